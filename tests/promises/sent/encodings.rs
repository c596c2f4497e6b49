//! A server that decodes as the URL standard says sees exactly the values that were given.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::borrow::Cow;
use std::collections::BTreeMap;
use switchboard_core::generated::{Api, Body, Call, Facts, Method, Nothing, Parameter, Style};
use switchboard_core::{Client, ClientBuilder, Error};
use switchboard_tests::server::{Recorded, Reply, Server};
use tokio::runtime::Runtime;
use url::Url;

static API: Api = Api::new("encodings", "https://encodings.example");

/// An operation with a value in every place.
static PUT_ALL: Facts =
    Facts::new(&API, "put_all", Method::PUT, "/of/{one}/and/{many}.json/{x}:{y}")
        .anonymous()
        .accept("*/*")
        .parameters(&[
            Parameter::query("a b&c[]"),
            Parameter::query("list"),
            Parameter::query("comma").style(Style::Comma),
            Parameter::query("space").style(Style::Space),
            Parameter::query("pipe").style(Style::Pipe),
            Parameter::query("deep").style(Style::DeepObject),
            Parameter::query("json").style(Style::Json),
        ])
        .body(Body::form());

/// What is given.
#[derive(Clone, Debug)]
struct Given {
    path: [String; 4],
    odd: String,
    list: Vec<String>,
    /// Without the separators of the styles, which are refused.
    separated: Vec<String>,
    fields: BTreeMap<String, String>,
    form: BTreeMap<String, String>,
}

/// Any text, and often one that an address would read as something else.
fn text() -> impl Strategy<Value = String> {
    let odd =
        "[/?#%&=+ ;:@,|.\\\\\"'<>{}\\[\\]^`~!$()*\r\n\t\0a0é%2Fの\u{1f600}\u{feff}\u{202e}]{0,12}";
    prop_oneof![3 => odd.prop_map(String::from), 1 => any::<String>(), 1 => "(%[0-9a-fA-F]{2}|\\.){0,4}"]
}

fn given() -> impl Strategy<Value = Given> {
    let segment = || text().prop_filter("would call another path", |it| !is_lost(it));
    let plain = || text().prop_map(|it| it.replace([',', ' ', '|'], "-"));
    let fields = || btree_map(text(), text(), 0..4);
    let path = [segment(), segment(), segment(), segment()];
    (path, text(), vec(text(), 1..4), vec(plain(), 1..4), fields(), fields()).prop_map(
        |(path, odd, list, separated, fields, form)| Given {
            path,
            odd,
            list,
            separated,
            fields,
            form,
        },
    )
}

/// Whether a text as a segment of its own would not arrive.
fn is_lost(text: &str) -> bool {
    matches!(text, "" | "." | "..")
}

/// A client, and the server that it talks to.
struct Line {
    client: Client,
    server: Server,
    seen: std::sync::mpsc::Receiver<Recorded>,
}

impl Line {
    fn new() -> Self {
        let (sender, seen) = std::sync::mpsc::channel();
        let server = Server::answering(move |heard| {
            let _ = sender.send(heard.clone());
            Reply::json_text(204, "")
        });
        let builder = ClientBuilder::<Client>::new(&API).base_url(server.url());
        Self { client: builder.build().unwrap(), server, seen }
    }

    async fn sent(&self, given: &Given) -> Result<Recorded, Error> {
        let [one, many, x, y] = &given.path;
        let call = Call::new(&self.client, &PUT_ALL);
        let call = call.path("one", one).path("many", many).path("x", x).path("y", y);
        let call = call.query("a b&c[]", &given.odd).query("list", &given.list);
        let call = call.query("comma", &given.separated).query("space", &given.separated);
        let call = call.query("pipe", &given.separated).query("deep", &given.fields);
        let call = call.query("json", &given.fields).body(Ok(given.form.clone()));
        call.send::<(), Nothing>().await?;
        Ok(self.seen.try_recv().unwrap())
    }

    fn url(&self, heard: &Recorded) -> Url {
        let url: Url = format!("{}{}", self.server.url(), heard.target).parse().unwrap();
        // The standard changes nothing about it: no part of the path is dropped or rewritten.
        assert_eq!(url[url::Position::BeforePath..], heard.target);
        url
    }
}

fn decoded(segment: &str) -> Cow<'_, str> {
    percent_encoding::percent_decode_str(segment).decode_utf8().unwrap()
}

fn pairs(text: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text).into_owned().collect()
}

fn assert_arrived(given: &Given, url: &Url, body: &[u8]) {
    let [one, many, x, y] = &given.path;
    let segments: Vec<_> = url.path_segments().unwrap().map(decoded).collect();
    assert_eq!(segments, ["of", one, "and", &format!("{many}.json"), &format!("{x}:{y}")]);

    let query = pairs(url.query().unwrap_or_default().as_bytes());
    let of = |name: &str| -> Vec<&str> {
        query.iter().filter(|it| it.0 == name).map(|it| &*it.1).collect()
    };
    assert_eq!(of("a b&c[]"), [&given.odd]);
    assert_eq!(of("list"), given.list);
    assert_eq!(of("comma"), [given.separated.join(",")]);
    assert_eq!(of("space"), [given.separated.join(" ")]);
    assert_eq!(of("pipe"), [given.separated.join("|")]);
    for (key, value) in &given.fields {
        assert_eq!(of(&format!("deep[{key}]")), [value]);
    }
    let json: BTreeMap<String, String> = serde_json::from_str(of("json")[0]).unwrap();
    assert_eq!(json, given.fields);
    assert_eq!(query.len(), 1 + given.list.len() + 3 + given.fields.len() + 1, "nothing else");

    let form = given.form.clone().into_iter();
    assert_eq!(pairs(body), form.collect::<Vec<_>>());
}

#[test]
fn a_server_that_decodes_by_the_url_standard_sees_what_was_given() {
    let (runtime, line) = (Runtime::new().unwrap(), Line::new());
    let mut runner = TestRunner::new(Config { cases: 400, ..Config::default() });
    let run = |given: Given| {
        let heard = runtime.block_on(line.sent(&given)).unwrap();
        assert_arrived(&given, &line.url(&heard), &heard.body);
        Ok(())
    };
    runner.run(&given(), run).unwrap();
}

#[test]
fn a_list_that_its_separator_would_change_is_refused() {
    let (runtime, line) = (Runtime::new().unwrap(), Line::new());
    let mut runner = TestRunner::new(Config { cases: 100, ..Config::default() });
    let run = |(before, after, separator): (String, String, &'static str)| {
        let call = Call::new(&line.client, &PUT_ALL).body(Ok(BTreeMap::<String, String>::new()));
        let call = call.path("one", "1").path("many", "2").path("x", "3").path("y", "4");
        let name = if separator == " " { "space" } else { "pipe" };
        let call = call.query(name, [format!("{before}{separator}{after}")]);
        let error = runtime.block_on(call.send::<(), Nothing>()).unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains(name), "{error}");
        Ok(())
    };
    let separators = prop_oneof![Just(" "), Just("|")];
    runner.run(&(text(), text(), separators), run).unwrap();
    assert!(line.server.requests().is_empty());
}
