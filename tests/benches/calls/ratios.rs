//! Both sides in turn, in the same run, so that a busy machine slows both: only ratios are told.

use crate::sides::{self, ByHand, LATENCY, Ours, SHAPES};
use crate::{decoding, replies};
use futures::future::join_all;
use std::time::{Duration, Instant};
use switchboard::paginate::{Items, Paged};
use switchboard::prelude::*;
use tokio::runtime::{Builder, Runtime};

/// How many times the sides take turns.
const ROUNDS: usize = 61;
/// How long one turn of one side takes, roughly.
const TURN: Duration = Duration::from_millis(40);
const CALLERS: usize = 64;
/// How many calls each caller makes in a turn.
const CALLS: usize = 25;
/// How many pages a concurrent walk fetches at once.
const AT_ONCE: usize = 4;

/// Prints every ratio beside its aim.
pub(crate) fn print(base: &str) {
    println!("{:<32}{:>12}{:>12}{:>8}{:>8}", "", "by hand", "ours", "ratio", "aim");
    for decode in decoding::SHAPES {
        let (theirs, mine) =
            in_turn(|turns| repeat(turns, decode.by_hand), |turns| repeat(turns, decode.ours));
        row(decode.name, theirs, mine, "-");
    }
    let (runtime, (ours, by_hand)) = (single(), sides::both(base));
    for shape in SHAPES {
        let (theirs, mine) = in_turn(
            |turns| runtime.block_on(timed(turns, || (shape.by_hand)(&by_hand))),
            |turns| runtime.block_on(timed(turns, || (shape.ours)(&ours))),
        );
        row(shape.name, theirs, mine, &format!("{:.2}", shape.aim));
    }
    throughput(base);
    walks(base);
}

fn row(name: &str, theirs: Vec<f64>, mine: Vec<f64>, aim: &str) {
    let ratio = median(mine.iter().zip(&theirs).map(|(mine, theirs)| mine / theirs).collect());
    let (theirs, mine) = (median(theirs) * 1e6, median(mine) * 1e6);
    println!("{name:<32}{theirs:>9.1} us{mine:>9.1} us{ratio:>8.3}{aim:>8}");
}

/// Seconds per call of each side, turn by turn. The side that begins changes with each turn.
fn in_turn(
    mut theirs: impl FnMut(usize) -> Duration,
    mut mine: impl FnMut(usize) -> Duration,
) -> (Vec<f64>, Vec<f64>) {
    // The first calls connect, and say how many make a turn.
    let once = (theirs(20) + mine(20)) / 40;
    let calls = (TURN.as_secs_f64() / once.as_secs_f64()).ceil().max(1.0);
    let (mut all_theirs, mut all_mine) = (Vec::new(), Vec::new());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
    let count = calls as usize;
    for round in 0..ROUNDS {
        if round % 2 == 0 {
            all_theirs.push(theirs(count).as_secs_f64() / calls);
            all_mine.push(mine(count).as_secs_f64() / calls);
        } else {
            all_mine.push(mine(count).as_secs_f64() / calls);
            all_theirs.push(theirs(count).as_secs_f64() / calls);
        }
    }
    (all_theirs, all_mine)
}

fn repeat(times: usize, act: fn()) -> Duration {
    let started = Instant::now();
    (0..times).for_each(|_| act());
    started.elapsed()
}

async fn timed<F: Future<Output = ()>>(times: usize, call: impl Fn() -> F) -> Duration {
    let started = Instant::now();
    for _ in 0..times {
        call().await;
    }
    started.elapsed()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn single() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// How many calls a second 64 concurrent callers get.
fn throughput(base: &str) {
    let (ours, by_hand) = sides::both(base);
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let mine = || {
        let caller = |ours: Ours| async move {
            for _ in 0..CALLS {
                ours.get().await;
            }
        };
        runtime.block_on(all((0..CALLERS).map(|_| tokio::spawn(caller(ours.clone())))))
    };
    let theirs = || {
        let caller = |by_hand: ByHand| async move {
            for _ in 0..CALLS {
                by_hand.get().await;
            }
        };
        runtime.block_on(all((0..CALLERS).map(|_| tokio::spawn(caller(by_hand.clone())))))
    };
    let _guard = runtime.enter();
    let (mut ratios, mut rates_mine, mut rates_theirs) = (Vec::new(), Vec::new(), Vec::new());
    #[allow(clippy::cast_precision_loss, reason = "a small count")]
    let calls = (CALLERS * CALLS) as f64;
    for round in 0..ROUNDS {
        let (first, second) = if round % 2 == 0 { (theirs(), mine()) } else { (mine(), theirs()) };
        let (theirs, mine) = if round % 2 == 0 { (first, second) } else { (second, first) };
        // The first turn connects.
        if round > 0 {
            ratios.push(theirs / mine);
            rates_mine.push(calls / mine);
            rates_theirs.push(calls / theirs);
        }
    }
    let (theirs, mine, ratio) = (median(rates_theirs), median(rates_mine), median(ratios));
    println!(
        "{:<32}{theirs:>10.0}/s{mine:>10.0}/s{ratio:>8.3}{:>8}",
        "64 callers, small GET", "0.95"
    );
}

/// How many seconds all of these take together.
async fn all(callers: impl Iterator<Item = tokio::task::JoinHandle<()>>) -> f64 {
    let started = Instant::now();
    for caller in join_all(callers).await {
        caller.expect("a caller");
    }
    started.elapsed().as_secs_f64()
}

/// Walks of 100 pages at 20 ms each.
#[allow(clippy::cast_precision_loss, reason = "small counts")]
fn walks(base: &str) {
    let (ours, by_hand) = sides::both(base);
    let runtime = single();
    let pages = replies::PAGES;
    let latency = runtime.block_on(async {
        by_hand.slow_page(1).await;
        timed(20, || by_hand.slow_page(1)).await / 20
    });
    println!("\nwalks of {pages} pages at {:.1} ms a page", latency.as_secs_f64() * 1e3);
    let busy = runtime.block_on(walk(ours.slow_list().items(), LATENCY));
    let ahead = runtime.block_on(walk(ours.slow_list().items().prefetch(true), LATENCY));
    println!("{:<40}{busy:>8.3} s", "plain, 20 ms of work a page");
    let gain = busy / ahead;
    println!(
        "{:<40}{ahead:>8.3} s{gain:>8.3} x plain, aim 1.8",
        "prefetching, 20 ms of work a page"
    );
    let plain = runtime.block_on(walk(ours.slow_list().items(), Duration::ZERO));
    let concurrency = ours.slow_list().items().concurrency(AT_ONCE);
    let concurrent = runtime.block_on(walk(concurrency, Duration::ZERO));
    let ideal = latency.as_secs_f64() * pages as f64;
    println!("{:<40}{plain:>8.3} s{:>8.3} x pages x latency", "plain", plain / ideal);
    let ideal = ideal / AT_ONCE as f64;
    println!(
        "{:<40}{concurrent:>8.3} s{:>8.3} x pages x latency / {AT_ONCE}, aim 1.10",
        "concurrent, 4 pages at once",
        concurrent / ideal
    );
}

/// How many seconds a walk takes that works for this long on each page.
async fn walk<R: Paged>(mut items: Items<R>, work: Duration) -> f64 {
    let started = Instant::now();
    let mut count = 0_usize;
    while let Some(_item) = items.try_next().await.expect("an item") {
        if count.is_multiple_of(15) && !work.is_zero() {
            tokio::time::sleep(work).await;
        }
        count += 1;
    }
    assert_eq!(count, replies::PAGES * 15, "the walk has every item");
    started.elapsed().as_secs_f64()
}
