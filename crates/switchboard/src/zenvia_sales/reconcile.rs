//! What was created since a point in time.

use super::windows::{self, Window};
use crate::Error;
use crate::reconcile::{Distinct, Reconcile, Source};
use chrono::{DateTime, TimeDelta, Utc};
use std::task::{Context, Poll};
use switchboard_core::Paged;
use switchboard_zenvia_sales::Client;
use switchboard_zenvia_sales::types::{Interaction, Prospect};

/// How many items are asked for at a time.
const PAGE: i64 = 1000;

/// The prospects that were created since a [bookmark](crate::reconcile), the newest first.
///
/// **By creation only.** The vendor's lists have no time of the last change, so that changes which a
/// lost webhook would have told are not found. Of those, `list_prospects` can find transfers and
/// claims (`transferred_after`, `claimed_after`).
///
/// # Examples
///
/// ```
/// use switchboard::chrono::{DateTime, Utc};
/// use switchboard::zenvia_sales;
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let zenvia = zenvia_sales::connect().api_key("your-api-key").build()?;
/// # let saved = DateTime::<Utc>::from_timestamp(1_775_000_000, 0).unwrap_or_default();
/// # let start = DateTime::<Utc>::from_timestamp(1_775_600_000, 0).unwrap_or_default();
/// let mut missed = zenvia_sales::reconcile_prospects(&zenvia, saved);
/// # missed = missed.starting_at(start);
/// while let Some(prospect) = missed.try_next().await? {
///     println!("look at prospect {}", prospect.id);
/// }
/// let saved = missed.bookmark();
/// # Ok(())
/// # }
/// ```
pub fn reconcile_prospects(client: &Client, since: DateTime<Utc>) -> Reconcile<Prospect> {
    let client = client.clone();
    let request = move |window: Window| {
        let request = client.list_prospects().limit(PAGE);
        request.created_after(window.from).created_before(window.to)
    };
    created(since, request, |prospect| &prospect.id)
}

/// The interactions, messages among them, that were created since a [bookmark](crate::reconcile), the
/// newest first.
///
/// **By creation only**, as [`reconcile_prospects`]: an interaction that has changed since, such as a
/// message that was read meanwhile, is not found again.
///
/// # Examples
///
/// ```
/// use switchboard::chrono::{DateTime, Utc};
/// use switchboard::zenvia_sales;
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let zenvia = zenvia_sales::connect().api_key("your-api-key").build()?;
/// # let saved = DateTime::<Utc>::from_timestamp(1_775_000_000, 0).unwrap_or_default();
/// # let start = DateTime::<Utc>::from_timestamp(1_775_600_000, 0).unwrap_or_default();
/// let mut missed = zenvia_sales::reconcile_interactions(&zenvia, saved);
/// # missed = missed.starting_at(start);
/// while let Some(interaction) = missed.try_next().await? {
///     println!("look at interaction {}", interaction.id);
/// }
/// let saved = missed.bookmark();
/// # Ok(())
/// # }
/// ```
pub fn reconcile_interactions(client: &Client, since: DateTime<Utc>) -> Reconcile<Interaction> {
    let client = client.clone();
    let request = move |window: Window| {
        let request = client.list_interactions().limit(PAGE);
        request.created_after(window.from).created_before(window.to)
    };
    created(since, request, |interaction| &interaction.id)
}

fn created<R: Paged>(
    since: DateTime<Utc>,
    mut request: impl FnMut(Window) -> R + Send + 'static,
    id: fn(&R::Item) -> &str,
) -> Reconcile<R::Item> {
    Reconcile::new(since, move |start| {
        // Whether the vendor counts the ends of a range in is not documented. So each window begins
        // a millisecond early, and ends one late: windows then overlap, and none is too long.
        let moment = TimeDelta::milliseconds(1);
        let wider = move |window: Window| {
            request(Window {
                from: window.from.checked_sub_signed(moment).unwrap_or(window.from),
                to: window.to.checked_add_signed(moment).unwrap_or(window.to),
            })
        };
        // A bookmark ahead of this machine's clock: nothing is due yet.
        let longest = TimeDelta::days(i64::from(windows::MAX_DAYS)) - moment * 2;
        let walk = windows::walk_within(longest, since, start.max(since), wider);
        Distinct::new(walk, id, |_| true)
    })
}

impl<R: Paged, F: FnMut(Window) -> R + Send> Source<R::Item> for windows::Walk<R, F> {
    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        futures_core::Stream::poll_next(std::pin::Pin::new(self), cx)
    }

    fn ended_badly(&self) -> bool {
        Self::has_failed(self)
    }
}
