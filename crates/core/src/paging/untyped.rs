//! The pages of a list that the description does not have.

use super::direction::{Backward, Direction};
use super::next_page::{Counted, Keyed, NextPage};
use super::paged::Paged;
use crate::call::UntypedRequest;
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::response::Response;
use serde_json::Value;

/// How an [`UntypedRequest`] is walked: what leads to the next page, and where a page holds its
/// items. Places are keys joined with dots.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Client, Method, Paged, Paging, UntypedPages};
///
/// fn labels(client: &Client) -> UntypedPages {
///     let paging = Paging::by_cursor("after", "paging.after").items("data").size("limit");
///     client.call(Method::GET, "/labels").pages_by(paging)
/// }
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/played.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// #     assert_eq!(labels(&played()?).fetch().await?.items()[0]["id"], 1);
/// #     Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Paging {
    style: Style,
    items: String,
    size: Option<String>,
    more: Option<String>,
    total: Option<String>,
}

#[derive(Clone, Debug)]
enum Style {
    Cursor { parameter: String, next: String },
    Offset { parameter: String },
    Number { parameter: String, first: i64 },
    Key { parameter: String, key: String },
}

impl Paging {
    /// A parameter takes the cursor that the page before holds at this place.
    pub fn by_cursor(parameter: impl Into<String>, next: impl Into<String>) -> Self {
        Self::of(Style::Cursor { parameter: parameter.into(), next: next.into() })
    }

    /// A parameter takes how many items to skip.
    pub fn by_offset(parameter: impl Into<String>) -> Self {
        Self::of(Style::Offset { parameter: parameter.into() })
    }

    /// A parameter takes the number of the page; the first page has the number `first`.
    pub fn by_number(parameter: impl Into<String>, first: i64) -> Self {
        Self::of(Style::Number { parameter: parameter.into(), first })
    }

    /// A parameter takes the key of the last item of the page before, which each item holds at this
    /// place.
    pub fn by_key(parameter: impl Into<String>, key: impl Into<String>) -> Self {
        Self::of(Style::Key { parameter: parameter.into(), key: key.into() })
    }

    const fn of(style: Style) -> Self {
        Self { style, items: String::new(), size: None, more: None, total: None }
    }

    /// Where a page holds its items. Default: the page is the list.
    #[must_use]
    pub fn items(mut self, place: impl Into<String>) -> Self {
        self.items = place.into();
        self
    }

    /// The parameter that takes the page size.
    #[must_use]
    pub fn size(mut self, parameter: impl Into<String>) -> Self {
        self.size = Some(parameter.into());
        self
    }

    /// Where a page says whether there are more.
    #[must_use]
    pub fn more(mut self, place: impl Into<String>) -> Self {
        self.more = Some(place.into());
        self
    }

    /// Where a page says how many items there are in all.
    #[must_use]
    pub fn total(mut self, place: impl Into<String>) -> Self {
        self.total = Some(place.into());
        self
    }

    fn parameter(&self) -> &str {
        match &self.style {
            Style::Cursor { parameter, .. }
            | Style::Offset { parameter }
            | Style::Number { parameter, .. }
            | Style::Key { parameter, .. } => parameter,
        }
    }

    const fn is_counted(&self) -> bool {
        matches!(self.style, Style::Offset { .. } | Style::Number { .. })
    }
}

/// An untyped list request whose pages can be walked, forwards.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent or walked"]
pub struct UntypedPages {
    request: UntypedRequest,
    paging: Paging,
}

/// A page of an untyped list.
#[derive(Clone, Debug)]
pub struct UntypedPage {
    body: Value,
    items: Vec<Value>,
}

impl UntypedPage {
    /// The page without its items.
    #[must_use]
    pub const fn body(&self) -> &Value {
        &self.body
    }

    /// The items.
    #[must_use]
    pub fn items(&self) -> &[Value] {
        &self.items
    }
}

impl UntypedRequest {
    /// The request as one of a list, whose pages can be walked.
    pub const fn pages_by(self, paging: Paging) -> UntypedPages {
        UntypedPages { request: self, paging }
    }
}

impl UntypedPages {
    /// The number that the parameter of a counted list has.
    fn here(&self) -> Option<i64> {
        let value = self.request.query_value(self.paging.parameter())?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    fn count(&self, page: &UntypedPage, counted: Counted) -> NextPage {
        let total = self.paging.total.as_deref().and_then(|it| at(&page.body, it)?.as_i64());
        let more = self.paging.more.as_deref().and_then(|it| at(&page.body, it)?.as_bool());
        counted.total(total).more(more).into()
    }
}

impl Paged for UntypedPages {
    type Page = UntypedPage;
    type Item = Value;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;

    fn operation(&self) -> Operation {
        self.request.operation().clone()
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, _: Direction) -> Option<String> {
        match self.request.query_value(self.paging.parameter())? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    fn directed(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        let Some(cursor) = cursor else { return Ok(self) };
        if self.paging.is_counted() && cursor.parse::<i64>().is_err() {
            return Err(Error::invalid_request("the cursor to resume from is not a number"));
        }
        self.request = self.request.query(self.paging.parameter().to_owned(), cursor);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        if let Some(parameter) = &self.paging.size {
            self.request = self.request.query(parameter.clone(), size);
        }
        self
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<UntypedPage>, Error>> {
        Box::pin(async move {
            let operation = self.request.operation().clone();
            let page = self.request.send().await?;
            let is_list = at(&page, &self.paging.items).is_some_and(Value::is_array);
            if !is_list {
                let place = &self.paging.items;
                let reason = format!("the page has no list at `{place}`");
                return Err(Error::pagination(reason).for_operation(&operation));
            }
            Ok(page.map(|mut body| {
                let items = taken(&mut body, &self.paging.items);
                UntypedPage { body, items }
            }))
        })
    }

    fn next_page(&self, page: &UntypedPage, _: Direction) -> NextPage {
        let length = page.items.len();
        match &self.paging.style {
            Style::Cursor { next, .. } => {
                let more = self.paging.more.as_deref().and_then(|it| at(&page.body, it)?.as_bool());
                let cursor = at(&page.body, next).and_then(text);
                NextPage::by_cursor(more, cursor.as_deref())
            }
            Style::Key { key, .. } => {
                let last = page.items.last().and_then(|item| at(item, key)).and_then(text);
                Keyed::last(last, length).into()
            }
            Style::Offset { .. } => {
                self.count(page, Counted::by_offset(self.here().unwrap_or(0), length))
            }
            Style::Number { first, .. } => {
                let here = self.here().unwrap_or(*first);
                self.count(page, Counted::by_number(*first, here, length))
            }
        }
    }

    fn items(page: UntypedPage) -> Vec<Value> {
        page.items
    }
}

fn at<'v>(value: &'v Value, place: &str) -> Option<&'v Value> {
    place.split('.').filter(|key| !key.is_empty()).try_fold(value, |value, key| value.get(key))
}

fn taken(value: &mut Value, place: &str) -> Vec<Value> {
    let mut keys = place.split('.').filter(|key| !key.is_empty());
    let list = keys.try_fold(value, |value, key| value.get_mut(key)).map(Value::take);
    match list {
        Some(Value::Array(items)) => items,
        _ => Vec::new(),
    }
}

/// A text or number as the text of a parameter.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::course::Course;
    use super::*;
    use crate::client::{Client, ClientBuilder};
    use crate::facts::Api;
    use crate::transport::{Body, Failure, Transport};
    use http::Method;
    use serde_json::json;
    use std::sync::{Arc, Mutex};

    static API: Api = Api::new("acme", "https://acme.example");

    /// Answers with this page, and notes what it was asked.
    #[derive(Clone, Debug)]
    struct Fixed {
        page: Value,
        asked: Arc<Mutex<Vec<String>>>,
    }

    impl Transport for Fixed {
        fn send(
            &self,
            request: http::Request<Body>,
        ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
            let query = request.uri().query().unwrap_or_default().to_owned();
            self.asked.lock().unwrap().push(query);
            Box::pin(async { Ok(http::Response::new(self.page.to_string().into())) })
        }
    }

    fn walk(paging: Paging, page: Value) -> (UntypedPages, Fixed) {
        let fixed = Fixed { page, asked: Arc::default() };
        let client: Client = ClientBuilder::new(&API)
            .transport(fixed.clone())
            .credential(crate::auth::Bearer::new("token-1"))
            .build()
            .unwrap();
        (client.call(Method::GET, "/labels").pages_by(paging), fixed)
    }

    /// What follows this page, of a walk that resumes from this cursor.
    fn next(paging: Paging, cursor: Option<&str>, body: Value) -> NextPage {
        let items = body["data"].as_array().cloned().unwrap_or_default();
        let (pages, _) = walk(paging, Value::Null);
        let pages = pages.directed(Direction::Forward, cursor.map(str::to_owned)).unwrap();
        assert_eq!(pages.cursor(Direction::Forward).as_deref(), cursor);
        pages.next_page(&UntypedPage { body, items }, Direction::Forward)
    }

    fn response() -> Response<()> {
        Response::from_parts((), http::StatusCode::OK, http::HeaderMap::new())
    }

    fn leads_to(next: NextPage, place: &str) -> bool {
        matches!(Course::new().next(next, &response()), NextPage::Next(it) if it == place)
    }

    #[tokio::test]
    async fn a_page_is_asked_for_with_size_and_cursor_and_split_into_body_and_items() {
        let page = json!({"in": {"data": [1, 2]}, "total": 9});
        let paging = Paging::by_cursor("after", "next").items("in.data").size("limit");
        let (pages, fixed) = walk(paging, page);
        let pages = pages.directed(Direction::Forward, Some("c-1".to_owned())).unwrap();
        let page = pages.sized(Direction::Forward, 50).fetch().await.unwrap();
        assert_eq!(*fixed.asked.lock().unwrap(), ["after=c-1&limit=50"]);
        assert_eq!(page.items(), [json!(1), json!(2)]);
        assert_eq!(*page.body(), json!({"in": {"data": null}, "total": 9}));
        assert_eq!(UntypedPages::items(page.into_inner()), [json!(1), json!(2)]);
    }

    #[tokio::test]
    async fn a_page_may_be_the_list_itself_and_is_asked_for_as_it_is_without_a_size() {
        let (pages, fixed) = walk(Paging::by_offset("skip"), json!([1]));
        assert_eq!(pages.operation().id(), "GET /labels");
        let pages = pages.directed(Direction::Forward, None).unwrap();
        let page = pages.sized(Direction::Forward, 50).fetch().await.unwrap();
        assert_eq!(*fixed.asked.lock().unwrap(), [""]);
        assert_eq!(page.items(), [json!(1)]);
        let (pages, _) = walk(Paging::by_offset("skip").items("data"), json!({"data": 7}));
        let error = pages.fetch().await.unwrap_err();
        assert!(error.is_pagination() && error.to_string().contains("`data`"), "{error}");
        assert_eq!(error.operation().unwrap().id(), "GET /labels");
    }

    #[test]
    fn a_walk_by_cursor_follows_the_page_as_far_as_there_is_more() {
        let paging = || Paging::by_cursor("after", "next").items("data").more("more");
        let page = |next: Value, more: Value| json!({"data": [1], "next": next, "more": more});
        let follows = |cursor, more| next(paging(), Some("c-1"), page(cursor, more));
        assert!(leads_to(follows(json!("c-2"), Value::Null), "c-2"));
        assert!(leads_to(follows(json!(2), json!(true)), "2"));
        assert_eq!(follows(json!("c-2"), json!(false)), NextPage::End);
        assert_eq!(follows(Value::Null, Value::Null), NextPage::End);
        assert_eq!(follows(json!({"odd": 1}), Value::Null), NextPage::End);
    }

    #[test]
    fn a_walk_by_key_goes_on_after_the_last_item() {
        let paging = || Paging::by_key("after_id", "the.id").items("data");
        let page = json!({"data": [{"the": {"id": 1}}, {"the": {"id": "k-2"}}]});
        assert!(leads_to(next(paging(), None, page), "k-2"));
        let page = json!({"data": [{"the": {"id": 3}}]});
        assert!(leads_to(next(paging(), None, page), "3"));
        let end = Course::new().next(next(paging(), None, json!({"data": []})), &response());
        assert_eq!(end, NextPage::End);
    }

    #[test]
    fn a_walk_that_counts_goes_on_from_where_it_is() {
        let offset = || Paging::by_offset("skip").items("data");
        let page = json!({"data": [1, 2, 3]});
        assert!(leads_to(next(offset(), None, page.clone()), "3"));
        assert!(leads_to(next(offset(), Some("7"), page.clone()), "10"));
        let number = || Paging::by_number("page", 5).items("data");
        assert!(leads_to(next(number(), None, page.clone()), "6"));
        assert!(leads_to(next(number(), Some("9"), page.clone()), "10"));
        // A number that the caller set is where the walk begins.
        let (mut pages, _) = walk(number(), Value::Null);
        pages.request = pages.request.query("page", 11);
        assert_eq!(pages.cursor(Direction::Forward).as_deref(), Some("11"));
        let page = UntypedPage { body: page, items: vec![json!(1)] };
        assert!(leads_to(pages.next_page(&page, Direction::Forward), "12"));
        pages.request = pages.request.query("page", Value::Null);
        assert_eq!(pages.cursor(Direction::Forward), None);
    }

    #[test]
    fn a_walk_that_counts_ends_where_the_page_says_so() {
        let paging = || Paging::by_offset("skip").items("data").total("total").more("more");
        let page =
            |total: Value, more: Value| json!({"data": [1, 2], "total": total, "more": more});
        let follows = |page| Course::new().next(next(paging(), Some("2"), page), &response());
        assert_eq!(follows(page(json!(5), Value::Null)), NextPage::Next("4".into()));
        assert_eq!(follows(page(json!(9), json!(false))), NextPage::End);
        assert_eq!(follows(page(Value::Null, json!(true))), NextPage::Next("4".into()));
    }

    #[test]
    fn a_cursor_that_is_no_number_is_refused_where_numbers_are_counted() {
        let resumed = |paging, cursor: &str| {
            walk(paging, Value::Null).0.directed(Direction::Forward, Some(cursor.to_owned()))
        };
        let error = resumed(Paging::by_offset("skip"), "x").unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(resumed(Paging::by_number("page", 1), "x").is_err());
        assert!(resumed(Paging::by_number("page", 1), "2").is_ok());
        assert!(resumed(Paging::by_cursor("after", "next"), "x").is_ok());
        assert!(resumed(Paging::by_key("after", "id"), "x").is_ok());
    }
}
