// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! Fields that the account adds to its customers. Values are set with
//! `add_customer_custom_fields`; no call is known that reads them.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, Json, Method, Optional, Same, reads, request,
};

/// Fields that the account adds to its customers. Values are set with
/// `add_customer_custom_fields`; no call is known that reads them.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_proto::Client) -> Result<(), switchboard_proto::Error> {
    /// let custom_fields = client.list_custom_fields("riverside-supply").send().await?;
    /// println!("{} custom fields", custom_fields.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_fields(&self, subcompany_id: impl Into<String>) -> ListCustomFields {
        ListCustomFields(
            Call::new(self.core(), &LIST_CUSTOM_FIELDS).path("subcompany_id", subcompany_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_proto::types;
    ///
    /// # async fn example(client: switchboard_proto::Client) -> Result<(), switchboard_proto::Error> {
    /// let custom_field = client
    ///     .create_custom_field("riverside-supply")
    ///     .body(types::CreateCustomFieldRequest::builder().name("Preferred branch"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", custom_field.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_field(&self, subcompany_id: impl Into<String>) -> CreateCustomField {
        CreateCustomField(
            Call::new(self.core(), &CREATE_CUSTOM_FIELD)
                .path("subcompany_id", subcompany_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_proto::Client) -> Result<(), switchboard_proto::Error> {
    /// let response = client
    ///     .delete_custom_field("riverside-supply", "field-7")
    ///     .send()
    ///     .await?;
    /// if let Some(undocumented_reply) = response.into_inner() {
    ///     println!("{:?}", undocumented_reply);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_field(
        &self,
        subcompany_id: impl Into<String>,
        custom_field_id: impl Into<String>,
    ) -> DeleteCustomField {
        let call = Call::new(self.core(), &DELETE_CUSTOM_FIELD);
        DeleteCustomField(
            call.path("subcompany_id", subcompany_id.into())
                .path("custom_field_id", custom_field_id.into()),
        )
    }
}

pub(super) static LIST_CUSTOM_FIELDS: Facts = Facts::new(
    &API,
    "list_custom_fields",
    Method::GET,
    "/v1/custom-fields/{subcompany_id}/list-custom-fields",
);

request!(list_custom_fields: ListCustomFields => Vec<types::CustomField>, Json<reads::List>);

pub(super) static CREATE_CUSTOM_FIELD: Facts = Facts::new(
    &API,
    "create_custom_field",
    Method::POST,
    "/v1/custom-fields/{subcompany_id}/create-custom-field",
)
.body(Body::json("application/json").required().rules(&[Constraint::new(
    "",
    Bounds::ExactlyWhen {
        field: "select_options",
        property: "type",
        values: &["select"],
        null: false,
    },
)]));

request!(create_custom_field: CreateCustomField => types::CustomField, Json<Same>);

impl CreateCustomField {
    /// Required. The field to define.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CreateCustomFieldRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DELETE_CUSTOM_FIELD: Facts = Facts::new(
    &API,
    "delete_custom_field",
    Method::DELETE,
    "/v1/custom-fields/{subcompany_id}/custom-field/{custom_field_id}/delete-custom-fields",
);

request!(
    delete_custom_field: DeleteCustomField => Option<types::UndocumentedReply>,
    Optional<Option<Same>>
);
