//! The two sides that are compared: the public clients, and the same calls written by hand.

use crate::plain;
use crate::replies;
use crate::server::{self, Route};
use futures::future::BoxFuture;
use serde::de::DeserializeOwned;
use std::hint::black_box;
use std::time::Duration;
use switchboard::paginate::Paged;
use switchboard::reqwest::header::{ACCEPT, CONTENT_TYPE};
use switchboard::{nimchat, prokeep, reqwest};

/// How long the server takes for a page of a walk.
pub(crate) const LATENCY: Duration = Duration::from_millis(20);
/// The account whose lists are answered at once, and the one whose pages take their time.
const QUICK: i64 = 3;
const SLOW: i64 = 4;
const CONTACT: &str = "000000ca-0000-4000-8000-000000000001";

/// A call that is measured on both sides.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// How many times the hand-written call ours may take.
    pub(crate) aim: f64,
    pub(crate) ours: fn(&Ours) -> BoxFuture<'_, ()>,
    pub(crate) by_hand: fn(&ByHand) -> BoxFuture<'_, ()>,
}

/// The calls, from small to large.
pub(crate) const SHAPES: [Shape; 4] = [
    Shape {
        name: "small GET",
        aim: 1.08,
        ours: |it| Box::pin(it.get()),
        by_hand: |it| Box::pin(it.get()),
    },
    Shape {
        name: "small POST",
        aim: 1.08,
        ours: |it| Box::pin(it.post()),
        by_hand: |it| Box::pin(it.post()),
    },
    Shape {
        name: "page of 100 (Prokeep)",
        aim: 1.02,
        ours: |it| Box::pin(it.prokeep_page()),
        by_hand: |it| Box::pin(it.prokeep_page()),
    },
    Shape {
        name: "page of 100 (Nimchat)",
        aim: 1.10,
        ours: |it| Box::pin(it.nimchat_page()),
        by_hand: |it| Box::pin(it.nimchat_page()),
    },
];

/// The public clients.
#[derive(Clone)]
pub(crate) struct Ours {
    prokeep: prokeep::Client,
    nimchat: nimchat::Client,
}

/// reqwest and `serde_json`.
#[derive(Clone)]
pub(crate) struct ByHand {
    http: reqwest::Client,
    base: String,
}

/// Starts the server of both sides. Returns its address.
pub(crate) fn server() -> String {
    let at_once = |target, body| Route { target, latency: Duration::ZERO, body };
    server::start(vec![
        at_once("/contacts/", replies::contact),
        at_once("/contacts", replies::prokeep_page),
        at_once("/messages", replies::accepted),
        at_once("/api/v1/accounts/3/contacts", replies::nimchat_page),
        Route {
            target: "/api/v1/accounts/4/contacts",
            latency: LATENCY,
            body: replies::walked_page,
        },
    ])
}

/// Both sides. Their connections live as long as the runtime on which they are first used.
pub(crate) fn both(base: &str) -> (Ours, ByHand) {
    let prokeep = prokeep::connect("acme").credentials("api-user", "api-password");
    let nimchat = nimchat::connect(base).user_token("user-token");
    let ours = Ours {
        prokeep: prokeep.base_url(base).build().expect("a client"),
        nimchat: nimchat.build().expect("a client"),
    };
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(60))
        .build();
    (ours, ByHand { http: http.expect("an HTTP client"), base: base.to_owned() })
}

impl Ours {
    pub(crate) async fn get(&self) {
        black_box(self.prokeep.get_contact(CONTACT).send().await.expect("a contact"));
    }

    async fn post(&self) {
        let message = prokeep::types::MessageInput::builder()
            .from("+12025550101")
            .to("+12025550143")
            .text("A first test from us");
        black_box(self.prokeep.send_message().body(message).send().await.expect("a receipt"));
    }

    async fn prokeep_page(&self) {
        black_box(self.prokeep.list_contacts().first(50).send().await.expect("a page"));
    }

    async fn nimchat_page(&self) {
        let request = self.nimchat.list_contacts(QUICK).page(1).include_contact_inboxes(true);
        black_box(request.send().await.expect("a page"));
    }

    /// The list of the walks, whose pages take their time.
    pub(crate) fn slow_list(&self) -> impl Paged {
        self.nimchat.list_contacts(SLOW)
    }
}

impl ByHand {
    pub(crate) async fn get(&self) {
        let url = format!("{}/contacts/{CONTACT}", self.base);
        let request = self.http.get(url).basic_auth("api-user", Some("api-password"));
        let contact: plain::Data<plain::prokeep::Contact> = read(request).await;
        black_box(contact.data);
    }

    async fn post(&self) {
        let message = plain::Message {
            from: "+12025550101",
            to: "+12025550143",
            text: "A first test from us",
        };
        let body = serde_json::to_vec(&message).expect("JSON");
        let request = self.http.post(format!("{}/messages", self.base));
        let request = request.basic_auth("api-user", Some("api-password"));
        let request = request.header(CONTENT_TYPE, "application/json").body(body);
        let receipt: plain::Data<plain::MessageAccepted> = read(request).await;
        black_box(receipt.data);
    }

    async fn prokeep_page(&self) {
        let request = self.http.get(format!("{}/contacts?first=50", self.base));
        let request = request.basic_auth("api-user", Some("api-password"));
        black_box(read::<plain::prokeep::ContactPage>(request).await);
    }

    async fn nimchat_page(&self) {
        let target = format!(
            "{}/api/v1/accounts/{QUICK}/contacts?page=1&include_contact_inboxes=true",
            self.base
        );
        let request = self.http.get(target).header("api-access-token", "user-token");
        black_box(read::<plain::nimchat::ContactPage>(request).await);
    }

    /// One page of the walks.
    pub(crate) async fn slow_page(&self, number: usize) {
        let target = format!("{}/api/v1/accounts/{SLOW}/contacts?page={number}", self.base);
        let request = self.http.get(target).header("api-access-token", "user-token");
        black_box(read::<plain::nimchat::ContactPage>(request).await);
    }
}

async fn read<T: DeserializeOwned>(request: reqwest::RequestBuilder) -> T {
    let reply = request.header(ACCEPT, "application/json").send().await.expect("a reply");
    let reply = reply.error_for_status().expect("a success");
    let body = reply.bytes().await.expect("a whole reply");
    serde_json::from_slice(&body).expect("the documented reply")
}
