//! Which types do values have, and which rules do they obey?

use serde_json::Value;

/// A type as a place uses it.
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
    Arrives(Vec<Arrival>, Box<Type>),
    Named(String),
}

/// Another shape of a value, as core's `Arrival`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Arrival {
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
    pub definition: Definition,
    /// Whether a request can carry it, so that users must be able to build it.
    pub in_request: bool,
    /// Whether a reply can carry it.
    pub in_reply: bool,
}

/// What a named type is made of.
#[derive(Clone, Debug)]
pub enum Definition {
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
    /// Whether a reply without the field means an empty object.
    pub defaulted: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub doc: String,
    pub deprecated: bool,
    pub rules: Vec<Rule>,
    pub example: Option<Value>,
    /// Other keys under which the value may arrive.
    pub aliases: Vec<String>,
    /// The rule that ties the field to another one of its object.
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
    /// Whether the type contains the union, which then needs a box.
    pub boxed: bool,
    /// The texts of the tag that choose it.
    pub tags: Vec<String>,
}

/// A rule that is checked before a value is sent.
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
    /// A text that contains a match of this pattern.
    Pattern(String),
    /// An object with at least one of these fields.
    AnyOf(Vec<String>),
    /// An object that has the field exactly when the property holds one of these texts.
    ExactlyWhen {
        field: String,
        property: String,
        values: Vec<String>,
        /// Whether null is a value of the field, not a way to leave it out.
        null: bool,
    },
}

impl Type {
    /// The type as users see it, whatever shapes it arrives in.
    #[must_use]
    pub fn usual(&self) -> &Self {
        match self {
            Self::Arrives(_, inner) => inner.usual(),
            other => other,
        }
    }

    /// Whether the type, or an unnamed part of it, arrives in several shapes.
    #[must_use]
    pub fn has_arrivals(&self) -> bool {
        match self {
            Self::Arrives(..) => true,
            Self::Map(inner) | Self::List(inner) | Self::Nullable(inner) => inner.has_arrivals(),
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
            | Self::Arrives(_, inner) => inner.each_name(visit),
            _ => {}
        }
    }
}

impl Definition {
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
