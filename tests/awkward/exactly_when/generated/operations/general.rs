// @generated from tests/awkward/exactly_when/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::exactly_when::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, FilePart, Json, Method, Nothing, Same, Upload,
    request,
};

/// General.
impl Client {
    /// add_field.
    ///
    /// `POST /fields`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn add_field(&self) -> AddField {
        AddField(Call::new(self.core(), &ADD_FIELD))
    }

    /// add_form.
    ///
    /// `POST /forms`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn add_form(&self) -> AddForm {
        AddForm(Call::new(self.core(), &ADD_FORM))
    }

    /// change_field.
    ///
    /// `PATCH /wrapped/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn change_field(&self, id: impl Into<String>) -> ChangeField {
        ChangeField(Call::new(self.core(), &CHANGE_FIELD).path("id", id.into()))
    }

    /// add_picture.
    ///
    /// `POST /pictures`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn add_picture(&self) -> AddPicture {
        AddPicture(Call::new(self.core(), &ADD_PICTURE))
    }
}

pub(super) static ADD_FIELD: Facts = Facts::new(&API, "add_field", Method::POST, "/fields")
    .anonymous()
    .body(Body::json("application/json").required().rules(&[
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
    ]));

request!(add_field: AddField => types::Field, Json<Same>);

impl AddField {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Field>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ADD_FORM: Facts = Facts::new(&API, "add_form", Method::POST, "/forms")
    .anonymous()
    .accept("*/*")
    .body(Body::json("application/json").required().rules(&[
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
    ]));

request!(add_form: AddForm => (), Nothing);

impl AddForm {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AddFormBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static CHANGE_FIELD: Facts =
    Facts::new(&API, "change_field", Method::PATCH, "/wrapped/{id}")
        .anonymous()
        .accept("*/*")
        .body(Body::json("application/json").required().within("data.field").rules(&[
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
        ]));

request!(change_field: ChangeField => (), Nothing);

impl ChangeField {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Field>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ADD_PICTURE: Facts =
    Facts::new(&API, "add_picture", Method::POST, "/pictures").anonymous().accept("*/*").body(
        Body::multipart()
            .required()
            .rules(&[Constraint::new(
                "",
                Bounds::ExactlyWhen {
                    field: "caption",
                    property: "kind",
                    values: &["photo"],
                    null: false,
                },
            )])
            .files(&[FilePart::one("file")]),
    );

request!(add_picture: AddPicture => (), Nothing);

impl AddPicture {
    /// Required, unless there are files. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::AddPictureBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The file to send as `file`.
    pub fn file(self, file: impl Into<Upload>) -> Self {
        Self(self.0.file("file", file.into()))
    }
}
