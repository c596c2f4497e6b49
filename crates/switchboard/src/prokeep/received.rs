//! What Prokeep sends to you, verified.

use switchboard_prokeep::events::Event;

/// Receives the events of Prokeep.
///
/// - **Verification.** Nothing is signed. A webhook can be told to send headers of yours: let one of
///   them hold a [secret](switchboard_webhooks::SharedSecret::header).
/// - **Answer** with a status of 2xx; which ones count as delivered, and how long the vendor waits, is
///   not documented, so work afterwards.
/// - **Repeats** are not documented. An event is known by its `source` and `id`, which make its key.
///   [`reconcile_threads`](super::reconcile_threads) and
///   [`reconcile_contacts`](super::reconcile_contacts) find some of what is lost.
/// - The `status_callback` of a message has no documented form:
///   [`Unparsed`](switchboard_webhooks::Unparsed) hands out its bytes.
///
/// # Examples
///
/// ```
/// use switchboard::prokeep::Receiver;
/// use switchboard::webhooks::{SharedSecret, http::Request};
///
/// let receiver = Receiver::new(SharedSecret::header("x-hook-secret", "s3cret")?);
/// let request = Request::post("/hooks").header("x-hook-secret", "s3cret");
/// let request = request.body(
///     r#"{"specversion": "1.0", "id": "1", "type": "message_received",
///         "data": {"id": "12345", "thread_id": "67890", "text": "Hi"}}"#,
/// )?;
/// let event = receiver.receive_request(request)?;
/// assert_eq!(event.name(), Some("message_received"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type Receiver = switchboard_webhooks::Receiver<Event>;

/// An event of Prokeep, verified.
pub type Received = switchboard_webhooks::Received<Event>;
