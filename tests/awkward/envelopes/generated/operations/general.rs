// @generated from tests/awkward/envelopes/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::envelopes::generated::{API, Client, types};
use switchboard_core::generated::{Call, Facts, Json, Method, Optional, Same, request};

/// General.
impl Client {
    /// get_one.
    ///
    /// `GET /one`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_one(&self) -> GetOne {
        GetOne(Call::new(self.core(), &GET_ONE))
    }

    /// get_maybe.
    ///
    /// `GET /maybe`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_maybe(&self) -> GetMaybe {
        GetMaybe(Call::new(self.core(), &GET_MAYBE))
    }

    /// get_nullable.
    ///
    /// `GET /nullable`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_nullable(&self) -> GetNullable {
        GetNullable(Call::new(self.core(), &GET_NULLABLE))
    }

    /// get_scalar.
    ///
    /// `GET /scalar`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_scalar(&self) -> GetScalar {
        GetScalar(Call::new(self.core(), &GET_SCALAR))
    }
}

pub(super) static GET_ONE: Facts =
    Facts::new(&API, "get_one", Method::GET, "/one").anonymous().envelope("data");

request!(get_one: GetOne => types::Thing, Json<Same>);

pub(super) static GET_MAYBE: Facts =
    Facts::new(&API, "get_maybe", Method::GET, "/maybe").anonymous().envelope("data");

request!(get_maybe: GetMaybe => Option<types::Thing>, Optional<Option<Same>>);

pub(super) static GET_NULLABLE: Facts =
    Facts::new(&API, "get_nullable", Method::GET, "/nullable").anonymous().envelope("the \"data\"");

request!(
    get_nullable: GetNullable => Option<types::GetNullableResponseTheData>,
    Optional<Option<Same>>
);

pub(super) static GET_SCALAR: Facts =
    Facts::new(&API, "get_scalar", Method::GET, "/scalar").anonymous().envelope("count");

request!(get_scalar: GetScalar => i64, Json<Same>);
