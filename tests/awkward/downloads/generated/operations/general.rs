// @generated from tests/awkward/downloads/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::downloads::generated::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{Download, Error, Method, Operation, Response, Style};

pub(super) static LIST_ROWS: Operation =
    Operation::new(&API, "list_rows", Method::GET, "/rows").anonymous();

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
        ListRows { client: self.clone(), since: None, csv: None }
    }
}

/// The request of [`Client::list_rows`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListRows {
    client: Client,
    since: Option<i64>,
    csv: Option<bool>,
}

impl ListRows {
    /// Sets `since`.
    pub fn since(mut self, since: impl Into<i64>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets `csv`.
    pub fn csv(mut self, csv: bool) -> Self {
        self.csv = Some(csv);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_rows`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::ListRowsResponseItem>>, Error> {
        Call::new(self.client.core(), &LIST_ROWS)
            .query("since", Style::Form, &self.since)
            .query("csv", Style::Form, &self.csv)
            .send_reading::<_, reads::List>("")
            .await
    }

    /// Sends the request and hands the reply on as it arrives, as `text/csv`.
    ///
    /// # Errors
    ///
    /// See [`Client::list_rows`] and [`Error`].
    pub async fn csv_2(self) -> Result<Response<Download>, Error> {
        Call::new(self.client.core(), &LIST_ROWS)
            .query("since", Style::Form, &self.since)
            .query("csv", Style::Form, &self.csv)
            .query("format", Style::Form, "csv")
            .send_download("text/csv")
            .await
    }
}
