//! Receives the events of Nimchat: acknowledges each at once, works it later from a queue, and works
//! once what is delivered twice.
//!
//! The example posts signed events to itself; in your server they come from the address that you give
//! to `create_webhook`.
//!
//! Run it with `cargo run --example receive_events --features nimchat,axum`.

pub(crate) mod sender;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use sender::Sender;
use switchboard::nimchat::events::Event;
use switchboard::webhooks::{ChatwootSignature, MemorySeen, Received, Receiver};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Yours is what the server shows for the webhook. During a rotation: `.or("old-secret")?`.
    let signature = ChatwootSignature::new("secret-of-the-webhook")?;

    let (hooks, queue) = Hooks::new(signature.clone(), 100);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let sender = Sender::new(listener.local_addr()?, signature);
    let (stop, stopped) = oneshot::channel::<()>();
    let server = axum::serve(listener, hooks.router())
        .with_graceful_shutdown(async move { drop(stopped.await) });
    let server = tokio::spawn(async move { server.await });
    let worker = tokio::spawn(work(queue));

    // From here on this is the vendor's part.
    let hello = r#"{"event":"message_created","id":7,"content":"Hello \u0026 welcome"}"#;
    println!("a message:       {}", sender.post("delivery-1", hello).await?);
    println!("the same again:  {}", sender.post("delivery-1", hello).await?);
    println!("a forged one:    {}", sender.forge("delivery-2", hello).await?);
    let later = r#"{"event":"conversation_rated","id":1,"stars":5}"#;
    println!("an unknown one:  {}", sender.post("delivery-3", later).await?);

    // The server stops, then the queue ends, then the worker.
    drop(stop);
    server.await??;
    for worked in worker.await? {
        println!("worked:          {worked}");
    }
    Ok(())
}

/// What the handlers share.
#[derive(Clone)]
pub(crate) struct Hooks {
    receiver: Receiver<Event>,
    /// With several processes: `RedisSeen`, which they share.
    seen: MemorySeen,
    queue: mpsc::Sender<Received<Event>>,
}

/// The extractor finds the receiver by this.
impl FromRef<Hooks> for Receiver<Event> {
    fn from_ref(hooks: &Hooks) -> Self {
        hooks.receiver.clone()
    }
}

impl Hooks {
    /// Handlers, and the queue that they fill, which holds so many events.
    pub(crate) fn new(
        signature: ChatwootSignature,
        length: usize,
    ) -> (Self, mpsc::Receiver<Received<Event>>) {
        let (queue, events) = mpsc::channel(length);
        (Self { receiver: Receiver::new(signature), seen: MemorySeen::new(), queue }, events)
    }

    pub(crate) fn router(self) -> Router {
        Router::new().route("/hooks/nimchat", post(accept)).with_state(self)
    }

    /// Puts an event into the queue, unless it came before.
    async fn take(self, event: Received<Event>) -> StatusCode {
        if !event.is_first(&self.seen).await {
            return StatusCode::OK;
        }
        match self.queue.try_send(event) {
            Ok(()) => StatusCode::OK,
            Err(full) => {
                // The next delivery of it is taken again.
                full.into_inner().forget(&self.seen).await;
                StatusCode::SERVICE_UNAVAILABLE
            }
        }
    }
}

/// Answers at once: the vendor waits five seconds, and the work may take longer.
async fn accept(State(hooks): State<Hooks>, event: Received<Event>) -> StatusCode {
    // In a task of its own: a handler is dropped when the sender hangs up, and an event that is
    // claimed by then would never be worked.
    let taken = tokio::spawn(hooks.take(event)).await;
    taken.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Works the events of the queue until it ends, and says what it did.
pub(crate) async fn work(mut queue: mpsc::Receiver<Received<Event>>) -> Vec<String> {
    let mut worked = Vec::new();
    while let Some(event) = queue.recv().await {
        worked.push(match event.into_event() {
            Event::MessageCreated(message) => {
                format!("message {}: {}", message.id, message.content.unwrap_or_default())
            }
            // Newer servers send what this version does not know.
            Event::Unknown(event) => format!("{} is kept for later", event.name().unwrap_or("?")),
            other => format!("nothing to do for {}", other.name().unwrap_or("?")),
        });
    }
    worked
}
