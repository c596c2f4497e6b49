// @generated from tests/awkward/descriptions/spec.yaml by cargo xtask regen; do not edit
//! First line with \`code\` and a lone \` backtick, \<b>html\</b>, \[brackets\], \[a
//! link\](<https://a.example/x>), and a bare <https://b.example/path?x=[1]&y=2>,
//! (<https://c.example>). It ends a comment: */ and starts one: /* // ///
//!
//! - one item that is quite long, so long that it has to be broken over more than one line of
//!   the docs
//! - another
//! * a third - with a dash
//! 1. numbered, and long enough that it has to be broken over more than a single line of the
//!    documentation
//! 2. again
//!
//! | a | b |
//! |---|---|
//! | \<x> | \[y\] |
//!
//! ```text
//! let this = must_not_be_compiled();
//! ```
//!
//! ```text
//! nor_this();
//! ```
//!
//!    nor indented code
//! # A heading?
//! Trailing backslash \ Ends with a quote " and a tab    here

use crate::descriptions::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response, Style};

pub(super) static ECHO: Operation =
    Operation::new(&API, "echo", Method::POST, "/echo/{id}").anonymous();

impl Client {
    /// Sums \[it\] up.
    ///
    /// First line with \`code\` and a lone \` backtick, \<b>html\</b>, \[brackets\], \[a
    /// link\](<https://a.example/x>), and a bare <https://b.example/path?x=[1]&y=2>,
    /// (<https://c.example>). It ends a comment: */ and starts one: /* // ///
    ///
    /// - one item that is quite long, so long that it has to be broken over more than one line of
    ///   the docs
    /// - another
    /// * a third - with a dash
    /// 1. numbered, and long enough that it has to be broken over more than a single line of the
    ///    documentation
    /// 2. again
    ///
    /// | a | b |
    /// |---|---|
    /// | \<x> | \[y\] |
    ///
    /// ```text
    /// let this = must_not_be_compiled();
    /// ```
    ///
    /// ```text
    /// nor_this();
    /// ```
    ///
    ///    nor indented code
    /// # A heading?
    /// Trailing backslash \ Ends with a quote " and a tab    here
    ///
    /// `POST /echo/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn echo(&self, id: impl Into<String>) -> Echo {
        Echo { client: self.clone(), id: id.into(), q: None, body: None }
    }
}

/// The request of [`Client::echo`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Echo {
    client: Client,
    id: String,
    q: Option<String>,
    body: Option<Result<types::Thing, Error>>,
}

impl Echo {
    /// First line with \`code\` and a lone \` backtick, \<b>html\</b>, \[brackets\], \[a
    /// link\](<https://a.example/x>), and a bare <https://b.example/path?x=[1]&y=2>,
    /// (<https://c.example>). It ends a comment: */ and starts one: /* // ///
    ///
    /// - one item that is quite long, so long that it has to be broken over more than one line of
    ///   the docs
    /// - another
    /// * a third - with a dash
    /// 1. numbered, and long enough that it has to be broken over more than a single line of the
    ///    documentation
    /// 2. again
    ///
    /// | a | b |
    /// |---|---|
    /// | \<x> | \[y\] |
    ///
    /// ```text
    /// let this = must_not_be_compiled();
    /// ```
    ///
    /// ```text
    /// nor_this();
    /// ```
    ///
    ///    nor indented code
    /// # A heading?
    /// Trailing backslash \ Ends with a quote " and a tab    here
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// First line with \`code\` and a lone \` backtick, \<b>html\</b>, \[brackets\], \[a
    /// link\](<https://a.example/x>), and a bare <https://b.example/path?x=[1]&y=2>,
    /// (<https://c.example>). It ends a comment: */ and starts one: /* // ///
    ///
    /// - one item that is quite long, so long that it has to be broken over more than one line of
    ///   the docs
    /// - another
    /// * a third - with a dash
    /// 1. numbered, and long enough that it has to be broken over more than a single line of the
    ///    documentation
    /// 2. again
    ///
    /// | a | b |
    /// |---|---|
    /// | \<x> | \[y\] |
    ///
    /// ```text
    /// let this = must_not_be_compiled();
    /// ```
    ///
    /// ```text
    /// nor_this();
    /// ```
    ///
    ///    nor indented code
    /// # A heading?
    /// Trailing backslash \ Ends with a quote " and a tab    here
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Thing>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::echo`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &ECHO)
            .path("id", &self.id)
            .query("q", Style::Form, &self.q)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
