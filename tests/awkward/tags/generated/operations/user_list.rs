// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! user list.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// user list.
impl Client {
    /// op_2.
    ///
    /// `GET /2`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_2(&self) -> Op2 {
        Op2(Call::new(self.core(), &OP_2))
    }
}

pub(super) static OP_2: Facts =
    Facts::new(&API, "op_2", Method::GET, "/2").anonymous().accept("*/*");

request!(op_2: Op2 => (), Nothing);
