//! Uploads to an address that a vendor hands out, outside its API.

use super::reply::{self, Answer};
use crate::client::Client;
use crate::endpoint::{Endpoint, is_loopback, refuse_too_long};
use crate::error::Error;
use crate::facts::{Api, Facts, Operation};
use crate::files::{Multipart, Progress, Upload};
use crate::future::within;
use crate::text::Secrets;
use http::Method;
use http::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Body, Request};
use std::sync::Arc;
use url::Url;

static STORAGE: Api =
    Api::new("storage", "https://storage.invalid").error_messages(&["error", "message"]);

static UPLOAD: Facts = Facts::new(&STORAGE, "upload", Method::POST, "/");

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
    let (endpoint, progress) = (client.endpoint(), Arc::new(Progress::new()));
    let secrets = secrets(&fields);
    let opening = request(endpoint, url, fields, &file, &progress);
    let outcome = match within(endpoint.end_of_a_call(), opening).await {
        Ok(request) => send(endpoint, request, secrets, &progress).await,
        Err(error) => Err(error),
    };
    outcome.map_err(|error| error.for_operation(&Operation::of(&UPLOAD)))
}

/// The fields that grant access to the storage: all but the type of the file.
fn secrets(fields: &[(String, String)]) -> Secrets {
    let mut secrets = Secrets::default();
    for (_, value) in fields.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type")) {
        secrets.suspect(value);
    }
    secrets
}

async fn request(
    endpoint: &Endpoint,
    url: &str,
    fields: Vec<(String, String)>,
    file: &Upload,
    progress: &Arc<Progress>,
) -> Result<Request, Error> {
    let url = usable(endpoint, url)?;
    let method = if fields.is_empty() { Method::PUT } else { Method::POST };
    let mut request = endpoint.http().request(method, url).build().map_err(Error::transport)?;
    if fields.is_empty() {
        let media_type = HeaderValue::from_str(&file.media_type()?)
            .map_err(|_| Error::invalid_request("the media type cannot be sent"))?;
        request.headers_mut().insert(CONTENT_TYPE, media_type);
        *request.body_mut() = Some(Body::wrap(file.content(progress).await?));
        return Ok(request);
    }
    // Storages read the fields first and take what follows `file` for content.
    let mut form = Multipart::new(progress);
    for (name, text) in &fields {
        form.field(name, text);
    }
    file.put_into(&mut form, "file", progress).await?;
    form.put_into(&mut request)?;
    Ok(request)
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

async fn send(
    endpoint: &Endpoint,
    request: Request,
    mut secrets: Secrets,
    progress: &Progress,
) -> Result<(), Error> {
    secrets.remember_address(request.url());
    let exchange =
        async { endpoint.http().execute(request).await.map_err(|error| progress.error(error)) };
    let outcome = match progress.bound(endpoint.timeout(), exchange).await {
        Ok(response) => reply::classify(endpoint, Answer { response, secrets }).await,
        Err(error) => Err(error),
    };
    outcome.map(drop).map_err(|error| error.after_attempts(1))
}
