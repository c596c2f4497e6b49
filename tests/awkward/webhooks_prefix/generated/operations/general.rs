// @generated from tests/awkward/webhooks_prefix/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::webhooks_prefix::generated::{API, Client};
use switchboard_core::generated::{Call, Facts, Method, Nothing, request};

/// General.
impl Client {
    /// list_hooks.
    ///
    /// `GET /hooks`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_hooks(&self) -> ListHooks {
        ListHooks(Call::new(self.core(), &LIST_HOOKS))
    }
}

pub(super) static LIST_HOOKS: Facts =
    Facts::new(&API, "list_hooks", Method::GET, "/hooks").anonymous().accept("*/*");

request!(list_hooks: ListHooks => (), Nothing);
