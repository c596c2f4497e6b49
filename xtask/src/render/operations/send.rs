//! How does a request become a call?

use super::constant::constant_name;
use super::typed::Typed;
use crate::model::{Body, Encoding, FilePart, Parameter, Place, Reply, Within};
use crate::render::docs::literal;
use crate::render::forms::Readings;
use crate::render::values::reader_text;
use std::fmt::Write as _;

impl Typed<'_> {
    pub(super) fn send(&self, readings: &Readings) -> String {
        let method = &self.operation.method_name;
        let is_paged = self.operation.pagination.is_some();
        let call = if is_paged { "self.into_call()".to_owned() } else { self.call() };
        let mut text = format!(
            "/// Sends the request.\n///\n/// # Errors\n///\n/// See [`Client::{method}`] and \
             [`Error`].\n\
             pub async fn send(self) -> Result<Response<{}>, Error> {{\n{}{}.await\n}}\n",
            self.reply,
            call,
            self.reading(readings),
        );
        if let Some(download) = &self.operation.download {
            let media = &download.media;
            let choose = download.chosen_by.as_ref().map_or_else(String::new, |(wire, value)| {
                format!(".query({}, Style::Form, {})\n", literal(wire), literal(value))
            });
            let _ = write!(
                text,
                "\n/// Sends the request and hands the reply on as it arrives, as `{media}`.\n\
                 ///\n/// # Errors\n///\n/// See [`Client::{method}`] and [`Error`].\n\
                 pub async fn {}(self) -> Result<Response<Download>, Error> {{\n\
                 {call}{choose}.send_download({}).await\n}}\n",
                download.name,
                literal(media)
            );
        }
        if is_paged {
            let _ = write!(text, "\nfn into_call(self) -> Call {{\n{}}}\n", self.call());
        }
        text + "}\n\n"
    }

    /// The call, but for its end.
    fn call(&self) -> String {
        let constant = constant_name(self.operation);
        let mut text = format!("Call::new(self.client.core(), &{constant})\n");
        for (parameter, _) in &self.parameters {
            text.push_str(&step(parameter));
        }
        if let Some(body) = &self.operation.body {
            body.files.iter().for_each(|file| text.push_str(&file_step(file)));
            if body.demanded {
                text.push_str(".demand_fields(self.body.as_ref())\n");
            }
            text.push_str(&body_step(body));
        }
        text
    }

    /// The end of the call, which decodes the reply.
    fn reading(&self, readings: &Readings) -> String {
        let path = literal(self.operation.envelope.as_deref().unwrap_or_default());
        match &self.operation.reply {
            Reply::Empty => ".send_empty()".into(),
            Reply::Text => ".send_text()".into(),
            Reply::Bytes => ".send_bytes()".into(),
            Reply::Json { ty, optional } => {
                let reader = match (optional, &self.operation.pagination) {
                    (true, _) => reader_text(|it| readings.optional_reader(it, ty)),
                    (false, Some(_)) => reader_text(|it| readings.page_reader(it, ty)),
                    (false, None) => reader_text(|it| readings.reader(it, ty)),
                };
                let may_lack = if *optional { "_optional" } else { "" };
                match (reader, &self.operation.envelope) {
                    (Some(reader), _) => format!(".send{may_lack}_reading::<_, {reader}>({path})"),
                    (None, Some(_)) => format!(".send{may_lack}_enveloped({path})"),
                    (None, None) => format!(".send{may_lack}()"),
                }
            }
        }
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
        Place::Beside => format!(".{demand}beside({wire}, &self.{name})\n"),
    }
}

fn file_step(file: &FilePart) -> String {
    let FilePart { wire, name, many, required, rules, .. } = file;
    let wire = literal(wire);
    match (many, required) {
        (true, _) if !rules.is_empty() => format!(".counted_files({wire}, &self.{name})\n"),
        (true, _) => format!(".files({wire}, &self.{name})\n"),
        (false, true) => format!(".required_file({wire}, self.{name}.as_ref())\n"),
        (false, false) => format!(".file({wire}, self.{name}.as_ref())\n"),
    }
}

fn body_step(body: &Body) -> String {
    let optional = if body.required { "" } else { "optional_" };
    match (&body.encoding, &body.within) {
        (Encoding::Json(media), Some(within)) => within_step(media, within),
        (Encoding::Json(media), None) => {
            format!(".{optional}json({}, self.body.as_ref())\n", literal(media))
        }
        (Encoding::Form, _) => format!(".{optional}form(self.body.as_ref())\n"),
        (Encoding::Bytes(media), _) => {
            format!(".{optional}bytes({}, self.body.as_ref())\n", literal(media))
        }
        (Encoding::Empty(media), _) => format!(".empty_object({})\n", literal(media)),
        (Encoding::Files, _) => format!(".{optional}multipart_files()\n"),
        (Encoding::Multipart, _) => format!(".{optional}multipart(self.body.as_ref())\n"),
        (Encoding::JsonOrMultipart(media), _) => {
            format!(".{optional}json_or_multipart({}, self.body.as_ref())\n", literal(media))
        }
    }
}

fn within_step(media: &str, within: &Within) -> String {
    let mut text = String::new();
    for (place, constant) in &within.constants {
        let _ = writeln!(text, ".beside({}, {})", literal(place), literal(constant));
    }
    for (place, name) in &within.repeated {
        let _ = writeln!(text, ".beside({}, &self.{name})", literal(place));
    }
    let (media, path) = (literal(media), literal(&within.path));
    text + &format!(".json_within({media}, {path}, self.body.as_ref())\n")
}
