// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! Two.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// Two.
impl Client {
    /// op_5.
    ///
    /// `GET /5`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_5(&self) -> Op5 {
        Op5(Call::new(self.core(), &OP_5))
    }
}

pub(super) static OP_5: Facts =
    Facts::new(&API, "op_5", Method::GET, "/5").anonymous().accept("*/*");

request!(op_5: Op5 => (), Nothing);
