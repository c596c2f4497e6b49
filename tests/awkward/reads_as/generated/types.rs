// @generated from tests/awkward/reads_as/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Values in more than one shape are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use super::forms;
use serde::{Deserialize, Serialize};
use switchboard_core::reads::{self, As, Reads};
use switchboard_core::{Error, Patch, open_enum};

open_enum! {
    /// `Direction` of the vendor's description.
    Direction {
        /// `incoming`
        Incoming => "incoming",
        /// `outgoing`
        Outgoing => "outgoing",
    }
}

/// `Page` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Page {
    /// `meta` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<PageMeta>,
    /// `things` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub things: Option<Vec<Thing>>,
}

/// `PageMeta` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageMeta {
    /// `count` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `Thing` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
    /// `id` of the vendor's description.
    pub id: i64,
    /// `name` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Thing {
    /// Starts a `Thing` with no field set.
    pub fn builder() -> ThingBuilder {
        ThingBuilder::default()
    }
}

/// Builds a [`Thing`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ThingBuilder {
    id: Option<i64>,
    name: Option<String>,
}

impl ThingBuilder {
    /// `id` of the vendor's description.
    ///
    /// Required.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// `name` of the vendor's description.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<Thing, Error> {
        Ok(Thing {
            id: self.id.ok_or_else(|| Error::missing_field("Thing", "id"))?,
            name: self.name,
        })
    }
}

impl TryFrom<ThingBuilder> for Thing {
    type Error = Error;
    fn try_from(builder: ThingBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// `Things` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Things(
    #[serde(
        deserialize_with = "As::<reads::List<Reads<forms::UnderPayloadThingOrFirst>>>::deserialize"
    )]
    pub Vec<Thing>,
);

impl std::ops::Deref for Things {
    type Target = Vec<Thing>;
    fn deref(&self) -> &Vec<Thing> {
        &self.0
    }
}

impl From<Things> for Vec<Thing> {
    fn from(value: Things) -> Self {
        value.0
    }
}

impl From<Vec<Thing>> for Things {
    fn from(value: Vec<Thing>) -> Self {
        Self(value)
    }
}

/// `Values` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Values {
    /// `direction` of the vendor's description.
    #[serde(deserialize_with = "As::<Reads<forms::CodedIncoming>>::deserialize")]
    pub direction: Direction,
    /// `directions` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List<Reads<forms::CodedIncoming>>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub directions: Option<Vec<Direction>>,
    /// `by_name` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Option<std::collections::BTreeMap<reads::Same, Reads<forms::CodedIncoming>>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub by_name: Option<std::collections::BTreeMap<String, Direction>>,
    /// `count` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Numeral, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub count: Option<i64>,
    /// `ratio` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Numeral, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub ratio: Option<f64>,
    /// `flag` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Numeral, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub flag: Option<bool>,
    /// `text` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Text, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub text: Option<String>,
    /// `moment` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moment: Option<switchboard_core::Timestamp>,
    /// `colour` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<ValuesColour>,
    /// `anything` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<serde_json::Value>,
    /// `thing` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::UnderPayloadThingOrFirst, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub thing: Option<Thing>,
    /// `things` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub things: Option<Things>,
    /// `cleared` of the vendor's description.
    #[serde(
        deserialize_with = "As::<Reads<forms::Numeral, Patch<reads::Same>>>::deserialize",
        default,
        skip_serializing_if = "Patch::is_omitted"
    )]
    pub cleared: Patch<i64>,
    /// `seen` of the vendor's description.
    #[serde(
        deserialize_with = "As::<Reads<forms::NothingIfZero, Patch<reads::Same>>>::deserialize",
        default,
        skip_serializing_if = "Patch::is_omitted"
    )]
    pub seen: Patch<i64>,
    /// `last` of the vendor's description.
    #[serde(
        deserialize_with = "As::<Reads<forms::NothingIfZeroOrNothingIfEmpty, Patch<reads::Same>>>::deserialize",
        default,
        skip_serializing_if = "Patch::is_omitted"
    )]
    pub last: Patch<switchboard_core::Timestamp>,
    /// `note` of the vendor's description.
    #[serde(
        deserialize_with = "As::<Reads<forms::NothingIfEmpty, Patch<reads::Same>>>::deserialize",
        default,
        skip_serializing_if = "Patch::is_omitted"
    )]
    pub note: Patch<String>,
    /// `marks` of the vendor's description.
    #[serde(
        deserialize_with = "As::<Reads<forms::NothingIfEmpty, Patch<reads::List>>>::deserialize",
        default,
        skip_serializing_if = "Patch::is_omitted"
    )]
    pub marks: Patch<Vec<String>>,
    /// `bot` of the vendor's description.
    #[serde(
        deserialize_with = "As::<Reads<forms::NothingIfEmpty, Patch<reads::Same>>>::deserialize",
        default,
        skip_serializing_if = "Patch::is_omitted"
    )]
    pub bot: Patch<Thing>,
    /// `ids` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Flat, Option<reads::List>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub ids: Option<Vec<String>>,
    /// `rows` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Flat, Option<reads::List>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub rows: Option<Vec<Thing>>,
    /// `query` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Json, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub query: Option<serde_json::Map<String, serde_json::Value>>,
    /// `embedded` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Reads<forms::Json, Option<reads::Same>>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub embedded: Option<Thing>,
    /// `scalars` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub scalars: Option<Vec<String>>,
    /// `key` of the vendor's description.
    #[serde(alias = "_id", alias = "the id", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

impl Values {
    /// Starts a `Values` with no field set.
    pub fn builder() -> ValuesBuilder {
        ValuesBuilder::default()
    }
}

/// Builds a [`Values`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ValuesBuilder {
    direction: Option<Direction>,
    directions: Option<Vec<Direction>>,
    by_name: Option<std::collections::BTreeMap<String, Direction>>,
    count: Option<i64>,
    ratio: Option<f64>,
    flag: Option<bool>,
    text: Option<String>,
    moment: Option<switchboard_core::Timestamp>,
    colour: Option<ValuesColour>,
    anything: Option<serde_json::Value>,
    thing: Option<Thing>,
    things: Option<Things>,
    cleared: Patch<i64>,
    seen: Patch<i64>,
    last: Patch<switchboard_core::Timestamp>,
    note: Patch<String>,
    marks: Patch<Vec<String>>,
    bot: Patch<Thing>,
    ids: Option<Vec<String>>,
    rows: Option<Vec<Thing>>,
    query: Option<serde_json::Map<String, serde_json::Value>>,
    embedded: Option<Thing>,
    scalars: Option<Vec<String>>,
    key: Option<String>,
}

impl ValuesBuilder {
    /// `direction` of the vendor's description.
    ///
    /// Required.
    pub fn direction(mut self, direction: impl Into<Direction>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// `directions` of the vendor's description.
    pub fn directions(
        mut self,
        directions: impl IntoIterator<Item = impl Into<Direction>>,
    ) -> Self {
        self.directions = Some(directions.into_iter().map(Into::into).collect());
        self
    }

    /// `by_name` of the vendor's description.
    pub fn by_name(
        mut self,
        by_name: impl Into<std::collections::BTreeMap<String, Direction>>,
    ) -> Self {
        self.by_name = Some(by_name.into());
        self
    }

    /// `count` of the vendor's description.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// `ratio` of the vendor's description.
    pub fn ratio(mut self, ratio: impl Into<f64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// `flag` of the vendor's description.
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// `text` of the vendor's description.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `moment` of the vendor's description.
    pub fn moment(mut self, moment: impl Into<switchboard_core::Timestamp>) -> Self {
        self.moment = Some(moment.into());
        self
    }

    /// `colour` of the vendor's description.
    pub fn colour(mut self, colour: impl Into<ValuesColour>) -> Self {
        self.colour = Some(colour.into());
        self
    }

    /// `anything` of the vendor's description.
    pub fn anything(mut self, anything: impl Into<serde_json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// `thing` of the vendor's description.
    pub fn thing(mut self, thing: impl Into<Thing>) -> Self {
        self.thing = Some(thing.into());
        self
    }

    /// `things` of the vendor's description.
    pub fn things(mut self, things: impl Into<Things>) -> Self {
        self.things = Some(things.into());
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, cleared: impl Into<Patch<i64>>) -> Self {
        self.cleared = cleared.into();
        self
    }

    /// `seen` of the vendor's description.
    pub fn seen(mut self, seen: impl Into<Patch<i64>>) -> Self {
        self.seen = seen.into();
        self
    }

    /// `last` of the vendor's description.
    pub fn last(mut self, last: impl Into<Patch<switchboard_core::Timestamp>>) -> Self {
        self.last = last.into();
        self
    }

    /// `note` of the vendor's description.
    pub fn note(mut self, note: impl Into<Patch<String>>) -> Self {
        self.note = note.into();
        self
    }

    /// `marks` of the vendor's description.
    pub fn marks(mut self, marks: impl Into<Patch<Vec<String>>>) -> Self {
        self.marks = marks.into();
        self
    }

    /// `bot` of the vendor's description.
    pub fn bot(mut self, bot: impl Into<Patch<Thing>>) -> Self {
        self.bot = bot.into();
        self
    }

    /// `ids` of the vendor's description.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// `rows` of the vendor's description.
    pub fn rows(mut self, rows: impl IntoIterator<Item = impl Into<Thing>>) -> Self {
        self.rows = Some(rows.into_iter().map(Into::into).collect());
        self
    }

    /// `query` of the vendor's description.
    pub fn query(mut self, query: impl Into<serde_json::Map<String, serde_json::Value>>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// `embedded` of the vendor's description.
    pub fn embedded(mut self, embedded: impl Into<Thing>) -> Self {
        self.embedded = Some(embedded.into());
        self
    }

    /// `scalars` of the vendor's description.
    pub fn scalars(mut self, scalars: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scalars = Some(scalars.into_iter().map(Into::into).collect());
        self
    }

    /// `key` of the vendor's description.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<Values, Error> {
        Ok(Values {
            direction: self.direction.ok_or_else(|| Error::missing_field("Values", "direction"))?,
            directions: self.directions,
            by_name: self.by_name,
            count: self.count,
            ratio: self.ratio,
            flag: self.flag,
            text: self.text,
            moment: self.moment,
            colour: self.colour,
            anything: self.anything,
            thing: self.thing,
            things: self.things,
            cleared: self.cleared,
            seen: self.seen,
            last: self.last,
            note: self.note,
            marks: self.marks,
            bot: self.bot,
            ids: self.ids,
            rows: self.rows,
            query: self.query,
            embedded: self.embedded,
            scalars: self.scalars,
            key: self.key,
        })
    }
}

impl TryFrom<ValuesBuilder> for Values {
    type Error = Error;
    fn try_from(builder: ValuesBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

open_enum! {
    /// `ValuesColour` of the vendor's description.
    ValuesColour {
        /// `red`
        Red => "red",
    }
}
