// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Searches that a user has saved.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, IntoOption, Json, Method, Nothing, Parameter, Same, reads,
    request,
};

/// Searches that a user has saved.
impl Client {
    /// List saved filters.
    ///
    /// Returns the filters of one type that the owner of the token has saved; those of others are
    /// not visible.
    ///
    /// `GET /api/v1/accounts/{account_id}/custom_filters`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let custom_filters = client.list_custom_filters(3).send().await?;
    /// println!("{} custom filters", custom_filters.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_filters(&self, account_id: impl Into<i64>) -> ListCustomFilters {
        ListCustomFilters(
            Call::new(self.core(), &LIST_CUSTOM_FILTERS).path("account_id", account_id.into()),
        )
    }

    /// Save a filter.
    ///
    /// Saves a search for the owner of the token. The open-source server keeps up to 50 per user,
    /// and takes the type from `filter_type` in the body; the documented `type` has no effect.
    ///
    /// `POST /api/v1/accounts/{account_id}/custom_filters`. Method and path are confirmed by a
    /// public source.
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
    /// let custom_filter = client
    ///     .create_custom_filter(3)
    ///     .body(types::CustomFilterInput::builder().name("Waiting for accounting"))
    ///     .send()
    ///     .await?;
    /// println!("{}", custom_filter.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_filter(&self, account_id: impl Into<i64>) -> CreateCustomFilter {
        CreateCustomFilter(
            Call::new(self.core(), &CREATE_CUSTOM_FILTER).path("account_id", account_id.into()),
        )
    }

    /// Get a saved filter.
    ///
    /// Returns one filter of the owner of the token. For a filter that does not search
    /// conversations, the open-source server needs `filter_type` in order to find it.
    ///
    /// `GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`. Method and path are
    /// confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let custom_filter = client.get_custom_filter(3, 18).send().await?;
    /// println!("{}", custom_filter.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_filter(
        &self,
        account_id: impl Into<i64>,
        custom_filter_id: impl Into<i64>,
    ) -> GetCustomFilter {
        let call = Call::new(self.core(), &GET_CUSTOM_FILTER);
        GetCustomFilter(
            call.path("account_id", account_id.into())
                .path("custom_filter_id", custom_filter_id.into()),
        )
    }

    /// Delete a saved filter.
    ///
    /// Removes a filter of the owner of the token. For a filter that does not search
    /// conversations, the open-source server needs `filter_type` in order to find it. That Nimchat
    /// offers this call is inferred from that server, which answers 204 where its own description
    /// of the API says 200.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`. Method and path
    /// are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_custom_filter(3, 18).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_filter(
        &self,
        account_id: impl Into<i64>,
        custom_filter_id: impl Into<i64>,
    ) -> DeleteCustomFilter {
        let call = Call::new(self.core(), &DELETE_CUSTOM_FILTER);
        DeleteCustomFilter(
            call.path("account_id", account_id.into())
                .path("custom_filter_id", custom_filter_id.into()),
        )
    }

    /// Update a saved filter.
    ///
    /// Changes a filter of the owner of the token. Fields that are left out keep their value. For
    /// a filter that does not search conversations, the open-source server needs `filter_type` in
    /// order to find it, and a `filter_type` in the body counts before the one in the query; so
    /// the type cannot be changed.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`. Method and path
    /// are confirmed by a public source.
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
    /// let custom_filter = client
    ///     .update_custom_filter(3, 18)
    ///     .body(types::CustomFilterInput::builder().name("Waiting for accounting"))
    ///     .send()
    ///     .await?;
    /// println!("{}", custom_filter.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_filter(
        &self,
        account_id: impl Into<i64>,
        custom_filter_id: impl Into<i64>,
    ) -> UpdateCustomFilter {
        let call = Call::new(self.core(), &UPDATE_CUSTOM_FILTER);
        UpdateCustomFilter(
            call.path("account_id", account_id.into())
                .path("custom_filter_id", custom_filter_id.into()),
        )
    }
}

pub(super) static LIST_CUSTOM_FILTERS: Facts = Facts::new(
    &API,
    "list_custom_filters",
    Method::GET,
    "/api/v1/accounts/{account_id}/custom_filters",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("filter_type")]);

request!(list_custom_filters: ListCustomFilters => Vec<types::CustomFilter>, Json<reads::List>);

impl ListCustomFilters {
    /// Which filters to list. Without it, the open-source server lists those that search
    /// conversations.
    pub fn filter_type<By>(self, value: impl IntoOption<types::CustomFilterType, By>) -> Self {
        Self(self.0.query("filter_type", value.into_option()))
    }
}

pub(super) static CREATE_CUSTOM_FILTER: Facts = Facts::new(
    &API,
    "create_custom_filter",
    Method::POST,
    "/api/v1/accounts/{account_id}/custom_filters",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("filter_type")])
.body(Body::json("application/json").required());

request!(create_custom_filter: CreateCustomFilter => types::CustomFilter, Json<Same>);

impl CreateCustomFilter {
    /// Documented as the type of the filter. The open-source server does not take it from here, so
    /// give `filter_type` in the body.
    pub fn filter_type<By>(self, value: impl IntoOption<types::CustomFilterType, By>) -> Self {
        Self(self.0.query("filter_type", value.into_option()))
    }

    /// Required. The filter to save.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CustomFilterInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_CUSTOM_FILTER: Facts = Facts::new(
    &API,
    "get_custom_filter",
    Method::GET,
    "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("filter_type")]);

request!(get_custom_filter: GetCustomFilter => types::CustomFilter, Json<Same>);

impl GetCustomFilter {
    /// The type of the filter. Without it, the open-source server takes `conversation`.
    pub fn filter_type<By>(self, value: impl IntoOption<types::CustomFilterType, By>) -> Self {
        Self(self.0.query("filter_type", value.into_option()))
    }
}

pub(super) static DELETE_CUSTOM_FILTER: Facts = Facts::new(
    &API,
    "delete_custom_filter",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("filter_type")]);

request!(delete_custom_filter: DeleteCustomFilter => (), Nothing);

impl DeleteCustomFilter {
    /// The type of the filter. Without it, the open-source server takes `conversation`.
    pub fn filter_type<By>(self, value: impl IntoOption<types::CustomFilterType, By>) -> Self {
        Self(self.0.query("filter_type", value.into_option()))
    }
}

pub(super) static UPDATE_CUSTOM_FILTER: Facts = Facts::new(
    &API,
    "update_custom_filter",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("filter_type")])
.body(Body::json("application/json").required());

request!(update_custom_filter: UpdateCustomFilter => types::CustomFilter, Json<Same>);

impl UpdateCustomFilter {
    /// The type of the filter. Without it, the open-source server takes `conversation`.
    pub fn filter_type<By>(self, value: impl IntoOption<types::CustomFilterType, By>) -> Self {
        Self(self.0.query("filter_type", value.into_option()))
    }

    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CustomFilterInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
