// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! mod.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// mod.
impl Client {
    /// op_1.
    ///
    /// `GET /1`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_1(&self) -> Op1 {
        Op1(Call::new(self.core(), &OP_1))
    }
}

pub(super) static OP_1: Facts =
    Facts::new(&API, "op_1", Method::GET, "/1").anonymous().accept("*/*");

request!(op_1: Op1 => (), Nothing);
