//! Promise: what the README shows is what compiles, and what it says of the project is so.
#![allow(clippy::expect_used, reason = "a helper that fails is a test that fails")]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).expect(path)
}

/// The first block of that language.
fn block(text: &str, language: &str) -> String {
    let (_, rest) = text.split_once(&format!("```{language}\n")).expect("there is a block");
    let (block, _) = rest.split_once("```").expect("the block ends");
    block.to_owned()
}

#[test]
fn the_first_program_is_an_example_that_compiles() {
    let program = read("crates/switchboard/examples/quickstart.rs");
    let (_, code) = program.split_once("\n\n").expect("the example starts with a comment");
    for readme in ["README.md", "crates/switchboard/README.md"] {
        assert_eq!(block(&read(readme), "rust"), code, "{readme}");
    }
}

#[test]
fn the_vendor_table_counts_the_operations_that_are_there() {
    let readme = read("README.md");
    let count = switchboard_prokeep::operations::ALL.len();
    let row = format!("| Prokeep | `switchboard-prokeep` | `prokeep` | {count} |");
    assert!(readme.contains(&row), "the README has no row {row:?}");
}

#[test]
fn the_oldest_rust_is_stated_the_same_everywhere() {
    let manifest = read("Cargo.toml");
    let (_, rest) = manifest.split_once("rust-version = \"").expect("the workspace states it");
    let (version, _) = rest.split_once('"').expect("a version");
    assert!(read("README.md").contains(&format!("Rust {version} or newer")));
    assert!(read("clippy.toml").contains(&format!("msrv = \"{version}\"")));
}

#[test]
fn every_published_crate_carries_both_licences() {
    for name in ["core", "prokeep", "switchboard"] {
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            assert_eq!(read(&format!("crates/{name}/{licence}")), read(licence), "{name}");
        }
    }
}

#[test]
fn every_dependency_is_explained() {
    let manifest = read("Cargo.toml");
    let architecture = read("ARCHITECTURE.md");
    let (_, rest) = manifest.split_once("[workspace.dependencies]").expect("they are listed");
    let (listed, _) = rest.split_once("\n[").expect("the list ends");
    let names = listed.lines().filter(|line| !line.starts_with('#') && line.contains(" = "));
    for name in names.filter_map(|line| line.split(" = ").next()) {
        let ours = name.starts_with("switchboard") || name == "xtask";
        let explained = architecture.lines().any(|line| {
            line.starts_with('|')
                && line
                    .split('|')
                    .nth(1)
                    .is_some_and(|cell| cell.split(',').any(|word| word.trim() == name))
        });
        assert!(ours || explained, "ARCHITECTURE.md does not say why {name} is here");
    }
}
