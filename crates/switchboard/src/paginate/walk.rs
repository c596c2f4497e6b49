//! The walk that items and pages share: which page comes next, and how it is fetched.

use super::ResumeToken;
use crate::{Error, Response};
use std::collections::{HashSet, VecDeque};
use std::mem;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll};
use switchboard_core::generated::{Backward, BoxFuture, Course, Direction, NextPage, Paged};
use tokio::runtime::Handle;
use tokio::task::{JoinError, JoinHandle};
use tracing::Instrument as _;

/// The most pages that may be fetched at once. The docs of the streams state it, too.
const MOST_AT_ONCE: usize = 64;

type Fetched<R> = Result<Response<<R as Paged>::Page>, Error>;

/// A walk over the pages of a list.
///
/// [`poll_page`](Self::poll_page) fetches a page, which stays the current one until
/// [`advance`](Self::advance). This keeps a resume token from skipping items.
pub(super) struct Walk<R: Paged> {
    plan: Plan<R>,
    /// The current page; `None` is the position of the request itself.
    cursor: Option<String>,
    course: Course,
    /// The cursors followed so far, if the vendor gives them: a counted list never turns back.
    followed: HashSet<String>,
    begun: bool,
    resumed: bool,
    /// How many pages may be in flight at once.
    concurrency: usize,
    /// Pages in flight, or fetched and waiting, in their order.
    queue: VecDeque<Fetch<R>>,
    stage: Stage,
}

enum Stage {
    /// The current page must be fetched, unless it heads the queue.
    Ready,
    /// The current page was handed over. It said this about the next one, and about those beyond
    /// it. If pages are counted, no cursor comes twice.
    Holding { next: NextPage, beyond: Vec<String>, is_counted: bool },
    /// The walk ends with this error, which is not reported yet.
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
            // It is unclear which of the two to drop.
            Stage::Failed(Error::invalid_request(
                "the request has a cursor to walk forwards from and one to walk backwards from; \
                 set one of the two",
            ))
        } else {
            Stage::Ready
        };
        // The caller's start counts as followed: a vendor that leads back there goes in circles.
        let followed = request.cursor(direction).into_iter().collect();
        Self {
            plan: Plan { direction, request, size: None },
            cursor: None,
            course: Course::new(),
            followed,
            begun: false,
            resumed: false,
            concurrency: 1,
            queue: VecDeque::new(),
            stage,
        }
    }

    /// Whether an error has ended the walk.
    #[cfg(any(
        feature = "carium-courier",
        feature = "nimchat",
        feature = "prokeep",
        feature = "zenvia-sales"
    ))]
    pub(super) const fn has_failed(&self) -> bool {
        matches!(self.stage, Stage::Stopped)
    }

    pub(super) const fn direction(&self) -> Direction {
        self.plan.direction
    }

    pub(super) const fn concurrency(&self) -> usize {
        self.concurrency
    }

    pub(super) fn resume_token(&self) -> Option<ResumeToken> {
        if matches!(self.stage, Stage::Complete) {
            return None;
        }
        let (direction, cursor) = (self.plan.direction, self.cursor.clone());
        Some(ResumeToken { direction, cursor, passed: 0 })
    }

    /// Fetches the current page, or the next one if the current one was handed over.
    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Fetched<R>>> {
        self.begun = true;
        self.advance();
        let page = match mem::replace(&mut self.stage, Stage::Stopped) {
            Stage::Ready => self.poll_current(cx),
            Stage::Failed(error) => Poll::Ready(Some(Err(self.plan.named(error)))),
            ended => {
                self.stage = ended;
                Poll::Ready(None)
            }
        };
        self.forget_if_over();
        page
    }

    /// Any failure in here leaves the walk stopped on the current page.
    fn poll_current(&mut self, cx: &mut Context<'_>) -> Poll<Option<Fetched<R>>> {
        if self.queue.front().is_none_or(|fetch| fetch.cursor != self.cursor) {
            // What was fetched ahead starts elsewhere: the vendor's pages are not as predicted.
            self.queue.clear();
            match self.plan.fetch(self.cursor.clone()) {
                Ok(fetch) => self.queue.push_back(fetch),
                Err(error) => return Poll::Ready(Some(Err(self.plan.named(error)))),
            }
        }
        self.poll_queue(cx);
        let Some(fetch) = self.queue.pop_front() else { return Poll::Ready(None) };
        match fetch.state {
            State::Running(_) | State::Spawned(_) => {
                self.queue.push_front(fetch);
                self.stage = Stage::Ready;
                Poll::Pending
            }
            State::Done(Ok(page)) => self.hold(&fetch.request, page),
            State::Done(Err(error)) => Poll::Ready(Some(Err(error))),
        }
    }

    /// Hands a page over, unless its items came already.
    fn hold(&mut self, request: &R, page: Response<R::Page>) -> Poll<Option<Fetched<R>>> {
        let hint = request.next_page(&page, self.plan.direction);
        let next = self.course.next(hint.clone(), &page);
        if let NextPage::Again { is_end } = next {
            if is_end {
                self.stage = Stage::Complete;
                return Poll::Ready(None);
            }
            let error = Error::pagination(
                "the vendor sent the previous page again, so the walk would never end",
            );
            return Poll::Ready(Some(Err(self.plan.named(error))));
        }
        let most = u32::try_from(self.concurrency).unwrap_or(u32::MAX);
        let beyond = self.course.beyond(&hint, &page, most);
        let is_counted = matches!(hint, NextPage::Counted(_));
        self.stage = Stage::Holding { next, beyond, is_counted };
        Poll::Ready(Some(Ok(page)))
    }

    /// Moves from the page that was handed over, if there is one, to the next one.
    pub(super) fn advance(&mut self) {
        self.stage = match mem::replace(&mut self.stage, Stage::Stopped) {
            Stage::Holding { next: NextPage::Next(cursor), is_counted, .. } => {
                self.follow(cursor, is_counted)
            }
            Stage::Holding { next: NextPage::End, .. } => Stage::Complete,
            Stage::Holding { .. } => Stage::Failed(Error::pagination(
                "the page promises another one, but gives no cursor that leads to it",
            )),
            other => other,
        };
        self.forget_if_over();
    }

    /// Drops what was fetched ahead once it is no longer needed: pages that do not exist after all,
    /// or that come after an error.
    fn forget_if_over(&mut self) {
        if !matches!(self.stage, Stage::Ready | Stage::Holding { .. }) {
            self.forget_ahead();
        }
    }

    /// Drops what was fetched ahead, and cancels what is in flight.
    pub(super) fn forget_ahead(&mut self) {
        self.queue.clear();
    }

    fn follow(&mut self, cursor: String, is_counted: bool) -> Stage {
        if !is_counted && !self.followed.insert(cursor.clone()) {
            return Stage::Failed(Error::pagination(
                "the vendor repeated a cursor that was already followed, so the walk would never end",
            ));
        }
        self.cursor = Some(cursor);
        Stage::Ready
    }

    /// Polls the fetches of at most `pages` pages after the current one, starting them if needed.
    pub(super) fn poll_ahead(&mut self, cx: &mut Context<'_>, pages: usize) {
        let Stage::Holding { next: NextPage::Next(cursor), beyond, .. } = &self.stage else {
            return;
        };
        if self.followed.contains(cursor) {
            return;
        }
        let wanted: Vec<&String> = std::iter::once(cursor).chain(beyond).take(pages).collect();
        let fits = |fetch: &Fetch<R>, cursor: &String| fetch.cursor.as_ref() == Some(cursor);
        if !self.queue.iter().zip(&wanted).all(|(fetch, cursor)| fits(fetch, cursor)) {
            self.queue.clear();
        }
        for cursor in wanted.into_iter().skip(self.queue.len()) {
            // A request that is refused here is refused again in its turn, and reported then.
            let Ok(fetch) = self.plan.fetch(Some(cursor.clone())) else { break };
            self.queue.push_back(fetch.on_its_own(cx));
        }
        self.poll_queue(cx);
    }

    fn poll_queue(&mut self, cx: &mut Context<'_>) {
        for fetch in &mut self.queue {
            fetch.poll(cx);
        }
    }
}

// ---- Options -----------------------------------------------------------------------------------

impl<R: Paged> Walk<R> {
    pub(super) fn set_page_size(&mut self, size: u32) {
        if !R::SIZED {
            self.refuse("this list has no page size to set");
        } else if size == 0 {
            self.refuse("a page size of zero would fetch nothing; it must be 1 or more");
        } else {
            self.plan.size = Some(size);
        }
    }

    pub(super) fn set_concurrency(&mut self, pages: usize) {
        if pages == 0 {
            self.refuse("a concurrency of zero would fetch nothing; it must be 1 or more");
        } else if pages > 1 && !R::COUNTED {
            self.refuse(
                "each page of this list says where the next one is, so they can only be fetched \
                 one after the other",
            );
        } else if pages > MOST_AT_ONCE {
            self.refuse("no more than 64 pages can be fetched at once");
        } else {
            self.concurrency = pages;
        }
    }

    pub(super) fn set_backwards(&mut self) {
        // A token knows its direction, so it wins whichever comes first.
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

    /// Sets the direction. Returns whether the walk can still take it.
    fn set_direction(&mut self, direction: Direction) -> bool {
        if self.begun {
            self.refuse("the start and direction of a walk must be set before its first page");
            return false;
        }
        if direction == Direction::Backward && R::BACKWARD == Backward::Never {
            self.refuse("this list cannot be walked backwards");
            return false;
        }
        self.plan.direction = direction;
        true
    }

    /// Ends the walk with this reason instead of the next page; the first reason wins.
    fn refuse(&mut self, reason: &'static str) {
        if !matches!(self.stage, Stage::Failed(_) | Stage::Stopped | Stage::Complete) {
            self.stage = Stage::Failed(Error::invalid_request(reason));
        }
    }
}

// ---- One page ----------------------------------------------------------------------------------

/// How each page is requested.
struct Plan<R> {
    request: R,
    direction: Direction,
    size: Option<u32>,
}

impl<R: Paged> Plan<R> {
    /// An error of the walk, which names the operation.
    fn named(&self, error: Error) -> Error {
        error.for_operation(&self.request.operation())
    }

    fn fetch(&self, cursor: Option<String>) -> Result<Fetch<R>, Error> {
        let request = self.request.clone().directed(self.direction, cursor.clone())?;
        let request = match self.size {
            Some(size) => request.sized(self.direction, size),
            None => request,
        };
        // For some vendors only a parameter sets the direction (`last`, `before`). Without one they
        // would send the first page, and the walk would seem to end there.
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
        let state = State::Running(request.clone().fetch());
        Ok(Fetch { cursor, request, state })
    }
}

/// A page in flight, or one that was fetched ahead and waits.
struct Fetch<R: Paged> {
    cursor: Option<String>,
    request: R,
    state: State<R>,
}

enum State<R: Paged> {
    /// Progresses when the walk is polled.
    Running(BoxFuture<'static, Fetched<R>>),
    /// Progresses on its own.
    Spawned(Task<Fetched<R>>),
    Done(Fetched<R>),
}

/// A task that is aborted when it is dropped.
struct Task<T>(JoinHandle<T>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<R: Paged> Fetch<R> {
    /// Spawns the fetch as a task, if there is a runtime. While the caller is busy with an item,
    /// the walk is not polled: a fetch that stands still would use up its deadline and hold what
    /// others wait for, such as the right to renew a token.
    fn on_its_own(mut self, cx: &mut Context<'_>) -> Self {
        self.poll(cx);
        self.state = match (self.state, Handle::try_current()) {
            (State::Running(fetch), Ok(runtime)) => {
                State::Spawned(Task(runtime.spawn(fetch.in_current_span())))
            }
            (state, _) => state,
        };
        self
    }

    fn poll(&mut self, cx: &mut Context<'_>) {
        if let State::Spawned(task) = &mut self.state
            && let Poll::Ready(joined) = Pin::new(&mut task.0).poll(cx)
        {
            match joined {
                Ok(fetched) => self.state = State::Done(fetched),
                Err(error) => self.restart(error),
            }
        }
        if let State::Running(fetch) = &mut self.state
            && let Poll::Ready(fetched) = fetch.as_mut().poll(cx)
        {
            self.state = State::Done(fetched);
        }
    }

    /// Starts again after a task that did not end: its runtime is gone, but the walk continues.
    fn restart(&mut self, error: JoinError) {
        self.state = State::Running(self.request.clone().fetch());
        if let Ok(panic) = error.try_into_panic() {
            resume_unwind(panic);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use switchboard_core::generated::{Counted, Keyed};
    use switchboard_core::{Api, HeaderMap, Method, Operation, StatusCode};

    static API: Api = Api::new("counting", "https://counting.example");
    const PAGES: i64 = 1_000;

    /// A list with one item on each page, walked by number or by the key of the item.
    #[derive(Clone)]
    struct List<const IS_COUNTED: bool>(i64);

    impl<const IS_COUNTED: bool> Paged for List<IS_COUNTED> {
        type Page = Vec<i64>;
        type Item = i64;

        const BACKWARD: Backward = Backward::Never;
        const SIZED: bool = false;
        const COUNTED: bool = IS_COUNTED;

        fn operation(&self) -> Operation {
            Operation::new(&API, "list", Method::GET, "/list")
        }

        fn direction(&self) -> Direction {
            Direction::Forward
        }

        fn cursor(&self, _: Direction) -> Option<String> {
            None
        }

        fn directed(self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
            Ok(Self(cursor.and_then(|it| it.parse().ok()).unwrap_or(self.0)))
        }

        fn sized(self, _: Direction, _: u32) -> Self {
            self
        }

        fn fetch(self) -> BoxFuture<'static, Result<Response<Vec<i64>>, Error>> {
            let here = if self.0 < PAGES { vec![self.0] } else { Vec::new() };
            let page = Response::from_parts(here, StatusCode::OK, HeaderMap::new());
            Box::pin(std::future::ready(Ok(page)))
        }

        fn next_page(&self, page: &Vec<i64>, _: Direction) -> NextPage {
            if IS_COUNTED {
                return Counted::by_offset(self.0, page.len()).into();
            }
            Keyed::last(page.last().map(|it| (it + 1).to_string()), page.len()).into()
        }

        fn items(page: Vec<i64>) -> Vec<i64> {
            page
        }
    }

    /// How many cursors a whole walk remembers.
    fn remembered<const COUNTED: bool>(concurrency: usize) -> usize {
        let mut walk = Walk::new(List::<COUNTED>(0));
        walk.set_concurrency(concurrency);
        let mut cx = Context::from_waker(std::task::Waker::noop());
        let mut pages = 0;
        while let Poll::Ready(Some(page)) = walk.poll_page(&mut cx) {
            assert_eq!(
                page.map_err(|it| it.to_string()).as_deref(),
                Ok(&vec![pages; usize::from(pages < PAGES)])
            );
            pages += 1;
        }
        assert_eq!(pages, PAGES + 1);
        walk.followed.len()
    }

    #[test]
    fn a_walk_that_counts_remembers_no_cursor() {
        assert_eq!(remembered::<true>(1), 0);
        assert_eq!(remembered::<true>(4), 0);
        assert_eq!(remembered::<false>(1), 1_000);
    }
}
