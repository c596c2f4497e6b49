//! The stand-ins, each with a client whose types are forgotten.

use serde_json::{Value, json};
use switchboard::sandbox::{self, Sandbox};
use switchboard_core::{Basic, Bearer, Client, ClientBuilder, HeaderMap, QueryKey, Retry};
use switchboard_tests::by_name::{self, Called, Given};
use switchboard_tests::vendors::Call;

/// A stand-in that was just made, and calls of it.
pub(crate) struct Raised {
    pub(crate) sandbox: Sandbox,
    pub(crate) call: Call,
}

/// A vendor's stand-in.
pub(crate) struct Stand {
    pub(crate) vendor: &'static str,
    pub(crate) raise: fn() -> Raised,
    /// What calls have to name so that they name what is there: parameters, or fields of the body.
    pub(crate) known: fn() -> Vec<(&'static str, Value)>,
    /// How many of the vendor's calls succeed at least, on a fresh sandbox each.
    pub(crate) succeed: usize,
    /// Whether the vendor's events are understood.
    pub(crate) reads: fn(&HeaderMap, &[u8]) -> bool,
}

pub(crate) const STANDS: &[Stand] = &[PROKEEP, ZENVIA_SALES, CARIUM_COURIER, PROTO, NIMCHAT];

const PROKEEP: Stand = Stand {
    vendor: "prokeep",
    raise: || {
        use sandbox::prokeep::{PASSWORD, USER_NAME};
        let builder = switchboard::prokeep::Client::builder();
        let builder = builder.credential(Basic::new(USER_NAME, PASSWORD));
        raised(sandbox::prokeep::sandbox(), builder, by_name::prokeep::call)
    },
    known: Vec::new,
    succeed: 33,
    reads: |headers, body| {
        use switchboard::prokeep::events::Event;
        !matches!(Event::parse(headers, body).unwrap(), Event::Unknown(_))
    },
};

const ZENVIA_SALES: Stand = Stand {
    vendor: "zenvia-sales",
    raise: || {
        let key = QueryKey::new("api-key", sandbox::zenvia_sales::API_KEY);
        let builder = switchboard::zenvia_sales::Client::builder().credential(key);
        raised(sandbox::zenvia_sales::sandbox(), builder, by_name::zenvia_sales::call)
    },
    known: Vec::new,
    succeed: 26,
    reads: |headers, body| {
        use switchboard::zenvia_sales::events::Event;
        !matches!(Event::parse(headers, body).unwrap(), Event::Unknown(_))
    },
};

const CARIUM_COURIER: Stand = Stand {
    vendor: "carium-courier",
    raise: || {
        let token = Bearer::new(sandbox::carium_courier::ACCESS_TOKEN);
        let builder = switchboard::carium_courier::Client::builder().credential(token);
        raised(sandbox::carium_courier::sandbox(), builder, by_name::carium_courier::call)
    },
    known: || {
        let first = || json!(sandbox::carium_courier::FIRST);
        ["id", "channel-id", "profile-individual-id"].map(|name| (name, first())).to_vec()
    },
    succeed: 177,
    // What is posted about a text is not documented.
    reads: |_, body| serde_json::from_slice::<Value>(body).is_ok(),
};

const PROTO: Stand = Stand {
    vendor: "proto",
    raise: || {
        let bearer = Bearer::new(sandbox::proto::SECRET);
        let builder = switchboard::proto::Client::builder().credential(bearer);
        raised(sandbox::proto::sandbox(), builder, by_name::proto::call)
    },
    known: Vec::new,
    succeed: 8,
    // It is not known to send any.
    reads: |_, _| false,
};

const NIMCHAT: Stand = Stand {
    vendor: "nimchat",
    raise: || {
        use sandbox::nimchat::{PLATFORM_TOKEN, USER_TOKEN};
        use switchboard::nimchat::{self, Tokens};
        let tokens = Tokens::new().user(USER_TOKEN).platform(PLATFORM_TOKEN);
        let builder = nimchat::Client::builder().credential(tokens);
        raised(sandbox::nimchat::sandbox(), builder, by_name::nimchat::call)
    },
    known: || {
        vec![
            ("inbox_identifier", json!(sandbox::nimchat::INBOX_IDENTIFIER)),
            ("contact_identifier", json!("mary-source-1")),
            ("identifier_hash", Value::Null),
        ]
    },
    succeed: 75,
    reads: |headers, body| {
        use switchboard::nimchat::events::Event;
        !matches!(Event::parse(headers, body).unwrap(), Event::Unknown(_))
    },
};

fn raised<C: From<Client> + Send + Sync + 'static>(
    sandbox: Sandbox,
    builder: ClientBuilder<C>,
    call: fn(&C, &str, &Given) -> Result<Called, String>,
) -> Raised {
    let builder = builder.base_url(sandbox.base_url());
    let client = builder.transport(sandbox.clone()).retry(Retry::none()).build().unwrap();
    Raised { sandbox, call: Box::new(move |operation, given| call(&client, operation, given)) }
}
