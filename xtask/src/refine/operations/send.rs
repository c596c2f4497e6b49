//! How does a request become a call?

use super::constant::constant_name;
use super::typed::Typed;
use crate::model::{Encoding, Parameter, Place, Reply};
use crate::refine::docs::literal;
use std::fmt::Write;

impl Typed<'_> {
    pub(super) fn send(&self) -> String {
        let mut text = format!(
            "/// Sends the request.\n///\n/// # Errors\n///\n/// See [`Client::{}`] and [`Error`].\n\
             pub async fn send(self) -> Result<Response<{}>, Error> {{\n\
             Call::new(self.client.core(), &{})\n",
            self.operation.method_name,
            self.reply,
            constant_name(self.operation)
        );
        for (parameter, _) in &self.parameters {
            text.push_str(&step(parameter));
        }
        if let Some(body) = &self.operation.body {
            let optional = if body.required { "" } else { "optional_" };
            let _ = match &body.encoding {
                Encoding::Json(media) => {
                    writeln!(text, ".{optional}json({}, self.body.as_ref())", literal(media))
                }
                Encoding::Form => writeln!(text, ".{optional}form(self.body.as_ref())"),
                Encoding::Bytes(media) => {
                    writeln!(text, ".{optional}bytes({}, self.body.as_ref())", literal(media))
                }
            };
        }
        let send = match (&self.operation.reply, &self.operation.envelope) {
            (Reply::Empty, _) => ".send_empty()".into(),
            (Reply::Text, _) => ".send_text()".into(),
            (Reply::Bytes, _) => ".send_bytes()".into(),
            (Reply::Json { optional: true, .. }, Some(key)) => {
                format!(".send_optional_enveloped({})", literal(key))
            }
            (Reply::Json { .. }, Some(key)) => format!(".send_enveloped({})", literal(key)),
            (Reply::Json { optional: true, .. }, None) => ".send_optional()".into(),
            (Reply::Json { .. }, None) => ".send()".into(),
        };
        text + &send + ".await\n}\n}\n\n"
    }
}

fn step(parameter: &Parameter) -> String {
    let Parameter { wire, name, place, style, required, .. } = parameter;
    let wire = literal(wire);
    let demand = if *required { "required_" } else { "" };
    match place {
        Place::Path => format!(".path({wire}, &self.{name})\n"),
        Place::Query => format!(".{demand}query({wire}, Style::{style}, &self.{name})\n"),
        Place::Header => format!(".{demand}header({wire}, &self.{name})\n"),
        Place::Cookie => format!(".{demand}cookie({wire}, &self.{name})\n"),
    }
}
