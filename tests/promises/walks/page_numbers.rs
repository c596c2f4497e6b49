//! By page number: Nimchat.

use crate::numbered::{all, count, drain, sent, sent_at_once, shown};
use serde_json::{Value, json};
use switchboard::nimchat;
use switchboard::nimchat::types::{
    AgentReportType, ConversationAssigneeType as AssigneeType, FilterOperator,
};
use switchboard::paginate::Paginate;
use switchboard_tests::clients::nimchat;
use switchboard_tests::server::{Recorded, Reply, Server};

/// The items of a page, as objects with an id.
fn numbered_page(heard: &Recorded, items: usize, size: usize) -> Vec<Value> {
    let page = heard.number("page").unwrap_or(1);
    assert!(page > 0, "pages are counted from 1");
    let start = ((page - 1) * size).min(items);
    (start..(start + size).min(items)).map(|id| json!({"id": id})).collect()
}

fn contacts(items: usize) -> Server {
    Server::answering(move |heard| {
        let page = heard.get("page").unwrap_or_else(|| "1".to_owned());
        let payload = numbered_page(heard, items, 15);
        Reply::json(
            200,
            &json!({"meta": {"count": items, "current_page": page}, "payload": payload}),
        )
    })
}

#[tokio::test]
async fn contacts_are_walked_by_page_number_until_a_shorter_page_reaches_their_count() {
    for (items, pages) in [
        (0, &[""][..]),
        (3, &["", "2"]),
        (15, &["", "2"]),
        (30, &["", "2", "3"]),
        (31, &["", "2", "3"]),
    ] {
        let server = contacts(items);
        let request = nimchat(&server).list_contacts(7).labels(["vip"]);
        assert_eq!(all(request.items()).await, count(0..items));
        assert_eq!(sent(&server, "page"), pages);
        for heard in server.requests() {
            assert_eq!(heard.path(), "/api/v1/accounts/7/contacts");
            assert!(heard.query().contains(&("labels[]".to_owned(), "vip".to_owned())));
        }
        let server = contacts(items);
        let request = nimchat(&server).search_contacts(7).q("ada");
        assert_eq!(all(request.items().concurrency(4)).await, count(0..items));
        assert_eq!(sent_at_once(&server, "page"), pages);
        assert_eq!(sent(&server, "q"), vec!["ada"; pages.len()]);
    }
}

#[tokio::test]
async fn a_page_number_of_the_callers_own_is_where_the_walk_starts() {
    let server = contacts(50);
    let request = nimchat(&server).list_contacts(7).page(3);
    let mut items = request.items().limit(16);
    assert_eq!(drain(&mut items).await.0, count(30..46));
    let token = shown(items.resume_token());
    assert_eq!(token, "forward:4");
    let rest = nimchat(&server).list_contacts(7).items().resume(token.parse().unwrap());
    assert_eq!(all(rest).await, count(45..50));
    // A walk that starts at the last page does not know that it is shorter than the others.
    assert_eq!(sent(&server, "page"), ["3", "4", "4", "5"]);
}

#[tokio::test]
async fn a_numbered_page_that_is_not_full_is_not_the_last_where_there_is_a_count() {
    for concurrency in [1, 3] {
        // The second page lacks an item that the caller may not see.
        let server = Server::answering(|heard| {
            let mut payload = numbered_page(heard, 40, 15);
            payload.retain(|it| it["id"] != 20);
            Reply::json(200, &json!({"meta": {"count": 40, "current_page": 1}, "payload": payload}))
        });
        let items = nimchat(&server).list_contacts(7).items().concurrency(concurrency);
        assert_eq!(all(items).await, count((0..40).filter(|it| *it != 20)));
        assert_eq!(sent_at_once(&server, "page"), ["", "2", "3", "4"]);
    }
}

#[tokio::test]
async fn a_numbered_list_has_no_page_size() {
    let server = contacts(5);
    let error = nimchat(&server).list_contacts(7).items().page_size(5).try_next().await;
    assert!(error.unwrap_err().is_invalid_request());
    assert!(server.requests().is_empty());
}

/// What a search says in addition to its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// How many contacts there are on all pages, as servers before 4.11 do.
    All,
    /// How many there are on this page, and whether there is another.
    Page,
    /// How many there are on all pages, and always that there are no more.
    Wrong,
}

fn found(items: usize, said: Said) -> Server {
    Server::answering(move |heard| {
        let payload = numbered_page(heard, items, 15);
        let end = (heard.number("page").unwrap_or(1) - 1) * 15 + payload.len();
        let meta = match said {
            Said::All => json!({"count": items}),
            Said::Page => json!({"count": payload.len(), "has_more": end < items}),
            Said::Wrong => json!({"count": items, "has_more": false}),
        };
        Reply::json(200, &json!({"meta": meta, "payload": payload}))
    })
}

#[tokio::test]
async fn a_search_is_walked_whole_whether_its_count_is_of_the_page_or_of_all() {
    for said in [Said::All, Said::Page] {
        for (items, pages) in [(0_usize, 1), (14, 1), (15, 1), (16, 2), (30, 2), (40, 3)] {
            let server = found(items, said);
            let walk = nimchat(&server).search_contacts(7).q("ada").items();
            assert_eq!(all(walk).await, count(0..items), "{said:?}");
            // A count equal to the items received may be that of the page: only an empty page
            // settles it, unless the last page is shorter than one before it.
            let is_told = items == 0 || said == Said::Page || (items > 15 && items % 15 != 0);
            assert_eq!(server.requests().len(), pages + usize::from(!is_told), "{said:?} {items}");
            let server = found(items, said);
            let walk = nimchat(&server).search_contacts(7).q("ada").items().concurrency(4);
            assert_eq!(all(walk).await, count(0..items), "{said:?}");
        }
    }
}

#[tokio::test]
async fn what_a_search_says_of_its_end_misleads_no_other_list_of_contacts() {
    for said in [Said::All, Said::Wrong] {
        let server = found(40, said);
        assert_eq!(all(nimchat(&server).list_contacts(7).items()).await, count(0..40));
        assert_eq!(sent(&server, "page"), ["", "2", "3"], "{said:?}");
        let server = found(40, said);
        let conditions = nimchat::types::FilterCondition::builder();
        let conditions =
            conditions.attribute_key("name").filter_operator(FilterOperator::IsPresent);
        let body = nimchat::types::FilterBody::builder().payload([conditions.build().unwrap()]);
        let walk = nimchat(&server).filter_contacts(7).body(body).items();
        assert_eq!(all(walk).await, count(0..40));
        assert_eq!(sent(&server, "page"), ["", "2", "3"], "{said:?}");
    }
}

/// Conversations, with the counts of each tab.
fn conversations(items: usize, counts: Value) -> Server {
    Server::answering(move |heard| {
        let payload = numbered_page(heard, items, 25);
        Reply::json(200, &json!({"data": {"meta": counts, "payload": payload}}))
    })
}

#[tokio::test]
async fn conversations_without_a_count_end_with_an_empty_page() {
    for (items, pages) in [
        (0, &[""][..]),
        (24, &["", "2"]),
        (25, &["", "2"]),
        (50, &["", "2", "3"]),
        (60, &["", "2", "3", "4"]),
    ] {
        for counts in [json!(null), json!({}), json!({"mine_count": 1_000})] {
            let server = conversations(items, counts.clone());
            assert_eq!(all(nimchat(&server).list_conversations(7).items()).await, count(0..items));
            if counts["mine_count"].is_null() {
                assert_eq!(sent(&server, "page"), pages);
            }
            let server = conversations(items, counts);
            let walk = nimchat(&server).list_conversations(7).items().concurrency(4);
            assert_eq!(all(walk).await, count(0..items));
        }
    }
}

#[tokio::test]
async fn conversations_end_with_the_count_of_the_tab_that_is_listed() {
    let counts = json!({
        "mine_count": 30, "unassigned_count": 55, "assigned_count": 80, "all_count": 105,
    });
    for (tab, items, pages) in [
        (Some(AssigneeType::Me), 30, &["", "2"][..]),
        (Some(AssigneeType::Unassigned), 55, &["", "2", "3"]),
        (Some(AssigneeType::Assigned), 80, &["", "2", "3", "4"]),
        (Some(AssigneeType::All), 105, &["", "2", "3", "4", "5"]),
        (None, 105, &["", "2", "3", "4", "5"]),
    ] {
        for concurrency in [1, 8] {
            let server = conversations(items, counts.clone());
            let request = nimchat(&server).list_conversations(7);
            let request = match &tab {
                Some(tab) => request.assignee_type(tab.clone()),
                None => request,
            };
            let walk = request.items().concurrency(concurrency);
            assert_eq!(all(walk).await, count(0..items), "{tab:?}");
            assert_eq!(sent_at_once(&server, "page"), pages, "{tab:?}");
        }
    }
    // A count that is too high does no harm: an empty page still ends the walk.
    let server = conversations(60, json!({"all_count": 900}));
    assert_eq!(all(nimchat(&server).list_conversations(7).items()).await, count(0..60));
    assert_eq!(sent(&server, "page"), ["", "2", "3", "4"]);
}

#[tokio::test]
async fn the_metrics_of_agents_are_walked_over_bare_arrays() {
    for (items, pages) in [(25, &["", "2"][..]), (60, &["", "2", "3", "4"])] {
        let server = Server::answering(move |heard| {
            Reply::json(200, &Value::from(numbered_page(heard, items, 25)))
        });
        let request = nimchat(&server).get_agent_conversation_metrics(7);
        let request = request.type_(AgentReportType::Agent);
        assert_eq!(all(request.items()).await, count(0..items));
        assert_eq!(sent(&server, "page"), pages);
        assert_eq!(sent(&server, "type"), vec!["agent"; pages.len()]);
    }
}
