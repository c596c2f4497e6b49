//! What sends can be replaced or wrapped: by a transport of one's own, or by a stack of tower's.

use crate::CONTACT;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use switchboard::transport::{Body, Failure, FailureKind, Transport};
use switchboard::{BoxFuture, prokeep};
use switchboard_core::Operation;
use switchboard_tests::server::{Reply, Server};
use tower::{Service, ServiceBuilder, ServiceExt, service_fn};

type Answer = Result<http::Response<Body>, Failure>;

/// A stack of tower's as a transport.
struct Tower<S>(S);

impl<S> fmt::Debug for Tower<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tower")
    }
}

impl<S> Transport for Tower<S>
where
    S: Service<http::Request<Body>, Response = http::Response<Body>> + Clone + Send + Sync,
    S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    S::Future: Send,
{
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Answer> {
        let service = self.0.clone();
        Box::pin(async move {
            let sent = service.oneshot(request).await;
            sent.map_err(|error| Failure::new(FailureKind::Broken).with_source(error))
        })
    }
}

#[tokio::test]
async fn a_stack_of_towers_can_stand_before_the_network() {
    let server = Server::always(Reply::json_text(200, CONTACT));
    let builder = prokeep::connect("acme").credentials("u", "p").base_url(server.url());
    let client = builder.wrap_transport(|inner| {
        let inner = service_fn(move |request| {
            let inner = Arc::clone(&inner);
            async move { inner.send(request).await }
        });
        Tower(ServiceBuilder::new().concurrency_limit(4).service(inner))
    });
    let client = client.build().unwrap();
    client.get_contact("c-1").with_raw_reply().await.unwrap();
    assert_eq!(server.calls(), ["GET /contacts/c-1"]);
}

#[derive(Debug, Default)]
struct Counter(AtomicUsize);

/// Answers without a network, and keeps what it is asked.
#[derive(Debug)]
struct Played(Arc<Counter>);

impl Transport for Played {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Answer> {
        self.0.0.fetch_add(1, Ordering::Relaxed);
        let operation = request.extensions().get::<Operation>().unwrap();
        assert_eq!(operation.id(), "get_contact");
        assert_eq!(request.uri(), "https://acme.prokeep.example/rest/v1/contacts/c-1");
        assert!(request.headers()["authorization"].is_sensitive());
        Box::pin(async { Ok(http::Response::new(Body::from(CONTACT))) })
    }
}

#[tokio::test]
async fn a_transport_of_ones_own_needs_no_network() {
    let counter = Arc::new(Counter::default());
    let builder = prokeep::connect("acme").credentials("u", "p");
    let builder = builder.base_url("https://acme.prokeep.example/rest/v1");
    let client = builder.transport(Played(Arc::clone(&counter))).build().unwrap();
    client.get_contact("c-1").with_raw_reply().await.unwrap();
    client
        .with_timeout(std::time::Duration::from_secs(1))
        .get_contact("c-1")
        .with_raw_reply()
        .await
        .unwrap();
    assert_eq!(counter.0.load(Ordering::Relaxed), 2);
}

/// Fails as often as it is told, in this way.
#[derive(Debug)]
struct Failing(FailureKind, AtomicUsize);

impl Transport for Failing {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Answer> {
        let left = self.1.load(Ordering::Relaxed);
        self.1.store(left.saturating_sub(1), Ordering::Relaxed);
        let failed = Err(Failure::new(self.0));
        let sent = Ok(http::Response::new(Body::from(CONTACT)));
        Box::pin(std::future::ready(if left > 0 { failed } else { sent }))
    }
}

#[tokio::test(start_paused = true)]
async fn the_kind_of_a_failure_says_what_is_repeated() {
    use FailureKind::{
        BadBody, Broken, Canceled, Closed, Connect, ConnectTimeout, NotHttp, RefusedStream, Reset,
        Timeout, Unsendable,
    };
    for (kind, read, written) in [
        (Connect, 2, 2),
        (ConnectTimeout, 2, 2),
        (Canceled, 2, 2),
        (RefusedStream, 2, 2),
        (Timeout, 2, 1),
        (Closed, 2, 1),
        (Reset, 2, 1),
        (NotHttp, 2, 1),
        (BadBody, 2, 1),
        (Broken, 2, 1),
        (Unsendable, 1, 1),
    ] {
        let client = || {
            let builder = prokeep::connect("acme").credentials("u", "p");
            builder.transport(Failing(kind, AtomicUsize::new(1))).build().unwrap()
        };
        let get = client().get_contact("c-1").with_raw_reply().await;
        assert_eq!(get.map_or_else(|it| it.attempts(), |it| it.attempts()), read, "{kind:?}");
        let post = client().call(switchboard::Method::POST, "/contacts").send_raw().await;
        assert_eq!(post.is_ok(), written == 2, "{kind:?}");
        assert_eq!(post.map_or_else(|it| it.attempts(), |it| it.attempts()), written, "{kind:?}");
    }
}

/// A server of HTTP/2 that refuses the first stream and answers the second.
#[cfg(feature = "unified")]
async fn refusing() -> std::net::SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        let mut connection = h2::server::handshake(socket).await.unwrap();
        let (_, mut refused) = connection.accept().await.unwrap().unwrap();
        refused.send_reset(h2::Reason::REFUSED_STREAM);
        let (_, mut answered) = connection.accept().await.unwrap().unwrap();
        let mut body = answered.send_response(http::Response::new(()), false).unwrap();
        body.send_data(bytes::Bytes::from_static(b"sent"), true).unwrap();
        while connection.accept().await.is_some() {}
    });
    address
}

#[cfg(feature = "unified")]
#[tokio::test]
async fn a_stream_that_http2_refuses_is_sent_again_even_for_a_write() {
    let address = refusing().await;
    let builder = prokeep::connect("acme").credentials("u", "p");
    let builder = builder.base_url(format!("http://{address}"));
    let client = builder.http_client(|http| http.http2_prior_knowledge()).build().unwrap();
    let sent = client.call(switchboard::Method::POST, "/messages").send_raw().await.unwrap();
    assert_eq!((sent.attempts(), &sent[..]), (2, &b"sent"[..]));
    assert!(!sent.is_after_unclear_attempt());
}
