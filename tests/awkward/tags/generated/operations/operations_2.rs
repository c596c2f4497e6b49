// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! operations.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// operations.
impl Client {
    /// op_7.
    ///
    /// `GET /7`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_7(&self) -> Op7 {
        Op7(Call::new(self.core(), &OP_7))
    }
}

pub(super) static OP_7: Facts =
    Facts::new(&API, "op_7", Method::GET, "/7").anonymous().accept("*/*");

request!(op_7: Op7 => (), Nothing);
