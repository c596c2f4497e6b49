// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that operations of several tags lead to, and those that none does.

use crate::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Reads, Shape, builder, checked_builder, free_json, open_enum,
    reads, reply_builder, union,
};

/// Further data of a prospect, under keys that the account defines. Only visible with the
/// scope `prospects:readAdditionalData`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AdditionalData(pub serde_json::Map<String, serde_json::Value>);

free_json!(AdditionalData);

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

reply_builder! {
    #[builds(Agent)]
    pub struct AgentBuilder {
        id: Required<String>,
        first_name: Optional<String>,
        last_name: Optional<String>,
        email: Optional<String>,
        phone: Optional<String>,
        legacy_id: Optional<String>,
        external_id: Optional<ExternalIds>,
        app_fields: Optional<AppFields>,
    }
}

/// What apps have added to an agent. Missing from the vendor's documentation; live replies
/// always have it. The keys are not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AppFields(pub serde_json::Map<String, serde_json::Value>);

free_json!(AppFields);

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

reply_builder! {
    #[builds(AppInstall)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct AppInstallBuilder {
        app_id: Optional<String>,
        app_secret: Optional<switchboard_core::Secret>,
        integration: Optional<AppInstance>,
    }
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

reply_builder! {
    #[builds(AppInstance)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct AppInstanceBuilder {
        api_key: Optional<switchboard_core::Secret>,
        enabled: Optional<bool>,
    }
}

union! {
    /// A report or a button.
    pub enum AppPageDefinitions {
        /// The form of `ReportDefinition`.
        ReportDefinition(ReportDefinition) = Shape::object(&[], &["key", "name", "url"]),
        /// The form of `ButtonDefinition`.
        ButtonDefinition(ButtonDefinition) = Shape::object(&[], &["key", "name", "url", "icon"]),
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

free_json!(AppSettings);

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

reply_builder! {
    #[builds(AppState)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct AppStateBuilder {
        enabled: Optional<bool>,
    }
}

/// The answer of an app whose instance was removed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppUninstalled {
    /// Whether the app has taken note of it.
    pub success: bool,
}

checked_builder!(AppUninstalled => AppUninstalledBuilder);

/// Builds a [`AppUninstalled`](struct@AppUninstalled) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AppUninstalledBuilder {
    success: Option<bool>,
}

impl AppUninstalledBuilder {
    /// Required.
    /// Whether the app has taken note of it.
    #[inline]
    pub fn success(mut self, value: bool) -> Self {
        self.success = Some(value);
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<AppUninstalled, Error> {
        Ok(AppUninstalled {
            success: self
                .success
                .ok_or_else(|| Error::missing_field("AppUninstalled", "success"))?,
        })
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

reply_builder! {
    #[builds(Attachment)]
    pub struct AttachmentBuilder {
        type_: Optional<AttachmentType>,
        url: Optional<String>,
    }
}

open_enum! {
    /// A kind of attachment. The values are known from a public client library.
    pub enum AttachmentType {
        /// `FILE`
        File = "FILE",
        /// `IMAGE`
        Image = "IMAGE",
        /// `AUDIO`
        Audio = "AUDIO",
        /// `VIDEO`
        Video = "VIDEO",
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

builder!(ButtonDefinition => ButtonDefinitionBuilder);

impl ButtonDefinitionBuilder {
    /// What identifies the button.
    pub fn key<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.key = value.into_option();
        self
    }

    /// The button's name and label, in the languages of the users.
    pub fn name<By>(mut self, value: impl IntoOption<LocalizableText, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The URL of the dialog. It may hold the placeholders of a report's URL, and `${prospect.…}`
    /// with `_id`, `firstName`, `lastName`, `phones`, `emails` (both separated by commas),
    /// `source` or `providerLeadId`.
    pub fn url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.url = value.into_option();
        self
    }

    /// The icon as a data URI. A PNG of 64 by 64 pixels is recommended.
    pub fn icon<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.icon = value.into_option();
        self
    }
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
    #[serde(rename = "mediumId", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Text, Option<reads::Same>>>::deserialize")]
    pub medium_id: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(ContactMedium)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct ContactMediumBuilder {
        id: Optional<String>,
        type_: Optional<ContactMediumType>,
        medium_id: Optional<String>,
    }
}

open_enum! {
    /// A way to reach a prospect, as seen in live replies.
    pub enum ContactMediumType {
        /// `phone`
        Phone = "phone",
        /// `instagram`
        Instagram = "instagram",
        /// `facebook`
        Facebook = "facebook",
        /// `email`
        Email = "email",
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

reply_builder! {
    #[builds(Conversation)]
    pub struct ConversationBuilder {
        id: Optional<String>,
        channel: Optional<String>,
        provider_name: Optional<String>,
        thread_title: Optional<String>,
        thread_subtitle: Optional<String>,
        thread_thumbnail: Optional<String>,
    }
}

/// An event that an app recorded. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CustomEvent(pub serde_json::Map<String, serde_json::Value>);

free_json!(CustomEvent);

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

reply_builder! {
    #[builds(ErrorBody)]
    pub struct ErrorBodyBuilder {
        message: Optional<String>,
        code: Optional<String>,
        summary: Optional<String>,
    }
}

/// The ids of an agent in other systems. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ExternalIds(pub serde_json::Map<String, serde_json::Value>);

free_json!(ExternalIds);

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

builder!(FormChange => FormChangeBuilder);

impl FormChangeBuilder {
    /// The name of the input.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// Something worth knowing.
    pub fn hint<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.hint = value.into_option();
        self
    }

    /// Something that is wrong, but does not keep the user from saving.
    pub fn warning<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.warning = value.into_option();
        self
    }

    /// Something that is wrong and keeps the user from saving.
    pub fn error<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.error = value.into_option();
        self
    }

    /// Further properties of an input. The keys are not documented.
    pub fn custom_props<By>(mut self, value: impl IntoOption<FormInputProps, By>) -> Self {
        self.0.custom_props = value.into_option();
        self
    }
}

/// A condition on what the user has entered. How it is written is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FormCondition(pub serde_json::Map<String, serde_json::Value>);

free_json!(FormCondition);

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

builder!(FormInput => FormInputBuilder);

impl FormInputBuilder {
    /// The input's name, which is the key of the setting.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The kind of input. `text` is the only one that is known by name.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }

    /// What the user reads beside the input.
    pub fn label<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.label = value.into_option();
        self
    }

    /// Something worth knowing.
    pub fn hint<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.hint = value.into_option();
        self
    }

    /// Something that is wrong, but does not keep the user from saving.
    pub fn warning<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.warning = value.into_option();
        self
    }

    /// Something that is wrong and keeps the user from saving.
    pub fn error<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.error = value.into_option();
        self
    }

    /// Whether the input is hidden.
    pub fn hidden<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.hidden = value.into_option();
        self
    }

    /// When the input is hidden.
    pub fn hidden_where<By>(mut self, value: impl IntoOption<FormCondition, By>) -> Self {
        self.0.hidden_where = value.into_option();
        self
    }

    /// Whether the input cannot be edited.
    pub fn disabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.disabled = value.into_option();
        self
    }

    /// When the input cannot be edited.
    pub fn disabled_where<By>(mut self, value: impl IntoOption<FormCondition, By>) -> Self {
        self.0.disabled_where = value.into_option();
        self
    }

    /// Further properties of an input. The keys are not documented.
    pub fn custom_props<By>(mut self, value: impl IntoOption<FormInputProps, By>) -> Self {
        self.0.custom_props = value.into_option();
        self
    }
}

/// Further properties of an input. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FormInputProps(pub serde_json::Map<String, serde_json::Value>);

free_json!(FormInputProps);

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

builder!(FormSection => FormSectionBuilder);

impl FormSectionBuilder {
    /// The section's name, for programs.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The title of the section.
    pub fn title<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.title = value.into_option();
        self
    }

    /// What the section is for.
    pub fn description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.description = value.into_option();
        self
    }

    /// Something worth knowing.
    pub fn hint<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.hint = value.into_option();
        self
    }

    /// Something that is wrong, but does not keep the user from saving.
    pub fn warning<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.warning = value.into_option();
        self
    }

    /// Something that is wrong and keeps the user from saving.
    pub fn error<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.error = value.into_option();
        self
    }

    /// Whether the section is hidden.
    pub fn hidden<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.hidden = value.into_option();
        self
    }

    /// When the section is hidden.
    pub fn hidden_where<By>(mut self, value: impl IntoOption<FormCondition, By>) -> Self {
        self.0.hidden_where = value.into_option();
        self
    }

    /// Whether the section cannot be edited.
    pub fn disabled<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.disabled = value.into_option();
        self
    }

    /// When the section cannot be edited.
    pub fn disabled_where<By>(mut self, value: impl IntoOption<FormCondition, By>) -> Self {
        self.0.disabled_where = value.into_option();
        self
    }

    /// The inputs of the section.
    pub fn inputs<By>(mut self, value: impl IntoList<FormInput, By>) -> Self {
        self.0.inputs = value.into_list();
        self
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

builder!(FormValidation => FormValidationBuilder);

impl FormValidationBuilder {
    /// The condition.
    pub fn where_<By>(mut self, value: impl IntoOption<FormCondition, By>) -> Self {
        self.0.where_ = value.into_option();
        self
    }

    /// What changes.
    pub fn changes<By>(mut self, value: impl IntoList<FormChange, By>) -> Self {
        self.0.changes = value.into_list();
        self
    }
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

reply_builder! {
    #[builds(Interaction)]
    pub struct InteractionBuilder {
        id: Required<String>,
        agent_id: Optional<String>,
        agent: Optional<Agent>,
        prospect_id: Optional<String>,
        created_at: Optional<switchboard_core::Timestamp>,
        due_at: Optional<switchboard_core::Timestamp>,
        started_at: Optional<switchboard_core::Timestamp>,
        finished_at: Optional<switchboard_core::Timestamp>,
        status: Optional<String>,
        proactive: Optional<bool>,
        via: Optional<InteractionMedium>,
        output: Optional<InteractionOutput>,
        bot: Optional<bool>,
    }
}

open_enum! {
    /// In which way an interaction went. The list is known from a public client library. WhatsApp
    /// is written `whatsApp` here, but `whatsapp` as a channel.
    pub enum InteractionMedium {
        /// `inboundCall`
        InboundCall = "inboundCall",
        /// `outboundCall`
        OutboundCall = "outboundCall",
        /// `whatsApp`
        WhatsApp = "whatsApp",
        /// `sms`
        Sms = "sms",
        /// `email`
        Email = "email",
        /// `walkIn`
        WalkIn = "walkIn",
        /// `visit`
        Visit = "visit",
        /// `other`
        Other = "other",
        /// `testDrive`
        TestDrive = "testDrive",
        /// `phoneCall`
        PhoneCall = "phoneCall",
        /// `facebook`
        Facebook = "facebook",
        /// `instagram`
        Instagram = "instagram",
        /// `webAction`
        WebAction = "webAction",
        /// `customApp`
        CustomApp = "customApp",
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub conversations: Option<Vec<Conversation>>,
    /// An event that an app recorded. The keys are not documented.
    #[serde(rename = "customEvent", skip_serializing_if = "Option::is_none")]
    pub custom_event: Option<CustomEvent>,
}

reply_builder! {
    #[builds(InteractionOutput)]
    pub struct InteractionOutputBuilder {
        comment: Optional<String>,
        reminder: Optional<switchboard_core::Timestamp>,
        visit_scheduled: Optional<switchboard_core::Timestamp>,
        question: Optional<QuestionOutput>,
        message: Optional<MessageOutput>,
        rejection_reason: Optional<String>,
        proposal: Optional<Proposal>,
        status: Optional<String>,
        visit_successful: Optional<bool>,
        call_successful: Optional<bool>,
        web_action: Optional<String>,
        transfered_to: Optional<Agent>,
        transfered_to_agent_id: Optional<String>,
        transfered_to_group_id: Optional<String>,
        response: Optional<String>,
        conversations: OptionalList<Conversation>,
        custom_event: Optional<CustomEvent>,
    }
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

reply_builder! {
    #[builds(LeadData)]
    pub struct LeadDataBuilder {
        created: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        priority: Optional<f64>,
        source: Optional<String>,
        utm_source: Optional<String>,
        type_: Optional<LeadType>,
        comments: Optional<String>,
        provider_key: Optional<String>,
        company: Optional<String>,
        store: Optional<String>,
        agent: Optional<String>,
        product: Optional<LeadProduct>,
        provider_lead_id: Optional<String>,
        utm_medium: Optional<String>,
        utm_campaign: Optional<String>,
        medium: Optional<String>,
        campaign: Optional<String>,
    }
}

/// What a lead is about. The keys depend on the kind of lead; those of a retail lead are
/// presumably the ones of `Product`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LeadProduct(pub serde_json::Map<String, serde_json::Value>);

free_json!(LeadProduct);

open_enum! {
    /// A kind of lead, by what it is about. This API registers `retail` ones; the others are known
    /// from a public client library.
    pub enum LeadType {
        /// `retail`
        Retail = "retail",
        /// `insurance`
        Insurance = "insurance",
        /// `realEstate`
        RealEstate = "realEstate",
        /// `vehicle`
        Vehicle = "vehicle",
        /// `savingPlan`
        SavingPlan = "savingPlan",
    }
}

union! {
    /// A text in several languages. The vendor's documentation demands the object, but also shows
    /// plain text.
    pub enum LocalizableText {
        /// The form of `LocalizedText`.
        LocalizedText(LocalizedText) = Shape::object(&["en"], &["en", "es", "pt"]),
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
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

checked_builder!(LocalizedText => LocalizedTextBuilder);

/// Builds a [`LocalizedText`](struct@LocalizedText) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct LocalizedTextBuilder {
    en: Option<String>,
    es: Option<String>,
    pt: Option<String>,
    extra: std::collections::BTreeMap<String, String>,
}

impl LocalizedTextBuilder {
    /// Required.
    /// The text in English.
    pub fn en(mut self, value: impl Into<String>) -> Self {
        self.en = Some(value.into());
        self
    }

    /// The text in Spanish.
    pub fn es<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.es = value.into_option();
        self
    }

    /// The text in Portuguese.
    pub fn pt<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.pt = value.into_option();
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
    #[inline]
    pub fn build(self) -> Result<LocalizedText, Error> {
        Ok(LocalizedText {
            en: self.en.ok_or_else(|| Error::missing_field("LocalizedText", "en"))?,
            es: self.es,
            pt: self.pt,
            extra: self.extra,
        })
    }
}

open_enum! {
    /// In which way a message went. The list is known from a public client library.
    pub enum MessageMedium {
        /// `whatsApp`
        WhatsApp = "whatsApp",
        /// `sms`
        Sms = "sms",
        /// `email`
        Email = "email",
        /// `facebook`
        Facebook = "facebook",
        /// `instagram`
        Instagram = "instagram",
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

reply_builder! {
    #[builds(MessageOutput)]
    pub struct MessageOutputBuilder {
        provider_id: Optional<String>,
        template: Optional<String>,
        body: Optional<String>,
        content: Optional<String>,
        delivered: Optional<bool>,
        sender: Optional<String>,
        recipient: Optional<String>,
        attachment: Optional<Attachment>,
        via: Optional<MessageMedium>,
        performer: Optional<MessagePerformer>,
        template_config: Optional<TemplateConfig>,
        template_parameters: Optional<SentTemplateParameters>,
    }
}

open_enum! {
    /// From which side a message came: `integration` is the contact's, `agent` is your own. As
    /// seen in live replies.
    pub enum MessagePerformer {
        /// `integration`
        Integration = "integration",
        /// `agent`
        Agent = "agent",
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

reply_builder! {
    #[builds(NewApiKey)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct NewApiKeyBuilder {
        new_api_key: Optional<switchboard_core::Secret>,
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

reply_builder! {
    #[builds(Nin)]
    pub struct NinBuilder {
        id: Optional<String>,
        type_: Optional<NinType>,
        number: Optional<String>,
    }
}

open_enum! {
    /// A kind of national identification number, named by its abbreviation. Only one value is
    /// shown in the vendor's documentation; the others are known from a public client library.
    pub enum NinType {
        /// `CUIT`
        Cuit = "CUIT",
        /// `CUIL`
        Cuil = "CUIL",
        /// `DNI`
        Dni = "DNI",
        /// `CPF`
        Cpf = "CPF",
        /// `RUN`
        Run = "RUN",
        /// `RUT`
        Rut = "RUT",
        /// `CURP`
        Curp = "CURP",
        /// `RFC`
        Rfc = "RFC",
        /// `IMSS`
        Imss = "IMSS",
        /// `DNIC`
        Dnic = "DNIC",
        /// `RUC`
        Ruc = "RUC",
        /// `CE`
        Ce = "CE",
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::FirstOrNothingIfEmpty, Option<reads::Same>>>::deserialize"
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub updates: Option<Vec<ProspectUpdate>>,
    /// Topic `interactions`: the interaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction: Option<Interaction>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

reply_builder! {
    #[builds(Notification)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct NotificationBuilder {
        subscription_id: Optional<String>,
        topic: Required<NotificationTopic>,
        type_: Optional<NotificationType>,
        received: Optional<switchboard_core::Timestamp>,
        sent: Optional<switchboard_core::Timestamp>,
        attempts: Optional<f64>,
        prospect: Optional<WebhookProspect>,
        updated_at: Optional<switchboard_core::Timestamp>,
        operation_id: Optional<String>,
        whats_app_due_at: Optional<switchboard_core::Timestamp>,
        facebook_due_at: Optional<switchboard_core::Timestamp>,
        updates: OptionalList<ProspectUpdate>,
        interaction: Optional<Interaction>,
    }
}

open_enum! {
    /// What notifications are about. `quotes` is documented by name alone, and `agents` needs the
    /// scope `integration:act-as-user`.
    pub enum NotificationTopic {
        /// `prospects`
        Prospects = "prospects",
        /// `interactions`
        Interactions = "interactions",
        /// `quotes`
        Quotes = "quotes",
        /// `agents`
        Agents = "agents",
    }
}

open_enum! {
    /// Whether something is new or has changed.
    pub enum NotificationType {
        /// `created`
        Created = "created",
        /// `updated`
        Updated = "updated",
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub items: Option<Vec<ProposalItem>>,
    /// The state of the offer. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

reply_builder! {
    #[builds(Proposal)]
    pub struct ProposalBuilder {
        first_created_at: Optional<switchboard_core::Timestamp>,
        items: OptionalList<ProposalItem>,
        status: Optional<String>,
    }
}

/// One item of an offer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProposalItem {
    /// What it costs, as text. A number is read as its text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Text, Option<reads::Same>>>::deserialize")]
    pub price: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concept: Option<String>,
}

reply_builder! {
    #[builds(ProposalItem)]
    pub struct ProposalItemBuilder {
        price: Optional<String>,
        concept: Optional<String>,
    }
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub nin: Option<Vec<Nin>>,
    /// Presumably whether a user entered the prospect by hand.
    #[serde(rename = "userMade", skip_serializing_if = "Option::is_none")]
    pub user_made: Option<bool>,
    /// The code of the reason why the prospect was archived. Only there once it was.
    #[serde(rename = "archivingReason", skip_serializing_if = "Option::is_none")]
    pub archiving_reason: Option<String>,
    /// The prospect's phone numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub phones: Option<Vec<String>>,
    /// The prospect's e-mail addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
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
    #[serde(rename = "contactMediums", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub contact_mediums: Option<Vec<ContactMedium>>,
}

reply_builder! {
    #[builds(Prospect)]
    pub struct ProspectBuilder {
        id: Required<String>,
        created: Optional<switchboard_core::Timestamp>,
        account: Optional<String>,
        account_id: Optional<String>,
        group: Optional<String>,
        group_id: Optional<String>,
        initial_group: Optional<String>,
        initial_group_id: Optional<String>,
        first_name: Optional<String>,
        last_name: Optional<String>,
        label: Optional<String>,
        category: Optional<String>,
        status: Optional<ProspectStatus>,
        nin: OptionalList<Nin>,
        user_made: Optional<bool>,
        archiving_reason: Optional<String>,
        phones: OptionalList<String>,
        emails: OptionalList<String>,
        additional_data: Optional<AdditionalData>,
        merged: Optional<bool>,
        absence_message: Optional<String>,
        leads: OptionalList<LeadData>,
        agent: Optional<Agent>,
        assigned: Optional<switchboard_core::Timestamp>,
        next_reminder: Optional<switchboard_core::Timestamp>,
        first_contacted_at: Optional<switchboard_core::Timestamp>,
        sent_working_hour_message: Optional<switchboard_core::Timestamp>,
        facebook_due_at: Optional<switchboard_core::Timestamp>,
        instagram_due_at: Optional<switchboard_core::Timestamp>,
        whats_app_due_at: Optional<switchboard_core::Timestamp>,
        transferred_at: Optional<switchboard_core::Timestamp>,
        contact_mediums: OptionalList<ContactMedium>,
    }
}

open_enum! {
    /// How far a prospect has got. Going by the names, nobody has taken over an `unclaimed` one
    /// yet, and nobody has dealt with a `new` one yet. The list is known from a public client
    /// library.
    pub enum ProspectStatus {
        /// `unclaimed`
        Unclaimed = "unclaimed",
        /// `new`
        New = "new",
        /// `followUp`
        FollowUp = "followUp",
        /// `processing`
        Processing = "processing",
        /// `archived`
        Archived = "archived",
    }
}

/// One change of a prospect. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ProspectUpdate(pub serde_json::Map<String, serde_json::Value>);

free_json!(ProspectUpdate);

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

reply_builder! {
    #[builds(QuestionOutput)]
    pub struct QuestionOutputBuilder {
        id: Optional<String>,
        provider_id: Optional<String>,
        thread_title: Optional<String>,
        thread_url: Optional<String>,
        question: Optional<String>,
        answer: Optional<String>,
        delivered: Optional<bool>,
        cancel_reason: Optional<String>,
    }
}

/// What Zenvia sends to the URL of a subscription when the topic is `quotes`. The keys are not
/// documented; whether they include those of `Notification` is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct QuoteNotification(pub serde_json::Map<String, serde_json::Value>);

free_json!(QuoteNotification);

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

builder!(ReportDefinition => ReportDefinitionBuilder);

impl ReportDefinitionBuilder {
    /// What identifies the report.
    pub fn key<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.key = value.into_option();
        self
    }

    /// The report's name and title, in the languages of the users.
    pub fn name<By>(mut self, value: impl IntoOption<LocalizableText, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The URL of the report. It may hold placeholders: `${user.…}` with `_id`, `firstName`,
    /// `lastName`, `cellPhone`, `phone` or `email`, and `${group.…}` with `_id`, `name`,
    /// `language` (an ISO 639-1 code) or `displayName`; user and group are those of who looks at
    /// the report.
    pub fn url<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.url = value.into_option();
        self
    }
}

open_enum! {
    /// The dates that a report covers. With `custom` they are given; `last30` and `last7`
    /// presumably count days.
    pub enum ReportRange {
        /// `last-month`
        LastMonth = "last-month",
        /// `this-month`
        ThisMonth = "this-month",
        /// `yesterday`
        Yesterday = "yesterday",
        /// `today`
        Today = "today",
        /// `last30`
        Last30 = "last30",
        /// `last7`
        Last7 = "last7",
        /// `custom`
        Custom = "custom",
    }
}

/// The values that were put into a template. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SentTemplateParameters(pub serde_json::Map<String, serde_json::Value>);

free_json!(SentTemplateParameters);

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

checked_builder!(SettingsForm => SettingsFormBuilder);

/// Builds a [`SettingsForm`](struct@SettingsForm) field by field.
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
    pub fn title<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.title = value.into_option();
        self
    }

    /// What the form is for.
    pub fn description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Something worth knowing.
    pub fn hint<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.hint = value.into_option();
        self
    }

    /// Something that is wrong, but does not keep the user from saving.
    pub fn warning<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.warning = value.into_option();
        self
    }

    /// Something that is wrong and keeps the user from saving.
    pub fn error<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.error = value.into_option();
        self
    }

    /// Required.
    /// The sections of the form.
    pub fn sections(mut self, value: impl IntoIterator<Item = impl Into<FormSection>>) -> Self {
        self.sections = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// How the form changes with what the user enters.
    pub fn validations<By>(mut self, value: impl IntoList<FormValidation, By>) -> Self {
        self.validations = value.into_list();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
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

/// How the template of a message was set up. The keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TemplateConfig(pub serde_json::Map<String, serde_json::Value>);

free_json!(TemplateConfig);

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

builder!(Transfer => TransferBuilder);

impl TransferBuilder {
    /// The id of the group. Matches `^[a-z0-9]{24}$`.
    pub fn group<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.group = value.into_option();
        self
    }

    /// The id of the user. Matches `^[a-z0-9]{24}$`.
    pub fn user<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.user = value.into_option();
        self
    }
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

reply_builder! {
    #[builds(TransferResult)]
    pub struct TransferResultBuilder {
        success: Optional<bool>,
        error: Optional<String>,
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

reply_builder! {
    #[builds(WebhookLead)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct WebhookLeadBuilder {
        created: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        source: Optional<String>,
        utm_source: Optional<String>,
        provider_key: Optional<String>,
        comments: Optional<String>,
        type_: Optional<LeadType>,
    }
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub phones: Option<Vec<String>>,
    /// The ways in which the prospect can be reached.
    #[serde(rename = "contactMediums", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub contact_mediums: Option<Vec<ContactMedium>>,
    /// The leads that brought the prospect in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub leads: Option<Vec<WebhookLead>>,
    /// Who looks after the prospect. An object on the live server, a list in the vendor's
    /// documentation. What is empty is nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::FirstOrNothingIfEmpty, Option<reads::Same>>>::deserialize"
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub emails: Option<Vec<String>>,
    /// The prospect's national identification numbers. Missing from the vendor's documentation;
    /// seen in a live notification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
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

reply_builder! {
    #[builds(WebhookProspect)]
    #[extra(serde_json::Map<String, serde_json::Value>, serde_json::Value)]
    pub struct WebhookProspectBuilder {
        id: Required<String>,
        created: Optional<switchboard_core::Timestamp>,
        group: Optional<String>,
        group_id: Optional<String>,
        account: Optional<String>,
        account_id: Optional<String>,
        initial_group: Optional<String>,
        initial_group_id: Optional<String>,
        first_name: Optional<String>,
        last_name: Optional<String>,
        category: Optional<String>,
        user_made: Optional<bool>,
        status: Optional<ProspectStatus>,
        additional_data: Optional<AdditionalData>,
        phones: OptionalList<String>,
        contact_mediums: OptionalList<ContactMedium>,
        leads: OptionalList<WebhookLead>,
        agent: Optional<Agent>,
        assigned: Optional<switchboard_core::Timestamp>,
        first_contacted_at: Optional<switchboard_core::Timestamp>,
        emails: OptionalList<String>,
        nin: OptionalList<Nin>,
        transferred_at: Optional<switchboard_core::Timestamp>,
        whats_app_due_at: Optional<switchboard_core::Timestamp>,
    }
}
