// @generated from tests/awkward/any_of/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::any_of::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, FilePart, IntoOption, Method, Nothing, Parameter,
    Upload, request,
};

/// General.
impl Client {
    /// find_people.
    ///
    /// `GET /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn find_people(&self) -> FindPeople {
        FindPeople(Call::new(self.core(), &FIND_PEOPLE))
    }

    /// replace_people.
    ///
    /// `PUT /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn replace_people(&self) -> ReplacePeople {
        ReplacePeople(Call::new(self.core(), &REPLACE_PEOPLE))
    }

    /// add_people.
    ///
    /// `POST /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn add_people(&self) -> AddPeople {
        AddPeople(Call::new(self.core(), &ADD_PEOPLE))
    }

    /// change_people.
    ///
    /// `PATCH /people`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn change_people(&self) -> ChangePeople {
        ChangePeople(Call::new(self.core(), &CHANGE_PEOPLE))
    }

    /// replace_pictures.
    ///
    /// `PUT /pictures`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn replace_pictures(&self) -> ReplacePictures {
        ReplacePictures(Call::new(self.core(), &REPLACE_PICTURES))
    }

    /// add_pictures.
    ///
    /// `POST /pictures`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn add_pictures(&self) -> AddPictures {
        AddPictures(Call::new(self.core(), &ADD_PICTURES))
    }

    /// add_wrapped.
    ///
    /// `POST /wrapped`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn add_wrapped(&self) -> AddWrapped {
        AddWrapped(Call::new(self.core(), &ADD_WRAPPED))
    }
}

pub(super) static FIND_PEOPLE: Facts = Facts::new(&API, "find_people", Method::GET, "/people")
    .anonymous()
    .accept("*/*")
    .any_of(&["email", "phone number"])
    .parameters(&[
        Parameter::query("email"),
        Parameter::query("phone number"),
        Parameter::query("page"),
    ]);

request!(find_people: FindPeople => (), Nothing);

impl FindPeople {
    /// Sets `email`.
    pub fn email<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("email", value.into_option()))
    }

    /// Sets `phone number`.
    pub fn phone_number<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("phone number", value.into_option()))
    }

    /// Sets `page`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }
}

pub(super) static REPLACE_PEOPLE: Facts =
    Facts::new(&API, "replace_people", Method::PUT, "/people")
        .anonymous()
        .accept("*/*")
        .any_of(&["name", "mark"])
        .body(Body::form().required());

request!(replace_people: ReplacePeople => (), Nothing);

impl ReplacePeople {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Note>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static ADD_PEOPLE: Facts =
    Facts::new(&API, "add_people", Method::POST, "/people").anonymous().accept("*/*").body(
        Body::json("application/json")
            .required()
            .rules(&[Constraint::new("*", Bounds::AnyOf(&["email", "phone"]))]),
    );

request!(add_people: AddPeople => (), Nothing);

impl AddPeople {
    /// Required. The body of the request.
    pub fn body(self, body: impl IntoIterator<Item = impl Into<types::Person>>) -> Self {
        Self(self.0.body(Ok(body.into_iter().map(Into::into).collect::<Vec<_>>())))
    }
}

pub(super) static CHANGE_PEOPLE: Facts =
    Facts::new(&API, "change_people", Method::PATCH, "/people")
        .anonymous()
        .accept("*/*")
        .any_of(&["all", "name"])
        .parameters(&[Parameter::query("all")])
        .body(Body::json("application/json"));

request!(change_people: ChangePeople => (), Nothing);

impl ChangePeople {
    /// Sets `all`.
    pub fn all<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("all", value.into_option()))
    }

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
}

pub(super) static REPLACE_PICTURES: Facts =
    Facts::new(&API, "replace_pictures", Method::PUT, "/pictures")
        .anonymous()
        .accept("*/*")
        .any_of(&["pictures[]", "mark"])
        .body(
            Body::multipart()
                .files(&[FilePart::many("pictures[]").rules(&[Bounds::Items(None, Some(2))])]),
        );

request!(replace_pictures: ReplacePictures => (), Nothing);

impl ReplacePictures {
    /// The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ReplacePicturesBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// At most 2 items.
    pub fn pictures(self, pictures: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        Self(self.0.files("pictures[]", pictures.into_iter().map(Into::into).collect()))
    }
}

pub(super) static ADD_PICTURES: Facts = Facts::new(&API, "add_pictures", Method::POST, "/pictures")
    .anonymous()
    .accept("*/*")
    .any_of(&["mark", "pictures[]", "scan"])
    .body(Body::json_or_multipart("application/json").required().files(&[
        FilePart::many("pictures[]"),
        FilePart::one("scan"),
        FilePart::one("other"),
    ]));

request!(add_pictures: AddPictures => (), Nothing);

impl AddPictures {
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

    /// The file to send as `scan`.
    pub fn scan(self, scan: impl Into<Upload>) -> Self {
        Self(self.0.file("scan", scan.into()))
    }

    /// The file to send as `other`.
    pub fn other(self, other: impl Into<Upload>) -> Self {
        Self(self.0.file("other", other.into()))
    }
}

pub(super) static ADD_WRAPPED: Facts = Facts::new(&API, "add_wrapped", Method::POST, "/wrapped")
    .anonymous()
    .accept("*/*")
    .any_of(&["name", "mark"])
    .body(Body::json("application/json").required().within("data"));

request!(add_wrapped: AddWrapped => (), Nothing);

impl AddWrapped {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Note>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
