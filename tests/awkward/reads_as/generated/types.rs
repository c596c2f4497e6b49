// @generated from tests/awkward/reads_as/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Values in more than one shape are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use crate::reads_as::generated::arrivals;
use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, Patch, Reads, checked_builder, open_enum, reads, reply_builder,
};

open_enum! {
    /// `Direction` of the vendor's description.
    pub enum Direction {
        /// `incoming`
        Incoming = "incoming",
        /// `outgoing`
        Outgoing = "outgoing",
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub things: Option<Vec<Thing>>,
}

reply_builder! {
    #[builds(Page)]
    pub struct PageBuilder {
        meta: Optional<PageMeta>,
        things: OptionalList<Thing>,
    }
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

reply_builder! {
    #[builds(PageMeta)]
    pub struct PageMetaBuilder {
        count: Optional<i64>,
    }
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

checked_builder!(Thing => ThingBuilder);

/// Builds a [`Thing`](struct@Thing) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct ThingBuilder {
    id: Option<i64>,
    name: Option<String>,
}

impl ThingBuilder {
    /// Required.
    /// `id` of the vendor's description.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// `name` of the vendor's description.
    pub fn name<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.name = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<Thing, Error> {
        Ok(Thing {
            id: self.id.ok_or_else(|| Error::missing_field("Thing", "id"))?,
            name: self.name,
        })
    }
}

/// `Things` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Things(
    #[serde(
        deserialize_with = "As::<reads::List<Reads<arrivals::UnderPayloadThingOrFirst>>>::deserialize"
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
    #[serde(deserialize_with = "As::<Reads<arrivals::CodedIncoming>>::deserialize")]
    pub direction: Direction,
    /// `directions` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Option<reads::List<Reads<arrivals::CodedIncoming>>>>::deserialize"
    )]
    pub directions: Option<Vec<Direction>>,
    /// `by_name` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Option<std::collections::BTreeMap<reads::Same, Reads<arrivals::CodedIncoming>>>>::deserialize"
    )]
    pub by_name: Option<std::collections::BTreeMap<String, Direction>>,
    /// `count` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Numeral, Option<reads::Same>>>::deserialize")]
    pub count: Option<i64>,
    /// `ratio` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Numeral, Option<reads::Same>>>::deserialize")]
    pub ratio: Option<f64>,
    /// `flag` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Numeral, Option<reads::Same>>>::deserialize")]
    pub flag: Option<bool>,
    /// `text` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Text, Option<reads::Same>>>::deserialize")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::UnderPayloadThingOrFirst, Option<reads::Same>>>::deserialize"
    )]
    pub thing: Option<Thing>,
    /// `things` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub things: Option<Things>,
    /// `cleared` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Numeral, Patch<reads::Same>>>::deserialize")]
    pub cleared: Patch<i64>,
    /// `seen` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZero, Patch<reads::Same>>>::deserialize"
    )]
    pub seen: Patch<i64>,
    /// `last` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfZeroOrNothingIfEmpty, Patch<reads::Same>>>::deserialize"
    )]
    pub last: Patch<switchboard_core::Timestamp>,
    /// `note` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfEmpty, Patch<reads::Same>>>::deserialize"
    )]
    pub note: Patch<String>,
    /// `marks` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfEmpty, Patch<reads::List>>>::deserialize"
    )]
    pub marks: Patch<Vec<String>>,
    /// `bot` of the vendor's description.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    #[serde(
        deserialize_with = "As::<Reads<arrivals::NothingIfEmpty, Patch<reads::Same>>>::deserialize"
    )]
    pub bot: Patch<Thing>,
    /// `ids` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Flat, Option<reads::List>>>::deserialize")]
    pub ids: Option<Vec<String>>,
    /// `rows` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Flat, Option<reads::List>>>::deserialize")]
    pub rows: Option<Vec<Thing>>,
    /// `query` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Json, Option<reads::Same>>>::deserialize")]
    pub query: Option<serde_json::Map<String, serde_json::Value>>,
    /// `embedded` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Reads<arrivals::Json, Option<reads::Same>>>::deserialize")]
    pub embedded: Option<Thing>,
    /// `scalars` of the vendor's description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
    pub scalars: Option<Vec<String>>,
    /// `key` of the vendor's description.
    #[serde(alias = "_id", alias = "the id", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

checked_builder!(Values => ValuesBuilder);

/// Builds a [`Values`](struct@Values) field by field.
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
    /// Required.
    /// `direction` of the vendor's description.
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.direction = Some(value.into());
        self
    }

    /// `directions` of the vendor's description.
    pub fn directions<By>(mut self, value: impl IntoList<Direction, By>) -> Self {
        self.directions = value.into_list();
        self
    }

    /// `by_name` of the vendor's description.
    pub fn by_name<By>(
        mut self,
        value: impl IntoOption<std::collections::BTreeMap<String, Direction>, By>,
    ) -> Self {
        self.by_name = value.into_option();
        self
    }

    /// `count` of the vendor's description.
    pub fn count<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.count = value.into_option();
        self
    }

    /// `ratio` of the vendor's description.
    pub fn ratio<By>(mut self, value: impl IntoOption<f64, By>) -> Self {
        self.ratio = value.into_option();
        self
    }

    /// `flag` of the vendor's description.
    pub fn flag<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.flag = value.into_option();
        self
    }

    /// `text` of the vendor's description.
    pub fn text<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.text = value.into_option();
        self
    }

    /// `moment` of the vendor's description.
    pub fn moment<By>(mut self, value: impl IntoOption<switchboard_core::Timestamp, By>) -> Self {
        self.moment = value.into_option();
        self
    }

    /// `colour` of the vendor's description.
    pub fn colour<By>(mut self, value: impl IntoOption<ValuesColour, By>) -> Self {
        self.colour = value.into_option();
        self
    }

    /// `anything` of the vendor's description.
    pub fn anything(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.anything = Some(value.into());
        self
    }

    /// `thing` of the vendor's description.
    pub fn thing<By>(mut self, value: impl IntoOption<Thing, By>) -> Self {
        self.thing = value.into_option();
        self
    }

    /// `things` of the vendor's description.
    pub fn things<By>(mut self, value: impl IntoOption<Things, By>) -> Self {
        self.things = value.into_option();
        self
    }

    /// `cleared` of the vendor's description.
    pub fn cleared(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.cleared = value.into();
        self
    }

    /// `seen` of the vendor's description.
    pub fn seen(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.seen = value.into();
        self
    }

    /// `last` of the vendor's description.
    pub fn last(mut self, value: impl Into<Patch<switchboard_core::Timestamp>>) -> Self {
        self.last = value.into();
        self
    }

    /// `note` of the vendor's description.
    pub fn note(mut self, value: impl Into<Patch<String>>) -> Self {
        self.note = value.into();
        self
    }

    /// `marks` of the vendor's description.
    pub fn marks(mut self, value: impl Into<Patch<Vec<String>>>) -> Self {
        self.marks = value.into();
        self
    }

    /// `bot` of the vendor's description.
    pub fn bot(mut self, value: impl Into<Patch<Thing>>) -> Self {
        self.bot = value.into();
        self
    }

    /// `ids` of the vendor's description.
    pub fn ids<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.ids = value.into_list();
        self
    }

    /// `rows` of the vendor's description.
    pub fn rows<By>(mut self, value: impl IntoList<Thing, By>) -> Self {
        self.rows = value.into_list();
        self
    }

    /// `query` of the vendor's description.
    pub fn query<By>(
        mut self,
        value: impl IntoOption<serde_json::Map<String, serde_json::Value>, By>,
    ) -> Self {
        self.query = value.into_option();
        self
    }

    /// `embedded` of the vendor's description.
    pub fn embedded<By>(mut self, value: impl IntoOption<Thing, By>) -> Self {
        self.embedded = value.into_option();
        self
    }

    /// `scalars` of the vendor's description.
    pub fn scalars<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.scalars = value.into_list();
        self
    }

    /// `key` of the vendor's description.
    pub fn key<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.key = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
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

open_enum! {
    /// `ValuesColour` of the vendor's description.
    pub enum ValuesColour {
        /// `red`
        Red = "red",
    }
}
