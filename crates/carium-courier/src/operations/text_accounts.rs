// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! An organization's accounts with the provider through which it sends text messages.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, IntoOption, Json, List, Listed,
    Method, Parameter, Same, request,
};

/// An organization's accounts with the provider through which it sends text messages.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_text_accounts().page_limit(20).send().await?;
    /// println!("{} text accounts", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_text_accounts(&self) -> ListTextAccounts {
        ListTextAccounts(Call::new(self.core(), &LIST_TEXT_ACCOUNTS))
    }

    /// Create a text account.
    ///
    /// Sets up an account through which an organization can send text messages. Repeating the call
    /// may create a second one.
    ///
    /// `POST /v1/text-accounts/`. The path is stated by the vendor.
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
    /// let text_account = client
    ///     .create_text_account()
    ///     .body(types::TextAccountCreate::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", text_account.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_text_account(&self) -> CreateTextAccount {
        CreateTextAccount(Call::new(self.core(), &CREATE_TEXT_ACCOUNT))
    }

    /// Get a text account.
    ///
    /// Returns one account with the text message provider.
    ///
    /// `GET /v1/text-accounts/{id}/`. Method and path are inferred: High confidence; reading from
    /// the documented path of the account's update.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let text_account = client
    ///     .get_text_account("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", text_account.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text_account(&self, id: impl Into<String>) -> GetTextAccount {
        GetTextAccount(Call::new(self.core(), &GET_TEXT_ACCOUNT).path("id", id.into()))
    }

    /// Update a text account.
    ///
    /// Changes the phone number of a text account, or whether it may have one of its own.
    ///
    /// `PATCH /v1/text-accounts/{id}/`. The path is stated by the vendor.
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
    /// let text_account = client
    ///     .update_text_account("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::TextAccountUpdate::builder().phone_number("+12025550143"))
    ///     .send()
    ///     .await?;
    /// println!("{}", text_account.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_text_account(&self, id: impl Into<String>) -> UpdateTextAccount {
        UpdateTextAccount(Call::new(self.core(), &UPDATE_TEXT_ACCOUNT).path("id", id.into()))
    }

    /// Claim a phone number for a text account.
    ///
    /// Gives the account a phone number for text messages. The request cannot say which, and how
    /// the number is chosen is not documented. Repeating the call may claim a second number.
    ///
    /// `POST /v1/text-accounts/{id}/claim-number/`. The path is stated by the vendor.
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
    /// let response = client
    ///     .claim_text_account_number("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::ClaimNumberRequest::builder().notes("Front desk, reminders"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn claim_text_account_number(&self, id: impl Into<String>) -> ClaimTextAccountNumber {
        ClaimTextAccountNumber(
            Call::new(self.core(), &CLAIM_TEXT_ACCOUNT_NUMBER).path("id", id.into()),
        )
    }
}

pub(super) static LIST_TEXT_ACCOUNTS: Facts =
    Facts::new(&API, "list_text_accounts", Method::GET, "/v1/text-accounts/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_text_accounts: ListTextAccounts => types::TextAccountCollectionDocument,
    Json<Same>,
    listed
);

impl ListTextAccounts {
    /// Only accounts of this organization.
    pub fn organization_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("organization-id", value.into_option()))
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

impl Listed for ListTextAccounts {
    type Page = types::TextAccountCollectionDocument;
    type Item = types::TextAccount;
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

pub(super) static CREATE_TEXT_ACCOUNT: Facts =
    Facts::new(&API, "create_text_account", Method::POST, "/v1/text-accounts/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "text-accounts")]),
        )
        .envelope("data");

request!(create_text_account: CreateTextAccount => types::TextAccount, Json<Same>);

impl CreateTextAccount {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The account to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TextAccountCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_TEXT_ACCOUNT: Facts =
    Facts::new(&API, "get_text_account", Method::GET, "/v1/text-accounts/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_text_account: GetTextAccount => types::TextAccount, Json<Same>);

pub(super) static UPDATE_TEXT_ACCOUNT: Facts =
    Facts::new(&API, "update_text_account", Method::PATCH, "/v1/text-accounts/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "text-accounts")])
                .repeated(&[("data.id", "id")]),
        )
        .envelope("data");

request!(update_text_account: UpdateTextAccount => types::TextAccount, Json<Same>);

impl UpdateTextAccount {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TextAccountUpdate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static CLAIM_TEXT_ACCOUNT_NUMBER: Facts = Facts::new(
    &API,
    "claim_text_account_number",
    Method::POST,
    "/v1/text-accounts/{id}/claim-number/",
)
.accept("application/vnd.api+json")
.body(
    Body::json("application/json")
        .required()
        .rules(&[Constraint::new("notes", Bounds::Length(None, Some(255)))]),
)
.envelope("data");

request!(
    claim_text_account_number: ClaimTextAccountNumber => types::TextAccountNumber,
    Json<Same>
);

impl ClaimTextAccountNumber {
    /// Required. A remark about the number.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ClaimNumberRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
