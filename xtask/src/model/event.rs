//! What does the vendor send to its users, and how are the events told apart?

/// The events of a vendor.
#[derive(Clone, Debug)]
pub struct Events {
    /// Where the name of an event stands; the first place that has one counts.
    pub names: Vec<String>,
    /// The key of every event that has none of its own.
    pub key: EventKey,
    /// What holds for all of them.
    pub description: String,
    pub events: Vec<Event>,
}

/// One event.
#[derive(Clone, Debug)]
pub struct Event {
    pub pointer: String,
    /// The name that the vendor sends; one that ends in `.*` stands for all that begin so.
    pub wire: String,
    pub variant: String,
    /// The component that is its content.
    pub content: String,
    /// The field of the content that has the name, where the name is not always the same.
    pub named_by: Option<String>,
    pub key: Option<EventKey>,
    pub summary: String,
    pub description: String,
    pub certainty: String,
    pub certainty_note: Option<String>,
}

/// What all deliveries of an event have in common, and no other event has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EventKey {
    #[default]
    Nothing,
    Header(String),
    Fields {
        paths: Vec<String>,
        may_lack: Vec<String>,
    },
}

impl Event {
    /// Whether the name is only the beginning of the names that the vendor sends.
    #[must_use]
    pub fn is_prefix(&self) -> bool {
        self.wire.ends_with(".*")
    }
}
