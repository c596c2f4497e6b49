//! Reading a body to its end.

use bytes::{Bytes, BytesMut};
use http_body::Body as HttpBody;
use std::future::poll_fn;
use std::pin::Pin;
use switchboard_core::transport::{Body, Failure};

/// The longest body that a stand-in reads.
const LONGEST: usize = 64 * 1024 * 1024;

/// The whole body, or `None` where it is longer than a stand-in reads.
pub(crate) async fn collect(body: Body) -> Result<Option<Bytes>, Failure> {
    if let Some(bytes) = body.bytes() {
        return Ok((bytes.len() <= LONGEST).then(|| Bytes::copy_from_slice(bytes)));
    }
    let mut body = body;
    let mut whole = BytesMut::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let Ok(data) = frame?.into_data() else { continue };
        if whole.len().saturating_add(data.len()) > LONGEST {
            return Ok(None);
        }
        whole.extend_from_slice(&data);
    }
    Ok(Some(whole.freeze()))
}
