// @generated from tests/awkward/query_lists/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::query_lists::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Style};

pub(super) static GET_LISTS: Operation = Operation::new(&API, "get_lists", Method::GET, "/lists")
    .anonymous()
    .accept("*/*")
    .parameter_rules(&[Constraint::new("plain", Bounds::Items(Some(1), Some(3)))]);

impl Client {
    /// get_lists.
    ///
    /// `GET /lists`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn get_lists(&self) -> GetLists {
        GetLists {
            client: self.clone(),
            plain: None,
            comma: None,
            space: None,
            pipe: None,
            pipe_exploded: None,
            named: None,
            required: None,
        }
    }
}

/// The request of [`Client::get_lists`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetLists {
    client: Client,
    plain: Option<Vec<String>>,
    comma: Option<Vec<String>>,
    space: Option<Vec<String>>,
    pipe: Option<Vec<String>>,
    pipe_exploded: Option<Vec<i64>>,
    named: Option<types::Colours>,
    required: Option<Vec<bool>>,
}

impl GetLists {
    /// 1 to 3 items.
    pub fn plain(mut self, plain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.plain = Some(plain.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `comma`.
    pub fn comma(mut self, comma: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.comma = Some(comma.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `space`.
    pub fn space(mut self, space: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.space = Some(space.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pipe`.
    pub fn pipe(mut self, pipe: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pipe = Some(pipe.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pipe_exploded`.
    pub fn pipe_exploded(
        mut self,
        pipe_exploded: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.pipe_exploded = Some(pipe_exploded.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `named`.
    pub fn named(mut self, named: impl Into<types::Colours>) -> Self {
        self.named = Some(named.into());
        self
    }

    /// Sets `required`.
    ///
    /// Required.
    pub fn required(mut self, required: impl IntoIterator<Item = impl Into<bool>>) -> Self {
        self.required = Some(required.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_lists`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &GET_LISTS)
            .query("plain", Style::Form, &self.plain)
            .query("comma", Style::Comma, &self.comma)
            .query("space", Style::Space, &self.space)
            .query("pipe", Style::Pipe, &self.pipe)
            .query("pipe_exploded", Style::Form, &self.pipe_exploded)
            .query("named", Style::Comma, &self.named)
            .required_query("required", Style::Form, &self.required)
            .send_empty()
            .await
    }
}
