// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The user to whom the token belongs.

use crate::{API, Client, types};
use switchboard_core::generated::{Call, Certainty, Facts, Json, Method, Same, request};

/// The user to whom the token belongs.
impl Client {
    /// Get your own profile.
    ///
    /// Returns the user to whom the token belongs, with all accounts of that user. The open-source
    /// server puts the user's access token into the reply, so keep it out of logs.
    ///
    /// `GET /api/v1/profile`. Method and path are confirmed by a public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let user = client.get_profile().send().await?;
    /// println!("{}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_profile(&self) -> GetProfile {
        GetProfile(Call::new(self.core(), &GET_PROFILE))
    }
}

pub(super) static GET_PROFILE: Facts =
    Facts::new(&API, "get_profile", Method::GET, "/api/v1/profile")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(get_profile: GetProfile => types::User, Json<Same>);
