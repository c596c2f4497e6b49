// @generated from tests/awkward/body_optional/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::body_optional::generated::{API, Client, types};
use switchboard_core::generated::{Body, Call, Error, Facts, Method, Nothing, request};

/// General.
impl Client {
    /// post_optional.
    ///
    /// `POST /optional`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_optional(&self) -> PostOptional {
        PostOptional(Call::new(self.core(), &POST_OPTIONAL))
    }

    /// post_required.
    ///
    /// `POST /required`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_required(&self) -> PostRequired {
        PostRequired(Call::new(self.core(), &POST_REQUIRED))
    }

    /// post_open.
    ///
    /// `POST /open`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_open(&self) -> PostOpen {
        PostOpen(Call::new(self.core(), &POST_OPEN))
    }

    /// get_with_body.
    ///
    /// `GET /with-get`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_with_body(&self) -> GetWithBody {
        GetWithBody(Call::new(self.core(), &GET_WITH_BODY))
    }
}

pub(super) static POST_OPTIONAL: Facts =
    Facts::new(&API, "post_optional", Method::POST, "/optional")
        .anonymous()
        .accept("*/*")
        .body(Body::json("application/json"));

request!(post_optional: PostOptional => (), Nothing);

impl PostOptional {
    /// The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Thing>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static POST_REQUIRED: Facts =
    Facts::new(&API, "post_required", Method::POST, "/required")
        .anonymous()
        .accept("*/*")
        .body(Body::json("application/json").required());

request!(post_required: PostRequired => (), Nothing);

impl PostRequired {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Thing>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static POST_OPEN: Facts = Facts::new(&API, "post_open", Method::POST, "/open")
    .anonymous()
    .accept("*/*")
    .body(Body::json("application/json").required());

request!(post_open: PostOpen => (), Nothing);

impl PostOpen {
    /// Required. The body of the request.
    pub fn body(self, body: impl Into<serde_json::Value>) -> Self {
        Self(self.0.body(Ok(body.into())))
    }
}

pub(super) static GET_WITH_BODY: Facts =
    Facts::new(&API, "get_with_body", Method::GET, "/with-get")
        .anonymous()
        .accept("*/*")
        .body(Body::json("application/json"));

request!(get_with_body: GetWithBody => (), Nothing);

impl GetWithBody {
    /// The body of the request.
    pub fn body(self, body: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.body(Ok(body.into_iter().map(Into::into).collect::<Vec<_>>())))
    }
}
