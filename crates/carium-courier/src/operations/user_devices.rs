// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Phones and tablets registered to receive push notifications, and their logs.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter, Same,
    request,
};

/// Phones and tablets registered to receive push notifications, and their logs.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client.list_user_devices().page_limit(20).send().await?;
    /// println!("{} user devices", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_user_devices(&self) -> ListUserDevices {
        ListUserDevices(Call::new(self.core(), &LIST_USER_DEVICES))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let user_device = client
    ///     .create_user_device()
    ///     .body(types::UserDeviceCreate::builder().app_name("Example Care"))
    ///     .send()
    ///     .await?;
    /// println!("{}", user_device.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user_device(&self) -> CreateUserDevice {
        CreateUserDevice(Call::new(self.core(), &CREATE_USER_DEVICE))
    }

    /// List the log of a user device.
    ///
    /// Returns the notifications that were pushed to one device. The sort order is not documented.
    ///
    /// `GET /v1/user-devices/{id}/get-logs/`. The path is stated by the vendor.
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
    ///     .list_user_device_logs("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} user device logs", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_device_logs(&self, id: impl Into<String>) -> ListUserDeviceLogs {
        ListUserDeviceLogs(Call::new(self.core(), &LIST_USER_DEVICE_LOGS).path("id", id.into()))
    }
}

pub(super) static LIST_USER_DEVICES: Facts =
    Facts::new(&API, "list_user_devices", Method::GET, "/v1/user-devices/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("all-users"),
            Parameter::query("filter[app-name]").rules(&[Bounds::Length(None, Some(64))]),
            Parameter::query("filter[app-version]").rules(&[Bounds::Length(None, Some(20))]),
            Parameter::query("filter[individual-id]"),
            Parameter::query("filter[model]").rules(&[Bounds::Length(None, Some(64))]),
            Parameter::query("filter[type]"),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
            Parameter::query("token").rules(&[Bounds::Length(None, Some(255))]),
        ]);

request!(
    list_user_devices: ListUserDevices => types::UserDeviceCollectionDocument,
    Json<Same>,
    listed
);

impl ListUserDevices {
    /// Whether to return the devices of all users, by the name. Presumably this takes special
    /// rights. The vendor's default: `false`.
    pub fn all_users<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("all-users", value.into_option()))
    }

    /// Only devices with this app, at most 64 characters.
    pub fn filter_app_name<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[app-name]", value.into_option()))
    }

    /// Only devices with this version of the app, at most 20 characters.
    pub fn filter_app_version<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[app-version]", value.into_option()))
    }

    /// Only devices of this individual.
    pub fn filter_individual_id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[individual-id]", value.into_option()))
    }

    /// Only devices of this model, at most 64 characters.
    pub fn filter_model<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("filter[model]", value.into_option()))
    }

    /// Only devices reached through this service.
    pub fn filter_type<By>(self, value: impl IntoOption<types::UserDeviceType, By>) -> Self {
        Self(self.0.query("filter[type]", value.into_option()))
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

    /// Only the device with this push token, at most 255 characters.
    pub fn token<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("token", value.into_option()))
    }
}

impl Listed for ListUserDevices {
    type Page = types::UserDeviceCollectionDocument;
    type Item = types::UserDevice;
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

pub(super) static CREATE_USER_DEVICE: Facts =
    Facts::new(&API, "create_user_device", Method::POST, "/v1/user-devices/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "user-devices")]),
        )
        .envelope("data");

request!(create_user_device: CreateUserDevice => types::UserDevice, Json<Same>);

impl CreateUserDevice {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The device to register.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::UserDeviceCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_USER_DEVICE_LOGS: Facts =
    Facts::new(&API, "list_user_device_logs", Method::GET, "/v1/user-devices/{id}/get-logs/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_user_device_logs: ListUserDeviceLogs => types::UserDeviceLogCollectionDocument,
    Json<Same>,
    listed
);

impl ListUserDeviceLogs {
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

impl Listed for ListUserDeviceLogs {
    type Page = types::UserDeviceLogCollectionDocument;
    type Item = types::UserDeviceLog;
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
