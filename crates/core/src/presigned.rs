//! Uploads to an address that a vendor hands out, outside of its API.

use crate::blot::Secrets;
use crate::operation::{Api, Operation};
use crate::payload::with_fields;
use crate::progress::Progress;
use crate::reply::{self, Answer};
use crate::{Client, Error, Method, Upload};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Request, Url};
use std::sync::Arc;

static STORAGE: Api =
    Api::new("storage", "https://storage.invalid").error_messages(&["error", "message"]);

static UPLOAD: Operation = Operation::new(&STORAGE, "upload", Method::POST, "/");

/// Sends a file to a presigned address: as a form with these fields before the file, or, without
/// fields, by PUT. No credential travels there, and no error shows the address or the fields, which
/// are secrets: what the storage repeats of them is blotted out of its reply.
///
/// # Errors
///
/// [`Error::is_invalid_request`] for an address that is none, or that is not protected by TLS on
/// another machine, and for a file that cannot be read; [`Error::status`] is the storage's when it
/// refuses.
pub async fn send_upload(
    client: &Client,
    url: &str,
    fields: Vec<(String, String)>,
    file: Upload,
) -> Result<(), Error> {
    let progress = Arc::new(Progress::new());
    let secrets = secrets(&fields);
    let outcome = match request(client, url, fields, &file, &progress).await {
        Ok(request) => send(client, request, secrets, &progress).await,
        Err(error) => Err(error),
    };
    outcome.map_err(|error| error.for_operation(&UPLOAD))
}

/// What of the fields opens the storage: all but the type of the file.
fn secrets(fields: &[(String, String)]) -> Secrets {
    let mut secrets = Secrets::default();
    for (_, value) in fields.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type")) {
        secrets.suspect(value);
    }
    secrets
}

async fn request(
    client: &Client,
    url: &str,
    fields: Vec<(String, String)>,
    file: &Upload,
    progress: &Arc<Progress>,
) -> Result<Request, Error> {
    let url = Url::parse(url)
        .map_err(|_| Error::invalid_request("the address to upload to is no address"))?;
    if url.scheme() != "https" && !crate::base_url::is_loopback(&url) {
        return Err(Error::invalid_request("the address to upload to is not protected by TLS"));
    }
    let request = if fields.is_empty() {
        let request = client.http().put(url).header(CONTENT_TYPE, file.media_type());
        request.body(file.body(progress).await?)
    } else {
        // Storages read the fields first and take what follows `file` for content.
        let form = with_fields(fields).part("file", file.part(progress).await?);
        client.http().post(url).multipart(form)
    };
    request.build().map_err(Error::transport)
}

async fn send(
    client: &Client,
    request: Request,
    mut secrets: Secrets,
    progress: &Progress,
) -> Result<(), Error> {
    secrets.remember_address(request.url());
    let exchange =
        async { client.http().execute(request).await.map_err(|error| progress.error(error)) };
    let outcome = match progress.bound(client.timeout(), exchange).await {
        Ok(response) if response.status().is_success() => Ok(()),
        Ok(response) => {
            Err(reply::refused(client, Answer { response, attempts: 1, secrets }).await)
        }
        Err(error) => Err(error),
    };
    outcome.map_err(|error| error.after_attempts(1))
}
