// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "User emails" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, Shape, builder, reads, reply_builder, union};

/// An e-mail to a user, prepared or sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEmail {
    /// The id of the e-mail.
    pub id: String,
    /// The kind of resource, always `user-emails`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the e-mail.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserEmailAttributes,
}

reply_builder! {
    #[builds(UserEmail)]
    pub struct UserEmailBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<UserEmailAttributes>,
    }
}

/// A file that goes out with an e-mail to a user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEmailAttachment {
    /// The id of the attachment.
    pub id: String,
    /// The kind of resource, always `user-email-attachments`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the attachment.
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserEmailAttachmentAttributes,
}

reply_builder! {
    #[builds(UserEmailAttachment)]
    pub struct UserEmailAttachmentBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<UserEmailAttachmentAttributes>,
    }
}

/// What is known about an attachment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEmailAttachmentAttributes {
    /// The media type of the file, such as `application/pdf`.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// When the attachment was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Where the file can be downloaded. Presumably only there when reading one attachment with
    /// `with-link`; how long it works is not documented.
    #[serde(rename = "download-link", skip_serializing_if = "Option::is_none")]
    pub download_link: Option<String>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Whether the file was uploaded and processed, and can go out.
    #[serde(rename = "ready-to-use", skip_serializing_if = "Option::is_none")]
    pub ready_to_use: Option<bool>,
    /// The size of the file, presumably in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

reply_builder! {
    #[builds(UserEmailAttachmentAttributes)]
    pub struct UserEmailAttachmentAttributesBuilder {
        content_type: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        download_link: Optional<String>,
        filename: Optional<String>,
        ready_to_use: Optional<bool>,
        size: Optional<i64>,
    }
}

/// One page of attachments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEmailAttachmentCollectionDocument {
    /// The attachments on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserEmailAttachment>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(UserEmailAttachmentCollectionDocument)]
    pub struct UserEmailAttachmentCollectionDocumentBuilder {
        data: RequiredList<UserEmailAttachment>,
        meta: Optional<PageMeta>,
    }
}

/// A file to attach to an e-mail; the bytes follow in a step of their own. Which fields are
/// demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEmailAttachmentCreate {
    /// The media type of the file.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The e-mail to attach the file to.
    #[serde(rename = "email-id", skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}

builder!(UserEmailAttachmentCreate => UserEmailAttachmentCreateBuilder);

impl UserEmailAttachmentCreateBuilder {
    /// The media type of the file.
    pub fn content_type<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.content_type = value.into_option();
        self
    }

    /// The e-mail to attach the file to.
    pub fn email_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.email_id = value.into_option();
        self
    }

    /// The name of the file.
    pub fn filename<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.filename = value.into_option();
        self
    }
}

/// What is known about an e-mail.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEmailAttributes {
    /// When the e-mail was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the e-mail. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The individual that the e-mail concerns.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the e-mail's record last changed, for example its status.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The e-mail as plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The e-mail as HTML.
    #[serde(rename = "message-html", skip_serializing_if = "Option::is_none")]
    pub message_html: Option<String>,
    /// What came of sending it, as text. Its form is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// The organization that sends the e-mail.
    #[serde(rename = "sender-organization-id", skip_serializing_if = "Option::is_none")]
    pub sender_organization_id: Option<String>,
    /// How far the e-mail has come. Only `draft` (not sent yet) is known; the other values are not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The background task that sends the e-mail, by the name.
    #[serde(rename = "task-id", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The addresses that the e-mail goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub to: Option<Vec<String>>,
    /// The user that the e-mail goes to.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

reply_builder! {
    #[builds(UserEmailAttributes)]
    pub struct UserEmailAttributesBuilder {
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        individual_id: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        message: Optional<String>,
        message_html: Optional<String>,
        result: Optional<String>,
        sender_organization_id: Optional<String>,
        status: Optional<String>,
        subject: Optional<String>,
        task_id: Optional<String>,
        to: OptionalList<String>,
        user_id: Optional<String>,
    }
}

/// One page of e-mails.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEmailCollectionDocument {
    /// The e-mails on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserEmail>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

reply_builder! {
    #[builds(UserEmailCollectionDocument)]
    pub struct UserEmailCollectionDocumentBuilder {
        data: RequiredList<UserEmail>,
        meta: Optional<PageMeta>,
    }
}

/// An e-mail to prepare. Which fields are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEmailCreate {
    /// Whether to send the e-mail at once, without `send_user_email`; inferred from the name. The
    /// default is not documented, so say false if you want to attach files first.
    #[serde(rename = "auto-send", skip_serializing_if = "Option::is_none")]
    pub auto_send: Option<bool>,
    /// The individual that the e-mail concerns.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The e-mail as plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The e-mail as HTML.
    #[serde(rename = "message-html", skip_serializing_if = "Option::is_none")]
    pub message_html: Option<String>,
    /// The organization that sends the e-mail.
    #[serde(rename = "sender-organization-id", skip_serializing_if = "Option::is_none")]
    pub sender_organization_id: Option<String>,
    /// The subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Whom to send the e-mail to. Presumably the user's own address is used otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<UserEmailRecipients>,
}

builder!(UserEmailCreate => UserEmailCreateBuilder);

impl UserEmailCreateBuilder {
    /// Whether to send the e-mail at once, without `send_user_email`; inferred from the name. The
    /// default is not documented, so say false if you want to attach files first.
    pub fn auto_send<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.auto_send = value.into_option();
        self
    }

    /// The individual that the e-mail concerns.
    pub fn individual_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_id = value.into_option();
        self
    }

    /// The e-mail as plain text.
    pub fn message<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.message = value.into_option();
        self
    }

    /// The e-mail as HTML.
    pub fn message_html<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.message_html = value.into_option();
        self
    }

    /// The organization that sends the e-mail.
    pub fn sender_organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.sender_organization_id = value.into_option();
        self
    }

    /// The subject.
    pub fn subject<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.subject = value.into_option();
        self
    }

    /// Whom to send the e-mail to. Presumably the user's own address is used otherwise.
    pub fn to<By>(mut self, value: impl IntoOption<UserEmailRecipients, By>) -> Self {
        self.0.to = value.into_option();
        self
    }
}

union! {
    /// Whom to send an e-mail to. The vendor's documentation shows one address and allows a second
    /// form without showing it; as replies hold a list, a list is assumed.
    pub enum UserEmailRecipients {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `Vec<String>`.
        List(Vec<String>) = Shape::List(&Shape::String(&[])),
    }
}

impl From<String> for UserEmailRecipients {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for UserEmailRecipients {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Vec<String>> for UserEmailRecipients {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}
