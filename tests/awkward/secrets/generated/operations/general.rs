// @generated from tests/awkward/secrets/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::secrets::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, IntoOption, Json, Method, Parameter, Same,
    Secret, request,
};

/// General.
impl Client {
    /// log_in.
    ///
    /// `PUT /logins/{token}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn log_in(&self, token: impl Into<Secret>) -> LogIn {
        LogIn(Call::new(self.core(), &LOG_IN).path("token", token.into()))
    }

    /// get_key.
    ///
    /// `GET /key`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_key(&self) -> GetKey {
        GetKey(Call::new(self.core(), &GET_KEY))
    }
}

pub(super) static LOG_IN: Facts = Facts::new(&API, "log_in", Method::PUT, "/logins/{token}")
    .anonymous()
    .parameters(&[
        Parameter::query("code").rules(&[Bounds::Length(None, Some(6))]),
        Parameter::header("X-Key"),
    ])
    .body(
        Body::json("application/json")
            .required()
            .rules(&[Constraint::new("password", Bounds::Length(Some(3), None))]),
    );

request!(log_in: LogIn => types::Login, Json<Same>);

impl LogIn {
    /// At most 6 characters.
    pub fn code<By>(self, value: impl IntoOption<Secret, By>) -> Self {
        Self(self.0.query("code", value.into_option()))
    }

    /// Sets `X-Key`.
    pub fn x_key<By>(self, value: impl IntoOption<Secret, By>) -> Self {
        Self(self.0.header("X-Key", value.into_option()))
    }

    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Login>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_KEY: Facts = Facts::new(&API, "get_key", Method::GET, "/key").anonymous();

request!(get_key: GetKey => types::Key, Json<Same>);
