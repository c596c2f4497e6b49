// @generated from tests/awkward/defaults_empty/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::defaults_empty::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, BoxFuture, Direction, Error, ListPlace, Method, Operation, Paged, Response, Style,
    Turn,
};

pub(super) static LIST_THINGS: Operation =
    Operation::new(&API, "list_things", Method::GET, "/things").anonymous();

impl Client {
    /// list_things.
    ///
    /// `GET /things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_things(&self) -> ListThings {
        ListThings { client: self.clone(), after: None }
    }
}

/// The request of [`Client::list_things`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListThings {
    client: Client,
    after: Option<String>,
}

impl ListThings {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_things`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Things>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_THINGS).query("after", Style::Form, &self.after)
    }
}

impl Paged for ListThings {
    type Page = types::Things;
    type Item = types::Thing;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;

    fn operation() -> &'static Operation {
        &LIST_THINGS
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
        Turn::by_cursor(None, page.meta.next.as_deref())
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static PUT_SETTINGS: Operation =
    Operation::new(&API, "put_settings", Method::PUT, "/settings").anonymous().accept("*/*");

impl Client {
    /// put_settings.
    ///
    /// `PUT /settings`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn put_settings(&self) -> PutSettings {
        PutSettings { client: self.clone(), body: None }
    }
}

/// The request of [`Client::put_settings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PutSettings {
    client: Client,
    body: Option<Result<types::Settings, Error>>,
}

impl PutSettings {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Settings>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::put_settings`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &PUT_SETTINGS)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}
