//! What Carium Courier sends to you, verified.

use switchboard_webhooks::Unparsed;

/// Receives the callbacks of texts: what is posted to the `callback-url` and `callback-status-url` of a
/// text, by their names its replies and the states of its delivery.
///
/// - **Verification.** No signature, header or method is documented, so a
///   [secret in the URL](switchboard_webhooks::SharedSecret::path) is the only check.
/// - **The content** is not documented either: bytes and headers are handed out as they came.
/// - **Answer** with a status of 2xx, and work afterwards; repeats are not documented, and nothing tells
///   one delivery from another. [`reconcile`](super::reconcile()) over `list_texts` shows what became of
///   each text.
///
/// # Examples
///
/// ```
/// use switchboard::carium_courier::TextCallbacks;
/// use switchboard::webhooks::{SharedSecret, http::Request};
///
/// let receiver = TextCallbacks::new(SharedSecret::path("s3cret")?);
/// let request = Request::post("/texts/s3cret").body("MessageStatus=delivered")?;
/// let callback = receiver.receive_request(request)?;
/// assert_eq!(callback.body(), "MessageStatus=delivered");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type TextCallbacks = switchboard_webhooks::Receiver<Unparsed>;

/// A callback of a text, verified and not read.
pub type TextCallback = switchboard_webhooks::Received<Unparsed>;
