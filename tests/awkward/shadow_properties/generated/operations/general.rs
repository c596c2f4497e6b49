// @generated from tests/awkward/shadow_properties/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::shadow_properties::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Call, Error, Facts, IntoOption, Json, Method, Parameter, Same, request,
};

/// General.
impl Client {
    /// echo.
    ///
    /// `POST /echo`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn echo(&self) -> Echo {
        Echo(Call::new(self.core(), &ECHO))
    }
}

pub(super) static ECHO: Facts = Facts::new(&API, "echo", Method::POST, "/echo")
    .anonymous()
    .parameters(&[
        Parameter::query("abstract"),
        Parameter::query("as"),
        Parameter::query("async"),
        Parameter::query("await"),
        Parameter::query("become"),
        Parameter::query("box"),
        Parameter::query("break"),
        Parameter::query("const"),
        Parameter::query("continue"),
        Parameter::query("crate"),
        Parameter::query("do"),
        Parameter::query("dyn"),
        Parameter::query("else"),
        Parameter::query("enum"),
        Parameter::query("extern"),
        Parameter::query("false"),
        Parameter::query("final"),
        Parameter::query("fn"),
        Parameter::query("for"),
        Parameter::query("gen"),
        Parameter::query("if"),
        Parameter::query("impl"),
        Parameter::query("in"),
        Parameter::query("let"),
        Parameter::query("loop"),
        Parameter::query("macro"),
        Parameter::query("match"),
        Parameter::query("mod"),
        Parameter::query("move"),
        Parameter::query("mut"),
        Parameter::query("override"),
        Parameter::query("priv"),
        Parameter::query("pub"),
        Parameter::query("ref"),
        Parameter::query("return"),
        Parameter::query("self"),
        Parameter::query("static"),
        Parameter::query("struct"),
        Parameter::query("super"),
        Parameter::query("trait"),
        Parameter::query("true"),
        Parameter::query("try"),
        Parameter::query("type"),
        Parameter::query("typeof"),
        Parameter::query("union"),
        Parameter::query("unsafe"),
        Parameter::query("unsized"),
        Parameter::query("use"),
        Parameter::query("virtual"),
        Parameter::query("where"),
        Parameter::query("while"),
        Parameter::query("yield"),
        Parameter::query("build"),
        Parameter::query("extra"),
        Parameter::query("body"),
        Parameter::query("builder"),
        Parameter::query("default"),
        Parameter::query("clone"),
        Parameter::query("fmt"),
        Parameter::query("from"),
        Parameter::query("into"),
        Parameter::query("new"),
        Parameter::query("add"),
        Parameter::query("sub"),
        Parameter::query("not"),
        Parameter::query("neg"),
        Parameter::query("eq"),
        Parameter::query("cmp"),
        Parameter::query("hash"),
        Parameter::query("next"),
        Parameter::query("drop"),
        Parameter::query("deref"),
        Parameter::query("index"),
        Parameter::query("value"),
        Parameter::query("0"),
        Parameter::query("to_string"),
        Parameter::query("is_active"),
        Parameter::query("as_text"),
        Parameter::query("into_inner"),
        Parameter::query("from_text"),
        Parameter::query("try_into"),
        Parameter::query("unnamed"),
        Parameter::query("send"),
        Parameter::query("str"),
        Parameter::query("string"),
        Parameter::query("option"),
        Parameter::query("vec"),
    ])
    .body(Body::json("application/json").required());

request!(echo: Echo => types::Words, Json<Same>);

impl Echo {
    /// Sets `abstract`.
    pub fn abstract_<By>(self, abstract_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("abstract", abstract_.into_option()))
    }

    /// Sets `as`.
    pub fn as_<By>(self, as_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("as", as_.into_option()))
    }

    /// Sets `async`.
    pub fn async_<By>(self, async_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("async", async_.into_option()))
    }

    /// Sets `await`.
    pub fn await_<By>(self, await_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("await", await_.into_option()))
    }

    /// Sets `become`.
    pub fn become_<By>(self, become_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("become", become_.into_option()))
    }

    /// Sets `box`.
    pub fn box_<By>(self, box_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("box", box_.into_option()))
    }

    /// Sets `break`.
    pub fn break_<By>(self, break_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("break", break_.into_option()))
    }

    /// Sets `const`.
    pub fn const_<By>(self, const_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("const", const_.into_option()))
    }

    /// Sets `continue`.
    pub fn continue_<By>(self, continue_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("continue", continue_.into_option()))
    }

    /// Sets `crate`.
    pub fn crate_<By>(self, crate_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("crate", crate_.into_option()))
    }

    /// Sets `do`.
    pub fn do_<By>(self, do_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("do", do_.into_option()))
    }

    /// Sets `dyn`.
    pub fn dyn_<By>(self, dyn_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("dyn", dyn_.into_option()))
    }

    /// Sets `else`.
    pub fn else_<By>(self, else_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("else", else_.into_option()))
    }

    /// Sets `enum`.
    pub fn enum_<By>(self, enum_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("enum", enum_.into_option()))
    }

    /// Sets `extern`.
    pub fn extern_<By>(self, extern_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("extern", extern_.into_option()))
    }

    /// Sets `false`.
    pub fn false_<By>(self, false_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("false", false_.into_option()))
    }

    /// Sets `final`.
    pub fn final_<By>(self, final_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("final", final_.into_option()))
    }

    /// Sets `fn`.
    pub fn fn_<By>(self, fn_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("fn", fn_.into_option()))
    }

    /// Sets `for`.
    pub fn for_<By>(self, for_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("for", for_.into_option()))
    }

    /// Sets `gen`.
    pub fn gen_<By>(self, gen_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("gen", gen_.into_option()))
    }

    /// Sets `if`.
    pub fn if_<By>(self, if_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("if", if_.into_option()))
    }

    /// Sets `impl`.
    pub fn impl_<By>(self, impl_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("impl", impl_.into_option()))
    }

    /// Sets `in`.
    pub fn in_<By>(self, in_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("in", in_.into_option()))
    }

    /// Sets `let`.
    pub fn let_<By>(self, let_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("let", let_.into_option()))
    }

    /// Sets `loop`.
    pub fn loop_<By>(self, loop_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("loop", loop_.into_option()))
    }

    /// Sets `macro`.
    pub fn macro_<By>(self, macro_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("macro", macro_.into_option()))
    }

    /// Sets `match`.
    pub fn match_<By>(self, match_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("match", match_.into_option()))
    }

    /// Sets `mod`.
    pub fn mod_<By>(self, mod_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("mod", mod_.into_option()))
    }

    /// Sets `move`.
    pub fn move_<By>(self, move_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("move", move_.into_option()))
    }

    /// Sets `mut`.
    pub fn mut_<By>(self, mut_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("mut", mut_.into_option()))
    }

    /// Sets `override`.
    pub fn override_<By>(self, override_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("override", override_.into_option()))
    }

    /// Sets `priv`.
    pub fn priv_<By>(self, priv_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("priv", priv_.into_option()))
    }

    /// Sets `pub`.
    pub fn pub_<By>(self, pub_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("pub", pub_.into_option()))
    }

    /// Sets `ref`.
    pub fn ref_<By>(self, ref_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("ref", ref_.into_option()))
    }

    /// Sets `return`.
    pub fn return_<By>(self, return_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("return", return_.into_option()))
    }

    /// Sets `self`.
    pub fn self_<By>(self, self_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("self", self_.into_option()))
    }

    /// Sets `static`.
    pub fn static_<By>(self, static_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("static", static_.into_option()))
    }

    /// Sets `struct`.
    pub fn struct_<By>(self, struct_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("struct", struct_.into_option()))
    }

    /// Sets `super`.
    pub fn super_<By>(self, super_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("super", super_.into_option()))
    }

    /// Sets `trait`.
    pub fn trait_<By>(self, trait_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("trait", trait_.into_option()))
    }

    /// Sets `true`.
    pub fn true_<By>(self, true_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("true", true_.into_option()))
    }

    /// Sets `try`.
    pub fn try_<By>(self, try_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("try", try_.into_option()))
    }

    /// Sets `type`.
    pub fn type_<By>(self, type_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("type", type_.into_option()))
    }

    /// Sets `typeof`.
    pub fn typeof_<By>(self, typeof_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("typeof", typeof_.into_option()))
    }

    /// Sets `union`.
    pub fn union<By>(self, union: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("union", union.into_option()))
    }

    /// Sets `unsafe`.
    pub fn unsafe_<By>(self, unsafe_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("unsafe", unsafe_.into_option()))
    }

    /// Sets `unsized`.
    pub fn unsized_<By>(self, unsized_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("unsized", unsized_.into_option()))
    }

    /// Sets `use`.
    pub fn use_<By>(self, use_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("use", use_.into_option()))
    }

    /// Sets `virtual`.
    pub fn virtual_<By>(self, virtual_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("virtual", virtual_.into_option()))
    }

    /// Sets `where`.
    pub fn where_<By>(self, where_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("where", where_.into_option()))
    }

    /// Sets `while`.
    pub fn while_<By>(self, while_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("while", while_.into_option()))
    }

    /// Sets `yield`.
    pub fn yield_<By>(self, yield_: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("yield", yield_.into_option()))
    }

    /// Sets `build`.
    pub fn build<By>(self, build: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("build", build.into_option()))
    }

    /// Sets `extra`.
    pub fn extra<By>(self, extra: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("extra", extra.into_option()))
    }

    /// Sets `body`.
    pub fn body_2<By>(self, body_2: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("body", body_2.into_option()))
    }

    /// Sets `builder`.
    pub fn builder<By>(self, builder: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("builder", builder.into_option()))
    }

    /// Sets `default`.
    pub fn default<By>(self, default: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("default", default.into_option()))
    }

    /// Sets `clone`.
    pub fn clone_2<By>(self, clone_2: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("clone", clone_2.into_option()))
    }

    /// Sets `fmt`.
    pub fn fmt<By>(self, fmt: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("fmt", fmt.into_option()))
    }

    /// Sets `from`.
    pub fn from<By>(self, from: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("from", from.into_option()))
    }

    /// Sets `into`.
    pub fn into<By>(self, into: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("into", into.into_option()))
    }

    /// Sets `new`.
    pub fn new<By>(self, new: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("new", new.into_option()))
    }

    /// Sets `add`.
    pub fn add<By>(self, add: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("add", add.into_option()))
    }

    /// Sets `sub`.
    pub fn sub<By>(self, sub: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("sub", sub.into_option()))
    }

    /// Sets `not`.
    pub fn not<By>(self, not: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("not", not.into_option()))
    }

    /// Sets `neg`.
    pub fn neg<By>(self, neg: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("neg", neg.into_option()))
    }

    /// Sets `eq`.
    pub fn eq<By>(self, eq: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("eq", eq.into_option()))
    }

    /// Sets `cmp`.
    pub fn cmp<By>(self, cmp: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("cmp", cmp.into_option()))
    }

    /// Sets `hash`.
    pub fn hash<By>(self, hash: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("hash", hash.into_option()))
    }

    /// Sets `next`.
    pub fn next<By>(self, next: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("next", next.into_option()))
    }

    /// Sets `drop`.
    pub fn drop<By>(self, drop: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("drop", drop.into_option()))
    }

    /// Sets `deref`.
    pub fn deref<By>(self, deref: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("deref", deref.into_option()))
    }

    /// Sets `index`.
    pub fn index<By>(self, index: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("index", index.into_option()))
    }

    /// Sets `value`.
    pub fn value<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("value", value.into_option()))
    }

    /// Sets `0`.
    pub fn n0<By>(self, n0: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("0", n0.into_option()))
    }

    /// Sets `to_string`.
    pub fn to_string<By>(self, to_string: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("to_string", to_string.into_option()))
    }

    /// Sets `is_active`.
    pub fn is_active<By>(self, is_active: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("is_active", is_active.into_option()))
    }

    /// Sets `as_text`.
    pub fn as_text<By>(self, as_text: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("as_text", as_text.into_option()))
    }

    /// Sets `into_inner`.
    pub fn into_inner<By>(self, into_inner: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("into_inner", into_inner.into_option()))
    }

    /// Sets `from_text`.
    pub fn from_text<By>(self, from_text: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("from_text", from_text.into_option()))
    }

    /// Sets `try_into`.
    pub fn try_into<By>(self, try_into: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("try_into", try_into.into_option()))
    }

    /// Sets `unnamed`.
    pub fn unnamed<By>(self, unnamed: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("unnamed", unnamed.into_option()))
    }

    /// Sets `send`.
    pub fn send_2<By>(self, send_2: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("send", send_2.into_option()))
    }

    /// Sets `str`.
    pub fn str<By>(self, str: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("str", str.into_option()))
    }

    /// Sets `string`.
    pub fn string<By>(self, string: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("string", string.into_option()))
    }

    /// Sets `option`.
    pub fn option<By>(self, option: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("option", option.into_option()))
    }

    /// Sets `vec`.
    pub fn vec<By>(self, vec: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("vec", vec.into_option()))
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Words>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
