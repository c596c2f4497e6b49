//! What does one call take, and what comes back?

use super::paging::Pagination;
use super::types::{Rule, Type};
use serde_json::Value;
use std::fmt;

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    pub pointer: String,
    /// The id as the description spells it.
    pub id: String,
    /// The method's name on the client.
    pub method_name: String,
    /// The name of the request's type.
    pub type_name: String,
    pub tag: String,
    pub http_method: String,
    pub path: String,
    pub summary: String,
    pub description: String,
    pub docs: Option<(String, String)>,
    pub deprecated: bool,
    pub certainty: String,
    pub certainty_note: Option<String>,
    pub repeatable: Option<bool>,
    /// Whether a 503 with `Retry-After` says that the vendor did not act.
    pub unavailable_refused: bool,
    pub authenticated: bool,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub reply: Reply,
    pub envelope: Option<String>,
    pub accept: String,
    pub errors: Vec<(String, String)>,
    /// What error replies hold.
    pub error_types: Vec<Type>,
    pub pagination: Option<Pagination>,
    pub download: Option<Download>,
    pub windows: Vec<DateWindow>,
    /// Query parameters, fields of the body and files of which at least one must be given.
    pub any_of: Vec<String>,
    /// The security schemes of which any one opens the operation, where there are several.
    pub schemes: Vec<String>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
    Cookie,
    /// In the body, beside the part that callers give.
    Beside,
}

/// How a parameter is written: the variants of `switchboard_core::Style`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Form,
    Comma,
    Space,
    Pipe,
    DeepObject,
    Json,
}

impl fmt::Display for Style {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub pointer: String,
    pub wire: String,
    pub name: String,
    pub place: Place,
    pub style: Style,
    pub required: bool,
    pub ty: Type,
    pub doc: String,
    pub deprecated: bool,
    pub rules: Vec<Rule>,
    pub example: Option<Value>,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Encoding {
    Json(String),
    Form,
    Bytes(String),
    /// The empty JSON object: the operation takes nothing else.
    Empty(String),
    /// Files and no other fields.
    Files,
    /// Fields and files in one form.
    Multipart,
    /// JSON; a form when there are files.
    JsonOrMultipart(String),
}

/// What a request carries.
#[derive(Clone, Debug)]
pub struct Body {
    pub encoding: Encoding,
    pub required: bool,
    /// Whether a form has required fields, so that files alone are not enough.
    pub demanded: bool,
    pub ty: Type,
    pub doc: String,
    /// Rules on places inside the body.
    pub rules: Vec<Rule>,
    /// Where the part that callers give lies in the document that is sent.
    pub within: Option<Within>,
    pub files: Vec<FilePart>,
}

impl Body {
    /// An optional body of this type, with no files and nothing around it.
    #[must_use]
    pub const fn new(encoding: Encoding, ty: Type, rules: Vec<Rule>) -> Self {
        Self {
            encoding,
            required: false,
            demanded: false,
            ty,
            doc: String::new(),
            rules,
            within: None,
            files: Vec::new(),
        }
    }

    /// Whether callers give a value.
    #[must_use]
    pub const fn has_value(&self) -> bool {
        !matches!(self.encoding, Encoding::Empty(_) | Encoding::Files)
    }
}

/// A place in a document, and what the client puts beside it.
#[derive(Clone, Debug)]
pub struct Within {
    pub path: String,
    /// Places that hold a fixed text.
    pub constants: Vec<(String, String)>,
    /// Places that repeat a path parameter, by its name in Rust.
    pub repeated: Vec<(String, String)>,
}

/// A file in a form.
#[derive(Clone, Debug)]
pub struct FilePart {
    pub wire: String,
    pub name: String,
    pub many: bool,
    pub required: bool,
    pub doc: String,
    /// Bounds on the number of files.
    pub rules: Vec<Rule>,
}

/// A second media type of a reply, which is streamed.
#[derive(Clone, Debug)]
pub struct Download {
    /// The name of the method that asks for it.
    pub name: String,
    pub media: String,
    /// The query parameter that chooses it, and its value.
    pub chosen_by: Option<(String, String)>,
}

/// Two query parameters that bound a range of time.
#[derive(Clone, Debug)]
pub struct DateWindow {
    pub from: String,
    pub to: String,
    pub max_days: u64,
}

/// What comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    Empty,
    Json {
        /// What is handed out: without the envelope, if there is one.
        ty: Type,
        /// Whether a success may come without a body.
        optional: bool,
    },
    Text,
    Bytes,
}
