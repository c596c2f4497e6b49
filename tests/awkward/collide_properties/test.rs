//! Properties that would have one name.

use crate::calls::there_and_back;
use crate::collide_properties;
use serde_json::json;

#[tokio::test]
async fn properties_of_one_rust_name_each_keep_their_own() {
    let all = json!({
        "ID": "a", "id": 1, "foo-bar": "b", "fooBar": "c", "foo_bar": "d", "+1": 2, "-1": 3,
        "": "e", "日本": "f", "語": "g"
    });
    let twins: collide_properties::types::Twins = there_and_back(all);
    assert_eq!((twins.id.as_str(), twins.id_2), ("a", Some(1)));
    assert_eq!((twins.plus_1, twins.minus_1), (Some(2), Some(3)));
}
