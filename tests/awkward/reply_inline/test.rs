//! Inline replies.

use crate::calls::{call, decoded, there_and_back};
use crate::reply_inline;
use serde_json::json;

#[tokio::test]
async fn inline_replies_of_one_name_or_title_stay_apart() {
    use reply_inline::types;
    let a = decoded!(reply_inline, json!({"alpha": "x"}), |it| it.get_a());
    assert_eq!(a.alpha, "x");
    let b = decoded!(reply_inline, json!({"beta": 1}), |it| it.get_b());
    assert_eq!(b, there_and_back::<types::GetAResponse>(json!({"beta": 1})));
    let (outcome, _) = call!(reply_inline, 404, r#"{"omega":"no"}"#, |it| it.get_a());
    let error: types::GetAError = outcome.unwrap_err().body_as().unwrap();
    assert_eq!(error.omega, "no");
}
