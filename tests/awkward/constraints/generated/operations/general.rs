// @generated from tests/awkward/constraints/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::constraints::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, IntoOption, Json, Method, Nothing, Parameter,
    Same, request,
};

/// General.
impl Client {
    /// echo.
    ///
    /// `POST /echo/{code}`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    pub fn echo(&self, code: impl Into<String>) -> Echo {
        Echo(Call::new(self.core(), &ECHO).path("code", code.into()))
    }

    /// batch.
    ///
    /// `POST /batch`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn batch(&self) -> Batch {
        Batch(Call::new(self.core(), &BATCH))
    }
}

pub(super) static ECHO: Facts = Facts::new(&API, "echo", Method::POST, "/echo/{code}")
    .anonymous()
    .parameters(&[
        Parameter::path("code").rules(&[Bounds::Length(Some(2), Some(3))]),
        Parameter::query("limit").rules(&[Bounds::Number(Some(2.0), Some(9.0))]),
        Parameter::query("ratio").rules(&[Bounds::Number(Some(0.0), Some(1.0))]),
        Parameter::header("X-Word").rules(&[Bounds::Length(None, Some(3))]),
    ])
    .body(Body::json("application/json").required().rules(&[
        Constraint::new("word", Bounds::Length(Some(1), Some(4))),
        Constraint::new("wrapped", Bounds::Length(Some(1), Some(4))),
        Constraint::new("many", Bounds::Items(Some(1), Some(2))),
        Constraint::new("many.*", Bounds::Length(None, Some(2))),
        Constraint::new("number", Bounds::Number(Some(0.0), Some(100.0))),
        Constraint::new("above", Bounds::Number(Some(2.0), None)),
        Constraint::new("inner.*.say \"hi\"", Bounds::Length(None, Some(1))),
        Constraint::new("inner.*.deep.x", Bounds::Number(None, Some(5.0))),
        Constraint::new("maybe", Bounds::Length(None, Some(1))),
    ]));

request!(echo: Echo => types::Bounded, Json<Same>);

impl Echo {
    /// 2 to 9.
    pub fn limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("limit", value.into_option()))
    }

    /// 0 to 1.
    pub fn ratio<By>(self, value: impl IntoOption<types::Ratio, By>) -> Self {
        Self(self.0.query("ratio", value.into_option()))
    }

    /// At most 3 characters.
    pub fn x_word<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.header("X-Word", value.into_option()))
    }

    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Bounded>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static BATCH: Facts = Facts::new(&API, "batch", Method::POST, "/batch")
    .anonymous()
    .accept("*/*")
    .body(Body::json("application/json").required().rules(&[
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
    ]));

request!(batch: Batch => (), Nothing);

impl Batch {
    /// Required. The body of the request.
    pub fn body(self, body: impl IntoIterator<Item = impl Into<types::Bounded>>) -> Self {
        Self(self.0.body(Ok(body.into_iter().map(Into::into).collect::<Vec<_>>())))
    }
}
