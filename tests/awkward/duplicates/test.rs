//! The same schema more than once, and another of its name.

use crate::calls::decoded;
use crate::duplicates;
use serde_json::json;

#[tokio::test]
async fn the_same_schema_is_one_type_and_another_of_its_title_is_not() {
    let a = decoded!(duplicates, json!({"meta": {"page": 1, "total": 2}}), |it| it.get_a());
    let b =
        decoded!(duplicates, json!({"meta": {"page": 1, "total": 2}, "b": ""}), |it| it.get_b());
    assert_eq!(a.meta, b.meta);
    let c = decoded!(duplicates, json!({"meta": {"page": "next"}}), |it| it.get_c());
    assert_eq!(c.meta.page.as_deref(), Some("next"));
}
