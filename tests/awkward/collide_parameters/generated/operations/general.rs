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
        Parameter::path("id"),
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
    pub fn id_2<By>(self, id_2: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("id", id_2.into_option()))
    }

    /// Sets `ID`.
    pub fn id_3<By>(self, id_3: impl IntoOption<String, By>) -> Self {
        Self(self.0.header("ID", id_3.into_option()))
    }

    /// Sets `page`.
    pub fn page<By>(self, page: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", page.into_option()))
    }

    /// Sets `page[]`.
    pub fn page_2<By>(self, page_2: impl IntoList<i64, By>) -> Self {
        Self(self.0.query("page[]", page_2.into_list()))
    }

    /// Sets `page-2`.
    pub fn page_2_2<By>(self, page_2_2: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page-2", page_2_2.into_option()))
    }

    /// Sets `client`.
    pub fn client<By>(self, client: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("client", client.into_option()))
    }

    /// Sets `body`.
    pub fn body_2<By>(self, body_2: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("body", body_2.into_option()))
    }

    /// Sets `send`.
    pub fn send_2<By>(self, send_2: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("send", send_2.into_option()))
    }

    /// Sets `operation`.
    pub fn operation<By>(self, operation: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("operation", operation.into_option()))
    }

    /// Sets `value`.
    pub fn value<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("value", value.into_option()))
    }

    /// Sets `request`.
    pub fn request<By>(self, request: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("request", request.into_option()))
    }

    /// Sets `query`.
    pub fn query<By>(self, query: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("query", query.into_option()))
    }

    /// The body of the request.
    pub fn body(self, body: impl Into<String>) -> Self {
        Self(self.0.body(Ok(body.into())))
    }
}
