// @generated from tests/awkward/downloads/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::downloads::generated::{API, Client, types};
use switchboard_core::generated::{
    Call, DownloadRequest, Facts, IntoOption, Json, Method, Parameter, reads, request,
};

/// General.
impl Client {
    /// list_rows.
    ///
    /// `GET /rows`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn list_rows(&self) -> ListRows {
        ListRows(Call::new(self.core(), &LIST_ROWS))
    }
}

pub(super) static LIST_ROWS: Facts = Facts::new(&API, "list_rows", Method::GET, "/rows")
    .anonymous()
    .parameters(&[Parameter::query("since"), Parameter::query("csv"), Parameter::query("format")]);

request!(list_rows: ListRows => Vec<types::ListRowsResponseItem>, Json<reads::List>);

impl ListRows {
    /// Sets `since`.
    pub fn since<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("since", value.into_option()))
    }

    /// Sets `csv`.
    pub fn csv<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("csv", value.into_option()))
    }

    /// The same request, whose reply is handed on as it arrives, as `text/csv`. Awaiting it sends it.
    ///
    /// # Errors
    ///
    /// See [`Client::list_rows`].
    pub fn csv_2(self) -> DownloadRequest {
        DownloadRequest::of(self.0.query("format", Some("csv")), "text/csv")
    }
}
