// @generated from tests/awkward/date_windows/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::date_windows::generated::{API, Client};
use switchboard_core::generated::{
    Call, DateWindow, Facts, IntoOption, Method, Nothing, Parameter, request,
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
    .accept("*/*")
    .date_windows(&[
        DateWindow::new("createdAfter", "createdBefore", 31),
        DateWindow::new("seen-after", "seen-before", 1),
    ])
    .parameters(&[
        Parameter::query("createdAfter"),
        Parameter::query("createdBefore"),
        Parameter::query("seen-after"),
        Parameter::query("seen-before"),
    ]);

request!(list_rows: ListRows => (), Nothing);

impl ListRows {
    /// Sets `createdAfter`.
    pub fn created_after<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("createdAfter", value.into_option()))
    }

    /// Sets `createdBefore`.
    pub fn created_before<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("createdBefore", value.into_option()))
    }

    /// Sets `seen-after`.
    pub fn seen_after<By>(self, value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>) -> Self {
        Self(self.0.query("seen-after", value.into_option()))
    }

    /// Sets `seen-before`.
    pub fn seen_before<By>(
        self,
        value: impl IntoOption<chrono::DateTime<chrono::Utc>, By>,
    ) -> Self {
        Self(self.0.query("seen-before", value.into_option()))
    }
}
