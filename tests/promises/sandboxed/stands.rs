//! The stand-ins, and what their tests have to know.

use super::raised::{Known, Raised, raised};
use super::{clients, nimchat};
use serde_json::{Value, json};
use std::pin::Pin;
use switchboard::sandbox;
use switchboard_core::HeaderMap;
use switchboard_tests::by_name;

/// A stand-in that is being made ready.
type Preparing<'a> = Pin<Box<dyn Future<Output = Vec<Known>> + 'a>>;

/// A vendor's stand-in.
pub(crate) struct Stand {
    pub(crate) vendor: &'static str,
    pub(crate) raise: fn() -> Raised,
    /// Makes what calls name, where the sandbox does not begin with it.
    pub(crate) prepare: fn(&Raised) -> Preparing<'_>,
    /// How many of the vendor's calls succeed at least, each on what was prepared.
    pub(crate) succeed: usize,
    /// Fields of replies that are not what the body had under that name, as `operation.field` or
    /// `field`.
    pub(crate) not_echoed: &'static [&'static str],
    /// Whether the vendor's events are understood.
    pub(crate) reads: fn(&HeaderMap, &[u8]) -> bool,
}

pub(crate) const STANDS: &[Stand] = &[PROKEEP, ZENVIA_SALES, CARIUM_COURIER, PROTO, NIMCHAT];

const PROKEEP: Stand = Stand {
    vendor: "prokeep",
    raise: || raised(sandbox::prokeep::sandbox(), clients::prokeep, by_name::prokeep::call),
    prepare: as_it_is,
    succeed: 33,
    // Money is read as people write it, and written as a number.
    not_echoed: &["amount"],
    reads: |headers, body| {
        use switchboard::prokeep::events::Event;
        !matches!(Event::parse(headers, body).unwrap(), Event::Unknown(_))
    },
};

const ZENVIA_SALES: Stand = Stand {
    vendor: "zenvia-sales",
    raise: || {
        raised(sandbox::zenvia_sales::sandbox(), clients::zenvia_sales, by_name::zenvia_sales::call)
    },
    prepare: as_it_is,
    succeed: 26,
    // An agent is named by e-mail address, and shown whole.
    not_echoed: &["create_retail_lead.agent"],
    reads: |headers, body| {
        use switchboard::zenvia_sales::events::Event;
        !matches!(Event::parse(headers, body).unwrap(), Event::Unknown(_))
    },
};

const CARIUM_COURIER: Stand = Stand {
    vendor: "carium-courier",
    raise: || {
        raised(
            sandbox::carium_courier::sandbox(),
            clients::carium_courier,
            by_name::carium_courier::call,
        )
    },
    prepare: |_| {
        let first = || json!(sandbox::carium_courier::FIRST);
        let names = ["id", "channel-id", "profile-individual-id"];
        Box::pin(async move { names.map(|name| (name, first())).to_vec() })
    },
    succeed: 177,
    // Participants are named by id, and shown as resources.
    not_echoed: &["create_video_channel.participants"],
    // What is posted about a text is not documented.
    reads: |_, body| serde_json::from_slice::<Value>(body).is_ok(),
};

const PROTO: Stand = Stand {
    vendor: "proto",
    raise: || raised(sandbox::proto::sandbox(), clients::proto, by_name::proto::call),
    prepare: as_it_is,
    succeed: 8,
    not_echoed: &[],
    // It is not known to send any.
    reads: |_, _| false,
};

const NIMCHAT: Stand = Stand {
    vendor: "nimchat",
    raise: || raised(sandbox::nimchat::sandbox(), clients::nimchat, by_name::nimchat::call),
    prepare: |raised| Box::pin(nimchat::prepare(raised)),
    succeed: 115,
    not_echoed: &[
        // The server writes the name there, by mistake.
        "create_platform_agent_bot.outgoing_url",
        "update_platform_agent_bot.outgoing_url",
        // Here `availability` counts.
        "create_agent.availability_status",
        // What is sent are conditions, what comes back are rows.
        "filter_contacts.payload",
        "filter_conversations.payload",
        // Sent as a number or word, shown as another.
        "toggle_conversation_status.snoozed_until",
        "attribute_display_type",
        "attribute_model",
        "update_integration_hook.status",
        // It proves who the visitor is.
        "update_public_contact.identifier",
    ],
    reads: |headers, body| {
        use switchboard::nimchat::events::Event;
        !matches!(Event::parse(headers, body).unwrap(), Event::Unknown(_))
    },
};

/// The sandbox begins with what the calls name.
fn as_it_is(_: &Raised) -> Preparing<'_> {
    Box::pin(async { Vec::new() })
}
