//! What Nimchat sends to you, verified.

use switchboard_nimchat::events::Event;
pub use switchboard_webhooks::ChatwootSignature;

/// Receives the events of Nimchat.
///
/// - **Verification.** Webhooks of an account, of an API inbox and of a bot are signed since Chatwoot
///   4.12 and 4.13, each with a secret of its own: [`ChatwootSignature`]. Older servers sign nothing,
///   and `automation_event.*`, `macro.executed` and `account_created` are unsigned in every version up
///   to 4.14.2: give those an endpoint of their own with a
///   [secret in the URL](switchboard_webhooks::SharedSecret). An endpoint is signed or it is not; one
///   is never a fallback of the other.
/// - **Answer** with a status of 2xx within five seconds, and work afterwards.
/// - **Repeats.** Webhooks of accounts and API inboxes are not repeated, so what is lost is lost:
///   [`reconcile`](super::reconcile()) finds it. Bots get three attempts since 4.12. A delivery has the
///   same key in all of them, where the server sends one.
///
/// # Examples
///
/// ```
/// use switchboard::nimchat::{ChatwootSignature, Receiver, events::Event};
///
/// let signature = ChatwootSignature::new("secret-of-the-webhook")?;
/// let receiver = Receiver::new(signature.clone());
/// // A test signs what it posts.
/// let body = r#"{"event": "message_created", "id": 1}"#;
/// let event = receiver.receive(&signature.sign(body.as_bytes())?, body)?;
/// assert!(matches!(*event, Event::MessageCreated(_)));
/// # Ok::<(), switchboard::Error>(())
/// ```
pub type Receiver = switchboard_webhooks::Receiver<Event>;

/// An event of Nimchat, verified.
pub type Received = switchboard_webhooks::Received<Event>;
