// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messaging operations" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoOption, builder, free_json, open_enum, reads, reply_builder,
};

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
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingOperationAttributes,
}

reply_builder! {
    #[builds(MessagingOperation)]
    pub struct MessagingOperationBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MessagingOperationAttributes>,
    }
}

/// The arguments of an operation. Which ones `move-group` takes is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingOperationArgs(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessagingOperationArgs);

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

reply_builder! {
    #[builds(MessagingOperationAttributes)]
    pub struct MessagingOperationAttributesBuilder {
        args: Optional<MessagingOperationArgs>,
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        logs: Optional<MessagingOperationLogs>,
        organization_id: Optional<String>,
        status: Optional<String>,
        type_: Optional<String>,
    }
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

reply_builder! {
    #[builds(MessagingOperationCollectionDocument)]
    pub struct MessagingOperationCollectionDocumentBuilder {
        data: RequiredList<MessagingOperation>,
        meta: Optional<PageMeta>,
    }
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

builder!(MessagingOperationCreate => MessagingOperationCreateBuilder);

impl MessagingOperationCreateBuilder {
    /// What the operation is to do, in detail.
    pub fn args<By>(mut self, value: impl IntoOption<MessagingOperationArgs, By>) -> Self {
        self.0.args = value.into_option();
        self
    }

    /// The organization whose messaging to change.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// What kind of operation to start.
    pub fn type_<By>(mut self, value: impl IntoOption<MessagingOperationType, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}

/// The reports of an operation. The contents are not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingOperationLogs(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessagingOperationLogs);

open_enum! {
    /// The kinds of operations. `move-group` presumably moves an individual group with its
    /// channels; where to is not documented.
    pub enum MessagingOperationType {
        /// `move-group`
        MoveGroup = "move-group",
    }
}
