//! From what the caller says about the server to an address that requests can start from.

use crate::Error;
use crate::operation::Api;
use reqwest::Url;
use std::collections::BTreeMap;

/// The base address of an API with its variables filled in, or the one given in its place.
pub(crate) fn resolve(
    api: &Api,
    given: Option<&str>,
    variables: &BTreeMap<&'static str, String>,
    allow_plain_http: bool,
) -> Result<Url, Error> {
    let text = match given {
        Some(text) => text.to_owned(),
        None => fill(api, variables)?,
    };
    let url = Url::parse(&text).map_err(|error| {
        Error::configuration("the base address is not a URL").with_source(error)
    })?;
    refuse_unusable(&url)?;
    if url.scheme() == "http" && !allow_plain_http && !is_loopback(&url) {
        return Err(Error::configuration(
            "the base address is plain HTTP, which would show the credential to the network; \
             use https, or allow_plain_http(true) if that is what you want",
        ));
    }
    Ok(without_trailing_slash(url))
}

fn fill(api: &Api, variables: &BTreeMap<&'static str, String>) -> Result<String, Error> {
    let mut text = api.base_url().to_owned();
    for (name, default) in api.default_variables() {
        let value = variables.get(name).map_or(*default, String::as_str);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
        if value.is_empty() || !value.chars().all(plain) {
            return Err(Error::configuration(format!(
                "`{name}` may only hold letters, digits, `-`, `.` and `_`, and must not be empty"
            )));
        }
        text = text.replace(&format!("{{{name}}}"), value);
    }
    Ok(text)
}

fn refuse_unusable(url: &Url) -> Result<(), Error> {
    let reason = if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        "the base address must start with https:// and a host"
    } else if !url.username().is_empty() || url.password().is_some() {
        "the base address holds a user name or password; pass the credential on its own"
    } else if url.query().is_some() || url.fragment().is_some() {
        "the base address must end with its path, without `?` or `#`"
    } else {
        return Ok(());
    };
    Err(Error::configuration(reason))
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host_str() {
        Some("localhost") => true,
        Some(host) => host
            .trim_matches(['[', ']'])
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback()),
        None => false,
    }
}

/// Paths of operations start with a slash, so the base must not end with one.
fn without_trailing_slash(mut url: Url) -> Url {
    let trimmed = url.path().trim_end_matches('/').to_owned();
    url.set_path(&trimmed);
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    const API: Api =
        Api::new("acme", "https://{tenant}.acme.example/v1").variables(&[("tenant", "demo")]);

    fn with_tenant(tenant: &str) -> Result<Url, Error> {
        resolve(&API, None, &BTreeMap::from([("tenant", tenant.to_owned())]), false)
    }

    #[test]
    fn a_variable_cannot_move_the_request_to_another_host() {
        assert_eq!(with_tenant("shop").unwrap().as_str(), "https://shop.acme.example/v1");
        for tenant in ["", "evil.example/", "a@b", "a:1", "a#", "a?b", "a b", "ä"] {
            assert!(with_tenant(tenant).unwrap_err().is_configuration(), "{tenant}");
        }
    }

    #[test]
    fn plain_http_is_refused_except_to_this_machine() {
        let none = BTreeMap::new();
        assert!(resolve(&API, Some("http://acme.example"), &none, false).is_err());
        assert!(resolve(&API, Some("http://acme.example"), &none, true).is_ok());
        for local in ["http://127.0.0.1:9/v1/", "http://localhost", "http://[::1]:80"] {
            assert!(resolve(&API, Some(local), &none, false).is_ok(), "{local}");
        }
    }

    #[test]
    fn an_address_that_hides_something_is_refused_without_repeating_it() {
        for text in ["ftp://x", "https://user:hunter2@x/", "https://x/?key=hunter2", "nonsense"] {
            let error = resolve(&API, Some(text), &BTreeMap::new(), false).unwrap_err();
            assert!(error.is_configuration());
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }
}
