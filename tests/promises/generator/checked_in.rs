//! What is checked in is what the descriptions say, and the same input gives the same bytes.

use crate::descriptions::{Broken, made, model_of, workspace};
use std::fs;
use xtask::model::Definition;
use xtask::regen::{self, Generated};
use xtask::render::Layout;

#[test]
fn what_is_checked_in_is_what_the_descriptions_say() {
    let targets = regen::targets(&workspace(), &[]).unwrap();
    let outcome = regen::run(&targets, true).unwrap();
    assert!(outcome.diff.is_empty(), "run `cargo xtask regen`:\n{}", outcome.diff);
}

#[test]
fn the_same_description_gives_the_same_bytes() {
    for target in regen::targets(&workspace(), &[]).unwrap() {
        assert_eq!(made(&target).files, made(&target).files, "{}", target.name);
    }
}

#[test]
fn each_schema_is_one_type_and_each_operation_one_method() {
    for target in regen::targets(&workspace(), &[]).unwrap() {
        let Generated { model, files, .. } = made(&target);
        let all = |folder: &str| {
            let of = files.iter().filter(|(path, _)| path.contains(folder));
            of.map(|(_, text)| text.as_str()).collect::<String>()
        };
        let types = all("types");
        for component in &model.components {
            let name = &component.name;
            let declared = match component.definition {
                Definition::Struct { .. } => {
                    types.matches(&format!("pub struct {name} {{")).count()
                }
                Definition::Newtype(_) => types.matches(&format!("pub struct {name}(")).count(),
                Definition::Enum(_) | Definition::Union { .. } => {
                    types.matches(&format!("\n    pub enum {name} {{\n")).count()
                }
            };
            assert_eq!(declared, 1, "{}: {name}", target.name);
        }
        let macros = types.matches("\nopen_enum! {").count() + types.matches("\nunion! {").count();
        let structs = types.lines().filter(|line| line.starts_with("pub struct "));
        // Some structs also have a builder, which does not count.
        let structs = structs.filter(|line| !line.contains("Builder")).count();
        assert_eq!(structs + macros, model.components.len(), "{}", target.name);
        let code = all("operations/");
        let starts = code.matches("Call::new(self.core(), &").count();
        let requests = code.matches("\nrequest!(").count();
        assert_eq!((starts, requests), (model.operations.len(), model.operations.len()));
        let clients = code.matches("\nimpl Client {").count();
        assert_eq!(clients, model.tags.len(), "one for each tag of {}", target.name);
    }
}

#[test]
fn every_awkward_description_is_tested() {
    for target in regen::targets(&workspace(), &[]).unwrap() {
        if target.layout != Layout::Crate {
            let test = fs::read_to_string(target.spec.with_file_name("test.rs")).unwrap();
            let is_used = test.contains(&format!("use crate::{};", target.name));
            let is_tested = test.contains("\n#[test]\n") || test.contains("\n#[tokio::test]\n");
            assert!(is_used && is_tested, "{} has no test", target.name);
        }
    }
}

#[test]
fn what_is_left_out_on_purpose_is_said() {
    let notes = |name: &str| {
        let targets = regen::targets(&workspace(), &[name.to_owned()]).unwrap();
        made(&targets[0]).model.notes
    };
    assert_eq!(notes("reply_media"), ["#/paths/~1both/get: replies in text/csv are not offered"]);
    assert!(notes("server_variables")[0].starts_with("#/servers: "));
    let text = Broken::Operation("callbacks: {paid: {}}").text();
    let model = model_of(&text);
    assert_eq!(model.notes, ["#/paths/~1pets/get/callbacks: no code is generated for them"]);
}
