// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The people that conversations are held with. You choose the id by which this API finds a
//! customer, the `provided_unique_id`.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Error, Facts, Json, Method, Optional, Same, request,
};

/// The people that conversations are held with. You choose the id by which this API finds a
/// customer, the `provided_unique_id`.
impl Client {
    /// Get a customer.
    ///
    /// Returns what is known about one customer, except the values of custom fields, which are
    /// never part of the reply. Whether the status 404 can also mean that the sub-company is
    /// unknown is not documented.
    ///
    /// `GET /v1/customers/{subcompany_id}/customer/{provided_unique_id}/get-customer`. The path is
    /// stated by the vendor.
    ///
    /// Source: Customers, reading one,
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
    /// let items = client.get_customer("riverside-supply", "crm-20817").send().await?;
    /// println!("{} items", items.0.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_customer(
        &self,
        subcompany_id: impl Into<String>,
        provided_unique_id: impl Into<String>,
    ) -> GetCustomer {
        let call = Call::new(self.core(), &GET_CUSTOMER);
        GetCustomer(
            call.path("subcompany_id", subcompany_id.into())
                .path("provided_unique_id", provided_unique_id.into()),
        )
    }

    /// Create a customer.
    ///
    /// Adds a customer under an id of your choice and returns it. What happens when a customer
    /// with that id exists is not documented; a PUT under a key of the caller's presumably
    /// replaces or changes it. The path lacks the `customer` segment that the other calls have.
    ///
    /// `PUT /v1/customers/{subcompany_id}/create-customer/{provided_unique_id}`. The path is
    /// stated by the vendor.
    ///
    /// Source: Customers, creating,
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
    /// let items = client
    ///     .create_customer("riverside-supply", "crm-20817")
    ///     .body(types::CreateCustomerRequest::builder().external_customer_id("ERP-10442"))
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.0.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_customer(
        &self,
        subcompany_id: impl Into<String>,
        provided_unique_id: impl Into<String>,
    ) -> CreateCustomer {
        let call = Call::new(self.core(), &CREATE_CUSTOMER);
        CreateCustomer(
            call.path("subcompany_id", subcompany_id.into())
                .path("provided_unique_id", provided_unique_id.into()),
        )
    }

    /// Add tags to a customer.
    ///
    /// Puts tags on a customer, on request also such as do not exist yet. The vendor's
    /// documentation shows neither the body nor the reply, so the body described here is inferred
    /// and open.
    ///
    /// `PUT /v1/customers/{subcompany_id}/customer/{provided_unique_id}/add-tags`. The path is
    /// stated by the vendor.
    ///
    /// Source: Customers, adding tags,
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
    /// let response = client
    ///     .add_customer_tags("riverside-supply", "crm-20817")
    ///     .body(types::AddTagsRequest::builder())
    ///     .send()
    ///     .await?;
    /// if let Some(undocumented_reply) = response.into_inner() {
    ///     println!("{:?}", undocumented_reply);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_customer_tags(
        &self,
        subcompany_id: impl Into<String>,
        provided_unique_id: impl Into<String>,
    ) -> AddCustomerTags {
        let call = Call::new(self.core(), &ADD_CUSTOMER_TAGS);
        AddCustomerTags(
            call.path("subcompany_id", subcompany_id.into())
                .path("provided_unique_id", provided_unique_id.into()),
        )
    }

    /// Set custom fields of a customer.
    ///
    /// Gives a customer values for custom fields. Each field is named by its id, as listed or
    /// returned on creation, or by its name. The vendor's documentation shows neither the whole
    /// body nor the reply, so the body described here is inferred and open.
    ///
    /// `PUT /v1/customers/{subcompany_id}/customer/{provided_unique_id}/add-custom-fields`. The
    /// path is stated by the vendor.
    ///
    /// Source: Customers, setting custom fields,
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
    /// let response = client
    ///     .add_customer_custom_fields("riverside-supply", "crm-20817")
    ///     .body(
    ///         types::AddCustomFieldsRequest::from(
    ///             vec![types::CustomFieldValue::builder().id("field-7").build()],
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// if let Some(undocumented_reply) = response.into_inner() {
    ///     println!("{:?}", undocumented_reply);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_customer_custom_fields(
        &self,
        subcompany_id: impl Into<String>,
        provided_unique_id: impl Into<String>,
    ) -> AddCustomerCustomFields {
        let call = Call::new(self.core(), &ADD_CUSTOMER_CUSTOM_FIELDS);
        AddCustomerCustomFields(
            call.path("subcompany_id", subcompany_id.into())
                .path("provided_unique_id", provided_unique_id.into()),
        )
    }
}

pub(super) static GET_CUSTOMER: Facts = Facts::new(
    &API,
    "get_customer",
    Method::GET,
    "/v1/customers/{subcompany_id}/customer/{provided_unique_id}/get-customer",
);

request!(get_customer: GetCustomer => types::Customer, Json<Same>);

pub(super) static CREATE_CUSTOMER: Facts = Facts::new(
    &API,
    "create_customer",
    Method::PUT,
    "/v1/customers/{subcompany_id}/create-customer/{provided_unique_id}",
)
.body(Body::json("application/json").required());

request!(create_customer: CreateCustomer => types::Customer, Json<Same>);

impl CreateCustomer {
    /// Required. What is known about the customer. Every field is optional.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CreateCustomerRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ADD_CUSTOMER_TAGS: Facts = Facts::new(
    &API,
    "add_customer_tags",
    Method::PUT,
    "/v1/customers/{subcompany_id}/customer/{provided_unique_id}/add-tags",
)
.body(Body::json("application/json").required());

request!(
    add_customer_tags: AddCustomerTags => Option<types::UndocumentedReply>,
    Optional<Option<Same>>
);

impl AddCustomerTags {
    /// Required. The tags to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AddTagsRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ADD_CUSTOMER_CUSTOM_FIELDS: Facts = Facts::new(
    &API,
    "add_customer_custom_fields",
    Method::PUT,
    "/v1/customers/{subcompany_id}/customer/{provided_unique_id}/add-custom-fields",
)
.body(Body::json("application/json").required());

request!(
    add_customer_custom_fields: AddCustomerCustomFields => Option<types::UndocumentedReply>,
    Optional<Option<Same>>
);

impl AddCustomerCustomFields {
    /// Required. The fields and their values.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AddCustomFieldsRequest>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
