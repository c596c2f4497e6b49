// @generated from tests/awkward/paging_offset/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::paging_offset::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Constraint, Counted, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_OPTIONAL: Operation =
    Operation::new(&API, "list_optional", Method::GET, "/optional")
        .anonymous()
        .parameter_rules(&[Constraint::new("take", Bounds::Number(None, Some(50.0)))]);

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
        ListOptional { client: self.clone(), skip: None, take: None }
    }
}

/// The request of [`Client::list_optional`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListOptional {
    client: Client,
    skip: Option<i64>,
    take: Option<i64>,
}

impl ListOptional {
    /// Sets `skip`.
    pub fn skip(mut self, skip: impl Into<i64>) -> Self {
        self.skip = Some(skip.into());
        self
    }

    /// At most 50.
    pub fn take(mut self, take: impl Into<i64>) -> Self {
        self.take = Some(take.into());
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
        Call::new(self.client.core(), &LIST_OPTIONAL).query("skip", Style::Form, &self.skip).query(
            "take",
            Style::Form,
            &self.take,
        )
    }
}

impl Paged for ListOptional {
    type Page = types::ListOptionalResponse;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_OPTIONAL
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.skip.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.skip = switchboard_core::__number(cursor)?.or(self.skip);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.take = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.skip.unwrap_or(0), page.data.as_deref().unwrap_or_default().len())
            .total(page.meta.as_ref().and_then(|it| it.page_total))
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
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
        ListRequired { client: self.clone(), page_offset: None, page_limit: None }
    }
}

/// The request of [`Client::list_required`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListRequired {
    client: Client,
    page_offset: Option<i64>,
    page_limit: Option<i64>,
}

impl ListRequired {
    /// Sets `page[offset]`.
    ///
    /// Required.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Sets `page[limit]`.
    ///
    /// Required.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_required`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ListOptionalResponse>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_REQUIRED)
            .required_query("page[offset]", Style::Form, &self.page_offset)
            .required_query("page[limit]", Style::Form, &self.page_limit)
    }
}

impl Paged for ListRequired {
    type Page = types::ListOptionalResponse;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_REQUIRED
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        self.page_offset = self.page_offset.or(Some(0));
        self.page_limit = self.page_limit.or(Some(2));
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(
            self.page_offset.unwrap_or(0),
            page.data.as_deref().unwrap_or_default().len(),
        )
        .distinct()
        .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
    }
}

pub(super) static LIST_START: Operation =
    Operation::new(&API, "list_start", Method::GET, "/start").anonymous();

impl Client {
    /// list_start.
    ///
    /// `GET /start`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_start(&self) -> ListStart {
        ListStart { client: self.clone(), skip: None, take: None }
    }
}

/// The request of [`Client::list_start`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListStart {
    client: Client,
    skip: Option<i64>,
    take: Option<i64>,
}

impl ListStart {
    /// Sets `skip`.
    ///
    /// Required.
    pub fn skip(mut self, skip: impl Into<i64>) -> Self {
        self.skip = Some(skip.into());
        self
    }

    /// Sets `take`.
    pub fn take(mut self, take: impl Into<i64>) -> Self {
        self.take = Some(take.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_start`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ListOptionalResponse>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_START)
            .required_query("skip", Style::Form, &self.skip)
            .query("take", Style::Form, &self.take)
    }
}

impl Paged for ListStart {
    type Page = types::ListOptionalResponse;
    type Item = types::Row;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_START
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.skip.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.skip = switchboard_core::__number(cursor)?.or(self.skip);
        self.skip = self.skip.or(Some(0));
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.take = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.skip.unwrap_or(0), page.data.as_deref().unwrap_or_default().len())
            .total(page.total.as_ref().and_then(|it| it.get().copied()))
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
    }
}
