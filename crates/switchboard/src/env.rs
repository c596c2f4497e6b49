//! Settings from environment variables, with errors that name the variable and never its value.

use crate::Error;
use std::ffi::OsString;

/// The variables of one vendor, all of which start with its prefix.
pub(crate) struct Env<L> {
    prefix: &'static str,
    lookup: L,
}

impl<L: Fn(&str) -> Option<OsString>> Env<L> {
    /// Reads through `lookup`, so that tests need not touch the process.
    pub(crate) const fn new(prefix: &'static str, lookup: L) -> Self {
        Self { prefix, lookup }
    }

    /// The value; `None` when the variable is not set, or set to nothing.
    pub(crate) fn optional(&self, name: &str) -> Result<Option<String>, Error> {
        let name = self.full_name(name);
        let value = (self.lookup)(&name).filter(|value| !value.is_empty());
        value
            .map(OsString::into_string)
            .transpose()
            // What the conversion returns is the value, which may be a secret.
            .map_err(|_| {
                Error::configuration(format!(
                    "the environment variable {name} holds text that is not Unicode"
                ))
            })
    }

    pub(crate) fn required(&self, name: &str) -> Result<String, Error> {
        self.optional(name)?.ok_or_else(|| {
            let name = self.full_name(name);
            Error::configuration(format!("the environment variable {name} is not set"))
        })
    }

    fn full_name(&self, name: &str) -> String {
        format!("{}_{name}", self.prefix)
    }
}
