//! Events at will: what happens in a group that is made for them.

use super::rows::{INTERACTION, PROSPECT, text_of};
use super::{notices, seed};
use crate::engine::World;
use serde_json::{Value, json};

/// The topics that can be told.
pub(super) const NAMES: &[&str] = &["prospects", "interactions", "agents", "quotes"];

/// What is said under this topic.
pub(super) fn content(topic: &str, world: &World) -> Option<Value> {
    let mut world = World::new(world.now());
    seed::fill(&mut world);
    world.take_emitted();
    let prospect = text_of(PROSPECT.all(&world).first()?, "id")?.to_owned();
    match topic {
        "prospects" => {
            let change = json!({ "field": "status", "from": "new", "to": "followUp" });
            notices::prospect(topic, "updated", &prospect, Some(&change), &mut world);
        }
        "agents" => {
            let change = json!({ "field": "agent" });
            notices::prospect(topic, "updated", &prospect, Some(&change), &mut world);
        }
        "quotes" => notices::prospect(topic, "created", &prospect, None, &mut world),
        "interactions" => {
            let held = INTERACTION.all(&world).first().cloned();
            let interaction = held.unwrap_or_else(
                || json!({ "id": INTERACTION.id(1), "prospectId": prospect, "via": "whatsApp" }),
            );
            notices::interaction(&interaction, &mut world);
        }
        _ => return None,
    }
    world.take_emitted().pop().map(|it| it.body)
}
