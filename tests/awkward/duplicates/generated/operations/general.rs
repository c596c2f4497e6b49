// @generated from tests/awkward/duplicates/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::duplicates::generated::{API, Client, types};
use switchboard_core::generated::{Call, Facts, Json, Method, Same, request};

/// General.
impl Client {
    /// get_a.
    ///
    /// `GET /a`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
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

    /// get_c.
    ///
    /// `GET /c`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_c(&self) -> GetC {
        GetC(Call::new(self.core(), &GET_C))
    }
}

pub(super) static GET_A: Facts = Facts::new(&API, "get_a", Method::GET, "/a").anonymous();

request!(get_a: GetA => types::GetAResponse, Json<Same>);

pub(super) static GET_B: Facts = Facts::new(&API, "get_b", Method::GET, "/b").anonymous();

request!(get_b: GetB => types::GetBResponse, Json<Same>);

pub(super) static GET_C: Facts = Facts::new(&API, "get_c", Method::GET, "/c").anonymous();

request!(get_c: GetC => types::GetCResponse, Json<Same>);
