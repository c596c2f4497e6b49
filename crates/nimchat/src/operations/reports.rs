// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Figures about conversations, messages and response times. For administrators.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, BoxFuture, Certainty, Counted, Direction, Error, ListPlace, Method, Operation, Paged,
    Response, Style, Turn,
};

pub(super) static GET_REPORT: Operation =
    Operation::new(&API, "get_report", Method::GET, "/api/v2/accounts/{account_id}/reports")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// Get one figure over time.
    ///
    /// Returns how one metric developed, as a series of points, for the whole account or for one
    /// agent, inbox, label or team. Only administrators may ask. The vendor's documentation shows
    /// the figures as text, the open-source server sends numbers. It also takes `group_by`,
    /// `timezone_offset` and `business_hours`, which the vendor's documentation does not mention.
    ///
    /// `GET /api/v2/accounts/{account_id}/reports`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_report(3)
    ///     .metric(types::ReportMetric::ConversationsCount)
    ///     .type_(types::ReportType::Account)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_report(&self, account_id: impl Into<i64>) -> GetReport {
        GetReport {
            client: self.clone(),
            account_id: account_id.into(),
            metric: None,
            type_: None,
            id: None,
            since: None,
            until: None,
            group_by: None,
            timezone_offset: None,
            business_hours: None,
        }
    }
}

/// The request of [`Client::get_report`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetReport {
    client: Client,
    account_id: i64,
    metric: Option<types::ReportMetric>,
    type_: Option<types::ReportType>,
    id: Option<String>,
    since: Option<String>,
    until: Option<String>,
    group_by: Option<types::ReportGroupBy>,
    timezone_offset: Option<f64>,
    business_hours: Option<bool>,
}

impl GetReport {
    /// The figure to return.
    ///
    /// Required.
    pub fn metric(mut self, metric: impl Into<types::ReportMetric>) -> Self {
        self.metric = Some(metric.into());
        self
    }

    /// What the report is about.
    ///
    /// Required.
    pub fn type_(mut self, type_: impl Into<types::ReportType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The id of the agent, inbox, label or team that `type` asks for. Leave it out for a report
    /// on the account.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The start of the period, in seconds since 1970, written as text.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// The end of the period, in seconds since 1970, written as text. The open-source server
    /// limits the period only when both ends are given.
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// The length of the stretch of time that one point stands for; a day when left out. Missing
    /// from the vendor's documentation, known from the open-source server.
    pub fn group_by(mut self, group_by: impl Into<types::ReportGroupBy>) -> Self {
        self.group_by = Some(group_by.into());
        self
    }

    /// Hours ahead of UTC, negative behind it; it decides where days begin. Missing from the
    /// vendor's documentation, known from the open-source server.
    pub fn timezone_offset(mut self, timezone_offset: impl Into<f64>) -> Self {
        self.timezone_offset = Some(timezone_offset.into());
        self
    }

    /// Whether durations count business hours only. Missing from the vendor's documentation, known
    /// from the open-source server.
    pub fn business_hours(mut self, business_hours: bool) -> Self {
        self.business_hours = Some(business_hours);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_report`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::ReportPoint>>, Error> {
        Call::new(self.client.core(), &GET_REPORT)
            .path("account_id", &self.account_id)
            .required_query("metric", Style::Form, &self.metric)
            .required_query("type", Style::Form, &self.type_)
            .query("id", Style::Form, &self.id)
            .query("since", Style::Form, &self.since)
            .query("until", Style::Form, &self.until)
            .query("group_by", Style::Form, &self.group_by)
            .query("timezone_offset", Style::Form, &self.timezone_offset)
            .query("business_hours", Style::Form, &self.business_hours)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static GET_REPORT_SUMMARY: Operation = Operation::new(
    &API,
    "get_report_summary",
    Method::GET,
    "/api/v2/accounts/{account_id}/reports/summary",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Get all figures for a period.
    ///
    /// Returns the totals and averages of a period, for the whole account or for one agent, inbox,
    /// label or team, and beside them those of the period of equal length just before it. Give
    /// both `since` and `until`, otherwise there is no such period to compare with. Only
    /// administrators may ask. The vendor's documentation shows the averages as text, the
    /// open-source server sends numbers.
    ///
    /// `GET /api/v2/accounts/{account_id}/reports/summary`. Method and path are confirmed by a
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
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_report_summary(3)
    ///     .type_(types::ReportType::Account)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_report_summary(&self, account_id: impl Into<i64>) -> GetReportSummary {
        GetReportSummary {
            client: self.clone(),
            account_id: account_id.into(),
            type_: None,
            id: None,
            since: None,
            until: None,
            business_hours: None,
        }
    }
}

/// The request of [`Client::get_report_summary`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetReportSummary {
    client: Client,
    account_id: i64,
    type_: Option<types::ReportType>,
    id: Option<String>,
    since: Option<String>,
    until: Option<String>,
    business_hours: Option<bool>,
}

impl GetReportSummary {
    /// What the report is about.
    ///
    /// Required.
    pub fn type_(mut self, type_: impl Into<types::ReportType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The id of the agent, inbox, label or team that `type` asks for. Leave it out for a report
    /// on the account.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The start of the period, in seconds since 1970, written as text.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// The end of the period, in seconds since 1970, written as text.
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Whether durations count business hours only. Missing from the vendor's documentation, known
    /// from the open-source server.
    pub fn business_hours(mut self, business_hours: bool) -> Self {
        self.business_hours = Some(business_hours);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_report_summary`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ReportSummary>, Error> {
        Call::new(self.client.core(), &GET_REPORT_SUMMARY)
            .path("account_id", &self.account_id)
            .required_query("type", Style::Form, &self.type_)
            .query("id", Style::Form, &self.id)
            .query("since", Style::Form, &self.since)
            .query("until", Style::Form, &self.until)
            .query("business_hours", Style::Form, &self.business_hours)
            .send()
            .await
    }
}

pub(super) static GET_ACCOUNT_CONVERSATION_METRICS: Operation = Operation::new(
    &API,
    "get_account_conversation_metrics",
    Method::GET,
    "/api/v2/accounts/{account_id}/reports/conversations",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Count the account's open conversations.
    ///
    /// Returns how many conversations are open at this moment, and how many of them wait for an
    /// answer or for somebody to take them over. Only administrators may ask. The path differs
    /// from that of `get_agent_conversation_metrics` in the final slash alone, which the
    /// open-source server ignores: it is `type` that decides.
    ///
    /// `GET /api/v2/accounts/{account_id}/reports/conversations`. Method and path are confirmed by
    /// a public source.
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
    ///     .get_account_conversation_metrics(3)
    ///     .type_(types::AccountReportType::Account)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_account_conversation_metrics(
        &self,
        account_id: impl Into<i64>,
    ) -> GetAccountConversationMetrics {
        GetAccountConversationMetrics {
            client: self.clone(),
            account_id: account_id.into(),
            type_: None,
        }
    }
}

/// The request of [`Client::get_account_conversation_metrics`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAccountConversationMetrics {
    client: Client,
    account_id: i64,
    type_: Option<types::AccountReportType>,
}

impl GetAccountConversationMetrics {
    /// Always `account` for this call.
    ///
    /// Required.
    pub fn type_(mut self, type_: impl Into<types::AccountReportType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_account_conversation_metrics`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::AccountConversationMetrics>, Error> {
        Call::new(self.client.core(), &GET_ACCOUNT_CONVERSATION_METRICS)
            .path("account_id", &self.account_id)
            .required_query("type", Style::Form, &self.type_)
            .send()
            .await
    }
}

pub(super) static GET_AGENT_CONVERSATION_METRICS: Operation = Operation::new(
    &API,
    "get_agent_conversation_metrics",
    Method::GET,
    "/api/v2/accounts/{account_id}/reports/conversations/",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Count each agent's open conversations.
    ///
    /// Returns for every agent how many of their conversations are open at this moment. Only
    /// administrators may ask. The open-source server returns 25 agents per page and puts those
    /// with the most open conversations first within the page; the vendor's documentation mentions
    /// no pages. The path differs from that of `get_account_conversation_metrics` in the final
    /// slash alone, which the open-source server ignores: it is `type` that decides.
    ///
    /// `GET /api/v2/accounts/{account_id}/reports/conversations/`. Method and path are confirmed
    /// by a public source.
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
    ///     .get_agent_conversation_metrics(3)
    ///     .type_(types::AgentReportType::Agent)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_agent_conversation_metrics(
        &self,
        account_id: impl Into<i64>,
    ) -> GetAgentConversationMetrics {
        GetAgentConversationMetrics {
            client: self.clone(),
            account_id: account_id.into(),
            type_: None,
            user_id: None,
            page: None,
        }
    }
}

/// The request of [`Client::get_agent_conversation_metrics`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetAgentConversationMetrics {
    client: Client,
    account_id: i64,
    type_: Option<types::AgentReportType>,
    user_id: Option<String>,
    page: Option<i64>,
}

impl GetAgentConversationMetrics {
    /// Always `agent` for this call.
    ///
    /// Required.
    pub fn type_(mut self, type_: impl Into<types::AgentReportType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The id of the one agent to count for. The open-source server in the documented version
    /// takes no notice of it and returns every agent.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

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
    /// See [`Client::get_agent_conversation_metrics`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::AgentConversationMetrics>>, Error> {
        self.into_call().send_reading::<_, reads::Rows>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &GET_AGENT_CONVERSATION_METRICS)
            .path("account_id", &self.account_id)
            .required_query("type", Style::Form, &self.type_)
            .query("user_id", Style::Form, &self.user_id)
            .query("page", Style::Form, &self.page)
    }
}

impl Paged for GetAgentConversationMetrics {
    type Page = Vec<types::AgentConversationMetrics>;
    type Item = types::AgentConversationMetrics;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &GET_AGENT_CONVERSATION_METRICS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page = switchboard_core::__number(cursor)?.or(self.page);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_number(1, self.page.unwrap_or(1), page.len()).distinct().into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("").counted();
        Box::pin(self.into_call().send_page::<_, reads::Rows, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page
    }
}
