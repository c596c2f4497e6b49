//! Joins several CSVs, each with its own header, into one.

use crate::Error;
use std::mem;
use switchboard_core::Bytes;

/// The longest first line that is kept for comparison.
const LONGEST_HEADER: usize = 64 * 1024;

/// Joins CSVs that arrive in pieces, with one header and each row on its own line.
pub(super) struct Joint {
    /// The very first line, without its line end and byte order mark.
    header: Option<Vec<u8>>,
    first: FirstLine,
    line: Line,
}

/// Whether the output so far ends with a complete line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Start,
    Open,
}

/// Joins CSVs that came in these pieces. For tests: [`csv`](super::csv()) does it as they arrive.
///
/// # Errors
///
/// [`Error::is_pagination`] for CSVs that do not fit together.
#[doc(hidden)]
pub fn joined(csvs: &[Vec<Bytes>]) -> Result<Vec<u8>, Error> {
    let mut joint = Joint::new();
    let mut whole = Vec::new();
    for pieces in csvs {
        for piece in pieces {
            whole.extend_from_slice(&joint.piece(piece.clone())?);
        }
        whole.extend_from_slice(&joint.end()?);
    }
    Ok(whole)
}

impl Joint {
    pub(super) const fn new() -> Self {
        Self { header: None, first: FirstLine::new(), line: Line::Start }
    }

    /// The part of this piece of the current CSV that belongs to the whole; it may be empty.
    pub(super) fn piece(&mut self, mut piece: Bytes) -> Result<Bytes, Error> {
        while !self.first.is_passed() && !piece.is_empty() {
            let Some(line) = self.first.read(&mut piece)? else { continue };
            if let Some(header) = self.header(line)? {
                piece = [header.as_slice(), &piece].concat().into();
            }
        }
        if let Some(last) = piece.last() {
            self.line = if *last == b'\n' { Line::Start } else { Line::Open };
        }
        Ok(piece)
    }

    /// What is still missing when the current CSV ends; the next piece belongs to another one.
    pub(super) fn end(&mut self) -> Result<Bytes, Error> {
        let mut rest = match mem::replace(&mut self.first, FirstLine::new()).left() {
            Some(line) => self.header(line)?.unwrap_or_default(),
            None => Vec::new(),
        };
        // A CSV that ends within a line would run into the next one's first row.
        if !rest.ends_with(b"\n") && (!rest.is_empty() || self.line == Line::Open) {
            rest.push(b'\n');
        }
        self.line = Line::Start;
        Ok(rest.into())
    }

    /// A CSV's first line, if it belongs to the whole.
    fn header(&mut self, line: Vec<u8>) -> Result<Option<Vec<u8>>, Error> {
        match &self.header {
            None => {
                self.header = Some(bare(&line).to_vec());
                Ok(Some(line))
            }
            Some(header) if header == bare(&line) => Ok(None),
            Some(_) => Err(Error::pagination(
                "the CSV of a window starts with another line than the one before it: its columns \
                 are others, or it has no header",
            )),
        }
    }
}

/// A line without its byte order mark and its line end.
fn bare(line: &[u8]) -> &[u8] {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// The first line of a CSV that is not empty, as it arrives.
struct FirstLine {
    line: Vec<u8>,
    place: Place,
}

/// The state of reading a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    FieldStart,
    Unquoted,
    /// In quotes, where a line break is a part of the field.
    Quoted,
    /// After a quote, which ends the field unless another follows.
    Unquoting,
    Passed,
}

impl FirstLine {
    const fn new() -> Self {
        Self { line: Vec::new(), place: Place::FieldStart }
    }

    fn is_passed(&self) -> bool {
        self.place == Place::Passed
    }

    /// Takes what belongs to the line, and returns the line once it is complete.
    fn read(&mut self, piece: &mut Bytes) -> Result<Option<Vec<u8>>, Error> {
        let end = piece.iter().position(|byte| {
            self.place = self.place.after(*byte);
            self.is_passed()
        });
        let taken = piece.split_to(end.map_or(piece.len(), |end| end + 1));
        if taken.len() > LONGEST_HEADER - self.line.len() {
            return Err(Error::pagination(
                "the CSV starts with a line that is too long for a header",
            ));
        }
        self.line.extend_from_slice(&taken);
        if end.is_none() {
            return Ok(None);
        }
        let line = mem::take(&mut self.line);
        if bare(&line).is_empty() {
            *self = Self::new();
            return Ok(None);
        }
        Ok(Some(line))
    }

    /// The incomplete line, unless it is empty.
    fn left(self) -> Option<Vec<u8>> {
        (!bare(&self.line).is_empty()).then_some(self.line)
    }
}

impl Place {
    fn after(self, byte: u8) -> Self {
        match (self, byte) {
            (Self::Quoted, b'"') => Self::Unquoting,
            (Self::Quoted, _) | (Self::FieldStart | Self::Unquoting, b'"') => Self::Quoted,
            (_, b'\n') => Self::Passed,
            // Which of the three separates the fields is not documented; a byte order mark before
            // the first field is not part of it.
            (_, b',' | b';' | b'\t') | (Self::FieldStart, 0xef | 0xbb | 0xbf) => Self::FieldStart,
            _ => Self::Unquoted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// These CSVs as one, if they fit together, in whatever pieces they come.
    fn joined(texts: &[&str]) -> Option<String> {
        let in_pieces = |size: usize| -> Result<String, Error> {
            let mut joint = Joint::new();
            let mut all = Vec::new();
            for text in texts {
                for piece in text.as_bytes().chunks(size) {
                    all.extend_from_slice(&joint.piece(Bytes::copy_from_slice(piece))?);
                }
                all.extend_from_slice(&joint.end()?);
            }
            Ok(String::from_utf8(all).unwrap())
        };
        let whole = in_pieces(usize::MAX);
        for size in 1..5 {
            assert_eq!(in_pieces(size).ok(), whole.as_ref().ok().cloned(), "pieces of {size}");
        }
        if let Err(error) = &whole {
            assert!(error.is_pagination(), "{error}");
        }
        whole.ok()
    }

    #[track_caller]
    fn assert_joined(texts: &[&str], expected: &str) {
        assert_eq!(joined(texts).as_deref(), Some(expected));
    }

    #[test]
    fn several_csvs_become_one_with_one_header() {
        assert_joined(&["h\na\n", "h\nb\n"], "h\na\nb\n");
        assert_joined(&["h\na", "h\nb"], "h\na\nb\n");
        assert_joined(&["h\n", "h\nb\n"], "h\nb\n");
        assert_joined(&["h", "h\nb\n"], "h\nb\n");
        assert_joined(&["h\na\n", "h"], "h\na\n");
        assert_joined(&["\"h\n1\"\na\n", "\"h\n1\"\nb\n"], "\"h\n1\"\na\nb\n");
        assert_joined(
            &["\"h\"\"\n\",i\na,b\n", "\"h\"\"\n\",i\nc,d\n"],
            "\"h\"\"\n\",i\na,b\nc,d\n",
        );
    }

    #[test]
    fn the_header_is_the_first_line_that_came_and_not_that_of_an_empty_csv() {
        assert_joined(&["", "h\na\n", "", "h\nb\n"], "h\na\nb\n");
        assert_joined(&["\n", "\u{feff}", "\r\nh\na\n", "\n\nh\nb\n"], "h\na\nb\n");
        assert_joined(&["", ""], "");
    }

    #[test]
    fn a_header_is_the_same_whatever_marks_it_and_ends_it() {
        assert_joined(&["\u{feff}h\r\na\r\n", "h\nb\n"], "\u{feff}h\r\na\r\nb\n");
        assert_joined(&["h\na\n", "\u{feff}h\r\nb\n"], "h\na\nb\n");
        assert_joined(&["\u{feff}\"h\n1\"\na\n", "\"h\n1\"\nb\n"], "\u{feff}\"h\n1\"\na\nb\n");
    }

    #[test]
    fn columns_that_differ_are_not_put_under_each_other() {
        assert_eq!(joined(&["h,i\na,b\n", "i,h\nc,d\n"]), None);
        assert_eq!(joined(&["h\na\n", "b\n"]), None);
        assert_eq!(joined(&["h\na\n", "b"]), None);
    }

    #[test]
    fn a_quote_within_a_field_quotes_nothing() {
        assert_joined(&["5\" pipe\na\n", "5\" pipe\nb\n"], "5\" pipe\na\nb\n");
    }

    #[test]
    fn a_first_line_without_end_is_not_kept() {
        let mut joint = Joint::new();
        let piece = Bytes::from(vec![b'a'; LONGEST_HEADER]);
        assert!(joint.piece(piece.clone()).unwrap().is_empty());
        assert!(joint.piece(piece).unwrap_err().is_pagination());
    }
}
