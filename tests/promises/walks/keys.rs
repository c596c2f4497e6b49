//! By the key of an item, and by a cursor of the vendor: Zenvia Sales, Nimchat, Prokeep.

use crate::numbered::{all, count, drain, id, in_text, sent, shown};
use serde_json::{Value, json};
use switchboard::paginate::Paginate;
use switchboard::prokeep;
use switchboard_tests::clients::{nimchat, zenvia};
use switchboard_tests::server::{Recorded, Reply, Server};

/// The cursors that are sent, page by page: none, and then these.
pub(crate) fn cursors_of(items: &[usize]) -> Vec<String> {
    std::iter::once(String::new()).chain(items.iter().copied().map(id)).collect()
}

/// A list of this many items, the newest first. `before` and `after` refer to time.
pub(crate) fn newest_first(items: usize) -> Server {
    Server::answering(move |heard| {
        let place = |name: &str| heard.get(name).map(|id| in_text(&id));
        let size = heard.number("limit").unwrap();
        let here = match (place("before"), place("after")) {
            (None, None) => 0..items.min(size),
            (Some(before), None) => (before + 1).min(items)..(before + 1 + size).min(items),
            (None, Some(after)) => after.saturating_sub(size)..after,
            both => panic!("two cursors: {both:?}"),
        };
        Reply::json(200, &here.map(|item| json!({"id": id(item)})).collect())
    })
}

#[tokio::test]
async fn prospects_are_walked_by_the_id_of_the_last_one() {
    for (items, cursors) in
        [(0, &[][..]), (999, &[998]), (1_000, &[999]), (2_500, &[999, 1999, 2499])]
    {
        let server = newest_first(items);
        let request = zenvia(&server).list_prospects().search("ada");
        assert_eq!(all(request.items()).await, count(0..items));
        let cursors = cursors_of(cursors);
        assert_eq!(sent(&server, "before"), cursors);
        // The vendor's own size is much smaller, and is not documented to be the same for all.
        assert_eq!(sent(&server, "limit"), vec!["1000"; cursors.len()]);
        assert_eq!(sent(&server, "search"), vec!["ada"; cursors.len()]);
    }
    let server = newest_first(1_001);
    assert_eq!(all(zenvia(&server).list_interactions().items()).await, count(0..1_001));
    assert_eq!(sent(&server, "before"), cursors_of(&[999, 1000]));
    assert_eq!(sent(&server, "limit"), ["1000"; 3]);
}

#[tokio::test]
async fn a_size_that_was_chosen_is_on_every_request() {
    let cursors = cursors_of(&[9, 19, 24]);
    let server = newest_first(25);
    assert_eq!(all(zenvia(&server).list_prospects().items().page_size(10)).await, count(0..25));
    assert_eq!(sent(&server, "before"), cursors);
    assert_eq!(sent(&server, "limit"), ["10"; 4]);
    let server = newest_first(25);
    assert_eq!(all(zenvia(&server).list_prospects().limit(10).items()).await, count(0..25));
    assert_eq!(sent(&server, "before"), cursors);
    let server = newest_first(20);
    assert_eq!(all(zenvia(&server).list_prospects().items().page_size(10)).await, count(0..20));
    assert_eq!(sent(&server, "before"), cursors_of(&[9, 19]));
}

#[tokio::test]
async fn prospects_are_walked_back_from_an_id() {
    let expected = count((0..30).rev());
    for backwards in [false, true] {
        let server = newest_first(50);
        let items = zenvia(&server).list_prospects().after(id(30)).items().page_size(10);
        let items = if backwards { items.backwards() } else { items };
        assert_eq!(all(items).await, expected);
        assert_eq!(sent(&server, "after"), [30, 20, 10, 0].map(id));
        assert_eq!(sent(&server, "before").concat(), "");
        assert_eq!(sent(&server, "limit"), ["10"; 4]);
    }
    // Without an id to start from, the end cannot be found.
    let server = newest_first(50);
    let error = zenvia(&server).list_prospects().items().backwards().try_next().await;
    assert!(error.unwrap_err().is_invalid_request());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_walk_by_the_key_of_an_item_is_resumed_in_either_direction() {
    let server = newest_first(50);
    let request = || zenvia(&server).list_prospects().limit(10);
    let mut items = request().items().limit(25);
    assert_eq!(drain(&mut items).await.0, count(0..25));
    let token = shown(items.resume_token());
    assert_eq!(token, format!("forward:{}", id(19)));
    let rest = request().items().resume(token.parse().unwrap());
    assert_eq!(all(rest).await, count(20..50));

    let mut items = request().after(id(30)).items().limit(15);
    assert_eq!(drain(&mut items).await.0, count((15..30).rev()));
    let token = shown(items.resume_token());
    assert_eq!(token, format!("backward:{}", id(20)));
    let rest = request().items().resume(token.parse().unwrap());
    assert_eq!(all(rest).await, count((0..20).rev()));
}

#[tokio::test]
async fn a_vendor_that_repeats_a_page_is_answered_with_an_error() {
    let page = json!([{"id": id(1)}, {"id": id(2)}]);
    let server = Server::answering(move |_| Reply::json(200, &page));
    let mut items = zenvia(&server).list_prospects().items().page_size(2);
    let (taken, error) = drain(&mut items).await;
    assert_eq!(taken, [1, 2, 1, 2]);
    assert!(error.unwrap().is_pagination());
    assert_eq!(server.requests().len(), 2);
}

/// Messages 1 to `items`, in pages with the oldest on top: the last 20, the 20 before an id, or
/// the first 100 after one.
fn messages(heard: &Recorded, items: usize) -> Vec<Value> {
    let here = match (heard.number("before"), heard.number("after")) {
        (None, None) => items.saturating_sub(20) + 1..items + 1,
        (Some(before), None) => before.saturating_sub(20).max(1)..before,
        (None, Some(after)) => after + 1..items.min(after + 100) + 1,
        both => panic!("two cursors: {both:?}"),
    };
    here.map(|id| json!({"id": id, "content": "hello"})).collect()
}

#[tokio::test]
async fn messages_are_walked_from_the_newest_on_across_ascending_pages() {
    for (items, cursors) in
        [(0, &[""][..]), (19, &["", "1"]), (20, &["", "1"]), (45, &["", "26", "6", "1"])]
    {
        for bare in [false, true] {
            let server = Server::answering(move |heard| {
                let payload = Value::from(messages(heard, items));
                let page = if bare { payload } else { json!({"meta": {}, "payload": payload}) };
                Reply::json(200, &page)
            });
            let walk = nimchat(&server).list_messages(7, 8).items();
            assert_eq!(all(walk).await, count((1..=items).rev()));
            assert_eq!(sent(&server, "before"), cursors);
            assert_eq!(sent(&server, "after").concat(), "");
        }
    }
}

#[tokio::test]
async fn messages_are_walked_back_from_an_id() {
    let server = Server::answering(|heard| {
        Reply::json(200, &json!({"meta": {}, "payload": messages(heard, 250)}))
    });
    let walk = nimchat(&server).list_messages(7, 8).after(5).items();
    // With the newest first, backwards through the list is forwards in time.
    assert_eq!(all(walk).await, count(6..=250));
    assert_eq!(sent(&server, "after"), ["5", "105", "205", "250"]);
    assert_eq!(sent(&server, "before").concat(), "");

    let error = nimchat(&server).list_messages(7, 8).items().backwards().try_next().await;
    assert!(error.unwrap_err().is_invalid_request());
    let both = nimchat(&server).list_messages(7, 8).after(5).before(9).items().try_next().await;
    assert!(both.unwrap_err().is_invalid_request());
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn public_messages_are_walked_from_the_newest_on() {
    let server = Server::answering(|heard| Reply::json(200, &Value::from(messages(heard, 45))));
    let request = nimchat(&server).list_public_messages("inbox", "contact", 8);
    assert_eq!(all(request.items()).await, count((1..=45).rev()));
    assert_eq!(sent(&server, "before"), ["", "26", "6", "1"]);
    assert!(server.requests().iter().all(|it| it.header("api-access-token").is_none()));
    let request = nimchat(&server).list_public_messages("inbox", "contact", 8);
    let error = request.items().backwards().try_next().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

#[tokio::test]
async fn the_vendors_own_cursors_still_lead_on() {
    let page = |id: &str, more: bool| {
        Reply::json(
            200,
            &json!({
                "data": [{"id": id}],
                "next_cursor": format!("after {id}"),
                "has_next_page": more,
            }),
        )
    };
    let server = Server::replying([page("c-1", true), page("c-2", true), page("c-3", false)]);
    let client = prokeep::connect("acme").credentials("user", "password");
    let client = client.base_url(server.url()).build().unwrap();
    let contacts = client.list_contacts().first(1).items().try_collect().await.unwrap();
    let ids: Vec<_> = contacts.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["c-1", "c-2", "c-3"]);
    assert_eq!(sent(&server, "after"), ["", "after c-1", "after c-2"]);
    assert_eq!(sent(&server, "first"), ["1", "1", "1"]);
}
