//! Where a walk stands, as text.

use crate::Error;
use std::fmt;
use std::str::FromStr;
use switchboard_core::Direction;

/// Where a walk stands, to continue from there later or elsewhere.
///
/// A token holds the direction of the walk, the vendor's cursor of one page and, after an item of
/// that page that did not decode, how many items to skip. Keep it together with its request. How
/// long a cursor stays valid is up to the vendor. A token prints as text and is parsed from it.
///
/// # Examples
///
/// ```
/// use switchboard::paginate::{Direction, ResumeToken};
///
/// let token: ResumeToken = "forward:g2wAAAAB".parse()?;
/// assert_eq!(token.direction(), Direction::Forward);
/// assert_eq!(token.to_string(), "forward:g2wAAAAB");
///
/// // The first page has no cursor.
/// let start: ResumeToken = "backward".parse()?;
/// assert_eq!(start.to_string(), "backward");
///
/// // Behind the third item of a page.
/// let behind: ResumeToken = "forward+3:g2wAAAAB".parse()?;
/// assert_eq!(behind.to_string(), "forward+3:g2wAAAAB");
/// # Ok::<(), switchboard::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ResumeToken {
    pub(super) direction: Direction,
    pub(super) cursor: Option<String>,
    /// How many items of the page to skip.
    pub(super) passed: usize,
}

impl ResumeToken {
    /// The direction of the walk that this token continues.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::paginate::{Direction, ResumeToken};
    ///
    /// let token: ResumeToken = "backward:c-7".parse()?;
    /// assert_eq!(token.direction(), Direction::Backward);
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }
}

impl fmt::Debug for ResumeToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut token = f.debug_struct("ResumeToken");
        token.field("direction", &self.direction).field("cursor", &self.cursor);
        if self.passed > 0 {
            token.field("passed", &self.passed);
        }
        token.finish()
    }
}

impl fmt::Display for ResumeToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.direction {
            Direction::Forward => "forward",
            Direction::Backward => "backward",
        })?;
        if self.passed > 0 {
            write!(f, "+{}", self.passed)?;
        }
        match &self.cursor {
            Some(cursor) => write!(f, ":{cursor}"),
            None => Ok(()),
        }
    }
}

impl FromStr for ResumeToken {
    type Err = Error;

    /// Reads a token that was printed by its `Display`.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when the text is not a token.
    fn from_str(text: &str) -> Result<Self, Error> {
        // Only the first colon is a separator; the cursor may hold more.
        let (direction, cursor) = match text.split_once(':') {
            Some((direction, cursor)) => (direction, Some(cursor.to_owned())),
            None => (text, None),
        };
        let (direction, passed) = match direction.split_once('+') {
            Some((direction, passed)) => (direction, passed.parse().ok()),
            None => (direction, Some(0)),
        };
        let direction = match direction {
            "forward" => Some(Direction::Forward),
            "backward" => Some(Direction::Backward),
            _ => None,
        };
        let (Some(direction), Some(passed)) = (direction, passed) else {
            return Err(Error::invalid_request(
                "this is not a resume token, which reads `forward` or `backward`, alone or followed \
                 by a plus sign and a number, by a colon and a cursor, or by both",
            ));
        };
        Ok(Self { direction, cursor, passed })
    }
}
