//! How the client of an awkward case is called, and what then arrived.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use switchboard_core::generated::{Course, NextPage};
use switchboard_core::{Direction, HeaderMap, Operation, Paged, Response, StatusCode};
use switchboard_tests::server::Recorded;

/// Makes a call against a server; what it returned, and what arrived.
macro_rules! call {
    ($case:ident, $status:expr, $reply:expr, |$client:ident| $request:expr) => {{
        let server = switchboard_tests::server::Server::always(
            switchboard_tests::server::Reply::json_text($status, $reply),
        );
        let $client = $case::Client::builder().base_url(server.url()).build().unwrap();
        let outcome = $request.send().await;
        (outcome, server.requests())
    }};
}

pub(crate) use call;

/// The one request that a call sends.
macro_rules! sent {
    ($case:ident, |$client:ident| $request:expr) => {{
        let (outcome, mut requests) = $crate::calls::call!($case, 204, "", |$client| $request);
        outcome.unwrap();
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }};
}

pub(crate) use sent;

/// The value that a call decodes from a reply.
macro_rules! decoded {
    ($case:ident, $reply:expr, |$client:ident| $request:expr) => {{
        let (outcome, _) = $crate::calls::call!($case, 200, $reply.to_string(), |$client| $request);
        outcome.unwrap().into_inner()
    }};
}

pub(crate) use decoded;

/// The error of a call that is refused before anything is sent.
macro_rules! refused {
    ($case:ident, |$client:ident| $request:expr) => {{
        let (outcome, requests) = $crate::calls::call!($case, 204, "", |$client| $request);
        let error: switchboard_core::Error = outcome.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(requests, [], "a refused request was sent");
        error.to_string()
    }};
}

pub(crate) use refused;

/// Decodes a value and writes it again: nothing may be lost or added.
#[allow(clippy::needless_pass_by_value, reason = "a `json!` at every call reads better")]
pub(crate) fn there_and_back<T: Serialize + DeserializeOwned>(value: Value) -> T {
    let decoded =
        T::deserialize(&value).unwrap_or_else(|error| panic!("{value} does not decode: {error}"));
    assert_eq!(serde_json::to_value(&decoded).unwrap(), value);
    decoded
}

pub(crate) fn target(request: &Recorded) -> &str {
    &request.target
}

/// The pairs of the query; the fields of an object have no order of their own.
pub(crate) fn sorted_query(request: &Recorded) -> Vec<&str> {
    let (_, query) = request.target.split_once('?').unwrap();
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    pairs
}

pub(crate) fn body(request: &Recorded) -> Value {
    request.json()
}

/// A page as a list operation returns it.
pub(crate) fn page_of<R: Paged>(value: Value) -> R::Page
where
    R::Page: DeserializeOwned,
{
    serde_json::from_value(value).unwrap()
}

/// Where the first page of a walk leads.
pub(crate) fn leads<R: Paged>(list: &R, page: &R::Page, direction: Direction) -> NextPage {
    Course::new().next(list.next_page(page, direction), &answer())
}

/// Where the pages after the next one are looked for, when three of them are wanted.
pub(crate) fn beyond<R: Paged>(list: &R, page: &R::Page) -> Vec<String> {
    let mut course = Course::new();
    let turn = list.next_page(page, Direction::Forward);
    let _ = course.next(turn.clone(), &answer());
    course.beyond(&turn, &answer(), 3)
}

pub(crate) fn answer() -> Response<()> {
    Response::from_parts((), StatusCode::OK, HeaderMap::new())
}

/// The parts of a form: name, file name, media type and text of each.
pub(crate) fn parts(request: &Recorded) -> Vec<[String; 4]> {
    let told = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let parts = request.parts().into_iter();
    parts
        .map(|part| {
            [told(part.name()), told(part.file_name()), told(part.media_type()), part.text()]
        })
        .collect()
}

pub(crate) fn paths(all: &'static [Operation]) -> Vec<&'static str> {
    all.iter().map(Operation::path).collect()
}
