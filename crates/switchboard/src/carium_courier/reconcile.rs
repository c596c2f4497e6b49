//! What was created or changed since a point in time.

use crate::reconcile::{Changing, Offsets, Paging, Reconcile};
use chrono::{DateTime, Utc};
use switchboard_carium_courier::operations::{
    ListCommunicationMessages, ListMessagingChannels, ListMessagingMessages, ListTexts,
};
use switchboard_carium_courier::types::{
    MessagingChannel, MessagingMessage, Text, TimeComparisons,
};
use switchboard_core::{Paged, Timestamp};

/// A list whose changes can be walked with [`reconcile`]: channels (`list_messaging_channels`,
/// `list_communication_messages`), messages of a channel (`list_messaging_messages`) and texts
/// (`list_texts`).
#[allow(private_bounds, reason = "how a list is walked is not for others to say")]
pub trait Reconciled: Changing {}

/// What was created or changed since a [bookmark](crate::reconcile), in one list: what lost
/// callbacks, and changes that no callback tells, would have said.
///
/// The request says which list, with your own filters; its page size and offset are set by the walk.
/// Channels and messages are filtered by the vendor. Texts are not: all of an account are read, and
/// those that have changed are handed out, so narrow the request down to a number or a recipient
/// where you can. What was deleted is not found.
///
/// The order of these lists is not documented. The walk does not rely on one, but takes it that what
/// does not change keeps its place among the others; each item comes once in a run.
///
/// # Examples
///
/// ```
/// use switchboard::carium_courier;
/// use switchboard::chrono::{DateTime, Utc};
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let carium = carium_courier::connect().bearer("access-token").build()?;
/// # let saved = DateTime::<Utc>::from_timestamp(1_775_000_000, 0).unwrap_or_default();
/// let channels = carium.list_messaging_channels().filter_archived(false);
/// let mut missed = carium_courier::reconcile(channels, saved);
/// while let Some(channel) = missed.try_next().await? {
///     println!("look at channel {}", channel.id);
/// }
/// let saved = missed.bookmark();
/// # Ok(())
/// # }
/// ```
pub fn reconcile<R: Reconciled>(request: R, since: DateTime<Utc>) -> Reconcile<R::Item> {
    Reconcile::new(since, move |start| Paging::new(Offsets::new(request, since, start)))
}

/// "Changed then or later", in the vendor's notation of times, which has whole seconds.
fn at_or_after(since: DateTime<Utc>) -> TimeComparisons {
    TimeComparisons(vec![since.format(">=%Y-%m-%d %H:%M:%S").to_string()])
}

fn point(at: Option<&Timestamp>) -> Option<DateTime<Utc>> {
    at?.get().copied()
}

/// Lists that the vendor filters by the time of the last change.
macro_rules! filtered {
    ($($list:ty => $item:ty, $size:literal;)*) => {$(
        impl Reconciled for $list {}

        impl Changing for $list {
            const SIZE: u32 = $size;

            fn changed_since(self, since: DateTime<Utc>) -> Self {
                self.filter_cmp_last_modified_time(at_or_after(since))
            }

            fn id(item: &$item) -> String {
                item.id.clone()
            }

            fn changed_at(item: &$item) -> Option<DateTime<Utc>> {
                point(item.attributes.last_modified_time.as_ref())
            }
        }
    )*};
}

filtered! {
    ListMessagingChannels => MessagingChannel, 50;
    ListCommunicationMessages => MessagingChannel, 100;
    ListMessagingMessages => MessagingMessage, 1000;
}

impl Reconciled for ListTexts {}

impl Changing for ListTexts {
    const SIZE: u32 = 1000;

    fn changed_since(self, _: DateTime<Utc>) -> Self {
        self
    }

    fn id(text: &<Self as Paged>::Item) -> String {
        text.id.clone()
    }

    fn changed_at(text: &Text) -> Option<DateTime<Utc>> {
        let at = text.attributes.last_modified_at.as_ref();
        point(at.or(text.attributes.created_at.as_ref()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bookmark_within_a_second_asks_for_all_of_it() {
        let at = DateTime::from_timestamp_millis(1_775_000_000_999).unwrap_or_default();
        assert_eq!(*at_or_after(at), [">=2026-03-31 23:33:20"]);
    }
}
