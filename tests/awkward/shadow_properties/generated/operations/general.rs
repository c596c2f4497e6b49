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
    pub fn abstract_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("abstract", value.into_option()))
    }

    /// Sets `as`.
    pub fn as_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("as", value.into_option()))
    }

    /// Sets `async`.
    pub fn async_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("async", value.into_option()))
    }

    /// Sets `await`.
    pub fn await_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("await", value.into_option()))
    }

    /// Sets `become`.
    pub fn become_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("become", value.into_option()))
    }

    /// Sets `box`.
    pub fn box_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("box", value.into_option()))
    }

    /// Sets `break`.
    pub fn break_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("break", value.into_option()))
    }

    /// Sets `const`.
    pub fn const_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("const", value.into_option()))
    }

    /// Sets `continue`.
    pub fn continue_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("continue", value.into_option()))
    }

    /// Sets `crate`.
    pub fn crate_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("crate", value.into_option()))
    }

    /// Sets `do`.
    pub fn do_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("do", value.into_option()))
    }

    /// Sets `dyn`.
    pub fn dyn_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("dyn", value.into_option()))
    }

    /// Sets `else`.
    pub fn else_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("else", value.into_option()))
    }

    /// Sets `enum`.
    pub fn enum_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("enum", value.into_option()))
    }

    /// Sets `extern`.
    pub fn extern_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("extern", value.into_option()))
    }

    /// Sets `false`.
    pub fn false_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("false", value.into_option()))
    }

    /// Sets `final`.
    pub fn final_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("final", value.into_option()))
    }

    /// Sets `fn`.
    pub fn fn_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("fn", value.into_option()))
    }

    /// Sets `for`.
    pub fn for_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("for", value.into_option()))
    }

    /// Sets `gen`.
    pub fn gen_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("gen", value.into_option()))
    }

    /// Sets `if`.
    pub fn if_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("if", value.into_option()))
    }

    /// Sets `impl`.
    pub fn impl_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("impl", value.into_option()))
    }

    /// Sets `in`.
    pub fn in_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("in", value.into_option()))
    }

    /// Sets `let`.
    pub fn let_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("let", value.into_option()))
    }

    /// Sets `loop`.
    pub fn loop_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("loop", value.into_option()))
    }

    /// Sets `macro`.
    pub fn macro_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("macro", value.into_option()))
    }

    /// Sets `match`.
    pub fn match_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("match", value.into_option()))
    }

    /// Sets `mod`.
    pub fn mod_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("mod", value.into_option()))
    }

    /// Sets `move`.
    pub fn move_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("move", value.into_option()))
    }

    /// Sets `mut`.
    pub fn mut_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("mut", value.into_option()))
    }

    /// Sets `override`.
    pub fn override_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("override", value.into_option()))
    }

    /// Sets `priv`.
    pub fn priv_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("priv", value.into_option()))
    }

    /// Sets `pub`.
    pub fn pub_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("pub", value.into_option()))
    }

    /// Sets `ref`.
    pub fn ref_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("ref", value.into_option()))
    }

    /// Sets `return`.
    pub fn return_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("return", value.into_option()))
    }

    /// Sets `self`.
    pub fn self_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("self", value.into_option()))
    }

    /// Sets `static`.
    pub fn static_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("static", value.into_option()))
    }

    /// Sets `struct`.
    pub fn struct_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("struct", value.into_option()))
    }

    /// Sets `super`.
    pub fn super_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("super", value.into_option()))
    }

    /// Sets `trait`.
    pub fn trait_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("trait", value.into_option()))
    }

    /// Sets `true`.
    pub fn true_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("true", value.into_option()))
    }

    /// Sets `try`.
    pub fn try_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("try", value.into_option()))
    }

    /// Sets `type`.
    pub fn type_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("type", value.into_option()))
    }

    /// Sets `typeof`.
    pub fn typeof_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("typeof", value.into_option()))
    }

    /// Sets `union`.
    pub fn union<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("union", value.into_option()))
    }

    /// Sets `unsafe`.
    pub fn unsafe_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("unsafe", value.into_option()))
    }

    /// Sets `unsized`.
    pub fn unsized_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("unsized", value.into_option()))
    }

    /// Sets `use`.
    pub fn use_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("use", value.into_option()))
    }

    /// Sets `virtual`.
    pub fn virtual_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("virtual", value.into_option()))
    }

    /// Sets `where`.
    pub fn where_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("where", value.into_option()))
    }

    /// Sets `while`.
    pub fn while_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("while", value.into_option()))
    }

    /// Sets `yield`.
    pub fn yield_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("yield", value.into_option()))
    }

    /// Sets `build`.
    pub fn build<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("build", value.into_option()))
    }

    /// Sets `extra`.
    pub fn extra<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("extra", value.into_option()))
    }

    /// Sets `body`.
    pub fn body_2<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("body", value.into_option()))
    }

    /// Sets `builder`.
    pub fn builder<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("builder", value.into_option()))
    }

    /// Sets `default`.
    pub fn default<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("default", value.into_option()))
    }

    /// Sets `clone`.
    pub fn clone_2<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("clone", value.into_option()))
    }

    /// Sets `fmt`.
    pub fn fmt<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("fmt", value.into_option()))
    }

    /// Sets `from`.
    pub fn from<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("from", value.into_option()))
    }

    /// Sets `into`.
    pub fn into<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("into", value.into_option()))
    }

    /// Sets `new`.
    pub fn new<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("new", value.into_option()))
    }

    /// Sets `add`.
    pub fn add<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("add", value.into_option()))
    }

    /// Sets `sub`.
    pub fn sub<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("sub", value.into_option()))
    }

    /// Sets `not`.
    pub fn not<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("not", value.into_option()))
    }

    /// Sets `neg`.
    pub fn neg<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("neg", value.into_option()))
    }

    /// Sets `eq`.
    pub fn eq<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("eq", value.into_option()))
    }

    /// Sets `cmp`.
    pub fn cmp<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("cmp", value.into_option()))
    }

    /// Sets `hash`.
    pub fn hash<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("hash", value.into_option()))
    }

    /// Sets `next`.
    pub fn next<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("next", value.into_option()))
    }

    /// Sets `drop`.
    pub fn drop<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("drop", value.into_option()))
    }

    /// Sets `deref`.
    pub fn deref<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("deref", value.into_option()))
    }

    /// Sets `index`.
    pub fn index<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("index", value.into_option()))
    }

    /// Sets `value`.
    pub fn value<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("value", value.into_option()))
    }

    /// Sets `0`.
    pub fn n0<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("0", value.into_option()))
    }

    /// Sets `to_string`.
    pub fn to_string<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("to_string", value.into_option()))
    }

    /// Sets `is_active`.
    pub fn is_active<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("is_active", value.into_option()))
    }

    /// Sets `as_text`.
    pub fn as_text<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("as_text", value.into_option()))
    }

    /// Sets `into_inner`.
    pub fn into_inner<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("into_inner", value.into_option()))
    }

    /// Sets `from_text`.
    pub fn from_text<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("from_text", value.into_option()))
    }

    /// Sets `try_into`.
    pub fn try_into<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("try_into", value.into_option()))
    }

    /// Sets `unnamed`.
    pub fn unnamed<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("unnamed", value.into_option()))
    }

    /// Sets `send`.
    pub fn send_2<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("send", value.into_option()))
    }

    /// Sets `str`.
    pub fn str<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("str", value.into_option()))
    }

    /// Sets `string`.
    pub fn string<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("string", value.into_option()))
    }

    /// Sets `option`.
    pub fn option<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("option", value.into_option()))
    }

    /// Sets `vec`.
    pub fn vec<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("vec", value.into_option()))
    }

    /// Required. The body of the request.
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
