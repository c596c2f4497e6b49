// @generated from tests/awkward/nullable/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::nullable::generated::{API, Client, types};
use switchboard_core::generated::{Body, Call, Error, Facts, Json, Method, Nothing, Same, request};

/// General.
impl Client {
    /// put_all.
    ///
    /// `PUT /all`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn put_all(&self) -> PutAll {
        PutAll(Call::new(self.core(), &PUT_ALL))
    }

    /// put_musts.
    ///
    /// `PUT /musts`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn put_musts(&self) -> PutMusts {
        PutMusts(Call::new(self.core(), &PUT_MUSTS))
    }

    /// read.
    ///
    /// `GET /read`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn read(&self) -> Read {
        Read(Call::new(self.core(), &READ))
    }

    /// get_twins.
    ///
    /// `GET /twins`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_twins(&self) -> GetTwins {
        GetTwins(Call::new(self.core(), &GET_TWINS))
    }
}

pub(super) static PUT_ALL: Facts = Facts::new(&API, "put_all", Method::PUT, "/all")
    .anonymous()
    .body(Body::json("application/json").required());

request!(put_all: PutAll => types::All, Json<Same>);

impl PutAll {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::All>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static PUT_MUSTS: Facts = Facts::new(&API, "put_musts", Method::PUT, "/musts")
    .anonymous()
    .accept("*/*")
    .body(Body::json("application/json").required());

request!(put_musts: PutMusts => (), Nothing);

impl PutMusts {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Musts>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static READ: Facts = Facts::new(&API, "read", Method::GET, "/read").anonymous();

request!(read: Read => types::ReadResponse, Json<Same>);

pub(super) static GET_TWINS: Facts =
    Facts::new(&API, "get_twins", Method::GET, "/twins").anonymous();

request!(get_twins: GetTwins => types::GetTwinsResponse, Json<Same>);
