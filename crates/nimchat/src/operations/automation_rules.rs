// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Rules that act on conversations when an event meets their conditions.

use crate::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::{self, Reads};
use switchboard_core::{Certainty, Error, Method, Operation, Response, Style};

pub(super) static LIST_AUTOMATION_RULES: Operation = Operation::new(
    &API,
    "list_automation_rules",
    Method::GET,
    "/api/v1/accounts/{account_id}/automation_rules",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_automation_rules(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_automation_rules(&self, account_id: impl Into<i64>) -> ListAutomationRules {
        ListAutomationRules { client: self.clone(), account_id: account_id.into(), page: None }
    }
}

/// The request of [`Client::list_automation_rules`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListAutomationRules {
    client: Client,
    account_id: i64,
    page: Option<i64>,
}

impl ListAutomationRules {
    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_automation_rules`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::AutomationRule>>, Error> {
        Call::new(self.client.core(), &LIST_AUTOMATION_RULES)
            .path("account_id", &self.account_id)
            .query("page", Style::Form, &self.page)
            .send_reading::<_, Reads<forms::UnderPayload, reads::List>>("")
            .await
    }
}

pub(super) static CREATE_AUTOMATION_RULE: Operation = Operation::new(
    &API,
    "create_automation_rule",
    Method::POST,
    "/api/v1/accounts/{account_id}/automation_rules",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_automation_rule(3)
    ///     .body(types::AutomationRuleInput::builder()
    ///         .name("Mark invoices"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_automation_rule(&self, account_id: impl Into<i64>) -> CreateAutomationRule {
        CreateAutomationRule { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_automation_rule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateAutomationRule {
    client: Client,
    account_id: i64,
    body: Option<Result<types::AutomationRuleInput, Error>>,
}

impl CreateAutomationRule {
    /// The rule to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AutomationRuleInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_automation_rule`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AutomationRule>, Error> {
        Call::new(self.client.core(), &CREATE_AUTOMATION_RULE)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderPayload>>("")
            .await
    }
}

pub(super) static GET_AUTOMATION_RULE: Operation = Operation::new(
    &API,
    "get_automation_rule",
    Method::GET,
    "/api/v1/accounts/{account_id}/automation_rules/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_automation_rule(3, 14)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_automation_rule(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> GetAutomationRule {
        GetAutomationRule { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::get_automation_rule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAutomationRule {
    client: Client,
    account_id: i64,
    id: i64,
}

impl GetAutomationRule {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_automation_rule`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AutomationRule>, Error> {
        Call::new(self.client.core(), &GET_AUTOMATION_RULE)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_reading::<_, Reads<forms::UnderPayload>>("")
            .await
    }
}

pub(super) static DELETE_AUTOMATION_RULE: Operation = Operation::new(
    &API,
    "delete_automation_rule",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/automation_rules/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .delete_automation_rule(3, 14)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_automation_rule(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> DeleteAutomationRule {
        DeleteAutomationRule { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::delete_automation_rule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteAutomationRule {
    client: Client,
    account_id: i64,
    id: i64,
}

impl DeleteAutomationRule {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_automation_rule`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_AUTOMATION_RULE)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_AUTOMATION_RULE: Operation = Operation::new(
    &API,
    "update_automation_rule",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/automation_rules/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .update_automation_rule(3, 14)
    ///     .body(types::AutomationRuleInput::builder()
    ///         .name("Mark invoices"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_automation_rule(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> UpdateAutomationRule {
        UpdateAutomationRule {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_automation_rule`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateAutomationRule {
    client: Client,
    account_id: i64,
    id: i64,
    body: Option<Result<types::AutomationRuleInput, Error>>,
}

impl UpdateAutomationRule {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AutomationRuleInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_automation_rule`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AutomationRule>, Error> {
        Call::new(self.client.core(), &UPDATE_AUTOMATION_RULE)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderPayload>>("")
            .await
    }
}
