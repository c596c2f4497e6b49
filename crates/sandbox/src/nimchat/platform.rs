//! The operator's API: accounts, their users, and bots of the whole installation.

use crate::engine::{Asked, Outcome, World};
use serde_json::{Value, json};

/// Answers the operations of the platform API.
pub(super) fn answer(_asked: &Asked, _world: &mut World) -> Option<Outcome> {
    None
}

/// An account as the platform API shows it.
pub(super) fn account(id: i64, name: &str) -> Value {
    json!({
        "id": id,
        "name": name,
        "locale": "en",
        "domain": null,
        "support_email": null,
        "features": {},
        "custom_attributes": {},
        "limits": {},
        "status": "active",
    })
}
