// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Rules that act on conversations when an event meets their conditions.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, IntoOption, Json, Method, Nothing, Parameter, Reads,
    reads, request,
};

/// Rules that act on conversations when an event meets their conditions.
impl Client {
    /// List automation rules.
    ///
    /// Returns all automation rules of the account. Only administrators may ask. The vendor's
    /// documentation shows a bare list, the open-source server puts it under `payload`; both are
    /// read as the list.
    ///
    /// `GET /api/v1/accounts/{account_id}/automation_rules`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let automation_rules = client.list_automation_rules(3).send().await?;
    /// println!("{} automation rules", automation_rules.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_automation_rules(&self, account_id: impl Into<i64>) -> ListAutomationRules {
        ListAutomationRules(
            Call::new(self.core(), &LIST_AUTOMATION_RULES).path("account_id", account_id.into()),
        )
    }

    /// Create an automation rule.
    ///
    /// Adds a rule: when its event happens and its conditions hold, its actions are carried out in
    /// order. Only administrators may do so.
    ///
    /// `POST /api/v1/accounts/{account_id}/automation_rules`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let automation_rule = client
    ///     .create_automation_rule(3)
    ///     .body(types::AutomationRuleInput::builder().name("Mark invoices"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", automation_rule.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_automation_rule(&self, account_id: impl Into<i64>) -> CreateAutomationRule {
        CreateAutomationRule(
            Call::new(self.core(), &CREATE_AUTOMATION_RULE).path("account_id", account_id.into()),
        )
    }

    /// Get an automation rule.
    ///
    /// Returns one automation rule. Only administrators may ask. For an id that it does not know
    /// the open-source server answers 500 instead of 404.
    ///
    /// `GET /api/v1/accounts/{account_id}/automation_rules/{id}`. Method and path are confirmed by
    /// a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let automation_rule = client.get_automation_rule(3, 14).send().await?;
    /// println!("{:?}", automation_rule.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_automation_rule(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> GetAutomationRule {
        let call = Call::new(self.core(), &GET_AUTOMATION_RULE);
        GetAutomationRule(call.path("account_id", account_id.into()).path("id", id.into()))
    }

    /// Delete an automation rule.
    ///
    /// Removes an automation rule. Only administrators may do so. For an id that it does not know
    /// the open-source server answers 500 instead of 404. That Nimchat offers this call is
    /// inferred from the open-source server.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/automation_rules/{id}`. Method and path are confirmed
    /// by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_automation_rule(3, 14).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_automation_rule(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> DeleteAutomationRule {
        let call = Call::new(self.core(), &DELETE_AUTOMATION_RULE);
        DeleteAutomationRule(call.path("account_id", account_id.into()).path("id", id.into()))
    }

    /// Update an automation rule.
    ///
    /// Changes an automation rule. Fields that are left out keep their value; a list of actions or
    /// conditions replaces the earlier one. Only administrators may do so.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/automation_rules/{id}`. Method and path are confirmed
    /// by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let automation_rule = client
    ///     .update_automation_rule(3, 14)
    ///     .body(types::AutomationRuleInput::builder().name("Mark invoices"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", automation_rule.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_automation_rule(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> UpdateAutomationRule {
        let call = Call::new(self.core(), &UPDATE_AUTOMATION_RULE);
        UpdateAutomationRule(call.path("account_id", account_id.into()).path("id", id.into()))
    }
}

pub(super) static LIST_AUTOMATION_RULES: Facts = Facts::new(
    &API,
    "list_automation_rules",
    Method::GET,
    "/api/v1/accounts/{account_id}/automation_rules",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("page")]);

request!(
    list_automation_rules: ListAutomationRules => Vec<types::AutomationRule>,
    Json<Reads<arrivals::UnderPayload, reads::List>>
);

impl ListAutomationRules {
    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }
}

pub(super) static CREATE_AUTOMATION_RULE: Facts = Facts::new(
    &API,
    "create_automation_rule",
    Method::POST,
    "/api/v1/accounts/{account_id}/automation_rules",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(
    create_automation_rule: CreateAutomationRule => types::AutomationRule,
    Json<Reads<arrivals::UnderPayload>>
);

impl CreateAutomationRule {
    /// Required. The rule to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AutomationRuleInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_AUTOMATION_RULE: Facts = Facts::new(
    &API,
    "get_automation_rule",
    Method::GET,
    "/api/v1/accounts/{account_id}/automation_rules/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(
    get_automation_rule: GetAutomationRule => types::AutomationRule,
    Json<Reads<arrivals::UnderPayload>>
);

pub(super) static DELETE_AUTOMATION_RULE: Facts = Facts::new(
    &API,
    "delete_automation_rule",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/automation_rules/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

request!(delete_automation_rule: DeleteAutomationRule => (), Nothing);

pub(super) static UPDATE_AUTOMATION_RULE: Facts = Facts::new(
    &API,
    "update_automation_rule",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/automation_rules/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(
    update_automation_rule: UpdateAutomationRule => types::AutomationRule,
    Json<Reads<arrivals::UnderPayload>>
);

impl UpdateAutomationRule {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AutomationRuleInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
