// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! Definitions of the account's own fields on contacts and conversations.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Bounds, Certainty, Constraint, Error, Method, Operation, Response, Style};

pub(super) static LIST_CUSTOM_ATTRIBUTES: Operation = Operation::new(
    &API,
    "list_custom_attributes",
    Method::GET,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.parameter_rules(&[Constraint::new("attribute_model", Bounds::Number(Some(0.0), Some(1.0)))]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_custom_attributes(3)
    ///     .attribute_model(1)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_attributes(&self, account_id: impl Into<i64>) -> ListCustomAttributes {
        ListCustomAttributes {
            client: self.clone(),
            account_id: account_id.into(),
            attribute_model: None,
        }
    }
}

/// The request of [`Client::list_custom_attributes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListCustomAttributes {
    client: Client,
    account_id: i64,
    attribute_model: Option<i64>,
}

impl ListCustomAttributes {
    /// Which fields to list, 0 for those of conversations, 1 for those of contacts. Documented as
    /// one of the two digits as text. The open-source server would list all of them without it.
    ///
    /// Required.
    pub fn attribute_model(mut self, attribute_model: impl Into<i64>) -> Self {
        self.attribute_model = Some(attribute_model.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_custom_attributes`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::CustomAttribute>>, Error> {
        Call::new(self.client.core(), &LIST_CUSTOM_ATTRIBUTES)
            .path("account_id", &self.account_id)
            .required_query("attribute_model", Style::Form, &self.attribute_model)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_CUSTOM_ATTRIBUTE: Operation = Operation::new(
    &API,
    "create_custom_attribute",
    Method::POST,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body_rules(&[
    Constraint::new("attribute_display_type", Bounds::Number(Some(0.0), Some(7.0))),
    Constraint::new("attribute_model", Bounds::Number(Some(0.0), Some(1.0))),
]);

impl Client {
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
    ///     .create_custom_attribute(3)
    ///     .body(types::CustomAttributeInput::builder()
    ///         .attribute_display_name("Customer number"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_attribute(&self, account_id: impl Into<i64>) -> CreateCustomAttribute {
        CreateCustomAttribute { client: self.clone(), account_id: account_id.into(), body: None }
    }
}

/// The request of [`Client::create_custom_attribute`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateCustomAttribute {
    client: Client,
    account_id: i64,
    body: Option<Result<types::CustomAttributeInput, Error>>,
}

impl CreateCustomAttribute {
    /// The field to define.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CustomAttributeInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_custom_attribute`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CustomAttribute>, Error> {
        Call::new(self.client.core(), &CREATE_CUSTOM_ATTRIBUTE)
            .path("account_id", &self.account_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_CUSTOM_ATTRIBUTE: Operation = Operation::new(
    &API,
    "get_custom_attribute",
    Method::GET,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Get a custom attribute.
    ///
    /// Returns the definition of one of the account's own fields.
    ///
    /// `GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{id}`. Method and path are
    /// confirmed by a public source.
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
    ///     .get_custom_attribute(3, 6)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_attribute(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> GetCustomAttribute {
        GetCustomAttribute { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::get_custom_attribute`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetCustomAttribute {
    client: Client,
    account_id: i64,
    id: i64,
}

impl GetCustomAttribute {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_custom_attribute`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CustomAttribute>, Error> {
        Call::new(self.client.core(), &GET_CUSTOM_ATTRIBUTE)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send()
            .await
    }
}

pub(super) static DELETE_CUSTOM_ATTRIBUTE: Operation = Operation::new(
    &API,
    "delete_custom_attribute",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .delete_custom_attribute(3, 6)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_attribute(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> DeleteCustomAttribute {
        DeleteCustomAttribute { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::delete_custom_attribute`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteCustomAttribute {
    client: Client,
    account_id: i64,
    id: i64,
}

impl DeleteCustomAttribute {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_custom_attribute`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_CUSTOM_ATTRIBUTE)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_empty()
            .await
    }
}

pub(super) static UPDATE_CUSTOM_ATTRIBUTE: Operation = Operation::new(
    &API,
    "update_custom_attribute",
    Method::PATCH,
    "/api/v1/accounts/{account_id}/custom_attribute_definitions/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body_rules(&[
    Constraint::new("attribute_display_type", Bounds::Number(Some(0.0), Some(7.0))),
    Constraint::new("attribute_model", Bounds::Number(Some(0.0), Some(1.0))),
]);

impl Client {
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
    ///     .update_custom_attribute(3, 6)
    ///     .body(types::CustomAttributeInput::builder()
    ///         .attribute_display_name("Customer number"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_attribute(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> UpdateCustomAttribute {
        UpdateCustomAttribute {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::update_custom_attribute`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateCustomAttribute {
    client: Client,
    account_id: i64,
    id: i64,
    body: Option<Result<types::CustomAttributeInput, Error>>,
}

impl UpdateCustomAttribute {
    /// The fields to change.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CustomAttributeInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_custom_attribute`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CustomAttribute>, Error> {
        Call::new(self.client.core(), &UPDATE_CUSTOM_ATTRIBUTE)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
