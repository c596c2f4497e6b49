// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Phones and tablets registered to receive push notifications, and their logs.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Constraint, Counted, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_USER_DEVICES: Operation =
    Operation::new(&API, "list_user_devices", Method::GET, "/v1/user-devices/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("filter[app-name]", Bounds::Length(None, Some(64))),
            Constraint::new("filter[app-version]", Bounds::Length(None, Some(20))),
            Constraint::new("filter[model]", Bounds::Length(None, Some(64))),
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
            Constraint::new("token", Bounds::Length(None, Some(255))),
        ]);

impl Client {
    /// List user devices.
    ///
    /// Returns devices registered for push notifications; going by the parameter `all-users`,
    /// those of the caller unless it says otherwise. The sort order is not documented.
    ///
    /// `GET /v1/user-devices/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_user_devices()
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_devices(&self) -> ListUserDevices {
        ListUserDevices {
            client: self.clone(),
            all_users: None,
            filter_app_name: None,
            filter_app_version: None,
            filter_individual_id: None,
            filter_model: None,
            filter_type: None,
            page_limit: None,
            page_offset: None,
            token: None,
        }
    }
}

/// The request of [`Client::list_user_devices`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUserDevices {
    client: Client,
    all_users: Option<bool>,
    filter_app_name: Option<String>,
    filter_app_version: Option<String>,
    filter_individual_id: Option<String>,
    filter_model: Option<String>,
    filter_type: Option<types::UserDeviceType>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
    token: Option<String>,
}

impl ListUserDevices {
    /// Whether to return the devices of all users, by the name. Presumably this takes special
    /// rights. The vendor's default: `false`.
    pub fn all_users(mut self, all_users: bool) -> Self {
        self.all_users = Some(all_users);
        self
    }

    /// Only devices with this app, at most 64 characters.
    pub fn filter_app_name(mut self, filter_app_name: impl Into<String>) -> Self {
        self.filter_app_name = Some(filter_app_name.into());
        self
    }

    /// Only devices with this version of the app, at most 20 characters.
    pub fn filter_app_version(mut self, filter_app_version: impl Into<String>) -> Self {
        self.filter_app_version = Some(filter_app_version.into());
        self
    }

    /// Only devices of this individual.
    pub fn filter_individual_id(mut self, filter_individual_id: impl Into<String>) -> Self {
        self.filter_individual_id = Some(filter_individual_id.into());
        self
    }

    /// Only devices of this model, at most 64 characters.
    pub fn filter_model(mut self, filter_model: impl Into<String>) -> Self {
        self.filter_model = Some(filter_model.into());
        self
    }

    /// Only devices reached through this service.
    pub fn filter_type(mut self, filter_type: impl Into<types::UserDeviceType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Only the device with this push token, at most 255 characters.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_user_devices`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserDeviceCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USER_DEVICES)
            .query("all-users", Style::Form, &self.all_users)
            .query("filter[app-name]", Style::Form, &self.filter_app_name)
            .query("filter[app-version]", Style::Form, &self.filter_app_version)
            .query("filter[individual-id]", Style::Form, &self.filter_individual_id)
            .query("filter[model]", Style::Form, &self.filter_model)
            .query("filter[type]", Style::Form, &self.filter_type)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
            .query("token", Style::Form, &self.token)
    }
}

impl Paged for ListUserDevices {
    type Page = types::UserDeviceCollectionDocument;
    type Item = types::UserDevice;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_USER_DEVICES
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.page_offset.unwrap_or(0), page.data.len())
            .total(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_total.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .told_size(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_limit.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static CREATE_USER_DEVICE: Operation =
    Operation::new(&API, "create_user_device", Method::POST, "/v1/user-devices/")
        .accept("application/vnd.api+json");

impl Client {
    /// Register a user device.
    ///
    /// Registers a device so that it can be sent push notifications. What happens if the token is
    /// registered already is not documented. No call to read a single device or to remove one is
    /// documented.
    ///
    /// `POST /v1/user-devices/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_user_device()
    ///     .body(types::UserDeviceCreate::builder()
    ///         .app_name("Example Care"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_device(&self) -> CreateUserDevice {
        CreateUserDevice { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_user_device`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateUserDevice {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::UserDeviceCreate, Error>>,
}

impl CreateUserDevice {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The device to register.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::UserDeviceCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_user_device`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserDevice>, Error> {
        Call::new(self.client.core(), &CREATE_USER_DEVICE)
            .beside("meta", &self.meta)
            .beside("data.type", "user-devices")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_USER_DEVICE_LOGS: Operation =
    Operation::new(&API, "list_user_device_logs", Method::GET, "/v1/user-devices/{id}/get-logs/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List the log of a user device.
    ///
    /// Returns the notifications that were pushed to one device. The sort order is not documented.
    ///
    /// `GET /v1/user-devices/{id}/get-logs/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_user_device_logs("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_device_logs(&self, id: impl Into<String>) -> ListUserDeviceLogs {
        ListUserDeviceLogs {
            client: self.clone(),
            id: id.into(),
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_user_device_logs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUserDeviceLogs {
    client: Client,
    id: String,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListUserDeviceLogs {
    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_user_device_logs`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserDeviceLogCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USER_DEVICE_LOGS)
            .path("id", &self.id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListUserDeviceLogs {
    type Page = types::UserDeviceLogCollectionDocument;
    type Item = types::UserDeviceLog;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_USER_DEVICE_LOGS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.page_offset.unwrap_or(0), page.data.len())
            .total(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_total.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .told_size(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_limit.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}
