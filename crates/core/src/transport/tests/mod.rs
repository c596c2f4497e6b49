mod body;
mod network;

use super::*;
use bytes::Bytes;
use http_body::Body as _;
use std::future::poll_fn;
use std::pin::Pin;

/// The pieces of a body, and the failure that ended it.
async fn pieces(mut body: Body) -> (Vec<Bytes>, Option<Failure>) {
    let mut pieces = Vec::new();
    loop {
        match poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
            None => return (pieces, None),
            Some(Err(failure)) => return (pieces, Some(failure)),
            Some(Ok(frame)) => pieces.extend(frame.into_data()),
        }
    }
}
