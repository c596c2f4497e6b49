// @generated from tests/awkward/shadow_schemas/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Schemas named like parts of Rust are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Patch, Shape, builder, checked_builder, open_enum, reads,
    union,
};

/// `Bool` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bool {
    /// `boo` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub boo: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Bool => BoolBuilder);

impl BoolBuilder {
    /// `boo` of the vendor's description.
    pub fn boo(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.boo = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Box2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Box2 {
    /// `box` of the vendor's description.
    #[serde(rename = "box", default, skip_serializing_if = "Patch::is_omitted")]
    pub box_: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Box2 => Box2Builder);

impl Box2Builder {
    /// `box` of the vendor's description.
    pub fn box_(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.box_ = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Client` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Client {
    /// `cli` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub cli: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Client => ClientBuilder);

impl ClientBuilder {
    /// `cli` of the vendor's description.
    pub fn cli(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.cli = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Clone` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Clone {
    /// `clo` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub clo: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Clone => CloneBuilder);

impl CloneBuilder {
    /// `clo` of the vendor's description.
    pub fn clo(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.clo = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Debug` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Debug {
    /// `deb` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub deb: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Debug => DebugBuilder);

impl DebugBuilder {
    /// `deb` of the vendor's description.
    pub fn deb(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.deb = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Default` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Default {
    /// `def` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub def: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Default => DefaultBuilder);

impl DefaultBuilder {
    /// `def` of the vendor's description.
    pub fn def(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.def = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Deserialize2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deserialize2 {
    /// `des` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub des: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Deserialize2 => Deserialize2Builder);

impl Deserialize2Builder {
    /// `des` of the vendor's description.
    pub fn des(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.des = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Equipment` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Equipment {
    /// `weight` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
}

builder!(Equipment => EquipmentBuilder);

impl EquipmentBuilder {
    /// `weight` of the vendor's description.
    pub fn weight<By>(mut self, value: impl IntoOption<f64, By>) -> Self {
        self.0.weight = value.into_option();
        self
    }
}

/// `Err2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Err2(pub f64);

impl std::ops::Deref for Err2 {
    type Target = f64;
    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl From<Err2> for f64 {
    fn from(value: Err2) -> Self {
        value.0
    }
}

impl From<f64> for Err2 {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl std::fmt::Display for Err2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Err2 {
    type Err = <f64 as std::str::FromStr>::Err;
    fn from_str(value: &str) -> Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}

impl std::convert::TryFrom<&str> for Err2 {
    type Error = <f64 as std::str::FromStr>::Err;
    fn try_from(value: &str) -> Result<Self, Self::Error> {
        value.parse()
    }
}

impl std::convert::TryFrom<String> for Err2 {
    type Error = <f64 as std::str::FromStr>::Err;
    fn try_from(value: String) -> Result<Self, Self::Error> {
        value.parse()
    }
}

/// `Error2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Error2 {
    /// `err` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub err: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Error2 => Error2Builder);

impl Error2Builder {
    /// `err` of the vendor's description.
    pub fn err(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.err = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Everything` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Everything {
    /// `string` of the vendor's description.
    pub string: String2,
    /// `option` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<Option2>,
    /// `vec` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vec: Option<Vec2>,
    /// `box` of the vendor's description.
    #[serde(rename = "box", skip_serializing_if = "Option::is_none")]
    pub box_: Option<Box2>,
    /// `result` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Result2>,
    /// `self` of the vendor's description.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<Self2>,
    /// `error` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Error2>,
    /// `patch` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patch: Option<Patch2>,
    /// `value` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value2>,
    /// `default` of the vendor's description.
    #[serde(rename = "default", skip_serializing_if = "Option::is_none")]
    pub default_2: Option<Default>,
    /// `clone` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clone: Option<Clone>,
    /// `debug` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug: Option<Debug>,
    /// `send` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send: Option<Send>,
    /// `from` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<From2>,
    /// `into` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub into: Option<Into2>,
    /// `tryfrom` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tryfrom: Option<TryFrom2>,
    /// `tryinto` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tryinto: Option<TryInto2>,
    /// `serialize` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serialize: Option<Serialize2>,
    /// `deserialize` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deserialize: Option<Deserialize2>,
    /// `map` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<Map2>,
    /// `some` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some: Option<Some2>,
    /// `none` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none: Option<None2>,
    /// `ok` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ok: Option<Ok2>,
    /// `err` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub err: Option<Err2>,
    /// `shape` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape2>,
    /// `partialeq` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partialeq: Option<PartialEq>,
    /// `iterator` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iterator: Option<Iterator>,
    /// `intoiterator` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intoiterator: Option<IntoIterator2>,
    /// `client` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<Client>,
    /// `schema` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Schema>,
    /// `i64` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i64: Option<I64>,
    /// `bool` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bool: Option<Bool>,
}

checked_builder!(Everything => EverythingBuilder);

/// Builds a [`Everything`](struct@Everything) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct EverythingBuilder {
    string: Option<String2>,
    option: Option<Option2>,
    vec: Option<Vec2>,
    box_: Option<Box2>,
    result: Option<Result2>,
    self_: Option<Self2>,
    error: Option<Error2>,
    patch: Option<Patch2>,
    value: Option<Value2>,
    default_2: Option<Default>,
    clone: Option<Clone>,
    debug: Option<Debug>,
    send: Option<Send>,
    from: Option<From2>,
    into: Option<Into2>,
    tryfrom: Option<TryFrom2>,
    tryinto: Option<TryInto2>,
    serialize: Option<Serialize2>,
    deserialize: Option<Deserialize2>,
    map: Option<Map2>,
    some: Option<Some2>,
    none: Option<None2>,
    ok: Option<Ok2>,
    err: Option<Err2>,
    shape: Option<Shape2>,
    partialeq: Option<PartialEq>,
    iterator: Option<Iterator>,
    intoiterator: Option<IntoIterator2>,
    client: Option<Client>,
    schema: Option<Schema>,
    i64: Option<I64>,
    bool: Option<Bool>,
}

impl EverythingBuilder {
    /// Required.
    /// `string` of the vendor's description.
    pub fn string(mut self, value: impl Into<String2>) -> Self {
        self.string = Some(value.into());
        self
    }

    /// `option` of the vendor's description.
    pub fn option<By>(mut self, value: impl IntoOption<Option2, By>) -> Self {
        self.option = value.into_option();
        self
    }

    /// `vec` of the vendor's description.
    pub fn vec<By>(mut self, value: impl IntoOption<Vec2, By>) -> Self {
        self.vec = value.into_option();
        self
    }

    /// `box` of the vendor's description.
    pub fn box_<By>(mut self, value: impl IntoOption<Box2, By>) -> Self {
        self.box_ = value.into_option();
        self
    }

    /// `result` of the vendor's description.
    pub fn result<By>(mut self, value: impl IntoOption<Result2, By>) -> Self {
        self.result = value.into_option();
        self
    }

    /// `self` of the vendor's description.
    pub fn self_<By>(mut self, value: impl IntoOption<Self2, By>) -> Self {
        self.self_ = value.into_option();
        self
    }

    /// `error` of the vendor's description.
    pub fn error<By>(mut self, value: impl IntoOption<Error2, By>) -> Self {
        self.error = value.into_option();
        self
    }

    /// `patch` of the vendor's description.
    pub fn patch<By>(mut self, value: impl IntoOption<Patch2, By>) -> Self {
        self.patch = value.into_option();
        self
    }

    /// `value` of the vendor's description.
    pub fn value<By>(mut self, value: impl IntoOption<Value2, By>) -> Self {
        self.value = value.into_option();
        self
    }

    /// `default` of the vendor's description.
    pub fn default_2<By>(mut self, value: impl IntoOption<Default, By>) -> Self {
        self.default_2 = value.into_option();
        self
    }

    /// `clone` of the vendor's description.
    pub fn clone<By>(mut self, value: impl IntoOption<Clone, By>) -> Self {
        self.clone = value.into_option();
        self
    }

    /// `debug` of the vendor's description.
    pub fn debug<By>(mut self, value: impl IntoOption<Debug, By>) -> Self {
        self.debug = value.into_option();
        self
    }

    /// `send` of the vendor's description.
    pub fn send<By>(mut self, value: impl IntoOption<Send, By>) -> Self {
        self.send = value.into_option();
        self
    }

    /// `from` of the vendor's description.
    pub fn from<By>(mut self, value: impl IntoOption<From2, By>) -> Self {
        self.from = value.into_option();
        self
    }

    /// `into` of the vendor's description.
    pub fn into<By>(mut self, value: impl IntoOption<Into2, By>) -> Self {
        self.into = value.into_option();
        self
    }

    /// `tryfrom` of the vendor's description.
    pub fn tryfrom<By>(mut self, value: impl IntoOption<TryFrom2, By>) -> Self {
        self.tryfrom = value.into_option();
        self
    }

    /// `tryinto` of the vendor's description.
    pub fn tryinto<By>(mut self, value: impl IntoOption<TryInto2, By>) -> Self {
        self.tryinto = value.into_option();
        self
    }

    /// `serialize` of the vendor's description.
    pub fn serialize<By>(mut self, value: impl IntoOption<Serialize2, By>) -> Self {
        self.serialize = value.into_option();
        self
    }

    /// `deserialize` of the vendor's description.
    pub fn deserialize<By>(mut self, value: impl IntoOption<Deserialize2, By>) -> Self {
        self.deserialize = value.into_option();
        self
    }

    /// `map` of the vendor's description.
    pub fn map<By>(mut self, value: impl IntoOption<Map2, By>) -> Self {
        self.map = value.into_option();
        self
    }

    /// `some` of the vendor's description.
    pub fn some<By>(mut self, value: impl IntoOption<Some2, By>) -> Self {
        self.some = value.into_option();
        self
    }

    /// `none` of the vendor's description.
    pub fn none<By>(mut self, value: impl IntoOption<None2, By>) -> Self {
        self.none = value.into_option();
        self
    }

    /// `ok` of the vendor's description.
    pub fn ok<By>(mut self, value: impl IntoOption<Ok2, By>) -> Self {
        self.ok = value.into_option();
        self
    }

    /// `err` of the vendor's description.
    pub fn err<By>(mut self, value: impl IntoOption<Err2, By>) -> Self {
        self.err = value.into_option();
        self
    }

    /// `shape` of the vendor's description.
    pub fn shape<By>(mut self, value: impl IntoOption<Shape2, By>) -> Self {
        self.shape = value.into_option();
        self
    }

    /// `partialeq` of the vendor's description.
    pub fn partialeq<By>(mut self, value: impl IntoOption<PartialEq, By>) -> Self {
        self.partialeq = value.into_option();
        self
    }

    /// `iterator` of the vendor's description.
    pub fn iterator<By>(mut self, value: impl IntoOption<Iterator, By>) -> Self {
        self.iterator = value.into_option();
        self
    }

    /// `intoiterator` of the vendor's description.
    pub fn intoiterator<By>(mut self, value: impl IntoOption<IntoIterator2, By>) -> Self {
        self.intoiterator = value.into_option();
        self
    }

    /// `client` of the vendor's description.
    pub fn client<By>(mut self, value: impl IntoOption<Client, By>) -> Self {
        self.client = value.into_option();
        self
    }

    /// `schema` of the vendor's description.
    pub fn schema<By>(mut self, value: impl IntoOption<Schema, By>) -> Self {
        self.schema = value.into_option();
        self
    }

    /// `i64` of the vendor's description.
    pub fn i64<By>(mut self, value: impl IntoOption<I64, By>) -> Self {
        self.i64 = value.into_option();
        self
    }

    /// `bool` of the vendor's description.
    pub fn bool<By>(mut self, value: impl IntoOption<Bool, By>) -> Self {
        self.bool = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Everything, Error> {
        Ok(Everything {
            string: self.string.ok_or_else(|| Error::missing_field("Everything", "string"))?,
            option: self.option,
            vec: self.vec,
            box_: self.box_,
            result: self.result,
            self_: self.self_,
            error: self.error,
            patch: self.patch,
            value: self.value,
            default_2: self.default_2,
            clone: self.clone,
            debug: self.debug,
            send: self.send,
            from: self.from,
            into: self.into,
            tryfrom: self.tryfrom,
            tryinto: self.tryinto,
            serialize: self.serialize,
            deserialize: self.deserialize,
            map: self.map,
            some: self.some,
            none: self.none,
            ok: self.ok,
            err: self.err,
            shape: self.shape,
            partialeq: self.partialeq,
            iterator: self.iterator,
            intoiterator: self.intoiterator,
            client: self.client,
            schema: self.schema,
            i64: self.i64,
            bool: self.bool,
        })
    }
}

/// `From2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct From2 {
    /// `fro` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub fro: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(From2 => From2Builder);

impl From2Builder {
    /// `fro` of the vendor's description.
    pub fn fro(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.fro = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `I64` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct I64 {
    /// `i64` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub i64: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(I64 => I64Builder);

impl I64Builder {
    /// `i64` of the vendor's description.
    pub fn i64(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.i64 = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Into2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Into2 {
    /// `int` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub int: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Into2 => Into2Builder);

impl Into2Builder {
    /// `int` of the vendor's description.
    pub fn int(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.int = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `IntoIterator2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IntoIterator2 {
    /// `int` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub int: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(IntoIterator2 => IntoIterator2Builder);

impl IntoIterator2Builder {
    /// `int` of the vendor's description.
    pub fn int(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.int = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Iterator` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Iterator {
    /// `ite` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub ite: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Iterator => IteratorBuilder);

impl IteratorBuilder {
    /// `ite` of the vendor's description.
    pub fn ite(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.ite = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Map2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Map2(pub std::collections::BTreeMap<String, String>);

impl std::ops::Deref for Map2 {
    type Target = std::collections::BTreeMap<String, String>;
    fn deref(&self) -> &std::collections::BTreeMap<String, String> {
        &self.0
    }
}

impl From<Map2> for std::collections::BTreeMap<String, String> {
    fn from(value: Map2) -> Self {
        value.0
    }
}

impl From<std::collections::BTreeMap<String, String>> for Map2 {
    fn from(value: std::collections::BTreeMap<String, String>) -> Self {
        Self(value)
    }
}

/// `None2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct None2(pub String);

impl std::ops::Deref for None2 {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<None2> for String {
    fn from(value: None2) -> Self {
        value.0
    }
}

impl From<String> for None2 {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl std::fmt::Display for None2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for None2 {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}

impl From<&str> for None2 {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

/// `Ok2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Ok2(pub i64);

impl std::ops::Deref for Ok2 {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}

impl From<Ok2> for i64 {
    fn from(value: Ok2) -> Self {
        value.0
    }
}

impl From<i64> for Ok2 {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl std::fmt::Display for Ok2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Ok2 {
    type Err = <i64 as std::str::FromStr>::Err;
    fn from_str(value: &str) -> Result<Self, Self::Err> {
        Ok(Self(value.parse()?))
    }
}

impl std::convert::TryFrom<&str> for Ok2 {
    type Error = <i64 as std::str::FromStr>::Err;
    fn try_from(value: &str) -> Result<Self, Self::Error> {
        value.parse()
    }
}

impl std::convert::TryFrom<String> for Ok2 {
    type Error = <i64 as std::str::FromStr>::Err;
    fn try_from(value: String) -> Result<Self, Self::Error> {
        value.parse()
    }
}

/// `Option2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Option2 {
    /// `opt` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub opt: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Option2 => Option2Builder);

impl Option2Builder {
    /// `opt` of the vendor's description.
    pub fn opt(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.opt = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `PartialEq` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PartialEq {
    /// `par` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub par: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(PartialEq => PartialEqBuilder);

impl PartialEqBuilder {
    /// `par` of the vendor's description.
    pub fn par(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.par = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

open_enum! {
    /// `Patch2` of the vendor's description.
    pub enum Patch2 {
        /// `ok`
        Ok = "ok",
        /// `err`
        Err = "err",
    }
}

/// `Result2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Result2 {
    /// `res` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub res: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Result2 => Result2Builder);

impl Result2Builder {
    /// `res` of the vendor's description.
    pub fn res(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.res = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Schema` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Schema {
    /// `sch` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub sch: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Schema => SchemaBuilder);

impl SchemaBuilder {
    /// `sch` of the vendor's description.
    pub fn sch(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.sch = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Self2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Self2 {
    /// `sel` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub sel: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Self2 => Self2Builder);

impl Self2Builder {
    /// `sel` of the vendor's description.
    pub fn sel(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.sel = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Send` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Send {
    /// `sen` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub sen: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Send => SendBuilder);

impl SendBuilder {
    /// `sen` of the vendor's description.
    pub fn sen(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.sen = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Serialize2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Serialize2 {
    /// `ser` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub ser: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Serialize2 => Serialize2Builder);

impl Serialize2Builder {
    /// `ser` of the vendor's description.
    pub fn ser(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.ser = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Shape2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Shape2 {
    /// `sha` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub sha: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Shape2 => Shape2Builder);

impl Shape2Builder {
    /// `sha` of the vendor's description.
    pub fn sha(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.sha = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `Some2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Some2(#[serde(deserialize_with = "As::<reads::List>::deserialize")] pub Vec<Equipment>);

impl std::ops::Deref for Some2 {
    type Target = Vec<Equipment>;
    fn deref(&self) -> &Vec<Equipment> {
        &self.0
    }
}

impl From<Some2> for Vec<Equipment> {
    fn from(value: Some2) -> Self {
        value.0
    }
}

impl From<Vec<Equipment>> for Some2 {
    fn from(value: Vec<Equipment>) -> Self {
        Self(value)
    }
}

/// `String2` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct String2 {
    /// `text` of the vendor's description.
    pub text: String,
}

checked_builder!(String2 => String2Builder);

/// Builds a [`String2`](struct@String2) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct String2Builder {
    text: Option<String>,
}

impl String2Builder {
    /// Required.
    /// `text` of the vendor's description.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<String2, Error> {
        Ok(String2 { text: self.text.ok_or_else(|| Error::missing_field("String2", "text"))? })
    }
}

/// `TryFrom2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TryFrom2 {
    /// `try` of the vendor's description.
    #[serde(rename = "try", default, skip_serializing_if = "Patch::is_omitted")]
    pub try_: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(TryFrom2 => TryFrom2Builder);

impl TryFrom2Builder {
    /// `try` of the vendor's description.
    pub fn try_(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.try_ = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

/// `TryInto2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TryInto2 {
    /// `try` of the vendor's description.
    #[serde(rename = "try", default, skip_serializing_if = "Patch::is_omitted")]
    pub try_: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(TryInto2 => TryInto2Builder);

impl TryInto2Builder {
    /// `try` of the vendor's description.
    pub fn try_(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.try_ = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}

union! {
    /// `Value2` of the vendor's description.
    pub enum Value2 {
        /// The form of `String`.
        Text(String) = Shape::String(&[]),
        /// The form of `Map2`.
        Map2(Map2) = Shape::object(&[], &[]),
    }
}

impl From<String> for Value2 {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Value2 {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Map2> for Value2 {
    fn from(value: Map2) -> Self {
        Self::Map2(value)
    }
}

/// `Vec2` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Vec2 {
    /// `vec` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub vec: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub list: Option<Vec<String>>,
}

builder!(Vec2 => Vec2Builder);

impl Vec2Builder {
    /// `vec` of the vendor's description.
    pub fn vec(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.vec = value.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.0.list = value.into_list();
        self
    }
}
