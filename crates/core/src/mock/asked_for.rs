//! What a request asks for: the question, its body, and how both are told.

use super::carried::Carried;
use crate::asked::Asked;
use crate::facts::Operation;
use crate::text::{Secrets, one_line};
use bytes::Bytes;
use http::request::Parts;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write as _;

/// How much of a request is shown.
const SHOWN: usize = 400;

/// A request with its body.
#[derive(Clone)]
pub(super) struct AskedFor {
    pub(super) asked: Asked,
    pub(super) content: Carried,
}

impl AskedFor {
    /// A request that is expected.
    pub(super) fn expected(asked: Asked) -> Self {
        let content = Carried::expected(&asked);
        Self { asked, content }
    }

    /// A request that arrived; `None` for one that no call of a client made.
    pub(super) fn arrived(parts: &Parts, body: &Bytes) -> Option<Self> {
        let asked = parts.extensions.get::<Asked>()?.clone();
        let media_type = parts.headers.get(http::header::CONTENT_TYPE);
        let content = Carried::arrived(&asked, media_type, body);
        Some(Self { asked, content })
    }

    pub(super) const fn operation(&self) -> &Operation {
        &self.asked.operation
    }

    pub(super) const fn secrets(&self) -> &Secrets {
        &self.asked.secrets
    }

    /// Whether both call the same operation, or an untyped call asks for what an operation does.
    pub(super) fn is_same_operation(&self, other: &Self) -> bool {
        let (one, two) = (self.operation(), other.operation());
        one.api().vendor() == two.api().vendor()
            && one.method() == two.method()
            && (one.id() == two.id()
                || self.asked.segments == other.asked.segments
                || self.is_untyped_form_of(other)
                || other.is_untyped_form_of(self))
    }

    /// Whether this is an untyped call whose path has the form of the other's.
    fn is_untyped_form_of(&self, other: &Self) -> bool {
        let (asked, template) = (&self.asked, other.asked.template.trim_start_matches('/'));
        // An untyped call is named after its path.
        asked.operation.id().contains('/')
            && asked.segments.len() == template.split('/').count()
            && template
                .split('/')
                .zip(&asked.segments)
                .all(|(form, segment)| form.contains('{') || form == segment)
    }

    /// The request on one line, without secrets.
    pub(super) fn told(&self) -> String {
        let asked = &self.asked;
        let mut text = format!("{} /{}", asked.operation.method(), asked.segments.join("/"));
        for (place, (name, value)) in asked.query.iter().enumerate() {
            let mark = if place == 0 { '?' } else { '&' };
            let _ = write!(text, "{mark}{name}={}", shown(value));
        }
        if let Some(body) = self.content.shown() {
            text.push_str(" with the body ");
            text.push_str(&body);
        }
        one_line(&self.secrets().redact(text), SHOWN)
    }
}

/// A value of a query, in which nothing looks like another pair.
fn shown(value: &str) -> String {
    if value.contains(['&', '=', '#']) {
        return utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
    }
    value.to_owned()
}
