//! The body of a request: what the caller gives, in the encoding that the vendor wants.

use super::encode;
use crate::error::Error;
use crate::facts::{Body, Bounds, Constraint, Encoding, Operation};
use crate::files::Payload;
#[cfg(feature = "multipart")]
use crate::files::{Form, Upload};
use bytes::Bytes;
use serde::Serialize;
use serde_json::{Map, Value};
use std::sync::Arc;

/// What a caller gives as the body, with its type erased.
pub(super) trait Content: Send + Sync {
    /// As the bytes of JSON, or as they are.
    fn to_bytes(&self) -> Result<Bytes, Error>;

    /// As a value that can be inspected.
    fn to_value(&self) -> Result<Value, Error>;
}

impl<T: Serialize + Send + Sync> Content for T {
    fn to_bytes(&self) -> Result<Bytes, Error> {
        Ok(serde_json::to_vec(self).map_err(unserializable)?.into())
    }

    fn to_value(&self) -> Result<Value, Error> {
        serde_json::to_value(self).map_err(unserializable)
    }
}

/// Bytes that are sent as they are.
pub(super) struct Raw(pub(super) Bytes);

impl Content for Raw {
    fn to_bytes(&self) -> Result<Bytes, Error> {
        Ok(self.0.clone())
    }

    fn to_value(&self) -> Result<Value, Error> {
        Err(Error::invalid_request("bytes cannot be written as JSON"))
    }
}

pub(super) fn unserializable(error: serde_json::Error) -> Error {
    Error::invalid_request("a value cannot be written as JSON").with_source(error)
}

/// Refuses a value that breaks one of the rules about a parameter.
pub(super) fn obey(rules: &[Bounds], value: &Value, name: &'static str) -> Result<(), Error> {
    let violation =
        rules.iter().find_map(|rule| Constraint::new(name, *rule).violation_of(value, name));
    violation.map_or(Ok(()), |violation| Err(Error::invalid_request(violation)))
}

/// Writes the body of one request.
pub(super) struct Writer<'c> {
    pub(super) facts: &'c Body,
    pub(super) operation: &'c Operation,
    pub(super) content: Option<Arc<dyn Content>>,
    #[cfg(feature = "multipart")]
    pub(super) files: Vec<(&'static str, Vec<Upload>)>,
}

/// What is sent, and its media type unless the payload brings its own.
type Written = (Payload, Option<&'static str>);

impl Writer<'_> {
    /// Writes the body into the document around it. Top-level fields and files that have a value
    /// are added to `named`.
    pub(super) fn write(
        self,
        around: Vec<(&'static str, Value)>,
        named: &mut Vec<&'static str>,
    ) -> Result<Written, Error> {
        #[cfg(feature = "multipart")]
        let has_files = self.check_files(named)?;
        #[cfg(not(feature = "multipart"))]
        let has_files = false;
        match self.facts.encoding {
            Encoding::Json(media_type) => match self.facts.within {
                Some(path) => self.document(media_type, path, around, named),
                None => self.json(media_type, named),
            },
            Encoding::Form => self.form(named),
            Encoding::Bytes(media_type) => self.raw(media_type),
            Encoding::Empty(media_type) => {
                Ok((Payload::Bytes(Bytes::from_static(b"{}")), Some(media_type)))
            }
            Encoding::JsonOrMultipart(media_type) if !has_files => self.json(media_type, named),
            Encoding::Files | Encoding::Multipart | Encoding::JsonOrMultipart(_) => {
                self.multipart(has_files, named)
            }
        }
    }

    fn json(
        self,
        media_type: &'static str,
        named: &mut Vec<&'static str>,
    ) -> Result<Written, Error> {
        let Some(content) = self.content()? else { return Ok((Payload::None, None)) };
        let is_free = self.facts.rules.is_empty() && self.operation.alternatives().is_empty();
        let bytes = if is_free {
            content.to_bytes()?
        } else {
            self.obedient(content, named)?.to_string().into()
        };
        Ok((Payload::Bytes(bytes), Some(media_type)))
    }

    fn document(
        self,
        media_type: &'static str,
        path: &'static str,
        around: Vec<(&'static str, Value)>,
        named: &mut Vec<&'static str>,
    ) -> Result<Written, Error> {
        let value = self.obedient(self.demanded()?, named)?;
        let mut document = Value::Object(Map::new());
        for (place, value) in around.into_iter().chain([(path, value)]) {
            encode::place(&mut document, place, value);
        }
        Ok((Payload::Bytes(document.to_string().into()), Some(media_type)))
    }

    fn form(self, named: &mut Vec<&'static str>) -> Result<Written, Error> {
        let Some(content) = self.content()? else { return Ok((Payload::None, None)) };
        let text = encode::form(&self.obedient(content, named)?)?;
        Ok((Payload::Bytes(text.into()), Some("application/x-www-form-urlencoded")))
    }

    fn raw(self, media_type: &'static str) -> Result<Written, Error> {
        let Some(content) = self.content()? else { return Ok((Payload::None, None)) };
        Ok((Payload::Bytes(content.to_bytes()?), Some(media_type)))
    }

    /// The body, which may be missing unless the vendor demands it.
    fn content(&self) -> Result<Option<&dyn Content>, Error> {
        if self.facts.required { self.demanded().map(Some) } else { Ok(self.content.as_deref()) }
    }

    fn demanded(&self) -> Result<&dyn Content, Error> {
        let missing = || Error::missing_field(self.operation.id(), "body");
        self.content.as_deref().ok_or_else(missing)
    }

    /// A body as JSON, after checking the rules about it.
    fn obedient(
        &self,
        content: &dyn Content,
        named: &mut Vec<&'static str>,
    ) -> Result<Value, Error> {
        let value = content.to_value()?;
        let mut rules = self.facts.rules.iter();
        if let Some(violation) = rules.find_map(|rule| rule.violation(&value)) {
            return Err(Error::invalid_request(violation));
        }
        let has = |name: &&str| value.get(*name).is_some_and(|value| !value.is_null());
        named.extend(self.operation.alternatives().iter().copied().filter(has));
        Ok(value)
    }
}

#[cfg(feature = "multipart")]
impl Writer<'_> {
    /// Whether there are files, after checking the rules about them.
    fn check_files(&self, named: &mut Vec<&'static str>) -> Result<bool, Error> {
        let mut has_files = false;
        for part in self.facts.files {
            let files = self.files.iter().find(|(name, _)| *name == part.name);
            let count = files.map_or(0, |(_, files)| files.len());
            if count == 0 && part.required {
                return Err(Error::missing_field(self.operation.id(), part.name));
            }
            if count > 0 {
                obey(part.rules, &Value::Array(vec![Value::Null; count]), part.name)?;
                named.push(part.name);
                has_files = true;
            }
        }
        if has_files && self.facts.demanded {
            self.demanded()?;
        }
        Ok(has_files)
    }

    /// The fields of the body and the files in one form, unless there are none.
    fn multipart(self, has_files: bool, named: &mut Vec<&'static str>) -> Result<Written, Error> {
        let fields = if has_files { self.content.as_deref() } else { self.content()? };
        let fields = fields.map(|content| self.obedient(content, named)).transpose()?;
        if !has_files && fields.is_none() {
            return Ok((Payload::None, None));
        }
        let mut form = Form { fields: Vec::new(), files: Vec::new() };
        for part in self.facts.files {
            let files = self.files.iter().filter(|(name, _)| *name == part.name);
            form.files
                .extend(files.flat_map(|(name, files)| files.iter().map(|it| (*name, it.clone()))));
        }
        if let Some(fields) = fields {
            form.fill(&fields)?;
        }
        Ok((Payload::Form(form), None))
    }
}

#[cfg(not(feature = "multipart"))]
impl Writer<'_> {
    /// Refuses a form without its feature. Vendor crates that have forms turn it on.
    #[allow(clippy::unused_self, reason = "one interface with and without the feature")]
    fn multipart(self, _: bool, _: &mut Vec<&'static str>) -> Result<Written, Error> {
        Err(Error::configuration("a form needs the feature `multipart`"))
    }
}
