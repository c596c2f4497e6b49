//! Calls that are refused before anything is sent.

use crate::secrets::{BASE, PASSWORD, QUERY_KEY, assert_error_clean, connect_to};
use crate::situations::{json_reply, served};
use std::error::Error as _;
use std::fmt::Debug;
use std::io;
use switchboard::auth::{Bearer, BoxFuture, Credential, Operation, Request};
use switchboard::paginate::Paginate;
use switchboard::prokeep::Client;
use switchboard::prokeep::types::{CompanyBatchInput, CompanyInput, EmailInput};
use switchboard::{Error, Response};
use switchboard_tests::server::Server;

/// Calls that must not leave the machine, each with a word of the reason.
pub(crate) async fn refusals(client: &Client) -> Vec<(Error, &'static str, &'static str)> {
    let half_an_email = EmailInput::builder().from("a@acme.example");
    let companies = (0..51).map(|_| CompanyInput::builder().name("Acme").build());
    let too_many = CompanyBatchInput::builder().companies(companies);
    vec![
        (refusal(client.get_contact("").send()).await, "get_contact", "empty"),
        (refusal(client.get_contact("..").send()).await, "get_contact", "another path"),
        (refusal(client.delete_contact(".").send()).await, "delete_contact", "another path"),
        (refusal(client.create_contact().send()).await, "create_contact", "body"),
        (refusal(client.list_contacts().first(51).send()).await, "list_contacts", "first"),
        (refusal(client.send_email().body(half_an_email).send()).await, "send_email", "`to`"),
        (
            refusal(client.create_companies_batch().body(too_many).send()).await,
            "create_companies_batch",
            "companies",
        ),
        (
            client.list_users().items().backwards().try_next().await.unwrap_err(),
            "list_users",
            "only from a cursor",
        ),
        (
            client.list_users().pages().page_size(5).try_next().await.unwrap_err(),
            "list_users",
            "page size",
        ),
    ]
}

async fn refusal<T: Debug>(call: impl Future<Output = Result<Response<T>, Error>>) -> Error {
    Box::pin(call).await.unwrap_err()
}

#[tokio::test]
async fn what_is_refused_names_the_call_and_was_never_sent() {
    let (server, client) = served(json_reply("200 OK", "{}"));
    for (error, operation, reason) in refusals(&client).await {
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.operation().map(Operation::id), Some(operation));
        assert_eq!((error.attempts(), error.status()), (0, None));
        let prefix = format!("prokeep {operation}: invalid request: ");
        assert!(error.to_string().starts_with(&prefix), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert_error_clean(operation, &error);
    }
    assert!(server.requests().is_empty());
}

/// A vault that cannot be reached.
#[derive(Debug)]
struct SealedVault;

impl Credential for SealedVault {
    fn authorise<'a>(
        &'a self,
        _: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            request.append_query("key", QUERY_KEY);
            let cause = io::Error::other("seal code 17");
            Err(Error::credential("the vault is sealed").with_source(cause))
        })
    }
}

#[tokio::test]
async fn a_credential_that_cannot_be_had_stops_the_call() {
    let server = Server::always(json_reply("200 OK", "{}"));
    let client = connect_to(&server).credential(SealedVault).build().unwrap();
    let error = client.get_contact("c-1").send().await.unwrap_err();
    assert!(error.is_auth());
    assert!(!error.is_invalid_request());
    assert_eq!(error.to_string(), "prokeep get_contact: no usable credential: the vault is sealed");
    assert_eq!(error.source().unwrap().to_string(), "seal code 17");
    assert!(server.requests().is_empty());
    assert_error_clean("a sealed vault", &error);
}

#[tokio::test]
async fn a_call_that_was_never_signed_counts_as_never_sent() {
    let server = Server::always(json_reply("200 OK", "{}"));
    let client = connect_to(&server).credential(SealedVault).build().unwrap();
    let error = client.get_contact("c-1").send().await.unwrap_err();
    assert!(server.requests().is_empty());
    assert_eq!(error.attempts(), 0, "{error:?}");
}

#[tokio::test]
async fn a_secret_that_no_header_can_carry_is_not_repeated() {
    let server = Server::always(json_reply("200 OK", "{}"));
    let connects = [
        connect_to(&server).credential(Bearer::new("canary\n")),
        connect_to(&server).credentials("canary:user", PASSWORD),
    ];
    for connect in connects {
        let request = connect.build().unwrap().get_contact("c-1");
        let error = request.send().await.unwrap_err();
        assert!(error.is_auth());
        assert_error_clean("an unfit credential", &error);
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn without_a_credential_nothing_is_sent() {
    let server = Server::always(json_reply("200 OK", "{}"));
    // `connect` does not compile without one; with the vendor's own builder the call reports it.
    let builder = switchboard_prokeep::Client::builder().base_url(server.url() + BASE);
    let request = builder.build().unwrap().get_contact("c-1");
    let error = request.send().await.unwrap_err();
    assert!(error.is_auth());
    assert_eq!(error.operation().unwrap().id(), "get_contact");
    assert!(server.requests().is_empty());
}
