// @generated from tests/awkward/extras/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::extras::generated::{API, Client, types};
use switchboard_core::generated::{Body, Call, Error, Facts, Json, Method, Same, request};

/// General.
impl Client {
    /// put_open.
    ///
    /// `PUT /open`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn put_open(&self) -> PutOpen {
        PutOpen(Call::new(self.core(), &PUT_OPEN))
    }

    /// put_typed.
    ///
    /// `PUT /typed`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn put_typed(&self) -> PutTyped {
        PutTyped(Call::new(self.core(), &PUT_TYPED))
    }

    /// get_closed.
    ///
    /// `GET /closed`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_closed(&self) -> GetClosed {
        GetClosed(Call::new(self.core(), &GET_CLOSED))
    }

    /// get_animal.
    ///
    /// `GET /animals`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_animal(&self) -> GetAnimal {
        GetAnimal(Call::new(self.core(), &GET_ANIMAL))
    }
}

pub(super) static PUT_OPEN: Facts = Facts::new(&API, "put_open", Method::PUT, "/open")
    .anonymous()
    .body(Body::json("application/json").required());

request!(put_open: PutOpen => types::Open, Json<Same>);

impl PutOpen {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Open>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static PUT_TYPED: Facts = Facts::new(&API, "put_typed", Method::PUT, "/typed")
    .anonymous()
    .body(Body::json("application/json").required());

request!(put_typed: PutTyped => types::Typed, Json<Same>);

impl PutTyped {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Typed>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_CLOSED: Facts =
    Facts::new(&API, "get_closed", Method::GET, "/closed").anonymous();

request!(get_closed: GetClosed => types::Closed, Json<Same>);

pub(super) static GET_ANIMAL: Facts =
    Facts::new(&API, "get_animal", Method::GET, "/animals").anonymous();

request!(get_animal: GetAnimal => types::Animal, Json<Same>);
