//! Types of replies are built in tests, field by field.

use crate::played;
use switchboard::prelude::*;
use switchboard::prokeep::types::{Contact, ContactPage};

#[test]
fn a_builder_makes_what_a_reply_is_read_into() -> Result<(), Error> {
    let built = ContactPage::builder()
        .data([Contact::builder().id("7").first_name("Ada").groups(["north"])])
        .next_cursor("c-1")
        .build()?;
    let json = r#"{"data": [{"id": "7", "first_name": "Ada", "groups": ["north"]}], "next_cursor": "c-1"}"#;
    assert_eq!(built, serde_json::from_str::<ContactPage>(json).unwrap());
    Ok(())
}

#[test]
fn a_builder_that_lacks_a_required_field_says_which() {
    let error = Contact::builder().first_name("Ada").build().unwrap_err();
    assert_eq!(error.to_string(), "invalid request: Contact needs `id`, which was not set");
    // The first of several, even inside another builder.
    let inside = ContactPage::builder().data([Contact::builder(), Contact::builder().id("7")]);
    assert_eq!(inside.next_cursor("c").build().unwrap_err().to_string(), error.to_string());
    let missing = ContactPage::builder().build().unwrap_err();
    assert_eq!(missing.to_string(), "invalid request: ContactPage needs `data`, which was not set");
}

#[tokio::test]
async fn an_answer_that_cannot_be_built_is_told_when_the_request_comes_and_at_the_end() {
    let (client, mock) = played();
    mock.on(client.get_contact("7")).reply(Contact::builder());
    let error = client.get_contact("7").await.unwrap_err().to_string();
    let fault = "its answer cannot be given: Contact needs `id`, which was not set";
    assert!(error.contains(fault), "{error}");
    assert!(mock.try_verify().unwrap_err().to_string().contains(fault));
}
