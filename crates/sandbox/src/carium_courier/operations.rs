//! What can be called: the operations of the client, the login, and the place for files.

use std::sync::LazyLock;
use switchboard_carium_courier::{API, operations};
use switchboard_core::{Method, Operation};

/// The login, which is another service of the vendor.
pub(super) const LOG_IN: &str = "log_in";
/// Files, sent as they are or in a form.
pub(super) const STORE: [&str; 2] = ["store_bytes", "store_form"];

static ALL: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    let beside = |id: &'static str, method, path: &'static str| {
        Operation::new(&API, id, method, path).anonymous()
    };
    let [bytes, form] = STORE;
    let mut all = operations::ALL.to_vec();
    all.push(beside(LOG_IN, Method::POST, "/identity/v1/login/"));
    all.push(beside(bytes, Method::PUT, "/storage/{id}"));
    all.push(beside(form, Method::POST, "/storage/{id}"));
    all
});

pub(super) fn all() -> &'static [Operation] {
    &ALL
}

/// The kind of resource that the path of an operation names: `/v1/texts/{id}/callback/` is about
/// `texts`.
pub(super) fn resource(operation: &Operation) -> &str {
    operation.path().split('/').nth(2).unwrap_or_default()
}

/// What the operation does with one thing: `/v1/texts/{id}/callback/` has the action `callback`.
pub(super) fn action(operation: &Operation) -> Option<&str> {
    operation.path().split('/').nth(4).filter(|action| !action.is_empty())
}
