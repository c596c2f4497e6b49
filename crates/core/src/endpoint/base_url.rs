//! From the caller's settings to the address that requests start from.

use crate::error::Error;
use crate::facts::{Api, Variable};
use std::collections::BTreeMap;
use url::Url;

/// The base address of an API with its variables filled in, or the one given instead. An unknown
/// variable is refused either way.
pub(crate) fn resolve(
    api: &Api,
    given: Option<&str>,
    variables: &BTreeMap<&'static str, String>,
    allow_plain_http: bool,
) -> Result<Url, Error> {
    refuse_unknown(api, variables)?;
    let text = match given {
        Some(text) => text.to_owned(),
        None => fill(api, variables)?,
    };
    usable(&text, allow_plain_http)
}

/// The base address that replaces another one.
pub(crate) fn replaced(current: &Url, given: &str, allow_plain_http: bool) -> Result<Url, Error> {
    let url = usable(given, allow_plain_http)?;
    if means_this_machine(&url) != means_this_machine(current) {
        return Err(Error::configuration(
            "only a client for this machine uses no proxy, so one of the two base addresses cannot \
             be on this machine while the other one is not; build another client",
        ));
    }
    Ok(url)
}

fn usable(text: &str, allow_plain_http: bool) -> Result<Url, Error> {
    let url = Url::parse(text).map_err(|error| {
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

/// A misspelt name would leave the intended variable at its default, and so send the credential to
/// the wrong server.
fn refuse_unknown(api: &Api, variables: &BTreeMap<&'static str, String>) -> Result<(), Error> {
    let known = api.known_variables();
    let is_known = |name: &str| known.iter().any(|variable| variable.name() == name);
    let Some(name) = variables.keys().find(|name| !is_known(name)) else { return Ok(()) };
    let names: Vec<&str> = known.iter().map(Variable::name).collect();
    let known = if names.is_empty() { "none".into() } else { listed(&names) };
    Err(Error::configuration(format!(
        "there is no variable `{name}` in the base address of {}; known is {known}",
        api.vendor()
    )))
}

fn fill(api: &Api, variables: &BTreeMap<&'static str, String>) -> Result<String, Error> {
    let mut text = api.base_url().to_owned();
    for variable in api.known_variables() {
        let value = value_of(variable, variables.get(variable.name()).map(String::as_str))?;
        text = text.replace(&format!("{{{}}}", variable.name()), value);
    }
    Ok(text)
}

fn value_of<'a>(variable: &Variable, given: Option<&'a str>) -> Result<&'a str, Error> {
    let name = variable.name();
    let value = given.or(variable.default_value()).ok_or_else(|| {
        Error::configuration(format!(
            "`{name}` of the base address was not set, and has no default that would lead to your \
             account; call `.variable(\"{name}\", …)`, or `.base_url(…)` with a whole address"
        ))
    })?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    if value.is_empty() || !value.chars().all(plain) {
        return Err(Error::configuration(format!(
            "`{name}` may only hold letters, digits, `-`, `.` and `_`, and must not be empty"
        )));
    }
    if !variable.allows(value) {
        let allowed = listed(variable.allowed());
        return Err(Error::configuration(format!("`{name}` must be one of {allowed}")));
    }
    Ok(value)
}

/// Names or values, as an error lists them.
fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
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

/// Whether an address is on this machine for certain, however its name is resolved.
///
/// Names that end in `.localhost`, or in a dot, are not: some systems ask the network about them.
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

/// Whether an address means this machine, even if its name may be resolved elsewhere. It is not
/// sent through a proxy, which would take it for its own machine.
pub(crate) fn means_this_machine(url: &Url) -> bool {
    let name = url.host_str().unwrap_or_default().trim_end_matches('.');
    is_loopback(url) || name == "localhost" || name.ends_with(".localhost")
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

    const API: Api = Api::new("acme", "https://{tenant}.{region}.acme.example/v1").variables(&[
        Variable::new("tenant"),
        Variable::new("region").default("eu").values(&["eu", "us"]),
    ]);

    fn with(variables: &[(&'static str, &str)], base_url: Option<&str>) -> Result<Url, Error> {
        let variables = variables.iter().map(|(name, value)| (*name, (*value).to_owned()));
        resolve(&API, base_url, &variables.collect(), false)
    }

    fn refusal(variables: &[(&'static str, &str)], base_url: Option<&str>) -> String {
        let error = with(variables, base_url).unwrap_err();
        assert!(error.is_configuration(), "{error:?}");
        error.to_string()
    }

    #[test]
    fn a_variable_without_a_usable_default_must_be_set_unless_the_address_is() {
        let text = refusal(&[], None);
        assert!(text.contains("`tenant`") && text.contains(".variable(\"tenant\""), "{text}");
        assert!(text.contains(".base_url("), "{text}");
        assert!(refusal(&[("region", "us")], None).contains("`tenant`"));
        let url = with(&[("tenant", "shop")], None).unwrap();
        assert_eq!(url.as_str(), "https://shop.eu.acme.example/v1");
        assert!(with(&[], Some("https://acme.example")).is_ok());
    }

    #[test]
    fn a_misspelt_variable_names_the_known_ones() {
        let misspelt = [("tenant", "shop"), ("tennant", "shop")];
        for base_url in [None, Some("https://acme.example")] {
            let text = refusal(&misspelt, base_url);
            let expected = ["`tennant`", "`tenant`, `region`", "acme"];
            assert!(expected.iter().all(|words| text.contains(words)), "{text}");
            let none = Api::new("bare", "https://bare.example");
            let given = BTreeMap::from([("tenant", "shop".to_owned())]);
            let text = resolve(&none, base_url, &given, false).unwrap_err().to_string();
            assert!(text.contains("known is none"), "{text}");
        }
    }

    #[test]
    fn a_variable_takes_only_the_values_that_there_are() {
        let url = with(&[("tenant", "shop"), ("region", "us")], None).unwrap();
        assert_eq!(url.as_str(), "https://shop.us.acme.example/v1");
        let text = refusal(&[("tenant", "shop"), ("region", "canary")], None);
        assert!(text.contains("`region` must be one of `eu`, `us`"), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }

    #[test]
    fn this_machine_is_certain_for_plain_http_and_likely_for_proxies() {
        let cases = [
            ("http://localhost", true, true),
            ("http://LOCALHOST:80/x", true, true),
            ("http://127.1.2.3", true, true),
            ("http://[::1]:80", true, true),
            ("http://localhost.", false, true),
            ("http://shop.localhost", false, true),
            ("http://shop.localhost.:8080", false, true),
            ("http://localhost.example", false, false),
            ("http://notlocalhost", false, false),
            ("http://127.0.0.1.example", false, false),
            ("http://0.0.0.0", false, false),
            ("http://10.0.0.1", false, false),
        ];
        for (text, certain, likely) in cases {
            let url = Url::parse(text).unwrap();
            assert_eq!((is_loopback(&url), means_this_machine(&url)), (certain, likely), "{text}");
        }
    }

    fn with_tenant(tenant: &str) -> Result<Url, Error> {
        with(&[("tenant", tenant)], None)
    }

    #[test]
    fn a_variable_cannot_move_the_request_to_another_host() {
        assert_eq!(with_tenant("shop").unwrap().as_str(), "https://shop.eu.acme.example/v1");
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
