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

pub(crate) const STANDS: &[Stand] = &[
    Stand {
        vendor: "nimchat",
        raise: || {
            use sandbox::nimchat::{PLATFORM_TOKEN, USER_TOKEN};
            use switchboard::nimchat::{self, Tokens};
            let tokens = Tokens::new().user(USER_TOKEN).platform(PLATFORM_TOKEN);
            let sandbox = sandbox::nimchat::sandbox();
            let builder = nimchat::Client::builder().credential(tokens);
            raised(sandbox, builder.variable("host", "chat.example"), by_name::nimchat::call)
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
            let event = Event::parse(headers, body).unwrap();
            !matches!(event, Event::Unknown(_))
        },
    },
    Stand {
        vendor: "prokeep",
        raise: || {
            use sandbox::prokeep::{PASSWORD, USER_NAME};
            use switchboard::prokeep::Client;
            let builder = Client::builder().variable("subdomain", "acme");
            let builder = builder.credential(Basic::new(USER_NAME, PASSWORD));
            raised(sandbox::prokeep::sandbox(), builder, by_name::prokeep::call)
        },
        known: Vec::new,
        succeed: 33,
        reads: |headers, body| {
            use switchboard::prokeep::events::Event;
            let event = Event::parse(headers, body).unwrap();
            !matches!(event, Event::Unknown(_))
        },
    },
    Stand {
        vendor: "zenvia-sales",
        raise: || {
            use switchboard::zenvia_sales::Client;
            let key = QueryKey::new("api-key", sandbox::zenvia_sales::API_KEY);
            let builder = Client::builder().credential(key);
            raised(sandbox::zenvia_sales::sandbox(), builder, by_name::zenvia_sales::call)
        },
        known: Vec::new,
        succeed: 26,
        reads: |headers, body| {
            use switchboard::zenvia_sales::events::Event;
            let event = Event::parse(headers, body).unwrap();
            !matches!(event, Event::Unknown(_))
        },
    },
    Stand {
        vendor: "proto",
        raise: || {
            use switchboard::proto::Client;
            let builder = Client::builder().credential(Bearer::new(sandbox::proto::SECRET));
            raised(sandbox::proto::sandbox(), builder, by_name::proto::call)
        },
        known: || vec![("sub_company_name", json!(sandbox::proto::SUB_COMPANY))],
        succeed: 8,
        // It is not known to send any.
        reads: |_, _| false,
    },
];

fn raised<C: From<Client> + Send + Sync + 'static>(
    sandbox: Sandbox,
    builder: ClientBuilder<C>,
    call: fn(&C, &str, &Given) -> Result<Called, String>,
) -> Raised {
    let client = builder.transport(sandbox.clone()).retry(Retry::none()).build().unwrap();
    Raised { sandbox, call: Box::new(move |operation, given| call(&client, operation, given)) }
}
