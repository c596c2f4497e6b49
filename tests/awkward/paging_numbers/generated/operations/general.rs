// @generated from tests/awkward/paging_numbers/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::paging_numbers::generated::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Arrivals, Call, Facts, IntoOption, Json, List, Listed, Method, Parameter, Reads, Same, reads,
    request,
};

/// General.
impl Client {
    /// list_counted.
    ///
    /// `GET /counted`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_counted(&self) -> ListCounted {
        ListCounted(Call::new(self.core(), &LIST_COUNTED))
    }

    /// list_split.
    ///
    /// `GET /split`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_split(&self) -> ListSplit {
        ListSplit(Call::new(self.core(), &LIST_SPLIT))
    }

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

    /// list_ends.
    ///
    /// `GET /ends`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_ends(&self) -> ListEnds {
        ListEnds(Call::new(self.core(), &LIST_ENDS))
    }
}

pub(super) static LIST_COUNTED: Facts = Facts::new(&API, "list_counted", Method::GET, "/counted")
    .listed()
    .anonymous()
    .parameters(&[Parameter::query("page")]);

request!(list_counted: ListCounted => types::Page, Json<Same>, listed);

impl ListCounted {
    /// Sets `page`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }
}

impl Listed for ListCounted {
    type Page = types::Page;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_number("page", 1)
            .total(|page| page.meta.count.get().copied())
            .distinct();
}

pub(super) static LIST_SPLIT: Facts = Facts::new(&API, "list_split", Method::GET, "/split")
    .listed()
    .anonymous()
    .parameters(&[Parameter::query("page"), Parameter::query("who[]")]);

request!(list_split: ListSplit => types::Page, Json<Same>, listed);

impl ListSplit {
    /// Sets `page`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }

    /// Sets `who[]`.
    pub fn who<By>(self, value: impl IntoOption<types::ListSplitWho, By>) -> Self {
        Self(self.0.query("who[]", value.into_option()))
    }
}

impl Listed for ListSplit {
    type Page = types::Page;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_number("page", 1)
            .total_by(
                "who[]",
                "all",
                &[("all", |page| page.meta.count.get().copied()), ("me", |page| page.meta.mine)],
            )
            .distinct();
}

pub(super) static LIST_BARE: Facts = Facts::new(&API, "list_bare", Method::GET, "/bare")
    .listed()
    .anonymous()
    .parameters(&[Parameter::query("page[number]")]);

request!(
    list_bare: ListBare => Vec<types::Row>,
    Json<Reads<arrivals::UnderPayload, reads::Rows>>,
    listed
);

impl ListBare {
    /// Sets `page[number]`.
    pub fn page_number<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[number]", value.into_option()))
    }
}

impl Listed for ListBare {
    type Page = Vec<types::Row>;
    type Item = types::Row;
    type ReadPage = Reads<arrivals::UnderPayload, reads::Rows>;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("", |page| page, |page| page)
        .by_number("page[number]", 0)
        .distinct()
        .arriving_as(arrivals::UnderPayload::ARRIVALS);
}

pub(super) static LIST_ENDS: Facts = Facts::new(&API, "list_ends", Method::GET, "/ends")
    .listed()
    .anonymous()
    .parameters(&[Parameter::query("page")]);

request!(list_ends: ListEnds => types::Page, Json<Same>, listed);

impl ListEnds {
    /// Sets `page`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }
}

impl Listed for ListEnds {
    type Page = types::Page;
    type Item = types::Row;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_number("page", 1)
            .total(|page| page.meta.count.get().copied())
            .more(|page| page.meta.more.as_ref().and_then(|it| it.get().copied()))
            .told_size(|page| page.meta.size)
            .short_page_ends()
            .distinct();
}
