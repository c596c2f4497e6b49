// @generated from tests/awkward/recursive/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Schemas that hold themselves are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Patch, builder, checked_builder, reads,
};

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

builder!(Ping => PingBuilder);

impl PingBuilder {
    /// `pong` of the vendor's description.
    pub fn pong<By>(mut self, value: impl IntoOption<Pong, By>) -> Self {
        self.0.pong = value.into_option();
        self
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

builder!(Pong => PongBuilder);

impl PongBuilder {
    /// `ping` of the vendor's description.
    pub fn ping<By>(mut self, value: impl IntoOption<Box<Ping>, By>) -> Self {
        self.0.ping = value.into_option();
        self
    }

    /// `tree` of the vendor's description.
    pub fn tree<By>(mut self, value: impl IntoOption<Tree, By>) -> Self {
        self.0.tree = value.into_option();
        self
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
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

checked_builder!(Tree => TreeBuilder);

/// Builds a [`Tree`](struct@Tree) field by field.
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
    /// Required.
    /// `name` of the vendor's description.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// `parent` of the vendor's description.
    pub fn parent<By>(mut self, value: impl IntoOption<Box<Option<Tree>>, By>) -> Self {
        self.parent = value.into_option();
        self
    }

    /// `children` of the vendor's description.
    pub fn children<By>(mut self, value: impl IntoList<Tree, By>) -> Self {
        self.children = value.into_list();
        self
    }

    /// `by_name` of the vendor's description.
    pub fn by_name<By>(
        mut self,
        value: impl IntoOption<std::collections::BTreeMap<String, Tree>, By>,
    ) -> Self {
        self.by_name = value.into_option();
        self
    }

    /// `ring` of the vendor's description.
    pub fn ring<By>(mut self, value: impl IntoOption<Box<Ping>, By>) -> Self {
        self.ring = value.into_option();
        self
    }

    /// `forest` of the vendor's description.
    pub fn forest<By>(mut self, value: impl IntoOption<Forest, By>) -> Self {
        self.forest = value.into_option();
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, value: impl Into<Patch<Box<Option<Tree>>>>) -> Self {
        self.cleared = value.into();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
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
