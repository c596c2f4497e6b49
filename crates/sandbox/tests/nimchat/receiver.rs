//! Receivers of events: transports that keep what arrives.

use http::{HeaderMap, Request, Response};
use std::sync::{Arc, Mutex};
use switchboard_core::BoxFuture;
use switchboard_core::transport::{Body, Failure, Transport};

/// What arrived: headers and body.
pub(crate) type Post = (HeaderMap, Vec<u8>);

/// Answers each event with the next of its statuses, and then with 200.
#[derive(Clone, Debug, Default)]
pub(crate) struct Taking {
    pub(crate) posts: Arc<Mutex<Vec<Post>>>,
    pub(crate) statuses: Arc<Mutex<Vec<u16>>>,
}

impl Transport for Taking {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, Failure>> {
        let body = request.body().bytes().unwrap().to_vec();
        self.posts.lock().unwrap().push((request.headers().clone(), body));
        let mut statuses = self.statuses.lock().unwrap();
        let status = if statuses.is_empty() { 200 } else { statuses.remove(0) };
        let response = Response::builder().status(status).body(Body::empty()).unwrap();
        Box::pin(async move { Ok(response) })
    }
}
