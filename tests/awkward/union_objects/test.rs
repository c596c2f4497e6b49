//! A value of several kinds of object.

use crate::calls::there_and_back;
use crate::union_objects;
use serde_json::{Value, json};

#[test]
fn a_choice_of_objects_loses_nothing() {
    use union_objects::types as t;
    let of = |value: Value| there_and_back::<t::Holder>(value);
    assert!(matches!(of(json!({"loose": {"age": 1}})).loose, Some(t::Loose::Person(_))));
    let company = json!({"loose": {"name": "c", "vat": "1", "size": 2}});
    assert!(matches!(of(company).loose, Some(t::Loose::Company(_))));
    let foreign = of(json!({"loose": {"unheard": 1}}));
    assert_eq!(foreign.loose, Some(t::Loose::Other(json!({"unheard": 1}))));
    let wrong = of(json!({"loose": {"age": "old"}}));
    assert_eq!(wrong.loose, Some(t::Loose::Other(json!({"age": "old"}))));
    assert!(matches!(of(json!({"typed": {"value": 1}})).typed, Some(t::Typed::Typed1(_))));
    assert!(matches!(of(json!({"typed": {"value": "a"}})).typed, Some(t::Typed::Typed2(_))));
    let lists = of(json!({"lists": [{"vat": "1"}, {"size": 2}]})).lists;
    assert!(matches!(lists, Some(t::HolderLists::List2(_))), "{lists:?}");
    let nested = of(json!({"nested": {"value": "a"}})).nested;
    assert!(matches!(nested, Some(t::HolderNested::Typed(t::Typed::Typed2(_)))), "{nested:?}");
    let mapped = of(json!({"mapped": {"any": 1, "thing": 2}})).mapped;
    assert!(matches!(mapped, Some(t::HolderMapped::Map(_))), "{mapped:?}");
}
