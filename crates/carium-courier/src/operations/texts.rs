// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Text messages (SMS) sent to one phone number, and what came back.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Bytes, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method,
    Parameter, Raw, Same, request,
};

/// Text messages (SMS) sent to one phone number, and what came back.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_text_receive_log("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_receive_log(&self, id: impl Into<String>) -> GetTextReceiveLog {
        GetTextReceiveLog(Call::new(self.core(), &GET_TEXT_RECEIVE_LOG).path("id", id.into()))
    }

    /// List texts.
    ///
    /// Returns the text messages sent through one text account, optionally only those of one of
    /// its numbers or to one recipient. The sort order is not documented.
    ///
    /// `GET /v1/texts/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_texts()
    ///     .account_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} texts", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_texts(&self) -> ListTexts {
        ListTexts(Call::new(self.core(), &LIST_TEXTS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let text = client
    ///     .create_text()
    ///     .body(
    ///         types::TextCreate::builder()
    ///             .callback_status_url("https://example.com/hooks/text-status"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", text.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_text(&self) -> CreateText {
        CreateText(Call::new(self.core(), &CREATE_TEXT))
    }

    /// Get a text.
    ///
    /// Returns one text message with the state of its delivery.
    ///
    /// `GET /v1/texts/{id}/`. Method and path are inferred: High confidence; the callback of the
    /// text states the path below this one.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let text = client.get_text("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930").send().await?;
    /// println!("{}", text.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text(&self, id: impl Into<String>) -> GetText {
        GetText(Call::new(self.core(), &GET_TEXT).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let bytes = client
    ///     .handle_text_callback("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::TextCallbackReport(serde_json::Map::new()))
    ///     .send()
    ///     .await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn handle_text_callback(&self, id: impl Into<String>) -> HandleTextCallback {
        HandleTextCallback(Call::new(self.core(), &HANDLE_TEXT_CALLBACK).path("id", id.into()))
    }
}

pub(super) static GET_TEXT_RECEIVE_LOG: Facts =
    Facts::new(&API, "get_text_receive_log", Method::GET, "/v1/text-receive-logs/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_text_receive_log: GetTextReceiveLog => types::TextReceiveLog, Json<Same>);

pub(super) static LIST_TEXTS: Facts = Facts::new(&API, "list_texts", Method::GET, "/v1/texts/")
    .listed()
    .accept("application/vnd.api+json")
    .parameters(&[
        Parameter::query("account-id").required(),
        Parameter::query("filter[number-id]"),
        Parameter::query("filter[target]"),
        Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
        Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
    ]);

request!(list_texts: ListTexts => types::TextCollectionDocument, Json<Same>, listed);

impl ListTexts {
    /// Required. The text account whose messages are returned.
    pub fn account_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("account-id", Some(value.into())))
    }

    /// Only messages of this number of the account.
    pub fn filter_number_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[number-id]", value.into_option()))
    }

    /// Only messages to this phone number, E.164.
    pub fn filter_target<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[target]", value.into_option()))
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }
}

impl Listed for ListTexts {
    type Page = types::TextCollectionDocument;
    type Item = types::Text;
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

pub(super) static CREATE_TEXT: Facts = Facts::new(&API, "create_text", Method::POST, "/v1/texts/")
    .accept("application/vnd.api+json")
    .parameters(&[Parameter::beside("meta")])
    .body(
        Body::json("application/json")
            .required()
            .within("data.attributes")
            .constants(&[("data.type", "texts")]),
    )
    .envelope("data");

request!(create_text: CreateText => types::Text, Json<Same>);

impl CreateText {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The text to send.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TextCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_TEXT: Facts = Facts::new(&API, "get_text", Method::GET, "/v1/texts/{id}/")
    .certainty(Certainty::Inferred)
    .accept("application/vnd.api+json")
    .envelope("data");

request!(get_text: GetText => types::Text, Json<Same>);

pub(super) static HANDLE_TEXT_CALLBACK: Facts =
    Facts::new(&API, "handle_text_callback", Method::POST, "/v1/texts/{id}/callback/")
        .accept("*/*")
        .body(Body::json("application/json").required());

request!(handle_text_callback: HandleTextCallback => Bytes, Raw);

impl HandleTextCallback {
    /// Required. What the provider reports; any keys.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TextCallbackReport>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
