//! What a program can see of its calls while they run: spans and events for `tracing`, and an
//! [`Observer`] for metrics.
//!
//! This room holds what is told, under which names, and when; nothing here changes a call. How a
//! call is made belongs to `call`, what its outcome means to
//! `error`.
//!
//! # Spans
//!
//! All have the target `switchboard` and the level INFO. Names follow OpenTelemetry's conventions
//! for HTTP clients, and the crate `tracing-opentelemetry` makes spans of OpenTelemetry of them.
//! They hold no query, no path with its values, no header, no body and no secret.
//!
//! Each call has a span, in which everything happens that it does, logins included:
//!
//! | field | content |
//! |---|---|
//! | `otel.kind` | `internal` |
//! | `otel.name` | `prokeep.list_contacts`, say |
//! | `vendor`, `operation` | the two parts of the name |
//! | `attempts` | how many times sending was tried |
//! | `delivery` | the verdict, see [`Delivery`](crate::Delivery) |
//! | `error.type` | only of a failure; see [`AttemptEnded::error_type`] |
//! | `otel.status_code` | `ERROR` of a failure |
//!
//! Each attempt has a span below that of its call:
//!
//! | field | content |
//! |---|---|
//! | `otel.kind` | `client` |
//! | `otel.name` | `GET /contacts/{id}`, say: the method and `url.template` |
//! | `http.request.method` | `GET`; `_OTHER` for methods that no standard knows |
//! | `server.address`, `server.port` | where it goes |
//! | `url.template` | the path below the base address, its parameters unfilled |
//! | `http.request.resend_count` | 1 for the second attempt, and so on; absent from the first |
//! | `http.response.status_code` | when a reply began |
//! | `network.protocol.version` | `1.1` or `2`; when a reply began |
//! | `error.type`, `otel.status_code` | only of a failure, as above |
//!
//! # Events
//!
//! In the span of each attempt, one event of the level DEBUG comes when its reply was read whole,
//! or failed: `vendor`, `operation`, `method`, `path` (the template), `attempt`, `status`,
//! `request_id`, `delivery`, `error` (the type), `elapsed_ms`, and `wait_ms` if another attempt
//! follows. For a download it comes after the head of the reply, and a second one, `download`, when
//! the caller has read it, dropped it, or lost it.
//!
//! A call that is dropped ends its spans with the error type `cancelled`.
//!
//! # Passing the trace on
//!
//! No header of a trace is sent to a vendor unless [`Observer::propagate`] returns one.

mod attribute;
mod download;
mod ended;
mod error_type;
mod observer;
mod span;
mod watch;

pub use attribute::{Attribute, AttributeValue, DURATION_BUCKETS, DURATION_METRIC};
pub use ended::{AttemptEnded, CallEnded, DownloadEnded, RetryPlanned};
pub use observer::Observer;

pub(crate) use download::DownloadWatch;
pub(crate) use observer::Observed;
pub(crate) use watch::{AttemptWatch, CallWatch};
