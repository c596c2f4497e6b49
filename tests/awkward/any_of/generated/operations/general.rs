// @generated from tests/awkward/any_of/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::any_of::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Style, Upload};

pub(super) static FIND_PEOPLE: Operation =
    Operation::new(&API, "find_people", Method::GET, "/people")
        .anonymous()
        .accept("*/*")
        .any_of(&["email", "phone number"]);

impl Client {
    /// find_people.
    ///
    /// `GET /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn find_people(&self) -> FindPeople {
        FindPeople { client: self.clone(), email: None, phone_number: None, page: None }
    }
}

/// The request of [`Client::find_people`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct FindPeople {
    client: Client,
    email: Option<String>,
    phone_number: Option<String>,
    page: Option<i64>,
}

impl FindPeople {
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `phone number`.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::find_people`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &FIND_PEOPLE)
            .query("email", Style::Form, &self.email)
            .query("phone number", Style::Form, &self.phone_number)
            .query("page", Style::Form, &self.page)
            .send_empty()
            .await
    }
}

pub(super) static REPLACE_PEOPLE: Operation =
    Operation::new(&API, "replace_people", Method::PUT, "/people")
        .anonymous()
        .accept("*/*")
        .any_of(&["name", "mark"]);

impl Client {
    /// replace_people.
    ///
    /// `PUT /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn replace_people(&self) -> ReplacePeople {
        ReplacePeople { client: self.clone(), body: None }
    }
}

/// The request of [`Client::replace_people`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ReplacePeople {
    client: Client,
    body: Option<Result<types::Note, Error>>,
}

impl ReplacePeople {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Note>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::replace_people`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &REPLACE_PEOPLE).form(self.body.as_ref()).send_empty().await
    }
}

pub(super) static ADD_PEOPLE: Operation =
    Operation::new(&API, "add_people", Method::POST, "/people")
        .anonymous()
        .accept("*/*")
        .body_rules(&[Constraint::new("*", Bounds::AnyOf(&["email", "phone"]))]);

impl Client {
    /// add_people.
    ///
    /// `POST /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn add_people(&self) -> AddPeople {
        AddPeople { client: self.clone(), body: None }
    }
}

/// The request of [`Client::add_people`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddPeople {
    client: Client,
    body: Option<Result<Vec<types::Person>, Error>>,
}

impl AddPeople {
    /// The body of the request.
    ///
    /// Required.
    pub fn body(mut self, body: impl IntoIterator<Item = impl Into<types::Person>>) -> Self {
        self.body = Some(Ok(body.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_people`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &ADD_PEOPLE)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static CHANGE_PEOPLE: Operation =
    Operation::new(&API, "change_people", Method::PATCH, "/people")
        .anonymous()
        .accept("*/*")
        .any_of(&["all", "name"]);

impl Client {
    /// change_people.
    ///
    /// `PATCH /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn change_people(&self) -> ChangePeople {
        ChangePeople { client: self.clone(), all: None, body: None }
    }
}

/// The request of [`Client::change_people`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ChangePeople {
    client: Client,
    all: Option<bool>,
    body: Option<Result<types::Note, Error>>,
}

impl ChangePeople {
    /// Sets `all`.
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }

    /// The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Note>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::change_people`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &CHANGE_PEOPLE)
            .query("all", Style::Form, &self.all)
            .optional_json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static REPLACE_PICTURES: Operation =
    Operation::new(&API, "replace_pictures", Method::PUT, "/pictures")
        .anonymous()
        .accept("*/*")
        .any_of(&["pictures[]", "mark"])
        .parameter_rules(&[Constraint::new("pictures[]", Bounds::Items(None, Some(2)))]);

impl Client {
    /// replace_pictures.
    ///
    /// `PUT /pictures`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn replace_pictures(&self) -> ReplacePictures {
        ReplacePictures { client: self.clone(), body: None, pictures: Vec::new() }
    }
}

/// The request of [`Client::replace_pictures`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ReplacePictures {
    client: Client,
    body: Option<Result<types::ReplacePicturesBody, Error>>,
    pictures: Vec<Upload>,
}

impl ReplacePictures {
    /// The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ReplacePicturesBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// At most 2 items.
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        self.pictures = pictures.into_iter().map(Into::into).collect();
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::replace_pictures`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &REPLACE_PICTURES)
            .counted_files("pictures[]", &self.pictures)
            .optional_multipart(self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static ADD_PICTURES: Operation =
    Operation::new(&API, "add_pictures", Method::POST, "/pictures")
        .anonymous()
        .accept("*/*")
        .any_of(&["mark", "pictures[]", "scan"]);

impl Client {
    /// add_pictures.
    ///
    /// `POST /pictures`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn add_pictures(&self) -> AddPictures {
        AddPictures {
            client: self.clone(),
            body: None,
            pictures: Vec::new(),
            scan: None,
            other: None,
        }
    }
}

/// The request of [`Client::add_pictures`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddPictures {
    client: Client,
    body: Option<Result<types::Note, Error>>,
    pictures: Vec<Upload>,
    scan: Option<Upload>,
    other: Option<Upload>,
}

impl AddPictures {
    /// The body of the request.
    ///
    /// Required, unless there are files.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Note>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// The file to send as `pictures[]`.
    pub fn pictures(mut self, pictures: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        self.pictures = pictures.into_iter().map(Into::into).collect();
        self
    }

    /// The file to send as `scan`.
    pub fn scan(mut self, scan: impl Into<Upload>) -> Self {
        self.scan = Some(scan.into());
        self
    }

    /// The file to send as `other`.
    pub fn other(mut self, other: impl Into<Upload>) -> Self {
        self.other = Some(other.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_pictures`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &ADD_PICTURES)
            .files("pictures[]", &self.pictures)
            .file("scan", self.scan.as_ref())
            .file("other", self.other.as_ref())
            .json_or_multipart("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static ADD_WRAPPED: Operation =
    Operation::new(&API, "add_wrapped", Method::POST, "/wrapped")
        .anonymous()
        .accept("*/*")
        .any_of(&["name", "mark"]);

impl Client {
    /// add_wrapped.
    ///
    /// `POST /wrapped`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn add_wrapped(&self) -> AddWrapped {
        AddWrapped { client: self.clone(), body: None }
    }
}

/// The request of [`Client::add_wrapped`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddWrapped {
    client: Client,
    body: Option<Result<types::Note, Error>>,
}

impl AddWrapped {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Note>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_wrapped`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &ADD_WRAPPED)
            .json_within("application/json", "data", self.body.as_ref())
            .send_empty()
            .await
    }
}
