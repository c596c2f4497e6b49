// @generated from tests/awkward/query_lists/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::query_lists::generated::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Facts, IntoList, IntoOption, Method, Nothing, Parameter, Style, request,
};

/// General.
impl Client {
    /// get_lists.
    ///
    /// `GET /lists`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_lists(&self) -> GetLists {
        GetLists(Call::new(self.core(), &GET_LISTS))
    }
}

pub(super) static GET_LISTS: Facts =
    Facts::new(&API, "get_lists", Method::GET, "/lists").anonymous().accept("*/*").parameters(&[
        Parameter::query("plain").rules(&[Bounds::Items(Some(1), Some(3))]),
        Parameter::query("comma").style(Style::Comma),
        Parameter::query("space").style(Style::Space),
        Parameter::query("pipe").style(Style::Pipe),
        Parameter::query("pipe_exploded"),
        Parameter::query("named").style(Style::Comma),
        Parameter::query("required").required(),
    ]);

request!(get_lists: GetLists => (), Nothing);

impl GetLists {
    /// 1 to 3 items.
    pub fn plain<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("plain", value.into_list()))
    }

    /// Sets `comma`.
    pub fn comma<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("comma", value.into_list()))
    }

    /// Sets `space`.
    pub fn space<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("space", value.into_list()))
    }

    /// Sets `pipe`.
    pub fn pipe<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("pipe", value.into_list()))
    }

    /// Sets `pipe_exploded`.
    pub fn pipe_exploded<By>(self, value: impl IntoList<i64, By>) -> Self {
        Self(self.0.query("pipe_exploded", value.into_list()))
    }

    /// Sets `named`.
    pub fn named<By>(self, value: impl IntoOption<types::Colours, By>) -> Self {
        Self(self.0.query("named", value.into_option()))
    }

    /// Required. Sets `required`.
    pub fn required(self, value: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        Self(self.0.query("required", Some(value.into_iter().map(Into::into).collect::<Vec<_>>())))
    }
}
