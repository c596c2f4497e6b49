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
use switchboard_core::generated::{
    Body, Call, Error, Facts, IntoOption, Json, Method, Parameter, Same, request,
};

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
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn echo(&self, id: impl Into<String>) -> Echo {
        Echo(Call::new(self.core(), &ECHO).path("id", id.into()))
    }
}

pub(super) static ECHO: Facts = Facts::new(&API, "echo", Method::POST, "/echo/{id}")
    .anonymous()
    .parameters(&[Parameter::query("q")])
    .body(Body::json("application/json").required());

request!(echo: Echo => types::Thing, Json<Same>);

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
    pub fn q<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("q", value.into_option()))
    }

    /// Required. First line with \`code\` and a lone \` backtick, \<b>html\</b>, \[brackets\], \[a
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
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Thing>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
