// @generated from tests/awkward/query_objects/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::query_objects::generated::{API, Client, types};
use switchboard_core::generated::{
    Call, Facts, IntoList, IntoOption, Method, Nothing, Parameter, Style, request,
};

/// General.
impl Client {
    /// get_deep.
    ///
    /// `GET /deep`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_deep(&self) -> GetDeep {
        GetDeep(Call::new(self.core(), &GET_DEEP))
    }

    /// get_form.
    ///
    /// `GET /form`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_form(&self) -> GetForm {
        GetForm(Call::new(self.core(), &GET_FORM))
    }

    /// get_json.
    ///
    /// `GET /json`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_json(&self) -> GetJson {
        GetJson(Call::new(self.core(), &GET_JSON))
    }
}

pub(super) static GET_DEEP: Facts = Facts::new(&API, "get_deep", Method::GET, "/deep")
    .anonymous()
    .accept("*/*")
    .parameters(&[Parameter::query("filter").style(Style::DeepObject)]);

request!(get_deep: GetDeep => (), Nothing);

impl GetDeep {
    /// Sets `filter`.
    pub fn filter<By>(self, value: impl IntoOption<types::GetDeepFilter, By>) -> Self {
        Self(self.0.query("filter", value.into_option()))
    }
}

pub(super) static GET_FORM: Facts = Facts::new(&API, "get_form", Method::GET, "/form")
    .anonymous()
    .accept("*/*")
    .parameters(&[Parameter::query("options"), Parameter::query("free")]);

request!(get_form: GetForm => (), Nothing);

impl GetForm {
    /// Sets `options`.
    pub fn options<By>(self, value: impl IntoOption<types::GetFormOptions, By>) -> Self {
        Self(self.0.query("options", value.into_option()))
    }

    /// Sets `free`.
    pub fn free<By>(
        self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        Self(self.0.query("free", value.into_option()))
    }
}

pub(super) static GET_JSON: Facts =
    Facts::new(&API, "get_json", Method::GET, "/json").anonymous().accept("*/*").parameters(&[
        Parameter::query("where").required().style(Style::Json),
        Parameter::query("rows").style(Style::Json),
    ]);

request!(get_json: GetJson => (), Nothing);

impl GetJson {
    /// Required. Sets `where`.
    pub fn where_(self, value: impl Into<types::GetJsonWhere>) -> Self {
        Self(self.0.query("where", Some(value.into())))
    }

    /// Sets `rows`.
    pub fn rows<By>(self, value: impl IntoList<types::GetJsonRowsItem, By>) -> Self {
        Self(self.0.query("rows", value.into_list()))
    }
}
