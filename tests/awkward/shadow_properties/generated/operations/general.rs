// @generated from tests/awkward/shadow_properties/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::shadow_properties::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response, Style};

pub(super) static ECHO: Operation = Operation::new(&API, "echo", Method::POST, "/echo").anonymous();

impl Client {
    /// echo.
    ///
    /// `POST /echo`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn echo(&self) -> Echo {
        Echo {
            client: self.clone(),
            abstract_: None,
            as_: None,
            async_: None,
            await_: None,
            become_: None,
            box_: None,
            break_: None,
            const_: None,
            continue_: None,
            crate_: None,
            do_: None,
            dyn_: None,
            else_: None,
            enum_: None,
            extern_: None,
            false_: None,
            final_: None,
            fn_: None,
            for_: None,
            gen_: None,
            if_: None,
            impl_: None,
            in_: None,
            let_: None,
            loop_: None,
            macro_: None,
            match_: None,
            mod_: None,
            move_: None,
            mut_: None,
            override_: None,
            priv_: None,
            pub_: None,
            ref_: None,
            return_: None,
            self_: None,
            static_: None,
            struct_: None,
            super_: None,
            trait_: None,
            true_: None,
            try_: None,
            type_: None,
            typeof_: None,
            union: None,
            unsafe_: None,
            unsized_: None,
            use_: None,
            virtual_: None,
            where_: None,
            while_: None,
            yield_: None,
            build: None,
            extra: None,
            body_2: None,
            builder: None,
            default: None,
            clone_2: None,
            fmt: None,
            from: None,
            into: None,
            new: None,
            add: None,
            sub: None,
            not: None,
            neg: None,
            eq: None,
            cmp: None,
            hash: None,
            next: None,
            drop: None,
            deref: None,
            index: None,
            value: None,
            n0: None,
            to_string: None,
            is_active: None,
            as_text: None,
            into_inner: None,
            from_text: None,
            try_into: None,
            unnamed: None,
            send_2: None,
            str: None,
            string: None,
            option: None,
            vec: None,
            body: None,
        }
    }
}

/// The request of [`Client::echo`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Echo {
    client: Client,
    abstract_: Option<String>,
    as_: Option<String>,
    async_: Option<String>,
    await_: Option<String>,
    become_: Option<String>,
    box_: Option<String>,
    break_: Option<String>,
    const_: Option<String>,
    continue_: Option<String>,
    crate_: Option<String>,
    do_: Option<String>,
    dyn_: Option<String>,
    else_: Option<String>,
    enum_: Option<String>,
    extern_: Option<String>,
    false_: Option<String>,
    final_: Option<String>,
    fn_: Option<String>,
    for_: Option<String>,
    gen_: Option<String>,
    if_: Option<String>,
    impl_: Option<String>,
    in_: Option<String>,
    let_: Option<String>,
    loop_: Option<String>,
    macro_: Option<String>,
    match_: Option<String>,
    mod_: Option<String>,
    move_: Option<String>,
    mut_: Option<String>,
    override_: Option<String>,
    priv_: Option<String>,
    pub_: Option<String>,
    ref_: Option<String>,
    return_: Option<String>,
    self_: Option<String>,
    static_: Option<String>,
    struct_: Option<String>,
    super_: Option<String>,
    trait_: Option<String>,
    true_: Option<String>,
    try_: Option<String>,
    type_: Option<String>,
    typeof_: Option<String>,
    union: Option<String>,
    unsafe_: Option<String>,
    unsized_: Option<String>,
    use_: Option<String>,
    virtual_: Option<String>,
    where_: Option<String>,
    while_: Option<String>,
    yield_: Option<String>,
    build: Option<String>,
    extra: Option<String>,
    body_2: Option<String>,
    builder: Option<String>,
    default: Option<String>,
    clone_2: Option<String>,
    fmt: Option<String>,
    from: Option<String>,
    into: Option<String>,
    new: Option<String>,
    add: Option<String>,
    sub: Option<String>,
    not: Option<String>,
    neg: Option<String>,
    eq: Option<String>,
    cmp: Option<String>,
    hash: Option<String>,
    next: Option<String>,
    drop: Option<String>,
    deref: Option<String>,
    index: Option<String>,
    value: Option<String>,
    n0: Option<String>,
    to_string: Option<String>,
    is_active: Option<String>,
    as_text: Option<String>,
    into_inner: Option<String>,
    from_text: Option<String>,
    try_into: Option<String>,
    unnamed: Option<String>,
    send_2: Option<String>,
    str: Option<String>,
    string: Option<String>,
    option: Option<String>,
    vec: Option<String>,
    body: Option<Result<types::Words, Error>>,
}

impl Echo {
    /// Sets `abstract`.
    pub fn abstract_(mut self, abstract_: impl Into<String>) -> Self {
        self.abstract_ = Some(abstract_.into());
        self
    }

    /// Sets `as`.
    pub fn as_(mut self, as_: impl Into<String>) -> Self {
        self.as_ = Some(as_.into());
        self
    }

    /// Sets `async`.
    pub fn async_(mut self, async_: impl Into<String>) -> Self {
        self.async_ = Some(async_.into());
        self
    }

    /// Sets `await`.
    pub fn await_(mut self, await_: impl Into<String>) -> Self {
        self.await_ = Some(await_.into());
        self
    }

    /// Sets `become`.
    pub fn become_(mut self, become_: impl Into<String>) -> Self {
        self.become_ = Some(become_.into());
        self
    }

    /// Sets `box`.
    pub fn box_(mut self, box_: impl Into<String>) -> Self {
        self.box_ = Some(box_.into());
        self
    }

    /// Sets `break`.
    pub fn break_(mut self, break_: impl Into<String>) -> Self {
        self.break_ = Some(break_.into());
        self
    }

    /// Sets `const`.
    pub fn const_(mut self, const_: impl Into<String>) -> Self {
        self.const_ = Some(const_.into());
        self
    }

    /// Sets `continue`.
    pub fn continue_(mut self, continue_: impl Into<String>) -> Self {
        self.continue_ = Some(continue_.into());
        self
    }

    /// Sets `crate`.
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// Sets `do`.
    pub fn do_(mut self, do_: impl Into<String>) -> Self {
        self.do_ = Some(do_.into());
        self
    }

    /// Sets `dyn`.
    pub fn dyn_(mut self, dyn_: impl Into<String>) -> Self {
        self.dyn_ = Some(dyn_.into());
        self
    }

    /// Sets `else`.
    pub fn else_(mut self, else_: impl Into<String>) -> Self {
        self.else_ = Some(else_.into());
        self
    }

    /// Sets `enum`.
    pub fn enum_(mut self, enum_: impl Into<String>) -> Self {
        self.enum_ = Some(enum_.into());
        self
    }

    /// Sets `extern`.
    pub fn extern_(mut self, extern_: impl Into<String>) -> Self {
        self.extern_ = Some(extern_.into());
        self
    }

    /// Sets `false`.
    pub fn false_(mut self, false_: impl Into<String>) -> Self {
        self.false_ = Some(false_.into());
        self
    }

    /// Sets `final`.
    pub fn final_(mut self, final_: impl Into<String>) -> Self {
        self.final_ = Some(final_.into());
        self
    }

    /// Sets `fn`.
    pub fn fn_(mut self, fn_: impl Into<String>) -> Self {
        self.fn_ = Some(fn_.into());
        self
    }

    /// Sets `for`.
    pub fn for_(mut self, for_: impl Into<String>) -> Self {
        self.for_ = Some(for_.into());
        self
    }

    /// Sets `gen`.
    pub fn gen_(mut self, gen_: impl Into<String>) -> Self {
        self.gen_ = Some(gen_.into());
        self
    }

    /// Sets `if`.
    pub fn if_(mut self, if_: impl Into<String>) -> Self {
        self.if_ = Some(if_.into());
        self
    }

    /// Sets `impl`.
    pub fn impl_(mut self, impl_: impl Into<String>) -> Self {
        self.impl_ = Some(impl_.into());
        self
    }

    /// Sets `in`.
    pub fn in_(mut self, in_: impl Into<String>) -> Self {
        self.in_ = Some(in_.into());
        self
    }

    /// Sets `let`.
    pub fn let_(mut self, let_: impl Into<String>) -> Self {
        self.let_ = Some(let_.into());
        self
    }

    /// Sets `loop`.
    pub fn loop_(mut self, loop_: impl Into<String>) -> Self {
        self.loop_ = Some(loop_.into());
        self
    }

    /// Sets `macro`.
    pub fn macro_(mut self, macro_: impl Into<String>) -> Self {
        self.macro_ = Some(macro_.into());
        self
    }

    /// Sets `match`.
    pub fn match_(mut self, match_: impl Into<String>) -> Self {
        self.match_ = Some(match_.into());
        self
    }

    /// Sets `mod`.
    pub fn mod_(mut self, mod_: impl Into<String>) -> Self {
        self.mod_ = Some(mod_.into());
        self
    }

    /// Sets `move`.
    pub fn move_(mut self, move_: impl Into<String>) -> Self {
        self.move_ = Some(move_.into());
        self
    }

    /// Sets `mut`.
    pub fn mut_(mut self, mut_: impl Into<String>) -> Self {
        self.mut_ = Some(mut_.into());
        self
    }

    /// Sets `override`.
    pub fn override_(mut self, override_: impl Into<String>) -> Self {
        self.override_ = Some(override_.into());
        self
    }

    /// Sets `priv`.
    pub fn priv_(mut self, priv_: impl Into<String>) -> Self {
        self.priv_ = Some(priv_.into());
        self
    }

    /// Sets `pub`.
    pub fn pub_(mut self, pub_: impl Into<String>) -> Self {
        self.pub_ = Some(pub_.into());
        self
    }

    /// Sets `ref`.
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }

    /// Sets `return`.
    pub fn return_(mut self, return_: impl Into<String>) -> Self {
        self.return_ = Some(return_.into());
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets `static`.
    pub fn static_(mut self, static_: impl Into<String>) -> Self {
        self.static_ = Some(static_.into());
        self
    }

    /// Sets `struct`.
    pub fn struct_(mut self, struct_: impl Into<String>) -> Self {
        self.struct_ = Some(struct_.into());
        self
    }

    /// Sets `super`.
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// Sets `trait`.
    pub fn trait_(mut self, trait_: impl Into<String>) -> Self {
        self.trait_ = Some(trait_.into());
        self
    }

    /// Sets `true`.
    pub fn true_(mut self, true_: impl Into<String>) -> Self {
        self.true_ = Some(true_.into());
        self
    }

    /// Sets `try`.
    pub fn try_(mut self, try_: impl Into<String>) -> Self {
        self.try_ = Some(try_.into());
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `typeof`.
    pub fn typeof_(mut self, typeof_: impl Into<String>) -> Self {
        self.typeof_ = Some(typeof_.into());
        self
    }

    /// Sets `union`.
    pub fn union(mut self, union: impl Into<String>) -> Self {
        self.union = Some(union.into());
        self
    }

    /// Sets `unsafe`.
    pub fn unsafe_(mut self, unsafe_: impl Into<String>) -> Self {
        self.unsafe_ = Some(unsafe_.into());
        self
    }

    /// Sets `unsized`.
    pub fn unsized_(mut self, unsized_: impl Into<String>) -> Self {
        self.unsized_ = Some(unsized_.into());
        self
    }

    /// Sets `use`.
    pub fn use_(mut self, use_: impl Into<String>) -> Self {
        self.use_ = Some(use_.into());
        self
    }

    /// Sets `virtual`.
    pub fn virtual_(mut self, virtual_: impl Into<String>) -> Self {
        self.virtual_ = Some(virtual_.into());
        self
    }

    /// Sets `where`.
    pub fn where_(mut self, where_: impl Into<String>) -> Self {
        self.where_ = Some(where_.into());
        self
    }

    /// Sets `while`.
    pub fn while_(mut self, while_: impl Into<String>) -> Self {
        self.while_ = Some(while_.into());
        self
    }

    /// Sets `yield`.
    pub fn yield_(mut self, yield_: impl Into<String>) -> Self {
        self.yield_ = Some(yield_.into());
        self
    }

    /// Sets `build`.
    pub fn build(mut self, build: impl Into<String>) -> Self {
        self.build = Some(build.into());
        self
    }

    /// Sets `extra`.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `body`.
    pub fn body_2(mut self, body_2: impl Into<String>) -> Self {
        self.body_2 = Some(body_2.into());
        self
    }

    /// Sets `builder`.
    pub fn builder(mut self, builder: impl Into<String>) -> Self {
        self.builder = Some(builder.into());
        self
    }

    /// Sets `default`.
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets `clone`.
    pub fn clone_2(mut self, clone_2: impl Into<String>) -> Self {
        self.clone_2 = Some(clone_2.into());
        self
    }

    /// Sets `fmt`.
    pub fn fmt(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// Sets `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `into`.
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// Sets `new`.
    pub fn new(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// Sets `add`.
    pub fn add(mut self, add: impl Into<String>) -> Self {
        self.add = Some(add.into());
        self
    }

    /// Sets `sub`.
    pub fn sub(mut self, sub: impl Into<String>) -> Self {
        self.sub = Some(sub.into());
        self
    }

    /// Sets `not`.
    pub fn not(mut self, not: impl Into<String>) -> Self {
        self.not = Some(not.into());
        self
    }

    /// Sets `neg`.
    pub fn neg(mut self, neg: impl Into<String>) -> Self {
        self.neg = Some(neg.into());
        self
    }

    /// Sets `eq`.
    pub fn eq(mut self, eq: impl Into<String>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// Sets `cmp`.
    pub fn cmp(mut self, cmp: impl Into<String>) -> Self {
        self.cmp = Some(cmp.into());
        self
    }

    /// Sets `hash`.
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// Sets `next`.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets `drop`.
    pub fn drop(mut self, drop: impl Into<String>) -> Self {
        self.drop = Some(drop.into());
        self
    }

    /// Sets `deref`.
    pub fn deref(mut self, deref: impl Into<String>) -> Self {
        self.deref = Some(deref.into());
        self
    }

    /// Sets `index`.
    pub fn index(mut self, index: impl Into<String>) -> Self {
        self.index = Some(index.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `0`.
    pub fn n0(mut self, n0: impl Into<String>) -> Self {
        self.n0 = Some(n0.into());
        self
    }

    /// Sets `to_string`.
    pub fn to_string(mut self, to_string: impl Into<String>) -> Self {
        self.to_string = Some(to_string.into());
        self
    }

    /// Sets `is_active`.
    pub fn is_active(mut self, is_active: impl Into<String>) -> Self {
        self.is_active = Some(is_active.into());
        self
    }

    /// Sets `as_text`.
    pub fn as_text(mut self, as_text: impl Into<String>) -> Self {
        self.as_text = Some(as_text.into());
        self
    }

    /// Sets `into_inner`.
    pub fn into_inner(mut self, into_inner: impl Into<String>) -> Self {
        self.into_inner = Some(into_inner.into());
        self
    }

    /// Sets `from_text`.
    pub fn from_text(mut self, from_text: impl Into<String>) -> Self {
        self.from_text = Some(from_text.into());
        self
    }

    /// Sets `try_into`.
    pub fn try_into(mut self, try_into: impl Into<String>) -> Self {
        self.try_into = Some(try_into.into());
        self
    }

    /// Sets `unnamed`.
    pub fn unnamed(mut self, unnamed: impl Into<String>) -> Self {
        self.unnamed = Some(unnamed.into());
        self
    }

    /// Sets `send`.
    pub fn send_2(mut self, send_2: impl Into<String>) -> Self {
        self.send_2 = Some(send_2.into());
        self
    }

    /// Sets `str`.
    pub fn str(mut self, str: impl Into<String>) -> Self {
        self.str = Some(str.into());
        self
    }

    /// Sets `string`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// Sets `option`.
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// Sets `vec`.
    pub fn vec(mut self, vec: impl Into<String>) -> Self {
        self.vec = Some(vec.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Words>,
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
    pub async fn send(self) -> Result<Response<types::Words>, Error> {
        Call::new(self.client.core(), &ECHO)
            .query("abstract", Style::Form, &self.abstract_)
            .query("as", Style::Form, &self.as_)
            .query("async", Style::Form, &self.async_)
            .query("await", Style::Form, &self.await_)
            .query("become", Style::Form, &self.become_)
            .query("box", Style::Form, &self.box_)
            .query("break", Style::Form, &self.break_)
            .query("const", Style::Form, &self.const_)
            .query("continue", Style::Form, &self.continue_)
            .query("crate", Style::Form, &self.crate_)
            .query("do", Style::Form, &self.do_)
            .query("dyn", Style::Form, &self.dyn_)
            .query("else", Style::Form, &self.else_)
            .query("enum", Style::Form, &self.enum_)
            .query("extern", Style::Form, &self.extern_)
            .query("false", Style::Form, &self.false_)
            .query("final", Style::Form, &self.final_)
            .query("fn", Style::Form, &self.fn_)
            .query("for", Style::Form, &self.for_)
            .query("gen", Style::Form, &self.gen_)
            .query("if", Style::Form, &self.if_)
            .query("impl", Style::Form, &self.impl_)
            .query("in", Style::Form, &self.in_)
            .query("let", Style::Form, &self.let_)
            .query("loop", Style::Form, &self.loop_)
            .query("macro", Style::Form, &self.macro_)
            .query("match", Style::Form, &self.match_)
            .query("mod", Style::Form, &self.mod_)
            .query("move", Style::Form, &self.move_)
            .query("mut", Style::Form, &self.mut_)
            .query("override", Style::Form, &self.override_)
            .query("priv", Style::Form, &self.priv_)
            .query("pub", Style::Form, &self.pub_)
            .query("ref", Style::Form, &self.ref_)
            .query("return", Style::Form, &self.return_)
            .query("self", Style::Form, &self.self_)
            .query("static", Style::Form, &self.static_)
            .query("struct", Style::Form, &self.struct_)
            .query("super", Style::Form, &self.super_)
            .query("trait", Style::Form, &self.trait_)
            .query("true", Style::Form, &self.true_)
            .query("try", Style::Form, &self.try_)
            .query("type", Style::Form, &self.type_)
            .query("typeof", Style::Form, &self.typeof_)
            .query("union", Style::Form, &self.union)
            .query("unsafe", Style::Form, &self.unsafe_)
            .query("unsized", Style::Form, &self.unsized_)
            .query("use", Style::Form, &self.use_)
            .query("virtual", Style::Form, &self.virtual_)
            .query("where", Style::Form, &self.where_)
            .query("while", Style::Form, &self.while_)
            .query("yield", Style::Form, &self.yield_)
            .query("build", Style::Form, &self.build)
            .query("extra", Style::Form, &self.extra)
            .query("body", Style::Form, &self.body_2)
            .query("builder", Style::Form, &self.builder)
            .query("default", Style::Form, &self.default)
            .query("clone", Style::Form, &self.clone_2)
            .query("fmt", Style::Form, &self.fmt)
            .query("from", Style::Form, &self.from)
            .query("into", Style::Form, &self.into)
            .query("new", Style::Form, &self.new)
            .query("add", Style::Form, &self.add)
            .query("sub", Style::Form, &self.sub)
            .query("not", Style::Form, &self.not)
            .query("neg", Style::Form, &self.neg)
            .query("eq", Style::Form, &self.eq)
            .query("cmp", Style::Form, &self.cmp)
            .query("hash", Style::Form, &self.hash)
            .query("next", Style::Form, &self.next)
            .query("drop", Style::Form, &self.drop)
            .query("deref", Style::Form, &self.deref)
            .query("index", Style::Form, &self.index)
            .query("value", Style::Form, &self.value)
            .query("0", Style::Form, &self.n0)
            .query("to_string", Style::Form, &self.to_string)
            .query("is_active", Style::Form, &self.is_active)
            .query("as_text", Style::Form, &self.as_text)
            .query("into_inner", Style::Form, &self.into_inner)
            .query("from_text", Style::Form, &self.from_text)
            .query("try_into", Style::Form, &self.try_into)
            .query("unnamed", Style::Form, &self.unnamed)
            .query("send", Style::Form, &self.send_2)
            .query("str", Style::Form, &self.str)
            .query("string", Style::Form, &self.string)
            .query("option", Style::Form, &self.option)
            .query("vec", Style::Form, &self.vec)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
