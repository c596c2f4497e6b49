// @generated from tests/awkward/descriptions/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Descriptions: "quoted" & \<odd> are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, builder, open_enum};

open_enum! {
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
    pub enum Kind {
        /// `a`
        A = "a",
    }
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
}

builder!(Thing => ThingBuilder);

impl ThingBuilder {
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
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.name = value.into_option();
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
    pub fn kind<By>(mut self, value: impl IntoOption<Kind, By>) -> Self {
        self.0.kind = value.into_option();
        self
    }
}
