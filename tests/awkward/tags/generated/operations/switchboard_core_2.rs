// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! switchboard_core.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// switchboard_core.
impl Client {
    /// op_11.
    ///
    /// `GET /11`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_11(&self) -> Op11 {
        Op11(Call::new(self.core(), &OP_11))
    }
}

pub(super) static OP_11: Facts =
    Facts::new(&API, "op_11", Method::GET, "/11").anonymous().accept("*/*");

request!(op_11: Op11 => (), Nothing);
