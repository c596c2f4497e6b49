// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The page on which a contact rates a conversation.

use crate::{API, Client};
use switchboard_core::generated::{Call, Certainty, Facts, Method, Text, request};

/// The page on which a contact rates a conversation.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let text = client
    ///     .get_csat_survey_page("7c9e2f60-4b1d-4a83-9d5e-3f0c8a6b1e27")
    ///     .send()
    ///     .await?;
    /// println!("{}", text.as_str());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_csat_survey_page(&self, conversation_uuid: impl Into<String>) -> GetCsatSurveyPage {
        GetCsatSurveyPage(
            Call::new(self.core(), &GET_CSAT_SURVEY_PAGE)
                .path("conversation_uuid", conversation_uuid.into()),
        )
    }
}

pub(super) static GET_CSAT_SURVEY_PAGE: Facts =
    Facts::new(&API, "get_csat_survey_page", Method::GET, "/survey/responses/{conversation_uuid}")
        .certainty(Certainty::Confirmed)
        .anonymous()
        .accept("text/html");

request!(get_csat_survey_page: GetCsatSurveyPage => String, Text);
