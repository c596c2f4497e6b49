//! The clients that send files, and the servers that receive them.

use futures::stream;
use serde_json::{Value, json};
use std::error::Error as StdError;
use switchboard::Retry;
use switchboard::carium_courier::Upload;
use switchboard::carium_courier::types::MessagingAttachmentCreate;
use switchboard::nimchat::types::MessageInput;
use switchboard::{ClientBuilder, Error, carium_courier, nimchat, zenvia_sales};
use switchboard_tests::server::{Part, Reply, Server};

pub(crate) const PROSPECT: &str = "64f0c2a9b7d13e5f80a1c2d3";
pub(crate) const GROUP: &str = "64f0c2a9b7d13e5f80a1c2e4";

pub(crate) fn zenvia_with(
    server: &Server,
    change: impl FnOnce(ClientBuilder<zenvia_sales::Client>) -> ClientBuilder<zenvia_sales::Client>,
) -> zenvia_sales::Client {
    let connect = zenvia_sales::connect().api_key("key").retry(Retry::none());
    change(connect.base_url(format!("{}/api/v1", server.url()))).build().unwrap()
}

pub(crate) fn zenvia(server: &Server) -> zenvia_sales::Client {
    zenvia_with(server, |it| it)
}

/// Accepts everything.
pub(crate) fn taking() -> Server {
    Server::answering(|heard| {
        let list = heard.path().ends_with("/send-file");
        Reply::json(200, &if list { json!([]) } else { json!({"id": 1, "payload": {"id": 1}}) })
    })
}

pub(crate) fn message() -> nimchat::types::MessageInputBuilder {
    MessageInput::builder().content("Look: é\r\n--x")
}

/// The error and its chain of causes.
pub(crate) fn causes(error: &Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(Some(error as &(dyn StdError + 'static)), |it| (*it).source())
}

/// A part as it has to arrive: its headers and its content.
pub(crate) fn part(headers: &str, content: &str) -> Part {
    Part { headers: headers.to_owned(), content: content.as_bytes().to_vec() }
}

pub(crate) fn field(name: &str, content: &str) -> Part {
    part(&format!("Content-Disposition: form-data; name=\"{name}\""), content)
}

pub(crate) fn file(name: &str, file_name: &str, media_type: &str, content: &str) -> Part {
    let headers = format!(
        "Content-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
         Content-Type: {media_type}"
    );
    part(&headers, content)
}

pub(crate) fn chunks(texts: &[&'static str]) -> stream::Iter<std::vec::IntoIter<Chunk>> {
    stream::iter(texts.iter().map(|text| Ok((*text).into())).collect::<Vec<Chunk>>())
}

type Chunk = Result<bytes::Bytes, std::io::Error>;

/// A file of this name with this content, in a folder that is removed with the guard.
pub(crate) fn on_disk(name: &str, content: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    (folder, path)
}

pub(crate) const CREATE: &str = "POST /courier/v1/messaging-attachments/";
pub(crate) const PROCESS: &str = "POST /courier/v1/messaging-attachments/a%2F1/process-upload/";

pub(crate) fn carium(server: &Server) -> carium_courier::Client {
    let connect = carium_courier::connect().bearer("canary-token").header("x-tenant", "north");
    connect.base_url(format!("{}/courier", server.url())).retry(Retry::none()).build().unwrap()
}

/// Carium and a storage in one: the storage is `/storage`, or elsewhere if an address is given.
pub(crate) fn storing(elsewhere: Option<&'static str>, fields: Value, status: u16) -> Server {
    Server::answering(move |heard| {
        if heard.path() == "/storage" {
            return Reply::new(status, "application/xml", b"<Error>canary-policy</Error>");
        }
        if heard.path().ends_with("/process-upload/") {
            return Reply::json(
                201,
                &json!({"data": {"id": "a/1", "type": "x", "attributes": {}}}),
            );
        }
        let here = format!("http://{}/storage?signature=canary", heard.header("host").unwrap());
        let url = elsewhere.map_or(here, str::to_owned);
        let ticket = json!({"id": "a/1", "upload-url": url, "upload-data": fields});
        // The ticket of an e-mail's attachment has no envelope.
        let alone = heard.path().contains("/user-email-attachments/");
        Reply::json(201, &if alone { ticket } else { json!({"data": ticket}) })
    })
}

pub(crate) fn record() -> MessagingAttachmentCreate {
    MessagingAttachmentCreate::builder().filename("x-ray.png").content_type("image/png").build()
}

pub(crate) fn x_ray() -> Upload {
    Upload::bytes("x-ray.png", "PNG")
}
