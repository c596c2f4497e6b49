// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Portals with categories and articles for customers to read.

use crate::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::Reads;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static LIST_PORTALS: Operation =
    Operation::new(&API, "list_portals", Method::GET, "/api/v1/accounts/{account_id}/portals")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// List portals.
    ///
    /// Returns all help center portals of the account. The vendor's documentation shows a bare
    /// list of portals with their categories and articles. The open-source server sends the list
    /// under `payload`, with counts in place of categories and articles.
    ///
    /// `GET /api/v1/accounts/{account_id}/portals`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_portals(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_portals(&self, account_id: impl Into<i64>) -> ListPortals {
        ListPortals { client: self.clone(), account_id: account_id.into() }
    }
}

/// The request of [`Client::list_portals`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListPortals {
    client: Client,
    account_id: i64,
}

impl ListPortals {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_portals`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::PortalPage>, Error> {
        Call::new(self.client.core(), &LIST_PORTALS)
            .path("account_id", &self.account_id)
            .send_reading::<_, Reads<forms::BarePayload>>("")
            .await
    }
}

pub(super) static CREATE_PORTAL: Operation =
    Operation::new(&API, "create_portal", Method::POST, "/api/v1/accounts/{account_id}/portals")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// Create a portal.
    ///
    /// Adds a help center portal. Always send `custom_domain`, as an empty text if there is none:
    /// without it the open-source server in the documented version answers 500. Only
    /// administrators may do so.
    ///
    /// `POST /api/v1/accounts/{account_id}/portals`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_portal(3)
    ///     .body(types::PortalInput::builder()
    ///         .color("#2f6f4f"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_portal(&self, account_id: impl Into<i64>) -> CreatePortal {
        CreatePortal { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_portal`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePortal {
    client: Client,
    account_id: i64,
    body: Option<Result<types::PortalInput, Error>>,
}

impl CreatePortal {
    /// The portal to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PortalInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_portal`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Portal>, Error> {
        Call::new(self.client.core(), &CREATE_PORTAL)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static UPDATE_PORTAL: Operation =
    Operation::new(&API, "update_portal", Method::PATCH, "/api/v1/accounts/{account_id}/portals")
        .certainty(Certainty::Inferred)
        .schemes(&["userApiKey"]);

impl Client {
    /// Update a portal.
    ///
    /// Changes a portal. Method and path are those of the API description that the open-source
    /// server publishes, and they name no portal to change. That server itself has no such route
    /// in the documented version, and none is known in any other, so it answers 404: there a
    /// portal is changed by a PATCH to `/api/v1/accounts/{account_id}/portals/{slug}`, with the
    /// same body. Only administrators may do so.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/portals`. Method and path are inferred: Low
    /// confidence; the published API description shows it, but the server behind it has no such
    /// route and changes a portal at `/api/v1/accounts/{account_id}/portals/{slug}`.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .update_portal(3)
    ///     .body(types::PortalInput::builder()
    ///         .color("#2f6f4f"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_portal(&self, account_id: impl Into<i64>) -> UpdatePortal {
        UpdatePortal { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::update_portal`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdatePortal {
    client: Client,
    account_id: i64,
    body: Option<Result<types::PortalInput, Error>>,
}

impl UpdatePortal {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PortalInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_portal`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Portal>, Error> {
        Call::new(self.client.core(), &UPDATE_PORTAL)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static CREATE_PORTAL_CATEGORY: Operation = Operation::new(
    &API,
    "create_portal_category",
    Method::POST,
    "/api/v1/accounts/{account_id}/portals/{portal_id}/categories",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Create a category.
    ///
    /// Adds a category to a portal. Its locale must be one of those that the portal allows. The
    /// vendor's documentation shows the bare category, the open-source server puts it under
    /// `payload`; both are read as the category. Only administrators may do so; the members of the
    /// portal may as well.
    ///
    /// `POST /api/v1/accounts/{account_id}/portals/{portal_id}/categories`. Method and path are
    /// confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_portal_category(3, "handbook")
    ///     .body(types::CategoryInput::builder()
    ///         .name("Invoices")
    ///         .slug("invoices"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_portal_category(
        &self,
        account_id: impl Into<i64>,
        portal_id: impl Into<String>,
    ) -> CreatePortalCategory {
        CreatePortalCategory {
            client: self.clone(),
            account_id: account_id.into(),
            portal_id: portal_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::create_portal_category`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePortalCategory {
    client: Client,
    account_id: i64,
    portal_id: String,
    body: Option<Result<types::CategoryInput, Error>>,
}

impl CreatePortalCategory {
    /// The category to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CategoryInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_portal_category`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Category>, Error> {
        Call::new(self.client.core(), &CREATE_PORTAL_CATEGORY)
            .path("account_id", &self.account_id)
            .path("portal_id", &self.portal_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderPayload>>("")
            .await
    }
}

pub(super) static CREATE_PORTAL_ARTICLE: Operation = Operation::new(
    &API,
    "create_portal_article",
    Method::POST,
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Create an article.
    ///
    /// Adds an article to a portal. The open-source server stores it as a draft whatever `status`
    /// says. The vendor's documentation shows the bare article, the open-source server puts it
    /// under `payload`; both are read as the article. Only administrators may do so; the members
    /// of the portal may as well.
    ///
    /// `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles`. Method and path are
    /// confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_portal_article(3, "handbook")
    ///     .body(types::ArticleInput::builder()
    ///         .content("Pay by card or by bank transfer.")
    ///         .title("How to pay")
    ///         .author_id(41))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_portal_article(
        &self,
        account_id: impl Into<i64>,
        portal_id: impl Into<String>,
    ) -> CreatePortalArticle {
        CreatePortalArticle {
            client: self.clone(),
            account_id: account_id.into(),
            portal_id: portal_id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::create_portal_article`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePortalArticle {
    client: Client,
    account_id: i64,
    portal_id: String,
    body: Option<Result<types::ArticleInput, Error>>,
}

impl CreatePortalArticle {
    /// The article to add.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ArticleInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_portal_article`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Article>, Error> {
        Call::new(self.client.core(), &CREATE_PORTAL_ARTICLE)
            .path("account_id", &self.account_id)
            .path("portal_id", &self.portal_id)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderPayload>>("")
            .await
    }
}
