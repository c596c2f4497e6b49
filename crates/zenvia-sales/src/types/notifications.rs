// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Notifications" lead to.

use super::common::NotificationTopic;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, Error, checked_builder, reads, reply_builder};

/// Topics, and where to send notifications about them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewSubscription {
    /// The topics. Name all of them, as a further subscription would replace this one.
    pub topics: Vec<NotificationTopic>,
    /// The URL that receives the notifications as HTTP POST requests. They are not signed, so put
    /// a secret into it.
    #[serde(rename = "callbackUrl")]
    pub callback_url: String,
}

checked_builder!(NewSubscription => NewSubscriptionBuilder);

/// Builds a [`NewSubscription`](struct@NewSubscription) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NewSubscriptionBuilder {
    topics: Option<Vec<NotificationTopic>>,
    callback_url: Option<String>,
}

impl NewSubscriptionBuilder {
    /// Required.
    /// The topics. Name all of them, as a further subscription would replace this one.
    pub fn topics(mut self, value: impl IntoIterator<Item = impl Into<NotificationTopic>>) -> Self {
        self.topics = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Required.
    /// The URL that receives the notifications as HTTP POST requests. They are not signed, so put
    /// a secret into it.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<NewSubscription, Error> {
        Ok(NewSubscription {
            topics: self.topics.ok_or_else(|| Error::missing_field("NewSubscription", "topics"))?,
            callback_url: self
                .callback_url
                .ok_or_else(|| Error::missing_field("NewSubscription", "callbackUrl"))?,
        })
    }
}

/// A subscription to notifications.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Subscription {
    /// The subscription's id.
    pub id: String,
    /// The topics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub topics: Option<Vec<NotificationTopic>>,
    /// The URL that receives the notifications.
    #[serde(rename = "callbackUrl", skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
}

reply_builder! {
    #[builds(Subscription)]
    pub struct SubscriptionBuilder {
        id: Required<String>,
        topics: OptionalList<NotificationTopic>,
        callback_url: Optional<String>,
    }
}
