//! Events of which only the beginning of the name is described.

use crate::webhooks_prefix;
use serde_json::json;
use switchboard_core::HeaderMap;
use webhooks_prefix::events::Event;

fn named(name: &str) -> Event {
    let body = json!({"type": name}).to_string();
    Event::parse(&HeaderMap::new(), body.as_bytes()).unwrap()
}

#[test]
fn the_longest_beginning_wins_and_the_name_itself_before_all() {
    assert!(matches!(named("auto.small"), Event::Auto(_)));
    assert!(matches!(named("auto.big.one"), Event::AutoBig(_)));
    assert!(matches!(named("auto.big.exact"), Event::AutoBigExact(_)));
    assert!(matches!(named("auto"), Event::Auto2(_)));
    for other in ["auto.", "automatic", "Auto.small", "auto/small"] {
        assert!(matches!(named(other), Event::Unknown(_)), "{other}");
    }
}

#[test]
fn the_whole_name_is_told() {
    for name in ["auto.small", "auto.big.one", "auto.big.exact", "auto", "auto.big.*"] {
        let event = named(name);
        assert_eq!(event.name(), Some(name));
        assert_eq!(serde_json::to_value(&event).unwrap(), json!({"type": name}));
    }
}

#[test]
fn how_much_is_known_stands_in_the_docs() {
    let code = include_str!("generated/events.rs");
    for said in [
        "/// Nothing is signed.",
        "/// Something big.",
        "/// Every event whose name begins with `auto.big.`. Inferred: Low confidence; nobody has seen",
        "/// `auto`. Name and content are confirmed by a public source.",
    ] {
        assert!(code.contains(said), "{said}");
    }
}
