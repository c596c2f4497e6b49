// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! main.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// main.
impl Client {
    /// op_10.
    ///
    /// `GET /10`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_10(&self) -> Op10 {
        Op10(Call::new(self.core(), &OP_10))
    }
}

pub(super) static OP_10: Facts =
    Facts::new(&API, "op_10", Method::GET, "/10").anonymous().accept("*/*");

request!(op_10: Op10 => (), Nothing);
