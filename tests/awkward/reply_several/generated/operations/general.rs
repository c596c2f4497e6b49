// @generated from tests/awkward/reply_several/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_several::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bytes, Call, Facts, Json, Method, Nothing, Optional, Same, request,
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

request!(put_same: PutSame => types::Thing, Json<Same>);

pub(super) static GET_OR_NONE: Facts =
    Facts::new(&API, "get_or_none", Method::GET, "/or-none").anonymous();

request!(get_or_none: GetOrNone => Option<types::Thing>, Optional<Option<Same>>);

pub(super) static DELETE_IT: Facts =
    Facts::new(&API, "delete_it", Method::DELETE, "/none").anonymous().accept("*/*");

request!(delete_it: DeleteIt => (), Nothing);

pub(super) static POST_EITHER: Facts = Facts::new(&API, "post_either", Method::POST, "/either")
    .anonymous()
    .body(Body::bytes("application/octet-stream").required());

request!(post_either: PostEither => types::PostEitherReply, Json<Same>);

impl PostEither {
    /// Required. The body of the request.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        Self(self.0.bytes(body.into()))
    }
}
