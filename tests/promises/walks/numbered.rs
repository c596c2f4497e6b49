//! The numbers of the items of a walk.

use switchboard::paginate::{Items, ResumeToken};
use switchboard::{Error, carium_courier, nimchat, zenvia_sales};
use switchboard_core::Paged;
use switchboard_tests::server::Server;

/// What every item has.
pub(crate) trait Numbered {
    fn number(&self) -> usize;
}

macro_rules! numbered {
    ($($item:path: $item_name:ident => $number:expr;)+) => {$(
        impl Numbered for $item {
            fn number(&self) -> usize {
                let $item_name = self;
                $number
            }
        }
    )+};
}

/// An id of the form that Zenvia requires.
pub(crate) fn id(item: usize) -> String {
    format!("{item:024}")
}

/// The number at the end of an id.
pub(crate) fn in_text(id: &str) -> usize {
    id.rsplit('-').next().unwrap().parse().unwrap()
}

fn in_number(id: i64) -> usize {
    usize::try_from(id).unwrap()
}

numbered! {
    carium_courier::types::MessagingChannel: it => in_text(&it.id);
    carium_courier::types::VideoParticipant: it => in_text(&it.id);
    zenvia_sales::types::Prospect: it => in_text(&it.id);
    zenvia_sales::types::Interaction: it => in_text(&it.id);
    nimchat::types::Contact: it => in_number(it.id);
    nimchat::types::Conversation: it => in_number(it.id);
    nimchat::types::AgentConversationMetrics: it => in_number(it.id);
    nimchat::types::Message: it => in_number(it.id);
    nimchat::types::PublicMessage: it => in_number(*it.id.get().unwrap());
}

/// The numbers of all items in order of arrival, and the error that followed them.
pub(crate) async fn drain<R: Paged<Item: Numbered>>(
    items: &mut Items<R>,
) -> (Vec<usize>, Option<Error>) {
    let mut taken = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => taken.push(item.number()),
            Ok(None) => return (taken, None),
            Err(error) => {
                assert!(items.next().await.is_none(), "a walk ends with its error");
                return (taken, Some(error));
            }
        }
    }
}

pub(crate) async fn all<R: Paged<Item: Numbered>>(mut items: Items<R>) -> Vec<usize> {
    let (taken, error) = drain(&mut items).await;
    assert!(error.is_none(), "{error:?}");
    assert!(items.resume_token().is_none(), "it is complete");
    taken
}

pub(crate) fn count(numbers: impl IntoIterator<Item = usize>) -> Vec<usize> {
    numbers.into_iter().collect()
}

/// The values of a parameter, by request.
pub(crate) fn sent(server: &Server, name: &str) -> Vec<String> {
    server.requests().iter().map(|it| it.get(name).unwrap_or_default()).collect()
}

/// The same in numeric order, where requests may overtake each other.
pub(crate) fn sent_at_once(server: &Server, name: &str) -> Vec<String> {
    let mut sent = sent(server, name);
    sent.sort_by_key(|value| value.parse::<usize>().unwrap_or(0));
    sent
}

pub(crate) fn shown(token: Option<ResumeToken>) -> String {
    token.map_or_else(|| "complete".to_owned(), |token| token.to_string())
}
