//! What a walk asks of a list.

use super::direction::{Backward, Direction};
use super::next_page::NextPage;
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::response::Response;

/// A list request whose pages can be walked.
///
/// Every list request of a vendor crate is one. The walk itself, as a stream of items or pages, is in
/// the `switchboard` facade; it also walks what you implement this for.
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
    const COUNTED: bool = false;
    /// Whether a page holds its items against the order of the list.
    const REVERSED: bool = false;

    /// The operation that lists.
    fn operation(&self) -> Operation;

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
    fn directed(self, direction: Direction, cursor: Option<String>) -> Result<Self, Error>;

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
    fn next_page(&self, page: &Self::Page, direction: Direction) -> NextPage;

    /// The items of a page, in the order of the list.
    fn items(page: Self::Page) -> Vec<Self::Item>;
}
