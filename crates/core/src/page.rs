//! What a list operation must tell so that a walk over its pages can be written once.

use crate::course::{Counted, Keyed};
use crate::{BoxFuture, Error, Operation, Response};

/// Which way a list is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the first item to the last.
    Forward,
    /// From the last item to the first.
    Backward,
}

/// How far back a list can be walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Backward {
    /// Not at all.
    Never,
    /// From a cursor that the caller has: the vendor offers no way to ask for the last page.
    FromCursor,
    /// From the end of the list.
    FromEnd,
}

/// What a page says about the one after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// There is another page, and this cursor leads to it.
    Next(String),
    /// This was the last page.
    End,
    /// The page says that there is another, but not how to reach it.
    Lost,
    /// Pages are counted: where the next one is follows from this page and the walk so far.
    Counted(Counted),
    /// The page holds what the one before it held. At the end of a list, that is no fault.
    Again {
        /// Whether the list was complete before it.
        is_end: bool,
    },
    /// The key of an item leads on: to which page follows from this page and what of it decoded.
    Keyed(Keyed),
}

impl Turn {
    /// Reads a page that says whether there is more and gives a cursor.
    ///
    /// The flag decides where the vendor sends it; without a flag, a cursor means more.
    #[must_use]
    pub fn by_cursor(more: Option<bool>, cursor: Option<&str>) -> Self {
        match (more, cursor.filter(|cursor| !cursor.is_empty())) {
            (Some(false), _) | (None, None) => Self::End,
            (_, Some(cursor)) => Self::Next(cursor.to_owned()),
            (Some(true), None) => Self::Lost,
        }
    }
}

/// A list request whose pages can be walked.
///
/// Vendor crates implement this for each of their paged operations. The walk itself, as a stream
/// of items or pages, is in the `switchboard` facade.
pub trait Paged: Clone + Send + Sync + 'static {
    /// One page, as the operation replies.
    type Page: Send + 'static;
    /// One item of a page.
    type Item: Send + 'static;

    /// How far back the list can be walked.
    const BACKWARD: Backward;
    /// Whether a page size can be asked for.
    const SIZED: bool;
    /// Whether a page says where the pages after the next one begin, so that several can be fetched
    /// at once.
    const JUMPS: bool = false;
    /// Whether a page holds its items against the order of the list.
    const REVERSED: bool = false;

    /// The operation that lists.
    fn operation() -> &'static Operation;

    /// The way in which the request walks as its parameters stand.
    fn direction(&self) -> Direction;

    /// The cursor of that direction which the request already has, when it has one.
    fn cursor(&self, direction: Direction) -> Option<String>;

    /// The same request, walking that way from the page that the cursor leads to.
    ///
    /// Without a cursor it stays where it stands, or starts at the end that the direction starts
    /// from. What belongs to the other direction is taken out.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when the cursor is none of this list.
    fn turned(self, direction: Direction, cursor: Option<String>) -> Result<Self, Error>;

    /// The same request with a page size, where [`SIZED`](Self::SIZED).
    #[must_use]
    fn sized(self, direction: Direction, size: u32) -> Self;

    /// Sends the request for this one page.
    ///
    /// # Errors
    ///
    /// Whatever the operation's `send` returns.
    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>>;

    /// What a page that this request brought says about the one after it in that direction.
    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn;

    /// Where the page begins that comes `pages` pages later, for a list that [`JUMPS`](Self::JUMPS)
    /// though its pages are not [counted](Turn::Counted). It may turn out not to exist.
    fn jump(&self, page: &Self::Page, pages: u32) -> Turn {
        let _ = (page, pages);
        Turn::End
    }

    /// The items of a page, in the order of the list.
    fn items(page: Self::Page) -> Vec<Self::Item>;
}

/// The cursor of a walk that counts, as a number.
///
/// # Errors
///
/// [`Error::is_invalid_request`] when it is none.
#[doc(hidden)]
pub fn __number(cursor: Option<String>) -> Result<Option<i64>, Error> {
    let read = |text: String| {
        text.parse().map_err(|_| {
            Error::invalid_request("the walk was told to go on from a cursor that is no number")
        })
    };
    cursor.map(read).transpose()
}
