//! Does memory stay flat under load?
//!
//! Rounds of the load test, 1,000 calls at once of which each twentieth exchange fails:
//! `cargo bench -p switchboard-tests --bench load`. `SWITCHBOARD_LOAD_SECONDS` says for how long.
//! Each line gives the bytes that are held after a round and the peak so far.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench prints, and fails by panicking"
)]

#[path = "../promises/faults/rounds.rs"]
mod rounds;
#[path = "../promises/faults/shop.rs"]
mod shop;

use rounds::{Tally, round};
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// After so many rounds everything is there that stays: connections, caches, the runtime.
const WARM: u64 = 3;

fn main() {
    let seconds = std::env::var("SWITCHBOARD_LOAD_SECONDS").ok();
    let seconds = seconds.map_or(10, |text| text.parse().unwrap());
    let _profiler = dhat::Profiler::builder().testing().build();
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_time().start_paused(true).build().unwrap();
    let (start, mut whole, mut warm) = (Instant::now(), Tally::default(), 0);
    for seed in 1.. {
        whole.add(&runtime.block_on(round(seed)));
        let held = dhat::HeapStats::get();
        if seed == WARM {
            warm = held.curr_bytes;
        }
        println!("{seed:>5} rounds {:>10} held {:>10} peak", held.curr_bytes, held.max_bytes);
        if seed > WARM && start.elapsed() >= Duration::from_secs(seconds) {
            println!("{whole}");
            println!(
                "held after round {WARM}: {warm} bytes, at the end: {} bytes",
                held.curr_bytes
            );
            return;
        }
    }
}
