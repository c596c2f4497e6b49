// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Automation rules" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Patch, Shape, builder, checked_builder, open_enum, reads,
    reply_builder, union,
};

/// One thing that a rule does when its conditions hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationAction {
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_name: Option<AutomationActionName>,
    /// What to do it with; the kind of value depends on the action. The vendor's documentation
    /// shows it for `add_label` only: the names of the labels. Known from the open-source server
    /// are one text for `send_message`, and one URL for `send_webhook_event`. That URL receives
    /// the conversation as a `conversation_created` event carries it, with `automation_event.`
    /// before the name of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_params: Option<Vec<serde_json::Value>>,
}

builder!(AutomationAction => AutomationActionBuilder);

impl AutomationActionBuilder {
    /// What to do.
    pub fn action_name<By>(mut self, value: impl IntoOption<AutomationActionName, By>) -> Self {
        self.0.action_name = value.into_option();
        self
    }

    /// What to do it with; the kind of value depends on the action. The vendor's documentation
    /// shows it for `add_label` only: the names of the labels. Known from the open-source server
    /// are one text for `send_message`, and one URL for `send_webhook_event`. That URL receives
    /// the conversation as a `conversation_created` event carries it, with `automation_event.`
    /// before the name of the event.
    pub fn action_params(
        mut self,
        value: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.0.action_params = Some(value.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

open_enum! {
    /// Something that a rule can do. The vendor's documentation shows `add_label` only, as an
    /// example; the others are known from the open-source server, which refuses any further word.
    pub enum AutomationActionName {
        /// `send_message`
        SendMessage = "send_message",
        /// `add_label`
        AddLabel = "add_label",
        /// `send_email_to_team`
        SendEmailToTeam = "send_email_to_team",
        /// `assign_team`
        AssignTeam = "assign_team",
        /// `assign_agent`
        AssignAgent = "assign_agent",
        /// `send_webhook_event`
        SendWebhookEvent = "send_webhook_event",
        /// `mute_conversation`
        MuteConversation = "mute_conversation",
        /// `send_attachment`
        SendAttachment = "send_attachment",
        /// `change_status`
        ChangeStatus = "change_status",
        /// `resolve_conversation`
        ResolveConversation = "resolve_conversation",
        /// `snooze_conversation`
        SnoozeConversation = "snooze_conversation",
        /// `change_priority`
        ChangePriority = "change_priority",
        /// `send_email_transcript`
        SendEmailTranscript = "send_email_transcript",
    }
}

/// A change that a condition with the operator `attribute_changed` looks for. Missing from the
/// vendor's documentation, known from the open-source server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationAttributeChange {
    /// The values before the change.
    pub from: Vec<serde_json::Value>,
    /// The values after the change.
    pub to: Vec<serde_json::Value>,
}

checked_builder!(AutomationAttributeChange => AutomationAttributeChangeBuilder);

/// Builds a [`AutomationAttributeChange`](struct@AutomationAttributeChange) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct AutomationAttributeChangeBuilder {
    from: Option<Vec<serde_json::Value>>,
    to: Option<Vec<serde_json::Value>>,
}

impl AutomationAttributeChangeBuilder {
    /// Required.
    /// The values before the change.
    pub fn from(mut self, value: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        self.from = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Required.
    /// The values after the change.
    pub fn to(mut self, value: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
        self.to = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<AutomationAttributeChange, Error> {
        Ok(AutomationAttributeChange {
            from: self
                .from
                .ok_or_else(|| Error::missing_field("AutomationAttributeChange", "from"))?,
            to: self.to.ok_or_else(|| Error::missing_field("AutomationAttributeChange", "to"))?,
        })
    }
}

/// One condition of a rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationCondition {
    /// What to look at. The vendor's documentation shows `content` only, as an example. The
    /// open-source server also knows `email`, `country_code`, `status`, `message_type`,
    /// `browser_language`, `assignee_id`, `team_id`, `referer`, `city`, `company`, `inbox_id`,
    /// `mail_subject`, `phone_number`, `priority` and `conversation_language`, and the keys of the
    /// account's custom attributes; it refuses others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_key: Option<String>,
    /// How to compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_operator: Option<AutomationFilterOperator>,
    /// The values to compare with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<AutomationConditionValues>,
    /// How the next condition is joined to this one, `and` or `or`. The last condition has none,
    /// that is null; only one condition may lack it. The vendor's documentation shows the text
    /// `nil` there.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub query_operator: Patch<String>,
    /// What kind of custom attribute `attribute_key` names. Missing from the vendor's
    /// documentation, known from the open-source server, whose own app sends an empty text
    /// otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attribute_type: Option<String>,
}

builder!(AutomationCondition => AutomationConditionBuilder);

impl AutomationConditionBuilder {
    /// What to look at. The vendor's documentation shows `content` only, as an example. The
    /// open-source server also knows `email`, `country_code`, `status`, `message_type`,
    /// `browser_language`, `assignee_id`, `team_id`, `referer`, `city`, `company`, `inbox_id`,
    /// `mail_subject`, `phone_number`, `priority` and `conversation_language`, and the keys of the
    /// account's custom attributes; it refuses others.
    pub fn attribute_key<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.attribute_key = value.into_option();
        self
    }

    /// How to compare.
    pub fn filter_operator<By>(
        mut self,
        value: impl IntoOption<AutomationFilterOperator, By>,
    ) -> Self {
        self.0.filter_operator = value.into_option();
        self
    }

    /// The values to compare with.
    pub fn values<By>(mut self, value: impl IntoOption<AutomationConditionValues, By>) -> Self {
        self.0.values = value.into_option();
        self
    }

    /// How the next condition is joined to this one, `and` or `or`. The last condition has none,
    /// that is null; only one condition may lack it. The vendor's documentation shows the text
    /// `nil` there.
    pub fn query_operator(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.query_operator = value.into();
        self
    }

    /// What kind of custom attribute `attribute_key` names. Missing from the vendor's
    /// documentation, known from the open-source server, whose own app sends an empty text
    /// otherwise.
    pub fn custom_attribute_type<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.custom_attribute_type = value.into_option();
        self
    }
}

union! {
    /// The values that a condition compares with: a list. The open-source server also takes a
    /// single text, and for the operator `attribute_changed` it has an object instead.
    pub enum AutomationConditionValues {
        /// The form of `Vec<serde_json::Value>`.
        List(Vec<serde_json::Value>) = Shape::Array,
        /// The form of `AutomationAttributeChange`.
        AutomationAttributeChange(AutomationAttributeChange) = Shape::object(&["from", "to"], &["from", "to"]),
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
    }
}

impl From<Vec<serde_json::Value>> for AutomationConditionValues {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::List(value)
    }
}

impl From<AutomationAttributeChange> for AutomationConditionValues {
    fn from(value: AutomationAttributeChange) -> Self {
        Self::AutomationAttributeChange(value)
    }
}

impl From<String> for AutomationConditionValues {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for AutomationConditionValues {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

open_enum! {
    /// What makes a rule look at a conversation. `conversation_opened` is missing from the
    /// vendor's documentation and known from the open-source server.
    pub enum AutomationEventName {
        /// `conversation_created`
        ConversationCreated = "conversation_created",
        /// `conversation_updated`
        ConversationUpdated = "conversation_updated",
        /// `message_created`
        MessageCreated = "message_created",
        /// `conversation_opened`
        ConversationOpened = "conversation_opened",
    }
}

open_enum! {
    /// How a condition compares. The vendor's documentation shows `contains` only, as an example;
    /// the others are known from the open-source server, which takes any further word as
    /// `equal_to`.
    pub enum AutomationFilterOperator {
        /// `contains`
        Contains = "contains",
        /// `does_not_contain`
        DoesNotContain = "does_not_contain",
        /// `equal_to`
        EqualTo = "equal_to",
        /// `not_equal_to`
        NotEqualTo = "not_equal_to",
        /// `is_present`
        IsPresent = "is_present",
        /// `is_not_present`
        IsNotPresent = "is_not_present",
        /// `is_greater_than`
        IsGreaterThan = "is_greater_than",
        /// `is_less_than`
        IsLessThan = "is_less_than",
        /// `days_before`
        DaysBefore = "days_before",
        /// `starts_with`
        StartsWith = "starts_with",
        /// `attribute_changed`
        AttributeChanged = "attribute_changed",
    }
}

/// A rule that acts on conversations when an event meets its conditions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationRule {
    /// The id of the rule. Missing from the vendor's documentation, known from the open-source
    /// server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The name of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the rule is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What makes the rule look at a conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<AutomationEventName>,
    /// Whether the rule is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What the rule does, in this order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub actions: Option<Vec<AutomationAction>>,
    /// What must hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub conditions: Option<Vec<AutomationCondition>>,
    /// The account that the rule belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// When the rule was created. Missing from the vendor's documentation, known from the
    /// open-source server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_on: Option<switchboard_core::Timestamp>,
    /// Files that the rule can send. Missing from the vendor's documentation; the open-source
    /// server leaves the key out when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub files: Option<Vec<AutomationRuleFile>>,
}

reply_builder! {
    #[builds(AutomationRule)]
    pub struct AutomationRuleBuilder {
        id: Optional<i64>,
        name: Optional<String>,
        description: Optional<String>,
        event_name: Optional<AutomationEventName>,
        active: Optional<bool>,
        actions: OptionalList<AutomationAction>,
        conditions: OptionalList<AutomationCondition>,
        account_id: Optional<i64>,
        created_on: Optional<switchboard_core::Timestamp>,
        files: OptionalList<AutomationRuleFile>,
    }
}

/// A file that a rule can send. Known from the open-source server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationRuleFile {
    /// The id under which the file is attached to the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The rule that the file belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automation_rule_id: Option<i64>,
    /// The media type of the file, such as `image/png`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<String>,
    /// The account that the rule belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// The URL of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_url: Option<String>,
    /// The id under which the file is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_id: Option<i64>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}

reply_builder! {
    #[builds(AutomationRuleFile)]
    pub struct AutomationRuleFileBuilder {
        id: Optional<i64>,
        automation_rule_id: Optional<i64>,
        file_type: Optional<String>,
        account_id: Optional<i64>,
        file_url: Optional<String>,
        blob_id: Optional<i64>,
        filename: Optional<String>,
    }
}

/// The fields of a rule that can be set. None is marked as required; the open-source server
/// cannot store a new rule that lacks its name, its event, its conditions or its actions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutomationRuleInput {
    /// The name of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the rule is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What makes the rule look at a conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<AutomationEventName>,
    /// Whether the rule is in force. The open-source server takes true when it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What to do, in this order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<AutomationAction>>,
    /// What must hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<AutomationCondition>>,
}

builder!(AutomationRuleInput => AutomationRuleInputBuilder);

impl AutomationRuleInputBuilder {
    /// The name of the rule.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
        self
    }

    /// What the rule is for.
    pub fn description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.description = value.into_option();
        self
    }

    /// What makes the rule look at a conversation.
    pub fn event_name<By>(mut self, value: impl IntoOption<AutomationEventName, By>) -> Self {
        self.0.event_name = value.into_option();
        self
    }

    /// Whether the rule is in force. The open-source server takes true when it is left out.
    pub fn active<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.active = value.into_option();
        self
    }

    /// What to do, in this order.
    pub fn actions<By>(mut self, value: impl IntoList<AutomationAction, By>) -> Self {
        self.0.actions = value.into_list();
        self
    }

    /// What must hold.
    pub fn conditions<By>(mut self, value: impl IntoList<AutomationCondition, By>) -> Self {
        self.0.conditions = value.into_list();
        self
    }
}
