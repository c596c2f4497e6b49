// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Text messages (SMS) sent to one phone number, and what came back.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Bytes, Certainty, Constraint, Counted, Direction, Error,
    ListPlace, Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static GET_TEXT_RECEIVE_LOG: Operation =
    Operation::new(&API, "get_text_receive_log", Method::GET, "/v1/text-receive-logs/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get the record of a received text.
    ///
    /// Returns the record of one text message that came in. A list of such records is not
    /// documented, and their ids need not be UUIDs.
    ///
    /// `GET /v1/text-receive-logs/{id}/`. Method and path are inferred: Medium confidence; only
    /// the reply is documented, and the path is taken from the resource type in it.
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
    ///     .get_text_receive_log("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_receive_log(&self, id: impl Into<String>) -> GetTextReceiveLog {
        GetTextReceiveLog { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_text_receive_log`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetTextReceiveLog {
    client: Client,
    id: String,
}

impl GetTextReceiveLog {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_text_receive_log`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextReceiveLog>, Error> {
        Call::new(self.client.core(), &GET_TEXT_RECEIVE_LOG)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_TEXTS: Operation =
    Operation::new(&API, "list_texts", Method::GET, "/v1/texts/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List texts.
    ///
    /// Returns the text messages sent through one text account, optionally only those of one of
    /// its numbers or to one recipient. The sort order is not documented.
    ///
    /// `GET /v1/texts/`. The path is stated by the vendor.
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
    ///     .list_texts()
    ///     .account_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_texts(&self) -> ListTexts {
        ListTexts {
            client: self.clone(),
            account_id: None,
            filter_number_id: None,
            filter_target: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_texts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListTexts {
    client: Client,
    account_id: Option<String>,
    filter_number_id: Option<String>,
    filter_target: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListTexts {
    /// The text account whose messages are returned.
    ///
    /// Required.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Only messages of this number of the account.
    pub fn filter_number_id(mut self, filter_number_id: impl Into<String>) -> Self {
        self.filter_number_id = Some(filter_number_id.into());
        self
    }

    /// Only messages to this phone number, E.164.
    pub fn filter_target(mut self, filter_target: impl Into<String>) -> Self {
        self.filter_target = Some(filter_target.into());
        self
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_texts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_TEXTS)
            .required_query("account-id", Style::Form, &self.account_id)
            .query("filter[number-id]", Style::Form, &self.filter_number_id)
            .query("filter[target]", Style::Form, &self.filter_target)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListTexts {
    type Page = types::TextCollectionDocument;
    type Item = types::Text;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_TEXTS
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

pub(super) static CREATE_TEXT: Operation =
    Operation::new(&API, "create_text", Method::POST, "/v1/texts/")
        .accept("application/vnd.api+json");

impl Client {
    /// Send a text.
    ///
    /// Sends a text message to one phone number. The reply comes before the delivery; its progress
    /// is seen in `status`, and your own addresses can be told about it and about answers, going
    /// by the names of two fields. Repeating the call presumably sends the text again.
    ///
    /// `POST /v1/texts/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_text()
    ///     .body(types::TextCreate::builder()
    ///         .callback_status_url("https://example.com/hooks/text-status"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_text(&self) -> CreateText {
        CreateText { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_text`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateText {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::TextCreate, Error>>,
}

impl CreateText {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The text to send.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TextCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_text`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Text>, Error> {
        Call::new(self.client.core(), &CREATE_TEXT)
            .beside("meta", &self.meta)
            .beside("data.type", "texts")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_TEXT: Operation =
    Operation::new(&API, "get_text", Method::GET, "/v1/texts/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a text.
    ///
    /// Returns one text message with the state of its delivery.
    ///
    /// `GET /v1/texts/{id}/`. Method and path are inferred: High confidence; the callback of the
    /// text states the path below this one.
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
    ///     .get_text("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text(&self, id: impl Into<String>) -> GetText {
        GetText { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_text`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetText {
    client: Client,
    id: String,
}

impl GetText {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_text`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Text>, Error> {
        Call::new(self.client.core(), &GET_TEXT).path("id", &self.id).send_enveloped("data").await
    }
}

pub(super) static HANDLE_TEXT_CALLBACK: Operation =
    Operation::new(&API, "handle_text_callback", Method::POST, "/v1/texts/{id}/callback/")
        .accept("*/*");

impl Client {
    /// Handle a report about a text.
    ///
    /// Called by the text message provider, not by users of the API, to report on a text; the id
    /// is presumably that of the text. The request is documented as open JSON, while Twilio itself
    /// posts forms. Neither the status nor the content of a success is documented, so the reply is
    /// handed out as it comes. Being meant for a third party, it may not want an access token.
    ///
    /// `POST /v1/texts/{id}/callback/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .handle_text_callback("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::TextCallbackReport(serde_json::Map::new()))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn handle_text_callback(&self, id: impl Into<String>) -> HandleTextCallback {
        HandleTextCallback { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::handle_text_callback`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct HandleTextCallback {
    client: Client,
    id: String,
    body: Option<Result<types::TextCallbackReport, Error>>,
}

impl HandleTextCallback {
    /// What the provider reports; any keys.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TextCallbackReport>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::handle_text_callback`] and [`Error`].
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        Call::new(self.client.core(), &HANDLE_TEXT_CALLBACK)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_bytes()
            .await
    }
}
