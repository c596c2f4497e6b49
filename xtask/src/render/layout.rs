//! Where does the code go, and under which name?

use crate::model::Model;

/// One file of a crate: its path below the crate's folder, and its text before formatting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub path: String,
    pub text: String,
}

/// Where the code will live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A crate of its own.
    Crate,
    /// A module of another crate, with its path, as `crate::awkward::nullable`.
    Module(String),
}

impl Layout {
    pub(super) fn root(&self) -> &str {
        match self {
            Self::Crate => "crate",
            Self::Module(path) => path,
        }
    }
}

/// The name of a vendor's crate.
pub(super) fn crate_name(model: &Model) -> String {
    format!("switchboard-{}", model.vendor)
}

/// The name under which code imports it.
pub(super) fn library_name(model: &Model) -> String {
    crate_name(model).replace('-', "_")
}
