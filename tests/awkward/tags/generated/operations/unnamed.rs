// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! 日本.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// 日本.
impl Client {
    /// op_9.
    ///
    /// `GET /9`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_9(&self) -> Op9 {
        Op9(Call::new(self.core(), &OP_9))
    }
}

pub(super) static OP_9: Facts =
    Facts::new(&API, "op_9", Method::GET, "/9").anonymous().accept("*/*");

request!(op_9: Op9 => (), Nothing);
