// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! A person's communication as a whole: the conversations that concern somebody, and a summary
//! in numbers.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Constraint, Counted, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_COMMUNICATION_MESSAGES: Operation =
    Operation::new(&API, "list_communication_messages", Method::GET, "/v1/communication-messages/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[cmp-last-modified-time]", Bounds::Items(None, Some(2))),
            Constraint::new("filter[text]", Bounds::Length(None, Some(512))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(100.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List conversations.
    ///
    /// Returns the channels that concern somebody, as for an inbox: they can be searched, filtered
    /// by kind, and sorted by what is new. Despite the path, the items are channels, not messages.
    /// The reply is documented to carry the total count. How many items a page has when none are
    /// asked for is not documented; a short page is then no sign of the end of the list.
    ///
    /// `GET /v1/communication-messages/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_communication_messages()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_communication_messages(&self) -> ListCommunicationMessages {
        ListCommunicationMessages {
            client: self.clone(),
            filter_archived: None,
            filter_bookmarked: None,
            filter_cmp_last_modified_time: None,
            filter_individual_group_id: None,
            filter_text: None,
            filter_type: None,
            individual_id: None,
            organization_id: None,
            page_limit: None,
            page_offset: None,
            sort: None,
            use_group_name: None,
        }
    }
}

/// The request of [`Client::list_communication_messages`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListCommunicationMessages {
    client: Client,
    filter_archived: Option<bool>,
    filter_bookmarked: Option<bool>,
    filter_cmp_last_modified_time: Option<types::TimeComparisons>,
    filter_individual_group_id: Option<String>,
    filter_text: Option<String>,
    filter_type: Option<types::CommunicationType>,
    individual_id: Option<String>,
    organization_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
    sort: Option<Vec<types::CommunicationSort>>,
    use_group_name: Option<bool>,
}

impl ListCommunicationMessages {
    /// True for archived channels only, false for the others only.
    pub fn filter_archived(mut self, filter_archived: bool) -> Self {
        self.filter_archived = Some(filter_archived);
        self
    }

    /// True for channels that have at least one bookmark, false for those without.
    pub fn filter_bookmarked(mut self, filter_bookmarked: bool) -> Self {
        self.filter_bookmarked = Some(filter_bookmarked);
        self
    }

    /// Only channels last modified within these bounds. Give up to two comparisons, each a
    /// comparator (`>`, `<`, `<=`, `>=`) followed directly by a point in time. How several are
    /// written is not documented; the parameter is repeated. At most 2 items.
    pub fn filter_cmp_last_modified_time(
        mut self,
        filter_cmp_last_modified_time: impl Into<types::TimeComparisons>,
    ) -> Self {
        self.filter_cmp_last_modified_time = Some(filter_cmp_last_modified_time.into());
        self
    }

    /// Only channels of this group of individuals.
    pub fn filter_individual_group_id(
        mut self,
        filter_individual_group_id: impl Into<String>,
    ) -> Self {
        self.filter_individual_group_id = Some(filter_individual_group_id.into());
        self
    }

    /// Only channels that match this text. What is searched is not documented. At most 512
    /// characters.
    pub fn filter_text(mut self, filter_text: impl Into<String>) -> Self {
        self.filter_text = Some(filter_text.into());
        self
    }

    /// Only conversations of this kind.
    pub fn filter_type(mut self, filter_type: impl Into<types::CommunicationType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// The individual on whose behalf to act.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// The organization whose channels to list.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Page size, at most 100 here. The default is not documented; the documented example of a
    /// reply shows 100. 1 to 100.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// The order of the channels, the most important key first. How several are written is not
    /// documented; the parameter is repeated.
    pub fn sort(
        mut self,
        sort: impl IntoIterator<Item = impl Into<types::CommunicationSort>>,
    ) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Whether channels take the name of their group. What is shown otherwise is not documented,
    /// presumably the name that the channel was given. The vendor's default: `true`.
    pub fn use_group_name(mut self, use_group_name: bool) -> Self {
        self.use_group_name = Some(use_group_name);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_communication_messages`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::MessagingChannelCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_COMMUNICATION_MESSAGES)
            .query("filter[archived]", Style::Form, &self.filter_archived)
            .query("filter[bookmarked]", Style::Form, &self.filter_bookmarked)
            .query(
                "filter[cmp-last-modified-time]",
                Style::Form,
                &self.filter_cmp_last_modified_time,
            )
            .query("filter[individual-group-id]", Style::Form, &self.filter_individual_group_id)
            .query("filter[text]", Style::Form, &self.filter_text)
            .query("filter[type]", Style::Form, &self.filter_type)
            .query("individual-id", Style::Form, &self.individual_id)
            .query("organization-id", Style::Form, &self.organization_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
            .query("sort", Style::Form, &self.sort)
            .query("use-group-name", Style::Form, &self.use_group_name)
    }
}

impl Paged for ListCommunicationMessages {
    type Page = types::MessagingChannelCollectionDocument;
    type Item = types::MessagingChannel;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_COMMUNICATION_MESSAGES
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.page_offset.unwrap_or(0), page.data.len())
            .total(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_total.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .told_size(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_limit.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static GET_COMMUNICATION_SUMMARY: Operation =
    Operation::new(&API, "get_communication_summary", Method::GET, "/v1/communication-summaries/")
        .accept("application/vnd.api+json");

impl Client {
    /// Get a communication summary.
    ///
    /// Returns how many messages, notifications and video channels wait for somebody. That the
    /// numbers count what is new or unread is the natural reading; it is not spelled out.
    ///
    /// `GET /v1/communication-summaries/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_communication_summary()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_communication_summary(&self) -> GetCommunicationSummary {
        GetCommunicationSummary { client: self.clone(), include_senders: None, individual_id: None }
    }
}

/// The request of [`Client::get_communication_summary`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetCommunicationSummary {
    client: Client,
    include_senders: Option<bool>,
    individual_id: Option<String>,
}

impl GetCommunicationSummary {
    /// Whether to count the messages of each sender as well, in `message-senders`. The vendor's
    /// default: `false`.
    pub fn include_senders(mut self, include_senders: bool) -> Self {
        self.include_senders = Some(include_senders);
        self
    }

    /// The individual to summarize; presumably the caller when left out.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_communication_summary`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CommunicationSummary>, Error> {
        Call::new(self.client.core(), &GET_COMMUNICATION_SUMMARY)
            .query("include-senders", Style::Form, &self.include_senders)
            .query("individual-id", Style::Form, &self.individual_id)
            .send_enveloped("summary")
            .await
    }
}
