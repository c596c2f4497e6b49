// @generated from tests/awkward/shadow_properties/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Properties and parameters named like parts of Rust are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{Error, IntoOption, checked_builder};

/// `Words` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Words {
    /// `abstract` of the vendor's description.
    #[serde(rename = "abstract", skip_serializing_if = "Option::is_none")]
    pub abstract_: Option<bool>,
    /// `as` of the vendor's description.
    #[serde(rename = "as", skip_serializing_if = "Option::is_none")]
    pub as_: Option<bool>,
    /// `async` of the vendor's description.
    #[serde(rename = "async", skip_serializing_if = "Option::is_none")]
    pub async_: Option<bool>,
    /// `await` of the vendor's description.
    #[serde(rename = "await", skip_serializing_if = "Option::is_none")]
    pub await_: Option<bool>,
    /// `become` of the vendor's description.
    #[serde(rename = "become", skip_serializing_if = "Option::is_none")]
    pub become_: Option<bool>,
    /// `box` of the vendor's description.
    #[serde(rename = "box", skip_serializing_if = "Option::is_none")]
    pub box_: Option<bool>,
    /// `break` of the vendor's description.
    #[serde(rename = "break", skip_serializing_if = "Option::is_none")]
    pub break_: Option<bool>,
    /// `const` of the vendor's description.
    #[serde(rename = "const", skip_serializing_if = "Option::is_none")]
    pub const_: Option<bool>,
    /// `continue` of the vendor's description.
    #[serde(rename = "continue", skip_serializing_if = "Option::is_none")]
    pub continue_: Option<bool>,
    /// `crate` of the vendor's description.
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none")]
    pub crate_: Option<bool>,
    /// `do` of the vendor's description.
    #[serde(rename = "do", skip_serializing_if = "Option::is_none")]
    pub do_: Option<bool>,
    /// `dyn` of the vendor's description.
    #[serde(rename = "dyn", skip_serializing_if = "Option::is_none")]
    pub dyn_: Option<bool>,
    /// `else` of the vendor's description.
    #[serde(rename = "else", skip_serializing_if = "Option::is_none")]
    pub else_: Option<bool>,
    /// `enum` of the vendor's description.
    #[serde(rename = "enum", skip_serializing_if = "Option::is_none")]
    pub enum_: Option<bool>,
    /// `extern` of the vendor's description.
    #[serde(rename = "extern", skip_serializing_if = "Option::is_none")]
    pub extern_: Option<bool>,
    /// `false` of the vendor's description.
    #[serde(rename = "false", skip_serializing_if = "Option::is_none")]
    pub false_: Option<bool>,
    /// `final` of the vendor's description.
    #[serde(rename = "final", skip_serializing_if = "Option::is_none")]
    pub final_: Option<bool>,
    /// `fn` of the vendor's description.
    #[serde(rename = "fn", skip_serializing_if = "Option::is_none")]
    pub fn_: Option<bool>,
    /// `for` of the vendor's description.
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_: Option<bool>,
    /// `gen` of the vendor's description.
    #[serde(rename = "gen", skip_serializing_if = "Option::is_none")]
    pub gen_: Option<bool>,
    /// `if` of the vendor's description.
    #[serde(rename = "if", skip_serializing_if = "Option::is_none")]
    pub if_: Option<bool>,
    /// `impl` of the vendor's description.
    #[serde(rename = "impl", skip_serializing_if = "Option::is_none")]
    pub impl_: Option<bool>,
    /// `in` of the vendor's description.
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub in_: Option<bool>,
    /// `let` of the vendor's description.
    #[serde(rename = "let", skip_serializing_if = "Option::is_none")]
    pub let_: Option<bool>,
    /// `loop` of the vendor's description.
    #[serde(rename = "loop", skip_serializing_if = "Option::is_none")]
    pub loop_: Option<bool>,
    /// `macro` of the vendor's description.
    #[serde(rename = "macro", skip_serializing_if = "Option::is_none")]
    pub macro_: Option<bool>,
    /// `match` of the vendor's description.
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    pub match_: Option<bool>,
    /// `mod` of the vendor's description.
    #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
    pub mod_: Option<bool>,
    /// `move` of the vendor's description.
    #[serde(rename = "move", skip_serializing_if = "Option::is_none")]
    pub move_: Option<bool>,
    /// `mut` of the vendor's description.
    #[serde(rename = "mut", skip_serializing_if = "Option::is_none")]
    pub mut_: Option<bool>,
    /// `override` of the vendor's description.
    #[serde(rename = "override", skip_serializing_if = "Option::is_none")]
    pub override_: Option<bool>,
    /// `priv` of the vendor's description.
    #[serde(rename = "priv", skip_serializing_if = "Option::is_none")]
    pub priv_: Option<bool>,
    /// `pub` of the vendor's description.
    #[serde(rename = "pub", skip_serializing_if = "Option::is_none")]
    pub pub_: Option<bool>,
    /// `ref` of the vendor's description.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub ref_: Option<bool>,
    /// `return` of the vendor's description.
    #[serde(rename = "return", skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
    /// `self` of the vendor's description.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<bool>,
    /// `static` of the vendor's description.
    #[serde(rename = "static", skip_serializing_if = "Option::is_none")]
    pub static_: Option<bool>,
    /// `struct` of the vendor's description.
    #[serde(rename = "struct", skip_serializing_if = "Option::is_none")]
    pub struct_: Option<bool>,
    /// `super` of the vendor's description.
    #[serde(rename = "super", skip_serializing_if = "Option::is_none")]
    pub super_: Option<bool>,
    /// `trait` of the vendor's description.
    #[serde(rename = "trait", skip_serializing_if = "Option::is_none")]
    pub trait_: Option<bool>,
    /// `true` of the vendor's description.
    #[serde(rename = "true", skip_serializing_if = "Option::is_none")]
    pub true_: Option<bool>,
    /// `try` of the vendor's description.
    #[serde(rename = "try", skip_serializing_if = "Option::is_none")]
    pub try_: Option<bool>,
    /// `type` of the vendor's description.
    #[serde(rename = "type")]
    pub type_: bool,
    /// `typeof` of the vendor's description.
    #[serde(rename = "typeof", skip_serializing_if = "Option::is_none")]
    pub typeof_: Option<bool>,
    /// `union` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union: Option<bool>,
    /// `unsafe` of the vendor's description.
    #[serde(rename = "unsafe", skip_serializing_if = "Option::is_none")]
    pub unsafe_: Option<bool>,
    /// `unsized` of the vendor's description.
    #[serde(rename = "unsized", skip_serializing_if = "Option::is_none")]
    pub unsized_: Option<bool>,
    /// `use` of the vendor's description.
    #[serde(rename = "use", skip_serializing_if = "Option::is_none")]
    pub use_: Option<bool>,
    /// `virtual` of the vendor's description.
    #[serde(rename = "virtual", skip_serializing_if = "Option::is_none")]
    pub virtual_: Option<bool>,
    /// `where` of the vendor's description.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub where_: Option<bool>,
    /// `while` of the vendor's description.
    #[serde(rename = "while", skip_serializing_if = "Option::is_none")]
    pub while_: Option<bool>,
    /// `yield` of the vendor's description.
    #[serde(rename = "yield", skip_serializing_if = "Option::is_none")]
    pub yield_: Option<bool>,
    /// `build` of the vendor's description.
    #[serde(rename = "build")]
    pub build_2: bool,
    /// `extra` of the vendor's description.
    #[serde(rename = "extra", skip_serializing_if = "Option::is_none")]
    pub extra_2: Option<bool>,
    /// `body` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<bool>,
    /// `builder` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub builder: Option<bool>,
    /// `default` of the vendor's description.
    #[serde(rename = "default", skip_serializing_if = "Option::is_none")]
    pub default_2: Option<bool>,
    /// `clone` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clone: Option<bool>,
    /// `fmt` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fmt: Option<bool>,
    /// `from` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<bool>,
    /// `into` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub into: Option<bool>,
    /// `new` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<bool>,
    /// `add` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add: Option<bool>,
    /// `sub` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<bool>,
    /// `not` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not: Option<bool>,
    /// `neg` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub neg: Option<bool>,
    /// `eq` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eq: Option<bool>,
    /// `cmp` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmp: Option<bool>,
    /// `hash` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<bool>,
    /// `next` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<bool>,
    /// `drop` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop: Option<bool>,
    /// `deref` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deref: Option<bool>,
    /// `index` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<bool>,
    /// `value` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<bool>,
    /// `0` of the vendor's description.
    #[serde(rename = "0", skip_serializing_if = "Option::is_none")]
    pub n0: Option<bool>,
    /// `to_string` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_string: Option<bool>,
    /// `is_active` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// `as_text` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_text: Option<bool>,
    /// `into_inner` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub into_inner: Option<bool>,
    /// `from_text` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_text: Option<bool>,
    /// `try_into` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub try_into: Option<bool>,
    /// `unnamed` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<bool>,
    /// `send` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send: Option<bool>,
    /// `str` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub str: Option<bool>,
    /// `string` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string: Option<bool>,
    /// `option` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<bool>,
    /// `vec` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vec: Option<bool>,
    /// Fields that the description does not name.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

checked_builder!(Words => WordsBuilder);

/// Builds a [`Words`](struct@Words) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct WordsBuilder {
    abstract_: Option<bool>,
    as_: Option<bool>,
    async_: Option<bool>,
    await_: Option<bool>,
    become_: Option<bool>,
    box_: Option<bool>,
    break_: Option<bool>,
    const_: Option<bool>,
    continue_: Option<bool>,
    crate_: Option<bool>,
    do_: Option<bool>,
    dyn_: Option<bool>,
    else_: Option<bool>,
    enum_: Option<bool>,
    extern_: Option<bool>,
    false_: Option<bool>,
    final_: Option<bool>,
    fn_: Option<bool>,
    for_: Option<bool>,
    gen_: Option<bool>,
    if_: Option<bool>,
    impl_: Option<bool>,
    in_: Option<bool>,
    let_: Option<bool>,
    loop_: Option<bool>,
    macro_: Option<bool>,
    match_: Option<bool>,
    mod_: Option<bool>,
    move_: Option<bool>,
    mut_: Option<bool>,
    override_: Option<bool>,
    priv_: Option<bool>,
    pub_: Option<bool>,
    ref_: Option<bool>,
    return_: Option<bool>,
    self_: Option<bool>,
    static_: Option<bool>,
    struct_: Option<bool>,
    super_: Option<bool>,
    trait_: Option<bool>,
    true_: Option<bool>,
    try_: Option<bool>,
    type_: Option<bool>,
    typeof_: Option<bool>,
    union: Option<bool>,
    unsafe_: Option<bool>,
    unsized_: Option<bool>,
    use_: Option<bool>,
    virtual_: Option<bool>,
    where_: Option<bool>,
    while_: Option<bool>,
    yield_: Option<bool>,
    build_2: Option<bool>,
    extra_2: Option<bool>,
    body: Option<bool>,
    builder: Option<bool>,
    default_2: Option<bool>,
    clone: Option<bool>,
    fmt: Option<bool>,
    from: Option<bool>,
    into: Option<bool>,
    new: Option<bool>,
    add: Option<bool>,
    sub: Option<bool>,
    not: Option<bool>,
    neg: Option<bool>,
    eq: Option<bool>,
    cmp: Option<bool>,
    hash: Option<bool>,
    next: Option<bool>,
    drop: Option<bool>,
    deref: Option<bool>,
    index: Option<bool>,
    value: Option<bool>,
    n0: Option<bool>,
    to_string: Option<bool>,
    is_active: Option<bool>,
    as_text: Option<bool>,
    into_inner: Option<bool>,
    from_text: Option<bool>,
    try_into: Option<bool>,
    unnamed: Option<bool>,
    send: Option<bool>,
    str: Option<bool>,
    string: Option<bool>,
    option: Option<bool>,
    vec: Option<bool>,
    extra: serde_json::Map<String, serde_json::Value>,
}

impl WordsBuilder {
    /// `abstract` of the vendor's description.
    pub fn abstract_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.abstract_ = value.into_option();
        self
    }

    /// `as` of the vendor's description.
    pub fn as_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.as_ = value.into_option();
        self
    }

    /// `async` of the vendor's description.
    pub fn async_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.async_ = value.into_option();
        self
    }

    /// `await` of the vendor's description.
    pub fn await_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.await_ = value.into_option();
        self
    }

    /// `become` of the vendor's description.
    pub fn become_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.become_ = value.into_option();
        self
    }

    /// `box` of the vendor's description.
    pub fn box_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.box_ = value.into_option();
        self
    }

    /// `break` of the vendor's description.
    pub fn break_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.break_ = value.into_option();
        self
    }

    /// `const` of the vendor's description.
    pub fn const_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.const_ = value.into_option();
        self
    }

    /// `continue` of the vendor's description.
    pub fn continue_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.continue_ = value.into_option();
        self
    }

    /// `crate` of the vendor's description.
    pub fn crate_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.crate_ = value.into_option();
        self
    }

    /// `do` of the vendor's description.
    pub fn do_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.do_ = value.into_option();
        self
    }

    /// `dyn` of the vendor's description.
    pub fn dyn_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.dyn_ = value.into_option();
        self
    }

    /// `else` of the vendor's description.
    pub fn else_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.else_ = value.into_option();
        self
    }

    /// `enum` of the vendor's description.
    pub fn enum_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.enum_ = value.into_option();
        self
    }

    /// `extern` of the vendor's description.
    pub fn extern_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.extern_ = value.into_option();
        self
    }

    /// `false` of the vendor's description.
    pub fn false_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.false_ = value.into_option();
        self
    }

    /// `final` of the vendor's description.
    pub fn final_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.final_ = value.into_option();
        self
    }

    /// `fn` of the vendor's description.
    pub fn fn_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.fn_ = value.into_option();
        self
    }

    /// `for` of the vendor's description.
    pub fn for_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.for_ = value.into_option();
        self
    }

    /// `gen` of the vendor's description.
    pub fn gen_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.gen_ = value.into_option();
        self
    }

    /// `if` of the vendor's description.
    pub fn if_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.if_ = value.into_option();
        self
    }

    /// `impl` of the vendor's description.
    pub fn impl_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.impl_ = value.into_option();
        self
    }

    /// `in` of the vendor's description.
    pub fn in_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.in_ = value.into_option();
        self
    }

    /// `let` of the vendor's description.
    pub fn let_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.let_ = value.into_option();
        self
    }

    /// `loop` of the vendor's description.
    pub fn loop_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.loop_ = value.into_option();
        self
    }

    /// `macro` of the vendor's description.
    pub fn macro_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.macro_ = value.into_option();
        self
    }

    /// `match` of the vendor's description.
    pub fn match_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.match_ = value.into_option();
        self
    }

    /// `mod` of the vendor's description.
    pub fn mod_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.mod_ = value.into_option();
        self
    }

    /// `move` of the vendor's description.
    pub fn move_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.move_ = value.into_option();
        self
    }

    /// `mut` of the vendor's description.
    pub fn mut_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.mut_ = value.into_option();
        self
    }

    /// `override` of the vendor's description.
    pub fn override_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.override_ = value.into_option();
        self
    }

    /// `priv` of the vendor's description.
    pub fn priv_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.priv_ = value.into_option();
        self
    }

    /// `pub` of the vendor's description.
    pub fn pub_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.pub_ = value.into_option();
        self
    }

    /// `ref` of the vendor's description.
    pub fn ref_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.ref_ = value.into_option();
        self
    }

    /// `return` of the vendor's description.
    pub fn return_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.return_ = value.into_option();
        self
    }

    /// `self` of the vendor's description.
    pub fn self_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.self_ = value.into_option();
        self
    }

    /// `static` of the vendor's description.
    pub fn static_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.static_ = value.into_option();
        self
    }

    /// `struct` of the vendor's description.
    pub fn struct_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.struct_ = value.into_option();
        self
    }

    /// `super` of the vendor's description.
    pub fn super_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.super_ = value.into_option();
        self
    }

    /// `trait` of the vendor's description.
    pub fn trait_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.trait_ = value.into_option();
        self
    }

    /// `true` of the vendor's description.
    pub fn true_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.true_ = value.into_option();
        self
    }

    /// `try` of the vendor's description.
    pub fn try_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.try_ = value.into_option();
        self
    }

    /// Required.
    /// `type` of the vendor's description.
    #[inline]
    pub fn type_(mut self, value: bool) -> Self {
        self.type_ = Some(value);
        self
    }

    /// `typeof` of the vendor's description.
    pub fn typeof_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.typeof_ = value.into_option();
        self
    }

    /// `union` of the vendor's description.
    pub fn union<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.union = value.into_option();
        self
    }

    /// `unsafe` of the vendor's description.
    pub fn unsafe_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.unsafe_ = value.into_option();
        self
    }

    /// `unsized` of the vendor's description.
    pub fn unsized_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.unsized_ = value.into_option();
        self
    }

    /// `use` of the vendor's description.
    pub fn use_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.use_ = value.into_option();
        self
    }

    /// `virtual` of the vendor's description.
    pub fn virtual_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.virtual_ = value.into_option();
        self
    }

    /// `where` of the vendor's description.
    pub fn where_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.where_ = value.into_option();
        self
    }

    /// `while` of the vendor's description.
    pub fn while_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.while_ = value.into_option();
        self
    }

    /// `yield` of the vendor's description.
    pub fn yield_<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.yield_ = value.into_option();
        self
    }

    /// Required.
    /// `build` of the vendor's description.
    #[inline]
    pub fn build_2(mut self, value: bool) -> Self {
        self.build_2 = Some(value);
        self
    }

    /// `extra` of the vendor's description.
    pub fn extra_2<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.extra_2 = value.into_option();
        self
    }

    /// `body` of the vendor's description.
    pub fn body<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.body = value.into_option();
        self
    }

    /// `builder` of the vendor's description.
    pub fn builder<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.builder = value.into_option();
        self
    }

    /// `default` of the vendor's description.
    pub fn default_2<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.default_2 = value.into_option();
        self
    }

    /// `clone` of the vendor's description.
    pub fn clone<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.clone = value.into_option();
        self
    }

    /// `fmt` of the vendor's description.
    pub fn fmt<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.fmt = value.into_option();
        self
    }

    /// `from` of the vendor's description.
    pub fn from<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.from = value.into_option();
        self
    }

    /// `into` of the vendor's description.
    pub fn into<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.into = value.into_option();
        self
    }

    /// `new` of the vendor's description.
    pub fn new<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.new = value.into_option();
        self
    }

    /// `add` of the vendor's description.
    pub fn add<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.add = value.into_option();
        self
    }

    /// `sub` of the vendor's description.
    pub fn sub<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.sub = value.into_option();
        self
    }

    /// `not` of the vendor's description.
    pub fn not<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.not = value.into_option();
        self
    }

    /// `neg` of the vendor's description.
    pub fn neg<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.neg = value.into_option();
        self
    }

    /// `eq` of the vendor's description.
    pub fn eq<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.eq = value.into_option();
        self
    }

    /// `cmp` of the vendor's description.
    pub fn cmp<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.cmp = value.into_option();
        self
    }

    /// `hash` of the vendor's description.
    pub fn hash<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.hash = value.into_option();
        self
    }

    /// `next` of the vendor's description.
    pub fn next<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.next = value.into_option();
        self
    }

    /// `drop` of the vendor's description.
    pub fn drop<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.drop = value.into_option();
        self
    }

    /// `deref` of the vendor's description.
    pub fn deref<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.deref = value.into_option();
        self
    }

    /// `index` of the vendor's description.
    pub fn index<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.index = value.into_option();
        self
    }

    /// `value` of the vendor's description.
    pub fn value<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.value = value.into_option();
        self
    }

    /// `0` of the vendor's description.
    pub fn n0<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.n0 = value.into_option();
        self
    }

    /// `to_string` of the vendor's description.
    pub fn to_string<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.to_string = value.into_option();
        self
    }

    /// `is_active` of the vendor's description.
    pub fn is_active<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.is_active = value.into_option();
        self
    }

    /// `as_text` of the vendor's description.
    pub fn as_text<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.as_text = value.into_option();
        self
    }

    /// `into_inner` of the vendor's description.
    pub fn into_inner<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.into_inner = value.into_option();
        self
    }

    /// `from_text` of the vendor's description.
    pub fn from_text<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.from_text = value.into_option();
        self
    }

    /// `try_into` of the vendor's description.
    pub fn try_into<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.try_into = value.into_option();
        self
    }

    /// `unnamed` of the vendor's description.
    pub fn unnamed<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.unnamed = value.into_option();
        self
    }

    /// `send` of the vendor's description.
    pub fn send<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.send = value.into_option();
        self
    }

    /// `str` of the vendor's description.
    pub fn str<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.str = value.into_option();
        self
    }

    /// `string` of the vendor's description.
    pub fn string<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.string = value.into_option();
        self
    }

    /// `option` of the vendor's description.
    pub fn option<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.option = value.into_option();
        self
    }

    /// `vec` of the vendor's description.
    pub fn vec<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.vec = value.into_option();
        self
    }

    /// Adds a field that the description does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Words, Error> {
        Ok(Words {
            abstract_: self.abstract_,
            as_: self.as_,
            async_: self.async_,
            await_: self.await_,
            become_: self.become_,
            box_: self.box_,
            break_: self.break_,
            const_: self.const_,
            continue_: self.continue_,
            crate_: self.crate_,
            do_: self.do_,
            dyn_: self.dyn_,
            else_: self.else_,
            enum_: self.enum_,
            extern_: self.extern_,
            false_: self.false_,
            final_: self.final_,
            fn_: self.fn_,
            for_: self.for_,
            gen_: self.gen_,
            if_: self.if_,
            impl_: self.impl_,
            in_: self.in_,
            let_: self.let_,
            loop_: self.loop_,
            macro_: self.macro_,
            match_: self.match_,
            mod_: self.mod_,
            move_: self.move_,
            mut_: self.mut_,
            override_: self.override_,
            priv_: self.priv_,
            pub_: self.pub_,
            ref_: self.ref_,
            return_: self.return_,
            self_: self.self_,
            static_: self.static_,
            struct_: self.struct_,
            super_: self.super_,
            trait_: self.trait_,
            true_: self.true_,
            try_: self.try_,
            type_: self.type_.ok_or_else(|| Error::missing_field("Words", "type"))?,
            typeof_: self.typeof_,
            union: self.union,
            unsafe_: self.unsafe_,
            unsized_: self.unsized_,
            use_: self.use_,
            virtual_: self.virtual_,
            where_: self.where_,
            while_: self.while_,
            yield_: self.yield_,
            build_2: self.build_2.ok_or_else(|| Error::missing_field("Words", "build"))?,
            extra_2: self.extra_2,
            body: self.body,
            builder: self.builder,
            default_2: self.default_2,
            clone: self.clone,
            fmt: self.fmt,
            from: self.from,
            into: self.into,
            new: self.new,
            add: self.add,
            sub: self.sub,
            not: self.not,
            neg: self.neg,
            eq: self.eq,
            cmp: self.cmp,
            hash: self.hash,
            next: self.next,
            drop: self.drop,
            deref: self.deref,
            index: self.index,
            value: self.value,
            n0: self.n0,
            to_string: self.to_string,
            is_active: self.is_active,
            as_text: self.as_text,
            into_inner: self.into_inner,
            from_text: self.from_text,
            try_into: self.try_into,
            unnamed: self.unnamed,
            send: self.send,
            str: self.str,
            string: self.string,
            option: self.option,
            vec: self.vec,
            extra: self.extra,
        })
    }
}
