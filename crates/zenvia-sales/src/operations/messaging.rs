// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! Messages to prospects, and the channels that can carry them.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Bounds, Certainty, Constraint, Error, Method, Operation, Response, Upload};

pub(super) static LIST_CHANNELS: Operation =
    Operation::new(&API, "list_channels", Method::GET, "/messaging/channels")
        .certainty(Certainty::Confirmed);

impl Client {
    /// List channels.
    ///
    /// Returns the channels that the app can send messages through, with their templates.
    /// Presumably needs the scope `messages:channels`. Method and path are those of a public
    /// client library.
    ///
    /// `GET /messaging/channels`. Method and path are confirmed by a public source.
    ///
    /// Source: Channels, listing, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .list_channels()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_channels(&self) -> ListChannels {
        ListChannels { client: self.clone() }
    }
}

/// The request of [`Client::list_channels`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListChannels {
    client: Client,
}

impl ListChannels {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_channels`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Channel>>, Error> {
        Call::new(self.client.core(), &LIST_CHANNELS).send_reading::<_, reads::List>("").await
    }
}

pub(super) static LIST_PROSPECT_CHANNELS: Operation = Operation::new(
    &API,
    "list_prospect_channels",
    Method::GET,
    "/prospect/{prospectId}/messaging/channels",
)
.certainty(Certainty::Confirmed)
.parameter_rules(&[Constraint::new("prospectId", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
    /// List the channels of a prospect.
    ///
    /// Returns the channels through which one prospect can be reached, with their templates.
    /// Presumably needs the scope `messages:channels`. Method and path are those of a public
    /// client library.
    ///
    /// `GET /prospect/{prospectId}/messaging/channels`. Method and path are confirmed by a public
    /// source.
    ///
    /// Source: Channels, listing those of a prospect, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .list_prospect_channels("64f0c2a9b7d13e5f80a1c2d3")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_prospect_channels(&self, prospect_id: impl Into<String>) -> ListProspectChannels {
        ListProspectChannels { client: self.clone(), prospect_id: prospect_id.into() }
    }
}

/// The request of [`Client::list_prospect_channels`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListProspectChannels {
    client: Client,
    prospect_id: String,
}

impl ListProspectChannels {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_prospect_channels`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Channel>>, Error> {
        Call::new(self.client.core(), &LIST_PROSPECT_CHANNELS)
            .path("prospectId", &self.prospect_id)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static SEND_MESSAGE: Operation = Operation::new(
    &API,
    "send_message",
    Method::POST,
    "/prospect/{prospectId}/messaging/{channel}",
)
.certainty(Certainty::Confirmed)
.parameter_rules(&[Constraint::new("prospectId", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
    /// Send a message.
    ///
    /// Sends a free text to a prospect and returns the interactions that this made. By WhatsApp it
    /// only works within 24 hours of the prospect's last message; use `send_template_message`
    /// outside of them. Repeating the call sends the message again. Needs the scope
    /// `messages:conversational`. Method and path are those of a public client library.
    ///
    /// `POST /prospect/{prospectId}/messaging/{channel}`. Method and path are confirmed by a
    /// public source.
    ///
    /// Source: Messages, sending a free text, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .send_message("64f0c2a9b7d13e5f80a1c2d3", types::MessagingChannel::Whatsapp)
    ///     .body(types::NewMessage::builder()
    ///         .content("Your order is ready."))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(
        &self,
        prospect_id: impl Into<String>,
        channel: impl Into<types::MessagingChannel>,
    ) -> SendMessage {
        SendMessage {
            client: self.clone(),
            prospect_id: prospect_id.into(),
            channel: channel.into(),
            body: None,
        }
    }
}

/// The request of [`Client::send_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendMessage {
    client: Client,
    prospect_id: String,
    channel: types::MessagingChannel,
    body: Option<Result<types::NewMessage, Error>>,
}

impl SendMessage {
    /// The message to send.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::NewMessage>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Interaction>>, Error> {
        Call::new(self.client.core(), &SEND_MESSAGE)
            .path("prospectId", &self.prospect_id)
            .path("channel", &self.channel)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static SEND_TEMPLATE_MESSAGE: Operation = Operation::new(
    &API,
    "send_template_message",
    Method::POST,
    "/prospect/{prospectId}/messaging/{channel}/notification",
)
.certainty(Certainty::Confirmed)
.parameter_rules(&[Constraint::new("prospectId", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
    /// Send a template message.
    ///
    /// Sends a template, such as a reminder or a notice of delivery, to a prospect and returns the
    /// interactions that this made. By WhatsApp it also works when the prospect has not written
    /// for more than 24 hours. The keys of templates come from `list_channels` and
    /// `list_prospect_channels`. Repeating the call sends the message again. Needs the scope
    /// `messages:transactional`. Method and path are those of a public client library.
    ///
    /// `POST /prospect/{prospectId}/messaging/{channel}/notification`. Method and path are
    /// confirmed by a public source.
    ///
    /// Source: Messages, sending a template, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .send_template_message("64f0c2a9b7d13e5f80a1c2d3", types::MessagingChannel::Whatsapp)
    ///     .body(types::NewTemplateMessage::builder()
    ///         .key("appointment_reminder"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_template_message(
        &self,
        prospect_id: impl Into<String>,
        channel: impl Into<types::MessagingChannel>,
    ) -> SendTemplateMessage {
        SendTemplateMessage {
            client: self.clone(),
            prospect_id: prospect_id.into(),
            channel: channel.into(),
            body: None,
        }
    }
}

/// The request of [`Client::send_template_message`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendTemplateMessage {
    client: Client,
    prospect_id: String,
    channel: types::MessagingChannel,
    body: Option<Result<types::NewTemplateMessage, Error>>,
}

impl SendTemplateMessage {
    /// The template and its values.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::NewTemplateMessage>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_template_message`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Interaction>>, Error> {
        Call::new(self.client.core(), &SEND_TEMPLATE_MESSAGE)
            .path("prospectId", &self.prospect_id)
            .path("channel", &self.channel)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static SEND_FILE: Operation = Operation::new(
    &API,
    "send_file",
    Method::POST,
    "/prospect/{prospectId}/messaging/{channel}/send-file",
)
.certainty(Certainty::Confirmed)
.parameter_rules(&[Constraint::new("prospectId", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
    /// Send a file.
    ///
    /// Sends a file, such as a picture, to a prospect and returns the interactions that this made.
    /// These are known from a public client library; the vendor's documentation shows only an
    /// error as the reply. Repeating the call sends the file again. Kinds and sizes that are
    /// accepted are not documented. Presumably needs the scope `messages:conversational`. The
    /// vendor's documentation states the path; its sample code uses GET, but has a body, and a
    /// public client library uses POST.
    ///
    /// `POST /prospect/{prospectId}/messaging/{channel}/send-file`. Method and path are confirmed
    /// by a public source.
    ///
    /// Source: Messages, sending a file, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .send_file("64f0c2a9b7d13e5f80a1c2d3", types::MessagingChannel::Whatsapp)
    ///     .file(switchboard_zenvia_sales::Upload::bytes("note.txt", "content"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_file(
        &self,
        prospect_id: impl Into<String>,
        channel: impl Into<types::MessagingChannel>,
    ) -> SendFile {
        SendFile {
            client: self.clone(),
            prospect_id: prospect_id.into(),
            channel: channel.into(),
            file: None,
        }
    }
}

/// The request of [`Client::send_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendFile {
    client: Client,
    prospect_id: String,
    channel: types::MessagingChannel,
    file: Option<Upload>,
}

impl SendFile {
    /// The file, with its name and media type.
    ///
    /// Required.
    pub fn file(mut self, file: impl Into<Upload>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_file`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<Vec<types::Interaction>>>, Error> {
        Call::new(self.client.core(), &SEND_FILE)
            .path("prospectId", &self.prospect_id)
            .path("channel", &self.channel)
            .required_file("file", self.file.as_ref())
            .multipart_files()
            .send_optional_reading::<_, Option<reads::List>>("")
            .await
    }
}
