//! Every list of Prokeep, with filters set as a caller would set them, and how it is walked.

use switchboard::Error;
use switchboard::paginate::{Items, ResumeToken};
use switchboard::prokeep::operations::{
    ListCompanies, ListContacts, ListGroupsPaginated, ListOrderStatusUpdates,
    ListOrderStatusUpdatesByOrder, ListOrders, ListThreads, ListUsers,
};
use switchboard::prokeep::{Client, types};
use switchboard_core::Paged;
use switchboard_tests::server::Recorded;

/// What every item has.
pub(crate) trait Identified {
    fn id(self) -> String;
}

/// A list of the vendor, with filters set as a caller would set them.
pub(crate) trait Listed: Paged<Item: Identified> {
    const PATH: &'static str;
    const FILTERS: &'static [(&'static str, &'static str)];

    fn of(client: &Client) -> Self;
    fn starting_before(self, cursor: String) -> Self;
    fn starting_after(self, cursor: String) -> Self;
}

/// A list whose end can be requested.
pub(crate) trait FromEnd: Listed {
    fn the_last(self, size: u32) -> Self;
}

macro_rules! identified {
    ($($item:ident),+) => {$(
        impl Identified for types::$item {
            fn id(self) -> String {
                self.id
            }
        }
    )+};
}

identified!(Company, Contact, Group, Order, OrderStatusUpdate, Thread, User);

macro_rules! listed {
    ($($list:ident $path:literal $filters:expr, $client:ident => $request:expr;)+) => {$(
        impl Listed for $list {
            const PATH: &'static str = $path;
            const FILTERS: &'static [(&'static str, &'static str)] = &$filters;

            fn of($client: &Client) -> Self {
                $request
            }

            fn starting_before(self, cursor: String) -> Self {
                self.before(cursor)
            }

            fn starting_after(self, cursor: String) -> Self {
                self.after(cursor)
            }
        }
    )+};
}

listed! {
    ListCompanies "/companies" [("group_ids[]", "g 1"), ("group_ids[]", "g&2")],
        client => client.list_companies().group_ids(["g 1", "g&2"]);
    ListContacts "/contacts" [("group_ids[]", "g+1"), ("group_ids[]", "ü")],
        client => client.list_contacts().group_ids(["g+1", "ü"]);
    ListGroupsPaginated "/groups/paginated" [],
        client => client.list_groups_paginated();
    ListOrderStatusUpdates "/orders/status_updates" [("external_id", "ERP #7")],
        client => client.list_order_status_updates().external_id("ERP #7");
    ListOrderStatusUpdatesByOrder "/orders/o%2F1/status_updates" [],
        client => client.list_order_status_updates_by_order("o/1");
    ListOrders "/orders" [
            ("contact_ids[]", "c-1"), ("order_type_filter", "pick_up"), ("order_status_filter", "a b"),
        ],
        client => client
            .list_orders()
            .contact_ids(["c-1"])
            .order_type_filter(types::OrderType::PickUp)
            .order_status_filter("a b");
    ListUsers "/users" [],
        client => client.list_users();
    ListThreads "/threads" [
            ("statuses[]", "active"), ("statuses[]", "archived"), ("owner_contact_id", "c-1"),
        ],
        client => client
            .list_threads()
            .statuses([types::ThreadStatus::Active, types::ThreadStatus::Archived])
            .owner_contact_id("c-1");
}

macro_rules! from_end {
    ($($list:ident),+) => {$(
        impl FromEnd for $list {
            fn the_last(self, size: u32) -> Self {
                self.last(size)
            }
        }
    )+};
}

from_end!(
    ListCompanies,
    ListContacts,
    ListOrderStatusUpdates,
    ListOrderStatusUpdatesByOrder,
    ListOrders
);

/// Checks a promise for every list whose end can be requested.
macro_rules! every_list_with_an_end {
    ($promise:ident($($argument:expr),*)) => {
        $promise::<switchboard::prokeep::operations::ListCompanies>($($argument),*).await;
        $promise::<switchboard::prokeep::operations::ListContacts>($($argument),*).await;
        $promise::<switchboard::prokeep::operations::ListOrderStatusUpdates>($($argument),*).await;
        $promise::<switchboard::prokeep::operations::ListOrderStatusUpdatesByOrder>($($argument),*).await;
        $promise::<switchboard::prokeep::operations::ListOrders>($($argument),*).await;
    };
}

pub(crate) use every_list_with_an_end;

/// Checks a promise for the lists that can be walked backwards only from a cursor.
macro_rules! every_list_without_an_end {
    ($promise:ident($($argument:expr),*)) => {
        $promise::<switchboard::prokeep::operations::ListGroupsPaginated>($($argument),*).await;
        $promise::<switchboard::prokeep::operations::ListThreads>($($argument),*).await;
        $promise::<switchboard::prokeep::operations::ListUsers>($($argument),*).await;
    };
}

pub(crate) use every_list_without_an_end;

/// Checks a promise for every list.
macro_rules! every_list {
    ($promise:ident($($argument:expr),*)) => {
        $crate::lists::every_list_with_an_end!($promise($($argument),*));
        $crate::lists::every_list_without_an_end!($promise($($argument),*));
    };
}

pub(crate) use every_list;

/// The ids of these items of the list, in this order.
pub(crate) fn ids(places: impl IntoIterator<Item = usize>) -> Vec<String> {
    let ids = places.into_iter().map(|place| format!("item-{place}"));
    ids.collect()
}

pub(crate) fn id<I: Identified>(item: I) -> String {
    item.id()
}

/// Takes items until the walk ends, and keeps what came before an error.
pub(crate) async fn drain<R: Paged<Item: Identified>>(
    items: &mut Items<R>,
) -> (Vec<String>, Option<Error>) {
    let mut taken = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => {
                taken.push(item.id());
                // Any request that should not have been sent gets time to arrive and be noticed.
                settle().await;
            }
            Ok(None) => return (taken, None),
            Err(error) => return (taken, Some(error)),
        }
    }
}

pub(crate) async fn all<R: Listed>(items: Items<R>) -> Vec<String> {
    let items = items.try_collect().await.unwrap();
    items.into_iter().map(id).collect()
}

/// Asserts everything that must hold for every request of a walk.
pub(crate) fn assert_proper<R: Listed>(asked: &[Recorded]) {
    for asked in asked {
        assert_eq!(asked.path(), R::PATH);
        for (one, other) in [("first", "last"), ("after", "before")] {
            let both = asked.get(one).is_some() && asked.get(other).is_some();
            assert!(!both, "{one} and {other} stand together in {asked:?}");
        }
        let paging = ["first", "last", "limit", "after", "before"];
        let query = asked.query();
        let filters = query.iter().filter(|(name, _)| !paging.contains(&name.as_str()));
        let filters: Vec<_> =
            filters.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(filters, R::FILTERS);
    }
}

/// The page size of every request, whatever the name of the parameter.
pub(crate) fn sizes(asked: &[Recorded]) -> Vec<String> {
    let size = |asked: &Recorded| {
        let names = ["first", "last", "limit"].into_iter();
        let mut sizes = names.filter_map(|name| Some(format!("{name}={}", asked.get(name)?)));
        sizes.next().unwrap_or_default()
    };
    asked.iter().map(size).collect()
}

/// The cursor of every request, whatever the name of the parameter.
pub(crate) fn cursors(asked: &[Recorded]) -> Vec<String> {
    let cursor = |asked: &Recorded| asked.get("after").or(asked.get("before")).unwrap_or_default();
    asked.iter().map(cursor).collect()
}

/// Gives any request that should not have been made time to leave the client, to be noticed.
pub(crate) async fn settle() {
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}

pub(crate) fn shown(token: Option<ResumeToken>) -> String {
    token.map_or_else(|| "complete".to_owned(), |token| token.to_string())
}
