// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! Text turned into speech.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bytes, Error, Method, Operation, Response};

pub(super) static CREATE_TTS_SYNTHESIS: Operation =
    Operation::new(&API, "create_tts_synthesis", Method::POST, "/v1/tts-synthesizers/")
        .accept("*/*");

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_tts_synthesis()
    ///     .body(types::TtsSynthesizerCreate::builder()
    ///         .locale("en-US"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tts_synthesis(&self) -> CreateTtsSynthesis {
        CreateTtsSynthesis { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_tts_synthesis`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateTtsSynthesis {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::TtsSynthesizerCreate, Error>>,
}

impl CreateTtsSynthesis {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The text to speak.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::TtsSynthesizerCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_tts_synthesis`] and [`Error`].
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        Call::new(self.client.core(), &CREATE_TTS_SYNTHESIS)
            .beside("meta", &self.meta)
            .beside("data.type", "tts-synthesizers")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_bytes()
            .await
    }
}
