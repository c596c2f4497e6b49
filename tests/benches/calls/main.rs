//! What does a call cost beside the same call written by hand with reqwest and `serde_json`?
//!
//! `cargo bench -p switchboard-tests --bench calls`: criterion's times of each side, then both sides
//! in turn, as ratios beside their aims. With `-- ratios` after it, only the ratios. See
//! `docs/benchmarks.md`.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a bench prints, and fails by panicking"
)]

mod decoding;
mod plain;
mod ratios;
mod replies;
mod server;
mod sides;

use criterion::Criterion;
use sides::SHAPES;
use std::time::Duration;
use tokio::runtime::Builder;

fn main() {
    let base = sides::server();
    let asked = |name: &str| std::env::args().any(|it| it == name);
    if asked("--test") || asked("--list") {
        return;
    }
    if asked("alone") {
        return alone(&base);
    }
    if !asked("ratios") {
        times(&base);
    }
    ratios::print(&base);
}

/// One side of one shape and nothing else, to be run under callgrind: `alone "small GET" ours`.
fn alone(base: &str) {
    let (ours, by_hand) = sides::both(base);
    let words: Vec<String> = std::env::args().collect();
    let shape = SHAPES.into_iter().find(|shape| words.iter().any(|word| word == shape.name));
    let shape = shape.expect("the name of a shape");
    let is_ours = words.iter().any(|word| word == "ours");
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    for _ in 0..500 {
        runtime.block_on(if is_ours { (shape.ours)(&ours) } else { (shape.by_hand)(&by_hand) });
    }
}

/// Criterion's times of each side.
fn times(base: &str) {
    let (ours, by_hand) = sides::both(base);
    let criterion = Criterion::default().sample_size(50).measurement_time(Duration::from_secs(3));
    let mut criterion = criterion.configure_from_args();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    for shape in SHAPES {
        let mut group = criterion.benchmark_group(shape.name);
        group.bench_function("by hand", |bencher| {
            bencher.iter(|| runtime.block_on((shape.by_hand)(&by_hand)));
        });
        group.bench_function("ours", |bencher| {
            bencher.iter(|| runtime.block_on((shape.ours)(&ours)));
        });
        group.finish();
    }
    criterion.final_summary();
}
