// @generated from tests/awkward/reply_media/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_media::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bytes, Call, Error, Facts, Json, Method, Raw, Same, Text, request,
};

/// General.
impl Client {
    /// post_vendor.
    ///
    /// `POST /vendor`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_vendor(&self) -> PostVendor {
        PostVendor(Call::new(self.core(), &POST_VENDOR))
    }

    /// get_plain.
    ///
    /// `GET /plain`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_plain(&self) -> GetPlain {
        GetPlain(Call::new(self.core(), &GET_PLAIN))
    }

    /// get_csv.
    ///
    /// `GET /csv`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_csv(&self) -> GetCsv {
        GetCsv(Call::new(self.core(), &GET_CSV))
    }

    /// get_bytes.
    ///
    /// `GET /bytes`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_bytes(&self) -> GetBytes {
        GetBytes(Call::new(self.core(), &GET_BYTES))
    }

    /// get_both.
    ///
    /// `GET /both`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_both(&self) -> GetBoth {
        GetBoth(Call::new(self.core(), &GET_BOTH))
    }
}

pub(super) static POST_VENDOR: Facts = Facts::new(&API, "post_vendor", Method::POST, "/vendor")
    .anonymous()
    .accept("application/vnd.api+json")
    .body(Body::json("application/vnd.api+json").required());

request!(post_vendor: PostVendor => types::Thing, Json<Same>);

impl PostVendor {
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

pub(super) static GET_PLAIN: Facts =
    Facts::new(&API, "get_plain", Method::GET, "/plain").anonymous().accept("text/plain");

request!(get_plain: GetPlain => String, Text);

pub(super) static GET_CSV: Facts =
    Facts::new(&API, "get_csv", Method::GET, "/csv").anonymous().accept("text/csv");

request!(get_csv: GetCsv => String, Text);

pub(super) static GET_BYTES: Facts = Facts::new(&API, "get_bytes", Method::GET, "/bytes")
    .anonymous()
    .accept("application/octet-stream");

request!(get_bytes: GetBytes => Bytes, Raw);

pub(super) static GET_BOTH: Facts = Facts::new(&API, "get_both", Method::GET, "/both").anonymous();

request!(get_both: GetBoth => types::Thing, Json<Same>);
