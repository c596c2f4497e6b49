//! What a list operation must tell so that a walk over its pages can be written once.

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

    /// The operation that lists.
    fn operation() -> &'static Operation;

    /// The way in which the request walks as its parameters stand.
    fn direction(&self) -> Direction;

    /// The cursor of that direction which the request already has, when it has one.
    fn cursor(&self, direction: Direction) -> Option<&str>;

    /// The same request, walking that way from the page that the cursor leads to.
    ///
    /// Without a cursor it stays where it stands, or starts at the end that the direction starts
    /// from. What belongs to the other direction is taken out.
    #[must_use]
    fn turned(self, direction: Direction, cursor: Option<String>) -> Self;

    /// The same request with a page size, where [`SIZED`](Self::SIZED).
    #[must_use]
    fn sized(self, direction: Direction, size: u32) -> Self;

    /// Sends the request for this one page.
    ///
    /// # Errors
    ///
    /// Whatever the operation's `send` returns.
    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>>;

    /// What a page says about the one after it in that direction.
    fn turn(page: &Self::Page, direction: Direction) -> Turn;

    /// The items of a page, in the order of the reply.
    fn items(page: Self::Page) -> Vec<Self::Item>;
}
