// @generated from tests/awkward/reply_errors/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_errors::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static GET_WITH_DEFAULT: Operation =
    Operation::new(&API, "get_with_default", Method::GET, "/with-default").anonymous();

impl Client {
    /// get_with_default.
    ///
    /// `GET /with-default`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_with_default(&self) -> GetWithDefault {
        GetWithDefault { client: self.clone() }
    }
}

/// The request of [`Client::get_with_default`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetWithDefault {
    client: Client,
}

impl GetWithDefault {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_with_default`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &GET_WITH_DEFAULT).send().await
    }
}

pub(super) static GET_ONLY_DEFAULT: Operation =
    Operation::new(&API, "get_only_default", Method::GET, "/only-default").anonymous();

impl Client {
    /// get_only_default.
    ///
    /// `GET /only-default`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_only_default(&self) -> GetOnlyDefault {
        GetOnlyDefault { client: self.clone() }
    }
}

/// The request of [`Client::get_only_default`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetOnlyDefault {
    client: Client,
}

impl GetOnlyDefault {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_only_default`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &GET_ONLY_DEFAULT).send().await
    }
}

pub(super) static GET_SEVERAL: Operation =
    Operation::new(&API, "get_several", Method::GET, "/several").anonymous();

impl Client {
    /// get_several.
    ///
    /// `GET /several`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422.
    pub fn get_several(&self) -> GetSeveral {
        GetSeveral { client: self.clone() }
    }
}

/// The request of [`Client::get_several`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetSeveral {
    client: Client,
}

impl GetSeveral {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_several`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &GET_SEVERAL).send().await
    }
}

pub(super) static GET_RANGES: Operation =
    Operation::new(&API, "get_ranges", Method::GET, "/ranges").anonymous();

impl Client {
    /// get_ranges.
    ///
    /// `GET /ranges`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX, 5XX.
    pub fn get_ranges(&self) -> GetRanges {
        GetRanges { client: self.clone() }
    }
}

/// The request of [`Client::get_ranges`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetRanges {
    client: Client,
}

impl GetRanges {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_ranges`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &GET_RANGES).send().await
    }
}
