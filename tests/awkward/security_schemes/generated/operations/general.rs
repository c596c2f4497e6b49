// @generated from tests/awkward/security_schemes/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::security_schemes::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// General.
impl Client {
    /// get_usual.
    ///
    /// `GET /usual`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_usual(&self) -> GetUsual {
        GetUsual(Call::new(self.core(), &GET_USUAL))
    }

    /// get_own.
    ///
    /// `GET /own`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_own(&self) -> GetOwn {
        GetOwn(Call::new(self.core(), &GET_OWN))
    }

    /// get_by_query.
    ///
    /// `GET /query`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_by_query(&self) -> GetByQuery {
        GetByQuery(Call::new(self.core(), &GET_BY_QUERY))
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
}

pub(super) static GET_USUAL: Facts = Facts::new(&API, "get_usual", Method::GET, "/usual")
    .accept("*/*")
    .schemes(&["user", "platform"]);

request!(get_usual: GetUsual => (), Nothing);

pub(super) static GET_OWN: Facts =
    Facts::new(&API, "get_own", Method::GET, "/own").accept("*/*").schemes(&["user", "bot"]);

request!(get_own: GetOwn => (), Nothing);

pub(super) static GET_BY_QUERY: Facts =
    Facts::new(&API, "get_by_query", Method::GET, "/query").accept("*/*").schemes(&["key"]);

request!(get_by_query: GetByQuery => (), Nothing);

pub(super) static GET_PUBLIC: Facts =
    Facts::new(&API, "get_public", Method::GET, "/public").anonymous().accept("*/*");

request!(get_public: GetPublic => (), Nothing);
