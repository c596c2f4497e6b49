//! Every vendor, and how to call its client without knowing its types.

use crate::by_name::{self, Called, Given};
use crate::server::Recorded;
use serde_json::Value;
use std::fmt;
use switchboard_core::{
    Basic, Bearer, Client, ClientBuilder, Error, HeaderKey, Operation, QueryKey, reqwest,
};

/// Starts the call of an operation with what is given for it, or says why it cannot.
pub type Call = Box<dyn Fn(&str, &Given) -> Result<Called, String> + Send + Sync>;

/// One vendor.
pub struct Vendor {
    /// The name of its description and of its fixtures.
    pub name: &'static str,
    /// How many samples its documentation has.
    pub samples: u32,
    /// Whether its live service is known to differ from its documentation.
    pub observed: bool,
    /// What its clients are built to sign requests with.
    pub key: Key,
    /// Every operation of its client.
    pub operations: &'static [&'static Operation],
    /// Decodes a value as the type of that name, and encodes it again.
    pub decode: fn(&str, &Value) -> Result<Value, String>,
    connect: fn(&str, reqwest::Client) -> Result<Call, Error>,
}

/// Where a request carries what proves who is calling, and what that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A header.
    Header(&'static str, &'static str),
    /// A pair of the query.
    Query(&'static str, &'static str),
}

/// All vendors.
pub static VENDORS: &[Vendor] = &[
    Vendor {
        name: "prokeep",
        samples: 53,
        observed: false,
        key: Key::Header("authorization", "Basic YXBpLXVzZXI6YXBpLXBhc3N3b3Jk"),
        operations: switchboard_prokeep::operations::ALL,
        decode: by_name::prokeep::decode,
        connect: |url, http| {
            let builder = switchboard_prokeep::Client::builder();
            let builder = builder.credential(Basic::new("api-user", "api-password"));
            caller(builder, url, http, by_name::prokeep::call)
        },
    },
    Vendor {
        name: "zenvia-sales",
        samples: 48,
        observed: true,
        key: Key::Query("api-key", "key/1"),
        operations: switchboard_zenvia_sales::operations::ALL,
        decode: by_name::zenvia_sales::decode,
        connect: |url, http| {
            let builder = switchboard_zenvia_sales::Client::builder();
            let builder = builder.credential(QueryKey::new("api-key", "key/1"));
            caller(builder, url, http, by_name::zenvia_sales::call)
        },
    },
    Vendor {
        name: "carium-courier",
        samples: 261,
        observed: false,
        key: Key::Header("authorization", "Bearer token-1"),
        operations: switchboard_carium_courier::operations::ALL,
        decode: by_name::carium_courier::decode,
        connect: |url, http| {
            let builder = switchboard_carium_courier::Client::builder();
            let builder = builder.credential(Bearer::new("token-1"));
            caller(builder, url, http, by_name::carium_courier::call)
        },
    },
    Vendor {
        name: "proto",
        samples: 0,
        observed: false,
        key: Key::Header("authorization", "Bearer token-2"),
        operations: switchboard_proto::operations::ALL,
        decode: by_name::proto::decode,
        connect: |url, http| {
            let builder = switchboard_proto::Client::builder();
            let builder = builder.credential(Bearer::new("token-2"));
            caller(builder, url, http, by_name::proto::call)
        },
    },
    Vendor {
        name: "nimchat",
        samples: 140,
        observed: true,
        key: Key::Header("api-access-token", "key-3"),
        operations: switchboard_nimchat::operations::ALL,
        decode: by_name::nimchat::decode,
        connect: |url, http| {
            let builder = switchboard_nimchat::Client::builder();
            let builder = builder.credential(HeaderKey::new("Api-Access-Token", "key-3"));
            caller(builder, url, http, by_name::nimchat::call)
        },
    },
];

impl Vendor {
    /// What starts calls to the server at this address, signed with [`key`](Self::key).
    ///
    /// # Errors
    ///
    /// When no client can be built for that address.
    pub fn connect(&self, base_url: &str, http: &reqwest::Client) -> Result<Call, Error> {
        (self.connect)(base_url, http.clone())
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
    http: reqwest::Client,
    call: fn(&C, &str, &Given) -> Result<Called, String>,
) -> Result<Call, Error> {
    // The HTTP client comes from outside because setting one up costs more than a whole call.
    let client = builder.base_url(base_url).http_client(http).build()?;
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
