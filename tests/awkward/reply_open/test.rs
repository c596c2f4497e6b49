//! Replies without a schema.

use crate::calls::decoded;
use crate::reply_open;
use serde_json::json;

#[tokio::test]
async fn a_reply_without_a_schema_is_kept_whole() {
    let anything = json!({"a": [1, null, {"b": "c"}]});
    assert_eq!(decoded!(reply_open, anything.clone(), |it| it.get_anything()), anything);
    assert_eq!(decoded!(reply_open, json!(null), |it| it.get_anything()), json!(null));
    assert!(decoded!(reply_open, json!(null), |it| it.get_nullable()).is_none());
    assert!(decoded!(reply_open, json!({"id": 1}), |it| it.get_nullable()).is_some());
}
