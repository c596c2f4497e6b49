// @generated from tests/awkward/body_media/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::body_media::generated::{API, Client, types};
use switchboard_core::generated::{Body, Bytes, Call, Error, Facts, Method, Nothing, request};

/// General.
impl Client {
    /// post_json_or_xml.
    ///
    /// `POST /json-or-xml`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_json_or_xml(&self) -> PostJsonOrXml {
        PostJsonOrXml(Call::new(self.core(), &POST_JSON_OR_XML))
    }

    /// post_xml.
    ///
    /// `POST /xml`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_xml(&self) -> PostXml {
        PostXml(Call::new(self.core(), &POST_XML))
    }

    /// post_text.
    ///
    /// `POST /text`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_text(&self) -> PostText {
        PostText(Call::new(self.core(), &POST_TEXT))
    }

    /// post_bytes.
    ///
    /// `POST /bytes`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_bytes(&self) -> PostBytes {
        PostBytes(Call::new(self.core(), &POST_BYTES))
    }
}

pub(super) static POST_JSON_OR_XML: Facts =
    Facts::new(&API, "post_json_or_xml", Method::POST, "/json-or-xml")
        .anonymous()
        .accept("*/*")
        .body(Body::json("application/json; charset=utf-8").required());

request!(post_json_or_xml: PostJsonOrXml => (), Nothing);

impl PostJsonOrXml {
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

pub(super) static POST_XML: Facts = Facts::new(&API, "post_xml", Method::POST, "/xml")
    .anonymous()
    .accept("*/*")
    .body(Body::bytes("application/xml").required());

request!(post_xml: PostXml => (), Nothing);

impl PostXml {
    /// Required. The body of the request.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        Self(self.0.bytes(body.into()))
    }
}

pub(super) static POST_TEXT: Facts = Facts::new(&API, "post_text", Method::POST, "/text")
    .anonymous()
    .accept("*/*")
    .body(Body::bytes("text/plain"));

request!(post_text: PostText => (), Nothing);

impl PostText {
    /// The body of the request.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        Self(self.0.bytes(body.into()))
    }
}

pub(super) static POST_BYTES: Facts = Facts::new(&API, "post_bytes", Method::POST, "/bytes")
    .anonymous()
    .accept("*/*")
    .body(Body::bytes("application/octet-stream").required());

request!(post_bytes: PostBytes => (), Nothing);

impl PostBytes {
    /// Required. The body of the request.
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        Self(self.0.bytes(body.into()))
    }
}
