//! What does a client cost, and what does one with an HTTP client of its own?
//!
//! `cargo bench -p switchboard-tests --bench clients`: the time to build a hundred of each, and how
//! much the heap grows by them.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench prints, and fails by panicking"
)]

use std::time::{Duration, Instant};
use switchboard::prokeep::{self, Client};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

const CLIENTS: usize = 100;

fn main() {
    let shared = || prokeep::connect("acme").credentials("u", "p").build().expect("a client");
    let own = || {
        let builder = prokeep::connect("acme").credentials("u", "p");
        builder.connect_timeout(Duration::from_secs(9)).build().expect("a client")
    };
    // The first one sets up what all share.
    drop(shared());
    println!("{:<40} {:>9} {:>9}", "100 clients", "ms", "KiB");
    print("that share the process's connections", shared);
    print("with connections of their own", own);
}

fn print(name: &str, build: fn() -> Client) {
    let started = Instant::now();
    let clients: Vec<Client> = (0..CLIENTS).map(|_| build()).collect();
    let elapsed = started.elapsed().as_secs_f64() * 1e3;
    drop(clients);
    // The profiler slows what it watches down, so the time is not taken here.
    let profiler = dhat::Profiler::builder().testing().build();
    let clients: Vec<Client> = (0..CLIENTS).map(|_| build()).collect();
    let grown = dhat::HeapStats::get().curr_bytes / 1024;
    drop((clients, profiler));
    println!("{name:<40} {elapsed:>9.1} {grown:>9}");
}
