//! Parameters that would have one name.

use crate::calls::{body, sent, target};
use crate::collide_parameters;
use serde_json::json;

#[tokio::test]
async fn parameters_of_one_rust_name_each_arrive_under_their_own() {
    let request = sent!(collide_parameters, |it| it
        .get_thing("path")
        .id_2("query")
        .id_3("header")
        .page(1)
        .page_2([2, 3])
        .page_2_2(4)
        .client("c")
        .body_2("b")
        .send_2("s")
        .operation("o")
        .value("v")
        .request("r")
        .query("q")
        .body("the body"));
    assert_eq!(
        target(&request),
        "/things/path?id=query&page=1&page%5B%5D=2&page%5B%5D=3&page-2=4&client=c&body=b&send=s\
         &operation=o&value=v&request=r&query=q"
    );
    assert_eq!(request.header("id"), Some("header"));
    assert_eq!(body(&request), json!("the body"));
}
