// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! A person's communication as a whole: the conversations that concern somebody, and a summary
//! in numbers.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Facts, IntoList, IntoOption, Json, List, Listed, Method, Parameter, Same, request,
};

/// A person's communication as a whole: the conversations that concern somebody, and a summary
/// in numbers.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_communication_messages().page_limit(20).send().await?;
    /// println!("{} communication messages", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_communication_messages(&self) -> ListCommunicationMessages {
        ListCommunicationMessages(Call::new(self.core(), &LIST_COMMUNICATION_MESSAGES))
    }

    /// Get a communication summary.
    ///
    /// Returns how many messages, notifications and video channels wait for somebody. That the
    /// numbers count what is new or unread is the natural reading; it is not spelled out.
    ///
    /// `GET /v1/communication-summaries/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let communication_summary = client.get_communication_summary().send().await?;
    /// println!("{:?}", communication_summary.messages);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_communication_summary(&self) -> GetCommunicationSummary {
        GetCommunicationSummary(Call::new(self.core(), &GET_COMMUNICATION_SUMMARY))
    }
}

pub(super) static LIST_COMMUNICATION_MESSAGES: Facts =
    Facts::new(&API, "list_communication_messages", Method::GET, "/v1/communication-messages/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("filter[archived]"),
            Parameter::query("filter[bookmarked]"),
            Parameter::query("filter[cmp-last-modified-time]")
                .rules(&[Bounds::Items(None, Some(2))]),
            Parameter::query("filter[individual-group-id]"),
            Parameter::query("filter[text]").rules(&[Bounds::Length(None, Some(512))]),
            Parameter::query("filter[type]"),
            Parameter::query("individual-id"),
            Parameter::query("organization-id"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(100.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
            Parameter::query("sort"),
            Parameter::query("use-group-name"),
        ]);

request!(
    list_communication_messages: ListCommunicationMessages => types::MessagingChannelCollectionDocument,
    Json<Same>,
    listed
);

impl ListCommunicationMessages {
    /// True for archived channels only, false for the others only.
    pub fn filter_archived<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("filter[archived]", value.into_option()))
    }

    /// True for channels that have at least one bookmark, false for those without.
    pub fn filter_bookmarked<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("filter[bookmarked]", value.into_option()))
    }

    /// Only channels last modified within these bounds. Give up to two comparisons, each a
    /// comparator (`>`, `<`, `<=`, `>=`) followed directly by a point in time. How several are
    /// written is not documented; the parameter is repeated. At most 2 items.
    pub fn filter_cmp_last_modified_time<By>(
        self,
        value: impl IntoOption<types::TimeComparisons, By>,
    ) -> Self {
        Self(self.0.query("filter[cmp-last-modified-time]", value.into_option()))
    }

    /// Only channels of this group of individuals.
    pub fn filter_individual_group_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[individual-group-id]", value.into_option()))
    }

    /// Only channels that match this text. What is searched is not documented. At most 512
    /// characters.
    pub fn filter_text<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[text]", value.into_option()))
    }

    /// Only conversations of this kind.
    pub fn filter_type<By>(self, value: impl IntoOption<types::CommunicationType, By>) -> Self {
        Self(self.0.query("filter[type]", value.into_option()))
    }

    /// The individual on whose behalf to act.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }

    /// The organization whose channels to list.
    pub fn organization_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("organization-id", value.into_option()))
    }

    /// Page size, at most 100 here. The default is not documented; the documented example of a
    /// reply shows 100. 1 to 100.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }

    /// The order of the channels, the most important key first. How several are written is not
    /// documented; the parameter is repeated.
    pub fn sort<By>(self, value: impl IntoList<types::CommunicationSort, By>) -> Self {
        Self(self.0.query("sort", value.into_list()))
    }

    /// Whether channels take the name of their group. What is shown otherwise is not documented,
    /// presumably the name that the channel was given. The vendor's default: `true`.
    pub fn use_group_name<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("use-group-name", value.into_option()))
    }
}

impl Listed for ListCommunicationMessages {
    type Page = types::MessagingChannelCollectionDocument;
    type Item = types::MessagingChannel;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .total(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_total.as_ref())
                .and_then(|it| it.get().copied())
        })
        .told_size(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_limit.as_ref())
                .and_then(|it| it.get().copied())
        })
        .distinct();
}

pub(super) static GET_COMMUNICATION_SUMMARY: Facts =
    Facts::new(&API, "get_communication_summary", Method::GET, "/v1/communication-summaries/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::query("include-senders"), Parameter::query("individual-id")])
        .envelope("summary");

request!(
    get_communication_summary: GetCommunicationSummary => types::CommunicationSummary,
    Json<Same>
);

impl GetCommunicationSummary {
    /// Whether to count the messages of each sender as well, in `message-senders`. The vendor's
    /// default: `false`.
    pub fn include_senders<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-senders", value.into_option()))
    }

    /// The individual to summarize; presumably the caller when left out.
    pub fn individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("individual-id", value.into_option()))
    }
}
