//! A long range of time as one CSV, though the vendor sends one per window.

use super::{Window, split};
use crate::{Download, Error, Response};
use chrono::{DateTime, Utc};
use std::collections::VecDeque;
use std::fmt;
use switchboard_core::Bytes;

/// Downloads the CSV of a long range of time, window by window, the newest first, as one: with one
/// header, and with each row on a line of its own, also where the vendor leaves the last one open.
///
/// Nothing is asked for before the first [`chunk`](Csv::chunk), and each window only when the one
/// before it was read.
///
/// # Examples
///
/// ```
/// use switchboard::chrono::{DateTime, Utc};
/// use switchboard::zenvia_sales::{self, windows};
///
/// # async fn example(zenvia: zenvia_sales::Client, from: DateTime<Utc>, to: DateTime<Utc>, file: &mut impl std::io::Write) -> Result<(), Box<dyn std::error::Error>> {
/// let mut csv = windows::csv(from, to, async |window| {
///     zenvia.list_prospects().created_after(window.from).created_before(window.to).csv().await
/// });
/// while let Some(rows) = csv.chunk().await? {
///     file.write_all(&rows)?;
/// }
/// # Ok(())
/// # }
/// ```
pub fn csv<F>(from: DateTime<Utc>, to: DateTime<Utc>, request: F) -> Csv<F>
where
    F: AsyncFnMut(Window) -> Result<Response<Download>, Error>,
{
    let refusal = (from > to).then(super::backwards);
    let windows = split(from, to).into();
    Csv { request, windows, current: None, refusal, begun: false, line: Line::Start }
}

/// The CSV of a long range of time, from [`csv`].
#[must_use = "nothing is downloaded until a chunk is asked for"]
pub struct Csv<F> {
    request: F,
    windows: VecDeque<Window>,
    current: Option<Part>,
    refusal: Option<Error>,
    /// Whether a window was asked for already, so that the header is there.
    begun: bool,
    line: Line,
}

/// The download of one window.
struct Part {
    download: Download,
    /// The header that was sent already, as far as it was not passed yet.
    header: Header,
}

/// Where the reading of a header stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Header {
    Outside,
    /// In a name in quotes, where a line break is a part of the name.
    Quoted,
    Passed,
}

/// Whether what was handed out so far ends a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Start,
    Open,
}

impl<F> Csv<F>
where
    F: AsyncFnMut(Window) -> Result<Response<Download>, Error>,
{
    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// Whatever a window's request or download returns; what came before is not the whole. After an
    /// error there is only `None`.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        if let Some(refusal) = self.refusal.take() {
            return Err(refusal);
        }
        let outcome = self.next().await;
        if outcome.is_err() {
            self.windows.clear();
            self.current = None;
        }
        outcome
    }

    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            let Some(part) = &mut self.current else {
                let Some(window) = self.windows.pop_front() else { return Ok(None) };
                let download = (self.request)(window).await?.into_inner();
                let header = if self.begun { Header::Outside } else { Header::Passed };
                self.current = Some(Part { download, header });
                self.begun = true;
                continue;
            };
            let Some(piece) = part.download.chunk().await? else {
                self.current = None;
                // A window that ends within a line would run into the next one's first row.
                if self.line == Line::Open {
                    self.line = Line::Start;
                    return Ok(Some(Bytes::from_static(b"\n")));
                }
                continue;
            };
            let rows = part.header.cut(piece);
            if let Some(last) = rows.last() {
                self.line = if *last == b'\n' { Line::Start } else { Line::Open };
                return Ok(Some(rows));
            }
        }
    }
}

impl Header {
    /// What of a piece lies behind the header.
    fn cut(&mut self, mut piece: Bytes) -> Bytes {
        if *self == Self::Passed {
            return piece;
        }
        let end = piece.iter().position(|byte| {
            match (*self, byte) {
                (Self::Outside, b'"') => *self = Self::Quoted,
                (Self::Quoted, b'"') => *self = Self::Outside,
                (Self::Outside, b'\n') => *self = Self::Passed,
                _ => {}
            }
            *self == Self::Passed
        });
        match end {
            Some(end) => piece.split_off(end + 1),
            None => Bytes::new(),
        }
    }
}

impl<F> fmt::Debug for Csv<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Csv").field("windows_left", &self.windows.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use switchboard_core::{HeaderMap, StatusCode};

    fn day(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(day * 86_400, 0).unwrap_or_default()
    }

    /// The whole of a range of 62 days whose two windows answer with these texts.
    async fn joined(texts: [&'static str; 2]) -> Result<String, Error> {
        let mut texts = texts.into_iter();
        let mut csv = csv(day(0), day(62), async |_| {
            let text = texts.next().ok_or_else(|| Error::invalid_request("no third window"))?;
            let download = Download::from_bytes(text);
            Ok(Response::from_parts(download, StatusCode::OK, HeaderMap::new()))
        });
        let mut all = Vec::new();
        while let Some(piece) = csv.chunk().await? {
            all.extend_from_slice(&piece);
        }
        Ok(String::from_utf8_lossy(&all).into_owned())
    }

    #[tokio::test]
    async fn windows_become_one_file_with_one_header() {
        assert_eq!(joined(["h\na\n", "h\nb\n"]).await.unwrap(), "h\na\nb\n");
        assert_eq!(joined(["h\na", "h\nb"]).await.unwrap(), "h\na\nb\n");
        assert_eq!(joined(["h\n", "h\nb\n"]).await.unwrap(), "h\nb\n");
        assert_eq!(joined(["h\na\n", "h"]).await.unwrap(), "h\na\n");
        assert_eq!(joined(["\"h\n1\"\na\n", "\"h\n1\"\nb\n"]).await.unwrap(), "\"h\n1\"\na\nb\n");
    }

    #[test]
    fn a_header_that_ends_in_a_later_piece_is_passed_whole() {
        let mut header = Header::Outside;
        let pieces = ["id,\"na", "me\n\",x", "\na,", "b\n"];
        let left: Vec<Bytes> =
            pieces.iter().map(|it| header.cut(Bytes::from_static(it.as_bytes()))).collect();
        assert_eq!(left.concat(), b"a,b\n");
    }

    #[tokio::test]
    async fn a_range_that_runs_backwards_is_refused() {
        let mut csv = csv(day(2), day(1), async |_| Err(Error::invalid_request("not called")));
        assert!(csv.chunk().await.unwrap_err().to_string().contains("after its end"));
        assert!(csv.chunk().await.unwrap().is_none());
    }
}
