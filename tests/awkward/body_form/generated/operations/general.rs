// @generated from tests/awkward/body_form/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::body_form::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response};

pub(super) static POST_FORM: Operation = Operation::new(&API, "post_form", Method::POST, "/form")
    .anonymous()
    .accept("*/*")
    .body_rules(&[Constraint::new("name", Bounds::Length(None, Some(10)))]);

impl Client {
    /// post_form.
    ///
    /// `POST /form`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_form(&self) -> PostForm {
        PostForm { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_form`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostForm {
    client: Client,
    body: Option<Result<types::PostFormBody, Error>>,
}

impl PostForm {
    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::PostFormBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_form`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_FORM).form(self.body.as_ref()).send_empty().await
    }
}

pub(super) static POST_OPTIONAL_FORM: Operation =
    Operation::new(&API, "post_optional_form", Method::POST, "/optional-form")
        .anonymous()
        .accept("*/*");

impl Client {
    /// post_optional_form.
    ///
    /// `POST /optional-form`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post_optional_form(&self) -> PostOptionalForm {
        PostOptionalForm { client: self.clone(), body: None }
    }
}

/// The request of [`Client::post_optional_form`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct PostOptionalForm {
    client: Client,
    body: Option<Result<std::collections::BTreeMap<String, String>, Error>>,
}

impl PostOptionalForm {
    /// The body of the request.
    pub fn body(mut self, body: impl Into<std::collections::BTreeMap<String, String>>) -> Self {
        self.body = Some(Ok(body.into()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post_optional_form`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &POST_OPTIONAL_FORM)
            .optional_form(self.body.as_ref())
            .send_empty()
            .await
    }
}
