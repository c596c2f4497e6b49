// @generated from tests/awkward/paging_offset/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::paging_offset::generated::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Facts, IntoOption, Json, List, Listed, Method, Parameter, Same, request,
};

/// General.
impl Client {
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

    /// list_start.
    ///
    /// `GET /start`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_start(&self) -> ListStart {
        ListStart(Call::new(self.core(), &LIST_START))
    }
}

pub(super) static LIST_OPTIONAL: Facts =
    Facts::new(&API, "list_optional", Method::GET, "/optional").listed().anonymous().parameters(&[
        Parameter::query("skip"),
        Parameter::query("take").rules(&[Bounds::Number(None, Some(50.0))]),
    ]);

request!(list_optional: ListOptional => types::ListOptionalResponse, Json<Same>, listed);

impl ListOptional {
    /// Sets `skip`.
    pub fn skip<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("skip", value.into_option()))
    }

    /// At most 50.
    pub fn take<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("take", value.into_option()))
    }
}

impl Listed for ListOptional {
    type Page = types::ListOptionalResponse;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new(
        "data",
        |page| page.data.as_deref().unwrap_or_default(),
        |page| page.data.unwrap_or_default(),
    )
    .by_offset("skip")
    .size("take")
    .total(|page| page.meta.as_ref().and_then(|it| it.page_total))
    .distinct();
}

pub(super) static LIST_REQUIRED: Facts =
    Facts::new(&API, "list_required", Method::GET, "/required").listed().anonymous().parameters(&[
        Parameter::query("page[offset]").required(),
        Parameter::query("page[limit]").required(),
    ]);

request!(list_required: ListRequired => types::ListOptionalResponse, Json<Same>, listed);

impl ListRequired {
    /// Required. Sets `page[offset]`.
    pub fn page_offset(self, value: impl Into<i64>) -> Self {
        Self(self.0.query("page[offset]", Some(value.into())))
    }

    /// Required. Sets `page[limit]`.
    pub fn page_limit(self, value: impl Into<i64>) -> Self {
        Self(self.0.query("page[limit]", Some(value.into())))
    }
}

impl Listed for ListRequired {
    type Page = types::ListOptionalResponse;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new(
        "data",
        |page| page.data.as_deref().unwrap_or_default(),
        |page| page.data.unwrap_or_default(),
    )
    .by_offset("page[offset]")
    .size("page[limit]")
    .usual("page[offset]", 0)
    .usual("page[limit]", 2)
    .distinct();
}

pub(super) static LIST_START: Facts = Facts::new(&API, "list_start", Method::GET, "/start")
    .listed()
    .anonymous()
    .parameters(&[Parameter::query("skip").required(), Parameter::query("take")]);

request!(list_start: ListStart => types::ListOptionalResponse, Json<Same>, listed);

impl ListStart {
    /// Required. Sets `skip`.
    pub fn skip(self, value: impl Into<i64>) -> Self {
        Self(self.0.query("skip", Some(value.into())))
    }

    /// Sets `take`.
    pub fn take<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("take", value.into_option()))
    }
}

impl Listed for ListStart {
    type Page = types::ListOptionalResponse;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new(
        "data",
        |page| page.data.as_deref().unwrap_or_default(),
        |page| page.data.unwrap_or_default(),
    )
    .by_offset("skip")
    .size("take")
    .usual("skip", 0)
    .total(|page| page.total.as_ref().and_then(|it| it.get().copied()))
    .distinct();
}
