// @generated from tests/awkward/maps/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::maps::generated::{API, Client, types};
use switchboard_core::generated::{Body, Call, Error, Facts, Json, Method, Same, request};

/// General.
impl Client {
    /// put_maps.
    ///
    /// `PUT /maps`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn put_maps(&self) -> PutMaps {
        PutMaps(Call::new(self.core(), &PUT_MAPS))
    }
}

pub(super) static PUT_MAPS: Facts = Facts::new(&API, "put_maps", Method::PUT, "/maps")
    .anonymous()
    .body(Body::json("application/json").required());

request!(put_maps: PutMaps => types::Maps, Json<Same>);

impl PutMaps {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Maps>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
