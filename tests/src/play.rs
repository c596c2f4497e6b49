//! A vendor that is played over HTTP: it pages a list in Prokeep's three styles, or as a script
//! says, and writes down what it was asked.

use crate::wire::Wire;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use switchboard::prokeep::Client;
use switchboard::reqwest::{self, Url};

/// How many items a page has when the request does not say.
pub(crate) const DEFAULT_SIZE: usize = 4;

const MOST_PER_PAGE: usize = 50;

/// One request, with its query decoded.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
}

impl Asked {
    fn from_head(head: &str) -> Self {
        let target = head.split(' ').nth(1).unwrap();
        let url = Url::parse(&format!("http://played{target}")).unwrap();
        Self {
            path: url.path().trim_start_matches("/rest/v1").to_owned(),
            query: url.query_pairs().into_owned().collect(),
        }
    }

    /// The value of a parameter that stands at most once.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut values = self.query.iter().filter(|(known, _)| known == name);
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} stands twice in {self:?}");
        value
    }

    fn count(&self, name: &str) -> Option<usize> {
        self.get(name).map(|value| value.parse().unwrap())
    }
}

/// The server.
pub(crate) struct Play {
    wire: Wire,
    /// Shared by its clients, since each new one reads all of the system's certificates.
    http: reqwest::Client,
    next_failures: Arc<Mutex<VecDeque<bool>>>,
}

impl Play {
    /// A list of this many items, `item-0` and so on, that is paged as the vendor would.
    pub(crate) async fn holding(items: usize) -> Self {
        Self::by(move |asked| list(items, asked)).await
    }

    /// A list that says whatever it says: the reply to each `after`, where `""` is the start.
    pub(crate) async fn scripted(pages: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        let pages: Vec<_> = pages.into_iter().collect();
        Self::by(move |asked| {
            let after = asked.get("after").unwrap_or_default();
            let page = pages.iter().find(|(cursor, _)| *cursor == after);
            page.map(|(_, page)| page.clone()).ok_or_else(|| format!("no page after {after:?}"))
        })
        .await
    }

    async fn by(answer: impl Fn(&Asked) -> Result<Value, String> + Send + Sync + 'static) -> Self {
        let next_failures = Arc::new(Mutex::new(VecDeque::new()));
        let failures = Arc::clone(&next_failures);
        let wire = Wire::answering(move |head| {
            if failures.lock().unwrap().pop_front() == Some(true) {
                return Some(reply("500 Oops", &json!({"error": "the play was disturbed"})));
            }
            Some(match answer(&Asked::from_head(head)) {
                Ok(page) => reply("200 OK", &page),
                Err(refusal) => reply("422 No", &json!({"error": refusal})),
            })
        })
        .await;
        Self { wire, http: reqwest::Client::new(), next_failures }
    }

    /// Answers with a page this many times from now on, and then once with status 500.
    pub(crate) fn fail_after(&self, pages: usize) {
        let mut failures = VecDeque::from(vec![false; pages]);
        failures.push_back(true);
        *self.next_failures.lock().unwrap() = failures;
    }

    /// A new client, as a program that was started anew would have.
    pub(crate) fn client(&self) -> Client {
        let builder = self.wire.connect().credentials("api-user", "api-password");
        builder.http_client(self.http.clone()).build().unwrap()
    }

    /// Every request so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        let heard = self.wire.heard();
        heard.iter().map(|head| Asked::from_head(head)).collect()
    }
}

fn reply(status: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-length: {}\r\nx-request-id: req-7\r\n\r\n",
        body.len()
    );
    [head, body].concat().into_bytes()
}

// ---- The list ----------------------------------------------------------------------------------

/// The cursor of an item. It holds what a query has to encode, and a colon as in a resume token.
pub(crate) fn cursor(item: usize) -> String {
    format!("g2w:+/&é {item}==")
}

/// The place of an item in the list, by its cursor.
fn place(cursor_text: &str, items: usize) -> Result<usize, String> {
    let found = (0..items).find(|item| cursor(*item) == cursor_text);
    found.ok_or_else(|| format!("no such cursor: {cursor_text:?}"))
}

/// The parameters that page, by path.
fn known_parameters(path: &str) -> &'static [&'static str] {
    match path {
        "/groups/paginated" => &["limit", "after", "before"],
        "/users" => &["after", "before"],
        "/threads" => &["first", "after", "before"],
        _ => &["first", "last", "after", "before"],
    }
}

fn list(items: usize, asked: &Asked) -> Result<Value, String> {
    refuse_contradictions(asked)?;
    let begin =
        asked.get("after").map_or(Ok(0), |text| Ok::<_, String>(place(text, items)? + 1))?;
    let end = asked.get("before").map_or(Ok(items), |text| place(text, items))?;
    let (begin, end) = cut(asked, begin, end);
    Ok(page(asked, begin, end, items))
}

fn refuse_contradictions(asked: &Asked) -> Result<(), String> {
    let known = known_parameters(&asked.path);
    for name in ["first", "last", "limit", "after", "before"] {
        if asked.get(name).is_some() && !known.contains(&name) {
            return Err(format!("{} has no parameter {name}", asked.path));
        }
    }
    for (one, other) in [("first", "last"), ("after", "before")] {
        if asked.get(one).is_some() && asked.get(other).is_some() {
            return Err(format!("{one} and {other} stand together"));
        }
    }
    let sizes = ["first", "last", "limit"].map(|name| asked.count(name));
    if sizes.into_iter().flatten().any(|size| size == 0 || size > MOST_PER_PAGE) {
        return Err("a page holds 1 to 50 items".to_owned());
    }
    Ok(())
}

/// The part of the list that fits on one page.
fn cut(asked: &Asked, begin: usize, end: usize) -> (usize, usize) {
    let from_start = |size: usize| (begin, end.min(begin + size));
    let from_end = |size: usize| (begin.max(end.saturating_sub(size)), end);
    if let Some(size) = asked.count("last") {
        return from_end(size);
    }
    let size = asked.count("first").or(asked.count("limit"));
    match asked.get("before") {
        // Where there is `last`, `first` keeps its meaning of Relay: from the start of what
        // `before` marks out. Elsewhere a page before a cursor has to be the one next to it, or
        // there would be no way back at all; for threads the vendor leaves this open.
        Some(_) if size.is_some() && known_parameters(&asked.path).contains(&"last") => {
            from_start(size.unwrap_or(DEFAULT_SIZE))
        }
        Some(_) => from_end(size.unwrap_or(DEFAULT_SIZE)),
        None => from_start(size.unwrap_or(DEFAULT_SIZE)),
    }
}

fn page(asked: &Asked, begin: usize, end: usize, items: usize) -> Value {
    let here: Vec<_> = (begin..end)
        .map(|item| json!({"id": format!("item-{item}"), "cursor": cursor(item)}))
        .collect();
    let first = (begin < end).then(|| cursor(begin));
    let last = (begin < end).then(|| cursor(end - 1));
    let (before, after) = (begin > 0, end < items);
    let info = json!({
        "before": first, "after": last, "has_previous_page": before, "has_next_page": after,
    });
    match asked.path.as_str() {
        "/users" => json!({"edges": here, "page_info": info}),
        "/groups/paginated" => json!({"data": here, "page_info": info}),
        _ => json!({
            "data": here,
            "previous_cursor": first, "next_cursor": last,
            "has_previous_page": before, "has_next_page": after,
        }),
    }
}
