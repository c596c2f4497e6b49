//! What was created or changed since a point in time, as far as the lists can say.

use crate::chrono::{DateTime, Utc};
use crate::paginate::Paginate;
use crate::reconcile::{Distinct, Reconcile};
use switchboard_core::Timestamp;
use switchboard_prokeep::Client;
use switchboard_prokeep::types::{Contact, Thread};

/// The largest page that the vendor sends.
const PAGE: u32 = 50;

/// The threads that were created since a [bookmark](crate::reconcile), each with its latest message.
///
/// **By creation only.** The vendor has no list of messages, and none of what has changed: a new
/// message in an older thread, and a thread that was claimed or closed, are not found. For the
/// threads of one contact, `list_threads` with `owner_contact_id` and `get_thread` show all of it.
///
/// # Examples
///
/// ```
/// use switchboard::chrono::{DateTime, Utc};
/// use switchboard::prokeep;
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let prokeep = prokeep::connect("acme").credentials("api-user", "api-password").build()?;
/// # let saved = DateTime::<Utc>::from_timestamp(1_775_000_000, 0).unwrap_or_default();
/// let (missed, saved) = prokeep::reconcile_threads(&prokeep, saved).try_collect().await?;
/// println!("{} threads; the next run starts at {saved}", missed.len());
/// # Ok(())
/// # }
/// ```
pub fn reconcile_threads(client: &Client, since: DateTime<Utc>) -> Reconcile<Thread> {
    let request = client.list_threads().start_date(since);
    Reconcile::new(since, move |_| {
        let threads = request.items().page_size(PAGE);
        Distinct::new(
            threads,
            |thread: &Thread| &thread.id,
            move |it| is_since(it.inserted_at.as_ref(), since),
        )
    })
}

/// The contacts that were created or changed since a [bookmark](crate::reconcile).
///
/// **All contacts are read**, 50 per call, since the list cannot be asked for changes: run it at
/// night rather than every minute. What was deleted is not found.
///
/// # Examples
///
/// ```
/// use switchboard::chrono::{DateTime, Utc};
/// use switchboard::prokeep;
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let prokeep = prokeep::connect("acme").credentials("api-user", "api-password").build()?;
/// # let saved = DateTime::<Utc>::from_timestamp(1_775_000_000, 0).unwrap_or_default();
/// let (missed, saved) = prokeep::reconcile_contacts(&prokeep, saved).try_collect().await?;
/// println!("{} contacts; the next run starts at {saved}", missed.len());
/// # Ok(())
/// # }
/// ```
pub fn reconcile_contacts(client: &Client, since: DateTime<Utc>) -> Reconcile<Contact> {
    let request = client.list_contacts();
    Reconcile::new(since, move |_| {
        let contacts = request.items().page_size(PAGE);
        Distinct::new(
            contacts,
            |contact: &Contact| &contact.id,
            move |it| is_since(it.updated_at.as_ref().or(it.inserted_at.as_ref()), since),
        )
    })
}

/// Whether it happened then or later, or at a time that nobody can read.
fn is_since(at: Option<&Timestamp>, since: DateTime<Utc>) -> bool {
    at.and_then(Timestamp::get).is_none_or(|at| *at >= since)
}
