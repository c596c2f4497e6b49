//! Promise: the code that the README shows compiles, and what it says about the project is true.
#![allow(clippy::expect_used, reason = "a helper that fails is a test that fails")]

use std::path::{Path, PathBuf};
use switchboard_tests::registry;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).expect(path)
}

/// Every block in this language, in order.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let start = format!("```{language}\n");
    let blocks = text.split(&start).skip(1);
    blocks.map(|it| it.split_once("```").expect("the block ends").0.to_owned()).collect()
}

/// An example's code, without the comment that it starts with.
fn program(name: &str) -> String {
    let program = read(&format!("crates/switchboard/examples/{name}.rs"));
    let (_, code) = program.split_once("\n\n").expect("the example starts with a comment");
    code.to_owned()
}

/// The examples of the facade's manifest, with the features that each needs.
fn examples() -> Vec<(String, Vec<String>)> {
    let manifest = read("crates/switchboard/Cargo.toml");
    let entries = manifest.split("[[example]]\n").skip(1);
    let values = |line: &str| {
        let texts = line.split('"').skip(1).step_by(2);
        texts.map(str::to_owned).collect::<Vec<_>>()
    };
    entries
        .map(|entry| {
            let mut lines = entry.lines();
            let mut next = |key: &str| {
                let line = lines.next().filter(|line| line.starts_with(key));
                values(line.expect(key))
            };
            (next("name").remove(0), next("required-features"))
        })
        .collect()
}

#[test]
fn every_program_is_an_example_that_compiles() {
    let expected = [
        "quickstart",
        "readme_zenvia_sales",
        "readme_carium_courier",
        "readme_proto",
        "readme_nimchat",
        "readme_events",
        "readme_mock",
    ]
    .map(program);
    assert_eq!(blocks(&read("README.md"), "rust"), expected);
    assert_eq!(blocks(&read("crates/switchboard/README.md"), "rust"), expected[..1]);
}

#[test]
fn every_example_is_in_the_manifest_and_its_command_in_the_readme() {
    let readme = read("README.md");
    let facade_readme = read("crates/switchboard/README.md");
    let examples = examples();
    for (name, features) in &examples {
        // These are in the README verbatim.
        if name == "quickstart" || name.starts_with("readme_") {
            continue;
        }
        let command = format!("cargo run --example {name} --features {}`", features.join(","));
        assert!(readme.contains(&command), "the README does not say `{command}`");
        let vendor = features.first().expect("a feature");
        let row = facade_readme.lines().find(|line| line.starts_with(&format!("| `{vendor}` |")));
        assert!(row.is_some_and(|row| row.contains(&format!("`{name}`"))), "{name}");
    }
    let mut there: Vec<String> = std::fs::read_dir(root().join("crates/switchboard/examples"))
        .expect("the examples are there")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    there.sort();
    // Cargo would find unlisted examples by itself, but not the features that they need.
    assert_eq!(examples.into_iter().map(|(name, _)| name).collect::<Vec<_>>(), there);
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
    let vendors = registry::ALL.iter().map(|it| it.name);
    for name in ["core", "redis", "sandbox", "switchboard", "webhooks"].into_iter().chain(vendors) {
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
