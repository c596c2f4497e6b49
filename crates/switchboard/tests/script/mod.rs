//! A list operation that follows a script: it pages like the vendors do (`first`/`after`,
//! `last`/`before`), records its requests, and sends nothing.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use switchboard::paginate::Backward;
use switchboard::paginate::{Direction, NextPage, Paged};
use switchboard::{Error, Response};
use switchboard_core::{
    Api, BoxFuture, HeaderMap, HeaderName, HeaderValue, Method, Operation, StatusCode,
};

static API: Api = Api::new("scripted", "https://scripted.example");

/// A request for the scripted list, with all that vendors offer.
pub(crate) type List = Request<true>;
/// One whose page size cannot be chosen and that is only walked forwards.
pub(crate) type PlainList = Request<false>;

#[derive(Clone)]
pub(crate) struct Request<const FULL: bool> {
    script: Arc<Script>,
    first: Option<u32>,
    last: Option<u32>,
    after: Option<String>,
    before: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) items: Vec<u32>,
    next: NextPage,
    previous: NextPage,
}

#[derive(Default)]
struct Script {
    pages: HashMap<(Direction, Option<String>), Page>,
    failing_once: Mutex<HashSet<String>>,
    asked: Mutex<Vec<String>>,
}

impl<const FULL: bool> Request<FULL> {
    /// An honest list with these pages. The page at index `i` is at the cursor `p{i}`.
    pub(crate) fn of(pages: &[&[u32]]) -> Self {
        let end = pages.len() - 1;
        let cursor = |index: usize| format!("p{index}");
        let mut shelf = HashMap::new();
        for (index, items) in pages.iter().enumerate() {
            let turn = |at_end: bool, to: usize| {
                if at_end { NextPage::End } else { NextPage::Next(cursor(to)) }
            };
            let page = Page {
                items: items.to_vec(),
                next: turn(index == end, index + 1),
                previous: turn(index == 0, index.wrapping_sub(1)),
            };
            for (direction, start) in [(Direction::Forward, 0), (Direction::Backward, end)] {
                if index == start {
                    shelf.insert((direction, None), page.clone());
                }
                shelf.insert((direction, Some(cursor(index))), page.clone());
            }
        }
        Self::new(shelf)
    }

    /// A list that says exactly this, walked forwards: `(cursor, items, next)`. The empty cursor is
    /// the start.
    pub(crate) fn scripted(pages: &[(&str, &[u32], NextPage)]) -> Self {
        let shelf = pages.iter().map(|(cursor, items, next)| {
            let cursor = Some(*cursor).filter(|cursor| !cursor.is_empty()).map(str::to_owned);
            let page = Page { items: items.to_vec(), next: next.clone(), previous: NextPage::End };
            ((Direction::Forward, cursor), page)
        });
        Self::new(shelf.collect())
    }

    fn new(pages: HashMap<(Direction, Option<String>), Page>) -> Self {
        let script = Script { pages, ..Script::default() };
        Self { script: Arc::new(script), first: None, last: None, after: None, before: None }
    }

    /// Makes the page at this cursor fail the first time it is requested.
    pub(crate) fn failing_once(self, cursor: &str) -> Self {
        let mut failing = self.script.failing_once.lock().unwrap();
        failing.insert(cursor.to_owned());
        drop(failing);
        self
    }

    pub(crate) fn last(mut self, size: u32) -> Self {
        self.last = Some(size);
        self
    }

    pub(crate) fn first(mut self, size: u32) -> Self {
        self.first = Some(size);
        self
    }

    /// The query of each request so far.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.script.asked.lock().unwrap().clone()
    }

    fn query(&self) -> String {
        let number = |size: Option<u32>| size.map(|size| size.to_string());
        let pairs = [
            ("first", number(self.first)),
            ("last", number(self.last)),
            ("after", self.after.clone()),
            ("before", self.before.clone()),
        ];
        let set = pairs.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        set.collect::<Vec<_>>().join("&")
    }
}

impl<const FULL: bool> Paged for Request<FULL> {
    type Page = Page;
    type Item = u32;

    const BACKWARD: Backward = if FULL { Backward::FromEnd } else { Backward::Never };
    const SIZED: bool = FULL;

    fn operation(&self) -> Operation {
        Operation::new(&API, "list", Method::GET, "/list")
    }

    fn direction(&self) -> Direction {
        if self.last.is_some() || self.before.is_some() {
            Direction::Backward
        } else {
            Direction::Forward
        }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.after.clone(),
            Direction::Backward => self.before.clone(),
        }
    }

    fn directed(self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        let mut turned =
            Self { script: self.script, first: None, last: None, after: None, before: None };
        match direction {
            Direction::Forward => {
                turned.first = self.first.or(self.last);
                turned.after = cursor.or(self.after);
            }
            Direction::Backward => {
                turned.last = self.last.or(self.first);
                turned.before = cursor.or(self.before);
            }
        }
        Ok(turned)
    }

    fn sized(mut self, direction: Direction, size: u32) -> Self {
        match direction {
            Direction::Forward => self.first = Some(size),
            Direction::Backward => self.last = Some(size),
        }
        self
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Page>, Error>> {
        Box::pin(async move {
            self.script.asked.lock().unwrap().push(self.query());
            // Every page is pending at first, as on a network.
            tokio::task::yield_now().await;
            let cursor = self.after.clone().or(self.before.clone());
            let place = cursor.clone().unwrap_or_default();
            if self.script.failing_once.lock().unwrap().remove(&place) {
                return Err(Error::credential(format!("scripted failure at {place:?}")));
            }
            let page = self.script.pages.get(&(self.direction(), cursor));
            Ok(reply(page.expect("the script has this page").clone()))
        })
    }

    fn next_page(&self, page: &Page, direction: Direction) -> NextPage {
        match direction {
            Direction::Forward => page.next.clone(),
            Direction::Backward => page.previous.clone(),
        }
    }

    fn items(page: Page) -> Vec<u32> {
        page.items
    }
}

fn reply<T>(data: T) -> Response<T> {
    let request_id =
        (HeaderName::from_static("x-request-id"), HeaderValue::from_static("scripted"));
    Response::from_parts(data, StatusCode::OK, HeaderMap::from_iter([request_id]))
}
