//! The generator: what is checked in is what the descriptions say, the same input gives the same
//! bytes, and a description that cannot become correct code stops with a message that helps.
#![allow(clippy::unwrap_used, clippy::panic, reason = "the helpers are part of the tests")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use xtask::model::{Component, Field, Model, Operation, Reply, Shape, Type};
use xtask::progenitor::Types;
use xtask::regen::{self, Generated, Target};
use xtask::render::Layout;
use xtask::spec::{check, load};
use xtask::surface::{Changes, Surface};
use xtask::write::Files;
use xtask::{normalise, registry};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn made(target: &Target) -> Generated {
    let document = load::load(&target.spec).unwrap();
    regen::generate(&target.name, &document, &target.layout).unwrap()
}

/// Every file below a folder, with its bytes.
fn tree(folder: &Path) -> BTreeSet<(PathBuf, Vec<u8>)> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(tree(&path));
        } else {
            found.insert((path.clone(), fs::read(&path).unwrap()));
        }
    }
    found
}

// ---- What is checked in ------------------------------------------------------------------------

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
        let types = files.iter().find(|(path, _)| path.ends_with("types.rs")).unwrap().1;
        for component in &model.components {
            let name = &component.name;
            let declared = match component.shape {
                Shape::Struct { .. } => types.matches(&format!("pub struct {name} {{")).count(),
                Shape::Newtype(_) => types.matches(&format!("pub struct {name}(")).count(),
                Shape::Enum(_) | Shape::Union { .. } => {
                    types.matches(&format!("\n    pub enum {name} {{\n")).count()
                }
            };
            assert_eq!(declared, 1, "{}: {name}", target.name);
        }
        let macros = types.matches("\nopen_enum! {").count() + types.matches("\nunion! {").count();
        let structs = types.matches("\npub struct ").count();
        let builders = model
            .components
            .iter()
            .filter(|it| it.in_request && matches!(it.shape, Shape::Struct { .. }));
        let all = model.components.len() + builders.count();
        assert_eq!(structs + macros, all, "{}", target.name);
        let code: String = files
            .iter()
            .filter(|(path, _)| path.contains("operations/") && !path.ends_with("mod.rs"))
            .map(|(_, text)| text.as_str())
            .collect();
        let starts = code.matches("Call::new(self.core(), &").count();
        let sends = code.matches("\nreply!(").count();
        assert_eq!((starts, sends), (model.operations.len(), model.operations.len()));
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
    assert_eq!(model.notes, ["#/paths/~1pets/get/callbacks: no code is made of them"]);
}

// ---- Changes -----------------------------------------------------------------------------------

/// Makes these the vendors of a workspace.
fn register(workspace: &Path, vendors: &[&str]) {
    let entry = |name: &&str| {
        format!(
            "[[vendor]]\nname = {name:?}\ntitle = {name:?}\nsamples = 0\nobserved = false\nstate = \"usable\"\n"
        )
    };
    fs::create_dir_all(workspace.join("specs")).unwrap();
    fs::write(workspace.join(registry::PATH), vendors.iter().map(entry).collect::<String>())
        .unwrap();
}

/// A workspace of its own, with Prokeep's description and what it generates now.
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

// ---- All or nothing ----------------------------------------------------------------------------

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

// ---- progenitor --------------------------------------------------------------------------------

fn model_of(text: &str) -> Model {
    let document = load::parse(text).unwrap();
    assert_eq!(check::check(&document), []);
    normalise::normalise("pets", &document).unwrap()
}

#[test]
fn what_progenitor_refuses_is_reported_with_its_operation() {
    let mut model = model_of(MINIMAL);
    let nowhere = Reply::Json { ty: Type::Named("Nowhere".into()), optional: false };
    model.operations.push(Operation {
        pointer: "#/paths/~1broken/get".into(),
        method_name: "broken".into(),
        reply: nowhere,
        ..model.operations[0].clone()
    });
    let problem = Types::of(&model).unwrap_err();
    assert_eq!(problem.pointer, "#/paths/~1broken/get");
    assert!(problem.what.contains("progenitor cannot generate this"), "{problem}");
    assert!(problem.remedy.contains("normalise"), "{problem}");
}

#[test]
fn a_type_that_is_lost_on_the_way_stops_the_run() {
    let mut model = model_of(MINIMAL);
    let types = Types::of(&model).unwrap();
    let field = |component: &Component| match &component.shape {
        Shape::Struct { fields, .. } => fields[0].clone(),
        _ => unreachable!("the minimal description has structs only"),
    };
    let extra = Field { wire: "ghost".into(), name: "ghost".into(), ..field(&model.components[0]) };
    if let Shape::Struct { fields, .. } = &mut model.components[0].shape {
        fields.push(extra);
    }
    let problem = types.check(&model).unwrap_err();
    assert!(problem.what.contains("fields in place of"), "{problem}");

    let mut model = model_of(MINIMAL);
    model.components.clear();
    let problem = types.check(&model).unwrap_err();
    assert!(problem.what.contains("no schema asked for"), "{problem}");
    let mut model = model_of(MINIMAL);
    model.operations[0].method_name = "another".into();
    let problem = types.check(&model).unwrap_err();
    assert!(problem.what.contains("became no method"), "{problem}");
}

// ---- Docs --------------------------------------------------------------------------------------

/// The only operation of a crate made of this.
fn operation_of(broken: &Broken) -> String {
    let document = load::parse(&broken.text()).unwrap();
    let made = regen::generate("pets", &document, &Layout::Crate).unwrap();
    made.files.get("src/operations/general.rs").unwrap().clone()
}

#[test]
fn an_example_has_a_field_or_a_file_where_one_of_them_is_needed() {
    const FORM: &str = "Form: {type: object, properties: {text: {type: string, example: Hi}, \
        mark: {type: integer}, 'files[]': {type: array, items: {type: string, format: binary}}}}";
    macro_rules! either {
        ($names:literal) => {
            operation_of(&Broken::Both(
                concat!(
                    "x-switchboard-any-of: [",
                    $names,
                    "]\nrequestBody: {content: {multipart/form-data: ",
                    "{schema: {$ref: '#/components/schemas/Form'}}}}"
                ),
                FORM,
            ))
        };
    }
    assert!(either!("mark, 'files[]'").contains(".mark(1)"));
    assert!(either!("'files[]', mark").contains(".files([switchboard_pets::Upload::bytes("));
    assert_eq!(either!("text, mark").matches(".text(\"Hi\")").count(), 1);
}

#[test]
fn an_example_has_a_field_where_another_one_demands_it() {
    const BODY: &str = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Field'}}}}";
    let select = operation_of(&Broken::Both(
        BODY,
        "Field: {type: object, required: [type], properties: {type: {type: string, example: select}, \
         options: {type: array, items: {type: string}, \
         x-switchboard-exactly-when: {property: type, values: [select]}}}}",
    ));
    assert!(select.contains(".type_(\"select\")") && select.contains(".options([\"text\"])"));
    let other = operation_of(&Broken::Both(
        BODY,
        "Field: {type: object, properties: {type: {type: string, enum: [text, select], example: text}, \
         word: {type: string, example: x, x-switchboard-exactly-when: {property: type, values: [select]}}}}",
    ));
    assert!(!other.contains(".word("));
}

#[test]
fn an_example_says_what_the_vendor_demands() {
    let either = operation_of(&Broken::Operation(
        "x-switchboard-any-of: [phone, name]\nparameters:\n\
         - {name: name, in: query, schema: {type: string}}\n\
         - {name: phone, in: query, example: '+39', schema: {type: string}}",
    ));
    assert!(either.contains(".phone(\"+39\")") && !either.contains(".name("));
    let musts = operation_of(&Broken::Both(
        "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Must'}}}}",
        "Must: {type: object, required: [mark, key, list], properties: {\
         mark: {type: integer, nullable: true, example: 7}, \
         key: {type: string, format: password, nullable: true}, \
         list: {type: array, nullable: true, items: {type: string}}}}",
    ));
    for said in
        [".mark(7)", ".key(switchboard_pets::Secret::from(", ".list(vec![String::from(\"text\")])"]
    {
        assert!(musts.contains(said), "no {said} in\n{musts}");
    }
}

#[test]
fn an_example_obeys_the_rules_that_the_client_checks() {
    let body = operation_of(&Broken::Both(
        "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Must'}}}}",
        "Owner: {type: object, anyOf: [{required: [id]}, {required: [name]}], properties: {\
         id: {type: string}, name: {type: string, minLength: 6, example: Ada}}}\n\
         Must: {type: object, required: [age, owners], anyOf: [{required: [chip]}], properties: {\
         age: {type: integer, maximum: 30, example: 70}, \
         chip: {type: string, pattern: '^[0-9]{15}$'}, \
         owners: {type: array, minItems: 2, items: {$ref: '#/components/schemas/Owner'}}}}",
    ));
    let shown = body.replace("///", "").split_whitespace().collect::<String>();
    let owner = "types::Owner::builder().name(\"012345\")";
    let expected = format!(
        ".body(types::Must::builder().age(30).chip(\"111111111111111\").owners([{owner},{owner}]))"
    );
    assert!(shown.contains(&expected), "{body}");

    let range = operation_of(&Broken::Operation(
        "x-switchboard-date-windows: [{from: since, to: until, max-days: 31}]\nparameters:\n\
         - {name: since, in: query, required: true, schema: {type: string, format: date-time}}\n\
         - {name: until, in: query, schema: {type: string, format: date-time}}",
    ));
    assert!(range.contains(".since(") && range.contains(".until("), "{range}");
}

#[test]
fn an_example_that_breaks_the_rules_is_told() {
    let lines = "parameters:\n\
         - {name: plate, in: query, example: none, \
            schema: {type: string, pattern: '^[A-Z]{2}-[0-9]{4}$'}}";
    let document = serde_norway::from_str(&Broken::Operation(lines).text()).unwrap();
    let Generated { model, .. } = regen::generate("pets", &document, &Layout::Crate).unwrap();
    assert_eq!(
        model.notes,
        ["#/paths/~1pets/get/parameters/0: no example obeys its rules; give it one that does"]
    );
}

#[test]
fn docs_claim_no_more_than_is_known() {
    let stated = "x-switchboard-certainty: stated\nresponses: {204: {description: x}, 404: {description: y}}";
    let text = operation_of(&Broken::Operation(stated));
    assert!(text.contains("`GET /pets`. The path is stated by the vendor."), "{text}");
    let words = text.replace("\n    /// ", " ");
    assert!(
        words.contains("[`Error`](crate::Error) says what went wrong; listed are 404."),
        "{text}"
    );
}

#[test]
fn an_empty_default_is_told_by_the_type() {
    let Generated { files, .. } =
        made(&regen::targets(&workspace(), &["defaults_empty".to_owned()]).unwrap()[0]);
    let types = &files["types.rs"];
    let reader = "deserialize_with = \"As::<reads::OrDefault>::deserialize\"";
    let attribute = format!("    #[serde(default, {reader})]\n    pub attributes: Attributes,");
    assert!(types.contains(&attribute), "{types}");
    assert!(!types.contains("The vendor's default"), "{types}");
}

// ---- Broken descriptions -----------------------------------------------------------------------

const MINIMAL: &str = r#"
openapi: 3.0.3
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example"}]
paths:
  /pets:
    get:
      operationId: list_pets
      responses:
        200: {description: Pets, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
"#;

/// A path with a list that could be paged.
const PAGED: &str = r"
/rows:
  get:
    operationId: list_rows
    x-switchboard-pagination: {}
    parameters:
      - {name: text, in: query, schema: {type: string}}
      - {name: size, in: query, schema: {type: integer}}
      - {name: needed, in: query, required: true, schema: {type: integer}}
    responses:
      200:
        description: Rows
        content:
          application/json:
            schema:
              type: object
              properties:
                next: {type: string}
                rows: {type: array, items: {type: object, properties: {id: {type: string}, marks: {type: array, items: {type: string}}}}}
";

/// A description with this in place of the operation, the schema, or anywhere.
enum Broken {
    /// Lines of the operation, after its id.
    Operation(&'static str),
    /// Another schema, or several.
    Schema(&'static str),
    /// Lines of the operation, and another schema that they refer to.
    Both(&'static str, &'static str),
    /// Another list, paged like this.
    PagedBy(&'static str),
    /// Another path.
    Path(&'static str),
    /// One text for another.
    Text(&'static str, &'static str),
}

impl Broken {
    fn text(&self) -> String {
        match self {
            Self::Operation(lines) => {
                let id = "      operationId: list_pets\n";
                let (head, rest) = MINIMAL.split_once(id).unwrap();
                // The lines may bring replies of their own.
                let (replies, components) = rest.split_at(rest.find("components:").unwrap());
                let replies = if lines.contains("responses:") { "" } else { replies };
                format!("{head}{id}{}{replies}{components}", indented(lines, 6))
            }
            Self::Schema(lines) => format!("{MINIMAL}{}", indented(lines, 4)),
            Self::Both(operation, schema) => {
                format!("{}{}", Self::Operation(operation).text(), indented(schema, 4))
            }
            Self::PagedBy(pagination) => {
                let lines = PAGED.replace("{}", pagination);
                MINIMAL.replace("components:", &format!("{}components:", indented(&lines, 2)))
            }
            Self::Path(lines) => {
                MINIMAL.replace("components:", &format!("{}components:", indented(lines, 2)))
            }
            Self::Text(from, to) => {
                assert!(MINIMAL.contains(from), "{from}");
                MINIMAL.replace(from, to)
            }
        }
    }
}

fn indented(text: &str, by: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        out.push_str(&" ".repeat(by));
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn refusal(broken: &Broken) -> String {
    let text = broken.text();
    let document: Value = match load::parse(&text) {
        Ok(document) => document,
        Err(error) => return format!("{error:#}"),
    };
    match regen::generate("broken", &document, &Layout::Crate) {
        Ok(_) => panic!("this was accepted:\n{text}"),
        Err(error) => format!("{error:#}"),
    }
}

#[test]
fn a_broken_description_says_where_it_is_broken_and_what_to_do() {
    use Broken::{Both, Operation as Op, PagedBy, Path, Schema, Text};
    const PET: &str = "#/components/schemas/";
    const GET: &str = "#/paths/~1pets/get";
    #[rustfmt::skip]
    let cases: &[(&str, Broken, &[&str])] = &[
        ("no id", Text("operationId: list_pets", "summary: x"), &[GET, "no `operationId`", "add one"]),
        ("id twice", Path("/dogs: {get: {operationId: list_pets, responses: {204: {description: x}}}}"), &["#/paths/~1dogs/get/operationId", "same method name", GET, "rename"]),
        ("id twice in snake case", Path("/dogs: {get: {operationId: listPets, responses: {204: {description: x}}}}"), &["`listPets`", "same method name", "rename"]),
        ("dangling", Schema("A: {type: object, properties: {x: {$ref: '#/components/schemas/B'}}}"), &["#/components/schemas/A/properties/x", "leads nowhere", "correct the spelling"]),
        ("external", Schema("A: {$ref: 'other.yaml#/B'}"), &["#/components/schemas/A", "out of this file", "bundle"]),
        ("no schema there", Schema("A: {type: array, items: {$ref: '#/info'}}"), &["#/components/schemas/A/items", "does not lead to a schema", "components.schemas"]),
        ("inside a schema", Schema("A: {type: array, items: {$ref: '#/components/schemas/Pet/properties/name'}}"), &["does not lead to a schema of its own", "move"]),
        ("ring of refs", Schema("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}"), &[PET, "leads back to itself", "break the ring"]),
        ("ring of allOf", Schema("A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {x: {type: string}}}]}"), &["#/components/schemas/A", "leads back to itself", "break the ring"]),
        ("ring of wrappers", Schema("A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {oneOf: [{$ref: '#/components/schemas/A'}]}"), &["#/components/schemas/", "nothing but itself", "break the ring"]),
        ("3.1", Text("openapi: 3.0.3", "openapi: 3.1.0"), &["#/openapi", "3.1.0", "3.0"]),
        ("2.0", Text("openapi: 3.0.3", "swagger: '2.0'"), &["#/openapi", "is not 3.0.x"]),
        ("list of types", Schema("A: {type: [string, 'null']}"), &["#/components/schemas/A/type", "3.1", "nullable: true"]),
        ("unknown type", Schema("A: {type: text}"), &["#/components/schemas/A/type", "`text`", "use string"]),
        ("undeclared in path", Path("/dogs/{id}: {get: {operationId: x, responses: {204: {description: x}}}}"), &["#/paths/~1dogs~1{id}/get", "`{id}`", "in: path"]),
        ("not in path", Op("parameters: [{name: id, in: path, required: true, schema: {type: string}}]"), &[GET, "`id` is not in the path", "put it into the path"]),
        ("query in path", Path("/dogs?x=1: {get: {operationId: x, responses: {204: {description: x}}}}"), &["query or a fragment", "as parameters"]),
        ("relative path", Path("dogs: {get: {operationId: x, responses: {204: {description: x}}}}"), &["does not start with `/`"]),
        ("lone brace", Path("/dogs/{id: {get: {operationId: x, responses: {204: {description: x}}}}"), &["braces that do not match"]),
        ("allOf conflict", Schema("A: {allOf: [{properties: {x: {type: string}}}, {properties: {x: {type: integer}}}]}"), &["#/components/schemas/A/allOf/1/properties/x", "different schema", "only one part"]),
        ("allOf extras conflict", Schema("A: {allOf: [{properties: {x: {type: string}}, additionalProperties: {type: string}}, {additionalProperties: {type: integer}}]}"), &["allOf/1/additionalProperties", "different schema", "only one part"]),
        ("allOf with oneOf", Schema("A: {allOf: [{$ref: '#/components/schemas/Pet'}, {oneOf: [{properties: {x: {type: string}}}, {properties: {y: {type: string}}}]}]}"), &["allOf/1", "`oneOf`", "one schema"]),
        ("allOf of scalars", Schema("A: {allOf: [{type: string}, {maxLength: 3, type: string}]}"), &["joins objects only", "one schema"]),
        ("a choice of nothing", Schema("A: {oneOf: []}"), &["#/components/schemas/A/oneOf", "nothing but null", "list the alternatives"]),
        ("ring of wrappers in a query", Both("parameters: [{name: q, in: query, schema: {$ref: '#/components/schemas/A'}}]", "A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {allOf: [{$ref: '#/components/schemas/A'}]}"), &["#/components/schemas/A", "nothing but itself", "break the ring"]),
        ("two media types", Op("responses: {200: {description: a, content: {text/csv: {}}}, 201: {description: b, content: {image/png: {}}}}"), &["get/responses/201/content/image~1png", "different media types", "split the operation"]),
        ("properties beside oneOf", Schema("A: {properties: {x: {type: string}}, oneOf: [{type: object}, {type: string}]}"), &["beside a choice", "each alternative"]),
        ("enum of another type", Schema("A: {type: integer, enum: [draft, done]}"), &["#/components/schemas/A/enum", "\"draft\"", "`integer`", "correct the type or the values"]),
        ("empty enum", Schema("A: {type: string, enum: []}"), &["#/components/schemas/A/enum", "no value", "list the values"]),
        ("empty enum inside", Schema("A: {type: object, properties: {x: {type: string, enum: []}}}"), &["A/properties/x/enum", "no value"]),
        ("not", Schema("A: {not: {type: string}}"), &["#/components/schemas/A/not", "`not`", "in words"]),
        ("const", Schema("A: {type: object, properties: {x: {const: 1}}}"), &["A/properties/x/const", "`const`"]),
        ("tag not required", Schema("A: {discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/B'}]}\nB: {type: object, required: [kind], properties: {kind: {type: string}}}"), &["A/oneOf/0", "discriminator `kind`", "required"]),
        ("tag inline", Schema("A: {discriminator: {propertyName: kind}, oneOf: [{type: object, required: [kind], properties: {kind: {type: string}}}, {$ref: '#/components/schemas/B'}]}\nB: {type: object, required: [kind], properties: {kind: {type: string}}}"), &["A/oneOf/0", "must be a `$ref`", "components.schemas"]),
        ("stray mapping", Schema("A: {discriminator: {propertyName: kind, mapping: {x: Pet}}, oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}\nB: {type: object, required: [kind], properties: {kind: {type: string}}}\nC: {type: object, required: [kind], properties: {kind: {type: string}, c: {type: string}}}"), &["A/discriminator/mapping/x", "no alternative", "spelling"]),
        ("JSON and text", Op("responses: {200: {description: a, content: {application/json: {schema: {type: string}}}}, 202: {description: b, content: {text/plain: {schema: {type: string}}}}}"), &["text~1plain", "something else", "split"]),
        ("events", Op("responses: {200: {description: a, content: {text/event-stream: {schema: {type: string}}}}}"), &["text~1event-stream", "streams of events", "leave the operation out"]),
        ("multipart of nothing", Op("requestBody: {content: {multipart/form-data: {schema: {type: object}}}}"), &["requestBody/content/multipart~1form-data/schema", "neither fields nor files", "`properties`"]),
        ("multipart object", Op("requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: object, properties: {b: {type: string}}}}}}}}"), &["encoding/a", "form field `a` is an object", "style: deepObject"]),
        ("multipart list of objects", Op("requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}"), &["encoding/a", "form field `a` is an object"]),
        ("multipart field of a media type", Op("requestBody: {content: {multipart/form-data: {encoding: {a: {contentType: application/json}}, schema: {properties: {a: {type: string}}}}}}"), &["encoding/a", "media type of its own", "leave it out"]),
        ("multipart field that JSON lacks", Op("requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}, multipart/form-data: {schema: {properties: {age: {type: integer}, file: {type: string, format: binary}}}}}}"), &["multipart~1form-data/schema", "field `age`", "JSON body lacks", "add it there"]),
        ("multipart mixed", Op("requestBody: {content: {multipart/mixed: {schema: {type: object}}}}"), &["multipart~1mixed", "not supported"]),
        ("any body", Op("requestBody: {content: {'*/*': {schema: {type: object}}}}"), &["requestBody/content/*~1*", "star", "name the media type"]),
        ("no body", Op("requestBody: {content: {}}"), &["requestBody/content", "no media type", "add one"]),
        ("no media type", Op("requestBody: {content: {jsön: {schema: {type: object}}}}"), &["is no media type", "application/json"]),
        ("form of objects", Op("requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}}}}"), &["form field `a`", "filter[name]"]),
        ("form of lists of objects", Op("requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: object}}}}}}}"), &["form field `a`"]),
        ("form in another style", Op("requestBody: {content: {application/x-www-form-urlencoded: {encoding: {a: {style: form, explode: false}}, schema: {type: object, properties: {a: {type: array, items: {type: string}}}}}}}"), &["encoding/a", "another style", "filter[name]"]),
        ("header name", Op("parameters: [{name: 'X Y', in: header, schema: {type: string}}]"), &["parameters/0/name", "\"X Y\"", "correct the name"]),
        ("no place", Op("parameters: [{name: x, in: body, schema: {type: string}}]"), &["parameters/0/in", "no place", "path, query, header or cookie"]),
        ("no schema", Op("parameters: [{name: x, in: query}]"), &["parameters/0", "no schema", "add one"]),
        ("parameter twice", Op("parameters: [{name: x, in: query, schema: {type: string}}, {name: x, in: query, schema: {type: integer}}]"), &["parameters/1", "`x` stands here twice", "remove"]),
        ("object in path", Path("/dogs/{id}: {get: {operationId: x, parameters: [{name: id, in: path, required: true, schema: {type: object, properties: {a: {type: string}}}}], responses: {204: {description: x}}}}"), &["parameters/0", "object cannot be written", "deepObject"]),
        ("list of objects in query", Op("parameters: [{name: x, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}]"), &["parameters/0", "list of objects", "application/json"]),
        ("list in cookie", Op("parameters: [{name: x, in: cookie, schema: {type: array, items: {type: string}}}]"), &["parameters/0", "cookie", "explode: false"]),
        ("JSON in header", Op("parameters: [{name: x, in: header, content: {application/json: {schema: {type: array, items: {type: string}}}}}]"), &["parameters/0/content", "only be written into the query"]),
        ("XML in query", Op("parameters: [{name: x, in: query, content: {application/xml: {schema: {type: string}}}}]"), &["content/application~1xml", "application/json"]),
        ("unknown style", Op("parameters: [{name: x, in: query, style: matrix, schema: {type: string}}]"), &["parameters/0/style", "`style: matrix`", "use form"]),
        ("own server", Op("servers: [{url: 'https://other.example'}]"), &["get/servers", "server of its own", "file of its own"]),
        ("unknown extension", Op("x-switchboard-retries: 3"), &["get/x-switchboard-retries", "no such extension", "x-switchboard-repeatable"]),
        ("extension in a wrong place", Schema("A: {type: string, x-switchboard-envelope: data}"), &["A/x-switchboard-envelope", "nothing at this place", "operation"]),
        ("extension of a wrong type", Op("x-switchboard-repeatable: 'yes'"), &["get/x-switchboard-repeatable", "wrong type", "true or false"]),
        ("bad certainty", Op("x-switchboard-certainty: maybe"), &["get/x-switchboard-certainty", "no certainty", "`stated`"]),
        ("inferred and why", Op("x-switchboard-certainty: inferred"), &["get/x-switchboard-certainty", "nothing about why", "certainty-note"]),
        ("stated and a note", Op("x-switchboard-certainty: stated\nx-switchboard-certainty-note: perhaps"), &["note about its uncertainty", "remove"]),
        ("page by nothing", Op("x-switchboard-pagination: {items: name, forward: {cursor: after, next: name}}"), &["get/x-switchboard-pagination", "no list at `name`", "correct"]),
        ("page by no parameter", Op("x-switchboard-pagination: {items: rows, forward: {cursor: after, next: next}}\nresponses: {200: {description: a, content: {application/json: {schema: {type: object, properties: {next: {type: string}, rows: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}"), &["no optional parameter `after`"]),
        ("page by a wrong place", Op("parameters: [{name: after, in: query, schema: {type: string}}]\nx-switchboard-pagination: {items: rows, forward: {cursor: after, next: nope}}\nresponses: {200: {description: a, content: {application/json: {schema: {type: object, properties: {rows: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}"), &["no text at `nope`"]),
        ("page with an unknown key", Op("x-switchboard-pagination: {items: rows, forwards: {}}"), &["x-switchboard-pagination/forwards", "no such field", "forward"]),
        ("page without next", Op("x-switchboard-pagination: {items: rows, forward: {cursor: after}}"), &["x-switchboard-pagination/forward", "next page", "`next`"]),
        ("page of words", Op("parameters: [{name: after, in: query, schema: {type: string}}]\nx-switchboard-pagination: {items: rows, forward: {cursor: after, next: next}}\nresponses: {200: {description: a, content: {application/json: {schema: {type: object, properties: {next: {type: string}, rows: {type: array, items: {type: string}}}}}}}}"), &[GET, "not of a named type", "component"]),
        ("no such envelope", Op("x-switchboard-envelope: data"), &["get/x-switchboard-envelope", "does not require `data`", "correct the path"]),
        ("envelope of nothing", Op("x-switchboard-envelope: data\nresponses: {204: {description: x}}"), &["x-switchboard-envelope", "no object"]),
        ("deep envelope of nothing", Op("x-switchboard-envelope: name.first"), &["get/x-switchboard-envelope", "does not require `name`", "correct the path"]),
        ("deep envelope of a text", Op("x-switchboard-envelope: a.b\nresponses: {200: {description: a, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}}}}}"), &["x-switchboard-envelope", "no object that could hold `b`"]),
        ("envelope of several shapes", Op("x-switchboard-envelope: a\nresponses: {200: {description: a, content: {application/json: {schema: {x-switchboard-reads-as: 0, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: array, items: {$ref: '#/components/schemas/Pet'}}]}}}}}"), &["x-switchboard-envelope", "no object that could hold `a`"]),
        ("document without that way", Op("x-switchboard-request-envelope: data.attributes\nrequestBody: {required: true, content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/Pet'}}}}}}"), &["get/x-switchboard-request-envelope", "no `attributes` on that way", "correct the path"]),
        ("document that may be missing", Op("x-switchboard-request-envelope: name\nrequestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}"), &["get/x-switchboard-request-envelope", "may be missing", "required: true"]),
        ("reads as without oneOf", Schema("A: {type: object, properties: {x: {type: string, x-switchboard-reads-as: 0}}}"), &["A/properties/x/x-switchboard-reads-as", "no such alternative", "`oneOf`"]),
        ("reads as beyond oneOf", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 2, oneOf: [{type: string}, {type: integer}]}}}"), &["A/properties/x/x-switchboard-reads-as", "no such alternative", "index"]),
        ("reads as by no way", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {y: {type: string}}}]}}}"), &["A/properties/x/oneOf/1", "no way is known", "holds that one"]),
        ("reads as by two ways", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {y: {$ref: '#/components/schemas/Pet'}, z: {$ref: '#/components/schemas/Pet'}}}]}}}"), &["A/properties/x/oneOf/1", "no way is known", "once"]),
        ("reads as of an object from a text", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}}}"), &["A/properties/x/oneOf/1", "no way is known"]),
        ("reads as of a boolean from a number", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{type: boolean}, {type: integer}]}}}"), &["A/properties/x/oneOf/1", "no way is known"]),
        ("reads as of an integer from a number", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{type: integer}, {type: number}]}}}"), &["A/properties/x/oneOf/1", "no way is known"]),
        ("several shapes in a choice", Schema("A: {oneOf: [{x-switchboard-reads-as: 0, oneOf: [{type: string}, {type: integer}]}, {$ref: '#/components/schemas/Pet'}]}"), &["A/oneOf/0", "cannot itself come in several shapes"]),
        ("several shapes in a list in a choice", Schema("A: {oneOf: [{type: array, items: {$ref: '#/components/schemas/B'}}, {type: string}]}\nB: {x-switchboard-reads-as: 0, oneOf: [{type: string}, {type: integer}]}"), &["A/oneOf/0", "cannot itself come in several shapes", "outer `oneOf`"]),
        ("several shapes of further fields", Schema("A: {type: object, properties: {x: {type: string}}, additionalProperties: {x-switchboard-reads-as: 0, oneOf: [{type: string}, {type: integer}]}}"), &["A/additionalProperties", "several shapes", "leave it open"]),
        ("another absent value", Schema("A: {type: object, properties: {x: {type: integer, x-switchboard-absent: [0, -1]}}}"), &["A/properties/x/x-switchboard-absent", "-1 cannot stand for nothing", "use 0"]),
        ("more codes than words", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{type: string, enum: [a, b]}, {type: integer, enum: [0, 1], x-switchboard-codes: [a]}]}}}"), &["A/properties/x/oneOf/1/x-switchboard-codes", "one word for each number", "order of the `enum`"]),
        ("absent beside a reference", Schema("A: {type: object, properties: {x: {$ref: '#/components/schemas/Pet', x-switchboard-absent: [{}]}}}"), &["A/properties/x/x-switchboard-absent", "nothing at this place", "no `$ref`"]),
        ("reads as at an operation", Op("x-switchboard-reads-as: 0"), &["get/x-switchboard-reads-as", "nothing at this place", "schema"]),
        ("reads as of a wrong type", Schema("A: {x-switchboard-reads-as: first, oneOf: [{type: string}, {type: integer}]}"), &["A/x-switchboard-reads-as", "wrong type", "index"]),
        ("absent of a wrong type", Schema("A: {type: integer, x-switchboard-absent: 0}"), &["A/x-switchboard-absent", "wrong type", "a list"]),
        ("aliases of no property", Schema("A: {type: array, items: {type: string, x-switchboard-aliases: [b]}}"), &["A/items/x-switchboard-aliases", "nothing at this place", "a property"]),
        ("aliases of a wrong type", Schema("A: {type: object, properties: {x: {type: string, x-switchboard-aliases: y}}}"), &["A/properties/x/x-switchboard-aliases", "wrong type", "a list"]),
        ("codes of no alternative", Schema("A: {type: object, properties: {x: {type: integer, enum: [0], x-switchboard-codes: [a]}}}"), &["A/properties/x/x-switchboard-codes", "nothing at this place", "alternative"]),
        ("no such media to select", Op("parameters: [{name: format, in: query, x-switchboard-selects-media: {json: application/json, csv: text/csv}, schema: {type: string}}]"), &["get/parameters", "`format` chooses a media type", "beside the JSON"]),
        ("media selected by a header", Op("parameters: [{name: format, in: header, x-switchboard-selects-media: {csv: text/csv}, schema: {type: string}}]"), &["parameters/0/x-switchboard-selects-media", "nothing at this place", "query parameter"]),
        ("media selected by a text", Op("parameters: [{name: format, in: query, x-switchboard-selects-media: csv, schema: {type: string}}]"), &["parameters/0/x-switchboard-selects-media", "wrong type", "an object"]),
        ("range by no parameter", Op("x-switchboard-date-windows: [{from: a, to: b, max-days: 31}]"), &["get/x-switchboard-date-windows", "two query parameters", "correct `from`"]),
        ("range by a text", Op("parameters: [{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string, format: date-time}}]\nx-switchboard-date-windows: [{from: a, to: b, max-days: 31}]"), &["get/x-switchboard-date-windows", "points in time"]),
        ("range by a header", Op("parameters: [{name: a, in: header, schema: {type: string, format: date-time}}, {name: b, in: query, schema: {type: string, format: date-time}}]\nx-switchboard-date-windows: [{from: a, to: b, max-days: 31}]"), &["get/x-switchboard-date-windows", "two query parameters"]),
        ("range without end", Op("parameters: [{name: a, in: query, schema: {type: string, format: date-time}}, {name: b, in: query, schema: {type: string, format: date-time}}]\nx-switchboard-date-windows: [{from: a, to: b}]"), &["get/x-switchboard-date-windows", "`max-days`"]),
        ("range of a wrong type", Op("x-switchboard-date-windows: {from: a}"), &["get/x-switchboard-date-windows", "wrong type", "a list"]),
        ("any of no parameter", Op("x-switchboard-any-of: [email]"), &["get/x-switchboard-any-of", "`email` is no optional query parameter, field of the body or file", "correct the name"]),
        ("any of a header", Op("parameters: [{name: email, in: header, schema: {type: string}}]\nx-switchboard-any-of: [email]"), &["get/x-switchboard-any-of", "`email` is no optional query parameter"]),
        ("any of a required field", Op("x-switchboard-any-of: [id]\nrequestBody: {content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}}}"), &["get/x-switchboard-any-of", "`id` is no optional query parameter, field of the body"]),
        ("any of a deeper field", Op("x-switchboard-any-of: [id]\nrequestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: object, properties: {id: {type: string}}}}}}}}"), &["get/x-switchboard-any-of", "`id` is no optional query parameter, field of the body"]),
        ("any of a required file", Op("x-switchboard-any-of: [f]\nrequestBody: {content: {multipart/form-data: {schema: {type: object, required: [f], properties: {f: {type: string, format: binary}}}}}}"), &["get/x-switchboard-any-of", "`f` is no optional query parameter, field of the body or file"]),
        ("any of two things", Op("x-switchboard-any-of: [id]\nparameters: [{name: id, in: query, schema: {type: string}}]\nrequestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}"), &["get/x-switchboard-any-of", "`id` is the name of several things", "in words"]),
        ("goes with nothing", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: u, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "no other property `u`", "same object"]),
        ("goes with itself", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: x, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "no other property `x`", "name another property"]),
        ("goes with no property", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "no other property ``", "name another property"]),
        ("goes with no text", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: t, values: []}}}}"), &["A/properties/x/x-switchboard-exactly-when", "lists no texts", "`values`"]),
        ("goes with a number", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [1]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "lists no texts", "`values`"]),
        ("goes with a flag", Schema("A: {type: object, properties: {t: {type: boolean}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "`t` is no text", "type: string"]),
        ("goes with a stray text", Schema("A: {type: object, properties: {t: {type: string, enum: [a, b]}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [a, c]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "`c` is no value of `t`", "correct it"]),
        ("goes with a default", Schema("A: {type: object, properties: {t: {type: string, default: a}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "`t` has a default", "in words"]),
        ("goes with something and is required", Schema("A: {type: object, required: [x], properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "`x` is always required", "remove the rule"]),
        ("goes with more", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: t, value: a, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "no such field `value`", "`property` and `values`"]),
        ("goes with a list", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: [t, a]}}}"), &["A/properties/x/x-switchboard-exactly-when", "wrong type", "an object"]),
        ("goes with something and is no property", Schema("A: {type: array, items: {type: string, x-switchboard-exactly-when: {property: t, values: [a]}}}"), &["A/items/x-switchboard-exactly-when", "nothing at this place", "a property"]),
        ("any of a text", Op("x-switchboard-any-of: email"), &["get/x-switchboard-any-of", "wrong type", "a list"]),
        ("unpaged without a reason", Op("x-switchboard-unpaged: true"), &["get/x-switchboard-unpaged", "wrong type", "a text"]),
        ("no such paging", Op("x-switchboard-pagination: {style: scroll, items: rows}"), &["x-switchboard-pagination/style", "`scroll` is no style", "offset, page or item"]),
        ("paging of no items", Op("x-switchboard-pagination: {style: page, page: page, first: 1, page-size: 2}"), &["get/x-switchboard-pagination", "where the items are", "`items`"]),
        ("offset with a cursor", Op("x-switchboard-pagination: {style: offset, items: rows, cursor: after}"), &["x-switchboard-pagination/cursor", "no such field", "default-size"]),
        ("offset without its usual size", Op("x-switchboard-pagination: {style: offset, items: rows, offset: skip, size: take}"), &["x-switchboard-pagination/default-size", "whole number"]),
        ("page with a size", Op("x-switchboard-pagination: {style: page, items: rows, page: page, size: 5}"), &["x-switchboard-pagination/size", "no such field", "page-size"]),
        ("page without its first", Op("x-switchboard-pagination: {style: page, items: rows, page: page, page-size: 2}"), &["x-switchboard-pagination/first", "whole number"]),
        ("page without a size", Op("x-switchboard-pagination: {style: page, items: rows, page: page, first: 1, page-size: -1}"), &["x-switchboard-pagination/page-size", "whole number"]),
        ("items with a next", Op("x-switchboard-pagination: {style: item, items: ., forward: {cursor: after, next: id}}"), &["x-switchboard-pagination/forward/next", "no such field", "full-page"]),
        ("items of nobody", Op("x-switchboard-pagination: {style: item, items: ., forward: {cursor: after, key: id, item: middle}}"), &["x-switchboard-pagination/forward/item", "whose key", "`first` or `last`"]),
        ("items in another order", Op("x-switchboard-pagination: {style: item, items: ., order: random, forward: {cursor: after, key: id, item: last}}"), &["x-switchboard-pagination/order", "no order", "reversed"]),
        ("items of a full page that is no number", Op("x-switchboard-pagination: {style: item, items: ., full-page: many, forward: {cursor: after, key: id, item: last}}"), &["x-switchboard-pagination/full-page", "whole number"]),
        ("offset by a text", PagedBy("{style: offset, items: rows, offset: text, size: size, default-size: 2}"), &["get/x-switchboard-pagination", "no optional parameter `text`"]),
        ("offset of no size", PagedBy("{style: offset, items: rows, offset: size, default-size: 2}"), &["get/x-switchboard-pagination", "no optional parameter ``"]),
        ("offset of no total", PagedBy("{style: offset, items: rows, offset: size, size: size, default-size: 2, total: next}"), &["get/x-switchboard-pagination", "no number at `next`"]),
        ("page by a parameter that is required", PagedBy("{style: page, items: rows, page: needed, first: 1, page-size: 2}"), &["get/x-switchboard-pagination", "no optional parameter `needed`"]),
        ("page of no total", PagedBy("{style: page, items: rows, page: size, first: 1, page-size: 2, total: meta.count}"), &["get/x-switchboard-pagination", "no number at `meta.count`"]),
        ("page of a total by a text", PagedBy("{style: page, items: rows, page: size, first: 1, page-size: 2, total-by: {parameter: text, default: a, values: {a: next}}}"), &["get/x-switchboard-pagination", "`text` is no parameter with known values"]),
        ("page of a total by more", PagedBy("{style: page, items: rows, page: size, first: 1, page-size: 2, total-by: {name: text}}"), &["x-switchboard-pagination/total-by/name", "no such field", "parameter"]),
        ("page whose short ones end it without a size", PagedBy("{style: page, items: rows, page: size, first: 1, short-page-ends: true}"), &["x-switchboard-pagination/short-page-ends", "which page is short", "`told-size`"]),
        ("page of more that is no flag", PagedBy("{style: page, items: rows, page: size, first: 1, more: next}"), &["get/x-switchboard-pagination", "no flag at `next`"]),
        ("page of no list", PagedBy("{style: page, items: ., page: size, first: 1, page-size: 2}"), &["get/x-switchboard-pagination", "no list at `.`"]),
        ("items by no parameter", PagedBy("{style: item, items: rows, forward: {cursor: nope, item: last, key: id}}"), &["get/x-switchboard-pagination", "no optional parameter `nope`"]),
        ("items by a size that is a text", PagedBy("{style: item, items: rows, size: text, forward: {cursor: text, item: last, key: id}}"), &["get/x-switchboard-pagination", "no optional parameter `text`"]),
        ("items without a key", PagedBy("{style: item, items: rows, forward: {cursor: text, item: last, key: serial}}"), &["get/x-switchboard-pagination", "no key at `serial`"]),
        ("items with a list as key", PagedBy("{style: item, items: rows, forward: {cursor: text, item: last, key: marks}}"), &["get/x-switchboard-pagination", "no key at `marks`"]),
        ("key twice", Text("title: Pets,", "title: Pets, title: Dogs,"), &["duplicate", "line 3"]),
        ("no such scheme", Text("paths:", "security: [{key: []}]\npaths:"), &["#/security", "`key`", "securitySchemes"]),
        ("no such scheme of one", Op("security: [{key: []}]"), &["get/security", "`key`", "securitySchemes"]),
        ("unknown scheme", Text("components:\n", "security: [{key: []}]\ncomponents:\n  securitySchemes: {key: {type: apiKey, in: cookie, name: x}}\n"), &["securitySchemes/key", "not known", "http basic"]),
        ("relative server", Text("https://pets.example", "/v1"), &["#/servers/0/url", "not an absolute address", "https://"]),
        ("undeclared variable", Text("https://pets.example", "https://{host}.example"), &["#/servers/0/variables", "`host`", "declare it"]),
        ("variable that is nowhere", Text("https://pets.example\"", "https://pets.example\", variables: {host: {default: a}}"), &["#/servers/0/variables/host", "does not hold", "take it away"]),
        ("usable default of nothing", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: '', x-switchboard-usable-default: true}}"), &["variables/host/default", "usable", "`enum`"]),
        ("usable default that leads elsewhere", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a/b, x-switchboard-usable-default: true}}"), &["variables/host/default", "usable"]),
        ("usable default that is no value", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, enum: [b], x-switchboard-usable-default: true}}"), &["variables/host/default", "usable"]),
        ("variable without values", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, enum: []}}"), &["variables/host/enum", "there is none"]),
        ("variable with an odd value", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, enum: [a, 'b/c']}}"), &["variables/host/enum", "stand in an address"]),
        ("usable default that is a text", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, x-switchboard-usable-default: 'yes'}}"), &["variables/host/x-switchboard-usable-default", "wrong type", "true or false"]),
        ("usable default of a server", Text("https://pets.example\"", "https://pets.example\", x-switchboard-usable-default: true"), &["#/servers/0/x-switchboard-usable-default", "means nothing", "a server variable"]),
        ("unknown key of a variable", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, x-switchboard-usable: true}}"), &["variables/host/x-switchboard-usable", "no such extension", "x-switchboard-usable-default"]),
        ("unknown key of a variable named default", Text("https://pets.example\"", "https://{default}.example\", variables: {default: {default: a, x-switchboard-usable: true}}"), &["variables/default/x-switchboard-usable", "no such extension"]),
        ("no operation", Text("  /pets:\n    get:", "  /pets:\n    x-get:"), &["#/paths", "no operation", "add one"]),
    ];
    for (name, broken, expected) in cases {
        let message = refusal(broken);
        for words in *expected {
            assert!(message.contains(words), "{name}: no {words:?} in\n{message}");
        }
        let is_syntax = message.contains("duplicate");
        assert!(is_syntax || message.contains("remedy: "), "{name}: no remedy in\n{message}");
    }
}

#[test]
fn a_schema_that_is_named_like_a_builder_is_refused() {
    let text = MINIMAL.replace(
        "      responses:",
        "      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}\n      responses:",
    ) + "    PetBuilder: {type: object, properties: {x: {type: string}}}\n";
    let document = load::parse(&text).unwrap();
    let error = regen::generate("pets", &document, &Layout::Crate).unwrap_err().to_string();
    assert!(error.contains("`PetBuilder`") && error.contains("rename one"), "{error}");
}

#[test]
fn all_problems_are_told_at_once() {
    let text = Broken::Schema("A: {type: text}\nB: {not: {}}\nC: {type: string, enum: []}").text();
    let error = regen::generate("pets", &load::parse(&text).unwrap(), &Layout::Crate).unwrap_err();
    assert!(error.to_string().starts_with("3 problem(s)"), "{error}");
}
