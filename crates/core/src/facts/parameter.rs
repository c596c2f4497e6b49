//! What a request is made of: parameters, a body, and files.

use super::rule::{Bounds, Constraint};

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
    /// In the document around the body.
    Document,
}

/// How a parameter with more than one value is written, as OpenAPI's `style` and `explode` say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `a=1&a=2`; the fields of an object become parameters of their own.
    Form,
    /// `a=1,2`
    Comma,
    /// `a=1 2`
    Space,
    /// `a=1|2`
    Pipe,
    /// `a[x]=1&a[y]=2`
    DeepObject,
    /// `a={"x":1}`: the value as JSON.
    Json,
}

/// One parameter: its name, where it goes, how it is written, and its rules.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) style: Style,
    pub(crate) required: bool,
    pub(crate) rules: &'static [Bounds],
}

impl Parameter {
    const fn new(name: &'static str, place: Place) -> Self {
        Self { name, place, style: Style::Form, required: false, rules: &[] }
    }

    /// A part of the path, which is always required. One without rules need not be stated: the
    /// path names it.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Place::Path)
    }

    /// A parameter of the query.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Place::Query)
    }

    /// A header.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Place::Header)
    }

    /// A cookie.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Place::Cookie)
    }

    /// A value at this path (keys joined with dots) of the document around the body.
    #[must_use]
    pub const fn beside(path: &'static str) -> Self {
        Self::new(path, Place::Document)
    }

    pub(crate) fn is_in_path(&self, name: &str) -> bool {
        self.place == Place::Path && self.name == name
    }

    /// The same parameter, which the vendor demands.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same parameter, written in this style. Default: [`Style::Form`].
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// The same parameter, held to these rules.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Bounds]) -> Self {
        self.rules = rules;
        self
    }
}

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Json(&'static str),
    Form,
    Bytes(&'static str),
    /// The empty JSON object, and nothing else.
    Empty(&'static str),
    /// Files and no other fields.
    Files,
    /// Fields and files in one form.
    Multipart,
    /// JSON, or a form where there are files.
    JsonOrMultipart(&'static str),
}

/// The body of a request: how it is written, its rules, and the document around it.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    pub(crate) encoding: Encoding,
    pub(crate) required: bool,
    pub(crate) demanded: bool,
    pub(crate) rules: &'static [Constraint],
    pub(crate) within: Option<&'static str>,
    pub(crate) constants: &'static [(&'static str, &'static str)],
    pub(crate) repeated: &'static [(&'static str, &'static str)],
    pub(crate) files: &'static [FilePart],
}

impl Body {
    const fn new(encoding: Encoding) -> Self {
        Self {
            encoding,
            required: false,
            demanded: false,
            rules: &[],
            within: None,
            constants: &[],
            repeated: &[],
            files: &[],
        }
    }

    /// JSON, under this media type.
    #[must_use]
    pub const fn json(media_type: &'static str) -> Self {
        Self::new(Encoding::Json(media_type))
    }

    /// `application/x-www-form-urlencoded`.
    #[must_use]
    pub const fn form() -> Self {
        Self::new(Encoding::Form)
    }

    /// Bytes as they are, under this media type.
    #[must_use]
    pub const fn bytes(media_type: &'static str) -> Self {
        Self::new(Encoding::Bytes(media_type))
    }

    /// The empty JSON object, which is all that the operation takes.
    #[must_use]
    pub const fn empty(media_type: &'static str) -> Self {
        Self::new(Encoding::Empty(media_type))
    }

    /// Files in a form, without other fields.
    #[must_use]
    pub const fn files_only() -> Self {
        Self::new(Encoding::Files)
    }

    /// Fields and files in one form.
    #[must_use]
    pub const fn multipart() -> Self {
        Self::new(Encoding::Multipart)
    }

    /// JSON under this media type, or a form where there are files.
    #[must_use]
    pub const fn json_or_multipart(media_type: &'static str) -> Self {
        Self::new(Encoding::JsonOrMultipart(media_type))
    }

    /// The same body, which the vendor demands. Where it can hold files, one of them is enough.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same body, which has fields that the vendor demands, so that files alone are not enough.
    #[must_use]
    pub const fn demanded(mut self) -> Self {
        self.demanded = true;
        self
    }

    /// The same body, held to these rules.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Constraint]) -> Self {
        self.rules = rules;
        self
    }

    /// The same body, where what callers give is placed at this path of a larger document.
    #[must_use]
    pub const fn within(mut self, path: &'static str) -> Self {
        self.within = Some(path);
        self
    }

    /// The same body, whose document holds these texts at these paths.
    #[must_use]
    pub const fn constants(mut self, places: &'static [(&'static str, &'static str)]) -> Self {
        self.constants = places;
        self
    }

    /// The same body, whose document repeats path parameters: the path in the document, and the
    /// parameter's name.
    #[must_use]
    pub const fn repeated(mut self, places: &'static [(&'static str, &'static str)]) -> Self {
        self.repeated = places;
        self
    }

    /// The same body, with these files.
    #[must_use]
    pub const fn files(mut self, files: &'static [FilePart]) -> Self {
        self.files = files;
        self
    }
}

/// A file, or several under one name, in a form.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(
    not(feature = "multipart"),
    allow(dead_code, reason = "files are read with the feature")
)]
pub struct FilePart {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) rules: &'static [Bounds],
}

impl FilePart {
    /// One file.
    #[must_use]
    pub const fn one(name: &'static str) -> Self {
        Self { name, required: false, rules: &[] }
    }

    /// Any number of files.
    #[must_use]
    pub const fn many(name: &'static str) -> Self {
        Self::one(name)
    }

    /// The same file, which the vendor demands.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same files, whose number is held to these rules.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Bounds]) -> Self {
        self.rules = rules;
        self
    }
}
