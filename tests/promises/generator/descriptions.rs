//! The descriptions of the workspace, and small ones to break.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use xtask::model::Model;
use xtask::regen::{self, Generated, Target};
use xtask::spec::{check, load};
use xtask::{normalise, registry};

pub(crate) const MINIMAL: &str = r#"
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

/// A path with a list that can be paged.
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

/// A description with this change to the operation, to the schemas, or anywhere.
pub(crate) enum Broken {
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
    /// Facts about events, and events; `BODY` stands for a pet and what is answered.
    Events(&'static str, &'static str),
    /// Replaces one text with another.
    Text(&'static str, &'static str),
}

impl Broken {
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Operation(lines) => {
                let id = "      operationId: list_pets\n";
                let (head, rest) = MINIMAL.split_once(id).unwrap();
                // The lines may contain their own replies.
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
            Self::Events(facts, events) => {
                let pet = "{schema: {$ref: '#/components/schemas/Pet'}}";
                let answer = "responses: {200: {description: Heard}}";
                let body =
                    format!("requestBody: {{content: {{application/json: {pet}}}}}, {answer}");
                let lines = format!("{facts}\nx-webhooks: {}\n", events.replace("BODY", &body));
                MINIMAL.replace("components:", &format!("{lines}components:"))
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

pub(crate) fn model_of(text: &str) -> Model {
    let document = load::parse(text).unwrap();
    assert_eq!(check::check(&document), []);
    normalise::normalise("pets", &document).unwrap()
}

/// Makes these the vendors of a workspace.
pub(crate) fn register(workspace: &Path, vendors: &[&str]) {
    let entry = |name: &&str| {
        format!(
            "[[vendor]]\nname = {name:?}\ntitle = {name:?}\nsamples = 0\nobserved = false\nstate = \"usable\"\n"
        )
    };
    fs::create_dir_all(workspace.join("specs")).unwrap();
    fs::write(workspace.join(registry::PATH), vendors.iter().map(entry).collect::<String>())
        .unwrap();
}

pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

pub(crate) fn made(target: &Target) -> Generated {
    let document = load::load(&target.spec).unwrap();
    regen::generate(&target.name, &document, &target.layout).unwrap()
}

/// Every file below a folder, with its bytes.
pub(crate) fn tree(folder: &Path) -> BTreeSet<(PathBuf, Vec<u8>)> {
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
