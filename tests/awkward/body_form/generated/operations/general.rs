// @generated from tests/awkward/body_form/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::body_form::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Constraint, Error, Facts, Method, Nothing, request,
};

/// General.
impl Client {
    /// post_form.
    ///
    /// `POST /form`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_form(&self) -> PostForm {
        PostForm(Call::new(self.core(), &POST_FORM))
    }

    /// post_optional_form.
    ///
    /// `POST /optional-form`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn post_optional_form(&self) -> PostOptionalForm {
        PostOptionalForm(Call::new(self.core(), &POST_OPTIONAL_FORM))
    }
}

pub(super) static POST_FORM: Facts =
    Facts::new(&API, "post_form", Method::POST, "/form").anonymous().accept("*/*").body(
        Body::form().required().rules(&[Constraint::new("name", Bounds::Length(None, Some(10)))]),
    );

request!(post_form: PostForm => (), Nothing);

impl PostForm {
    /// Required. The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::PostFormBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static POST_OPTIONAL_FORM: Facts =
    Facts::new(&API, "post_optional_form", Method::POST, "/optional-form")
        .anonymous()
        .accept("*/*")
        .body(Body::form());

request!(post_optional_form: PostOptionalForm => (), Nothing);

impl PostOptionalForm {
    /// The body of the request.
    pub fn body(self, body: impl Into<std::collections::BTreeMap<String, String>>) -> Self {
        Self(self.0.body(Ok(body.into())))
    }
}
