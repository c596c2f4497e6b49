//! What Zenvia Sales sends to you, verified.

use switchboard_zenvia_sales::events::Event;

/// Receives the topics of a subscription: prospects, interactions, quotes and agents.
///
/// - **Verification.** Topics are unsigned: put a
///   [secret into the `callbackUrl`](switchboard_webhooks::SharedSecret::query). The callbacks of an
///   app's life are another thing ([`app`](super::app)), and so are its signed URLs.
/// - **Answer** with a status below 400, which counts as delivered; how long the vendor waits is not
///   documented, so work afterwards.
/// - **Repeats.** A failed delivery comes up to 20 times in some cases and never again in others, also
///   at the same time as the first. An interaction is known by its id and the type of the event, which
///   make the key; nothing shows that `operationId` is equal in repeats.
///   [`reconcile_prospects`](super::reconcile_prospects) and
///   [`reconcile_interactions`](super::reconcile_interactions) find what was created and lost.
/// - A second subscription of a group switches the first one off. Messages of your own come back as
///   interactions, too.
///
/// # Examples
///
/// ```
/// use switchboard::webhooks::{SharedSecret, http::Request};
/// use switchboard::zenvia_sales::Receiver;
///
/// let receiver = Receiver::new(SharedSecret::query("token", "s3cret")?);
/// let request = Request::post("/hooks?token=s3cret").body(
///     r#"{"topic": "prospects", "type": "created", "prospect": {"id": "64f0c2a9b7d13e5f80a1c2d3"}}"#,
/// )?;
/// let event = receiver.receive_request(request)?;
/// assert_eq!(event.name(), Some("prospects"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type Receiver = switchboard_webhooks::Receiver<Event>;

/// An event of Zenvia Sales, verified.
pub type Received = switchboard_webhooks::Received<Event>;
