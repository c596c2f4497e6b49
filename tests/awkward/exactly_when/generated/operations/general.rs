// @generated from tests/awkward/exactly_when/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::exactly_when::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Upload};

pub(super) static ADD_FIELD: Operation =
    Operation::new(&API, "add_field", Method::POST, "/fields").anonymous().body_rules(&[
        Constraint::new(
            "",
            Bounds::ExactlyWhen {
                field: "options",
                property: "type",
                values: &["select", "radio"],
                null: false,
            },
        ),
        Constraint::new(
            "",
            Bounds::ExactlyWhen {
                field: "preset",
                property: "sub.type",
                values: &["preset"],
                null: false,
            },
        ),
        Constraint::new(
            "",
            Bounds::ExactlyWhen { field: "hint", property: "type", values: &["text"], null: true },
        ),
        Constraint::new(
            "",
            Bounds::ExactlyWhen {
                field: "anything",
                property: "sub.type",
                values: &["any"],
                null: true,
            },
        ),
    ]);

impl Client {
    /// add_field.
    ///
    /// `POST /fields`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn add_field(&self) -> AddField {
        AddField { client: self.clone(), body: None }
    }
}

/// The request of [`Client::add_field`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddField {
    client: Client,
    body: Option<Result<types::Field, Error>>,
}

impl AddField {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Field>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_field`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Field>, Error> {
        Call::new(self.client.core(), &ADD_FIELD)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static ADD_FORM: Operation = Operation::new(&API, "add_form", Method::POST, "/forms")
    .anonymous()
    .accept("*/*")
    .body_rules(&[
        Constraint::new(
            "pages.*.fields.*",
            Bounds::ExactlyWhen {
                field: "options",
                property: "type",
                values: &["select", "radio"],
                null: false,
            },
        ),
        Constraint::new(
            "pages.*.fields.*",
            Bounds::ExactlyWhen {
                field: "preset",
                property: "sub.type",
                values: &["preset"],
                null: false,
            },
        ),
        Constraint::new(
            "pages.*.fields.*",
            Bounds::ExactlyWhen { field: "hint", property: "type", values: &["text"], null: true },
        ),
        Constraint::new(
            "pages.*.fields.*",
            Bounds::ExactlyWhen {
                field: "anything",
                property: "sub.type",
                values: &["any"],
                null: true,
            },
        ),
        Constraint::new(
            "by_name.*",
            Bounds::ExactlyWhen {
                field: "options",
                property: "type",
                values: &["select", "radio"],
                null: false,
            },
        ),
        Constraint::new(
            "by_name.*",
            Bounds::ExactlyWhen {
                field: "preset",
                property: "sub.type",
                values: &["preset"],
                null: false,
            },
        ),
        Constraint::new(
            "by_name.*",
            Bounds::ExactlyWhen { field: "hint", property: "type", values: &["text"], null: true },
        ),
        Constraint::new(
            "by_name.*",
            Bounds::ExactlyWhen {
                field: "anything",
                property: "sub.type",
                values: &["any"],
                null: true,
            },
        ),
        Constraint::new(
            "only",
            Bounds::ExactlyWhen {
                field: "options",
                property: "type",
                values: &["select", "radio"],
                null: false,
            },
        ),
        Constraint::new(
            "only",
            Bounds::ExactlyWhen {
                field: "preset",
                property: "sub.type",
                values: &["preset"],
                null: false,
            },
        ),
        Constraint::new(
            "only",
            Bounds::ExactlyWhen { field: "hint", property: "type", values: &["text"], null: true },
        ),
        Constraint::new(
            "only",
            Bounds::ExactlyWhen {
                field: "anything",
                property: "sub.type",
                values: &["any"],
                null: true,
            },
        ),
    ]);

impl Client {
    /// add_form.
    ///
    /// `POST /forms`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn add_form(&self) -> AddForm {
        AddForm { client: self.clone(), body: None }
    }
}

/// The request of [`Client::add_form`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddForm {
    client: Client,
    body: Option<Result<types::AddFormBody, Error>>,
}

impl AddForm {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AddFormBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_form`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &ADD_FORM)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static CHANGE_FIELD: Operation =
    Operation::new(&API, "change_field", Method::PATCH, "/wrapped/{id}")
        .anonymous()
        .accept("*/*")
        .body_rules(&[
            Constraint::new(
                "",
                Bounds::ExactlyWhen {
                    field: "options",
                    property: "type",
                    values: &["select", "radio"],
                    null: false,
                },
            ),
            Constraint::new(
                "",
                Bounds::ExactlyWhen {
                    field: "preset",
                    property: "sub.type",
                    values: &["preset"],
                    null: false,
                },
            ),
            Constraint::new(
                "",
                Bounds::ExactlyWhen {
                    field: "hint",
                    property: "type",
                    values: &["text"],
                    null: true,
                },
            ),
            Constraint::new(
                "",
                Bounds::ExactlyWhen {
                    field: "anything",
                    property: "sub.type",
                    values: &["any"],
                    null: true,
                },
            ),
        ]);

impl Client {
    /// change_field.
    ///
    /// `PATCH /wrapped/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn change_field(&self, id: impl Into<String>) -> ChangeField {
        ChangeField { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::change_field`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ChangeField {
    client: Client,
    id: String,
    body: Option<Result<types::Field, Error>>,
}

impl ChangeField {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Field>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::change_field`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &CHANGE_FIELD)
            .path("id", &self.id)
            .json_within("application/json", "data.field", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static ADD_PICTURE: Operation =
    Operation::new(&API, "add_picture", Method::POST, "/pictures")
        .anonymous()
        .accept("*/*")
        .body_rules(&[Constraint::new(
            "",
            Bounds::ExactlyWhen {
                field: "caption",
                property: "kind",
                values: &["photo"],
                null: false,
            },
        )]);

impl Client {
    /// add_picture.
    ///
    /// `POST /pictures`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn add_picture(&self) -> AddPicture {
        AddPicture { client: self.clone(), body: None, file: None }
    }
}

/// The request of [`Client::add_picture`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddPicture {
    client: Client,
    body: Option<Result<types::AddPictureBody, Error>>,
    file: Option<Upload>,
}

impl AddPicture {
    /// The body of the request.
    ///
    /// Required, unless there are files.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::AddPictureBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// The file to send as `file`.
    pub fn file(mut self, file: impl Into<Upload>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::add_picture`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &ADD_PICTURE)
            .file("file", self.file.as_ref())
            .multipart(self.body.as_ref())
            .send_empty()
            .await
    }
}
