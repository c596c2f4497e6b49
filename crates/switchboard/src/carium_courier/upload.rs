//! Files in three steps: a record is made, the bytes go to an address that it names, and the vendor
//! is told to process them.
//!
//! How the bytes are to be sent is not documented. The ticket holds an address and form fields, as
//! presigned uploads do, so a ticket with fields gets a form with those fields and the file, and one
//! without gets the bytes by PUT.
//!
//! # Examples
//!
//! ```
//! use switchboard::carium_courier::{self, Upload, types::MessagingAttachmentCreate, upload};
//!
//! # async fn example(carium: carium_courier::Client) -> Result<(), switchboard::Error> {
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

/// Uploads the attachment of a message. Returns the id of the attachment.
///
/// # Errors
///
/// Whatever one of the three steps returns. After a failed step the record is there, without its
/// content.
pub async fn messaging_attachment(
    client: &Client,
    record: MessagingAttachmentCreate,
    file: Upload,
) -> Result<String, Error> {
    let ticket = client.create_messaging_attachment().body(record).send().await?.into_inner();
    send(client, &ticket, file).await?;
    let process = client.process_messaging_attachment_upload(ticket.id.clone());
    process.body(OperationalIndividualRequest::builder()).send().await?;
    Ok(ticket.id)
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
    let ticket = client.create_messaging_bulk_attachment().body(record).send().await?.into_inner();
    send(client, &ticket, file).await?;
    client.process_messaging_bulk_attachment_upload(ticket.id.clone()).send().await?;
    Ok(ticket.id)
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
    let ticket = client.create_user_email_attachment().body(record).send().await?.into_inner();
    send(client, &ticket, file).await?;
    client.process_user_email_attachment_upload(ticket.id.clone()).send().await?;
    Ok(ticket.id)
}

/// Sends the bytes of a file to the address of a ticket, for a record that you make and process
/// yourself. The client's credential does not travel there.
///
/// # Errors
///
/// [`Error::is_invalid_request`] when the ticket has no address, or the file cannot be read;
/// otherwise what the storage answers.
pub async fn send(client: &Client, ticket: &UploadTicket, file: Upload) -> Result<(), Error> {
    let url = ticket
        .upload_url
        .as_deref()
        .ok_or_else(|| Error::invalid_request("the ticket names no address to upload to"))?;
    let fields = ticket.upload_data.iter().flatten().map(|(name, value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        (name.clone(), text)
    });
    switchboard_core::send_upload(client.core(), url, fields.collect(), file).await
}
