//! A value of several plain types.

use crate::calls::there_and_back;
use crate::union_scalars;
use serde_json::{Value, json};

#[test]
fn a_choice_of_plain_values_takes_the_one_that_fits() {
    use union_scalars::types as t;
    let of = |value: Value| there_and_back::<t::Holder>(value);
    assert_eq!(of(json!({"id": 7})).id, Some(t::HolderId::Integer(7)));
    assert_eq!(of(json!({"id": "7"})).id, Some(t::HolderId::Text("7".into())));
    assert_eq!(of(json!({"id": [7]})).id, Some(t::HolderId::Other(json!([7]))));
    assert_eq!(of(json!({"number": 3})).number, Some(t::HolderNumber::Integer(3)));
    assert_eq!(of(json!({"number": 3.5})).number, Some(t::HolderNumber::Number(3.5)));
    let huge = u64::MAX;
    assert_eq!(of(json!({"number": huge})).number, Some(t::HolderNumber::Other(json!(huge))));
    assert_eq!(of(json!({"flag": true})).flag, Some(t::HolderFlag::Boolean(true)));
    assert_eq!(of(json!({"flag": "never"})).flag, Some(t::HolderFlag::Other(json!("never"))));
    let moment = of(json!({"moment": "2024-01-02T03:04:05Z"})).moment;
    assert!(matches!(moment, Some(t::HolderMoment::Date(_))), "{moment:?}");
    assert_eq!(of(json!({"moment": "soon"})).moment, Some(t::HolderMoment::Text("soon".into())));
    assert!(matches!(of(json!({"open": "red"})).open, Some(t::HolderOpen::HolderOpen1(_))));
    assert_eq!(of(json!({"open": "blue"})).open, Some(t::HolderOpen::Text("blue".into())));
    assert_eq!(of(json!({"same": "x"})).same.as_deref(), Some("x"));
    assert_eq!(of(json!({"many": ["a"]})).many, Some(t::HolderMany::List(vec!["a".into()])));
    assert_eq!(of(json!({"lists": [1]})).lists, Some(t::HolderLists::List(vec![1])));
    assert_eq!(of(json!({"lists": ["a"]})).lists, Some(t::HolderLists::List2(vec!["a".into()])));
}
