// @generated from tests/awkward/union_request/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::union_request::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Error, Facts, IntoOption, Method, Nothing, Parameter, request,
};

/// General.
impl Client {
    /// update.
    ///
    /// `POST /things/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn update(&self, id: impl Into<types::UpdateId>) -> Update {
        Update(Call::new(self.core(), &UPDATE).path("id", id.into()))
    }

    /// reach.
    ///
    /// `POST /reach`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn reach(&self) -> Reach {
        Reach(Call::new(self.core(), &REACH))
    }
}

pub(super) static UPDATE: Facts = Facts::new(&API, "update", Method::POST, "/things/{id}")
    .anonymous()
    .accept("*/*")
    .parameters(&[Parameter::query("since"), Parameter::header("X-Tag")])
    .body(Body::json("application/json").required());

request!(update: Update => (), Nothing);

impl Update {
    /// Sets `since`.
    pub fn since<By>(self, value: impl IntoOption<types::UpdateSince, By>) -> Self {
        Self(self.0.query("since", value.into_option()))
    }

    /// Sets `X-Tag`.
    pub fn x_tag<By>(self, value: impl IntoOption<types::UpdateXTag, By>) -> Self {
        Self(self.0.header("X-Tag", value.into_option()))
    }

    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::UpdateBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static REACH: Facts = Facts::new(&API, "reach", Method::POST, "/reach")
    .anonymous()
    .accept("*/*")
    .body(Body::json("application/json").required());

request!(reach: Reach => (), Nothing);

impl Reach {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ReachBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
