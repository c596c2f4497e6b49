// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Carium Courier API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use super::forms;
use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As, Reads};
use switchboard_core::{Error, Patch, Shape, open_enum, union};

/// One value to collect: a column of an individual's record, going by the names. Which fields
/// are required is not documented for this call; in the sister service both are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AggregationEntry {
    /// The name of the column. The names are not documented, and neither is a limit to their
    /// length; the sister service takes at most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The individual whose record to look at, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

impl AggregationEntry {
    /// Starts an `AggregationEntry` with no field set.
    pub fn builder() -> AggregationEntryBuilder {
        AggregationEntryBuilder::default()
    }
}

/// Builds an [`AggregationEntry`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AggregationEntryBuilder(AggregationEntry);

impl AggregationEntryBuilder {
    /// The name of the column. The names are not documented, and neither is a limit to their
    /// length; the sister service takes at most 64 characters.
    pub fn column(mut self, column: impl Into<String>) -> Self {
        self.0.column = Some(column.into());
        self
    }

    /// The individual whose record to look at, going by the name.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AggregationEntry {
        self.0
    }
}

impl From<AggregationEntryBuilder> for AggregationEntry {
    fn from(builder: AggregationEntryBuilder) -> Self {
        builder.build()
    }
}

/// A request to collect values from the records of several individuals, going by the names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AggregationRequest {
    /// The id of the aggregation request.
    pub id: String,
    /// The resource type, always `aggregation-requests`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the aggregation request.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AggregationRequestAttributes,
}

/// The attributes of an aggregation request; none are documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AggregationRequestAttributes(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AggregationRequestAttributes {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AggregationRequestAttributes> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AggregationRequestAttributes) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AggregationRequestAttributes {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)>
    for AggregationRequestAttributes
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// The values to collect, going by the names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AggregationRequestCreate {
    /// One entry per value. Whether it is required is not documented for this call; in the sister
    /// service it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<AggregationEntry>>,
}

impl AggregationRequestCreate {
    /// Starts an `AggregationRequestCreate` with no field set.
    pub fn builder() -> AggregationRequestCreateBuilder {
        AggregationRequestCreateBuilder::default()
    }
}

/// Builds an [`AggregationRequestCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AggregationRequestCreateBuilder(AggregationRequestCreate);

impl AggregationRequestCreateBuilder {
    /// One entry per value. Whether it is required is not documented for this call; in the sister
    /// service it is.
    pub fn entries(
        mut self,
        entries: impl IntoIterator<Item = impl Into<AggregationEntry>>,
    ) -> Self {
        self.0.entries = Some(entries.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AggregationRequestCreate {
        self.0
    }
}

impl From<AggregationRequestCreateBuilder> for AggregationRequestCreate {
    fn from(builder: AggregationRequestCreateBuilder) -> Self {
        builder.build()
    }
}

/// A standing rule of an organization: what to do when an event happens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Announcer {
    /// The id of the announcer.
    pub id: String,
    /// The resource type, always `announcers`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the announcer.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AnnouncerAttributes,
}

/// What is known about an announcer. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnouncerAttributes {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<serde_json::Map<String, serde_json::Value>>,
    /// When the announcer was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the announcer.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// When the announcer was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// Who last changed the announcer.
    #[serde(rename = "last-modified-by", skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// The name by which the announcer is listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the announcer belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The kind of reaction. The values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// One page of announcers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnouncerCollectionDocument {
    /// The announcers on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Announcer>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// The attributes of a new announcer. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnouncerCreate {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<serde_json::Map<String, serde_json::Value>>,
    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// A name by which to list the announcer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the announcer is for. It cannot be changed later.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The kind of reaction. The values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl AnnouncerCreate {
    /// Starts an `AnnouncerCreate` with no field set.
    pub fn builder() -> AnnouncerCreateBuilder {
        AnnouncerCreateBuilder::default()
    }
}

/// Builds an [`AnnouncerCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AnnouncerCreateBuilder(AnnouncerCreate);

impl AnnouncerCreateBuilder {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    pub fn args(mut self, args: impl Into<serde_json::Map<String, serde_json::Value>>) -> Self {
        self.0.args = Some(args.into());
        self
    }

    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.0.event = Some(event.into());
        self
    }

    /// A name by which to list the announcer.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The organization that the announcer is for. It cannot be changed later.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The kind of reaction. The values are not documented.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AnnouncerCreate {
        self.0
    }
}

impl From<AnnouncerCreateBuilder> for AnnouncerCreate {
    fn from(builder: AnnouncerCreateBuilder) -> Self {
        builder.build()
    }
}

/// The attributes of an announcer that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnnouncerUpdate {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<serde_json::Map<String, serde_json::Value>>,
    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// A name by which to list the announcer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of reaction. The values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl AnnouncerUpdate {
    /// Starts an `AnnouncerUpdate` with no field set.
    pub fn builder() -> AnnouncerUpdateBuilder {
        AnnouncerUpdateBuilder::default()
    }
}

/// Builds an [`AnnouncerUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AnnouncerUpdateBuilder(AnnouncerUpdate);

impl AnnouncerUpdateBuilder {
    /// Arguments for the reaction. Which keys it takes presumably depends on `type`; none are
    /// documented.
    pub fn args(mut self, args: impl Into<serde_json::Map<String, serde_json::Value>>) -> Self {
        self.0.args = Some(args.into());
        self
    }

    /// The event that the announcer reacts to. `individual-shared` is the only known value; there
    /// are likely others.
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.0.event = Some(event.into());
        self
    }

    /// A name by which to list the announcer.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The kind of reaction. The values are not documented.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AnnouncerUpdate {
        self.0
    }
}

impl From<AnnouncerUpdateBuilder> for AnnouncerUpdate {
    fn from(builder: AnnouncerUpdateBuilder) -> Self {
        builder.build()
    }
}

/// The credentials with which push notifications are sent to a mobile app.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredential {
    /// The id of the app credential.
    pub id: String,
    /// The resource type, always `app-credentials`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the app credential.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AppCredentialAttributes,
}

/// What is known about an app credential. Any of it may be missing. The meaning of the
/// attributes is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredentialAttributes {
    /// The name of the app.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// Whether the credential has been put out of use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// When the credential was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The secret that the push service issued. Its keys are not documented. Treat it as
    /// confidential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// A name for people.
    #[serde(rename = "display-name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// When the credential was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that the credential belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The id of the app in its app store, going by the name.
    #[serde(rename = "store-id", skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name.
    #[serde(rename = "test-mode", skip_serializing_if = "Option::is_none")]
    pub test_mode: Option<bool>,
    /// The push service that the credential is for.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppCredentialType>,
}

/// One page of app credentials.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredentialCollectionDocument {
    /// The app credentials on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<AppCredential>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// The attributes of a new app credential. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredentialCreate {
    /// The name of the app. The filter of the list takes at most 64 characters.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The secret that the push service issued. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// A name for people.
    #[serde(rename = "display-name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The organization that the credential belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The id of the app in its app store, going by the name.
    #[serde(rename = "store-id", skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name. The vendor's default: `false`.
    #[serde(rename = "test-mode", skip_serializing_if = "Option::is_none")]
    pub test_mode: Option<bool>,
    /// The push service that the credential is for. It cannot be changed later.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppCredentialType>,
}

impl AppCredentialCreate {
    /// Starts an `AppCredentialCreate` with no field set.
    pub fn builder() -> AppCredentialCreateBuilder {
        AppCredentialCreateBuilder::default()
    }
}

/// Builds an [`AppCredentialCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AppCredentialCreateBuilder(AppCredentialCreate);

impl AppCredentialCreateBuilder {
    /// The name of the app. The filter of the list takes at most 64 characters.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.0.app_name = Some(app_name.into());
        self
    }

    /// The secret that the push service issued. Its keys are not documented.
    pub fn data(mut self, data: impl Into<serde_json::Map<String, serde_json::Value>>) -> Self {
        self.0.data = Some(data.into());
        self
    }

    /// A name for people.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.0.display_name = Some(display_name.into());
        self
    }

    /// The organization that the credential belongs to.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The id of the app in its app store, going by the name.
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.0.store_id = Some(store_id.into());
        self
    }

    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name. The vendor's default: `false`.
    pub fn test_mode(mut self, test_mode: bool) -> Self {
        self.0.test_mode = Some(test_mode);
        self
    }

    /// The push service that the credential is for. It cannot be changed later.
    pub fn type_(mut self, type_: impl Into<AppCredentialType>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AppCredentialCreate {
        self.0
    }
}

impl From<AppCredentialCreateBuilder> for AppCredentialCreate {
    fn from(builder: AppCredentialCreateBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// A push service: `apn` is Apple's (Apple Push Notification service), `fcm` is Google's
    /// (Firebase Cloud Messaging).
    AppCredentialType {
        /// `apn`
        Apn => "apn",
        /// `fcm`
        Fcm => "fcm",
    }
}

/// The attributes of an app credential that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppCredentialUpdate {
    /// The name of the app.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// True to put the credential out of use. That false brings it back is the natural reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The secret that the push service issued. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// A name for people.
    #[serde(rename = "display-name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The organization that the credential belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The id of the app in its app store, going by the name.
    #[serde(rename = "store-id", skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name.
    #[serde(rename = "test-mode", skip_serializing_if = "Option::is_none")]
    pub test_mode: Option<bool>,
}

impl AppCredentialUpdate {
    /// Starts an `AppCredentialUpdate` with no field set.
    pub fn builder() -> AppCredentialUpdateBuilder {
        AppCredentialUpdateBuilder::default()
    }
}

/// Builds an [`AppCredentialUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AppCredentialUpdateBuilder(AppCredentialUpdate);

impl AppCredentialUpdateBuilder {
    /// The name of the app.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.0.app_name = Some(app_name.into());
        self
    }

    /// True to put the credential out of use. That false brings it back is the natural reading.
    pub fn archived(mut self, archived: bool) -> Self {
        self.0.archived = Some(archived);
        self
    }

    /// The secret that the push service issued. Its keys are not documented.
    pub fn data(mut self, data: impl Into<serde_json::Map<String, serde_json::Value>>) -> Self {
        self.0.data = Some(data.into());
        self
    }

    /// A name for people.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.0.display_name = Some(display_name.into());
        self
    }

    /// The organization that the credential belongs to.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The id of the app in its app store, going by the name.
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.0.store_id = Some(store_id.into());
        self
    }

    /// Whether the credential is for test builds of the app rather than for the published app,
    /// going by the name.
    pub fn test_mode(mut self, test_mode: bool) -> Self {
        self.0.test_mode = Some(test_mode);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AppCredentialUpdate {
        self.0
    }
}

impl From<AppCredentialUpdateBuilder> for AppCredentialUpdate {
    fn from(builder: AppCredentialUpdateBuilder) -> Self {
        builder.build()
    }
}

/// The answer to a request of the Alexa skill. Its members are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AskEntryReply(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AskEntryReply {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AskEntryReply> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AskEntryReply) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AskEntryReply {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AskEntryReply {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A request of the Alexa skill. Keys beyond those listed are allowed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskEntryRequest {
    /// What the user of the skill asked for.
    pub request: AskEntryRequestDetails,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl AskEntryRequest {
    /// Starts an `AskEntryRequest` with no field set.
    pub fn builder() -> AskEntryRequestBuilder {
        AskEntryRequestBuilder::default()
    }
}

/// Builds an [`AskEntryRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AskEntryRequestBuilder {
    request: Option<AskEntryRequestDetails>,
    extra: serde_json::Map<String, serde_json::Value>,
}

impl AskEntryRequestBuilder {
    /// What the user of the skill asked for.
    ///
    /// Required.
    pub fn request(mut self, request: impl Into<AskEntryRequestDetails>) -> Self {
        self.request = Some(request.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<AskEntryRequest, Error> {
        Ok(AskEntryRequest {
            request: self
                .request
                .ok_or_else(|| Error::missing_field("AskEntryRequest", "request"))?,
            extra: self.extra,
        })
    }
}

impl TryFrom<AskEntryRequestBuilder> for AskEntryRequest {
    type Error = Error;
    fn try_from(builder: AskEntryRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// What a user of the Alexa skill asked for. Keys beyond those listed are allowed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskEntryRequestDetails {
    /// When the request was made, as the voice assistant writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// What kind of request this is, in the words of the voice assistant. The values are not
    /// documented here.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl AskEntryRequestDetails {
    /// Starts an `AskEntryRequestDetails` with no field set.
    pub fn builder() -> AskEntryRequestDetailsBuilder {
        AskEntryRequestDetailsBuilder::default()
    }
}

/// Builds an [`AskEntryRequestDetails`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AskEntryRequestDetailsBuilder(AskEntryRequestDetails);

impl AskEntryRequestDetailsBuilder {
    /// When the request was made, as the voice assistant writes it.
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.0.timestamp = Some(timestamp.into());
        self
    }

    /// What kind of request this is, in the words of the voice assistant. The values are not
    /// documented here.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AskEntryRequestDetails {
        self.0
    }
}

impl From<AskEntryRequestDetailsBuilder> for AskEntryRequestDetails {
    fn from(builder: AskEntryRequestDetailsBuilder) -> Self {
        builder.build()
    }
}

/// An event for the Alexa voice assistant.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskEvent {
    /// The name of the event, probably one of the subscription's `registered-events`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The contents of the event. Its keys depend on the event and are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,
}

impl AskEvent {
    /// Starts an `AskEvent` with no field set.
    pub fn builder() -> AskEventBuilder {
        AskEventBuilder::default()
    }
}

/// Builds an [`AskEvent`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AskEventBuilder(AskEvent);

impl AskEventBuilder {
    /// The name of the event, probably one of the subscription's `registered-events`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The contents of the event. Its keys depend on the event and are not documented.
    pub fn payload(
        mut self,
        payload: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.0.payload = Some(payload.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AskEvent {
        self.0
    }
}

impl From<AskEventBuilder> for AskEvent {
    fn from(builder: AskEventBuilder) -> Self {
        builder.build()
    }
}

/// The answer to an event sent to an Alexa subscriber. Its members are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AskEventReply(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AskEventReply {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AskEventReply> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AskEventReply) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AskEventReply {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AskEventReply {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A reminder that the Alexa voice assistant gives to an individual.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminder {
    /// The id of the reminder.
    pub id: String,
    /// The resource type, always `ask-reminders`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the reminder.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AskReminderAttributes,
}

/// What is known about a reminder. Any of it may be missing. The meaning of the attributes is
/// derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminderAttributes {
    /// The account that the reminder belongs to. What kind of account is not documented.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The id of the reminder at Alexa.
    #[serde(rename = "alexa-reminder-id", skip_serializing_if = "Option::is_none")]
    pub alexa_reminder_id: Option<String>,
    /// When the reminder was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the reminder.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The individual who is reminded.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// A name for the reminder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the voice assistant says.
    #[serde(rename = "reminder-content", skip_serializing_if = "Option::is_none")]
    pub reminder_content: Option<String>,
    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    #[serde(rename = "reminder-rrule", skip_serializing_if = "Option::is_none")]
    pub reminder_rrule: Option<String>,
    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    #[serde(rename = "reminder-time-local", skip_serializing_if = "Option::is_none")]
    pub reminder_time_local: Option<String>,
    /// Whether Alexa has the reminder in its present form.
    #[serde(rename = "synced-to-alexa", skip_serializing_if = "Option::is_none")]
    pub synced_to_alexa: Option<bool>,
    /// The time zone of `reminder-time-local`, presumably an IANA name.
    #[serde(rename = "tz-info", skip_serializing_if = "Option::is_none")]
    pub tz_info: Option<String>,
}

/// One page of reminders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminderCollectionDocument {
    /// The reminders on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<AskReminder>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// The attributes of a new reminder. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminderCreate {
    /// The individual to remind. It cannot be changed later.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// A name for the reminder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the voice assistant says.
    #[serde(rename = "reminder-content", skip_serializing_if = "Option::is_none")]
    pub reminder_content: Option<String>,
    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    #[serde(rename = "reminder-rrule", skip_serializing_if = "Option::is_none")]
    pub reminder_rrule: Option<String>,
    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    #[serde(rename = "reminder-time-local", skip_serializing_if = "Option::is_none")]
    pub reminder_time_local: Option<String>,
    /// The time zone of `reminder-time-local`, presumably an IANA name.
    #[serde(rename = "tz-info", skip_serializing_if = "Option::is_none")]
    pub tz_info: Option<String>,
}

impl AskReminderCreate {
    /// Starts an `AskReminderCreate` with no field set.
    pub fn builder() -> AskReminderCreateBuilder {
        AskReminderCreateBuilder::default()
    }
}

/// Builds an [`AskReminderCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AskReminderCreateBuilder(AskReminderCreate);

impl AskReminderCreateBuilder {
    /// The individual to remind. It cannot be changed later.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// A name for the reminder.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What the voice assistant says.
    pub fn reminder_content(mut self, reminder_content: impl Into<String>) -> Self {
        self.0.reminder_content = Some(reminder_content.into());
        self
    }

    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    pub fn reminder_rrule(mut self, reminder_rrule: impl Into<String>) -> Self {
        self.0.reminder_rrule = Some(reminder_rrule.into());
        self
    }

    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    pub fn reminder_time_local(mut self, reminder_time_local: impl Into<String>) -> Self {
        self.0.reminder_time_local = Some(reminder_time_local.into());
        self
    }

    /// The time zone of `reminder-time-local`, presumably an IANA name.
    pub fn tz_info(mut self, tz_info: impl Into<String>) -> Self {
        self.0.tz_info = Some(tz_info.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AskReminderCreate {
        self.0
    }
}

impl From<AskReminderCreateBuilder> for AskReminderCreate {
    fn from(builder: AskReminderCreateBuilder) -> Self {
        builder.build()
    }
}

/// The attributes of a reminder that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskReminderUpdate {
    /// A name for the reminder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the voice assistant says.
    #[serde(rename = "reminder-content", skip_serializing_if = "Option::is_none")]
    pub reminder_content: Option<String>,
    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    #[serde(rename = "reminder-rrule", skip_serializing_if = "Option::is_none")]
    pub reminder_rrule: Option<String>,
    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    #[serde(rename = "reminder-time-local", skip_serializing_if = "Option::is_none")]
    pub reminder_time_local: Option<String>,
    /// The time zone of `reminder-time-local`, presumably an IANA name.
    #[serde(rename = "tz-info", skip_serializing_if = "Option::is_none")]
    pub tz_info: Option<String>,
}

impl AskReminderUpdate {
    /// Starts an `AskReminderUpdate` with no field set.
    pub fn builder() -> AskReminderUpdateBuilder {
        AskReminderUpdateBuilder::default()
    }
}

/// Builds an [`AskReminderUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AskReminderUpdateBuilder(AskReminderUpdate);

impl AskReminderUpdateBuilder {
    /// A name for the reminder.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What the voice assistant says.
    pub fn reminder_content(mut self, reminder_content: impl Into<String>) -> Self {
        self.0.reminder_content = Some(reminder_content.into());
        self
    }

    /// When the reminder recurs, presumably a recurrence rule of iCalendar (RFC 5545).
    pub fn reminder_rrule(mut self, reminder_rrule: impl Into<String>) -> Self {
        self.0.reminder_rrule = Some(reminder_rrule.into());
        self
    }

    /// When the reminder is given, by the clock in the time zone `tz-info`. The format is not
    /// documented.
    pub fn reminder_time_local(mut self, reminder_time_local: impl Into<String>) -> Self {
        self.0.reminder_time_local = Some(reminder_time_local.into());
        self
    }

    /// The time zone of `reminder-time-local`, presumably an IANA name.
    pub fn tz_info(mut self, tz_info: impl Into<String>) -> Self {
        self.0.tz_info = Some(tz_info.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AskReminderUpdate {
        self.0
    }
}

impl From<AskReminderUpdateBuilder> for AskReminderUpdate {
    fn from(builder: AskReminderUpdateBuilder) -> Self {
        builder.build()
    }
}

/// A user's subscription to events of the Alexa skill, going by the names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskSubscription {
    /// The id of the subscription.
    pub id: String,
    /// The resource type, always `ask-subscriptions`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the subscription.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: AskSubscriptionAttributes,
}

/// What is known about a subscription. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskSubscriptionAttributes {
    /// The id of the skill at Alexa.
    #[serde(rename = "alexa-app-id", skip_serializing_if = "Option::is_none")]
    pub alexa_app_id: Option<String>,
    /// The id of the user at Alexa.
    #[serde(rename = "alexa-user-id", skip_serializing_if = "Option::is_none")]
    pub alexa_user_id: Option<String>,
    /// When the subscription was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the subscription was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that the user belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The names of the events that the subscription is for, going by the name.
    #[serde(
        rename = "registered-events",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub registered_events: Option<Vec<String>>,
    /// The skill, by its id on this platform.
    #[serde(rename = "skill-id", skip_serializing_if = "Option::is_none")]
    pub skill_id: Option<String>,
    /// The user, by the id on this platform.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// One page of subscriptions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskSubscriptionCollectionDocument {
    /// The subscriptions on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<AskSubscription>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// An event to send to an Alexa subscriber.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AskSubscriptionSendRequest {
    /// The event itself.
    pub event: AskEvent,
    /// How long the event stays valid, presumably in seconds. The vendor's default: `3600`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire: Option<i64>,
    /// Texts for the event in several languages, presumably one object per language. Their keys
    /// are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localized: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
}

impl AskSubscriptionSendRequest {
    /// Starts an `AskSubscriptionSendRequest` with no field set.
    pub fn builder() -> AskSubscriptionSendRequestBuilder {
        AskSubscriptionSendRequestBuilder::default()
    }
}

/// Builds an [`AskSubscriptionSendRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AskSubscriptionSendRequestBuilder {
    event: Option<AskEvent>,
    expire: Option<i64>,
    localized: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
}

impl AskSubscriptionSendRequestBuilder {
    /// The event itself.
    ///
    /// Required.
    pub fn event(mut self, event: impl Into<AskEvent>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// How long the event stays valid, presumably in seconds. The vendor's default: `3600`.
    pub fn expire(mut self, expire: impl Into<i64>) -> Self {
        self.expire = Some(expire.into());
        self
    }

    /// Texts for the event in several languages, presumably one object per language. Their keys
    /// are not documented.
    pub fn localized(
        mut self,
        localized: impl Into<Vec<serde_json::Map<String, serde_json::Value>>>,
    ) -> Self {
        self.localized = Some(localized.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<AskSubscriptionSendRequest, Error> {
        Ok(AskSubscriptionSendRequest {
            event: self
                .event
                .ok_or_else(|| Error::missing_field("AskSubscriptionSendRequest", "event"))?,
            expire: self.expire,
            localized: self.localized,
        })
    }
}

impl TryFrom<AskSubscriptionSendRequestBuilder> for AskSubscriptionSendRequest {
    type Error = Error;
    fn try_from(builder: AskSubscriptionSendRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// A number shown to an individual as a badge, such as upcoming appointments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BadgeCount {
    /// The id of the badge count.
    pub id: String,
    /// The resource type, always `badge-counts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the badge count.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: BadgeCountAttributes,
}

/// What is known about a badge count. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BadgeCountAttributes {
    /// The number to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The individual to whom the number is shown.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the count was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization within which the count was taken.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The point in time that the count is for, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// What is counted. `appointment` is the only known value; there are likely others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// All matching badge counts, without paging.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BadgeCountCollectionDocument {
    /// The badge counts.
    #[serde(deserialize_with = "As::<reads::List>::deserialize")]
    pub data: Vec<BadgeCount>,
    /// Facts about the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
}

/// The attributes of a badge count to record. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BadgeCountCreate {
    /// The number to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The individual to whom the number is shown.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization within which the count was taken.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The point in time that the count is for, UTC. An RFC 3339 timestamp is accepted as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// What is counted. `appointment` is the only known value; there are likely others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl BadgeCountCreate {
    /// Starts a `BadgeCountCreate` with no field set.
    pub fn builder() -> BadgeCountCreateBuilder {
        BadgeCountCreateBuilder::default()
    }
}

/// Builds a [`BadgeCountCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct BadgeCountCreateBuilder(BadgeCountCreate);

impl BadgeCountCreateBuilder {
    /// The number to show.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.0.count = Some(count.into());
        self
    }

    /// The individual to whom the number is shown.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The organization within which the count was taken.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The point in time that the count is for, UTC. An RFC 3339 timestamp is accepted as well.
    pub fn timestamp(mut self, timestamp: impl Into<switchboard_core::Timestamp>) -> Self {
        self.0.timestamp = Some(timestamp.into());
        self
    }

    /// What is counted. `appointment` is the only known value; there are likely others.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> BadgeCountCreate {
        self.0
    }
}

impl From<BadgeCountCreateBuilder> for BadgeCountCreate {
    fn from(builder: BadgeCountCreateBuilder) -> Self {
        builder.build()
    }
}

/// One badge count among several to record together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkBadgeCountValue {
    /// The number to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The individual to whom the number is shown.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization within which the count was taken.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The point in time that the count is for, UTC. An RFC 3339 timestamp is accepted as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// What is counted. `appointment` is the only known value; there are likely others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl BulkBadgeCountValue {
    /// Starts a `BulkBadgeCountValue` with no field set.
    pub fn builder() -> BulkBadgeCountValueBuilder {
        BulkBadgeCountValueBuilder::default()
    }
}

/// Builds a [`BulkBadgeCountValue`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct BulkBadgeCountValueBuilder(BulkBadgeCountValue);

impl BulkBadgeCountValueBuilder {
    /// The number to show.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.0.count = Some(count.into());
        self
    }

    /// The individual to whom the number is shown.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The organization within which the count was taken.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The point in time that the count is for, UTC. An RFC 3339 timestamp is accepted as well.
    pub fn timestamp(mut self, timestamp: impl Into<switchboard_core::Timestamp>) -> Self {
        self.0.timestamp = Some(timestamp.into());
        self
    }

    /// What is counted. `appointment` is the only known value; there are likely others.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> BulkBadgeCountValue {
        self.0
    }
}

impl From<BulkBadgeCountValueBuilder> for BulkBadgeCountValue {
    fn from(builder: BulkBadgeCountValueBuilder) -> Self {
        builder.build()
    }
}

/// Badge counts to record together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkBadgeCountsCreate {
    /// The badge counts. Not marked as required, but the call makes no sense without them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<BulkBadgeCountValue>>,
}

impl BulkBadgeCountsCreate {
    /// Starts a `BulkBadgeCountsCreate` with no field set.
    pub fn builder() -> BulkBadgeCountsCreateBuilder {
        BulkBadgeCountsCreateBuilder::default()
    }
}

/// Builds a [`BulkBadgeCountsCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct BulkBadgeCountsCreateBuilder(BulkBadgeCountsCreate);

impl BulkBadgeCountsCreateBuilder {
    /// The badge counts. Not marked as required, but the call makes no sense without them.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<BulkBadgeCountValue>>,
    ) -> Self {
        self.0.values = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> BulkBadgeCountsCreate {
        self.0
    }
}

impl From<BulkBadgeCountsCreateBuilder> for BulkBadgeCountsCreate {
    fn from(builder: BulkBadgeCountsCreateBuilder) -> Self {
        builder.build()
    }
}

/// A bookmark, as far as it is shown inside a channel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelBookmark {
    /// The id of the bookmark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The marked message.
    #[serde(rename = "message-id", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

/// Whether a channel takes part in events. Which events are meant is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelEventSettings {
    /// Whether events are switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl ChannelEventSettings {
    /// Starts a `ChannelEventSettings` with no field set.
    pub fn builder() -> ChannelEventSettingsBuilder {
        ChannelEventSettingsBuilder::default()
    }
}

/// Builds a [`ChannelEventSettings`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ChannelEventSettingsBuilder(ChannelEventSettings);

impl ChannelEventSettingsBuilder {
    /// Whether events are switched on.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.enabled = Some(enabled);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ChannelEventSettings {
        self.0
    }
}

impl From<ChannelEventSettingsBuilder> for ChannelEventSettings {
    fn from(builder: ChannelEventSettingsBuilder) -> Self {
        builder.build()
    }
}

/// The most recent message of a channel, in short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelLastMessage {
    /// The id of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// When the message was posted, UTC.
    #[serde(rename = "posted-time", skip_serializing_if = "Option::is_none")]
    pub posted_time: Option<switchboard_core::Timestamp>,
    /// Whether the message has been removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

/// One preference of a channel and its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelPreferenceValue {
    /// Which preference to set. `notify` is the only known one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The new value. Which values a preference accepts is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl ChannelPreferenceValue {
    /// Starts a `ChannelPreferenceValue` with no field set.
    pub fn builder() -> ChannelPreferenceValueBuilder {
        ChannelPreferenceValueBuilder::default()
    }
}

/// Builds a [`ChannelPreferenceValue`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ChannelPreferenceValueBuilder(ChannelPreferenceValue);

impl ChannelPreferenceValueBuilder {
    /// Which preference to set. `notify` is the only known one.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The new value. Which values a preference accepts is not documented.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.0.value = Some(value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ChannelPreferenceValue {
        self.0
    }
}

impl From<ChannelPreferenceValueBuilder> for ChannelPreferenceValue {
    fn from(builder: ChannelPreferenceValueBuilder) -> Self {
        builder.build()
    }
}

/// The preferences to set on a channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelPreferencesRequest {
    /// The preferences to set, each with its new value.
    pub values: Vec<ChannelPreferenceValue>,
    /// The operational individual, on whose behalf the caller acts; presumably the one whose
    /// preferences are set. Not documented beyond the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

impl ChannelPreferencesRequest {
    /// Starts a `ChannelPreferencesRequest` with no field set.
    pub fn builder() -> ChannelPreferencesRequestBuilder {
        ChannelPreferencesRequestBuilder::default()
    }
}

/// Builds a [`ChannelPreferencesRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ChannelPreferencesRequestBuilder {
    values: Option<Vec<ChannelPreferenceValue>>,
    individual_id: Option<String>,
}

impl ChannelPreferencesRequestBuilder {
    /// The preferences to set, each with its new value.
    ///
    /// Required.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<ChannelPreferenceValue>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// The operational individual, on whose behalf the caller acts; presumably the one whose
    /// preferences are set. Not documented beyond the name.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ChannelPreferencesRequest, Error> {
        Ok(ChannelPreferencesRequest {
            values: self
                .values
                .ok_or_else(|| Error::missing_field("ChannelPreferencesRequest", "values"))?,
            individual_id: self.individual_id,
        })
    }
}

impl TryFrom<ChannelPreferencesRequestBuilder> for ChannelPreferencesRequest {
    type Error = Error;
    fn try_from(builder: ChannelPreferencesRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// Whether a channel also reaches people by text message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelSmsRequest {
    /// True connects the channel with text messages, false ends that.
    pub active: bool,
    /// The text message with which the connection is announced. At most 1024 characters.
    #[serde(rename = "initial-message", skip_serializing_if = "Option::is_none")]
    pub initial_message: Option<String>,
    /// That announcement in several languages. How it relates to `initial-message` is not
    /// documented.
    #[serde(rename = "initial-message-js", skip_serializing_if = "Option::is_none")]
    pub initial_message_js: Option<LocalizedText>,
}

impl ChannelSmsRequest {
    /// Starts a `ChannelSmsRequest` with no field set.
    pub fn builder() -> ChannelSmsRequestBuilder {
        ChannelSmsRequestBuilder::default()
    }
}

/// Builds a [`ChannelSmsRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ChannelSmsRequestBuilder {
    active: Option<bool>,
    initial_message: Option<String>,
    initial_message_js: Option<LocalizedText>,
}

impl ChannelSmsRequestBuilder {
    /// True connects the channel with text messages, false ends that.
    ///
    /// Required.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// The text message with which the connection is announced. At most 1024 characters.
    pub fn initial_message(mut self, initial_message: impl Into<String>) -> Self {
        self.initial_message = Some(initial_message.into());
        self
    }

    /// That announcement in several languages. How it relates to `initial-message` is not
    /// documented.
    pub fn initial_message_js(mut self, initial_message_js: impl Into<LocalizedText>) -> Self {
        self.initial_message_js = Some(initial_message_js.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ChannelSmsRequest, Error> {
        Ok(ChannelSmsRequest {
            active: self
                .active
                .ok_or_else(|| Error::missing_field("ChannelSmsRequest", "active"))?,
            initial_message: self.initial_message,
            initial_message_js: self.initial_message_js,
        })
    }
}

impl TryFrom<ChannelSmsRequestBuilder> for ChannelSmsRequest {
    type Error = Error;
    fn try_from(builder: ChannelSmsRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// Somebody who receives the messages of a channel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelSubscriber {
    /// Whether the subscriber administers the channel, going by the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<bool>,
    /// Whether the subscriber was signed up automatically. To what is not documented.
    #[serde(rename = "auto-sign-up", skip_serializing_if = "Option::is_none")]
    pub auto_sign_up: Option<bool>,
    /// Date of birth.
    #[serde(rename = "birth-date", skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<switchboard_core::Lenient<chrono::NaiveDate>>,
    /// The ways in which the subscriber wants to be reached. Its keys are not documented here.
    #[serde(rename = "communication-preferences", skip_serializing_if = "Option::is_none")]
    pub communication_preferences: Option<serde_json::Map<String, serde_json::Value>>,
    /// The subscriber's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the e-mail address has been verified.
    #[serde(rename = "email-verified", skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// First name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The id of the subscriber. Whether of the individual or of the user is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Last name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The subscriber's phone number.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether the subscriber has opted out of text messages to that number.
    #[serde(rename = "phone-number-unsubscribed", skip_serializing_if = "Option::is_none")]
    pub phone_number_unsubscribed: Option<bool>,
    /// Whether the phone number has been verified.
    #[serde(rename = "phone-number-verified", skip_serializing_if = "Option::is_none")]
    pub phone_number_verified: Option<bool>,
    /// Whether the channel is pinned for the subscriber, going by the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned: Option<bool>,
}

/// A claim to one more phone number for a text account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClaimNumberRequest {
    /// A remark to keep with the number, at most 255 characters.
    pub notes: String,
}

impl ClaimNumberRequest {
    /// Starts a `ClaimNumberRequest` with no field set.
    pub fn builder() -> ClaimNumberRequestBuilder {
        ClaimNumberRequestBuilder::default()
    }
}

/// Builds a [`ClaimNumberRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ClaimNumberRequestBuilder {
    notes: Option<String>,
}

impl ClaimNumberRequestBuilder {
    /// A remark to keep with the number, at most 255 characters.
    ///
    /// Required.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ClaimNumberRequest, Error> {
        Ok(ClaimNumberRequest {
            notes: self.notes.ok_or_else(|| Error::missing_field("ClaimNumberRequest", "notes"))?,
        })
    }
}

impl TryFrom<ClaimNumberRequestBuilder> for ClaimNumberRequest {
    type Error = Error;
    fn try_from(builder: ClaimNumberRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

open_enum! {
    /// A key to sort conversations by: when they were acknowledged (`ack-timestamp`), when
    /// something last happened (`last-timestamp`), or how many messages are unread
    /// (`unread-count`). With a minus sign the order is descending.
    CommunicationSort {
        /// `-ack-timestamp`
        MinusAckTimestamp => "-ack-timestamp",
        /// `-last-timestamp`
        MinusLastTimestamp => "-last-timestamp",
        /// `-unread-count`
        MinusUnreadCount => "-unread-count",
        /// `ack-timestamp`
        AckTimestamp => "ack-timestamp",
        /// `last-timestamp`
        LastTimestamp => "last-timestamp",
        /// `unread-count`
        UnreadCount => "unread-count",
    }
}

/// How much waits for somebody, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommunicationSummary {
    /// The messages by sender. Presumably only there when asked for with `include-senders`.
    #[serde(
        rename = "message-senders",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub message_senders: Option<Vec<MessageSenderCount>>,
    /// The messages by type.
    #[serde(
        rename = "message-types",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub message_types: Option<Vec<MessageTypeCount>>,
    /// How many messages there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<i64>,
    /// How many notifications there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<i64>,
    /// How many messages concern providers. Whether from or to them is not documented.
    #[serde(rename = "provider-messages", skip_serializing_if = "Option::is_none")]
    pub provider_messages: Option<i64>,
    /// How many video channels there are.
    #[serde(rename = "video-channels", skip_serializing_if = "Option::is_none")]
    pub video_channels: Option<i64>,
}

open_enum! {
    /// A kind of conversation to filter by. The vendor gives no explanations; `none`, `open` and
    /// `single` are probably values of a channel's `subscription-type`.
    CommunicationType {
        /// `direct-message`
        DirectMessage => "direct-message",
        /// `group-message`
        GroupMessage => "group-message",
        /// `multicast`
        Multicast => "multicast",
        /// `none`
        None => "none",
        /// `open`
        Open => "open",
        /// `single`
        Single => "single",
    }
}

/// A member of a group that is shown inside another resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmbeddedIndividual {
    /// Date of birth.
    #[serde(rename = "birth-date", skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<switchboard_core::Lenient<chrono::NaiveDate>>,
    /// First name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The id of the individual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Last name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The name in one piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who the individual's record belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<IndividualOwner>,
    /// The name by which the individual wants to be called.
    #[serde(rename = "preferred-name", skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<String>,
    /// Whether the individual counts as verified. What is verified is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
}

/// A group of individuals, as far as it is shown inside another resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmbeddedIndividualGroup {
    /// The ids of the individuals in the group.
    #[serde(
        rename = "individual-ids",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub individual_ids: Option<Vec<String>>,
    /// The individuals in the group.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub individuals: Option<Vec<EmbeddedIndividual>>,
    /// How many individuals the group has.
    #[serde(rename = "individuals-count", skip_serializing_if = "Option::is_none")]
    pub individuals_count: Option<i64>,
    /// The ids of the leaders of the group.
    #[serde(
        rename = "leader-ids",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub leader_ids: Option<Vec<String>>,
    /// The leaders of the group.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub leaders: Option<Vec<EmbeddedLeader>>,
    /// The name of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the group belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

/// A leader of a group that is shown inside another resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmbeddedLeader {
    /// First name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The id of the leader.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Last name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
}

/// The body of a refused call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDocument {
    /// What was wrong, one entry per fault.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub errors: Option<Vec<ErrorItem>>,
}

/// One fault of a refused call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorItem {
    /// A short code for programs. The codes are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// A sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Further facts about the fault. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
    /// The part of the request that is at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<ErrorSource>,
    /// The HTTP status, a number here (JSON:API itself has text).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
}

/// The part of a request that is at fault.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorSource {
    /// The name of the query parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// A JSON pointer into the body, such as `/data/attributes/name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
}

/// How to close the encounter of a video visit, version 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FinalizeEncounterRequest {
    /// The type of service that was given in the visit. Where the ids come from is not documented.
    #[serde(rename = "service-type-id", skip_serializing_if = "Option::is_none")]
    pub service_type_id: Option<String>,
    /// Whether the note kept with the participant who wrote it becomes the note of the encounter;
    /// inferred from the name. The vendor's default: `false`.
    #[serde(rename = "use-note-from-author-participant", skip_serializing_if = "Option::is_none")]
    pub use_note_from_author_participant: Option<bool>,
}

impl FinalizeEncounterRequest {
    /// Starts a `FinalizeEncounterRequest` with no field set.
    pub fn builder() -> FinalizeEncounterRequestBuilder {
        FinalizeEncounterRequestBuilder::default()
    }
}

/// Builds a [`FinalizeEncounterRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FinalizeEncounterRequestBuilder(FinalizeEncounterRequest);

impl FinalizeEncounterRequestBuilder {
    /// The type of service that was given in the visit. Where the ids come from is not documented.
    pub fn service_type_id(mut self, service_type_id: impl Into<String>) -> Self {
        self.0.service_type_id = Some(service_type_id.into());
        self
    }

    /// Whether the note kept with the participant who wrote it becomes the note of the encounter;
    /// inferred from the name. The vendor's default: `false`.
    pub fn use_note_from_author_participant(
        mut self,
        use_note_from_author_participant: bool,
    ) -> Self {
        self.0.use_note_from_author_participant = Some(use_note_from_author_participant);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> FinalizeEncounterRequest {
        self.0
    }
}

impl From<FinalizeEncounterRequestBuilder> for FinalizeEncounterRequest {
    fn from(builder: FinalizeEncounterRequestBuilder) -> Self {
        builder.build()
    }
}

/// How to close the encounter of a video visit, version 2.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FinalizeEncounterV2Request {
    /// The type of service that was given in the visit. Where the ids come from is not documented.
    #[serde(rename = "service-type-id", skip_serializing_if = "Option::is_none")]
    pub service_type_id: Option<String>,
}

impl FinalizeEncounterV2Request {
    /// Starts a `FinalizeEncounterV2Request` with no field set.
    pub fn builder() -> FinalizeEncounterV2RequestBuilder {
        FinalizeEncounterV2RequestBuilder::default()
    }
}

/// Builds a [`FinalizeEncounterV2Request`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FinalizeEncounterV2RequestBuilder(FinalizeEncounterV2Request);

impl FinalizeEncounterV2RequestBuilder {
    /// The type of service that was given in the visit. Where the ids come from is not documented.
    pub fn service_type_id(mut self, service_type_id: impl Into<String>) -> Self {
        self.0.service_type_id = Some(service_type_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> FinalizeEncounterV2Request {
        self.0
    }
}

impl From<FinalizeEncounterV2RequestBuilder> for FinalizeEncounterV2Request {
    fn from(builder: FinalizeEncounterV2RequestBuilder) -> Self {
        builder.build()
    }
}

/// A reference to another resource, by its id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdRef {
    /// The id of the other resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// A person that health data is about. Presumably a copy of what another Carium service keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Individual {
    /// The id of the individual.
    pub id: String,
    /// The resource type, always `individuals`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the individual.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: IndividualAttributes,
}

/// What is known about an individual. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualAttributes {
    /// What kind of account the individual has. The values are not documented.
    #[serde(rename = "account-type", skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
    /// Date of birth.
    #[serde(rename = "birth-date", skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<switchboard_core::Lenient<chrono::NaiveDate>>,
    /// First name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// When the individual was last changed, UTC.
    #[serde(rename = "last-modified-time", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<switchboard_core::Timestamp>,
    /// Last name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Who the individual's record belongs to.
    #[serde(rename = "owner-id", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// The name by which the individual wants to be called.
    #[serde(rename = "preferred-name", skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<String>,
}

/// A group of individuals with leaders, such as a care team. Presumably a copy of a group that
/// another Carium service keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualGroup {
    /// The id of the individual group.
    pub id: String,
    /// The resource type, always `individual-groups`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the individual group.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: IndividualGroupAttributes,
}

/// What is known about an individual group. Any of it may be missing. The meaning of the
/// attributes is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualGroupAttributes {
    /// The individuals in the group, by id.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub individuals: Option<Vec<IdRef>>,
    /// When the copy was last brought up to date, UTC.
    #[serde(rename = "last-sync-time", skip_serializing_if = "Option::is_none")]
    pub last_sync_time: Option<switchboard_core::Timestamp>,
    /// The leaders of the group, by id.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub leaders: Option<Vec<IdRef>>,
    /// The name of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the group belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The group that this group is part of.
    #[serde(rename = "parent-id", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
}

/// The individuals that an action applies to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualIdsRequest {
    /// The ids of the individuals. Not marked as required, but the call makes no sense without it.
    #[serde(rename = "individual-ids", skip_serializing_if = "Option::is_none")]
    pub individual_ids: Option<Vec<String>>,
}

impl IndividualIdsRequest {
    /// Starts an `IndividualIdsRequest` with no field set.
    pub fn builder() -> IndividualIdsRequestBuilder {
        IndividualIdsRequestBuilder::default()
    }
}

/// Builds an [`IndividualIdsRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct IndividualIdsRequestBuilder(IndividualIdsRequest);

impl IndividualIdsRequestBuilder {
    /// The ids of the individuals. Not marked as required, but the call makes no sense without it.
    pub fn individual_ids(
        mut self,
        individual_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.individual_ids = Some(individual_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> IndividualIdsRequest {
        self.0
    }
}

impl From<IndividualIdsRequestBuilder> for IndividualIdsRequest {
    fn from(builder: IndividualIdsRequestBuilder) -> Self {
        builder.build()
    }
}

/// A message from a template for one individual.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualMulticastRequest {
    /// The values for the template's placeholders. Its keys depend on the template.
    #[serde(rename = "template-data")]
    pub template_data: serde_json::Map<String, serde_json::Value>,
    /// The template. At most 255 characters.
    #[serde(rename = "template-id")]
    pub template_id: String,
    /// The organization on whose behalf to send.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl IndividualMulticastRequest {
    /// Starts an `IndividualMulticastRequest` with no field set.
    pub fn builder() -> IndividualMulticastRequestBuilder {
        IndividualMulticastRequestBuilder::default()
    }
}

/// Builds an [`IndividualMulticastRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct IndividualMulticastRequestBuilder {
    template_data: Option<serde_json::Map<String, serde_json::Value>>,
    template_id: Option<String>,
    organization_id: Option<String>,
}

impl IndividualMulticastRequestBuilder {
    /// The values for the template's placeholders. Its keys depend on the template.
    ///
    /// Required.
    pub fn template_data(
        mut self,
        template_data: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.template_data = Some(template_data.into());
        self
    }

    /// The template. At most 255 characters.
    ///
    /// Required.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// The organization on whose behalf to send.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<IndividualMulticastRequest, Error> {
        Ok(IndividualMulticastRequest {
            template_data: self.template_data.ok_or_else(|| {
                Error::missing_field("IndividualMulticastRequest", "template-data")
            })?,
            template_id: self
                .template_id
                .ok_or_else(|| Error::missing_field("IndividualMulticastRequest", "template-id"))?,
            organization_id: self.organization_id,
        })
    }
}

impl TryFrom<IndividualMulticastRequestBuilder> for IndividualMulticastRequest {
    type Error = Error;
    fn try_from(builder: IndividualMulticastRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// Who an individual's record belongs to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualOwner {
    /// The id of the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What kind of owner this is. `organization` is the only known value; there are likely
    /// others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// How an individual is shown to the others in a channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualProfile {
    /// The id of the profile.
    pub id: String,
    /// The kind of resource, always `individual-profiles`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the profile.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: IndividualProfileAttributes,
}

/// The attributes of a profile. There is no other than the photo.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IndividualProfileAttributes {
    /// The individual's photo. Whether it is a URL or the encoded image is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
}

/// A text in the languages that the platform speaks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LocalizedText {
    /// The text in American English.
    #[serde(rename = "en_US", skip_serializing_if = "Option::is_none")]
    pub en_us: Option<String>,
    /// The text in American Spanish.
    #[serde(rename = "es_US", skip_serializing_if = "Option::is_none")]
    pub es_us: Option<String>,
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
pub struct LocalizedTextBuilder(LocalizedText);

impl LocalizedTextBuilder {
    /// The text in American English.
    pub fn en_us(mut self, en_us: impl Into<String>) -> Self {
        self.0.en_us = Some(en_us.into());
        self
    }

    /// The text in American Spanish.
    pub fn es_us(mut self, es_us: impl Into<String>) -> Self {
        self.0.es_us = Some(es_us.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> LocalizedText {
        self.0
    }
}

impl From<LocalizedTextBuilder> for LocalizedText {
    fn from(builder: LocalizedTextBuilder) -> Self {
        builder.build()
    }
}

/// How to acknowledge messages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageAckRequest {
    /// Presumably whether a message may be acknowledged although a later one already is. Not
    /// documented beyond the name. The vendor's default: `false`.
    #[serde(rename = "allow-past", skip_serializing_if = "Option::is_none")]
    pub allow_past: Option<bool>,
    /// The operational individual, on whose behalf the caller acts; presumably the one who has
    /// read the messages. Not documented beyond the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

impl MessageAckRequest {
    /// Starts a `MessageAckRequest` with no field set.
    pub fn builder() -> MessageAckRequestBuilder {
        MessageAckRequestBuilder::default()
    }
}

/// Builds a [`MessageAckRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessageAckRequestBuilder(MessageAckRequest);

impl MessageAckRequestBuilder {
    /// Presumably whether a message may be acknowledged although a later one already is. Not
    /// documented beyond the name. The vendor's default: `false`.
    pub fn allow_past(mut self, allow_past: bool) -> Self {
        self.0.allow_past = Some(allow_past);
        self
    }

    /// The operational individual, on whose behalf the caller acts; presumably the one who has
    /// read the messages. Not documented beyond the name.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessageAckRequest {
        self.0
    }
}

impl From<MessageAckRequestBuilder> for MessageAckRequest {
    fn from(builder: MessageAckRequestBuilder) -> Self {
        builder.build()
    }
}

/// Somebody's reaction to a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReaction {
    /// Given name of the individual who reacted.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The individual who reacted.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// Family name of the individual who reacted.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// What the reaction says.
    #[serde(rename = "reaction-type", skip_serializing_if = "Option::is_none")]
    pub reaction_type: Option<MessageReactionType>,
    /// User name of the individual who reacted.
    #[serde(rename = "user-name", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

/// The reaction to add or to delete.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReactionRequest {
    /// Which reaction it is.
    #[serde(rename = "reaction-type")]
    pub reaction_type: MessageReactionType,
    /// The operational individual, on whose behalf the caller acts; presumably the one who reacts.
    /// Not documented beyond the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

impl MessageReactionRequest {
    /// Starts a `MessageReactionRequest` with no field set.
    pub fn builder() -> MessageReactionRequestBuilder {
        MessageReactionRequestBuilder::default()
    }
}

/// Builds a [`MessageReactionRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessageReactionRequestBuilder {
    reaction_type: Option<MessageReactionType>,
    individual_id: Option<String>,
}

impl MessageReactionRequestBuilder {
    /// Which reaction it is.
    ///
    /// Required.
    pub fn reaction_type(mut self, reaction_type: impl Into<MessageReactionType>) -> Self {
        self.reaction_type = Some(reaction_type.into());
        self
    }

    /// The operational individual, on whose behalf the caller acts; presumably the one who reacts.
    /// Not documented beyond the name.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<MessageReactionRequest, Error> {
        Ok(MessageReactionRequest {
            reaction_type: self
                .reaction_type
                .ok_or_else(|| Error::missing_field("MessageReactionRequest", "reaction-type"))?,
            individual_id: self.individual_id,
        })
    }
}

impl TryFrom<MessageReactionRequestBuilder> for MessageReactionRequest {
    type Error = Error;
    fn try_from(builder: MessageReactionRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

open_enum! {
    /// What a reaction says.
    MessageReactionType {
        /// `dislike`
        Dislike => "dislike",
        /// `like`
        Like => "like",
        /// `lol`
        Lol => "lol",
        /// `love`
        Love => "love",
        /// `sad`
        Sad => "sad",
        /// `wow`
        Wow => "wow",
    }
}

/// Whether and when one individual has acknowledged a message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReceipt {
    /// When the acknowledgement was recorded, UTC.
    #[serde(rename = "ack-time", skip_serializing_if = "Option::is_none")]
    pub ack_time: Option<switchboard_core::Timestamp>,
    /// When the user acknowledged, UTC. How it differs from `ack-time` is not documented.
    #[serde(rename = "ack-user-time", skip_serializing_if = "Option::is_none")]
    pub ack_user_time: Option<switchboard_core::Timestamp>,
    /// The individual the receipt is about.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The individual's first name.
    #[serde(rename = "individual-first-name", skip_serializing_if = "Option::is_none")]
    pub individual_first_name: Option<String>,
    /// The individual's last name.
    #[serde(rename = "individual-last-name", skip_serializing_if = "Option::is_none")]
    pub individual_last_name: Option<String>,
}

/// Who has read a message and who has not. It is not wrapped in `data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReceiptsResponse {
    /// Receipts of those who have read the message.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub read: Option<Vec<MessageReceipt>>,
    /// Those who have not read the message yet; the times are presumably missing.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub unread: Option<Vec<MessageReceipt>>,
}

/// How many messages one sender accounts for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageSenderCount {
    /// The number of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The sender, an individual's id. Documented as plain text, not as a UUID.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

/// How many messages are of one type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTypeCount {
    /// The number of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The type. `group-messages` is the only known value; there are likely others.
    #[serde(rename = "message-type", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<String>,
}

/// A file that belongs to a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachment {
    /// The id of the attachment.
    pub id: String,
    /// The resource type, always `messaging-attachments`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the attachment.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingAttachmentAttributes,
}

/// What is known about an attachment. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachmentAttributes {
    /// The size of the file, presumably in bytes.
    #[serde(rename = "content-size", skip_serializing_if = "Option::is_none")]
    pub content_size: Option<i64>,
    /// The media type of the file.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// When the attachment was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The message that the file belongs to.
    #[serde(rename = "message-id", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Whether the attachment has been removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
    /// A small picture of the file. Whether this is an address or the picture itself is not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
}

/// One page of attachments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachmentCollectionDocument {
    /// The attachments on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingAttachment>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// The attributes of a file to attach to a message. Which of them are required is not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachmentCreate {
    /// The media type of the file. Only certain types are accepted; `application/msword` is the
    /// only one known by name.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The name of the file. The default is probably empty, as in the documented example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The message to attach the file to. It cannot be changed later.
    #[serde(rename = "message-id", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

impl MessagingAttachmentCreate {
    /// Starts a `MessagingAttachmentCreate` with no field set.
    pub fn builder() -> MessagingAttachmentCreateBuilder {
        MessagingAttachmentCreateBuilder::default()
    }
}

/// Builds a [`MessagingAttachmentCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingAttachmentCreateBuilder(MessagingAttachmentCreate);

impl MessagingAttachmentCreateBuilder {
    /// The media type of the file. Only certain types are accepted; `application/msword` is the
    /// only one known by name.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.0.content_type = Some(content_type.into());
        self
    }

    /// The name of the file. The default is probably empty, as in the documented example.
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.0.filename = Some(filename.into());
        self
    }

    /// The message to attach the file to. It cannot be changed later.
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.0.message_id = Some(message_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingAttachmentCreate {
        self.0
    }
}

impl From<MessagingAttachmentCreateBuilder> for MessagingAttachmentCreate {
    fn from(builder: MessagingAttachmentCreateBuilder) -> Self {
        builder.build()
    }
}

/// The one attribute of an attachment that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingAttachmentUpdate {
    /// True to remove the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

impl MessagingAttachmentUpdate {
    /// Starts a `MessagingAttachmentUpdate` with no field set.
    pub fn builder() -> MessagingAttachmentUpdateBuilder {
        MessagingAttachmentUpdateBuilder::default()
    }
}

/// Builds a [`MessagingAttachmentUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingAttachmentUpdateBuilder(MessagingAttachmentUpdate);

impl MessagingAttachmentUpdateBuilder {
    /// True to remove the attachment.
    pub fn removed(mut self, removed: bool) -> Self {
        self.0.removed = Some(removed);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingAttachmentUpdate {
        self.0
    }
}

impl From<MessagingAttachmentUpdateBuilder> for MessagingAttachmentUpdate {
    fn from(builder: MessagingAttachmentUpdateBuilder) -> Self {
        builder.build()
    }
}

/// A mark on a channel or on one of its messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBookmark {
    /// The id of the bookmark.
    pub id: String,
    /// The resource type, always `messaging-bookmarks`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the bookmark.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingBookmarkAttributes,
}

/// What is known about a bookmark. Any of it may be missing. The meaning of the attributes is
/// derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBookmarkAttributes {
    /// The marked channel. When creating, it is named by `channel-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<IdRef>,
    /// When the bookmark was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who set the bookmark; an object here, unlike in most resources.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<IdRef>,
    /// The marked message. When creating, it is named by `message-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<IdRef>,
    /// The organization that the bookmark belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

/// One page of bookmarks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBookmarkCollectionDocument {
    /// The bookmarks on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingBookmark>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// The attributes of a new bookmark. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBookmarkCreate {
    /// Whether the channel may have bookmarks on several messages; going by the name, otherwise a
    /// new bookmark is refused or replaces the earlier one. The vendor's default: `false`.
    #[serde(rename = "allow-multi-message", skip_serializing_if = "Option::is_none")]
    pub allow_multi_message: Option<bool>,
    /// The channel to mark.
    #[serde(rename = "channel-id", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// The message to mark.
    #[serde(rename = "message-id", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

impl MessagingBookmarkCreate {
    /// Starts a `MessagingBookmarkCreate` with no field set.
    pub fn builder() -> MessagingBookmarkCreateBuilder {
        MessagingBookmarkCreateBuilder::default()
    }
}

/// Builds a [`MessagingBookmarkCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingBookmarkCreateBuilder(MessagingBookmarkCreate);

impl MessagingBookmarkCreateBuilder {
    /// Whether the channel may have bookmarks on several messages; going by the name, otherwise a
    /// new bookmark is refused or replaces the earlier one. The vendor's default: `false`.
    pub fn allow_multi_message(mut self, allow_multi_message: bool) -> Self {
        self.0.allow_multi_message = Some(allow_multi_message);
        self
    }

    /// The channel to mark.
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.0.channel_id = Some(channel_id.into());
        self
    }

    /// The message to mark.
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.0.message_id = Some(message_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingBookmarkCreate {
        self.0
    }
}

impl From<MessagingBookmarkCreateBuilder> for MessagingBookmarkCreate {
    fn from(builder: MessagingBookmarkCreateBuilder) -> Self {
        builder.build()
    }
}

/// A file that belongs to a bulk message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkAttachment {
    /// The id of the bulk attachment.
    pub id: String,
    /// The resource type, always `messaging-bulk-attachments`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the bulk attachment.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingBulkAttachmentAttributes,
}

/// What is known about a bulk attachment. Any of it may be missing. The meaning of the
/// attributes is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkAttachmentAttributes {
    /// The bulk message that the file belongs to.
    #[serde(rename = "bulk-message-id", skip_serializing_if = "Option::is_none")]
    pub bulk_message_id: Option<String>,
    /// The size of the file, presumably in bytes.
    #[serde(rename = "content-size", skip_serializing_if = "Option::is_none")]
    pub content_size: Option<i64>,
    /// The media type of the file.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// When the attachment was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// A small picture of the file. Whether this is an address or the picture itself is not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
}

/// One page of bulk attachments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkAttachmentCollectionDocument {
    /// The bulk attachments on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingBulkAttachment>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// The attributes of a file to attach to a bulk message. Which of them are required is not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkAttachmentCreate {
    /// The bulk message to attach the file to.
    #[serde(rename = "bulk-message-id", skip_serializing_if = "Option::is_none")]
    pub bulk_message_id: Option<String>,
    /// The media type of the file. Only certain types are accepted; `application/msword` is the
    /// only one known by name.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The name of the file. The default is probably empty, as in the documented example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}

impl MessagingBulkAttachmentCreate {
    /// Starts a `MessagingBulkAttachmentCreate` with no field set.
    pub fn builder() -> MessagingBulkAttachmentCreateBuilder {
        MessagingBulkAttachmentCreateBuilder::default()
    }
}

/// Builds a [`MessagingBulkAttachmentCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingBulkAttachmentCreateBuilder(MessagingBulkAttachmentCreate);

impl MessagingBulkAttachmentCreateBuilder {
    /// The bulk message to attach the file to.
    pub fn bulk_message_id(mut self, bulk_message_id: impl Into<String>) -> Self {
        self.0.bulk_message_id = Some(bulk_message_id.into());
        self
    }

    /// The media type of the file. Only certain types are accepted; `application/msword` is the
    /// only one known by name.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.0.content_type = Some(content_type.into());
        self
    }

    /// The name of the file. The default is probably empty, as in the documented example.
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.0.filename = Some(filename.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingBulkAttachmentCreate {
        self.0
    }
}

impl From<MessagingBulkAttachmentCreateBuilder> for MessagingBulkAttachmentCreate {
    fn from(builder: MessagingBulkAttachmentCreateBuilder) -> Self {
        builder.build()
    }
}

/// One message for many channels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessage {
    /// The id of the bulk message.
    pub id: String,
    /// The resource type, always `messaging-bulk-messages`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the bulk message.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingBulkMessageAttributes,
}

/// What is known about a bulk message. Any of it may be missing. The meaning of the attributes
/// is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessageAttributes {
    /// When the bulk message was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the bulk message.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the message is held back as a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The groups that the message is for.
    #[serde(
        rename = "individual-group-ids",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub individual_group_ids: Option<Vec<String>>,
    /// The individuals that the message is for.
    #[serde(
        rename = "individual-ids",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub individual_ids: Option<Vec<String>>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The text in several languages. How it relates to `message` is not documented.
    #[serde(rename = "message-js", skip_serializing_if = "Option::is_none")]
    pub message_js: Option<LocalizedText>,
    /// The organization that the bulk message belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// When the message was posted, UTC.
    #[serde(rename = "posted-time", skip_serializing_if = "Option::is_none")]
    pub posted_time: Option<switchboard_core::Timestamp>,
    /// The group, usually a care team, in whose name the message is sent.
    #[serde(rename = "sender-individual-group-id", skip_serializing_if = "Option::is_none")]
    pub sender_individual_group_id: Option<String>,
    /// The individual in whose name the message is sent.
    #[serde(rename = "sender-individual-id", skip_serializing_if = "Option::is_none")]
    pub sender_individual_id: Option<String>,
}

/// One page of bulk messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessageCollectionDocument {
    /// The bulk messages on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingBulkMessage>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// The attributes of a new bulk message. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessageCreate {
    /// Something about acknowledging the message automatically. The vendor's documentation shows
    /// an empty text and no explanation; other values are not known.
    #[serde(rename = "auto-ack", skip_serializing_if = "Option::is_none")]
    pub auto_ack: Option<String>,
    /// Whether to create a channel where a recipient has none. The default is not documented.
    #[serde(rename = "auto-create-channel", skip_serializing_if = "Option::is_none")]
    pub auto_create_channel: Option<bool>,
    /// Whether to hold the message back as a draft. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The groups to send to. They cannot be changed later.
    #[serde(rename = "individual-group-ids", skip_serializing_if = "Option::is_none")]
    pub individual_group_ids: Option<Vec<String>>,
    /// The individuals to send to. They cannot be changed later.
    #[serde(rename = "individual-ids", skip_serializing_if = "Option::is_none")]
    pub individual_ids: Option<Vec<String>>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The text in several languages. How it relates to `message` is not documented.
    #[serde(rename = "message-js", skip_serializing_if = "Option::is_none")]
    pub message_js: Option<LocalizedText>,
    /// The group, usually a care team, in whose name to send.
    #[serde(rename = "sender-individual-group-id", skip_serializing_if = "Option::is_none")]
    pub sender_individual_group_id: Option<String>,
    /// The individual in whose name to send.
    #[serde(rename = "sender-individual-id", skip_serializing_if = "Option::is_none")]
    pub sender_individual_id: Option<String>,
}

impl MessagingBulkMessageCreate {
    /// Starts a `MessagingBulkMessageCreate` with no field set.
    pub fn builder() -> MessagingBulkMessageCreateBuilder {
        MessagingBulkMessageCreateBuilder::default()
    }
}

/// Builds a [`MessagingBulkMessageCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingBulkMessageCreateBuilder(MessagingBulkMessageCreate);

impl MessagingBulkMessageCreateBuilder {
    /// Something about acknowledging the message automatically. The vendor's documentation shows
    /// an empty text and no explanation; other values are not known.
    pub fn auto_ack(mut self, auto_ack: impl Into<String>) -> Self {
        self.0.auto_ack = Some(auto_ack.into());
        self
    }

    /// Whether to create a channel where a recipient has none. The default is not documented.
    pub fn auto_create_channel(mut self, auto_create_channel: bool) -> Self {
        self.0.auto_create_channel = Some(auto_create_channel);
        self
    }

    /// Whether to hold the message back as a draft. The vendor's default: `false`.
    pub fn draft(mut self, draft: bool) -> Self {
        self.0.draft = Some(draft);
        self
    }

    /// The groups to send to. They cannot be changed later.
    pub fn individual_group_ids(
        mut self,
        individual_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.individual_group_ids =
            Some(individual_group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The individuals to send to. They cannot be changed later.
    pub fn individual_ids(
        mut self,
        individual_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.individual_ids = Some(individual_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The text.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// The text in several languages. How it relates to `message` is not documented.
    pub fn message_js(mut self, message_js: impl Into<LocalizedText>) -> Self {
        self.0.message_js = Some(message_js.into());
        self
    }

    /// The group, usually a care team, in whose name to send.
    pub fn sender_individual_group_id(
        mut self,
        sender_individual_group_id: impl Into<String>,
    ) -> Self {
        self.0.sender_individual_group_id = Some(sender_individual_group_id.into());
        self
    }

    /// The individual in whose name to send.
    pub fn sender_individual_id(mut self, sender_individual_id: impl Into<String>) -> Self {
        self.0.sender_individual_id = Some(sender_individual_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingBulkMessageCreate {
        self.0
    }
}

impl From<MessagingBulkMessageCreateBuilder> for MessagingBulkMessageCreate {
    fn from(builder: MessagingBulkMessageCreateBuilder) -> Self {
        builder.build()
    }
}

/// The attributes of a bulk message that can be changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingBulkMessageUpdate {
    /// Whether the message is held back as a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The text in several languages. How it relates to `message` is not documented.
    #[serde(rename = "message-js", skip_serializing_if = "Option::is_none")]
    pub message_js: Option<LocalizedText>,
}

impl MessagingBulkMessageUpdate {
    /// Starts a `MessagingBulkMessageUpdate` with no field set.
    pub fn builder() -> MessagingBulkMessageUpdateBuilder {
        MessagingBulkMessageUpdateBuilder::default()
    }
}

/// Builds a [`MessagingBulkMessageUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingBulkMessageUpdateBuilder(MessagingBulkMessageUpdate);

impl MessagingBulkMessageUpdateBuilder {
    /// Whether the message is held back as a draft.
    pub fn draft(mut self, draft: bool) -> Self {
        self.0.draft = Some(draft);
        self
    }

    /// The text.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// The text in several languages. How it relates to `message` is not documented.
    pub fn message_js(mut self, message_js: impl Into<LocalizedText>) -> Self {
        self.0.message_js = Some(message_js.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingBulkMessageUpdate {
        self.0
    }
}

impl From<MessagingBulkMessageUpdateBuilder> for MessagingBulkMessageUpdate {
    fn from(builder: MessagingBulkMessageUpdateBuilder) -> Self {
        builder.build()
    }
}

/// A conversation between patients and care teams, or within a care team. App messages and
/// text messages share it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannel {
    /// The id of the channel.
    pub id: String,
    /// The resource type, always `messaging-channels`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the channel.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingChannelAttributes,
}

/// What is known about a channel. Any of it may be missing. The meaning of the attributes is
/// derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannelAttributes {
    /// Whether the channel is archived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// The bookmark set in the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bookmark: Option<ChannelBookmark>,
    /// Whether the channel has a message that is new to the caller.
    #[serde(rename = "caller-has-new-message", skip_serializing_if = "Option::is_none")]
    pub caller_has_new_message: Option<bool>,
    /// How many messages are new to the caller.
    #[serde(rename = "caller-new-message-count", skip_serializing_if = "Option::is_none")]
    pub caller_new_message_count: Option<i64>,
    /// Whether text messages could be switched on for the channel.
    #[serde(rename = "can-enable-sms", skip_serializing_if = "Option::is_none")]
    pub can_enable_sms: Option<bool>,
    /// When the channel was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the channel.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the channel takes part in events.
    #[serde(rename = "event-settings", skip_serializing_if = "Option::is_none")]
    pub event_settings: Option<ChannelEventSettings>,
    /// Whether the channel is floating. What that means is not documented;
    /// `list_messaging_channels` can filter by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floating: Option<bool>,
    /// Whether one provider's acknowledgement counts for all of the group, going by the name.
    #[serde(rename = "group-provider-ack", skip_serializing_if = "Option::is_none")]
    pub group_provider_ack: Option<bool>,
    /// The group of individuals behind the channel.
    #[serde(rename = "individual-group", skip_serializing_if = "Option::is_none")]
    pub individual_group: Option<EmbeddedIndividualGroup>,
    /// The id of that group.
    #[serde(rename = "individual-group-id", skip_serializing_if = "Option::is_none")]
    pub individual_group_id: Option<String>,
    /// A label for the channel. How it differs from the name is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The most recent message.
    #[serde(rename = "last-message", skip_serializing_if = "Option::is_none")]
    pub last_message: Option<ChannelLastMessage>,
    /// When the channel was last modified, UTC.
    #[serde(rename = "last-modified-time", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<switchboard_core::Timestamp>,
    /// The name of the channel, or that of its group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// An observation that the channel refers to. What kind is not documented.
    #[serde(rename = "observation-id", skip_serializing_if = "Option::is_none")]
    pub observation_id: Option<String>,
    /// The organization that the channel belongs to. When creating, it is called
    /// `organization-id`.
    #[serde(rename = "org-id", skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// The first name of the channel's owner.
    #[serde(rename = "owner-first-name", skip_serializing_if = "Option::is_none")]
    pub owner_first_name: Option<String>,
    /// The id of the channel's owner.
    #[serde(rename = "owner-id", skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// The last name of the channel's owner.
    #[serde(rename = "owner-last-name", skip_serializing_if = "Option::is_none")]
    pub owner_last_name: Option<String>,
    /// Who receives the messages of the channel.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub subscribers: Option<Vec<ChannelSubscriber>>,
    /// Who can be in the channel, going by the name. `none` is the only value known for certain;
    /// `open` and `single` are likely.
    #[serde(rename = "subscription-type", skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<String>,
    /// The phone number that text messages of the channel go through. When creating, it is named
    /// by `text-number-id`.
    #[serde(rename = "text-number", skip_serializing_if = "Option::is_none")]
    pub text_number: Option<IdRef>,
    /// Whether text messages are switched on for the channel.
    #[serde(rename = "with-sms", skip_serializing_if = "Option::is_none")]
    pub with_sms: Option<bool>,
}

/// One page of channels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannelCollectionDocument {
    /// The channels on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingChannel>,
    /// Where this page lies in the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// The attributes of a new channel. Which of them are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannelCreate {
    /// Whether the channel takes part in events.
    #[serde(rename = "event-settings", skip_serializing_if = "Option::is_none")]
    pub event_settings: Option<ChannelEventSettings>,
    /// Whether the channel is floating. What that means is not documented;
    /// `list_messaging_channels` can filter by it. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floating: Option<bool>,
    /// The group of individuals behind the channel.
    #[serde(rename = "individual-group-id", skip_serializing_if = "Option::is_none")]
    pub individual_group_id: Option<String>,
    /// The individuals to bring into the channel.
    #[serde(rename = "individual-ids", skip_serializing_if = "Option::is_none")]
    pub individual_ids: Option<Vec<String>>,
    /// A label for the channel. How it differs from the name is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The name of the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the channel belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Who can be in the channel, going by the name. `none` is the only value known for certain;
    /// `open` and `single` are likely.
    #[serde(rename = "subscription-type", skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<String>,
    /// The phone number for text messages of the channel.
    #[serde(rename = "text-number-id", skip_serializing_if = "Option::is_none")]
    pub text_number_id: Option<String>,
}

impl MessagingChannelCreate {
    /// Starts a `MessagingChannelCreate` with no field set.
    pub fn builder() -> MessagingChannelCreateBuilder {
        MessagingChannelCreateBuilder::default()
    }
}

/// Builds a [`MessagingChannelCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingChannelCreateBuilder(MessagingChannelCreate);

impl MessagingChannelCreateBuilder {
    /// Whether the channel takes part in events.
    pub fn event_settings(mut self, event_settings: impl Into<ChannelEventSettings>) -> Self {
        self.0.event_settings = Some(event_settings.into());
        self
    }

    /// Whether the channel is floating. What that means is not documented;
    /// `list_messaging_channels` can filter by it. The vendor's default: `false`.
    pub fn floating(mut self, floating: bool) -> Self {
        self.0.floating = Some(floating);
        self
    }

    /// The group of individuals behind the channel.
    pub fn individual_group_id(mut self, individual_group_id: impl Into<String>) -> Self {
        self.0.individual_group_id = Some(individual_group_id.into());
        self
    }

    /// The individuals to bring into the channel.
    pub fn individual_ids(
        mut self,
        individual_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.individual_ids = Some(individual_ids.into_iter().map(Into::into).collect());
        self
    }

    /// A label for the channel. How it differs from the name is not documented.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.0.label = Some(label.into());
        self
    }

    /// The name of the channel.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The organization that the channel belongs to.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// Who can be in the channel, going by the name. `none` is the only value known for certain;
    /// `open` and `single` are likely.
    pub fn subscription_type(mut self, subscription_type: impl Into<String>) -> Self {
        self.0.subscription_type = Some(subscription_type.into());
        self
    }

    /// The phone number for text messages of the channel.
    pub fn text_number_id(mut self, text_number_id: impl Into<String>) -> Self {
        self.0.text_number_id = Some(text_number_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingChannelCreate {
        self.0
    }
}

impl From<MessagingChannelCreateBuilder> for MessagingChannelCreate {
    fn from(builder: MessagingChannelCreateBuilder) -> Self {
        builder.build()
    }
}

/// One change to a channel. Which fields are required is not documented; a change without a
/// value says nothing, and null is a value, so it must be given here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingChannelPatchOperation {
    /// What to do. `replace` is the only known value, and probably the only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub op: Option<String>,
    /// The place to change. Its notation is not documented, presumably a JSON pointer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The new value, of whatever type the place has.
    pub value: serde_json::Value,
}

impl MessagingChannelPatchOperation {
    /// Starts a `MessagingChannelPatchOperation` with no field set.
    pub fn builder() -> MessagingChannelPatchOperationBuilder {
        MessagingChannelPatchOperationBuilder::default()
    }
}

/// Builds a [`MessagingChannelPatchOperation`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingChannelPatchOperationBuilder {
    op: Option<String>,
    path: Option<String>,
    value: Option<serde_json::Value>,
}

impl MessagingChannelPatchOperationBuilder {
    /// What to do. `replace` is the only known value, and probably the only one.
    pub fn op(mut self, op: impl Into<String>) -> Self {
        self.op = Some(op.into());
        self
    }

    /// The place to change. Its notation is not documented, presumably a JSON pointer.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// The new value, of whatever type the place has.
    ///
    /// Required.
    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<MessagingChannelPatchOperation, Error> {
        Ok(MessagingChannelPatchOperation {
            op: self.op,
            path: self.path,
            value: self
                .value
                .ok_or_else(|| Error::missing_field("MessagingChannelPatchOperation", "value"))?,
        })
    }
}

impl TryFrom<MessagingChannelPatchOperationBuilder> for MessagingChannelPatchOperation {
    type Error = Error;
    fn try_from(builder: MessagingChannelPatchOperationBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// A message in a channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessage {
    /// The id of the message.
    pub id: String,
    /// The kind of resource, always `messaging-messages`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the message.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingMessageAttributes,
}

/// A file that belongs to a message, as the message lists it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageAttachment {
    /// The size of the file, presumably in bytes.
    #[serde(rename = "content-size", skip_serializing_if = "Option::is_none")]
    pub content_size: Option<i64>,
    /// The media type of the file.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The id of the attachment, for the calls that read attachments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the file has been removed from the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
    /// A small preview image. Presumably only filled when `thumbnail` was asked for; whether it is
    /// a URL or the encoded image is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
}

/// The attributes of a message. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageAttributes {
    /// Whether the message has been acknowledged (marked as read), presumably by the individual on
    /// whose behalf the caller acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ack: Option<bool>,
    /// The files that belong to the message.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub attachments: Option<Vec<MessagingMessageAttachment>>,
    /// The channel that the message was posted in.
    #[serde(rename = "channel-id", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// Where the message was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<MessagingMessageDestination>,
    /// Whether the message is a draft, not posted yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The author's given name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The author's individual.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the message was last changed, UTC.
    #[serde(rename = "last-modified-time", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<switchboard_core::Timestamp>,
    /// The author's family name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The text of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Phrases recognized in the text. Presumably only filled when `include-phrases` was asked
    /// for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phrases: Option<MessagingMessagePhrases>,
    /// When the message was posted, UTC.
    #[serde(rename = "posted-time", skip_serializing_if = "Option::is_none")]
    pub posted_time: Option<switchboard_core::Timestamp>,
    /// The name that the author prefers to be called by.
    #[serde(rename = "preferred-name", skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<String>,
    /// The reactions to the message.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub reactions: Option<Vec<MessageReaction>>,
    /// Who has read the message and when. Presumably only filled when `include-read-receipts` was
    /// asked for.
    #[serde(
        rename = "read-receipts",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub read_receipts: Option<Vec<MessageReceipt>>,
    /// Whether the message has been removed from the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
    /// The mood recognized in the text. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentiment: Option<String>,
    /// How the message came about. `auto-responder` (an automatic reply) is the only known value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The author's user account.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The name of the author's user account.
    #[serde(rename = "user-name", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// What kind of user the author is. `participant` is the only known value.
    #[serde(rename = "user-type", skip_serializing_if = "Option::is_none")]
    pub user_type: Option<String>,
}

/// One page of messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageCollectionDocument {
    /// The messages on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingMessage>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A message to post. Which attributes are required is not documented; surely a channel is,
/// and a text unless attachments follow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageCreate {
    /// Presumably whether, or for whom, the message counts as acknowledged from the start. The
    /// documented example is empty text; other values are not documented.
    #[serde(rename = "auto-ack", skip_serializing_if = "Option::is_none")]
    pub auto_ack: Option<String>,
    /// The channel to post in.
    #[serde(rename = "channel-id", skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// Whether to keep the message as a draft instead of posting it. The vendor's default:
    /// `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// Further destinations to send the message to. The possible values are not documented.
    #[serde(rename = "include-destinations", skip_serializing_if = "Option::is_none")]
    pub include_destinations: Option<Vec<String>>,
    /// The individual in whose name to post.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The text of the message. The longest permitted text is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl MessagingMessageCreate {
    /// Starts a `MessagingMessageCreate` with no field set.
    pub fn builder() -> MessagingMessageCreateBuilder {
        MessagingMessageCreateBuilder::default()
    }
}

/// Builds a [`MessagingMessageCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingMessageCreateBuilder(MessagingMessageCreate);

impl MessagingMessageCreateBuilder {
    /// Presumably whether, or for whom, the message counts as acknowledged from the start. The
    /// documented example is empty text; other values are not documented.
    pub fn auto_ack(mut self, auto_ack: impl Into<String>) -> Self {
        self.0.auto_ack = Some(auto_ack.into());
        self
    }

    /// The channel to post in.
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.0.channel_id = Some(channel_id.into());
        self
    }

    /// Whether to keep the message as a draft instead of posting it. The vendor's default:
    /// `false`.
    pub fn draft(mut self, draft: bool) -> Self {
        self.0.draft = Some(draft);
        self
    }

    /// Further destinations to send the message to. The possible values are not documented.
    pub fn include_destinations(
        mut self,
        include_destinations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.include_destinations =
            Some(include_destinations.into_iter().map(Into::into).collect());
        self
    }

    /// The individual in whose name to post.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The text of the message. The longest permitted text is not documented.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingMessageCreate {
        self.0
    }
}

impl From<MessagingMessageCreateBuilder> for MessagingMessageCreate {
    fn from(builder: MessagingMessageCreateBuilder) -> Self {
        builder.build()
    }
}

/// Where a message was sent to. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingMessageDestination(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessagingMessageDestination {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessagingMessageDestination> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessagingMessageDestination) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessagingMessageDestination {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)>
    for MessagingMessageDestination
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// Phrases recognized in the text of a message. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingMessagePhrases(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessagingMessagePhrases {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessagingMessagePhrases> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessagingMessagePhrases) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessagingMessagePhrases {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MessagingMessagePhrases {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// The attributes of a message that can be changed. Attributes that are left out keep their
/// value, as JSON:API asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingMessageUpdate {
    /// Whether the message is a draft. That setting it to false posts the message is likely, but
    /// not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// The individual in whose name the message stands, or on whose behalf it is changed. Not
    /// documented beyond the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The new text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Set it to true to remove the message from the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
}

impl MessagingMessageUpdate {
    /// Starts a `MessagingMessageUpdate` with no field set.
    pub fn builder() -> MessagingMessageUpdateBuilder {
        MessagingMessageUpdateBuilder::default()
    }
}

/// Builds a [`MessagingMessageUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingMessageUpdateBuilder(MessagingMessageUpdate);

impl MessagingMessageUpdateBuilder {
    /// Whether the message is a draft. That setting it to false posts the message is likely, but
    /// not documented.
    pub fn draft(mut self, draft: bool) -> Self {
        self.0.draft = Some(draft);
        self
    }

    /// The individual in whose name the message stands, or on whose behalf it is changed. Not
    /// documented beyond the name.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The new text.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// Set it to true to remove the message from the conversation.
    pub fn removed(mut self, removed: bool) -> Self {
        self.0.removed = Some(removed);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingMessageUpdate {
        self.0
    }
}

impl From<MessagingMessageUpdateBuilder> for MessagingMessageUpdate {
    fn from(builder: MessagingMessageUpdateBuilder) -> Self {
        builder.build()
    }
}

/// A larger change to an organization's messaging, carried out in the background.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingOperation {
    /// The id of the operation.
    pub id: String,
    /// The kind of resource, always `messaging-operations`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the operation.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingOperationAttributes,
}

/// The arguments of an operation. Which ones `move-group` takes is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingOperationArgs(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessagingOperationArgs {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessagingOperationArgs> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessagingOperationArgs) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessagingOperationArgs {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MessagingOperationArgs {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// The attributes of an operation. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingOperationAttributes {
    /// What the operation was told to do. Presumably only filled when `include-args` was asked
    /// for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingOperationArgs>,
    /// When the operation was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the operation. Whether it is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When the operation was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// What the operation has reported so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs: Option<MessagingOperationLogs>,
    /// The organization whose messaging is changed.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// How far the operation has got. `completed` is the only known value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What kind of operation it is. `move-group` is the only known value.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// One page of operations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingOperationCollectionDocument {
    /// The operations on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingOperation>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// An operation to start. Which attributes are required is not documented; presumably all of
/// them are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingOperationCreate {
    /// What the operation is to do, in detail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingOperationArgs>,
    /// The organization whose messaging to change.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of operation to start.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<MessagingOperationType>,
}

impl MessagingOperationCreate {
    /// Starts a `MessagingOperationCreate` with no field set.
    pub fn builder() -> MessagingOperationCreateBuilder {
        MessagingOperationCreateBuilder::default()
    }
}

/// Builds a [`MessagingOperationCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingOperationCreateBuilder(MessagingOperationCreate);

impl MessagingOperationCreateBuilder {
    /// What the operation is to do, in detail.
    pub fn args(mut self, args: impl Into<MessagingOperationArgs>) -> Self {
        self.0.args = Some(args.into());
        self
    }

    /// The organization whose messaging to change.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// What kind of operation to start.
    pub fn type_(mut self, type_: impl Into<MessagingOperationType>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingOperationCreate {
        self.0
    }
}

impl From<MessagingOperationCreateBuilder> for MessagingOperationCreate {
    fn from(builder: MessagingOperationCreateBuilder) -> Self {
        builder.build()
    }
}

/// The reports of an operation. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingOperationLogs(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessagingOperationLogs {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessagingOperationLogs> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessagingOperationLogs) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessagingOperationLogs {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MessagingOperationLogs {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// The kinds of operations. `move-group` presumably moves an individual group with its
    /// channels; where to is not documented.
    MessagingOperationType {
        /// `move-group`
        MoveGroup => "move-group",
    }
}

/// An extension of messaging that expands its short name into text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPlugin {
    /// The id of the plugin.
    pub id: String,
    /// The kind of resource, always `messaging-plugins`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the plugin.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingPluginAttributes,
}

/// The settings of a plugin. They depend on its type and are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingPluginArgs(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessagingPluginArgs {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessagingPluginArgs> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessagingPluginArgs) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessagingPluginArgs {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MessagingPluginArgs {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// The attributes of a plugin. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPluginAttributes {
    /// The settings of the plugin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingPluginArgs>,
    /// When the plugin was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the plugin. Whether it is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the plugin can be used. `enable_messaging_plugin` and `disable_messaging_plugin`
    /// change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// When the plugin was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// Who last changed the plugin. Whether it is a user or an individual is not documented.
    #[serde(rename = "last-modified-by", skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// The short name that stands for the plugin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the plugin belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of plugin it is. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// One page of plugins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPluginCollectionDocument {
    /// The plugins on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingPlugin>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A plugin to add. Which attributes are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPluginCreate {
    /// The settings of the plugin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingPluginArgs>,
    /// The short name that stands for the plugin. The filter for names takes 4 to 15 lower-case
    /// letters and digits only; presumably the same holds here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the plugin is for. It cannot be changed later.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of plugin it is. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl MessagingPluginCreate {
    /// Starts a `MessagingPluginCreate` with no field set.
    pub fn builder() -> MessagingPluginCreateBuilder {
        MessagingPluginCreateBuilder::default()
    }
}

/// Builds a [`MessagingPluginCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingPluginCreateBuilder(MessagingPluginCreate);

impl MessagingPluginCreateBuilder {
    /// The settings of the plugin.
    pub fn args(mut self, args: impl Into<MessagingPluginArgs>) -> Self {
        self.0.args = Some(args.into());
        self
    }

    /// The short name that stands for the plugin. The filter for names takes 4 to 15 lower-case
    /// letters and digits only; presumably the same holds here.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The organization that the plugin is for. It cannot be changed later.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// What kind of plugin it is. The possible values are not documented.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingPluginCreate {
        self.0
    }
}

impl From<MessagingPluginCreateBuilder> for MessagingPluginCreate {
    fn from(builder: MessagingPluginCreateBuilder) -> Self {
        builder.build()
    }
}

/// The attributes of a plugin that can be changed. Attributes that are left out keep their
/// value, as JSON:API asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingPluginUpdate {
    /// The settings of the plugin. Whether they replace the present ones as a whole is not
    /// documented; assume that they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingPluginArgs>,
    /// The short name that stands for the plugin, presumably 4 to 15 lower-case letters and
    /// digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What kind of plugin it is. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl MessagingPluginUpdate {
    /// Starts a `MessagingPluginUpdate` with no field set.
    pub fn builder() -> MessagingPluginUpdateBuilder {
        MessagingPluginUpdateBuilder::default()
    }
}

/// Builds a [`MessagingPluginUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingPluginUpdateBuilder(MessagingPluginUpdate);

impl MessagingPluginUpdateBuilder {
    /// The settings of the plugin. Whether they replace the present ones as a whole is not
    /// documented; assume that they do.
    pub fn args(mut self, args: impl Into<MessagingPluginArgs>) -> Self {
        self.0.args = Some(args.into());
        self
    }

    /// The short name that stands for the plugin, presumably 4 to 15 lower-case letters and
    /// digits.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What kind of plugin it is. The possible values are not documented.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingPluginUpdate {
        self.0
    }
}

impl From<MessagingPluginUpdateBuilder> for MessagingPluginUpdate {
    fn from(builder: MessagingPluginUpdateBuilder) -> Self {
        builder.build()
    }
}

/// A rule by which a group answers messages automatically, for example outside office hours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingResponder {
    /// The id of the responder.
    pub id: String,
    /// The kind of resource, always `messaging-responders`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the responder.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingResponderAttributes,
}

/// The settings of a responder, such as what it answers. They depend on its type and are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingResponderArgs(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MessagingResponderArgs {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MessagingResponderArgs> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MessagingResponderArgs) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessagingResponderArgs {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MessagingResponderArgs {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// The attributes of a responder. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingResponderAttributes {
    /// The settings of the responder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingResponderArgs>,
    /// At which hours of the week the responder answers.
    #[serde(rename = "calendar-args", skip_serializing_if = "Option::is_none")]
    pub calendar_args: Option<MessagingResponderCalendar>,
    /// When the responder was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the responder. Whether it is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the responder is switched on. `enable_messaging_responder` and
    /// `disable_messaging_responder` change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Until when the responder is active, UTC.
    #[serde(rename = "end-at", skip_serializing_if = "Option::is_none")]
    pub end_at: Option<switchboard_core::Timestamp>,
    /// The individual group for which the responder answers.
    #[serde(rename = "individual-group-id", skip_serializing_if = "Option::is_none")]
    pub individual_group_id: Option<String>,
    /// When the responder was last changed, UTC.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// Who last changed the responder. Whether it is a user or an individual is not documented.
    #[serde(rename = "last-modified-by", skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// The name of the responder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the responder belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// From when the responder is active, UTC.
    #[serde(rename = "start-at", skip_serializing_if = "Option::is_none")]
    pub start_at: Option<switchboard_core::Timestamp>,
    /// What kind of responder it is. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// The weekly hours of a responder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingResponderCalendar {
    /// The hours, day by day.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub rules: Option<Vec<MessagingResponderCalendarRule>>,
    /// The time zone of the hours, presumably an IANA name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

impl MessagingResponderCalendar {
    /// Starts a `MessagingResponderCalendar` with no field set.
    pub fn builder() -> MessagingResponderCalendarBuilder {
        MessagingResponderCalendarBuilder::default()
    }
}

/// Builds a [`MessagingResponderCalendar`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingResponderCalendarBuilder(MessagingResponderCalendar);

impl MessagingResponderCalendarBuilder {
    /// The hours, day by day.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<MessagingResponderCalendarRule>>,
    ) -> Self {
        self.0.rules = Some(rules.into_iter().map(Into::into).collect());
        self
    }

    /// The time zone of the hours, presumably an IANA name.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.timezone = Some(timezone.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingResponderCalendar {
        self.0
    }
}

impl From<MessagingResponderCalendarBuilder> for MessagingResponderCalendar {
    fn from(builder: MessagingResponderCalendarBuilder) -> Self {
        builder.build()
    }
}

/// A span of time on one day, or on every day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingResponderCalendarRule {
    /// The day that the rule is for. `everyday` is the only known value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// When the span ends. The documented example is an RFC 3339 time with a zone, as in the
    /// example here; how that zone goes together with `timezone` is not documented.
    #[serde(rename = "end-time", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// When the span starts, written like `end-time`.
    #[serde(rename = "start-time", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
}

impl MessagingResponderCalendarRule {
    /// Starts a `MessagingResponderCalendarRule` with no field set.
    pub fn builder() -> MessagingResponderCalendarRuleBuilder {
        MessagingResponderCalendarRuleBuilder::default()
    }
}

/// Builds a [`MessagingResponderCalendarRule`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingResponderCalendarRuleBuilder(MessagingResponderCalendarRule);

impl MessagingResponderCalendarRuleBuilder {
    /// The day that the rule is for. `everyday` is the only known value.
    pub fn day(mut self, day: impl Into<String>) -> Self {
        self.0.day = Some(day.into());
        self
    }

    /// When the span ends. The documented example is an RFC 3339 time with a zone, as in the
    /// example here; how that zone goes together with `timezone` is not documented.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.0.end_time = Some(end_time.into());
        self
    }

    /// When the span starts, written like `end-time`.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.0.start_time = Some(start_time.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingResponderCalendarRule {
        self.0
    }
}

impl From<MessagingResponderCalendarRuleBuilder> for MessagingResponderCalendarRule {
    fn from(builder: MessagingResponderCalendarRuleBuilder) -> Self {
        builder.build()
    }
}

/// One page of responders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingResponderCollectionDocument {
    /// The responders on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<MessagingResponder>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A responder to add. Which attributes are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingResponderCreate {
    /// The settings of the responder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingResponderArgs>,
    /// At which hours of the week the responder is to answer.
    #[serde(rename = "calendar-args", skip_serializing_if = "Option::is_none")]
    pub calendar_args: Option<MessagingResponderCalendar>,
    /// Until when the responder is active. Left out, presumably without end.
    #[serde(rename = "end-at", skip_serializing_if = "Option::is_none")]
    pub end_at: Option<switchboard_core::Timestamp>,
    /// The individual group for which to answer.
    #[serde(rename = "individual-group-id", skip_serializing_if = "Option::is_none")]
    pub individual_group_id: Option<String>,
    /// The name of the responder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the responder is for. It cannot be changed later.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// From when the responder is active. Left out, presumably at once.
    #[serde(rename = "start-at", skip_serializing_if = "Option::is_none")]
    pub start_at: Option<switchboard_core::Timestamp>,
    /// What kind of responder it is. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl MessagingResponderCreate {
    /// Starts a `MessagingResponderCreate` with no field set.
    pub fn builder() -> MessagingResponderCreateBuilder {
        MessagingResponderCreateBuilder::default()
    }
}

/// Builds a [`MessagingResponderCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingResponderCreateBuilder(MessagingResponderCreate);

impl MessagingResponderCreateBuilder {
    /// The settings of the responder.
    pub fn args(mut self, args: impl Into<MessagingResponderArgs>) -> Self {
        self.0.args = Some(args.into());
        self
    }

    /// At which hours of the week the responder is to answer.
    pub fn calendar_args(mut self, calendar_args: impl Into<MessagingResponderCalendar>) -> Self {
        self.0.calendar_args = Some(calendar_args.into());
        self
    }

    /// Until when the responder is active. Left out, presumably without end.
    pub fn end_at(mut self, end_at: impl Into<switchboard_core::Timestamp>) -> Self {
        self.0.end_at = Some(end_at.into());
        self
    }

    /// The individual group for which to answer.
    pub fn individual_group_id(mut self, individual_group_id: impl Into<String>) -> Self {
        self.0.individual_group_id = Some(individual_group_id.into());
        self
    }

    /// The name of the responder.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The organization that the responder is for. It cannot be changed later.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// From when the responder is active. Left out, presumably at once.
    pub fn start_at(mut self, start_at: impl Into<switchboard_core::Timestamp>) -> Self {
        self.0.start_at = Some(start_at.into());
        self
    }

    /// What kind of responder it is. The possible values are not documented.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingResponderCreate {
        self.0
    }
}

impl From<MessagingResponderCreateBuilder> for MessagingResponderCreate {
    fn from(builder: MessagingResponderCreateBuilder) -> Self {
        builder.build()
    }
}

union! {
    /// The new start or end of a responder. When updating, the vendor's documentation also allows
    /// another form and shows an empty object for it; presumably that removes the limit. That null
    /// does so as well is inferred; it is not documented.
    MessagingResponderLimit {
        /// The form of `switchboard_core::Lenient<chrono::DateTime<chrono::Utc>>`.
        Date(switchboard_core::Lenient<chrono::DateTime<chrono::Utc>>) => Shape::String(&[]),
        /// The form of `serde_json::Map<String, serde_json::Value>`.
        Map(serde_json::Map<String, serde_json::Value>) => Shape::object(&[], &[]),
    }
}

impl From<switchboard_core::Lenient<chrono::DateTime<chrono::Utc>>> for MessagingResponderLimit {
    fn from(value: switchboard_core::Lenient<chrono::DateTime<chrono::Utc>>) -> Self {
        Self::Date(value)
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MessagingResponderLimit {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self::Map(value)
    }
}

open_enum! {
    /// How to sort responders: by an attribute, or with a minus sign by the same attribute in
    /// descending order.
    MessagingResponderSort {
        /// `-created-at`
        MinusCreatedAt => "-created-at",
        /// `-end-at`
        MinusEndAt => "-end-at",
        /// `-start-at`
        MinusStartAt => "-start-at",
        /// `created-at`
        CreatedAt => "created-at",
        /// `end-at`
        EndAt => "end-at",
        /// `start-at`
        StartAt => "start-at",
    }
}

/// The attributes of a responder that can be changed. Attributes that are left out keep their
/// value, as JSON:API asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingResponderUpdate {
    /// The settings of the responder. Whether they replace the present ones as a whole is not
    /// documented; assume that they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<MessagingResponderArgs>,
    /// At which hours of the week the responder is to answer. Assume that the rules replace the
    /// present ones as a whole.
    #[serde(rename = "calendar-args", skip_serializing_if = "Option::is_none")]
    pub calendar_args: Option<MessagingResponderCalendar>,
    /// Until when the responder is active. That null removes the limit is inferred.
    #[serde(rename = "end-at", default, skip_serializing_if = "Patch::is_omitted")]
    pub end_at: Patch<MessagingResponderLimit>,
    /// The individual group for which to answer.
    #[serde(rename = "individual-group-id", skip_serializing_if = "Option::is_none")]
    pub individual_group_id: Option<String>,
    /// The name of the responder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// From when the responder is active. That null removes the limit is inferred.
    #[serde(rename = "start-at", default, skip_serializing_if = "Patch::is_omitted")]
    pub start_at: Patch<MessagingResponderLimit>,
    /// What kind of responder it is. The possible values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl MessagingResponderUpdate {
    /// Starts a `MessagingResponderUpdate` with no field set.
    pub fn builder() -> MessagingResponderUpdateBuilder {
        MessagingResponderUpdateBuilder::default()
    }
}

/// Builds a [`MessagingResponderUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MessagingResponderUpdateBuilder(MessagingResponderUpdate);

impl MessagingResponderUpdateBuilder {
    /// The settings of the responder. Whether they replace the present ones as a whole is not
    /// documented; assume that they do.
    pub fn args(mut self, args: impl Into<MessagingResponderArgs>) -> Self {
        self.0.args = Some(args.into());
        self
    }

    /// At which hours of the week the responder is to answer. Assume that the rules replace the
    /// present ones as a whole.
    pub fn calendar_args(mut self, calendar_args: impl Into<MessagingResponderCalendar>) -> Self {
        self.0.calendar_args = Some(calendar_args.into());
        self
    }

    /// Until when the responder is active. That null removes the limit is inferred.
    pub fn end_at(mut self, end_at: impl Into<Patch<MessagingResponderLimit>>) -> Self {
        self.0.end_at = end_at.into();
        self
    }

    /// The individual group for which to answer.
    pub fn individual_group_id(mut self, individual_group_id: impl Into<String>) -> Self {
        self.0.individual_group_id = Some(individual_group_id.into());
        self
    }

    /// The name of the responder.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// From when the responder is active. That null removes the limit is inferred.
    pub fn start_at(mut self, start_at: impl Into<Patch<MessagingResponderLimit>>) -> Self {
        self.0.start_at = start_at.into();
        self
    }

    /// What kind of responder it is. The possible values are not documented.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MessagingResponderUpdate {
        self.0
    }
}

impl From<MessagingResponderUpdateBuilder> for MessagingResponderUpdate {
    fn from(builder: MessagingResponderUpdateBuilder) -> Self {
        builder.build()
    }
}

/// Facts about a request or a reply as a whole. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Meta(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for Meta {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<Meta> for serde_json::Map<String, serde_json::Value> {
    fn from(value: Meta) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Meta {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for Meta {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A message sent to many individuals at once, made from a template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Multicast {
    /// The id of the multicast.
    pub id: String,
    /// The kind of resource, always `multicasts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the multicast.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MulticastAttributes,
}

/// The attributes of a multicast. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MulticastAttributes {
    /// When the multicast was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the multicast. Whether it is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The values that were put into the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<MulticastData>,
    /// The sender's given name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The group that the multicast went to. Presumably only filled when
    /// `include-individual-group` was asked for.
    #[serde(rename = "individual-group", skip_serializing_if = "Option::is_none")]
    pub individual_group: Option<EmbeddedIndividualGroup>,
    /// The id of the group that the multicast went to.
    #[serde(rename = "individual-group-id", skip_serializing_if = "Option::is_none")]
    pub individual_group_id: Option<String>,
    /// The sender's individual. That it is not the recipient is derived from the names that stand
    /// beside it.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The individuals that the multicast went to. Presumably only filled when
    /// `include-individual-ids` was asked for.
    #[serde(
        rename = "individual-ids",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub individual_ids: Option<Vec<String>>,
    /// The sender's family name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// How far the sending has got. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Arguments of the template. How they relate to `data` is not documented.
    #[serde(rename = "template-args", skip_serializing_if = "Option::is_none")]
    pub template_args: Option<MulticastTemplateArgs>,
    /// The template that the message was made from.
    #[serde(rename = "template-id", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// The sender's user name.
    #[serde(rename = "user-name", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

/// One page of multicasts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MulticastCollectionDocument {
    /// The multicasts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Multicast>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A multicast to send. Which attributes are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MulticastCreate {
    /// The values to put into the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<MulticastData>,
    /// How the recipients are chosen. `all-participants` is the only known value.
    #[serde(rename = "filter-type", skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<String>,
    /// Details of the choice, as `filter-type` needs them.
    #[serde(rename = "filter-value", skip_serializing_if = "Option::is_none")]
    pub filter_value: Option<MulticastFilterValue>,
    /// The organization in whose name to send.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The template to make the message from. Elsewhere such ids have at most 255 characters.
    #[serde(rename = "template-id", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
}

impl MulticastCreate {
    /// Starts a `MulticastCreate` with no field set.
    pub fn builder() -> MulticastCreateBuilder {
        MulticastCreateBuilder::default()
    }
}

/// Builds a [`MulticastCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct MulticastCreateBuilder(MulticastCreate);

impl MulticastCreateBuilder {
    /// The values to put into the template.
    pub fn data(mut self, data: impl Into<MulticastData>) -> Self {
        self.0.data = Some(data.into());
        self
    }

    /// How the recipients are chosen. `all-participants` is the only known value.
    pub fn filter_type(mut self, filter_type: impl Into<String>) -> Self {
        self.0.filter_type = Some(filter_type.into());
        self
    }

    /// Details of the choice, as `filter-type` needs them.
    pub fn filter_value(mut self, filter_value: impl Into<MulticastFilterValue>) -> Self {
        self.0.filter_value = Some(filter_value.into());
        self
    }

    /// The organization in whose name to send.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The template to make the message from. Elsewhere such ids have at most 255 characters.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.0.template_id = Some(template_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> MulticastCreate {
        self.0
    }
}

impl From<MulticastCreateBuilder> for MulticastCreate {
    fn from(builder: MulticastCreateBuilder) -> Self {
        builder.build()
    }
}

/// Values for the placeholders of a template. Which ones there are depends on the template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MulticastData(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MulticastData {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MulticastData> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MulticastData) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MulticastData {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MulticastData {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// Details of the choice of recipients. The contents depend on `filter-type` and are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MulticastFilterValue(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MulticastFilterValue {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MulticastFilterValue> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MulticastFilterValue) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MulticastFilterValue {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MulticastFilterValue {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// The receipt for a multicast, which is sent in the background.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MulticastTaskResult {
    /// What is being sent. Its keys are not documented.
    #[serde(rename = "message-data", skip_serializing_if = "Option::is_none")]
    pub message_data: Option<serde_json::Map<String, serde_json::Value>>,
    /// The id of the background task. No call of this service to follow it is known.
    #[serde(rename = "task-id", skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
}

/// Arguments of a template. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MulticastTemplateArgs(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for MulticastTemplateArgs {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<MulticastTemplateArgs> for serde_json::Map<String, serde_json::Value> {
    fn from(value: MulticastTemplateArgs) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for MulticastTemplateArgs {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for MulticastTemplateArgs {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// How far an acknowledgement reaches.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationAckRequest {
    /// Whether to acknowledge earlier notifications as well. Going by the name, all of the same
    /// person. The vendor's default: `false`.
    #[serde(rename = "ack-previous", skip_serializing_if = "Option::is_none")]
    pub ack_previous: Option<bool>,
}

impl NotificationAckRequest {
    /// Starts a `NotificationAckRequest` with no field set.
    pub fn builder() -> NotificationAckRequestBuilder {
        NotificationAckRequestBuilder::default()
    }
}

/// Builds a [`NotificationAckRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct NotificationAckRequestBuilder(NotificationAckRequest);

impl NotificationAckRequestBuilder {
    /// Whether to acknowledge earlier notifications as well. Going by the name, all of the same
    /// person. The vendor's default: `false`.
    pub fn ack_previous(mut self, ack_previous: bool) -> Self {
        self.0.ack_previous = Some(ack_previous);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> NotificationAckRequest {
        self.0
    }
}

impl From<NotificationAckRequestBuilder> for NotificationAckRequest {
    fn from(builder: NotificationAckRequestBuilder) -> Self {
        builder.build()
    }
}

/// How many notifications a user got on a day. Unlike other resources it has no id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationCount {
    /// The kind of resource, always `notification-counts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the count.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: NotificationCountAttributes,
}

/// What was counted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationCountAttributes {
    /// The number of notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The day that was counted; presumably `YYYY-MM-DD`, but documented as plain text.
    #[serde(rename = "daily-for-date", skip_serializing_if = "Option::is_none")]
    pub daily_for_date: Option<String>,
    /// The user who got the notifications.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// One page of counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationCountCollectionDocument {
    /// The counts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<NotificationCount>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// On whose behalf to act.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OperationalIndividualRequest {
    /// The individual on whose behalf to act.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

impl OperationalIndividualRequest {
    /// Starts an `OperationalIndividualRequest` with no field set.
    pub fn builder() -> OperationalIndividualRequestBuilder {
        OperationalIndividualRequestBuilder::default()
    }
}

/// Builds an [`OperationalIndividualRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OperationalIndividualRequestBuilder(OperationalIndividualRequest);

impl OperationalIndividualRequestBuilder {
    /// The individual on whose behalf to act.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> OperationalIndividualRequest {
        self.0
    }
}

impl From<OperationalIndividualRequestBuilder> for OperationalIndividualRequest {
    fn from(builder: OperationalIndividualRequestBuilder) -> Self {
        builder.build()
    }
}

/// A setting of an organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrgPreference {
    /// The id of the preference.
    pub id: String,
    /// The kind of resource, always `org-preferences`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the preference.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: OrgPreferenceAttributes,
}

/// The attributes of a preference. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrgPreferenceAttributes {
    /// When the preference was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Whether the organization has set the value itself. Otherwise it is a default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit: Option<bool>,
    /// Which preference it is. Known are those of `OrgPreferenceName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization that the preference belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of value the preference has. `json` is the only known value.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The value as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The value as JSON.
    #[serde(rename = "value-js", skip_serializing_if = "Option::is_none")]
    pub value_js: Option<OrgPreferenceValueJs>,
}

/// All preferences in one reply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrgPreferenceCollectionDocument {
    /// The preferences.
    #[serde(deserialize_with = "As::<reads::List>::deserialize")]
    pub data: Vec<OrgPreference>,
    /// Facts about the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
}

/// A preference to set. Which attributes are required is not documented; that one of `value`
/// and `value-js` is enough is likely.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrgPreferenceCreate {
    /// Which preference to set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<OrgPreferenceName>,
    /// The organization to set it for.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What kind of value the preference has. `json` is the only known value.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The value as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The value as JSON.
    #[serde(rename = "value-js", skip_serializing_if = "Option::is_none")]
    pub value_js: Option<OrgPreferenceValueJs>,
}

impl OrgPreferenceCreate {
    /// Starts an `OrgPreferenceCreate` with no field set.
    pub fn builder() -> OrgPreferenceCreateBuilder {
        OrgPreferenceCreateBuilder::default()
    }
}

/// Builds an [`OrgPreferenceCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OrgPreferenceCreateBuilder(OrgPreferenceCreate);

impl OrgPreferenceCreateBuilder {
    /// Which preference to set.
    pub fn name(mut self, name: impl Into<OrgPreferenceName>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The organization to set it for.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// What kind of value the preference has. `json` is the only known value.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The value as text.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.0.value = Some(value.into());
        self
    }

    /// The value as JSON.
    pub fn value_js(mut self, value_js: impl Into<OrgPreferenceValueJs>) -> Self {
        self.0.value_js = Some(value_js.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> OrgPreferenceCreate {
        self.0
    }
}

impl From<OrgPreferenceCreateBuilder> for OrgPreferenceCreate {
    fn from(builder: OrgPreferenceCreateBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// The preferences that an organization can set, by their names: the default title of a
    /// channel, the acknowledgement of messages by one provider for the whole group, and the first
    /// text message sent when a channel starts to use text messages.
    OrgPreferenceName {
        /// `default-channel-title`
        DefaultChannelTitle => "default-channel-title",
        /// `group-provider-ack`
        GroupProviderAck => "group-provider-ack",
        /// `initial-sms-message`
        InitialSmsMessage => "initial-sms-message",
    }
}

/// The value of a preference as JSON. The contents depend on the preference and are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OrgPreferenceValueJs(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for OrgPreferenceValueJs {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<OrgPreferenceValueJs> for serde_json::Map<String, serde_json::Value> {
    fn from(value: OrgPreferenceValueJs) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for OrgPreferenceValueJs {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for OrgPreferenceValueJs {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A customer of the platform, as this service knows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Organization {
    /// The id of the organization.
    pub id: String,
    /// The kind of resource, always `organizations`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the organization.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: OrganizationAttributes,
}

/// The attributes of an organization. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationAttributes {
    /// How the organization is classified. The possible values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classification: Option<String>,
    /// The name that people are shown.
    #[serde(rename = "display-name", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// When the organization was last changed, UTC.
    #[serde(rename = "last-modified-time", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<switchboard_core::Timestamp>,
    /// The name of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What kind of care provider it is. The possible values are not documented.
    #[serde(rename = "provider-type", skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<String>,
    /// The time zone of the organization, presumably an IANA name such as `America/Chicago`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

/// One page of organizations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrganizationCollectionDocument {
    /// The organizations on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Organization>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
/// documented to have these keys, whose names contain brackets, as numbers; other lists may
/// have them as well, and text is accepted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageMeta {
    /// The page size that was used.
    #[serde(rename = "page[limit]", skip_serializing_if = "Option::is_none")]
    pub page_limit: Option<switchboard_core::Lenient<i64>>,
    /// How many items lie before this page.
    #[serde(rename = "page[offset]", skip_serializing_if = "Option::is_none")]
    pub page_offset: Option<switchboard_core::Lenient<i64>>,
    /// How many items the whole list has.
    #[serde(rename = "page[total]", skip_serializing_if = "Option::is_none")]
    pub page_total: Option<switchboard_core::Lenient<i64>>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The new audio state of one person in a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantAudioState {
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    #[serde(rename = "audio-state", skip_serializing_if = "Option::is_none")]
    pub audio_state: Option<String>,
    /// The id of the participant; presumably that in the visit's `participants`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl ParticipantAudioState {
    /// Starts a `ParticipantAudioState` with no field set.
    pub fn builder() -> ParticipantAudioStateBuilder {
        ParticipantAudioStateBuilder::default()
    }
}

/// Builds a [`ParticipantAudioState`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ParticipantAudioStateBuilder(ParticipantAudioState);

impl ParticipantAudioStateBuilder {
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    pub fn audio_state(mut self, audio_state: impl Into<String>) -> Self {
        self.0.audio_state = Some(audio_state.into());
        self
    }

    /// The id of the participant; presumably that in the visit's `participants`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.id = Some(id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> ParticipantAudioState {
        self.0
    }
}

impl From<ParticipantAudioStateBuilder> for ParticipantAudioState {
    fn from(builder: ParticipantAudioStateBuilder) -> Self {
        builder.build()
    }
}

/// The new audio states of people in a video visit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipantAudioStatesRequest {
    /// The people to change. Those not listed presumably stay as they are.
    pub participants: Vec<ParticipantAudioState>,
    /// The individual on whose behalf you act.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
}

impl ParticipantAudioStatesRequest {
    /// Starts a `ParticipantAudioStatesRequest` with no field set.
    pub fn builder() -> ParticipantAudioStatesRequestBuilder {
        ParticipantAudioStatesRequestBuilder::default()
    }
}

/// Builds a [`ParticipantAudioStatesRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ParticipantAudioStatesRequestBuilder {
    participants: Option<Vec<ParticipantAudioState>>,
    individual_id: Option<String>,
}

impl ParticipantAudioStatesRequestBuilder {
    /// The people to change. Those not listed presumably stay as they are.
    ///
    /// Required.
    pub fn participants(
        mut self,
        participants: impl IntoIterator<Item = impl Into<ParticipantAudioState>>,
    ) -> Self {
        self.participants = Some(participants.into_iter().map(Into::into).collect());
        self
    }

    /// The individual on whose behalf you act.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ParticipantAudioStatesRequest, Error> {
        Ok(ParticipantAudioStatesRequest {
            participants: self.participants.ok_or_else(|| {
                Error::missing_field("ParticipantAudioStatesRequest", "participants")
            })?,
            individual_id: self.individual_id,
        })
    }
}

impl TryFrom<ParticipantAudioStatesRequestBuilder> for ParticipantAudioStatesRequest {
    type Error = Error;
    fn try_from(builder: ParticipantAudioStatesRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// Where a plugin is to be expanded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PluginExpandRequest {
    /// The channel that the text is meant for.
    #[serde(rename = "channel-id")]
    pub channel_id: String,
}

impl PluginExpandRequest {
    /// Starts a `PluginExpandRequest` with no field set.
    pub fn builder() -> PluginExpandRequestBuilder {
        PluginExpandRequestBuilder::default()
    }
}

/// Builds a [`PluginExpandRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PluginExpandRequestBuilder {
    channel_id: Option<String>,
}

impl PluginExpandRequestBuilder {
    /// The channel that the text is meant for.
    ///
    /// Required.
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.channel_id = Some(channel_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<PluginExpandRequest, Error> {
        Ok(PluginExpandRequest {
            channel_id: self
                .channel_id
                .ok_or_else(|| Error::missing_field("PluginExpandRequest", "channel-id"))?,
        })
    }
}

impl TryFrom<PluginExpandRequestBuilder> for PluginExpandRequest {
    type Error = Error;
    fn try_from(builder: PluginExpandRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// What a plugin expands to. It is not wrapped in `data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PluginExpandResult {
    /// The text that the plugin stands for in that channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// The contents of a push notification to a mobile app.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PushPayload {
    /// The headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The category that tells the app how to present the notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Values for the app itself. Their keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
}

/// A background job that copies records from another part of the platform. A tool of the
/// platform's operators.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Replicator {
    /// The id of the replicator.
    pub id: String,
    /// The kind of resource, always `replicators`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the replicator.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: ReplicatorAttributes,
}

/// The attributes of a replicator. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplicatorAttributes {
    /// The name of the program code that does the copying.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classpath: Option<String>,
    /// When the replicator was created, UTC.
    #[serde(rename = "created-time", skip_serializing_if = "Option::is_none")]
    pub created_time: Option<switchboard_core::Timestamp>,
    /// When the replicator last looked for new records, UTC.
    #[serde(rename = "last-poll-time", skip_serializing_if = "Option::is_none")]
    pub last_poll_time: Option<switchboard_core::Timestamp>,
}

/// All replicators in one reply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReplicatorCollectionDocument {
    /// The replicators.
    #[serde(deserialize_with = "As::<reads::List>::deserialize")]
    pub data: Vec<Replicator>,
    /// Facts about the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
}

/// A recorder of one user's requests, to look for faults. A tool of the platform's operators.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Sniffer {
    /// The id of the sniffer.
    pub id: String,
    /// The kind of resource, always `sniffers`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the sniffer.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: SnifferAttributes,
}

/// The attributes of a sniffer. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnifferAttributes {
    /// When the sniffer was created, UTC.
    #[serde(rename = "created-time", skip_serializing_if = "Option::is_none")]
    pub created_time: Option<switchboard_core::Timestamp>,
    /// The user whose requests are recorded.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Until when requests are recorded, UTC.
    #[serde(rename = "valid-until", skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<switchboard_core::Timestamp>,
}

/// A sniffer to start. Which attributes are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnifferCreate {
    /// The user whose requests to record.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Until when to record requests. What happens when it is left out is not documented.
    #[serde(rename = "valid-until", skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<switchboard_core::Timestamp>,
}

impl SnifferCreate {
    /// Starts a `SnifferCreate` with no field set.
    pub fn builder() -> SnifferCreateBuilder {
        SnifferCreateBuilder::default()
    }
}

/// Builds a [`SnifferCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct SnifferCreateBuilder(SnifferCreate);

impl SnifferCreateBuilder {
    /// The user whose requests to record.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.user_id = Some(user_id.into());
        self
    }

    /// Until when to record requests. What happens when it is left out is not documented.
    pub fn valid_until(mut self, valid_until: impl Into<switchboard_core::Timestamp>) -> Self {
        self.0.valid_until = Some(valid_until.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> SnifferCreate {
        self.0
    }
}

impl From<SnifferCreateBuilder> for SnifferCreate {
    fn from(builder: SnifferCreateBuilder) -> Self {
        builder.build()
    }
}

/// A request that a sniffer recorded, with its outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnifferLog {
    /// The id of the log entry.
    pub id: String,
    /// The kind of resource, always `sniffer-logs`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the log entry.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: SnifferLogAttributes,
}

/// The attributes of a log entry. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnifferLogAttributes {
    /// The body of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The media type of the request. Unlike all other names, this one is written with an
    /// underscore.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// When the entry was recorded, UTC.
    #[serde(rename = "created-time", skip_serializing_if = "Option::is_none")]
    pub created_time: Option<switchboard_core::Timestamp>,
    /// A remark about the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The HTTP method of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The path of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The query string of the request.
    #[serde(rename = "query-string", skip_serializing_if = "Option::is_none")]
    pub query_string: Option<String>,
    /// The platform's id of the request.
    #[serde(rename = "request-id", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The body of the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// The HTTP status of the reply.
    #[serde(rename = "status-code", skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
    /// The id that follows the request through several services.
    #[serde(rename = "trace-id", skip_serializing_if = "Option::is_none")]
    pub trace_id: Option<String>,
    /// The program that made the request, as it names itself.
    #[serde(rename = "user-agent", skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

/// One page of log entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnifferLogCollectionDocument {
    /// The log entries on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<SnifferLog>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What to purge. Which attributes are required is not documented. One of them may be
/// documented to accept a second type besides text; which one and what type is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SystemPurgeCreate {
    /// Presumably whether to archive the data instead of only deleting it. Not documented beyond
    /// the name. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive: Option<bool>,
    /// The id of what is to be purged, such as that of an individual.
    #[serde(rename = "entity-id", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// What kind of thing is to be purged. `individual` is the only known value.
    #[serde(rename = "entity-type", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    /// A reference for the purge. What it has to refer to is not documented.
    #[serde(rename = "reference-id", skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// The id of the request to purge. Who issues such ids is not documented.
    #[serde(rename = "request-id", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

impl SystemPurgeCreate {
    /// Starts a `SystemPurgeCreate` with no field set.
    pub fn builder() -> SystemPurgeCreateBuilder {
        SystemPurgeCreateBuilder::default()
    }
}

/// Builds a [`SystemPurgeCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct SystemPurgeCreateBuilder(SystemPurgeCreate);

impl SystemPurgeCreateBuilder {
    /// Presumably whether to archive the data instead of only deleting it. Not documented beyond
    /// the name. The vendor's default: `false`.
    pub fn archive(mut self, archive: bool) -> Self {
        self.0.archive = Some(archive);
        self
    }

    /// The id of what is to be purged, such as that of an individual.
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.0.entity_id = Some(entity_id.into());
        self
    }

    /// What kind of thing is to be purged. `individual` is the only known value.
    pub fn entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.0.entity_type = Some(entity_type.into());
        self
    }

    /// A reference for the purge. What it has to refer to is not documented.
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.0.reference_id = Some(reference_id.into());
        self
    }

    /// The id of the request to purge. Who issues such ids is not documented.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.0.request_id = Some(request_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> SystemPurgeCreate {
        self.0
    }
}

impl From<SystemPurgeCreateBuilder> for SystemPurgeCreate {
    fn from(builder: SystemPurgeCreateBuilder) -> Self {
        builder.build()
    }
}

/// A text message (SMS) to one phone number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Text {
    /// The id of the text.
    pub id: String,
    /// The kind of resource, always `texts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the text.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextAttributes,
}

/// An account with the text message provider, held by one organization. Its phone numbers are
/// `TextAccountNumber`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccount {
    /// The id of the text account.
    pub id: String,
    /// The kind of resource, always `text-accounts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the text account.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextAccountAttributes,
}

/// What is known about a text account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountAttributes {
    /// Whether the account may use a phone number of its own; what that allows exactly is not
    /// documented.
    #[serde(rename = "allow-custom-number", skip_serializing_if = "Option::is_none")]
    pub allow_custom_number: Option<bool>,
    /// When the account was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The organization that sends text messages through the account.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The account's phone number, presumably the one texts come from if they name none; E.164 as
    /// elsewhere.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The id of the account at Twilio, the provider.
    #[serde(rename = "twilio-id", skip_serializing_if = "Option::is_none")]
    pub twilio_id: Option<String>,
}

/// One page of text accounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountCollectionDocument {
    /// The text accounts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextAccount>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A new text account. Which fields are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountCreate {
    /// Whether the account may use a phone number of its own. The vendor's default: `false`.
    #[serde(rename = "allow-custom-number", skip_serializing_if = "Option::is_none")]
    pub allow_custom_number: Option<bool>,
    /// The organization that is to send text messages through the account. It cannot be changed
    /// later.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl TextAccountCreate {
    /// Starts a `TextAccountCreate` with no field set.
    pub fn builder() -> TextAccountCreateBuilder {
        TextAccountCreateBuilder::default()
    }
}

/// Builds a [`TextAccountCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TextAccountCreateBuilder(TextAccountCreate);

impl TextAccountCreateBuilder {
    /// Whether the account may use a phone number of its own. The vendor's default: `false`.
    pub fn allow_custom_number(mut self, allow_custom_number: bool) -> Self {
        self.0.allow_custom_number = Some(allow_custom_number);
        self
    }

    /// The organization that is to send text messages through the account. It cannot be changed
    /// later.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TextAccountCreate {
        self.0
    }
}

impl From<TextAccountCreateBuilder> for TextAccountCreate {
    fn from(builder: TextAccountCreateBuilder) -> Self {
        builder.build()
    }
}

/// A phone number that a text account sends and receives text messages with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumber {
    /// The id of the number.
    pub id: String,
    /// The kind of resource, always `text-account-numbers`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the number.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextAccountNumberAttributes,
}

/// The attributes of a number. Their meaning is derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberAttributes {
    /// The text account that the number belongs to.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<bool>,
    /// Whether the number can send and receive messages with pictures (MMS).
    #[serde(rename = "capability-mms", skip_serializing_if = "Option::is_none")]
    pub capability_mms: Option<bool>,
    /// Whether the number can send and receive text messages (SMS).
    #[serde(rename = "capability-sms", skip_serializing_if = "Option::is_none")]
    pub capability_sms: Option<bool>,
    /// Whether the number can make and take calls.
    #[serde(rename = "capability-voice", skip_serializing_if = "Option::is_none")]
    pub capability_voice: Option<bool>,
    /// When the number was created, UTC.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// What happens on certain events at the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<TextAccountNumberEvents>,
    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    #[serde(rename = "forward-to", skip_serializing_if = "Option::is_none")]
    pub forward_to: Option<String>,
    /// The local access and transport area (LATA) of the number, a region of the US phone network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lata: Option<String>,
    /// The latitude of the place that the number belongs to, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// Whether traffic at the number is logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logging: Option<bool>,
    /// The longitude of the place that the number belongs to, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// Notes of the organization about the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The phone number, E.164.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The postal code of the place that the number belongs to.
    #[serde(rename = "postal-code", skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The rate center of the number, the place by which calls are priced.
    #[serde(rename = "rate-center", skip_serializing_if = "Option::is_none")]
    pub rate_center: Option<String>,
    /// The state or province that the number belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The id of the number at Twilio, the phone provider.
    #[serde(rename = "twilio-id", skip_serializing_if = "Option::is_none")]
    pub twilio_id: Option<String>,
}

/// One page of numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberCollectionDocument {
    /// The numbers on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextAccountNumber>,
    /// Where a page lies in the whole list. Only the reply of `list_communication_messages` is
    /// documented to have these keys, whose names contain brackets, as numbers; other lists may
    /// have them as well, and text is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A number to obtain. Which attributes are required is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberCreate {
    /// The text account that the number is for. It cannot be changed later.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<bool>,
    /// The area code that the new number should have. Presumably three digits.
    #[serde(rename = "area-code", skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    #[serde(rename = "forward-to", skip_serializing_if = "Option::is_none")]
    pub forward_to: Option<String>,
    /// Whether to log the traffic at the number. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logging: Option<bool>,
    /// Notes about the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

impl TextAccountNumberCreate {
    /// Starts a `TextAccountNumberCreate` with no field set.
    pub fn builder() -> TextAccountNumberCreateBuilder {
        TextAccountNumberCreateBuilder::default()
    }
}

/// Builds a [`TextAccountNumberCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TextAccountNumberCreateBuilder(TextAccountNumberCreate);

impl TextAccountNumberCreateBuilder {
    /// The text account that the number is for. It cannot be changed later.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.0.account_id = Some(account_id.into());
        self
    }

    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    pub fn alert(mut self, alert: bool) -> Self {
        self.0.alert = Some(alert);
        self
    }

    /// The area code that the new number should have. Presumably three digits.
    pub fn area_code(mut self, area_code: impl Into<String>) -> Self {
        self.0.area_code = Some(area_code.into());
        self
    }

    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    pub fn forward_to(mut self, forward_to: impl Into<String>) -> Self {
        self.0.forward_to = Some(forward_to.into());
        self
    }

    /// Whether to log the traffic at the number. The vendor's default: `false`.
    pub fn logging(mut self, logging: bool) -> Self {
        self.0.logging = Some(logging);
        self
    }

    /// Notes about the number.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.notes = Some(notes.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TextAccountNumberCreate {
        self.0
    }
}

impl From<TextAccountNumberCreateBuilder> for TextAccountNumberCreate {
    fn from(builder: TextAccountNumberCreateBuilder) -> Self {
        builder.build()
    }
}

/// What happens on certain events at a number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberEvents {
    /// What happens when a phone number writes that belongs to nobody known.
    #[serde(rename = "unknown-number", skip_serializing_if = "Option::is_none")]
    pub unknown_number: Option<UnknownNumberEvent>,
}

impl TextAccountNumberEvents {
    /// Starts a `TextAccountNumberEvents` with no field set.
    pub fn builder() -> TextAccountNumberEventsBuilder {
        TextAccountNumberEventsBuilder::default()
    }
}

/// Builds a [`TextAccountNumberEvents`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TextAccountNumberEventsBuilder(TextAccountNumberEvents);

impl TextAccountNumberEventsBuilder {
    /// What happens when a phone number writes that belongs to nobody known.
    pub fn unknown_number(mut self, unknown_number: impl Into<UnknownNumberEvent>) -> Self {
        self.0.unknown_number = Some(unknown_number.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TextAccountNumberEvents {
        self.0
    }
}

impl From<TextAccountNumberEventsBuilder> for TextAccountNumberEvents {
    fn from(builder: TextAccountNumberEventsBuilder) -> Self {
        builder.build()
    }
}

/// The attributes of a number that can be changed. Attributes that are left out keep their
/// value, as JSON:API asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountNumberUpdate {
    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<bool>,
    /// What is to happen on certain events at the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<TextAccountNumberEvents>,
    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    #[serde(rename = "forward-to", skip_serializing_if = "Option::is_none")]
    pub forward_to: Option<String>,
    /// Whether to log the traffic at the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logging: Option<bool>,
    /// Notes about the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

impl TextAccountNumberUpdate {
    /// Starts a `TextAccountNumberUpdate` with no field set.
    pub fn builder() -> TextAccountNumberUpdateBuilder {
        TextAccountNumberUpdateBuilder::default()
    }
}

/// Builds a [`TextAccountNumberUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TextAccountNumberUpdateBuilder(TextAccountNumberUpdate);

impl TextAccountNumberUpdateBuilder {
    /// Whether somebody is alerted about the number. What triggers an alert is not documented.
    pub fn alert(mut self, alert: bool) -> Self {
        self.0.alert = Some(alert);
        self
    }

    /// What is to happen on certain events at the number.
    pub fn events(mut self, events: impl Into<TextAccountNumberEvents>) -> Self {
        self.0.events = Some(events.into());
        self
    }

    /// Where calls or messages to the number are forwarded to, presumably a phone number.
    pub fn forward_to(mut self, forward_to: impl Into<String>) -> Self {
        self.0.forward_to = Some(forward_to.into());
        self
    }

    /// Whether to log the traffic at the number.
    pub fn logging(mut self, logging: bool) -> Self {
        self.0.logging = Some(logging);
        self
    }

    /// Notes about the number.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.notes = Some(notes.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TextAccountNumberUpdate {
        self.0
    }
}

impl From<TextAccountNumberUpdateBuilder> for TextAccountNumberUpdate {
    fn from(builder: TextAccountNumberUpdateBuilder) -> Self {
        builder.build()
    }
}

/// What can be changed about a text account. Fields that are left out presumably keep their
/// value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAccountUpdate {
    /// Whether the account may use a phone number of its own.
    #[serde(rename = "allow-custom-number", skip_serializing_if = "Option::is_none")]
    pub allow_custom_number: Option<bool>,
    /// The account's phone number, E.164 as elsewhere. It can only be set here, not on creation.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

impl TextAccountUpdate {
    /// Starts a `TextAccountUpdate` with no field set.
    pub fn builder() -> TextAccountUpdateBuilder {
        TextAccountUpdateBuilder::default()
    }
}

/// Builds a [`TextAccountUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TextAccountUpdateBuilder(TextAccountUpdate);

impl TextAccountUpdateBuilder {
    /// Whether the account may use a phone number of its own.
    pub fn allow_custom_number(mut self, allow_custom_number: bool) -> Self {
        self.0.allow_custom_number = Some(allow_custom_number);
        self
    }

    /// The account's phone number, E.164 as elsewhere. It can only be set here, not on creation.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.phone_number = Some(phone_number.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TextAccountUpdate {
        self.0
    }
}

impl From<TextAccountUpdateBuilder> for TextAccountUpdate {
    fn from(builder: TextAccountUpdateBuilder) -> Self {
        builder.build()
    }
}

/// What is known about a text message.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextAttributes {
    /// The address that is told how the delivery goes; see `TextCreate`.
    #[serde(rename = "callback-status-url", skip_serializing_if = "Option::is_none")]
    pub callback_status_url: Option<String>,
    /// The address that is told of answers; see `TextCreate`.
    #[serde(rename = "callback-url", skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
    /// When the text was handed in.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who handed the text in. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// What went wrong with the delivery, if anything did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What the text was sent from, usually a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// When the text's record last changed, for example its status.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The text itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// How far the delivery has come. Only `accepted` is known; the other values are not
    /// documented, though the name suggests the message statuses of Twilio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The phone number that the text goes to, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The id of the text at Twilio, the provider.
    #[serde(rename = "twilio-sid", skip_serializing_if = "Option::is_none")]
    pub twilio_sid: Option<String>,
}

/// Data of your own to get back with the callbacks of a text. Any keys.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TextCallbackData(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for TextCallbackData {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<TextCallbackData> for serde_json::Map<String, serde_json::Value> {
    fn from(value: TextCallbackData) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for TextCallbackData {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for TextCallbackData {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// What the text message provider reports about a text. The keys are not documented; they are
/// those that the provider sends.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TextCallbackReport(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for TextCallbackReport {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<TextCallbackReport> for serde_json::Map<String, serde_json::Value> {
    fn from(value: TextCallbackReport) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for TextCallbackReport {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for TextCallbackReport {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// One page of texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextCollectionDocument {
    /// The texts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Text>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A text message to send. Which fields are demanded is not documented; presumably `message`
/// and `target` at least. What your addresses are sent, and how, is not documented; the
/// explanations of the `callback-` fields are derived from their names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextCreate {
    /// The text account to send through.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Data of your own that comes back with the callbacks.
    #[serde(rename = "callback-json", skip_serializing_if = "Option::is_none")]
    pub callback_json: Option<TextCallbackData>,
    /// Whether only the first answer is reported. The default is not documented.
    #[serde(rename = "callback-one-off", skip_serializing_if = "Option::is_none")]
    pub callback_one_off: Option<bool>,
    /// An address in your system that is told how the delivery goes.
    #[serde(rename = "callback-status-url", skip_serializing_if = "Option::is_none")]
    pub callback_status_url: Option<String>,
    /// An address in your system that is told when the recipient answers.
    #[serde(rename = "callback-url", skip_serializing_if = "Option::is_none")]
    pub callback_url: Option<String>,
    /// The answers you expect; by the name, only these count. How they are compared is not
    /// documented.
    #[serde(rename = "expected-responses", skip_serializing_if = "Option::is_none")]
    pub expected_responses: Option<Vec<String>>,
    /// The text itself. Its greatest length is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Which of the account's numbers to send from, the id of a `TextAccountNumber`. What is used
    /// otherwise is not documented.
    #[serde(rename = "number-id", skip_serializing_if = "Option::is_none")]
    pub number_id: Option<String>,
    /// The organization in whose name the text is sent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The phone number to send to, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
}

impl TextCreate {
    /// Starts a `TextCreate` with no field set.
    pub fn builder() -> TextCreateBuilder {
        TextCreateBuilder::default()
    }
}

/// Builds a [`TextCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TextCreateBuilder(TextCreate);

impl TextCreateBuilder {
    /// The text account to send through.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.0.account_id = Some(account_id.into());
        self
    }

    /// Data of your own that comes back with the callbacks.
    pub fn callback_json(mut self, callback_json: impl Into<TextCallbackData>) -> Self {
        self.0.callback_json = Some(callback_json.into());
        self
    }

    /// Whether only the first answer is reported. The default is not documented.
    pub fn callback_one_off(mut self, callback_one_off: bool) -> Self {
        self.0.callback_one_off = Some(callback_one_off);
        self
    }

    /// An address in your system that is told how the delivery goes.
    pub fn callback_status_url(mut self, callback_status_url: impl Into<String>) -> Self {
        self.0.callback_status_url = Some(callback_status_url.into());
        self
    }

    /// An address in your system that is told when the recipient answers.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.0.callback_url = Some(callback_url.into());
        self
    }

    /// The answers you expect; by the name, only these count. How they are compared is not
    /// documented.
    pub fn expected_responses(
        mut self,
        expected_responses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.expected_responses = Some(expected_responses.into_iter().map(Into::into).collect());
        self
    }

    /// The text itself. Its greatest length is not documented.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// Which of the account's numbers to send from, the id of a `TextAccountNumber`. What is used
    /// otherwise is not documented.
    pub fn number_id(mut self, number_id: impl Into<String>) -> Self {
        self.0.number_id = Some(number_id.into());
        self
    }

    /// The organization in whose name the text is sent.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The phone number to send to, E.164.
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.0.target = Some(target.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TextCreate {
        self.0
    }
}

impl From<TextCreateBuilder> for TextCreate {
    fn from(builder: TextCreateBuilder) -> Self {
        builder.build()
    }
}

/// What was found out about a phone number, such as its carrier. Finding out may take a while,
/// see `status`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberInfo {
    /// The id of the entry.
    pub id: String,
    /// The kind of resource, always `text-number-info`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the entry.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextNumberInfoAttributes,
}

/// What is known about a phone number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberInfoAttributes {
    /// The name of the phone company that the number belongs to.
    #[serde(rename = "carrier-name", skip_serializing_if = "Option::is_none")]
    pub carrier_name: Option<String>,
    /// When the entry was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Why the number could not be looked up, if so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// When the entry last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The mobile country code (MCC) of the carrier's network.
    #[serde(rename = "mobile-country-code", skip_serializing_if = "Option::is_none")]
    pub mobile_country_code: Option<String>,
    /// The mobile network code (MNC) of the carrier's network.
    #[serde(rename = "mobile-network-code", skip_serializing_if = "Option::is_none")]
    pub mobile_network_code: Option<String>,
    /// The phone number, a US one in E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// How far the look-up has come. Only `pending` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The type of the number; its values are not documented, except that the text may be empty,
    /// which presumably means that the type is not known.
    #[serde(
        rename = "type",
        default,
        deserialize_with = "As::<Reads<forms::NothingIfEmpty, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub type_: Option<String>,
}

/// One page of entries about phone numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberInfoCollectionDocument {
    /// The entries about phone numbers on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextNumberInfo>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A phone number to look up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberInfoCreate {
    /// The phone number, a US one in E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Whether to look the number up again if that was done before; inferred from the name. The
    /// vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reresolve: Option<bool>,
}

impl TextNumberInfoCreate {
    /// Starts a `TextNumberInfoCreate` with no field set.
    pub fn builder() -> TextNumberInfoCreateBuilder {
        TextNumberInfoCreateBuilder::default()
    }
}

/// Builds a [`TextNumberInfoCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TextNumberInfoCreateBuilder(TextNumberInfoCreate);

impl TextNumberInfoCreateBuilder {
    /// The phone number, a US one in E.164.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.0.number = Some(number.into());
        self
    }

    /// Whether to look the number up again if that was done before; inferred from the name. The
    /// vendor's default: `false`.
    pub fn reresolve(mut self, reresolve: bool) -> Self {
        self.0.reresolve = Some(reresolve);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TextNumberInfoCreate {
        self.0
    }
}

impl From<TextNumberInfoCreateBuilder> for TextNumberInfoCreate {
    fn from(builder: TextNumberInfoCreateBuilder) -> Self {
        builder.build()
    }
}

/// One entry in the log of a phone number used for text messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberLog {
    /// The id of the log entry.
    pub id: String,
    /// The kind of resource, always `text-number-logs`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the log entry.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextNumberLogAttributes,
}

/// What is in a log entry of a number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberLogAttributes {
    /// When the entry was written.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// What happened, as text. Its form is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
}

/// One page of log entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextNumberLogCollectionDocument {
    /// The log entries on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextNumberLog>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// The record of a text message that came in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextReceiveLog {
    /// The id of the record; plain text, while the ids of all other resources are UUIDs.
    pub id: String,
    /// The kind of resource, always `text-receive-logs`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the record.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextReceiveLogAttributes,
}

/// What is known about a text message that came in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextReceiveLogAttributes {
    /// When the record was written.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The text that was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Who sent the text, presumably a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    /// The provider's id of the text; going by the name, its SID at Twilio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// The number that the text was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// An assignment: with which phone number an organization exchanges text messages with a user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextUserNumberMap {
    /// The id of the assignment.
    pub id: String,
    /// The kind of resource, always `text-user-number-maps`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the assignment.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: TextUserNumberMapAttributes,
}

/// What is known about an assignment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextUserNumberMapAttributes {
    /// When the assignment was made.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The number, presumably the id of a `TextAccountNumber`. A UUID in requests, but documented
    /// as plain text here.
    #[serde(rename = "number-id", skip_serializing_if = "Option::is_none")]
    pub number_id: Option<String>,
    /// The organization that exchanges messages with the user.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The user. A UUID in requests, but documented as plain text here.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// One page of assignments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextUserNumberMapCollectionDocument {
    /// The assignments on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<TextUserNumberMap>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// An assignment to make. Which fields are demanded is not documented; presumably all.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextUserNumberMapCreate {
    /// The number to use, presumably the id of a `TextAccountNumber`.
    #[serde(rename = "number-id", skip_serializing_if = "Option::is_none")]
    pub number_id: Option<String>,
    /// The organization that exchanges messages with the user.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The user that the number is for.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl TextUserNumberMapCreate {
    /// Starts a `TextUserNumberMapCreate` with no field set.
    pub fn builder() -> TextUserNumberMapCreateBuilder {
        TextUserNumberMapCreateBuilder::default()
    }
}

/// Builds a [`TextUserNumberMapCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TextUserNumberMapCreateBuilder(TextUserNumberMapCreate);

impl TextUserNumberMapCreateBuilder {
    /// The number to use, presumably the id of a `TextAccountNumber`.
    pub fn number_id(mut self, number_id: impl Into<String>) -> Self {
        self.0.number_id = Some(number_id.into());
        self
    }

    /// The organization that exchanges messages with the user.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The user that the number is for.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.user_id = Some(user_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TextUserNumberMapCreate {
        self.0
    }
}

impl From<TextUserNumberMapCreateBuilder> for TextUserNumberMapCreate {
    fn from(builder: TextUserNumberMapCreateBuilder) -> Self {
        builder.build()
    }
}

/// At most two comparisons with a point in time, each a comparator (`>`, `<`, `<=`, `>=`)
/// followed directly by the point in time. Two of them bound a window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TimeComparisons(pub Vec<String>);

impl std::ops::Deref for TimeComparisons {
    type Target = Vec<String>;
    fn deref(&self) -> &Vec<String> {
        &self.0
    }
}

impl From<TimeComparisons> for Vec<String> {
    fn from(value: TimeComparisons) -> Self {
        value.0
    }
}

impl From<Vec<String>> for TimeComparisons {
    fn from(value: Vec<String>) -> Self {
        Self(value)
    }
}

/// A text to turn into speech. Which fields are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TtsSynthesizerCreate {
    /// The language and region of the voice. Only `en-US` is known, perhaps as the default; the
    /// other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The text to speak. Its greatest length is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl TtsSynthesizerCreate {
    /// Starts a `TtsSynthesizerCreate` with no field set.
    pub fn builder() -> TtsSynthesizerCreateBuilder {
        TtsSynthesizerCreateBuilder::default()
    }
}

/// Builds a [`TtsSynthesizerCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TtsSynthesizerCreateBuilder(TtsSynthesizerCreate);

impl TtsSynthesizerCreateBuilder {
    /// The language and region of the voice. Only `en-US` is known, perhaps as the default; the
    /// other values are not documented.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.0.locale = Some(locale.into());
        self
    }

    /// The text to speak. Its greatest length is not documented.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.text = Some(text.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TtsSynthesizerCreate {
        self.0
    }
}

impl From<TtsSynthesizerCreateBuilder> for TtsSynthesizerCreate {
    fn from(builder: TtsSynthesizerCreateBuilder) -> Self {
        builder.build()
    }
}

/// What happens when an unknown phone number writes. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UnknownNumberEvent(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for UnknownNumberEvent {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<UnknownNumberEvent> for serde_json::Map<String, serde_json::Value> {
    fn from(value: UnknownNumberEvent) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for UnknownNumberEvent {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for UnknownNumberEvent {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// How to upload the bytes of a file whose record has just been created.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UploadTicket {
    /// The id of the new record. Pass it to the call that processes the upload.
    pub id: String,
    /// Where to upload the bytes. Which method to use there is not documented.
    #[serde(rename = "upload-url", skip_serializing_if = "Option::is_none")]
    pub upload_url: Option<String>,
    /// What to send along with the bytes, presumably the form fields of the upload. Its keys are
    /// not documented.
    #[serde(rename = "upload-data", skip_serializing_if = "Option::is_none")]
    pub upload_data: Option<serde_json::Map<String, serde_json::Value>>,
    /// Until when, or for how long, the ticket is valid. Neither the unit nor the starting point
    /// is documented.
    #[serde(rename = "expiration-time", skip_serializing_if = "Option::is_none")]
    pub expiration_time: Option<i64>,
}

/// Somebody who can log in, with names, means of contact and settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The id of the user.
    pub id: String,
    /// The kind of resource, always `users`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the user.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserAttributes,
}

/// What is known about a user. Only `notifications` can be changed through this service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAttributes {
    /// Whether the account was signed up automatically; going by the name, without the person's
    /// doing.
    #[serde(rename = "auto-sign-up", skip_serializing_if = "Option::is_none")]
    pub auto_sign_up: Option<bool>,
    /// How the user wants to be reached. Its keys are not documented for users; the people in a
    /// video visit have `email`, `mobile`, `sms`, `voice` and `web` here.
    #[serde(rename = "communication-preferences", skip_serializing_if = "Option::is_none")]
    pub communication_preferences: Option<UserCommunicationPreferences>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the e-mail address was proven to be the user's.
    #[serde(rename = "email-verified", skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The given name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The family name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// When this service last copied the user from where users are kept, going by the name.
    #[serde(rename = "last-sync-time", skip_serializing_if = "Option::is_none")]
    pub last_sync_time: Option<switchboard_core::Timestamp>,
    /// The language and region in which the user is addressed, such as `en_US`; the exact form is
    /// not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Whether the user's locale was chosen, and is not just assumed.
    #[serde(rename = "locale-explicit", skip_serializing_if = "Option::is_none")]
    pub locale_explicit: Option<bool>,
    /// The media on which the user wants notifications. Only `email` is known; the other values
    /// are not documented.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub notifications: Option<Vec<String>>,
    /// The phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Whether the phone number has opted out of text messages, going by the name.
    #[serde(rename = "phone-unsubscribed", skip_serializing_if = "Option::is_none")]
    pub phone_unsubscribed: Option<bool>,
    /// Whether the phone number was proven to be the user's.
    #[serde(rename = "phone-verified", skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// The individual that stands for this user before all others.
    #[serde(rename = "primary-individual-id", skip_serializing_if = "Option::is_none")]
    pub primary_individual_id: Option<String>,
    /// How text messages to the user are handled. Only `disabled` is known; the other values are
    /// not documented.
    #[serde(rename = "sms-mode", skip_serializing_if = "Option::is_none")]
    pub sms_mode: Option<String>,
    /// The state of the account. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The user's time zone; presumably a name such as `America/New_York`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tz: Option<String>,
    /// Whether the user's time zone was chosen, and is not just assumed.
    #[serde(rename = "tz-explicit", skip_serializing_if = "Option::is_none")]
    pub tz_explicit: Option<bool>,
    /// The name to log in with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// One page of users.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserCollectionDocument {
    /// The users on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<User>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// How the user wants to be reached. Its keys are not documented for users; the people in a
/// video visit have `email`, `mobile`, `sms`, `voice` and `web` here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserCommunicationPreferences(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for UserCommunicationPreferences {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<UserCommunicationPreferences> for serde_json::Map<String, serde_json::Value> {
    fn from(value: UserCommunicationPreferences) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for UserCommunicationPreferences {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)>
    for UserCommunicationPreferences
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A user's consent to something, asked for, given or refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsent {
    /// The id of the consent.
    pub id: String,
    /// The kind of resource, always `user-consents`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the consent.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserConsentAttributes,
}

/// How a user is asked for consent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentArgs {
    /// The texts that are sent to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<UserConsentMessages>,
}

impl UserConsentArgs {
    /// Starts an `UserConsentArgs` with no field set.
    pub fn builder() -> UserConsentArgsBuilder {
        UserConsentArgsBuilder::default()
    }
}

/// Builds an [`UserConsentArgs`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserConsentArgsBuilder(UserConsentArgs);

impl UserConsentArgsBuilder {
    /// The texts that are sent to the user.
    pub fn messages(mut self, messages: impl Into<UserConsentMessages>) -> Self {
        self.0.messages = Some(messages.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> UserConsentArgs {
        self.0
    }
}

impl From<UserConsentArgsBuilder> for UserConsentArgs {
    fn from(builder: UserConsentArgsBuilder) -> Self {
        builder.build()
    }
}

/// What is known about a consent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentAttributes {
    /// Details of the consent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<UserConsentDetails>,
    /// When the consent was asked for.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the consent last changed, for example when the user answered.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that asks for the consent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whether the user agreed. Only `accepted` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// What the consent applies to, as plain text. What it names, perhaps a phone number, is not
    /// documented.
    #[serde(rename = "target-id", skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    /// What the user is asked to consent to. Only `sms` (text messages) is known; there may be
    /// others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The user who is asked.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// One page of consents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentCollectionDocument {
    /// The consents on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserConsent>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A consent to ask a user for. Which fields are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentCreate {
    /// How to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<UserConsentArgs>,
    /// The organization that asks for the consent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What the user is asked to consent to. Only `sms` (text messages) is known; there may be
    /// others.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The user to ask.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl UserConsentCreate {
    /// Starts an `UserConsentCreate` with no field set.
    pub fn builder() -> UserConsentCreateBuilder {
        UserConsentCreateBuilder::default()
    }
}

/// Builds an [`UserConsentCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserConsentCreateBuilder(UserConsentCreate);

impl UserConsentCreateBuilder {
    /// How to ask.
    pub fn args(mut self, args: impl Into<UserConsentArgs>) -> Self {
        self.0.args = Some(args.into());
        self
    }

    /// The organization that asks for the consent.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// What the user is asked to consent to. Only `sms` (text messages) is known; there may be
    /// others.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The user to ask.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.user_id = Some(user_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> UserConsentCreate {
        self.0
    }
}

impl From<UserConsentCreateBuilder> for UserConsentCreate {
    fn from(builder: UserConsentCreateBuilder) -> Self {
        builder.build()
    }
}

/// Details of a consent. Its keys are not documented for replies; requests have `messages`,
/// see `UserConsentArgs`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserConsentDetails(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for UserConsentDetails {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<UserConsentDetails> for serde_json::Map<String, serde_json::Value> {
    fn from(value: UserConsentDetails) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for UserConsentDetails {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for UserConsentDetails {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// The texts sent to a user while asking for consent. What each is for is derived from its
/// name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserConsentMessages {
    /// The reply to a user who agrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept: Option<String>,
    /// The question itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial: Option<String>,
    /// The reply to an answer that was not understood.
    #[serde(rename = "invalid-response", skip_serializing_if = "Option::is_none")]
    pub invalid_response: Option<String>,
}

impl UserConsentMessages {
    /// Starts an `UserConsentMessages` with no field set.
    pub fn builder() -> UserConsentMessagesBuilder {
        UserConsentMessagesBuilder::default()
    }
}

/// Builds an [`UserConsentMessages`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserConsentMessagesBuilder(UserConsentMessages);

impl UserConsentMessagesBuilder {
    /// The reply to a user who agrees.
    pub fn accept(mut self, accept: impl Into<String>) -> Self {
        self.0.accept = Some(accept.into());
        self
    }

    /// The question itself.
    pub fn initial(mut self, initial: impl Into<String>) -> Self {
        self.0.initial = Some(initial.into());
        self
    }

    /// The reply to an answer that was not understood.
    pub fn invalid_response(mut self, invalid_response: impl Into<String>) -> Self {
        self.0.invalid_response = Some(invalid_response.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> UserConsentMessages {
        self.0
    }
}

impl From<UserConsentMessagesBuilder> for UserConsentMessages {
    fn from(builder: UserConsentMessagesBuilder) -> Self {
        builder.build()
    }
}

/// A phone, tablet or browser that push notifications can be sent to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDevice {
    /// The id of the device.
    pub id: String,
    /// The kind of resource, always `user-devices`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the device.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserDeviceAttributes,
}

/// What is known about a device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceAttributes {
    /// Whether the device may be sent notifications.
    #[serde(rename = "allow-notification", skip_serializing_if = "Option::is_none")]
    pub allow_notification: Option<bool>,
    /// The name of the app on the device.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The version of the app.
    #[serde(rename = "app-version", skip_serializing_if = "Option::is_none")]
    pub app_version: Option<String>,
    /// When the device was registered.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The individual whom the device belongs to. A UUID in requests, but documented as plain text
    /// here.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the registration last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The model of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The version of the device's operating system.
    #[serde(rename = "os-version", skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// Whether the device is reached through a test environment, such as Apple's sandbox, by the
    /// name. Left out, it means false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
    /// The push token, the address of the app on this device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The topic of the notifications; going by the name, that of Apple's service, where it is
    /// usually the app's bundle id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The service that carries notifications to the device.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<UserDeviceType>,
}

/// One page of devices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceCollectionDocument {
    /// The devices on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserDevice>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A device to register. Which fields are demanded is not documented; without `token` and
/// `type` it could hardly be reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceCreate {
    /// Whether the device may be sent notifications. The default is not documented.
    #[serde(rename = "allow-notification", skip_serializing_if = "Option::is_none")]
    pub allow_notification: Option<bool>,
    /// The name of the app on the device.
    #[serde(rename = "app-name", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The version of the app.
    #[serde(rename = "app-version", skip_serializing_if = "Option::is_none")]
    pub app_version: Option<String>,
    /// The individual whom the device belongs to.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The model of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The version of the device's operating system.
    #[serde(rename = "os-version", skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// Whether the device is to be reached through a test environment, such as Apple's sandbox, by
    /// the name. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
    /// The push token that the operating system or the browser gave the app. Looking devices up by
    /// token takes at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The topic of the notifications; going by the name, that of Apple's service, where it is
    /// usually the app's bundle id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The service that carries notifications to the device.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<UserDeviceType>,
}

impl UserDeviceCreate {
    /// Starts an `UserDeviceCreate` with no field set.
    pub fn builder() -> UserDeviceCreateBuilder {
        UserDeviceCreateBuilder::default()
    }
}

/// Builds an [`UserDeviceCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserDeviceCreateBuilder(UserDeviceCreate);

impl UserDeviceCreateBuilder {
    /// Whether the device may be sent notifications. The default is not documented.
    pub fn allow_notification(mut self, allow_notification: bool) -> Self {
        self.0.allow_notification = Some(allow_notification);
        self
    }

    /// The name of the app on the device.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.0.app_name = Some(app_name.into());
        self
    }

    /// The version of the app.
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.0.app_version = Some(app_version.into());
        self
    }

    /// The individual whom the device belongs to.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The model of the device.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.0.model = Some(model.into());
        self
    }

    /// The version of the device's operating system.
    pub fn os_version(mut self, os_version: impl Into<String>) -> Self {
        self.0.os_version = Some(os_version.into());
        self
    }

    /// Whether the device is to be reached through a test environment, such as Apple's sandbox, by
    /// the name. The vendor's default: `false`.
    pub fn sandbox(mut self, sandbox: bool) -> Self {
        self.0.sandbox = Some(sandbox);
        self
    }

    /// The push token that the operating system or the browser gave the app. Looking devices up by
    /// token takes at most 255 characters.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.0.token = Some(token.into());
        self
    }

    /// The topic of the notifications; going by the name, that of Apple's service, where it is
    /// usually the app's bundle id.
    pub fn topic(mut self, topic: impl Into<String>) -> Self {
        self.0.topic = Some(topic.into());
        self
    }

    /// The service that carries notifications to the device.
    pub fn type_(mut self, type_: impl Into<UserDeviceType>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> UserDeviceCreate {
        self.0
    }
}

impl From<UserDeviceCreateBuilder> for UserDeviceCreate {
    fn from(builder: UserDeviceCreateBuilder) -> Self {
        builder.build()
    }
}

/// A notification that was pushed to a device, as recorded in its log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceLog {
    /// The id of the log entry.
    pub id: String,
    /// The kind of resource, always `user-device-logs`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the log entry.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserDeviceLogAttributes,
}

/// What was pushed to the device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceLogAttributes {
    /// The number to show on the app's icon.
    #[serde(rename = "badge-count", skip_serializing_if = "Option::is_none")]
    pub badge_count: Option<i64>,
    /// The text of the notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The category of the notification. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// When the entry was written.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// What was sent along for the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<UserDeviceLogData>,
    /// The headline of the notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// One page of log entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDeviceLogCollectionDocument {
    /// The log entries on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserDeviceLog>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What was sent along with a notification for the app. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserDeviceLogData(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for UserDeviceLogData {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<UserDeviceLogData> for serde_json::Map<String, serde_json::Value> {
    fn from(value: UserDeviceLogData) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for UserDeviceLogData {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for UserDeviceLogData {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// The service that carries notifications to a device: `apn` is Apple's (APNs), `fcm` is
    /// Google's Firebase Cloud Messaging, and `web` is a browser.
    UserDeviceType {
        /// `apn`
        Apn => "apn",
        /// `fcm`
        Fcm => "fcm",
        /// `web`
        Web => "web",
    }
}

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
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserEmailAttributes,
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
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserEmailAttachmentAttributes,
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

impl UserEmailAttachmentCreate {
    /// Starts an `UserEmailAttachmentCreate` with no field set.
    pub fn builder() -> UserEmailAttachmentCreateBuilder {
        UserEmailAttachmentCreateBuilder::default()
    }
}

/// Builds an [`UserEmailAttachmentCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserEmailAttachmentCreateBuilder(UserEmailAttachmentCreate);

impl UserEmailAttachmentCreateBuilder {
    /// The media type of the file.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.0.content_type = Some(content_type.into());
        self
    }

    /// The e-mail to attach the file to.
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.0.email_id = Some(email_id.into());
        self
    }

    /// The name of the file.
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.0.filename = Some(filename.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> UserEmailAttachmentCreate {
        self.0
    }
}

impl From<UserEmailAttachmentCreateBuilder> for UserEmailAttachmentCreate {
    fn from(builder: UserEmailAttachmentCreateBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub to: Option<Vec<String>>,
    /// The user that the e-mail goes to.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
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

impl UserEmailCreate {
    /// Starts an `UserEmailCreate` with no field set.
    pub fn builder() -> UserEmailCreateBuilder {
        UserEmailCreateBuilder::default()
    }
}

/// Builds an [`UserEmailCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserEmailCreateBuilder(UserEmailCreate);

impl UserEmailCreateBuilder {
    /// Whether to send the e-mail at once, without `send_user_email`; inferred from the name. The
    /// default is not documented, so say false if you want to attach files first.
    pub fn auto_send(mut self, auto_send: bool) -> Self {
        self.0.auto_send = Some(auto_send);
        self
    }

    /// The individual that the e-mail concerns.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The e-mail as plain text.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// The e-mail as HTML.
    pub fn message_html(mut self, message_html: impl Into<String>) -> Self {
        self.0.message_html = Some(message_html.into());
        self
    }

    /// The organization that sends the e-mail.
    pub fn sender_organization_id(mut self, sender_organization_id: impl Into<String>) -> Self {
        self.0.sender_organization_id = Some(sender_organization_id.into());
        self
    }

    /// The subject.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.subject = Some(subject.into());
        self
    }

    /// Whom to send the e-mail to. Presumably the user's own address is used otherwise.
    pub fn to(mut self, to: impl Into<UserEmailRecipients>) -> Self {
        self.0.to = Some(to.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> UserEmailCreate {
        self.0
    }
}

impl From<UserEmailCreateBuilder> for UserEmailCreate {
    fn from(builder: UserEmailCreateBuilder) -> Self {
        builder.build()
    }
}

union! {
    /// Whom to send an e-mail to. The vendor's documentation shows one address and allows a second
    /// form without showing it; as replies hold a list, a list is assumed.
    UserEmailRecipients {
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
        /// The form of `Vec<String>`.
        List(Vec<String>) => Shape::List(&Shape::String(&[])),
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

/// A message from a template, sent to many by a user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMulticast {
    /// The id of the multicast.
    pub id: String,
    /// The kind of resource, always `user-multicasts`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the multicast.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserMulticastAttributes,
}

/// What is known about a multicast.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMulticastAttributes {
    /// When the multicast was started.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The individual of the multicast. Whether this is a recipient or the one who sent it is not
    /// documented.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization in whose name the message was sent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The values that were put into the template.
    #[serde(rename = "template-data", skip_serializing_if = "Option::is_none")]
    pub template_data: Option<UserMulticastTemplateData>,
    /// The template that the message was made from.
    #[serde(rename = "template-id", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
}

/// One page of multicasts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMulticastCollectionDocument {
    /// The multicasts on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserMulticast>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A message from a template to individuals, to groups, or to both. Give at least one of the
/// two lists: neither is marked as required, but there is no other way to name a recipient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMulticastRequest {
    /// The values for the template.
    #[serde(rename = "template-data")]
    pub template_data: UserMulticastTemplateData,
    /// The template to use, at most 255 characters. Which templates there are is not documented.
    #[serde(rename = "template-id")]
    pub template_id: String,
    /// The groups to send to; if given, at least one. At least 1 items.
    #[serde(rename = "individual-group-ids", skip_serializing_if = "Option::is_none")]
    pub individual_group_ids: Option<Vec<String>>,
    /// The individuals to send to; if given, at least one. At least 1 items.
    #[serde(rename = "individual-ids", skip_serializing_if = "Option::is_none")]
    pub individual_ids: Option<Vec<String>>,
    /// The organization in whose name the message is sent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl UserMulticastRequest {
    /// Starts an `UserMulticastRequest` with no field set.
    pub fn builder() -> UserMulticastRequestBuilder {
        UserMulticastRequestBuilder::default()
    }
}

/// Builds an [`UserMulticastRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserMulticastRequestBuilder {
    template_data: Option<UserMulticastTemplateData>,
    template_id: Option<String>,
    individual_group_ids: Option<Vec<String>>,
    individual_ids: Option<Vec<String>>,
    organization_id: Option<String>,
}

impl UserMulticastRequestBuilder {
    /// The values for the template.
    ///
    /// Required.
    pub fn template_data(mut self, template_data: impl Into<UserMulticastTemplateData>) -> Self {
        self.template_data = Some(template_data.into());
        self
    }

    /// The template to use, at most 255 characters. Which templates there are is not documented.
    ///
    /// Required.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// The groups to send to; if given, at least one. At least 1 items.
    pub fn individual_group_ids(
        mut self,
        individual_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.individual_group_ids =
            Some(individual_group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The individuals to send to; if given, at least one. At least 1 items.
    pub fn individual_ids(
        mut self,
        individual_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.individual_ids = Some(individual_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The organization in whose name the message is sent.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<UserMulticastRequest, Error> {
        Ok(UserMulticastRequest {
            template_data: self
                .template_data
                .ok_or_else(|| Error::missing_field("UserMulticastRequest", "template-data"))?,
            template_id: self
                .template_id
                .ok_or_else(|| Error::missing_field("UserMulticastRequest", "template-id"))?,
            individual_group_ids: self.individual_group_ids,
            individual_ids: self.individual_ids,
            organization_id: self.organization_id,
        })
    }
}

impl TryFrom<UserMulticastRequestBuilder> for UserMulticastRequest {
    type Error = Error;
    fn try_from(builder: UserMulticastRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// The values that the template has places for. The keys depend on the template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserMulticastTemplateData(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for UserMulticastTemplateData {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<UserMulticastTemplateData> for serde_json::Map<String, serde_json::Value> {
    fn from(value: UserMulticastTemplateData) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for UserMulticastTemplateData {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)>
    for UserMulticastTemplateData
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A notification to a user, in the app, by push or by text message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotification {
    /// The id of the notification.
    pub id: String,
    /// The kind of resource, always `user-notifications`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the notification.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: UserNotificationAttributes,
}

/// What is known about a notification.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotificationAttributes {
    /// Whether the user has seen the notification; see `ack_user_notification`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<bool>,
    /// Whether the notification still counts. When one becomes inactive is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// When the notification was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// What the notification says on each medium.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<UserNotificationData>,
    /// The individual that the notification concerns.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization that the notification comes from.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The given name of the user.
    #[serde(rename = "user-first-name", skip_serializing_if = "Option::is_none")]
    pub user_first_name: Option<String>,
    /// The user whom the notification is for.
    #[serde(rename = "user-id", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The family name of the user.
    #[serde(rename = "user-last-name", skip_serializing_if = "Option::is_none")]
    pub user_last_name: Option<String>,
}

/// One page of notifications.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotificationCollectionDocument {
    /// The notifications on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<UserNotification>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What a notification says on each medium. Media that are not used may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotificationData {
    /// What is pushed through Apple's service (APNs).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apn: Option<PushPayload>,
    /// What is pushed through Google's service (Firebase Cloud Messaging).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fcm: Option<PushPayload>,
    /// What is sent by text message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms: Option<UserNotificationSms>,
    /// What is shown in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web: Option<UserNotificationWeb>,
}

/// A notification as text messages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserNotificationSms {
    /// The texts to send, one message each.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub bodies: Option<Vec<String>>,
}

/// A notification for the browser. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UserNotificationWeb(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for UserNotificationWeb {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<UserNotificationWeb> for serde_json::Map<String, serde_json::Value> {
    fn from(value: UserNotificationWeb) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for UserNotificationWeb {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for UserNotificationWeb {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A message from a template to one user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserTemplateMulticastRequest {
    /// The template to use, at most 255 characters. Which templates there are is not documented.
    #[serde(rename = "template-id")]
    pub template_id: String,
    /// The values that the template has places for. The keys depend on the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<UserMulticastTemplateData>,
    /// An individual; going by the name, the one that the message concerns or on whose behalf it
    /// is sent.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization in whose name the message is sent.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl UserTemplateMulticastRequest {
    /// Starts an `UserTemplateMulticastRequest` with no field set.
    pub fn builder() -> UserTemplateMulticastRequestBuilder {
        UserTemplateMulticastRequestBuilder::default()
    }
}

/// Builds an [`UserTemplateMulticastRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserTemplateMulticastRequestBuilder {
    template_id: Option<String>,
    data: Option<UserMulticastTemplateData>,
    individual_id: Option<String>,
    organization_id: Option<String>,
}

impl UserTemplateMulticastRequestBuilder {
    /// The template to use, at most 255 characters. Which templates there are is not documented.
    ///
    /// Required.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// The values that the template has places for. The keys depend on the template.
    pub fn data(mut self, data: impl Into<UserMulticastTemplateData>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// An individual; going by the name, the one that the message concerns or on whose behalf it
    /// is sent.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// The organization in whose name the message is sent.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<UserTemplateMulticastRequest, Error> {
        Ok(UserTemplateMulticastRequest {
            template_id: self.template_id.ok_or_else(|| {
                Error::missing_field("UserTemplateMulticastRequest", "template-id")
            })?,
            data: self.data,
            individual_id: self.individual_id,
            organization_id: self.organization_id,
        })
    }
}

impl TryFrom<UserTemplateMulticastRequestBuilder> for UserTemplateMulticastRequest {
    type Error = Error;
    fn try_from(builder: UserTemplateMulticastRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// What can be changed about a user through this service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserUpdate {
    /// The media on which the user wants notifications; presumably the new list replaces the old
    /// one. Only `email` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<Vec<String>>,
}

impl UserUpdate {
    /// Starts an `UserUpdate` with no field set.
    pub fn builder() -> UserUpdateBuilder {
        UserUpdateBuilder::default()
    }
}

/// Builds an [`UserUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct UserUpdateBuilder(UserUpdate);

impl UserUpdateBuilder {
    /// The media on which the user wants notifications; presumably the new list replaces the old
    /// one. Only `email` is known; the other values are not documented.
    pub fn notifications(
        mut self,
        notifications: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.notifications = Some(notifications.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> UserUpdate {
        self.0
    }
}

impl From<UserUpdateBuilder> for UserUpdate {
    fn from(builder: UserUpdateBuilder) -> Self {
        builder.build()
    }
}

/// The parameters of a message from a template, to be checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ValidateMulticastRequest {
    /// The values that the template has places for. The keys depend on the template.
    pub data: UserMulticastTemplateData,
    /// An individual; going by the name, the one that the message would concern or on whose behalf
    /// it would be sent.
    #[serde(rename = "individual-id")]
    pub individual_id: String,
    /// The organization in whose name the message would be sent.
    #[serde(rename = "organization-id")]
    pub organization_id: String,
    /// The template to check against, at most 255 characters.
    #[serde(rename = "template-id")]
    pub template_id: String,
}

impl ValidateMulticastRequest {
    /// Starts a `ValidateMulticastRequest` with no field set.
    pub fn builder() -> ValidateMulticastRequestBuilder {
        ValidateMulticastRequestBuilder::default()
    }
}

/// Builds a [`ValidateMulticastRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ValidateMulticastRequestBuilder {
    data: Option<UserMulticastTemplateData>,
    individual_id: Option<String>,
    organization_id: Option<String>,
    template_id: Option<String>,
}

impl ValidateMulticastRequestBuilder {
    /// The values that the template has places for. The keys depend on the template.
    ///
    /// Required.
    pub fn data(mut self, data: impl Into<UserMulticastTemplateData>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// An individual; going by the name, the one that the message would concern or on whose behalf
    /// it would be sent.
    ///
    /// Required.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// The organization in whose name the message would be sent.
    ///
    /// Required.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// The template to check against, at most 255 characters.
    ///
    /// Required.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<ValidateMulticastRequest, Error> {
        Ok(ValidateMulticastRequest {
            data: self
                .data
                .ok_or_else(|| Error::missing_field("ValidateMulticastRequest", "data"))?,
            individual_id: self
                .individual_id
                .ok_or_else(|| Error::missing_field("ValidateMulticastRequest", "individual-id"))?,
            organization_id: self.organization_id.ok_or_else(|| {
                Error::missing_field("ValidateMulticastRequest", "organization-id")
            })?,
            template_id: self
                .template_id
                .ok_or_else(|| Error::missing_field("ValidateMulticastRequest", "template-id"))?,
        })
    }
}

impl TryFrom<ValidateMulticastRequestBuilder> for ValidateMulticastRequest {
    type Error = Error;
    fn try_from(builder: ValidateMulticastRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// What the check of a message's parameters found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ValidateMulticastResult {
    /// What was found, in words. What it says after a success is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<String>,
    /// Whether the parameters fit the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}

/// A video visit, with its appointment, the people in it and its recordings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannel {
    /// The id of the visit.
    pub id: String,
    /// The kind of resource, always `video-channels`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the visit.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VideoChannelAttributes,
}

/// The appointment that a video visit was made for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelAppointment {
    /// How long the appointment takes. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The id of the appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// From when on people can join.
    #[serde(rename = "join-start", skip_serializing_if = "Option::is_none")]
    pub join_start: Option<switchboard_core::Timestamp>,
    /// When the appointment begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<switchboard_core::Timestamp>,
}

/// The appointment to make a video visit for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelAppointmentInput {
    /// How long the appointment takes. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The id of an existing appointment, going by the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When the appointment begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<switchboard_core::Timestamp>,
}

impl VideoChannelAppointmentInput {
    /// Starts a `VideoChannelAppointmentInput` with no field set.
    pub fn builder() -> VideoChannelAppointmentInputBuilder {
        VideoChannelAppointmentInputBuilder::default()
    }
}

/// Builds a [`VideoChannelAppointmentInput`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VideoChannelAppointmentInputBuilder(VideoChannelAppointmentInput);

impl VideoChannelAppointmentInputBuilder {
    /// How long the appointment takes. The unit is not documented.
    pub fn duration(mut self, duration: impl Into<i64>) -> Self {
        self.0.duration = Some(duration.into());
        self
    }

    /// The id of an existing appointment, going by the name.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.id = Some(id.into());
        self
    }

    /// When the appointment begins.
    pub fn start(mut self, start: impl Into<switchboard_core::Timestamp>) -> Self {
        self.0.start = Some(start.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> VideoChannelAppointmentInput {
        self.0
    }
}

impl From<VideoChannelAppointmentInputBuilder> for VideoChannelAppointmentInput {
    fn from(builder: VideoChannelAppointmentInputBuilder) -> Self {
        builder.build()
    }
}

/// What is known about a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelAttributes {
    /// Whether people can take part without the app, in a browser; inferred from the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appless: Option<bool>,
    /// The appointment that a video visit was made for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<VideoChannelAppointment>,
    /// The state of a video visit. Going by the names, a `scheduled` one lies ahead, an `open` one
    /// can be joined, and a `terminated` one is over.
    #[serde(rename = "channel-state", skip_serializing_if = "Option::is_none")]
    pub channel_state: Option<VideoChannelState>,
    /// The recordings of the visit.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub compositions: Option<Vec<VideoChannelComposition>>,
    /// When the visit was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the visit. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// How long the visit lasted. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The encounter, the entry about the visit in the health record.
    #[serde(rename = "encounter-id", skip_serializing_if = "Option::is_none")]
    pub encounter_id: Option<String>,
    /// How many people can take part at most, or did at the same time; which of the two is not
    /// documented.
    #[serde(rename = "max-participants", skip_serializing_if = "Option::is_none")]
    pub max_participants: Option<i64>,
    /// A note about the visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The observation in the health record that belongs to the visit.
    #[serde(rename = "observation-id", skip_serializing_if = "Option::is_none")]
    pub observation_id: Option<String>,
    /// The name of the organization as people see it.
    #[serde(rename = "organization-display-name", skip_serializing_if = "Option::is_none")]
    pub organization_display_name: Option<String>,
    /// The organization that holds the visit.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The people in the visit.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub participants: Option<Vec<VideoChannelParticipant>>,
    /// Whether the visit is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded: Option<bool>,
    /// Who or what scheduled the visit; not documented any further.
    #[serde(rename = "scheduler-id", skip_serializing_if = "Option::is_none")]
    pub scheduler_id: Option<String>,
    /// Whom the visit is about, going by the name an individual.
    #[serde(rename = "subject-id", skip_serializing_if = "Option::is_none")]
    pub subject_id: Option<String>,
    /// The type of the visit. Only `direct` is known; the other values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// One page of video channels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelCollectionDocument {
    /// The video channels on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VideoChannel>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A recording of a video visit, as it is listed with the visit. `VideoComposition` is the
/// same as a resource of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelComposition {
    /// When the recording was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// How long the recording is. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The id of the recording; `get_video_composition` takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When the recording last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// How much of the processing is done, in percent.
    #[serde(rename = "processing-pct", skip_serializing_if = "Option::is_none")]
    pub processing_pct: Option<i64>,
    /// The state of the processing. Only `completed` is known; the other values are not
    /// documented.
    #[serde(rename = "processing-status", skip_serializing_if = "Option::is_none")]
    pub processing_status: Option<String>,
    /// How large the recording is, presumably in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The state of the recording. Only `failed` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// How a person in a video visit wants to be reached, by medium.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelContactPreferences {
    /// How they want to be reached by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<VideoChannelMediumPreference>,
    /// How they want to be reached on the mobile app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<VideoChannelMediumPreference>,
    /// How they want to be reached by text message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms: Option<VideoChannelMediumPreference>,
    /// How they want to be reached by phone call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<VideoChannelMediumPreference>,
    /// How they want to be reached in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web: Option<VideoChannelMediumPreference>,
}

/// What a new video visit is to be like. Which attributes are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelCreate {
    /// Whether people can take part without the app, in a browser; inferred from the name. The
    /// vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appless: Option<bool>,
    /// The appointment to make a video visit for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<VideoChannelAppointmentInput>,
    /// The messaging channel that the visit belongs to. Not part of the reply.
    #[serde(rename = "messaging-channel-id", skip_serializing_if = "Option::is_none")]
    pub messaging_channel_id: Option<String>,
    /// The organization that holds the visit.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The ids of the people to take part, presumably individuals. In replies they are objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participants: Option<Vec<String>>,
    /// Whether to record the visit. The vendor's default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded: Option<bool>,
    /// Whom the visit is about, going by the name an individual.
    #[serde(rename = "subject-id", skip_serializing_if = "Option::is_none")]
    pub subject_id: Option<String>,
    /// The type of the visit. Only `direct` is known; the other values are not documented.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Whether to tell the participants by e-mail; inferred from the name. Not part of the reply.
    /// The vendor's default: `false`.
    #[serde(rename = "with-email", skip_serializing_if = "Option::is_none")]
    pub with_email: Option<bool>,
}

impl VideoChannelCreate {
    /// Starts a `VideoChannelCreate` with no field set.
    pub fn builder() -> VideoChannelCreateBuilder {
        VideoChannelCreateBuilder::default()
    }
}

/// Builds a [`VideoChannelCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VideoChannelCreateBuilder(VideoChannelCreate);

impl VideoChannelCreateBuilder {
    /// Whether people can take part without the app, in a browser; inferred from the name. The
    /// vendor's default: `false`.
    pub fn appless(mut self, appless: bool) -> Self {
        self.0.appless = Some(appless);
        self
    }

    /// The appointment to make a video visit for.
    pub fn appointment(mut self, appointment: impl Into<VideoChannelAppointmentInput>) -> Self {
        self.0.appointment = Some(appointment.into());
        self
    }

    /// The messaging channel that the visit belongs to. Not part of the reply.
    pub fn messaging_channel_id(mut self, messaging_channel_id: impl Into<String>) -> Self {
        self.0.messaging_channel_id = Some(messaging_channel_id.into());
        self
    }

    /// The organization that holds the visit.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The ids of the people to take part, presumably individuals. In replies they are objects.
    pub fn participants(
        mut self,
        participants: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.participants = Some(participants.into_iter().map(Into::into).collect());
        self
    }

    /// Whether to record the visit. The vendor's default: `false`.
    pub fn recorded(mut self, recorded: bool) -> Self {
        self.0.recorded = Some(recorded);
        self
    }

    /// Whom the visit is about, going by the name an individual.
    pub fn subject_id(mut self, subject_id: impl Into<String>) -> Self {
        self.0.subject_id = Some(subject_id.into());
        self
    }

    /// The type of the visit. Only `direct` is known; the other values are not documented.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// Whether to tell the participants by e-mail; inferred from the name. Not part of the reply.
    /// The vendor's default: `false`.
    pub fn with_email(mut self, with_email: bool) -> Self {
        self.0.with_email = Some(with_email);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> VideoChannelCreate {
        self.0
    }
}

impl From<VideoChannelCreateBuilder> for VideoChannelCreate {
    fn from(builder: VideoChannelCreateBuilder) -> Self {
        builder.build()
    }
}

/// What a person prefers for one medium. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VideoChannelMediumPreference(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for VideoChannelMediumPreference {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<VideoChannelMediumPreference> for serde_json::Map<String, serde_json::Value> {
    fn from(value: VideoChannelMediumPreference) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for VideoChannelMediumPreference {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)>
    for VideoChannelMediumPreference
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// A person in a video visit, as listed with the visit. `VideoParticipant` has some other
/// facts about the same person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelParticipant {
    /// What the person is to the organization. Only `provider` is known; the other values are not
    /// documented.
    #[serde(rename = "account-type", skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    #[serde(rename = "audio-state", skip_serializing_if = "Option::is_none")]
    pub audio_state: Option<String>,
    /// Whether the person has left the visit or lost the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disconnected: Option<bool>,
    /// The encounter, the entry about the visit in the health record. Plain text here, a UUID
    /// elsewhere.
    #[serde(rename = "encounter-id", skip_serializing_if = "Option::is_none")]
    pub encounter_id: Option<String>,
    /// The given name.
    #[serde(rename = "first-name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The id of the participant; presumably the one that `get_video_participant` and
    /// `set_video_channel_participant_audio_states` take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The individual who takes part.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The family name.
    #[serde(rename = "last-name", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// A note about the participant, or written by them; not documented any further.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// A picture of the person; whether as an address or as an id is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
    /// The state of the person in the visit. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The user account of a person in a video visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<VideoChannelParticipantUser>,
}

/// The user account of a person in a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelParticipantUser {
    /// How a person in a video visit wants to be reached, by medium.
    #[serde(rename = "communication-preferences", skip_serializing_if = "Option::is_none")]
    pub communication_preferences: Option<VideoChannelContactPreferences>,
    /// Whether the e-mail address was proven to be the user's.
    #[serde(rename = "email-verified", skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The id of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether the phone number was proven to be the user's.
    #[serde(rename = "phone-verified", skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// What became of the invitation to register. Only `accepted` is known; the other values are
    /// not documented.
    #[serde(rename = "registration-invite", skip_serializing_if = "Option::is_none")]
    pub registration_invite: Option<String>,
    /// The state of the account. Only `archived` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

open_enum! {
    /// The state of a video visit. Going by the names, a `scheduled` one lies ahead, an `open` one
    /// can be joined, and a `terminated` one is over.
    VideoChannelState {
        /// `open`
        Open => "open",
        /// `scheduled`
        Scheduled => "scheduled",
        /// `terminated`
        Terminated => "terminated",
    }
}

/// What can be changed about a video visit. The appointment is flat here, unlike in replies.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoChannelUpdate {
    /// The new length of the appointment. The unit is not documented.
    #[serde(rename = "appointment-duration", skip_serializing_if = "Option::is_none")]
    pub appointment_duration: Option<i64>,
    /// The new beginning of the appointment.
    #[serde(rename = "appointment-start", skip_serializing_if = "Option::is_none")]
    pub appointment_start: Option<switchboard_core::Timestamp>,
    /// The new note about the visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Whether to record the visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded: Option<bool>,
}

impl VideoChannelUpdate {
    /// Starts a `VideoChannelUpdate` with no field set.
    pub fn builder() -> VideoChannelUpdateBuilder {
        VideoChannelUpdateBuilder::default()
    }
}

/// Builds a [`VideoChannelUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VideoChannelUpdateBuilder(VideoChannelUpdate);

impl VideoChannelUpdateBuilder {
    /// The new length of the appointment. The unit is not documented.
    pub fn appointment_duration(mut self, appointment_duration: impl Into<i64>) -> Self {
        self.0.appointment_duration = Some(appointment_duration.into());
        self
    }

    /// The new beginning of the appointment.
    pub fn appointment_start(
        mut self,
        appointment_start: impl Into<switchboard_core::Timestamp>,
    ) -> Self {
        self.0.appointment_start = Some(appointment_start.into());
        self
    }

    /// The new note about the visit.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.0.note = Some(note.into());
        self
    }

    /// Whether to record the visit.
    pub fn recorded(mut self, recorded: bool) -> Self {
        self.0.recorded = Some(recorded);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> VideoChannelUpdate {
        self.0
    }
}

impl From<VideoChannelUpdateBuilder> for VideoChannelUpdate {
    fn from(builder: VideoChannelUpdateBuilder) -> Self {
        builder.build()
    }
}

/// A recording of a video visit, put together from what its participants sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoComposition {
    /// The id of the recording.
    pub id: String,
    /// The kind of resource, always `video-compositions`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the recording.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VideoCompositionAttributes,
}

/// What is known about a recording of a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoCompositionAttributes {
    /// When the recording was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// How long the recording is. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// When the recording last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// How much of the processing is done, in percent.
    #[serde(rename = "processing-pct", skip_serializing_if = "Option::is_none")]
    pub processing_pct: Option<i64>,
    /// The state of the processing. Only `completed` is known; the other values are not
    /// documented.
    #[serde(rename = "processing-status", skip_serializing_if = "Option::is_none")]
    pub processing_status: Option<String>,
    /// How large the recording is, presumably in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The state of the recording. Only `failed` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The visit that was recorded.
    #[serde(rename = "video-channel-id", skip_serializing_if = "Option::is_none")]
    pub video_channel_id: Option<String>,
}

/// One page of video compositions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoCompositionCollectionDocument {
    /// The video compositions on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VideoComposition>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What a person needs to join a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoCredentials {
    /// The token to pass to the video provider's software, presumably Twilio's. Treat it as a
    /// secret.
    #[serde(rename = "access-token", skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// A name; presumably that of the video room to join.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Somebody's part in one video visit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoParticipant {
    /// The id of the participant.
    pub id: String,
    /// The kind of resource, always `video-participants`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the participant.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VideoParticipantAttributes,
}

/// What is known about a participant of a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoParticipantAttributes {
    /// What the person is to the organization. Only `provider` is known; the other values are not
    /// documented.
    #[serde(rename = "account-type", skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    #[serde(rename = "audio-state", skip_serializing_if = "Option::is_none")]
    pub audio_state: Option<String>,
    /// When the person joined.
    #[serde(rename = "connected-at", skip_serializing_if = "Option::is_none")]
    pub connected_at: Option<switchboard_core::Timestamp>,
    /// Whether the person has left the visit or lost the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disconnected: Option<bool>,
    /// The encounter, the entry about the visit in the health record.
    #[serde(rename = "encounter-id", skip_serializing_if = "Option::is_none")]
    pub encounter_id: Option<String>,
    /// The individual who takes part.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the participant last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// Who last changed the participant. Whether this is a user or an individual is not
    /// documented.
    #[serde(rename = "last-modified-by", skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// A note about the participant, or written by them; not documented any further.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The state of the person in the visit. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The channel at Twilio, the video provider, going by the name.
    #[serde(rename = "twilio-channel-id", skip_serializing_if = "Option::is_none")]
    pub twilio_channel_id: Option<String>,
    /// The visit that the person takes part in.
    #[serde(rename = "video-channel-id", skip_serializing_if = "Option::is_none")]
    pub video_channel_id: Option<String>,
}

/// One page of video participants.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoParticipantCollectionDocument {
    /// The video participants on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VideoParticipant>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What can be changed about a participant of a video visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VideoParticipantUpdate {
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    #[serde(rename = "audio-state", skip_serializing_if = "Option::is_none")]
    pub audio_state: Option<String>,
    /// Whether the person is out of the visit; whether true puts them out is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disconnected: Option<bool>,
    /// The new note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl VideoParticipantUpdate {
    /// Starts a `VideoParticipantUpdate` with no field set.
    pub fn builder() -> VideoParticipantUpdateBuilder {
        VideoParticipantUpdateBuilder::default()
    }
}

/// Builds a [`VideoParticipantUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VideoParticipantUpdateBuilder(VideoParticipantUpdate);

impl VideoParticipantUpdateBuilder {
    /// Whether the person can be heard. Only `muted` is known; the other values are not
    /// documented.
    pub fn audio_state(mut self, audio_state: impl Into<String>) -> Self {
        self.0.audio_state = Some(audio_state.into());
        self
    }

    /// Whether the person is out of the visit; whether true puts them out is not documented.
    pub fn disconnected(mut self, disconnected: bool) -> Self {
        self.0.disconnected = Some(disconnected);
        self
    }

    /// The new note.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.0.note = Some(note.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> VideoParticipantUpdate {
        self.0
    }
}

impl From<VideoParticipantUpdateBuilder> for VideoParticipantUpdate {
    fn from(builder: VideoParticipantUpdateBuilder) -> Self {
        builder.build()
    }
}

/// A phone call held as a conference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceConference {
    /// The id of the conference.
    pub id: String,
    /// The kind of resource, always `voice-conferences`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the conference.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceConferenceAttributes,
}

/// What is known about a phone conference.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceConferenceAttributes {
    /// When the conference was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the conference. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When the conference last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that holds the conference.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The state of a phone conference. Going by the names, a `created` one has not begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<VoiceConferenceState>,
}

/// One page of voice conferences.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceConferenceCollectionDocument {
    /// The voice conferences on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceConference>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What a new phone conference is to be like. Which attributes are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceConferenceCreate {
    /// The individual to hold the conference with, or on whose behalf you act; which of the two is
    /// not documented. Not part of the reply.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization that holds the conference.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl VoiceConferenceCreate {
    /// Starts a `VoiceConferenceCreate` with no field set.
    pub fn builder() -> VoiceConferenceCreateBuilder {
        VoiceConferenceCreateBuilder::default()
    }
}

/// Builds a [`VoiceConferenceCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VoiceConferenceCreateBuilder(VoiceConferenceCreate);

impl VoiceConferenceCreateBuilder {
    /// The individual to hold the conference with, or on whose behalf you act; which of the two is
    /// not documented. Not part of the reply.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The organization that holds the conference.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> VoiceConferenceCreate {
        self.0
    }
}

impl From<VoiceConferenceCreateBuilder> for VoiceConferenceCreate {
    fn from(builder: VoiceConferenceCreateBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// The state of a phone conference. Going by the names, a `created` one has not begun.
    VoiceConferenceState {
        /// `completed`
        Completed => "completed",
        /// `created`
        Created => "created",
        /// `failed`
        Failed => "failed",
        /// `running`
        Running => "running",
    }
}

/// What a person needs to join a phone conference.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceCredentials {
    /// The token to pass to the phone provider's software, presumably Twilio's. Treat it as a
    /// secret.
    #[serde(rename = "access-token", skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
}

/// An entry about one number dialled for a phone conference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceDialLog {
    /// The id of the entry.
    pub id: String,
    /// The kind of resource, always `voice-dial-logs`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the entry.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceDialLogAttributes,
}

/// What is known about a dialled number. The number itself is not part of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceDialLogAttributes {
    /// How long the call lasted. The unit is not documented.
    #[serde(rename = "call-duration", skip_serializing_if = "Option::is_none")]
    pub call_duration: Option<i64>,
    /// The conference that the call belongs to.
    #[serde(rename = "conference-id", skip_serializing_if = "Option::is_none")]
    pub conference_id: Option<String>,
    /// When the entry was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The individual who was called, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the entry last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that holds the conference.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What became of the call. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// One page of dial log entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceDialLogCollectionDocument {
    /// The dial log entries on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceDialLog>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What a phone provider reports about a call. The keys are not documented; put in what the
/// provider sends, such as its parameters of a call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VoiceIvrTwimlRequest(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for VoiceIvrTwimlRequest {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<VoiceIvrTwimlRequest> for serde_json::Map<String, serde_json::Value> {
    fn from(value: VoiceIvrTwimlRequest) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for VoiceIvrTwimlRequest {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for VoiceIvrTwimlRequest {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// Somebody who answers waiting callers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueAgent {
    /// The id of the agent.
    pub id: String,
    /// The kind of resource, always `voice-queue-agents`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the agent.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceQueueAgentAttributes,
}

/// What is known about an agent of a phone queue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueAgentAttributes {
    /// The token with which the agent takes calls in the phone provider's software, going by the
    /// name. Treat it as a secret.
    #[serde(rename = "access-token", skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// The call that the agent is on, going by the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<IdRef>,
    /// When the agent was added.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The individual who is the agent.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the agent last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The phone number on which the agent is reached.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The voice setting whose queue the agent serves. It is the flat `setting-id` when creating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<IdRef>,
    /// The user who is the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<IdRef>,
}

/// One page of queue agents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueAgentCollectionDocument {
    /// The queue agents on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceQueueAgent>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What a new agent of a phone queue is to be like. Which attributes are demanded is not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueAgentCreate {
    /// The individual who is to be the agent.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The phone number on which the agent is reached, E.164.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The voice setting whose queue the agent is to serve.
    #[serde(rename = "setting-id", skip_serializing_if = "Option::is_none")]
    pub setting_id: Option<String>,
    /// Whether to reach the agent over the public telephone network, not over the internet. Not
    /// part of the reply. The vendor's default: `false`.
    #[serde(rename = "use-pstn", skip_serializing_if = "Option::is_none")]
    pub use_pstn: Option<bool>,
}

impl VoiceQueueAgentCreate {
    /// Starts a `VoiceQueueAgentCreate` with no field set.
    pub fn builder() -> VoiceQueueAgentCreateBuilder {
        VoiceQueueAgentCreateBuilder::default()
    }
}

/// Builds a [`VoiceQueueAgentCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VoiceQueueAgentCreateBuilder(VoiceQueueAgentCreate);

impl VoiceQueueAgentCreateBuilder {
    /// The individual who is to be the agent.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The phone number on which the agent is reached, E.164.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.phone_number = Some(phone_number.into());
        self
    }

    /// The voice setting whose queue the agent is to serve.
    pub fn setting_id(mut self, setting_id: impl Into<String>) -> Self {
        self.0.setting_id = Some(setting_id.into());
        self
    }

    /// Whether to reach the agent over the public telephone network, not over the internet. Not
    /// part of the reply. The vendor's default: `false`.
    pub fn use_pstn(mut self, use_pstn: bool) -> Self {
        self.0.use_pstn = Some(use_pstn);
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> VoiceQueueAgentCreate {
        self.0
    }
}

impl From<VoiceQueueAgentCreateBuilder> for VoiceQueueAgentCreate {
    fn from(builder: VoiceQueueAgentCreateBuilder) -> Self {
        builder.build()
    }
}

/// A caller in a phone queue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueEntry {
    /// The id of the entry.
    pub id: String,
    /// The kind of resource, always `voice-queue-entries`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the entry.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceQueueEntryAttributes,
}

/// What is known about a caller in a phone queue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueEntryAttributes {
    /// When the caller came into the queue, going by the name.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// When the entry last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The caller's phone number.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The caller's place in the queue. Whether the first is 0 or 1 is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// How long the caller has waited. The unit is not documented.
    #[serde(rename = "queue-time", skip_serializing_if = "Option::is_none")]
    pub queue_time: Option<i64>,
    /// The state of the caller in the queue. The values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// One page of queue entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceQueueEntryCollectionDocument {
    /// The queue entries on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceQueueEntry>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// A recorded phone call. No documented call returns the sound itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceRecording {
    /// The id of the recording.
    pub id: String,
    /// The kind of resource, always `voice-recordings`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the recording.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceRecordingAttributes,
}

/// What is known about a recorded call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceRecordingAttributes {
    /// When the recording was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// How often the recording was downloaded.
    #[serde(rename = "download-count", skip_serializing_if = "Option::is_none")]
    pub download_count: Option<i64>,
    /// How long the recording is. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The individual whose call was recorded, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// When the recording last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The phone number at the other end of the call, or that of the organization; which of the
    /// two is not documented.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The voice setting under which the call was taken.
    #[serde(rename = "setting-id", skip_serializing_if = "Option::is_none")]
    pub setting_id: Option<String>,
    /// The state of the recording. It is documented as plain text; the values are presumably those
    /// that the list can be filtered by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<VoiceRecordingState>,
    /// What was said, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription: Option<String>,
}

/// One page of voice recordings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceRecordingCollectionDocument {
    /// The voice recordings on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceRecording>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

open_enum! {
    /// The state of a recorded call. Going by the names, an `inprogress` one is still being made.
    VoiceRecordingState {
        /// `completed`
        Completed => "completed",
        /// `inprogress`
        Inprogress => "inprogress",
    }
}

/// How a phone number of an organization answers calls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSetting {
    /// The id of the setting.
    pub id: String,
    /// The kind of resource, always `voice-settings`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the setting.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceSettingAttributes,
}

/// What is known about a voice setting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSettingAttributes {
    /// The account with the phone provider that the setting belongs to; presumably a text account.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// When the setting was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// The phone number that calls are forwarded to.
    #[serde(rename = "forward-number", skip_serializing_if = "Option::is_none")]
    pub forward_number: Option<String>,
    /// When the setting last changed.
    #[serde(rename = "last-modified-at", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<switchboard_core::Timestamp>,
    /// The organization that the setting belongs to.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The phone number that people call.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether calls are recorded.
    #[serde(rename = "recording-enabled", skip_serializing_if = "Option::is_none")]
    pub recording_enabled: Option<bool>,
    /// What callers are told about the recording, going by the name.
    #[serde(rename = "recording-message", skip_serializing_if = "Option::is_none")]
    pub recording_message: Option<String>,
    /// What waiting callers are told.
    #[serde(rename = "wait-message", skip_serializing_if = "Option::is_none")]
    pub wait_message: Option<String>,
}

/// One page of voice settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSettingCollectionDocument {
    /// The voice settings on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceSetting>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What a new voice setting is to be like. Which attributes are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSettingCreate {
    /// The account with the phone provider that the setting is for; presumably a text account. It
    /// cannot be changed later.
    #[serde(rename = "account-id", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The phone number to forward calls to, E.164.
    #[serde(rename = "forward-number", skip_serializing_if = "Option::is_none")]
    pub forward_number: Option<String>,
    /// The phone number that people call, E.164.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether to record calls. The vendor's default: `false`.
    #[serde(rename = "recording-enabled", skip_serializing_if = "Option::is_none")]
    pub recording_enabled: Option<bool>,
    /// What to tell callers about the recording, going by the name.
    #[serde(rename = "recording-message", skip_serializing_if = "Option::is_none")]
    pub recording_message: Option<String>,
    /// What to tell waiting callers.
    #[serde(rename = "wait-message", skip_serializing_if = "Option::is_none")]
    pub wait_message: Option<String>,
}

impl VoiceSettingCreate {
    /// Starts a `VoiceSettingCreate` with no field set.
    pub fn builder() -> VoiceSettingCreateBuilder {
        VoiceSettingCreateBuilder::default()
    }
}

/// Builds a [`VoiceSettingCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VoiceSettingCreateBuilder(VoiceSettingCreate);

impl VoiceSettingCreateBuilder {
    /// The account with the phone provider that the setting is for; presumably a text account. It
    /// cannot be changed later.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.0.account_id = Some(account_id.into());
        self
    }

    /// The phone number to forward calls to, E.164.
    pub fn forward_number(mut self, forward_number: impl Into<String>) -> Self {
        self.0.forward_number = Some(forward_number.into());
        self
    }

    /// The phone number that people call, E.164.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.phone_number = Some(phone_number.into());
        self
    }

    /// Whether to record calls. The vendor's default: `false`.
    pub fn recording_enabled(mut self, recording_enabled: bool) -> Self {
        self.0.recording_enabled = Some(recording_enabled);
        self
    }

    /// What to tell callers about the recording, going by the name.
    pub fn recording_message(mut self, recording_message: impl Into<String>) -> Self {
        self.0.recording_message = Some(recording_message.into());
        self
    }

    /// What to tell waiting callers.
    pub fn wait_message(mut self, wait_message: impl Into<String>) -> Self {
        self.0.wait_message = Some(wait_message.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> VoiceSettingCreate {
        self.0
    }
}

impl From<VoiceSettingCreateBuilder> for VoiceSettingCreate {
    fn from(builder: VoiceSettingCreateBuilder) -> Self {
        builder.build()
    }
}

union! {
    /// The new phone number to forward calls to. When updating, the vendor's documentation also
    /// allows another form and shows an empty object for it; presumably that ends the forwarding.
    /// That null does so as well is inferred; it is not documented.
    VoiceSettingForwardNumber {
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
        /// The form of `serde_json::Map<String, serde_json::Value>`.
        Map(serde_json::Map<String, serde_json::Value>) => Shape::object(&[], &[]),
    }
}

impl From<String> for VoiceSettingForwardNumber {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for VoiceSettingForwardNumber {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for VoiceSettingForwardNumber {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self::Map(value)
    }
}

/// What can be changed about a voice setting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSettingUpdate {
    /// The new phone number to forward calls to. When updating, the vendor's documentation also
    /// allows another form and shows an empty object for it; presumably that ends the forwarding.
    /// That null does so as well is inferred; it is not documented.
    #[serde(rename = "forward-number", default, skip_serializing_if = "Patch::is_omitted")]
    pub forward_number: Patch<VoiceSettingForwardNumber>,
    /// The phone number that people call, E.164.
    #[serde(rename = "phone-number", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether to record calls. The vendor's documentation hints at a default of false for
    /// updates, too, so recording may be switched off where this is left out; send it to be sure.
    #[serde(rename = "recording-enabled", skip_serializing_if = "Option::is_none")]
    pub recording_enabled: Option<bool>,
    /// What to tell callers about the recording, going by the name.
    #[serde(rename = "recording-message", skip_serializing_if = "Option::is_none")]
    pub recording_message: Option<String>,
    /// What to tell waiting callers.
    #[serde(rename = "wait-message", skip_serializing_if = "Option::is_none")]
    pub wait_message: Option<String>,
}

impl VoiceSettingUpdate {
    /// Starts a `VoiceSettingUpdate` with no field set.
    pub fn builder() -> VoiceSettingUpdateBuilder {
        VoiceSettingUpdateBuilder::default()
    }
}

/// Builds a [`VoiceSettingUpdate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VoiceSettingUpdateBuilder(VoiceSettingUpdate);

impl VoiceSettingUpdateBuilder {
    /// The new phone number to forward calls to. When updating, the vendor's documentation also
    /// allows another form and shows an empty object for it; presumably that ends the forwarding.
    /// That null does so as well is inferred; it is not documented.
    pub fn forward_number(
        mut self,
        forward_number: impl Into<Patch<VoiceSettingForwardNumber>>,
    ) -> Self {
        self.0.forward_number = forward_number.into();
        self
    }

    /// The phone number that people call, E.164.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.phone_number = Some(phone_number.into());
        self
    }

    /// Whether to record calls. The vendor's documentation hints at a default of false for
    /// updates, too, so recording may be switched off where this is left out; send it to be sure.
    pub fn recording_enabled(mut self, recording_enabled: bool) -> Self {
        self.0.recording_enabled = Some(recording_enabled);
        self
    }

    /// What to tell callers about the recording, going by the name.
    pub fn recording_message(mut self, recording_message: impl Into<String>) -> Self {
        self.0.recording_message = Some(recording_message.into());
        self
    }

    /// What to tell waiting callers.
    pub fn wait_message(mut self, wait_message: impl Into<String>) -> Self {
        self.0.wait_message = Some(wait_message.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> VoiceSettingUpdate {
        self.0
    }
}

impl From<VoiceSettingUpdateBuilder> for VoiceSettingUpdate {
    fn from(builder: VoiceSettingUpdateBuilder) -> Self {
        builder.build()
    }
}

/// A survey held by phone with one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSurvey {
    /// The id of the survey.
    pub id: String,
    /// The kind of resource, always `voice-surveys`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the survey.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceSurveyAttributes,
}

/// What is known about a phone survey. What was asked and answered is not part of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSurveyAttributes {
    /// When the survey was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who created the survey. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The individual who is asked, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization that asks.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The state of the survey. It is documented as plain text; the values are presumably those
    /// that the list can be filtered by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<VoiceSurveyState>,
}

/// One page of voice surveys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSurveyCollectionDocument {
    /// The voice surveys on this page.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<VoiceSurvey>,
    /// Where this page lies in the whole list, if the server says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
}

/// What a new phone survey is to be like. Which attributes are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceSurveyCreate {
    /// The individual to ask, going by the name.
    #[serde(rename = "individual-id", skip_serializing_if = "Option::is_none")]
    pub individual_id: Option<String>,
    /// The organization that asks.
    #[serde(rename = "organization-id", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// What the survey asks. Its keys are not documented, and it is not part of the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spec: Option<VoiceSurveySpec>,
}

impl VoiceSurveyCreate {
    /// Starts a `VoiceSurveyCreate` with no field set.
    pub fn builder() -> VoiceSurveyCreateBuilder {
        VoiceSurveyCreateBuilder::default()
    }
}

/// Builds a [`VoiceSurveyCreate`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VoiceSurveyCreateBuilder(VoiceSurveyCreate);

impl VoiceSurveyCreateBuilder {
    /// The individual to ask, going by the name.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.0.individual_id = Some(individual_id.into());
        self
    }

    /// The organization that asks.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.0.organization_id = Some(organization_id.into());
        self
    }

    /// What the survey asks. Its keys are not documented, and it is not part of the reply.
    pub fn spec(mut self, spec: impl Into<VoiceSurveySpec>) -> Self {
        self.0.spec = Some(spec.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> VoiceSurveyCreate {
        self.0
    }
}

impl From<VoiceSurveyCreateBuilder> for VoiceSurveyCreate {
    fn from(builder: VoiceSurveyCreateBuilder) -> Self {
        builder.build()
    }
}

/// What the survey asks. Its keys are not documented, and it is not part of the reply.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VoiceSurveySpec(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for VoiceSurveySpec {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<VoiceSurveySpec> for serde_json::Map<String, serde_json::Value> {
    fn from(value: VoiceSurveySpec) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for VoiceSurveySpec {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for VoiceSurveySpec {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

open_enum! {
    /// The state of a phone survey. Going by the names, a `created` one has not begun.
    VoiceSurveyState {
        /// `completed`
        Completed => "completed",
        /// `created`
        Created => "created",
        /// `failed`
        Failed => "failed",
        /// `running`
        Running => "running",
    }
}

/// A task that runs in the background for a voice setting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceTask {
    /// The id of the task.
    pub id: String,
    /// The kind of resource, always `voice-tasks`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// What is known about the task.
    #[serde(default, deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: VoiceTaskAttributes,
}

/// The arguments of a task, by name. None are documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VoiceTaskArguments(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for VoiceTaskArguments {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<VoiceTaskArguments> for serde_json::Map<String, serde_json::Value> {
    fn from(value: VoiceTaskArguments) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for VoiceTaskArguments {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for VoiceTaskArguments {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// What is known about a background task.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceTaskAttributes {
    /// When the task was created.
    #[serde(rename = "created-at", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<switchboard_core::Timestamp>,
    /// Who started the task. Whether this is a user or an individual is not documented.
    #[serde(rename = "created-by", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Why the task failed, if it did.
    #[serde(rename = "error-message", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// The arguments that the task was started with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kwargs: Option<VoiceTaskArguments>,
    /// What the task does; `refresh_queue_entries` is the only one that can be started here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// What the task found. Its keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<VoiceTaskResult>,
    /// The voice setting that the task runs for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<IdRef>,
    /// The state of the task. Only `completed` is known; the other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

open_enum! {
    /// A task that can be run for a voice setting. `refresh_queue_entries` brings the entries of
    /// its phone queue up to date, going by the name.
    VoiceTaskMethod {
        /// `refresh_queue_entries`
        RefreshQueueEntries => "refresh_queue_entries",
    }
}

/// The task to run for a voice setting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VoiceTaskRequest {
    /// A task that can be run for a voice setting. `refresh_queue_entries` brings the entries of
    /// its phone queue up to date, going by the name.
    pub method: VoiceTaskMethod,
    /// The arguments of a task, by name. None are documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kwargs: Option<VoiceTaskArguments>,
}

impl VoiceTaskRequest {
    /// Starts a `VoiceTaskRequest` with no field set.
    pub fn builder() -> VoiceTaskRequestBuilder {
        VoiceTaskRequestBuilder::default()
    }
}

/// Builds a [`VoiceTaskRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct VoiceTaskRequestBuilder {
    method: Option<VoiceTaskMethod>,
    kwargs: Option<VoiceTaskArguments>,
}

impl VoiceTaskRequestBuilder {
    /// A task that can be run for a voice setting. `refresh_queue_entries` brings the entries of
    /// its phone queue up to date, going by the name.
    ///
    /// Required.
    pub fn method(mut self, method: impl Into<VoiceTaskMethod>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// The arguments of a task, by name. None are documented.
    pub fn kwargs(mut self, kwargs: impl Into<VoiceTaskArguments>) -> Self {
        self.kwargs = Some(kwargs.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<VoiceTaskRequest, Error> {
        Ok(VoiceTaskRequest {
            method: self
                .method
                .ok_or_else(|| Error::missing_field("VoiceTaskRequest", "method"))?,
            kwargs: self.kwargs,
        })
    }
}

impl TryFrom<VoiceTaskRequestBuilder> for VoiceTaskRequest {
    type Error = Error;
    fn try_from(builder: VoiceTaskRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// What the task found. Its keys are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VoiceTaskResult(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for VoiceTaskResult {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<VoiceTaskResult> for serde_json::Map<String, serde_json::Value> {
    fn from(value: VoiceTaskResult) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for VoiceTaskResult {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for VoiceTaskResult {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}
