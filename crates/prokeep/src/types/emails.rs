// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Emails" lead to.

use super::common::Attachment;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoList, checked_builder, reply_builder};

/// The receipt for a queued e-mail. It carries no id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmailAccepted {
    /// What became of the request; `accepted` is the only documented value, and means queued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

reply_builder! {
    #[builds(EmailAccepted)]
    pub struct EmailAcceptedBuilder {
        status: Optional<String>,
    }
}

/// An e-mail to send to one address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmailInput {
    /// The sender's address. Which addresses the account may use is not documented.
    pub from: String,
    /// The recipient's address; exactly one.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text of the e-mail. Whether HTML is understood is not documented.
    pub body: String,
    /// Keywords by which to classify and find the e-mail later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Files to attach, each given by a URL. The name of this field is inferred, and the fields of
    /// its items are not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
}

checked_builder!(EmailInput => EmailInputBuilder);

/// Builds a [`EmailInput`](struct@EmailInput) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct EmailInputBuilder {
    from: Option<String>,
    to: Option<String>,
    subject: Option<String>,
    body: Option<String>,
    tags: Option<Vec<String>>,
    attachments: Option<Vec<Attachment>>,
}

impl EmailInputBuilder {
    /// Required.
    /// The sender's address. Which addresses the account may use is not documented.
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Required.
    /// The recipient's address; exactly one.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// Required.
    /// The subject.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }

    /// Required.
    /// The text of the e-mail. Whether HTML is understood is not documented.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Keywords by which to classify and find the e-mail later.
    pub fn tags<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// Files to attach, each given by a URL. The name of this field is inferred, and the fields of
    /// its items are not known.
    pub fn attachments<By>(mut self, value: impl IntoList<Attachment, By>) -> Self {
        self.attachments = value.into_list();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<EmailInput, Error> {
        Ok(EmailInput {
            from: self.from.ok_or_else(|| Error::missing_field("EmailInput", "from"))?,
            to: self.to.ok_or_else(|| Error::missing_field("EmailInput", "to"))?,
            subject: self.subject.ok_or_else(|| Error::missing_field("EmailInput", "subject"))?,
            body: self.body.ok_or_else(|| Error::missing_field("EmailInput", "body"))?,
            tags: self.tags,
            attachments: self.attachments,
        })
    }
}
