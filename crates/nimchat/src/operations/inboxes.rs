// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The channels through which messages come in, their members and their bot.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, FilePart, Json, Method, Nothing, Optional, Reads, Same,
    Upload, reads, request,
};

/// The channels through which messages come in, their members and their bot.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let inboxes = client.list_inboxes(3).send().await?;
    /// println!("{} inboxes", inboxes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_inboxes(&self, account_id: impl Into<i64>) -> ListInboxes {
        ListInboxes(Call::new(self.core(), &LIST_INBOXES).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 402, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let inbox = client
    ///     .create_inbox(3)
    ///     .body(types::InboxInput::builder().name("Website"))
    ///     .send()
    ///     .await?;
    /// println!("{}", inbox.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_inbox(&self, account_id: impl Into<i64>) -> CreateInbox {
        CreateInbox(Call::new(self.core(), &CREATE_INBOX).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let inbox = client.get_inbox(3, 7).send().await?;
    /// println!("{}", inbox.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_inbox(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> GetInbox {
        let call = Call::new(self.core(), &GET_INBOX);
        GetInbox(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let inbox = client
    ///     .update_inbox(3, 7)
    ///     .body(types::InboxUpdate::builder().name("Website"))
    ///     .send()
    ///     .await?;
    /// println!("{}", inbox.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_inbox(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> UpdateInbox {
        let call = Call::new(self.core(), &UPDATE_INBOX);
        UpdateInbox(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.get_inbox_agent_bot(3, 7).send().await?;
    /// if let Some(agent_bot) = response.into_inner() {
    ///     println!("{}", agent_bot.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_inbox_agent_bot(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> GetInboxAgentBot {
        let call = Call::new(self.core(), &GET_INBOX_AGENT_BOT);
        GetInboxAgentBot(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .set_inbox_agent_bot(3, 7)
    ///     .body(types::InboxAgentBotInput::builder().agent_bot(12))
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
        let call = Call::new(self.core(), &SET_INBOX_AGENT_BOT);
        SetInboxAgentBot(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let inbox_members = client.list_inbox_members(3, 7).send().await?;
    /// println!("{} inbox members", inbox_members.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_inbox_members(
        &self,
        account_id: impl Into<i64>,
        inbox_id: impl Into<i64>,
    ) -> ListInboxMembers {
        let call = Call::new(self.core(), &LIST_INBOX_MEMBERS);
        ListInboxMembers(
            call.path("account_id", account_id.into()).path("inbox_id", inbox_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let items = client
    ///     .add_inbox_members(3)
    ///     .body(types::InboxMembersInput::builder().inbox_id("7").user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_inbox_members(&self, account_id: impl Into<i64>) -> AddInboxMembers {
        AddInboxMembers(
            Call::new(self.core(), &ADD_INBOX_MEMBERS).path("account_id", account_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .remove_inbox_members(3)
    ///     .body(types::InboxMembersInput::builder().inbox_id("7").user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_inbox_members(&self, account_id: impl Into<i64>) -> RemoveInboxMembers {
        RemoveInboxMembers(
            Call::new(self.core(), &REMOVE_INBOX_MEMBERS).path("account_id", account_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let items = client
    ///     .replace_inbox_members(3)
    ///     .body(types::InboxMembersInput::builder().inbox_id("7").user_ids([41]))
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_inbox_members(&self, account_id: impl Into<i64>) -> ReplaceInboxMembers {
        ReplaceInboxMembers(
            Call::new(self.core(), &REPLACE_INBOX_MEMBERS).path("account_id", account_id.into()),
        )
    }
}

pub(super) static LIST_INBOXES: Facts =
    Facts::new(&API, "list_inboxes", Method::GET, "/api/v1/accounts/{account_id}/inboxes")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(
    list_inboxes: ListInboxes => Vec<types::Inbox>,
    Json<Reads<arrivals::UnderPayload, reads::List>>
);

pub(super) static CREATE_INBOX: Facts =
    Facts::new(&API, "create_inbox", Method::POST, "/api/v1/accounts/{account_id}/inboxes/")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(
            Body::json_or_multipart("application/json")
                .required()
                .files(&[FilePart::one("avatar")]),
        );

request!(create_inbox: CreateInbox => types::Inbox, Json<Same>);

impl CreateInbox {
    /// Required, unless there are files. The inbox to add, with a picture if need be.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::InboxInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The picture. The open-source server takes JPEG, PNG and GIF up to 15 MB.
    pub fn avatar(self, avatar: impl Into<Upload>) -> Self {
        Self(self.0.file("avatar", avatar.into()))
    }
}

pub(super) static GET_INBOX: Facts =
    Facts::new(&API, "get_inbox", Method::GET, "/api/v1/accounts/{account_id}/inboxes/{id}/")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(get_inbox: GetInbox => types::Inbox, Json<Same>);

pub(super) static UPDATE_INBOX: Facts =
    Facts::new(&API, "update_inbox", Method::PATCH, "/api/v1/accounts/{account_id}/inboxes/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(
            Body::json_or_multipart("application/json")
                .required()
                .files(&[FilePart::one("avatar")]),
        );

request!(update_inbox: UpdateInbox => types::Inbox, Json<Same>);

impl UpdateInbox {
    /// Required, unless there are files. The settings to change, with a new picture if need be.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::InboxUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The new picture. The open-source server takes JPEG, PNG and GIF up to 15 MB.
    pub fn avatar(self, avatar: impl Into<Upload>) -> Self {
        Self(self.0.file("avatar", avatar.into()))
    }
}

pub(super) static GET_INBOX_AGENT_BOT: Facts = Facts::new(
    &API,
    "get_inbox_agent_bot",
    Method::GET,
    "/api/v1/accounts/{account_id}/inboxes/{id}/agent_bot",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(
    get_inbox_agent_bot: GetInboxAgentBot => Option<types::AgentBot>,
    Optional<Reads<arrivals::UnderAgentBotOrNothingIfEmpty, Option<reads::Same>>>
);

pub(super) static SET_INBOX_AGENT_BOT: Facts = Facts::new(
    &API,
    "set_inbox_agent_bot",
    Method::POST,
    "/api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.accept("*/*")
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(set_inbox_agent_bot: SetInboxAgentBot => (), Nothing);

impl SetInboxAgentBot {
    /// Required. The bot.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::InboxAgentBotInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_INBOX_MEMBERS: Facts = Facts::new(
    &API,
    "list_inbox_members",
    Method::GET,
    "/api/v1/accounts/{account_id}/inbox_members/{inbox_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(
    list_inbox_members: ListInboxMembers => Vec<types::Agent>,
    Json<Reads<arrivals::UnderPayload, reads::List>>
);

pub(super) static ADD_INBOX_MEMBERS: Facts = Facts::new(
    &API,
    "add_inbox_members",
    Method::POST,
    "/api/v1/accounts/{account_id}/inbox_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(
    add_inbox_members: AddInboxMembers => Vec<types::Agent>,
    Json<Reads<arrivals::UnderPayload, reads::List>>
);

impl AddInboxMembers {
    /// Required. The inbox and the agents to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::InboxMembersInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static REMOVE_INBOX_MEMBERS: Facts = Facts::new(
    &API,
    "remove_inbox_members",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/inbox_members",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(remove_inbox_members: RemoveInboxMembers => (), Nothing);

impl RemoveInboxMembers {
    /// Required. The inbox and the agents to remove.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::InboxMembersInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static REPLACE_INBOX_MEMBERS: Facts = Facts::new(
    &API,
    "replace_inbox_members",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/inbox_members",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(
    replace_inbox_members: ReplaceInboxMembers => Vec<types::Agent>,
    Json<Reads<arrivals::UnderPayload, reads::List>>
);

impl ReplaceInboxMembers {
    /// Required. The inbox and all of its agents.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::InboxMembersInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
