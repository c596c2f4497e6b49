//! Schemas that hold together.

use crate::all_of;
use crate::calls::there_and_back;
use serde_json::json;

#[test]
fn schemas_that_hold_together_become_one() {
    use all_of::types::{Dog, Kennel};
    let dog: Dog = there_and_back(json!({
        "id": 1, "name": "n", "note": null, "legs": 4, "owner": null, "size": "huge",
        "friends": [{"id": 2, "since": "2024-01-02"}], "kennel": {"id": 3}, "extra": "kept"
    }));
    assert_eq!((dog.id, dog.legs, dog.note.value()), (1, 4, None));
    assert!(serde_json::from_value::<Dog>(json!({"id": 1, "name": "n"})).is_err());
    there_and_back::<Kennel>(json!({"id": 1}));
}
