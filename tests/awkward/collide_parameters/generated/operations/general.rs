// @generated from tests/awkward/collide_parameters/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::collide_parameters::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response, Style};

pub(super) static GET_THING: Operation =
    Operation::new(&API, "get_thing", Method::GET, "/things/{id}").anonymous().accept("*/*");

impl Client {
    /// get_thing.
    ///
    /// `GET /things/{id}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_thing(&self, id: impl Into<String>) -> GetThing {
        GetThing {
            client: self.clone(),
            id: id.into(),
            id_2: None,
            id_3: None,
            page: None,
            page_2: None,
            page_2_2: None,
            client_2: None,
            body_2: None,
            send_2: None,
            operation: None,
            value: None,
            request: None,
            query: None,
            body: None,
        }
    }
}

/// The request of [`Client::get_thing`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetThing {
    client: Client,
    id: String,
    id_2: Option<String>,
    id_3: Option<String>,
    page: Option<i64>,
    page_2: Option<Vec<i64>>,
    page_2_2: Option<i64>,
    client_2: Option<String>,
    body_2: Option<String>,
    send_2: Option<String>,
    operation: Option<String>,
    value: Option<String>,
    request: Option<String>,
    query: Option<String>,
    body: Option<Result<String, Error>>,
}

impl GetThing {
    /// Sets `id`.
    pub fn id_2(mut self, id_2: impl Into<String>) -> Self {
        self.id_2 = Some(id_2.into());
        self
    }

    /// Sets `ID`.
    pub fn id_3(mut self, id_3: impl Into<String>) -> Self {
        self.id_3 = Some(id_3.into());
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `page[]`.
    pub fn page_2(mut self, page_2: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.page_2 = Some(page_2.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `page-2`.
    pub fn page_2_2(mut self, page_2_2: impl Into<i64>) -> Self {
        self.page_2_2 = Some(page_2_2.into());
        self
    }

    /// Sets `client`.
    pub fn client_2(mut self, client_2: impl Into<String>) -> Self {
        self.client_2 = Some(client_2.into());
        self
    }

    /// Sets `body`.
    pub fn body_2(mut self, body_2: impl Into<String>) -> Self {
        self.body_2 = Some(body_2.into());
        self
    }

    /// Sets `send`.
    pub fn send_2(mut self, send_2: impl Into<String>) -> Self {
        self.send_2 = Some(send_2.into());
        self
    }

    /// Sets `operation`.
    pub fn operation(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `request`.
    pub fn request(mut self, request: impl Into<String>) -> Self {
        self.request = Some(request.into());
        self
    }

    /// Sets `query`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// The body of the request.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(Ok(body.into()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_thing`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_THING)
            .path("id", &self.id)
            .query("id", Style::Form, &self.id_2)
            .header("ID", &self.id_3)
            .query("page", Style::Form, &self.page)
            .query("page[]", Style::Form, &self.page_2)
            .query("page-2", Style::Form, &self.page_2_2)
            .query("client", Style::Form, &self.client_2)
            .query("body", Style::Form, &self.body_2)
            .query("send", Style::Form, &self.send_2)
            .query("operation", Style::Form, &self.operation)
            .query("value", Style::Form, &self.value)
            .query("request", Style::Form, &self.request)
            .query("query", Style::Form, &self.query)
            .optional_json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}
