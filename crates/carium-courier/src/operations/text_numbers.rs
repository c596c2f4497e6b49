// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Phone numbers used for text messages: those of an account, facts about numbers, their logs,
//! and which number serves which user.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_TEXT_ACCOUNT_NUMBERS: Operation =
    Operation::new(&API, "list_text_account_numbers", Method::GET, "/v1/text-account-numbers/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List the numbers of text accounts.
    ///
    /// Returns the phone numbers of text accounts, optionally only those of one account. The sort
    /// order is not documented.
    ///
    /// `GET /v1/text-account-numbers/`. The path is stated by the vendor.
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
    ///     .list_text_account_numbers()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_text_account_numbers(&self) -> ListTextAccountNumbers {
        ListTextAccountNumbers {
            client: self.clone(),
            account_id: None,
            filter_phone_number: None,
            page_limit: None,
            page_offset: None,
            phone_number: None,
        }
    }
}

/// The request of [`Client::list_text_account_numbers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListTextAccountNumbers {
    client: Client,
    account_id: Option<String>,
    filter_phone_number: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
    phone_number: Option<String>,
}

impl ListTextAccountNumbers {
    /// Only numbers of this text account.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Only this phone number, E.164.
    pub fn filter_phone_number(mut self, filter_phone_number: impl Into<String>) -> Self {
        self.filter_phone_number = Some(filter_phone_number.into());
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

    /// Only this phone number, E.164. How it differs from `filter[phone-number]` is not
    /// documented.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_text_account_numbers`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccountNumberCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_TEXT_ACCOUNT_NUMBERS)
            .query("account-id", Style::Form, &self.account_id)
            .query("filter[phone-number]", Style::Form, &self.filter_phone_number)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
            .query("phone-number", Style::Form, &self.phone_number)
    }
}

impl Paged for ListTextAccountNumbers {
    type Page = types::TextAccountNumberCollectionDocument;
    type Item = types::TextAccountNumber;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_TEXT_ACCOUNT_NUMBERS
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

pub(super) static CREATE_TEXT_ACCOUNT_NUMBER: Operation =
    Operation::new(&API, "create_text_account_number", Method::POST, "/v1/text-account-numbers/")
        .accept("application/vnd.api+json");

impl Client {
    /// Obtain a number for a text account.
    ///
    /// Obtains a phone number for a text account, optionally with a certain area code. The phone
    /// provider presumably charges for it, and repeating the call obtains another one.
    ///
    /// `POST /v1/text-account-numbers/`. The path is stated by the vendor.
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
    ///     .create_text_account_number()
    ///     .body(types::TextAccountNumberCreate::builder()
    ///         .account_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_text_account_number(&self) -> CreateTextAccountNumber {
        CreateTextAccountNumber { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_text_account_number`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateTextAccountNumber {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::TextAccountNumberCreate, Error>>,
}

impl CreateTextAccountNumber {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// What number to obtain, and how it is to be used.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TextAccountNumberCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_text_account_number`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccountNumber>, Error> {
        Call::new(self.client.core(), &CREATE_TEXT_ACCOUNT_NUMBER)
            .beside("meta", &self.meta)
            .beside("data.type", "text-account-numbers")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_TEXT_ACCOUNT_NUMBER: Operation =
    Operation::new(&API, "get_text_account_number", Method::GET, "/v1/text-account-numbers/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a text account number.
    ///
    /// Returns one phone number of a text account.
    ///
    /// `GET /v1/text-account-numbers/{id}/`. Method and path are inferred: High confidence;
    /// reading from the documented path of the number's update.
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
    ///     .get_text_account_number("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_account_number(&self, id: impl Into<String>) -> GetTextAccountNumber {
        GetTextAccountNumber { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_text_account_number`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetTextAccountNumber {
    client: Client,
    id: String,
}

impl GetTextAccountNumber {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_text_account_number`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccountNumber>, Error> {
        Call::new(self.client.core(), &GET_TEXT_ACCOUNT_NUMBER)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_TEXT_ACCOUNT_NUMBER: Operation = Operation::new(
    &API,
    "update_text_account_number",
    Method::PATCH,
    "/v1/text-account-numbers/{id}/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Update a text account number.
    ///
    /// Changes how a phone number of a text account is used: where it forwards to, its events, its
    /// log, its alert and its notes. Attributes that are left out presumably keep their value.
    ///
    /// `PATCH /v1/text-account-numbers/{id}/`. The path is stated by the vendor.
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
    ///     .update_text_account_number("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::TextAccountNumberUpdate::builder()
    ///         .forward_to("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_text_account_number(&self, id: impl Into<String>) -> UpdateTextAccountNumber {
        UpdateTextAccountNumber { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_text_account_number`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateTextAccountNumber {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::TextAccountNumberUpdate, Error>>,
}

impl UpdateTextAccountNumber {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TextAccountNumberUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_text_account_number`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccountNumber>, Error> {
        Call::new(self.client.core(), &UPDATE_TEXT_ACCOUNT_NUMBER)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "text-account-numbers")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static RESET_TEXT_ACCOUNT_NUMBER_LOGS: Operation = Operation::new(
    &API,
    "reset_text_account_number_logs",
    Method::POST,
    "/v1/text-account-numbers/{id}/reset-logs/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Reset the logs of a text account number.
    ///
    /// Going by its name, empties the log kept of this phone number, which `list_text_number_logs`
    /// reads. There is no known way to get the entries back.
    ///
    /// `POST /v1/text-account-numbers/{id}/reset-logs/`. The path is stated by the vendor.
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
    ///     .reset_text_account_number_logs("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_text_account_number_logs(
        &self,
        id: impl Into<String>,
    ) -> ResetTextAccountNumberLogs {
        ResetTextAccountNumberLogs { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::reset_text_account_number_logs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ResetTextAccountNumberLogs {
    client: Client,
    id: String,
}

impl ResetTextAccountNumberLogs {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::reset_text_account_number_logs`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccountNumber>, Error> {
        Call::new(self.client.core(), &RESET_TEXT_ACCOUNT_NUMBER_LOGS)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_TEXT_NUMBER_INFO: Operation =
    Operation::new(&API, "list_text_number_info", Method::GET, "/v1/text-number-info/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List what is known about a phone number.
    ///
    /// Returns the entries about one phone number, such as its carrier. It only reads what was
    /// looked up before; `create_text_number_info` looks a number up.
    ///
    /// `GET /v1/text-number-info/`. The path is stated by the vendor.
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
    ///     .list_text_number_info()
    ///     .number("+12025550143")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_text_number_info(&self) -> ListTextNumberInfo {
        ListTextNumberInfo {
            client: self.clone(),
            number: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_text_number_info`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListTextNumberInfo {
    client: Client,
    number: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListTextNumberInfo {
    /// The phone number, a US one in E.164.
    ///
    /// Required.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
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
    /// See [`Client::list_text_number_info`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextNumberInfoCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_TEXT_NUMBER_INFO)
            .required_query("number", Style::Form, &self.number)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListTextNumberInfo {
    type Page = types::TextNumberInfoCollectionDocument;
    type Item = types::TextNumberInfo;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_TEXT_NUMBER_INFO
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

pub(super) static CREATE_TEXT_NUMBER_INFO: Operation =
    Operation::new(&API, "create_text_number_info", Method::POST, "/v1/text-number-info/")
        .accept("application/vnd.api+json");

impl Client {
    /// Look up a phone number.
    ///
    /// Has the carrier and the type of a phone number found out. The answer may still be pending;
    /// read the entry again later with `get_text_number_info`.
    ///
    /// `POST /v1/text-number-info/`. The path is stated by the vendor.
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
    ///     .create_text_number_info()
    ///     .body(types::TextNumberInfoCreate::builder()
    ///         .number("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_text_number_info(&self) -> CreateTextNumberInfo {
        CreateTextNumberInfo { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_text_number_info`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateTextNumberInfo {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::TextNumberInfoCreate, Error>>,
}

impl CreateTextNumberInfo {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The number to look up.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TextNumberInfoCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_text_number_info`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextNumberInfo>, Error> {
        Call::new(self.client.core(), &CREATE_TEXT_NUMBER_INFO)
            .beside("meta", &self.meta)
            .beside("data.type", "text-number-info")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_TEXT_NUMBER_INFO: Operation =
    Operation::new(&API, "get_text_number_info", Method::GET, "/v1/text-number-info/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get what is known about a phone number.
    ///
    /// Returns one entry about a phone number by its id.
    ///
    /// `GET /v1/text-number-info/{id}/`. Method and path are inferred: High confidence; the usual
    /// path of one member of a collection, of which only the reply is documented.
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
    ///     .get_text_number_info("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_number_info(&self, id: impl Into<String>) -> GetTextNumberInfo {
        GetTextNumberInfo { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_text_number_info`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetTextNumberInfo {
    client: Client,
    id: String,
}

impl GetTextNumberInfo {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_text_number_info`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextNumberInfo>, Error> {
        Call::new(self.client.core(), &GET_TEXT_NUMBER_INFO)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_TEXT_NUMBER_LOGS: Operation =
    Operation::new(&API, "list_text_number_logs", Method::GET, "/v1/text-number-logs/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List the log of a phone number.
    ///
    /// Returns what was logged about a phone number used for text messages. Presumably something
    /// is logged only while `logging` is on for the number. The sort order is not documented.
    ///
    /// `GET /v1/text-number-logs/`. The path is stated by the vendor.
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
    ///     .list_text_number_logs()
    ///     .number_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_text_number_logs(&self) -> ListTextNumberLogs {
        ListTextNumberLogs {
            client: self.clone(),
            number_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_text_number_logs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListTextNumberLogs {
    client: Client,
    number_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListTextNumberLogs {
    /// The number whose log is wanted, presumably the id of a `TextAccountNumber`.
    ///
    /// Required.
    pub fn number_id(mut self, number_id: impl Into<String>) -> Self {
        self.number_id = Some(number_id.into());
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
    /// See [`Client::list_text_number_logs`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextNumberLogCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_TEXT_NUMBER_LOGS)
            .required_query("number-id", Style::Form, &self.number_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListTextNumberLogs {
    type Page = types::TextNumberLogCollectionDocument;
    type Item = types::TextNumberLog;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_TEXT_NUMBER_LOGS
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

pub(super) static LIST_TEXT_USER_NUMBER_MAPS: Operation =
    Operation::new(&API, "list_text_user_number_maps", Method::GET, "/v1/text-user-number-maps/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List which number serves which user.
    ///
    /// Returns the assignments of phone numbers to users, optionally only those of one number,
    /// organization or user. The sort order is not documented.
    ///
    /// `GET /v1/text-user-number-maps/`. The path is stated by the vendor.
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
    ///     .list_text_user_number_maps()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_text_user_number_maps(&self) -> ListTextUserNumberMaps {
        ListTextUserNumberMaps {
            client: self.clone(),
            filter_number_id: None,
            filter_organization_id: None,
            filter_user_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_text_user_number_maps`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListTextUserNumberMaps {
    client: Client,
    filter_number_id: Option<String>,
    filter_organization_id: Option<String>,
    filter_user_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListTextUserNumberMaps {
    /// Only assignments of this number, presumably the id of a `TextAccountNumber`.
    pub fn filter_number_id(mut self, filter_number_id: impl Into<String>) -> Self {
        self.filter_number_id = Some(filter_number_id.into());
        self
    }

    /// Only assignments of this organization.
    pub fn filter_organization_id(mut self, filter_organization_id: impl Into<String>) -> Self {
        self.filter_organization_id = Some(filter_organization_id.into());
        self
    }

    /// Only assignments of this user.
    pub fn filter_user_id(mut self, filter_user_id: impl Into<String>) -> Self {
        self.filter_user_id = Some(filter_user_id.into());
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
    /// See [`Client::list_text_user_number_maps`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextUserNumberMapCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_TEXT_USER_NUMBER_MAPS)
            .query("filter[number-id]", Style::Form, &self.filter_number_id)
            .query("filter[organization-id]", Style::Form, &self.filter_organization_id)
            .query("filter[user-id]", Style::Form, &self.filter_user_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListTextUserNumberMaps {
    type Page = types::TextUserNumberMapCollectionDocument;
    type Item = types::TextUserNumberMap;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_TEXT_USER_NUMBER_MAPS
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

pub(super) static CREATE_TEXT_USER_NUMBER_MAP: Operation =
    Operation::new(&API, "create_text_user_number_map", Method::POST, "/v1/text-user-number-maps/")
        .accept("application/vnd.api+json");

impl Client {
    /// Assign a number to a user.
    ///
    /// Determines with which phone number an organization exchanges text messages with a user.
    /// What happens if the user already has one is not documented.
    ///
    /// `POST /v1/text-user-number-maps/`. The path is stated by the vendor.
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
    ///     .create_text_user_number_map()
    ///     .body(types::TextUserNumberMapCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_text_user_number_map(&self) -> CreateTextUserNumberMap {
        CreateTextUserNumberMap { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_text_user_number_map`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateTextUserNumberMap {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::TextUserNumberMapCreate, Error>>,
}

impl CreateTextUserNumberMap {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The assignment to make.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TextUserNumberMapCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_text_user_number_map`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextUserNumberMap>, Error> {
        Call::new(self.client.core(), &CREATE_TEXT_USER_NUMBER_MAP)
            .beside("meta", &self.meta)
            .beside("data.type", "text-user-number-maps")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_TEXT_USER_NUMBER_MAP: Operation = Operation::new(
    &API,
    "get_text_user_number_map",
    Method::GET,
    "/v1/text-user-number-maps/{id}/",
)
.certainty(Certainty::Inferred)
.accept("application/vnd.api+json");

impl Client {
    /// Get the assignment of a number.
    ///
    /// Returns one assignment of a phone number to a user.
    ///
    /// `GET /v1/text-user-number-maps/{id}/`. Method and path are inferred: High confidence; the
    /// usual path of one member of a collection, of which only the reply is documented.
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
    ///     .get_text_user_number_map("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_user_number_map(&self, id: impl Into<String>) -> GetTextUserNumberMap {
        GetTextUserNumberMap { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_text_user_number_map`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetTextUserNumberMap {
    client: Client,
    id: String,
}

impl GetTextUserNumberMap {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_text_user_number_map`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextUserNumberMap>, Error> {
        Call::new(self.client.core(), &GET_TEXT_USER_NUMBER_MAP)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}
