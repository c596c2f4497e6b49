// @generated from tests/awkward/path_values/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::path_values::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response};

pub(super) static GET_LIST: Operation =
    Operation::new(&API, "get_list", Method::GET, "/lists/{ids}").anonymous().accept("*/*");

impl Client {
    /// get_list.
    ///
    /// `GET /lists/{ids}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_list(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> GetList {
        GetList { client: self.clone(), ids: ids.into_iter().map(Into::into).collect() }
    }
}

/// The request of [`Client::get_list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetList {
    client: Client,
    ids: Vec<String>,
}

impl GetList {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_list`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_LIST).path("ids", &self.ids).send_empty().await
    }
}

pub(super) static GET_NUMBER: Operation =
    Operation::new(&API, "get_number", Method::GET, "/numbers/{number}/{flag}/{day}")
        .anonymous()
        .accept("*/*")
        .parameter_rules(&[Constraint::new("number", Bounds::Number(Some(0.0), None))]);

impl Client {
    /// get_number.
    ///
    /// `GET /numbers/{number}/{flag}/{day}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_number(
        &self,
        number: impl Into<i64>,
        flag: bool,
        day: impl Into<chrono::NaiveDate>,
    ) -> GetNumber {
        GetNumber { client: self.clone(), number: number.into(), flag: flag, day: day.into() }
    }
}

/// The request of [`Client::get_number`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetNumber {
    client: Client,
    number: i64,
    flag: bool,
    day: chrono::NaiveDate,
}

impl GetNumber {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_number`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_NUMBER)
            .path("number", &self.number)
            .path("flag", &self.flag)
            .path("day", &self.day)
            .send_empty()
            .await
    }
}

pub(super) static GET_FILE: Operation =
    Operation::new(&API, "get_file", Method::GET, "/files/{id}.json").anonymous().accept("*/*");

impl Client {
    /// get_file.
    ///
    /// `GET /files/{id}.json`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_file(&self, id: impl Into<String>) -> GetFile {
        GetFile { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetFile {
    client: Client,
    id: String,
}

impl GetFile {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_file`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_FILE).path("id", &self.id).send_empty().await
    }
}

pub(super) static GET_RANGE: Operation =
    Operation::new(&API, "get_range", Method::GET, "/ranges/{x}..{y}").anonymous().accept("*/*");

impl Client {
    /// get_range.
    ///
    /// `GET /ranges/{x}..{y}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_range(&self, x: impl Into<String>, y: impl Into<String>) -> GetRange {
        GetRange { client: self.clone(), x: x.into(), y: y.into() }
    }
}

/// The request of [`Client::get_range`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetRange {
    client: Client,
    x: String,
    y: String,
}

impl GetRange {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_range`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_RANGE)
            .path("x", &self.x)
            .path("y", &self.y)
            .send_empty()
            .await
    }
}

pub(super) static GET_SLASH: Operation =
    Operation::new(&API, "get_slash", Method::GET, "/slash/{user-id}/")
        .anonymous()
        .accept("*/*")
        .parameter_rules(&[Constraint::new("user-id", Bounds::Length(Some(2), None))]);

impl Client {
    /// get_slash.
    ///
    /// `GET /slash/{user-id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_slash(&self, user_id: impl Into<types::Id>) -> GetSlash {
        GetSlash { client: self.clone(), user_id: user_id.into() }
    }
}

/// The request of [`Client::get_slash`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetSlash {
    client: Client,
    user_id: types::Id,
}

impl GetSlash {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_slash`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_SLASH).path("user-id", &self.user_id).send_empty().await
    }
}

pub(super) static ARCHIVE_THING: Operation =
    Operation::new(&API, "archive_thing", Method::POST, "/things/{id}:archive")
        .anonymous()
        .accept("*/*");

impl Client {
    /// archive_thing.
    ///
    /// `POST /things/{id}:archive`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn archive_thing(&self, id: impl Into<types::ArchiveThingId>) -> ArchiveThing {
        ArchiveThing { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::archive_thing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ArchiveThing {
    client: Client,
    id: types::ArchiveThingId,
}

impl ArchiveThing {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::archive_thing`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &ARCHIVE_THING).path("id", &self.id).send_empty().await
    }
}

pub(super) static GET_TWICE: Operation =
    Operation::new(&API, "get_twice", Method::GET, "/twice/{id}/of/{id}").anonymous().accept("*/*");

impl Client {
    /// get_twice.
    ///
    /// `GET /twice/{id}/of/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_twice(&self, id: impl Into<String>) -> GetTwice {
        GetTwice { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_twice`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetTwice {
    client: Client,
    id: String,
}

impl GetTwice {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_twice`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_TWICE).path("id", &self.id).send_empty().await
    }
}
