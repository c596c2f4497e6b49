// @generated from tests/awkward/webhooks/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::webhooks::generated::{API, Client, types};
use switchboard_core::generated::{Body, Call, Error, Facts, Method, Nothing, request};

/// General.
impl Client {
    /// create_hook.
    ///
    /// `POST /hooks`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn create_hook(&self) -> CreateHook {
        CreateHook(Call::new(self.core(), &CREATE_HOOK))
    }
}

pub(super) static CREATE_HOOK: Facts = Facts::new(&API, "create_hook", Method::POST, "/hooks")
    .anonymous()
    .accept("*/*")
    .body(Body::json("application/json").required());

request!(create_hook: CreateHook => (), Nothing);

impl CreateHook {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::CreateHookBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
