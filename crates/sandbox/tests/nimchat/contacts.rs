//! Contacts are unique, found, filtered and paged.

use super::{contact, start};
use serde_json::json;
use switchboard_nimchat::types::{ContactCreateInput, ContactInput, FilterBody};
use switchboard_sandbox::nimchat::ACCOUNT;

#[tokio::test]
async fn what_is_created_can_be_read_changed_and_removed() {
    let (_, client) = start();
    let ada = ContactCreateInput::builder().name("Ada").email("ada@example.org").inbox_id(12);
    let ada = client.create_contact(ACCOUNT).body(ada).send().await.unwrap();
    let read = client.get_contact(ACCOUNT, ada.id).send().await.unwrap();
    assert_eq!(read.email.as_deref(), Some("ada@example.org"));
    assert_eq!(read.contact_inboxes.as_ref().unwrap().len(), 1);

    let change = ContactInput::builder().name("Ada Byron");
    let changed = client.update_contact(ACCOUNT, ada.id).body(change).send().await.unwrap();
    assert_eq!(changed.as_ref().unwrap().name.as_deref(), Some("Ada Byron"));
    let read = client.get_contact(ACCOUNT, ada.id).send().await.unwrap();
    assert_eq!(read.name.as_deref(), Some("Ada Byron"));

    client.delete_contact(ACCOUNT, ada.id).send().await.unwrap();
    let gone = client.get_contact(ACCOUNT, ada.id).send().await.unwrap_err();
    assert_eq!(gone.status().unwrap().as_u16(), 404);
    assert_eq!(gone.message().as_deref(), Some("Resource could not be found"));
}

#[tokio::test]
async fn email_phone_and_identifier_are_unique_in_the_account() {
    let (_, client) = start();
    for again in [
        ContactCreateInput::builder().email("MARY@example.com"),
        ContactCreateInput::builder().phone_number("+12025550101"),
        ContactCreateInput::builder().identifier("mary-1"),
    ] {
        let error = client.create_contact(ACCOUNT).body(again).send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 422);
        assert!(error.to_string().contains("has already been taken"), "{error}");
    }
    let no_number = ContactCreateInput::builder().phone_number("12025550102");
    let error = client.create_contact(ACCOUNT).body(no_number).send().await.unwrap_err();
    assert!(error.to_string().contains("e164"), "{error}");
    // One's own are no obstacle.
    let same = ContactInput::builder().email("mary@example.com").name("Mary");
    assert!(client.update_contact(ACCOUNT, 12).body(same).send().await.is_ok());
}

#[tokio::test]
async fn fifteen_contacts_make_a_page_and_the_last_one_is_empty() {
    let (_, client) = start();
    for number in 0..31 {
        contact(&client, &format!("guest-{number:02}")).await;
    }
    let mut seen = Vec::new();
    for page in 1.. {
        let found = client.list_contacts(ACCOUNT).page(page).send().await.unwrap();
        assert_eq!(found.meta.as_ref().unwrap().count, Some(32));
        if found.payload.is_empty() {
            assert_eq!(page, 4);
            break;
        }
        seen.extend(found.payload.iter().map(|contact| contact.id));
    }
    let all = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!((all, seen.len()), (32, 32));
}

#[tokio::test]
async fn contacts_are_searched_sorted_and_filtered() {
    let (_, client) = start();
    for name in ["Zoe", "adam"] {
        contact(&client, name).await;
    }
    let names = |page: &switchboard_nimchat::types::ContactPage| -> Vec<String> {
        page.payload.iter().filter_map(|it| it.name.clone()).collect()
    };
    let all = client.list_contacts(ACCOUNT).send().await.unwrap();
    assert_eq!(names(&all), ["adam", "Mary Somerville", "Zoe"]);
    let found = client.search_contacts(ACCOUNT).q("SOMER").send().await.unwrap();
    assert_eq!(names(&found), ["Mary Somerville"]);
    // The client itself refuses to ask for nothing.
    let path = format!("/api/v1/accounts/{ACCOUNT}/contacts/search");
    let empty = client.call(switchboard_core::Method::GET, path).send().await.unwrap_err();
    assert_eq!(empty.status().unwrap().as_u16(), 422);

    let filter: FilterBody = serde_json::from_value(json!({ "payload": [
        { "attribute_key": "name", "filter_operator": "contains", "values": ["zo"], "query_operator": "OR" },
        { "attribute_key": "city", "filter_operator": "equal_to", "values": ["London"] },
    ]}))
    .unwrap();
    let found = client.filter_contacts(ACCOUNT).body(filter).send().await.unwrap();
    assert_eq!(names(&found), ["Mary Somerville", "Zoe"]);
}
