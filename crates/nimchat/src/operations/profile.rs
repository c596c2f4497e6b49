// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The user to whom the token belongs.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Certainty, Error, Method, Operation, Response};

pub(super) static GET_PROFILE: Operation =
    Operation::new(&API, "get_profile", Method::GET, "/api/v1/profile")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_profile()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_profile(&self) -> GetProfile {
        GetProfile { client: self.clone() }
    }
}

/// The request of [`Client::get_profile`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetProfile {
    client: Client,
}

impl GetProfile {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_profile`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        Call::new(self.client.core(), &GET_PROFILE).send().await
    }
}
