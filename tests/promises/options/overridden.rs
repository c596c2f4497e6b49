//! The path of an operation, corrected without a release.

use crate::CONTACT;
use switchboard::prokeep;
use switchboard_tests::server::{Reply, Server};

#[tokio::test]
async fn a_path_that_is_overridden_is_the_one_that_is_called() {
    let server = Server::always(Reply::json_text(200, CONTACT));
    let builder = prokeep::connect("acme").credentials("u", "p").base_url(server.url());
    let client = builder.override_path("get_contact", "/people/{id}/card").build().unwrap();
    client.get_contact("a/b").with_raw_reply().await.unwrap();
    client.delete_contact("c-1").await.unwrap();
    assert_eq!(server.calls(), ["GET /people/a%2Fb/card", "DELETE /contacts/c-1"]);
}

#[test]
fn a_path_that_does_not_fit_is_refused_when_the_client_is_built() {
    for (operation, path, told) in [
        ("get_contact", "/people", "placeholders none, and the operation has {id}"),
        ("get_contact", "/people/{key}", "placeholders {key}, and the operation has {id}"),
        ("get_contact", "people/{id}", "must begin with `/`"),
        ("get_contact", "/people/{id}?x=1", "neither query nor fragment"),
        ("get_contct", "/people/{id}", "prokeep has no operation `get_contct` to override"),
        ("create_contacts_batch", "/contacts/{bulk}", "placeholders {bulk}"),
    ] {
        let builder = prokeep::connect("acme").credentials("u", "p");
        let error = builder.override_path(operation, path).build().unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(told), "{error}");
    }
    let builder = prokeep::connect("acme").credentials("u", "p");
    assert!(builder.override_path("create_contacts_batch", "/contacts/bulk").build().is_ok());
}
