// @generated from tests/awkward/formats/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Formats are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, builder};

/// `Formats` of the vendor's description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Formats {
    /// `uuid` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// `date` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<switchboard_core::Lenient<chrono::NaiveDate>>,
    /// `moment` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moment: Option<switchboard_core::Timestamp>,
    /// `ip` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// `email` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `byte` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte: Option<String>,
    /// `binary` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binary: Option<String>,
    /// `small` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small: Option<i64>,
    /// `large` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large: Option<i64>,
    /// `float` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub float: Option<f64>,
    /// `uri` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// `odd` of the vendor's description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odd: Option<String>,
}

builder!(Formats => FormatsBuilder);

impl FormatsBuilder {
    /// `uuid` of the vendor's description.
    pub fn uuid<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.uuid = value.into_option();
        self
    }

    /// `date` of the vendor's description.
    pub fn date<By>(
        mut self,
        value: impl IntoOption<switchboard_core::Lenient<chrono::NaiveDate>, By>,
    ) -> Self {
        self.0.date = value.into_option();
        self
    }

    /// `moment` of the vendor's description.
    pub fn moment<By>(mut self, value: impl IntoOption<switchboard_core::Timestamp, By>) -> Self {
        self.0.moment = value.into_option();
        self
    }

    /// `ip` of the vendor's description.
    pub fn ip<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.ip = value.into_option();
        self
    }

    /// `email` of the vendor's description.
    pub fn email<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.email = value.into_option();
        self
    }

    /// `byte` of the vendor's description.
    pub fn byte<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.byte = value.into_option();
        self
    }

    /// `binary` of the vendor's description.
    pub fn binary<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.binary = value.into_option();
        self
    }

    /// `small` of the vendor's description.
    pub fn small<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.small = value.into_option();
        self
    }

    /// `large` of the vendor's description.
    pub fn large<By>(mut self, value: impl IntoOption<i64, By>) -> Self {
        self.0.large = value.into_option();
        self
    }

    /// `float` of the vendor's description.
    pub fn float<By>(mut self, value: impl IntoOption<f64, By>) -> Self {
        self.0.float = value.into_option();
        self
    }

    /// `uri` of the vendor's description.
    pub fn uri<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.uri = value.into_option();
        self
    }

    /// `odd` of the vendor's description.
    pub fn odd<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.odd = value.into_option();
        self
    }
}
