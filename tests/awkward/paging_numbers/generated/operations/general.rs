// @generated from tests/awkward/paging_numbers/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::paging_numbers::generated::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::{self, Forms, Reads};
use switchboard_core::{
    Backward, BoxFuture, Counted, Direction, Error, ListPlace, Method, Operation, Paged, Response,
    Style, Turn,
};

pub(super) static LIST_COUNTED: Operation =
    Operation::new(&API, "list_counted", Method::GET, "/counted").anonymous();

impl Client {
    /// list_counted.
    ///
    /// `GET /counted`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_counted(&self) -> ListCounted {
        ListCounted { client: self.clone(), page: None }
    }
}

/// The request of [`Client::list_counted`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListCounted {
    client: Client,
    page: Option<i64>,
}

impl ListCounted {
    /// Sets `page`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_counted`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Page>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_COUNTED).query("page", Style::Form, &self.page)
    }
}

impl Paged for ListCounted {
    type Page = types::Page;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_COUNTED
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page = switchboard_core::__number(cursor)?.or(self.page);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_number(1, self.page.unwrap_or(1), page.payload.len())
            .total(Some(&page.meta.count).and_then(|it| it.get().copied()))
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("payload").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.payload
    }
}

pub(super) static LIST_SPLIT: Operation =
    Operation::new(&API, "list_split", Method::GET, "/split").anonymous();

impl Client {
    /// list_split.
    ///
    /// `GET /split`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_split(&self) -> ListSplit {
        ListSplit { client: self.clone(), page: None, who: None }
    }
}

/// The request of [`Client::list_split`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListSplit {
    client: Client,
    page: Option<i64>,
    who: Option<types::ListSplitWho>,
}

impl ListSplit {
    /// Sets `page`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `who[]`.
    pub fn who(mut self, who: impl Into<types::ListSplitWho>) -> Self {
        self.who = Some(who.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_split`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Page>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_SPLIT).query("page", Style::Form, &self.page).query(
            "who[]",
            Style::Form,
            &self.who,
        )
    }
}

impl Paged for ListSplit {
    type Page = types::Page;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_SPLIT
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page = switchboard_core::__number(cursor)?.or(self.page);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_number(1, self.page.unwrap_or(1), page.payload.len())
            .total(match self.who.as_ref().map_or("all", |it| it.as_str()) {
                "all" => Some(&page.meta.count).and_then(|it| it.get().copied()),
                "me" => page.meta.mine,
                _ => None,
            })
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("payload").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.payload
    }
}

pub(super) static LIST_BARE: Operation =
    Operation::new(&API, "list_bare", Method::GET, "/bare").anonymous();

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
        ListBare { client: self.clone(), page_number: None }
    }
}

/// The request of [`Client::list_bare`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListBare {
    client: Client,
    page_number: Option<i64>,
}

impl ListBare {
    /// Sets `page[number]`.
    pub fn page_number(mut self, page_number: impl Into<i64>) -> Self {
        self.page_number = Some(page_number.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_bare`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Row>>, Error> {
        self.into_call().send_reading::<_, Reads<forms::UnderPayload, reads::Rows>>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_BARE).query(
            "page[number]",
            Style::Form,
            &self.page_number,
        )
    }
}

impl Paged for ListBare {
    type Page = Vec<types::Row>;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_BARE
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_number.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_number = switchboard_core::__number(cursor)?.or(self.page_number);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_number(0, self.page_number.unwrap_or(0), page.len()).distinct().into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        type ReadPage = Reads<forms::UnderPayload, reads::Rows>;
        let list = ListPlace::at("").in_forms(forms::UnderPayload::FORMS).counted();
        Box::pin(self.into_call().send_page::<_, ReadPage, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page
    }
}

pub(super) static LIST_ENDS: Operation =
    Operation::new(&API, "list_ends", Method::GET, "/ends").anonymous();

impl Client {
    /// list_ends.
    ///
    /// `GET /ends`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_ends(&self) -> ListEnds {
        ListEnds { client: self.clone(), page: None }
    }
}

/// The request of [`Client::list_ends`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListEnds {
    client: Client,
    page: Option<i64>,
}

impl ListEnds {
    /// Sets `page`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_ends`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Page>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_ENDS).query("page", Style::Form, &self.page)
    }
}

impl Paged for ListEnds {
    type Page = types::Page;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_ENDS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page = switchboard_core::__number(cursor)?.or(self.page);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_number(1, self.page.unwrap_or(1), page.payload.len())
            .total(Some(&page.meta.count).and_then(|it| it.get().copied()))
            .more(page.meta.more.as_ref().and_then(|it| it.get().copied()))
            .told_size(page.meta.size)
            .short_page_ends()
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("payload").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.payload
    }
}
