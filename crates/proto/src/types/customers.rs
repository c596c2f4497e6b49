// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Customers" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoList, IntoOption, Shape, builder, free_json, union};

/// The elements under a key which is not known. Whatever is given is sent as it is; elements
/// have the fields of `CustomFieldValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AddCustomFieldsObject(pub serde_json::Map<String, serde_json::Value>);

free_json!(AddCustomFieldsObject);

union! {
    /// Values for custom fields of a customer. The vendor's documentation tells about the elements
    /// alone, so either form may be the right one: the bare list of elements, or an object that
    /// holds the list under a key which is not known.
    pub enum AddCustomFieldsRequest {
        /// The form of `Vec<CustomFieldValue>`.
        List(Vec<CustomFieldValue>) = Shape::List(&Shape::object(&[], &["id", "name", "value"])),
        /// The form of `AddCustomFieldsObject`.
        AddCustomFieldsObject(AddCustomFieldsObject) = Shape::object(&[], &[]),
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

builder!(AddTagsRequest => AddTagsRequestBuilder);

impl AddTagsRequestBuilder {
    /// The names of the tags. Name and shape of this field are inferred.
    pub fn tags<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.tags = value.into_list();
        self
    }

    /// Whether to create those of the tags that do not exist yet. What happens to them otherwise
    /// is not documented. That this belongs into the body is inferred.
    pub fn create_if_not_exists<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.create_if_not_exists = value.into_option();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.0.extra.insert(name.into(), value.into());
        self
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

builder!(CreateCustomerRequest => CreateCustomerRequestBuilder);

impl CreateCustomerRequestBuilder {
    /// A further id of the customer in a system outside Proto.
    pub fn external_customer_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.external_customer_id = value.into_option();
        self
    }

    /// The customer's name.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// Where the customer is, as text. No form is documented.
    pub fn location<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.location = value.into_option();
        self
    }

    /// The customer's e-mail address.
    pub fn email<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.email = value.into_option();
        self
    }

    /// The customer's phone number. No form is documented.
    pub fn phone_number<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.phone_number = value.into_option();
        self
    }

    /// The customer's picture, presumably its URL.
    pub fn avatar<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.avatar = value.into_option();
        self
    }
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

builder!(CustomFieldValue => CustomFieldValueBuilder);

impl CustomFieldValueBuilder {
    /// The custom field's id, from listing or creating it.
    pub fn id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.id = value.into_option();
        self
    }

    /// The custom field's name.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
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
}

/// A customer: everything that Proto knows, except the values of custom fields. The keys are
/// not documented. The fields of `CreateCustomerRequest` are presumably among them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Customer(pub serde_json::Map<String, serde_json::Value>);

free_json!(Customer);
