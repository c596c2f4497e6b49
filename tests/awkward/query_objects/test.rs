//! Objects in a query.

use crate::calls::{refused, sent, sorted_query, target};
use crate::query_objects;
use serde_json::json;
use switchboard_core::Patch;

#[tokio::test]
async fn objects_travel_in_the_style_that_is_described() {
    use query_objects::types as t;
    let created = t::GetDeepFilterCreated::builder().gte(1).build();
    let filter = t::GetDeepFilter::builder()
        .status("open")
        .created(created)
        .tags(["a", "b"])
        .owner(Patch::Null)
        .build();
    let request = sent!(query_objects, |it| it.get_deep().filter(filter));
    assert_eq!(
        sorted_query(&request),
        [
            "filter%5Bcreated%5D%5Bgte%5D=1",
            "filter%5Bstatus%5D=open",
            "filter%5Btags%5D=a",
            "filter%5Btags%5D=b"
        ]
    );
    let options = t::GetFormOptions::builder().limit(2).sort_by(["x", "y"]).build();
    let request = sent!(query_objects, |it| it.get_form().options(options));
    assert_eq!(sorted_query(&request), ["limit=2", "sort-by=x", "sort-by=y"]);
    let deep = json!({"a": {"b": 1}}).as_object().unwrap().clone();
    refused!(query_objects, |it| it.get_form().free(deep));
    let request = sent!(query_objects, |it| it
        .get_json()
        .where_(t::GetJsonWhere::builder().id(1).build())
        .rows([t::GetJsonRowsItem::builder().x(1.5).build().unwrap()]));
    assert_eq!(target(&request), "/json?where=%7B%22id%22%3A1%7D&rows=%5B%7B%22x%22%3A1.5%7D%5D");
    assert!(refused!(query_objects, |it| it.get_json()).contains("where"));
}
