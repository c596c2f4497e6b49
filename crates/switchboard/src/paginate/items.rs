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
/// strictly from the end: the last item of the list first, so each page is handed out in the
/// reverse of its reply.
///
/// An item that does not decode is an error of its own, in its place: its JSON is
/// [`Error::body`], its place in the reply [`Error::json_path`]. The walk goes on after it. After any
/// other error, and after the last item, there is only `None`.
///
/// Options are set before the first item is asked for. The methods named like those of `futures::StreamExt` and
/// `futures::TryStreamExt` take precedence over them.
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
    /// Up to which item of the current page nothing is handed out again: to the one behind the last
    /// that did not decode.
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

    /// How many items to ask the vendor for at a time. Default: what the request says, or else
    /// the vendor's own.
    ///
    /// The first poll gives an error ([`Error::is_invalid_request`]), and nothing is sent, when
    /// the size is zero or the operation has no page size. A size above the vendor's maximum is
    /// refused likewise where that maximum is known.
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

    /// The most items to hand out. Default: all. No page is fetched that is not needed for them.
    ///
    /// A walk that the limit stops has a [`resume_token`](Self::resume_token) to go on from.
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
    /// The first poll gives an error ([`Error::is_invalid_request`]), and nothing is sent, when
    /// the operation cannot be walked that way.
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

    /// Goes on where an earlier walk of the same list stood, in that walk's direction. Default:
    /// starts where the request stands.
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
    /// In a tokio runtime, the page is fetched by a task that ends with the walk, however long the
    /// caller takes over an item; elsewhere it moves whenever an item is asked for. It comes in its
    /// turn, as does an error of it. With a [`limit`](Self::limit), no page is fetched that the
    /// limit does not need.
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
    /// Only lists that are walked by offset or page number can do that: the pages of the others
    /// tell one by one where the next one is. For those, for zero, and for more than 64, the first
    /// poll gives an error ([`Error::is_invalid_request`]), and nothing is sent. Where the vendor
    /// does not say how long the list is, pages beyond its end may be asked for. What fetches them
    /// is what fetches a page ahead with [`prefetch`](Self::prefetch).
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

    /// Where the walk stands: the page whose items are being handed out, until the last of them
    /// was. `None` once the whole list was handed out.
    ///
    /// Resuming may hand out the earlier items of that page again, but never skips one. Behind an item
    /// that did not decode, the token stands behind it: resuming does not meet it again. After any
    /// other error the token stays on the page that failed. Before the first page was handed out, it is
    /// the start of the request.
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
    ///                 eprintln!("{error}; go on later with {token}");
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
    /// Dropping the future before it is done loses nothing.
    ///
    /// # Errors
    ///
    /// Whatever fetching a page returns; [`Error::is_invalid_request`] for an option that the
    /// list does not have; [`Error::is_pagination`] for a vendor whose pages lead nowhere or in a
    /// circle; [`Error::is_decode`] for an item that does not decode, after which the walk goes on.
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
    /// Dropping the future before it is done loses nothing.
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
    /// As [`next`](Self::next), with the first error. The items that came before are dropped with the
    /// walk; to keep them, the resume token, and what comes after an item that does not decode, use [`try_next`](Self::try_next).
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
                    self.pass_over();
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

    /// Leaves out what an earlier walk has handed out of this page.
    fn pass_over(&mut self) {
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
            // Pages that turned out fuller than the first ones make later ones needless.
            self.walk.forget_ahead();
        }
        if self.page.is_empty() {
            // At once, so that the resume token does not lead back to what was all handed out.
            self.advance();
        }
        Some(item)
    }

    fn advance(&mut self) {
        self.passed = 0;
        self.walk.advance();
    }

    /// Whether an error has ended the walk.
    #[cfg(feature = "zenvia-sales")]
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

// Nothing inside is ever pinned in place, whatever the request and its items are.
impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("resume_token", &self.resume_token())
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}
