// @generated from tests/awkward/reads_as/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reads_as::generated::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Body, Call, Error, Facts, Json, Method, Optional, Reads, Same, reads, request,
};

/// General.
impl Client {
    /// list_things.
    ///
    /// `GET /things`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_things(&self) -> ListThings {
        ListThings(Call::new(self.core(), &LIST_THINGS))
    }

    /// get_thing.
    ///
    /// `GET /thing`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_thing(&self) -> GetThing {
        GetThing(Call::new(self.core(), &GET_THING))
    }

    /// get_page.
    ///
    /// `GET /page`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_page(&self) -> GetPage {
        GetPage(Call::new(self.core(), &GET_PAGE))
    }

    /// get_maybe.
    ///
    /// `GET /maybe`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_maybe(&self) -> GetMaybe {
        GetMaybe(Call::new(self.core(), &GET_MAYBE))
    }

    /// get_enveloped.
    ///
    /// `GET /enveloped`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_enveloped(&self) -> GetEnveloped {
        GetEnveloped(Call::new(self.core(), &GET_ENVELOPED))
    }

    /// put_values.
    ///
    /// `PUT /values`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn put_values(&self) -> PutValues {
        PutValues(Call::new(self.core(), &PUT_VALUES))
    }
}

pub(super) static LIST_THINGS: Facts =
    Facts::new(&API, "list_things", Method::GET, "/things").anonymous();

request!(
    list_things: ListThings => Vec<types::Thing>,
    Json<Reads<arrivals::UnderPayloadThingsOrUnderPayloadOrOne, reads::List>>
);

pub(super) static GET_THING: Facts =
    Facts::new(&API, "get_thing", Method::GET, "/thing").anonymous();

request!(get_thing: GetThing => types::Thing, Json<Reads<arrivals::UnderPayloadThingOrFirst>>);

pub(super) static GET_PAGE: Facts = Facts::new(&API, "get_page", Method::GET, "/page").anonymous();

request!(get_page: GetPage => types::Page, Json<Reads<arrivals::BareThings>>);

pub(super) static GET_MAYBE: Facts =
    Facts::new(&API, "get_maybe", Method::GET, "/maybe").anonymous();

request!(
    get_maybe: GetMaybe => Option<types::Thing>,
    Optional<Reads<arrivals::UnderBotOrNothingIfEmpty, Option<reads::Same>>>
);

pub(super) static GET_ENVELOPED: Facts =
    Facts::new(&API, "get_enveloped", Method::GET, "/enveloped").anonymous().envelope("data");

request!(
    get_enveloped: GetEnveloped => types::Thing,
    Json<Reads<arrivals::UnderPayloadThingOrFirst>>
);

pub(super) static PUT_VALUES: Facts = Facts::new(&API, "put_values", Method::PUT, "/values")
    .anonymous()
    .body(Body::json("application/json").required());

request!(put_values: PutValues => types::Values, Json<Same>);

impl PutValues {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Values>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}
