// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Portals with categories and articles for customers to read.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, Json, Method, Reads, Same, request,
};

/// Portals with categories and articles for customers to read.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let portal_page = client.list_portals(3).send().await?;
    /// println!("{} portals", portal_page.payload.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_portals(&self, account_id: impl Into<i64>) -> ListPortals {
        ListPortals(Call::new(self.core(), &LIST_PORTALS).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let portal = client
    ///     .create_portal(3)
    ///     .body(types::PortalInput::builder().color("#2f6f4f"))
    ///     .send()
    ///     .await?;
    /// println!("{}", portal.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_portal(&self, account_id: impl Into<i64>) -> CreatePortal {
        CreatePortal(Call::new(self.core(), &CREATE_PORTAL).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let portal = client
    ///     .update_portal(3)
    ///     .body(types::PortalInput::builder().color("#2f6f4f"))
    ///     .send()
    ///     .await?;
    /// println!("{}", portal.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_portal(&self, account_id: impl Into<i64>) -> UpdatePortal {
        UpdatePortal(Call::new(self.core(), &UPDATE_PORTAL).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let category = client
    ///     .create_portal_category(3, "handbook")
    ///     .body(types::CategoryInput::builder().name("Invoices").slug("invoices"))
    ///     .send()
    ///     .await?;
    /// println!("{}", category.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_portal_category(
        &self,
        account_id: impl Into<i64>,
        portal_id: impl Into<String>,
    ) -> CreatePortalCategory {
        let call = Call::new(self.core(), &CREATE_PORTAL_CATEGORY);
        CreatePortalCategory(
            call.path("account_id", account_id.into()).path("portal_id", portal_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let article = client
    ///     .create_portal_article(3, "handbook")
    ///     .body(
    ///         types::ArticleInput::builder()
    ///             .content("Pay by card or by bank transfer.")
    ///             .title("How to pay")
    ///             .author_id(41),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", article.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_portal_article(
        &self,
        account_id: impl Into<i64>,
        portal_id: impl Into<String>,
    ) -> CreatePortalArticle {
        let call = Call::new(self.core(), &CREATE_PORTAL_ARTICLE);
        CreatePortalArticle(
            call.path("account_id", account_id.into()).path("portal_id", portal_id.into()),
        )
    }
}

pub(super) static LIST_PORTALS: Facts =
    Facts::new(&API, "list_portals", Method::GET, "/api/v1/accounts/{account_id}/portals")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(list_portals: ListPortals => types::PortalPage, Json<Reads<arrivals::BarePayload>>);

pub(super) static CREATE_PORTAL: Facts =
    Facts::new(&API, "create_portal", Method::POST, "/api/v1/accounts/{account_id}/portals")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(Body::json("application/json").required());

request!(create_portal: CreatePortal => types::Portal, Json<Same>);

impl CreatePortal {
    /// Required. The portal to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PortalInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static UPDATE_PORTAL: Facts =
    Facts::new(&API, "update_portal", Method::PATCH, "/api/v1/accounts/{account_id}/portals")
        .certainty(Certainty::Inferred)
        .schemes(&["userApiKey"])
        .body(Body::json("application/json").required());

request!(update_portal: UpdatePortal => types::Portal, Json<Same>);

impl UpdatePortal {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PortalInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static CREATE_PORTAL_CATEGORY: Facts = Facts::new(
    &API,
    "create_portal_category",
    Method::POST,
    "/api/v1/accounts/{account_id}/portals/{portal_id}/categories",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(
    create_portal_category: CreatePortalCategory => types::Category,
    Json<Reads<arrivals::UnderPayload>>
);

impl CreatePortalCategory {
    /// Required. The category to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CategoryInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static CREATE_PORTAL_ARTICLE: Facts = Facts::new(
    &API,
    "create_portal_article",
    Method::POST,
    "/api/v1/accounts/{account_id}/portals/{portal_id}/articles",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(
    create_portal_article: CreatePortalArticle => types::Article,
    Json<Reads<arrivals::UnderPayload>>
);

impl CreatePortalArticle {
    /// Required. The article to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ArticleInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
