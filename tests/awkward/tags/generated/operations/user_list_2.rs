// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! User-List.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// User-List.
impl Client {
    /// op_3.
    ///
    /// `GET /3`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_3(&self) -> Op3 {
        Op3(Call::new(self.core(), &OP_3))
    }
}

pub(super) static OP_3: Facts =
    Facts::new(&API, "op_3", Method::GET, "/3").anonymous().accept("*/*");

request!(op_3: Op3 => (), Nothing);
