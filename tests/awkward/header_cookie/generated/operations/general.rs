// @generated from tests/awkward/header_cookie/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::header_cookie::generated::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Facts, IntoList, IntoOption, Method, Nothing, Parameter, request,
};

/// General.
impl Client {
    /// get_headers.
    ///
    /// `GET /headers`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_headers(&self) -> GetHeaders {
        GetHeaders(Call::new(self.core(), &GET_HEADERS))
    }

    /// get_cookies.
    ///
    /// `GET /cookies`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_cookies(&self) -> GetCookies {
        GetCookies(Call::new(self.core(), &GET_COOKIES))
    }
}

pub(super) static GET_HEADERS: Facts = Facts::new(&API, "get_headers", Method::GET, "/headers")
    .anonymous()
    .accept("*/*")
    .parameters(&[
        Parameter::header("X-Trace"),
        Parameter::header("X-Account-Id").required().rules(&[Bounds::Number(Some(1.0), None)]),
        Parameter::header("X-List"),
        Parameter::header("User-Agent"),
    ]);

request!(get_headers: GetHeaders => (), Nothing);

impl GetHeaders {
    /// Sets `X-Trace`.
    pub fn x_trace<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.header("X-Trace", value.into_option()))
    }

    /// Required. At least 1.
    pub fn x_account_id(self, value: impl Into<i64>) -> Self {
        Self(self.0.header("X-Account-Id", Some(value.into())))
    }

    /// Sets `X-List`.
    pub fn x_list<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.header("X-List", value.into_list()))
    }

    /// Sets `User-Agent`.
    pub fn user_agent<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.header("User-Agent", value.into_option()))
    }
}

pub(super) static GET_COOKIES: Facts = Facts::new(&API, "get_cookies", Method::GET, "/cookies")
    .anonymous()
    .accept("*/*")
    .parameters(&[
        Parameter::cookie("session").required(),
        Parameter::cookie("theme"),
        Parameter::cookie("seen"),
    ]);

request!(get_cookies: GetCookies => (), Nothing);

impl GetCookies {
    /// Required. Sets `session`.
    pub fn session(self, value: impl Into<String>) -> Self {
        Self(self.0.cookie("session", Some(value.into())))
    }

    /// Sets `theme`.
    pub fn theme<By>(self, value: impl IntoOption<types::GetCookiesTheme, By>) -> Self {
        Self(self.0.cookie("theme", value.into_option()))
    }

    /// Sets `seen`.
    pub fn seen<By>(self, value: impl IntoList<i64, By>) -> Self {
        Self(self.0.cookie("seen", value.into_list()))
    }
}
