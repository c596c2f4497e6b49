//! The stand-ins, each with a client whose types are forgotten.

use serde_json::{Value, json};
use switchboard::sandbox::{self, Sandbox};
use switchboard_core::{Basic, Bearer, Client, ClientBuilder, QueryKey, Retry};
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
}

pub(crate) const STANDS: &[Stand] = &[PROKEEP, ZENVIA_SALES, CARIUM_COURIER, PROTO, NIMCHAT];

const PROKEEP: Stand = Stand {
    vendor: "prokeep",
    raise: || {
        use sandbox::prokeep::{PASSWORD, USER_NAME};
        let sandbox = sandbox::prokeep::sandbox();
        let builder = switchboard::prokeep::Client::builder()
            .base_url(sandbox.base_url())
            .credential(Basic::new(USER_NAME, PASSWORD));
        raised(sandbox, builder, by_name::prokeep::call)
    },
    known: Vec::new,
    succeed: 33,
};

const ZENVIA_SALES: Stand = Stand {
    vendor: "zenvia-sales",
    raise: || {
        let sandbox = sandbox::zenvia_sales::sandbox();
        let builder = switchboard::zenvia_sales::Client::builder()
            .base_url(sandbox.base_url())
            .credential(QueryKey::new("api-key", sandbox::zenvia_sales::API_KEY));
        raised(sandbox, builder, by_name::zenvia_sales::call)
    },
    known: Vec::new,
    succeed: 26,
};

const CARIUM_COURIER: Stand = Stand {
    vendor: "carium-courier",
    raise: || {
        let sandbox = sandbox::carium_courier::sandbox();
        let builder = switchboard::carium_courier::Client::builder()
            .base_url(sandbox.base_url())
            .credential(Bearer::new(sandbox::carium_courier::ACCESS_TOKEN));
        raised(sandbox, builder, by_name::carium_courier::call)
    },
    known: || {
        let first = || json!(sandbox::carium_courier::FIRST);
        ["id", "channel-id", "profile-individual-id"].map(|name| (name, first())).to_vec()
    },
    succeed: 177,
};

const PROTO: Stand = Stand {
    vendor: "proto",
    raise: || {
        let sandbox = sandbox::proto::sandbox();
        let builder = switchboard::proto::Client::builder()
            .base_url(sandbox.base_url())
            .credential(Bearer::new(sandbox::proto::SECRET));
        raised(sandbox, builder, by_name::proto::call)
    },
    known: Vec::new,
    succeed: 8,
};

const NIMCHAT: Stand = Stand {
    vendor: "nimchat",
    raise: || {
        use sandbox::nimchat::{PLATFORM_TOKEN, USER_TOKEN};
        use switchboard::nimchat::{self, Tokens};
        let tokens = Tokens::new().user(USER_TOKEN).platform(PLATFORM_TOKEN);
        let sandbox = sandbox::nimchat::sandbox();
        let builder = nimchat::Client::builder().base_url(sandbox.base_url()).credential(tokens);
        raised(sandbox, builder, by_name::nimchat::call)
    },
    known: || {
        vec![
            ("inbox_identifier", json!(sandbox::nimchat::INBOX_IDENTIFIER)),
            ("contact_identifier", json!("mary-source-1")),
            ("identifier_hash", Value::Null),
        ]
    },
    succeed: 75,
};

fn raised<C: From<Client> + Send + Sync + 'static>(
    sandbox: Sandbox,
    builder: ClientBuilder<C>,
    call: fn(&C, &str, &Given) -> Result<Called, String>,
) -> Raised {
    let client = builder.transport(sandbox.clone()).retry(Retry::none()).build().unwrap();
    Raised { sandbox, call: Box::new(move |operation, given| call(&client, operation, given)) }
}
