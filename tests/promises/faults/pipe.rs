//! The seam without sockets: real HTTP/1.1 over pipes in memory, so that a paused clock is safe.

use crate::vendor::{Dialled, Vendor};
use http_body_util::BodyExt;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use switchboard::BoxFuture;
use switchboard_core::transport::{Body, Failure, FailureKind, Transport};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};

/// How much a pipe holds.
const PIPE: usize = 64 * 1024;

/// How long a connection may take to come about.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A transport whose other end is a [`Vendor`]. Connections are kept open and used again, as those
/// of the real one.
#[derive(Clone)]
pub(crate) struct Pipe(Arc<Inner>);

struct Inner {
    vendor: Vendor,
    idle: Mutex<Vec<SendRequest<Body>>>,
}

impl Pipe {
    pub(crate) fn to(vendor: Vendor) -> Self {
        Self(Arc::new(Inner { vendor, idle: Mutex::default() }))
    }

    async fn exchange(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<Body>, Failure> {
        let kept = match self.0.vendor.dialled(&request) {
            Dialled::Fails(kind, cause) => {
                if kind == FailureKind::ConnectTimeout {
                    tokio::time::sleep(CONNECT_TIMEOUT).await;
                }
                return Err(Failure::new(kind).with_source(cause));
            }
            Dialled::Connects => self.kept(),
        };
        let mut connection = match kept {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        // A server behind a socket sees a path, not an address.
        let (mut parts, body) = request.into_parts();
        let authority = parts.uri.authority().map(|it| it.as_str().to_owned()).unwrap();
        parts.headers.insert("host", authority.parse().unwrap());
        parts.uri = parts.uri.path_and_query().unwrap().as_str().parse().unwrap();
        let sent = connection.send_request(http::Request::from_parts(parts, body)).await;
        let response = sent.map_err(failed)?;
        self.0.idle.lock().unwrap().push(connection);
        Ok(response.map(|body| Body::wrap(body.map_err(failed))))
    }

    /// A connection that is open and free.
    fn kept(&self) -> Option<SendRequest<Body>> {
        let mut idle = self.0.idle.lock().unwrap();
        idle.retain(|connection| !connection.is_closed());
        let free = idle.iter().position(SendRequest::is_ready)?;
        Some(idle.remove(free))
    }

    async fn connect(&self) -> Result<SendRequest<Body>, Failure> {
        let (near, far) = tokio::io::duplex(PIPE);
        let is_reset = Arc::new(AtomicBool::new(false));
        let is_over = Arc::clone(&is_reset);
        let reset = move |far| {
            is_over.store(true, Ordering::SeqCst);
            drop(far);
        };
        tokio::spawn(self.0.vendor.clone().serve(far, reset));
        let near = Near { pipe: near, is_reset };
        let (sender, connection) = handshake(TokioIo::new(near)).await.map_err(failed)?;
        tokio::spawn(connection);
        Ok(sender)
    }
}

impl fmt::Debug for Pipe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pipe").finish_non_exhaustive()
    }
}

impl Transport for Pipe {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        Box::pin(self.exchange(request))
    }
}

/// Tells failures apart as the real transport does.
fn failed(error: hyper::Error) -> Failure {
    let first: &(dyn StdError + 'static) = &error;
    let mut causes = std::iter::successors(Some(first), |cause| (**cause).source());
    let kind = causes.find_map(kind).unwrap_or(FailureKind::Broken);
    Failure::new(kind).with_source(error)
}

fn kind(cause: &(dyn StdError + 'static)) -> Option<FailureKind> {
    if let Some(cause) = cause.downcast_ref::<hyper::Error>() {
        return match cause {
            _ if cause.is_canceled() => Some(FailureKind::Canceled),
            _ if cause.is_incomplete_message() => Some(FailureKind::Closed),
            _ if !cause.is_parse() => None,
            _ if cause.to_string().contains("too large") => Some(FailureKind::HeadersTooLarge),
            _ => Some(FailureKind::NotHttp),
        };
    }
    match cause.downcast_ref::<io::Error>()?.kind() {
        io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => Some(FailureKind::Reset),
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => Some(FailureKind::BadBody),
        _ => None,
    }
}

/// The near end of a pipe, which can be reset.
struct Near {
    pipe: DuplexStream,
    is_reset: Arc<AtomicBool>,
}

impl AsyncRead for Near {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.pipe).poll_read(cx, buffer))?;
        let is_over = buffer.filled().len() == before;
        if is_over && self.is_reset.load(Ordering::SeqCst) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Near {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.pipe).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.pipe).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.pipe).poll_shutdown(cx)
    }
}
