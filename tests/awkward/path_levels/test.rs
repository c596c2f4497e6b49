//! Parameters of a path and of its operations.

use crate::calls::{call, refused, sent, target, there_and_back};
use crate::path_levels;
use serde_json::json;

#[tokio::test]
async fn an_operation_inherits_the_parameters_of_its_path() {
    let request = sent!(path_levels, |it| it.list_things("a").verbose(true).limit("many"));
    assert_eq!(target(&request), "/accounts/a/things?verbose=true&limit=many");
    assert!(refused!(path_levels, |it| it.list_things("a")).contains("limit"));
    let request = sent!(path_levels, |it| it.delete_things("a").limit(1));
    assert_eq!(
        (request.method.as_str(), target(&request)),
        ("DELETE", "/accounts/a/things?limit=1")
    );

    let thing = || path_levels::types::Thing::builder().name("abcd");
    let (outcome, requests) = call!(path_levels, 200, r#"{"name":"longer than four"}"#, |it| it
        .get_shared(3)
        .page(9)
        .body(thing()));
    assert_eq!(outcome.unwrap().name, "longer than four");
    assert_eq!(target(&requests[0]), "/shared/3?page=9");
    assert!(refused!(path_levels, |it| it.get_shared(3).page(10).body(thing())).contains("page"));
    let operations = path_levels::operations::ALL;
    let shared = operations.iter().find(|operation| operation.id() == "get_shared").unwrap();
    assert!(!shared.is_repeatable());
    let fault: path_levels::types::Fault = there_and_back(json!({"fault": "x"}));
    assert_eq!(fault.fault, "x");
}
