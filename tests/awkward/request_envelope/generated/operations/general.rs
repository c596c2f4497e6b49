// @generated from tests/awkward/request_envelope/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::request_envelope::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, IntoOption, Method, Nothing, Optional, Parameter,
    Same, request,
};

/// General.
impl Client {
    /// create_thing.
    ///
    /// `POST /things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn create_thing(&self) -> CreateThing {
        CreateThing(Call::new(self.core(), &CREATE_THING))
    }

    /// update_thing.
    ///
    /// `PATCH /owners/{owner}/things/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn update_thing(&self, owner: impl Into<i64>, id: impl Into<String>) -> UpdateThing {
        let call = Call::new(self.core(), &UPDATE_THING);
        UpdateThing(call.path("owner", owner.into()).path("id", id.into()))
    }

    /// replace_links.
    ///
    /// `POST /links`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn replace_links(&self) -> ReplaceLinks {
        ReplaceLinks(Call::new(self.core(), &REPLACE_LINKS))
    }

    /// poke.
    ///
    /// `POST /poke`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn poke(&self) -> Poke {
        Poke(Call::new(self.core(), &POKE))
    }

    /// prod.
    ///
    /// `POST /prod`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn prod(&self) -> Prod {
        Prod(Call::new(self.core(), &PROD))
    }
}

pub(super) static CREATE_THING: Facts = Facts::new(&API, "create_thing", Method::POST, "/things")
    .anonymous()
    .accept("application/vnd.api+json")
    .parameters(&[
        Parameter::query("meta"),
        Parameter::beside("meta").required(),
        Parameter::beside("data.id"),
        Parameter::beside("data.owner"),
        Parameter::beside("data.body"),
    ])
    .body(
        Body::json("application/vnd.api+json")
            .required()
            .within("data.attributes")
            .constants(&[("data.type", "thing")])
            .rules(&[Constraint::new("name", Bounds::Length(None, Some(4)))]),
    )
    .envelope("data.attributes");

request!(create_thing: CreateThing => Option<types::ThingAttributes>, Optional<Option<Same>>);

impl CreateThing {
    /// Sets `meta`.
    pub fn meta<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("meta", value.into_option()))
    }

    /// Required. Sets `meta`.
    pub fn meta_2(self, value: impl Into<types::ThingDocumentMeta>) -> Self {
        Self(self.0.beside("meta", Some(value.into())))
    }

    /// Sets `data.id`.
    pub fn id<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.beside("data.id", value.into_option()))
    }

    /// Sets `data.owner`.
    pub fn owner<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.beside("data.owner", value.into_option()))
    }

    /// Stands beside
    pub fn body_2<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.beside("data.body", value.into_option()))
    }

    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ThingAttributes>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static UPDATE_THING: Facts =
    Facts::new(&API, "update_thing", Method::PATCH, "/owners/{owner}/things/{id}")
        .anonymous()
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta").required(), Parameter::beside("data.body")])
        .body(
            Body::json("application/vnd.api+json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "thing")])
                .repeated(&[("data.id", "id"), ("data.owner", "owner")])
                .rules(&[Constraint::new("name", Bounds::Length(None, Some(4)))]),
        )
        .envelope("data.attributes");

request!(update_thing: UpdateThing => Option<types::ThingAttributes>, Optional<Option<Same>>);

impl UpdateThing {
    /// Required. Sets `meta`.
    pub fn meta(self, value: impl Into<types::ThingDocumentMeta>) -> Self {
        Self(self.0.beside("meta", Some(value.into())))
    }

    /// Stands beside
    pub fn body_2<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.beside("data.body", value.into_option()))
    }

    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ThingAttributes>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static REPLACE_LINKS: Facts =
    Facts::new(&API, "replace_links", Method::POST, "/links").anonymous().accept("*/*").body(
        Body::json("application/json")
            .required()
            .within("data")
            .rules(&[Constraint::new("", Bounds::Items(None, Some(2)))]),
    );

request!(replace_links: ReplaceLinks => (), Nothing);

impl ReplaceLinks {
    /// Required. The body of the request.
    pub fn body(self, body: impl IntoIterator<Item = impl Into<types::Link>>) -> Self {
        Self(self.0.body(Ok(body.into_iter().map(Into::into).collect::<Vec<_>>())))
    }
}

pub(super) static POKE: Facts = Facts::new(&API, "poke", Method::POST, "/poke")
    .anonymous()
    .accept("*/*")
    .body(Body::empty("application/json"));

request!(poke: Poke => (), Nothing);

pub(super) static PROD: Facts = Facts::new(&API, "prod", Method::POST, "/prod")
    .anonymous()
    .accept("*/*")
    .body(Body::empty("application/json"));

request!(prod: Prod => (), Nothing);
