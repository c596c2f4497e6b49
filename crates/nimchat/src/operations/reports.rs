// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Figures about conversations, messages and response times. For administrators.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Call, Certainty, Facts, IntoOption, Json, List, Listed, Method, Parameter, Same, reads, request,
};

/// Figures about conversations, messages and response times. For administrators.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let items = client
    ///     .get_report(3)
    ///     .metric(types::ReportMetric::ConversationsCount)
    ///     .type_(types::ReportType::Account)
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_report(&self, account_id: impl Into<i64>) -> GetReport {
        GetReport(Call::new(self.core(), &GET_REPORT).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let report_summary = client
    ///     .get_report_summary(3)
    ///     .type_(types::ReportType::Account)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", report_summary.avg_first_response_time);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_report_summary(&self, account_id: impl Into<i64>) -> GetReportSummary {
        GetReportSummary(
            Call::new(self.core(), &GET_REPORT_SUMMARY).path("account_id", account_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
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
    /// println!("{:?}", response.open);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_account_conversation_metrics(
        &self,
        account_id: impl Into<i64>,
    ) -> GetAccountConversationMetrics {
        GetAccountConversationMetrics(
            Call::new(self.core(), &GET_ACCOUNT_CONVERSATION_METRICS)
                .path("account_id", account_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let page = client
    ///     .get_agent_conversation_metrics(3)
    ///     .type_(types::AgentReportType::Agent)
    ///     .send()
    ///     .await?;
    /// println!("{} agent conversation metrics", page.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_agent_conversation_metrics(
        &self,
        account_id: impl Into<i64>,
    ) -> GetAgentConversationMetrics {
        GetAgentConversationMetrics(
            Call::new(self.core(), &GET_AGENT_CONVERSATION_METRICS)
                .path("account_id", account_id.into()),
        )
    }
}

pub(super) static GET_REPORT: Facts =
    Facts::new(&API, "get_report", Method::GET, "/api/v2/accounts/{account_id}/reports")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .parameters(&[
            Parameter::query("metric").required(),
            Parameter::query("type").required(),
            Parameter::query("id"),
            Parameter::query("since"),
            Parameter::query("until"),
            Parameter::query("group_by"),
            Parameter::query("timezone_offset"),
            Parameter::query("business_hours"),
        ]);

request!(get_report: GetReport => Vec<types::ReportPoint>, Json<reads::List>);

impl GetReport {
    /// Required. The figure to return.
    pub fn metric(self, value: impl Into<types::ReportMetric>) -> Self {
        Self(self.0.query("metric", Some(value.into())))
    }

    /// Required. What the report is about.
    pub fn type_(self, value: impl Into<types::ReportType>) -> Self {
        Self(self.0.query("type", Some(value.into())))
    }

    /// The id of the agent, inbox, label or team that `type` asks for. Leave it out for a report
    /// on the account.
    pub fn id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("id", value.into_option()))
    }

    /// The start of the period, in seconds since 1970, written as text.
    pub fn since<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("since", value.into_option()))
    }

    /// The end of the period, in seconds since 1970, written as text. The open-source server
    /// limits the period only when both ends are given.
    pub fn until<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("until", value.into_option()))
    }

    /// The length of the stretch of time that one point stands for; a day when left out. Missing
    /// from the vendor's documentation, known from the open-source server.
    pub fn group_by<By>(self, value: impl IntoOption<types::ReportGroupBy, By>) -> Self {
        Self(self.0.query("group_by", value.into_option()))
    }

    /// Hours ahead of UTC, negative behind it; it decides where days begin. Missing from the
    /// vendor's documentation, known from the open-source server.
    pub fn timezone_offset<By>(self, value: impl IntoOption<f64, By>) -> Self {
        Self(self.0.query("timezone_offset", value.into_option()))
    }

    /// Whether durations count business hours only. Missing from the vendor's documentation, known
    /// from the open-source server.
    pub fn business_hours<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("business_hours", value.into_option()))
    }
}

pub(super) static GET_REPORT_SUMMARY: Facts = Facts::new(
    &API,
    "get_report_summary",
    Method::GET,
    "/api/v2/accounts/{account_id}/reports/summary",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[
    Parameter::query("type").required(),
    Parameter::query("id"),
    Parameter::query("since"),
    Parameter::query("until"),
    Parameter::query("business_hours"),
]);

request!(get_report_summary: GetReportSummary => types::ReportSummary, Json<Same>);

impl GetReportSummary {
    /// Required. What the report is about.
    pub fn type_(self, value: impl Into<types::ReportType>) -> Self {
        Self(self.0.query("type", Some(value.into())))
    }

    /// The id of the agent, inbox, label or team that `type` asks for. Leave it out for a report
    /// on the account.
    pub fn id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("id", value.into_option()))
    }

    /// The start of the period, in seconds since 1970, written as text.
    pub fn since<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("since", value.into_option()))
    }

    /// The end of the period, in seconds since 1970, written as text.
    pub fn until<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("until", value.into_option()))
    }

    /// Whether durations count business hours only. Missing from the vendor's documentation, known
    /// from the open-source server.
    pub fn business_hours<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("business_hours", value.into_option()))
    }
}

pub(super) static GET_ACCOUNT_CONVERSATION_METRICS: Facts = Facts::new(
    &API,
    "get_account_conversation_metrics",
    Method::GET,
    "/api/v2/accounts/{account_id}/reports/conversations",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("type").required()]);

request!(
    get_account_conversation_metrics: GetAccountConversationMetrics => types::AccountConversationMetrics,
    Json<Same>
);

impl GetAccountConversationMetrics {
    /// Required. Always `account` for this call.
    pub fn type_(self, value: impl Into<types::AccountReportType>) -> Self {
        Self(self.0.query("type", Some(value.into())))
    }
}

pub(super) static GET_AGENT_CONVERSATION_METRICS: Facts = Facts::new(
    &API,
    "get_agent_conversation_metrics",
    Method::GET,
    "/api/v2/accounts/{account_id}/reports/conversations/",
)
.certainty(Certainty::Confirmed)
.listed()
.schemes(&["userApiKey"])
.parameters(&[
    Parameter::query("type").required(),
    Parameter::query("user_id"),
    Parameter::query("page"),
]);

request!(
    get_agent_conversation_metrics: GetAgentConversationMetrics => Vec<types::AgentConversationMetrics>,
    Json<reads::Rows>,
    listed
);

impl GetAgentConversationMetrics {
    /// Required. Always `agent` for this call.
    pub fn type_(self, value: impl Into<types::AgentReportType>) -> Self {
        Self(self.0.query("type", Some(value.into())))
    }

    /// The id of the one agent to count for. The open-source server in the documented version
    /// takes no notice of it and returns every agent.
    pub fn user_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("user_id", value.into_option()))
    }

    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }
}

impl Listed for GetAgentConversationMetrics {
    type Page = Vec<types::AgentConversationMetrics>;
    type Item = types::AgentConversationMetrics;
    type ReadPage = reads::Rows;
    type ReadItem = Same;

    const LIST: List<Self> =
        List::<Self>::new("", |page| page, |page| page).by_number("page", 1).distinct();
}
