// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Conversations with contacts: their state, priority and labels, and who looks after them.
//! They are addressed by a number that counts within the account.

use crate::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::{self, Forms, Reads};
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_CONVERSATIONS: Operation = Operation::new(
    &API,
    "list_conversations",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_conversations(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversations(&self, account_id: impl Into<i64>) -> ListConversations {
        ListConversations {
            client: self.clone(),
            account_id: account_id.into(),
            assignee_type: None,
            status: None,
            q: None,
            inbox_id: None,
            team_id: None,
            labels: None,
            conversation_type: None,
            source_id: None,
            sort_by: None,
            page: None,
        }
    }
}

/// The request of [`Client::list_conversations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListConversations {
    client: Client,
    account_id: i64,
    assignee_type: Option<types::ConversationAssigneeType>,
    status: Option<types::ConversationStatusFilter>,
    q: Option<String>,
    inbox_id: Option<i64>,
    team_id: Option<i64>,
    labels: Option<Vec<String>>,
    conversation_type: Option<types::ConversationType>,
    source_id: Option<String>,
    sort_by: Option<types::ConversationSort>,
    page: Option<i64>,
}

impl ListConversations {
    /// Whose conversations to list. The vendor's default: `"all"`.
    pub fn assignee_type(
        mut self,
        assignee_type: impl Into<types::ConversationAssigneeType>,
    ) -> Self {
        self.assignee_type = Some(assignee_type.into());
        self
    }

    /// The state of the conversations. On the open-source server it plays no role together with
    /// `q`. The vendor's default: `"open"`.
    pub fn status(mut self, status: impl Into<types::ConversationStatusFilter>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Only conversations with a message that contains this text.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// Only conversations of this inbox.
    pub fn inbox_id(mut self, inbox_id: impl Into<i64>) -> Self {
        self.inbox_id = Some(inbox_id.into());
        self
    }

    /// Only conversations of this team. An unknown team makes the open-source server answer 404.
    pub fn team_id(mut self, team_id: impl Into<i64>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }

    /// Only conversations with any of these labels. Repeat the parameter for several. The vendor's
    /// documentation spells it without the brackets, but then the open-source server sees the last
    /// one only.
    pub fn labels(mut self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// A further choice. Not in the vendor's documentation; the open-source server understands it.
    pub fn conversation_type(
        mut self,
        conversation_type: impl Into<types::ConversationType>,
    ) -> Self {
        self.conversation_type = Some(conversation_type.into());
        self
    }

    /// Only conversations in which the contact is known by this source id. Not in the vendor's
    /// documentation; the open-source server understands it.
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// The order. Not in the vendor's documentation; the open-source server understands it, and
    /// takes any other word as `latest`.
    pub fn sort_by(mut self, sort_by: impl Into<types::ConversationSort>) -> Self {
        self.sort_by = Some(sort_by.into());
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
    /// See [`Client::list_conversations`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ConversationPage>, Error> {
        self.into_call().send_enveloped("data").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_CONVERSATIONS)
            .path("account_id", &self.account_id)
            .query("assignee_type", Style::Form, &self.assignee_type)
            .query("status", Style::Form, &self.status)
            .query("q", Style::Form, &self.q)
            .query("inbox_id", Style::Form, &self.inbox_id)
            .query("team_id", Style::Form, &self.team_id)
            .query("labels[]", Style::Form, &self.labels)
            .query("conversation_type", Style::Form, &self.conversation_type)
            .query("source_id", Style::Form, &self.source_id)
            .query("sort_by", Style::Form, &self.sort_by)
            .query("page", Style::Form, &self.page)
    }
}

impl Paged for ListConversations {
    type Page = types::ConversationPage;
    type Item = types::Conversation;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_CONVERSATIONS
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
        Counted::by_number(1, self.page.unwrap_or(1), page.payload.len())
            .total(match self.assignee_type.as_ref().map_or("all", |it| it.as_str()) {
                "me" => page.meta.as_ref().and_then(|it| it.mine_count),
                "unassigned" => page.meta.as_ref().and_then(|it| it.unassigned_count),
                "assigned" => page.meta.as_ref().and_then(|it| it.assigned_count),
                "all" => page.meta.as_ref().and_then(|it| it.all_count),
                _ => None,
            })
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("payload").within("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.payload
    }
}

pub(super) static CREATE_CONVERSATION: Operation = Operation::new(
    &API,
    "create_conversation",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey", "agentBotApiKey"])
.body_rules(&[
    Constraint::new("", Bounds::AnyOf(&["source_id", "contact_id"])),
    Constraint::new("message.content", Bounds::Length(None, Some(150_000))),
]);

impl Client {
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
    ///     .create_conversation(3)
    ///     .body(types::ConversationInput::builder()
    ///         .source_id("example-source-id")
    ///         .inbox_id("7"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_conversation(&self, account_id: impl Into<i64>) -> CreateConversation {
        CreateConversation { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_conversation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateConversation {
    client: Client,
    account_id: i64,
    body: Option<Result<types::ConversationInput, Error>>,
}

impl CreateConversation {
    /// The conversation to begin.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ConversationInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_conversation`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Conversation>, Error> {
        Call::new(self.client.core(), &CREATE_CONVERSATION)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_CONVERSATION_COUNTS: Operation = Operation::new(
    &API,
    "get_conversation_counts",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations/meta",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_conversation_counts(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversation_counts(&self, account_id: impl Into<i64>) -> GetConversationCounts {
        GetConversationCounts {
            client: self.clone(),
            account_id: account_id.into(),
            status: None,
            q: None,
            inbox_id: None,
            team_id: None,
            labels: None,
        }
    }
}

/// The request of [`Client::get_conversation_counts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetConversationCounts {
    client: Client,
    account_id: i64,
    status: Option<types::ConversationStatusFilter>,
    q: Option<String>,
    inbox_id: Option<i64>,
    team_id: Option<i64>,
    labels: Option<Vec<String>>,
}

impl GetConversationCounts {
    /// The state of the conversations. On the open-source server it plays no role together with
    /// `q`. The vendor's default: `"open"`.
    pub fn status(mut self, status: impl Into<types::ConversationStatusFilter>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Only conversations with a message that contains this text.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// Only conversations of this inbox.
    pub fn inbox_id(mut self, inbox_id: impl Into<i64>) -> Self {
        self.inbox_id = Some(inbox_id.into());
        self
    }

    /// Only conversations of this team. An unknown team makes the open-source server answer 404.
    pub fn team_id(mut self, team_id: impl Into<i64>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }

    /// Only conversations with any of these labels. Repeat the parameter for several. The vendor's
    /// documentation spells it without the brackets, but then the open-source server sees the last
    /// one only.
    pub fn labels(mut self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_conversation_counts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ConversationCounts>, Error> {
        Call::new(self.client.core(), &GET_CONVERSATION_COUNTS)
            .path("account_id", &self.account_id)
            .query("status", Style::Form, &self.status)
            .query("q", Style::Form, &self.q)
            .query("inbox_id", Style::Form, &self.inbox_id)
            .query("team_id", Style::Form, &self.team_id)
            .query("labels[]", Style::Form, &self.labels)
            .send_enveloped("meta")
            .await
    }
}

pub(super) static FILTER_CONVERSATIONS: Operation = Operation::new(
    &API,
    "filter_conversations",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/filter",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.schemes(&["userApiKey", "agentBotApiKey"]);

impl Client {
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
    ///     .filter_conversations(3)
    ///     .body(types::FilterBody::builder()
    ///         .payload([types::FilterCondition::builder()
    ///             .attribute_key("email")
    ///             .filter_operator(types::FilterOperator::EqualTo).build()?]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn filter_conversations(&self, account_id: impl Into<i64>) -> FilterConversations {
        FilterConversations {
            client: self.clone(),
            account_id: account_id.into(),
            page: None,
            body: None,
        }
    }
}

/// The request of [`Client::filter_conversations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct FilterConversations {
    client: Client,
    account_id: i64,
    page: Option<i64>,
    body: Option<Result<types::FilterBody, Error>>,
}

impl FilterConversations {
    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// The conditions.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::FilterBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::filter_conversations`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ConversationPage>, Error> {
        self.into_call().send_reading::<_, Reads<forms::UnderData>>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &FILTER_CONVERSATIONS)
            .path("account_id", &self.account_id)
            .query("page", Style::Form, &self.page)
            .json("application/json", self.body.as_ref())
    }
}

impl Paged for FilterConversations {
    type Page = types::ConversationPage;
    type Item = types::Conversation;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &FILTER_CONVERSATIONS
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
        Counted::by_number(1, self.page.unwrap_or(1), page.payload.len())
            .total(page.meta.as_ref().and_then(|it| it.all_count))
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        type ReadPage = Reads<forms::UnderData>;
        let list = ListPlace::at("payload").in_forms(forms::UnderData::FORMS).counted();
        Box::pin(self.into_call().send_page::<_, ReadPage, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.payload
    }
}

pub(super) static GET_CONVERSATION: Operation = Operation::new(
    &API,
    "get_conversation",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_conversation(3, 215)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_conversation(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> GetConversation {
        GetConversation {
            client: self.clone(),
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
        }
    }
}

/// The request of [`Client::get_conversation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetConversation {
    client: Client,
    account_id: i64,
    conversation_id: i64,
}

impl GetConversation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_conversation`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Conversation>, Error> {
        Call::new(self.client.core(), &GET_CONVERSATION)
            .path("account_id", &self.account_id)
            .path("conversation_id", &self.conversation_id)
            .send()
            .await
    }
}

pub(super) static TOGGLE_CONVERSATION_STATUS: Operation = Operation::new(
    &API,
    "toggle_conversation_status",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey", "agentBotApiKey"]);

impl Client {
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
    ///     .toggle_conversation_status(3, 215)
    ///     .body(types::ConversationStatusInput::builder()
    ///         .status(types::ConversationStatus::Open))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn toggle_conversation_status(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> ToggleConversationStatus {
        ToggleConversationStatus {
            client: self.clone(),
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::toggle_conversation_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ToggleConversationStatus {
    client: Client,
    account_id: i64,
    conversation_id: i64,
    body: Option<Result<types::ConversationStatusInput, Error>>,
}

impl ToggleConversationStatus {
    /// The new state.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ConversationStatusInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::toggle_conversation_status`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ConversationStatusChange>, Error> {
        Call::new(self.client.core(), &TOGGLE_CONVERSATION_STATUS)
            .path("account_id", &self.account_id)
            .path("conversation_id", &self.conversation_id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("payload")
            .await
    }
}

pub(super) static SET_CONVERSATION_PRIORITY: Operation = Operation::new(
    &API,
    "set_conversation_priority",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.accept("*/*")
.schemes(&["userApiKey", "agentBotApiKey"]);

impl Client {
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
    ///     .set_conversation_priority(3, 215)
    ///     .body(types::ConversationPriorityInput::builder()
    ///         .priority(types::ConversationPriority::Urgent))
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
        SetConversationPriority {
            client: self.clone(),
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::set_conversation_priority`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SetConversationPriority {
    client: Client,
    account_id: i64,
    conversation_id: i64,
    body: Option<Result<types::ConversationPriorityInput, Error>>,
}

impl SetConversationPriority {
    /// The new priority.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ConversationPriorityInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::set_conversation_priority`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &SET_CONVERSATION_PRIORITY)
            .path("account_id", &self.account_id)
            .path("conversation_id", &self.conversation_id)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static ASSIGN_CONVERSATION: Operation = Operation::new(
    &API,
    "assign_conversation",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
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
    ///     .assign_conversation(3, 215)
    ///     .body(types::ConversationAssignmentInput::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_conversation(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> AssignConversation {
        AssignConversation {
            client: self.clone(),
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::assign_conversation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AssignConversation {
    client: Client,
    account_id: i64,
    conversation_id: i64,
    body: Option<Result<types::ConversationAssignmentInput, Error>>,
}

impl AssignConversation {
    /// The agent or the team.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ConversationAssignmentInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::assign_conversation`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::ConversationAssignee>>, Error> {
        Call::new(self.client.core(), &ASSIGN_CONVERSATION)
            .path("account_id", &self.account_id)
            .path("conversation_id", &self.conversation_id)
            .json("application/json", self.body.as_ref())
            .send_optional()
            .await
    }
}

pub(super) static LIST_CONVERSATION_LABELS: Operation = Operation::new(
    &API,
    "list_conversation_labels",
    Method::GET,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List the labels of a conversation.
    ///
    /// Returns the names of the labels attached to a conversation.
    ///
    /// `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels`. Method and path
    /// are confirmed by a public source.
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
    ///     .list_conversation_labels(3, 215)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversation_labels(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> ListConversationLabels {
        ListConversationLabels {
            client: self.clone(),
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
        }
    }
}

/// The request of [`Client::list_conversation_labels`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListConversationLabels {
    client: Client,
    account_id: i64,
    conversation_id: i64,
}

impl ListConversationLabels {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_conversation_labels`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<String>>, Error> {
        Call::new(self.client.core(), &LIST_CONVERSATION_LABELS)
            .path("account_id", &self.account_id)
            .path("conversation_id", &self.conversation_id)
            .send_reading::<_, reads::List>("payload")
            .await
    }
}

pub(super) static SET_CONVERSATION_LABELS: Operation = Operation::new(
    &API,
    "set_conversation_labels",
    Method::POST,
    "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.schemes(&["userApiKey"]);

impl Client {
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
    ///     .set_conversation_labels(3, 215)
    ///     .body(types::ConversationLabelsInput::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_conversation_labels(
        &self,
        account_id: impl Into<i64>,
        conversation_id: impl Into<i64>,
    ) -> SetConversationLabels {
        SetConversationLabels {
            client: self.clone(),
            account_id: account_id.into(),
            conversation_id: conversation_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::set_conversation_labels`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SetConversationLabels {
    client: Client,
    account_id: i64,
    conversation_id: i64,
    body: Option<Result<types::ConversationLabelsInput, Error>>,
}

impl SetConversationLabels {
    /// All labels that the conversation is to have.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ConversationLabelsInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::set_conversation_labels`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<String>>, Error> {
        Call::new(self.client.core(), &SET_CONVERSATION_LABELS)
            .path("account_id", &self.account_id)
            .path("conversation_id", &self.conversation_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, reads::List>("payload")
            .await
    }
}
