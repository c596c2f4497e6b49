//! Uploads files in three steps: create a record, send the bytes to an address that it names, and
//! ask the vendor to process them.
//!
//! How to send the bytes is not documented. The ticket holds an address and form fields, as
//! presigned uploads do, so a ticket with fields gets a form with those fields and the file, and
//! one without gets the bytes by PUT.
//!
//! A failed upload leaves a record without its content behind: [`Error::record_id`] is its id, and
//! [`Error::operation`] says which step failed. If the file has arrived and only the last step
//! failed, that step can be called again with the id. To retry the second step, too, create the
//! record yourself, keep the ticket, and [`send`] with it as long as it is valid.
//!
//! # Examples
//!
//! ```
//! use switchboard::carium_courier::{self, Upload, types::MessagingAttachmentCreate, upload};
//!
//! # async fn example() -> Result<(), switchboard::Error> {
//! let carium = carium_courier::connect().login("ada@example.com", "password").build()?;
//! let record = MessagingAttachmentCreate::builder()
//!     .filename("x-ray.png")
//!     .content_type("image/png");
//! let id = upload::messaging_attachment(&carium, record.build(), Upload::path("x-ray.png")).await?;
//! println!("uploaded as {id}");
//! # Ok(())
//! # }
//! ```

use super::types::{
    MessagingAttachmentCreate, MessagingBulkAttachmentCreate, OperationalIndividualRequest,
    UploadTicket, UserEmailAttachmentCreate,
};
use super::{Client, Upload};
use crate::Error;
use switchboard_core::Response;

/// Uploads the attachment of a message. Returns the id of the attachment.
///
/// The file is sent with its own content type or, if none is set, with that of the record.
///
/// # Errors
///
/// [`Error::is_invalid_request`] when the file cannot be read, and [`Error::is_timeout`] when
/// opening it takes longer than a call may: then no record is created. Otherwise any error of the
/// three steps; if the record exists, [`Error::record_id`] is its id.
pub async fn messaging_attachment(
    client: &Client,
    record: MessagingAttachmentCreate,
    file: Upload,
) -> Result<String, Error> {
    let file = file.or_content_type(record.content_type.as_deref());
    let create = client.create_messaging_attachment().body(record).send();
    in_three_steps(client, file, create, async |id| {
        let process = client.process_messaging_attachment_upload(id);
        process.body(OperationalIndividualRequest::builder()).send().await.map(drop)
    })
    .await
}

/// Uploads the attachment of a bulk message. Returns the id of the attachment.
///
/// # Errors
///
/// As [`messaging_attachment`].
pub async fn messaging_bulk_attachment(
    client: &Client,
    record: MessagingBulkAttachmentCreate,
    file: Upload,
) -> Result<String, Error> {
    let file = file.or_content_type(record.content_type.as_deref());
    let create = client.create_messaging_bulk_attachment().body(record).send();
    in_three_steps(client, file, create, async |id| {
        client.process_messaging_bulk_attachment_upload(id).send().await.map(drop)
    })
    .await
}

/// Uploads the attachment of an e-mail. Returns the id of the attachment.
///
/// # Errors
///
/// As [`messaging_attachment`].
pub async fn user_email_attachment(
    client: &Client,
    record: UserEmailAttachmentCreate,
    file: Upload,
) -> Result<String, Error> {
    let file = file.or_content_type(record.content_type.as_deref());
    let create = client.create_user_email_attachment().body(record).send();
    in_three_steps(client, file, create, async |id| {
        client.process_user_email_attachment_upload(id).send().await.map(drop)
    })
    .await
}

async fn in_three_steps(
    client: &Client,
    file: Upload,
    create: impl Future<Output = Result<Response<UploadTicket>, Error>>,
    process: impl AsyncFnOnce(String) -> Result<(), Error>,
) -> Result<String, Error> {
    // A record without its file is useless, so the file is checked first.
    file.check(client.core().endpoint()).await?;
    let ticket = create.await?.into_inner();
    let finish = async {
        send(client, &ticket, file).await?;
        process(ticket.id.clone()).await
    };
    match finish.await {
        Ok(()) => Ok(ticket.id),
        Err(error) => Err(error.with_record_id(ticket.id)),
    }
}

/// Sends the bytes of a file to the address of a ticket, for a record that you create and process
/// yourself. The client's credential is not sent there. Set the file's content type to that of the
/// record: the address may depend on it.
///
/// # Errors
///
/// [`Error::is_invalid_request`] when the ticket has no address or an unusable one, or the file
/// cannot be read; otherwise the storage's error.
pub async fn send(client: &Client, ticket: &UploadTicket, file: Upload) -> Result<(), Error> {
    let url = ticket
        .upload_url
        .as_deref()
        .ok_or_else(|| Error::invalid_request("the ticket has no address to upload to"))?;
    let fields = ticket.upload_data.iter().flatten().filter(|(_, value)| !value.is_null());
    let fields = fields.map(|(name, value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        (name.clone(), text)
    });
    switchboard_core::generated::send_upload(client.core(), url, fields.collect(), file).await
}
