// @generated from tests/awkward/shadow_schemas/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::shadow_schemas::generated::{API, Client, types};
use switchboard_core::generated::{Body, Call, Error, Facts, Json, Method, Same, request};

/// General.
impl Client {
    /// everything.
    ///
    /// `POST /everything`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn everything(&self) -> Everything {
        Everything(Call::new(self.core(), &EVERYTHING))
    }
}

pub(super) static EVERYTHING: Facts = Facts::new(&API, "everything", Method::POST, "/everything")
    .anonymous()
    .body(Body::json("application/json").required());

request!(everything: Everything => types::Everything, Json<Same>);

impl Everything {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Everything>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
