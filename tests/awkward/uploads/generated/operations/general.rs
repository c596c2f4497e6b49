// @generated from tests/awkward/uploads/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::uploads::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Style, Upload};

pub(super) static POST_FILE: Operation =
    Operation::new(&API, "post_file", Method::POST, "/file").anonymous().accept("*/*");

impl Client {
    /// post_file.
    ///
    /// `POST /file`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_file(&self) -> PostFile {
        PostFile { client: self.clone(), file: None, file_2: None }
    }
}

/// The request of [`Client::post_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostFile {
    client: Client,
    file: Option<String>,
    file_2: Option<Upload>,
}

impl PostFile {
    /// Sets `file`.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// The file to send as `file`.
    ///
    /// Required.
    pub fn file_2(mut self, file_2: impl Into<Upload>) -> Self {
        self.file_2 = Some(file_2.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_file`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_FILE)
            .query("file", Style::Form, &self.file)
            .required_file("file", self.file_2.as_ref())
            .multipart_files()
            .send_empty()
            .await
    }
}

pub(super) static POST_FIELDS: Operation =
    Operation::new(&API, "post_fields", Method::POST, "/fields")
        .anonymous()
        .accept("*/*")
        .body_rules(&[Constraint::new("title", Bounds::Length(None, Some(5)))]);

impl Client {
    /// post_fields.
    ///
    /// `POST /fields`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_fields(&self) -> PostFields {
        PostFields { client: self.clone(), body: None, body_2: None }
    }
}

/// The request of [`Client::post_fields`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostFields {
    client: Client,
    body: Option<Result<types::PostFieldsBody, Error>>,
    body_2: Option<Upload>,
}

impl PostFields {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PostFieldsBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// The file to send as `body`.
    pub fn body_2(mut self, body_2: impl Into<Upload>) -> Self {
        self.body_2 = Some(body_2.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_fields`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_FIELDS)
            .file("body", self.body_2.as_ref())
            .demand_fields(self.body.as_ref())
            .multipart(self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static POST_FEW: Operation = Operation::new(&API, "post_few", Method::POST, "/few")
    .anonymous()
    .accept("*/*")
    .parameter_rules(&[Constraint::new("sheets[]", Bounds::Items(Some(2), Some(3)))]);

impl Client {
    /// post_few.
    ///
    /// `POST /few`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_few(&self) -> PostFew {
        PostFew { client: self.clone(), body: None, sheets: Vec::new() }
    }
}

/// The request of [`Client::post_few`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostFew {
    client: Client,
    body: Option<Result<types::PostFewBody, Error>>,
    sheets: Vec<Upload>,
}

impl PostFew {
    /// The body of the request.
    ///
    /// Required, unless there are files.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PostFewBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// 2 to 3 items.
    pub fn sheets(mut self, sheets: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        self.sheets = sheets.into_iter().map(Into::into).collect();
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_few`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_FEW)
            .counted_files("sheets[]", &self.sheets)
            .multipart(self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static POST_EITHER: Operation =
    Operation::new(&API, "post_either", Method::POST, "/either")
        .anonymous()
        .accept("*/*")
        .body_rules(&[Constraint::new("text", Bounds::Length(None, Some(5)))]);

impl Client {
    /// post_either.
    ///
    /// `POST /either`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_either(&self) -> PostEither {
        PostEither { client: self.clone(), body: None, pictures: Vec::new(), avatar: None }
    }
}

/// The request of [`Client::post_either`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostEither {
    client: Client,
    body: Option<Result<types::Note, Error>>,
    pictures: Vec<Upload>,
    avatar: Option<Upload>,
}

impl PostEither {
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

    /// The file to send as `avatar`.
    pub fn avatar(mut self, avatar: impl Into<Upload>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_either`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_EITHER)
            .files("pictures[]", &self.pictures)
            .file("avatar", self.avatar.as_ref())
            .json_or_multipart("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static POST_MAYBE: Operation =
    Operation::new(&API, "post_maybe", Method::POST, "/maybe")
        .anonymous()
        .accept("*/*")
        .body_rules(&[Constraint::new("text", Bounds::Length(None, Some(5)))]);

impl Client {
    /// post_maybe.
    ///
    /// `POST /maybe`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_maybe(&self) -> PostMaybe {
        PostMaybe { client: self.clone(), body: None, avatar: None }
    }
}

/// The request of [`Client::post_maybe`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostMaybe {
    client: Client,
    body: Option<Result<types::Note, Error>>,
    avatar: Option<Upload>,
}

impl PostMaybe {
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

    /// The file to send as `avatar`.
    pub fn avatar(mut self, avatar: impl Into<Upload>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_maybe`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_MAYBE)
            .file("avatar", self.avatar.as_ref())
            .optional_json_or_multipart("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}
