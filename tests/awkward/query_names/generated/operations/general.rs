// @generated from tests/awkward/query_names/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::query_names::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Bounds, Constraint, Error, Method, Operation, Response, Style};

pub(super) static SEARCH: Operation = Operation::new(&API, "search", Method::GET, "/search")
    .anonymous()
    .accept("*/*")
    .parameter_rules(&[
        Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(5.0))),
        Constraint::new("say \"hi\\", Bounds::Length(None, Some(2))),
        Constraint::new("a.b", Bounds::Length(None, Some(2))),
    ]);

impl Client {
    /// search.
    ///
    /// `GET /search`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn search(&self) -> Search {
        Search {
            client: self.clone(),
            group_ids: None,
            page_limit: None,
            filter_cmp_created_at: None,
            sort_by: None,
            type_: None,
            self_: None,
            top: None,
            say_hi: None,
            a_b: None,
        }
    }
}

/// The request of [`Client::search`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Search {
    client: Client,
    group_ids: Option<Vec<i64>>,
    page_limit: Option<i64>,
    filter_cmp_created_at: Option<chrono::DateTime<chrono::Utc>>,
    sort_by: Option<String>,
    type_: Option<String>,
    self_: Option<bool>,
    top: Option<i64>,
    say_hi: Option<String>,
    a_b: Option<String>,
}

impl Search {
    /// Sets `group_ids[]`.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// 1 to 5.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// Sets `filter[cmp-created-at]`.
    pub fn filter_cmp_created_at(
        mut self,
        filter_cmp_created_at: impl Into<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.filter_cmp_created_at = Some(filter_cmp_created_at.into());
        self
    }

    /// Sets `sort-by`.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, self_: bool) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// Sets `$top`.
    pub fn top(mut self, top: impl Into<i64>) -> Self {
        self.top = Some(top.into());
        self
    }

    /// At most 2 characters.
    pub fn say_hi(mut self, say_hi: impl Into<String>) -> Self {
        self.say_hi = Some(say_hi.into());
        self
    }

    /// At most 2 characters.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::search`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &SEARCH)
            .query("group_ids[]", Style::Form, &self.group_ids)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("filter[cmp-created-at]", Style::Form, &self.filter_cmp_created_at)
            .query("sort-by", Style::Form, &self.sort_by)
            .query("type", Style::Form, &self.type_)
            .query("self", Style::Form, &self.self_)
            .query("$top", Style::Form, &self.top)
            .query("say \"hi\\", Style::Form, &self.say_hi)
            .query("a.b", Style::Form, &self.a_b)
            .send_empty()
            .await
    }
}
