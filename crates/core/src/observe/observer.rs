//! Who is told how calls go?

use super::ended::{AttemptEnded, CallEnded, DownloadEnded, RetryPlanned};
use crate::facts::Operation;
use http::HeaderMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// Is told how calls go: for metrics, and for programs that keep accounts of their own.
///
/// Given by [`ClientBuilder::observer`](crate::ClientBuilder::observer). It is told of everything
/// that the client sends, including logins and uploads to presigned addresses, and of calls that
/// are dropped. All methods are optional. They are called where the call runs, inside its span (the
/// last one where the content is read), so they should be quick; one that panics is skipped, and the
/// call goes on.
///
/// # Examples
///
/// Counts durations as OpenTelemetry's conventions want it:
///
/// ```
/// use std::sync::Mutex;
/// use switchboard_core::observe::{AttemptEnded, DURATION_METRIC, Observer};
/// use switchboard_core::{Api, Client, ClientBuilder};
///
/// #[derive(Debug, Default)]
/// struct Durations(Mutex<Vec<String>>);
///
/// impl Observer for Durations {
///     fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
///         let mut line = format!("{DURATION_METRIC} {}", attempt.duration().as_secs_f64());
///         for attribute in attempt.attributes() {
///             line += &format!(" {}={}", attribute.name, attribute.value);
///         }
///         self.0.lock().unwrap().push(line);
///     }
/// }
///
/// static API: Api = Api::new("acme", "https://acme.example");
/// let client: Client = ClientBuilder::new(&API).observer(Durations::default()).build()?;
/// # Ok::<(), switchboard_core::Error>(())
/// ```
pub trait Observer: fmt::Debug + Send + Sync {
    /// An attempt has ended: its reply was read whole (of a download: its head), it failed, or the
    /// call was dropped.
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let _ = attempt;
    }

    /// Another attempt follows.
    fn retry_planned(&self, retry: &RetryPlanned<'_>) {
        let _ = retry;
    }

    /// A call has ended, with all its attempts and the decoding of its reply, or was dropped.
    fn call_ended(&self, call: &CallEnded<'_>) {
        let _ = call;
    }

    /// The content of a download has been read to its end, or was lost or dropped.
    fn download_ended(&self, download: &DownloadEnded<'_>) {
        let _ = download;
    }

    /// Headers to send with the next attempt, such as `traceparent`, so that the vendor can continue
    /// the trace. Default: none, because what is sent tells the vendor which calls belong together.
    ///
    /// Asked inside the span of the attempt, for logins and uploads, too. Headers that the request
    /// has already stay as they are.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_core::observe::Observer;
    /// use switchboard_core::{HeaderMap, HeaderValue, Operation};
    ///
    /// #[derive(Debug)]
    /// struct Traced;
    ///
    /// impl Observer for Traced {
    ///     fn propagate(&self, operation: &Operation) -> HeaderMap {
    ///         let mut headers = HeaderMap::new();
    ///         if operation.api().vendor() == "acme" {
    ///             // In a program, the propagator of OpenTelemetry writes it.
    ///             let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    ///             headers.insert("traceparent", HeaderValue::from_static(parent));
    ///         }
    ///         headers
    ///     }
    /// }
    /// ```
    fn propagate(&self, operation: &Operation) -> HeaderMap {
        let _ = operation;
        HeaderMap::new()
    }
}

impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        T::attempt_ended(self, attempt);
    }

    fn retry_planned(&self, retry: &RetryPlanned<'_>) {
        T::retry_planned(self, retry);
    }

    fn call_ended(&self, call: &CallEnded<'_>) {
        T::call_ended(self, call);
    }

    fn download_ended(&self, download: &DownloadEnded<'_>) {
        T::download_ended(self, download);
    }

    fn propagate(&self, operation: &Operation) -> HeaderMap {
        T::propagate(self, operation)
    }
}

/// The observer of a client, if it has one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Observed(Option<Arc<dyn Observer>>);

impl Observed {
    pub(crate) fn by(observer: impl Observer + 'static) -> Self {
        Self(Some(Arc::new(observer)))
    }

    pub(super) const fn is_any(&self) -> bool {
        self.0.is_some()
    }

    /// Tells the observer, if there is one. A panic in it ends here: telemetry must not decide
    /// whether a message is sent twice.
    pub(super) fn tell<T>(&self, tell: impl FnOnce(&dyn Observer) -> T) -> Option<T> {
        let observer = self.0.as_deref()?;
        let told = catch_unwind(AssertUnwindSafe(|| tell(observer)));
        if told.is_err() {
            tracing::error!(target: "switchboard", "an observer panicked");
        }
        told.ok()
    }
}
