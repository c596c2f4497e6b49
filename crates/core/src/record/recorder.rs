//! Writing exchanges as they pass.

use super::exchange::{self, Broken, Outcome};
use super::keep::Keep;
use super::pending::Pending;
use super::placeholder::Placeholders;
use super::tee::Tee;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::transport::{Body, Failure, Transport};
use std::fmt;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Writes the exchanges that pass through the transports that it [wraps](Self::wrap), without
/// anybody's data; see the [module](super).
///
/// Cheap to clone: clones write to the same file, and one recorder serves any number of clients and
/// concurrent calls. Each exchange is written as one line, when its reply has been read or given
/// up, and is in the file then, even if the program ends without [`finish`](Self::finish).
///
/// A call never fails because of its recording: what cannot be written is told by `finish`.
///
/// # Examples
///
/// ```
/// use switchboard_core::record::Recorder;
/// use switchboard_core::{Client, ClientBuilder, Method};
/// # use switchboard_core::{Api, Bearer};
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/played.rs"));
/// # static API: Api = Api::new("acme", "https://acme.example");
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// # let path = std::env::temp_dir().join(format!("recorder-{}.jsonl", std::process::id()));
/// let recorder = Recorder::create(&path)?.keep("status");
/// # let builder = ClientBuilder::<Client>::new(&API).credential(Bearer::new("s3cret")).transport(Played);
/// let recording = recorder.clone();
/// let client = builder.wrap_transport(move |inner| recording.wrap(inner)).build()?;
/// client.call(Method::GET, "/pets/{id}").path("id", "p-4711").send().await?;
/// recorder.finish()?;
///
/// let written = std::fs::read_to_string(&path).unwrap_or_default();
/// assert!(written.contains("GET /pets/{id}"));
/// assert!(!written.contains("4711") && !written.contains("s3cret"));
/// # std::fs::remove_file(&path).ok();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Recorder(Arc<Mutex<State>>);

struct State {
    out: Box<dyn Write + Send>,
    keep: Keep,
    placeholders: Placeholders,
    written: usize,
    /// What went wrong first.
    failed: Option<Error>,
}

impl Recorder {
    /// A recorder to this file, which is replaced if it exists.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] when the file cannot be written.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Recorder;
    ///
    /// let nowhere = Recorder::create("/no/such/folder/exchanges.jsonl");
    /// assert!(nowhere.is_err_and(|error| error.is_configuration()));
    /// ```
    pub fn create(path: impl AsRef<Path>) -> Result<Self, Error> {
        let file = File::create(path).map_err(unwritable)?;
        Ok(Self::to_writer(file))
    }

    /// A recorder to something other than a file. Each line is written at once, and flushed.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Recorder;
    ///
    /// let recorder = Recorder::to_writer(std::io::sink());
    /// assert_eq!(recorder.finish()?, 0);
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    #[must_use]
    pub fn to_writer(out: impl Write + Send + 'static) -> Self {
        let mut state = State {
            out: Box::new(out),
            keep: Keep::default(),
            placeholders: Placeholders::default(),
            written: 0,
            failed: None,
        };
        state.put(&exchange::preface());
        Self(Arc::new(Mutex::new(state)))
    }

    /// Also shows the texts and numbers in every field and parameter of this name. Secrets that the
    /// description knows, and those that a request is signed with, are never shown.
    ///
    /// Say it before the first call.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Recorder;
    ///
    /// let recorder = Recorder::to_writer(std::io::sink()).keep("state").keep_path("data.*.amount");
    /// # drop(recorder);
    /// ```
    #[must_use]
    pub fn keep(self, field: &str) -> Self {
        self.state().keep.field(field);
        self
    }

    /// Also shows the text or number at this place of a JSON document: keys joined with dots, `*`
    /// for each item of a list.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Recorder;
    ///
    /// let recorder = Recorder::to_writer(std::io::sink()).keep_path("data.*.state");
    /// # drop(recorder);
    /// ```
    #[must_use]
    pub fn keep_path(self, path: &str) -> Self {
        self.state().keep.path(path);
        self
    }

    /// Also shows these keys of objects, which the description does not document. Their values are
    /// not shown.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Recorder;
    ///
    /// let recorder = Recorder::to_writer(std::io::sink()).keep_keys(["vip", "loyalty_level"]);
    /// # drop(recorder);
    /// ```
    #[must_use]
    pub fn keep_keys<'k>(self, keys: impl IntoIterator<Item = &'k str>) -> Self {
        let mut state = self.state();
        keys.into_iter().for_each(|key| state.keep.key(key));
        drop(state);
        self
    }

    /// A transport that sends through another and records what passes, for
    /// [`ClientBuilder::wrap_transport`](crate::ClientBuilder::wrap_transport).
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Recorder;
    /// use switchboard_core::{Api, Client, ClientBuilder};
    ///
    /// static API: Api = Api::new("acme", "https://acme.example");
    /// let recorder = Recorder::to_writer(std::io::sink());
    /// let client: Client =
    ///     ClientBuilder::new(&API).wrap_transport(move |inner| recorder.wrap(inner)).build()?;
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    pub fn wrap(&self, inner: impl Transport + 'static) -> Recording {
        Recording { recorder: self.clone(), inner: Box::new(inner) }
    }

    /// How many exchanges were written. An exchange whose reply is still being read is not.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] when something could not be written.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::record::Recorder;
    ///
    /// let recorder = Recorder::to_writer(std::io::sink());
    /// println!("{} exchanges were recorded", recorder.finish()?);
    /// # Ok::<(), switchboard_core::Error>(())
    /// ```
    pub fn finish(&self) -> Result<usize, Error> {
        let state = self.state();
        state.failed.clone().map_or(Ok(state.written), Err)
    }

    fn ended(&self, pending: &Pending, outcome: &Outcome) {
        self.state().write(pending, outcome);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn write(&mut self, pending: &Pending, outcome: &Outcome) {
        // Placeholders are given here, so that they are numbered in the order of the lines.
        let exchange = pending.ended(outcome, &self.keep, &mut self.placeholders);
        match exchange::line(&exchange) {
            Ok(line) => {
                self.put(&line);
                self.written += usize::from(self.failed.is_none());
            }
            Err(error) => {
                let error =
                    Error::configuration("an exchange cannot be written").with_source(error);
                self.failed.get_or_insert(error);
            }
        }
    }

    /// Writes a line, unless one is missing already.
    fn put(&mut self, line: &str) {
        if self.failed.is_some() {
            return;
        }
        let written = self.out.write_all(line.as_bytes()).and_then(|()| self.out.flush());
        self.failed = written.err().map(unwritable);
    }
}

fn unwritable(error: io::Error) -> Error {
    Error::configuration("the recording cannot be written").with_source(error)
}

/// A transport that records what passes through it; [`Recorder::wrap`] makes it.
pub struct Recording {
    recorder: Recorder,
    inner: Box<dyn Transport>,
}

impl Transport for Recording {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        let (pending, request) = Pending::of(request);
        let mut waiting = Waiting { recorder: self.recorder.clone(), pending: Some(pending) };
        let sending = self.inner.send(request);
        Box::pin(async move {
            match sending.await {
                Ok(response) => {
                    let tell = move |outcome| waiting.ends(&outcome);
                    Ok(Tee::watched(response, tell))
                }
                Err(failure) => {
                    waiting.ends(&Outcome::Failure(Broken::of(failure.kind())));
                    Err(failure)
                }
            }
        })
    }
}

/// An exchange that has no outcome yet. Dropped, it was abandoned.
struct Waiting {
    recorder: Recorder,
    pending: Option<Pending>,
}

impl Waiting {
    fn ends(&mut self, outcome: &Outcome) {
        if let Some(pending) = self.pending.take() {
            self.recorder.ended(&pending, outcome);
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.ends(&Outcome::Abandoned);
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The placeholders are listed with what they stand for.
        f.debug_struct("Recorder").field("written", &self.state().written).finish_non_exhaustive()
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recording").field("recorder", &self.recorder).finish_non_exhaustive()
    }
}
