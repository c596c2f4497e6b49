//! `specs/vendors.toml`: which vendors there are, and what must be known of each besides its
//! description.
//!
//! The build script of the tests reads the list through this file too, so it needs `serde` and `toml`
//! only.

use serde::Deserialize;
use std::path::Path;
use std::{fs, io};

/// Where the list is, below the workspace.
pub const PATH: &str = "specs/vendors.toml";

/// One vendor; the list itself says what each field is.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Vendor {
    pub name: String,
    pub title: String,
    pub samples: u32,
    pub observed: bool,
    pub state: String,
}

impl Vendor {
    /// The name of its crate, as Cargo writes it.
    #[must_use]
    pub fn package(&self) -> String {
        format!("switchboard-{}", self.name)
    }

    /// The name of its modules: in the facade, and in the tests.
    #[must_use]
    pub fn module(&self) -> String {
        self.name.replace('-', "_")
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registry {
    #[serde(default)]
    vendor: Vec<Vendor>,
}

/// All vendors of a workspace, in the order of the list.
///
/// # Errors
///
/// When the list cannot be read, or is not what it should be.
pub fn read(root: &Path) -> io::Result<Vec<Vendor>> {
    fs::read_to_string(root.join(PATH))
        .and_then(|text| parse(&text).map_err(io::Error::other))
        .map_err(|error| io::Error::new(error.kind(), format!("{PATH}: {error}")))
}

fn parse(text: &str) -> Result<Vec<Vendor>, String> {
    let Registry { vendor: vendors } = toml::from_str(text).map_err(|error| error.to_string())?;
    for (index, Vendor { name, .. }) in vendors.iter().enumerate() {
        let is_kebab = |word: &str| {
            word.starts_with(|it: char| it.is_ascii_lowercase())
                && word.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        };
        if !name.split('-').all(is_kebab) {
            return Err(format!("{name:?} is no name of a crate in kebab case"));
        }
        if vendors.iter().take(index).any(|it| it.name == *name) {
            return Err(format!("{name:?} stands twice"));
        }
    }
    Ok(vendors)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACME: &str = "[[vendor]]\nname = \"acme-chat\"\ntitle = \"Acme\"\nsamples = 1\n\
                        observed = false\nstate = \"usable\"\n";

    #[test]
    fn a_vendor_is_named_in_cargo_and_in_rust() {
        let vendors = parse(ACME).unwrap_or_default();
        let names: Vec<_> = vendors.iter().map(|it| (it.package(), it.module())).collect();
        assert_eq!(names, [("switchboard-acme-chat".to_owned(), "acme_chat".to_owned())]);
    }

    #[test]
    fn what_is_no_list_of_vendors_is_refused() {
        let refused = [
            (ACME.replace("acme-chat", "Acme"), "kebab case"),
            (ACME.replace("acme-chat", "acme--chat"), "kebab case"),
            (ACME.repeat(2), "stands twice"),
            (ACME.replace("title", "titel"), "titel"),
            (ACME.replace("samples = 1\n", ""), "samples"),
        ];
        for (text, reason) in refused {
            assert!(parse(&text).is_err_and(|error| error.contains(reason)), "{text}");
        }
    }
}
