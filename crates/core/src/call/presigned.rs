//! Uploads to an address that a vendor hands out, outside its API.

use super::in_flight::InFlight;
use crate::client::Client;
use crate::endpoint::{Endpoint, is_loopback, refuse_too_long};
use crate::error::Error;
use crate::facts::{Api, Facts, Operation};
use crate::files::{Form, Payload, Upload};
use crate::request::Request;
use crate::text::Secrets;
use http::Method;
use url::Url;

static STORAGE: Api =
    Api::new("storage", "https://storage.invalid").error_messages(&["error", "message"]);

static UPLOAD: Facts = Facts::new(&STORAGE, "upload", Method::POST, "/").anonymous();

/// Sends a file to a presigned address: as a form with these fields before the file, or, without
/// fields, by PUT. No credential is sent, and no error shows the address or the fields, which are
/// secrets: they are redacted in the storage's reply.
///
/// # Errors
///
/// [`Error::is_invalid_request`] for an address that is invalid, too long to be sent, or not
/// protected by TLS (unless it and the client's base address are both on this machine), and for a
/// file that cannot be read; [`Error::is_timeout`] when opening the file takes longer than a call
/// of the client may take; [`Error::status`] is the storage's when it refuses.
pub async fn send_upload(
    client: &Client,
    url: &str,
    fields: Vec<(String, String)>,
    file: Upload,
) -> Result<(), Error> {
    let (request, endpoint) = (request(client.endpoint(), url, fields, file), client.endpoint());
    let storage = match &request {
        Ok(request) => storage(endpoint, &request.url),
        Err(_) => Client::from(endpoint.clone()),
    };
    InFlight::new(storage, Operation::of(&UPLOAD)).send(request).await
}

/// A client for the storage: it has a limit of its own, and must not see the credential.
fn storage(endpoint: &Endpoint, address: &Url) -> Client {
    let mut host = address.clone();
    host.set_path("");
    host.set_query(None);
    host.set_fragment(None);
    Client::from(endpoint.changed(|parts| parts.base_url = host))
}

/// The fields that grant access to the storage: all but the type of the file.
fn secrets(fields: &[(String, String)]) -> Secrets {
    let mut secrets = Secrets::default();
    for (_, value) in fields.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type")) {
        secrets.suspect(value);
    }
    secrets
}

fn request(
    endpoint: &Endpoint,
    url: &str,
    fields: Vec<(String, String)>,
    file: Upload,
) -> Result<Request, Error> {
    let url = usable(endpoint, url)?;
    let mut secrets = secrets(&fields);
    secrets.remember_address(&url);
    let (method, body) = if fields.is_empty() {
        (Method::PUT, Payload::File(file))
    } else {
        // Storages read the fields first and take what follows `file` for content.
        (Method::POST, Payload::Form(Form { fields, files: vec![("file", file)] }))
    };
    // What the storage says to a success is not read.
    let is_download = true;
    Ok(Request { body, is_download, secrets, ..Request::bare(endpoint, method, url) })
}

fn usable(endpoint: &Endpoint, url: &str) -> Result<Url, Error> {
    let url = Url::parse(url)
        .map_err(|_| Error::invalid_request("the address to upload to is not a URL"))?;
    // A client for another machine may use a proxy, which would see all of it.
    let stays_here = is_loopback(&url) && is_loopback(endpoint.base());
    if url.scheme() != "https" && !(url.scheme() == "http" && stays_here) {
        return Err(Error::invalid_request("the address to upload to is not protected by TLS"));
    }
    refuse_too_long(&url)?;
    Ok(url)
}
