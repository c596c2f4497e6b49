// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! Messages to prospects, and the channels that can carry them.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, FilePart, Json, Method, Optional, Parameter,
    Upload, reads, request,
};

/// Messages to prospects, and the channels that can carry them.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let channels = client.list_channels().send().await?;
    /// println!("{} channels", channels.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_channels(&self) -> ListChannels {
        ListChannels(Call::new(self.core(), &LIST_CHANNELS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let prospect_channels = client
    ///     .list_prospect_channels("64f0c2a9b7d13e5f80a1c2d3")
    ///     .send()
    ///     .await?;
    /// println!("{} prospect channels", prospect_channels.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_prospect_channels(&self, prospect_id: impl Into<String>) -> ListProspectChannels {
        ListProspectChannels(
            Call::new(self.core(), &LIST_PROSPECT_CHANNELS).path("prospectId", prospect_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let items = client
    ///     .send_message("64f0c2a9b7d13e5f80a1c2d3", types::MessagingChannel::Whatsapp)
    ///     .body(types::NewMessage::builder().content("Your order is ready."))
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(
        &self,
        prospect_id: impl Into<String>,
        channel: impl Into<types::MessagingChannel>,
    ) -> SendMessage {
        let call = Call::new(self.core(), &SEND_MESSAGE);
        SendMessage(call.path("prospectId", prospect_id.into()).path("channel", channel.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_zenvia_sales::types;
    ///
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let items = client
    ///     .send_template_message(
    ///         "64f0c2a9b7d13e5f80a1c2d3",
    ///         types::MessagingChannel::Whatsapp,
    ///     )
    ///     .body(types::NewTemplateMessage::builder().key("appointment_reminder"))
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_template_message(
        &self,
        prospect_id: impl Into<String>,
        channel: impl Into<types::MessagingChannel>,
    ) -> SendTemplateMessage {
        let call = Call::new(self.core(), &SEND_TEMPLATE_MESSAGE);
        SendTemplateMessage(
            call.path("prospectId", prospect_id.into()).path("channel", channel.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
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
    /// if let Some(items) = response.into_inner() {
    ///     println!("{} items", items.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_file(
        &self,
        prospect_id: impl Into<String>,
        channel: impl Into<types::MessagingChannel>,
    ) -> SendFile {
        let call = Call::new(self.core(), &SEND_FILE);
        SendFile(call.path("prospectId", prospect_id.into()).path("channel", channel.into()))
    }
}

pub(super) static LIST_CHANNELS: Facts =
    Facts::new(&API, "list_channels", Method::GET, "/messaging/channels")
        .certainty(Certainty::Confirmed);

request!(list_channels: ListChannels => Vec<types::Channel>, Json<reads::List>);

pub(super) static LIST_PROSPECT_CHANNELS: Facts = Facts::new(
    &API,
    "list_prospect_channels",
    Method::GET,
    "/prospect/{prospectId}/messaging/channels",
)
.certainty(Certainty::Confirmed)
.parameters(&[Parameter::path("prospectId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])]);

request!(list_prospect_channels: ListProspectChannels => Vec<types::Channel>, Json<reads::List>);

pub(super) static SEND_MESSAGE: Facts =
    Facts::new(&API, "send_message", Method::POST, "/prospect/{prospectId}/messaging/{channel}")
        .certainty(Certainty::Confirmed)
        .parameters(&[Parameter::path("prospectId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])])
        .body(Body::json("application/json").required());

request!(send_message: SendMessage => Vec<types::Interaction>, Json<reads::List>);

impl SendMessage {
    /// Required. The message to send.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::NewMessage>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static SEND_TEMPLATE_MESSAGE: Facts = Facts::new(
    &API,
    "send_template_message",
    Method::POST,
    "/prospect/{prospectId}/messaging/{channel}/notification",
)
.certainty(Certainty::Confirmed)
.parameters(&[Parameter::path("prospectId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])])
.body(Body::json("application/json").required());

request!(send_template_message: SendTemplateMessage => Vec<types::Interaction>, Json<reads::List>);

impl SendTemplateMessage {
    /// Required. The template and its values.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::NewTemplateMessage>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static SEND_FILE: Facts = Facts::new(
    &API,
    "send_file",
    Method::POST,
    "/prospect/{prospectId}/messaging/{channel}/send-file",
)
.certainty(Certainty::Confirmed)
.parameters(&[Parameter::path("prospectId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])])
.body(Body::files_only().required().files(&[FilePart::one("file").required()]));

request!(send_file: SendFile => Option<Vec<types::Interaction>>, Optional<Option<reads::List>>);

impl SendFile {
    /// Required. The file, with its name and media type.
    pub fn file(self, file: impl Into<Upload>) -> Self {
        Self(self.0.file("file", file.into()))
    }
}
