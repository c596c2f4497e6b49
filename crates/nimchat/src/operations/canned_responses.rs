// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Prepared answers that agents insert by a short code.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Certainty, Error, Facts, IntoOption, Json, Method, Nothing, Parameter, Same, reads,
    request,
};

/// Prepared answers that agents insert by a short code.
impl Client {
    /// List canned responses.
    ///
    /// Returns all canned responses of the account, or those that match a text, in one reply.
    ///
    /// `GET /api/v1/accounts/{account_id}/canned_responses`. Method and path are confirmed by a
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
    /// let canned_responses = client.list_canned_responses(3).send().await?;
    /// println!("{} canned responses", canned_responses.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_canned_responses(&self, account_id: impl Into<i64>) -> ListCannedResponses {
        ListCannedResponses(
            Call::new(self.core(), &LIST_CANNED_RESPONSES).path("account_id", account_id.into()),
        )
    }

    /// Create a canned response.
    ///
    /// Creates a canned response. Its short code must be new in the account.
    ///
    /// `POST /api/v1/accounts/{account_id}/canned_responses`. Method and path are confirmed by a
    /// public source.
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
    /// let response = client
    ///     .create_canned_response(3)
    ///     .body(
    ///         types::CannedResponseInput::builder()
    ///             .content("We are open from 9 to 17 o'clock."),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_canned_response(&self, account_id: impl Into<i64>) -> CreateCannedResponse {
        CreateCannedResponse(
            Call::new(self.core(), &CREATE_CANNED_RESPONSE).path("account_id", account_id.into()),
        )
    }

    /// Delete a canned response.
    ///
    /// Deletes a canned response. The vendor's documentation as it could be read does not show
    /// this call; it is known from the API description of the open-source server.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/canned_responses/{id}`. Method and path are confirmed
    /// by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_canned_response(3, 7).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_canned_response(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> DeleteCannedResponse {
        let call = Call::new(self.core(), &DELETE_CANNED_RESPONSE);
        DeleteCannedResponse(call.path("account_id", account_id.into()).path("id", id.into()))
    }

    /// Update a canned response.
    ///
    /// Changes a canned response. Fields that are left out keep their value. The vendor's
    /// documentation does not list this call; it is known from the API description of the
    /// open-source server.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/canned_responses/{id}`. Method and path are confirmed
    /// by a public source.
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
    /// let response = client
    ///     .update_canned_response(3, 7)
    ///     .body(
    ///         types::CannedResponseInput::builder()
    ///             .content("We are open from 9 to 17 o'clock."),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_canned_response(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> UpdateCannedResponse {
        let call = Call::new(self.core(), &UPDATE_CANNED_RESPONSE);
        UpdateCannedResponse(call.path("account_id", account_id.into()).path("id", id.into()))
    }
}

pub(super) static LIST_CANNED_RESPONSES: Facts = Facts::new(
    &API,
    "list_canned_responses",
    Method::GET,
    "/api/v1/accounts/{account_id}/canned_responses",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("search")]);

request!(
    list_canned_responses: ListCannedResponses => Vec<types::CannedResponse>,
    Json<reads::List>
);

impl ListCannedResponses {
    /// Only canned responses whose short code or content contains this text, the best matches
    /// first. Not in the vendor's documentation; the open-source server accepts it.
    pub fn search<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("search", value.into_option()))
    }
}

pub(super) static CREATE_CANNED_RESPONSE: Facts = Facts::new(
    &API,
    "create_canned_response",
    Method::POST,
    "/api/v1/accounts/{account_id}/canned_responses",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(create_canned_response: CreateCannedResponse => types::CannedResponse, Json<Same>);

impl CreateCannedResponse {
    /// Required. The canned response to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CannedResponseInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DELETE_CANNED_RESPONSE: Facts = Facts::new(
    &API,
    "delete_canned_response",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/canned_responses/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

request!(delete_canned_response: DeleteCannedResponse => (), Nothing);

pub(super) static UPDATE_CANNED_RESPONSE: Facts = Facts::new(
    &API,
    "update_canned_response",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/canned_responses/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(update_canned_response: UpdateCannedResponse => types::CannedResponse, Json<Same>);

impl UpdateCannedResponse {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CannedResponseInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
