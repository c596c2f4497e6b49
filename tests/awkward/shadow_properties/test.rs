//! Properties and parameters named like parts of Rust.

use crate::calls::{body, call, target, there_and_back};
use crate::shadow_properties;
use serde_json::json;

#[tokio::test]
async fn properties_may_be_named_like_parts_of_rust() {
    use shadow_properties::types::Words;
    let words = json!({"type": true, "build": false, "extra": true, "self": true, "default": false,
        "gen": true, "to_string": true, "0": true, "unlisted": {"kept": 1}});
    let decoded: Words = there_and_back(words.clone());
    assert!(decoded.type_ && !decoded.build_2);
    let built = Words::builder()
        .type_(true)
        .build_2(false)
        .extra_2(true)
        .self_(true)
        .default_2(false)
        .gen_(true)
        .to_string(true)
        .n0(true)
        .extra("unlisted", json!({"kept": 1}))
        .build()
        .unwrap();
    assert_eq!(built, decoded);
    let (_, requests) = call!(shadow_properties, 200, "{}", |it| it
        .echo()
        .type_("t")
        .body_2("b")
        .clone_2("c")
        .body(built));
    assert_eq!(target(&requests[0]), "/echo?type=t&body=b&clone=c");
    assert_eq!(body(&requests[0]), words);
}
