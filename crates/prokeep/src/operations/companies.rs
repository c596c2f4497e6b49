// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Businesses in the address book. A contact can belong to one. Besides its own id a company
//! can carry an external id, which you assign to find it again from your own system.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, IntoList, IntoOption, Json, List,
    Listed, Method, Parameter, Same, Way, reads, request,
};

/// Businesses in the address book. A contact can belong to one. Besides its own id a company
/// can carry an external id, which you assign to find it again from your own system.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let page = client.list_companies().first(20).send().await?;
    /// println!("{} companies", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_companies(&self) -> ListCompanies {
        ListCompanies(Call::new(self.core(), &LIST_COMPANIES))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let company = client
    ///     .create_company()
    ///     .body(types::CompanyInput::builder().name("Riverside Supply"))
    ///     .send()
    ///     .await?;
    /// println!("{}", company.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_company(&self) -> CreateCompany {
        CreateCompany(Call::new(self.core(), &CREATE_COMPANY))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let items = client
    ///     .create_companies_batch()
    ///     .body(types::CompanyBatchInput::builder())
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_companies_batch(&self) -> CreateCompaniesBatch {
        CreateCompaniesBatch(Call::new(self.core(), &CREATE_COMPANIES_BATCH))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let company = client
    ///     .get_company("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", company.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_company(&self, id: impl Into<String>) -> GetCompany {
        GetCompany(Call::new(self.core(), &GET_COMPANY).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let company = client
    ///     .update_company("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::CompanyInput::builder().name("Riverside Supply"))
    ///     .send()
    ///     .await?;
    /// println!("{}", company.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_company(&self, id: impl Into<String>) -> UpdateCompany {
        UpdateCompany(Call::new(self.core(), &UPDATE_COMPANY).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let company = client.get_company_by_external_id("ERP-10442").send().await?;
    /// println!("{}", company.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_company_by_external_id(
        &self,
        external_id: impl Into<String>,
    ) -> GetCompanyByExternalId {
        GetCompanyByExternalId(
            Call::new(self.core(), &GET_COMPANY_BY_EXTERNAL_ID)
                .path("external_id", external_id.into()),
        )
    }
}

pub(super) static LIST_COMPANIES: Facts =
    Facts::new(&API, "list_companies", Method::GET, "/companies")
        .certainty(Certainty::Inferred)
        .listed()
        .parameters(&[
            Parameter::query("first").rules(&[Bounds::Number(None, Some(50.0))]),
            Parameter::query("last").rules(&[Bounds::Number(None, Some(50.0))]),
            Parameter::query("after"),
            Parameter::query("before"),
            Parameter::query("group_ids[]"),
        ]);

request!(list_companies: ListCompanies => types::CompanyPage, Json<Same>, listed);

impl ListCompanies {
    /// Page size, at most 50: how many items to return, counted from the start of the list, or of
    /// the part of it that `after` or `before` marks out. The default is not documented.
    pub fn first<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("first", value.into_option()))
    }

    /// Page size, at most 50, counted from the end: how many items to return from the end of the
    /// list, or of the part of it that `after` or `before` marks out. Together with `before` it
    /// pages backwards.
    pub fn last<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("last", value.into_option()))
    }

    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Only companies associated with any of these groups. Repeat the parameter for several ids.
    /// That one match is enough is the natural reading; it is not spelled out.
    pub fn group_ids<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("group_ids[]", value.into_list()))
    }
}

impl Listed for ListCompanies {
    type Page = types::CompanyPage;
    type Item = types::Company;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_cursor(
            Way::<Self>::new("after", |page| page.next_cursor.as_deref())
                .more(|page| page.has_next_page)
                .size("first"),
        )
        .backwards(
            Way::<Self>::new("before", |page| page.previous_cursor.as_deref())
                .more(|page| page.has_previous_page)
                .size("last")
                .largest(50),
        );
}

pub(super) static CREATE_COMPANY: Facts =
    Facts::new(&API, "create_company", Method::POST, "/companies")
        .certainty(Certainty::Inferred)
        .body(Body::json("application/json").required())
        .envelope("data");

request!(create_company: CreateCompany => types::Company, Json<Same>);

impl CreateCompany {
    /// Required. The company to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CompanyInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static CREATE_COMPANIES_BATCH: Facts =
    Facts::new(&API, "create_companies_batch", Method::POST, "/companies/batch")
        .certainty(Certainty::Inferred)
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("companies", Bounds::Items(None, Some(50)))]),
        )
        .envelope("companies");

request!(create_companies_batch: CreateCompaniesBatch => Vec<types::Company>, Json<reads::List>);

impl CreateCompaniesBatch {
    /// Required. The companies to add, at most 50.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CompanyBatchInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_COMPANY: Facts =
    Facts::new(&API, "get_company", Method::GET, "/companies/{id}")
        .certainty(Certainty::Inferred)
        .envelope("data");

request!(get_company: GetCompany => types::Company, Json<Same>);

pub(super) static UPDATE_COMPANY: Facts =
    Facts::new(&API, "update_company", Method::PUT, "/companies/{id}")
        .certainty(Certainty::Inferred)
        .body(Body::json("application/json").required())
        .envelope("data");

request!(update_company: UpdateCompany => types::Company, Json<Same>);

impl UpdateCompany {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CompanyInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_COMPANY_BY_EXTERNAL_ID: Facts = Facts::new(
    &API,
    "get_company_by_external_id",
    Method::GET,
    "/companies/external_id/{external_id}",
)
.certainty(Certainty::Inferred)
.envelope("data");

request!(get_company_by_external_id: GetCompanyByExternalId => types::Company, Json<Same>);
