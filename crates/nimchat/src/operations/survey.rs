// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The page on which a contact rates a conversation.

use crate::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static GET_CSAT_SURVEY_PAGE: Operation = Operation::new(
    &API,
    "get_csat_survey_page",
    Method::GET,
    "/survey/responses/{conversation_uuid}",
)
.certainty(Certainty::Confirmed)
.anonymous()
.accept("text/html");

impl Client {
    /// Get the survey page of a conversation.
    ///
    /// Returns the web page on which the contact rates a conversation. It is made for browsers:
    /// the reply is HTML, not JSON, and usually you pass on the address instead of calling it.
    /// That Nimchat offers this page is inferred from the open-source server.
    ///
    /// `GET /survey/responses/{conversation_uuid}`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_csat_survey_page("7c9e2f60-4b1d-4a83-9d5e-3f0c8a6b1e27")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_csat_survey_page(&self, conversation_uuid: impl Into<String>) -> GetCsatSurveyPage {
        GetCsatSurveyPage { client: self.clone(), conversation_uuid: conversation_uuid.into() }
    }
}

/// The request of [`Client::get_csat_survey_page`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetCsatSurveyPage {
    client: Client,
    conversation_uuid: String,
}

impl GetCsatSurveyPage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_csat_survey_page`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &GET_CSAT_SURVEY_PAGE)
            .path("conversation_uuid", &self.conversation_uuid)
            .send_text()
            .await
    }
}
