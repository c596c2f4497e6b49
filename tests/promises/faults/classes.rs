//! The classes of calls: one real operation each, how it is called, and what its vendor answers when
//! all is well.

use crate::pipe::Pipe;
use serde_json::json;
use std::fmt;
use switchboard::carium_courier::{self, Login};
use switchboard::nimchat::types::{ContactInput, MessageInput};
use switchboard::prelude::*;
use switchboard::zenvia_sales::types::MessagingChannel;
use switchboard::{Error, Response, Retry, nimchat, prokeep, zenvia_sales};
use switchboard_core::{AdaptiveLimiter, Jitter};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Get,
    Post,
    Put,
    Delete,
    Walk,
    Login,
    Upload,
    Download,
}

pub(crate) const CLASSES: [Class; 8] = [
    Class::Get,
    Class::Post,
    Class::Put,
    Class::Delete,
    Class::Walk,
    Class::Login,
    Class::Upload,
    Class::Download,
];

/// A reply of a vendor that is well.
#[derive(Clone, Debug)]
pub(crate) struct Healthy {
    pub(crate) media_type: &'static str,
    pub(crate) body: Vec<u8>,
}

/// What a caller got.
pub(crate) struct Seen {
    pub(crate) outcome: Result<(), Error>,
    /// How many items a walk handed out.
    pub(crate) items: usize,
    /// What a download handed out.
    pub(crate) content: Vec<u8>,
}

impl From<Result<(), Error>> for Seen {
    fn from(outcome: Result<(), Error>) -> Self {
        Self { outcome, items: 0, content: Vec::new() }
    }
}

/// The half of every wait, so that a run is like the other.
#[derive(Debug)]
struct Half;

impl Jitter for Half {
    fn fraction(&self) -> f64 {
        0.5
    }
}

pub(crate) fn retry() -> Retry {
    Retry::standard().jitter(Half)
}

pub(crate) fn limiter() -> AdaptiveLimiter {
    AdaptiveLimiter::new().randomness(|| 0.5)
}

/// How many items the first page of the walk has.
pub(crate) const FIRST_PAGE: usize = 2;
/// How many both pages have.
pub(crate) const BOTH_PAGES: usize = 3;

const WARM_UP: &str = "/profile";
const LOGIN: &str = "/identity/v1/login/";

impl Class {
    /// The word in the table.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Walk => "walk",
            Self::Login => "login",
            Self::Upload => "upload",
            Self::Download => "download",
        }
    }

    /// Which operation stands for it.
    pub(crate) const fn says(self) -> &'static str {
        match self {
            Self::Get => "Nimchat `get_contact`",
            Self::Post => "Nimchat `create_message`: a message to a customer",
            Self::Put => "Nimchat `update_contact`",
            Self::Delete => "Nimchat `delete_contact`",
            Self::Walk => "Prokeep `list_contacts`, on the second page of two",
            Self::Login => "Carium Courier's login, before a first `list_messaging_channels`",
            Self::Upload => "Zenvia Sales `send_file`: a form with a file",
            Self::Download => "Zenvia Sales `list_prospects` as CSV",
        }
    }

    /// The name that several classes share: what is true of one is true of the others.
    pub(crate) const fn kind(self) -> &'static str {
        match self {
            Self::Get | Self::Put | Self::Delete | Self::Walk => "repeatable",
            Self::Post | Self::Upload => "single",
            Self::Login => "login",
            Self::Download => "download",
        }
    }

    /// Whether this request is the one that the fault befalls.
    pub(crate) fn is_target(self, target: &str) -> bool {
        match self {
            Self::Login => target.starts_with(LOGIN),
            Self::Walk => target.contains("after="),
            _ => !target.contains(WARM_UP),
        }
    }

    /// The reply to the request that the fault would befall.
    pub(crate) fn healthy(self) -> Healthy {
        let json = |body: serde_json::Value| Healthy {
            media_type: "application/json",
            body: body.to_string().into(),
        };
        match self {
            Self::Get | Self::Put | Self::Post => json(json!({"id": 1, "payload": {"id": 1}})),
            Self::Delete => json(json!({})),
            Self::Walk => json(json!({"data": [{"id": "c"}], "has_next_page": false})),
            Self::Login => json(json!({"access-token": "token"})),
            Self::Upload => json(json!([{"id": "1"}])),
            Self::Download => {
                Healthy { media_type: "text/csv", body: b"id;name\n1;Ada\n".to_vec() }
            }
        }
    }

    /// The reply to every other request.
    pub(crate) fn beside(self, target: &str) -> Healthy {
        let body = match self {
            _ if target.contains(WARM_UP) => json!({"id": 1}),
            Self::Walk => json!({
                "data": [{"id": "a"}, {"id": "b"}], "next_cursor": "b", "has_next_page": true,
            }),
            Self::Login => json!({"data": [], "meta": {"page[total]": 0}}),
            _ => json!({"id": 1}),
        };
        Healthy { media_type: "application/json", body: body.to_string().into() }
    }

    /// Calls the operation, with the standard of everything but chance.
    pub(crate) async fn call(self, pipe: &Pipe) -> Seen {
        match self {
            Self::Get => plain(nimchat_by(pipe).get_contact(1, 7).send().await),
            Self::Post => {
                let message = MessageInput::builder().content("Your order is ready.");
                plain(nimchat_by(pipe).create_message(1, 7).body(message).send().await)
            }
            Self::Put => {
                let contact = ContactInput::builder().name("Ada");
                plain(nimchat_by(pipe).update_contact(1, 7).body(contact).send().await)
            }
            Self::Delete => plain(nimchat_by(pipe).delete_contact(1, 7).send().await),
            Self::Walk => walked(pipe).await,
            Self::Login => {
                let login = Login::new("ada", "password").into_credential();
                let connect = carium_courier::connect().credential(login);
                let client = connect
                    .transport(pipe.clone())
                    .retry(retry())
                    .rate_limiter(limiter())
                    .build()
                    .unwrap();
                plain(client.list_messaging_channels().send().await)
            }
            Self::Upload => {
                let file = zenvia_sales::Upload::bytes("offer.pdf", "PDF");
                let call =
                    zenvia(pipe).send_file("64f0c2a9b7d13e5f80a1c2d3", MessagingChannel::Whatsapp);
                plain(call.file(file).send().await)
            }
            Self::Download => downloaded(pipe).await,
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A call whose connection stays open.
pub(crate) async fn warm_up(pipe: &Pipe) {
    nimchat_by(pipe).get_profile().send().await.unwrap();
}

fn plain<T>(outcome: Result<Response<T>, Error>) -> Seen {
    outcome.map(drop).into()
}

fn nimchat_by(pipe: &Pipe) -> nimchat::Client {
    let connect = nimchat::connect("https://chat.example").user_token("token");
    connect.transport(pipe.clone()).retry(retry()).rate_limiter(limiter()).build().unwrap()
}

fn zenvia(pipe: &Pipe) -> zenvia_sales::Client {
    let connect = zenvia_sales::connect().api_key("key");
    connect.transport(pipe.clone()).retry(retry()).rate_limiter(limiter()).build().unwrap()
}

async fn walked(pipe: &Pipe) -> Seen {
    let connect = prokeep::connect("acme").credentials("user", "password");
    let client =
        connect.transport(pipe.clone()).retry(retry()).rate_limiter(limiter()).build().unwrap();
    let mut walk = client.list_contacts().items();
    let mut seen = Seen::from(Ok(()));
    while let Some(item) = walk.next().await {
        match item {
            Ok(_) => seen.items += 1,
            Err(error) => {
                seen.outcome = Err(error);
                break;
            }
        }
    }
    seen
}

async fn downloaded(pipe: &Pipe) -> Seen {
    let mut download = match zenvia(pipe).list_prospects().csv().await {
        Ok(response) => response.into_inner(),
        Err(error) => return Err(error).into(),
    };
    let mut seen = Seen::from(Ok(()));
    loop {
        match download.chunk().await {
            Ok(Some(chunk)) => seen.content.extend_from_slice(&chunk),
            Ok(None) => return seen,
            Err(error) => {
                seen.outcome = Err(error);
                return seen;
            }
        }
    }
}
