// @generated from tests/awkward/deprecated/spec.yaml by cargo xtask regen; do not edit
//! General.

#![allow(deprecated, reason = "requests may carry deprecated types")]

use crate::deprecated::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Error, Facts, IntoOption, Json, Method, Parameter, Same, reads, request,
};

/// General.
impl Client {
    /// post_old.
    ///
    /// `POST /old`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[deprecated = "the vendor advises against using it"]
    #[inline]
    pub fn post_old(&self) -> PostOld {
        PostOld(Call::new(self.core(), &POST_OLD))
    }

    /// get_new.
    ///
    /// `GET /new`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_new(&self) -> GetNew {
        GetNew(Call::new(self.core(), &GET_NEW))
    }
}

pub(super) static POST_OLD: Facts = Facts::new(&API, "post_old", Method::POST, "/old")
    .anonymous()
    .parameters(&[Parameter::query("old"), Parameter::query("id")])
    .body(Body::json("application/json").required());

request!(post_old: PostOld => types::Old, Json<Same>);

impl PostOld {
    /// Sets `old`.
    #[deprecated = "the vendor advises against using it"]
    pub fn old<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("old", value.into_option()))
    }

    /// Sets `id`.
    pub fn id<By>(self, value: impl IntoOption<types::OldId, By>) -> Self {
        Self(self.0.query("id", value.into_option()))
    }

    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Old>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_NEW: Facts = Facts::new(&API, "get_new", Method::GET, "/new").anonymous();

request!(get_new: GetNew => Vec<types::Old>, Json<reads::List>);
