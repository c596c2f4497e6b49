// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Zenvia Sales API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

#![allow(deprecated, reason = "derived code reads deprecated fields too")]

use super::forms;
use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As, Reads};
use switchboard_core::{Error, Shape, open_enum, union};

/// Further data of a prospect, under keys that the account defines. Only visible with the
/// scope `prospects:readAdditionalData`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AdditionalData(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AdditionalData {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AdditionalData> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AdditionalData) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AdditionalData {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AdditionalData {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// Somebody who looks after prospects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Agent {
    /// The agent's id.
    pub id: String,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The agent's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The agent's phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The agent's id in an older system.
    #[serde(rename = "legacyId", skip_serializing_if = "Option::is_none")]
    pub legacy_id: Option<String>,
    /// The ids of an agent in other systems. The keys are not documented.
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    pub external_id: Option<ExternalIds>,
    /// What apps have added to an agent. Missing from the vendor's documentation; live replies
    /// always have it. The keys are not known.
    #[serde(rename = "appFields", skip_serializing_if = "Option::is_none")]
    pub app_fields: Option<AppFields>,
}

/// What apps have added to an agent. Missing from the vendor's documentation; live replies
/// always have it. The keys are not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AppFields(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AppFields {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AppFields> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AppFields) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AppFields {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AppFields {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// An instance of an app that was installed, and the credentials that prove who says so. What
/// is not listed is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppInstall {
    /// The app's client id.
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// The app's client secret. Compare it with yours before anything else.
    #[serde(rename = "appSecret", skip_serializing_if = "Option::is_none")]
    pub app_secret: Option<switchboard_core::Secret>,
    /// The new instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration: Option<AppInstance>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// An instance of an app. The vendor's documentation speaks of its initial state, of which
/// only `enabled` is shown; what is not listed is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppInstance {
    /// The API key of the instance. Keep it for calls of this API.
    #[serde(rename = "apiKey", skip_serializing_if = "Option::is_none")]
    pub api_key: Option<switchboard_core::Secret>,
    /// Whether the instance is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

union! {
    /// A report or a button.
    AppPageDefinitions {
        /// The form of `ReportDefinition`.
        ReportDefinition(ReportDefinition) => Shape::object(&[], &["key", "name", "url"]),
        /// The form of `ButtonDefinition`.
        ButtonDefinition(ButtonDefinition) => Shape::object(&[], &["key", "name", "url", "icon"]),
    }
}

impl From<ReportDefinition> for AppPageDefinitions {
    fn from(value: ReportDefinition) -> Self {
        Self::ReportDefinition(value)
    }
}

impl From<ButtonDefinition> for AppPageDefinitions {
    fn from(value: ButtonDefinition) -> Self {
        Self::ButtonDefinition(value)
    }
}

/// Settings of an app instance. The keys are the names of the inputs in the app's own form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AppSettings(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AppSettings {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AppSettings> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AppSettings) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AppSettings {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AppSettings {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// Whether an app instance is on. The app's credentials and the API key may come beside it,
/// under keys that are not documented; what is not listed is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppState {
    /// Whether it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The answer of an app whose instance was removed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppUninstalled {
    /// Whether the app has taken note of it.
    pub success: bool,
}

impl AppUninstalled {
    /// Starts an `AppUninstalled` with no field set.
    pub fn builder() -> AppUninstalledBuilder {
        AppUninstalledBuilder::default()
    }
}

/// Builds an [`AppUninstalled`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AppUninstalledBuilder {
    success: Option<bool>,
}

impl AppUninstalledBuilder {
    /// Whether the app has taken note of it.
    ///
    /// Required.
    pub fn success(mut self, success: bool) -> Self {
        self.success = Some(success);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<AppUninstalled, Error> {
        Ok(AppUninstalled {
            success: self
                .success
                .ok_or_else(|| Error::missing_field("AppUninstalled", "success"))?,
        })
    }
}

impl TryFrom<AppUninstalledBuilder> for AppUninstalled {
    type Error = Error;
    fn try_from(builder: AppUninstalledBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// Contacts that came with a message. Their keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AttachedContacts(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AttachedContacts {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AttachedContacts> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AttachedContacts) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AttachedContacts {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AttachedContacts {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A place that came with a message. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AttachedLocation(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AttachedLocation {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AttachedLocation> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AttachedLocation) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AttachedLocation {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AttachedLocation {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// What came with a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Attachment {
    /// The kind of attachment.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<AttachmentType>,
    /// Where the attachment can be fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

open_enum! {
    /// A kind of attachment. The values are known from a public client library.
    AttachmentType {
        /// `FILE`
        File => "FILE",
        /// `IMAGE`
        Image => "IMAGE",
        /// `AUDIO`
        Audio => "AUDIO",
        /// `VIDEO`
        Video => "VIDEO",
    }
}

/// A custom button in the toolbar of conversations. Part of the definition of the app; no call
/// of this API takes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ButtonDefinition {
    /// What identifies the button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The button's name and label, in the languages of the users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizableText>,
    /// The URL of the dialog. It may hold the placeholders of a report's URL, and `${prospect.…}`
    /// with `_id`, `firstName`, `lastName`, `phones`, `emails` (both separated by commas),
    /// `source` or `providerLeadId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The icon as a data URI. A PNG of 64 by 64 pixels is recommended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

impl ButtonDefinition {
    /// Starts a `ButtonDefinition` with no field set.
    pub fn builder() -> ButtonDefinitionBuilder {
        ButtonDefinitionBuilder::default()
    }
}

/// Builds a [`ButtonDefinition`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ButtonDefinitionBuilder(ButtonDefinition);

impl ButtonDefinitionBuilder {
    /// What identifies the button.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// The button's name and label, in the languages of the users.
    pub fn name(mut self, name: impl Into<LocalizableText>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The URL of the dialog. It may hold the placeholders of a report's URL, and `${prospect.…}`
    /// with `_id`, `firstName`, `lastName`, `phones`, `emails` (both separated by commas),
    /// `source` or `providerLeadId`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.url = Some(url.into());
        self
    }

    /// The icon as a data URI. A PNG of 64 by 64 pixels is recommended.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.0.icon = Some(icon.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ButtonDefinition {
        self.0
    }
}

impl From<ButtonDefinitionBuilder> for ButtonDefinition {
    fn from(builder: ButtonDefinitionBuilder) -> Self {
        builder.build()
    }
}

/// A channel that messages can be sent through, and the templates that it offers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Channel {
    /// The channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<MessagingChannel>,
    /// What identifies the sender there; in live replies the phone number or the id of a page.
    #[serde(rename = "channelId", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// The templates that can be sent.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub templates: Option<Vec<MessageTemplate>>,
}

/// A way in which a prospect can be reached, as seen in live replies. What is not listed is
/// kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactMedium {
    /// The id of this entry.
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The kind of way.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<ContactMediumType>,
    /// Presumably the prospect's id there. Not described any further; a number is accepted as well
    /// as text.
    #[serde(
        rename = "mediumId",
        default,
        deserialize_with = "As::<Reads<forms::Text, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub medium_id: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

open_enum! {
    /// A way to reach a prospect, as seen in live replies.
    ContactMediumType {
        /// `phone`
        Phone => "phone",
        /// `instagram`
        Instagram => "instagram",
        /// `facebook`
        Facebook => "facebook",
        /// `email`
        Email => "email",
    }
}

/// A conversation that an interaction is about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Conversation {
    /// The conversation's id.
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The channel. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// The name of the provider.
    #[serde(rename = "providerName", skip_serializing_if = "Option::is_none")]
    pub provider_name: Option<String>,
    /// The title.
    #[serde(rename = "threadTitle", skip_serializing_if = "Option::is_none")]
    pub thread_title: Option<String>,
    /// The subtitle.
    #[serde(rename = "threadSubtitle", skip_serializing_if = "Option::is_none")]
    pub thread_subtitle: Option<String>,
    /// A small picture, presumably its URL.
    #[serde(rename = "threadThumbnail", skip_serializing_if = "Option::is_none")]
    pub thread_thumbnail: Option<String>,
}

/// An event that an app recorded. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomEvent(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for CustomEvent {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<CustomEvent> for serde_json::Map<String, serde_json::Value> {
    fn from(value: CustomEvent) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for CustomEvent {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for CustomEvent {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// Why a call was refused.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, in English, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What went wrong, for programs to read. Seen are `NOT_FOUND`, `SCHEMA_VALIDATION_FAILED` (a
    /// body or value of the wrong form) and `UNEXPECTED_ERROR` (malformed JSON, or a permission
    /// that the app lacks).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The kind of error in short, such as `ValidationError`. Missing from the vendor's
    /// documentation; seen in live replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

/// The ids of an agent in other systems. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExternalIds(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for ExternalIds {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<ExternalIds> for serde_json::Map<String, serde_json::Value> {
    fn from(value: ExternalIds) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for ExternalIds {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for ExternalIds {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// What changes about one input.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormChange {
    /// The name of the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Something worth knowing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Something that is wrong, but does not keep the user from saving.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning: Option<String>,
    /// Something that is wrong and keeps the user from saving.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Further properties of an input. The keys are not documented.
    #[serde(rename = "customProps", skip_serializing_if = "Option::is_none")]
    pub custom_props: Option<FormInputProps>,
}

impl FormChange {
    /// Starts a `FormChange` with no field set.
    pub fn builder() -> FormChangeBuilder {
        FormChangeBuilder::default()
    }
}

/// Builds a [`FormChange`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FormChangeBuilder(FormChange);

impl FormChangeBuilder {
    /// The name of the input.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// Something worth knowing.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Something that is wrong, but does not keep the user from saving.
    pub fn warning(mut self, warning: impl Into<String>) -> Self {
        self.0.warning = Some(warning.into());
        self
    }

    /// Something that is wrong and keeps the user from saving.
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.0.error = Some(error.into());
        self
    }

    /// Further properties of an input. The keys are not documented.
    pub fn custom_props(mut self, custom_props: impl Into<FormInputProps>) -> Self {
        self.0.custom_props = Some(custom_props.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> FormChange {
        self.0
    }
}

impl From<FormChangeBuilder> for FormChange {
    fn from(builder: FormChangeBuilder) -> Self {
        builder.build()
    }
}

/// A condition on what the user has entered. How it is written is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FormCondition(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for FormCondition {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<FormCondition> for serde_json::Map<String, serde_json::Value> {
    fn from(value: FormCondition) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for FormCondition {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for FormCondition {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// An input of a settings form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormInput {
    /// The input's name, which is the key of the setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of input. `text` is the only one that is known by name.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What the user reads beside the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Something worth knowing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Something that is wrong, but does not keep the user from saving.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning: Option<String>,
    /// Something that is wrong and keeps the user from saving.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Whether the input is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// When the input is hidden.
    #[serde(rename = "hiddenWhere", skip_serializing_if = "Option::is_none")]
    pub hidden_where: Option<FormCondition>,
    /// Whether the input cannot be edited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// When the input cannot be edited.
    #[serde(rename = "disabledWhere", skip_serializing_if = "Option::is_none")]
    pub disabled_where: Option<FormCondition>,
    /// Further properties of an input. The keys are not documented.
    #[serde(rename = "customProps", skip_serializing_if = "Option::is_none")]
    pub custom_props: Option<FormInputProps>,
}

impl FormInput {
    /// Starts a `FormInput` with no field set.
    pub fn builder() -> FormInputBuilder {
        FormInputBuilder::default()
    }
}

/// Builds a [`FormInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FormInputBuilder(FormInput);

impl FormInputBuilder {
    /// The input's name, which is the key of the setting.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The kind of input. `text` is the only one that is known by name.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// What the user reads beside the input.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.0.label = Some(label.into());
        self
    }

    /// Something worth knowing.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Something that is wrong, but does not keep the user from saving.
    pub fn warning(mut self, warning: impl Into<String>) -> Self {
        self.0.warning = Some(warning.into());
        self
    }

    /// Something that is wrong and keeps the user from saving.
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.0.error = Some(error.into());
        self
    }

    /// Whether the input is hidden.
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.0.hidden = Some(hidden);
        self
    }

    /// When the input is hidden.
    pub fn hidden_where(mut self, hidden_where: impl Into<FormCondition>) -> Self {
        self.0.hidden_where = Some(hidden_where.into());
        self
    }

    /// Whether the input cannot be edited.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.0.disabled = Some(disabled);
        self
    }

    /// When the input cannot be edited.
    pub fn disabled_where(mut self, disabled_where: impl Into<FormCondition>) -> Self {
        self.0.disabled_where = Some(disabled_where.into());
        self
    }

    /// Further properties of an input. The keys are not documented.
    pub fn custom_props(mut self, custom_props: impl Into<FormInputProps>) -> Self {
        self.0.custom_props = Some(custom_props.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> FormInput {
        self.0
    }
}

impl From<FormInputBuilder> for FormInput {
    fn from(builder: FormInputBuilder) -> Self {
        builder.build()
    }
}

/// Further properties of an input. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FormInputProps(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for FormInputProps {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<FormInputProps> for serde_json::Map<String, serde_json::Value> {
    fn from(value: FormInputProps) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for FormInputProps {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for FormInputProps {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A section of a settings form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormSection {
    /// The section's name, for programs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The title of the section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What the section is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Something worth knowing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Something that is wrong, but does not keep the user from saving.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning: Option<String>,
    /// Something that is wrong and keeps the user from saving.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Whether the section is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// When the section is hidden.
    #[serde(rename = "hiddenWhere", skip_serializing_if = "Option::is_none")]
    pub hidden_where: Option<FormCondition>,
    /// Whether the section cannot be edited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// When the section cannot be edited.
    #[serde(rename = "disabledWhere", skip_serializing_if = "Option::is_none")]
    pub disabled_where: Option<FormCondition>,
    /// The inputs of the section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Vec<FormInput>>,
}

impl FormSection {
    /// Starts a `FormSection` with no field set.
    pub fn builder() -> FormSectionBuilder {
        FormSectionBuilder::default()
    }
}

/// Builds a [`FormSection`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FormSectionBuilder(FormSection);

impl FormSectionBuilder {
    /// The section's name, for programs.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The title of the section.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// What the section is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// Something worth knowing.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Something that is wrong, but does not keep the user from saving.
    pub fn warning(mut self, warning: impl Into<String>) -> Self {
        self.0.warning = Some(warning.into());
        self
    }

    /// Something that is wrong and keeps the user from saving.
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.0.error = Some(error.into());
        self
    }

    /// Whether the section is hidden.
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.0.hidden = Some(hidden);
        self
    }

    /// When the section is hidden.
    pub fn hidden_where(mut self, hidden_where: impl Into<FormCondition>) -> Self {
        self.0.hidden_where = Some(hidden_where.into());
        self
    }

    /// Whether the section cannot be edited.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.0.disabled = Some(disabled);
        self
    }

    /// When the section cannot be edited.
    pub fn disabled_where(mut self, disabled_where: impl Into<FormCondition>) -> Self {
        self.0.disabled_where = Some(disabled_where.into());
        self
    }

    /// The inputs of the section.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<FormInput>>) -> Self {
        self.0.inputs = Some(inputs.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> FormSection {
        self.0
    }
}

impl From<FormSectionBuilder> for FormSection {
    fn from(builder: FormSectionBuilder) -> Self {
        builder.build()
    }
}

/// How a settings form changes when a condition is met.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormValidation {
    /// The condition.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub where_: Option<FormCondition>,
    /// What changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Vec<FormChange>>,
}

impl FormValidation {
    /// Starts a `FormValidation` with no field set.
    pub fn builder() -> FormValidationBuilder {
        FormValidationBuilder::default()
    }
}

/// Builds a [`FormValidation`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FormValidationBuilder(FormValidation);

impl FormValidationBuilder {
    /// The condition.
    pub fn where_(mut self, where_: impl Into<FormCondition>) -> Self {
        self.0.where_ = Some(where_.into());
        self
    }

    /// What changes.
    pub fn changes(mut self, changes: impl IntoIterator<Item = impl Into<FormChange>>) -> Self {
        self.0.changes = Some(changes.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> FormValidation {
        self.0
    }
}

impl From<FormValidationBuilder> for FormValidation {
    fn from(builder: FormValidationBuilder) -> Self {
        builder.build()
    }
}

/// A unit of the account, with its place in the tree of groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The group's id.
    pub id: String,
    /// The name that users see.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The group's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The group above, presumably its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// All groups above, presumably their ids.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub ancestors: Option<Vec<String>>,
    /// All groups below, presumably their ids.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub descendants: Option<Vec<String>>,
    /// What the group is.
    #[serde(
        rename = "type",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<Vec<GroupType>>,
    /// The group's time zone. No form is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// The group's country. Missing from the vendor's documentation.
    #[serde(rename = "countryCode", skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
}

open_enum! {
    /// What a group is. The list is known from a public client library.
    GroupType {
        /// `store`
        Store => "store",
        /// `leadProvider`
        LeadProvider => "leadProvider",
        /// `group`
        Group => "group",
        /// `OEM`
        Oem => "OEM",
    }
}

/// An integration, which is an app as it is installed for a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Integration {
    /// The integration's id.
    pub id: String,
    /// The integration's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Presumably the key of the provider whose leads the integration brings.
    #[serde(rename = "providerKey", skip_serializing_if = "Option::is_none")]
    pub provider_key: Option<String>,
    /// The id of the group that the integration belongs to.
    #[serde(rename = "groupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The name of the group that the integration belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The id of the user on whose behalf the integration acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The language, presumably as an ISO 639-1 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The id of the account.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

/// What passed between a prospect and an agent: a message, a call, a visit or the like. Every
/// message is an interaction of its own; the id does not stand for a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Interaction {
    /// The interaction's id.
    pub id: String,
    /// The id of the agent.
    #[serde(rename = "agentId", skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// The agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<Agent>,
    /// The id of the prospect.
    #[serde(rename = "prospectId", skip_serializing_if = "Option::is_none")]
    pub prospect_id: Option<String>,
    /// When the interaction was recorded.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the interaction is due.
    #[serde(rename = "dueAt", skip_serializing_if = "Option::is_none")]
    pub due_at: Option<switchboard_core::Timestamp>,
    /// When the interaction began.
    #[serde(rename = "startedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<switchboard_core::Timestamp>,
    /// When the interaction ended.
    #[serde(rename = "finishedAt", skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<switchboard_core::Timestamp>,
    /// The state of the interaction. The possible values are not documented; `created` and
    /// `updated` were seen in live replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Whether the agent's side began it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proactive: Option<bool>,
    /// In which way it went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<InteractionMedium>,
    /// What came of it. May be an empty object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<InteractionOutput>,
    /// Whether a bot took part. Missing from the vendor's documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot: Option<bool>,
}

open_enum! {
    /// In which way an interaction went. The list is known from a public client library. WhatsApp
    /// is written `whatsApp` here, but `whatsapp` as a channel.
    InteractionMedium {
        /// `inboundCall`
        InboundCall => "inboundCall",
        /// `outboundCall`
        OutboundCall => "outboundCall",
        /// `whatsApp`
        WhatsApp => "whatsApp",
        /// `sms`
        Sms => "sms",
        /// `email`
        Email => "email",
        /// `walkIn`
        WalkIn => "walkIn",
        /// `visit`
        Visit => "visit",
        /// `other`
        Other => "other",
        /// `testDrive`
        TestDrive => "testDrive",
        /// `phoneCall`
        PhoneCall => "phoneCall",
        /// `facebook`
        Facebook => "facebook",
        /// `instagram`
        Instagram => "instagram",
        /// `webAction`
        WebAction => "webAction",
        /// `customApp`
        CustomApp => "customApp",
    }
}

/// What came of an interaction. Which fields are there depends on the way it went; all may be
/// missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InteractionOutput {
    /// What the agent noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// When the agent wants to be reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminder: Option<switchboard_core::Timestamp>,
    /// For when a visit was arranged.
    #[serde(rename = "visitScheduled", skip_serializing_if = "Option::is_none")]
    pub visit_scheduled: Option<switchboard_core::Timestamp>,
    /// The question that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionOutput>,
    /// The message that was sent or received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageOutput>,
    /// Why the prospect declined.
    #[serde(rename = "rejectionReason", skip_serializing_if = "Option::is_none")]
    pub rejection_reason: Option<String>,
    /// The offer that was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
    /// The resulting state. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Whether the visit was a success.
    #[serde(rename = "visitSuccessful", skip_serializing_if = "Option::is_none")]
    pub visit_successful: Option<bool>,
    /// Whether the call was a success.
    #[serde(rename = "callSuccessful", skip_serializing_if = "Option::is_none")]
    pub call_successful: Option<bool>,
    /// Presumably what the prospect did on a web page.
    #[serde(rename = "webAction", skip_serializing_if = "Option::is_none")]
    pub web_action: Option<String>,
    /// The agent whom the prospect was handed over to. The key has a single r.
    #[serde(rename = "transferedTo", skip_serializing_if = "Option::is_none")]
    pub transfered_to: Option<Agent>,
    /// The id of the agent whom the prospect was handed over to.
    #[serde(rename = "transferedToAgentId", skip_serializing_if = "Option::is_none")]
    pub transfered_to_agent_id: Option<String>,
    /// The id of the group that the prospect was handed over to.
    #[serde(rename = "transferedToGroupId", skip_serializing_if = "Option::is_none")]
    pub transfered_to_group_id: Option<String>,
    /// What was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// The conversations that the interaction is about.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub conversations: Option<Vec<Conversation>>,
    /// An event that an app recorded. The keys are not documented.
    #[serde(rename = "customEvent", skip_serializing_if = "Option::is_none")]
    pub custom_event: Option<CustomEvent>,
}

/// A lead that brought a prospect in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeadData {
    /// When the lead came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<switchboard_core::Timestamp>,
    /// The id of who registered the lead.
    #[serde(rename = "createdBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// How urgent the lead is. The scale is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// Where the lead comes from, under the older name of `utmSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where the lead comes from.
    #[serde(rename = "utmSource", skip_serializing_if = "Option::is_none")]
    pub utm_source: Option<String>,
    /// The kind of lead.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<LeadType>,
    /// What the agent should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// The key of whoever provided the lead.
    #[serde(rename = "providerKey", skip_serializing_if = "Option::is_none")]
    pub provider_key: Option<String>,
    /// The company that the lead was assigned to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// The store that the lead was assigned to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// The agent whom the lead was assigned to, as given when it was registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// What a lead is about. The keys depend on the kind of lead; those of a retail lead are
    /// presumably the ones of `Product`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<LeadProduct>,
    /// The lead's id at the provider. Missing from the vendor's documentation; seen in live
    /// replies.
    #[serde(rename = "providerLeadId", skip_serializing_if = "Option::is_none")]
    pub provider_lead_id: Option<String>,
    /// The kind of advertising that brought the lead in. Missing from the vendor's documentation;
    /// seen in live replies.
    #[serde(rename = "utmMedium", skip_serializing_if = "Option::is_none")]
    pub utm_medium: Option<String>,
    /// The campaign that brought the lead in. Missing from the vendor's documentation; seen in
    /// live replies.
    #[serde(rename = "utmCampaign", skip_serializing_if = "Option::is_none")]
    pub utm_campaign: Option<String>,
    /// The same under the older name of `utmMedium`. Seen in live replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medium: Option<String>,
    /// The same under the older name of `utmCampaign`. Seen in live replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
}

/// What a lead is about. The keys depend on the kind of lead; those of a retail lead are
/// presumably the ones of `Product`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LeadProduct(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for LeadProduct {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<LeadProduct> for serde_json::Map<String, serde_json::Value> {
    fn from(value: LeadProduct) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for LeadProduct {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for LeadProduct {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// A kind of lead, by what it is about. This API registers `retail` ones; the others are known
    /// from a public client library.
    LeadType {
        /// `retail`
        Retail => "retail",
        /// `insurance`
        Insurance => "insurance",
        /// `realEstate`
        RealEstate => "realEstate",
        /// `vehicle`
        Vehicle => "vehicle",
        /// `savingPlan`
        SavingPlan => "savingPlan",
    }
}

union! {
    /// A text in several languages. The vendor's documentation demands the object, but also shows
    /// plain text.
    LocalizableText {
        /// The form of `LocalizedText`.
        LocalizedText(LocalizedText) => Shape::object(&["en"], &["en", "es", "pt"]),
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
    }
}

impl From<LocalizedText> for LocalizableText {
    fn from(value: LocalizedText) -> Self {
        Self::LocalizedText(value)
    }
}

impl From<String> for LocalizableText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for LocalizableText {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// A text in several languages. The keys are language codes or locales; `en` is used where the
/// user's language is missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LocalizedText {
    /// The text in English.
    pub en: String,
    /// The text in Spanish.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub es: Option<String>,
    /// The text in Portuguese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pt: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, String>,
}

impl LocalizedText {
    /// Starts a `LocalizedText` with no field set.
    pub fn builder() -> LocalizedTextBuilder {
        LocalizedTextBuilder::default()
    }
}

/// Builds a [`LocalizedText`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct LocalizedTextBuilder {
    en: Option<String>,
    es: Option<String>,
    pt: Option<String>,
    extra: std::collections::BTreeMap<String, String>,
}

impl LocalizedTextBuilder {
    /// The text in English.
    ///
    /// Required.
    pub fn en(mut self, en: impl Into<String>) -> Self {
        self.en = Some(en.into());
        self
    }

    /// The text in Spanish.
    pub fn es(mut self, es: impl Into<String>) -> Self {
        self.es = Some(es.into());
        self
    }

    /// The text in Portuguese.
    pub fn pt(mut self, pt: impl Into<String>) -> Self {
        self.pt = Some(pt.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<LocalizedText, Error> {
        Ok(LocalizedText {
            en: self.en.ok_or_else(|| Error::missing_field("LocalizedText", "en"))?,
            es: self.es,
            pt: self.pt,
            extra: self.extra,
        })
    }
}

impl TryFrom<LocalizedTextBuilder> for LocalizedText {
    type Error = Error;
    fn try_from(builder: LocalizedTextBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

open_enum! {
    /// In which way a message went. The list is known from a public client library.
    MessageMedium {
        /// `whatsApp`
        WhatsApp => "whatsApp",
        /// `sms`
        Sms => "sms",
        /// `email`
        Email => "email",
        /// `facebook`
        Facebook => "facebook",
        /// `instagram`
        Instagram => "instagram",
    }
}

/// A message that was sent or received.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageOutput {
    /// The message's id at the provider.
    #[serde(rename = "providerId", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// The template that the message was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// The body of the template. Not described any further.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The text of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Whether the message was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<bool>,
    /// Who sent it, for example a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// Whom it was for, for example a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// What came with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Attachment>,
    /// In which way it went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<MessageMedium>,
    /// From which side it came. Missing from the vendor's documentation; seen in live replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performer: Option<MessagePerformer>,
    /// How the template was set up. Missing from the vendor's documentation; seen in live replies.
    #[serde(rename = "templateConfig", skip_serializing_if = "Option::is_none")]
    pub template_config: Option<TemplateConfig>,
    /// The values that were put into the template. Missing from the vendor's documentation; seen
    /// in live replies.
    #[serde(rename = "templateParameters", skip_serializing_if = "Option::is_none")]
    pub template_parameters: Option<SentTemplateParameters>,
}

open_enum! {
    /// From which side a message came: `integration` is the contact's, `agent` is your own. As
    /// seen in live replies.
    MessagePerformer {
        /// `integration`
        Integration => "integration",
        /// `agent`
        Agent => "agent",
    }
}

/// A message prepared for sending.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTemplate {
    /// What `send_template_message` takes as `key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The template's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The text of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The template itself. How it differs from `body` is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
}

open_enum! {
    /// A channel for messages. `instagram` is missing from the vendor's documentation and known
    /// from a public client library.
    MessagingChannel {
        /// `whatsapp`
        Whatsapp => "whatsapp",
        /// `facebook`
        Facebook => "facebook",
        /// `instagram`
        Instagram => "instagram",
    }
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MoneyAmount {
    /// The amount, in units of the currency.
    pub amount: f64,
    /// The currency by its ISO 4217 code in lower case. Without it the account's own is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

impl MoneyAmount {
    /// Starts a `MoneyAmount` with no field set.
    pub fn builder() -> MoneyAmountBuilder {
        MoneyAmountBuilder::default()
    }
}

/// Builds a [`MoneyAmount`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MoneyAmountBuilder {
    amount: Option<f64>,
    currency: Option<String>,
}

impl MoneyAmountBuilder {
    /// The amount, in units of the currency.
    ///
    /// Required.
    pub fn amount(mut self, amount: impl Into<f64>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// The currency by its ISO 4217 code in lower case. Without it the account's own is meant.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<MoneyAmount, Error> {
        Ok(MoneyAmount {
            amount: self.amount.ok_or_else(|| Error::missing_field("MoneyAmount", "amount"))?,
            currency: self.currency,
        })
    }
}

impl TryFrom<MoneyAmountBuilder> for MoneyAmount {
    type Error = Error;
    fn try_from(builder: MoneyAmountBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// The new API key of an app instance. The app's credentials and the API key so far may come
/// beside it, under keys that are not documented; what is not listed is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewApiKey {
    /// The key. The one before must not be used any more.
    #[serde(rename = "newApiKey", skip_serializing_if = "Option::is_none")]
    pub new_api_key: Option<switchboard_core::Secret>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// What came with a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewAttachment {
    /// The kind of attachment.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<AttachmentType>,
    /// Where the attachment can be fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// A place that came with a message. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AttachedLocation>,
    /// Contacts that came with a message. Their keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<AttachedContacts>,
}

impl NewAttachment {
    /// Starts a `NewAttachment` with no field set.
    pub fn builder() -> NewAttachmentBuilder {
        NewAttachmentBuilder::default()
    }
}

/// Builds a [`NewAttachment`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NewAttachmentBuilder(NewAttachment);

impl NewAttachmentBuilder {
    /// The kind of attachment.
    pub fn type_(mut self, type_: impl Into<AttachmentType>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// Where the attachment can be fetched.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.url = Some(url.into());
        self
    }

    /// A place that came with a message. Its keys are not documented.
    pub fn location(mut self, location: impl Into<AttachedLocation>) -> Self {
        self.0.location = Some(location.into());
        self
    }

    /// Contacts that came with a message. Their keys are not documented.
    pub fn contacts(mut self, contacts: impl Into<AttachedContacts>) -> Self {
        self.0.contacts = Some(contacts.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> NewAttachment {
        self.0
    }
}

impl From<NewAttachmentBuilder> for NewAttachment {
    fn from(builder: NewAttachmentBuilder) -> Self {
        builder.build()
    }
}

/// Something that has already happened with a lead. Which of the fields apply depends on
/// `type`; the descriptions name the types.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewEvent {
    /// What happened.
    #[serde(rename = "type")]
    pub type_: NewEventType,
    /// Question, call and message: its id at the provider.
    #[serde(rename = "providerId", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// Question: the title of the conversation it is part of.
    #[serde(rename = "threadTitle", skip_serializing_if = "Option::is_none")]
    pub thread_title: Option<String>,
    /// Question: the URL of the conversation it is part of.
    #[serde(rename = "threadUrl", skip_serializing_if = "Option::is_none")]
    pub thread_url: Option<String>,
    /// Question: what was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Question: what was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Question and message: whether it was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<bool>,
    /// Question: why it was cancelled.
    #[serde(rename = "cancelReason", skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// Call: where it comes from, as in `RetailLead.utmSource`.
    #[serde(rename = "utmSource", skip_serializing_if = "Option::is_none")]
    pub utm_source: Option<String>,
    /// Call: when it began.
    #[serde(rename = "startedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Call: how long it lasted, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// Call: the URL of a recording in MP3, WAV or AAC.
    #[serde(rename = "recordingUrl", skip_serializing_if = "Option::is_none")]
    pub recording_url: Option<String>,
    /// Message and note: its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Message: who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// Message: whom it was for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// Message: what came with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<NewAttachment>,
}

impl NewEvent {
    /// Starts a `NewEvent` with no field set.
    pub fn builder() -> NewEventBuilder {
        NewEventBuilder::default()
    }
}

/// Builds a [`NewEvent`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NewEventBuilder {
    type_: Option<NewEventType>,
    provider_id: Option<String>,
    thread_title: Option<String>,
    thread_url: Option<String>,
    question: Option<String>,
    answer: Option<String>,
    delivered: Option<bool>,
    cancel_reason: Option<String>,
    utm_source: Option<String>,
    started_at: Option<chrono::DateTime<chrono::Utc>>,
    duration: Option<f64>,
    recording_url: Option<String>,
    content: Option<String>,
    sender: Option<String>,
    recipient: Option<String>,
    attachment: Option<NewAttachment>,
}

impl NewEventBuilder {
    /// What happened.
    ///
    /// Required.
    pub fn type_(mut self, type_: impl Into<NewEventType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Question, call and message: its id at the provider.
    pub fn provider_id(mut self, provider_id: impl Into<String>) -> Self {
        self.provider_id = Some(provider_id.into());
        self
    }

    /// Question: the title of the conversation it is part of.
    pub fn thread_title(mut self, thread_title: impl Into<String>) -> Self {
        self.thread_title = Some(thread_title.into());
        self
    }

    /// Question: the URL of the conversation it is part of.
    pub fn thread_url(mut self, thread_url: impl Into<String>) -> Self {
        self.thread_url = Some(thread_url.into());
        self
    }

    /// Question: what was asked.
    pub fn question(mut self, question: impl Into<String>) -> Self {
        self.question = Some(question.into());
        self
    }

    /// Question: what was answered.
    pub fn answer(mut self, answer: impl Into<String>) -> Self {
        self.answer = Some(answer.into());
        self
    }

    /// Question and message: whether it was delivered.
    pub fn delivered(mut self, delivered: bool) -> Self {
        self.delivered = Some(delivered);
        self
    }

    /// Question: why it was cancelled.
    pub fn cancel_reason(mut self, cancel_reason: impl Into<String>) -> Self {
        self.cancel_reason = Some(cancel_reason.into());
        self
    }

    /// Call: where it comes from, as in `RetailLead.utmSource`.
    pub fn utm_source(mut self, utm_source: impl Into<String>) -> Self {
        self.utm_source = Some(utm_source.into());
        self
    }

    /// Call: when it began.
    pub fn started_at(mut self, started_at: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {
        self.started_at = Some(started_at.into());
        self
    }

    /// Call: how long it lasted, in milliseconds.
    pub fn duration(mut self, duration: impl Into<f64>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Call: the URL of a recording in MP3, WAV or AAC.
    pub fn recording_url(mut self, recording_url: impl Into<String>) -> Self {
        self.recording_url = Some(recording_url.into());
        self
    }

    /// Message and note: its text.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Message: who sent it.
    pub fn sender(mut self, sender: impl Into<String>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// Message: whom it was for.
    pub fn recipient(mut self, recipient: impl Into<String>) -> Self {
        self.recipient = Some(recipient.into());
        self
    }

    /// Message: what came with it.
    pub fn attachment(mut self, attachment: impl Into<NewAttachment>) -> Self {
        self.attachment = Some(attachment.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<NewEvent, Error> {
        Ok(NewEvent {
            type_: self.type_.ok_or_else(|| Error::missing_field("NewEvent", "type"))?,
            provider_id: self.provider_id,
            thread_title: self.thread_title,
            thread_url: self.thread_url,
            question: self.question,
            answer: self.answer,
            delivered: self.delivered,
            cancel_reason: self.cancel_reason,
            utm_source: self.utm_source,
            started_at: self.started_at,
            duration: self.duration,
            recording_url: self.recording_url,
            content: self.content,
            sender: self.sender,
            recipient: self.recipient,
            attachment: self.attachment,
        })
    }
}

impl TryFrom<NewEventBuilder> for NewEvent {
    type Error = Error;
    fn try_from(builder: NewEventBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

open_enum! {
    /// A kind of event in the history of a new lead.
    NewEventType {
        /// `question`
        Question => "question",
        /// `message`
        Message => "message",
        /// `call`
        Call => "call",
        /// `note`
        Note => "note",
    }
}

/// A free message to send.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewMessage {
    /// The text. Not marked as required, but a message without it makes no sense.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

impl NewMessage {
    /// Starts a `NewMessage` with no field set.
    pub fn builder() -> NewMessageBuilder {
        NewMessageBuilder::default()
    }
}

/// Builds a [`NewMessage`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NewMessageBuilder(NewMessage);

impl NewMessageBuilder {
    /// The text. Not marked as required, but a message without it makes no sense.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.0.content = Some(content.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> NewMessage {
        self.0
    }
}

impl From<NewMessageBuilder> for NewMessage {
    fn from(builder: NewMessageBuilder) -> Self {
        builder.build()
    }
}

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

impl NewSubscription {
    /// Starts a `NewSubscription` with no field set.
    pub fn builder() -> NewSubscriptionBuilder {
        NewSubscriptionBuilder::default()
    }
}

/// Builds a [`NewSubscription`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NewSubscriptionBuilder {
    topics: Option<Vec<NotificationTopic>>,
    callback_url: Option<String>,
}

impl NewSubscriptionBuilder {
    /// The topics. Name all of them, as a further subscription would replace this one.
    ///
    /// Required.
    pub fn topics(
        mut self,
        topics: impl IntoIterator<Item = impl Into<NotificationTopic>>,
    ) -> Self {
        self.topics = Some(topics.into_iter().map(Into::into).collect());
        self
    }

    /// The URL that receives the notifications as HTTP POST requests. They are not signed, so put
    /// a secret into it.
    ///
    /// Required.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<NewSubscription, Error> {
        Ok(NewSubscription {
            topics: self.topics.ok_or_else(|| Error::missing_field("NewSubscription", "topics"))?,
            callback_url: self
                .callback_url
                .ok_or_else(|| Error::missing_field("NewSubscription", "callbackUrl"))?,
        })
    }
}

impl TryFrom<NewSubscriptionBuilder> for NewSubscription {
    type Error = Error;
    fn try_from(builder: NewSubscriptionBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// A template to send.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewTemplateMessage {
    /// The key of the template.
    pub key: String,
    /// Values to put into a template in place of its own, by the name of the variable. A value
    /// must not hold four spaces in a row, a line break or a tab.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<TemplateParameters>,
}

impl NewTemplateMessage {
    /// Starts a `NewTemplateMessage` with no field set.
    pub fn builder() -> NewTemplateMessageBuilder {
        NewTemplateMessageBuilder::default()
    }
}

/// Builds a [`NewTemplateMessage`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NewTemplateMessageBuilder {
    key: Option<String>,
    parameters: Option<TemplateParameters>,
}

impl NewTemplateMessageBuilder {
    /// The key of the template.
    ///
    /// Required.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Values to put into a template in place of its own, by the name of the variable. A value
    /// must not hold four spaces in a row, a line break or a tab.
    pub fn parameters(mut self, parameters: impl Into<TemplateParameters>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<NewTemplateMessage, Error> {
        Ok(NewTemplateMessage {
            key: self.key.ok_or_else(|| Error::missing_field("NewTemplateMessage", "key"))?,
            parameters: self.parameters,
        })
    }
}

impl TryFrom<NewTemplateMessageBuilder> for NewTemplateMessage {
    type Error = Error;
    fn try_from(builder: NewTemplateMessageBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// A registered national identification number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Nin {
    /// The id of this entry. Missing from the vendor's documentation; seen in live replies.
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The kind of number.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<NinType>,
    /// The number. Live replies may lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// A national identification number to register.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NinInput {
    /// The kind of number.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<NinType>,
    /// The number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

impl NinInput {
    /// Starts a `NinInput` with no field set.
    pub fn builder() -> NinInputBuilder {
        NinInputBuilder::default()
    }
}

/// Builds a [`NinInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NinInputBuilder(NinInput);

impl NinInputBuilder {
    /// The kind of number.
    pub fn type_(mut self, type_: impl Into<NinType>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The number.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.0.number = Some(number.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> NinInput {
        self.0
    }
}

impl From<NinInputBuilder> for NinInput {
    fn from(builder: NinInputBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// A kind of national identification number, named by its abbreviation. Only one value is
    /// shown in the vendor's documentation; the others are known from a public client library.
    NinType {
        /// `CUIT`
        Cuit => "CUIT",
        /// `CUIL`
        Cuil => "CUIL",
        /// `DNI`
        Dni => "DNI",
        /// `CPF`
        Cpf => "CPF",
        /// `RUN`
        Run => "RUN",
        /// `RUT`
        Rut => "RUT",
        /// `CURP`
        Curp => "CURP",
        /// `RFC`
        Rfc => "RFC",
        /// `IMSS`
        Imss => "IMSS",
        /// `DNIC`
        Dnic => "DNIC",
        /// `RUC`
        Ruc => "RUC",
        /// `CE`
        Ce => "CE",
    }
}

/// What Zenvia sends to the URL of a subscription. All topics share this envelope; the
/// descriptions of the fields say to which topics they belong. What is not listed is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Notification {
    /// The id of the subscription.
    #[serde(rename = "subscriptionId", skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// What the notification is about.
    pub topic: NotificationTopic,
    /// Whether something is new or has changed.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<NotificationType>,
    /// When Zenvia learned of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received: Option<switchboard_core::Timestamp>,
    /// When the notification was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent: Option<switchboard_core::Timestamp>,
    /// Which attempt at delivery this is. The first one is 1 on the live server; the vendor's
    /// documentation shows 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts: Option<f64>,
    /// The prospect that the notification is about. An object on the live server, a list of one in
    /// the vendor's documentation. What is empty is no prospect.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::FirstOrNothingIfEmpty, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub prospect: Option<WebhookProspect>,
    /// When the change was made.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The id of the change, by its name. Nothing shows that it is the same in repeated
    /// deliveries. To drop an interaction that you have already handled, compare `interaction.id`
    /// together with `type`.
    #[serde(rename = "operationId", skip_serializing_if = "Option::is_none")]
    pub operation_id: Option<String>,
    /// Topic `prospects`: until when free messages can be sent by WhatsApp, if a conversation is
    /// open there.
    #[serde(rename = "whatsAppDueAt", skip_serializing_if = "Option::is_none")]
    pub whats_app_due_at: Option<switchboard_core::Timestamp>,
    /// Topic `prospects`: until when free messages can be sent by Facebook Messenger, if a
    /// conversation is open there.
    #[serde(rename = "facebookDueAt", skip_serializing_if = "Option::is_none")]
    pub facebook_due_at: Option<switchboard_core::Timestamp>,
    /// Topics `prospects` and `agents`: what has changed.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub updates: Option<Vec<ProspectUpdate>>,
    /// Topic `interactions`: the interaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction: Option<Interaction>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

open_enum! {
    /// What notifications are about. `quotes` is documented by name alone, and `agents` needs the
    /// scope `integration:act-as-user`.
    NotificationTopic {
        /// `prospects`
        Prospects => "prospects",
        /// `interactions`
        Interactions => "interactions",
        /// `quotes`
        Quotes => "quotes",
        /// `agents`
        Agents => "agents",
    }
}

open_enum! {
    /// Whether something is new or has changed.
    NotificationType {
        /// `created`
        Created => "created",
        /// `updated`
        Updated => "updated",
    }
}

/// The agents of a group who are online.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OnlineAgents {
    /// Whether the group has office hours now.
    #[serde(rename = "officeHours", skip_serializing_if = "Option::is_none")]
    pub office_hours: Option<bool>,
    /// The agents.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub agents: Option<Vec<Agent>>,
}

/// A retail product.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Product {
    /// The maker or brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub make: Option<String>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// What else there is to say about it, possibly in several lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The number of the product in the stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<ProductSku>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<MoneyAmount>,
}

impl Product {
    /// Starts a `Product` with no field set.
    pub fn builder() -> ProductBuilder {
        ProductBuilder::default()
    }
}

/// Builds a [`Product`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ProductBuilder(Product);

impl ProductBuilder {
    /// The maker or brand.
    pub fn make(mut self, make: impl Into<String>) -> Self {
        self.0.make = Some(make.into());
        self
    }

    /// The model.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.0.model = Some(model.into());
        self
    }

    /// What else there is to say about it, possibly in several lines.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.0.detail = Some(detail.into());
        self
    }

    /// The number of the product in the stock.
    pub fn sku(mut self, sku: impl Into<ProductSku>) -> Self {
        self.0.sku = Some(sku.into());
        self
    }

    /// What it costs.
    pub fn price(mut self, price: impl Into<MoneyAmount>) -> Self {
        self.0.price = Some(price.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Product {
        self.0
    }
}

impl From<ProductBuilder> for Product {
    fn from(builder: ProductBuilder) -> Self {
        builder.build()
    }
}

union! {
    /// The number of a product in the stock. A whole number in the vendor's documentation, text
    /// according to a public client library. Which of them the server takes is not known; it may
    /// take both.
    ProductSku {
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
        /// The form of `i64`.
        Integer(i64) => Shape::Integer,
    }
}

impl From<String> for ProductSku {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ProductSku {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<i64> for ProductSku {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// An offer that was made to a prospect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Proposal {
    /// When the offer was first made.
    #[serde(rename = "firstCreatedAt", skip_serializing_if = "Option::is_none")]
    pub first_created_at: Option<switchboard_core::Timestamp>,
    /// What was offered.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub items: Option<Vec<ProposalItem>>,
    /// The state of the offer. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// One item of an offer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProposalItem {
    /// What it costs, as text. A number is read as its text.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Text, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub price: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concept: Option<String>,
}

/// A contact, with the leads that brought it in and the agent who looks after it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Prospect {
    /// The prospect's id.
    pub id: String,
    /// When the prospect was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<switchboard_core::Timestamp>,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The id of the account.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The name of the group that has the prospect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The id of the group that has the prospect.
    #[serde(rename = "groupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The name of the group that had the prospect first.
    #[serde(rename = "initialGroup", skip_serializing_if = "Option::is_none")]
    pub initial_group: Option<String>,
    /// The id of the group that had the prospect first.
    #[serde(rename = "initialGroupId", skip_serializing_if = "Option::is_none")]
    pub initial_group_id: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The key of the prospect's label, such as `cold` or `warm`, or one that the account defined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What kind of thing the prospect is interested in, such as `used`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// How far the prospect has got.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProspectStatus>,
    /// The prospect's national identification numbers.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub nin: Option<Vec<Nin>>,
    /// Presumably whether a user entered the prospect by hand.
    #[serde(rename = "userMade", skip_serializing_if = "Option::is_none")]
    pub user_made: Option<bool>,
    /// The code of the reason why the prospect was archived. Only there once it was.
    #[serde(rename = "archivingReason", skip_serializing_if = "Option::is_none")]
    pub archiving_reason: Option<String>,
    /// The prospect's phone numbers.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub phones: Option<Vec<String>>,
    /// The prospect's e-mail addresses.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub emails: Option<Vec<String>>,
    /// Further data of a prospect, under keys that the account defines. Only visible with the
    /// scope `prospects:readAdditionalData`.
    #[serde(rename = "additionalData", skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalData>,
    /// Whether the prospect was merged with another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<bool>,
    /// Presumably the message that is sent while nobody is there. Not described any further.
    #[serde(rename = "absenceMessage", skip_serializing_if = "Option::is_none")]
    pub absence_message: Option<String>,
    /// The leads that brought the prospect in.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub leads: Option<Vec<LeadData>>,
    /// Who looks after the prospect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<Agent>,
    /// When the prospect was given to its agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned: Option<switchboard_core::Timestamp>,
    /// When the agent is to be reminded next.
    #[serde(rename = "nextReminder", skip_serializing_if = "Option::is_none")]
    pub next_reminder: Option<switchboard_core::Timestamp>,
    /// When the prospect was contacted for the first time.
    #[serde(rename = "firstContactedAt", skip_serializing_if = "Option::is_none")]
    pub first_contacted_at: Option<switchboard_core::Timestamp>,
    /// When the message about working hours was sent.
    #[serde(rename = "sentWorkingHourMessage", skip_serializing_if = "Option::is_none")]
    pub sent_working_hour_message: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by Facebook Messenger. Known from a public client
    /// library.
    #[serde(rename = "facebookDueAt", skip_serializing_if = "Option::is_none")]
    pub facebook_due_at: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by Instagram. Known from a public client library.
    #[serde(rename = "instagramDueAt", skip_serializing_if = "Option::is_none")]
    pub instagram_due_at: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by WhatsApp. Known from a public client library.
    #[serde(rename = "whatsAppDueAt", skip_serializing_if = "Option::is_none")]
    pub whats_app_due_at: Option<switchboard_core::Timestamp>,
    /// When the prospect was handed over last; null if never. Missing from the vendor's
    /// documentation; seen in live replies.
    #[serde(rename = "transferredAt", skip_serializing_if = "Option::is_none")]
    pub transferred_at: Option<switchboard_core::Timestamp>,
    /// The ways in which the prospect can be reached. Missing from the vendor's documentation;
    /// seen in live replies.
    #[serde(
        rename = "contactMediums",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_mediums: Option<Vec<ContactMedium>>,
}

/// A prospect, with the interactions that registering a lead brought along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProspectCreated {
    /// The prospect's id.
    pub id: String,
    /// When the prospect was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<switchboard_core::Timestamp>,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The id of the account.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The name of the group that has the prospect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The id of the group that has the prospect.
    #[serde(rename = "groupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The name of the group that had the prospect first.
    #[serde(rename = "initialGroup", skip_serializing_if = "Option::is_none")]
    pub initial_group: Option<String>,
    /// The id of the group that had the prospect first.
    #[serde(rename = "initialGroupId", skip_serializing_if = "Option::is_none")]
    pub initial_group_id: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The key of the prospect's label, such as `cold` or `warm`, or one that the account defined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What kind of thing the prospect is interested in, such as `used`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// How far the prospect has got.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProspectStatus>,
    /// The prospect's national identification numbers.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub nin: Option<Vec<Nin>>,
    /// Presumably whether a user entered the prospect by hand.
    #[serde(rename = "userMade", skip_serializing_if = "Option::is_none")]
    pub user_made: Option<bool>,
    /// The code of the reason why the prospect was archived. Only there once it was.
    #[serde(rename = "archivingReason", skip_serializing_if = "Option::is_none")]
    pub archiving_reason: Option<String>,
    /// The prospect's phone numbers.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub phones: Option<Vec<String>>,
    /// The prospect's e-mail addresses.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub emails: Option<Vec<String>>,
    /// Further data of a prospect, under keys that the account defines. Only visible with the
    /// scope `prospects:readAdditionalData`.
    #[serde(rename = "additionalData", skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalData>,
    /// Whether the prospect was merged with another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<bool>,
    /// Presumably the message that is sent while nobody is there. Not described any further.
    #[serde(rename = "absenceMessage", skip_serializing_if = "Option::is_none")]
    pub absence_message: Option<String>,
    /// The leads that brought the prospect in.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub leads: Option<Vec<LeadData>>,
    /// Who looks after the prospect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<Agent>,
    /// When the prospect was given to its agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned: Option<switchboard_core::Timestamp>,
    /// When the agent is to be reminded next.
    #[serde(rename = "nextReminder", skip_serializing_if = "Option::is_none")]
    pub next_reminder: Option<switchboard_core::Timestamp>,
    /// When the prospect was contacted for the first time.
    #[serde(rename = "firstContactedAt", skip_serializing_if = "Option::is_none")]
    pub first_contacted_at: Option<switchboard_core::Timestamp>,
    /// When the message about working hours was sent.
    #[serde(rename = "sentWorkingHourMessage", skip_serializing_if = "Option::is_none")]
    pub sent_working_hour_message: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by Facebook Messenger. Known from a public client
    /// library.
    #[serde(rename = "facebookDueAt", skip_serializing_if = "Option::is_none")]
    pub facebook_due_at: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by Instagram. Known from a public client library.
    #[serde(rename = "instagramDueAt", skip_serializing_if = "Option::is_none")]
    pub instagram_due_at: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by WhatsApp. Known from a public client library.
    #[serde(rename = "whatsAppDueAt", skip_serializing_if = "Option::is_none")]
    pub whats_app_due_at: Option<switchboard_core::Timestamp>,
    /// When the prospect was handed over last; null if never. Missing from the vendor's
    /// documentation; seen in live replies.
    #[serde(rename = "transferredAt", skip_serializing_if = "Option::is_none")]
    pub transferred_at: Option<switchboard_core::Timestamp>,
    /// The ways in which the prospect can be reached. Missing from the vendor's documentation;
    /// seen in live replies.
    #[serde(
        rename = "contactMediums",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_mediums: Option<Vec<ContactMedium>>,
    /// The interactions.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub interactions: Option<Vec<Interaction>>,
}

open_enum! {
    /// How far a prospect has got. Going by the names, nobody has taken over an `unclaimed` one
    /// yet, and nobody has dealt with a `new` one yet. The list is known from a public client
    /// library.
    ProspectStatus {
        /// `unclaimed`
        Unclaimed => "unclaimed",
        /// `new`
        New => "new",
        /// `followUp`
        FollowUp => "followUp",
        /// `processing`
        Processing => "processing",
        /// `archived`
        Archived => "archived",
    }
}

/// A prospect that was found by phone number or e-mail address. What is not listed is kept, as
/// only part of the live form is known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProspectSummary {
    /// The prospect's id. The vendor's documentation calls it `id`, the live server `_id`, so
    /// neither is marked as required.
    #[serde(alias = "_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The prospect's phone numbers.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub phones: Option<Vec<String>>,
    /// The prospect's e-mail addresses. That this field is there is inferred.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub emails: Option<Vec<String>>,
    /// The id of the account. Unlike `Prospect.account`, which is a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The id of the agent who claimed the prospect.
    #[serde(rename = "claimedBy", skip_serializing_if = "Option::is_none")]
    pub claimed_by: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// One change of a prospect. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProspectUpdate(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for ProspectUpdate {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<ProspectUpdate> for serde_json::Map<String, serde_json::Value> {
    fn from(value: ProspectUpdate) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for ProspectUpdate {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for ProspectUpdate {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A question and its answer. Presumably a prospect asked it, for example on a marketplace.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuestionOutput {
    /// The question's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The question's id at the provider.
    #[serde(rename = "providerId", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// The title of the conversation it is part of.
    #[serde(rename = "threadTitle", skip_serializing_if = "Option::is_none")]
    pub thread_title: Option<String>,
    /// The URL of the conversation it is part of.
    #[serde(rename = "threadUrl", skip_serializing_if = "Option::is_none")]
    pub thread_url: Option<String>,
    /// What was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// What was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Whether the answer was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<bool>,
    /// Why it was cancelled.
    #[serde(rename = "cancelReason", skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
}

/// What Zenvia sends to the URL of a subscription when the topic is `quotes`. The keys are not
/// documented; whether they include those of `Notification` is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct QuoteNotification(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for QuoteNotification {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<QuoteNotification> for serde_json::Map<String, serde_json::Value> {
    fn from(value: QuoteNotification) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for QuoteNotification {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for QuoteNotification {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A custom report of an app. Part of the definition of the app; no call of this API takes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportDefinition {
    /// What identifies the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The report's name and title, in the languages of the users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizableText>,
    /// The URL of the report. It may hold placeholders: `${user.…}` with `_id`, `firstName`,
    /// `lastName`, `cellPhone`, `phone` or `email`, and `${group.…}` with `_id`, `name`,
    /// `language` (an ISO 639-1 code) or `displayName`; user and group are those of who looks at
    /// the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl ReportDefinition {
    /// Starts a `ReportDefinition` with no field set.
    pub fn builder() -> ReportDefinitionBuilder {
        ReportDefinitionBuilder::default()
    }
}

/// Builds a [`ReportDefinition`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ReportDefinitionBuilder(ReportDefinition);

impl ReportDefinitionBuilder {
    /// What identifies the report.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// The report's name and title, in the languages of the users.
    pub fn name(mut self, name: impl Into<LocalizableText>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The URL of the report. It may hold placeholders: `${user.…}` with `_id`, `firstName`,
    /// `lastName`, `cellPhone`, `phone` or `email`, and `${group.…}` with `_id`, `name`,
    /// `language` (an ISO 639-1 code) or `displayName`; user and group are those of who looks at
    /// the report.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.url = Some(url.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ReportDefinition {
        self.0
    }
}

impl From<ReportDefinitionBuilder> for ReportDefinition {
    fn from(builder: ReportDefinitionBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// The dates that a report covers. With `custom` they are given; `last30` and `last7`
    /// presumably count days.
    ReportRange {
        /// `last-month`
        LastMonth => "last-month",
        /// `this-month`
        ThisMonth => "this-month",
        /// `yesterday`
        Yesterday => "yesterday",
        /// `today`
        Today => "today",
        /// `last30`
        Last30 => "last30",
        /// `last7`
        Last7 => "last7",
        /// `custom`
        Custom => "custom",
    }
}

/// A lead about a retail product. Give a phone number or an e-mail address as well, or the
/// lead may not be accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RetailLead {
    /// How urgent the lead is. The scale is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// Name or key of whoever provides the lead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The lead's id at the provider.
    #[serde(rename = "providerLeadId", skip_serializing_if = "Option::is_none")]
    pub provider_lead_id: Option<String>,
    /// Where the lead comes from, such as a site, a publication or an advertiser.
    #[serde(rename = "utmSource")]
    pub utm_source: String,
    /// The kind of advertising that brought the lead in.
    #[serde(rename = "utmMedium", skip_serializing_if = "Option::is_none")]
    pub utm_medium: Option<String>,
    /// The campaign that brought the lead in.
    #[serde(rename = "utmCampaign", skip_serializing_if = "Option::is_none")]
    pub utm_campaign: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The lead's phone numbers, best with a plus sign and the country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<String>>,
    /// The lead's e-mail addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
    /// The lead's national identification numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nin: Option<Vec<NinInput>>,
    /// The street address in full.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The part of the city or county.
    #[serde(rename = "subLocality", skip_serializing_if = "Option::is_none")]
    pub sub_locality: Option<String>,
    /// The city or municipality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// The state or province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The country. No form is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The postal code.
    #[serde(rename = "zipCode", skip_serializing_if = "Option::is_none")]
    pub zip_code: Option<String>,
    /// The title of the page on which the product was listed.
    #[serde(rename = "listingTitle", skip_serializing_if = "Option::is_none")]
    pub listing_title: Option<String>,
    /// The URL of the page on which the product was listed.
    #[serde(rename = "listingUrl", skip_serializing_if = "Option::is_none")]
    pub listing_url: Option<String>,
    /// What the agent should know, from the lead or from whoever brought it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// Name or code of the company that the lead is assigned to, usually one below the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Name or code of the store that the lead is assigned to, usually a branch of the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// The agent whom the lead is assigned to: e-mail address, phone number or id. A public client
    /// library speaks of a name or a code instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// Older name of `providerLeadId`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(rename = "leadId", skip_serializing_if = "Option::is_none")]
    pub lead_id: Option<String>,
    /// Older name of `utmSource`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Older name of `utmMedium`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medium: Option<String>,
    /// Older name of `utmCampaign`.
    #[deprecated = "the vendor advises against using it"]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// What has already happened with the lead, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<NewEvent>>,
    /// What the lead is interested in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<Product>,
}

impl RetailLead {
    /// Starts a `RetailLead` with no field set.
    pub fn builder() -> RetailLeadBuilder {
        RetailLeadBuilder::default()
    }
}

/// Builds a [`RetailLead`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct RetailLeadBuilder {
    priority: Option<f64>,
    provider: Option<String>,
    provider_lead_id: Option<String>,
    utm_source: Option<String>,
    utm_medium: Option<String>,
    utm_campaign: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    phones: Option<Vec<String>>,
    emails: Option<Vec<String>>,
    nin: Option<Vec<NinInput>>,
    address: Option<String>,
    sub_locality: Option<String>,
    locality: Option<String>,
    region: Option<String>,
    country: Option<String>,
    zip_code: Option<String>,
    listing_title: Option<String>,
    listing_url: Option<String>,
    comments: Option<String>,
    company: Option<String>,
    store: Option<String>,
    agent: Option<String>,
    lead_id: Option<String>,
    source: Option<String>,
    medium: Option<String>,
    campaign: Option<String>,
    history: Option<Vec<NewEvent>>,
    product: Option<Product>,
}

impl RetailLeadBuilder {
    /// How urgent the lead is. The scale is not documented.
    pub fn priority(mut self, priority: impl Into<f64>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Name or key of whoever provides the lead.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// The lead's id at the provider.
    pub fn provider_lead_id(mut self, provider_lead_id: impl Into<String>) -> Self {
        self.provider_lead_id = Some(provider_lead_id.into());
        self
    }

    /// Where the lead comes from, such as a site, a publication or an advertiser.
    ///
    /// Required.
    pub fn utm_source(mut self, utm_source: impl Into<String>) -> Self {
        self.utm_source = Some(utm_source.into());
        self
    }

    /// The kind of advertising that brought the lead in.
    pub fn utm_medium(mut self, utm_medium: impl Into<String>) -> Self {
        self.utm_medium = Some(utm_medium.into());
        self
    }

    /// The campaign that brought the lead in.
    pub fn utm_campaign(mut self, utm_campaign: impl Into<String>) -> Self {
        self.utm_campaign = Some(utm_campaign.into());
        self
    }

    /// First name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Last name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// The lead's phone numbers, best with a plus sign and the country code.
    pub fn phones(mut self, phones: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.phones = Some(phones.into_iter().map(Into::into).collect());
        self
    }

    /// The lead's e-mail addresses.
    pub fn emails(mut self, emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// The lead's national identification numbers.
    pub fn nin(mut self, nin: impl IntoIterator<Item = impl Into<NinInput>>) -> Self {
        self.nin = Some(nin.into_iter().map(Into::into).collect());
        self
    }

    /// The street address in full.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// The part of the city or county.
    pub fn sub_locality(mut self, sub_locality: impl Into<String>) -> Self {
        self.sub_locality = Some(sub_locality.into());
        self
    }

    /// The city or municipality.
    pub fn locality(mut self, locality: impl Into<String>) -> Self {
        self.locality = Some(locality.into());
        self
    }

    /// The state or province.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The country. No form is documented.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// The postal code.
    pub fn zip_code(mut self, zip_code: impl Into<String>) -> Self {
        self.zip_code = Some(zip_code.into());
        self
    }

    /// The title of the page on which the product was listed.
    pub fn listing_title(mut self, listing_title: impl Into<String>) -> Self {
        self.listing_title = Some(listing_title.into());
        self
    }

    /// The URL of the page on which the product was listed.
    pub fn listing_url(mut self, listing_url: impl Into<String>) -> Self {
        self.listing_url = Some(listing_url.into());
        self
    }

    /// What the agent should know, from the lead or from whoever brought it in.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.comments = Some(comments.into());
        self
    }

    /// Name or code of the company that the lead is assigned to, usually one below the account.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Name or code of the store that the lead is assigned to, usually a branch of the company.
    pub fn store(mut self, store: impl Into<String>) -> Self {
        self.store = Some(store.into());
        self
    }

    /// The agent whom the lead is assigned to: e-mail address, phone number or id. A public client
    /// library speaks of a name or a code instead.
    pub fn agent(mut self, agent: impl Into<String>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// Older name of `providerLeadId`.
    #[deprecated = "the vendor advises against using it"]
    pub fn lead_id(mut self, lead_id: impl Into<String>) -> Self {
        self.lead_id = Some(lead_id.into());
        self
    }

    /// Older name of `utmSource`.
    #[deprecated = "the vendor advises against using it"]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Older name of `utmMedium`.
    #[deprecated = "the vendor advises against using it"]
    pub fn medium(mut self, medium: impl Into<String>) -> Self {
        self.medium = Some(medium.into());
        self
    }

    /// Older name of `utmCampaign`.
    #[deprecated = "the vendor advises against using it"]
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    /// What has already happened with the lead, in order.
    pub fn history(mut self, history: impl IntoIterator<Item = impl Into<NewEvent>>) -> Self {
        self.history = Some(history.into_iter().map(Into::into).collect());
        self
    }

    /// What the lead is interested in.
    pub fn product(mut self, product: impl Into<Product>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<RetailLead, Error> {
        Ok(RetailLead {
            priority: self.priority,
            provider: self.provider,
            provider_lead_id: self.provider_lead_id,
            utm_source: self
                .utm_source
                .ok_or_else(|| Error::missing_field("RetailLead", "utmSource"))?,
            utm_medium: self.utm_medium,
            utm_campaign: self.utm_campaign,
            first_name: self.first_name,
            last_name: self.last_name,
            phones: self.phones,
            emails: self.emails,
            nin: self.nin,
            address: self.address,
            sub_locality: self.sub_locality,
            locality: self.locality,
            region: self.region,
            country: self.country,
            zip_code: self.zip_code,
            listing_title: self.listing_title,
            listing_url: self.listing_url,
            comments: self.comments,
            company: self.company,
            store: self.store,
            agent: self.agent,
            lead_id: self.lead_id,
            source: self.source,
            medium: self.medium,
            campaign: self.campaign,
            history: self.history,
            product: self.product,
        })
    }
}

impl TryFrom<RetailLeadBuilder> for RetailLead {
    type Error = Error;
    fn try_from(builder: RetailLeadBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// The values that were put into a template. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SentTemplateParameters(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for SentTemplateParameters {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<SentTemplateParameters> for serde_json::Map<String, serde_json::Value> {
    fn from(value: SentTemplateParameters) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for SentTemplateParameters {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for SentTemplateParameters {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// The form in which users edit the settings of an app. Descriptions, hints, warnings and
/// errors of the form may use CommonMark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SettingsForm {
    /// The title of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What the form is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Something worth knowing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Something that is wrong, but does not keep the user from saving.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning: Option<String>,
    /// Something that is wrong and keeps the user from saving.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The sections of the form.
    pub sections: Vec<FormSection>,
    /// How the form changes with what the user enters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validations: Option<Vec<FormValidation>>,
}

impl SettingsForm {
    /// Starts a `SettingsForm` with no field set.
    pub fn builder() -> SettingsFormBuilder {
        SettingsFormBuilder::default()
    }
}

/// Builds a [`SettingsForm`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct SettingsFormBuilder {
    title: Option<String>,
    description: Option<String>,
    hint: Option<String>,
    warning: Option<String>,
    error: Option<String>,
    sections: Option<Vec<FormSection>>,
    validations: Option<Vec<FormValidation>>,
}

impl SettingsFormBuilder {
    /// The title of the form.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// What the form is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Something worth knowing.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Something that is wrong, but does not keep the user from saving.
    pub fn warning(mut self, warning: impl Into<String>) -> Self {
        self.warning = Some(warning.into());
        self
    }

    /// Something that is wrong and keeps the user from saving.
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// The sections of the form.
    ///
    /// Required.
    pub fn sections(mut self, sections: impl IntoIterator<Item = impl Into<FormSection>>) -> Self {
        self.sections = Some(sections.into_iter().map(Into::into).collect());
        self
    }

    /// How the form changes with what the user enters.
    pub fn validations(
        mut self,
        validations: impl IntoIterator<Item = impl Into<FormValidation>>,
    ) -> Self {
        self.validations = Some(validations.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<SettingsForm, Error> {
        Ok(SettingsForm {
            title: self.title,
            description: self.description,
            hint: self.hint,
            warning: self.warning,
            error: self.error,
            sections: self
                .sections
                .ok_or_else(|| Error::missing_field("SettingsForm", "sections"))?,
            validations: self.validations,
        })
    }
}

impl TryFrom<SettingsFormBuilder> for SettingsForm {
    type Error = Error;
    fn try_from(builder: SettingsFormBuilder) -> Result<Self, Error> {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub topics: Option<Vec<NotificationTopic>>,
    /// The URL that receives the notifications.
    #[serde(rename = "callbackUrl", skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
}

/// How the template of a message was set up. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TemplateConfig(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for TemplateConfig {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<TemplateConfig> for serde_json::Map<String, serde_json::Value> {
    fn from(value: TemplateConfig) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for TemplateConfig {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for TemplateConfig {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// Values to put into a template in place of its own, by the name of the variable. A value
/// must not hold four spaces in a row, a line break or a tab.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TemplateParameters(pub std::collections::BTreeMap<String, String>);

impl std::ops::Deref for TemplateParameters {
    type Target = std::collections::BTreeMap<String, String>;
    fn deref(&self) -> &std::collections::BTreeMap<String, String> {
        &self.0
    }
}

impl From<TemplateParameters> for std::collections::BTreeMap<String, String> {
    fn from(value: TemplateParameters) -> Self {
        value.0
    }
}

impl From<std::collections::BTreeMap<String, String>> for TemplateParameters {
    fn from(value: std::collections::BTreeMap<String, String>) -> Self {
        Self(value)
    }
}

/// Who is to have a prospect. Both fields are optional, but the call makes no sense without
/// one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Transfer {
    /// The id of the group. Matches `^[a-z0-9]{24}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The id of the user. Matches `^[a-z0-9]{24}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

impl Transfer {
    /// Starts a `Transfer` with no field set.
    pub fn builder() -> TransferBuilder {
        TransferBuilder::default()
    }
}

/// Builds a [`Transfer`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TransferBuilder(Transfer);

impl TransferBuilder {
    /// The id of the group. Matches `^[a-z0-9]{24}$`.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.0.group = Some(group.into());
        self
    }

    /// The id of the user. Matches `^[a-z0-9]{24}$`.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.0.user = Some(user.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Transfer {
        self.0
    }
}

impl From<TransferBuilder> for Transfer {
    fn from(builder: TransferBuilder) -> Self {
        builder.build()
    }
}

/// A group to which prospects can be handed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransferGroup {
    /// The group's id.
    pub id: String,
    /// The group's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Whether a prospect was handed over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransferResult {
    /// Whether it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Why it was not. Documented for `transfer_prospect_as_user` alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// To whom prospects can be handed over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransferTargets {
    /// The agents.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub agents: Option<Vec<Agent>>,
    /// The groups.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub groups: Option<Vec<TransferGroup>>,
}

/// Why a prospect is archived, and what else to change about it. Every field is optional.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateProspect {
    /// The code of the reason. No call that lists the codes is documented.
    #[serde(rename = "archivingReason", skip_serializing_if = "Option::is_none")]
    pub archiving_reason: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A phone number to add.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// An e-mail address to add.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The key of the prospect's new label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl UpdateProspect {
    /// Starts an `UpdateProspect` with no field set.
    pub fn builder() -> UpdateProspectBuilder {
        UpdateProspectBuilder::default()
    }
}

/// Builds an [`UpdateProspect`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UpdateProspectBuilder(UpdateProspect);

impl UpdateProspectBuilder {
    /// The code of the reason. No call that lists the codes is documented.
    pub fn archiving_reason(mut self, archiving_reason: impl Into<String>) -> Self {
        self.0.archiving_reason = Some(archiving_reason.into());
        self
    }

    /// First name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.0.first_name = Some(first_name.into());
        self
    }

    /// Last name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.0.last_name = Some(last_name.into());
        self
    }

    /// A phone number to add.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.phone = Some(phone.into());
        self
    }

    /// An e-mail address to add.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.email = Some(email.into());
        self
    }

    /// The key of the prospect's new label.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.0.label = Some(label.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> UpdateProspect {
        self.0
    }
}

impl From<UpdateProspectBuilder> for UpdateProspect {
    fn from(builder: UpdateProspectBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// A way in which interactions go, as far as lists can be filtered by it.
    ViaFilter {
        /// `walkIn`
        WalkIn => "walkIn",
        /// `sms`
        Sms => "sms",
        /// `whatsApp`
        WhatsApp => "whatsApp",
        /// `email`
        Email => "email",
        /// `testDrive`
        TestDrive => "testDrive",
        /// `visit`
        Visit => "visit",
        /// `phoneCall`
        PhoneCall => "phoneCall",
        /// `outboundCall`
        OutboundCall => "outboundCall",
        /// `inboundCall`
        InboundCall => "inboundCall",
        /// `facebook`
        Facebook => "facebook",
    }
}

/// A lead as notifications show it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookLead {
    /// When the lead came in. Documented as plain text, which is kept where it is no point in
    /// time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<switchboard_core::Timestamp>,
    /// The id of who registered the lead.
    #[serde(rename = "createdBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Where the lead comes from, under the older name of `utmSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where the lead comes from.
    #[serde(rename = "utmSource", skip_serializing_if = "Option::is_none")]
    pub utm_source: Option<String>,
    /// The key of whoever provided the lead.
    #[serde(rename = "providerKey", skip_serializing_if = "Option::is_none")]
    pub provider_key: Option<String>,
    /// What the agent should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// The kind of lead.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<LeadType>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// A prospect as notifications show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookProspect {
    /// The prospect's id.
    pub id: String,
    /// When the prospect was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<switchboard_core::Timestamp>,
    /// The name of the group that has the prospect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The id of the group that has the prospect.
    #[serde(rename = "groupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The id of the account.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The name of the group that had the prospect first.
    #[serde(rename = "initialGroup", skip_serializing_if = "Option::is_none")]
    pub initial_group: Option<String>,
    /// The id of the group that had the prospect first.
    #[serde(rename = "initialGroupId", skip_serializing_if = "Option::is_none")]
    pub initial_group_id: Option<String>,
    /// First name.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// What kind of thing the prospect is interested in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Presumably whether a user entered the prospect by hand.
    #[serde(rename = "userMade", skip_serializing_if = "Option::is_none")]
    pub user_made: Option<bool>,
    /// How far the prospect has got.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProspectStatus>,
    /// Further data of a prospect, under keys that the account defines. Only visible with the
    /// scope `prospects:readAdditionalData`.
    #[serde(rename = "additionalData", skip_serializing_if = "Option::is_none")]
    pub additional_data: Option<AdditionalData>,
    /// The prospect's phone numbers.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub phones: Option<Vec<String>>,
    /// The ways in which the prospect can be reached.
    #[serde(
        rename = "contactMediums",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact_mediums: Option<Vec<ContactMedium>>,
    /// The leads that brought the prospect in.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub leads: Option<Vec<WebhookLead>>,
    /// Who looks after the prospect. An object on the live server, a list in the vendor's
    /// documentation. What is empty is nobody.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::FirstOrNothingIfEmpty, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub agent: Option<Agent>,
    /// When the prospect was given to its agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned: Option<switchboard_core::Timestamp>,
    /// When the prospect was contacted for the first time.
    #[serde(rename = "firstContactedAt", skip_serializing_if = "Option::is_none")]
    pub first_contacted_at: Option<switchboard_core::Timestamp>,
    /// The prospect's e-mail addresses. Missing from the vendor's documentation; seen in a live
    /// notification.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub emails: Option<Vec<String>>,
    /// The prospect's national identification numbers. Missing from the vendor's documentation;
    /// seen in a live notification.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub nin: Option<Vec<Nin>>,
    /// When the prospect was handed over last. Missing from the vendor's documentation; seen in a
    /// live notification.
    #[serde(rename = "transferredAt", skip_serializing_if = "Option::is_none")]
    pub transferred_at: Option<switchboard_core::Timestamp>,
    /// Until when free messages can be sent by WhatsApp. Documented beside the prospect, seen
    /// inside it in a live notification.
    #[serde(rename = "whatsAppDueAt", skip_serializing_if = "Option::is_none")]
    pub whats_app_due_at: Option<switchboard_core::Timestamp>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
