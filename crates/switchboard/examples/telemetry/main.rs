//! Spans and durations of calls in OpenTelemetry: no account, no network.
//!
//! A sandbox plays Prokeep, and what OpenTelemetry gets is printed. In a program, an
//! exporter for OTLP takes the place of the one for the standard output.
//!
//! Run it with `cargo run --example telemetry --features prokeep,sandbox`.

use opentelemetry::KeyValue;
use opentelemetry::metrics::{Histogram, MeterProvider};
use opentelemetry::trace::TracerProvider;
use opentelemetry_sdk::metrics::SdkMeterProvider;
use opentelemetry_sdk::trace::SdkTracerProvider;
use switchboard::observe::{
    AttemptEnded, AttributeValue, DURATION_BUCKETS, DURATION_METRIC, Observer,
};
use switchboard::prokeep;
use switchboard::sandbox::{self, Fault};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let spans = SdkTracerProvider::builder()
        .with_simple_exporter(opentelemetry_stdout::SpanExporter::default())
        .build();
    let metrics = SdkMeterProvider::builder()
        .with_periodic_exporter(opentelemetry_stdout::MetricExporter::default())
        .build();
    trace_into(&spans);

    let sandbox = sandbox::prokeep::sandbox();
    let prokeep = prokeep::connect("acme")
        .credentials("sandbox-user", "sandbox-password")
        .transport(sandbox.clone()) // only here: nothing leaves this process
        .observer(Durations::counted_by(&metrics))
        .build()?;

    // The vendor is busy at first: one call, two attempts.
    sandbox.fail("list_contacts", Fault::status(503))?;
    let contacts = prokeep.list_contacts().first(2).send().await?;
    println!("{} contacts after {} attempts\n", contacts.data.len(), contacts.attempts());
    // There is no such contact: a call whose span is marked as an error.
    if let Err(error) = prokeep.get_contact("contact-9").send().await {
        println!("{error}\n");
    }

    spans.shutdown()?;
    metrics.shutdown()?;
    Ok(())
}

/// Hands the spans of Switchboard to OpenTelemetry. Its events, of the level DEBUG, stay away.
fn trace_into(provider: &SdkTracerProvider) {
    let ours = Targets::new().with_target("switchboard", LevelFilter::INFO);
    let layer = tracing_opentelemetry::layer()
        .with_tracer(provider.tracer("switchboard"))
        .with_location(false)
        .with_threads(false)
        .with_tracked_inactivity(false);
    tracing_subscriber::registry().with(layer.with_filter(ours)).init();
}

/// The metric of OpenTelemetry's conventions for HTTP clients.
#[derive(Debug)]
struct Durations(Histogram<f64>);

impl Durations {
    fn counted_by(provider: &SdkMeterProvider) -> Self {
        let meter = provider.meter("switchboard");
        let histogram = meter.f64_histogram(DURATION_METRIC);
        Self(histogram.with_unit("s").with_boundaries(DURATION_BUCKETS.to_vec()).build())
    }
}

impl Observer for Durations {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let attributes = attempt.attributes().map(|it| match it.value {
            AttributeValue::Text(text) => KeyValue::new(it.name, text.to_owned()),
            AttributeValue::Number(number) => KeyValue::new(it.name, number),
        });
        let attributes: Vec<KeyValue> = attributes.collect();
        self.0.record(attempt.duration().as_secs_f64(), &attributes);
    }
}
