//! Walking lists: every item, or every page, as a stream.
//!
//! Every list request of a vendor implements [`Paged`]; with [`Paginate`] in scope it can be
//! walked. Nothing is sent until the first item or page is polled, and no page is fetched before it
//! is needed (but see [`Items::prefetch`]).
//!
//! What a walk promises:
//!
//! - **Nothing is lost.** An error comes after everything that was fetched before it, a future that
//!   is dropped while it waits loses nothing, and an item that does not decode is an error in its
//!   place, after which the walk continues. With cursors, an empty page in the middle does not end
//!   the walk. With counted pages, neither does a short page: the end is an empty page, the
//!   vendor's own flag, or a total that a shorter page reaches, so that a walk may request one page
//!   more than there is.
//! - **It ends.** A vendor that repeats a cursor or a page, or promises another page without saying
//!   where, causes an error ([`Error::is_pagination`](crate::Error::is_pagination)) instead of an
//!   endless loop.
//! - **It can be resumed.** [`Items::resume_token`] says where the walk stands, as text. Resuming
//!   may hand out some items again, but never skips one.
//!
//! [`Items`] and [`Pages`] have their own [`try_next`](Items::try_next) and
//! [`try_collect`](Items::try_collect), so no other crate is needed. They also implement
//! [`Stream`](futures_core::Stream), for the adapters of the `futures` crate.
//!
//! # Examples
//!
//! The examples of this module take any list request, such as
//! `prokeep.list_contacts().first(50)`:
//!
//! ```
//! use switchboard::prelude::*;
//!
//! # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
//! let mut items = request.items().limit(1_000);
//! while let Some(item) = items.try_next().await? {
//!     // use the item
//! #     drop(item);
//! }
//! # Ok(())
//! # }
//! ```

mod batch;
mod items;
mod pages;
mod resume;
mod walk;

pub use items::Items;
pub use pages::Pages;
pub use resume::ResumeToken;
pub use switchboard_core::generated::{Backward, Counted, Keyed, NextPage};
pub use switchboard_core::{Direction, Paged, Rejected};

/// Walks the pages of a list request. Every [`Paged`] request has it.
///
/// The walk starts at the request's own position, and goes in the request's own direction: a
/// request for the *last* items walks backwards, every other one forwards.
///
/// # Examples
///
/// ```
/// use switchboard::prelude::*;
///
/// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
/// let items = request.items().try_collect().await?;
/// println!("{} items in all", items.len());
/// # Ok(())
/// # }
/// ```
pub trait Paginate: Paged + Sized {
    /// Every item of the list, fetched page by page. Nothing is sent until it is polled.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prelude::*;
    ///
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let first = request.items().try_next().await?;
    /// println!("the list is {}", if first.is_some() { "in use" } else { "empty" });
    /// # Ok(())
    /// # }
    /// ```
    fn items(self) -> Items<Self>;

    /// Every page of the list, with its headers and everything it holds besides its items. Nothing
    /// is sent until it is polled.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::prelude::*;
    ///
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let mut pages = request.pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("page of request {}", page.request_id().unwrap_or("-"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    fn pages(self) -> Pages<Self>;
}

impl<R: Paged> Paginate for R {
    fn items(self) -> Items<Self> {
        Items::new(self)
    }

    fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }
}
