//! `cargo xtask audit`: is every operation that the vendors document in its description and in its
//! crate, can every list be walked, and is every documented sample among the fixtures?

use crate::document::{Located, list, operations, resolve, text};
use crate::{load, names};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use syn::visit::Visit;

/// How many samples each vendor's documentation shows.
const SAMPLES: &[(&str, usize)] = &[
    ("prokeep", 53),
    ("zenvia-sales", 48),
    ("carium-courier", 261),
    ("proto", 0),
    ("nimchat", 140),
];

/// Query parameters that vendors page by.
const PAGING: &[&str] =
    &["page", "page[offset]", "offset", "before", "after", "cursor", "page_token", "first", "last"];

/// What was found about one vendor.
#[derive(Clone, Debug, Default)]
pub struct Vendor {
    pub name: String,
    /// How many operations are documented, and how many of them are in the description and crate.
    pub documented: usize,
    pub operations: usize,
    /// Lists that can be walked, and those that take paging parameters and cannot.
    pub paged: usize,
    pub unpaged: usize,
    pub inferred: usize,
    pub samples: usize,
    pub documented_samples: usize,
    /// Everything that is wrong.
    pub problems: Vec<String>,
}

/// An operation as the list of documented ones has it: method, path and name.
type Documented = (String, String, String);

/// Looks at every vendor.
///
/// # Errors
///
/// When a file cannot be read.
pub fn run(root: &Path) -> Result<Vec<Vendor>> {
    let documented = documented(&root.join("specs/operations.txt"))?;
    SAMPLES
        .iter()
        .map(|(name, samples)| {
            let operations = documented.get(*name).map(Vec::as_slice).unwrap_or_default();
            one(root, name, operations, *samples)
        })
        .collect()
}

fn documented(path: &Path) -> Result<BTreeMap<String, Vec<Documented>>> {
    let lines = std::fs::read_to_string(path).context("specs/operations.txt")?;
    let mut vendors: BTreeMap<String, Vec<Documented>> = BTreeMap::new();
    for line in lines.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [vendor, method, path, id] = fields.as_slice() else {
            bail!("specs/operations.txt: {line:?} is not vendor, method, path and name");
        };
        let operation = ((*method).to_owned(), (*path).to_owned(), (*id).to_owned());
        vendors.entry((*vendor).to_owned()).or_default().push(operation);
    }
    Ok(vendors)
}

fn one(root: &Path, name: &str, documented: &[Documented], samples: usize) -> Result<Vendor> {
    let mut vendor = Vendor {
        name: name.to_owned(),
        documented: documented.len(),
        documented_samples: samples,
        ..Vendor::default()
    };
    let document = load::load(&root.join("specs").join(format!("{name}.yaml")))?;
    let described = operations(&document).map_err(|problem| anyhow::anyhow!("{problem}"))?;
    let code = Code::read(&root.join("crates").join(name).join("src/operations"))?;
    let mut missing = |what: String| vendor.problems.push(what);
    for operation in documented {
        let (method, path, id) = operation;
        let in_description = described.iter().any(|it| {
            it.method.eq_ignore_ascii_case(method)
                && it.path == path
                && text(it.operation, "operationId") == *id
        });
        let in_crate = code.operations.contains(operation) && code.methods.contains(id);
        match (in_description, in_crate) {
            (true, true) => vendor.operations += 1,
            (false, _) => missing(format!("{id} ({method} {path}) is not in the description")),
            (true, false) => missing(format!("{id} ({method} {path}) is not in the crate")),
        }
    }
    if code.operations.len() != documented.len() || described.len() != documented.len() {
        missing("there are operations that nobody documents".into());
    }
    for located in &described {
        let inferred = located.operation["x-switchboard-certainty"] == "inferred";
        vendor.inferred += usize::from(inferred);
        if located.operation.get("x-switchboard-pagination").is_some() {
            vendor.paged += 1;
            let type_name = names::camel(&text(located.operation, "operationId"));
            if !code.walked.contains(&type_name) {
                missing(format!("{type_name} cannot be walked"));
            }
        } else if takes_pages(&document, located)
            && located.operation.get("x-switchboard-unpaged").is_none()
        {
            vendor.unpaged += 1;
            let id = text(located.operation, "operationId");
            missing(format!("{id} takes paging parameters, and has no `x-switchboard-pagination`"));
        }
    }
    vendor.samples = covered(root, name)?;
    if vendor.samples != samples {
        missing(format!("{} of {samples} samples are among the fixtures", vendor.samples));
    }
    Ok(vendor)
}

fn takes_pages(document: &Value, located: &Located<'_>) -> bool {
    let levels = [&located.item["parameters"], &located.operation["parameters"]];
    levels.into_iter().flat_map(list).any(|parameter| {
        let parameter = resolve(document, parameter, "#").map_or(parameter, |(found, _)| found);
        parameter["in"] == "query" && PAGING.contains(&text(parameter, "name").as_str())
    })
}

/// How many samples the manifest of the fixtures lists, each with its file.
fn covered(root: &Path, name: &str) -> Result<usize> {
    let folder = root.join("tests/fixtures").join(name);
    let manifest = std::fs::read_to_string(folder.join("manifest.json"))
        .with_context(|| format!("tests/fixtures/{name}/manifest.json"))?;
    let manifest: Value = serde_json::from_str(&manifest)?;
    let numbers: BTreeSet<u64> = list(&manifest)
        .filter(|sample| folder.join(text(sample, "file")).is_file())
        .filter_map(|sample| sample["sample"].as_u64())
        .collect();
    Ok(numbers.len())
}

/// What the operations of a crate are, read from its code.
#[derive(Default)]
struct Code {
    operations: BTreeSet<Documented>,
    methods: BTreeSet<String>,
    walked: BTreeSet<String>,
}

impl Code {
    fn read(folder: &Path) -> Result<Self> {
        let mut code = Self::default();
        for entry in std::fs::read_dir(folder).context(folder.display().to_string())? {
            let text = std::fs::read_to_string(entry?.path())?;
            code.visit_file(&syn::parse_file(&text)?);
        }
        Ok(code)
    }
}

impl<'ast> Visit<'ast> for Code {
    /// `Operation::new(&API, "id", Method::GET, "path")`
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let text = |argument: &syn::Expr| match argument {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => text.value(),
            syn::Expr::Path(path) => {
                path.path.segments.last().map(|it| it.ident.to_string()).unwrap_or_default()
            }
            _ => String::new(),
        };
        let arguments: Vec<String> = call.args.iter().map(text).collect();
        if let [_, id, method, path] = arguments.as_slice()
            && text(&call.func) == "new"
        {
            self.operations.insert((method.clone(), path.clone(), id.clone()));
        }
        syn::visit::visit_expr_call(self, call);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let about = match &*item.self_ty {
            syn::Type::Path(path) => path.path.segments.last().map(|it| it.ident.to_string()),
            _ => None,
        };
        let about = about.unwrap_or_default();
        match &item.trait_ {
            Some((path, ..)) if path.is_ident("Paged") => {
                self.walked.insert(about);
            }
            None if about == "Client" => {
                let names = item.items.iter().filter_map(|it| match it {
                    syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
                    _ => None,
                });
                self.methods.extend(names.map(|name| name.trim_end_matches('_').to_owned()));
            }
            _ => {}
        }
        syn::visit::visit_item_impl(self, item);
    }
}

/// The table that the audit prints, and below it everything that is wrong.
#[must_use]
pub fn table(vendors: &[Vendor]) -> String {
    let sum = |count: fn(&Vendor) -> usize| vendors.iter().map(count).sum::<usize>();
    let total = Vendor {
        name: "all".into(),
        documented: sum(|it| it.documented),
        operations: sum(|it| it.operations),
        paged: sum(|it| it.paged),
        unpaged: sum(|it| it.unpaged),
        inferred: sum(|it| it.inferred),
        samples: sum(|it| it.samples),
        documented_samples: sum(|it| it.documented_samples),
        problems: Vec::new(),
    };
    let mut text = String::from(
        "vendor          operations  paged  without iterator  inferred paths      samples\n",
    );
    for vendor in vendors.iter().chain([&total]) {
        let operations = format!("{} of {}", vendor.operations, vendor.documented);
        let samples = format!("{} of {}", vendor.samples, vendor.documented_samples);
        let Vendor { name, paged, unpaged, inferred, .. } = vendor;
        let _ = writeln!(
            text,
            "{name:<14}  {operations:>10}  {paged:>5}  {unpaged:>16}  {inferred:>14}  {samples:>11}"
        );
    }
    for vendor in vendors {
        for problem in &vendor.problems {
            let _ = writeln!(text, "{}: {problem}", vendor.name);
        }
    }
    text
}
