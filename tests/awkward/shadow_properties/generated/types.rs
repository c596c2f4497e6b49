// @generated from tests/awkward/shadow_properties/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Properties and parameters named like parts of Rust are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::Error;

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

impl Words {
    /// Starts a `Words` with no field set.
    pub fn builder() -> WordsBuilder {
        WordsBuilder::default()
    }
}

/// Builds a [`Words`] field by field.
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
    pub fn abstract_(mut self, abstract_: bool) -> Self {
        self.abstract_ = Some(abstract_);
        self
    }

    /// `as` of the vendor's description.
    pub fn as_(mut self, as_: bool) -> Self {
        self.as_ = Some(as_);
        self
    }

    /// `async` of the vendor's description.
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }

    /// `await` of the vendor's description.
    pub fn await_(mut self, await_: bool) -> Self {
        self.await_ = Some(await_);
        self
    }

    /// `become` of the vendor's description.
    pub fn become_(mut self, become_: bool) -> Self {
        self.become_ = Some(become_);
        self
    }

    /// `box` of the vendor's description.
    pub fn box_(mut self, box_: bool) -> Self {
        self.box_ = Some(box_);
        self
    }

    /// `break` of the vendor's description.
    pub fn break_(mut self, break_: bool) -> Self {
        self.break_ = Some(break_);
        self
    }

    /// `const` of the vendor's description.
    pub fn const_(mut self, const_: bool) -> Self {
        self.const_ = Some(const_);
        self
    }

    /// `continue` of the vendor's description.
    pub fn continue_(mut self, continue_: bool) -> Self {
        self.continue_ = Some(continue_);
        self
    }

    /// `crate` of the vendor's description.
    pub fn crate_(mut self, crate_: bool) -> Self {
        self.crate_ = Some(crate_);
        self
    }

    /// `do` of the vendor's description.
    pub fn do_(mut self, do_: bool) -> Self {
        self.do_ = Some(do_);
        self
    }

    /// `dyn` of the vendor's description.
    pub fn dyn_(mut self, dyn_: bool) -> Self {
        self.dyn_ = Some(dyn_);
        self
    }

    /// `else` of the vendor's description.
    pub fn else_(mut self, else_: bool) -> Self {
        self.else_ = Some(else_);
        self
    }

    /// `enum` of the vendor's description.
    pub fn enum_(mut self, enum_: bool) -> Self {
        self.enum_ = Some(enum_);
        self
    }

    /// `extern` of the vendor's description.
    pub fn extern_(mut self, extern_: bool) -> Self {
        self.extern_ = Some(extern_);
        self
    }

    /// `false` of the vendor's description.
    pub fn false_(mut self, false_: bool) -> Self {
        self.false_ = Some(false_);
        self
    }

    /// `final` of the vendor's description.
    pub fn final_(mut self, final_: bool) -> Self {
        self.final_ = Some(final_);
        self
    }

    /// `fn` of the vendor's description.
    pub fn fn_(mut self, fn_: bool) -> Self {
        self.fn_ = Some(fn_);
        self
    }

    /// `for` of the vendor's description.
    pub fn for_(mut self, for_: bool) -> Self {
        self.for_ = Some(for_);
        self
    }

    /// `gen` of the vendor's description.
    pub fn gen_(mut self, gen_: bool) -> Self {
        self.gen_ = Some(gen_);
        self
    }

    /// `if` of the vendor's description.
    pub fn if_(mut self, if_: bool) -> Self {
        self.if_ = Some(if_);
        self
    }

    /// `impl` of the vendor's description.
    pub fn impl_(mut self, impl_: bool) -> Self {
        self.impl_ = Some(impl_);
        self
    }

    /// `in` of the vendor's description.
    pub fn in_(mut self, in_: bool) -> Self {
        self.in_ = Some(in_);
        self
    }

    /// `let` of the vendor's description.
    pub fn let_(mut self, let_: bool) -> Self {
        self.let_ = Some(let_);
        self
    }

    /// `loop` of the vendor's description.
    pub fn loop_(mut self, loop_: bool) -> Self {
        self.loop_ = Some(loop_);
        self
    }

    /// `macro` of the vendor's description.
    pub fn macro_(mut self, macro_: bool) -> Self {
        self.macro_ = Some(macro_);
        self
    }

    /// `match` of the vendor's description.
    pub fn match_(mut self, match_: bool) -> Self {
        self.match_ = Some(match_);
        self
    }

    /// `mod` of the vendor's description.
    pub fn mod_(mut self, mod_: bool) -> Self {
        self.mod_ = Some(mod_);
        self
    }

    /// `move` of the vendor's description.
    pub fn move_(mut self, move_: bool) -> Self {
        self.move_ = Some(move_);
        self
    }

    /// `mut` of the vendor's description.
    pub fn mut_(mut self, mut_: bool) -> Self {
        self.mut_ = Some(mut_);
        self
    }

    /// `override` of the vendor's description.
    pub fn override_(mut self, override_: bool) -> Self {
        self.override_ = Some(override_);
        self
    }

    /// `priv` of the vendor's description.
    pub fn priv_(mut self, priv_: bool) -> Self {
        self.priv_ = Some(priv_);
        self
    }

    /// `pub` of the vendor's description.
    pub fn pub_(mut self, pub_: bool) -> Self {
        self.pub_ = Some(pub_);
        self
    }

    /// `ref` of the vendor's description.
    pub fn ref_(mut self, ref_: bool) -> Self {
        self.ref_ = Some(ref_);
        self
    }

    /// `return` of the vendor's description.
    pub fn return_(mut self, return_: bool) -> Self {
        self.return_ = Some(return_);
        self
    }

    /// `self` of the vendor's description.
    pub fn self_(mut self, self_: bool) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// `static` of the vendor's description.
    pub fn static_(mut self, static_: bool) -> Self {
        self.static_ = Some(static_);
        self
    }

    /// `struct` of the vendor's description.
    pub fn struct_(mut self, struct_: bool) -> Self {
        self.struct_ = Some(struct_);
        self
    }

    /// `super` of the vendor's description.
    pub fn super_(mut self, super_: bool) -> Self {
        self.super_ = Some(super_);
        self
    }

    /// `trait` of the vendor's description.
    pub fn trait_(mut self, trait_: bool) -> Self {
        self.trait_ = Some(trait_);
        self
    }

    /// `true` of the vendor's description.
    pub fn true_(mut self, true_: bool) -> Self {
        self.true_ = Some(true_);
        self
    }

    /// `try` of the vendor's description.
    pub fn try_(mut self, try_: bool) -> Self {
        self.try_ = Some(try_);
        self
    }

    /// `type` of the vendor's description.
    ///
    /// Required.
    pub fn type_(mut self, type_: bool) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// `typeof` of the vendor's description.
    pub fn typeof_(mut self, typeof_: bool) -> Self {
        self.typeof_ = Some(typeof_);
        self
    }

    /// `union` of the vendor's description.
    pub fn union(mut self, union: bool) -> Self {
        self.union = Some(union);
        self
    }

    /// `unsafe` of the vendor's description.
    pub fn unsafe_(mut self, unsafe_: bool) -> Self {
        self.unsafe_ = Some(unsafe_);
        self
    }

    /// `unsized` of the vendor's description.
    pub fn unsized_(mut self, unsized_: bool) -> Self {
        self.unsized_ = Some(unsized_);
        self
    }

    /// `use` of the vendor's description.
    pub fn use_(mut self, use_: bool) -> Self {
        self.use_ = Some(use_);
        self
    }

    /// `virtual` of the vendor's description.
    pub fn virtual_(mut self, virtual_: bool) -> Self {
        self.virtual_ = Some(virtual_);
        self
    }

    /// `where` of the vendor's description.
    pub fn where_(mut self, where_: bool) -> Self {
        self.where_ = Some(where_);
        self
    }

    /// `while` of the vendor's description.
    pub fn while_(mut self, while_: bool) -> Self {
        self.while_ = Some(while_);
        self
    }

    /// `yield` of the vendor's description.
    pub fn yield_(mut self, yield_: bool) -> Self {
        self.yield_ = Some(yield_);
        self
    }

    /// `build` of the vendor's description.
    ///
    /// Required.
    pub fn build_2(mut self, build_2: bool) -> Self {
        self.build_2 = Some(build_2);
        self
    }

    /// `extra` of the vendor's description.
    pub fn extra_2(mut self, extra_2: bool) -> Self {
        self.extra_2 = Some(extra_2);
        self
    }

    /// `body` of the vendor's description.
    pub fn body(mut self, body: bool) -> Self {
        self.body = Some(body);
        self
    }

    /// `builder` of the vendor's description.
    pub fn builder(mut self, builder: bool) -> Self {
        self.builder = Some(builder);
        self
    }

    /// `default` of the vendor's description.
    pub fn default_2(mut self, default_2: bool) -> Self {
        self.default_2 = Some(default_2);
        self
    }

    /// `clone` of the vendor's description.
    pub fn clone(mut self, clone: bool) -> Self {
        self.clone = Some(clone);
        self
    }

    /// `fmt` of the vendor's description.
    pub fn fmt(mut self, fmt: bool) -> Self {
        self.fmt = Some(fmt);
        self
    }

    /// `from` of the vendor's description.
    pub fn from(mut self, from: bool) -> Self {
        self.from = Some(from);
        self
    }

    /// `into` of the vendor's description.
    pub fn into(mut self, into: bool) -> Self {
        self.into = Some(into);
        self
    }

    /// `new` of the vendor's description.
    pub fn new(mut self, new: bool) -> Self {
        self.new = Some(new);
        self
    }

    /// `add` of the vendor's description.
    pub fn add(mut self, add: bool) -> Self {
        self.add = Some(add);
        self
    }

    /// `sub` of the vendor's description.
    pub fn sub(mut self, sub: bool) -> Self {
        self.sub = Some(sub);
        self
    }

    /// `not` of the vendor's description.
    pub fn not(mut self, not: bool) -> Self {
        self.not = Some(not);
        self
    }

    /// `neg` of the vendor's description.
    pub fn neg(mut self, neg: bool) -> Self {
        self.neg = Some(neg);
        self
    }

    /// `eq` of the vendor's description.
    pub fn eq(mut self, eq: bool) -> Self {
        self.eq = Some(eq);
        self
    }

    /// `cmp` of the vendor's description.
    pub fn cmp(mut self, cmp: bool) -> Self {
        self.cmp = Some(cmp);
        self
    }

    /// `hash` of the vendor's description.
    pub fn hash(mut self, hash: bool) -> Self {
        self.hash = Some(hash);
        self
    }

    /// `next` of the vendor's description.
    pub fn next(mut self, next: bool) -> Self {
        self.next = Some(next);
        self
    }

    /// `drop` of the vendor's description.
    pub fn drop(mut self, drop: bool) -> Self {
        self.drop = Some(drop);
        self
    }

    /// `deref` of the vendor's description.
    pub fn deref(mut self, deref: bool) -> Self {
        self.deref = Some(deref);
        self
    }

    /// `index` of the vendor's description.
    pub fn index(mut self, index: bool) -> Self {
        self.index = Some(index);
        self
    }

    /// `value` of the vendor's description.
    pub fn value(mut self, value: bool) -> Self {
        self.value = Some(value);
        self
    }

    /// `0` of the vendor's description.
    pub fn n0(mut self, n0: bool) -> Self {
        self.n0 = Some(n0);
        self
    }

    /// `to_string` of the vendor's description.
    pub fn to_string(mut self, to_string: bool) -> Self {
        self.to_string = Some(to_string);
        self
    }

    /// `is_active` of the vendor's description.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// `as_text` of the vendor's description.
    pub fn as_text(mut self, as_text: bool) -> Self {
        self.as_text = Some(as_text);
        self
    }

    /// `into_inner` of the vendor's description.
    pub fn into_inner(mut self, into_inner: bool) -> Self {
        self.into_inner = Some(into_inner);
        self
    }

    /// `from_text` of the vendor's description.
    pub fn from_text(mut self, from_text: bool) -> Self {
        self.from_text = Some(from_text);
        self
    }

    /// `try_into` of the vendor's description.
    pub fn try_into(mut self, try_into: bool) -> Self {
        self.try_into = Some(try_into);
        self
    }

    /// `unnamed` of the vendor's description.
    pub fn unnamed(mut self, unnamed: bool) -> Self {
        self.unnamed = Some(unnamed);
        self
    }

    /// `send` of the vendor's description.
    pub fn send(mut self, send: bool) -> Self {
        self.send = Some(send);
        self
    }

    /// `str` of the vendor's description.
    pub fn str(mut self, str: bool) -> Self {
        self.str = Some(str);
        self
    }

    /// `string` of the vendor's description.
    pub fn string(mut self, string: bool) -> Self {
        self.string = Some(string);
        self
    }

    /// `option` of the vendor's description.
    pub fn option(mut self, option: bool) -> Self {
        self.option = Some(option);
        self
    }

    /// `vec` of the vendor's description.
    pub fn vec(mut self, vec: bool) -> Self {
        self.vec = Some(vec);
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

impl TryFrom<WordsBuilder> for Words {
    type Error = Error;
    fn try_from(builder: WordsBuilder) -> Result<Self, Error> {
        builder.build()
    }
}
