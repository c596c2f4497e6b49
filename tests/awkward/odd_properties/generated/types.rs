// @generated from tests/awkward/odd_properties/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Properties named like keywords of a schema are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::Error;
use switchboard_core::reads::{self, As};

/// `Odd` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Odd {
    /// `title` of the vendor's description.
    pub title: String,
    /// `description` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `$ref` of the vendor's description.
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// `x-thing` of the vendor's description.
    #[serde(rename = "x-thing", skip_serializing_if = "Option::is_none")]
    pub x_thing: Option<String>,
    /// `x-switchboard-thing` of the vendor's description.
    #[serde(rename = "x-switchboard-thing", skip_serializing_if = "Option::is_none")]
    pub x_switchboard_thing: Option<String>,
    /// `default` of the vendor's description.
    #[serde(rename = "default", skip_serializing_if = "Option::is_none")]
    pub default_2: Option<i64>,
    /// `enum` of the vendor's description.
    #[serde(
        rename = "enum",
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub enum_: Option<Vec<String>>,
    /// `example` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<OddExample>,
    /// `properties` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<OddProperties>,
    /// `required` of the vendor's description.
    pub required: bool,
    /// `type` of the vendor's description.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `nullable` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// `allOf` of the vendor's description.
    #[serde(rename = "allOf", skip_serializing_if = "Option::is_none")]
    pub all_of: Option<String>,
    /// `items` of the vendor's description.
    #[serde(
        default,
        deserialize_with = "As::<Option<reads::List>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub items: Option<Vec<i64>>,
    /// `quo"te\` of the vendor's description.
    #[serde(rename = "quo\"te\\", skip_serializing_if = "Option::is_none")]
    pub quo_te: Option<String>,
    /// `with space` of the vendor's description.
    #[serde(rename = "with space", skip_serializing_if = "Option::is_none")]
    pub with_space: Option<String>,
    /// `a.b` of the vendor's description.
    #[serde(rename = "a.b", skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    /// \`back\`tick\` of the vendor's description.
    #[serde(rename = "back`tick", skip_serializing_if = "Option::is_none")]
    pub back_tick: Option<String>,
    /// `new line` of the vendor's description.
    #[serde(rename = "new\nline", skip_serializing_if = "Option::is_none")]
    pub new_line: Option<String>,
}

impl Odd {
    /// Starts an `Odd` with no field set.
    pub fn builder() -> OddBuilder {
        OddBuilder::default()
    }
}

/// Builds an [`Odd`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OddBuilder {
    title: Option<String>,
    description: Option<String>,
    ref_: Option<String>,
    x_thing: Option<String>,
    x_switchboard_thing: Option<String>,
    default_2: Option<i64>,
    enum_: Option<Vec<String>>,
    example: Option<OddExample>,
    properties: Option<OddProperties>,
    required: Option<bool>,
    type_: Option<String>,
    nullable: Option<bool>,
    all_of: Option<String>,
    items: Option<Vec<i64>>,
    quo_te: Option<String>,
    with_space: Option<String>,
    a_b: Option<String>,
    back_tick: Option<String>,
    new_line: Option<String>,
}

impl OddBuilder {
    /// `title` of the vendor's description.
    ///
    /// Required.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// `description` of the vendor's description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// `$ref` of the vendor's description.
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }

    /// `x-thing` of the vendor's description.
    pub fn x_thing(mut self, x_thing: impl Into<String>) -> Self {
        self.x_thing = Some(x_thing.into());
        self
    }

    /// `x-switchboard-thing` of the vendor's description.
    pub fn x_switchboard_thing(mut self, x_switchboard_thing: impl Into<String>) -> Self {
        self.x_switchboard_thing = Some(x_switchboard_thing.into());
        self
    }

    /// `default` of the vendor's description.
    pub fn default_2(mut self, default_2: impl Into<i64>) -> Self {
        self.default_2 = Some(default_2.into());
        self
    }

    /// `enum` of the vendor's description.
    pub fn enum_(mut self, enum_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.enum_ = Some(enum_.into_iter().map(Into::into).collect());
        self
    }

    /// `example` of the vendor's description.
    pub fn example(mut self, example: impl Into<OddExample>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// `properties` of the vendor's description.
    pub fn properties(mut self, properties: impl Into<OddProperties>) -> Self {
        self.properties = Some(properties.into());
        self
    }

    /// `required` of the vendor's description.
    ///
    /// Required.
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// `type` of the vendor's description.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// `nullable` of the vendor's description.
    pub fn nullable(mut self, nullable: bool) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// `allOf` of the vendor's description.
    pub fn all_of(mut self, all_of: impl Into<String>) -> Self {
        self.all_of = Some(all_of.into());
        self
    }

    /// `items` of the vendor's description.
    pub fn items(mut self, items: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.items = Some(items.into_iter().map(Into::into).collect());
        self
    }

    /// `quo"te\` of the vendor's description.
    pub fn quo_te(mut self, quo_te: impl Into<String>) -> Self {
        self.quo_te = Some(quo_te.into());
        self
    }

    /// `with space` of the vendor's description.
    pub fn with_space(mut self, with_space: impl Into<String>) -> Self {
        self.with_space = Some(with_space.into());
        self
    }

    /// `a.b` of the vendor's description.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// \`back\`tick\` of the vendor's description.
    pub fn back_tick(mut self, back_tick: impl Into<String>) -> Self {
        self.back_tick = Some(back_tick.into());
        self
    }

    /// `new line` of the vendor's description.
    pub fn new_line(mut self, new_line: impl Into<String>) -> Self {
        self.new_line = Some(new_line.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<Odd, Error> {
        Ok(Odd {
            title: self.title.ok_or_else(|| Error::missing_field("Odd", "title"))?,
            description: self.description,
            ref_: self.ref_,
            x_thing: self.x_thing,
            x_switchboard_thing: self.x_switchboard_thing,
            default_2: self.default_2,
            enum_: self.enum_,
            example: self.example,
            properties: self.properties,
            required: self.required.ok_or_else(|| Error::missing_field("Odd", "required"))?,
            type_: self.type_,
            nullable: self.nullable,
            all_of: self.all_of,
            items: self.items,
            quo_te: self.quo_te,
            with_space: self.with_space,
            a_b: self.a_b,
            back_tick: self.back_tick,
            new_line: self.new_line,
        })
    }
}

impl TryFrom<OddBuilder> for Odd {
    type Error = Error;
    fn try_from(builder: OddBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// `OddExample` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OddExample {
    /// `title` of the vendor's description.
    pub title: i64,
}

impl OddExample {
    /// Starts an `OddExample` with no field set.
    pub fn builder() -> OddExampleBuilder {
        OddExampleBuilder::default()
    }
}

/// Builds an [`OddExample`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OddExampleBuilder {
    title: Option<i64>,
}

impl OddExampleBuilder {
    /// `title` of the vendor's description.
    ///
    /// Required.
    pub fn title(mut self, title: impl Into<i64>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    pub fn build(self) -> Result<OddExample, Error> {
        Ok(OddExample {
            title: self.title.ok_or_else(|| Error::missing_field("OddExample", "title"))?,
        })
    }
}

impl TryFrom<OddExampleBuilder> for OddExample {
    type Error = Error;
    fn try_from(builder: OddExampleBuilder) -> Result<Self, Error> {
        builder.build()
    }
}

/// `OddProperties` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OddProperties {
    /// `nullable` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// `description` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<i64>,
}

impl OddProperties {
    /// Starts an `OddProperties` with no field set.
    pub fn builder() -> OddPropertiesBuilder {
        OddPropertiesBuilder::default()
    }
}

/// Builds an [`OddProperties`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OddPropertiesBuilder(OddProperties);

impl OddPropertiesBuilder {
    /// `nullable` of the vendor's description.
    pub fn nullable(mut self, nullable: bool) -> Self {
        self.0.nullable = Some(nullable);
        self
    }

    /// `description` of the vendor's description.
    pub fn description(mut self, description: impl Into<i64>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> OddProperties {
        self.0
    }
}

impl From<OddPropertiesBuilder> for OddProperties {
    fn from(builder: OddPropertiesBuilder) -> Self {
        builder.build()
    }
}
