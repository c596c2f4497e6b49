// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "TTS synthesizers" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{IntoOption, builder};

/// A text to turn into speech. Which fields are demanded is not documented.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TtsSynthesizerCreate {
    /// The language and region of the voice. Only `en-US` is known, perhaps as the default; the
    /// other values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The text to speak. Its greatest length is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

builder!(TtsSynthesizerCreate => TtsSynthesizerCreateBuilder);

impl TtsSynthesizerCreateBuilder {
    /// The language and region of the voice. Only `en-US` is known, perhaps as the default; the
    /// other values are not documented.
    pub fn locale<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.locale = value.into_option();
        self
    }

    /// The text to speak. Its greatest length is not documented.
    pub fn text<By>(mut self, value: impl IntoOption<String, By>) -> Self {
        self.0.text = value.into_option();
        self
    }
}
