//! A stand-in for Zenvia Sales: one account with its groups and agents, prospects and what passes between them and
//! their agents, and notifications.
//!
//! It starts with two prospects, three groups and three agents. Leads make more prospects, as does [`add_prospect`],
//! which also takes what no call can set, such as a date of creation. [`receive_message`] is a prospect who writes,
//! [`App`] the life of an app in the account.

mod app;
mod behaviours;
mod csv;
mod interactions;
mod leads;
mod listing;
mod messaging;
mod notices;
mod prospects;
mod refusal;
mod rows;
mod scopes;
mod seed;
mod teams;
mod times;

pub use self::app::{App, AppCall, Told};
use self::rows::{ENTRY, INTEGRATION};
pub use self::scopes::API_KEY;
use crate::engine::{
    Answer, Asked, Behaviour, Emitted, Outcome, Outgoing, Pace, Refusal, Sandbox, Vendor, World,
    decodes,
};
use http::HeaderMap;
use serde_json::{Value, json};
use switchboard_core::{Error, ErrorKind, Operation};
use switchboard_zenvia_sales::types;

/// Every scope that a key can have.
pub const SCOPES: [&str; 9] = scopes::ALL;

/// A stand-in for Zenvia Sales, whose key has every scope.
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::zenvia_sales;
/// use switchboard_zenvia_sales::{Client, QueryKey};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// let sandbox = zenvia_sales::sandbox();
/// let client = Client::builder()
///     .credential(QueryKey::new("api-key", zenvia_sales::API_KEY))
///     .transport(sandbox)
///     .build()?;
/// let prospects = client.list_prospects().search("byron").send().await?;
/// assert_eq!(prospects.len(), 2);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn sandbox() -> Sandbox {
    sandbox_with(&SCOPES)
}

/// A stand-in whose key has these scopes only.
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::zenvia_sales;
/// use switchboard_zenvia_sales::{Client, QueryKey};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), switchboard_core::Error> {
/// let client = Client::builder()
///     .credential(QueryKey::new("api-key", zenvia_sales::API_KEY))
///     .transport(zenvia_sales::sandbox_with(&["leads:write"]))
///     .build()?;
/// let error = client.list_prospects().send().await.unwrap_err();
/// assert!(error.to_string().contains("prospects:read"), "{error}");
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn sandbox_with(scopes: &'static [&'static str]) -> Sandbox {
    Sandbox::of(ZenviaSales { scopes })
}

/// Adds a prospect with these fields, by the vendor's names, and returns its id. What is left out is made up.
///
/// # Errors
///
/// [`Error::is_configuration`] when the fields are not those of a prospect.
///
/// # Examples
///
/// ```
/// use serde_json::json;
/// use switchboard_sandbox::zenvia_sales;
///
/// let sandbox = zenvia_sales::sandbox();
/// let ada = json!({ "firstName": "Ada", "created": "2026-01-31T13:45:00.000Z" });
/// let id = zenvia_sales::add_prospect(&sandbox, &ada)?;
/// assert_eq!(id.len(), 24);
/// # Ok::<(), switchboard_core::Error>(())
/// ```
pub fn add_prospect(sandbox: &Sandbox, fields: &Value) -> Result<String, Error> {
    // An id is made up in any case, but demanded of a prospect.
    let whole = crate::engine::merged(json!({ "id": ENTRY.id(0) }), fields);
    if !fields.is_object() || serde_json::from_value::<types::Prospect>(whole).is_err() {
        return Err(Error::new(ErrorKind::Configuration, "these are no fields of a prospect"));
    }
    Ok(sandbox.change(|world| prospects::add(fields, world)))
}

/// A prospect writes by this channel, `whatsapp` or `facebook`; afterwards free messages may be sent there for a
/// while.
///
/// # Errors
///
/// [`Error::is_configuration`] when there is no such prospect or channel, or the prospect has no address there.
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::zenvia_sales;
///
/// let sandbox = zenvia_sales::sandbox();
/// let ada = "00000000000000000000a001";
/// zenvia_sales::receive_message(&sandbox, ada, "whatsapp", "Is it still there?")?;
/// # Ok::<(), switchboard_core::Error>(())
/// ```
pub fn receive_message(
    sandbox: &Sandbox,
    prospect: &str,
    channel: &str,
    text: &str,
) -> Result<(), Error> {
    let channel = messaging::Channel::named(channel);
    let is_done = channel.is_some_and(|channel| {
        sandbox.change(|world| messaging::receive(prospect, channel, text, world))
    });
    if is_done {
        return Ok(());
    }
    let message = "the sandbox has no such prospect, or it cannot write there";
    Err(Error::new(ErrorKind::Configuration, message))
}

/// The integration of the key no longer has a user to act for, so that acting as a user fails.
///
/// # Examples
///
/// ```
/// use switchboard_sandbox::zenvia_sales;
///
/// zenvia_sales::remove_user(&zenvia_sales::sandbox());
/// ```
pub fn remove_user(sandbox: &Sandbox) {
    sandbox.change(|world| INTEGRATION.change(world, &INTEGRATION.id(1), &json!({ "user": null })));
}

/// What Zenvia Sales does in its own way.
#[derive(Debug)]
struct ZenviaSales {
    scopes: &'static [&'static str],
}

impl Vendor for ZenviaSales {
    fn operations(&self) -> &'static [Operation] {
        switchboard_zenvia_sales::operations::ALL
    }

    fn credentials(&self) -> &'static [(&'static str, &'static str)] {
        &[("API key", API_KEY)]
    }

    fn behaviours(&self) -> &'static [Behaviour] {
        behaviours::ALL
    }

    fn seed(&self, world: &mut World) {
        seed::fill(world);
    }

    fn authorise(&self, asked: &Asked, world: &mut World) -> Result<(), Refusal> {
        scopes::authorise(asked, self.scopes, world)
    }

    fn fits(&self, operation: &str, body: &Value) -> Result<(), String> {
        match operation {
            "create_retail_lead" => decodes::<types::RetailLead>(body),
            "transfer_prospect" | "transfer_prospect_as_user" => decodes::<types::Transfer>(body),
            "archive_prospect_as_user" => decodes::<types::UpdateProspect>(body),
            "send_message" => decodes::<types::NewMessage>(body),
            "send_template_message" => decodes::<types::NewTemplateMessage>(body),
            "create_subscription" => decodes::<types::NewSubscription>(body),
            _ => Ok(()),
        }
    }

    fn answer(&self, asked: &Asked, world: &mut World) -> Outcome {
        act(asked, self.scopes, world)
    }

    fn refuse(&self, refusal: &Refusal) -> Answer {
        refusal::shown(refusal)
    }

    /// The window is stated, the number is not published.
    fn quota(&self) -> Option<(u32, u64)> {
        Some((60, 60))
    }

    fn counted_by(&self, _: &HeaderMap, query: &[(String, String)]) -> String {
        let key = query.iter().find(|(name, _)| name == "api-key");
        key.map(|(_, key)| key.clone()).unwrap_or_default()
    }

    fn paced(&self, answer: Answer, pace: &Pace) -> Answer {
        refusal::paced(answer, pace)
    }

    fn deliveries(&self, event: &Emitted, world: &mut World) -> Vec<Outgoing> {
        notices::deliveries(event, world)
    }

    fn delivery(&self, event: &Emitted, url: &str, _: &str, world: &mut World) -> Outgoing {
        notices::delivery(event, url, world)
    }

    fn event_names(&self) -> &'static [&'static str] {
        &notices::TOPICS
    }

    fn sample_event(&self, event: &str, world: &World) -> Option<Value> {
        notices::sample(event, world)
    }
}

fn act(asked: &Asked, scopes: &[&str], world: &mut World) -> Outcome {
    match asked.id() {
        "create_retail_lead" => leads::create(asked, scopes, world),
        "list_prospects" => prospects::list(asked, scopes, world),
        "find_prospect" => Ok(prospects::find(asked, world)),
        "get_prospect" => prospects::get(asked, scopes, world),
        "transfer_prospect" => prospects::transfer(asked, world),
        "transfer_prospect_as_user" => prospects::transfer_as_user(asked, world),
        "archive_prospect_as_user" => prospects::archive(asked, scopes, world),
        "list_interactions" => interactions::list(asked, world),
        "list_prospect_interactions" => interactions::list_of_prospect(asked, world),
        "list_channels" => Ok(messaging::list_channels()),
        "list_prospect_channels" => messaging::list_channels_of_prospect(asked, world),
        "send_message" => messaging::send_text(asked, world),
        "send_template_message" => messaging::send_template(asked, world),
        "send_file" => messaging::send_file(asked, world),
        "list_transfer_targets" => Ok(teams::transfer_targets(world)),
        "get_integration" => teams::get_integration(world),
        "list_integrations" => Ok(teams::list_integrations(world)),
        "list_agents" => teams::list_agents(asked, world),
        "list_online_agents" => teams::list_online_agents(asked, world),
        "list_groups" => Ok(teams::list_groups(asked, world)),
        "list_child_groups" => teams::list_child_groups(asked, world),
        "get_group" => teams::get_group(asked, world),
        "list_subscriptions" => Ok(notices::list(world)),
        "create_subscription" => notices::create(asked, scopes, world),
        "get_subscription" => notices::get(asked, world),
        "delete_subscription" => notices::delete(asked, world),
        _ => Err(Refusal::UnknownPath),
    }
}
