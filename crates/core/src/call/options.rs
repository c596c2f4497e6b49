//! Options of one call: the same client, changed for it alone.

use super::build::Call;
use super::decode::Raw;
use super::untyped::UntypedRequest;
use crate::auth::Credential;
use crate::client::Client;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::response::Response;
use crate::retry::Retry;
use bytes::Bytes;
use std::future::IntoFuture;
use std::time::Duration;

macro_rules! options {
    ($request:ident) => {
        /// Options of this call alone: the same as those of the client.
        impl $request {
            /// See [`Client::with_timeout`].
            pub fn with_timeout(self, timeout: Duration) -> Self {
                self.through(|client| Ok(client.with_timeout(timeout)))
            }

            /// See [`Client::with_attempt_timeout`].
            pub fn with_attempt_timeout(self, timeout: Duration) -> Self {
                self.through(|client| Ok(client.with_attempt_timeout(timeout)))
            }

            /// See [`Client::with_retry`].
            pub fn with_retry(self, retry: Retry) -> Self {
                self.through(|client| Ok(client.with_retry(retry)))
            }

            /// See [`Client::with_header`]. What is wrong with a header is an error of the call.
            pub fn with_header(self, name: &str, value: &str) -> Self {
                self.through(|client| client.with_header(name, value))
            }

            /// See [`Client::with_query`].
            pub fn with_query(self, name: &str, value: &str) -> Self {
                self.through(|client| Ok(client.with_query(name, value)))
            }

            /// See [`Client::with_credential`].
            pub fn with_credential(self, credential: impl Credential + 'static) -> Self {
                self.through(|client| Ok(client.with_credential(credential)))
            }

            /// See [`Client::with_base_url`]. What is wrong with an address is an error of the
            /// call.
            pub fn with_base_url(self, url: &str) -> Self {
                self.through(|client| client.with_base_url(url))
            }
        }
    };
}

options!(Call);
options!(UntypedRequest);

impl Call {
    /// The same call through a client with something changed.
    fn through(mut self, change: impl FnOnce(Client) -> Result<Client, Error>) -> Self {
        match change(self.client.clone()) {
            Ok(client) => {
                self.client = client;
                self
            }
            // What is wrong with an option of a request is wrong with the request.
            Err(error) => self.refuse(Error::invalid_request(error.detail().to_owned())),
        }
    }
}

/// A request whose reply is handed out as received: the body of a success, undecoded, with status
/// and headers. Other replies are errors, as ever.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent or awaited"]
pub struct RawReply(Call);

impl RawReply {
    /// The raw form of a call.
    #[doc(hidden)]
    pub const fn of(call: Call) -> Self {
        Self(call)
    }

    /// The call that is sent.
    #[cfg(feature = "mock")]
    pub(crate) fn into_call(self) -> Call {
        self.0
    }

    /// Sends the request. Awaiting it does the same.
    ///
    /// # Errors
    ///
    /// See [`Error`]; only [`Error::is_decode`] does not occur.
    #[must_use = "a request is sent when it is awaited"]
    pub fn send(self) -> BoxFuture<'static, Result<Response<Bytes>, Error>> {
        self.0.send::<Bytes, Raw>()
    }
}

impl IntoFuture for RawReply {
    type Output = Result<Response<Bytes>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
