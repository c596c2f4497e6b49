//! One at a time per key, within a process.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{Mutex as Gate, OwnedMutexGuard};

/// Lets the tasks of this process have their turn one after the other, key by key.
///
/// Use it where the vendor does not keep two callers from creating the same contact: whoever holds
/// the turn looks, creates and is done before the next one looks. Clones share their turns. It does
/// nothing between processes, and nothing against a search that lags behind what was created.
///
/// # Examples
///
/// ```
/// use switchboard::find_or_create::Turns;
/// use switchboard::prokeep::{self, ContactKey, types::ContactInput};
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let prokeep = prokeep::connect("acme").credentials("api-user", "api-password").build()?;
/// let turns = Turns::new(); // one for the program
///
/// let key = ContactKey::external_id("crm-20817");
/// let turn = turns.take(key.clone()).await;
/// let contact = ContactInput::builder().first_name("Ada");
/// let contact = prokeep::find_or_create_contact(&prokeep, key, contact).await?;
/// drop(turn);
/// # Ok(())
/// # }
/// ```
pub struct Turns<K> {
    gates: Arc<Mutex<HashMap<K, Arc<Gate<()>>>>>,
}

impl<K: Hash + Eq + Clone> Turns<K> {
    /// Nobody has a turn yet.
    #[must_use]
    pub fn new() -> Self {
        Self { gates: Arc::default() }
    }

    /// Waits for the turn of this key. The next one has it when the value is dropped.
    ///
    /// Dropping the future early gives up the place in the queue.
    #[must_use = "dropping the turn ends it"]
    pub async fn take(&self, key: K) -> Turn<K> {
        let gate = Arc::clone(self.gates().entry(key.clone()).or_default());
        // Made before waiting, so that a future that is dropped leaves nothing behind.
        let mut turn = Turn { held: None, gate: None, key, turns: self.clone() };
        turn.gate = Some(Arc::clone(&gate));
        turn.held = Some(gate.lock_owned().await);
        turn
    }
}

impl<K> Turns<K> {
    fn gates(&self) -> MutexGuard<'_, HashMap<K, Arc<Gate<()>>>> {
        self.gates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K> Clone for Turns<K> {
    fn clone(&self) -> Self {
        Self { gates: Arc::clone(&self.gates) }
    }
}

impl<K: Hash + Eq + Clone> Default for Turns<K> {
    fn default() -> Self {
        Self::new()
    }
}

/// Keys may be personal data: only their number is shown.
impl<K> fmt::Debug for Turns<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turns").field("keys", &self.gates().len()).finish()
    }
}

/// The turn of a key, from [`Turns::take`]. It ends when this is dropped.
#[must_use = "dropping the turn ends it"]
pub struct Turn<K: Hash + Eq> {
    held: Option<OwnedMutexGuard<()>>,
    gate: Option<Arc<Gate<()>>>,
    key: K,
    turns: Turns<K>,
}

impl<K: Hash + Eq> Drop for Turn<K> {
    fn drop(&mut self) {
        let mut gates = self.turns.gates();
        (self.held, self.gate) = (None, None);
        // Whoever waits holds the gate, too, and takes it with the map locked.
        if gates.get(&self.key).is_some_and(|gate| Arc::strong_count(gate) == 1) {
            gates.remove(&self.key);
        }
    }
}

impl<K: Hash + Eq> fmt::Debug for Turn<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turn").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt;

    #[tokio::test]
    async fn a_key_is_had_by_one_at_a_time_and_others_do_not_wait() {
        let turns = Turns::new();
        let first = turns.take("ada").await;
        assert!(turns.take("ada").now_or_never().is_none());
        assert!(turns.clone().take("grace").now_or_never().is_some());
        drop(first);
        assert!(turns.take("ada").now_or_never().is_some());
    }

    #[tokio::test]
    async fn nothing_is_kept_of_keys_that_nobody_has() {
        let turns = Turns::new();
        let first = turns.take("ada").await;
        let mut second = Box::pin(turns.take("ada"));
        assert!(second.as_mut().now_or_never().is_none());
        drop(first);
        let held = second.await;
        assert!(turns.take("ada").now_or_never().is_none(), "given up while it waits");
        drop(held);
        assert_eq!(format!("{turns:?}"), "Turns { keys: 0 }");
    }
}
