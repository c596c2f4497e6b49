// @generated from tests/awkward/defaults/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::defaults::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Error, Facts, IntoOption, Json, Method, Parameter, Same, request,
};

/// General.
impl Client {
    /// echo.
    ///
    /// `PATCH /echo`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn echo(&self) -> Echo {
        Echo(Call::new(self.core(), &ECHO))
    }
}

pub(super) static ECHO: Facts = Facts::new(&API, "echo", Method::PATCH, "/echo")
    .anonymous()
    .parameters(&[Parameter::query("limit"), Parameter::query("order"), Parameter::query("wrong")])
    .body(Body::json("application/json").required());

request!(echo: Echo => types::Defaults, Json<Same>);

impl Echo {
    /// The vendor's default: `20`.
    pub fn limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("limit", value.into_option()))
    }

    /// The vendor's default: `"up"`.
    pub fn order<By>(self, value: impl IntoOption<types::EchoOrder, By>) -> Self {
        Self(self.0.query("order", value.into_option()))
    }

    /// The vendor's default: `"many"`.
    pub fn wrong<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("wrong", value.into_option()))
    }

    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Defaults>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
