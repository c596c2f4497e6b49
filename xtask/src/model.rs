//! What a description says, in the few notions that the rest of the generator deals with.
//!
//! [`normalise`](crate::normalise) makes this model; everything OpenAPI can say that is not in here was
//! either turned into something that is, or stopped the run.

use serde_json::Value;
use std::collections::HashSet;

/// One API.
#[derive(Clone, Debug)]
pub struct Model {
    pub vendor: String,
    pub title: String,
    pub version: String,
    pub description: String,
    pub docs_url: Option<String>,
    pub base_url: String,
    pub variables: Vec<(String, String, String)>,
    pub auth: Vec<AuthScheme>,
    pub error_messages: Vec<String>,
    pub tags: Vec<Tag>,
    pub operations: Vec<Operation>,
    pub components: Vec<Component>,
    /// Components that replies are only wrapped in; emptied once they are dropped.
    pub unseen_envelopes: HashSet<String>,
    /// Things that were left out on purpose, to be printed.
    pub notes: Vec<String>,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Tag {
    pub name: String,
    pub module: String,
    pub description: String,
}

/// How a caller proves who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthScheme {
    Basic,
    Bearer,
    Header(String),
    Query(String),
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    pub pointer: String,
    /// The id as the description spells it.
    pub id: String,
    /// The method's name on the client.
    pub method_name: String,
    /// The request's type.
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
    pub authenticated: bool,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub reply: Reply,
    pub envelope: Option<String>,
    pub accept: String,
    pub errors: Vec<(String, String)>,
    pub pagination: Option<Pagination>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub pointer: String,
    pub wire: String,
    pub name: String,
    pub place: Place,
    /// The variant of `switchboard_core::Style`.
    pub style: &'static str,
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
}

/// What a request carries.
#[derive(Clone, Debug)]
pub struct Body {
    pub encoding: Encoding,
    pub required: bool,
    pub ty: Type,
    pub doc: String,
    /// Rules on places inside the body.
    pub rules: Vec<Rule>,
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

/// How a list is walked.
#[derive(Clone, Debug)]
pub struct Pagination {
    pub items: String,
    pub forward: Way,
    pub backward: Option<Way>,
}

/// One direction of a walk.
#[derive(Clone, Debug)]
pub struct Way {
    pub size: Option<String>,
    pub cursor: String,
    pub next: String,
    pub more: Option<String>,
}

/// A rule that values are held to before they are sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub path: String,
    pub bounds: Bounds,
}

/// What a rule allows.
#[derive(Clone, Debug, PartialEq)]
pub enum Bounds {
    Number(Option<f64>, Option<f64>),
    Length(Option<u64>, Option<u64>),
    Items(Option<u64>, Option<u64>),
}

/// A type as it is used at some place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    String,
    Integer,
    Number,
    Boolean,
    DateTime,
    Date,
    Any,
    Map(Box<Type>),
    List(Box<Type>),
    Nullable(Box<Type>),
    Named(String),
}

/// A type with a name.
#[derive(Clone, Debug)]
pub struct Component {
    pub pointer: String,
    pub name: String,
    pub doc: String,
    pub deprecated: bool,
    pub shape: Shape,
    /// Whether a request can carry it, so that users must be able to build it.
    pub in_request: bool,
    /// Whether a reply can carry it.
    pub in_reply: bool,
}

/// What a named type is made of.
#[derive(Clone, Debug)]
pub enum Shape {
    Struct { fields: Vec<Field>, extra: Option<Type> },
    Enum(Vec<EnumValue>),
    Union { alternatives: Vec<Alternative>, tag: Option<String> },
    Newtype(Type),
}

/// One field.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own in OpenAPI")]
pub struct Field {
    pub wire: String,
    pub name: String,
    pub ty: Type,
    pub required: bool,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub doc: String,
    pub deprecated: bool,
    pub rules: Vec<Rule>,
    pub example: Option<Value>,
}

/// One value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    pub wire: String,
    pub variant: String,
}

/// One alternative of a union.
#[derive(Clone, Debug)]
pub struct Alternative {
    pub variant: String,
    pub ty: Type,
    /// Whether the type leads back to the union, so that its size needs a box.
    pub boxed: bool,
    /// The texts of the tag that choose it.
    pub tags: Vec<String>,
}

impl Model {
    /// The component of that name.
    #[must_use]
    pub fn component(&self, name: &str) -> Option<&Component> {
        self.components.iter().find(|component| component.name == name)
    }
}

impl Type {
    /// Calls `visit` with every component name that the type mentions.
    pub fn each_name(&self, visit: &mut impl FnMut(&str)) {
        match self {
            Self::Named(name) => visit(name),
            Self::Map(inner) | Self::List(inner) | Self::Nullable(inner) => inner.each_name(visit),
            _ => {}
        }
    }
}

impl Shape {
    /// Calls `visit` with every component name that the shape mentions.
    pub fn each_name(&self, visit: &mut impl FnMut(&str)) {
        match self {
            Self::Struct { fields, extra } => {
                for field in fields {
                    field.ty.each_name(visit);
                }
                if let Some(extra) = extra {
                    extra.each_name(visit);
                }
            }
            Self::Union { alternatives, .. } => {
                for alternative in alternatives {
                    alternative.ty.each_name(visit);
                }
            }
            Self::Newtype(ty) => ty.each_name(visit),
            Self::Enum(_) => {}
        }
    }
}
