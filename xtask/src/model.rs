//! What a description says, in the few notions that the rest of the generator deals with.
//!
//! [`normalise`](crate::normalise) makes this model; everything OpenAPI can say that is not in here was
//! either turned into something that is, or stopped the run.

use serde_json::Value;

/// One API.
#[derive(Clone, Debug)]
pub struct Model {
    pub vendor: String,
    pub title: String,
    pub version: String,
    pub description: String,
    pub docs_url: Option<String>,
    pub base_url: String,
    pub variables: Vec<Variable>,
    pub auth: Vec<AuthScheme>,
    pub error_messages: Vec<String>,
    pub tags: Vec<Tag>,
    pub operations: Vec<Operation>,
    pub webhooks: Webhooks,
    pub components: Vec<Component>,
    /// Things that were left out on purpose, to be printed.
    pub notes: Vec<String>,
}

/// A variable of the base address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    pub name: String,
    pub doc: String,
    /// The value for callers who give none, where one is of use to them.
    pub default: Option<String>,
    /// The only values that there are, if they are known.
    pub values: Vec<String>,
}

/// What travels when the vendor calls its users.
#[derive(Clone, Debug, Default)]
pub struct Webhooks {
    /// What the vendor sends.
    pub payloads: Vec<Type>,
    /// What users answer.
    pub answers: Vec<Type>,
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
    /// Beside the part of the body that callers give.
    Beside,
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
    /// The empty JSON object, which is all that the operation takes.
    Empty(String),
    /// Files, and nothing beside them.
    Files,
    /// Fields and files in one form.
    Multipart,
    /// JSON, or a form where there are files.
    JsonOrMultipart(String),
}

/// What a request carries.
#[derive(Clone, Debug)]
pub struct Body {
    pub encoding: Encoding,
    pub required: bool,
    /// Whether a form has fields that the vendor demands, so that files alone are not enough.
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
    /// A body of this type that nobody demands, with nothing beside it.
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
    /// Places with a fixed text.
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
    /// How many files there may be.
    pub rules: Vec<Rule>,
}

/// A second media type of a reply, which is handed on as it arrives.
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

/// How a list is walked.
#[derive(Clone, Debug)]
pub struct Pagination {
    /// The place of the list in the reply.
    pub items: String,
    pub style: Paging,
}

/// What leads from one page to the next.
#[derive(Clone, Debug)]
pub enum Paging {
    /// A cursor that the reply holds.
    Cursor { forward: Way, backward: Option<Way> },
    /// How many items to skip.
    Offset { offset: String, size: String, default_size: i64, end: CountedEnd },
    /// The number of the page.
    Number { page: String, first: i64, end: CountedEnd },
    /// The key of the first or last item.
    Item {
        size: Option<String>,
        default_size: Option<i64>,
        /// Whether a page holds its items against the order of the list.
        reversed: bool,
        forward: ItemWay,
        backward: Option<ItemWay>,
    },
}

impl Paging {
    /// The parameter for the page size when walking forwards.
    #[must_use]
    pub const fn size(&self) -> Option<&String> {
        match self {
            Self::Cursor { forward, .. } => forward.size.as_ref(),
            Self::Offset { size, .. } => Some(size),
            Self::Number { .. } => None,
            Self::Item { size, .. } => size.as_ref(),
        }
    }

    /// Every parameter that paging uses.
    #[must_use]
    pub fn parameters(&self) -> Vec<&String> {
        match self {
            Self::Cursor { forward, backward } => std::iter::once(forward)
                .chain(backward)
                .flat_map(|way| std::iter::once(&way.cursor).chain(&way.size))
                .collect(),
            Self::Offset { offset, size, .. } => vec![offset, size],
            Self::Number { page, .. } => vec![page],
            Self::Item { size, forward, backward, .. } => std::iter::once(forward)
                .chain(backward)
                .map(|way| &way.cursor)
                .chain(size)
                .collect(),
        }
    }
}

/// What a page of a counted list says about the end of the list.
#[derive(Clone, Debug)]
pub struct CountedEnd {
    pub total: Option<Total>,
    /// Where it says whether there are more items.
    pub more: Option<String>,
    /// Where it says how many items a page has.
    pub told_size: Option<String>,
    /// Whether the vendor promises that a page with fewer items is the last.
    pub short_page_ends: bool,
}

/// Where a reply says how many items there are in all.
#[derive(Clone, Debug)]
pub enum Total {
    At(String),
    /// At a place that depends on a parameter: its name, its default, and the place for each value.
    By {
        parameter: String,
        default: String,
        places: Vec<(String, String)>,
    },
}

/// One direction of a walk by cursors.
#[derive(Clone, Debug)]
pub struct Way {
    pub size: Option<String>,
    pub cursor: String,
    pub next: String,
    pub more: Option<String>,
}

/// One direction of a walk by the keys of items.
#[derive(Clone, Debug)]
pub struct ItemWay {
    pub cursor: String,
    /// Whether the cursor is the key of the last item of a page, or of the first.
    pub last: bool,
    pub key: String,
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
    /// A text in which this pattern is found.
    Pattern(String),
    /// An object with at least one of these fields.
    AnyOf(Vec<String>),
    /// An object that has the field exactly when the property holds one of these texts.
    ExactlyWhen {
        field: String,
        property: String,
        values: Vec<String>,
        /// Whether null is a value of the field, and no way to leave it out.
        null: bool,
    },
}

/// A type as it is used at some place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    String,
    /// A text that no `Debug` may show.
    Secret,
    Integer,
    Number,
    Boolean,
    DateTime,
    Date,
    Any,
    Map(Box<Type>),
    List(Box<Type>),
    Nullable(Box<Type>),
    /// A number, flag or point in time that may come as any text.
    Lenient(Box<Type>),
    /// A value that also arrives in other shapes.
    Reads(Vec<Form>, Box<Type>),
    Named(String),
}

/// Another shape of a value, as `switchboard_core::reads::Form`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    Under(Vec<String>),
    First,
    One,
    Bare(String),
    Numeral,
    Text,
    Moment,
    Codes(Vec<(i64, String)>),
    NothingIfZero,
    NothingIfEmpty,
    Flat,
    Json,
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
    /// Whether a reply that lacks the field means an empty object.
    pub defaulted: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub doc: String,
    pub deprecated: bool,
    pub rules: Vec<Rule>,
    pub example: Option<Value>,
    /// Other keys under which the value may arrive.
    pub aliases: Vec<String>,
    /// The rule about the whole object that ties the field to another one.
    pub exactly_when: Option<Bounds>,
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

    /// Whether an operation takes a file.
    #[must_use]
    pub fn takes_files(&self) -> bool {
        let mut bodies = self.operations.iter().filter_map(|operation| operation.body.as_ref());
        bodies.any(|body| !body.files.is_empty())
    }
}

impl Type {
    /// The type as users see it, whatever shapes it arrives in.
    #[must_use]
    pub fn usual(&self) -> &Self {
        match self {
            Self::Reads(_, inner) => inner.usual(),
            other => other,
        }
    }

    /// Whether the type says, of itself or of a part without a name, that a value arrives in
    /// several shapes.
    #[must_use]
    pub fn has_forms(&self) -> bool {
        match self {
            Self::Reads(..) => true,
            Self::Map(inner) | Self::List(inner) | Self::Nullable(inner) => inner.has_forms(),
            _ => false,
        }
    }

    /// Calls `visit` with every component name that the type mentions.
    pub fn each_name(&self, visit: &mut impl FnMut(&str)) {
        match self {
            Self::Named(name) => visit(name),
            Self::Map(inner)
            | Self::List(inner)
            | Self::Nullable(inner)
            | Self::Lenient(inner)
            | Self::Reads(_, inner) => inner.each_name(visit),
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
