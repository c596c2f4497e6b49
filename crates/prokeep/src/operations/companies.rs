// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Businesses in the address book. A contact can belong to one. Besides its own id a company
//! can carry an external id, which you assign to find it again from your own system.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_COMPANIES: Operation =
    Operation::new(&API, "list_companies", Method::GET, "/companies")
        .certainty(Certainty::Inferred)
        .parameter_rules(&[
            Constraint::new("first", Bounds::Number(None, Some(50.0))),
            Constraint::new("last", Bounds::Number(None, Some(50.0))),
        ]);

impl Client {
    /// List companies.
    ///
    /// Returns the companies of the account, at most 50 per page, optionally only those associated
    /// with certain groups. The sort order is not documented.
    ///
    /// `GET /companies`. Method and path are inferred: High confidence; a plain collection path,
    /// as its documented sibling `/orders`.
    ///
    /// Source: Companies, listing, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .list_companies()
    ///     .first(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_companies(&self) -> ListCompanies {
        ListCompanies {
            client: self.clone(),
            first: None,
            last: None,
            after: None,
            before: None,
            group_ids: None,
        }
    }
}

/// The request of [`Client::list_companies`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListCompanies {
    client: Client,
    first: Option<i64>,
    last: Option<i64>,
    after: Option<String>,
    before: Option<String>,
    group_ids: Option<Vec<String>>,
}

impl ListCompanies {
    /// Page size, at most 50: how many items to return, counted from the start of the list, or of
    /// the part of it that `after` or `before` marks out. The default is not documented.
    pub fn first(mut self, first: impl Into<i64>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Page size, at most 50, counted from the end: how many items to return from the end of the
    /// list, or of the part of it that `after` or `before` marks out. Together with `before` it
    /// pages backwards.
    pub fn last(mut self, last: impl Into<i64>) -> Self {
        self.last = Some(last.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Only companies associated with any of these groups. Repeat the parameter for several ids.
    /// That one match is enough is the natural reading; it is not spelled out.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_companies`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CompanyPage>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_COMPANIES)
            .query("first", Style::Form, &self.first)
            .query("last", Style::Form, &self.last)
            .query("after", Style::Form, &self.after)
            .query("before", Style::Form, &self.before)
            .query("group_ids[]", Style::Form, &self.group_ids)
    }
}

impl Paged for ListCompanies {
    type Page = types::CompanyPage;
    type Item = types::Company;

    const BACKWARD: Backward = Backward::FromEnd;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_COMPANIES
    }

    fn direction(&self) -> Direction {
        if self.before.is_some() || self.last.is_some() {
            Direction::Backward
        } else {
            Direction::Forward
        }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.after.clone(),
            Direction::Backward => self.before.clone(),
        }
    }

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        match direction {
            Direction::Forward => {
                self.after = cursor.or(self.after);
                self.before = None;
                self.first = self.first.or(self.last.take());
            }
            Direction::Backward => {
                self.before = cursor.or(self.before);
                self.after = None;
                self.last = self.last.or(self.first.take()).or(Some(50));
            }
        }
        Ok(self)
    }

    fn sized(mut self, direction: Direction, size: u32) -> Self {
        match direction {
            Direction::Forward => {
                self.first = Some(size.into());
            }
            Direction::Backward => {
                self.last = Some(size.into());
            }
        }
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        match direction {
            Direction::Forward => Turn::by_cursor(page.has_next_page, page.next_cursor.as_deref()),
            Direction::Backward => {
                Turn::by_cursor(page.has_previous_page, page.previous_cursor.as_deref())
            }
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static CREATE_COMPANY: Operation =
    Operation::new(&API, "create_company", Method::POST, "/companies")
        .certainty(Certainty::Inferred);

impl Client {
    /// Create a company.
    ///
    /// Adds one company to the address book. No field is marked as required. Repeating the call
    /// may create a second company: the vendor's documentation does not say that external ids are
    /// unique.
    ///
    /// `POST /companies`. Method and path are inferred: High confidence; the usual way to add to a
    /// collection; whether it answers 200 or 201 is not known.
    ///
    /// Source: Companies, creating one, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .create_company()
    ///     .body(types::CompanyInput::builder()
    ///         .name("Riverside Supply"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_company(&self) -> CreateCompany {
        CreateCompany { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_company`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateCompany {
    client: Client,
    body: Option<Result<types::CompanyInput, Error>>,
}

impl CreateCompany {
    /// The company to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CompanyInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_company`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Company>, Error> {
        Call::new(self.client.core(), &CREATE_COMPANY)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static CREATE_COMPANIES_BATCH: Operation =
    Operation::new(&API, "create_companies_batch", Method::POST, "/companies/batch")
        .certainty(Certainty::Inferred)
        .body_rules(&[Constraint::new("companies", Bounds::Items(None, Some(50)))]);

impl Client {
    /// Create several companies.
    ///
    /// Adds up to 50 companies in one request. The reply lists them under `companies`, not under
    /// `data`. What happens to the others when one of them is refused is not documented, so check
    /// the list that comes back.
    ///
    /// `POST /companies/batch`. Method and path are inferred: Low confidence; that it is a POST of
    /// a batch is clear, but the last path segment could also be `bulk` or similar.
    ///
    /// Source: Companies, creating several in one request, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .create_companies_batch()
    ///     .body(types::CompanyBatchInput::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_companies_batch(&self) -> CreateCompaniesBatch {
        CreateCompaniesBatch { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_companies_batch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateCompaniesBatch {
    client: Client,
    body: Option<Result<types::CompanyBatchInput, Error>>,
}

impl CreateCompaniesBatch {
    /// The companies to add, at most 50.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CompanyBatchInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_companies_batch`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Company>>, Error> {
        Call::new(self.client.core(), &CREATE_COMPANIES_BATCH)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, reads::List>("companies")
            .await
    }
}

pub(super) static GET_COMPANY: Operation =
    Operation::new(&API, "get_company", Method::GET, "/companies/{id}")
        .certainty(Certainty::Inferred);

impl Client {
    /// Get a company.
    ///
    /// Returns one company by its Prokeep id.
    ///
    /// `GET /companies/{id}`. Method and path are inferred: High confidence; the usual path of one
    /// member of a collection.
    ///
    /// Source: Companies, reading one, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .get_company("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_company(&self, id: impl Into<String>) -> GetCompany {
        GetCompany { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_company`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetCompany {
    client: Client,
    id: String,
}

impl GetCompany {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_company`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Company>, Error> {
        Call::new(self.client.core(), &GET_COMPANY)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_COMPANY: Operation =
    Operation::new(&API, "update_company", Method::PUT, "/companies/{id}")
        .certainty(Certainty::Inferred);

impl Client {
    /// Update a company.
    ///
    /// Changes a company. The body is described as the fields to change, so fields that are left
    /// out presumably keep their value; a field set to null is presumably emptied.
    ///
    /// `PUT /companies/{id}`. Method and path are inferred: Medium confidence; PUT by analogy with
    /// the documented update of an order; PATCH is possible, as the body reads like a partial
    /// change.
    ///
    /// Source: Companies, updating, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .update_company("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::CompanyInput::builder()
    ///         .name("Riverside Supply"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_company(&self, id: impl Into<String>) -> UpdateCompany {
        UpdateCompany { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::update_company`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateCompany {
    client: Client,
    id: String,
    body: Option<Result<types::CompanyInput, Error>>,
}

impl UpdateCompany {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CompanyInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_company`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Company>, Error> {
        Call::new(self.client.core(), &UPDATE_COMPANY)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_COMPANY_BY_EXTERNAL_ID: Operation = Operation::new(
    &API,
    "get_company_by_external_id",
    Method::GET,
    "/companies/external_id/{external_id}",
)
.certainty(Certainty::Inferred);

impl Client {
    /// Get a company by your own id.
    ///
    /// Returns one company by the external id that you gave it. What happens when several
    /// companies share the id is not documented.
    ///
    /// `GET /companies/external_id/{external_id}`. Method and path are inferred: Low confidence;
    /// the external id is known to be a path parameter, but its place in the path is not.
    ///
    /// Source: Companies, reading one by external id, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .get_company_by_external_id("ERP-10442")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_company_by_external_id(
        &self,
        external_id: impl Into<String>,
    ) -> GetCompanyByExternalId {
        GetCompanyByExternalId { client: self.clone(), external_id: external_id.into() }
    }
}

/// The request of [`Client::get_company_by_external_id`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetCompanyByExternalId {
    client: Client,
    external_id: String,
}

impl GetCompanyByExternalId {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_company_by_external_id`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Company>, Error> {
        Call::new(self.client.core(), &GET_COMPANY_BY_EXTERNAL_ID)
            .path("external_id", &self.external_id)
            .send_enveloped("data")
            .await
    }
}
