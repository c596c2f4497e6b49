//! A path that replaces that of an operation.

use crate::error::Error;
use std::collections::BTreeSet;

/// Refuses a path that does not begin with a slash, or has other placeholders than the operation's
/// own.
pub(crate) fn refuse_other_placeholders(
    operation: &str,
    own: &str,
    given: &str,
) -> Result<(), Error> {
    if !given.starts_with('/') || given.contains(['?', '#']) {
        return Err(Error::configuration(format!(
            "the path for `{operation}` must begin with `/`, and have neither query nor fragment"
        )));
    }
    let (expected, found) = (placeholders(own), placeholders(given));
    if expected == found {
        return Ok(());
    }
    let listed = |names: &BTreeSet<&str>| {
        let names: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        if names.is_empty() { "none".to_owned() } else { names.join(", ") }
    };
    Err(Error::configuration(format!(
        "the path for `{operation}` has the placeholders {}, and the operation has {}",
        listed(&found),
        listed(&expected)
    )))
}

fn placeholders(path: &str) -> BTreeSet<&str> {
    let inner = path.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    inner.map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_the_same_placeholders_is_taken_in_any_order() {
        let taken = |given| refuse_other_placeholders("it", "/a/{x}/b/{y}", given).is_ok();
        assert!(taken("/{y}/{x}") && taken("/a/{x}.{y}"));
        for other in ["/a/{x}", "/{x}/{y}/{z}", "{x}/{y}", "/{x}/{y}?z=1", "/{y}/{y}", ""] {
            assert!(!taken(other), "{other}");
        }
    }
}
