// @generated from tests/awkward/formats/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Formats are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use serde::{Deserialize, Serialize};

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

impl Formats {
    /// Starts a `Formats` with no field set.
    pub fn builder() -> FormatsBuilder {
        FormatsBuilder::default()
    }
}

/// Builds a [`Formats`] field by field.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a builder does nothing on its own"]
pub struct FormatsBuilder(Formats);

impl FormatsBuilder {
    /// `uuid` of the vendor's description.
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.0.uuid = Some(uuid.into());
        self
    }

    /// `date` of the vendor's description.
    pub fn date(mut self, date: impl Into<switchboard_core::Lenient<chrono::NaiveDate>>) -> Self {
        self.0.date = Some(date.into());
        self
    }

    /// `moment` of the vendor's description.
    pub fn moment(mut self, moment: impl Into<switchboard_core::Timestamp>) -> Self {
        self.0.moment = Some(moment.into());
        self
    }

    /// `ip` of the vendor's description.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.0.ip = Some(ip.into());
        self
    }

    /// `email` of the vendor's description.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.email = Some(email.into());
        self
    }

    /// `byte` of the vendor's description.
    pub fn byte(mut self, byte: impl Into<String>) -> Self {
        self.0.byte = Some(byte.into());
        self
    }

    /// `binary` of the vendor's description.
    pub fn binary(mut self, binary: impl Into<String>) -> Self {
        self.0.binary = Some(binary.into());
        self
    }

    /// `small` of the vendor's description.
    pub fn small(mut self, small: impl Into<i64>) -> Self {
        self.0.small = Some(small.into());
        self
    }

    /// `large` of the vendor's description.
    pub fn large(mut self, large: impl Into<i64>) -> Self {
        self.0.large = Some(large.into());
        self
    }

    /// `float` of the vendor's description.
    pub fn float(mut self, float: impl Into<f64>) -> Self {
        self.0.float = Some(float.into());
        self
    }

    /// `uri` of the vendor's description.
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.0.uri = Some(uri.into());
        self
    }

    /// `odd` of the vendor's description.
    pub fn odd(mut self, odd: impl Into<String>) -> Self {
        self.0.odd = Some(odd.into());
        self
    }

    /// The finished value.
    #[must_use]
    pub fn build(self) -> Formats {
        self.0
    }
}

impl From<FormatsBuilder> for Formats {
    fn from(builder: FormatsBuilder) -> Self {
        builder.build()
    }
}
