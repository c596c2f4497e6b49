//! Choices that are hardly any.

use crate::calls::there_and_back;
use crate::union_null;
use serde_json::json;
use switchboard_core::Patch;

#[test]
fn a_choice_with_null_or_with_one_alternative_is_that_alternative() {
    use union_null::types as t;
    let none: t::Holder = there_and_back(json!({"required": null, "branch": null, "inner": null}));
    assert_eq!((none.required, none.branch), (None, Patch::Null));
    let some: t::Holder = there_and_back(json!({
        "required": 1, "branch": "b", "inner": {"id": 1}, "single": {"id": 2}, "named": {"id": 3},
        "inline": {"a": "x"}, "twice": {"id": 4}
    }));
    assert_eq!(some.single.map(|thing| thing.id), Some(2));
    assert_eq!(some.named.map(|named| named.0.id), Some(3));
}
