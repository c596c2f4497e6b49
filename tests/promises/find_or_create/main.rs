//! Find-or-create returns the contact with a key, creates it once, and never hands out somebody else,
//! over real HTTP: vendors here hold contacts, refuse doubles where the real one does, and lose
//! replies on command.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod nimchat;
mod prokeep;
mod proto;
mod zenvia_sales;

use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// Lets requests pass only in company: each waits until this many have come.
#[derive(Clone)]
struct Company(Arc<(Mutex<usize>, Condvar, usize)>);

impl Company {
    fn of(size: usize) -> Self {
        Self(Arc::new((Mutex::new(0), Condvar::new(), size)))
    }

    fn wait(&self) {
        let (come, more, size) = &*self.0;
        let mut come = come.lock().unwrap();
        *come += 1;
        more.notify_all();
        let limit = Duration::from_secs(20);
        let (_come, outcome) = more.wait_timeout_while(come, limit, |it| *it < *size).unwrap();
        assert!(!outcome.timed_out(), "the others never came");
    }
}
