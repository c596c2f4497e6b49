// @generated from tests/awkward/union_recursive/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the A value that may hold itself are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, Error, IntoOption, Shape, checked_builder, reads, union};

/// `Branch` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Branch {
    /// `left` of the vendor's description.
    pub left: Node,
    /// `right` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<Other>,
}

checked_builder!(Branch => BranchBuilder);

/// Builds a [`Branch`](struct@Branch) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct BranchBuilder {
    left: Option<Node>,
    right: Option<Other>,
}

impl BranchBuilder {
    /// Required.
    /// `left` of the vendor's description.
    pub fn left(mut self, value: impl Into<Node>) -> Self {
        self.left = Some(value.into());
        self
    }

    /// `right` of the vendor's description.
    pub fn right<By>(mut self, value: impl IntoOption<Other, By>) -> Self {
        self.right = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Branch, Error> {
        Ok(Branch {
            left: self.left.ok_or_else(|| Error::missing_field("Branch", "left"))?,
            right: self.right,
        })
    }
}

union! {
    /// `Node` of the vendor's description.
    pub enum Node {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `Branch`.
        Branch(Box<Branch>) = Shape::object(&["left"], &["left", "right"]),
        /// The form of `Nodes`.
        Nodes(Box<Nodes>) = Shape::List(
            &Shape::OneOf(
                &[Shape::String(&[]), Shape::object(&["left"], &["left", "right"]), Shape::Any],
            ),
        ),
    }
}

impl From<String> for Node {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Node {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Branch> for Node {
    fn from(value: Branch) -> Self {
        Self::Branch(Box::new(value))
    }
}

impl From<Nodes> for Node {
    fn from(value: Nodes) -> Self {
        Self::Nodes(Box::new(value))
    }
}

/// `Nodes` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Nodes(#[serde(deserialize_with = "As::<reads::List>::deserialize")] pub Vec<Node>);

impl std::ops::Deref for Nodes {
    type Target = Vec<Node>;
    fn deref(&self) -> &Vec<Node> {
        &self.0
    }
}

impl From<Nodes> for Vec<Node> {
    fn from(value: Nodes) -> Self {
        value.0
    }
}

impl From<Vec<Node>> for Nodes {
    fn from(value: Vec<Node>) -> Self {
        Self(value)
    }
}

union! {
    /// `Other` of the vendor's description.
    pub enum Other {
        /// The form of `i64`.
        Integer(i64) = Shape::Integer,
        /// The form of `Node`.
        Node(Box<Node>) = Shape::OneOf(
            &[Shape::String(&[]), Shape::object(&["left"], &["left", "right"]), Shape::Array],
        ),
    }
}

impl From<i64> for Other {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Node> for Other {
    fn from(value: Node) -> Self {
        Self::Node(Box::new(value))
    }
}
