//! What does one API offer, and to whom?

use super::event::Events;
use super::operation::Operation;
use super::types::{Component, Type};

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
    /// Whether the vendor counts calls by the address that they come from.
    pub is_limited_by_address: bool,
    pub tags: Vec<Tag>,
    pub operations: Vec<Operation>,
    pub webhooks: Webhooks,
    /// What the vendor sends to its users; none if it documents nothing.
    pub events: Option<Events>,
    pub components: Vec<Component>,
    /// What is left out on purpose; printed after a run.
    pub notes: Vec<String>,
}

/// A variable of the base address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    pub name: String,
    pub doc: String,
    /// The value when the caller gives none; `None` when the caller must.
    pub default: Option<String>,
    /// The allowed values; empty when any value is.
    pub values: Vec<String>,
}

/// What is sent when the vendor calls its users.
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

impl Model {
    /// The component with that name.
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
