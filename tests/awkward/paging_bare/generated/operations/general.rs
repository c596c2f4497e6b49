// @generated from tests/awkward/paging_bare/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::paging_bare::generated::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter, Same, Way,
    request,
};

/// General.
impl Client {
    /// list_bare.
    ///
    /// `GET /bare`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_bare(&self) -> ListBare {
        ListBare(Call::new(self.core(), &LIST_BARE))
    }

    /// list_required.
    ///
    /// `GET /required`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_required(&self) -> ListRequired {
        ListRequired(Call::new(self.core(), &LIST_REQUIRED))
    }

    /// list_optional.
    ///
    /// `GET /optional`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_optional(&self) -> ListOptional {
        ListOptional(Call::new(self.core(), &LIST_OPTIONAL))
    }
}

pub(super) static LIST_BARE: Facts = Facts::new(&API, "list_bare", Method::GET, "/bare")
    .listed()
    .anonymous()
    .parameters(&[
        Parameter::query("page[after]"),
        Parameter::query("page[size]").rules(&[Bounds::Number(None, Some(50.0))]),
    ])
    .envelope("result");

request!(list_bare: ListBare => types::ListBareResponseResult, Json<Same>, listed);

impl ListBare {
    /// Sets `page[after]`.
    pub fn page_after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("page[after]", value.into_option()))
    }

    /// At most 50.
    pub fn page_size<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[size]", value.into_option()))
    }
}

impl Listed for ListBare {
    type Page = types::ListBareResponseResult;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("rows", |page| &page.rows, |page| page.rows)
        .by_cursor(Way::<Self>::new("page[after]", |page| Some(page.cursor.as_str())))
        .size("page[size]");
}

pub(super) static LIST_REQUIRED: Facts =
    Facts::new(&API, "list_required", Method::GET, "/required")
        .listed()
        .anonymous()
        .parameters(&[Parameter::header("after")]);

request!(list_required: ListRequired => types::ListRequiredResponse, Json<Same>, listed);

impl ListRequired {
    /// Sets `after`.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.header("after", value.into_option()))
    }
}

impl Listed for ListRequired {
    type Page = types::ListRequiredResponse;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> =
        List::<Self>::new("data.rows", |page| &page.data.rows.0, |page| page.data.rows.0)
            .by_cursor(
                Way::<Self>::new("after", |page| page.data.page.next.as_deref())
                    .more(|page| Some(page.data.page.more)),
            );
}

pub(super) static LIST_OPTIONAL: Facts =
    Facts::new(&API, "list_optional", Method::GET, "/optional")
        .listed()
        .anonymous()
        .parameters(&[
            Parameter::query("after"),
            Parameter::query("before"),
            Parameter::query("first"),
            Parameter::query("last").rules(&[Bounds::Number(None, Some(10.0))]),
        ])
        .body(Body::json("application/json"));

request!(list_optional: ListOptional => types::ListOptionalResponse, Json<Same>, listed);

impl ListOptional {
    /// Sets `after`.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }

    /// Sets `before`.
    pub fn before<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Sets `first`.
    pub fn first<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("first", value.into_option()))
    }

    /// At most 10.
    pub fn last<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("last", value.into_option()))
    }

    /// The body of the request.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::Page>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

impl Listed for ListOptional {
    type Page = types::ListOptionalResponse;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new(
        "data.rows",
        |page| page.data.as_ref().and_then(|it| it.rows.as_deref()).unwrap_or_default(),
        |page| page.data.and_then(|it| it.rows).unwrap_or_default(),
    )
    .by_cursor(
        Way::<Self>::new("after", |page| {
            page.data
                .as_ref()
                .and_then(|it| it.page.as_ref())
                .and_then(|it| it.end.value().map(String::as_str))
        })
        .more(|page| {
            page.data
                .as_ref()
                .and_then(|it| it.page.as_ref())
                .and_then(|it| it.next.value().copied())
        })
        .size("first"),
    )
    .backwards(
        Way::<Self>::new("before", |page| {
            page.data
                .as_ref()
                .and_then(|it| it.page.as_ref())
                .and_then(|it| it.start.value().map(String::as_str))
        })
        .more(|page| page.data.as_ref().and_then(|it| it.page.as_ref()).and_then(|it| it.previous))
        .size("last")
        .largest(10),
    );
}
