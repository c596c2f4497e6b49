// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Text turned into speech.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bytes, Call, Error, Facts, IntoOption, Method, Parameter, Raw, request,
};

/// Text turned into speech.
impl Client {
    /// Turn text into speech.
    ///
    /// Has a text spoken. No reply at all is documented; presumably it is the sound itself, in a
    /// format that is not known, so the reply is described as bytes of any media type.
    ///
    /// `POST /v1/tts-synthesizers/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let bytes = client
    ///     .create_tts_synthesis()
    ///     .body(types::TtsSynthesizerCreate::builder().locale("en-US"))
    ///     .send()
    ///     .await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_tts_synthesis(&self) -> CreateTtsSynthesis {
        CreateTtsSynthesis(Call::new(self.core(), &CREATE_TTS_SYNTHESIS))
    }
}

pub(super) static CREATE_TTS_SYNTHESIS: Facts =
    Facts::new(&API, "create_tts_synthesis", Method::POST, "/v1/tts-synthesizers/")
        .accept("*/*")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "tts-synthesizers")]),
        );

request!(create_tts_synthesis: CreateTtsSynthesis => Bytes, Raw);

impl CreateTtsSynthesis {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The text to speak.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::TtsSynthesizerCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
