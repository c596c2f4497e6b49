// @generated from tests/awkward/read_write_only/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::read_write_only::generated::{API, Client, types};
use switchboard_core::generated::{Body, Call, Error, Facts, Json, Method, Same, request};

/// General.
impl Client {
    /// create_account.
    ///
    /// `POST /accounts`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn create_account(&self) -> CreateAccount {
        CreateAccount(Call::new(self.core(), &CREATE_ACCOUNT))
    }

    /// create_stamp.
    ///
    /// `POST /stamps`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn create_stamp(&self) -> CreateStamp {
        CreateStamp(Call::new(self.core(), &CREATE_STAMP))
    }
}

pub(super) static CREATE_ACCOUNT: Facts =
    Facts::new(&API, "create_account", Method::POST, "/accounts")
        .anonymous()
        .body(Body::json("application/json").required());

request!(create_account: CreateAccount => types::Account, Json<Same>);

impl CreateAccount {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Account>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static CREATE_STAMP: Facts = Facts::new(&API, "create_stamp", Method::POST, "/stamps")
    .anonymous()
    .body(Body::json("application/json").required());

request!(create_stamp: CreateStamp => types::Stamp, Json<Same>);

impl CreateStamp {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Stamp>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
