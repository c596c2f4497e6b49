//! A lane for each key, and no more of them than memory should hold.

use super::key::RateKey;
use super::lane::Lane;
use super::settings::Settings;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many keys are kept. Lanes in use are kept above it.
pub(crate) const KEPT: usize = 1024;

/// A lane for each key.
pub(crate) struct Lanes {
    settings: Arc<Settings>,
    known: Mutex<Known>,
}

struct Known {
    lanes: HashMap<RateKey, Arc<Lane>>,
    /// So many are let grow before the next look for idle ones.
    room: usize,
}

impl Lanes {
    pub(crate) fn new(settings: Settings) -> Self {
        let known = Known { lanes: HashMap::new(), room: KEPT };
        Self { settings: Arc::new(settings), known: Mutex::new(known) }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(crate) fn len(&self) -> usize {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).lanes.len()
    }

    pub(crate) fn lane(&self, key: &RateKey) -> Arc<Lane> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lane) = known.lanes.get(key) {
            return Arc::clone(lane);
        }
        if known.lanes.len() >= known.room {
            known.forget();
        }
        let lane = Arc::new(Lane::new(Arc::clone(&self.settings)));
        known.lanes.insert(key.clone(), Arc::clone(&lane));
        lane
    }
}

impl Known {
    /// Forgets half of the keys: those that hold nothing back first, and the longest unused of
    /// them. A lane that a permit or a waiting call holds is kept: only here is it handed out.
    fn forget(&mut self) {
        let is_idle = |lane: &Arc<Lane>| Arc::strong_count(lane) == 1;
        let idle = self.lanes.iter().filter(|(_, lane)| is_idle(lane));
        let mut idle: Vec<_> = idle.map(|(key, lane)| (lane.worth(), key.clone())).collect();
        idle.sort_by_key(|(worth, _)| *worth);
        for (_, key) in idle.into_iter().take(KEPT / 2) {
            self.lanes.remove(&key);
        }
        self.room = KEPT.max(self.lanes.len().saturating_mul(2));
    }
}
