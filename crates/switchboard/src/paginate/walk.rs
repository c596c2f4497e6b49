//! The walk that items and pages share: which page comes next, and how it is fetched.

use super::ResumeToken;
use crate::{Error, Response};
use std::collections::HashSet;
use std::mem;
use std::task::{Context, Poll};
use switchboard_core::{Backward, BoxFuture, Direction, Paged, Turn};

type Fetched<R> = Result<Response<<R as Paged>::Page>, Error>;

/// A walk over the pages of a list, one page at a time.
///
/// A page is fetched by [`poll_page`](Self::poll_page) and stays the current one until
/// [`turn_over`](Self::turn_over): that is what keeps a resume token from skipping items.
pub(super) struct Walk<R: Paged> {
    plan: Plan<R>,
    /// The current page; `None` is where the request itself stands.
    cursor: Option<String>,
    followed: HashSet<String>,
    begun: bool,
    resumed: bool,
    stage: Stage<R>,
}

enum Stage<R: Paged> {
    /// The current page is to be fetched.
    Ready,
    /// The current page is on its way.
    Fetching(Fetch<R>),
    /// The current page was handed over. It said this about the next one, which may be on its way.
    Holding { turn: Turn, ahead: Option<Fetch<R>> },
    /// The walk ends with this error, which was not reported yet.
    Failed(Error),
    /// The walk ended with an error, on the current page.
    Stopped,
    /// There is no page left.
    Complete,
}

impl<R: Paged> Walk<R> {
    pub(super) fn new(request: R) -> Self {
        let direction = request.direction();
        let (ahead, back) =
            (request.cursor(Direction::Forward), request.cursor(Direction::Backward));
        let stage = if ahead.is_some() && back.is_some() {
            // Which of the two to drop is not ours to guess.
            Stage::Failed(Error::invalid_request(
                "the request has a cursor to walk forwards from and one to walk backwards from; \
                 set one of the two",
            ))
        } else {
            Stage::Ready
        };
        // Where the caller starts counts as followed: a vendor that leads back there goes in circles.
        let followed = request.cursor(direction).map(str::to_owned).into_iter().collect();
        Self {
            plan: Plan { direction, request, size: None },
            cursor: None,
            followed,
            begun: false,
            resumed: false,
            stage,
        }
    }

    pub(super) const fn direction(&self) -> Direction {
        self.plan.direction
    }

    pub(super) fn resume_token(&self) -> Option<ResumeToken> {
        if matches!(self.stage, Stage::Complete) {
            return None;
        }
        Some(ResumeToken { direction: self.plan.direction, cursor: self.cursor.clone() })
    }

    /// Fetches the current page; the one after it once the last one was handed over.
    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Fetched<R>>> {
        self.begun = true;
        self.turn_over();
        // Whatever fails from here on leaves the walk stopped on the current page.
        match mem::replace(&mut self.stage, Stage::Stopped) {
            Stage::Ready => match self.plan.fetch(self.cursor.clone()) {
                Ok(fetch) => self.poll_fetch(fetch, cx),
                Err(error) => Poll::Ready(Some(Err(error.for_operation(R::operation())))),
            },
            Stage::Fetching(fetch) => self.poll_fetch(fetch, cx),
            Stage::Failed(error) => Poll::Ready(Some(Err(error.for_operation(R::operation())))),
            ended => {
                self.stage = ended;
                Poll::Ready(None)
            }
        }
    }

    fn poll_fetch(&mut self, fetch: Fetch<R>, cx: &mut Context<'_>) -> Poll<Option<Fetched<R>>> {
        match fetch.polled(cx) {
            Fetch::Done(Ok(page)) => {
                let turn = R::turn(&page, self.plan.direction);
                self.stage = Stage::Holding { turn, ahead: None };
                Poll::Ready(Some(Ok(page)))
            }
            Fetch::Done(Err(error)) => Poll::Ready(Some(Err(error))),
            running @ Fetch::Running(_) => {
                self.stage = Stage::Fetching(running);
                Poll::Pending
            }
        }
    }

    /// Leaves the page that was handed over, if there is one, for the one after it.
    pub(super) fn turn_over(&mut self) {
        self.stage = match mem::replace(&mut self.stage, Stage::Stopped) {
            Stage::Holding { turn: Turn::Next(cursor), ahead } => self.follow(cursor, ahead),
            Stage::Holding { turn: Turn::Lost, .. } => Stage::Failed(Error::pagination(
                "the page promises another one, but gives no cursor that leads to it",
            )),
            Stage::Holding { turn: Turn::End, .. } => Stage::Complete,
            other => other,
        };
    }

    fn follow(&mut self, cursor: String, ahead: Option<Fetch<R>>) -> Stage<R> {
        if !self.followed.insert(cursor.clone()) {
            return Stage::Failed(Error::pagination(
                "the vendor repeated a cursor that was already followed, \
                 so the pages would come round again without end",
            ));
        }
        self.cursor = Some(cursor);
        ahead.map_or(Stage::Ready, Stage::Fetching)
    }

    /// Moves the fetch of the page after the current one on, starting it if need be.
    pub(super) fn poll_ahead(&mut self, cx: &mut Context<'_>) {
        let Stage::Holding { turn: Turn::Next(cursor), ahead } = &mut self.stage else {
            return;
        };
        if self.followed.contains(cursor) {
            return;
        }
        // A request that is refused here is refused again, and reported, when its turn comes.
        let fetch = ahead.take().or_else(|| self.plan.fetch(Some(cursor.clone())).ok());
        *ahead = fetch.map(|fetch| fetch.polled(cx));
    }
}

// ---- Options -----------------------------------------------------------------------------------

impl<R: Paged> Walk<R> {
    pub(super) fn set_page_size(&mut self, size: u32) {
        if !R::SIZED {
            self.refuse("this list has no page size that could be chosen");
        } else if size == 0 {
            self.refuse("a page size of zero would fetch nothing; it must be 1 or more");
        } else {
            self.plan.size = Some(size);
        }
    }

    pub(super) fn set_backwards(&mut self) {
        // A token knows which way its cursor leads, so it is obeyed whichever comes first.
        if self.resumed {
            return;
        }
        if self.plan.request.cursor(Direction::Forward).is_some() {
            self.refuse("the request starts from a cursor to walk forwards from");
            return;
        }
        self.set_direction(Direction::Backward);
    }

    pub(super) fn set_resume(&mut self, token: ResumeToken) {
        if self.set_direction(token.direction) {
            self.resumed = true;
            self.followed = token.cursor.iter().cloned().collect();
            self.cursor = token.cursor;
        }
    }

    /// Says whether the walk can still go that way.
    fn set_direction(&mut self, direction: Direction) -> bool {
        if self.begun {
            self.refuse("where a walk starts and which way it goes is set before its first page");
            return false;
        }
        if direction == Direction::Backward && R::BACKWARD == Backward::Never {
            self.refuse("this list cannot be walked backwards");
            return false;
        }
        self.plan.direction = direction;
        true
    }

    /// Ends the walk with this reason instead of the next page; the first reason stands.
    fn refuse(&mut self, reason: &'static str) {
        if !matches!(self.stage, Stage::Failed(_) | Stage::Stopped | Stage::Complete) {
            self.stage = Stage::Failed(Error::invalid_request(reason));
        }
    }
}

// ---- One page ----------------------------------------------------------------------------------

/// How each page is asked for.
struct Plan<R> {
    request: R,
    direction: Direction,
    size: Option<u32>,
}

impl<R: Paged> Plan<R> {
    fn fetch(&self, cursor: Option<String>) -> Result<Fetch<R>, Error> {
        let request = self.request.clone().turned(self.direction, cursor);
        let request = match self.size {
            Some(size) => request.sized(self.direction, size),
            None => request,
        };
        // Some vendors know the direction only by a parameter that names it (`last`, `before`).
        // Without one they would send the first page, and the walk would seem to end there.
        if request.direction() != self.direction {
            return Err(Error::invalid_request(match R::BACKWARD {
                Backward::FromCursor => {
                    "this list can be walked backwards only from a cursor; \
                     start from a cursor that an earlier reply gave"
                }
                Backward::FromEnd | Backward::Never => {
                    "as it stands, the request does not say which way to walk; \
                     choose a page size or start from a cursor of that direction"
                }
            }));
        }
        Ok(Fetch::Running(request.fetch()))
    }
}

/// A page on its way, or one that was fetched ahead and waits.
enum Fetch<R: Paged> {
    Running(BoxFuture<'static, Fetched<R>>),
    Done(Fetched<R>),
}

impl<R: Paged> Fetch<R> {
    fn polled(self, cx: &mut Context<'_>) -> Self {
        match self {
            Self::Running(mut fetch) => match fetch.as_mut().poll(cx) {
                Poll::Ready(fetched) => Self::Done(fetched),
                Poll::Pending => Self::Running(fetch),
            },
            done @ Self::Done(_) => done,
        }
    }
}
