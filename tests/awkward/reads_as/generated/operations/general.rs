// @generated from tests/awkward/reads_as/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reads_as::generated::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::{self, Reads};
use switchboard_core::{Error, Method, Operation, Response};

pub(super) static LIST_THINGS: Operation =
    Operation::new(&API, "list_things", Method::GET, "/things").anonymous();

impl Client {
    /// list_things.
    ///
    /// `GET /things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_things(&self) -> ListThings {
        ListThings { client: self.clone() }
    }
}

/// The request of [`Client::list_things`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListThings {
    client: Client,
}

impl ListThings {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_things`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Thing>>, Error> {
        Call::new(self.client.core(), &LIST_THINGS)
            .send_reading::<_, Reads<forms::UnderPayloadThingsOrUnderPayloadOrOne, reads::List>>("")
            .await
    }
}

pub(super) static GET_THING: Operation =
    Operation::new(&API, "get_thing", Method::GET, "/thing").anonymous();

impl Client {
    /// get_thing.
    ///
    /// `GET /thing`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_thing(&self) -> GetThing {
        GetThing { client: self.clone() }
    }
}

/// The request of [`Client::get_thing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetThing {
    client: Client,
}

impl GetThing {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_thing`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &GET_THING)
            .send_reading::<_, Reads<forms::UnderPayloadThingOrFirst>>("")
            .await
    }
}

pub(super) static GET_PAGE: Operation =
    Operation::new(&API, "get_page", Method::GET, "/page").anonymous();

impl Client {
    /// get_page.
    ///
    /// `GET /page`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_page(&self) -> GetPage {
        GetPage { client: self.clone() }
    }
}

/// The request of [`Client::get_page`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetPage {
    client: Client,
}

impl GetPage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_page`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Page>, Error> {
        Call::new(self.client.core(), &GET_PAGE)
            .send_reading::<_, Reads<forms::BareThings>>("")
            .await
    }
}

pub(super) static GET_MAYBE: Operation =
    Operation::new(&API, "get_maybe", Method::GET, "/maybe").anonymous();

impl Client {
    /// get_maybe.
    ///
    /// `GET /maybe`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_maybe(&self) -> GetMaybe {
        GetMaybe { client: self.clone() }
    }
}

/// The request of [`Client::get_maybe`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMaybe {
    client: Client,
}

impl GetMaybe {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_maybe`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::Thing>>, Error> {
        Call::new(self.client.core(), &GET_MAYBE)
.send_optional_reading::<_, Reads<forms::UnderBotOrNothingIfEmpty, Option<reads::Same>>>("").await
    }
}

pub(super) static GET_ENVELOPED: Operation =
    Operation::new(&API, "get_enveloped", Method::GET, "/enveloped").anonymous();

impl Client {
    /// get_enveloped.
    ///
    /// `GET /enveloped`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_enveloped(&self) -> GetEnveloped {
        GetEnveloped { client: self.clone() }
    }
}

/// The request of [`Client::get_enveloped`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetEnveloped {
    client: Client,
}

impl GetEnveloped {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_enveloped`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        Call::new(self.client.core(), &GET_ENVELOPED)
            .send_reading::<_, Reads<forms::UnderPayloadThingOrFirst>>("data")
            .await
    }
}

pub(super) static PUT_VALUES: Operation =
    Operation::new(&API, "put_values", Method::PUT, "/values").anonymous();

impl Client {
    /// put_values.
    ///
    /// `PUT /values`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn put_values(&self) -> PutValues {
        PutValues { client: self.clone(), body: None }
    }
}

/// The request of [`Client::put_values`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PutValues {
    client: Client,
    body: Option<Result<types::Values, Error>>,
}

impl PutValues {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Values>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::put_values`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Values>, Error> {
        Call::new(self.client.core(), &PUT_VALUES)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}
