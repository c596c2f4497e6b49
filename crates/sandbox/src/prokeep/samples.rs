//! Events at will: what happens in an account that is made for them.

use super::rows::{COMPANY, CONTACT, THREAD, text_of};
use super::{book, seed, talk};
use crate::engine::World;
use serde_json::Value;

/// The content of an event of this name.
pub(super) fn content(event: &str, world: &World) -> Option<Value> {
    let mut world = World::new(world.now());
    // Filling it makes most of the events happen.
    seed::fill(&mut world);
    let first = |rows: &[Value]| rows.first().and_then(|it| text_of(it, "id")).map(str::to_owned);
    if let Some(thread) = first(THREAD.all(&world)) {
        talk::change_thread(&thread, "closed", "thread_closed", &mut world);
    }
    for kind in [CONTACT, COMPANY] {
        let Some(id) = first(kind.all(&world)) else { continue };
        let shown = kind.shown(&world, &id);
        world.emit(&format!("{}_updated", kind.name), shown);
        book::remove(kind, &id, &mut world);
    }
    let mut emitted = world.take_emitted().into_iter();
    emitted.find(|it| it.name == event).map(|it| it.body)
}
