//! A custom credential.

use crate::login::{LIST, list, unauthorized};
use crate::secrets::assert_error_clean;
use crate::tokens::nimchat_with;
use serde_json::json;
use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use switchboard::Error;
use switchboard::auth::{Bearer, BoxFuture, Credential, HeaderKey, Operation, Request};
use switchboard::carium_courier::{self, Upload};
use switchboard::nimchat;
use switchboard_tests::server::{Reply, Server};

/// Fetches a key for each request, and a newer one when the vendor refuses it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vault {
    pub(crate) renewed: Arc<AtomicUsize>,
    pub(crate) asked: Arc<AtomicUsize>,
    /// Whether renewing fails.
    pub(crate) sealed: bool,
}

impl Credential for Vault {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            self.asked.fetch_add(1, Ordering::SeqCst);
            let key = format!("key-{}", self.renewed.load(Ordering::SeqCst));
            HeaderKey::new("Api-Access-Token", key).authorise(operation, request).await
        })
    }

    fn renew<'a>(&'a self, refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async move {
            assert!(refused.headers().contains_key("api-access-token"));
            if self.sealed {
                return Err(Error::credential("the vault is sealed"));
            }
            self.renewed.fetch_add(1, Ordering::SeqCst);
            Ok(true)
        })
    }
}

fn sent_keys(server: &Server) -> Vec<String> {
    let heard = server.requests();
    heard.iter().map(|it| it.header("api-access-token").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_vault_is_asked_for_each_request_and_renews_once() {
    let replies = [
        Reply::json(200, &json!([])),
        Reply::json(401, &json!({})),
        Reply::json(200, &json!([])),
        Reply::json(401, &json!({})),
        Reply::json(401, &json!({})),
    ];
    let server = Server::replying(replies);
    let vault = Vault::default();
    let client = nimchat_with(&server, vault.clone());
    assert_eq!(client.list_agents(1).send().await.unwrap().attempts(), 1);
    assert_eq!(client.list_agents(1).send().await.unwrap().attempts(), 2);
    let error = client.list_agents(1).send().await.unwrap_err();
    assert_eq!((error.is_auth(), error.attempts()), (true, 2));
    assert_eq!(sent_keys(&server), ["key-0", "key-0", "key-1", "key-1", "key-2"]);
    assert_eq!(vault.asked.load(Ordering::SeqCst), 5);
}

#[tokio::test]
async fn a_vault_that_cannot_renew_says_why() {
    let server = Server::answering(|_| Reply::json(401, &json!({})));
    let vault = Vault { sealed: true, ..Vault::default() };
    let error = nimchat_with(&server, vault).list_agents(1).send().await.unwrap_err();
    assert_eq!(error.to_string(), "nimchat list_agents: no usable credential: the vault is sealed");
    assert_eq!(sent_keys(&server), ["key-0"]);
}

#[tokio::test]
async fn a_public_operation_neither_asks_a_vault_nor_renews() {
    let server = Server::answering(|_| Reply::json(401, &json!({})));
    let vault = Vault::default();
    let client = nimchat_with(&server, vault.clone());
    let call = client.list_public_messages("inbox", "contact", 2);
    assert_eq!(call.send().await.unwrap_err().attempts(), 1);
    assert_eq!(server.only().header("api-access-token"), None);
    assert_eq!(vault.asked.load(Ordering::SeqCst), 0);
    assert_eq!(vault.renewed.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_file_from_memory_is_repeated_after_a_renewal_and_a_stream_is_not() {
    let message = || nimchat::types::MessageInput::builder().content("look");
    let replies = || [Reply::json(401, &json!({})), Reply::json(200, &json!({"id": 1}))];

    let server = Server::replying(replies());
    let client = nimchat_with(&server, Vault::default());
    let file = Upload::bytes("a.txt", "the content");
    let call = client.create_message(1, 2).body(message()).attachments([file]);
    assert_eq!(call.send().await.unwrap().attempts(), 2);
    let heard = server.requests();
    assert_eq!(heard[0].parts(), heard[1].parts());
    assert_eq!(heard[1].parts()[1].content, b"the content");
    assert_eq!(sent_keys(&server), ["key-0", "key-1"]);

    let server = Server::replying(replies());
    let vault = Vault::default();
    let client = nimchat_with(&server, vault.clone());
    let chunks = futures::stream::iter([Ok("the content".into())]);
    let file = Upload::stream("a.txt", Some(11), chunks);
    let call = client.create_message(1, 2).body(message()).attachments([file]);
    let error = call.send().await.unwrap_err();
    assert_eq!((error.is_auth(), error.attempts()), (true, 1));
    assert_eq!(server.only().parts()[1].content, b"the content");
    // The next call gets a key that is good.
    assert_eq!(vault.renewed.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_token_that_the_caller_has_is_not_renewed() {
    let server = Server::answering(|_| unauthorized());
    let connect = carium_courier::connect().credential(Bearer::new("canary-mine"));
    let client = connect.base_url(format!("{}/courier", server.url())).build().unwrap();
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.is_auth(), error.attempts()), (true, 1));
    assert_eq!(server.calls(), [LIST]);
    assert_error_clean("a refusal", &error);
}
