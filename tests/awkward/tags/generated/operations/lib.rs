// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! Named like a file: \[not a link\]

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// Named like a file: \[not a link\]
impl Client {
    /// op_0.
    ///
    /// `GET /0`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn op_0(&self) -> Op0 {
        Op0(Call::new(self.core(), &OP_0))
    }
}

pub(super) static OP_0: Facts =
    Facts::new(&API, "op_0", Method::GET, "/0").anonymous().accept("*/*");

request!(op_0: Op0 => (), Nothing);
