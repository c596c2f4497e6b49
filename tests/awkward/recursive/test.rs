//! Schemas that hold themselves.

use crate::calls::there_and_back;
use crate::recursive;
use serde_json::json;

#[test]
fn schemas_may_hold_themselves() {
    there_and_back::<recursive::types::Tree>(json!({
        "name": "a", "parent": {"name": "b"}, "children": [{"name": "c", "children": []}],
        "by_name": {"d": {"name": "d"}}, "ring": {"pong": {"ping": {}, "tree": {"name": "e"}}},
        "forest": [[], [[]]], "cleared": null
    }));
}
