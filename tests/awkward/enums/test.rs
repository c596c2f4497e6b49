//! Enums of every kind.

use crate::calls::there_and_back;
use crate::enums;
use serde_json::json;

#[test]
fn enums_keep_what_they_do_not_know() {
    use enums::types::Enums;
    there_and_back::<Enums>(json!({
        "word": "two", "untyped": "alpha", "whole": 2, "flag": true, "mixed": "two",
        "nothing": null, "list": ["left"], "single": "only", "dated": "2024-01-01"
    }));
    there_and_back::<Enums>(json!({
        "word": "three", "untyped": "gamma", "whole": 99, "flag": false, "mixed": [1],
        "nothing": "y", "list": ["up"], "single": "another", "dated": "never"
    }));
    assert_eq!(serde_json::to_value(Enums::default()).unwrap(), json!({}));
}
