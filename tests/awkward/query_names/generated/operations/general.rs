// @generated from tests/awkward/query_names/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::query_names::generated::{API, Client};
use switchboard_core::generated::{
    Bounds, Call, Facts, IntoList, IntoOption, Method, Nothing, Parameter, request,
};

/// General.
impl Client {
    /// search.
    ///
    /// `GET /search`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn search(&self) -> Search {
        Search(Call::new(self.core(), &SEARCH))
    }
}

pub(super) static SEARCH: Facts =
    Facts::new(&API, "search", Method::GET, "/search").anonymous().accept("*/*").parameters(&[
        Parameter::query("group_ids[]"),
        Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(5.0))]),
        Parameter::query("filter[cmp-created-at]"),
        Parameter::query("sort-by"),
        Parameter::query("type"),
        Parameter::query("self"),
        Parameter::query("$top"),
        Parameter::query("say \"hi\\").rules(&[Bounds::Length(None, Some(2))]),
        Parameter::query("a.b").rules(&[Bounds::Length(None, Some(2))]),
    ]);

request!(search: Search => (), Nothing);

impl Search {
    /// Sets `group_ids[]`.
    pub fn group_ids<By>(self, value: impl IntoList<i64, By>) -> Self {
        Self(self.0.query("group_ids[]", value.into_list()))
    }

    /// 1 to 5.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// Sets `filter[cmp-created-at]`.
    pub fn filter_cmp_created_at<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("filter[cmp-created-at]", value.into_option()))
    }

    /// Sets `sort-by`.
    pub fn sort_by<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("sort-by", value.into_option()))
    }

    /// Sets `type`.
    pub fn type_<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("type", value.into_option()))
    }

    /// Sets `self`.
    pub fn self_<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("self", value.into_option()))
    }

    /// Sets `$top`.
    pub fn top<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("$top", value.into_option()))
    }

    /// At most 2 characters.
    pub fn say_hi<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("say \"hi\\", value.into_option()))
    }

    /// At most 2 characters.
    pub fn a_b<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("a.b", value.into_option()))
    }
}
