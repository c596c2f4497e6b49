//! Schemas that would have one name.

use crate::calls::decoded;
use crate::collide_schemas;
use serde_json::json;

#[tokio::test]
async fn schemas_of_one_rust_name_stay_apart() {
    let a = decoded!(collide_schemas, json!({"a": "x"}), |it| it.get_thing());
    assert_eq!(a.a, "x");
    let b = decoded!(collide_schemas, json!({"b": 1}), |it| it.get_thing_2());
    assert_eq!(b.b, 1);
    let c = decoded!(collide_schemas, json!({"c": {"b": 2}}), |it| it.get_other());
    assert_eq!(c.c.b, 2);
}
