//! Every vendor, and how to call its client without knowing its types.

use crate::by_name::{self, Called, Given, ReadEvent, read_event};
use crate::registry;
use crate::server::Recorded;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use switchboard_core::transport::Transport;
use switchboard_core::{
    Basic, Bearer, Client, ClientBuilder, Error, HeaderKey, HeaderMap, Operation, QueryKey, Retry,
};

/// Starts the call of an operation with these arguments, or says why it cannot.
pub type Call = Box<dyn Fn(&str, &Given) -> Result<Called, String> + Send + Sync>;

/// Makes a client for an address, which goes through this transport if there is one.
type Connect = fn(&str, Option<Arc<dyn Transport>>) -> Result<Call, Error>;

/// One vendor.
pub struct Vendor {
    /// As in [`registry::Registered`].
    pub name: &'static str,
    /// As in [`registry::Registered`].
    pub samples: u32,
    /// As in [`registry::Registered`].
    pub observed: bool,
    /// What its clients are built to sign requests with.
    pub key: Key,
    /// Every operation of its client.
    pub operations: &'static [Operation],
    /// Decodes a value as the type of that name, and encodes it again.
    pub decode: fn(&str, &Value) -> Result<Value, String>,
    /// Its events, if it documents any.
    pub events: Option<Events>,
    connect: Connect,
}

/// The events of a vendor, their types forgotten.
#[derive(Clone, Copy, Debug)]
pub struct Events {
    /// The names that its crate knows.
    pub known: &'static [&'static str],
    /// Reads a delivery.
    pub read: fn(&HeaderMap, &[u8]) -> Result<ReadEvent, Error>,
}

/// The events of a crate.
macro_rules! events {
    ($krate:ident) => {
        Some(Events {
            known: $krate::events::Event::KNOWN,
            read: read_event::<$krate::events::Event>,
        })
    };
}

/// Where a request carries the proof of who is calling, and what that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A header.
    Header(&'static str, &'static str),
    /// A query parameter.
    Query(&'static str, &'static str),
}

/// A vendor of the registry, with everything that depends on its types.
macro_rules! vendor {
    ($facts:ident, $krate:ident, $by_name:ident, $events:expr, $key:expr, $credential:expr) => {
        Vendor {
            name: registry::$facts.name,
            samples: registry::$facts.samples,
            observed: registry::$facts.observed,
            key: $key,
            operations: $krate::operations::ALL,
            decode: by_name::$by_name::decode,
            events: $events,
            connect: |url, transport| {
                let builder = $krate::Client::builder().credential($credential);
                caller(builder, url, transport, by_name::$by_name::call)
            },
        }
    };
}

/// All vendors.
pub static VENDORS: &[Vendor] = &[
    vendor!(
        PROKEEP,
        switchboard_prokeep,
        prokeep,
        events!(switchboard_prokeep),
        Key::Header("authorization", "Basic YXBpLXVzZXI6YXBpLXBhc3N3b3Jk"),
        Basic::new("api-user", "api-password")
    ),
    vendor!(
        ZENVIA_SALES,
        switchboard_zenvia_sales,
        zenvia_sales,
        events!(switchboard_zenvia_sales),
        Key::Query("api-key", "key/1"),
        QueryKey::new("api-key", "key/1")
    ),
    vendor!(
        CARIUM_COURIER,
        switchboard_carium_courier,
        carium_courier,
        None,
        Key::Header("authorization", "Bearer token-1"),
        Bearer::new("token-1")
    ),
    vendor!(
        PROTO,
        switchboard_proto,
        proto,
        None,
        Key::Header("authorization", "Bearer token-2"),
        Bearer::new("token-2")
    ),
    vendor!(
        NIMCHAT,
        switchboard_nimchat,
        nimchat,
        events!(switchboard_nimchat),
        Key::Header("api-access-token", "key-3"),
        HeaderKey::new("Api-Access-Token", "key-3")
    ),
];

impl Vendor {
    /// What starts calls to the server at this address, signed with [`key`](Self::key).
    ///
    /// # Errors
    ///
    /// When no client can be built for that address.
    pub fn connect(&self, base_url: &str) -> Result<Call, Error> {
        (self.connect)(base_url, None)
    }

    /// What starts calls that go through this transport, and over no network.
    ///
    /// # Errors
    ///
    /// When no client can be built.
    pub fn connect_through(&self, transport: Arc<dyn Transport>) -> Result<Call, Error> {
        (self.connect)("https://vendor.example/base/v0", Some(transport))
    }
}

impl fmt::Debug for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vendor").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The calls of one client, its type forgotten.
fn caller<C: From<Client> + Send + Sync + 'static>(
    builder: ClientBuilder<C>,
    base_url: &str,
    transport: Option<Arc<dyn Transport>>,
    call: fn(&C, &str, &Given) -> Result<Called, String>,
) -> Result<Call, Error> {
    let builder = builder.base_url(base_url).retry(Retry::none());
    let builder = match transport {
        Some(transport) => builder.transport(transport),
        None => builder,
    };
    let client = builder.build()?;
    Ok(Box::new(move |operation, given| call(&client, operation, given)))
}

impl Key {
    /// Whether a request carries this key, once and in its place.
    #[must_use]
    pub fn signs(&self, request: &Recorded) -> bool {
        match self {
            Self::Header(name, value) => request.header_values(name) == [*value],
            Self::Query(name, value) => {
                let query = request.query();
                let mut keys = query.iter().filter(|(key, _)| key == name);
                keys.next().is_some_and(|it| it.1 == *value) && keys.next().is_none()
            }
        }
    }

    /// Whether a request has something in the place of this key.
    #[must_use]
    pub fn occurs_in(&self, request: &Recorded) -> bool {
        match self {
            Self::Header(name, _) => !request.header_values(name).is_empty(),
            Self::Query(name, _) => request.query().iter().any(|(key, _)| key == name),
        }
    }

    /// The query of a request without this key.
    #[must_use]
    pub fn rest_of_query(&self, request: &Recorded) -> Vec<(String, String)> {
        let mut query = request.query();
        if let Self::Query(name, _) = self {
            query.retain(|(key, _)| key != name);
        }
        query
    }
}
