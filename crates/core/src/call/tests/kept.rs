//! What clients of every kind keep: their defaults, and what a builder was told.

use super::*;
use std::time::Duration;

#[test]
fn a_builder_hands_on_what_it_was_told() {
    let script = Script::of([reply(200, "{}")]);
    let client: Client = script
        .builder()
        .timeout(Duration::from_secs(7))
        .attempt_timeout(Duration::from_secs(6))
        .max_reply_bytes(5)
        .header("x-one", "1")
        .header("x-one", "2")
        .user_agent("mine/1")
        .retry(crate::retry::Retry::none())
        .build()
        .unwrap();
    let endpoint = client.endpoint();
    assert_eq!(endpoint.timeout(), Duration::from_secs(7));
    assert_eq!(endpoint.attempt_timeout(), Duration::from_secs(6));
    assert_eq!((endpoint.max_reply_bytes(), endpoint.retry().most_attempts()), (5, 1));
    assert_eq!(endpoint.headers()["x-one"], "2");
    assert!(endpoint.headers()["x-one"].is_sensitive());
    assert_eq!(endpoint.headers()["user-agent"], "mine/1");
    let plain = script.client();
    assert_eq!(plain.endpoint().timeout(), Duration::from_secs(60));
    assert_eq!(plain.endpoint().attempt_timeout(), Duration::from_secs(20));
    assert_eq!(plain.endpoint().max_reply_bytes(), 8 * 1024 * 1024);
    assert_eq!(plain.endpoint().retry().most_attempts(), 3);
}

#[test]
fn a_builder_refuses_headers_that_cannot_be_sent() {
    let script = Script::of([reply(200, "{}")]);
    for (name, value) in [("x one", "1"), ("x-one", "a\nb")] {
        let error = script.builder().header(name, value).build().unwrap_err();
        assert!(error.is_configuration(), "{error}");
    }
    assert!(script.builder().user_agent("a\nb").build().unwrap_err().is_configuration());
}

#[tokio::test(start_paused = true)]
async fn a_path_is_overridden_only_where_it_fits() {
    static ALL: std::sync::LazyLock<[Operation; 2]> =
        std::sync::LazyLock::new(|| [Operation::of(&POST), Operation::of(&GET)]);
    let script = Script::of([reply(200, "{}")]);
    let builder = || script.builder().operations(&*ALL);
    let client = builder().override_path("get_pet", "/animals/7").build().unwrap();
    json(&client, &GET).await.unwrap();
    json(&client, &POST).await.unwrap();
    let addresses = script.sent().into_iter().map(|it| it.uri);
    let expected = ["https://acme.example/v1/animals/7", "https://acme.example/v1/pets"];
    assert_eq!(addresses.collect::<Vec<_>>(), expected);
    for (id, path, said) in [
        ("other", "/x", "no operation `other`"),
        ("get_pet", "/x/{id}", "has the placeholders {id}, and the operation has none"),
        ("get_pet", "x", "must begin with `/`"),
        ("get_pet", "/x#y", "neither query nor fragment"),
    ] {
        let error = builder().override_path(id, path).build().unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(said), "{error}");
    }
}
