//! The pages of a list, as a stream.

use super::ResumeToken;
use super::walk::Walk;
use crate::{Error, Response};
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use switchboard_core::{Paged, Rejected};

/// Every page of a list, from [`Paginate::pages`](super::Paginate::pages).
///
/// Pages come in the order in which they are fetched: walking backwards, the last page of the list
/// comes first. Inside a page, everything is as the vendor sent it.
///
/// Items that do not decode are errors ahead of their page. The page holds the other items, and the
/// errors, too ([`Response::rejected`]); the walk continues after them. After any other error, and
/// after the last page, there is only `None`.
///
/// Options are set before the first page is polled. The methods named like those of
/// `futures::StreamExt` and `futures::TryStreamExt` take precedence over them.
///
/// # Examples
///
/// ```
/// use switchboard::prelude::*;
///
/// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
/// let mut pages = request.pages().page_size(50).max_pages(3);
/// while let Some(page) = pages.try_next().await? {
///     println!("status {}", page.status());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R: Paged> {
    walk: Walk<R>,
    /// A page with items that did not decode, and those of them that are not reported yet.
    waiting: Option<(VecDeque<Rejected>, Response<R::Page>)>,
    /// Up to which item of the current page those that did not decode were reported.
    passed: usize,
    /// How many pages may still be returned; `None` is all of them.
    left: Option<usize>,
}

impl<R: Paged> Pages<R> {
    pub(super) fn new(request: R) -> Self {
        Self { walk: Walk::new(request), waiting: None, passed: 0, left: None }
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
    /// let page = request.pages().page_size(5).try_next().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn page_size(mut self, size: u32) -> Self {
        self.walk.set_page_size(size);
        self
    }

    /// The most pages to fetch. Default: all.
    ///
    /// A walk that this stops has a [`resume_token`](Self::resume_token) to continue from.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let pages = request.pages().max_pages(2).try_collect().await?;
    /// assert!(pages.len() <= 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.left = Some(pages);
        self
    }

    /// Walks from the last page to the first. Default: the request's own direction.
    ///
    /// The first poll gives an error ([`Error::is_invalid_request`]), and nothing is sent, when the
    /// operation cannot be walked in this direction.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let last = request.pages().backwards().page_size(50).try_next().await?;
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
    /// # let saved = "forward:g2wAAAAB";
    /// let rest = request.pages().resume(saved.parse()?).try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(mut self, token: ResumeToken) -> Self {
        self.passed = token.passed;
        self.walk.set_resume(token);
        self
    }

    /// How many pages may be fetched at once, in their order: 64 at most. Default: 1.
    ///
    /// As [`Items::concurrency`](super::Items::concurrency).
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let pages = request.pages().concurrency(4).try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.walk.set_concurrency(pages);
        self
    }

    /// Where the walk stands: the next page. `None` once the last one was returned.
    ///
    /// After an error the token stays on the page that failed: the one that could not be fetched,
    /// the one that leads nowhere, or the one with an item that does not decode. In the last case
    /// resuming does not report that item again, and returns the page.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let mut pages = request.pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     let saved = pages.resume_token().map(|token| token.to_string());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn resume_token(&self) -> Option<ResumeToken> {
        let token = self.walk.resume_token()?;
        Some(ResumeToken { passed: self.passed, ..token })
    }

    /// The next page, or the error that ends the walk, or `None` after the last one.
    ///
    /// Dropping the future early loses nothing.
    ///
    /// # Errors
    ///
    /// Any error of fetching a page; [`Error::is_invalid_request`] for an option that the list does
    /// not have; [`Error::is_pagination`] for a vendor whose pages lead nowhere or in a circle.
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let mut pages = request.pages();
    /// while let Some(page) = pages.next().await {
    ///     println!("status {}", page?.status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn next(&mut self) -> Option<Result<Response<R::Page>, Error>> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    /// The next page, in the form that fits `while let … .await?`.
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
    /// let mut pages = request.pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("status {}", page.status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn try_next(&mut self) -> Result<Option<Response<R::Page>>, Error> {
        self.next().await.transpose()
    }

    /// All pages that are left, in memory.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next). The pages that came before are dropped with the walk; to keep
    /// them and the resume token, use [`try_next`](Self::try_next).
    ///
    /// # Examples
    ///
    /// ```
    /// # use switchboard::prelude::*;
    /// # async fn example<R: switchboard::paginate::Paged>(request: R) -> Result<(), switchboard::Error> {
    /// let pages = request.pages().max_pages(10).try_collect().await?;
    /// println!("{} pages", pages.len());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn try_collect(mut self) -> Result<Vec<Response<R::Page>>, Error> {
        let mut pages = Vec::new();
        while let Some(page) = self.try_next().await? {
            pages.push(page);
        }
        Ok(pages)
    }

    fn poll_page(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<R::Page>, Error>>> {
        if let Some(error) = self.next_rejected() {
            return Poll::Ready(Some(Err(error)));
        }
        let page = match self.waiting.take() {
            Some((_, page)) => Some(Ok(page)),
            None if self.left == Some(0) => None,
            None => match ready!(self.walk.poll_page(cx)) {
                Some(Ok(page)) if !page.rejected().is_empty() => {
                    let rejected = page.rejected().iter().filter(|it| it.index() >= self.passed);
                    self.waiting = Some((rejected.cloned().collect(), page));
                    return self.poll_page(cx);
                }
                page => page,
            },
        };
        if matches!(page, Some(Ok(_))) {
            self.leave(cx);
        }
        Poll::Ready(page)
    }

    /// The next item of a waiting page that did not decode.
    fn next_rejected(&mut self) -> Option<Error> {
        let (rejected, _) = self.waiting.as_mut()?;
        let rejected = rejected.pop_front()?;
        self.passed = rejected.index().saturating_add(1);
        Some(rejected.into_error())
    }

    /// Moves on to the page after the one that is returned.
    fn leave(&mut self, cx: &mut Context<'_>) {
        self.left = self.left.map(|left| left.saturating_sub(1));
        if self.walk.concurrency() > 1 {
            let wanted = self.left.unwrap_or(usize::MAX).min(self.walk.concurrency());
            self.walk.poll_ahead(cx, wanted);
        }
        self.passed = 0;
        // At once, so that the resume token leads to the page after this one.
        self.walk.advance();
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<Response<R::Page>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

// Nothing inside is ever structurally pinned, whatever the request is.
impl<R: Paged> Unpin for Pages<R> {}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("resume_token", &self.resume_token())
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}
