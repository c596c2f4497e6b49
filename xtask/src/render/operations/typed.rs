//! Which Rust types does an operation take and give?

use crate::model::{Encoding, Operation, Parameter, Reply};
use crate::progenitor::Types;
use crate::render::source::Source;
use crate::spec::problem::Problem;
use syn::visit_mut::{self, VisitMut};
use syn::{Path, Type, parse_quote};

/// An operation with the Rust types that progenitor gave it.
pub(in crate::render) struct Typed<'m> {
    pub(in crate::render) operation: &'m Operation,
    pub(in crate::render) parameters: Vec<(&'m Parameter, Type)>,
    /// What callers give as the body, where they give one.
    pub(in crate::render) body: Option<Type>,
    pub(in crate::render) reply: Type,
}

impl<'m> Typed<'m> {
    pub(in crate::render) fn read(
        operation: &'m Operation,
        types: &Types,
    ) -> Result<Self, Problem> {
        let parameters = operation
            .parameters
            .iter()
            .map(|it| Ok((it, types.argument(operation, &it.name)?.clone())))
            .collect::<Result<_, Problem>>()?;
        let body = match &operation.body {
            None => None,
            Some(body) if !body.has_value() => None,
            Some(body) if matches!(body.encoding, Encoding::Bytes(_)) => {
                Some(parse_quote!(switchboard_core::Bytes))
            }
            Some(_) => Some(types.argument(operation, "body")?.clone()),
        };
        let reply = match &operation.reply {
            Reply::Empty => parse_quote!(()),
            Reply::Text => parse_quote!(String),
            Reply::Bytes => parse_quote!(switchboard_core::Bytes),
            Reply::Json { optional, .. } => {
                let reply = types.reply(operation)?;
                if *optional { parse_quote!(Option<#reply>) } else { reply.clone() }
            }
        };
        Ok(Self { operation, parameters, body, reply })
    }

    /// The same with its types as this file names them, which imports what that needs.
    pub(super) fn named_in(mut self, source: &Source) -> Self {
        let parameters = self.parameters.iter_mut().map(|(_, ty)| ty);
        let all = parameters.chain(&mut self.body).chain([&mut self.reply]);
        all.for_each(|ty| Names(source).visit_type_mut(ty));
        self
    }
}

/// Imports the first word of each path that is not written in full.
struct Names<'s>(&'s Source);

impl VisitMut for Names<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let first = path.segments.first().map(|it| it.ident.to_string());
        match first.as_deref() {
            Some("types") => drop(self.0.root("types")),
            Some("switchboard_core") => {
                path.segments = path.segments.iter().skip(1).cloned().collect();
                if let Some(name) = path.segments.first_mut() {
                    name.ident = self.0.core(&name.ident.to_string());
                }
            }
            _ => {}
        }
    }
}
