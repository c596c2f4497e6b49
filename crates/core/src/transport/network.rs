//! The transport that is used unless a client gets another: reqwest.

use super::address::Address;
use super::body::Body;
use super::failure::{Failure, FailureKind};
use super::seam::Transport;
use crate::future::BoxFuture;
use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

/// How long a connection is kept without being used. Servers close theirs after 20 seconds or
/// later, and one that is closed in the moment of its use costs an attempt.
const IDLE: Duration = Duration::from_secs(15);

/// The longest that connecting takes, unless a client says otherwise.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// What a caller does to the HTTP client of the default transport.
pub(crate) type Customise =
    Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// The HTTP clients for addresses elsewhere and on this machine, which most clients share.
static SHARED: [OnceLock<reqwest::Client>; 2] = [OnceLock::new(), OnceLock::new()];

/// Sends over the network, by HTTP/1.1 (and, with the feature `http2`, by HTTP/2 where the server
/// offers it).
///
/// It follows no redirects, sends no referer and repeats nothing. Connections are shared by all
/// clients of the process that set nothing of their own.
#[derive(Clone)]
pub struct HttpTransport(reqwest::Client);

impl HttpTransport {
    /// The transport that clients share which set nothing of their own, for addresses on this
    /// machine or elsewhere.
    #[doc(hidden)]
    pub fn shared(is_local: bool) -> Result<Self, Failure> {
        Self::new(is_local, CONNECT_TIMEOUT, None)
    }

    /// The transport of all clients for addresses on this machine (`is_local`), or of all others,
    /// unless something about it is the client's own.
    pub(crate) fn new(
        is_local: bool,
        connect_timeout: Duration,
        customise: Option<Customise>,
    ) -> Result<Self, Failure> {
        if connect_timeout != CONNECT_TIMEOUT || customise.is_some() {
            return built(is_local, connect_timeout, customise).map(Self);
        }
        let [elsewhere, here] = &SHARED;
        let shared = if is_local { here } else { elsewhere };
        if let Some(client) = shared.get() {
            return Ok(Self(client.clone()));
        }
        let client = built(is_local, connect_timeout, None)?;
        Ok(Self(shared.get_or_init(|| client).clone()))
    }
}

fn built(
    is_local: bool,
    connect_timeout: Duration,
    customise: Option<Customise>,
) -> Result<reqwest::Client, Failure> {
    let builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .pool_idle_timeout(IDLE)
        // Features that another crate of the program turns on change nothing here.
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd();
    #[cfg(not(feature = "http2"))]
    let builder = builder.http1_only();
    let builder = match customise {
        Some(customise) => customise(builder),
        None => builder,
    };
    let builder = builder
        // A redirected `POST` would silently become a `GET`, and the new host would see credentials
        // that are not in the standard header.
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        // Retries are the client's, so that all are counted.
        .retry(reqwest::retry::never());
    // A proxy would see what must not leave this machine, such as the credential in plain text.
    let builder = if is_local { builder.no_proxy() } else { builder };
    builder.build().map_err(Failure::of)
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let kept = parts.extensions.remove::<Address>().and_then(|it| it.of(&parts.uri));
            let url = match kept {
                Some(url) => url,
                None => reqwest::Url::parse(&parts.uri.to_string())
                    .map_err(|_| Failure::new(FailureKind::Unsendable))?,
            };
            let mut request = reqwest::Request::new(parts.method, url);
            *request.headers_mut() = parts.headers;
            *request.body_mut() = body.into_network();
            let response = self.0.execute(request).await.map_err(Failure::of)?;
            Ok(http::Response::from(response).map(Body::network))
        })
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The HTTP client's own form can show default headers.
        f.debug_struct("HttpTransport").finish_non_exhaustive()
    }
}
