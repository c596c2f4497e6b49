//! What a form carries, and when a body is sent as one.

use crate::common::{PROSPECT, chunks, field, file, message, on_disk, taking, zenvia};
use serde_json::{Value, json};
use switchboard::carium_courier::Upload;
use switchboard::nimchat::types::{
    ContactInput, MessageInput, PublicMessageInput, TeamMembersInput,
};
use switchboard::zenvia_sales::types::MessagingChannel;
use switchboard::{Patch, nimchat};
use switchboard_tests::clients::nimchat;
use switchboard_tests::server::{Recorded, Reply, Server};

#[tokio::test]
async fn a_form_arrives_part_by_part_as_it_was_put_together() {
    let server = taking();
    let (_folder, path) = on_disk("january report.pdf", "%PDF");
    let files = [
        Upload::bytes("note.txt", "call back"),
        Upload::bytes("picture", "PNG").content_type("image/png"),
        Upload::path(&path),
        Upload::path(&path).named("é\"\\.csv"),
        Upload::stream("long.bin", Some(6), chunks(&["abc", "def"])),
    ];
    let client = nimchat(&server);
    let call = client.create_message(7, 8).body(message().private(true)).attachments(files);
    call.send().await.unwrap();
    let heard = server.only();
    assert_eq!(heard.call(), "POST /api/v1/accounts/7/conversations/8/messages");
    assert_eq!(
        heard.parts(),
        [
            field("content", "Look: é\r\n--x"),
            field("private", "true"),
            file("attachments[]", "note.txt", "text/plain", "call back"),
            file("attachments[]", "picture", "image/png", "PNG"),
            file("attachments[]", "january report.pdf", "application/pdf", "%PDF"),
            // reqwest doubles the backslash; the rest is what browsers do.
            file("attachments[]", "é%22\\\\.csv", "text/csv", "%PDF"),
            file("attachments[]", "long.bin", "application/octet-stream", "abcdef"),
        ]
    );
    // If every length is known, so is the total.
    assert_eq!(heard.header("content-length"), Some(&*heard.body.len().to_string()));
}

#[tokio::test]
async fn nested_fields_have_names_in_brackets() {
    let server = taking();
    let attributes = json!({
        "plan": "gold",
        "seats": 5,
        "tags": ["a", "b"],
        "address": {"city": "Köln", "open": false},
        "job title/Ünit": "x",
        "quote\"\r\nx: y": "z",
    });
    let Value::Object(attributes) = attributes else { panic!() };
    let body = ContactInput::builder()
        .name("Ada")
        .custom_attributes(nimchat::types::CustomAttributes(attributes));
    let client = nimchat(&server);
    let call = client.update_contact(7, 9).body(body);
    call.avatar(Upload::bytes("ada.png", "PNG")).send().await.unwrap();
    let heard = server.only();
    assert_eq!(heard.call(), "PUT /api/v1/accounts/7/contacts/9");
    let (mut parts, mut expected) = (
        heard.parts(),
        vec![
            field("name", "Ada"),
            field("custom_attributes[plan]", "gold"),
            field("custom_attributes[seats]", "5"),
            field("custom_attributes[tags][]", "a"),
            field("custom_attributes[tags][]", "b"),
            field("custom_attributes[address][city]", "Köln"),
            field("custom_attributes[address][open]", "false"),
            // As browsers do: unchanged, except for what would end the name or the header.
            field("custom_attributes[job title/Ünit]", "x"),
            field("custom_attributes[quote%22%0D%0Ax: y]", "z"),
            file("avatar", "ada.png", "image/png", "PNG"),
        ],
    );
    assert_eq!(parts.last(), expected.last(), "files come last");
    parts.sort();
    expected.sort();
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn a_name_of_a_file_cannot_end_the_header_it_stands_in() {
    let server = taking();
    let file_of = Upload::bytes("a\r\nx-evil: 1.txt", "abc");
    zenvia(&server)
        .send_file(PROSPECT, MessagingChannel::Whatsapp)
        .file(file_of)
        .send()
        .await
        .unwrap();
    let parts = server.only().parts();
    assert_eq!(parts, [file("file", "a%0D%0Ax-evil: 1.txt", "text/plain", "abc")]);
}

#[tokio::test]
async fn a_file_that_the_vendor_demands_is_not_forgotten() {
    let server = taking();
    let error =
        zenvia(&server).send_file(PROSPECT, MessagingChannel::Whatsapp).send().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(error.attempts(), 0);
    assert_eq!(
        error.to_string(),
        "zenvia-sales send_file: invalid request: send_file needs `file`, which was not set"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_media_type_that_is_none_is_refused() {
    let server = taking();
    let file = Upload::bytes("a.txt", "abc").content_type("nonsense");
    let call = zenvia(&server).send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
    let error = call.send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("`nonsense`"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_form_of_many_fields_is_sent_whole() {
    let server = taking();
    let tags: Vec<String> = (0..20_000).map(|number| format!("tag-{number}")).collect();
    let attributes = serde_json::Map::from_iter([("tags".to_owned(), json!(tags))]);
    let attributes = nimchat::types::CustomAttributes(attributes);
    let body = ContactInput::builder().name("Ada").custom_attributes(attributes);
    let call = nimchat(&server).update_contact(7, 9).body(body);
    call.avatar(Upload::bytes("ada.png", "PNG")).send().await.unwrap();
    let heard = server.only();
    let parts = heard.parts();
    assert_eq!(parts.len(), 20_002);
    for tag in tags.iter().step_by(4_999) {
        assert!(parts.contains(&field("custom_attributes[tags][]", tag)), "{tag}");
    }
    assert_eq!(heard.header("content-length"), Some(&*heard.body.len().to_string()));
}

#[tokio::test]
async fn what_a_form_cannot_carry_is_refused_where_there_is_a_file() {
    let server = taking();
    let client = nimchat(&server);
    let body = || ContactInput::builder().name("Ada").email(Patch::Null);
    let call = client.update_contact(7, 9).body(body());
    let error = call.avatar(Upload::bytes("ada.png", "PNG")).send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().contains("`email` is null"), "{error}");
    assert!(server.requests().is_empty());
    // Without a file the body goes as JSON, which can carry null.
    client.update_contact(7, 9).body(body()).send().await.unwrap();
    assert_eq!(server.only().json(), json!({"name": "Ada", "email": null}));
}

#[tokio::test]
async fn a_message_is_json_without_files_and_a_form_with_them() {
    let server = taking();
    let client = nimchat(&server);
    client.create_message(7, 8).body(message()).send().await.unwrap();
    let none: [Upload; 0] = [];
    client.create_message(7, 8).body(message()).attachments(none).send().await.unwrap();
    let one = [Upload::bytes("a.txt", "abc")];
    client.create_message(7, 8).body(message()).attachments(one).send().await.unwrap();
    let heard = server.requests();
    for heard in &heard[..2] {
        assert_eq!(heard.header("content-type"), Some("application/json"));
        assert_eq!(heard.json(), json!({"content": "Look: é\r\n--x"}));
    }
    assert_eq!(
        heard[2].parts(),
        [field("content", "Look: é\r\n--x"), file("attachments[]", "a.txt", "text/plain", "abc"),]
    );
}

#[tokio::test]
async fn a_message_has_a_text_or_files() {
    let server = taking();
    let client = nimchat(&server);
    let files = || [Upload::bytes("a.txt", "abc")];
    let sent = || file("attachments[]", "a.txt", "text/plain", "abc");
    let note = || MessageInput::builder().private(true);
    client.create_message(7, 8).attachments(files()).send().await.unwrap();
    client.create_message(7, 8).body(note()).attachments(files()).send().await.unwrap();
    let public = || client.create_public_message("inbox", "contact", 8).attachments(files());
    public().send().await.unwrap();
    public().body(PublicMessageInput::builder().echo_id("mine")).send().await.unwrap();
    let parts: Vec<_> = server.requests().iter().map(Recorded::parts).collect();
    let expected = [
        vec![sent()],
        vec![field("private", "true"), sent()],
        vec![sent()],
        vec![field("echo_id", "mine"), sent()],
    ];
    assert_eq!(parts, expected);
    // With neither, the vendor's documentation says that the text is required.
    let empty: [Upload; 0] = [];
    for call in [
        client.create_message(7, 8),
        client.create_message(7, 8).body(MessageInput::builder()),
        client.create_message(7, 8).body(note()).attachments(empty),
    ] {
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    let error = client.create_message(7, 8).body(note()).send().await.unwrap_err().to_string();
    assert!(error.contains("needs at least one of `content`, `attachments[]`"), "{error}");
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_deletion_with_a_body_sends_it() {
    let server = Server::replying([Reply::new(200, "application/json", b"")]);
    let body = TeamMembersInput::builder().user_ids([3, 4]);
    nimchat(&server).remove_team_members(7, 5).body(body).send().await.unwrap();
    let heard = server.only();
    assert_eq!(heard.call(), "DELETE /api/v1/accounts/7/teams/5/team_members");
    assert_eq!(heard.header("content-type"), Some("application/json"));
    assert_eq!(heard.json(), json!({"user_ids": [3, 4]}));
}
