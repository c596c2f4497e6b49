//! The callbacks as a router of axum, and signed pages as arguments of its handlers.

use super::callbacks::Callbacks;
use super::pages::{ButtonRequest, ReportRequest};
use crate::Error;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRef, FromRequestParts, OriginalUri, Request, State};
use axum::response::Response;
use axum::routing::any;
use switchboard_webhooks::http::StatusCode;
use switchboard_webhooks::http::request::Parts;
use switchboard_webhooks::{Refused, SignedUrl};

impl Callbacks {
    /// A router that answers the callbacks at their paths. Merge it into yours; nested below a path,
    /// that path comes first.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    pub fn into_router(self) -> Result<Router, Error> {
        self.check()?;
        let mut router = Router::new();
        for path in self.paths() {
            router = router.route(path, any(serve));
        }
        Ok(router.with_state(self))
    }
}

async fn serve(State(callbacks): State<Callbacks>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    // One byte more than allowed is enough to know.
    let limit = callbacks.limit();
    let Ok(body) = to_bytes(body, limit).await else {
        return Callbacks::plain(StatusCode::PAYLOAD_TOO_LARGE).map(Body::from);
    };
    callbacks.answer(Request::from_parts(head, body)).await.map(Body::from)
}

/// The verifier is taken from the router's state, of which it is all or a part.
impl<S> FromRequestParts<S> for ReportRequest
where
    SignedUrl: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Refused;

    async fn from_request_parts(head: &mut Parts, state: &S) -> Result<Self, Refused> {
        Ok(Self::receive(&SignedUrl::from_ref(state), &url(head))?)
    }
}

/// The verifier is taken from the router's state, of which it is all or a part.
impl<S> FromRequestParts<S> for ButtonRequest
where
    SignedUrl: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Refused;

    async fn from_request_parts(head: &mut Parts, state: &S) -> Result<Self, Refused> {
        Ok(Self::receive(&SignedUrl::from_ref(state), &url(head))?)
    }
}

/// Path and query as they arrived: routers that are nested take the beginning of the path away.
fn url(head: &Parts) -> String {
    let uri = head.extensions.get::<OriginalUri>().map_or(&head.uri, |it| &it.0);
    uri.to_string()
}
