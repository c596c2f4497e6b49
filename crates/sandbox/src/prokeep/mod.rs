//! A stand-in for Prokeep: one account with its address book, orders, conversations and webhooks.
//!
//! It starts with a company, four contacts, an order and a thread; what else a test needs, it makes with the client.
//! Inbound messages, and what people do in the app, come by [`receive_message`], [`claim_thread`],
//! [`close_thread`] and [`delete_company`].

mod account;
mod behaviours;
mod book;
mod fields;
mod hooks;
mod orders;
mod pages;
mod refusal;
mod rows;
mod seed;
mod talk;

use self::rows::{COMPANY, CONTACT, GROUP, USER};
use crate::engine::{
    Answer, Asked, Behaviour, Emitted, Outcome, Outgoing, Refusal, Sandbox, Vendor, World,
};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};
use switchboard_core::{Error, ErrorKind, Operation};

/// The user name that opens the stand-in.
pub const USER_NAME: &str = "sandbox-user";

/// The password that opens the stand-in.
pub const PASSWORD: &str = "sandbox-password";

/// The number of the account that messages are sent from, one of two; the other is `+12025550101`.
pub const NUMBER: &str = account::NUMBERS[0];

/// `USER_NAME` and `PASSWORD` as HTTP Basic writes them.
const AUTHORIZATION: &str = "Basic c2FuZGJveC11c2VyOnNhbmRib3gtcGFzc3dvcmQ=";

/// A stand-in for Prokeep.
///
/// # Examples
///
/// ```
/// use switchboard_prokeep::{Basic, Client};
/// use switchboard_sandbox::prokeep;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// let sandbox = prokeep::sandbox();
/// let client = Client::builder()
///     .variable("subdomain", "acme")
///     .credential(Basic::new(prokeep::USER_NAME, prokeep::PASSWORD))
///     .transport(sandbox)
///     .build()?;
/// let page = client.list_contacts().first(2).send().await?;
/// assert_eq!((page.data.len(), page.has_next_page), (2, Some(true)));
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn sandbox() -> Sandbox {
    Sandbox::of(Prokeep { requests: AtomicU64::new(0) })
}

/// Somebody outside texts the account; returns the id of the thread. A number that nobody has becomes a contact.
///
/// # Errors
///
/// [`Error::is_configuration`] when the number is not E.164.
///
/// # Examples
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// use switchboard_sandbox::prokeep;
///
/// let sandbox = prokeep::sandbox();
/// sandbox.send_events_to("http://127.0.0.1:9/prokeep", "");
/// prokeep::receive_message(&sandbox, "+12025550177", "Is it there yet?")?;
/// sandbox.settled().await;
/// let events: Vec<String> = sandbox.sent_events().into_iter().map(|it| it.event).collect();
/// assert_eq!(events, ["contact_created", "thread_created", "message_received"]);
/// # Ok(())
/// # }
/// ```
pub fn receive_message(sandbox: &Sandbox, from: &str, text: &str) -> Result<String, Error> {
    if !fields::is_phone(from) {
        return Err(Error::new(ErrorKind::Configuration, "the sender is no number in E.164 form"));
    }
    Ok(sandbox.change(|world| talk::receive(from, text, world)))
}

/// Somebody in the app takes a thread over.
///
/// # Errors
///
/// [`Error::is_configuration`] when there is no such thread.
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::prokeep;
///
/// let sandbox = prokeep::sandbox();
/// let thread = prokeep::receive_message(&sandbox, "+12025550143", "Hello")?;
/// prokeep::claim_thread(&sandbox, &thread)?;
/// # Ok::<(), switchboard_core::Error>(())
/// ```
pub fn claim_thread(sandbox: &Sandbox, id: &str) -> Result<(), Error> {
    let is_done =
        sandbox.change(|world| talk::change_thread(id, "claimed", "thread_claimed", world));
    found(is_done, "thread")
}

/// Somebody in the app closes a thread, which archives it.
///
/// # Errors
///
/// [`Error::is_configuration`] when there is no such thread.
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::prokeep;
///
/// let sandbox = prokeep::sandbox();
/// let thread = prokeep::receive_message(&sandbox, "+12025550143", "Thank you")?;
/// prokeep::close_thread(&sandbox, &thread)?;
/// # Ok::<(), switchboard_core::Error>(())
/// ```
pub fn close_thread(sandbox: &Sandbox, id: &str) -> Result<(), Error> {
    let is_done =
        sandbox.change(|world| talk::change_thread(id, "archived", "thread_closed", world));
    found(is_done, "thread")
}

/// Somebody in the app deletes a company, which no call can.
///
/// # Errors
///
/// [`Error::is_configuration`] when there is no such company.
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::prokeep;
///
/// let sandbox = prokeep::sandbox();
/// assert!(prokeep::delete_company(&sandbox, "unknown").unwrap_err().is_configuration());
/// ```
pub fn delete_company(sandbox: &Sandbox, id: &str) -> Result<(), Error> {
    found(sandbox.change(|world| book::remove(COMPANY, id, world)), "company")
}

fn found(is_done: bool, what: &str) -> Result<(), Error> {
    if is_done {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Configuration, format!("the sandbox has no such {what}")))
}

/// What Prokeep does in its own way.
#[derive(Debug)]
struct Prokeep {
    /// How many replies were made.
    requests: AtomicU64,
}

impl Vendor for Prokeep {
    fn operations(&self) -> &'static [Operation] {
        switchboard_prokeep::operations::ALL
    }

    fn credentials(&self) -> &'static [(&'static str, &'static str)] {
        &[("user name", USER_NAME), ("password", PASSWORD)]
    }

    fn behaviours(&self) -> &'static [Behaviour] {
        behaviours::ALL
    }

    fn seed(&self, world: &mut World) {
        seed::fill(world);
    }

    fn authorise(&self, asked: &Asked, _: &mut World) -> Result<(), Refusal> {
        if asked.header("authorization") == Some(AUTHORIZATION) {
            return Ok(());
        }
        Err(Refusal::Forced(401))
    }

    fn answer(&self, asked: &Asked, world: &mut World) -> Outcome {
        match act(asked, world) {
            Ok(answer) => Ok(self.stamped(answer)),
            Err(Refusal::With(answer)) => Err(self.stamped(*answer).into()),
            Err(refusal) => Err(refusal),
        }
    }

    fn refuse(&self, refusal: &Refusal) -> Answer {
        self.stamped(refusal::shown(refusal))
    }

    fn deliveries(&self, event: &Emitted, world: &mut World) -> Vec<Outgoing> {
        hooks::deliveries(event, world)
    }

    fn delivery(&self, event: &Emitted, url: &str, _: &str, world: &mut World) -> Outgoing {
        hooks::cloud_event(event, url, world)
    }

    fn event_names(&self) -> &'static [&'static str] {
        &hooks::EVENTS
    }

    fn sample_event(&self, event: &str, world: &World) -> Option<Value> {
        hooks::sample(event, world)
    }

    fn is_for_receivers(&self, event: &str) -> bool {
        event != hooks::STATUS_CALLBACK
    }
}

impl Prokeep {
    /// With what every reply carries.
    fn stamped(&self, answer: Answer) -> Answer {
        let number = self.requests.fetch_add(1, Ordering::Relaxed).saturating_add(1);
        answer
            .header("x-request-id", &format!("sandbox-{number:06}"))
            .header("cache-control", "max-age=0, private, must-revalidate")
    }
}

fn act(asked: &Asked, world: &mut World) -> Outcome {
    match asked.id() {
        "list_companies" => book::list(COMPANY, asked, world),
        "create_company" => book::create(COMPANY, asked, world),
        "create_companies_batch" => book::create_batch(COMPANY, asked, world),
        "get_company" => book::get(COMPANY, asked, world),
        "update_company" => book::update(COMPANY, asked, world),
        "get_company_by_external_id" => book::get_by_external_id(COMPANY, asked, world),
        "list_contacts" => book::list(CONTACT, asked, world),
        "create_contact" => book::create(CONTACT, asked, world),
        "create_contacts_batch" => book::create_batch(CONTACT, asked, world),
        "get_contact" => book::get(CONTACT, asked, world),
        "update_contact" => book::update(CONTACT, asked, world),
        "delete_contact" => book::delete_contact(asked, world),
        "get_contact_by_external_id" => book::get_by_external_id(CONTACT, asked, world),
        "send_email" => talk::send_email(asked, world),
        "list_groups" => Ok(all_groups(world)),
        "list_groups_paginated" => page(asked, GROUP.all(world), "data"),
        "list_order_status_updates" => orders::list_updates(asked, world),
        "list_order_status_updates_by_order" => orders::list_updates_of_order(asked, world),
        "create_order_status_update" => orders::create_update(asked, world),
        "get_order_status_update" => orders::get_update(asked, world),
        "update_order_status_update" => orders::correct_update(asked, world),
        "delete_order_status_update" => orders::delete_update(asked, world),
        "list_orders" => orders::list(asked, world),
        "create_order" => orders::create(asked, world),
        "get_order" => orders::get(asked, world),
        "update_order" => orders::update(asked, world),
        "list_users" => page(asked, USER.all(world), "edges"),
        "send_message" => talk::send_message(asked, world),
        "send_internal_message" => talk::send_internal(asked, world),
        "list_threads" => talk::list_threads(asked, world),
        "get_thread" => talk::get_thread(asked, world),
        "create_webhook" => hooks::create(asked, world),
        "update_webhook" => hooks::update(asked, world),
        _ => Err(Refusal::UnknownPath),
    }
}

fn all_groups(world: &World) -> Answer {
    let groups: Vec<Value> = GROUP.all(world).iter().map(pages::without_cursor).collect();
    Answer::json(200, &json!({ "data": groups }))
}

fn page(asked: &Asked, things: &[Value], key: &str) -> Outcome {
    Ok(Answer::json(200, &pages::with_info(asked, things.iter(), key)?))
}
