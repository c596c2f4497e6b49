// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! core.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// core.
impl Client {
    /// op_6.
    ///
    /// `GET /6`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_6(&self) -> Op6 {
        Op6(Call::new(self.core(), &OP_6))
    }
}

pub(super) static OP_6: Facts =
    Facts::new(&API, "op_6", Method::GET, "/6").anonymous().accept("*/*");

request!(op_6: Op6 => (), Nothing);
