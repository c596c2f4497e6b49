// @generated from tests/awkward/header_cookie/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::header_cookie::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response};

pub(super) static GET_HEADERS: Operation =
    Operation::new(&API, "get_headers", Method::GET, "/headers")
        .anonymous()
        .accept("*/*")
        .parameter_rules(&[Constraint::new("X-Account-Id", Bounds::Number(Some(1.0), None))]);

impl Client {
    /// get_headers.
    ///
    /// `GET /headers`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_headers(&self) -> GetHeaders {
        GetHeaders {
            client: self.clone(),
            x_trace: None,
            x_account_id: None,
            x_list: None,
            user_agent: None,
        }
    }
}

/// The request of [`Client::get_headers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetHeaders {
    client: Client,
    x_trace: Option<String>,
    x_account_id: Option<i64>,
    x_list: Option<Vec<String>>,
    user_agent: Option<String>,
}

impl GetHeaders {
    /// Sets `X-Trace`.
    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        self.x_trace = Some(x_trace.into());
        self
    }

    /// At least 1.
    ///
    /// Required.
    pub fn x_account_id(mut self, x_account_id: impl Into<i64>) -> Self {
        self.x_account_id = Some(x_account_id.into());
        self
    }

    /// Sets `X-List`.
    pub fn x_list(mut self, x_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_list = Some(x_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_headers`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_HEADERS)
            .header("X-Trace", &self.x_trace)
            .required_header("X-Account-Id", &self.x_account_id)
            .header("X-List", &self.x_list)
            .header("User-Agent", &self.user_agent)
            .send_empty()
            .await
    }
}

pub(super) static GET_COOKIES: Operation =
    Operation::new(&API, "get_cookies", Method::GET, "/cookies").anonymous().accept("*/*");

impl Client {
    /// get_cookies.
    ///
    /// `GET /cookies`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_cookies(&self) -> GetCookies {
        GetCookies { client: self.clone(), session: None, theme: None, seen: None }
    }
}

/// The request of [`Client::get_cookies`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetCookies {
    client: Client,
    session: Option<String>,
    theme: Option<types::GetCookiesTheme>,
    seen: Option<Vec<i64>>,
}

impl GetCookies {
    /// Sets `session`.
    ///
    /// Required.
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Sets `theme`.
    pub fn theme(mut self, theme: impl Into<types::GetCookiesTheme>) -> Self {
        self.theme = Some(theme.into());
        self
    }

    /// Sets `seen`.
    pub fn seen(mut self, seen: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.seen = Some(seen.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_cookies`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_COOKIES)
            .required_cookie("session", &self.session)
            .cookie("theme", &self.theme)
            .cookie("seen", &self.seen)
            .send_empty()
            .await
    }
}
