//! Credentials.

use crate::security;
use switchboard_core::Basic;
use switchboard_tests::server::{Reply, Server};

#[tokio::test]
async fn operations_without_security_carry_no_credential() {
    let server = Server::always(Reply::json_text(204, ""));
    let with = security::Client::builder()
        .base_url(server.url())
        .credential(Basic::new("user", "password"))
        .build()
        .unwrap();
    with.get_public().send().await.unwrap();
    with.get_private().send().await.unwrap();
    with.get_either().send().await.unwrap();
    let sent: Vec<bool> =
        server.requests().iter().map(|it| it.header("authorization").is_some()).collect();
    assert_eq!(sent, [false, true, true]);
    let without = security::Client::builder().base_url(server.url()).build().unwrap();
    without.get_public().send().await.unwrap();
    assert!(without.get_private().send().await.unwrap_err().is_auth());
}
