//! Prokeep's client, and what arrives of its calls.

use serde_json::Value;
use switchboard_prokeep::{Basic, Client, ClientBuilder, Error};
use switchboard_tests::prokeep_calls as calls;
use switchboard_tests::server::{Recorded, Reply, Server};

/// Every character that could change the meaning of an address, and two that need encoding.
pub(crate) const AWKWARD: &str = "a/b?c#d%e&f+g h=é";
pub(crate) const ENCODED: &str = "a%2Fb%3Fc%23d%25e%26f%2Bg%20h%3D%C3%A9";

/// A server that records, and a client that talks to it.
pub(crate) struct Line {
    pub(crate) server: Server,
    pub(crate) client: Client,
}

pub(crate) fn line() -> Line {
    answering(200, "{}")
}

pub(crate) fn answering(status: u16, body: &str) -> Line {
    connected(status, body, |builder| builder)
}

pub(crate) fn connected(
    status: u16,
    body: &str,
    change: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>,
) -> Line {
    let server = Server::always(Reply::json_text(status, body));
    let builder = Client::builder()
        .base_url(format!("{}/rest/v1", server.url()))
        .credential(Basic::new("api-user", "api-password"));
    let client = change(builder).build().unwrap();
    Line { server, client }
}

impl Line {
    /// The only request so far.
    pub(crate) fn request(&self) -> Recorded {
        let mut requests = self.server.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    pub(crate) fn body(&self) -> Value {
        self.request().json()
    }

    pub(crate) fn assert_silent(&self) {
        assert_eq!(self.server.requests(), []);
    }

    /// Sends, whatever the reply; a request that is refused is a failure.
    pub(crate) async fn send(&self, call: calls::Reply) -> Recorded {
        if let Err(error) = call.await {
            assert!(!error.is_invalid_request(), "{error}");
        }
        self.request()
    }

    /// The refusal of a request that must not be sent.
    pub(crate) async fn refusal(&self, call: calls::Reply) -> Error {
        let error = call.await.unwrap_err();
        assert!(error.is_invalid_request(), "{error:?}");
        assert_eq!(error.attempts(), 0);
        self.assert_silent();
        error
    }
}

/// Starts a call with a value that the test chooses.
pub(crate) type StartWith<T> = fn(&Client, T) -> calls::Reply;

pub(crate) fn moment(text: &str) -> chrono::DateTime<chrono::Utc> {
    text.parse().unwrap()
}
