//! What a request that arrived breaks of what a description states: for placeholders of vendors.

use super::operation::Operation;
use super::parameter::{Body, Encoding, Parameter, Place, Style};
use super::rule::{Bounds, Constraint, lacking};
use http::HeaderMap;
use serde_json::Value;

/// A request as it arrived, taken apart.
#[derive(Clone, Copy, Debug)]
pub struct Received<'a> {
    /// The parts of the path by the names of the template.
    pub path: &'a [(String, String)],
    /// The query, decoded.
    pub query: &'a [(String, String)],
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body as JSON, whatever it was written in; `None` where there is none.
    pub body: Option<&'a Value>,
    /// The names of the files, once for each file.
    pub files: &'a [&'a str],
}

/// One thing that a request lacks or breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// The parameter, field or file; `body` for the body as a whole.
    pub name: String,
    /// What is wrong with it, in words. Shows no value.
    pub message: String,
    /// Whether it is missing, as opposed to wrong.
    pub missing: bool,
}

impl Breach {
    fn missing(name: &str) -> Self {
        Self { name: name.to_owned(), message: format!("`{name}` is required"), missing: true }
    }

    fn wrong(name: &str, message: String) -> Self {
        Self { name: name.to_owned(), message, missing: false }
    }
}

/// Everything that a request lacks or breaks. Which fields a body needs is no fact but a type, so
/// only its rules are checked here.
#[must_use]
pub fn breaches(operation: &Operation, received: &Received<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for parameter in operation.parameters() {
        check_parameter(parameter, received, &mut found);
    }
    if let Some(body) = operation.body() {
        check_body(body, received, &mut found);
    }
    let names = operation.alternatives();
    if !names.is_empty() && !names.iter().any(|name| is_given(name, operation, received)) {
        found.push(Breach { name: "body".into(), message: lacking(names, "body"), missing: true });
    }
    found
}

/// Whether the operation takes a body of plain bytes, which is no JSON.
#[must_use]
pub fn takes_bytes(operation: &Operation) -> bool {
    operation.body().is_some_and(|body| matches!(body.encoding, Encoding::Bytes(_)))
}

/// What callers give as the body, inside the document that the vendor wants around it.
#[must_use]
pub fn content_of<'v>(operation: &Operation, document: &'v Value) -> Option<&'v Value> {
    let within = operation.body().and_then(|body| body.within).unwrap_or("");
    at(document, within)
}

fn is_given(name: &str, operation: &Operation, received: &Received<'_>) -> bool {
    let field = received.body.and_then(|document| content_of(operation, document));
    let field = field.and_then(|content| content.get(name));
    received.query.iter().any(|(key, _)| key == name)
        || received.files.contains(&name)
        || field.is_some_and(|value| !value.is_null())
}

fn check_parameter(parameter: &Parameter, received: &Received<'_>, found: &mut Vec<Breach>) {
    if parameter.place == Place::Document {
        let value = received.body.and_then(|document| at(document, parameter.name));
        return check_value(parameter, value, found);
    }
    let texts = texts(parameter, received);
    if texts.is_empty() {
        if parameter.required && !is_spread(parameter, received) {
            found.push(Breach::missing(parameter.name));
        }
        return;
    }
    for rule in parameter.rules {
        let values = match rule {
            Bounds::Items(..) => vec![Value::Array(texts.iter().map(|it| (*it).into()).collect())],
            Bounds::Number(..) => texts.iter().map(|text| number(text)).collect(),
            _ => texts.iter().map(|text| Value::from(*text)).collect(),
        };
        let rule = Constraint::new(parameter.name, *rule);
        let broken = values.iter().find_map(|value| {
            let no_number =
                value.is_null().then(|| format!("`{}` is not a number", parameter.name));
            no_number.or_else(|| rule.violation_of(value, parameter.name))
        });
        found.extend(broken.map(|message| Breach::wrong(parameter.name, message)));
    }
}

fn check_value(parameter: &Parameter, value: Option<&Value>, found: &mut Vec<Breach>) {
    let Some(value) = value.filter(|value| !value.is_null()) else {
        found.extend(parameter.required.then(|| Breach::missing(parameter.name)));
        return;
    };
    let rules = parameter.rules.iter().map(|rule| Constraint::new(parameter.name, *rule));
    let broken = rules.filter_map(|rule| rule.violation_of(value, parameter.name));
    found.extend(broken.map(|message| Breach::wrong(parameter.name, message)));
}

/// The values of a parameter, one by one.
fn texts<'r>(parameter: &Parameter, received: &Received<'r>) -> Vec<&'r str> {
    let separator = match parameter.style {
        Style::Comma => Some(','),
        Style::Space => Some(' '),
        Style::Pipe => Some('|'),
        Style::Form | Style::DeepObject | Style::Json => None,
    };
    let of = |pairs: &'r [(String, String)]| -> Vec<&'r str> {
        let named = pairs.iter().filter(|(name, _)| name == parameter.name);
        named.map(|(_, value)| value.as_str()).collect()
    };
    let whole = match parameter.place {
        Place::Path => of(received.path),
        Place::Query => of(received.query),
        Place::Header => {
            let values = received.headers.get_all(parameter.name).iter();
            values.filter_map(|value| value.to_str().ok()).collect()
        }
        // No vendor has one that is required or has rules.
        Place::Cookie | Place::Document => Vec::new(),
    };
    match separator {
        Some(separator) => whole.into_iter().flat_map(|text| text.split(separator)).collect(),
        None => whole,
    }
}

/// Whether an object is spread over parameters of its own, as `name[field]` or by its fields.
fn is_spread(parameter: &Parameter, received: &Received<'_>) -> bool {
    let prefix = format!("{}[", parameter.name);
    parameter.style == Style::DeepObject
        && received.query.iter().any(|(name, _)| name.starts_with(&prefix))
}

fn number(text: &str) -> Value {
    let number = text.parse::<f64>().ok().and_then(serde_json::Number::from_f64);
    number.map_or(Value::Null, Value::Number)
}

fn check_body(body: &Body, received: &Received<'_>, found: &mut Vec<Breach>) {
    for part in body.files {
        let count = received.files.iter().filter(|name| **name == part.name).count();
        if count == 0 && part.required {
            found.push(Breach::missing(part.name));
        }
        let files = Value::Array(vec![Value::Null; count]);
        let rules = part.rules.iter().map(|rule| Constraint::new(part.name, *rule));
        let broken = rules.filter_map(|rule| rule.violation_of(&files, part.name));
        found.extend(broken.map(|message| Breach::wrong(part.name, message)));
    }
    let content = received.body.and_then(|document| at(document, body.within.unwrap_or("")));
    let Some(content) = content else {
        // Bytes may be empty and still be there.
        let is_optional = !body.required || matches!(body.encoding, Encoding::Bytes(_));
        let has_files = !received.files.is_empty() && !body.demanded;
        if !is_optional && !has_files {
            found.push(Breach::missing("body"));
        }
        return;
    };
    let broken = body.rules.iter().filter_map(|rule| rule.violation(content));
    found.extend(broken.map(|message| Breach::wrong(named_in(&message), message.clone())));
    if let (Some(document), Some(_)) = (received.body, body.within) {
        check_document(body, document, received, found);
    }
}

/// The texts that a document must hold, and the parts of the path that it must repeat.
fn check_document(body: &Body, document: &Value, received: &Received<'_>, found: &mut Vec<Breach>) {
    let mut expect = |place: &str, text: &str| match at(document, place) {
        Some(value) if is_text(value, text) => {}
        Some(_) => found.push(Breach::wrong(place, format!("`{place}` has another value"))),
        None => found.push(Breach::missing(place)),
    };
    for (place, text) in body.constants {
        expect(place, text);
    }
    for (place, parameter) in body.repeated {
        let part = received.path.iter().find(|(name, _)| name == parameter);
        if let Some((_, text)) = part {
            expect(place, text);
        }
    }
}

fn is_text(value: &Value, text: &str) -> bool {
    let written = value.to_string();
    value.as_str().unwrap_or(&written) == text
}

/// The name that a message of a rule begins with.
fn named_in(message: &str) -> &str {
    message.split('`').nth(1).unwrap_or("body")
}

fn at<'v>(document: &'v Value, path: &str) -> Option<&'v Value> {
    let mut steps = path.split('.').filter(|step| !step.is_empty());
    steps.try_fold(document, |value, step| value.get(step))
}

#[cfg(test)]
mod tests {
    use super::super::api::Api;
    use super::super::operation::Facts;
    use super::*;
    use http::Method;
    use serde_json::json;

    static API: Api = Api::new("acme", "https://acme.example");
    static ADD: Facts = Facts::new(&API, "add_pet", Method::POST, "/pets")
        .parameters(&[
            Parameter::query("first").rules(&[Bounds::Number(Some(1.0), Some(50.0))]),
            Parameter::query("owner").required(),
        ])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "pet")])
                .rules(&[Constraint::new("name", Bounds::Length(Some(1), Some(3)))]),
        );

    fn found(query: &[(&str, &str)], body: Option<&Value>) -> Vec<String> {
        let query: Vec<_> = query.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect();
        let headers = HeaderMap::new();
        let received = Received { path: &[], query: &query, headers: &headers, body, files: &[] };
        let breaches = breaches(&Operation::of(&ADD), &received);
        breaches.into_iter().map(|it| format!("{} {}", it.name, it.missing)).collect()
    }

    #[test]
    fn what_is_missing_or_breaks_a_rule_is_named() {
        let good = json!({"data": {"type": "pet", "attributes": {"name": "Rex"}}});
        assert!(found(&[("owner", "1"), ("first", "50")], Some(&good)).is_empty());
        assert_eq!(found(&[("first", "51")], Some(&good)), ["first false", "owner true"]);
        assert_eq!(found(&[("owner", "1"), ("first", "x")], Some(&good)), ["first false"]);
        assert_eq!(found(&[("owner", "1")], None), ["body true"]);
        let wrong = json!({"data": {"type": "dog", "attributes": {"name": "Bello"}}});
        assert_eq!(found(&[("owner", "1")], Some(&wrong)), ["name false", "data.type false"]);
    }

    #[test]
    fn a_message_shows_no_value() {
        let query = [("first".to_owned(), "canary".to_owned())];
        let headers = HeaderMap::new();
        let received =
            Received { path: &[], query: &query, headers: &headers, body: None, files: &[] };
        assert!(!format!("{:?}", breaches(&Operation::of(&ADD), &received)).contains("canary"));
    }
}
