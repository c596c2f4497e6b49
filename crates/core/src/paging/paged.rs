//! What a walk needs from a list.

use super::direction::{Backward, Direction};
use super::next_page::NextPage;
use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::response::Response;

/// A list request whose pages can be walked.
///
/// Every list request of a vendor crate implements it. The walk itself, as a stream of items or
/// pages, is in the `switchboard` facade, which also walks your own implementations.
pub trait Paged: Clone + Send + Sync + 'static {
    /// One page, the reply of the operation.
    type Page: Send + 'static;
    /// One item of a page.
    type Item: Send + 'static;

    /// How far back the list can be walked.
    const BACKWARD: Backward;
    /// Whether a page size can be set.
    const SIZED: bool;
    /// Whether a page says where the pages after the next one begin, so that several can be fetched
    /// at once.
    const COUNTED: bool = false;
    /// Whether a page holds its items in the reverse order of the list.
    const REVERSED: bool = false;

    /// The list operation.
    fn operation(&self) -> Operation;

    /// The direction in which the request walks with its current parameters.
    fn direction(&self) -> Direction;

    /// The cursor for this direction that the request already has, if any.
    fn cursor(&self, direction: Direction) -> Option<String>;

    /// The same request, walking in this direction from the page that the cursor leads to.
    ///
    /// Without a cursor it stays where it is, or starts at the end where this direction begins.
    /// Parameters of the other direction are removed.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] when the cursor cannot be one of this list.
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

    /// What a page of this request says about the next one in this direction.
    fn next_page(&self, page: &Self::Page, direction: Direction) -> NextPage;

    /// The items of a page, in the order of the list.
    fn items(page: Self::Page) -> Vec<Self::Item>;
}
