// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The channels through which messages come in, their members and their bot.

use crate::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::{self, Reads};
use switchboard_core::{Certainty, Error, Method, Operation, Response, Upload};

pub(super) static LIST_INBOXES: Operation =
    Operation::new(&API, "list_inboxes", Method::GET, "/api/v1/accounts/{account_id}/inboxes")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// List inboxes.
    ///
    /// Returns the inboxes of the account by name; agents see only those of which they are
    /// members. The vendor's documentation shows a bare list, the open-source server puts it under
    /// `payload`; both are read as the list.
    ///
    /// `GET /api/v1/accounts/{account_id}/inboxes`. Method and path are confirmed by a public
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
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_inboxes(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_inboxes(&self, account_id: impl Into<i64>) -> ListInboxes {
        ListInboxes { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::list_inboxes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListInboxes {
    client: Client,
    account_id: i64,
}

impl ListInboxes {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_inboxes`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Inbox>>, Error> {
        Call::new(self.client.core(), &LIST_INBOXES)
            .path("account_id", &self.account_id)
            .send_reading::<_, Reads<forms::UnderPayload, reads::List>>("")
            .await
    }
}

pub(super) static CREATE_INBOX: Operation =
    Operation::new(&API, "create_inbox", Method::POST, "/api/v1/accounts/{account_id}/inboxes/")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// Create an inbox.
    ///
    /// Adds an inbox with its channel. The vendor's documentation speaks of website inboxes; the
    /// open-source server also creates those of other channels. A picture goes along as
    /// `multipart/form-data`. Only administrators may do so. The path is documented with the final
    /// slash; the open-source server ignores it.
    ///
    /// `POST /api/v1/accounts/{account_id}/inboxes/`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 402, 404, 422, 429,
    /// 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_inbox(3)
    ///     .body(types::InboxInput::builder()
    ///         .name("Website"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_inbox(&self, account_id: impl Into<i64>) -> CreateInbox {
        CreateInbox {
            client: self.clone(),
            account_id: account_id.into(),
            body: None,
            avatar: None,
        }
    }
}

/// The request of [`Client::create_inbox`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateInbox {
    client: Client,
    account_id: i64,
    body: Option<Result<types::InboxInput, Error>>,
    avatar: Option<Upload>,
}

impl CreateInbox {
    /// The inbox to add, with a picture if need be.
    ///
    /// Required, unless there are files.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::InboxInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// The picture. The open-source server takes JPEG, PNG and GIF up to 15 MB.
    pub fn avatar(mut self, avatar: impl Into<Upload>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_inbox`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Inbox>, Error> {
        Call::new(self.client.core(), &CREATE_INBOX)
            .path("account_id", &self.account_id)
            .file("avatar", self.avatar.as_ref())
            .json_or_multipart("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_INBOX: Operation =
    Operation::new(&API, "get_inbox", Method::GET, "/api/v1/accounts/{account_id}/inboxes/{id}/")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// Get an inbox.
    ///
    /// Returns one inbox; agents see only those of which they are members. The path is documented
    /// with the final slash; the open-source server ignores it.
    ///
    /// `GET /api/v1/accounts/{account_id}/inboxes/{id}/`. Method and path are confirmed by a
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
    ///     .get_inbox(3, 7)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_inbox(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> GetInbox {
        GetInbox { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::get_inbox`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetInbox {
    client: Client,
    account_id: i64,
    id: i64,
}

impl GetInbox {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_inbox`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Inbox>, Error> {
        Call::new(self.client.core(), &GET_INBOX)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send()
            .await
    }
}

pub(super) static UPDATE_INBOX: Operation = Operation::new(
    &API,
    "update_inbox",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/inboxes/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Update an inbox.
    ///
    /// Changes the settings of an inbox and of its channel. On the open-source server, settings
    /// that are left out keep their value, although the vendor's documentation requires
    /// `enable_auto_assignment`. A new picture goes along as `multipart/form-data`. Only
    /// administrators may do so.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/inboxes/{id}`. Method and path are confirmed by a
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
    ///     .update_inbox(3, 7)
    ///     .body(types::InboxUpdate::builder()
    ///         .name("Website"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_inbox(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> UpdateInbox {
        UpdateInbox {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
            body: None,
            avatar: None,
        }
    }
}

/// The request of [`Client::update_inbox`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateInbox {
    client: Client,
    account_id: i64,
    id: i64,
    body: Option<Result<types::InboxUpdate, Error>>,
    avatar: Option<Upload>,
}

impl UpdateInbox {
    /// The settings to change, with a new picture if need be.
    ///
    /// Required, unless there are files.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::InboxUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// The new picture. The open-source server takes JPEG, PNG and GIF up to 15 MB.
    pub fn avatar(mut self, avatar: impl Into<Upload>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_inbox`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Inbox>, Error> {
        Call::new(self.client.core(), &UPDATE_INBOX)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .file("avatar", self.avatar.as_ref())
            .json_or_multipart("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_INBOX_AGENT_BOT: Operation = Operation::new(
    &API,
    "get_inbox_agent_bot",
    Method::GET,
    "/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Get the agent bot of an inbox.
    ///
    /// Returns the bot that answers in an inbox, or nothing if there is none. The vendor's
    /// documentation shows the bare bot and the status 204; the open-source server answers 200
    /// with the bot under `agent_bot`, and with an empty object if there is none. Both are read as
    /// the bot or nothing.
    ///
    /// `GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot`. Method and path are confirmed
    /// by a public source.
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
    ///     .get_inbox_agent_bot(3, 7)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_inbox_agent_bot(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> GetInboxAgentBot {
        GetInboxAgentBot { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::get_inbox_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetInboxAgentBot {
    client: Client,
    account_id: i64,
    id: i64,
}

impl GetInboxAgentBot {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_inbox_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::AgentBot>>, Error> {
        Call::new(self.client.core(), &GET_INBOX_AGENT_BOT)
.path("account_id", &self.account_id)
.path("id", &self.id)
.send_optional_reading::<_, Reads<forms::UnderAgentBotOrNothingIfEmpty, Option<reads::Same>>>("").await
    }
}

pub(super) static SET_INBOX_AGENT_BOT: Operation = Operation::new(
    &API,
    "set_inbox_agent_bot",
    Method::POST,
    "/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Set or remove the agent bot of an inbox.
    ///
    /// Lets a bot answer in an inbox, in place of the present one if there is one; null takes the
    /// present one away. Only administrators may do so. The vendor's documentation gives the
    /// status 204; the open-source server answers 200.
    ///
    /// `POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot`. Method and path are
    /// confirmed by a public source.
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
    ///     .set_inbox_agent_bot(3, 7)
    ///     .body(types::InboxAgentBotInput::builder()
    ///         .agent_bot(12))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_inbox_agent_bot(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> SetInboxAgentBot {
        SetInboxAgentBot {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::set_inbox_agent_bot`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SetInboxAgentBot {
    client: Client,
    account_id: i64,
    id: i64,
    body: Option<Result<types::InboxAgentBotInput, Error>>,
}

impl SetInboxAgentBot {
    /// The bot.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::InboxAgentBotInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::set_inbox_agent_bot`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &SET_INBOX_AGENT_BOT)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static LIST_INBOX_MEMBERS: Operation = Operation::new(
    &API,
    "list_inbox_members",
    Method::GET,
    "/api/v1/accounts/{account_id}/inbox_members/{inbox_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List the agents of an inbox.
    ///
    /// Returns the agents who are members of an inbox. The vendor's documentation shows a bare
    /// list, the open-source server puts it under `payload`; both are read as the list.
    ///
    /// `GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}`. Method and path are confirmed
    /// by a public source.
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
    ///     .list_inbox_members(3, 7)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_inbox_members(
        &self,
        account_id: impl Into<i64>,
        inbox_id: impl Into<i64>,
    ) -> ListInboxMembers {
        ListInboxMembers {
            client: self.clone(),
            account_id: account_id.into(),
            inbox_id: inbox_id.into(),
        }
    }
}

/// The request of [`Client::list_inbox_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListInboxMembers {
    client: Client,
    account_id: i64,
    inbox_id: i64,
}

impl ListInboxMembers {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_inbox_members`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Agent>>, Error> {
        Call::new(self.client.core(), &LIST_INBOX_MEMBERS)
            .path("account_id", &self.account_id)
            .path("inbox_id", &self.inbox_id)
            .send_reading::<_, Reads<forms::UnderPayload, reads::List>>("")
            .await
    }
}

pub(super) static ADD_INBOX_MEMBERS: Operation = Operation::new(
    &API,
    "add_inbox_members",
    Method::POST,
    "/api/v1/accounts/{account_id}/inbox_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Add agents to an inbox.
    ///
    /// Makes agents members of an inbox; those who are members already stay. The reply lists all
    /// members. Only administrators may do so. The open-source server compares `user_ids` as
    /// numbers, so do not send text.
    ///
    /// `POST /api/v1/accounts/{account_id}/inbox_members`. Method and path are confirmed by a
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
    ///     .add_inbox_members(3)
    ///     .body(types::InboxMembersInput::builder()
    ///         .inbox_id("7")
    ///         .user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_inbox_members(&self, account_id: impl Into<i64>) -> AddInboxMembers {
        AddInboxMembers { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::add_inbox_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddInboxMembers {
    client: Client,
    account_id: i64,
    body: Option<Result<types::InboxMembersInput, Error>>,
}

impl AddInboxMembers {
    /// The inbox and the agents to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::InboxMembersInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_inbox_members`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Agent>>, Error> {
        Call::new(self.client.core(), &ADD_INBOX_MEMBERS)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderPayload, reads::List>>("")
            .await
    }
}

pub(super) static REMOVE_INBOX_MEMBERS: Operation = Operation::new(
    &API,
    "remove_inbox_members",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/inbox_members",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Remove agents from an inbox.
    ///
    /// Takes agents out of an inbox; the request has a body although it is a DELETE. On the
    /// open-source server an id that is no member makes the call fail with 404, and then nobody is
    /// removed. Only administrators may do so.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/inbox_members`. Method and path are confirmed by a
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
    ///     .remove_inbox_members(3)
    ///     .body(types::InboxMembersInput::builder()
    ///         .inbox_id("7")
    ///         .user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_inbox_members(&self, account_id: impl Into<i64>) -> RemoveInboxMembers {
        RemoveInboxMembers { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::remove_inbox_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct RemoveInboxMembers {
    client: Client,
    account_id: i64,
    body: Option<Result<types::InboxMembersInput, Error>>,
}

impl RemoveInboxMembers {
    /// The inbox and the agents to remove.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::InboxMembersInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::remove_inbox_members`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &REMOVE_INBOX_MEMBERS)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static REPLACE_INBOX_MEMBERS: Operation = Operation::new(
    &API,
    "replace_inbox_members",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/inbox_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Replace the agents of an inbox.
    ///
    /// Makes exactly the given agents members of an inbox; all others are removed from it. The
    /// reply lists all members. Only administrators may do so.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/inbox_members`. Method and path are confirmed by a
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
    ///     .replace_inbox_members(3)
    ///     .body(types::InboxMembersInput::builder()
    ///         .inbox_id("7")
    ///         .user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_inbox_members(&self, account_id: impl Into<i64>) -> ReplaceInboxMembers {
        ReplaceInboxMembers { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::replace_inbox_members`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ReplaceInboxMembers {
    client: Client,
    account_id: i64,
    body: Option<Result<types::InboxMembersInput, Error>>,
}

impl ReplaceInboxMembers {
    /// The inbox and all of its agents.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::InboxMembersInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::replace_inbox_members`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Agent>>, Error> {
        Call::new(self.client.core(), &REPLACE_INBOX_MEMBERS)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderPayload, reads::List>>("")
            .await
    }
}
