//! The stand-in on a port.

use super::exchange::Reply;
use super::reply::{Broken, written};
use super::sandbox::Sandbox;
use axum::Router;
use axum::extract::State;
use http::{Request, Response, StatusCode};
use std::fmt;
use std::net::SocketAddr;
use switchboard_core::transport::Body;
use switchboard_core::{Error, ErrorKind};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// A [`Sandbox`] that listens on a port, until this is dropped.
pub struct Served {
    address: SocketAddr,
    _stop: oneshot::Sender<()>,
}

impl Served {
    /// Its address, as a client takes it.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }
}

impl fmt::Debug for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Served").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Listens at this address, such as `127.0.0.1:0` for any free port, until the returned value
    /// is dropped. Call it within a tokio runtime.
    ///
    /// It speaks plain HTTP and knows no more than its own credentials: keep it on your machine.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] where the address cannot be listened at.
    pub async fn serve(&self, address: &str) -> Result<Served, Error> {
        let refused = |error: std::io::Error| {
            let message = format!("the sandbox cannot listen at {address}");
            Error::new(ErrorKind::Configuration, message).with_source(error)
        };
        let listener = TcpListener::bind(address).await.map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        let router = Router::new().fallback(over_http).with_state(self.clone());
        let (stop, stopped) = oneshot::channel::<()>();
        tokio::spawn(async move {
            let stopped = async move {
                // Dropping the sender is what stops it.
                let _ = stopped.await;
            };
            if let Err(error) = axum::serve(listener, router).with_graceful_shutdown(stopped).await
            {
                tracing::debug!(%error, "sandbox: no longer listening");
            }
        });
        Ok(Served { address, _stop: stop })
    }
}

async fn over_http(
    State(sandbox): State<Sandbox>,
    request: Request<axum::body::Body>,
) -> Response<axum::body::Body> {
    let reply = sandbox.answer(request.map(Body::wrap)).await;
    // A body that breaks before its first byte makes the server close the connection unanswered.
    let broken = || Response::new(Body::wrap(Broken { half: None }));
    let response = match reply {
        Ok(Reply::Lost) => broken(),
        Ok(reply) => written(reply).unwrap_or_else(|_| broken()),
        Err(_) => {
            let mut refused = Response::new(Body::empty());
            *refused.status_mut() = StatusCode::BAD_REQUEST;
            refused
        }
    };
    response.map(axum::body::Body::new)
}
