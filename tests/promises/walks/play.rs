//! Plays Prokeep: it pages a list in the vendor's three styles, or follows a script.

use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use switchboard::Retry;
use switchboard::prokeep::{self, Client};
use switchboard_tests::server::{Recorded, Reply, Server};

/// How many items a page has when the request does not say.
pub(crate) const DEFAULT_SIZE: usize = 4;

const MOST_PER_PAGE: usize = 50;

/// The vendor.
pub(crate) struct Play {
    server: Server,
    next_failures: Arc<Mutex<VecDeque<bool>>>,
}

impl Play {
    /// A list of this many items, `item-0` and so on, paged as the vendor pages it.
    pub(crate) fn holding(items: usize) -> Self {
        Self::by(move |asked| list(items, asked))
    }

    /// A scripted list: the reply to each `after`, where `""` is the start.
    pub(crate) fn scripted(pages: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        let pages: Vec<_> = pages.into_iter().collect();
        Self::by(move |asked| {
            let after = asked.get("after").unwrap_or_default();
            let page = pages.iter().find(|(cursor, _)| *cursor == after);
            page.map(|(_, page)| page.clone()).ok_or_else(|| format!("no page after {after:?}"))
        })
    }

    fn by(answer: impl Fn(&Recorded) -> Result<Value, String> + Send + Sync + 'static) -> Self {
        let next_failures = Arc::new(Mutex::new(VecDeque::new()));
        let failures = Arc::clone(&next_failures);
        let server = Server::answering(move |request| {
            if failures.lock().unwrap().pop_front() == Some(true) {
                return Reply::json(500, &json!({"error": "the play was disturbed"}));
            }
            match answer(request) {
                Ok(page) => Reply::json(200, &page),
                Err(refusal) => Reply::json(422, &json!({"error": refusal})),
            }
        });
        Self { server, next_failures }
    }

    /// Answers with a page this many times from now on, and then once with status 500.
    pub(crate) fn fail_after(&self, pages: usize) {
        let mut failures = VecDeque::from(vec![false; pages]);
        failures.push_back(true);
        *self.next_failures.lock().unwrap() = failures;
    }

    /// A new client, as a restarted program would have.
    pub(crate) fn client(&self) -> Client {
        let builder = prokeep::connect("acme").credentials("api-user", "api-password");
        builder.base_url(self.server.url()).retry(Retry::none()).build().unwrap()
    }

    /// Every request so far.
    pub(crate) fn asked(&self) -> Vec<Recorded> {
        self.server.requests()
    }

    /// Waits until this many requests have arrived.
    pub(crate) async fn reaches(&self, requests: usize) {
        self.server.reaches(requests).await;
    }
}

// ---- The list ----------------------------------------------------------------------------------

/// The cursor of an item. It holds what a query has to encode, and a colon as in a resume token.
pub(crate) fn cursor(item: usize) -> String {
    format!("g2w:+/&é {item}==")
}

/// The position of an item in the list, by its cursor.
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

fn list(items: usize, asked: &Recorded) -> Result<Value, String> {
    refuse_contradictions(asked)?;
    let begin =
        asked.get("after").map_or(Ok(0), |text| Ok::<_, String>(place(&text, items)? + 1))?;
    let end = asked.get("before").map_or(Ok(items), |text| place(&text, items))?;
    let (begin, end) = cut(asked, begin, end);
    Ok(page(asked, begin, end, items))
}

fn refuse_contradictions(asked: &Recorded) -> Result<(), String> {
    let known = known_parameters(asked.path());
    for name in ["first", "last", "limit", "after", "before"] {
        if asked.get(name).is_some() && !known.contains(&name) {
            return Err(format!("{} has no parameter {name}", asked.path()));
        }
    }
    for (one, other) in [("first", "last"), ("after", "before")] {
        if asked.get(one).is_some() && asked.get(other).is_some() {
            return Err(format!("{one} and {other} stand together"));
        }
    }
    let sizes = ["first", "last", "limit"].map(|name| asked.number(name));
    if sizes.into_iter().flatten().any(|size| size == 0 || size > MOST_PER_PAGE) {
        return Err("a page holds 1 to 50 items".to_owned());
    }
    Ok(())
}

/// The part of the list that fits on one page.
fn cut(asked: &Recorded, begin: usize, end: usize) -> (usize, usize) {
    let from_start = |size: usize| (begin, end.min(begin + size));
    let from_end = |size: usize| (begin.max(end.saturating_sub(size)), end);
    if let Some(size) = asked.number("last") {
        return from_end(size);
    }
    let size = asked.number("first").or(asked.number("limit"));
    match asked.get("before") {
        // Where there is `last`, `first` has its Relay meaning: from the start of the range that
        // `before` marks out. Elsewhere a page before a cursor has to be the adjacent one, or
        // there would be no way back at all; for threads the vendor leaves this open.
        Some(_) if size.is_some() && known_parameters(asked.path()).contains(&"last") => {
            from_start(size.unwrap_or(DEFAULT_SIZE))
        }
        Some(_) => from_end(size.unwrap_or(DEFAULT_SIZE)),
        None => from_start(size.unwrap_or(DEFAULT_SIZE)),
    }
}

fn page(asked: &Recorded, begin: usize, end: usize, items: usize) -> Value {
    let here: Vec<_> = (begin..end)
        .map(|item| json!({"id": format!("item-{item}"), "cursor": cursor(item)}))
        .collect();
    let first = (begin < end).then(|| cursor(begin));
    let last = (begin < end).then(|| cursor(end - 1));
    let (before, after) = (begin > 0, end < items);
    let info = json!({
        "before": first, "after": last, "has_previous_page": before, "has_next_page": after,
    });
    match asked.path() {
        "/users" => json!({"edges": here, "page_info": info}),
        "/groups/paginated" => json!({"data": here, "page_info": info}),
        _ => json!({
            "data": here,
            "previous_cursor": first, "next_cursor": last,
            "has_previous_page": before, "has_next_page": after,
        }),
    }
}
