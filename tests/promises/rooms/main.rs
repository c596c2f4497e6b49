//! The rooms of `ARCHITECTURE.md` are those of the code: imports run down its code map, never up, and
//! no files import each other in a circle.
//!
//! The map is the list in the section "Code map": one line per room, from top to bottom, such as
//! "- `crates/core/src/call/` — what belongs there". A room is a folder with everything below it, a
//! file, or several of these separated by commas.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod circles;
mod imports;
mod map;
mod modules;
mod planted;

use imports::Import;
use map::Map;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The folders whose files are in rooms, each the source of one crate.
const CRATES: [&str; 7] = [
    "crates/core/src",
    "crates/switchboard/src",
    "crates/webhooks/src",
    "crates/sandbox/src",
    "crates/redis/src",
    "xtask/src",
    "tests/src",
];

/// The text of source files by their paths relative to the workspace.
type Sources = BTreeMap<String, String>;

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    fs::read_to_string(root.join(path)).unwrap()
}

fn sources_below(folder: &str, sources: &mut Sources) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            sources_below(&path, sources);
        } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
            sources.insert(path.clone(), read(&path));
        }
    }
}

fn sources_of(krate: &str) -> Sources {
    let mut sources = Sources::new();
    sources_below(krate, &mut sources);
    sources
}

fn map() -> Map {
    Map::of(&read("ARCHITECTURE.md"))
}

/// All imports of all crates.
fn all_imports() -> Vec<Import> {
    CRATES.iter().flat_map(|krate| imports::of(krate, &sources_of(krate))).collect()
}

#[track_caller]
fn assert_none(offences: &[String]) {
    assert!(offences.is_empty(), "{} offences:\n{}", offences.len(), offences.join("\n"));
}

#[test]
fn each_file_is_in_one_room_and_each_room_has_files() {
    let files: Vec<String> =
        CRATES.iter().flat_map(|krate| sources_of(krate).into_keys()).collect();
    assert_none(&map().misplaced(&files));
}

#[test]
fn imports_run_down_the_code_map() {
    assert_none(&map().upward(&all_imports()));
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    assert_none(&circles::of(&all_imports()));
}
