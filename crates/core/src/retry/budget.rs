//! How many repeats are left, when much fails at once?

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// What a standard budget holds when it is full.
const CAPACITY: u32 = 500;

/// How much repeats may add to the calls of a client while a vendor is in trouble.
///
/// A budget holds 500 tokens. A repeat takes 5, and 10 after a time limit ran out. A call that
/// succeeds gives back what its last repeat took, or 1 where it needed none. Without enough tokens,
/// a failed attempt is the last one: a vendor that is down gets each call once, and not three
/// times. Free of charge are waits that the vendor asks for, and the first repeat on a new
/// connection in place of one that was closed.
///
/// A clone shares the tokens. Clients of one vendor can share a budget.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Retry, RetryBudget};
///
/// let budget = RetryBudget::default();
/// let (one, other) = (Retry::standard().budget(budget.clone()), Retry::standard().budget(budget));
/// ```
#[derive(Clone, Debug)]
pub struct RetryBudget {
    available: Arc<AtomicU32>,
    capacity: u32,
}

impl RetryBudget {
    /// A full budget of this many tokens. With fewer than 5, nothing is repeated that is not free.
    #[must_use]
    pub fn new(capacity: u32) -> Self {
        Self { available: Arc::new(AtomicU32::new(capacity)), capacity }
    }

    /// How many tokens are left.
    #[must_use]
    pub fn available(&self) -> u32 {
        self.available.load(Ordering::Relaxed)
    }

    /// How many tokens it holds when it is full.
    #[must_use]
    pub fn capacity(&self) -> u32 {
        self.capacity
    }

    /// Takes all of these tokens or, where fewer are left, none. Whether it took them.
    pub(super) fn take(&self, tokens: u32) -> bool {
        self.change(|available| available.checked_sub(tokens))
    }

    /// Gives tokens back, up to the capacity. Nothing is written to a full budget, as it mostly is:
    /// calls on other threads read it at the same time.
    pub(super) fn give(&self, tokens: u32) {
        self.change(|available| {
            let more = available.saturating_add(tokens).min(self.capacity);
            (more > available).then_some(more)
        });
    }

    /// Nothing else is published with the tokens, so the weakest ordering will do.
    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.available.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

impl Default for RetryBudget {
    /// A full budget of 500 tokens.
    fn default() -> Self {
        Self::new(CAPACITY)
    }
}
