//! Schemas named like parts of Rust.

use crate::calls::{body, call, there_and_back};
use crate::shadow_schemas;
use serde_json::json;

#[tokio::test]
async fn schemas_may_be_named_like_parts_of_rust() {
    use shadow_schemas::types::{Everything, String2};
    let value = json!({
        "string": {"text": "t"}, "option": {"opt": null, "list": []}, "patch": "ok",
        "value": {"k": "v"}, "some": [{"weight": 1.5}], "none": "n", "ok": 1, "err": 1.5,
        "default": {"def": "d"}, "self": {"list": ["x"]}, "from": {}, "i64": {}
    });
    let everything: Everything = there_and_back(value.clone());
    assert_eq!(everything.string, String2::builder().text("t").build().unwrap());
    let (outcome, requests) = call!(shadow_schemas, 200, value.to_string(), |it| it
        .everything()
        .body(everything.clone()));
    assert_eq!(outcome.unwrap().into_inner(), everything);
    assert_eq!(body(&requests[0]), value);
}
