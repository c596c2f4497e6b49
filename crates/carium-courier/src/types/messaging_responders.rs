// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Messaging responders" lead to.

use super::common::PageMeta;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, IntoList, IntoOption, Patch, Shape, builder, free_json, open_enum, reads, reply_builder,
    union,
};

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
    #[serde(default)]
    #[serde(deserialize_with = "As::<reads::OrDefault>::deserialize")]
    pub attributes: MessagingResponderAttributes,
}

reply_builder! {
    #[builds(MessagingResponder)]
    pub struct MessagingResponderBuilder {
        id: Required<String>,
        type_: Optional<String>,
        attributes: Defaulted<MessagingResponderAttributes>,
    }
}

/// The settings of a responder, such as what it answers. They depend on its type and are not
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MessagingResponderArgs(pub serde_json::Map<String, serde_json::Value>);

free_json!(MessagingResponderArgs);

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

reply_builder! {
    #[builds(MessagingResponderAttributes)]
    pub struct MessagingResponderAttributesBuilder {
        args: Optional<MessagingResponderArgs>,
        calendar_args: Optional<MessagingResponderCalendar>,
        created_at: Optional<switchboard_core::Timestamp>,
        created_by: Optional<String>,
        enabled: Optional<bool>,
        end_at: Optional<switchboard_core::Timestamp>,
        individual_group_id: Optional<String>,
        last_modified_at: Optional<switchboard_core::Timestamp>,
        last_modified_by: Optional<String>,
        name: Optional<String>,
        organization_id: Optional<String>,
        start_at: Optional<switchboard_core::Timestamp>,
        type_: Optional<String>,
    }
}

/// The weekly hours of a responder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessagingResponderCalendar {
    /// The hours, day by day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub rules: Option<Vec<MessagingResponderCalendarRule>>,
    /// The time zone of the hours, presumably an IANA name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

builder!(MessagingResponderCalendar => MessagingResponderCalendarBuilder);

impl MessagingResponderCalendarBuilder {
    /// The hours, day by day.
    pub fn rules<By>(mut self, value: impl IntoList<MessagingResponderCalendarRule, By>) -> Self {
        self.0.rules = value.into_list();
        self
    }

    /// The time zone of the hours, presumably an IANA name.
    pub fn timezone<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.timezone = value.into_option();
        self
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

builder!(MessagingResponderCalendarRule => MessagingResponderCalendarRuleBuilder);

impl MessagingResponderCalendarRuleBuilder {
    /// The day that the rule is for. `everyday` is the only known value.
    pub fn day<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.day = value.into_option();
        self
    }

    /// When the span ends. The documented example is an RFC 3339 time with a zone, as in the
    /// example here; how that zone goes together with `timezone` is not documented.
    pub fn end_time<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.end_time = value.into_option();
        self
    }

    /// When the span starts, written like `end-time`.
    pub fn start_time<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.start_time = value.into_option();
        self
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

reply_builder! {
    #[builds(MessagingResponderCollectionDocument)]
    pub struct MessagingResponderCollectionDocumentBuilder {
        data: RequiredList<MessagingResponder>,
        meta: Optional<PageMeta>,
    }
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

builder!(MessagingResponderCreate => MessagingResponderCreateBuilder);

impl MessagingResponderCreateBuilder {
    /// The settings of the responder.
    pub fn args<By>(mut self, value: impl IntoOption<MessagingResponderArgs, By>) -> Self {
        self.0.args = value.into_option();
        self
    }

    /// At which hours of the week the responder is to answer.
    pub fn calendar_args<By>(
        mut self,
        value: impl IntoOption<MessagingResponderCalendar, By>,
    ) -> Self {
        self.0.calendar_args = value.into_option();
        self
    }

    /// Until when the responder is active. Left out, presumably without end.
    pub fn end_at<By>(mut self, value: impl IntoOption<switchboard_core::Timestamp, By>) -> Self {
        self.0.end_at = value.into_option();
        self
    }

    /// The individual group for which to answer.
    pub fn individual_group_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_group_id = value.into_option();
        self
    }

    /// The name of the responder.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// The organization that the responder is for. It cannot be changed later.
    pub fn organization_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.organization_id = value.into_option();
        self
    }

    /// From when the responder is active. Left out, presumably at once.
    pub fn start_at<By>(mut self, value: impl IntoOption<switchboard_core::Timestamp, By>) -> Self {
        self.0.start_at = value.into_option();
        self
    }

    /// What kind of responder it is. The possible values are not documented.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}

union! {
    /// The new start or end of a responder. When updating, the vendor's documentation also allows
    /// another form and shows an empty object for it; presumably that removes the limit. That null
    /// does so as well is inferred; it is not documented.
    pub enum MessagingResponderLimit {
        /// The form of `switchboard_core::Lenient<chrono::DateTime<chrono::Utc>>`.
        Date(switchboard_core::Lenient<chrono::DateTime<chrono::Utc>>) = Shape::String(&[]),
        /// The form of `serde_json::Map<String, serde_json::Value>`.
        Map(serde_json::Map<String, serde_json::Value>) = Shape::object(&[], &[]),
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
    pub enum MessagingResponderSort {
        /// `-created-at`
        MinusCreatedAt = "-created-at",
        /// `-end-at`
        MinusEndAt = "-end-at",
        /// `-start-at`
        MinusStartAt = "-start-at",
        /// `created-at`
        CreatedAt = "created-at",
        /// `end-at`
        EndAt = "end-at",
        /// `start-at`
        StartAt = "start-at",
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

builder!(MessagingResponderUpdate => MessagingResponderUpdateBuilder);

impl MessagingResponderUpdateBuilder {
    /// The settings of the responder. Whether they replace the present ones as a whole is not
    /// documented; assume that they do.
    pub fn args<By>(mut self, value: impl IntoOption<MessagingResponderArgs, By>) -> Self {
        self.0.args = value.into_option();
        self
    }

    /// At which hours of the week the responder is to answer. Assume that the rules replace the
    /// present ones as a whole.
    pub fn calendar_args<By>(
        mut self,
        value: impl IntoOption<MessagingResponderCalendar, By>,
    ) -> Self {
        self.0.calendar_args = value.into_option();
        self
    }

    /// Until when the responder is active. That null removes the limit is inferred.
    pub fn end_at(mut self, value: impl Into<Patch<MessagingResponderLimit>>) -> Self {
        self.0.end_at = value.into();
        self
    }

    /// The individual group for which to answer.
    pub fn individual_group_id<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.individual_group_id = value.into_option();
        self
    }

    /// The name of the responder.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// From when the responder is active. That null removes the limit is inferred.
    pub fn start_at(mut self, value: impl Into<Patch<MessagingResponderLimit>>) -> Self {
        self.0.start_at = value.into();
        self
    }

    /// What kind of responder it is. The possible values are not documented.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.type_ = value.into_option();
        self
    }
}
