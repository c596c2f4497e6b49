// @generated from tests/awkward/odd_properties/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Properties named like keywords of a schema are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{
    As, Error, IntoList, IntoOption, builder, checked_builder, reads,
};

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
    #[serde(rename = "enum", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "As::<Option<reads::List>>::deserialize")]
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

checked_builder!(Odd => OddBuilder);

/// Builds a [`Odd`](struct@Odd) field by field.
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
    /// Required.
    /// `title` of the vendor's description.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// `description` of the vendor's description.
    pub fn description<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.description = value.into_option();
        self
    }

    /// `$ref` of the vendor's description.
    pub fn ref_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.ref_ = value.into_option();
        self
    }

    /// `x-thing` of the vendor's description.
    pub fn x_thing<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.x_thing = value.into_option();
        self
    }

    /// `x-switchboard-thing` of the vendor's description.
    pub fn x_switchboard_thing<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.x_switchboard_thing = value.into_option();
        self
    }

    /// `default` of the vendor's description.
    pub fn default_2<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.default_2 = value.into_option();
        self
    }

    /// `enum` of the vendor's description.
    pub fn enum_<By>(mut self, value: impl IntoList<String, By>) -> Self {
        self.enum_ = value.into_list();
        self
    }

    /// `example` of the vendor's description.
    pub fn example<By>(mut self, value: impl IntoOption<OddExample, By>) -> Self {
        self.example = value.into_option();
        self
    }

    /// `properties` of the vendor's description.
    pub fn properties<By>(mut self, value: impl IntoOption<OddProperties, By>) -> Self {
        self.properties = value.into_option();
        self
    }

    /// Required.
    /// `required` of the vendor's description.
    #[inline]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }

    /// `type` of the vendor's description.
    pub fn type_<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.type_ = value.into_option();
        self
    }

    /// `nullable` of the vendor's description.
    pub fn nullable<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.nullable = value.into_option();
        self
    }

    /// `allOf` of the vendor's description.
    pub fn all_of<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.all_of = value.into_option();
        self
    }

    /// `items` of the vendor's description.
    pub fn items<By>(mut self, value: impl IntoList<i64, By>) -> Self {
        self.items = value.into_list();
        self
    }

    /// `quo"te\` of the vendor's description.
    pub fn quo_te<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.quo_te = value.into_option();
        self
    }

    /// `with space` of the vendor's description.
    pub fn with_space<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.with_space = value.into_option();
        self
    }

    /// `a.b` of the vendor's description.
    pub fn a_b<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.a_b = value.into_option();
        self
    }

    /// \`back\`tick\` of the vendor's description.
    pub fn back_tick<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.back_tick = value.into_option();
        self
    }

    /// `new line` of the vendor's description.
    pub fn new_line<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.new_line = value.into_option();
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
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

/// `OddExample` of the vendor's description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OddExample {
    /// `title` of the vendor's description.
    pub title: i64,
}

checked_builder!(OddExample => OddExampleBuilder);

/// Builds a [`OddExample`](struct@OddExample) field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct OddExampleBuilder {
    title: Option<i64>,
}

impl OddExampleBuilder {
    /// Required.
    /// `title` of the vendor's description.
    pub fn title(mut self, value: impl Into<i64>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// The finished value.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when a required field was not set.
    #[inline]
    pub fn build(self) -> Result<OddExample, Error> {
        Ok(OddExample {
            title: self.title.ok_or_else(|| Error::missing_field("OddExample", "title"))?,
        })
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

builder!(OddProperties => OddPropertiesBuilder);

impl OddPropertiesBuilder {
    /// `nullable` of the vendor's description.
    pub fn nullable<By>(mut self, value: impl IntoOption<bool, By>) -> Self {
        self.0.nullable = value.into_option();
        self
    }

    /// `description` of the vendor's description.
    pub fn description<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.description = value.into_option();
        self
    }
}
