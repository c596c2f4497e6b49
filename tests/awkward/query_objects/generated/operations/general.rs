// @generated from tests/awkward/query_objects/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::query_objects::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response, Style};

pub(super) static GET_DEEP: Operation =
    Operation::new(&API, "get_deep", Method::GET, "/deep").anonymous().accept("*/*");

impl Client {
    /// get_deep.
    ///
    /// `GET /deep`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_deep(&self) -> GetDeep {
        GetDeep { client: self.clone(), filter: None }
    }
}

/// The request of [`Client::get_deep`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetDeep {
    client: Client,
    filter: Option<types::GetDeepFilter>,
}

impl GetDeep {
    /// Sets `filter`.
    pub fn filter(mut self, filter: impl Into<types::GetDeepFilter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_deep`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_DEEP)
            .query("filter", Style::DeepObject, &self.filter)
            .send_empty()
            .await
    }
}

pub(super) static GET_FORM: Operation =
    Operation::new(&API, "get_form", Method::GET, "/form").anonymous().accept("*/*");

impl Client {
    /// get_form.
    ///
    /// `GET /form`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_form(&self) -> GetForm {
        GetForm { client: self.clone(), options: None, free: None }
    }
}

/// The request of [`Client::get_form`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetForm {
    client: Client,
    options: Option<types::GetFormOptions>,
    free: Option<serde_json::Map<String, serde_json::Value>>,
}

impl GetForm {
    /// Sets `options`.
    pub fn options(mut self, options: impl Into<types::GetFormOptions>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets `free`.
    pub fn free(mut self, free: impl Into<serde_json::Map<String, serde_json::Value>>) -> Self {
        self.free = Some(free.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_form`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_FORM)
            .query("options", Style::Form, &self.options)
            .query("free", Style::Form, &self.free)
            .send_empty()
            .await
    }
}

pub(super) static GET_JSON: Operation =
    Operation::new(&API, "get_json", Method::GET, "/json").anonymous().accept("*/*");

impl Client {
    /// get_json.
    ///
    /// `GET /json`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_json(&self) -> GetJson {
        GetJson { client: self.clone(), where_: None, rows: None }
    }
}

/// The request of [`Client::get_json`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetJson {
    client: Client,
    where_: Option<types::GetJsonWhere>,
    rows: Option<Vec<types::GetJsonRowsItem>>,
}

impl GetJson {
    /// Sets `where`.
    ///
    /// Required.
    pub fn where_(mut self, where_: impl Into<types::GetJsonWhere>) -> Self {
        self.where_ = Some(where_.into());
        self
    }

    /// Sets `rows`.
    pub fn rows(
        mut self,
        rows: impl IntoIterator<Item = impl Into<types::GetJsonRowsItem>>,
    ) -> Self {
        self.rows = Some(rows.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_json`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_JSON)
            .required_query("where", Style::Json, &self.where_)
            .query("rows", Style::Json, &self.rows)
            .send_empty()
            .await
    }
}
