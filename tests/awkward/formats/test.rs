//! Formats.

use crate::calls::there_and_back;
use crate::formats;
use serde_json::json;

#[test]
fn formats_are_read_leniently() {
    use formats::types::Formats;
    there_and_back::<Formats>(json!({
        "uuid": "", "date": "2024-02-29", "moment": "2024-01-02T03:04:05Z", "ip": "999", "email": "?",
        "byte": "not base64!", "binary": "x", "small": 5_000_000_000_i64,
        "large": i64::MAX, "float": 0.5, "uri": "no uri", "odd": "anything"
    }));
    let shifted: Formats =
        serde_json::from_value(json!({"moment": "2024-01-02T03:04:05+02:00"})).unwrap();
    assert_eq!(serde_json::to_value(shifted).unwrap(), json!({"moment": "2024-01-02T01:04:05Z"}));
    // Fields of replies keep even text that is not a date.
    there_and_back::<Formats>(json!({"date": "2024-13-01", "moment": "yesterday"}));
}
