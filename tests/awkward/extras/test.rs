//! Fields beside the named ones.

use crate::calls::there_and_back;
use crate::extras;
use serde_json::json;

#[test]
fn fields_that_nobody_named_are_kept_where_there_can_be_some() {
    use extras::types::{Animal, Cat, Closed, Merged, Open, Typed};
    let open: Open = there_and_back(json!({"id": 1, "extra": "named", "more": {"x": [1]}}));
    assert_eq!(open.extra["more"], json!({"x": [1]}));
    there_and_back::<Typed>(json!({"id": 1, "a": [1, 2]}));
    there_and_back::<Merged>(json!({"id": 1, "more": "m", "other": true}));
    let animal: Animal = there_and_back(json!({"kind": "cat", "lives": 9}));
    assert_eq!(animal.extra["lives"], json!(9));
    there_and_back::<Cat>(json!({"kind": "cat", "lives": 9}));
    let closed: Closed = serde_json::from_value(json!({"id": 1, "new": 2})).unwrap();
    assert_eq!(closed.id, 1);
    let built = Open::builder().id(2).extra("x", true).build();
    assert_eq!(serde_json::to_value(built).unwrap(), json!({"id": 2, "x": true}));
}
