// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! std.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// std.
impl Client {
    /// op_8.
    ///
    /// `GET /8`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_8(&self) -> Op8 {
        Op8(Call::new(self.core(), &OP_8))
    }
}

pub(super) static OP_8: Facts =
    Facts::new(&API, "op_8", Method::GET, "/8").anonymous().accept("*/*");

request!(op_8: Op8 => (), Nothing);
