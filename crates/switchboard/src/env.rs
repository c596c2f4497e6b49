//! Settings from environment variables, with errors that name the variable and never its value.

use crate::Error;
use std::ffi::OsString;
use switchboard_core::{Client, ClientBuilder};

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

    /// The value; `None` when the variable is unset or empty.
    pub(crate) fn optional(&self, name: &str) -> Result<Option<String>, Error> {
        let name = self.full_name(name);
        let value = (self.lookup)(&name).map(OsString::into_string).transpose();
        value
            // A secret that was read from a file often ends with a line break.
            .map(|value| value.map(|it| it.trim_end_matches(['\r', '\n']).to_owned()))
            .map(|value| value.filter(|it| !it.is_empty()))
            // The conversion's error holds the value, which may be a secret.
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

    /// The builder, with the address of `BASE_URL` where that is set.
    pub(crate) fn based<C: From<Client>>(
        &self,
        builder: ClientBuilder<C>,
    ) -> Result<ClientBuilder<C>, Error> {
        Ok(match self.optional("BASE_URL")? {
            Some(url) => builder.base_url(url),
            None => builder,
        })
    }

    fn full_name(&self, name: &str) -> String {
        format!("{}_{name}", self.prefix)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Checks what holds for every vendor: all variables make a client, the required ones alone do,
    /// too, each of them is named when it is missing or empty, and no value is ever shown.
    pub(crate) fn check(
        needed: &[(&str, &str)],
        optional: &[(&str, &str)],
        connect: impl Fn(&dyn Fn(&str) -> Option<OsString>) -> Result<(), Error>,
    ) {
        let value = |name: &str, from: &[(&str, &str)]| {
            from.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        };
        assert!(connect(&|name| value(name, needed).or_else(|| value(name, optional))).is_ok());
        assert!(connect(&|name| value(name, needed)).is_ok());
        for (missing, _) in needed {
            for instead in [None, Some(OsString::new())] {
                let lookup = |name: &str| {
                    if name == *missing { instead.clone() } else { value(name, needed) }
                };
                let error = connect(&lookup).unwrap_err();
                assert!(error.is_configuration());
                assert!(error.to_string().contains(missing), "{error}");
                for (_, secret) in needed {
                    assert!(!format!("{error} {error:?}").contains(secret), "{error}");
                }
            }
        }
        for (name, _) in optional {
            let evil = "https://user:hunter3@x/";
            let lookup = |asked: &str| {
                if asked == *name { Some(OsString::from(evil)) } else { value(asked, needed) }
            };
            let error = connect(&lookup).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hunter3"), "{error}");
        }
    }
}
