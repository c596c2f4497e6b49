//! Which Rust types did progenitor give an operation?

use crate::model::{Encoding, FilePart, Operation, Parameter, Place, Reply};
use crate::problem::Problem;
use crate::refine::output::Output;

/// An operation with the Rust types that progenitor gave it.
pub(in crate::refine) struct Typed<'m> {
    pub(in crate::refine) operation: &'m Operation,
    pub(in crate::refine) parameters: Vec<(&'m Parameter, String)>,
    pub(in crate::refine) body: Option<String>,
    pub(in crate::refine) reply: String,
}

impl<'m> Typed<'m> {
    pub(in crate::refine) fn read(
        operation: &'m Operation,
        output: &Output,
    ) -> Result<Self, Problem> {
        let method = output.method(operation)?;
        let parameters = operation
            .parameters
            .iter()
            .map(|it| Ok((it, method.argument(operation, &it.name)?.to_owned())))
            .collect::<Result<_, Problem>>()?;
        let body = match &operation.body {
            None => None,
            Some(body) if !body.has_value() => None,
            Some(body) if matches!(body.encoding, Encoding::Bytes(_)) => Some("Bytes".into()),
            Some(_) => Some(method.argument(operation, "body")?.to_owned()),
        };
        let reply = match &operation.reply {
            Reply::Empty => "()".into(),
            Reply::Text => "String".into(),
            Reply::Bytes => "Bytes".into(),
            Reply::Json { optional: true, .. } => format!("Option<{}>", method.reply),
            Reply::Json { .. } => method.reply.clone(),
        };
        Ok(Self { operation, parameters, body, reply })
    }

    pub(in crate::refine) fn files(&self) -> impl Iterator<Item = &'m FilePart> {
        self.operation.body.iter().flat_map(|body| &body.files)
    }

    pub(in crate::refine) fn in_path(&self) -> impl Iterator<Item = &(&'m Parameter, String)> {
        self.parameters.iter().filter(|(parameter, _)| parameter.place == Place::Path)
    }

    pub(in crate::refine) fn beside_path(&self) -> impl Iterator<Item = &(&'m Parameter, String)> {
        self.parameters.iter().filter(|(parameter, _)| parameter.place != Place::Path)
    }
}
