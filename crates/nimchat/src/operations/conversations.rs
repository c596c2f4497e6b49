// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Conversations with contacts: their state, priority and labels, and who looks after them.
//! They are addressed by a number that counts within the account.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Arrivals, Body, Bounds, Call, Certainty, Constraint, Error, Facts, IntoList, IntoOption, Json,
    List, Listed, Method, Nothing, Optional, Parameter, Reads, Same, reads, request,
};

/// Conversations with contacts: their state, priority and labels, and who looks after them.
/// They are addressed by a number that counts within the account.
impl Client {
    /// List conversations.
    ///
    /// Returns the conversations of the inboxes that the owner of the token may see, 25 per page,
    /// those with the latest activity first. The filters hold together; without `status` only open
    /// conversations are listed. The counts in `meta` take no notice of `assignee_type`, so they
    /// say how long the list is for the matching count only: `all_count` for `all`, `mine_count`
    /// for `me`, and so on. The last page is followed by empty ones.
    ///
    /// `GET /api/v1/accounts/{account_id}/conversations`. Method and path are confirmed by a
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
    /// let page = client.list_conversations(3).send().await?;
    /// println!("{} conversations", page.payload.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversations(&self, account_id: impl Into<i64>) -> ListConversations {
        ListConversations(
            Call::new(self.core(), &LIST_CONVERSATIONS).path("account_id", account_id.into()),
        )
    }

    /// Create a conversation.
    ///
    /// Begins a conversation with a contact, optionally with a first message. The open-source
    /// server needs `inbox_id` and `contact_id`, or a `source_id` that exists already; otherwise
    /// it answers 404. If the inbox keeps one conversation per contact, it returns that one
    /// instead. The vendor's documentation promises `id`, `account_id` and `inbox_id` in the
    /// reply; the open-source server sends the whole conversation. Agent bots may make this call.
    ///
    /// `POST /api/v1/accounts/{account_id}/conversations`. Method and path are confirmed by a
    /// public source.
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
    /// let conversation = client
    ///     .create_conversation(3)
    ///     .body(
    ///         types::ConversationInput::builder()
    ///             .source_id("example-source-id")
    ///             .inbox_id("7"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", conversation.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_conversation(&self, account_id: impl Into<i64>) -> CreateConversation {
        CreateConversation(
            Call::new(self.core(), &CREATE_CONVERSATION).path("account_id", account_id.into()),
        )
    }

    /// Count conversations.
    ///
    /// Returns how many conversations meet the filters, split by assignee. The filters hold
    /// together; without `status` only open conversations are counted.
    ///
    /// `GET /api/v1/accounts/{account_id}/conversations/meta`. Method and path are confirmed by a
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
    /// let conversation_counts = client.get_conversation_counts(3).send().await?;
    /// println!("{:?}", conversation_counts.mine_count);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversation_counts(&self, account_id: impl Into<i64>) -> GetConversationCounts {
        GetConversationCounts(
            Call::new(self.core(), &GET_CONVERSATION_COUNTS).path("account_id", account_id.into()),
        )
    }

    /// Find conversations by conditions.
    ///
    /// Returns the conversations that meet the conditions, 25 per page, those with the latest
    /// activity first. Conversations of any state are found unless a condition says otherwise. The
    /// vendor's documentation shows the page under `data`, the open-source server sends it without
    /// that, and without `assigned_count`; both are read as the page. The documentation lets agent
    /// bots make this call; the open-source server in the documented version answers them 401.
    ///
    /// `POST /api/v1/accounts/{account_id}/conversations/filter`. Method and path are confirmed by
    /// a public source.
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
    /// let page = client
    ///     .filter_conversations(3)
    ///     .body(
    ///         types::FilterBody::builder()
    ///             .payload([
    ///                 types::FilterCondition::builder()
    ///                     .attribute_key("email")
    ///                     .filter_operator(types::FilterOperator::EqualTo)
    ///                     .build()?,
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{} items", page.payload.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn filter_conversations(&self, account_id: impl Into<i64>) -> FilterConversations {
        FilterConversations(
            Call::new(self.core(), &FILTER_CONVERSATIONS).path("account_id", account_id.into()),
        )
    }

    /// Get a conversation.
    ///
    /// Returns one conversation. The vendor's documentation promises all of its messages with it;
    /// the open-source server sends the last one only, and `list_messages` reads the others.
    ///
    /// `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}`. Method and path are
    /// confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let conversation = client.get_conversation(3, 215).send().await?;
    /// println!("{}", conversation.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversation(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> GetConversation {
        let call = Call::new(self.core(), &GET_CONVERSATION);
        GetConversation(
            call.path("account_id", account_id.into())
                .path("conversation_id", conversation_id.into()),
        )
    }

    /// Change the state of a conversation.
    ///
    /// Puts a conversation into the given state; despite the name nothing is toggled. When an
    /// agent who is not an administrator opens a conversation, the open-source server also assigns
    /// it to that agent. Agent bots may make this call.
    ///
    /// `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status`. Method
    /// and path are confirmed by a public source.
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
    /// let response = client
    ///     .toggle_conversation_status(3, 215)
    ///     .body(
    ///         types::ConversationStatusInput::builder()
    ///             .status(types::ConversationStatus::Open),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.conversation_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn toggle_conversation_status(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> ToggleConversationStatus {
        let call = Call::new(self.core(), &TOGGLE_CONVERSATION_STATUS);
        ToggleConversationStatus(
            call.path("account_id", account_id.into())
                .path("conversation_id", conversation_id.into()),
        )
    }

    /// Change the priority of a conversation.
    ///
    /// Gives a conversation a priority, or takes it away with null. The documented value `none`
    /// makes the open-source server in the documented version fail. The documentation lets agent
    /// bots make this call; that server answers them 401.
    ///
    /// `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority`.
    /// Method and path are confirmed by a public source.
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
    /// let response = client
    ///     .set_conversation_priority(3, 215)
    ///     .body(
    ///         types::ConversationPriorityInput::builder()
    ///             .priority(types::ConversationPriority::Urgent),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_conversation_priority(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> SetConversationPriority {
        let call = Call::new(self.core(), &SET_CONVERSATION_PRIORITY);
        SetConversationPriority(
            call.path("account_id", account_id.into())
                .path("conversation_id", conversation_id.into()),
        )
    }

    /// Assign a conversation.
    ///
    /// Hands a conversation to an agent or to a team, or takes it away from either with null. The
    /// vendor's documentation promises a user in the reply; the open-source server answers with
    /// the agent, with the team if only a team was given, or with null if nobody was found. **An
    /// id that belongs to nobody is no error:** the reply is then a success without an assignee,
    /// and the conversation is left with nobody.
    ///
    /// `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments`. Method
    /// and path are confirmed by a public source.
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
    ///     .assign_conversation(3, 215)
    ///     .body(types::ConversationAssignmentInput::builder())
    ///     .send()
    ///     .await?;
    /// if let Some(conversation_assignee) = response.into_inner() {
    ///     println!("{:?}", conversation_assignee.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_conversation(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> AssignConversation {
        let call = Call::new(self.core(), &ASSIGN_CONVERSATION);
        AssignConversation(
            call.path("account_id", account_id.into())
                .path("conversation_id", conversation_id.into()),
        )
    }

    /// List the labels of a conversation.
    ///
    /// Returns the names of the labels attached to a conversation.
    ///
    /// `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels`. Method and path
    /// are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let conversation_labels = client.list_conversation_labels(3, 215).send().await?;
    /// println!("{} conversation labels", conversation_labels.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversation_labels(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> ListConversationLabels {
        let call = Call::new(self.core(), &LIST_CONVERSATION_LABELS);
        ListConversationLabels(
            call.path("account_id", account_id.into())
                .path("conversation_id", conversation_id.into()),
        )
    }

    /// Replace the labels of a conversation.
    ///
    /// Attaches exactly the given labels to a conversation: those that are not in the list are
    /// taken away. To add one, read the present list first.
    ///
    /// `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels`. Method and
    /// path are confirmed by a public source.
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
    /// let items = client
    ///     .set_conversation_labels(3, 215)
    ///     .body(types::ConversationLabelsInput::builder())
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_conversation_labels(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> SetConversationLabels {
        let call = Call::new(self.core(), &SET_CONVERSATION_LABELS);
        SetConversationLabels(
            call.path("account_id", account_id.into())
                .path("conversation_id", conversation_id.into()),
        )
    }
}

pub(super) static LIST_CONVERSATIONS: Facts = Facts::new(
    &API,
    "list_conversations",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations",
)
.certainty(Certainty::Confirmed)
.listed()
.schemes(&["userApiKey"])
.parameters(&[
    Parameter::query("assignee_type"),
    Parameter::query("status"),
    Parameter::query("q"),
    Parameter::query("inbox_id"),
    Parameter::query("team_id"),
    Parameter::query("labels[]"),
    Parameter::query("conversation_type"),
    Parameter::query("source_id"),
    Parameter::query("sort_by"),
    Parameter::query("page"),
])
.envelope("data");

request!(list_conversations: ListConversations => types::ConversationPage, Json<Same>, listed);

impl ListConversations {
    /// Whose conversations to list. The vendor's default: `"all"`.
    pub fn assignee_type<By>(
        self,
        value: impl IntoOption<types::ConversationAssigneeType, By>,
    ) -> Self {
        Self(self.0.query("assignee_type", value.into_option()))
    }

    /// The state of the conversations. On the open-source server it plays no role together with
    /// `q`. The vendor's default: `"open"`.
    pub fn status<By>(self, value: impl IntoOption<types::ConversationStatusFilter, By>) -> Self {
        Self(self.0.query("status", value.into_option()))
    }

    /// Only conversations with a message that contains this text.
    pub fn q<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("q", value.into_option()))
    }

    /// Only conversations of this inbox.
    pub fn inbox_id<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("inbox_id", value.into_option()))
    }

    /// Only conversations of this team. An unknown team makes the open-source server answer 404.
    pub fn team_id<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("team_id", value.into_option()))
    }

    /// Only conversations with any of these labels. Repeat the parameter for several. The vendor's
    /// documentation spells it without the brackets, but then the open-source server sees the last
    /// one only.
    pub fn labels<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("labels[]", value.into_list()))
    }

    /// A further choice. Not in the vendor's documentation; the open-source server understands it.
    pub fn conversation_type<By>(
        self,
        value: impl IntoOption<types::ConversationType, By>,
    ) -> Self {
        Self(self.0.query("conversation_type", value.into_option()))
    }

    /// Only conversations in which the contact is known by this source id. Not in the vendor's
    /// documentation; the open-source server understands it.
    pub fn source_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("source_id", value.into_option()))
    }

    /// The order. Not in the vendor's documentation; the open-source server understands it, and
    /// takes any other word as `latest`.
    pub fn sort_by<By>(self, value: impl IntoOption<types::ConversationSort, By>) -> Self {
        Self(self.0.query("sort_by", value.into_option()))
    }

    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }
}

impl Listed for ListConversations {
    type Page = types::ConversationPage;
    type Item = types::Conversation;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_number("page", 1)
            .total_by(
                "assignee_type",
                "all",
                &[
                    ("me", |page| page.meta.as_ref().and_then(|it| it.mine_count)),
                    ("unassigned", |page| page.meta.as_ref().and_then(|it| it.unassigned_count)),
                    ("assigned", |page| page.meta.as_ref().and_then(|it| it.assigned_count)),
                    ("all", |page| page.meta.as_ref().and_then(|it| it.all_count)),
                ],
            )
            .distinct();
}

pub(super) static CREATE_CONVERSATION: Facts = Facts::new(
    &API,
    "create_conversation",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey", "agentBotApiKey"])
.body(Body::json("application/json").required().rules(&[
    Constraint::new("", Bounds::AnyOf(&["source_id", "contact_id"])),
    Constraint::new("message.content", Bounds::Length(None, Some(150_000))),
]));

request!(create_conversation: CreateConversation => types::Conversation, Json<Same>);

impl CreateConversation {
    /// Required. The conversation to begin.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ConversationInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_CONVERSATION_COUNTS: Facts = Facts::new(
    &API,
    "get_conversation_counts",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations/meta",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[
    Parameter::query("status"),
    Parameter::query("q"),
    Parameter::query("inbox_id"),
    Parameter::query("team_id"),
    Parameter::query("labels[]"),
])
.envelope("meta");

request!(get_conversation_counts: GetConversationCounts => types::ConversationCounts, Json<Same>);

impl GetConversationCounts {
    /// The state of the conversations. On the open-source server it plays no role together with
    /// `q`. The vendor's default: `"open"`.
    pub fn status<By>(self, value: impl IntoOption<types::ConversationStatusFilter, By>) -> Self {
        Self(self.0.query("status", value.into_option()))
    }

    /// Only conversations with a message that contains this text.
    pub fn q<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("q", value.into_option()))
    }

    /// Only conversations of this inbox.
    pub fn inbox_id<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("inbox_id", value.into_option()))
    }

    /// Only conversations of this team. An unknown team makes the open-source server answer 404.
    pub fn team_id<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("team_id", value.into_option()))
    }

    /// Only conversations with any of these labels. Repeat the parameter for several. The vendor's
    /// documentation spells it without the brackets, but then the open-source server sees the last
    /// one only.
    pub fn labels<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("labels[]", value.into_list()))
    }
}

pub(super) static FILTER_CONVERSATIONS: Facts = Facts::new(
    &API,
    "filter_conversations",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/filter",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.listed()
.schemes(&["userApiKey", "agentBotApiKey"])
.parameters(&[Parameter::query("page")])
.body(Body::json("application/json").required());

request!(
    filter_conversations: FilterConversations => types::ConversationPage,
    Json<Reads<arrivals::UnderData>>,
    listed
);

impl FilterConversations {
    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }

    /// Required. The conditions.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::FilterBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

impl Listed for FilterConversations {
    type Page = types::ConversationPage;
    type Item = types::Conversation;
    type ReadPage = Reads<arrivals::UnderData>;
    type ReadItem = Same;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_number("page", 1)
            .total(|page| page.meta.as_ref().and_then(|it| it.all_count))
            .distinct()
            .arriving_as(arrivals::UnderData::ARRIVALS);
}

pub(super) static GET_CONVERSATION: Facts = Facts::new(
    &API,
    "get_conversation",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(get_conversation: GetConversation => types::Conversation, Json<Same>);

pub(super) static TOGGLE_CONVERSATION_STATUS: Facts = Facts::new(
    &API,
    "toggle_conversation_status",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey", "agentBotApiKey"])
.body(Body::json("application/json").required())
.envelope("payload");

request!(
    toggle_conversation_status: ToggleConversationStatus => types::ConversationStatusChange,
    Json<Same>
);

impl ToggleConversationStatus {
    /// Required. The new state.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ConversationStatusInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static SET_CONVERSATION_PRIORITY: Facts = Facts::new(
    &API,
    "set_conversation_priority",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.accept("*/*")
.schemes(&["userApiKey", "agentBotApiKey"])
.body(Body::json("application/json").required());

request!(set_conversation_priority: SetConversationPriority => (), Nothing);

impl SetConversationPriority {
    /// Required. The new priority.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ConversationPriorityInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ASSIGN_CONVERSATION: Facts = Facts::new(
    &API,
    "assign_conversation",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(
    assign_conversation: AssignConversation => Option<types::ConversationAssignee>,
    Optional<Option<Same>>
);

impl AssignConversation {
    /// Required. The agent or the team.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ConversationAssignmentInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_CONVERSATION_LABELS: Facts = Facts::new(
    &API,
    "list_conversation_labels",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.envelope("payload");

request!(list_conversation_labels: ListConversationLabels => Vec<String>, Json<reads::List>);

pub(super) static SET_CONVERSATION_LABELS: Facts = Facts::new(
    &API,
    "set_conversation_labels",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required())
.envelope("payload");

request!(set_conversation_labels: SetConversationLabels => Vec<String>, Json<reads::List>);

impl SetConversationLabels {
    /// Required. All labels that the conversation is to have.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ConversationLabelsInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
