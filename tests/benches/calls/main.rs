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
use sides::{ByHand, Ours, SHAPES};
use std::time::Duration;
use tokio::runtime::Builder;

fn main() {
    let (ours, by_hand) = sides::both();
    let asked = |name: &str| std::env::args().any(|it| it == name);
    if asked("--test") || asked("--list") {
        return;
    }
    if !asked("ratios") {
        times(&ours, &by_hand);
    }
    ratios::print(&ours, &by_hand);
}

/// Criterion's times of each side.
fn times(ours: &Ours, by_hand: &ByHand) {
    let criterion = Criterion::default().sample_size(50).measurement_time(Duration::from_secs(3));
    let mut criterion = criterion.configure_from_args();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    for shape in SHAPES {
        let mut group = criterion.benchmark_group(shape.name);
        group.bench_function("by hand", |bencher| {
            bencher.iter(|| runtime.block_on((shape.by_hand)(by_hand)));
        });
        group.bench_function("ours", |bencher| {
            bencher.iter(|| runtime.block_on((shape.ours)(ours)));
        });
        group.finish();
    }
    criterion.final_summary();
}
