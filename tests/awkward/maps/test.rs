//! Objects without fixed keys.

use crate::calls::there_and_back;
use crate::maps;
use serde_json::json;

#[test]
fn objects_without_fixed_keys_keep_them_all() {
    use maps::types::Maps;
    let all = json!({
        "free": {"a": [1]}, "explicit": {"b": null}, "closed": {"c": 1}, "empty": {"d": 2},
        "numbers": {"e": 3}, "lists": {"f": ["g"]}, "nested": {"h": {"i": true}},
        "things": {"j": {"id": 4}}, "named": {"k": "l"}, "untyped": {"m": "n"},
        "required_only": {"key": 1, "other": [2]}, "joined": {"o": 5}
    });
    there_and_back::<Maps>(all);
    // PHP writes an empty map as a list; other servers send `null`.
    let none: Maps = serde_json::from_value(json!({"free": null, "numbers": null})).unwrap();
    assert_eq!(none, Maps::default());
}
