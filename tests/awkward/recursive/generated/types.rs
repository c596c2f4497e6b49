// @generated from tests/awkward/recursive/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Schemas that hold themselves are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As};
use switchboard_core::{Error, Patch};

/// `Forest` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Forest(#[serde(deserialize_with = "As::<reads::List>::deserialize")] pub Vec<Forest>);

impl std::ops::Deref for Forest {
    type Target = Vec<Forest>;
    fn deref(&self) -> &Vec<Forest> {
        &self.0
    }
}

impl From<Forest> for Vec<Forest> {
    fn from(value: Forest) -> Self {
        value.0
    }
}

impl From<Vec<Forest>> for Forest {
    fn from(value: Vec<Forest>) -> Self {
        Self(value)
    }
}

/// `Ping` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ping {
    /// `pong` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pong: Option<Pong>,
}

impl Ping {
    /// Starts a `Ping` with no field set.
    pub fn builder() -> PingBuilder {
        PingBuilder::default()
    }
}

/// Builds a [`Ping`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PingBuilder(Ping);

impl PingBuilder {
    /// `pong` of the vendor's description.
    pub fn pong(mut self, pong: impl Into<Pong>) -> Self {
        self.0.pong = Some(pong.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Ping {
        self.0
    }
}

impl From<PingBuilder> for Ping {
    fn from(builder: PingBuilder) -> Self {
        builder.build()
    }
}

/// `Pong` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pong {
    /// `ping` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ping: Option<Box<Ping>>,
    /// `tree` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tree: Option<Tree>,
}

impl Pong {
    /// Starts a `Pong` with no field set.
    pub fn builder() -> PongBuilder {
        PongBuilder::default()
    }
}

/// Builds a [`Pong`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PongBuilder(Pong);

impl PongBuilder {
    /// `ping` of the vendor's description.
    pub fn ping(mut self, ping: impl Into<Box<Ping>>) -> Self {
        self.0.ping = Some(ping.into());
        self
    }

    /// `tree` of the vendor's description.
    pub fn tree(mut self, tree: impl Into<Tree>) -> Self {
        self.0.tree = Some(tree.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Pong {
        self.0
    }
}

impl From<PongBuilder> for Pong {
    fn from(builder: PongBuilder) -> Self {
        builder.build()
    }
}

/// `Tree` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tree {
    /// `name` of the vendor's description.
    pub name: String,
    /// `parent` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Option<Tree>>>,
    /// `children` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub children: Option<Vec<Tree>>,
    /// `by_name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_name: Option<std::collections::BTreeMap<String, Tree>>,
    /// `ring` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ring: Option<Box<Ping>>,
    /// `forest` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forest: Option<Forest>,
    /// `cleared` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub cleared: Patch<Box<Option<Tree>>>,
}

impl Tree {
    /// Starts a `Tree` with no field set.
    pub fn builder() -> TreeBuilder {
        TreeBuilder::default()
    }
}

/// Builds a [`Tree`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TreeBuilder {
    name: Option<String>,
    parent: Option<Box<Option<Tree>>>,
    children: Option<Vec<Tree>>,
    by_name: Option<std::collections::BTreeMap<String, Tree>>,
    ring: Option<Box<Ping>>,
    forest: Option<Forest>,
    cleared: Patch<Box<Option<Tree>>>,
}

impl TreeBuilder {
    /// `name` of the vendor's description.
    ///
    /// Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `parent` of the vendor's description.
    pub fn parent(mut self, parent: impl Into<Box<Option<Tree>>>) -> Self {
        self.parent = Some(parent.into());
        self
    }

    /// `children` of the vendor's description.
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }

    /// `by_name` of the vendor's description.
    pub fn by_name(mut self, by_name: impl Into<std::collections::BTreeMap<String, Tree>>) -> Self {
        self.by_name = Some(by_name.into());
        self
    }

    /// `ring` of the vendor's description.
    pub fn ring(mut self, ring: impl Into<Box<Ping>>) -> Self {
        self.ring = Some(ring.into());
        self
    }

    /// `forest` of the vendor's description.
    pub fn forest(mut self, forest: impl Into<Forest>) -> Self {
        self.forest = Some(forest.into());
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, cleared: impl Into<Patch<Box<Option<Tree>>>>) -> Self {
        self.cleared = cleared.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<Tree, Error> {
        Ok(Tree {
            name: self.name.ok_or_else(|| Error::missing_field("Tree", "name"))?,
            parent: self.parent,
            children: self.children,
            by_name: self.by_name,
            ring: self.ring,
            forest: self.forest,
            cleared: self.cleared,
        })
    }
}

impl TryFrom<TreeBuilder> for Tree {
    type Error = Error;
    fn try_from(builder: TreeBuilder) -> Result<Self, Error> {
        builder.build()
    }
}
