//! Which Rust types did progenitor give an operation?

use crate::model::{Encoding, Operation, Parameter, Place, Reply};
use crate::problem::Problem;
use crate::refine::output::Output;

/// An operation with the Rust types that progenitor gave it.
pub(super) struct Typed<'m> {
    pub(super) operation: &'m Operation,
    pub(super) parameters: Vec<(&'m Parameter, String)>,
    pub(super) body: Option<String>,
    pub(super) reply: String,
}

impl<'m> Typed<'m> {
    pub(super) fn read(operation: &'m Operation, output: &Output) -> Result<Self, Problem> {
        let method = output.method(operation)?;
        let parameters = operation
            .parameters
            .iter()
            .map(|it| Ok((it, method.argument(operation, &it.name)?.to_owned())))
            .collect::<Result<_, Problem>>()?;
        let body = match &operation.body {
            None => None,
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

    pub(super) fn in_path(&self) -> impl Iterator<Item = &(&'m Parameter, String)> {
        self.parameters.iter().filter(|(parameter, _)| parameter.place == Place::Path)
    }

    pub(super) fn beside_path(&self) -> impl Iterator<Item = &(&'m Parameter, String)> {
        self.parameters.iter().filter(|(parameter, _)| parameter.place != Place::Path)
    }
}
