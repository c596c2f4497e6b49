//! A subscriber that keeps spans and events with all their fields.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use switchboard_tests::log::Log;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

/// Fields by name; a text has no quotation marks.
pub(crate) type Fields = BTreeMap<String, String>;

/// One span of ours, with what was recorded on it so far.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub(crate) level: tracing::Level,
    /// The place of the span around it.
    pub(crate) parent: Option<usize>,
    pub(crate) fields: Fields,
    pub(crate) has_ended: bool,
}

/// One event of ours.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    /// The place of the span that it belongs to.
    pub(crate) span: Option<usize>,
    pub(crate) fields: Fields,
}

#[derive(Debug, Default)]
struct State {
    spans: Vec<Span>,
    places: BTreeMap<u64, usize>,
    events: Vec<Told>,
    /// What happened, in its order, by the names of the spans.
    order: Vec<String>,
}

/// What a subscriber receives of ours.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traced(Arc<Mutex<State>>);

impl Traced {
    /// Listens on this thread until the guard is dropped.
    pub(crate) fn listen(&self) -> tracing::subscriber::DefaultGuard {
        // Makes sure that this is never the only subscriber; see there.
        drop(Log::default().listen());
        tracing::subscriber::set_default(tracing_subscriber::registry().with(self.clone()))
    }

    pub(crate) fn spans(&self) -> Vec<Span> {
        self.0.lock().unwrap().spans.clone()
    }

    pub(crate) fn events(&self) -> Vec<Told> {
        self.0.lock().unwrap().events.clone()
    }

    pub(crate) fn order(&self) -> Vec<String> {
        self.0.lock().unwrap().order.clone()
    }

    /// The names of all spans, in the order in which they began, each below those around it.
    pub(crate) fn tree(&self) -> Vec<String> {
        let spans = self.spans();
        let depth =
            |span: &Span| std::iter::successors(span.parent, |place| spans[*place].parent).count();
        spans.iter().map(|it| "  ".repeat(depth(it)) + &it.fields["otel.name"]).collect()
    }

    /// The spans of this kind.
    pub(crate) fn kind(&self, kind: &str) -> Vec<Span> {
        self.spans().into_iter().filter(|it| it.fields["otel.kind"] == kind).collect()
    }

    /// Everything that was heard, as text.
    pub(crate) fn text(&self) -> String {
        format!("{:?}", self.0.lock().unwrap())
    }

    /// Asserts that every span has ended, and that nothing was heard of these.
    #[track_caller]
    pub(crate) fn assert_whole_and_without(&self, secrets: &[&str]) {
        let open: Vec<Span> = self.spans().into_iter().filter(|it| !it.has_ended).collect();
        assert!(open.is_empty(), "{open:?}");
        let text = self.text();
        for secret in secrets {
            assert!(!text.contains(secret), "`{secret}` is in {text}");
        }
    }
}

/// Fields as they come.
struct Taken<'a>(&'a mut Fields);

impl Visit for Taken<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }

    /// What an exporter makes a text of is marked, to be told from a number.
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.0.insert(field.name().to_owned(), format!("unsigned {value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

fn is_ours(metadata: &tracing::Metadata<'_>) -> bool {
    metadata.target() == "switchboard"
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Traced {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if !is_ours(attributes.metadata()) {
            return;
        }
        let around = context.span(id).and_then(|span| span.parent());
        let mut state = self.0.lock().unwrap();
        let parent = around.and_then(|it| state.places.get(&it.id().into_u64()).copied());
        let mut fields = Fields::new();
        attributes.record(&mut Taken(&mut fields));
        state.order.push(format!("begin {}", fields["otel.name"]));
        let (level, place) = (*attributes.metadata().level(), state.spans.len());
        state.places.insert(id.into_u64(), place);
        state.spans.push(Span { level, parent, fields, has_ended: false });
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut state = self.0.lock().unwrap();
        if let Some(place) = state.places.get(&id.into_u64()).copied() {
            values.record(&mut Taken(&mut state.spans[place].fields));
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        if !is_ours(event.metadata()) {
            return;
        }
        let around = context.event_span(event);
        let mut state = self.0.lock().unwrap();
        let span = around.and_then(|it| state.places.get(&it.id().into_u64()).copied());
        let mut fields = Fields::new();
        event.record(&mut Taken(&mut fields));
        state.order.push(format!("event {}", fields["message"]));
        state.events.push(Told { span, fields });
    }

    fn on_close(&self, id: Id, _: Context<'_, S>) {
        let mut state = self.0.lock().unwrap();
        if let Some(place) = state.places.remove(&id.into_u64()) {
            state.spans[place].has_ended = true;
            let name = state.spans[place].fields["otel.name"].clone();
            state.order.push(format!("end {name}"));
        }
    }
}
