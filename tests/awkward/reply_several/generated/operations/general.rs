// @generated from tests/awkward/reply_several/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_several::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bytes, Call, Facts, Json, Method, Nothing, Optional, Same, reply,
};

/// General.
impl Client {
    /// put_same.
    ///
    /// `PUT /same`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn put_same(&self) -> PutSame {
        PutSame(Call::new(self.core(), &PUT_SAME))
    }

    /// get_or_none.
    ///
    /// `GET /or-none`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_or_none(&self) -> GetOrNone {
        GetOrNone(Call::new(self.core(), &GET_OR_NONE))
    }

    /// delete_it.
    ///
    /// `DELETE /none`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn delete_it(&self) -> DeleteIt {
        DeleteIt(Call::new(self.core(), &DELETE_IT))
    }

    /// post_either.
    ///
    /// `POST /either`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_either(&self) -> PostEither {
        PostEither(Call::new(self.core(), &POST_EITHER))
    }
}

pub(super) static PUT_SAME: Facts = Facts::new(&API, "put_same", Method::PUT, "/same").anonymous();

/// The request of [`Client::put_same`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PutSame(Call);

reply!(PutSame => types::Thing, Json<Same>);

pub(super) static GET_OR_NONE: Facts =
    Facts::new(&API, "get_or_none", Method::GET, "/or-none").anonymous();

/// The request of [`Client::get_or_none`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetOrNone(Call);

reply!(GetOrNone => Option<types::Thing>, Optional<Option<Same>>);

pub(super) static DELETE_IT: Facts =
    Facts::new(&API, "delete_it", Method::DELETE, "/none").anonymous().accept("*/*");

/// The request of [`Client::delete_it`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteIt(Call);

reply!(DeleteIt => (), Nothing);

pub(super) static POST_EITHER: Facts = Facts::new(&API, "post_either", Method::POST, "/either")
    .anonymous()
    .body(Body::bytes("application/octet-stream").required());

/// The request of [`Client::post_either`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostEither(Call);

impl PostEither {
    /// The body of the request.
    ///
    /// Required.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        Self(self.0.bytes(body.into()))
    }
}

reply!(PostEither => types::PostEitherReply, Json<Same>);
