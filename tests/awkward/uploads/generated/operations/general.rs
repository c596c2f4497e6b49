// @generated from tests/awkward/uploads/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::uploads::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, FilePart, IntoOption, Method, Nothing, Parameter,
    Upload, request,
};

/// General.
impl Client {
    /// post_file.
    ///
    /// `POST /file`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_file(&self) -> PostFile {
        PostFile(Call::new(self.core(), &POST_FILE))
    }

    /// post_fields.
    ///
    /// `POST /fields`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_fields(&self) -> PostFields {
        PostFields(Call::new(self.core(), &POST_FIELDS))
    }

    /// post_few.
    ///
    /// `POST /few`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_few(&self) -> PostFew {
        PostFew(Call::new(self.core(), &POST_FEW))
    }

    /// post_either.
    ///
    /// `POST /either`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_either(&self) -> PostEither {
        PostEither(Call::new(self.core(), &POST_EITHER))
    }

    /// post_maybe.
    ///
    /// `POST /maybe`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_maybe(&self) -> PostMaybe {
        PostMaybe(Call::new(self.core(), &POST_MAYBE))
    }
}

pub(super) static POST_FILE: Facts = Facts::new(&API, "post_file", Method::POST, "/file")
    .anonymous()
    .accept("*/*")
    .parameters(&[Parameter::query("file")])
    .body(Body::files_only().required().files(&[FilePart::one("file").required()]));

request!(post_file: PostFile => (), Nothing);

impl PostFile {
    /// Sets `file`.
    pub fn file<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("file", value.into_option()))
    }

    /// Required. The file to send as `file`.
    pub fn file_2(self, file_2: impl Into<Upload>) -> Self {
        Self(self.0.file("file", file_2.into()))
    }
}

pub(super) static POST_FIELDS: Facts =
    Facts::new(&API, "post_fields", Method::POST, "/fields").anonymous().accept("*/*").body(
        Body::multipart()
            .required()
            .demanded()
            .rules(&[Constraint::new("title", Bounds::Length(None, Some(5)))])
            .files(&[FilePart::one("body")]),
    );

request!(post_fields: PostFields => (), Nothing);

impl PostFields {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PostFieldsBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The file to send as `body`.
    pub fn body_2(self, body_2: impl Into<Upload>) -> Self {
        Self(self.0.file("body", body_2.into()))
    }
}

pub(super) static POST_FEW: Facts =
    Facts::new(&API, "post_few", Method::POST, "/few").anonymous().accept("*/*").body(
        Body::multipart()
            .required()
            .files(&[FilePart::many("sheets[]").rules(&[Bounds::Items(Some(2), Some(3))])]),
    );

request!(post_few: PostFew => (), Nothing);

impl PostFew {
    /// Required, unless there are files. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PostFewBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// 2 to 3 items.
    pub fn sheets(self, sheets: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        Self(self.0.files("sheets[]", sheets.into_iter().map(Into::into).collect()))
    }
}

pub(super) static POST_EITHER: Facts =
    Facts::new(&API, "post_either", Method::POST, "/either").anonymous().accept("*/*").body(
        Body::json_or_multipart("application/json")
            .required()
            .rules(&[Constraint::new("text", Bounds::Length(None, Some(5)))])
            .files(&[FilePart::many("pictures[]"), FilePart::one("avatar")]),
    );

request!(post_either: PostEither => (), Nothing);

impl PostEither {
    /// Required, unless there are files. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Note>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The file to send as `pictures[]`.
    pub fn pictures(self, pictures: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        Self(self.0.files("pictures[]", pictures.into_iter().map(Into::into).collect()))
    }

    /// The file to send as `avatar`.
    pub fn avatar(self, avatar: impl Into<Upload>) -> Self {
        Self(self.0.file("avatar", avatar.into()))
    }
}

pub(super) static POST_MAYBE: Facts =
    Facts::new(&API, "post_maybe", Method::POST, "/maybe").anonymous().accept("*/*").body(
        Body::json_or_multipart("application/json")
            .rules(&[Constraint::new("text", Bounds::Length(None, Some(5)))])
            .files(&[FilePart::one("avatar")]),
    );

request!(post_maybe: PostMaybe => (), Nothing);

impl PostMaybe {
    /// The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Note>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The file to send as `avatar`.
    pub fn avatar(self, avatar: impl Into<Upload>) -> Self {
        Self(self.0.file("avatar", avatar.into()))
    }
}
