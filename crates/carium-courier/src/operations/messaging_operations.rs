// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Larger changes to an organization's messaging that run in the background.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter, Same,
    request,
};

/// Larger changes to an organization's messaging that run in the background.
impl Client {
    /// List operations.
    ///
    /// Returns the background operations of an organization's messaging. The sort order is not
    /// documented.
    ///
    /// `GET /v1/messaging-operations/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_messaging_operations()
    ///     .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} messaging operations", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_messaging_operations(&self) -> ListMessagingOperations {
        ListMessagingOperations(Call::new(self.core(), &LIST_MESSAGING_OPERATIONS))
    }

    /// Start an operation.
    ///
    /// Starts a background operation. Read it again with `get_messaging_operation` to see how far
    /// it has got.
    ///
    /// `POST /v1/messaging-operations/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_operation = client
    ///     .create_messaging_operation()
    ///     .body(
    ///         types::MessagingOperationCreate::builder()
    ///             .organization_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_operation.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_messaging_operation(&self) -> CreateMessagingOperation {
        CreateMessagingOperation(Call::new(self.core(), &CREATE_MESSAGING_OPERATION))
    }

    /// Get an operation.
    ///
    /// Returns one operation with its status and its logs.
    ///
    /// `GET /v1/messaging-operations/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let messaging_operation = client
    ///     .get_messaging_operation("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", messaging_operation.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_messaging_operation(&self, id: impl Into<String>) -> GetMessagingOperation {
        GetMessagingOperation(
            Call::new(self.core(), &GET_MESSAGING_OPERATION).path("id", id.into()),
        )
    }
}

pub(super) static LIST_MESSAGING_OPERATIONS: Facts =
    Facts::new(&API, "list_messaging_operations", Method::GET, "/v1/messaging-operations/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("organization-id").required(),
            Parameter::query("filter[type]"),
            Parameter::query("include-args"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_messaging_operations: ListMessagingOperations => types::MessagingOperationCollectionDocument,
    Json<Same>,
    listed
);

impl ListMessagingOperations {
    /// Required. The organization whose operations to return.
    pub fn organization_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("organization-id", Some(value.into())))
    }

    /// Only operations of this kind.
    pub fn filter_type<By>(
        self,
        value: impl IntoOption<types::MessagingOperationType, By>,
    ) -> Self {
        Self(self.0.query("filter[type]", value.into_option()))
    }

    /// Whether to fill `args`. The vendor's default: `false`.
    pub fn include_args<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-args", value.into_option()))
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }
}

impl Listed for ListMessagingOperations {
    type Page = types::MessagingOperationCollectionDocument;
    type Item = types::MessagingOperation;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .total(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_total.as_ref())
                .and_then(|it| it.get().copied())
        })
        .told_size(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_limit.as_ref())
                .and_then(|it| it.get().copied())
        })
        .distinct();
}

pub(super) static CREATE_MESSAGING_OPERATION: Facts =
    Facts::new(&API, "create_messaging_operation", Method::POST, "/v1/messaging-operations/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "messaging-operations")]),
        )
        .envelope("data");

request!(
    create_messaging_operation: CreateMessagingOperation => types::MessagingOperation,
    Json<Same>
);

impl CreateMessagingOperation {
    /// Facts about a request or a reply as a whole. Its keys are not documented.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The operation to start.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::MessagingOperationCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_MESSAGING_OPERATION: Facts =
    Facts::new(&API, "get_messaging_operation", Method::GET, "/v1/messaging-operations/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::query("include-args")])
        .envelope("data");

request!(get_messaging_operation: GetMessagingOperation => types::MessagingOperation, Json<Same>);

impl GetMessagingOperation {
    /// Whether to fill `args`. The vendor's default: `false`.
    pub fn include_args<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include-args", value.into_option()))
    }
}
