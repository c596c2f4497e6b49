// @generated from tests/awkward/path_levels/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::path_levels::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, IntoOption, Json, Method, Nothing, Parameter,
    Same, request,
};

/// General.
impl Client {
    /// list_things.
    ///
    /// `GET /accounts/{account}/things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn list_things(&self, account: impl Into<String>) -> ListThings {
        ListThings(Call::new(self.core(), &LIST_THINGS).path("account", account.into()))
    }

    /// delete_things.
    ///
    /// `DELETE /accounts/{account}/things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn delete_things(&self, account: impl Into<String>) -> DeleteThings {
        DeleteThings(Call::new(self.core(), &DELETE_THINGS).path("account", account.into()))
    }

    /// get_shared.
    ///
    /// `GET /shared/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong; listed are 404.
    pub fn get_shared(&self, id: impl Into<i64>) -> GetShared {
        GetShared(Call::new(self.core(), &GET_SHARED).path("id", id.into()))
    }
}

pub(super) static LIST_THINGS: Facts =
    Facts::new(&API, "list_things", Method::GET, "/accounts/{account}/things")
        .anonymous()
        .accept("*/*")
        .parameters(&[Parameter::query("verbose"), Parameter::query("limit").required()]);

request!(list_things: ListThings => (), Nothing);

impl ListThings {
    /// Sets `verbose`.
    pub fn verbose<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("verbose", value.into_option()))
    }

    /// Required. Sets `limit`.
    pub fn limit(self, value: impl Into<String>) -> Self {
        Self(self.0.query("limit", Some(value.into())))
    }
}

pub(super) static DELETE_THINGS: Facts =
    Facts::new(&API, "delete_things", Method::DELETE, "/accounts/{account}/things")
        .anonymous()
        .accept("*/*")
        .parameters(&[Parameter::query("verbose"), Parameter::query("limit")]);

request!(delete_things: DeleteThings => (), Nothing);

impl DeleteThings {
    /// Sets `verbose`.
    pub fn verbose<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("verbose", value.into_option()))
    }

    /// Sets `limit`.
    pub fn limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("limit", value.into_option()))
    }
}

pub(super) static GET_SHARED: Facts = Facts::new(&API, "get_shared", Method::GET, "/shared/{id}")
    .repeatable(false)
    .anonymous()
    .parameters(&[Parameter::query("page").rules(&[Bounds::Number(None, Some(9.0))])])
    .body(
        Body::json("application/json")
            .required()
            .rules(&[Constraint::new("name", Bounds::Length(None, Some(4)))]),
    );

request!(get_shared: GetShared => types::Thing, Json<Same>);

impl GetShared {
    /// At most 9.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }

    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Thing>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
