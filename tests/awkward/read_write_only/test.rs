//! What one side alone writes.

use crate::calls::{body, call};
use crate::read_write_only;
use serde_json::json;

#[tokio::test]
async fn what_one_side_alone_writes_is_not_asked_of_the_other() {
    use read_write_only::types::{Account, Stamp};
    let new = Account::builder().name("n").password("p");
    let reply = r#"{"id":1,"number":2,"name":"n"}"#;
    let (outcome, requests) =
        call!(read_write_only, 201, reply, |it| it.create_account().body(new));
    let account = outcome.unwrap().into_inner();
    assert_eq!(
        (account.id, account.number.map(|it| it.0), account.password),
        (Some(1), Some(2), None)
    );
    assert_eq!(body(&requests[0]), json!({"name": "n", "password": "p"}));
    let (outcome, requests) = call!(read_write_only, 201, r#"{"at":"now"}"#, |it| it
        .create_stamp()
        .body(Stamp::builder()));
    assert_eq!(outcome.unwrap().at.as_deref(), Some("now"));
    assert_eq!(body(&requests[0]), json!({}));
    assert!(Account::builder().password("p").build().is_err());
}
