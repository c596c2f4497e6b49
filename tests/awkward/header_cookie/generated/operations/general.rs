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
    pub fn x_trace<By>(self, x_trace: impl IntoOption<String, By>) -> Self {
        Self(self.0.header("X-Trace", x_trace.into_option()))
    }

    /// At least 1.
    ///
    /// Required.
    pub fn x_account_id(self, x_account_id: impl Into<i64>) -> Self {
        Self(self.0.header("X-Account-Id", Some(x_account_id.into())))
    }

    /// Sets `X-List`.
    pub fn x_list<By>(self, x_list: impl IntoList<String, By>) -> Self {
        Self(self.0.header("X-List", x_list.into_list()))
    }

    /// Sets `User-Agent`.
    pub fn user_agent<By>(self, user_agent: impl IntoOption<String, By>) -> Self {
        Self(self.0.header("User-Agent", user_agent.into_option()))
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
    /// Sets `session`.
    ///
    /// Required.
    pub fn session(self, session: impl Into<String>) -> Self {
        Self(self.0.cookie("session", Some(session.into())))
    }

    /// Sets `theme`.
    pub fn theme<By>(self, theme: impl IntoOption<types::GetCookiesTheme, By>) -> Self {
        Self(self.0.cookie("theme", theme.into_option()))
    }

    /// Sets `seen`.
    pub fn seen<By>(self, seen: impl IntoList<i64, By>) -> Self {
        Self(self.0.cookie("seen", seen.into_list()))
    }
}
