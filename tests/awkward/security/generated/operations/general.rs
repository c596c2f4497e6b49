// @generated from tests/awkward/security/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::security::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// General.
impl Client {
    /// get_private.
    ///
    /// `GET /private`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_private(&self) -> GetPrivate {
        GetPrivate(Call::new(self.core(), &GET_PRIVATE))
    }

    /// get_public.
    ///
    /// `GET /public`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_public(&self) -> GetPublic {
        GetPublic(Call::new(self.core(), &GET_PUBLIC))
    }

    /// get_either.
    ///
    /// `GET /either`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_either(&self) -> GetEither {
        GetEither(Call::new(self.core(), &GET_EITHER))
    }
}

pub(super) static GET_PRIVATE: Facts =
    Facts::new(&API, "get_private", Method::GET, "/private").accept("*/*").schemes(&["basic"]);

request!(get_private: GetPrivate => (), Nothing);

pub(super) static GET_PUBLIC: Facts =
    Facts::new(&API, "get_public", Method::GET, "/public").anonymous().accept("*/*");

request!(get_public: GetPublic => (), Nothing);

pub(super) static GET_EITHER: Facts =
    Facts::new(&API, "get_either", Method::GET, "/either").accept("*/*").schemes(&["key"]);

request!(get_either: GetEither => (), Nothing);
