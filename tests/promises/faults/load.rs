//! Load: however many calls there are at once, and whatever fails, none is lost and none is doubled.
//! `tests/benches/load.rs` watches the memory of the same.

use crate::rounds::{Tally, round};
use std::time::Duration;

/// For how many seconds of real time the rounds go on; without it, there are three.
const SECONDS: &str = "SWITCHBOARD_LOAD_SECONDS";

#[tokio::test(start_paused = true)]
async fn a_thousand_calls_at_once_with_faults_lose_nothing_and_double_nothing() {
    let seconds = std::env::var(SECONDS).ok().map(|text| text.parse::<u64>().unwrap());
    // Real time: that of the runtime stands still.
    let start = std::time::Instant::now();
    let mut whole = Tally::default();
    for seed in 1.. {
        whole.add(&round(seed).await);
        let is_over = match seconds {
            Some(seconds) => start.elapsed() >= Duration::from_secs(seconds),
            None => seed == 3,
        };
        if is_over {
            break;
        }
    }
    // Three faults in a row, and messages of which nobody knows.
    assert!(whole.succeeded * 100 >= whole.calls * 95, "{whole}");
    if seconds.is_some() {
        eprintln!("{whole}");
    }
}
