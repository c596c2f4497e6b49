// @generated from tests/awkward/constraints/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::constraints::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Style};

pub(super) static ECHO: Operation = Operation::new(&API, "echo", Method::POST, "/echo/{code}")
    .anonymous()
    .parameter_rules(&[
        Constraint::new("code", Bounds::Length(Some(2), Some(3))),
        Constraint::new("limit", Bounds::Number(Some(2.0), Some(9.0))),
        Constraint::new("ratio", Bounds::Number(Some(0.0), Some(1.0))),
        Constraint::new("X-Word", Bounds::Length(None, Some(3))),
    ])
    .body_rules(&[
        Constraint::new("word", Bounds::Length(Some(1), Some(4))),
        Constraint::new("wrapped", Bounds::Length(Some(1), Some(4))),
        Constraint::new("many", Bounds::Items(Some(1), Some(2))),
        Constraint::new("many.*", Bounds::Length(None, Some(2))),
        Constraint::new("number", Bounds::Number(Some(0.0), Some(100.0))),
        Constraint::new("above", Bounds::Number(Some(2.0), None)),
        Constraint::new("inner.*.say \"hi\"", Bounds::Length(None, Some(1))),
        Constraint::new("inner.*.deep.x", Bounds::Number(None, Some(5.0))),
        Constraint::new("maybe", Bounds::Length(None, Some(1))),
    ]);

impl Client {
    /// echo.
    ///
    /// `POST /echo/{code}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn echo(&self, code: impl Into<String>) -> Echo {
        Echo {
            client: self.clone(),
            code: code.into(),
            limit: None,
            ratio: None,
            x_word: None,
            body: None,
        }
    }
}

/// The request of [`Client::echo`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Echo {
    client: Client,
    code: String,
    limit: Option<i64>,
    ratio: Option<types::Ratio>,
    x_word: Option<String>,
    body: Option<Result<types::Bounded, Error>>,
}

impl Echo {
    /// 2 to 9.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// 0 to 1.
    pub fn ratio(mut self, ratio: impl Into<types::Ratio>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// At most 3 characters.
    pub fn x_word(mut self, x_word: impl Into<String>) -> Self {
        self.x_word = Some(x_word.into());
        self
    }

    /// The body of the request.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::Bounded>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::echo`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Bounded>, Error> {
        Call::new(self.client.core(), &ECHO)
            .path("code", &self.code)
            .query("limit", Style::Form, &self.limit)
            .query("ratio", Style::Form, &self.ratio)
            .header("X-Word", &self.x_word)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static BATCH: Operation =
    Operation::new(&API, "batch", Method::POST, "/batch").anonymous().accept("*/*").body_rules(&[
        Constraint::new("", Bounds::Items(Some(1), Some(2))),
        Constraint::new("*.word", Bounds::Length(Some(1), Some(4))),
        Constraint::new("*.wrapped", Bounds::Length(Some(1), Some(4))),
        Constraint::new("*.many", Bounds::Items(Some(1), Some(2))),
        Constraint::new("*.many.*", Bounds::Length(None, Some(2))),
        Constraint::new("*.number", Bounds::Number(Some(0.0), Some(100.0))),
        Constraint::new("*.above", Bounds::Number(Some(2.0), None)),
        Constraint::new("*.inner.*.say \"hi\"", Bounds::Length(None, Some(1))),
        Constraint::new("*.inner.*.deep.x", Bounds::Number(None, Some(5.0))),
        Constraint::new("*.maybe", Bounds::Length(None, Some(1))),
    ]);

impl Client {
    /// batch.
    ///
    /// `POST /batch`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn batch(&self) -> Batch {
        Batch { client: self.clone(), body: None }
    }
}

/// The request of [`Client::batch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Batch {
    client: Client,
    body: Option<Result<Vec<types::Bounded>, Error>>,
}

impl Batch {
    /// The body of the request.
    ///
    /// Required.
    pub fn body(mut self, body: impl IntoIterator<Item = impl Into<types::Bounded>>) -> Self {
        self.body = Some(Ok(body.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::batch`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &BATCH)
            .json("application/json", self.body.as_ref())
            .send_empty()
            .await
    }
}
