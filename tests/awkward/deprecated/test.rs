//! What the vendor advises against.

use crate::calls::{body, call, target};
use crate::deprecated;
use serde_json::json;

#[tokio::test]
#[allow(deprecated, reason = "that what is deprecated still works is what is tested")]
async fn what_is_deprecated_says_so_and_still_works() {
    use deprecated::types::{Old, OldChoice, OldId, OldKind};
    let old = Old::builder().gone("g").kind(OldKind::A).choice(OldChoice::from(1)).build().unwrap();
    let (outcome, requests) = call!(deprecated, 200, r#"{"gone":"g"}"#, |it| it
        .post_old()
        .old("o")
        .id(OldId::from("i"))
        .body(old));
    assert_eq!(outcome.unwrap().gone, "g");
    assert_eq!(target(&requests[0]), "/old?old=o&id=i");
    assert_eq!(body(&requests[0]), json!({"gone": "g", "kind": "a", "choice": 1}));
    let code = include_str!("generated/operations/general.rs");
    assert_eq!(code.matches("#[deprecated").count(), 2);
    let types = include_str!("generated/types.rs");
    // Four types, and the field in its struct and on its setter.
    assert_eq!(types.matches("#[deprecated").count(), 6);
}
