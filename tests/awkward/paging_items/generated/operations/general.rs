// @generated from tests/awkward/paging_items/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::paging_items::generated::{API, Client, types};
use switchboard_core::generated::{
    Call, Facts, IntoOption, Json, KeyWay, List, Listed, Method, Parameter, Same, reads, request,
};

/// General.
impl Client {
    /// list_sized.
    ///
    /// `GET /sized`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_sized(&self) -> ListSized {
        ListSized(Call::new(self.core(), &LIST_SIZED))
    }

    /// list_reversed.
    ///
    /// `GET /reversed`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_reversed(&self) -> ListReversed {
        ListReversed(Call::new(self.core(), &LIST_REVERSED))
    }

    /// list_open.
    ///
    /// `GET /open`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_open(&self) -> ListOpen {
        ListOpen(Call::new(self.core(), &LIST_OPEN))
    }

    /// list_endless.
    ///
    /// `GET /endless`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_endless(&self) -> ListEndless {
        ListEndless(Call::new(self.core(), &LIST_ENDLESS))
    }

    /// list_whole.
    ///
    /// `GET /whole`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_whole(&self) -> ListWhole {
        ListWhole(Call::new(self.core(), &LIST_WHOLE))
    }
}

pub(super) static LIST_SIZED: Facts =
    Facts::new(&API, "list_sized", Method::GET, "/sized").listed().anonymous().parameters(&[
        Parameter::query("before"),
        Parameter::query("after"),
        Parameter::query("limit"),
    ]);

request!(list_sized: ListSized => Vec<types::Row>, Json<reads::Rows>, listed);

impl ListSized {
    /// Sets `before`.
    pub fn before<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Sets `after`.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }

    /// Sets `limit`.
    pub fn limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("limit", value.into_option()))
    }
}

impl Listed for ListSized {
    type Page = Vec<types::Row>;
    type Item = types::Row;
    type ReadPage = reads::Rows;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("", |page| page, |page| page)
        .by_key(KeyWay::<Self>::last("before", |item| Some(item.id.clone())))
        .backwards_by_key(KeyWay::<Self>::first("after", |item| Some(item.id.clone())))
        .keyed(&["id", "_id"])
        .size("limit")
        .usual("limit", 3);
}

pub(super) static LIST_REVERSED: Facts =
    Facts::new(&API, "list_reversed", Method::GET, "/reversed")
        .listed()
        .anonymous()
        .parameters(&[Parameter::query("before"), Parameter::query("after")]);

request!(list_reversed: ListReversed => types::ListReversedResponse, Json<Same>, listed);

impl ListReversed {
    /// Sets `before`.
    pub fn before<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Sets `after`.
    pub fn after<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }
}

impl Listed for ListReversed {
    type Page = types::ListReversedResponse;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new(
        "payload",
        |page| page.payload.as_deref().unwrap_or_default(),
        |page| page.payload.unwrap_or_default(),
    )
    .by_key(KeyWay::<Self>::first("before", |item| {
        item.meta.as_ref().and_then(|it| it.number).map(|it| it.to_string())
    }))
    .backwards_by_key(KeyWay::<Self>::last("after", |item| {
        item.meta.as_ref().and_then(|it| it.number).map(|it| it.to_string())
    }))
    .number_cursor()
    .keyed(&["meta.number"])
    .reversed();
}

pub(super) static LIST_OPEN: Facts = Facts::new(&API, "list_open", Method::GET, "/open")
    .listed()
    .anonymous()
    .parameters(&[Parameter::query("from")]);

request!(list_open: ListOpen => types::ListOpenResponse, Json<Same>, listed);

impl ListOpen {
    /// Sets `from`.
    pub fn from<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("from", value.into_option()))
    }
}

impl Listed for ListOpen {
    type Page = types::ListOpenResponse;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_key(KeyWay::<Self>::last("from", |item| {
                item.serial.as_ref().and_then(|it| it.get().copied()).map(|it| it.to_string())
            }))
            .number_cursor()
            .keyed(&["serial"]);
}

pub(super) static LIST_ENDLESS: Facts = Facts::new(&API, "list_endless", Method::GET, "/endless")
    .listed()
    .anonymous()
    .parameters(&[Parameter::query("from"), Parameter::query("limit")]);

request!(list_endless: ListEndless => Vec<types::Row>, Json<reads::Rows>, listed);

impl ListEndless {
    /// Sets `from`.
    pub fn from<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("from", value.into_option()))
    }

    /// Sets `limit`.
    pub fn limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("limit", value.into_option()))
    }
}

impl Listed for ListEndless {
    type Page = Vec<types::Row>;
    type Item = types::Row;
    type ReadPage = reads::Rows;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("", |page| page, |page| page)
        .by_key(KeyWay::<Self>::last("from", |item| Some(item.id.clone())))
        .keyed(&["id", "_id"])
        .size("limit");
}

pub(super) static LIST_WHOLE: Facts = Facts::new(&API, "list_whole", Method::GET, "/whole")
    .anonymous()
    .parameters(&[Parameter::query("page")]);

request!(list_whole: ListWhole => Vec<types::Row>, Json<reads::List>);

impl ListWhole {
    /// Sets `page`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }
}
