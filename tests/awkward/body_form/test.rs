//! Forms.

use crate::body_form;
use crate::calls::{refused, sent};
use switchboard_core::Patch;

#[tokio::test]
async fn a_form_carries_lists_and_leaves_out_what_is_not_set() {
    use body_form::types::{PostFormBody, PostFormBodyKind};
    let form = PostFormBody::builder()
        .name("a & b")
        .tags(["x", "y=z"])
        .count(2)
        .cleared(Patch::Null)
        .filter_from(chrono::NaiveDate::from_ymd_opt(2024, 1, 2).unwrap())
        .kind(PostFormBodyKind::Large);
    let request = sent!(body_form, |it| it.post_form().body(form));
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    let mut pairs: Vec<&str> = std::str::from_utf8(&request.body).unwrap().split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "count=2",
            "filter%5Bfrom%5D=2024-01-02",
            "kind=large",
            "name=a%20%26%20b",
            "tags%5B%5D=x",
            "tags%5B%5D=y%3Dz"
        ]
    );
    let long = PostFormBody::builder().name("more than ten");
    assert!(refused!(body_form, |it| it.post_form().body(long)).contains("name"));
    assert_eq!(sent!(body_form, |it| it.post_optional_form()).body, b"");
    let free = std::collections::BTreeMap::from([("k".to_owned(), "v".to_owned())]);
    assert_eq!(sent!(body_form, |it| it.post_optional_form().body(free)).body, b"k=v");
}
