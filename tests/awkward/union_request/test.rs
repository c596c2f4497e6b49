//! Choices in requests.

use crate::calls::{body, sent, target};
use crate::union_request;
use serde_json::json;

#[tokio::test]
async fn a_choice_may_be_a_parameter_or_a_body() {
    use union_request::types as t;
    let one = t::One::builder().name("n").build().unwrap();
    let request = sent!(union_request, |it| it
        .update(t::UpdateId::from(7))
        .since(t::UpdateSince::from(2024))
        .x_tag(t::UpdateXTag::from(true))
        .body(t::UpdateBody::from(vec![one])));
    let either = sent!(union_request, |it| it.reach().body(t::ReachBody::builder().phone("1")));
    assert_eq!(body(&either), json!({"phone": "1"}));
    assert_eq!(target(&request), "/things/7?since=2024");
    assert_eq!(request.header("x-tag"), Some("true"));
    assert_eq!(body(&request), json!([{"name": "n"}]));
}
