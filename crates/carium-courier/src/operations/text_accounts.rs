// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! An organization's accounts with the provider through which it sends text messages.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_TEXT_ACCOUNTS: Operation =
    Operation::new(&API, "list_text_accounts", Method::GET, "/v1/text-accounts/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List text accounts.
    ///
    /// Returns the accounts with the text message provider, optionally only those of one
    /// organization. The sort order is not documented.
    ///
    /// `GET /v1/text-accounts/`. The path is stated by the vendor.
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
    ///     .list_text_accounts()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_text_accounts(&self) -> ListTextAccounts {
        ListTextAccounts {
            client: self.clone(),
            organization_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_text_accounts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListTextAccounts {
    client: Client,
    organization_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListTextAccounts {
    /// Only accounts of this organization.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
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
    /// See [`Client::list_text_accounts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccountCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_TEXT_ACCOUNTS)
            .query("organization-id", Style::Form, &self.organization_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListTextAccounts {
    type Page = types::TextAccountCollectionDocument;
    type Item = types::TextAccount;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_TEXT_ACCOUNTS
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

pub(super) static CREATE_TEXT_ACCOUNT: Operation =
    Operation::new(&API, "create_text_account", Method::POST, "/v1/text-accounts/")
        .accept("application/vnd.api+json");

impl Client {
    /// Create a text account.
    ///
    /// Sets up an account through which an organization can send text messages. Repeating the call
    /// may create a second one.
    ///
    /// `POST /v1/text-accounts/`. The path is stated by the vendor.
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
    ///     .create_text_account()
    ///     .body(types::TextAccountCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_text_account(&self) -> CreateTextAccount {
        CreateTextAccount { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_text_account`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateTextAccount {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::TextAccountCreate, Error>>,
}

impl CreateTextAccount {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The account to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TextAccountCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_text_account`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccount>, Error> {
        Call::new(self.client.core(), &CREATE_TEXT_ACCOUNT)
            .beside("meta", &self.meta)
            .beside("data.type", "text-accounts")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_TEXT_ACCOUNT: Operation =
    Operation::new(&API, "get_text_account", Method::GET, "/v1/text-accounts/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a text account.
    ///
    /// Returns one account with the text message provider.
    ///
    /// `GET /v1/text-accounts/{id}/`. Method and path are inferred: High confidence; reading from
    /// the documented path of the account's update.
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
    ///     .get_text_account("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_account(&self, id: impl Into<String>) -> GetTextAccount {
        GetTextAccount { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_text_account`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetTextAccount {
    client: Client,
    id: String,
}

impl GetTextAccount {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_text_account`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccount>, Error> {
        Call::new(self.client.core(), &GET_TEXT_ACCOUNT)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_TEXT_ACCOUNT: Operation =
    Operation::new(&API, "update_text_account", Method::PATCH, "/v1/text-accounts/{id}/")
        .accept("application/vnd.api+json");

impl Client {
    /// Update a text account.
    ///
    /// Changes the phone number of a text account, or whether it may have one of its own.
    ///
    /// `PATCH /v1/text-accounts/{id}/`. The path is stated by the vendor.
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
    ///     .update_text_account("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::TextAccountUpdate::builder()
    ///         .phone_number("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_text_account(&self, id: impl Into<String>) -> UpdateTextAccount {
        UpdateTextAccount { client: self.clone(), id: id.into(), meta: None, body: None }
    }
}

/// The request of [`Client::update_text_account`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateTextAccount {
    client: Client,
    id: String,
    meta: Option<types::Meta>,
    body: Option<Result<types::TextAccountUpdate, Error>>,
}

impl UpdateTextAccount {
    /// Room for extra information; nothing is documented to be read from it.
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
        B: TryInto<types::TextAccountUpdate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_text_account`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccount>, Error> {
        Call::new(self.client.core(), &UPDATE_TEXT_ACCOUNT)
            .path("id", &self.id)
            .beside("meta", &self.meta)
            .beside("data.type", "text-accounts")
            .beside("data.id", &self.id)
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static CLAIM_TEXT_ACCOUNT_NUMBER: Operation = Operation::new(
    &API,
    "claim_text_account_number",
    Method::POST,
    "/v1/text-accounts/{id}/claim-number/",
)
.accept("application/vnd.api+json")
.body_rules(&[Constraint::new("notes", Bounds::Length(None, Some(255)))]);

impl Client {
    /// Claim a phone number for a text account.
    ///
    /// Gives the account a phone number for text messages. The request cannot say which, and how
    /// the number is chosen is not documented. Repeating the call may claim a second number.
    ///
    /// `POST /v1/text-accounts/{id}/claim-number/`. The path is stated by the vendor.
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
    ///     .claim_text_account_number("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::ClaimNumberRequest::builder()
    ///         .notes("Front desk, reminders"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn claim_text_account_number(&self, id: impl Into<String>) -> ClaimTextAccountNumber {
        ClaimTextAccountNumber { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::claim_text_account_number`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ClaimTextAccountNumber {
    client: Client,
    id: String,
    body: Option<Result<types::ClaimNumberRequest, Error>>,
}

impl ClaimTextAccountNumber {
    /// A remark about the number.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ClaimNumberRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::claim_text_account_number`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::TextAccountNumber>, Error> {
        Call::new(self.client.core(), &CLAIM_TEXT_ACCOUNT_NUMBER)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}
