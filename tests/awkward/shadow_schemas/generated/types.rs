// @generated from tests/awkward/shadow_schemas/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Schemas named like parts of Rust are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As};
use switchboard_core::{Error, Patch, Shape, open_enum, union};

/// `Bool` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bool {
    /// `boo` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub boo: Patch<String>,
    /// `list` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Bool {
    /// Starts a `Bool` with no field set.
    pub fn builder() -> BoolBuilder {
        BoolBuilder::default()
    }
}

/// Builds a [`Bool`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct BoolBuilder(Bool);

impl BoolBuilder {
    /// `boo` of the vendor's description.
    pub fn boo(mut self, boo: impl Into<Patch<String>>) -> Self {
        self.0.boo = boo.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Bool {
        self.0
    }
}

impl From<BoolBuilder> for Bool {
    fn from(builder: BoolBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Box2 {
    /// Starts a `Box2` with no field set.
    pub fn builder() -> Box2Builder {
        Box2Builder::default()
    }
}

/// Builds a [`Box2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Box2Builder(Box2);

impl Box2Builder {
    /// `box` of the vendor's description.
    pub fn box_(mut self, box_: impl Into<Patch<String>>) -> Self {
        self.0.box_ = box_.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Box2 {
        self.0
    }
}

impl From<Box2Builder> for Box2 {
    fn from(builder: Box2Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Client {
    /// Starts a `Client` with no field set.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

/// Builds a [`Client`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ClientBuilder(Client);

impl ClientBuilder {
    /// `cli` of the vendor's description.
    pub fn cli(mut self, cli: impl Into<Patch<String>>) -> Self {
        self.0.cli = cli.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Client {
        self.0
    }
}

impl From<ClientBuilder> for Client {
    fn from(builder: ClientBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Clone {
    /// Starts a `Clone` with no field set.
    pub fn builder() -> CloneBuilder {
        CloneBuilder::default()
    }
}

/// Builds a [`Clone`](struct@Clone) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct CloneBuilder(Clone);

impl CloneBuilder {
    /// `clo` of the vendor's description.
    pub fn clo(mut self, clo: impl Into<Patch<String>>) -> Self {
        self.0.clo = clo.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Clone {
        self.0
    }
}

impl From<CloneBuilder> for Clone {
    fn from(builder: CloneBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Debug {
    /// Starts a `Debug` with no field set.
    pub fn builder() -> DebugBuilder {
        DebugBuilder::default()
    }
}

/// Builds a [`Debug`](struct@Debug) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct DebugBuilder(Debug);

impl DebugBuilder {
    /// `deb` of the vendor's description.
    pub fn deb(mut self, deb: impl Into<Patch<String>>) -> Self {
        self.0.deb = deb.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Debug {
        self.0
    }
}

impl From<DebugBuilder> for Debug {
    fn from(builder: DebugBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Default {
    /// Starts a `Default` with no field set.
    pub fn builder() -> DefaultBuilder {
        DefaultBuilder::default()
    }
}

/// Builds a [`Default`](struct@Default) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct DefaultBuilder(Default);

impl DefaultBuilder {
    /// `def` of the vendor's description.
    pub fn def(mut self, def: impl Into<Patch<String>>) -> Self {
        self.0.def = def.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Default {
        self.0
    }
}

impl From<DefaultBuilder> for Default {
    fn from(builder: DefaultBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Deserialize2 {
    /// Starts a `Deserialize2` with no field set.
    pub fn builder() -> Deserialize2Builder {
        Deserialize2Builder::default()
    }
}

/// Builds a [`Deserialize2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Deserialize2Builder(Deserialize2);

impl Deserialize2Builder {
    /// `des` of the vendor's description.
    pub fn des(mut self, des: impl Into<Patch<String>>) -> Self {
        self.0.des = des.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Deserialize2 {
        self.0
    }
}

impl From<Deserialize2Builder> for Deserialize2 {
    fn from(builder: Deserialize2Builder) -> Self {
        builder.build()
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

impl Equipment {
    /// Starts an `Equipment` with no field set.
    pub fn builder() -> EquipmentBuilder {
        EquipmentBuilder::default()
    }
}

/// Builds an [`Equipment`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct EquipmentBuilder(Equipment);

impl EquipmentBuilder {
    /// `weight` of the vendor's description.
    pub fn weight(mut self, weight: impl Into<f64>) -> Self {
        self.0.weight = Some(weight.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Equipment {
        self.0
    }
}

impl From<EquipmentBuilder> for Equipment {
    fn from(builder: EquipmentBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Error2 {
    /// Starts an `Error2` with no field set.
    pub fn builder() -> Error2Builder {
        Error2Builder::default()
    }
}

/// Builds an [`Error2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Error2Builder(Error2);

impl Error2Builder {
    /// `err` of the vendor's description.
    pub fn err(mut self, err: impl Into<Patch<String>>) -> Self {
        self.0.err = err.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Error2 {
        self.0
    }
}

impl From<Error2Builder> for Error2 {
    fn from(builder: Error2Builder) -> Self {
        builder.build()
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

impl Everything {
    /// Starts an `Everything` with no field set.
    pub fn builder() -> EverythingBuilder {
        EverythingBuilder::default()
    }
}

/// Builds an [`Everything`] field by field.
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
    /// `string` of the vendor's description.
    ///
    /// Required.
    pub fn string(mut self, string: impl Into<String2>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// `option` of the vendor's description.
    pub fn option(mut self, option: impl Into<Option2>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// `vec` of the vendor's description.
    pub fn vec(mut self, vec: impl Into<Vec2>) -> Self {
        self.vec = Some(vec.into());
        self
    }

    /// `box` of the vendor's description.
    pub fn box_(mut self, box_: impl Into<Box2>) -> Self {
        self.box_ = Some(box_.into());
        self
    }

    /// `result` of the vendor's description.
    pub fn result(mut self, result: impl Into<Result2>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// `self` of the vendor's description.
    pub fn self_(mut self, self_: impl Into<Self2>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// `error` of the vendor's description.
    pub fn error(mut self, error: impl Into<Error2>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// `patch` of the vendor's description.
    pub fn patch(mut self, patch: impl Into<Patch2>) -> Self {
        self.patch = Some(patch.into());
        self
    }

    /// `value` of the vendor's description.
    pub fn value(mut self, value: impl Into<Value2>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// `default` of the vendor's description.
    pub fn default_2(mut self, default_2: impl Into<Default>) -> Self {
        self.default_2 = Some(default_2.into());
        self
    }

    /// `clone` of the vendor's description.
    pub fn clone(mut self, clone: impl Into<Clone>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// `debug` of the vendor's description.
    pub fn debug(mut self, debug: impl Into<Debug>) -> Self {
        self.debug = Some(debug.into());
        self
    }

    /// `send` of the vendor's description.
    pub fn send(mut self, send: impl Into<Send>) -> Self {
        self.send = Some(send.into());
        self
    }

    /// `from` of the vendor's description.
    pub fn from(mut self, from: impl Into<From2>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// `into` of the vendor's description.
    pub fn into(mut self, into: impl Into<Into2>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// `tryfrom` of the vendor's description.
    pub fn tryfrom(mut self, tryfrom: impl Into<TryFrom2>) -> Self {
        self.tryfrom = Some(tryfrom.into());
        self
    }

    /// `tryinto` of the vendor's description.
    pub fn tryinto(mut self, tryinto: impl Into<TryInto2>) -> Self {
        self.tryinto = Some(tryinto.into());
        self
    }

    /// `serialize` of the vendor's description.
    pub fn serialize(mut self, serialize: impl Into<Serialize2>) -> Self {
        self.serialize = Some(serialize.into());
        self
    }

    /// `deserialize` of the vendor's description.
    pub fn deserialize(mut self, deserialize: impl Into<Deserialize2>) -> Self {
        self.deserialize = Some(deserialize.into());
        self
    }

    /// `map` of the vendor's description.
    pub fn map(mut self, map: impl Into<Map2>) -> Self {
        self.map = Some(map.into());
        self
    }

    /// `some` of the vendor's description.
    pub fn some(mut self, some: impl Into<Some2>) -> Self {
        self.some = Some(some.into());
        self
    }

    /// `none` of the vendor's description.
    pub fn none(mut self, none: impl Into<None2>) -> Self {
        self.none = Some(none.into());
        self
    }

    /// `ok` of the vendor's description.
    pub fn ok(mut self, ok: impl Into<Ok2>) -> Self {
        self.ok = Some(ok.into());
        self
    }

    /// `err` of the vendor's description.
    pub fn err(mut self, err: impl Into<Err2>) -> Self {
        self.err = Some(err.into());
        self
    }

    /// `shape` of the vendor's description.
    pub fn shape(mut self, shape: impl Into<Shape2>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// `partialeq` of the vendor's description.
    pub fn partialeq(mut self, partialeq: impl Into<PartialEq>) -> Self {
        self.partialeq = Some(partialeq.into());
        self
    }

    /// `iterator` of the vendor's description.
    pub fn iterator(mut self, iterator: impl Into<Iterator>) -> Self {
        self.iterator = Some(iterator.into());
        self
    }

    /// `intoiterator` of the vendor's description.
    pub fn intoiterator(mut self, intoiterator: impl Into<IntoIterator2>) -> Self {
        self.intoiterator = Some(intoiterator.into());
        self
    }

    /// `client` of the vendor's description.
    pub fn client(mut self, client: impl Into<Client>) -> Self {
        self.client = Some(client.into());
        self
    }

    /// `schema` of the vendor's description.
    pub fn schema(mut self, schema: impl Into<Schema>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// `i64` of the vendor's description.
    pub fn i64(mut self, i64: impl Into<I64>) -> Self {
        self.i64 = Some(i64.into());
        self
    }

    /// `bool` of the vendor's description.
    pub fn bool(mut self, bool: impl Into<Bool>) -> Self {
        self.bool = Some(bool.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
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

impl TryFrom<EverythingBuilder> for Everything {
    type Error = Error;
    fn try_from(builder: EverythingBuilder) -> Result<Self, Error> {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl From2 {
    /// Starts a `From2` with no field set.
    pub fn builder() -> From2Builder {
        From2Builder::default()
    }
}

/// Builds a [`From2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct From2Builder(From2);

impl From2Builder {
    /// `fro` of the vendor's description.
    pub fn fro(mut self, fro: impl Into<Patch<String>>) -> Self {
        self.0.fro = fro.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> From2 {
        self.0
    }
}

impl From<From2Builder> for From2 {
    fn from(builder: From2Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl I64 {
    /// Starts an `I64` with no field set.
    pub fn builder() -> I64Builder {
        I64Builder::default()
    }
}

/// Builds an [`I64`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct I64Builder(I64);

impl I64Builder {
    /// `i64` of the vendor's description.
    pub fn i64(mut self, i64: impl Into<Patch<String>>) -> Self {
        self.0.i64 = i64.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> I64 {
        self.0
    }
}

impl From<I64Builder> for I64 {
    fn from(builder: I64Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Into2 {
    /// Starts an `Into2` with no field set.
    pub fn builder() -> Into2Builder {
        Into2Builder::default()
    }
}

/// Builds an [`Into2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Into2Builder(Into2);

impl Into2Builder {
    /// `int` of the vendor's description.
    pub fn int(mut self, int: impl Into<Patch<String>>) -> Self {
        self.0.int = int.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Into2 {
        self.0
    }
}

impl From<Into2Builder> for Into2 {
    fn from(builder: Into2Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl IntoIterator2 {
    /// Starts an `IntoIterator2` with no field set.
    pub fn builder() -> IntoIterator2Builder {
        IntoIterator2Builder::default()
    }
}

/// Builds an [`IntoIterator2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct IntoIterator2Builder(IntoIterator2);

impl IntoIterator2Builder {
    /// `int` of the vendor's description.
    pub fn int(mut self, int: impl Into<Patch<String>>) -> Self {
        self.0.int = int.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> IntoIterator2 {
        self.0
    }
}

impl From<IntoIterator2Builder> for IntoIterator2 {
    fn from(builder: IntoIterator2Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Iterator {
    /// Starts an `Iterator` with no field set.
    pub fn builder() -> IteratorBuilder {
        IteratorBuilder::default()
    }
}

/// Builds an [`Iterator`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct IteratorBuilder(Iterator);

impl IteratorBuilder {
    /// `ite` of the vendor's description.
    pub fn ite(mut self, ite: impl Into<Patch<String>>) -> Self {
        self.0.ite = ite.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Iterator {
        self.0
    }
}

impl From<IteratorBuilder> for Iterator {
    fn from(builder: IteratorBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Option2 {
    /// Starts an `Option2` with no field set.
    pub fn builder() -> Option2Builder {
        Option2Builder::default()
    }
}

/// Builds an [`Option2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Option2Builder(Option2);

impl Option2Builder {
    /// `opt` of the vendor's description.
    pub fn opt(mut self, opt: impl Into<Patch<String>>) -> Self {
        self.0.opt = opt.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Option2 {
        self.0
    }
}

impl From<Option2Builder> for Option2 {
    fn from(builder: Option2Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl PartialEq {
    /// Starts a `PartialEq` with no field set.
    pub fn builder() -> PartialEqBuilder {
        PartialEqBuilder::default()
    }
}

/// Builds a [`PartialEq`](struct@PartialEq) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct PartialEqBuilder(PartialEq);

impl PartialEqBuilder {
    /// `par` of the vendor's description.
    pub fn par(mut self, par: impl Into<Patch<String>>) -> Self {
        self.0.par = par.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> PartialEq {
        self.0
    }
}

impl From<PartialEqBuilder> for PartialEq {
    fn from(builder: PartialEqBuilder) -> Self {
        builder.build()
    }
}

open_enum! {
    /// `Patch2` of the vendor's description.
    Patch2 {
        /// `ok`
        Ok => "ok",
        /// `err`
        Err => "err",
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Result2 {
    /// Starts a `Result2` with no field set.
    pub fn builder() -> Result2Builder {
        Result2Builder::default()
    }
}

/// Builds a [`Result2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Result2Builder(Result2);

impl Result2Builder {
    /// `res` of the vendor's description.
    pub fn res(mut self, res: impl Into<Patch<String>>) -> Self {
        self.0.res = res.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Result2 {
        self.0
    }
}

impl From<Result2Builder> for Result2 {
    fn from(builder: Result2Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Schema {
    /// Starts a `Schema` with no field set.
    pub fn builder() -> SchemaBuilder {
        SchemaBuilder::default()
    }
}

/// Builds a [`Schema`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct SchemaBuilder(Schema);

impl SchemaBuilder {
    /// `sch` of the vendor's description.
    pub fn sch(mut self, sch: impl Into<Patch<String>>) -> Self {
        self.0.sch = sch.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Schema {
        self.0
    }
}

impl From<SchemaBuilder> for Schema {
    fn from(builder: SchemaBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Self2 {
    /// Starts a `Self2` with no field set.
    pub fn builder() -> Self2Builder {
        Self2Builder::default()
    }
}

/// Builds a [`Self2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Self2Builder(Self2);

impl Self2Builder {
    /// `sel` of the vendor's description.
    pub fn sel(mut self, sel: impl Into<Patch<String>>) -> Self {
        self.0.sel = sel.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Self2 {
        self.0
    }
}

impl From<Self2Builder> for Self2 {
    fn from(builder: Self2Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Send {
    /// Starts a `Send` with no field set.
    pub fn builder() -> SendBuilder {
        SendBuilder::default()
    }
}

/// Builds a [`Send`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct SendBuilder(Send);

impl SendBuilder {
    /// `sen` of the vendor's description.
    pub fn sen(mut self, sen: impl Into<Patch<String>>) -> Self {
        self.0.sen = sen.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Send {
        self.0
    }
}

impl From<SendBuilder> for Send {
    fn from(builder: SendBuilder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Serialize2 {
    /// Starts a `Serialize2` with no field set.
    pub fn builder() -> Serialize2Builder {
        Serialize2Builder::default()
    }
}

/// Builds a [`Serialize2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Serialize2Builder(Serialize2);

impl Serialize2Builder {
    /// `ser` of the vendor's description.
    pub fn ser(mut self, ser: impl Into<Patch<String>>) -> Self {
        self.0.ser = ser.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Serialize2 {
        self.0
    }
}

impl From<Serialize2Builder> for Serialize2 {
    fn from(builder: Serialize2Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Shape2 {
    /// Starts a `Shape2` with no field set.
    pub fn builder() -> Shape2Builder {
        Shape2Builder::default()
    }
}

/// Builds a [`Shape2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Shape2Builder(Shape2);

impl Shape2Builder {
    /// `sha` of the vendor's description.
    pub fn sha(mut self, sha: impl Into<Patch<String>>) -> Self {
        self.0.sha = sha.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Shape2 {
        self.0
    }
}

impl From<Shape2Builder> for Shape2 {
    fn from(builder: Shape2Builder) -> Self {
        builder.build()
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

impl String2 {
    /// Starts a `String2` with no field set.
    pub fn builder() -> String2Builder {
        String2Builder::default()
    }
}

/// Builds a [`String2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct String2Builder {
    text: Option<String>,
}

impl String2Builder {
    /// `text` of the vendor's description.
    ///
    /// Required.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<String2, Error> {
        Ok(String2 { text: self.text.ok_or_else(|| Error::missing_field("String2", "text"))? })
    }
}

impl TryFrom<String2Builder> for String2 {
    type Error = Error;
    fn try_from(builder: String2Builder) -> Result<Self, Error> {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl TryFrom2 {
    /// Starts a `TryFrom2` with no field set.
    pub fn builder() -> TryFrom2Builder {
        TryFrom2Builder::default()
    }
}

/// Builds a [`TryFrom2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TryFrom2Builder(TryFrom2);

impl TryFrom2Builder {
    /// `try` of the vendor's description.
    pub fn try_(mut self, try_: impl Into<Patch<String>>) -> Self {
        self.0.try_ = try_.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TryFrom2 {
        self.0
    }
}

impl From<TryFrom2Builder> for TryFrom2 {
    fn from(builder: TryFrom2Builder) -> Self {
        builder.build()
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl TryInto2 {
    /// Starts a `TryInto2` with no field set.
    pub fn builder() -> TryInto2Builder {
        TryInto2Builder::default()
    }
}

/// Builds a [`TryInto2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct TryInto2Builder(TryInto2);

impl TryInto2Builder {
    /// `try` of the vendor's description.
    pub fn try_(mut self, try_: impl Into<Patch<String>>) -> Self {
        self.0.try_ = try_.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> TryInto2 {
        self.0
    }
}

impl From<TryInto2Builder> for TryInto2 {
    fn from(builder: TryInto2Builder) -> Self {
        builder.build()
    }
}

union! {
    /// `Value2` of the vendor's description.
    Value2 {
        /// The form of `String`.
        Text(String) => Shape::String(&[]),
        /// The form of `Map2`.
        Map2(Map2) => Shape::object(&[], &[]),
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
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Vec<String>>,
}

impl Vec2 {
    /// Starts a `Vec2` with no field set.
    pub fn builder() -> Vec2Builder {
        Vec2Builder::default()
    }
}

/// Builds a [`Vec2`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct Vec2Builder(Vec2);

impl Vec2Builder {
    /// `vec` of the vendor's description.
    pub fn vec(mut self, vec: impl Into<Patch<String>>) -> Self {
        self.0.vec = vec.into();
        self
    }

    /// `list` of the vendor's description.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Vec2 {
        self.0
    }
}

impl From<Vec2Builder> for Vec2 {
    fn from(builder: Vec2Builder) -> Self {
        builder.build()
    }
}
