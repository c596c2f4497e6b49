//! A value in a notation other than the promised one is understood or kept.

use crate::caller::Caller;
use serde_json::{Value, json};
use switchboard::carium_courier;
use switchboard::paginate::Paginate;
use switchboard_tests::server::{Reply, Server};
use switchboard_tests::vendors::VENDORS;

fn server_of(name: &str) -> Caller {
    Caller::of(VENDORS.iter().find(|it| it.name == name).unwrap())
}

fn delivered(type_name: &str, delivery: &Value) -> Value {
    let vendor = VENDORS.iter().find(|it| it.name == "zenvia-sales").unwrap();
    (vendor.decode)(type_name, delivery).unwrap()
}

#[tokio::test]
async fn an_amount_of_money_comes_as_text_or_as_a_number() {
    let prokeep = server_of("prokeep");
    let zenvia = server_of("zenvia-sales");
    for (amount, told) in [(json!("86.40"), "86.40"), (json!(86.5), "86.5"), (json!(86), "86")] {
        let orders = json!({"data": [{"id": "o-1", "amount": amount}, {"id": "o-2"}]});
        let page = prokeep.handed_out("list_orders", None, &orders).await.unwrap();
        assert_eq!(page["data"], json!([{"id": "o-1", "amount": told}, {"id": "o-2"}]));

        let output = json!({"proposal": {"items": [{"price": amount}]}});
        let interactions = json!([{"id": "i-1", "output": output}, {"id": "i-2"}]);
        let page = zenvia.handed_out("list_interactions", None, &interactions).await.unwrap();
        assert_eq!(page[0]["output"]["proposal"]["items"][0]["price"], told);
        assert_eq!(page[1]["id"], "i-2");
    }
}

#[tokio::test]
async fn milliseconds_since_1970_are_the_same_instant() {
    let prokeep = server_of("prokeep");
    let zenvia = server_of("zenvia-sales");
    for time in [json!(1_935_824_400_123_i64), json!("2031-05-06T11:00:00.123+02:00")] {
        let company = json!({"data": {"id": "c-1", "inserted_at": time}});
        let company = prokeep.handed_out("get_company", None, &company).await.unwrap();
        assert_eq!(company["inserted_at"], "2031-05-06T09:00:00.123Z");
        let prospect = json!({"id": "p-1", "created": time});
        let prospect = zenvia.handed_out("get_prospect", None, &prospect).await.unwrap();
        assert_eq!(prospect["created"], "2031-05-06T09:00:00.123Z");
    }
}

#[tokio::test]
async fn null_among_phone_numbers_and_addresses_is_passed_over() {
    let zenvia = server_of("zenvia-sales");
    let prospect = json!({"id": "p-1", "emails": [null, "ada@example.com"], "phones": [null]});
    let page = json!([prospect, {"id": "p-2", "emails": null, "phones": null}]);
    let page = zenvia.handed_out("list_prospects", None, &page).await.unwrap();
    assert_eq!(page[0]["emails"], json!(["ada@example.com"]));
    assert_eq!(page[0]["phones"], json!([]));
    assert_eq!(page[1]["id"], "p-2");
}

#[tokio::test]
async fn a_resource_without_attributes_does_not_lose_its_page() {
    let carium = server_of("carium-courier");
    for nothing in [json!({"attributes": null}), json!({"attributes": {}}), json!({})] {
        let mut first = json!({"id": "a-1", "type": "announcers"});
        first.as_object_mut().unwrap().extend(nothing.as_object().unwrap().clone());
        let second = json!({"id": "a-2", "type": "announcers", "attributes": {"name": "Hello"}});
        let page = json!({"data": [first, second], "meta": null});
        let page = carium.handed_out("list_announcers", None, &page).await.unwrap();
        assert_eq!(page["data"][0]["id"], "a-1");
        assert_eq!(page["data"][1]["attributes"]["name"], "Hello");
    }
    let page = carium.handed_out("list_announcers", None, &json!({"data": null})).await.unwrap();
    assert_eq!(page["data"], json!([]));
}

#[tokio::test]
async fn no_page_is_lost_over_what_its_meta_counts() {
    let carium = server_of("carium-courier");
    for (count, told) in [
        (json!(7), json!(7)),
        (json!("7"), json!(7)),
        (json!(7.0), json!(7)),
        (json!(""), json!("")),
        (json!("many"), json!("many")),
    ] {
        let meta = json!({"page[limit]": count, "page[offset]": count, "page[total]": count});
        let page = json!({"data": [{"id": "a-1", "type": "announcers"}], "meta": meta});
        let page = carium.handed_out("list_announcers", None, &page).await.unwrap();
        assert_eq!(page["data"][0]["id"], "a-1");
        let told = json!({"page[limit]": told, "page[offset]": told, "page[total]": told});
        assert_eq!(page["meta"], told);
    }
}

#[tokio::test]
async fn a_list_that_counts_in_text_is_walked_whole() {
    let server = Server::answering(|request| {
        let offset = request.number("page[offset]").unwrap_or(0);
        let ids = (offset..5.min(offset + 2)).map(|item| json!({"id": format!("a-{item}")}));
        let offset = offset.to_string();
        let meta = json!({"page[limit]": "2", "page[offset]": offset, "page[total]": "5"});
        Reply::json(200, &json!({"data": ids.collect::<Vec<_>>(), "meta": meta}))
    });
    let connect = carium_courier::connect().bearer("token").base_url(server.url());
    let mut items = connect.build().unwrap().list_announcers().items();
    let mut walked = Vec::new();
    while let Some(announcer) = items.try_next().await.unwrap() {
        walked.push(announcer.id);
    }
    assert_eq!(walked, ["a-0", "a-1", "a-2", "a-3", "a-4"]);
    // The total is understood, so no further page is requested.
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn a_notification_without_a_prospect_is_no_failure() {
    for nothing in [json!([]), json!({}), json!([{}]), Value::Null] {
        let notification = json!({"topic": "prospects", "prospect": nothing, "brand_new": 1});
        let told = json!({"topic": "prospects", "brand_new": 1});
        assert_eq!(delivered("Notification", &notification), told);

        let prospect = json!({"id": "p-1", "agent": nothing, "brand_new": [1]});
        for prospect in [prospect.clone(), json!([prospect])] {
            let notification = json!({"topic": "agents", "prospect": prospect});
            let told = json!({"topic": "agents", "prospect": {"id": "p-1", "brand_new": [1]}});
            assert_eq!(delivered("Notification", &notification), told);
        }
    }
}

#[test]
fn a_delivery_keeps_what_is_not_documented() {
    for (type_name, delivery) in [
        ("Notification", json!({"topic": "brand_new", "type": "gone", "brand_new": {"a": 1}})),
        ("QuoteNotification", json!({"topic": "quotes", "quote": {"id": 7}})),
        ("AppInstall", json!({"appId": "a", "integration": {"enabled": true, "b": 1}, "c": null})),
        ("AppState", json!({"enabled": false, "appId": "a"})),
        ("NewApiKey", json!({"newApiKey": "k", "appId": "a"})),
        ("AppSettings", json!({"greeting": "hello", "limits": [1]})),
    ] {
        assert_eq!(delivered(type_name, &delivery), delivery);
    }
}
