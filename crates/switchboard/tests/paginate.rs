//! Promise: what a walk over a list does, against a scripted list.
//!
//! The `futures` traits are imported on purpose: the methods of the walk itself must win.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod script;

use futures::{FutureExt, StreamExt, TryStreamExt};
use script::{List, PlainList};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use switchboard::paginate::{
    Backward, Counted, Direction, Items, NextPage, Paged, Pages, Paginate, ResumeToken,
};
use switchboard::{Error, Response};
use switchboard_core::{Api, BoxFuture, HeaderMap, Method, Operation, StatusCode};
use tokio::sync::{Mutex, mpsc};
use tokio::task::yield_now;
use tokio::time::{sleep, timeout};

/// Takes items until the walk ends, and keeps what came before an error.
async fn drain(items: &mut Items<List>) -> (Vec<u32>, Option<Error>) {
    let mut taken = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => taken.push(item),
            Ok(None) => return (taken, None),
            Err(error) => return (taken, Some(error)),
        }
    }
}

fn token(text: &str) -> ResumeToken {
    text.parse().unwrap()
}

fn shown(token: Option<ResumeToken>) -> String {
    token.map_or_else(|| "complete".to_owned(), |token| token.to_string())
}

fn next(cursor: &str) -> NextPage {
    NextPage::Next(cursor.to_owned())
}

// ---- Order -------------------------------------------------------------------------------------

#[tokio::test]
async fn every_item_comes_in_order() {
    let list = List::of(&[&[1, 2], &[3, 4], &[5]]);
    let items = list.clone().first(2).items().try_collect().await.unwrap();
    assert_eq!(items, [1, 2, 3, 4, 5]);
    assert_eq!(list.asked(), ["first=2", "first=2&after=p1", "first=2&after=p2"]);
}

#[tokio::test]
async fn backwards_every_item_comes_from_the_end() {
    let list = List::of(&[&[1, 2], &[3, 4], &[5]]);
    let items = list.clone().items().backwards().page_size(2);
    assert_eq!(items.try_collect().await.unwrap(), [5, 4, 3, 2, 1]);
    assert_eq!(list.asked(), ["last=2", "last=2&before=p1", "last=2&before=p0"]);
}

#[tokio::test]
async fn a_request_for_the_last_items_walks_backwards_on_its_own() {
    let list = List::of(&[&[1, 2], &[3]]).last(2);
    assert_eq!(list.items().try_collect().await.unwrap(), [3, 2, 1]);
}

#[tokio::test]
async fn pages_come_as_fetched_and_as_sent() {
    let list = List::of(&[&[1, 2], &[3, 4], &[5]]);
    let forward = list.clone().pages().try_collect().await.unwrap();
    let forward: Vec<_> = forward.iter().map(|page| page.items.clone()).collect();
    assert_eq!(forward, [vec![1, 2], vec![3, 4], vec![5]]);

    let backward = list.pages().backwards().page_size(2);
    let backward = backward.try_collect().await.unwrap();
    let backward: Vec<_> = backward.iter().map(|page| page.items.clone()).collect();
    assert_eq!(backward, [vec![5], vec![3, 4], vec![1, 2]]);
}

#[tokio::test]
async fn a_page_keeps_what_it_holds_besides_its_items() {
    let mut pages = List::of(&[&[1]]).pages();
    let page = pages.try_next().await.unwrap().unwrap();
    assert_eq!(page.request_id(), Some("scripted"));
}

#[tokio::test]
async fn an_empty_page_is_no_end() {
    let list = List::of(&[&[], &[1], &[], &[], &[2], &[]]);
    let mut items = list.clone().items();
    assert_eq!(drain(&mut items).await.0, [1, 2]);
    assert_eq!(list.asked().len(), 6);
    assert_eq!(list.pages().try_collect().await.unwrap().len(), 6);
}

#[tokio::test]
async fn an_empty_list_ends_at_once() {
    let mut items = List::of(&[&[]]).items();
    assert!(items.next().await.is_none());
    assert!(items.next().await.is_none());
    assert_eq!(shown(items.resume_token()), "complete");
}

// ---- Limits ------------------------------------------------------------------------------------

#[tokio::test]
async fn a_limit_fetches_no_page_that_it_does_not_need() {
    for (limit, pages) in [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (99, 3)] {
        for prefetch in [false, true] {
            let list = List::of(&[&[1, 2], &[3, 4], &[5]]);
            let items = list.clone().items().limit(limit).prefetch(prefetch);
            let items = items.try_collect().await.unwrap();
            assert_eq!(items, [1, 2, 3, 4, 5][..limit.min(5)]);
            assert_eq!(list.asked().len(), pages, "limit {limit}");
        }
    }
}

#[tokio::test]
async fn a_limit_leaves_a_token_to_go_on_from() {
    let expected = [
        (0, "forward"),
        (1, "forward"),
        (2, "forward:p1"),
        (3, "forward:p1"),
        (4, "forward:p2"),
        (5, "complete"),
    ];
    for (limit, place) in expected {
        let mut items = List::of(&[&[1, 2], &[3, 4], &[5]]).items().limit(limit);
        drain(&mut items).await;
        assert!(items.next().await.is_none());
        assert_eq!(shown(items.resume_token()), place, "limit {limit}");
    }
}

#[tokio::test]
async fn a_limit_that_is_met_hides_the_trouble_behind_it() {
    let mut items = List::scripted(&[("", &[1, 2], NextPage::Lost)]).items().limit(2);
    let (taken, error) = drain(&mut items).await;
    assert_eq!(taken, [1, 2]);
    assert!(error.is_none());
}

#[tokio::test]
async fn as_many_pages_as_asked_for_are_fetched() {
    let expected = [(0, "forward"), (2, "forward:p2"), (3, "complete"), (9, "complete")];
    for (most, place) in expected {
        let list = List::of(&[&[1, 2], &[3, 4], &[5]]);
        let mut pages = list.clone().pages().max_pages(most);
        while pages.try_next().await.unwrap().is_some() {}
        assert_eq!(list.asked().len(), most.min(3));
        assert_eq!(shown(pages.resume_token()), place);
    }
}

// ---- Walks that would not end ------------------------------------------------------------------

#[tokio::test]
async fn a_repeated_cursor_ends_the_walk_after_its_page() {
    let circles: [&[(&str, &[u32], NextPage)]; 2] = [
        &[("", &[1], next("a")), ("a", &[2, 3], next("a"))],
        &[("", &[1], next("a")), ("a", &[2], next("b")), ("b", &[3], next("a"))],
    ];
    for circle in circles {
        for prefetch in [false, true] {
            let list = List::scripted(circle);
            let mut items = list.clone().items().prefetch(prefetch);
            let (taken, error) = drain(&mut items).await;
            assert_eq!(taken, [1, 2, 3]);
            let error = error.unwrap();
            assert!(error.is_pagination());
            assert!(error.to_string().contains("repeated a cursor"), "{error}");
            assert!(items.next().await.is_none());
            assert_eq!(list.asked().len(), circle.len());
        }
        let mut pages = List::scripted(circle).pages();
        for _ in circle {
            assert!(pages.try_next().await.unwrap().is_some());
        }
        assert!(pages.try_next().await.unwrap_err().is_pagination());
        assert!(pages.next().await.is_none());
    }
}

#[tokio::test]
async fn the_cursor_that_a_walk_resumed_from_counts_as_followed() {
    let list = List::scripted(&[("a", &[1], next("b")), ("b", &[2], next("a"))]);
    let mut items = list.clone().items().resume(token("forward:a"));
    let (taken, error) = drain(&mut items).await;
    assert_eq!(taken, [1, 2]);
    assert!(error.unwrap().is_pagination());
    assert_eq!(list.asked(), ["after=a", "after=b"]);
}

#[tokio::test]
async fn a_page_that_leads_nowhere_is_an_error_after_its_items() {
    let list = List::scripted(&[("", &[1], next("a")), ("a", &[2, 3], NextPage::Lost)]);
    let mut items = list.clone().items();
    let (taken, error) = drain(&mut items).await;
    assert_eq!(taken, [1, 2, 3]);
    let error = error.unwrap();
    assert!(error.is_pagination());
    assert!(error.to_string().contains("no cursor"), "{error}");
    assert!(items.next().await.is_none());
    assert_eq!(shown(items.resume_token()), "forward:a");

    let mut pages = list.pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().items, [1]);
    assert_eq!(pages.try_next().await.unwrap().unwrap().items, [2, 3]);
    assert!(pages.try_next().await.unwrap_err().is_pagination());
    assert!(pages.next().await.is_none());
    assert_eq!(shown(pages.resume_token()), "forward:a");
}

#[tokio::test]
async fn an_empty_page_that_leads_nowhere_is_an_error_too() {
    let mut items = List::scripted(&[("", &[], NextPage::Lost)]).items();
    assert!(items.try_next().await.unwrap_err().is_pagination());
}

// ---- Resuming ----------------------------------------------------------------------------------

#[tokio::test]
async fn resuming_never_skips_wherever_a_walk_was_interrupted() {
    let lists: [&[&[u32]]; 3] =
        [&[&[1, 2], &[], &[3], &[4, 5, 6]], &[&[], &[1], &[2, 3], &[]], &[&[1, 2, 3]]];
    for pages in lists {
        for backwards in [false, true] {
            for prefetch in [false, true] {
                let walk = || {
                    let items = List::of(pages).items().page_size(3).prefetch(prefetch);
                    if backwards { items.backwards() } else { items }
                };
                let all = walk().try_collect().await.unwrap();
                for stop in 0..=all.len() {
                    let mut items = walk();
                    for expected in &all[..stop] {
                        assert_eq!(items.try_next().await.unwrap().as_ref(), Some(expected));
                    }
                    let rest = match items.resume_token() {
                        Some(token) => {
                            let token = token.to_string().parse().unwrap();
                            let resumed = List::of(pages).items().page_size(3).resume(token);
                            resumed.try_collect().await.unwrap()
                        }
                        None => Vec::new(),
                    };
                    // It may repeat items, so it starts at `stop` or before, and goes to the end.
                    assert!(rest.len() >= all.len() - stop, "skipped at {stop}");
                    assert_eq!(rest, all[all.len() - rest.len()..]);
                }
            }
        }
    }
}

#[tokio::test]
async fn a_token_moves_on_with_the_last_item_of_its_page() {
    let mut items = List::of(&[&[1, 2], &[3]]).items();
    let mut places = vec![shown(items.resume_token())];
    while items.try_next().await.unwrap().is_some() {
        places.push(shown(items.resume_token()));
    }
    assert_eq!(places, ["forward", "forward", "forward:p1", "complete"]);
}

#[tokio::test]
async fn an_error_keeps_what_came_and_a_token_that_resumes() {
    for prefetch in [false, true] {
        let list = List::of(&[&[1, 2], &[3, 4], &[5]]).failing_once("p1");
        let mut items = list.clone().items().prefetch(prefetch);
        let (taken, error) = drain(&mut items).await;
        assert_eq!(taken, [1, 2]);
        assert!(error.unwrap().to_string().contains("scripted failure"));
        assert!(items.next().await.is_none());
        let place = items.resume_token().unwrap();
        assert_eq!(place.to_string(), "forward:p1");
        let rest = list.items().resume(place).try_collect().await.unwrap();
        assert_eq!(rest, [3, 4, 5]);
    }
}

#[tokio::test]
async fn pages_keep_a_token_that_resumes_too() {
    let list = List::of(&[&[1], &[2], &[3]]).failing_once("p1");
    let mut pages = list.clone().pages();
    assert!(pages.try_next().await.unwrap().is_some());
    assert!(pages.try_next().await.is_err());
    assert!(pages.next().await.is_none());
    let token = pages.resume_token().unwrap();
    let rest = list.pages().resume(token).try_collect().await.unwrap();
    assert_eq!(rest.len(), 2);
}

#[tokio::test]
async fn a_token_overrides_the_direction_whatever_was_asked() {
    let list = List::of(&[&[1], &[2], &[3]]);
    let back = list.clone().first(1).items().resume(token("backward:p1"));
    assert_eq!(back.try_collect().await.unwrap(), [2, 1]);
    let forth = list.clone().items().backwards().resume(token("forward:p1")).backwards();
    assert_eq!(forth.try_collect().await.unwrap(), [2, 3]);
    let from_the_end = list.last(1).items().resume(token("forward"));
    assert_eq!(from_the_end.try_collect().await.unwrap(), [1, 2, 3]);
}

#[test]
fn a_token_survives_as_text() {
    for cursor in ["", "c-7", "a:b::", ":", "Ä 漢字 🙂\n\t", "forward:x", "%3A"] {
        for direction in ["forward", "backward"] {
            let text = format!("{direction}:{cursor}");
            assert_eq!(token(&text).to_string(), text);
            assert_eq!(token(&token(&text).to_string()), token(&text));
        }
    }
    assert_ne!(token("forward"), token("forward:"));
    assert_eq!(token("backward").direction(), Direction::Backward);
}

#[test]
fn text_that_is_no_token_is_refused_without_repeating_it() {
    for text in ["", "secret-7", ":", "Forward:a", "sideways:a", " forward:a", "forwards"] {
        let error = text.parse::<ResumeToken>().unwrap_err();
        assert!(error.is_invalid_request());
        assert!(error.to_string().contains("not a resume token"), "{error}");
        assert!(!error.to_string().contains("secret-7"));
    }
}

// ---- Options that cannot be met ----------------------------------------------------------------

#[tokio::test]
async fn an_option_that_the_list_lacks_is_refused_before_the_network() {
    let list = PlainList::of(&[&[1]]);
    let refused = [
        list.clone().items().page_size(5),
        list.clone().items().backwards(),
        list.clone().items().resume(token("backward:p0")),
    ];
    for mut items in refused {
        assert!(items.try_next().await.unwrap_err().is_invalid_request());
        assert!(items.next().await.is_none());
    }
    let mut pages = list.clone().pages().page_size(5);
    assert!(pages.try_next().await.unwrap_err().is_invalid_request());
    assert!(list.asked().is_empty());
    assert_eq!(list.items().try_collect().await.unwrap(), [1]);
}

#[tokio::test]
async fn a_page_size_of_zero_is_refused() {
    let list = List::of(&[&[1]]);
    let mut items = list.clone().items().page_size(0).page_size(5);
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(error.to_string().contains("page size of zero"), "{error}");
    assert!(list.asked().is_empty());
}

#[tokio::test]
async fn a_walk_whose_direction_the_request_cannot_say_is_refused() {
    // Without `last` or `before`, the vendor would send the first page.
    let list = List::of(&[&[1], &[2]]);
    let mut items = list.clone().items().backwards();
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(error.to_string().contains("page size"), "{error}");
    assert!(list.asked().is_empty());
}

#[tokio::test]
async fn a_walk_that_has_begun_keeps_its_direction() {
    let mut items = List::of(&[&[1, 2], &[3]]).items();
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    let mut items = items.resume(token("forward:p9")).backwards();
    assert_eq!(shown(items.resume_token()), "forward");
    let (taken, error) = drain(&mut items).await;
    assert_eq!(taken, [2]);
    assert!(error.unwrap().is_invalid_request());
    assert!(items.next().await.is_none());
}

// ---- Polling -----------------------------------------------------------------------------------

#[tokio::test]
async fn a_next_that_is_dropped_while_it_waits_loses_nothing() {
    let list = List::of(&[&[1], &[2]]);
    let mut items = list.clone().items();
    assert!(items.next().now_or_never().is_none());
    assert_eq!(shown(items.resume_token()), "forward");
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert!(items.next().now_or_never().is_none());
    assert_eq!(items.try_next().await.unwrap(), Some(2));
    assert_eq!(list.asked(), ["", "after=p1"]);
}

#[tokio::test]
async fn nothing_is_asked_before_it_is_polled() {
    let list = List::of(&[&[1]]);
    let items = list.clone().items().prefetch(true);
    assert_eq!(
        format!("{items:?}"),
        "Items { resume_token: Some(ResumeToken { direction: Forward, cursor: None }), \
         left: None, .. }"
    );
    drop(list.clone().pages());
    assert!(list.asked().is_empty());
}

#[tokio::test]
async fn the_next_page_is_fetched_while_items_are_handed_out() {
    let list = List::of(&[&[1, 2, 3], &[4]]);
    let mut items = list.clone().items().prefetch(true);
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert_eq!(list.asked(), ["", "after=p1"]);
    assert_eq!(items.try_next().await.unwrap(), Some(2));
    assert_eq!(shown(items.resume_token()), "forward");
    assert_eq!(items.try_next().await.unwrap(), Some(3));
    // The caller waits for something else.
    settle().await;
    // The page came meanwhile, so there is nothing to wait for.
    assert_eq!(items.next().now_or_never().unwrap().unwrap().unwrap(), 4);
    assert!(items.next().await.is_none());
    assert_eq!(list.asked().len(), 2);
}

#[tokio::test]
async fn items_and_pages_are_streams() {
    let list = List::of(&[&[1, 2], &[3]]);
    let doubled: Vec<u32> =
        list.clone().items().map_ok(|item| item * 2).try_collect().await.unwrap();
    assert_eq!(doubled, [2, 4, 6]);
    let lengths: Vec<usize> =
        StreamExt::map(list.pages(), |page| page.unwrap().items.len()).collect().await;
    assert_eq!(lengths, [2, 1]);
}

#[tokio::test]
async fn a_walk_moves_between_threads() {
    fn moves<T: Send + Unpin + 'static>() {}
    moves::<Items<List>>();
    moves::<Pages<List>>();
    let collected = tokio::spawn(List::of(&[&[1], &[2]]).items().try_collect());
    assert_eq!(collected.await.unwrap().unwrap(), [1, 2]);
}

// ---- Fetching ahead ----------------------------------------------------------------------------

type Action = dyn Fn(u32) -> BoxFuture<'static, Result<(), Error>> + Send + Sync;

/// A list whose pages may be fetched at once. Each holds its own number, and comes when its action
/// is done.
#[derive(Clone)]
struct Counting {
    page: u32,
    pages: u32,
    action: Arc<Action>,
    asked: Arc<AtomicUsize>,
}

impl Counting {
    fn of<F>(pages: u32, action: impl Fn(u32) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<(), Error>> + Send + 'static,
    {
        Self {
            page: 0,
            pages,
            action: Arc::new(move |page| Box::pin(action(page))),
            asked: Arc::default(),
        }
    }

    /// Walks that fetch ahead.
    fn walks(&self) -> [Items<Self>; 2] {
        [self.clone().items().prefetch(true), self.clone().items().concurrency(3)]
    }
}

impl Paged for Counting {
    type Page = u32;
    type Item = u32;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const COUNTED: bool = true;

    fn operation(&self) -> Operation {
        static API: Api = Api::new("counting", "https://counting.example");
        Operation::new(&API, "count", Method::GET, "/count")
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, _: Direction) -> Option<String> {
        None
    }

    fn directed(self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        let page = cursor.map_or(self.page, |cursor| cursor.parse().unwrap());
        Ok(Self { page, ..self })
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<u32>, Error>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        Box::pin(async move {
            (self.action)(self.page).await?;
            Ok(Response::from_parts(self.page, StatusCode::OK, HeaderMap::new()))
        })
    }

    fn next_page(&self, page: &u32, _: Direction) -> NextPage {
        // Each page is shorter than it reports, so that the last one needs no empty one after it.
        let counted = Counted::by_number(0, i64::from(*page), 1).told_size(Some(2));
        counted.total(Some(i64::from(self.pages))).into()
    }

    fn items(page: u32) -> Vec<u32> {
        vec![page]
    }
}

/// Lets all tasks run as far as they can.
async fn settle() {
    for _ in 0..10 {
        yield_now().await;
    }
}

/// Long enough that nothing else can happen.
const FOREVER: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn a_page_that_is_fetched_ahead_arrives_while_an_item_is_used() {
    for walk in 0..2 {
        let (arrived, mut arrivals) = mpsc::unbounded_channel();
        let list = Counting::of(2, move |page| {
            let arrived = arrived.clone();
            async move {
                settle().await;
                arrived.send(page).unwrap();
                Ok(())
            }
        });
        let [prefetched, at_once] = list.walks();
        let mut items = if walk == 0 { prefetched } else { at_once };
        assert_eq!(items.try_next().await.unwrap(), Some(0));
        assert_eq!(arrivals.recv().await, Some(0));
        // The walk is not polled while its caller waits for something else.
        assert_eq!(timeout(FOREVER, arrivals.recv()).await.unwrap(), Some(1));
        assert_eq!(items.try_next().await.unwrap(), Some(1));
        assert_eq!(items.try_next().await.unwrap(), None);
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_caller_does_not_use_up_the_time_of_a_page_that_is_fetched_ahead() {
    let list = Counting::of(5, async |_| {
        let late = |_| Error::credential("too late");
        timeout(Duration::from_secs(1), settle()).await.map_err(late)
    });
    for mut items in list.walks() {
        for page in 0..5 {
            assert_eq!(items.try_next().await.unwrap(), Some(page));
            sleep(Duration::from_secs(10)).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_that_is_fetched_ahead_keeps_nothing_that_the_caller_waits_for() {
    let lock = Arc::new(Mutex::new(()));
    let list = Counting::of(5, {
        let lock = Arc::clone(&lock);
        move |_| {
            let lock = Arc::clone(&lock);
            async move {
                let _guard = lock.lock().await;
                settle().await;
                Ok(())
            }
        }
    });
    for mut items in list.walks() {
        while items.try_next().await.unwrap().is_some() {
            drop(timeout(FOREVER, lock.lock()).await.unwrap());
        }
    }
}

/// A list whose pages after the first `come` never come, and a channel that reports cancelled ones.
fn without_end(come: u32, error: Option<u32>) -> (Counting, mpsc::UnboundedReceiver<u32>) {
    struct OnDrop(u32, mpsc::UnboundedSender<u32>);
    impl Drop for OnDrop {
        fn drop(&mut self) {
            let _ = self.1.send(self.0);
        }
    }
    let (sender, given_up) = mpsc::unbounded_channel();
    let list = Counting::of(9, move |page| {
        let guard = (page >= come).then(|| OnDrop(page, sender.clone()));
        async move {
            settle().await;
            if error == Some(page) {
                return Err(Error::credential("scripted failure"));
            }
            match guard {
                Some(_guard) => std::future::pending().await,
                None => Ok(()),
            }
        }
    });
    (list, given_up)
}

#[tokio::test(start_paused = true)]
async fn a_walk_that_is_dropped_gives_up_what_it_fetches_ahead() {
    for walk in 0..2 {
        let (list, mut given_up) = without_end(1, None);
        let [prefetched, at_once] = list.walks();
        let mut items = if walk == 0 { prefetched } else { at_once };
        assert_eq!(items.try_next().await.unwrap(), Some(0));
        settle().await;
        assert!(given_up.try_recv().is_err());
        drop(items);
        assert!(timeout(FOREVER, given_up.recv()).await.unwrap().is_some());
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_gives_up_what_comes_after_it() {
    let (list, mut given_up) = without_end(2, Some(1));
    let mut items = list.items().concurrency(3);
    assert_eq!(items.try_next().await.unwrap(), Some(0));
    assert!(items.try_next().await.is_err());
    let mut pages = [0; 2];
    for page in &mut pages {
        *page = timeout(FOREVER, given_up.recv()).await.unwrap().unwrap();
    }
    pages.sort_unstable();
    assert_eq!(pages, [2, 3]);
    assert_eq!(shown(items.resume_token()), "forward:1");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_panic_ahead_is_the_callers_as_any_other() {
    let list = Counting::of(2, async |page| {
        settle().await;
        assert_eq!(page, 0, "the action fails");
        Ok(())
    });
    for items in list.walks() {
        let panic = tokio::spawn(items.try_collect()).await.unwrap_err().into_panic();
        assert!(panic.downcast_ref::<String>().unwrap().contains("the action fails"));
    }
}

#[test]
fn a_walk_without_a_runtime_fetches_ahead_when_it_is_polled() {
    let list = Counting::of(9, async |_| {
        yield_now().await;
        Ok(())
    });
    for items in list.walks() {
        let mut all = pin!(items.try_collect());
        let mut cx = Context::from_waker(Waker::noop());
        let all = loop {
            if let Poll::Ready(all) = all.as_mut().poll(&mut cx) {
                break all;
            }
        };
        assert_eq!(all.unwrap(), (0..9).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn more_than_64_pages_at_once_are_refused() {
    let list = Counting::of(1_000, async |_| Ok(()));
    for pages in [65, usize::MAX] {
        let error = list.clone().items().concurrency(pages).try_next().await.unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains("64"), "{error}");
        assert!(list.clone().pages().concurrency(pages).try_next().await.is_err());
    }
    assert_eq!(list.asked.load(Ordering::SeqCst), 0);
    assert_eq!(list.clone().items().concurrency(64).try_next().await.unwrap(), Some(0));
    assert_eq!(list.asked.load(Ordering::SeqCst), 1 + 64, "the first, and 64 at once after it");
}
