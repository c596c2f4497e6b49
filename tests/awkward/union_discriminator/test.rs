//! A tag that chooses.

use crate::calls::there_and_back;
use crate::union_discriminator;
use serde_json::{Value, json};

#[test]
fn a_tag_chooses_and_travels_back() {
    use union_discriminator::types as t;
    let of = |value: Value| there_and_back::<t::Holder>(value);
    for kind in ["cat", "kitten"] {
        let mapped = of(json!({"mapped": {"pet-kind": kind, "sound": "m"}})).mapped;
        assert!(matches!(mapped, Some(t::Mapped::Cat(_))), "{mapped:?}");
    }
    let dog = of(json!({"mapped": {"pet-kind": "title", "sound": "w", "legs": 4}})).mapped;
    assert!(matches!(dog, Some(t::Mapped::Dog(_))), "{dog:?}");
    let plain = of(json!({"plain": {"pet-kind": "Cat", "name": "n"}})).plain;
    assert!(matches!(plain, Some(t::Plain::Cat(_))), "{plain:?}");
    for other in [json!({"pet-kind": "eel", "sound": "-"}), json!({"sound": "-"})] {
        let kept = of(json!({"mapped": other.clone()})).mapped;
        assert_eq!(kept, Some(t::Mapped::Other(other)));
    }
    let mixed = of(json!({"mixed": {"pet-kind": "cat"}})).mixed;
    assert!(matches!(mixed, Some(t::Mixed::Mapped(t::Mapped::Cat(_)))), "{mixed:?}");
    let fish = of(json!({"mixed": {"pet-kind": "fish", "fins": 2}})).mixed;
    assert!(matches!(fish, Some(t::Mixed::Fish(_))), "{fish:?}");
    // The tag is a required field, so a value that is built cannot lack it.
    assert!(t::Cat::builder().sound("m").build().is_err());
}
