// @generated from tests/awkward/request_envelope/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::request_envelope::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Style};

pub(super) static CREATE_THING: Operation =
    Operation::new(&API, "create_thing", Method::POST, "/things")
        .anonymous()
        .accept("application/vnd.api+json")
        .body_rules(&[Constraint::new("name", Bounds::Length(None, Some(4)))]);

impl Client {
    /// create_thing.
    ///
    /// `POST /things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn create_thing(&self) -> CreateThing {
        CreateThing {
            client: self.clone(),
            meta: None,
            meta_2: None,
            id: None,
            owner: None,
            body_2: None,
            body: None,
        }
    }
}

/// The request of [`Client::create_thing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateThing {
    client: Client,
    meta: Option<String>,
    meta_2: Option<types::ThingDocumentMeta>,
    id: Option<String>,
    owner: Option<i64>,
    body_2: Option<String>,
    body: Option<Result<types::ThingAttributes, Error>>,
}

impl CreateThing {
    /// Sets `meta`.
    pub fn meta(mut self, meta: impl Into<String>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// Sets `meta`.
    ///
    /// Required.
    pub fn meta_2(mut self, meta_2: impl Into<types::ThingDocumentMeta>) -> Self {
        self.meta_2 = Some(meta_2.into());
        self
    }

    /// Sets `data.id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `data.owner`.
    pub fn owner(mut self, owner: impl Into<i64>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Stands beside
    pub fn body_2(mut self, body_2: impl Into<String>) -> Self {
        self.body_2 = Some(body_2.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ThingAttributes>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_thing`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::ThingAttributes>>, Error> {
        Call::new(self.client.core(), &CREATE_THING)
            .query("meta", Style::Form, &self.meta)
            .required_beside("meta", &self.meta_2)
            .beside("data.id", &self.id)
            .beside("data.owner", &self.owner)
            .beside("data.body", &self.body_2)
            .beside("data.type", "thing")
            .json_within("application/vnd.api+json", "data.attributes", self.body.as_ref())
            .send_optional_enveloped("data.attributes")
            .await
    }
}

pub(super) static UPDATE_THING: Operation =
    Operation::new(&API, "update_thing", Method::PATCH, "/owners/{owner}/things/{id}")
        .anonymous()
        .accept("application/vnd.api+json")
        .body_rules(&[Constraint::new("name", Bounds::Length(None, Some(4)))]);

impl Client {
    /// update_thing.
    ///
    /// `PATCH /owners/{owner}/things/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn update_thing(&self, owner: impl Into<i64>, id: impl Into<String>) -> UpdateThing {
        UpdateThing {
            client: self.clone(),
            owner: owner.into(),
            id: id.into(),
            meta: None,
            body_2: None,
            body: None,
        }
    }
}

/// The request of [`Client::update_thing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateThing {
    client: Client,
    owner: i64,
    id: String,
    meta: Option<types::ThingDocumentMeta>,
    body_2: Option<String>,
    body: Option<Result<types::ThingAttributes, Error>>,
}

impl UpdateThing {
    /// Sets `meta`.
    ///
    /// Required.
    pub fn meta(mut self, meta: impl Into<types::ThingDocumentMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// Stands beside
    pub fn body_2(mut self, body_2: impl Into<String>) -> Self {
        self.body_2 = Some(body_2.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ThingAttributes>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_thing`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::ThingAttributes>>, Error> {
        Call::new(self.client.core(), &UPDATE_THING)
            .path("owner", &self.owner)
            .path("id", &self.id)
            .required_beside("meta", &self.meta)
            .beside("data.body", &self.body_2)
            .beside("data.type", "thing")
            .beside("data.id", &self.id)
            .beside("data.owner", &self.owner)
            .json_within("application/vnd.api+json", "data.attributes", self.body.as_ref())
            .send_optional_enveloped("data.attributes")
            .await
    }
}

pub(super) static REPLACE_LINKS: Operation =
    Operation::new(&API, "replace_links", Method::POST, "/links")
        .anonymous()
        .accept("*/*")
        .body_rules(&[Constraint::new("", Bounds::Items(None, Some(2)))]);

impl Client {
    /// replace_links.
    ///
    /// `POST /links`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn replace_links(&self) -> ReplaceLinks {
        ReplaceLinks { client: self.clone(), body: None }
    }
}

/// The request of [`Client::replace_links`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ReplaceLinks {
    client: Client,
    body: Option<Result<Vec<types::Link>, Error>>,
}

impl ReplaceLinks {
    /// The body of the request.
    ///
    /// Required.
    pub fn body(mut self, body: impl IntoIterator<Item = impl Into<types::Link>>) -> Self {
        self.body = Some(Ok(body.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::replace_links`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &REPLACE_LINKS)
            .json_within("application/json", "data", self.body.as_ref())
            .send_empty()
            .await
    }
}

pub(super) static POKE: Operation =
    Operation::new(&API, "poke", Method::POST, "/poke").anonymous().accept("*/*");

impl Client {
    /// poke.
    ///
    /// `POST /poke`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn poke(&self) -> Poke {
        Poke { client: self.clone() }
    }
}

/// The request of [`Client::poke`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Poke {
    client: Client,
}

impl Poke {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::poke`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POKE).empty_object("application/json").send_empty().await
    }
}

pub(super) static PROD: Operation =
    Operation::new(&API, "prod", Method::POST, "/prod").anonymous().accept("*/*");

impl Client {
    /// prod.
    ///
    /// `POST /prod`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn prod(&self) -> Prod {
        Prod { client: self.clone() }
    }
}

/// The request of [`Client::prod`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Prod {
    client: Client,
}

impl Prod {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::prod`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &PROD).empty_object("application/json").send_empty().await
    }
}
