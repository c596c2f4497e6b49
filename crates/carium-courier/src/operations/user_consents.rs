// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! What users have consented to.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_USER_CONSENTS: Operation =
    Operation::new(&API, "list_user_consents", Method::GET, "/v1/user-consents/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[user-id]", Bounds::Length(None, Some(255))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List user consents.
    ///
    /// Returns what users were asked to consent to, optionally only for one organization or user.
    /// The sort order is not documented.
    ///
    /// `GET /v1/user-consents/`. The path is stated by the vendor.
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
    ///     .list_user_consents()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_consents(&self) -> ListUserConsents {
        ListUserConsents {
            client: self.clone(),
            filter_organization_id: None,
            filter_user_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_user_consents`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUserConsents {
    client: Client,
    filter_organization_id: Option<String>,
    filter_user_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListUserConsents {
    /// Only consents that this organization asked for.
    pub fn filter_organization_id(mut self, filter_organization_id: impl Into<String>) -> Self {
        self.filter_organization_id = Some(filter_organization_id.into());
        self
    }

    /// Only consents of this user. Documented as plain text of at most 255 characters, though ids
    /// of users are UUIDs.
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
    /// See [`Client::list_user_consents`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserConsentCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USER_CONSENTS)
            .query("filter[organization-id]", Style::Form, &self.filter_organization_id)
            .query("filter[user-id]", Style::Form, &self.filter_user_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListUserConsents {
    type Page = types::UserConsentCollectionDocument;
    type Item = types::UserConsent;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_USER_CONSENTS
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

pub(super) static CREATE_USER_CONSENT: Operation =
    Operation::new(&API, "create_user_consent", Method::POST, "/v1/user-consents/")
        .accept("application/vnd.api+json");

impl Client {
    /// Ask a user for consent.
    ///
    /// Creates a consent for the user to give. For the type `sms` the user is presumably sent the
    /// `initial` text at once, so repeating the call may ask twice.
    ///
    /// `POST /v1/user-consents/`. The path is stated by the vendor.
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
    ///     .create_user_consent()
    ///     .body(types::UserConsentCreate::builder()
    ///         .type_("sms"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_consent(&self) -> CreateUserConsent {
        CreateUserConsent { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_user_consent`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateUserConsent {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::UserConsentCreate, Error>>,
}

impl CreateUserConsent {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The consent to ask for.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::UserConsentCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_user_consent`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserConsent>, Error> {
        Call::new(self.client.core(), &CREATE_USER_CONSENT)
            .beside("meta", &self.meta)
            .beside("data.type", "user-consents")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_USER_CONSENT: Operation =
    Operation::new(&API, "get_user_consent", Method::GET, "/v1/user-consents/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a user consent.
    ///
    /// Returns one consent and whether the user agreed.
    ///
    /// `GET /v1/user-consents/{id}/`. Method and path are inferred: High confidence; the usual
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
    ///     .get_user_consent("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_consent(&self, id: impl Into<String>) -> GetUserConsent {
        GetUserConsent { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_user_consent`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserConsent {
    client: Client,
    id: String,
}

impl GetUserConsent {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user_consent`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserConsent>, Error> {
        Call::new(self.client.core(), &GET_USER_CONSENT)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}
