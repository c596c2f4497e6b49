// @generated from tests/awkward/date_windows/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::date_windows::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{DateWindow, Error, Method, Operation, Response, Style};

pub(super) static LIST_ROWS: Operation = Operation::new(&API, "list_rows", Method::GET, "/rows")
    .anonymous()
    .accept("*/*")
    .date_windows(&[
        DateWindow::new("createdAfter", "createdBefore", 31),
        DateWindow::new("seen-after", "seen-before", 1),
    ]);

impl Client {
    /// list_rows.
    ///
    /// `GET /rows`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn list_rows(&self) -> ListRows {
        ListRows {
            client: self.clone(),
            created_after: None,
            created_before: None,
            seen_after: None,
            seen_before: None,
        }
    }
}

/// The request of [`Client::list_rows`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListRows {
    client: Client,
    created_after: Option<chrono::DateTime<chrono::Utc>>,
    created_before: Option<chrono::DateTime<chrono::Utc>>,
    seen_after: Option<chrono::DateTime<chrono::Utc>>,
    seen_before: Option<chrono::DateTime<chrono::Utc>>,
}

impl ListRows {
    /// Sets `createdAfter`.
    pub fn created_after(
        mut self,
        created_after: impl Into<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_after = Some(created_after.into());
        self
    }

    /// Sets `createdBefore`.
    pub fn created_before(
        mut self,
        created_before: impl Into<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        self.created_before = Some(created_before.into());
        self
    }

    /// Sets `seen-after`.
    pub fn seen_after(mut self, seen_after: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {
        self.seen_after = Some(seen_after.into());
        self
    }

    /// Sets `seen-before`.
    pub fn seen_before(mut self, seen_before: impl Into<chrono::DateTime<chrono::Utc>>) -> Self {
        self.seen_before = Some(seen_before.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_rows`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &LIST_ROWS)
            .query("createdAfter", Style::Form, &self.created_after)
            .query("createdBefore", Style::Form, &self.created_before)
            .query("seen-after", Style::Form, &self.seen_after)
            .query("seen-before", Style::Form, &self.seen_before)
            .send_empty()
            .await
    }
}
