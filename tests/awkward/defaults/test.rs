//! Defaults that the server applies.

use crate::calls::{body, call, target};
use crate::defaults;
use serde_json::json;

#[tokio::test]
async fn defaults_are_the_servers_and_are_not_sent() {
    use defaults::types::Defaults;
    let (outcome, requests) = call!(defaults, 200, "{}", |it| it.echo().body(Defaults::builder()));
    assert_eq!(outcome.unwrap().into_inner(), Defaults::default());
    assert_eq!((target(&requests[0]), body(&requests[0])), ("/echo", json!({})));
}
