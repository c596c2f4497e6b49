//! Uploads to an address that a vendor hands out, outside of its API.

use crate::operation::{Api, Operation};
use crate::payload::with_fields;
use crate::{Client, Error, Method, Upload, reply};
use reqwest::Url;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE};

static STORAGE: Api =
    Api::new("storage", "https://storage.invalid").error_messages(&["error", "message"]);

static UPLOAD: Operation = Operation::new(&STORAGE, "upload", Method::POST, "/");

/// Sends a file to a presigned address: as a form with these fields before the file, or, without
/// fields, by PUT. No credential travels there, and no error shows the address, which is a secret.
///
/// # Errors
///
/// [`Error::is_invalid_request`] for an address that is none, or that is not protected by TLS on
/// another machine; [`Error::status`] is the storage's when it refuses.
pub async fn send_upload(
    client: &Client,
    url: &str,
    fields: Vec<(String, String)>,
    file: Upload,
) -> Result<(), Error> {
    let url = Url::parse(url)
        .map_err(|_| Error::invalid_request("the address to upload to is no address"))?;
    if url.scheme() != "https" && !crate::base_url::is_loopback(&url) {
        return Err(Error::invalid_request("the address to upload to is not protected by TLS"));
    }
    let request = if fields.is_empty() {
        let (body, media_type, length) = file.body().await?;
        let request = client.http().put(url).header(CONTENT_TYPE, media_type).body(body);
        match length {
            // A stream does not tell its length by itself, and storages refuse a body without one.
            Some(length) => request.header(CONTENT_LENGTH, length),
            None => request,
        }
    } else {
        // Storages read the fields first and take what follows `file` for content.
        let form = with_fields(fields);
        client.http().post(url).multipart(form.part("file", file.part().await?))
    };
    let response = request.timeout(client.timeout()).send().await.map_err(Error::transport);
    let response = response.map_err(|error| error.for_operation(&UPLOAD))?;
    if response.status().is_success() {
        return Ok(());
    }
    Err(reply::refused(client, response, 1).await.for_operation(&UPLOAD))
}
