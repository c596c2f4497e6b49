// @generated from tests/awkward/lenient/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::lenient::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Error, Facts, IntoOption, Json, Method, Parameter, Same, Timestamp, request,
};

/// General.
impl Client {
    /// echo.
    ///
    /// `POST /loose`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn echo(&self) -> Echo {
        Echo(Call::new(self.core(), &ECHO))
    }
}

pub(super) static ECHO: Facts = Facts::new(&API, "echo", Method::POST, "/loose")
    .anonymous()
    .parameters(&[Parameter::query("since")])
    .body(Body::json("application/json").required());

request!(echo: Echo => types::Loose, Json<Same>);

impl Echo {
    /// Sets `since`.
    pub fn since<By>(self, value: impl IntoOption<Timestamp, By>) -> Self {
        Self(self.0.query("since", value.into_option()))
    }

    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Loose>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
