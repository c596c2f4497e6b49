//! Objects that are empty where they are missing.

use crate::calls::{page_of, there_and_back};
use crate::defaults_empty;
use serde_json::json;
use switchboard_core::generated::NextPage;
use switchboard_core::{Direction, Paged};

#[tokio::test]
async fn an_object_that_is_empty_by_default_is_always_there() {
    use defaults_empty::operations::ListThings;
    use defaults_empty::types::{Attributes, Settings, Thing};
    let thing: Thing = serde_json::from_value(json!({"id": "1"})).unwrap();
    assert_eq!(thing.attributes, Attributes::default());
    assert_eq!(thing.attributes.inner.next, None);
    assert!(thing.open.0.is_empty() && thing.map.is_empty());
    // A field stays optional if it has no empty value, may be null, or would contain itself.
    assert_eq!((thing.demanding, thing.nothing, thing.self_.again), (None, None, None));
    let full = json!({
        "id": "1", "attributes": {"name": "n", "inner": {"next": "x"}}, "demanding": {"x": 1},
        "open": {"x": 1}, "map": {"y": 2}, "nothing": {"inner": {}}, "self": {"again": {}}
    });
    let thing = there_and_back::<Thing>(full);
    assert_eq!(thing.attributes.name.as_deref(), Some("n"));
    assert!(serde_json::from_value::<Thing>(json!({"id": "1", "attributes": []})).is_err());

    let client = defaults_empty::Client::builder().build().unwrap();
    let turn =
        |value| client.list_things().next_page(&page_of::<ListThings>(value), Direction::Forward);
    assert_eq!(turn(json!({"data": [], "meta": {"next": "b"}})), NextPage::Next("b".into()));
    assert_eq!(turn(json!({"data": []})), NextPage::End);
    // What a request leaves out is left to the server.
    assert_eq!(serde_json::to_value(Settings::builder().build()).unwrap(), json!({}));
}
