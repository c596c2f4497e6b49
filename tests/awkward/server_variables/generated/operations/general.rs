// @generated from tests/awkward/server_variables/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::server_variables::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// General.
impl Client {
    /// ping.
    ///
    /// `GET /ping`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn ping(&self) -> Ping {
        Ping(Call::new(self.core(), &PING))
    }
}

pub(super) static PING: Facts =
    Facts::new(&API, "ping", Method::GET, "/ping").anonymous().accept("*/*");

request!(ping: Ping => (), Nothing);
