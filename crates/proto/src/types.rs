// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Proto AICX developer API are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use super::forms;
use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As, Reads};
use switchboard_core::{Error, Shape, union};

/// The elements under a key which is not known. Whatever is given is sent as it is; elements
/// have the fields of `CustomFieldValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AddCustomFieldsObject(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for AddCustomFieldsObject {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<AddCustomFieldsObject> for serde_json::Map<String, serde_json::Value> {
    fn from(value: AddCustomFieldsObject) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for AddCustomFieldsObject {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for AddCustomFieldsObject {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

union! {
    /// Values for custom fields of a customer. The vendor's documentation tells about the elements
    /// alone, so either form may be the right one: the bare list of elements, or an object that
    /// holds the list under a key which is not known.
    AddCustomFieldsRequest {
        /// The form of `Vec<CustomFieldValue>`.
        List(Vec<CustomFieldValue>) => Shape::List(&Shape::object(&[], &["id", "name", "value"])),
        /// The form of `AddCustomFieldsObject`.
        AddCustomFieldsObject(AddCustomFieldsObject) => Shape::object(&[], &[]),
    }
}

impl From<Vec<CustomFieldValue>> for AddCustomFieldsRequest {
    fn from(value: Vec<CustomFieldValue>) -> Self {
        Self::List(value)
    }
}

impl From<AddCustomFieldsObject> for AddCustomFieldsRequest {
    fn from(value: AddCustomFieldsObject) -> Self {
        Self::AddCustomFieldsObject(value)
    }
}

/// Tags to put on a customer. Only `create_if_not_exists` is named in the vendor's
/// documentation, which does not say whether it belongs into the body. `tags` is inferred.
/// Further fields are sent as they are given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddTagsRequest {
    /// The names of the tags. Name and shape of this field are inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Whether to create those of the tags that do not exist yet. What happens to them otherwise
    /// is not documented. That this belongs into the body is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_if_not_exists: Option<bool>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl AddTagsRequest {
    /// Starts an `AddTagsRequest` with no field set.
    pub fn builder() -> AddTagsRequestBuilder {
        AddTagsRequestBuilder::default()
    }
}

/// Builds an [`AddTagsRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AddTagsRequestBuilder(AddTagsRequest);

impl AddTagsRequestBuilder {
    /// The names of the tags. Name and shape of this field are inferred.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Whether to create those of the tags that do not exist yet. What happens to them otherwise
    /// is not documented. That this belongs into the body is inferred.
    pub fn create_if_not_exists(mut self, create_if_not_exists: bool) -> Self {
        self.0.create_if_not_exists = Some(create_if_not_exists);
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> AddTagsRequest {
        self.0
    }
}

impl From<AddTagsRequestBuilder> for AddTagsRequest {
    fn from(builder: AddTagsRequestBuilder) -> Self {
        builder.build()
    }
}

/// A custom field to define. The vendor's documentation names `type` and `select_options`
/// alone; `name` is inferred. Further fields are sent as they are given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateCustomFieldRequest {
    /// The field's name, by which values can be set. That it belongs here is inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of field. `select`, a choice between options, is the only kind that is known by
    /// name.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The options to choose from. Must be given when `type` is `select`, and must not be given
    /// otherwise. What an option looks like is not documented, presumably a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select_options: Option<Vec<serde_json::Value>>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl CreateCustomFieldRequest {
    /// Starts a `CreateCustomFieldRequest` with no field set.
    pub fn builder() -> CreateCustomFieldRequestBuilder {
        CreateCustomFieldRequestBuilder::default()
    }
}

/// Builds a [`CreateCustomFieldRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CreateCustomFieldRequestBuilder(CreateCustomFieldRequest);

impl CreateCustomFieldRequestBuilder {
    /// The field's name, by which values can be set. That it belongs here is inferred.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The kind of field. `select`, a choice between options, is the only kind that is known by
    /// name.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.type_ = Some(type_.into());
        self
    }

    /// The options to choose from. Must be given when `type` is `select`, and must not be given
    /// otherwise. What an option looks like is not documented, presumably a text.
    pub fn select_options(
        mut self,
        select_options: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.0.select_options = Some(select_options.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> CreateCustomFieldRequest {
        self.0
    }
}

impl From<CreateCustomFieldRequestBuilder> for CreateCustomFieldRequest {
    fn from(builder: CreateCustomFieldRequestBuilder) -> Self {
        builder.build()
    }
}

/// What is known about a new customer. The customer's key is not here but in the path. Every
/// field is optional.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateCustomerRequest {
    /// A further id of the customer in a system outside Proto.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_customer_id: Option<String>,
    /// The customer's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where the customer is, as text. No form is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The customer's e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The customer's phone number. No form is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The customer's picture, presumably its URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
}

impl CreateCustomerRequest {
    /// Starts a `CreateCustomerRequest` with no field set.
    pub fn builder() -> CreateCustomerRequestBuilder {
        CreateCustomerRequestBuilder::default()
    }
}

/// Builds a [`CreateCustomerRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CreateCustomerRequestBuilder(CreateCustomerRequest);

impl CreateCustomerRequestBuilder {
    /// A further id of the customer in a system outside Proto.
    pub fn external_customer_id(mut self, external_customer_id: impl Into<String>) -> Self {
        self.0.external_customer_id = Some(external_customer_id.into());
        self
    }

    /// The customer's name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// Where the customer is, as text. No form is documented.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.0.location = Some(location.into());
        self
    }

    /// The customer's e-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.email = Some(email.into());
        self
    }

    /// The customer's phone number. No form is documented.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.phone_number = Some(phone_number.into());
        self
    }

    /// The customer's picture, presumably its URL.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.0.avatar = Some(avatar.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> CreateCustomerRequest {
        self.0
    }
}

impl From<CreateCustomerRequestBuilder> for CreateCustomerRequest {
    fn from(builder: CreateCustomerRequestBuilder) -> Self {
        builder.build()
    }
}

/// A ticket to create. At least one of the four ids is needed to identify the customer. It is
/// not documented what several do together, so give exactly one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// What the ticket is about.
    pub subject: String,
    /// The customer's id as Proto assigned it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The customer's `external_customer_id`, from `CreateCustomerRequest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_customer_id: Option<String>,
    /// The id of the customer's profile at a gateway, presumably the channel through which the
    /// customer writes. Not described any further.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_profile_id: Option<String>,
    /// The id that you gave the customer, as in the paths of the customer calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provided_unique_id: Option<String>,
}

impl CreateTicketRequest {
    /// Starts a `CreateTicketRequest` with no field set.
    pub fn builder() -> CreateTicketRequestBuilder {
        CreateTicketRequestBuilder::default()
    }
}

/// Builds a [`CreateTicketRequest`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CreateTicketRequestBuilder {
    subject: Option<String>,
    customer_id: Option<String>,
    external_customer_id: Option<String>,
    gateway_profile_id: Option<String>,
    provided_unique_id: Option<String>,
}

impl CreateTicketRequestBuilder {
    /// What the ticket is about.
    ///
    /// Required.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The customer's id as Proto assigned it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// The customer's `external_customer_id`, from `CreateCustomerRequest`.
    pub fn external_customer_id(mut self, external_customer_id: impl Into<String>) -> Self {
        self.external_customer_id = Some(external_customer_id.into());
        self
    }

    /// The id of the customer's profile at a gateway, presumably the channel through which the
    /// customer writes. Not described any further.
    pub fn gateway_profile_id(mut self, gateway_profile_id: impl Into<String>) -> Self {
        self.gateway_profile_id = Some(gateway_profile_id.into());
        self
    }

    /// The id that you gave the customer, as in the paths of the customer calls.
    pub fn provided_unique_id(mut self, provided_unique_id: impl Into<String>) -> Self {
        self.provided_unique_id = Some(provided_unique_id.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<CreateTicketRequest, Error> {
        Ok(CreateTicketRequest {
            subject: self
                .subject
                .ok_or_else(|| Error::missing_field("CreateTicketRequest", "subject"))?,
            customer_id: self.customer_id,
            external_customer_id: self.external_customer_id,
            gateway_profile_id: self.gateway_profile_id,
            provided_unique_id: self.provided_unique_id,
        })
    }
}

impl TryFrom<CreateTicketRequestBuilder> for CreateTicketRequest {
    type Error = Error;
    fn try_from(builder: CreateTicketRequestBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// What is returned about a new ticket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedTicket {
    /// The id of the conversation that the ticket opened. Its kind is not documented; a number is
    /// read as its text.
    #[serde(deserialize_with = "As::<Reads<forms::Text>>::deserialize")]
    pub id: String,
}

/// A custom field as it is defined for a sub-company. That it has an id and a name is
/// documented; the rest is inferred, and other fields may be there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomField {
    /// The field's id. Its kind is not documented; a number is read as its text.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Text, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// The field's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of field. `select`, a choice between options, is the only kind that is known by
    /// name.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The options of a `select` field, presumably a list. What they look like is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select_options: Option<serde_json::Value>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// A custom field of a customer and its value. The field is named by `id` or by `name`, of
/// which one is needed. Further fields are sent as they are given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// The custom field's id, from listing or creating it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The custom field's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The value to set. The name of this field is inferred, and what it may hold is not
    /// documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<serde_json::Value>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl CustomFieldValue {
    /// Starts a `CustomFieldValue` with no field set.
    pub fn builder() -> CustomFieldValueBuilder {
        CustomFieldValueBuilder::default()
    }
}

/// Builds a [`CustomFieldValue`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CustomFieldValueBuilder(CustomFieldValue);

impl CustomFieldValueBuilder {
    /// The custom field's id, from listing or creating it.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.id = Some(id.into());
        self
    }

    /// The custom field's name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The value to set. The name of this field is inferred, and what it may hold is not
    /// documented.
    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.0.value = Some(value.into());
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> CustomFieldValue {
        self.0
    }
}

impl From<CustomFieldValueBuilder> for CustomFieldValue {
    fn from(builder: CustomFieldValueBuilder) -> Self {
        builder.build()
    }
}

/// A customer: everything that Proto knows, except the values of custom fields. The keys are
/// not documented. The fields of `CreateCustomerRequest` are presumably among them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Customer(pub serde_json::Map<String, serde_json::Value>);

impl std::ops::Deref for Customer {
    type Target = serde_json::Map<String, serde_json::Value>;
    fn deref(&self) -> &serde_json::Map<String, serde_json::Value> {
        &self.0
    }
}

impl From<Customer> for serde_json::Map<String, serde_json::Value> {
    fn from(value: Customer) -> Self {
        value.0
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Customer {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for Customer {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// Why a call was refused. Not documented; the default of FastAPI, the framework that the
/// service appears to be built with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong: one sentence, or, with status 422, a list of fields that are missing or of
    /// the wrong kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ErrorDetail>,
}

union! {
    /// What went wrong: one sentence, or, with status 422, a list of fields that are missing or of
    /// the wrong kind.
    ErrorDetail {
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
        /// The form of `Vec<FieldError>`.
        List(Vec<FieldError>) => Shape::List(&Shape::object(&[], &["loc", "msg", "type"])),
    }
}

impl From<String> for ErrorDetail {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ErrorDetail {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Vec<FieldError>> for ErrorDetail {
    fn from(value: Vec<FieldError>) -> Self {
        Self::List(value)
    }
}

/// What is wrong with one field of a request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldError {
    /// The way to the field: where it stands (`body`, `path`, `query`), then keys and positions.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub loc: Option<Vec<FieldErrorStep>>,
    /// What is wrong, in English, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
    /// The kind of error, for programs to read.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

union! {
    /// One step on the way to a field.
    FieldErrorStep {
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
        /// The form of `i64`.
        Integer(i64) => Shape::Integer,
    }
}

impl From<String> for FieldErrorStep {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for FieldErrorStep {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<i64> for FieldErrorStep {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// A reply of which nothing is documented. Any JSON value, including null.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct UndocumentedReply(pub serde_json::Value);

impl std::ops::Deref for UndocumentedReply {
    type Target = serde_json::Value;
    fn deref(&self) -> &serde_json::Value {
        &self.0
    }
}

impl From<UndocumentedReply> for serde_json::Value {
    fn from(value: UndocumentedReply) -> Self {
        value.0
    }
}

impl From<serde_json::Value> for UndocumentedReply {
    fn from(value: serde_json::Value) -> Self {
        Self(value)
    }
}
