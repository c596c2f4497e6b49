// @generated from tests/awkward/defaults_empty/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::defaults_empty::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Error, Facts, IntoOption, Json, List, Listed, Method, Nothing, Parameter, Same,
    Way, request,
};

/// General.
impl Client {
    /// list_things.
    ///
    /// `GET /things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_things(&self) -> ListThings {
        ListThings(Call::new(self.core(), &LIST_THINGS))
    }

    /// put_settings.
    ///
    /// `PUT /settings`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn put_settings(&self) -> PutSettings {
        PutSettings(Call::new(self.core(), &PUT_SETTINGS))
    }
}

pub(super) static LIST_THINGS: Facts = Facts::new(&API, "list_things", Method::GET, "/things")
    .listed()
    .anonymous()
    .parameters(&[Parameter::query("after")]);

request!(list_things: ListThings => types::Things, Json<Same>, listed);

impl ListThings {
    /// Sets `after`.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }
}

impl Listed for ListThings {
    type Page = types::Things;
    type Item = types::Thing;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_cursor(Way::<Self>::new("after", |page| page.meta.next.as_deref()));
}

pub(super) static PUT_SETTINGS: Facts = Facts::new(&API, "put_settings", Method::PUT, "/settings")
    .anonymous()
    .accept("*/*")
    .body(Body::json("application/json").required());

request!(put_settings: PutSettings => (), Nothing);

impl PutSettings {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Settings>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
