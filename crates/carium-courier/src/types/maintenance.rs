// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Maintenance" lead to.

use super::common::{Meta, PageMeta};
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoOption, builder, reads, reply_builder};

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
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: ReplicatorAttributes,
}

reply_builder! {
    #[builds(Replicator)]
    pub struct ReplicatorBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<ReplicatorAttributes>,
    }
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

reply_builder! {
    #[builds(ReplicatorAttributes)]
    pub struct ReplicatorAttributesBuilder {
        classpath: Optional<String>,
        created_time: Optional<switchboard_core::Timestamp>,
        last_poll_time: Optional<switchboard_core::Timestamp>,
    }
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

reply_builder! {
    #[builds(ReplicatorCollectionDocument)]
    pub struct ReplicatorCollectionDocumentBuilder {
        data: RequiredList<Replicator>,
        meta: Optional<Meta>,
    }
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
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: SnifferAttributes,
}

reply_builder! {
    #[builds(Sniffer)]
    pub struct SnifferBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<SnifferAttributes>,
    }
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

reply_builder! {
    #[builds(SnifferAttributes)]
    pub struct SnifferAttributesBuilder {
        created_time: Optional<switchboard_core::Timestamp>,
        user_id: Optional<String>,
        valid_until: Optional<switchboard_core::Timestamp>,
    }
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

builder!(SnifferCreate => SnifferCreateBuilder);

impl SnifferCreateBuilder {
    /// The user whose requests to record.
    pub fn user_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.user_id = value.into_option();
        self
    }

    /// Until when to record requests. What happens when it is left out is not documented.
    pub fn valid_until<By>(
        mut self,
        value: impl IntoOption<switchboard_core::Timestamp, By>,
    ) -> Self {
        self.0.valid_until = value.into_option();
        self
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
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: SnifferLogAttributes,
}

reply_builder! {
    #[builds(SnifferLog)]
    pub struct SnifferLogBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<SnifferLogAttributes>,
    }
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

reply_builder! {
    #[builds(SnifferLogAttributes)]
    pub struct SnifferLogAttributesBuilder {
        body: Optional<String>,
        content_type: Optional<String>,
        created_time: Optional<switchboard_core::Timestamp>,
        message: Optional<String>,
        method: Optional<String>,
        path: Optional<String>,
        query_string: Optional<String>,
        request_id: Optional<String>,
        response: Optional<String>,
        status_code: Optional<i64>,
        trace_id: Optional<String>,
        user_agent: Optional<String>,
    }
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

reply_builder! {
    #[builds(SnifferLogCollectionDocument)]
    pub struct SnifferLogCollectionDocumentBuilder {
        data: RequiredList<SnifferLog>,
        meta: Optional<PageMeta>,
    }
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

builder!(SystemPurgeCreate => SystemPurgeCreateBuilder);

impl SystemPurgeCreateBuilder {
    /// Presumably whether to archive the data instead of only deleting it. Not documented beyond
    /// the name. The vendor's default: `false`.
    pub fn archive<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.archive = value.into_option();
        self
    }

    /// The id of what is to be purged, such as that of an individual.
    pub fn entity_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.entity_id = value.into_option();
        self
    }

    /// What kind of thing is to be purged. `individual` is the only known value.
    pub fn entity_type<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.entity_type = value.into_option();
        self
    }

    /// A reference for the purge. What it has to refer to is not documented.
    pub fn reference_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.reference_id = value.into_option();
        self
    }

    /// The id of the request to purge. Who issues such ids is not documented.
    pub fn request_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.request_id = value.into_option();
        self
    }
}
