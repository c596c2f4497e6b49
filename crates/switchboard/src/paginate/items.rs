//! The items of a list, as a stream.

use super::ResumeToken;
use super::batch::Batch;
use super::walk::Walk;
use crate::Error;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use switchboard_core::Paged;

/// Every item of a list, from [`Paginate::items`](super::Paginate::items).
///
/// Walking forwards, items come in the order of the vendor's replies. Walking backwards, they come
/// strictly from the end: the last item of the list first, so each page comes in the reverse order
/// of its reply.
///
/// An item that does not decode is an error in its place: its JSON is [`Error::body`], its place in
/// the reply [`Error::json_path`]. The walk continues after it. After any other error, and after
/// the last item, there is only `None`.
///
/// Options are set before the first item is polled. The methods named like those of
/// `futures::StreamExt` and `futures::TryStreamExt` take precedence over them.
///
/// # Examples
///
/// ```
/// use switchboard::prelude::*;
///
/// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
/// let mut items = request.items().page_size(50).limit(1_000).prefetch(true);
/// while let Some(item) = items.try_next().await? {
///     // use the item
/// #     drop(item);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Items<R: Paged> {
    walk: Walk<R>,
    /// What is left of the current page.
    page: Batch<R::Item>,
    /// How many items the current page held.
    page_length: usize,
    /// How many items of the current page are not handed out again: those up to the last one that
    /// did not decode.
    passed: usize,
    /// How many items may still be handed out; `None` is all of them.
    left: Option<usize>,
    prefetch: bool,
}

impl<R: Paged> Items<R> {
    pub(super) fn new(request: R) -> Self {
        Self {
            walk: Walk::new(request),
            page: Batch::empty(),
            page_length: 0,
            passed: 0,
            left: None,
            prefetch: false,
        }
    }

    /// How many items to request at a time. Default: what the request says, or else the vendor's
    /// own.
    ///
    /// The first poll gives an error ([`Error::is_invalid_request`]), and nothing is sent, when the
    /// size is zero or the operation has no page size. The same holds for a size above the vendor's
    /// maximum, if that is known.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let first = request.items().page_size(1).try_next().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn page_size(mut self, size: u32) -> Self {
        self.walk.set_page_size(size);
        self
    }

    /// The most items to return. Default: all. No page is fetched that is not needed for them.
    ///
    /// A walk that the limit stops has a [`resume_token`](Self::resume_token) to continue from.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let some = request.items().limit(10).try_collect().await?;
    /// assert!(some.len() <= 10);
    /// # Ok(())
    /// # }
    /// ```
    pub fn limit(mut self, items: usize) -> Self {
        self.left = Some(items);
        self
    }

    /// Walks from the last item to the first. Default: the request's own direction.
    ///
    /// The first poll gives an error ([`Error::is_invalid_request`]), and nothing is sent, when the
    /// operation cannot be walked in this direction.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let newest = request.items().backwards().page_size(1).try_next().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn backwards(mut self) -> Self {
        self.walk.set_backwards();
        self
    }

    /// Continues where an earlier walk of the same list stood, in that walk's direction. Default:
    /// starts at the request's own position.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let mut items = request.clone().items().limit(100);
    /// while let Some(item) = items.try_next().await? {
    ///     // use the item
    /// #     drop(item);
    /// }
    /// if let Some(token) = items.resume_token() {
    ///     let rest = request.items().resume(token).try_collect().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(mut self, token: ResumeToken) -> Self {
        self.passed = token.passed;
        self.walk.set_resume(token);
        self
    }

    /// Whether to fetch the next page while the items of this one are handed out. Default: no.
    ///
    /// In a tokio runtime, a task fetches the page, however long the caller takes over an item, and
    /// ends with the walk; elsewhere the fetch progresses whenever an item is polled. The page
    /// comes in its turn, and so does its error. With a [`limit`](Self::limit), no page is fetched
    /// that the limit does not need.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let all = request.items().prefetch(true).try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.prefetch = prefetch;
        self
    }

    /// How many pages may be fetched at once, in their order: 64 at most. Default: 1.
    ///
    /// Only lists that are walked by offset or page number can do this: in other lists each page
    /// says where the next one is. For those, for zero, and for more than 64, the first poll gives
    /// an error ([`Error::is_invalid_request`]), and nothing is sent. If the vendor does not say
    /// how long the list is, pages beyond its end may be requested. Pages are fetched ahead as with
    /// [`prefetch`](Self::prefetch).
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let all = request.items().concurrency(4).try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.walk.set_concurrency(pages);
        self
    }

    /// Where the walk stands: the page whose items are being returned, until its last item. `None`
    /// once the whole list was returned.
    ///
    /// Resuming may return earlier items of that page again, but never skips one. After an item
    /// that did not decode, the token points behind it: resuming does not return it again. After
    /// any other error the token stays on the page that failed. Before the first page it is the
    /// start of the request.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let mut items = request.items();
    /// while let Some(item) = items.next().await {
    ///     match item {
    ///         Ok(item) => drop(item), // use the item
    ///         Err(error) => {
    ///             if let Some(token) = items.resume_token() {
    ///                 eprintln!("{error}; continue later with {token}");
    ///             }
    ///         }
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn resume_token(&self) -> Option<ResumeToken> {
        let token = self.walk.resume_token()?;
        Some(ResumeToken { passed: self.passed, ..token })
    }

    /// The next item, or an error, or `None` after the last one.
    ///
    /// Dropping the future early loses nothing.
    ///
    /// # Errors
    ///
    /// Any error of fetching a page; [`Error::is_invalid_request`] for an option that the list does
    /// not have; [`Error::is_pagination`] for a vendor whose pages lead nowhere or in a circle;
    /// [`Error::is_decode`] for an item that does not decode, after which the walk continues.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let mut items = request.items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    /// #   drop(item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The next item, in the form that fits `while let … .await?`.
    ///
    /// Dropping the future early loses nothing.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let mut items = request.items();
    /// while let Some(item) = items.try_next().await? {
    ///     // use the item
    /// #   drop(item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        self.next().await.transpose()
    }

    /// All items that are left, in memory.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next), with the first error. The items that came before are dropped with
    /// the walk; to keep them, the resume token, and the items after one that does not decode, use
    /// [`try_next`](Self::try_next).
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let items = request.items().limit(500).try_collect().await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn try_collect(mut self) -> Result<Vec<R::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        while self.left != Some(0) {
            self.poll_ahead(cx);
            if let Some(item) = self.take_item() {
                return Poll::Ready(Some(item));
            }
            match ready!(self.walk.poll_page(cx)) {
                Some(Ok(mut page)) => {
                    let rejected = page.take_rejected();
                    let items = R::items(page.into_inner());
                    self.page = Batch::new(items, rejected, R::REVERSED);
                    self.page_length = self.page.len();
                    self.skip_passed();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        Poll::Ready(None)
    }

    fn poll_ahead(&mut self, cx: &mut Context<'_>) {
        let wanted = match self.walk.concurrency() {
            1 => usize::from(self.prefetch),
            pages => pages,
        };
        let needed = match self.left {
            None => wanted,
            Some(left) => left.saturating_sub(self.page.len()).div_ceil(self.page_length.max(1)),
        };
        if wanted.min(needed) > 0 {
            self.walk.poll_ahead(cx, wanted.min(needed));
        }
    }

    /// Skips what an earlier walk has already returned of this page.
    fn skip_passed(&mut self) {
        for _ in 0..self.passed {
            self.page.next(self.walk.direction());
        }
        if self.page_length > 0 && self.page.is_empty() {
            self.advance();
        }
    }

    fn take_item(&mut self) -> Option<Result<R::Item, Error>> {
        let item = self.page.next(self.walk.direction())?;
        match &item {
            Ok(_) => self.left = self.left.map(|left| left.saturating_sub(1)),
            Err(_) => self.passed = self.page_length - self.page.len(),
        }
        if self.left == Some(0) {
            // If pages turn out fuller than the first ones, later ones are not needed.
            self.walk.forget_ahead();
        }
        if self.page.is_empty() {
            // At once, so that the resume token does not lead back to a page that was returned
            // completely.
            self.advance();
        }
        Some(item)
    }

    fn advance(&mut self) {
        self.passed = 0;
        self.walk.advance();
    }

    /// Whether an error has ended the walk.
    #[cfg(any(
        feature = "carium-courier",
        feature = "nimchat",
        feature = "prokeep",
        feature = "zenvia-sales"
    ))]
    pub(crate) const fn has_failed(&self) -> bool {
        self.walk.has_failed()
    }
}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

// Nothing inside is ever structurally pinned, whatever the request and its items are.
impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("resume_token", &self.resume_token())
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}
