// @generated from tests/awkward/path_values/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::path_values::generated::{API, Client, types};
use switchboard_core::generated::{Bounds, Call, Facts, Method, Nothing, Parameter, request};

/// General.
impl Client {
    /// get_list.
    ///
    /// `GET /lists/{ids}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn get_list(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> GetList {
        GetList(
            Call::new(self.core(), &GET_LIST)
                .path("ids", ids.into_iter().map(Into::into).collect::<Vec<_>>()),
        )
    }

    /// get_number.
    ///
    /// `GET /numbers/{number}/{flag}/{day}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn get_number(
        &self,
        number: impl Into<i64>,
        flag: bool,
        day: impl Into<chrono::NaiveDate>,
    ) -> GetNumber {
        let call = Call::new(self.core(), &GET_NUMBER);
        GetNumber(call.path("number", number.into()).path("flag", flag).path("day", day.into()))
    }

    /// get_file.
    ///
    /// `GET /files/{id}.json`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn get_file(&self, id: impl Into<String>) -> GetFile {
        GetFile(Call::new(self.core(), &GET_FILE).path("id", id.into()))
    }

    /// get_range.
    ///
    /// `GET /ranges/{x}..{y}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn get_range(&self, x: impl Into<String>, y: impl Into<String>) -> GetRange {
        let call = Call::new(self.core(), &GET_RANGE);
        GetRange(call.path("x", x.into()).path("y", y.into()))
    }

    /// get_slash.
    ///
    /// `GET /slash/{user-id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn get_slash(&self, user_id: impl Into<types::Id>) -> GetSlash {
        GetSlash(Call::new(self.core(), &GET_SLASH).path("user-id", user_id.into()))
    }

    /// archive_thing.
    ///
    /// `POST /things/{id}:archive`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn archive_thing(&self, id: impl Into<types::ArchiveThingId>) -> ArchiveThing {
        ArchiveThing(Call::new(self.core(), &ARCHIVE_THING).path("id", id.into()))
    }

    /// get_twice.
    ///
    /// `GET /twice/{id}/of/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn get_twice(&self, id: impl Into<String>) -> GetTwice {
        GetTwice(Call::new(self.core(), &GET_TWICE).path("id", id.into()))
    }
}

pub(super) static GET_LIST: Facts =
    Facts::new(&API, "get_list", Method::GET, "/lists/{ids}").anonymous().accept("*/*");

request!(get_list: GetList => (), Nothing);

pub(super) static GET_NUMBER: Facts =
    Facts::new(&API, "get_number", Method::GET, "/numbers/{number}/{flag}/{day}")
        .anonymous()
        .accept("*/*")
        .parameters(&[Parameter::path("number").rules(&[Bounds::Number(Some(0.0), None)])]);

request!(get_number: GetNumber => (), Nothing);

pub(super) static GET_FILE: Facts =
    Facts::new(&API, "get_file", Method::GET, "/files/{id}.json").anonymous().accept("*/*");

request!(get_file: GetFile => (), Nothing);

pub(super) static GET_RANGE: Facts =
    Facts::new(&API, "get_range", Method::GET, "/ranges/{x}..{y}").anonymous().accept("*/*");

request!(get_range: GetRange => (), Nothing);

pub(super) static GET_SLASH: Facts =
    Facts::new(&API, "get_slash", Method::GET, "/slash/{user-id}/")
        .anonymous()
        .accept("*/*")
        .parameters(&[Parameter::path("user-id").rules(&[Bounds::Length(Some(2), None)])]);

request!(get_slash: GetSlash => (), Nothing);

pub(super) static ARCHIVE_THING: Facts =
    Facts::new(&API, "archive_thing", Method::POST, "/things/{id}:archive")
        .anonymous()
        .accept("*/*");

request!(archive_thing: ArchiveThing => (), Nothing);

pub(super) static GET_TWICE: Facts =
    Facts::new(&API, "get_twice", Method::GET, "/twice/{id}/of/{id}").anonymous().accept("*/*");

request!(get_twice: GetTwice => (), Nothing);
