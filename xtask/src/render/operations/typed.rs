//! Which Rust types did progenitor give an operation?

use crate::model::{Encoding, FilePart, Operation, Parameter, Place, Reply};
use crate::problem::Problem;
use crate::progenitor::Types;
use crate::render::values::text;

/// An operation with the Rust types that progenitor gave it.
pub(in crate::render) struct Typed<'m> {
    pub(in crate::render) operation: &'m Operation,
    pub(in crate::render) parameters: Vec<(&'m Parameter, String)>,
    pub(in crate::render) body: Option<String>,
    pub(in crate::render) reply: String,
}

impl<'m> Typed<'m> {
    pub(in crate::render) fn read(
        operation: &'m Operation,
        types: &Types,
    ) -> Result<Self, Problem> {
        let parameters = operation
            .parameters
            .iter()
            .map(|it| Ok((it, text(types.argument(operation, &it.name)?))))
            .collect::<Result<_, Problem>>()?;
        let body = match &operation.body {
            None => None,
            Some(body) if !body.has_value() => None,
            Some(body) if matches!(body.encoding, Encoding::Bytes(_)) => Some("Bytes".into()),
            Some(_) => Some(text(types.argument(operation, "body")?)),
        };
        let reply = match &operation.reply {
            Reply::Empty => "()".into(),
            Reply::Text => "String".into(),
            Reply::Bytes => "Bytes".into(),
            Reply::Json { optional: true, .. } => {
                format!("Option<{}>", text(types.reply(operation)?))
            }
            Reply::Json { .. } => text(types.reply(operation)?),
        };
        Ok(Self { operation, parameters, body, reply })
    }

    pub(in crate::render) fn files(&self) -> impl Iterator<Item = &'m FilePart> {
        self.operation.body.iter().flat_map(|body| &body.files)
    }

    pub(in crate::render) fn in_path(&self) -> impl Iterator<Item = &(&'m Parameter, String)> {
        self.parameters.iter().filter(|(parameter, _)| parameter.place == Place::Path)
    }

    pub(in crate::render) fn beside_path(&self) -> impl Iterator<Item = &(&'m Parameter, String)> {
        self.parameters.iter().filter(|(parameter, _)| parameter.place != Place::Path)
    }
}
