//! Conversations with activity since a point in time.

use crate::reconcile::{NewestFirst, Numbered, Paging, Reconcile, Sheet};
use crate::{BoxFuture, Error};
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use switchboard_core::{Direction, Paged, Rejected};
use switchboard_nimchat::Client;
use switchboard_nimchat::types::{Conversation, ConversationStatusFilter};

/// The conversations of an account, in any state, with activity since a [bookmark](crate::reconcile),
/// the latest first: what lost webhooks would have said.
///
/// Activity is every message, and every change that the conversation records as one: its state, who
/// is assigned, labels, priority. `list_messages` reads what is new in it. Not found are changes of
/// custom attributes, of contacts, and what was deleted.
///
/// The server lists conversations by their latest activity, 25 at a time, in inboxes that the owner
/// of the token may see. The walk reads down to the bookmark. What becomes active meanwhile moves to
/// the top, where it is looked for afterwards; each conversation comes once in a run.
///
/// # Examples
///
/// ```
/// use switchboard::chrono::{DateTime, Utc};
/// use switchboard::nimchat;
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let nimchat = nimchat::connect("https://chat.example").user_token("user-token").build()?;
/// # let saved = DateTime::<Utc>::from_timestamp(1_775_000_000, 0).unwrap_or_default();
/// let (missed, saved) = nimchat::reconcile(&nimchat, 1, saved).try_collect().await?;
/// println!("{} conversations; the next run starts at {saved}", missed.len());
/// # Ok(())
/// # }
/// ```
pub fn reconcile(
    client: &Client,
    account_id: i64,
    since: DateTime<Utc>,
) -> Reconcile<Conversation> {
    let list = Conversations { client: client.clone(), account_id };
    // The server knows whole seconds.
    let second = since.duration_trunc(TimeDelta::seconds(1)).unwrap_or(since);
    Reconcile::new(since, move |_| Paging::new(NewestFirst::new(list, second)))
}

struct Conversations {
    client: Client,
    account_id: i64,
}

impl Numbered for Conversations {
    type Item = Conversation;

    const SIZE: i64 = 25;

    fn read(&self, page: i64) -> BoxFuture<'static, Result<Sheet<Conversation>, Error>> {
        let request = self.client.list_conversations(self.account_id);
        let request = request.status(ConversationStatusFilter::All);
        Box::pin(async move {
            let request = request.directed(Direction::Forward, Some(page.to_string()))?;
            let mut reply = request.fetch().await?;
            let rejected = reply.take_rejected().into_iter().map(Rejected::into_error).collect();
            let page = reply.into_inner();
            let total = page.meta.and_then(|meta| meta.all_count);
            Ok(Sheet { items: page.payload, rejected, total })
        })
    }

    fn id(conversation: &Conversation) -> String {
        conversation.id.to_string()
    }

    fn changed_at(conversation: &Conversation) -> Option<DateTime<Utc>> {
        // What never happened is 0.
        let at = conversation.last_activity_at.as_ref().or(conversation.timestamp.as_ref())?;
        at.get().copied().filter(|at| at.timestamp() != 0)
    }
}
