// @generated from tests/awkward/tags/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::tags::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// General.
impl Client {
    /// untagged.
    ///
    /// `GET /untagged`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn untagged(&self) -> Untagged {
        Untagged(Call::new(self.core(), &UNTAGGED))
    }
}

pub(super) static UNTAGGED: Facts =
    Facts::new(&API, "untagged", Method::GET, "/untagged").anonymous().accept("*/*");

request!(untagged: Untagged => (), Nothing);
