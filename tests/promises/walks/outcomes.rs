//! What comes out of a walk, item by item.

use switchboard::paginate::{Items, Paged};
use switchboard::{Error, carium_courier, nimchat, prokeep, zenvia_sales};

/// An item whose id ends with its number.
pub(crate) trait Identified {
    fn id(&self) -> String;
}

macro_rules! identified {
    ($($item:path)+) => {$(
        impl Identified for $item {
            fn id(&self) -> String {
                self.id.to_string()
            }
        }
    )+};
}

identified! {
    carium_courier::types::MessagingChannel
    nimchat::types::Contact
    nimchat::types::Message
    prokeep::types::Contact
    zenvia_sales::types::Prospect
}

pub(crate) fn number(item: &impl Identified) -> usize {
    item.id().rsplit('-').next().unwrap().parse().unwrap()
}

/// The numbers of all items, and the errors in their places.
pub(crate) async fn outcome<R: Paged<Item: Identified>>(
    items: &mut Items<R>,
) -> Vec<Result<usize, Error>> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.map(|item| number(&item)));
        assert!(all.len() < 2_000, "a walk without end");
    }
    all
}

/// The numbers of all items of a walk without errors.
pub(crate) async fn all<R: Paged<Item: Identified>>(mut items: Items<R>) -> Vec<usize> {
    let all = outcome(&mut items).await;
    assert!(items.resume_token().is_none(), "it is complete");
    all.into_iter().collect::<Result<_, _>>().unwrap()
}
