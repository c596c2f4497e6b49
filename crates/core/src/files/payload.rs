//! What a request carries: nothing, bytes, or a form with files.

use super::opened::Opened;
use super::progress::Progress;
#[cfg(feature = "multipart")]
use super::{form::Multipart, upload::Upload};
use crate::error::Error;
use crate::transport::Body;
use bytes::Bytes;
#[cfg(feature = "multipart")]
use serde_json::Value;
use std::sync::Arc;

/// What a request carries.
#[derive(Clone, Default)]
pub(crate) enum Payload {
    #[default]
    None,
    Bytes(Bytes),
    #[cfg(feature = "multipart")]
    Form(Form),
    /// A file alone, not in a form.
    #[cfg(feature = "multipart")]
    File(Upload),
}

/// A body in `multipart/form-data`.
#[cfg(feature = "multipart")]
#[derive(Clone, Default)]
pub(crate) struct Form {
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) files: Vec<(&'static str, Upload)>,
}

impl Payload {
    /// Whether the request can be sent a second time.
    #[cfg_attr(not(feature = "multipart"), allow(clippy::unused_self, reason = "one interface"))]
    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::None | Self::Bytes(_) => true,
            #[cfg(feature = "multipart")]
            Self::Form(form) => form.files.iter().all(|(_, file)| file.is_replayable()),
            #[cfg(feature = "multipart")]
            Self::File(file) => file.is_replayable(),
        }
    }

    /// Whether the time to send it depends on the length of files.
    #[cfg_attr(not(feature = "multipart"), allow(clippy::unused_self, reason = "one interface"))]
    pub(crate) const fn has_files(&self) -> bool {
        match self {
            Self::None | Self::Bytes(_) => false,
            #[cfg(feature = "multipart")]
            Self::Form(_) | Self::File(_) => true,
        }
    }

    /// The body to send. Files are opened here.
    #[cfg_attr(
        not(feature = "multipart"),
        allow(clippy::unused_async, reason = "opening files waits")
    )]
    pub(crate) async fn open(&self, progress: &Arc<Progress>) -> Result<Opened, Error> {
        let _ = progress;
        match self {
            Self::None => Ok(Opened { body: Body::empty(), media_type: None }),
            Self::Bytes(bytes) => Ok(Opened { body: bytes.clone().into(), media_type: None }),
            #[cfg(feature = "multipart")]
            Self::Form(form) => form.open(progress).await?.into_opened(),
            #[cfg(feature = "multipart")]
            Self::File(file) => file.open_alone(progress).await,
        }
    }
}

#[cfg(feature = "multipart")]
impl Form {
    async fn open(&self, progress: &Arc<Progress>) -> Result<Multipart, Error> {
        let mut form = Multipart::new(progress);
        for (name, text) in &self.fields {
            form.field(name, text);
        }
        for (name, file) in &self.files {
            file.put_into(&mut form, name, progress).await?;
        }
        Ok(form)
    }

    /// Adds the fields of an object; nested ones are named with brackets, as in `a[b]`.
    pub(crate) fn fill(&mut self, value: &Value) -> Result<(), Error> {
        let Value::Object(fields) = value else {
            return Err(Error::invalid_request("a form can only carry the fields of an object"));
        };
        fields.iter().try_for_each(|(name, value)| self.add(name.clone(), value))
    }

    fn add(&mut self, name: String, value: &Value) -> Result<(), Error> {
        let empty = |what: &str| {
            Err(Error::invalid_request(format!(
                "`{name}` is {what}, which a form with files cannot carry; send it in a call of \
                 its own"
            )))
        };
        match value {
            Value::Null => empty("null"),
            Value::Array(items) if items.is_empty() => empty("an empty list"),
            Value::Object(fields) if fields.is_empty() => empty("an empty object"),
            Value::Array(items) => {
                let name = if name.ends_with("[]") { name } else { format!("{name}[]") };
                items.iter().try_for_each(|item| self.add(name.clone(), item))
            }
            Value::Object(fields) => {
                fields.iter().try_for_each(|(key, value)| self.add(format!("{name}[{key}]"), value))
            }
            Value::String(text) => {
                self.fields.push((name, text.clone()));
                Ok(())
            }
            Value::Bool(_) | Value::Number(_) => {
                self.fields.push((name, value.to_string()));
                Ok(())
            }
        }
    }
}

#[cfg(all(test, feature = "multipart"))]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nested_fields_are_named_with_brackets() {
        let mut form = Form::default();
        form.fill(&json!({"a": "x", "b": {"c": 1, "d": [true, "y"]}, "e[]": ["z"]})).unwrap();
        let fields: Vec<(&str, &str)> =
            form.fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(
            fields,
            [("a", "x"), ("b[c]", "1"), ("b[d][]", "true"), ("b[d][]", "y"), ("e[]", "z")]
        );
    }

    #[test]
    fn what_a_form_cannot_carry_is_refused_and_not_dropped() {
        for value in [json!({"a": null}), json!({"a": []}), json!({"a": {"b": {}}}), json!([1])] {
            let error = Form::default().fill(&value).unwrap_err();
            assert!(error.is_invalid_request(), "{value}");
        }
    }
}
