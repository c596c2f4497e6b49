//! Uploads part by part, downloads by their bytes, and the storage that a vendor hands out.

use futures::stream;
use switchboard::auth::Bearer;
use switchboard::carium_courier::types::{
    MessagingAttachmentCreate, OperationalIndividualRequest, UploadTicket,
};
use switchboard::carium_courier::{self, upload};
use switchboard::mock::Mock;
use switchboard::nimchat::{self, types::MessageInput};
use switchboard::prelude::*;
use switchboard::{Upload, zenvia_sales};
use switchboard_core::Bytes;

fn nimchat() -> (nimchat::Client, Mock) {
    let mock = Mock::new();
    let client = nimchat::connect("https://chat.example").user_token("token-1");
    (client.transport(mock.clone()).build().unwrap(), mock)
}

/// A message with files. The type of its request has no name.
macro_rules! message {
    ($client:expr, $text:expr, $files:expr) => {
        $client
            .create_message(1, 2)
            .body(MessageInput::builder().content($text))
            .attachments($files)
    };
}

#[tokio::test]
async fn a_form_is_compared_part_by_part() {
    let (client, mock) = nimchat();
    let note = |text: &'static str| Upload::bytes("note.txt", text);
    mock.on(message!(client, "hello", vec![note("one"), note("two\r\n")]))
        .reply_json(serde_json::json!({"id": 1}));

    message!(client, "hello", vec![note("one"), note("two\r\n")]).await.unwrap();
    // The content that is sent counts, wherever it comes from.
    let pieces = stream::iter([Ok(Bytes::from("o")), Ok(Bytes::from("ne"))]);
    let streamed = Upload::stream("note.txt", Some(3), pieces);
    message!(client, "hello", vec![streamed, note("two\r\n")]).await.unwrap();

    for (request, told) in [
        (
            message!(client, "hallo", vec![note("one"), note("two\r\n")]),
            "content of part `content`: expected `hello`, got `hallo`",
        ),
        (
            message!(client, "hello", vec![note("one"), note("two")]),
            "content of part `attachments[]`: expected `two  `, got `two`",
        ),
        (
            message!(client, "hello", vec![note("one")]),
            "number of parts `attachments[]`: expected `2`, got `1`",
        ),
        (
            message!(client, "hello", vec![note("one"), note("two\r\n").named("b.txt")]),
            "file name of part `attachments[]`: expected `note.txt`, got `b.txt`",
        ),
        (
            message!(client, "hello", vec![note("one"), note("two\r\n").content_type("text/csv")]),
            "media type of part `attachments[]`: expected `text/plain`, got `text/csv`",
        ),
        (message!(client, "hello", Vec::<Upload>::new()), "body: expected"),
    ] {
        let error = request.await.unwrap_err();
        assert!(error.is_unexpected() && error.to_string().contains(told), "{error}");
    }
}

#[tokio::test]
async fn a_file_that_does_not_keep_its_word_fails_as_with_a_vendor() {
    let (client, mock) = nimchat();
    mock.on(message!(client, "hello", Vec::<Upload>::new()))
        .any_arguments()
        .reply_json(serde_json::json!({"id": 1}))
        .any_times();
    let pieces = stream::iter([Ok(Bytes::from("one"))]);
    let short = Upload::stream("note.txt", Some(4), pieces);
    let error = message!(client, "hello", vec![short]).await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    mock.verify();
}

#[tokio::test]
async fn a_download_is_another_request_than_the_list() -> Result<(), Error> {
    let mock = Mock::new();
    let client = zenvia_sales::connect().api_key("key-1").transport(mock.clone()).build()?;
    mock.on(client.list_prospects().search("ada").csv()).reply("id,name\n1,Ada\n");

    let csv = client.list_prospects().search("ada").csv().await?.into_inner();
    assert_eq!(csv.bytes().await?, "id,name\n1,Ada\n");
    assert!(client.list_prospects().search("ada").await.unwrap_err().is_unexpected());
    assert!(client.list_prospects().search("eve").csv().await.unwrap_err().is_unexpected());
    Ok(())
}

#[tokio::test]
async fn an_upload_in_three_steps_needs_no_storage() -> Result<(), Error> {
    let mock = Mock::new();
    let client = carium_courier::connect()
        .credential(Bearer::new("token-1"))
        .transport(mock.clone())
        .build()?;
    let record =
        || MessagingAttachmentCreate::builder().filename("x-ray.png").content_type("image/png");
    let ticket = UploadTicket::builder()
        .id("a-1")
        .upload_url("https://storage.example/put?signature=secret-1");
    mock.on(client.create_messaging_attachment().body(record())).reply(ticket);
    let storage = mock.on_operation("upload").reply_nothing();
    let process = client.process_messaging_attachment_upload("a-1");
    mock.on(process.body(OperationalIndividualRequest::builder()))
        .reply_json(serde_json::json!({"data": {"id": "a-1"}}));

    let file = Upload::bytes("x-ray.png", "pixels");
    assert_eq!(upload::messaging_attachment(&client, record().build(), file.clone()).await?, "a-1");
    assert_eq!(storage.calls(), 1);
    mock.verify();

    // An address that grants access is not shown.
    let alone = Mock::new();
    let client =
        carium_courier::connect().credential(Bearer::new("token-1")).transport(alone).build()?;
    let ticket = UploadTicket::builder()
        .id("a-1")
        .upload_url("https://storage.example/put?signature=secret-1");
    let error = upload::send(&client, &ticket.build()?, file).await.unwrap_err();
    assert!(error.is_unexpected() && !format!("{error:?}").contains("secret-1"), "{error:?}");
    Ok(())
}
