// @generated from tests/awkward/reply_inline/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_inline::generated::{API, Client, types};
use switchboard_core::generated::{Call, Facts, Json, Method, Same, request};

/// General.
impl Client {
    /// get_a.
    ///
    /// `GET /a`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong; listed are 404.
    #[inline]
    pub fn get_a(&self) -> GetA {
        GetA(Call::new(self.core(), &GET_A))
    }

    /// get_b.
    ///
    /// `GET /b`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_b(&self) -> GetB {
        GetB(Call::new(self.core(), &GET_B))
    }
}

pub(super) static GET_A: Facts = Facts::new(&API, "get_a", Method::GET, "/a").anonymous();

request!(get_a: GetA => types::GetAResponse2, Json<Same>);

pub(super) static GET_B: Facts = Facts::new(&API, "get_b", Method::GET, "/b").anonymous();

request!(get_b: GetB => types::GetAResponse, Json<Same>);
