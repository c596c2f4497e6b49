//! What a program that subscribes to `tracing` receives.
#![allow(clippy::unwrap_used, reason = "a log that cannot be read fails its test")]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io;
use std::sync::{Arc, LazyLock, Mutex};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// While there is only one subscriber, tracing lets the first thread that reaches an event decide
/// for all threads whether it is wanted. These make sure that there is never only one.
static OTHER_LISTENERS: LazyLock<[tracing::Dispatch; 2]> =
    LazyLock::new(|| [(); 2].map(|()| tracing::Dispatch::new(tracing_subscriber::registry())));

/// What a subscriber sees: the text of everything, and the events of our own targets by field.
#[derive(Clone, Debug, Default)]
pub struct Log {
    text: Arc<Mutex<Vec<u8>>>,
    ours: Arc<Mutex<Vec<BTreeMap<&'static str, String>>>>,
}

impl Log {
    /// Listens to everything on this thread until the guard is dropped.
    #[must_use]
    pub fn listen(&self) -> tracing::subscriber::DefaultGuard {
        LazyLock::force(&OTHER_LISTENERS);
        let text = tracing_subscriber::fmt::layer()
            .with_ansi(false)
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .with_writer(self.clone());
        let all = tracing_subscriber::registry().with(text).with(self.clone());
        tracing::subscriber::set_default(all)
    }

    /// The text so far.
    ///
    /// # Panics
    ///
    /// When it is not UTF-8.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8(self.text.lock().unwrap().clone()).unwrap()
    }

    /// Our own events so far, each with all of its fields.
    ///
    /// # Panics
    ///
    /// When another test has failed in the middle of an event.
    #[must_use]
    pub fn ours(&self) -> Vec<BTreeMap<&'static str, String>> {
        self.ours.lock().unwrap().clone()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl<S: tracing::Subscriber> Layer<S> for Log {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if !event.metadata().target().starts_with("switchboard") {
            return;
        }
        // A field that this event leaves out may be filled by the next one.
        let names = event.metadata().fields();
        let mut fields: BTreeMap<_, _> =
            names.iter().map(|field| (field.name(), String::new())).collect();
        event.record(&mut |field: &tracing::field::Field, value: &dyn Debug| {
            fields.insert(field.name(), format!("{value:?}"));
        });
        self.ours.lock().unwrap().push(fields);
    }
}
