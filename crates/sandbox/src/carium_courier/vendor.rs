//! Carium's own ways, in one place.

use super::known::{PASSWORD, USERNAME};
use super::{
    actions, answers, behaviours, changes, lists, login, messages, operations, seed, texts, uploads,
};
use crate::engine::{Answer, Asked, Behaviour, Emitted, Outcome, Outgoing, Refusal, Vendor, World};
use serde_json::Value;
use switchboard_core::Operation;

#[derive(Debug)]
pub(super) struct Carium;

/// What answers the operations of one family, or `None` for those of another.
type Family = fn(&Asked, &mut World) -> Option<Outcome>;

/// What is special goes before what is the same for all resources.
const FAMILIES: &[Family] = &[
    login::answer,
    uploads::answer,
    messages::answer,
    texts::answer,
    actions::answer,
    lists::answer,
    changes::answer,
];

impl Vendor for Carium {
    fn operations(&self) -> &'static [Operation] {
        operations::all()
    }

    fn credentials(&self) -> &'static [(&'static str, &'static str)] {
        &[("user name", USERNAME), ("password", PASSWORD)]
    }

    fn behaviours(&self) -> &'static [Behaviour] {
        behaviours::ALL
    }

    fn seed(&self, world: &mut World) {
        seed::fill(world);
    }

    fn authorise(&self, asked: &Asked, world: &mut World) -> Result<(), Refusal> {
        login::authorise(asked, world)
    }

    fn answer(&self, asked: &Asked, world: &mut World) -> Outcome {
        let answered = FAMILIES.iter().find_map(|family| family(asked, world));
        answered.unwrap_or_else(|| Err(Refusal::Forced(501)))
    }

    fn refuse(&self, refusal: &Refusal) -> Answer {
        answers::refuse(refusal)
    }

    /// What the vendor tells only the address that a text was sent with.
    fn deliveries(&self, event: &Emitted, _: &mut World) -> Vec<Outgoing> {
        let url = event.about.get("url").and_then(Value::as_str);
        url.map(|url| Outgoing::json(event, url)).into_iter().collect()
    }

    fn event_names(&self) -> &'static [&'static str] {
        texts::EVENTS
    }

    fn sample_event(&self, event: &str, _: &World) -> Option<Value> {
        texts::sample(event)
    }
}
