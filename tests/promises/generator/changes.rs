//! A change is summarized, and written as a whole or not at all.

use crate::descriptions::{MINIMAL, register, tree, workspace};
use std::fs;
use tempfile::TempDir;
use xtask::regen;
use xtask::registry;
use xtask::render::Layout;
use xtask::spec::load;
use xtask::surface::{Changes, Surface};
use xtask::write::Files;

/// A separate workspace, with Prokeep's description and what is generated from it now.
fn copy(change: impl FnOnce(String) -> String) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let spec = fs::read_to_string(workspace().join("specs/prokeep.yaml")).unwrap();
    register(folder.path(), &["prokeep"]);
    fs::write(folder.path().join("specs/prokeep.yaml"), &spec).unwrap();
    regen::run(&regen::targets(folder.path(), &[]).unwrap(), false).unwrap();
    fs::write(folder.path().join("specs/prokeep.yaml"), change(spec)).unwrap();
    folder
}

#[test]
fn a_changed_line_is_a_readable_diff_and_check_writes_nothing() {
    let folder = copy(|spec| {
        let changed = spec.replacen("operationId: list_contacts", "operationId: list_people", 1);
        assert_ne!(spec, changed);
        changed
    });
    let before = tree(folder.path());
    let targets = regen::targets(folder.path(), &[]).unwrap();
    let outcome = regen::run(&targets, true).unwrap();
    assert_eq!(tree(folder.path()), before, "--check wrote something");
    for line in [
        "--- a/crates/prokeep/src/operations/contacts.rs",
        "+++ b/crates/prokeep/src/operations/contacts.rs",
        "-    pub fn list_contacts(&self) -> ListContacts {",
        "+    pub fn list_people(&self) -> ListPeople {",
    ] {
        assert!(outcome.diff.lines().any(|found| found == line), "no {line}\n{}", outcome.diff);
    }
    for line in ["removed operation list_contacts", "added operation list_people", "BREAKING"] {
        assert!(outcome.report.contains(line), "{}", outcome.report);
    }
    let written = regen::run(&targets, false).unwrap();
    assert_eq!(written.diff, outcome.diff);
    assert_eq!(regen::run(&targets, true).unwrap().diff, "");
}

#[test]
fn a_new_optional_field_breaks_nobody() {
    let folder = copy(|spec| {
        spec.replacen("  schemas:\n", "  schemas:\n    Newcomer: {type: string, enum: [a]}\n", 1)
    });
    let outcome = regen::run(&regen::targets(folder.path(), &[]).unwrap(), true).unwrap();
    assert!(outcome.report.contains("added type Newcomer"), "{}", outcome.report);
    assert!(outcome.report.contains("not breaking"), "{}", outcome.report);
}

#[test]
fn the_summary_says_what_breaks_users() {
    let summary = |field: &str, path: &str| {
        let text = MINIMAL.replace("name: {type: string}", field).replace("/pets:", path);
        let document = load::parse(&text).unwrap();
        Surface::of(&regen::generate("pets", &document, &Layout::Crate).unwrap().files)
    };
    let old = summary("name: {type: string}", "/pets:");
    let added = Changes::between(
        &old,
        &summary("name: {type: string}\n        age: {type: integer}", "/pets:"),
    );
    assert!(
        !added.is_breaking() && added.added.iter().any(|it| it.contains("field age")),
        "{added}"
    );
    let retyped = Changes::between(&old, &summary("name: {type: integer}", "/pets:"));
    assert!(retyped.is_breaking() && retyped.to_string().contains("BREAKING"), "{retyped}");
    let none = Changes::between(&old, &Surface::of(&Files::new()));
    assert!(none.breaking.contains(&"removed operation list_pets".to_owned()), "{none}");
}

#[test]
fn nothing_is_written_when_one_description_is_broken() {
    let folder = tempfile::tempdir().unwrap();
    let specs = folder.path().join("specs");
    register(folder.path(), &["a-good", "b-broken"]);
    fs::write(specs.join("a-good.yaml"), MINIMAL).unwrap();
    fs::write(specs.join("b-broken.yaml"), MINIMAL.replace("operationId: list_pets", "")).unwrap();
    let before = tree(folder.path());
    let targets = regen::targets(folder.path(), &[]).unwrap();
    let error = format!("{:#}", regen::run(&targets, false).unwrap_err());
    assert!(error.contains("b-broken.yaml") && error.contains("operationId"), "{error}");
    assert_eq!(tree(folder.path()), before);
    let good = regen::targets(folder.path(), &["a-good".to_owned()]).unwrap();
    regen::run(&good, false).unwrap();
    assert!(folder.path().join("crates/a-good/src/lib.rs").exists());
    assert!(regen::targets(folder.path(), &["none".to_owned()]).is_err());
}

#[test]
fn a_description_and_the_list_of_vendors_belong_together() {
    let folder = tempfile::tempdir().unwrap();
    let told = || format!("{:#}", regen::targets(folder.path(), &[]).unwrap_err());
    register(folder.path(), &["one", "two"]);
    fs::write(folder.path().join("specs/one.yaml"), MINIMAL).unwrap();
    assert!(told().contains("there is no specs/two.yaml"), "{}", told());
    register(folder.path(), &[]);
    assert!(told().contains("add `one` there"), "{}", told());
    fs::remove_file(folder.path().join(registry::PATH)).unwrap();
    assert!(told().contains(registry::PATH), "{}", told());
}

#[test]
fn what_no_description_makes_any_more_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let awkward = folder.path().join("tests/awkward");
    for name in ["one", "two"] {
        fs::create_dir_all(awkward.join(name)).unwrap();
        fs::write(awkward.join(name).join("spec.yaml"), MINIMAL).unwrap();
    }
    fs::write(awkward.join("two/test.rs"), "").unwrap();
    let all = || regen::targets(folder.path(), &[]).unwrap();
    regen::run(&all(), false).unwrap();
    let root = fs::read_to_string(awkward.join("main.rs")).unwrap();
    assert!(root.contains("\nmod one {\n") && root.contains("\nmod two {\n"), "{root}");
    fs::remove_file(awkward.join("two/spec.yaml")).unwrap();
    let outcome = regen::run(&all(), true).unwrap();
    assert!(outcome.diff.contains("-mod two {"), "{}", outcome.diff);
    assert!(
        outcome.diff.contains("--- a/tests/awkward/two/generated/types.rs\n+++ /dev/null"),
        "{}",
        outcome.diff
    );
    assert!(awkward.join("two/generated").exists());
    regen::run(&all(), false).unwrap();
    assert!(
        !awkward.join("two/generated").exists() && awkward.join("one/generated/mod.rs").exists()
    );
    assert!(awkward.join("two/test.rs").exists(), "what was written by hand stays");
    assert_eq!(regen::run(&all(), true).unwrap().diff, "");
}

#[test]
fn the_command_line_says_what_is_stale_and_fails() {
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO"));
        let command = command.args(["run", "--quiet", "--package", "xtask", "--"]).args(arguments);
        command.current_dir(workspace()).output().unwrap()
    };
    let fresh = run(&["regen", "--check"]);
    assert!(fresh.status.success(), "{}", String::from_utf8_lossy(&fresh.stdout));
    let unknown = run(&["regen", "nobody"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("specs/nobody.yaml"));
}
