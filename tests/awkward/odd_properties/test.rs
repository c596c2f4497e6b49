//! Properties named like keywords of a schema.

use crate::calls::there_and_back;
use crate::odd_properties;
use serde_json::json;

#[tokio::test]
async fn properties_may_be_named_like_keywords_of_a_schema() {
    let odd: odd_properties::types::Odd = there_and_back(json!({
        "title": "t", "description": "d", "$ref": "r", "x-thing": "x", "x-switchboard-thing": "y",
        "default": 1, "enum": ["e"], "example": {"title": 2},
        "properties": {"nullable": true, "description": 3}, "required": true, "type": "u",
        "nullable": false, "allOf": "v", "items": [4], "quo\"te\\": "w", "with space": "z",
        "a.b": "1", "back`tick": "2", "new\nline": "3"
    }));
    assert_eq!(odd.example.map(|it| it.title), Some(2));
    assert_eq!(odd.properties.and_then(|it| it.description), Some(3));
}
