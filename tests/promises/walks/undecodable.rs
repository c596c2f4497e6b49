//! An item that does not decode costs only itself.

use crate::outcomes::{all, number, outcome};
use futures::StreamExt;
use serde_json::{Value, json};
use switchboard::paginate::{Paged, Paginate, ResumeToken};
use switchboard::prokeep;
use switchboard::zenvia_sales::windows;
use switchboard_tests::clients::{carium, nimchat, prokeep, zenvia};
use switchboard_tests::server::{Recorded, Reply, Server};

/// Three pages of three Prokeep contacts each, where the second page has this in place of
/// contact 4.
fn contacts(broken: &str) -> Server {
    let broken = broken.to_owned();
    Server::answering(move |heard| {
        let page: usize = heard.get("after").map_or(0, |after| after.parse().unwrap());
        let items: Vec<String> = (page * 3..page * 3 + 3)
            .map(|item| match item {
                4 => broken.clone(),
                item => format!(r#"{{"id": "c-{item}"}}"#),
            })
            .collect();
        let (next, more) = (page + 1, page < 2);
        let text = format!(
            r#"{{"data": [{}], "next_cursor": "{next}", "has_next_page": {more}}}"#,
            items.join(", ")
        );
        Reply::new(200, "application/json", text.as_bytes())
    })
}

const BROKEN: &str = r#"{"id": 44, "first_name": "Ada",  "phone_number": "+15550100"}"#;

#[tokio::test]
async fn an_item_that_does_not_decode_is_an_error_in_its_place_and_the_walk_goes_on() {
    for prefetch in [false, true] {
        let server = contacts(BROKEN);
        let mut items = prokeep(&server).list_contacts().items().prefetch(prefetch);
        let all = outcome(&mut items).await;
        assert_eq!(all.len(), 9);
        for (place, item) in all.into_iter().enumerate() {
            match item {
                Ok(number) => assert_eq!(number, place),
                Err(error) => {
                    assert_eq!(place, 4);
                    assert!(error.is_decode(), "{error}");
                    assert_eq!(error.json_path(), Some("data[1].id"));
                    assert_eq!(error.body().unwrap(), BROKEN);
                    assert_eq!(error.operation().unwrap().id(), "list_contacts");
                    assert_eq!((error.attempts(), error.status().unwrap().as_u16()), (1, 200));
                    assert_eq!(error.request_id(), Some("req-7"));
                }
            }
        }
        assert!(items.resume_token().is_none());
        assert_eq!(server.requests().len(), 3);
    }
}

#[tokio::test]
async fn a_resume_token_stands_behind_an_item_that_does_not_decode() {
    let server = contacts(BROKEN);
    let mut items = prokeep(&server).list_contacts().items();
    while items.try_next().await.is_ok() {}
    let token = items.resume_token().unwrap();
    assert_eq!(token.to_string(), "forward+2:1");
    assert_eq!(token.to_string().parse::<ResumeToken>().unwrap(), token);
    // The token leads past the item, even before anything is requested.
    let rest = prokeep(&server).list_contacts().items().resume(token.clone());
    assert_eq!(rest.resume_token(), Some(token.clone()));
    assert_eq!(all(rest).await, [5, 6, 7, 8]);
    // Later items on the page may come again, as always.
    assert_eq!(number(&items.try_next().await.unwrap().unwrap()), 5);
    assert_eq!(items.resume_token().unwrap().to_string(), "forward:2");

    // A whole list is collected in two steps.
    let rest = prokeep(&server).list_contacts().items().resume(token);
    let rest = rest.try_collect().await.unwrap();
    assert_eq!(rest.len(), 4);
}

#[tokio::test]
async fn a_plain_send_of_a_list_is_strict() {
    let server = contacts(BROKEN);
    let error = prokeep(&server).list_contacts().after("1").send().await.unwrap_err();
    assert_eq!(error.json_path(), Some("data[1].id"));
}

#[tokio::test]
async fn pages_tell_the_items_that_do_not_decode_and_come_without_them() {
    let server = contacts(BROKEN);
    let mut pages = prokeep(&server).list_contacts().pages();
    let ids = |page: &prokeep::types::ContactPage| {
        page.data.iter().map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!(ids(&first), ["c-0", "c-1", "c-2"]);
    assert!(first.rejected().is_empty());

    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.body().unwrap(), BROKEN);
    let token = pages.resume_token().unwrap();
    assert_eq!(token.to_string(), "forward+2:1");

    let second = pages.try_next().await.unwrap().unwrap();
    assert_eq!(ids(&second), ["c-3", "c-5"]);
    let rejected: Vec<_> =
        second.rejected().iter().map(switchboard_core::Rejected::index).collect();
    assert_eq!(rejected, [1]);
    assert_eq!(pages.resume_token().unwrap().to_string(), "forward:2");
    assert_eq!(pages.try_collect().await.unwrap().len(), 1);

    // Resumed after the item, the walk returns the page at once.
    let mut rest = prokeep(&server).list_contacts().pages().resume(token);
    assert_eq!(ids(&rest.try_next().await.unwrap().unwrap()), ["c-3", "c-5"]);
    assert_eq!(rest.try_collect().await.unwrap().len(), 1);
}

#[tokio::test]
async fn half_an_emoji_is_replaced_and_told() {
    const HALF: &str = r#"{"id": "c-4", "first_name": "A\ud83d"}"#;
    let server = contacts(HALF);
    let walk = prokeep(&server).list_contacts().items();
    assert_eq!(all(walk).await, (0..9).collect::<Vec<_>>());
    let pages = prokeep(&server).list_contacts().pages().try_collect().await.unwrap();
    let repaired: Vec<_> = pages.iter().map(switchboard::Response::is_repaired).collect();
    assert_eq!(repaired, [false, true, false]);
    assert_eq!(pages[1].data[1].first_name.as_deref(), Some("A\u{fffd}"));
    assert!(String::from_utf8_lossy(pages[1].raw()).contains(r"A\ud83d"), "raw is as it came");

    let page = prokeep(&server).list_contacts().after("1").send().await.unwrap();
    assert!(page.is_repaired());
}

#[tokio::test]
async fn an_item_that_is_broken_and_has_half_an_emoji_keeps_its_place() {
    let server = contacts(r#"{"id": [], "first_name": "A\ud83d"}"#);
    let mut walk = prokeep(&server).list_contacts().items();
    let all = outcome(&mut walk).await;
    let error = all[4].as_ref().unwrap_err();
    assert_eq!(error.json_path(), Some("data[1].id"));
    assert_eq!(all.iter().filter(|it| it.is_ok()).count(), 8);
}

#[tokio::test]
async fn what_is_no_item_at_all_costs_no_other() {
    for odd in ["null", "7", "[]", r#""c-4""#, "{}", "[[{}]]"] {
        let server = contacts(odd);
        let mut walk = prokeep(&server).list_contacts().items();
        let all = outcome(&mut walk).await;
        assert_eq!(all.len(), 9, "{odd}");
        let error = all[4].as_ref().unwrap_err();
        assert_eq!(error.body().unwrap(), odd);
        assert!(error.json_path().unwrap().starts_with("data[1]"), "{error}");
    }
}

#[tokio::test]
async fn a_page_whose_envelope_is_broken_is_an_error_as_a_whole() {
    for text in [r#"{"data": {}}"#, r#"{"data": [{"id": 4}], "next_cursor": {}}"#, "[", "<p>"] {
        let server = Server::replying([Reply::new(200, "application/json", text.as_bytes())]);
        let mut walk = prokeep(&server).list_contacts().items();
        let mut all = outcome(&mut walk).await;
        assert!(all.pop().unwrap().unwrap_err().is_decode(), "{text}");
        assert!(all.is_empty(), "{text}");
        assert_eq!(walk.resume_token().unwrap().to_string(), "forward");
    }
}

#[tokio::test]
async fn a_counted_walk_counts_what_did_not_decode() {
    for concurrency in [1, 3] {
        let server = Server::answering(|heard| {
            let start = heard.number("page[offset]").unwrap_or(0);
            let item = |item: usize| match item % 7 {
                3 => json!({"id": item}),
                _ => json!({"id": format!("c-{item}"), "type": "x", "attributes": {}}),
            };
            let data: Vec<_> = (start.min(40)..(start + 10).min(40)).map(item).collect();
            Reply::json(200, &json!({"data": data, "meta": {"page[total]": 40}}))
        });
        let request = carium(&server).list_messaging_channels().page_limit(10);
        let mut walk = request.items().concurrency(concurrency);
        let all = outcome(&mut walk).await;
        assert_eq!(all.len(), 40);
        for (place, item) in all.into_iter().enumerate() {
            match item {
                Ok(number) => assert_eq!(number, place),
                Err(error) => {
                    assert_eq!(place % 7, 3);
                    assert_eq!(error.json_path().unwrap(), format!("data[{}].id", place % 10));
                }
            }
        }
    }
}

/// Messages in ascending pages of four, the newest page first, some of which are broken.
fn broken_messages(heard: &Recorded, broken: &[usize]) -> Reply {
    let end = heard.number("before").unwrap_or(13);
    let message = |id: usize| {
        let text = json!("hello");
        let content = if broken.contains(&id) { json!({ "text": text }) } else { text };
        json!({"id": id, "content": content})
    };
    let payload: Vec<_> = (end.saturating_sub(4).max(1)..end).map(message).collect();
    Reply::json(200, &json!({"meta": {}, "payload": payload}))
}

#[tokio::test]
async fn the_key_of_an_item_that_does_not_decode_leads_on_all_the_same() {
    // 9 is the first of the newest page, 12 the last; 5 to 8 are a whole page.
    let groups: [&[usize]; 4] = [&[9], &[12], &[5, 6, 7, 8], &[1, 4, 9, 12]];
    for broken in groups {
        let server = Server::answering(move |heard| broken_messages(heard, broken));
        let mut walk = nimchat(&server).list_messages(7, 8).items();
        let all = outcome(&mut walk).await;
        let numbers: Vec<_> = all
            .into_iter()
            .map(|it| match it {
                Ok(number) => number,
                Err(error) => {
                    let item: Value = serde_json::from_slice(error.body().unwrap()).unwrap();
                    let id = usize::try_from(item["id"].as_u64().unwrap()).unwrap();
                    assert!(broken.contains(&id));
                    id
                }
            })
            .collect();
        assert_eq!(numbers, (1..13).rev().collect::<Vec<_>>(), "{broken:?}");
        assert_eq!(server.requests().len(), 4, "{broken:?}");
    }
}

#[tokio::test]
async fn an_item_that_does_not_decode_keeps_its_place_backwards_too() {
    let groups: [&[usize]; 3] = [&[3], &[4], &[1, 5, 12]];
    for broken in groups {
        let server = Server::answering(move |heard| {
            let after = heard.number("after").unwrap();
            let message = |id: usize| {
                let content = if broken.contains(&id) { json!([]) } else { json!("hello") };
                json!({"id": id, "content": content})
            };
            let payload: Vec<_> = (after + 1..(after + 5).min(13)).map(message).collect();
            Reply::json(200, &json!({"meta": {}, "payload": payload}))
        });
        let mut walk = nimchat(&server).list_messages(7, 8).after(0).items();
        for (place, item) in outcome(&mut walk).await.into_iter().enumerate() {
            assert_eq!(item.is_err(), broken.contains(&(place + 1)), "{broken:?}");
            assert!(item.is_err() || item.is_ok_and(|number| number == place + 1), "{broken:?}");
        }
        assert_eq!(server.requests().len(), 4, "{broken:?}");
    }
}

#[tokio::test]
async fn a_walk_by_key_meets_each_item_that_does_not_decode_once() {
    let server = Server::answering(|heard| {
        let start = heard.get("before").map_or(0, |id| id.parse::<usize>().unwrap() + 1);
        let item = |item: usize| match item % 2 {
            0 => json!({"id": format!("{item:024}")}),
            _ => json!({"id": format!("{item:024}"), "firstName": [1]}),
        };
        Reply::json(200, &(start.min(10)..(start + 2).min(10)).map(item).collect())
    });
    let mut walk = zenvia(&server).list_prospects().items();
    let all = outcome(&mut walk).await;
    assert_eq!(all.len(), 10);
    assert!(all.iter().enumerate().all(|(place, it)| it.is_ok() == (place % 2 == 0)));
}

/// What a walk over one page says about its second item.
async fn refusal<R: Paged>(request: impl Fn(&Server) -> R, page: Value, rest: Value) -> String {
    let server = Server::replying([Reply::json(200, &page), Reply::json(200, &rest)]);
    let mut items = request(&server).items();
    assert!(items.try_next().await.unwrap().is_some());
    let Err(error) = items.try_next().await else { panic!("it decodes") };
    assert!(items.try_next().await.unwrap().is_some());
    assert!(items.try_next().await.unwrap().is_none());
    error.json_path().unwrap().to_owned()
}

#[tokio::test]
async fn an_item_is_found_in_whichever_shape_its_page_comes() {
    let rows = json!([{"id": 3}, {"id": 2, "content": [], "labels": {}, "name": {}}, {"id": 1}]);
    let messages = |server: &Server| nimchat(server).list_messages(7, 8);
    let none = json!({"meta": {}, "payload": []});
    let page = json!({"meta": {}, "payload": rows});
    assert_eq!(refusal(messages, page, none.clone()).await, "payload[1].content");
    assert_eq!(refusal(messages, rows.clone(), none.clone()).await, "[1].content");

    let contacts = |server: &Server| nimchat(server).search_contacts(7).q("a");
    let page = json!({"payload": rows, "meta": {"count": 3, "has_more": false}});
    assert_eq!(refusal(contacts, page, none.clone()).await, "payload[1].name");
    let wrapped = json!([
        {"payload": {"contact": {"id": 3}}}, {"payload": {"contact": {"id": 2, "name": []}}}, {"id": 1},
    ]);
    let contacts = |server: &Server| nimchat(server).list_contacts(7);
    let page = json!({"payload": wrapped, "meta": {}});
    assert!(refusal(contacts, page, none.clone()).await.starts_with("payload[1]"));

    let conversations = |server: &Server| nimchat(server).list_conversations(7);
    let page = json!({"data": {"meta": {}, "payload": rows}});
    let rest = json!({"data": none});
    assert_eq!(refusal(conversations, page, rest).await, "data.payload[1].labels");
}

#[tokio::test]
async fn a_walk_over_windows_goes_on_behind_an_item_that_does_not_decode() {
    let server = Server::answering(|heard| {
        let is_first = heard.get("before").is_none();
        let broken = json!({"id": "000000000000000000000008", "firstName": [1]});
        let items = json!([{"id": "000000000000000000000007"}, broken]);
        Reply::json(200, if is_first { &items } else { &Value::Null })
    });
    let client = zenvia(&server);
    let to = std::time::SystemTime::now().into();
    let mut walk = windows::walk(to - chrono::TimeDelta::days(60), to, |window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    });
    let mut outcomes = Vec::new();
    while let Some(item) = walk.next().await {
        outcomes.push(item.is_ok());
    }
    assert_eq!(outcomes, [true, false, true, false], "two windows, each with its broken item");
}

#[tokio::test]
async fn a_limit_counts_what_decodes() {
    let server = contacts(BROKEN);
    let walk = prokeep(&server).list_contacts().items().limit(5);
    let outcomes: Vec<_> = walk.map(|it| it.is_ok()).collect().await;
    assert_eq!(outcomes, [true, true, true, true, false, true]);
}

#[tokio::test]
async fn a_list_that_is_null_is_an_empty_one() {
    let server =
        Server::replying([Reply::json(200, &json!({"data": null, "has_next_page": false}))]);
    assert_eq!(all(prokeep(&server).list_contacts().items()).await, [0; 0]);
    let server = Server::replying([Reply::json(200, &Value::Null)]);
    assert_eq!(all(zenvia(&server).list_prospects().items()).await, [0; 0]);
}
