// @generated from tests/awkward/paging_items/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::paging_items::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, BoxFuture, Direction, Error, Keyed, ListPlace, Method, Operation, Paged, Response,
    Style, Turn,
};

pub(super) static LIST_SIZED: Operation =
    Operation::new(&API, "list_sized", Method::GET, "/sized").anonymous();

impl Client {
    /// list_sized.
    ///
    /// `GET /sized`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_sized(&self) -> ListSized {
        ListSized { client: self.clone(), before: None, after: None, limit: None }
    }
}

/// The request of [`Client::list_sized`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListSized {
    client: Client,
    before: Option<String>,
    after: Option<String>,
    limit: Option<i64>,
}

impl ListSized {
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_sized`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Row>>, Error> {
        self.into_call().send_reading::<_, reads::Rows>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_SIZED)
            .query("before", Style::Form, &self.before)
            .query("after", Style::Form, &self.after)
            .query("limit", Style::Form, &self.limit)
    }
}

impl Paged for ListSized {
    type Page = Vec<types::Row>;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::FromCursor;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_SIZED
    }

    fn direction(&self) -> Direction {
        if self.after.is_some() { Direction::Backward } else { Direction::Forward }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.before.clone(),
            Direction::Backward => self.after.clone(),
        }
    }

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.limit = self.limit.or(Some(3));
        match direction {
            Direction::Forward => {
                self.before = cursor.or(self.before);
                self.after = None;
            }
            Direction::Backward => {
                self.after = cursor.or(self.after);
                self.before = None;
            }
        }
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        let items = &page;
        match direction {
            Direction::Forward => {
                Keyed::last(items.last().map(|it| it.id.clone()), items.len()).into()
            }
            Direction::Backward => {
                Keyed::first(items.first().map(|it| it.id.clone()), items.len()).into()
            }
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("").keyed(&["id", "_id"]);
        Box::pin(self.into_call().send_page::<_, reads::Rows, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page
    }
}

pub(super) static LIST_REVERSED: Operation =
    Operation::new(&API, "list_reversed", Method::GET, "/reversed").anonymous();

impl Client {
    /// list_reversed.
    ///
    /// `GET /reversed`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_reversed(&self) -> ListReversed {
        ListReversed { client: self.clone(), before: None, after: None }
    }
}

/// The request of [`Client::list_reversed`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListReversed {
    client: Client,
    before: Option<i64>,
    after: Option<i64>,
}

impl ListReversed {
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<i64>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<i64>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_reversed`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ListReversedResponse>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_REVERSED)
            .query("before", Style::Form, &self.before)
            .query("after", Style::Form, &self.after)
    }
}

impl Paged for ListReversed {
    type Page = types::ListReversedResponse;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::FromCursor;
    const SIZED: bool = false;
    const REVERSED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_REVERSED
    }

    fn direction(&self) -> Direction {
        if self.after.is_some() { Direction::Backward } else { Direction::Forward }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.before.map(|it| it.to_string()),
            Direction::Backward => self.after.map(|it| it.to_string()),
        }
    }

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        match direction {
            Direction::Forward => {
                self.before = switchboard_core::__number(cursor)?.or(self.before);
                self.after = None;
            }
            Direction::Backward => {
                self.after = switchboard_core::__number(cursor)?.or(self.after);
                self.before = None;
            }
        }
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        let items = page.payload.as_deref().unwrap_or_default();
        match direction {
            Direction::Forward => Keyed::first(
                items.first().and_then(|it| {
                    it.meta.as_ref().and_then(|it| it.number).map(|it| it.to_string())
                }),
                items.len(),
            )
            .into(),
            Direction::Backward => Keyed::last(
                items.last().and_then(|it| {
                    it.meta.as_ref().and_then(|it| it.number).map(|it| it.to_string())
                }),
                items.len(),
            )
            .into(),
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("payload").keyed(&["meta.number"]);
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        let mut items = page.payload.unwrap_or_default();
        items.reverse();
        items
    }
}

pub(super) static LIST_OPEN: Operation =
    Operation::new(&API, "list_open", Method::GET, "/open").anonymous();

impl Client {
    /// list_open.
    ///
    /// `GET /open`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_open(&self) -> ListOpen {
        ListOpen { client: self.clone(), from: None }
    }
}

/// The request of [`Client::list_open`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListOpen {
    client: Client,
    from: Option<i64>,
}

impl ListOpen {
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<i64>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_open`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ListOpenResponse>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_OPEN).query("from", Style::Form, &self.from)
    }
}

impl Paged for ListOpen {
    type Page = types::ListOpenResponse;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;

    fn operation() -> &'static Operation {
        &LIST_OPEN
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.from.map(|it| it.to_string()),
            Direction::Backward => None,
        }
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.from = switchboard_core::__number(cursor)?.or(self.from);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        let items = &page.payload;
        Keyed::last(
            items.last().and_then(|it| {
                it.serial.as_ref().and_then(|it| it.get().copied()).map(|it| it.to_string())
            }),
            items.len(),
        )
        .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("payload").keyed(&["serial"]);
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.payload
    }
}

pub(super) static LIST_ENDLESS: Operation =
    Operation::new(&API, "list_endless", Method::GET, "/endless").anonymous();

impl Client {
    /// list_endless.
    ///
    /// `GET /endless`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_endless(&self) -> ListEndless {
        ListEndless { client: self.clone(), from: None, limit: None }
    }
}

/// The request of [`Client::list_endless`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListEndless {
    client: Client,
    from: Option<String>,
    limit: Option<i64>,
}

impl ListEndless {
    /// Sets `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_endless`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Row>>, Error> {
        self.into_call().send_reading::<_, reads::Rows>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_ENDLESS).query("from", Style::Form, &self.from).query(
            "limit",
            Style::Form,
            &self.limit,
        )
    }
}

impl Paged for ListEndless {
    type Page = Vec<types::Row>;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_ENDLESS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.from.clone(),
            Direction::Backward => None,
        }
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.from = cursor.or(self.from);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        let items = &page;
        Keyed::last(items.last().map(|it| it.id.clone()), items.len()).into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("").keyed(&["id", "_id"]);
        Box::pin(self.into_call().send_page::<_, reads::Rows, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page
    }
}

pub(super) static LIST_WHOLE: Operation =
    Operation::new(&API, "list_whole", Method::GET, "/whole").anonymous();

impl Client {
    /// list_whole.
    ///
    /// `GET /whole`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_whole(&self) -> ListWhole {
        ListWhole { client: self.clone(), page: None }
    }
}

/// The request of [`Client::list_whole`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListWhole {
    client: Client,
    page: Option<i64>,
}

impl ListWhole {
    /// Sets `page`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_whole`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Row>>, Error> {
        Call::new(self.client.core(), &LIST_WHOLE)
            .query("page", Style::Form, &self.page)
            .send_reading::<_, reads::List>("")
            .await
    }
}
