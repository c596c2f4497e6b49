// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Reports" lead to.

use super::common::AvailabilityStatus;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{open_enum, reply_builder};

/// How many conversations of the account are open now.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountConversationMetrics {
    /// All open conversations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<i64>,
    /// Those among them that wait for an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unattended: Option<i64>,
    /// Those among them that no agent has taken over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unassigned: Option<i64>,
    /// Conversations that are pending, which are not among the open ones. Missing from the
    /// vendor's documentation; sent by versions of the open-source server after the documented
    /// one, the first of which is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<i64>,
}

reply_builder! {
    #[builds(AccountConversationMetrics)]
    pub struct AccountConversationMetricsBuilder {
        open: Optional<i64>,
        unattended: Optional<i64>,
        unassigned: Optional<i64>,
        pending: Optional<i64>,
    }
}

open_enum! {
    /// The word that asks for the counts of the account.
    pub enum AccountReportType {
        /// `account`
        Account = "account",
    }
}

/// Counts of an agent's open conversations.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentConversationCounts {
    /// All open conversations of the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<i64>,
    /// Those among them that wait for an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unattended: Option<i64>,
}

reply_builder! {
    #[builds(AgentConversationCounts)]
    pub struct AgentConversationCountsBuilder {
        open: Optional<i64>,
        unattended: Optional<i64>,
    }
}

/// How many open conversations an agent has now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentConversationMetrics {
    /// The id of the agent.
    pub id: i64,
    /// The name of the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The e-mail address of the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The URL of the agent's picture; empty if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// Whether the agent can be reached. The vendor's documentation lists no values; these are
    /// those of the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<AvailabilityStatus>,
    /// The counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric: Option<AgentConversationCounts>,
}

reply_builder! {
    #[builds(AgentConversationMetrics)]
    pub struct AgentConversationMetricsBuilder {
        id: Required<i64>,
        name: Optional<String>,
        email: Optional<String>,
        thumbnail: Optional<String>,
        availability: Optional<AvailabilityStatus>,
        metric: Optional<AgentConversationCounts>,
    }
}

open_enum! {
    /// The word that asks for the counts of each agent.
    pub enum AgentReportType {
        /// `agent`
        Agent = "agent",
    }
}

open_enum! {
    /// The length of the stretch of time that one point of a report stands for.
    pub enum ReportGroupBy {
        /// `hour`
        Hour = "hour",
        /// `day`
        Day = "day",
        /// `week`
        Week = "week",
        /// `month`
        Month = "month",
        /// `year`
        Year = "year",
    }
}

open_enum! {
    /// A figure that can be reported over time. Durations are in seconds. `reply_time` is missing
    /// from the vendor's documentation and known from the open-source server.
    pub enum ReportMetric {
        /// `conversations_count`
        ConversationsCount = "conversations_count",
        /// `incoming_messages_count`
        IncomingMessagesCount = "incoming_messages_count",
        /// `outgoing_messages_count`
        OutgoingMessagesCount = "outgoing_messages_count",
        /// `avg_first_response_time`
        AvgFirstResponseTime = "avg_first_response_time",
        /// `avg_resolution_time`
        AvgResolutionTime = "avg_resolution_time",
        /// `resolutions_count`
        ResolutionsCount = "resolutions_count",
        /// `reply_time`
        ReplyTime = "reply_time",
    }
}

/// One point of a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportPoint {
    /// The figure for the stretch of time: a count, or an average in seconds. An average can be
    /// null when `business_hours` is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<switchboard_core::Lenient<f64>>,
    /// The beginning of the stretch of time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<switchboard_core::Timestamp>,
    /// How many cases the average was taken over. The open-source server adds it to averages; it
    /// is missing from the vendor's documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

reply_builder! {
    #[builds(ReportPoint)]
    pub struct ReportPointBuilder {
        value: Optional<switchboard_core::Lenient<f64>>,
        timestamp: Optional<switchboard_core::Timestamp>,
        count: Optional<i64>,
    }
}

/// The figures of the period before the one that was asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportPreviousSummary {
    /// The average time until the first answer, in seconds; 0 if there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_first_response_time: Option<switchboard_core::Lenient<f64>>,
    /// The average time until a conversation was resolved, in seconds; 0 if none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_resolution_time: Option<switchboard_core::Lenient<f64>>,
    /// How many conversations began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations_count: Option<i64>,
    /// How many messages came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_messages_count: Option<i64>,
    /// How many messages went out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_messages_count: Option<i64>,
    /// How many conversations were resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolutions_count: Option<i64>,
    /// The average time until an answer, in seconds; 0 if there was none. Missing from the
    /// vendor's documentation, known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_time: Option<switchboard_core::Lenient<f64>>,
}

reply_builder! {
    #[builds(ReportPreviousSummary)]
    pub struct ReportPreviousSummaryBuilder {
        avg_first_response_time: Optional<switchboard_core::Lenient<f64>>,
        avg_resolution_time: Optional<switchboard_core::Lenient<f64>>,
        conversations_count: Optional<i64>,
        incoming_messages_count: Optional<i64>,
        outgoing_messages_count: Optional<i64>,
        resolutions_count: Optional<i64>,
        reply_time: Optional<switchboard_core::Lenient<f64>>,
    }
}

/// The figures of a period, and those of the period before it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportSummary {
    /// The average time until the first answer, in seconds; 0 if there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_first_response_time: Option<switchboard_core::Lenient<f64>>,
    /// The average time until a conversation was resolved, in seconds; 0 if none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_resolution_time: Option<switchboard_core::Lenient<f64>>,
    /// How many conversations began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversations_count: Option<i64>,
    /// How many messages came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_messages_count: Option<i64>,
    /// How many messages went out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_messages_count: Option<i64>,
    /// How many conversations were resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolutions_count: Option<i64>,
    /// The average time until an answer, in seconds; 0 if there was none. Missing from the
    /// vendor's documentation, known from the open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_time: Option<switchboard_core::Lenient<f64>>,
    /// The same figures for the period of equal length just before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<ReportPreviousSummary>,
}

reply_builder! {
    #[builds(ReportSummary)]
    pub struct ReportSummaryBuilder {
        avg_first_response_time: Optional<switchboard_core::Lenient<f64>>,
        avg_resolution_time: Optional<switchboard_core::Lenient<f64>>,
        conversations_count: Optional<i64>,
        incoming_messages_count: Optional<i64>,
        outgoing_messages_count: Optional<i64>,
        resolutions_count: Optional<i64>,
        reply_time: Optional<switchboard_core::Lenient<f64>>,
        previous: Optional<ReportPreviousSummary>,
    }
}

open_enum! {
    /// What a report is about.
    pub enum ReportType {
        /// `account`
        Account = "account",
        /// `agent`
        Agent = "agent",
        /// `inbox`
        Inbox = "inbox",
        /// `label`
        Label = "label",
        /// `team`
        Team = "team",
    }
}
