// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! type.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// type.
impl Client {
    /// op_4.
    ///
    /// `GET /4`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_4(&self) -> Op4 {
        Op4(Call::new(self.core(), &OP_4))
    }
}

pub(super) static OP_4: Facts =
    Facts::new(&API, "op_4", Method::GET, "/4").anonymous().accept("*/*");

request!(op_4: Op4 => (), Nothing);
