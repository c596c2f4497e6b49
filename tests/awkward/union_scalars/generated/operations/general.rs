// @generated from tests/awkward/union_scalars/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::union_scalars::generated::{API, Client, types};
use switchboard_core::generated::{Body, Call, Error, Facts, Json, Method, Same, request};

/// General.
impl Client {
    /// echo.
    ///
    /// `POST /echo`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn echo(&self) -> Echo {
        Echo(Call::new(self.core(), &ECHO))
    }
}

pub(super) static ECHO: Facts = Facts::new(&API, "echo", Method::POST, "/echo")
    .anonymous()
    .body(Body::json("application/json").required());

request!(echo: Echo => types::Holder, Json<Same>);

impl Echo {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Holder>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
