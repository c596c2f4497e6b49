//! A login is a call of its own, which a mock can play.

use serde_json::json;
use switchboard::carium_courier;
use switchboard::mock::Mock;
use switchboard::prelude::*;

#[tokio::test]
async fn a_login_is_answered_and_its_password_not_shown() -> Result<(), Error> {
    let mock = Mock::new();
    let client =
        || carium_courier::connect().login("ada@example.com", "password-1").transport(mock.clone());
    let error = client().build()?.get_user("u-1").await.unwrap_err();
    assert!(error.is_unexpected(), "{error:?}");
    assert!(
        error.to_string().starts_with("carium-identity log_in: not mocked: POST /v1/login/"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains("password-1"), "{error:?}");

    let client = client().build()?;
    let login = mock.on_operation("log_in").reply(json!({"access-token": "token-1"})).times(1);
    mock.on(client.get_user("u-1")).reply_json(json!({"data": {"id": "u-1"}}));
    client.get_user("u-1").await?;
    client.get_user("u-1").await?;
    assert_eq!(login.calls(), 1);
    Ok(())
}
