//! Promise: a vendor is named once, in `specs/vendors.toml`. Where Cargo, Rust or a reader needs a
//! list of vendors, that list is the same; where it is not, the failure says what to add where. And
//! generated files say that they are, in their first line and in `.gitattributes`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that fails is a test that fails"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use switchboard_tests::vendors::VENDORS;
use toml::{Table, Value};
use xtask::registry::{self, Vendor};
use xtask::{regen, write};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).expect(path)
}

fn vendors() -> Vec<Vendor> {
    registry::read(&root()).unwrap()
}

/// Crates of the workspace that belong to no vendor.
const OUR_PACKAGES: [&str; 4] =
    ["switchboard-core", "switchboard-redis", "switchboard-sandbox", "switchboard-webhooks"];

// ---- Lists of vendors --------------------------------------------------------------------------

/// A list that has one entry for each vendor.
struct List {
    file: &'static str,
    /// Where in the file, as named in a sentence.
    part: &'static str,
    entries: Vec<String>,
    /// What it has to say about a vendor.
    wanted: fn(&Vendor) -> String,
}

impl List {
    /// What a maintainer has to do to make it agree with the registry.
    fn problems(&self, vendors: &[Vendor]) -> Vec<String> {
        let Self { file, part, .. } = self;
        let wanted: Vec<String> = vendors.iter().map(self.wanted).collect();
        let missing = wanted.iter().filter(|it| !self.entries.contains(it));
        let extra = self.entries.iter().filter(|it| !wanted.contains(it));
        missing
            .map(|it| format!("{file}: add `{it}` to {part}"))
            .chain(extra.map(|it| {
                let list = registry::PATH;
                format!("{file}: {part} has `{it}`, which is of no vendor in {list}")
            }))
            .collect()
    }
}

/// Every list of vendors that is written by hand.
fn lists() -> Vec<List> {
    let rooms = [of_the_workspace(), of_the_facade(), of_the_tests(), of_the_documents()];
    rooms.into_iter().flatten().collect()
}

fn of_the_workspace() -> Vec<List> {
    let file = "Cargo.toml";
    let manifest = manifest(file);
    let workspace = table(&manifest, "workspace");
    let list = |part, entries, wanted| List { file, part, entries, wanted };
    let folder: fn(&Vendor) -> String = |it| format!("crates/{}", it.name);
    let folders = |key: &str| {
        let ours = [
            "crates/core",
            "crates/redis",
            "crates/sandbox",
            "crates/switchboard",
            "crates/webhooks",
        ];
        let mut folders = texts(&workspace[key]);
        folders.retain(|it| it.starts_with("crates/") && !ours.contains(&it.as_str()));
        folders
    };
    vec![
        list("`members`", folders("members"), folder),
        list("`default-members`", folders("default-members"), folder),
        list("`[workspace.dependencies]`", packages(table(workspace, "dependencies")), |it| {
            it.package()
        }),
    ]
}

fn of_the_facade() -> Vec<List> {
    let file = "crates/switchboard/Cargo.toml";
    let manifest = manifest(file);
    let features = table(&manifest, "features");
    let list = |part, entries, wanted| List { file, part, entries, wanted };
    let other = [
        "default",
        "rustls",
        "native-tls",
        "full",
        "redis",
        "files",
        "http2",
        "reqwest-0_13",
        "secrecy-0_10",
        "schemars",
        "webhooks",
        "axum",
        "mock",
        "record",
        "sandbox",
    ];
    let named = features.keys().filter(|it| !other.contains(&it.as_str())).cloned().collect();
    let mut optional: Vec<String> = features.values().flat_map(texts).collect();
    optional.retain(|it| {
        it.starts_with("dep:switchboard-") && !OUR_PACKAGES.iter().any(|ours| it.ends_with(ours))
    });
    let of_vendors = |feature: &str| {
        let mut named = texts(&features[feature]);
        named.retain(|it| {
            it.contains("?/") && !OUR_PACKAGES.iter().any(|ours| it.starts_with(ours))
        });
        named
    };
    let code = read("crates/switchboard/src/lib.rs");
    let in_code = |part, entries, wanted| List {
        file: "crates/switchboard/src/lib.rs",
        part,
        entries,
        wanted,
    };
    vec![
        list("`[features]`", named, |it| it.name.clone()),
        list("its feature in `[features]`", optional, |it| format!("dep:{}", it.package())),
        list("the feature `full`", texts(&features["full"]), |it| it.name.clone()),
        list("the feature `schemars`", of_vendors("schemars"), |it| {
            format!("{}?/schemars", it.package())
        }),
        list("the feature `webhooks`", of_vendors("webhooks"), |it| {
            format!("{}?/events", it.package())
        }),
        list("the feature `mock`", of_vendors("mock"), |it| format!("{}?/mock", it.package())),
        list("the feature `record`", of_vendors("record"), |it| {
            format!("{}?/record", it.package())
        }),
        list("`[dependencies]`", packages(table(&manifest, "dependencies")), Vendor::package),
        in_code("the modules behind features", gated_modules(&code), |it| {
            format!("#[cfg(feature = \"{}\")] pub mod {};", it.name, it.module())
        }),
        in_code("the table of features", module_rows(&code), |it| {
            format!("| `{}` | no | the module `{}`", it.name, it.module())
        }),
    ]
}

fn of_the_tests() -> Vec<List> {
    let manifest = manifest("tests/Cargo.toml");
    let by_name = read("tests/src/by_name/mod.rs");
    let examples = read("tests/promises/examples.rs");
    let modules = |text: &str, before: &str, after: &str| -> Vec<String> {
        let names = text.lines().filter_map(|line| line.trim().strip_prefix(before));
        names.filter_map(|it| it.strip_suffix(after)).map(str::to_owned).collect()
    };
    vec![
        List {
            file: "tests/Cargo.toml",
            part: "`[dependencies]`",
            entries: packages(table(&manifest, "dependencies")),
            wanted: Vendor::package,
        },
        List {
            file: "tests/src/by_name/mod.rs",
            part: "the modules",
            entries: modules(&by_name, "pub mod ", ";"),
            wanted: Vendor::module,
        },
        List {
            file: "tests/src/vendors.rs",
            part: "`VENDORS`",
            entries: VENDORS.iter().map(|it| it.name.to_owned()).collect(),
            wanted: |it| it.name.clone(),
        },
        List {
            file: "tests/promises/examples.rs",
            part: "the modules of `played::switchboard`",
            entries: modules(&examples, "pub(crate) mod ", " {"),
            wanted: Vendor::module,
        },
    ]
}

fn of_the_documents() -> Vec<List> {
    let readme = read("README.md");
    let named = readme.split_once("each behind a feature:").expect("the README names the features");
    let named = named.1.split_once("or `full`").expect("`full` is the last").0;
    let rows = |text: &str, head: &str| -> Vec<String> {
        let (_, rows) = text.split_once(head).expect(head);
        let rows = rows.lines().skip(2).take_while(|line| line.starts_with('|'));
        rows.map(str::to_owned).collect()
    };
    let mut facade = rows(&read("crates/switchboard/README.md"), "| feature | vendor |");
    for row in &mut facade {
        // `readme` checks the example in the last column.
        let cells: Vec<&str> = row.split_inclusive('|').take(3).collect();
        *row = cells.concat();
    }
    facade.retain(|row| !row.starts_with("| `full` |"));
    let mut documented: Vec<String> = operations().into_iter().map(|(vendor, _)| vendor).collect();
    documented.dedup();
    vec![
        List {
            file: "README.md",
            part: "the features that \"Use it\" names",
            entries: named.split('`').skip(1).step_by(2).map(str::to_owned).collect(),
            wanted: |it| it.name.clone(),
        },
        List {
            file: "README.md",
            part: "the table of vendors",
            entries: rows(&readme, "| vendor | crate | facade feature |"),
            wanted: readme_row,
        },
        List {
            file: "crates/switchboard/README.md",
            part: "the table of features",
            entries: facade,
            wanted: |it| format!("| `{}` | {} |", it.name, it.title),
        },
        List {
            file: "specs/operations.txt",
            part: "the operations, with all that are documented",
            entries: documented,
            wanted: |it| it.name.clone(),
        },
    ]
}

/// What the README's table says about a vendor.
fn readme_row(vendor: &Vendor) -> String {
    let Vendor { name, title, state, .. } = vendor;
    let count = operations().iter().filter(|(of, _)| of == name).count();
    format!("| {title} | `{}` | `{name}` | {count} | {state} |", vendor.package())
}

/// The documented operations: the vendor of each, and the rest of its line.
fn operations() -> Vec<(String, String)> {
    let text = read("specs/operations.txt");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.filter_map(|line| line.split_once(' '));
    lines.map(|(vendor, rest)| (vendor.to_owned(), rest.trim().to_owned())).collect()
}

fn manifest(path: &str) -> Table {
    read(path).parse().expect(path)
}

fn table<'a>(of: &'a Table, key: &str) -> &'a Table {
    of.get(key).and_then(Value::as_table).expect(key)
}

fn texts(list: &Value) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The vendors' crates among dependencies.
fn packages(dependencies: &Table) -> Vec<String> {
    let names = dependencies.keys().filter(|it| it.starts_with("switchboard-"));
    names.filter(|it| !OUR_PACKAGES.contains(&it.as_str())).cloned().collect()
}

/// The modules that a feature turns on, each with that feature.
fn gated_modules(code: &str) -> Vec<String> {
    let lines: Vec<&str> = code.lines().collect();
    let gated = |lines: &[&str]| match lines {
        [gate, .., module]
            if gate.starts_with("#[cfg(feature") && module.starts_with("pub mod") =>
        {
            Some(format!("{gate} {module}"))
        }
        _ => None,
    };
    lines.windows(3).filter_map(gated).collect()
}

/// The rows about modules in the table of features, up to the name of the module.
fn module_rows(code: &str) -> Vec<String> {
    let rows = code.lines().filter_map(|line| line.strip_prefix("//! "));
    let rows = rows.filter(|row| row.contains("| the module `"));
    rows.filter_map(|row| row.split_once("`: ")).map(|(row, _)| format!("{row}`")).collect()
}

#[test]
fn every_list_of_vendors_is_that_of_the_registry() {
    let vendors = vendors();
    let problems: Vec<String> = lists().iter().flat_map(|it| it.problems(&vendors)).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// What a list would lack, or have too much of, with these vendors.
fn new_problems(list: &List, others: &[Vendor]) -> Vec<String> {
    let already = list.problems(&vendors());
    let mut found = list.problems(others);
    found.retain(|sentence| !already.contains(sentence));
    found
}

#[test]
fn a_vendor_that_a_list_lacks_is_reported_with_the_place() {
    let mut more = vendors();
    let (name, title) = ("one-more".to_owned(), "One more".to_owned());
    more.push(Vendor { name, title, samples: 0, observed: false, state: "usable".to_owned() });
    for list in lists() {
        let found = new_problems(&list, &more);
        let [sentence] = &found[..] else { panic!("{} {}: {found:?}", list.file, list.part) };
        assert!(sentence.starts_with(&format!("{}: add `", list.file)), "{sentence}");
        assert!(sentence.contains("one-more") || sentence.contains("one_more"), "{sentence}");
        assert!(sentence.ends_with(&format!(" to {}", list.part)), "{sentence}");
    }
}

#[test]
fn a_vendor_that_is_gone_is_reported_for_every_list_that_has_it() {
    let mut fewer = vendors();
    fewer.remove(0);
    for list in lists() {
        let found = new_problems(&list, &fewer);
        let [sentence] = &found[..] else { panic!("{} {}: {found:?}", list.file, list.part) };
        assert!(sentence.ends_with("which is of no vendor in specs/vendors.toml"), "{sentence}");
    }
}

#[test]
fn the_tests_take_their_facts_from_the_registry() {
    let registered = vendors();
    for vendor in VENDORS {
        let same = registered.iter().find(|it| it.name == vendor.name).expect(vendor.name);
        assert_eq!((vendor.samples, vendor.observed), (same.samples, same.observed));
    }
}

#[test]
fn ci_asks_for_the_vendors_and_lists_no_crate_of_one() {
    let ci = read(".ci/run");
    assert!(ci.contains("cargo xtask vendors"));
    for vendor in vendors() {
        assert!(!ci.contains(&vendor.package()), "{}", vendor.name);
    }
}

// ---- Generated files ---------------------------------------------------------------------------

/// Every file that `cargo xtask regen` writes, relative to the workspace. Finding out takes
/// seconds, so it is done once for all tests.
static GENERATED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let outcome = regen::run(&regen::targets(&root(), &[]).unwrap(), true).unwrap();
    outcome.files.iter().map(|path| below_root(path)).collect()
});

/// Every file of the project, except what tools leave behind.
fn all_files() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name();
            if entry.file_type().unwrap().is_file() {
                found.insert(below_root(&entry.path()));
            } else if !["target", "node_modules", ".git"].contains(&&*name.to_string_lossy()) {
                folders.push(entry.path());
            }
        }
    }
    found
}

fn below_root(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
}

/// The first line of a file, whatever else it holds.
fn first_line(path: &str) -> String {
    let bytes = std::fs::read(root().join(path)).expect(path);
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    String::from_utf8_lossy(line).into_owned()
}

#[test]
fn every_generated_file_says_from_what_and_by_which_command() {
    for path in &*GENERATED {
        let line = first_line(path);
        let (comment, source) = line.split_once(write::MARK).expect(path);
        let (source, rest) = source.split_once(' ').expect(path);
        let expected = match path.rsplit('.').next() {
            Some("rs") => ("// ", "by cargo xtask regen; do not edit"),
            Some("md") => ("<!-- ", "by cargo xtask regen; do not edit -->"),
            _ => ("# ", "by cargo xtask regen; do not edit"),
        };
        assert_eq!((comment, rest), expected, "{path}");
        assert!(root().join(source).exists(), "{path} names {source}");
    }
}

#[test]
fn no_file_that_is_written_by_hand_says_that_it_is_generated() {
    let marked = all_files().into_iter().filter(|path| first_line(path).contains(write::MARK));
    let by_hand: Vec<String> = marked.filter(|path| !GENERATED.contains(path)).collect();
    assert_eq!(by_hand, Vec::<String>::new());
}

#[test]
fn git_takes_exactly_the_generated_files_for_generated() {
    let attributes = read(".gitattributes");
    let folded: BTreeSet<String> =
        all_files().into_iter().filter(|path| is_folded(&attributes, path)).collect();
    let missing: Vec<_> = GENERATED.difference(&folded).collect();
    assert!(missing.is_empty(), ".gitattributes: add a pattern for {missing:?}");
    let extra: Vec<_> = folded.difference(&GENERATED).collect();
    assert!(extra.is_empty(), ".gitattributes: written by hand is {extra:?}");
}

/// Whether the last line of `.gitattributes` about this file says that it is generated.
fn is_folded(attributes: &str, path: &str) -> bool {
    let path: Vec<&str> = path.split('/').collect();
    // Line ends are another matter.
    let lines =
        attributes.lines().filter(|line| !line.starts_with('#') && !line.ends_with(" -text"));
    let rules = lines.map(|line| line.split_once(' ').expect(line));
    let mut about = rules.filter(|(pattern, _)| {
        let pattern = pattern.strip_prefix('/').expect("a pattern starts at the root");
        fits(&pattern.split('/').collect::<Vec<_>>(), &path)
    });
    about.next_back().is_some_and(|(_, attribute)| match attribute {
        "linguist-generated=true" => true,
        "!linguist-generated" => false,
        other => panic!("{other} is no attribute that this test knows"),
    })
}

/// Whether a path has the form of a pattern: `*` is any text in a name, `**` anything below.
fn fits(pattern: &[&str], path: &[&str]) -> bool {
    match (pattern, path) {
        ([], []) | (["**"], [_, ..]) => true,
        ([part, pattern @ ..], [name, path @ ..]) => {
            let is_name = match part.split_once('*') {
                Some((start, end)) => {
                    name.strip_prefix(start).is_some_and(|rest| rest.ends_with(end))
                }
                None => part == name,
            };
            is_name && fits(pattern, path)
        }
        _ => false,
    }
}
