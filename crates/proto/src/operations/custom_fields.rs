// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! Fields that the account adds to its customers. Values are set with
//! `add_customer_custom_fields`; no call is known that reads them.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response};

pub(super) static LIST_CUSTOM_FIELDS: Operation = Operation::new(
    &API,
    "list_custom_fields",
    Method::GET,
    "/v1/custom-fields/{subcompany_id}/list-custom-fields",
);

impl Client {
    /// List custom fields.
    ///
    /// Returns the custom fields that are defined for the sub-company. That each carries its id is
    /// documented; that the reply is a plain list of them is inferred.
    ///
    /// `GET /v1/custom-fields/{subcompany_id}/list-custom-fields`. The path is stated by the
    /// vendor.
    ///
    /// Source: Custom fields, listing,
    /// <https://documentation.proto.cx/aicx/developers/developer-tools/developer-api>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 422,
    /// 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_proto::Client) -> Result<(), switchboard_proto::Error> {
    /// let response = client
    ///     .list_custom_fields("riverside-supply")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_fields(&self, subcompany_id: impl Into<String>) -> ListCustomFields {
        ListCustomFields { client: self.clone(), subcompany_id: subcompany_id.into() }
    }
}

/// The request of [`Client::list_custom_fields`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListCustomFields {
    client: Client,
    subcompany_id: String,
}

impl ListCustomFields {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_custom_fields`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::CustomField>>, Error> {
        Call::new(self.client.core(), &LIST_CUSTOM_FIELDS)
            .path("subcompany_id", &self.subcompany_id)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static CREATE_CUSTOM_FIELD: Operation = Operation::new(
    &API,
    "create_custom_field",
    Method::POST,
    "/v1/custom-fields/{subcompany_id}/create-custom-field",
)
.body_rules(&[Constraint::new(
    "",
    Bounds::ExactlyWhen {
        field: "select_options",
        property: "type",
        values: &["select"],
        null: false,
    },
)]);

impl Client {
    /// Create a custom field.
    ///
    /// Defines a custom field for the customers of the sub-company. That the reply carries the new
    /// field's id is documented; the rest of it, and the body beyond `type` and `select_options`,
    /// is inferred. Repeating the call may define a second field.
    ///
    /// `POST /v1/custom-fields/{subcompany_id}/create-custom-field`. The path is stated by the
    /// vendor.
    ///
    /// Source: Custom fields, creating,
    /// <https://documentation.proto.cx/aicx/developers/developer-tools/developer-api>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 422,
    /// 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_proto::types;
    ///
    /// # async fn example(client: switchboard_proto::Client) -> Result<(), switchboard_proto::Error> {
    /// let response = client
    ///     .create_custom_field("riverside-supply")
    ///     .body(types::CreateCustomFieldRequest::builder()
    ///         .name("Preferred branch"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_field(&self, subcompany_id: impl Into<String>) -> CreateCustomField {
        CreateCustomField { client: self.clone(), subcompany_id: subcompany_id.into(), body: None }
    }
}

/// The request of [`Client::create_custom_field`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateCustomField {
    client: Client,
    subcompany_id: String,
    body: Option<Result<types::CreateCustomFieldRequest, Error>>,
}

impl CreateCustomField {
    /// The field to define.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::CreateCustomFieldRequest>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_custom_field`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::CustomField>, Error> {
        Call::new(self.client.core(), &CREATE_CUSTOM_FIELD)
            .path("subcompany_id", &self.subcompany_id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static DELETE_CUSTOM_FIELD: Operation = Operation::new(
    &API,
    "delete_custom_field",
    Method::DELETE,
    "/v1/custom-fields/{subcompany_id}/custom-field/{custom_field_id}/delete-custom-fields",
);

impl Client {
    /// Delete a custom field.
    ///
    /// Removes one custom field, although the path ends in the plural. What becomes of the values
    /// that customers have for it is not documented, and neither is the reply.
    ///
    /// `DELETE /v1/custom-fields/{subcompany_id}/custom-field/{custom_field_id}/delete-custom-fields`.
    /// The path is stated by the vendor.
    ///
    /// Source: Custom fields, deleting,
    /// <https://documentation.proto.cx/aicx/developers/developer-tools/developer-api>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 422,
    /// 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_proto::Client) -> Result<(), switchboard_proto::Error> {
    /// let response = client
    ///     .delete_custom_field("riverside-supply", "field-7")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_field(
        &self,
        subcompany_id: impl Into<String>,
        custom_field_id: impl Into<String>,
    ) -> DeleteCustomField {
        DeleteCustomField {
            client: self.clone(),
            subcompany_id: subcompany_id.into(),
            custom_field_id: custom_field_id.into(),
        }
    }
}

/// The request of [`Client::delete_custom_field`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteCustomField {
    client: Client,
    subcompany_id: String,
    custom_field_id: String,
}

impl DeleteCustomField {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_custom_field`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::UndocumentedReply>>, Error> {
        Call::new(self.client.core(), &DELETE_CUSTOM_FIELD)
            .path("subcompany_id", &self.subcompany_id)
            .path("custom_field_id", &self.custom_field_id)
            .send_optional()
            .await
    }
}
