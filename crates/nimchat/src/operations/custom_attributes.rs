// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Definitions of the account's own fields on contacts and conversations.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, Json, Method, Nothing, Parameter,
    Same, reads, request,
};

/// Definitions of the account's own fields on contacts and conversations.
impl Client {
    /// List custom attributes.
    ///
    /// Returns the definitions of the account's own fields, either on conversations or on
    /// contacts.
    ///
    /// `GET /api/v1/accounts/{account_id}/custom_attribute_definitions`. Method and path are
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
    /// let custom_attributes = client
    ///     .list_custom_attributes(3)
    ///     .attribute_model(1)
    ///     .send()
    ///     .await?;
    /// println!("{} custom attributes", custom_attributes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_attributes(&self, account_id: impl Into<i64>) -> ListCustomAttributes {
        ListCustomAttributes(
            Call::new(self.core(), &LIST_CUSTOM_ATTRIBUTES).path("account_id", account_id.into()),
        )
    }

    /// Create a custom attribute.
    ///
    /// Defines a field of the account's own on conversations or on contacts. Its key must be new
    /// among the fields of the same model.
    ///
    /// `POST /api/v1/accounts/{account_id}/custom_attribute_definitions`. Method and path are
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
    /// let custom_attribute = client
    ///     .create_custom_attribute(3)
    ///     .body(
    ///         types::CustomAttributeInput::builder()
    ///             .attribute_display_name("Customer number"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", custom_attribute.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_attribute(&self, account_id: impl Into<i64>) -> CreateCustomAttribute {
        CreateCustomAttribute(
            Call::new(self.core(), &CREATE_CUSTOM_ATTRIBUTE).path("account_id", account_id.into()),
        )
    }

    /// Get a custom attribute.
    ///
    /// Returns the definition of one of the account's own fields.
    ///
    /// `GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`. Method and path are
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
    /// let custom_attribute = client.get_custom_attribute(3, 6).send().await?;
    /// println!("{}", custom_attribute.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_attribute(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> GetCustomAttribute {
        let call = Call::new(self.core(), &GET_CUSTOM_ATTRIBUTE);
        GetCustomAttribute(call.path("account_id", account_id.into()).path("id", id.into()))
    }

    /// Delete a custom attribute.
    ///
    /// Removes the definition of a field. That Nimchat offers this call is inferred from the
    /// open-source server, which answers 204 where its own description of the API says 200.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`. Method and path
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
    /// let response = client.delete_custom_attribute(3, 6).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_attribute(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> DeleteCustomAttribute {
        let call = Call::new(self.core(), &DELETE_CUSTOM_ATTRIBUTE);
        DeleteCustomAttribute(call.path("account_id", account_id.into()).path("id", id.into()))
    }

    /// Update a custom attribute.
    ///
    /// Changes the definition of a field. Fields that are left out keep their value. On the
    /// open-source server a new key does not rename the values that are stored under the old one.
    ///
    /// `PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`. Method and path
    /// are confirmed by a public source.
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
    /// let custom_attribute = client
    ///     .update_custom_attribute(3, 6)
    ///     .body(
    ///         types::CustomAttributeInput::builder()
    ///             .attribute_display_name("Customer number"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", custom_attribute.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_attribute(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> UpdateCustomAttribute {
        let call = Call::new(self.core(), &UPDATE_CUSTOM_ATTRIBUTE);
        UpdateCustomAttribute(call.path("account_id", account_id.into()).path("id", id.into()))
    }
}

pub(super) static LIST_CUSTOM_ATTRIBUTES: Facts = Facts::new(
    &API,
    "list_custom_attributes",
    Method::GET,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameters(&[Parameter::query("attribute_model")
    .required()
    .rules(&[Bounds::Number(Some(0.0), Some(1.0))])]);

request!(
    list_custom_attributes: ListCustomAttributes => Vec<types::CustomAttribute>,
    Json<reads::List>
);

impl ListCustomAttributes {
    /// Required. Which fields to list, 0 for those of conversations, 1 for those of contacts.
    /// Documented as one of the two digits as text. The open-source server would list all of them
    /// without it.
    pub fn attribute_model(self, value: impl Into<i64>) -> Self {
        Self(self.0.query("attribute_model", Some(value.into())))
    }
}

pub(super) static CREATE_CUSTOM_ATTRIBUTE: Facts = Facts::new(
    &API,
    "create_custom_attribute",
    Method::POST,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required().rules(&[
    Constraint::new("attribute_display_type", Bounds::Number(Some(0.0), Some(7.0))),
    Constraint::new("attribute_model", Bounds::Number(Some(0.0), Some(1.0))),
]));

request!(create_custom_attribute: CreateCustomAttribute => types::CustomAttribute, Json<Same>);

impl CreateCustomAttribute {
    /// Required. The field to define.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CustomAttributeInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_CUSTOM_ATTRIBUTE: Facts = Facts::new(
    &API,
    "get_custom_attribute",
    Method::GET,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(get_custom_attribute: GetCustomAttribute => types::CustomAttribute, Json<Same>);

pub(super) static DELETE_CUSTOM_ATTRIBUTE: Facts = Facts::new(
    &API,
    "delete_custom_attribute",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

request!(delete_custom_attribute: DeleteCustomAttribute => (), Nothing);

pub(super) static UPDATE_CUSTOM_ATTRIBUTE: Facts = Facts::new(
    &API,
    "update_custom_attribute",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required().rules(&[
    Constraint::new("attribute_display_type", Bounds::Number(Some(0.0), Some(7.0))),
    Constraint::new("attribute_model", Bounds::Number(Some(0.0), Some(1.0))),
]));

request!(update_custom_attribute: UpdateCustomAttribute => types::CustomAttribute, Json<Same>);

impl UpdateCustomAttribute {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CustomAttributeInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
