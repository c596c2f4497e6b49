// @generated from tests/awkward/paging_bare/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::paging_bare::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Constraint, Direction, Error, ListPlace, Method, Operation, Paged,
    Response, Style, Turn,
};

pub(super) static LIST_BARE: Operation = Operation::new(&API, "list_bare", Method::GET, "/bare")
    .anonymous()
    .parameter_rules(&[Constraint::new("page[size]", Bounds::Number(None, Some(50.0)))]);

impl Client {
    /// list_bare.
    ///
    /// `GET /bare`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_bare(&self) -> ListBare {
        ListBare { client: self.clone(), page_after: None, page_size: None }
    }
}

/// The request of [`Client::list_bare`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListBare {
    client: Client,
    page_after: Option<String>,
    page_size: Option<i64>,
}

impl ListBare {
    /// Sets `page[after]`.
    pub fn page_after(mut self, page_after: impl Into<String>) -> Self {
        self.page_after = Some(page_after.into());
        self
    }

    /// At most 50.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_bare`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ListBareResponseResult>, Error> {
        self.into_call().send_enveloped("result").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_BARE)
            .query("page[after]", Style::Form, &self.page_after)
            .query("page[size]", Style::Form, &self.page_size)
    }
}

impl Paged for ListBare {
    type Page = types::ListBareResponseResult;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_BARE
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_after.clone().filter(|_| direction == Direction::Forward)
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_after = cursor.or(self.page_after);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_size = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Turn::by_cursor(None, Some(page.cursor.as_str()))
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("rows").within("result");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.rows
    }
}

pub(super) static LIST_REQUIRED: Operation =
    Operation::new(&API, "list_required", Method::GET, "/required").anonymous();

impl Client {
    /// list_required.
    ///
    /// `GET /required`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_required(&self) -> ListRequired {
        ListRequired { client: self.clone(), after: None }
    }
}

/// The request of [`Client::list_required`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListRequired {
    client: Client,
    after: Option<String>,
}

impl ListRequired {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_required`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ListRequiredResponse>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_REQUIRED).header("after", &self.after)
    }
}

impl Paged for ListRequired {
    type Page = types::ListRequiredResponse;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;

    fn operation() -> &'static Operation {
        &LIST_REQUIRED
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.after.clone().filter(|_| direction == Direction::Forward)
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.after = cursor.or(self.after);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Turn::by_cursor(Some(page.data.page.more), page.data.page.next.as_deref())
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data.rows");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data.rows.0
    }
}

pub(super) static LIST_OPTIONAL: Operation =
    Operation::new(&API, "list_optional", Method::GET, "/optional")
        .anonymous()
        .parameter_rules(&[Constraint::new("last", Bounds::Number(None, Some(10.0)))]);

impl Client {
    /// list_optional.
    ///
    /// `GET /optional`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_optional(&self) -> ListOptional {
        ListOptional {
            client: self.clone(),
            after: None,
            before: None,
            first: None,
            last: None,
            body: None,
        }
    }
}

/// The request of [`Client::list_optional`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListOptional {
    client: Client,
    after: Option<String>,
    before: Option<String>,
    first: Option<i64>,
    last: Option<i64>,
    body: Option<Result<types::Page, Error>>,
}

impl ListOptional {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `first`.
    pub fn first(mut self, first: impl Into<i64>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// At most 10.
    pub fn last(mut self, last: impl Into<i64>) -> Self {
        self.last = Some(last.into());
        self
    }

    /// The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Page>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_optional`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ListOptionalResponse>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_OPTIONAL)
            .query("after", Style::Form, &self.after)
            .query("before", Style::Form, &self.before)
            .query("first", Style::Form, &self.first)
            .query("last", Style::Form, &self.last)
            .optional_json("application/json", self.body.as_ref())
    }
}

impl Paged for ListOptional {
    type Page = types::ListOptionalResponse;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::FromEnd;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_OPTIONAL
    }

    fn direction(&self) -> Direction {
        if self.before.is_some() || self.last.is_some() {
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

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        match direction {
            Direction::Forward => {
                self.after = cursor.or(self.after);
                self.before = None;
                self.first = self.first.or(self.last.take());
            }
            Direction::Backward => {
                self.before = cursor.or(self.before);
                self.after = None;
                self.last = self.last.or(self.first.take()).or(Some(10));
            }
        }
        Ok(self)
    }

    fn sized(mut self, direction: Direction, size: u32) -> Self {
        match direction {
            Direction::Forward => {
                self.first = Some(size.into());
            }
            Direction::Backward => {
                self.last = Some(size.into());
            }
        }
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        match direction {
            Direction::Forward => Turn::by_cursor(
                page.data
                    .as_ref()
                    .and_then(|it| it.page.as_ref())
                    .and_then(|it| it.next.value().copied()),
                page.data
                    .as_ref()
                    .and_then(|it| it.page.as_ref())
                    .and_then(|it| it.end.value().map(String::as_str)),
            ),
            Direction::Backward => Turn::by_cursor(
                page.data.as_ref().and_then(|it| it.page.as_ref()).and_then(|it| it.previous),
                page.data
                    .as_ref()
                    .and_then(|it| it.page.as_ref())
                    .and_then(|it| it.start.value().map(String::as_str)),
            ),
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data.rows");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data.and_then(|it| it.rows).unwrap_or_default()
    }
}
