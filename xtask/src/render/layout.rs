//! Where does the code go, and under which name?

use crate::model::{Model, Tag};
use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;

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
    /// A module of another crate, with its path, as `crate::nullable::generated`.
    Module(String),
}

impl Layout {
    pub(super) fn root(&self) -> &str {
        match self {
            Self::Crate => "crate",
            Self::Module(path) => path,
        }
    }

    /// The attribute that leaves out what belongs to a tag when its feature is off.
    pub(super) fn gate(&self, model: &Model, tag: &Tag) -> Option<TokenStream> {
        let has_features = *self == Self::Crate && has_features(model);
        let feature = has_features.then(|| feature(tag))?;
        Some(quote!(#[cfg(feature = #feature)]))
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

/// Whether a crate is so large that each tag has a feature of its own.
pub(super) fn has_features(model: &Model) -> bool {
    model.tags.len() > 10
}

/// The features that every crate has.
const OWN_FEATURES: [&str; 9] =
    ["all", "default", "events", "http2", "mock", "native-tls", "record", "rustls", "schemars"];

/// The feature of a tag.
pub(super) fn feature(tag: &Tag) -> String {
    match tag.module.to_kebab_case() {
        // These are the crate's own.
        name if OWN_FEATURES.contains(&name.as_str()) => format!("{name}-operations"),
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_feature_of_a_tag_is_none_that_the_crate_has_already() {
        let feature_of = |module: &str| {
            let (name, description) = (String::new(), String::new());
            feature(&Tag { name, module: module.into(), description })
        };
        assert_eq!(feature_of("voice_queues"), "voice-queues");
        assert_eq!(feature_of("all"), "all-operations");
        assert_eq!(feature_of("native_tls"), "native-tls-operations");
    }
}
