// @generated from tests/awkward/reply_open/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_open::generated::{API, Client, types};
use switchboard_core::generated::{Call, Facts, Json, Method, Optional, Same, request};

/// General.
impl Client {
    /// get_anything.
    ///
    /// `GET /anything`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_anything(&self) -> GetAnything {
        GetAnything(Call::new(self.core(), &GET_ANYTHING))
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
}

pub(super) static GET_ANYTHING: Facts =
    Facts::new(&API, "get_anything", Method::GET, "/anything").anonymous();

request!(get_anything: GetAnything => serde_json::Value, Json<Same>);

pub(super) static GET_NULLABLE: Facts =
    Facts::new(&API, "get_nullable", Method::GET, "/nullable").anonymous();

request!(get_nullable: GetNullable => Option<types::GetNullableResponse>, Optional<Option<Same>>);
