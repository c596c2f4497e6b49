//! How the events of a vendor are told apart.

/// What holds for all events of a vendor.
#[derive(Clone, Copy, Debug)]
pub struct EventFacts {
    vendor: &'static str,
    names: &'static [&'static str],
    key: EventKey,
    keys: &'static [(&'static str, EventKey)],
}

impl EventFacts {
    /// Events whose name stands at the first of these paths that has one.
    #[must_use]
    pub const fn new(vendor: &'static str, names: &'static [&'static str]) -> Self {
        Self { vendor, names, key: EventKey::Nothing, keys: &[] }
    }

    /// The key of every event that has none of its own.
    #[must_use]
    pub const fn key(self, key: EventKey) -> Self {
        Self { key, ..self }
    }

    /// The keys of events that have their own, by their names.
    #[must_use]
    pub const fn keys(self, keys: &'static [(&'static str, EventKey)]) -> Self {
        Self { keys, ..self }
    }

    /// The vendor's name.
    #[must_use]
    pub const fn vendor(&self) -> &'static str {
        self.vendor
    }

    pub(crate) const fn names(&self) -> &'static [&'static str] {
        self.names
    }

    pub(crate) const fn common_key(&self) -> EventKey {
        self.key
    }

    pub(crate) const fn own_keys(&self) -> &'static [(&'static str, EventKey)] {
        self.keys
    }
}

/// What all deliveries of an event have in common, and no other event has.
#[derive(Clone, Copy, Debug)]
pub enum EventKey {
    /// The vendor sends no such thing.
    Nothing,
    /// The value of a header.
    Header(&'static str),
    /// What stands at these paths.
    Fields {
        /// The paths, in their order.
        paths: &'static [&'static str],
        /// Those of them that an event may lack.
        may_lack: &'static [&'static str],
    },
}
