//! Any text as a description is turned into code or refused.

use xtask::normalise::normalise;
use xtask::progenitor::Types;
use xtask::render::{Layout, render};
use xtask::spec::{check, load};

/// Runs a text through all stages but the formatting and writing.
///
/// # Panics
///
/// When a stage does.
pub fn regen(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(document) = load::parse(text) else { return };
    if !check::check(&document).is_empty() {
        return;
    }
    let Ok(model) = normalise("fuzzed", &document) else { return };
    let Ok(types) = Types::of(&model) else { return };
    let layout = Layout::Module("crate::fuzzed".to_owned());
    // A description that cannot be rendered is refused in words, which is well.
    let _ = render(&model, &types, &layout);
}
