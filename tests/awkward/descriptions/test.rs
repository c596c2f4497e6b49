//! Descriptions: "quoted" & \<odd>.

use crate::calls::call;
use crate::descriptions;
use serde_json::json;

#[tokio::test]
async fn any_description_becomes_harmless_docs() {
    let code = include_str!("generated/operations/odd.rs");
    let blocks = code.lines().filter(|line| line.trim() == "/// ```").count();
    let opened = code.lines().filter(|line| line.trim() == "/// ```text").count();
    assert!(opened > 0 && blocks == opened, "{opened} blocks open and {blocks} close");
    let thing = descriptions::types::Thing::builder().name("n").build();
    let reply = json!({"name": "m"});
    let (outcome, requests) =
        call!(descriptions, 200, reply.to_string(), |it| it.echo("1").q("q").body(thing));
    assert_eq!(outcome.unwrap().name.as_deref(), Some("m"));
    // `info.version` is not part of a request, whatever it holds.
    assert_eq!(
        requests[0].header_names(),
        ["accept", "content-length", "content-type", "host", "user-agent"]
    );
}
