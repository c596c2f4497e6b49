// @generated from tests/awkward/collide_parameters/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::collide_parameters::generated::{API, Client};
use switchboard_core::generated::{
    Body, Call, Facts, IntoList, IntoOption, Method, Nothing, Parameter, request,
};

/// General.
impl Client {
    /// get_thing.
    ///
    /// `GET /things/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn get_thing(&self, id: impl Into<String>) -> GetThing {
        GetThing(Call::new(self.core(), &GET_THING).path("id", id.into()))
    }
}

pub(super) static GET_THING: Facts = Facts::new(&API, "get_thing", Method::GET, "/things/{id}")
    .anonymous()
    .accept("*/*")
    .parameters(&[
        Parameter::query("id"),
        Parameter::header("ID"),
        Parameter::query("page"),
        Parameter::query("page[]"),
        Parameter::query("page-2"),
        Parameter::query("client"),
        Parameter::query("body"),
        Parameter::query("send"),
        Parameter::query("operation"),
        Parameter::query("value"),
        Parameter::query("request"),
        Parameter::query("query"),
    ])
    .body(Body::json("application/json"));

request!(get_thing: GetThing => (), Nothing);

impl GetThing {
    /// Sets `id`.
    pub fn id_2<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("id", value.into_option()))
    }

    /// Sets `ID`.
    pub fn id_3<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.header("ID", value.into_option()))
    }

    /// Sets `page`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }

    /// Sets `page[]`.
    pub fn page_2<By>(self, value: impl IntoList<i64, By>) -> Self {
        Self(self.0.query("page[]", value.into_list()))
    }

    /// Sets `page-2`.
    pub fn page_2_2<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page-2", value.into_option()))
    }

    /// Sets `client`.
    pub fn client<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("client", value.into_option()))
    }

    /// Sets `body`.
    pub fn body_2<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("body", value.into_option()))
    }

    /// Sets `send`.
    pub fn send_2<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("send", value.into_option()))
    }

    /// Sets `operation`.
    pub fn operation<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("operation", value.into_option()))
    }

    /// Sets `value`.
    pub fn value<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("value", value.into_option()))
    }

    /// Sets `request`.
    pub fn request<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("request", value.into_option()))
    }

    /// Sets `query`.
    pub fn query<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("query", value.into_option()))
    }

    /// The body of the request.
    pub fn body(self, body: impl Into<String>) -> Self {
        Self(self.0.body(Ok(body.into())))
    }
}
