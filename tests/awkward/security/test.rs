//! Credentials.

use crate::security;
use switchboard_core::Basic;
use switchboard_tests::recorder::{Canned, Recorder};

#[tokio::test]
async fn operations_without_security_carry_no_credential() {
    let recorder = Recorder::answering(&Canned::new(204, "")).unwrap();
    let with = security::Client::builder()
        .base_url(recorder.url())
        .credential(Basic::new("user", "password"))
        .build()
        .unwrap();
    with.get_public().send().await.unwrap();
    with.get_private().send().await.unwrap();
    with.get_either().send().await.unwrap();
    let sent: Vec<bool> =
        recorder.requests().iter().map(|it| it.header("authorization").is_some()).collect();
    assert_eq!(sent, [false, true, true]);
    let without = security::Client::builder().base_url(recorder.url()).build().unwrap();
    without.get_public().send().await.unwrap();
    assert!(without.get_private().send().await.unwrap_err().is_auth());
}
