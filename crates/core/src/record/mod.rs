//! Recordings: exchanges with a vendor written to a file, and played again without it.
//!
//! # When to record
//!
//! - A **recording** pins down what a vendor really answered: a bug of theirs, a reply that no
//!   description foresees, a long walk over real pages. It needs an account once, and never again.
//! - A **mock** (feature `mock`) says what *you* want answered: errors, delays, things that are hard
//!   to provoke. It needs no account, and knows nothing of the vendor's habits.
//! - A **sandbox** (feature `sandbox` of the facade) remembers what it is sent, so that a test can
//!   create something and find it again.
//!
//! # What is in the file
//!
//! One line of JSON for each exchange: operation, request, and reply or failure. A value is there
//! only if it is known to be nobody's data: the keys and the values that the description documents,
//! flags, the numbers by which lists are walked, how many items a list has. Everything else has a
//! *placeholder*: a text becomes `text 1`, an address `user-1@example.com`, a point in time another
//! point in time, a number another number. The same value always has the same placeholder, so that an
//! id from one reply still fits the next call. [`Recorder::keep`] allows more; nothing allows less,
//! and no setting keeps a secret. Of files and downloads there are length and media type only.
//!
//! What a placeholder does not hide: how many values there are, which of them are equal, of what kind
//! they are, and how long an id is. Times keep neither their order nor their distance. The path of a
//! call that no description has is written as the program spells it, so give ids as placeholders.
//!
//! # Examples
//!
//! ```
//! use switchboard_core::record::{Recorder, Replayer};
//! use switchboard_core::{Client, ClientBuilder, Error, Method};
//! # use switchboard_core::{Api, Bearer};
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/played.rs"));
//! # static API: Api = Api::new("acme", "https://acme.example");
//!
//! async fn first_pet(client: &Client) -> Result<String, Error> {
//!     let page = client.call(Method::GET, "/pets").send().await?;
//!     Ok(page["data"][0]["id"].to_string())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! # let path = std::env::temp_dir().join(format!("exchanges-{}.jsonl", std::process::id()));
//! # let builder = || ClientBuilder::<Client>::new(&API).credential(Bearer::new("token"));
//! // Once, against the vendor. These pets have no description, so their keys are allowed by hand.
//! let recorder = Recorder::create(&path)?.keep_keys(["data", "id"]);
//! # let live = builder().transport(Played);
//! let recording = recorder.clone();
//! let client = live.wrap_transport(move |inner| recording.wrap(inner)).build()?;
//! assert_eq!(first_pet(&client).await?, "1");
//! assert_eq!(recorder.finish()?, 1);
//!
//! // Ever after, without it.
//! let replayer = Replayer::open(&path)?;
//! let client = builder().transport(replayer.clone()).build()?;
//! assert_eq!(first_pet(&client).await?, "1");
//! replayer.verify()?;
//! # std::fs::remove_file(&path).ok();
//! # Ok(())
//! # }
//! ```
//!
//! This room wraps a transport and is one. It knows no vendor: what a description documents comes
//! with the operation of a request. How a call is built, repeated and decoded is not its business.

mod address;
mod content;
mod exchange;
mod headers;
mod keep;
mod matching;
mod pending;
mod placeholder;
mod play;
mod recorder;
mod redact;
mod replayer;
mod tee;

pub use recorder::{Recorder, Recording};
pub use replayer::Replayer;
