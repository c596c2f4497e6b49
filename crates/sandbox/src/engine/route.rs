//! Which operation does a request call?

use super::vendor::Refusal;
use http::Method;
use percent_encoding::percent_decode_str;
use switchboard_core::Operation;

/// An operation, and the parts of its path by name.
pub(super) type Route = (Operation, Vec<(String, String)>);

/// Finds the operation of a path below the base address. Of several, that with the most specific
/// path: fixed words go before parameters, from left to right.
pub(super) fn find(
    operations: &'static [Operation],
    method: &Method,
    path: &str,
) -> Result<Route, Refusal> {
    let fitting = fitting(operations, path);
    let mut by_method = fitting.iter().filter(|(operation, ..)| operation.method() == method);
    if let Some((operation, parts, _)) = by_method.next() {
        return Ok(((*operation).clone(), parts.clone()));
    }
    if fitting.is_empty() {
        return Err(Refusal::UnknownPath);
    }
    let mut methods: Vec<String> =
        fitting.iter().map(|(operation, ..)| operation.method().to_string()).collect();
    methods.sort();
    methods.dedup();
    Err(Refusal::WrongMethod(methods))
}

type Fitting = (&'static Operation, Vec<(String, String)>, Vec<bool>);

/// The operations that the path fits, the most specific first. A slash at the end counts only if
/// that decides.
fn fitting(operations: &'static [Operation], path: &str) -> Vec<Fitting> {
    let read = |template: &str, path: &str| matched(template, path);
    let mut exact: Vec<Fitting> = operations
        .iter()
        .filter_map(|it| read(it.path(), path).map(|(parts, order)| (it, parts, order)))
        .collect();
    let bare = |text: &str| text.trim_end_matches('/').to_owned();
    let path = bare(path);
    let loose = operations
        .iter()
        .filter_map(|it| matched(&bare(it.path()), &path).map(|(parts, order)| (it, parts, order)));
    let mut loose: Vec<Fitting> =
        loose.filter(|(it, ..)| !exact.iter().any(|(other, ..)| it.id() == other.id())).collect();
    exact.sort_by(|a, b| a.2.cmp(&b.2));
    loose.sort_by(|a, b| a.2.cmp(&b.2));
    exact.extend(loose);
    exact
}

/// The parts of a path by the names of the template.
type Parts = Vec<(String, String)>;

/// The parts of a path, and where it has parameters.
fn matched(template: &str, path: &str) -> Option<(Parts, Vec<bool>)> {
    let (mut parts, mut order) = (Vec::new(), Vec::new());
    let mut given = path.split('/');
    for step in template.split('/') {
        let found = given.next()?;
        let name = step.strip_prefix('{').and_then(|step| step.strip_suffix('}'));
        order.push(name.is_some());
        match name {
            Some(_) if found.is_empty() => return None,
            Some(name) => {
                let text = percent_decode_str(found).decode_utf8_lossy().into_owned();
                parts.push((name.to_owned(), text));
            }
            None if step == found => {}
            None => return None,
        }
    }
    given.next().is_none().then_some((parts, order))
}

/// The path below the base address of the API: in process, clients may keep the vendor's own.
pub(super) fn below<'p>(base_url: &str, path: &'p str) -> &'p str {
    let host = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let prefix = host.find('/').and_then(|at| host.get(at..)).unwrap_or("").trim_end_matches('/');
    match path.strip_prefix(prefix) {
        Some(rest) if rest.starts_with('/') => rest,
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use switchboard_core::Api;

    static API: Api = Api::new("acme", "https://acme.example/api/v1");

    fn operations() -> &'static [Operation] {
        let made =
            |id: &'static str, method, path: &'static str| Operation::new(&API, id, method, path);
        vec![
            made("get_pet", Method::GET, "/pets/{id}"),
            made("search_pets", Method::GET, "/pets/search"),
            made("delete_pet", Method::DELETE, "/pets/{id}"),
            made("one_report", Method::GET, "/reports"),
            made("all_reports", Method::GET, "/reports/"),
        ]
        .leak()
    }

    fn found(method: &Method, path: &str) -> Result<String, Refusal> {
        find(operations(), method, path).map(|(operation, parts)| {
            format!("{} {:?}", operation.id(), parts.first().map(|(_, value)| value.clone()))
        })
    }

    #[test]
    fn the_most_specific_path_is_called() {
        assert_eq!(found(&Method::GET, "/pets/search").unwrap(), "search_pets None");
        assert_eq!(found(&Method::GET, "/pets/a%2Fb").unwrap(), "get_pet Some(\"a/b\")");
        assert_eq!(found(&Method::DELETE, "/pets/search").unwrap(), "delete_pet Some(\"search\")");
    }

    #[test]
    fn a_slash_at_the_end_counts_only_where_it_decides() {
        assert_eq!(found(&Method::GET, "/reports").unwrap(), "one_report None");
        assert_eq!(found(&Method::GET, "/reports/").unwrap(), "all_reports None");
        assert_eq!(found(&Method::GET, "/pets/search/").unwrap(), "search_pets None");
    }

    #[test]
    fn what_is_unknown_is_told_from_what_has_another_method() {
        assert!(matches!(found(&Method::GET, "/cats"), Err(Refusal::UnknownPath)));
        let wrong = found(&Method::PUT, "/pets/1");
        assert!(matches!(wrong, Err(Refusal::WrongMethod(it)) if it == ["DELETE", "GET"]));
    }

    #[test]
    fn the_vendors_own_base_path_may_be_kept() {
        assert_eq!(below("https://acme.example/api/v1", "/api/v1/pets"), "/pets");
        assert_eq!(below("https://acme.example/api/v1", "/pets"), "/pets");
        assert_eq!(below("https://acme.example/api/v1", "/api/v10/pets"), "/api/v10/pets");
        assert_eq!(below("https://{host}", "/pets"), "/pets");
    }
}
