//! Every documented body is what is sent or handed out.

use crate::bench::{Bench, REFUSED, benches, equal, same};
use crate::calls::json_of;
use serde_json::{Value, json};
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{Kind, Sample};
use switchboard_tests::server::{Recorded, Reply};
use switchboard_tests::vendors::Vendor;

#[tokio::test]
async fn a_documented_request_is_what_is_sent() {
    let mut failures = Failures::default();
    for bench in benches() {
        for sample in bench.samples(Kind::Request, &mut failures) {
            let outcome = sends_the_sample(&bench, &sample).await;
            failures.sound(bench.vendor.name, &sample.file, outcome);
        }
    }
    failures.report();
}

async fn sends_the_sample(bench: &Bench, sample: &Sample) -> Result<(), String> {
    let mut document = sample.sent().map_err(|error| error.to_string())?;
    let mut body = sample.content().map_err(|error| error.to_string())?;
    if let Some(field) = &sample.refused {
        is_not_sent(bench, sample, &body, field).await?;
        let known = bench.calls.get(&sample.operation).and_then(|call| call.body.as_ref());
        let value = known.ok_or("its call has no body")?[field].clone();
        body[field] = value.clone();
        document[field] = value;
    }
    let request = bench.sent(sample, &body, false).await?;
    equal(&document, &json_of(&request)?)
}

/// The type accepts the body, but the client does not send it without this field.
async fn is_not_sent(
    bench: &Bench,
    sample: &Sample,
    body: &Value,
    field: &str,
) -> Result<(), String> {
    match bench.sent(sample, body, false).await {
        Ok(_) => Err(format!("is sent without `{field}`")),
        Err(reason) if reason.ends_with(&format!("`body` needs `{field}`")) => Ok(()),
        Err(reason) => Err(reason),
    }
}

#[tokio::test]
async fn a_file_that_is_printed_as_text_goes_along_in_a_form() {
    let mut failures = Failures::default();
    let mut count = 0;
    for bench in benches() {
        let samples = bench.samples(Kind::Request, &mut failures);
        for sample in samples.into_iter().filter(|it| !it.files.is_empty()) {
            count += 1;
            let outcome = sends_the_sample_as_a_form(&bench, &sample).await;
            failures.sound(bench.vendor.name, &sample.file, outcome);
        }
    }
    failures.report();
    assert_eq!(count, 4);
}

async fn sends_the_sample_as_a_form(bench: &Bench, sample: &Sample) -> Result<(), String> {
    let mut body = sample.content().map_err(|error| error.to_string())?;
    let fields = body.as_object_mut().ok_or("the body is no object")?;
    // A form cannot carry empty values.
    fields.retain(|_, value| *value != json!({}));
    let file = |name: &String| (name.clone(), Some("note.txt".to_owned()), None);
    let mut expected: Vec<_> = sample.files.iter().map(file).collect();
    for (name, value) in &*fields {
        if !sample.files.contains(name) {
            add_parts(name, value, &mut expected);
        }
    }
    same_parts(&expected, &bench.sent(sample, &body, true).await?)
}

/// The parts that carry a field; the fields of an object have names with brackets.
fn add_parts(name: &str, value: &Value, parts: &mut Vec<SentPart>) {
    match value {
        Value::Object(fields) => {
            let inside = fields.iter();
            inside.for_each(|(key, value)| add_parts(&format!("{name}[{key}]"), value, parts));
        }
        Value::String(text) => parts.push((name.to_owned(), None, Some(text.clone()))),
        other => parts.push((name.to_owned(), None, Some(other.to_string()))),
    }
}

#[tokio::test]
async fn a_documented_reply_is_what_is_handed_out() {
    let mut failures = Failures::default();
    for bench in benches() {
        for sample in bench.samples(Kind::Response, &mut failures) {
            let outcome = hands_the_sample_out(&bench, &sample).await;
            failures.sound(bench.vendor.name, &sample.file, outcome);
        }
    }
    failures.report();
}

async fn hands_the_sample_out(bench: &Bench, sample: &Sample) -> Result<(), String> {
    let reply = sample.read().map_err(|error| error.to_string())?;
    let expected = sample.handed_out().map_err(|error| error.to_string())?;
    let given = bench.given(&sample.operation, sample.parameters.as_ref(), None);
    let reply = (sample.status.unwrap_or(200), &reply);
    bench.hands_out(&sample.operation, &given, reply, &expected).await
}

#[test]
fn a_documented_delivery_or_refusal_encodes_back_to_the_same_json() {
    let mut failures = Failures::default();
    for bench in benches() {
        for kind in [Kind::Webhook, Kind::Error] {
            for sample in bench.samples(kind, &mut failures) {
                let outcome = encodes_back(bench.vendor, &sample);
                failures.sound(bench.vendor.name, &sample.file, outcome);
            }
        }
    }
    failures.report();
}

fn encodes_back(vendor: &Vendor, sample: &Sample) -> Result<(), String> {
    let content = sample.content().map_err(|error| error.to_string())?;
    let expected = sample.handed_out().map_err(|error| error.to_string())?;
    let type_name = sample.type_name.as_ref().ok_or("its type is not given")?;
    equal(&expected, &(vendor.decode)(type_name, &content)?)
}

#[tokio::test]
async fn a_documented_refusal_arrives_as_an_error_with_its_words() {
    let mut failures = Failures::default();
    for bench in benches() {
        for sample in bench.samples(Kind::Error, &mut failures) {
            let outcome = is_refused(&bench, &sample).await;
            failures.sound(bench.vendor.name, &sample.file, outcome);
        }
    }
    failures.report();
}

async fn is_refused(bench: &Bench, sample: &Sample) -> Result<(), String> {
    let body = sample.read().map_err(|error| error.to_string())?;
    let status = sample.status.unwrap_or(REFUSED);
    let given = bench.given(&sample.operation, sample.parameters.as_ref(), None);
    let reply = Reply::json_text(status, body.to_string());
    let outcome = bench.exchange(&sample.operation, &given, &reply).await?.outcome;
    let error = outcome.err().ok_or("is taken for a success")?;
    same("status", &Some(status), &error.status().map(|it| it.as_u16()))?;
    let message = error.message().ok_or("has no message")?;
    let texts = texts(&body);
    let quoted = message.split("; ").all(|part| texts.iter().any(|text| text.contains(part)));
    if quoted { Ok(()) } else { Err(format!("its message is none of its texts: {message}")) }
}

/// All texts anywhere in a value.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => vec![],
    }
}

/// Name, file name and text of a part of a form.
type SentPart = (String, Option<String>, Option<String>);

pub(crate) fn same_parts(expected: &[SentPart], request: &Recorded) -> Result<(), String> {
    let found = request.parts();
    // The order of fields with different names means nothing; the order under one name does.
    let mut expected: Vec<_> = expected
        .iter()
        .map(|(name, file, text)| {
            let content = text.clone().unwrap_or_else(|| format!("the content of {name}"));
            (Some(&**name), file.as_deref(), content)
        })
        .collect();
    let mut found: Vec<_> = found.iter().map(|it| (it.name(), it.file_name(), it.text())).collect();
    expected.sort_by_key(|(name, ..)| *name);
    found.sort_by_key(|(name, ..)| *name);
    same("parts", &expected, &found)
}
