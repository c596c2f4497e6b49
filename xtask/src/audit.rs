//! `cargo xtask audit`: is every operation that the vendors document in its description and in its
//! crate, can every list be walked, and is every documented sample among the fixtures as printed?

use crate::samples::{self, Printed};
use crate::spec::document::{Located, list, operations, resolve, text};
use crate::spec::load;
use crate::{names, registry};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use syn::visit::Visit;

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
    /// Samples that are printed, and how many of them are among the fixtures: as printed, or mended
    /// where that is not JSON.
    pub documented_samples: usize,
    pub as_printed: usize,
    pub mended: Vec<String>,
    /// Everything that is wrong.
    pub problems: Vec<String>,
}

/// An operation as the list of documented ones has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Documented {
    method: String,
    path: String,
    id: String,
}

/// Audits every vendor.
///
/// # Errors
///
/// When a file cannot be read.
pub fn run(root: &Path) -> Result<Vec<Vendor>> {
    let documented = documented(&root.join("specs/operations.txt"))?;
    let printed = samples::printed(&root.join("specs/samples.txt"))?;
    let registered = registry::read(root)?;
    let known = |name: &String| registered.iter().any(|it| it.name == *name);
    if let Some(name) = documented.keys().chain(printed.keys()).find(|name| !known(name)) {
        bail!("{name} is not a vendor of {}: add it there", registry::PATH);
    }
    let none = Printed::new();
    registered
        .iter()
        .map(|it| {
            let operations = documented.get(&it.name).map(Vec::as_slice).unwrap_or_default();
            one(root, it, operations, printed.get(&it.name).unwrap_or(&none))
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
        let [method, path, id] = [method, path, id].map(|&field| field.to_owned());
        let operation = Documented { method, path, id };
        vendors.entry((*vendor).to_owned()).or_default().push(operation);
    }
    Ok(vendors)
}

fn one(
    root: &Path,
    registered: &registry::Vendor,
    documented: &[Documented],
    printed: &Printed,
) -> Result<Vendor> {
    let name = registered.name.as_str();
    let mut vendor = Vendor {
        name: name.to_owned(),
        documented: documented.len(),
        documented_samples: printed.len(),
        ..Vendor::default()
    };
    let document = load::load(&root.join("specs").join(format!("{name}.yaml")))?;
    let described = operations(&document).map_err(|problem| anyhow::anyhow!("{problem}"))?;
    let code = Code::read(&root.join("crates").join(name).join("src/operations"))?;
    if documented.is_empty() {
        vendor.problems.push("specs/operations.txt has none of its operations: add them".into());
    }
    if printed.len() != registered.samples as usize {
        let (list, samples, listed) = (registry::PATH, registered.samples, printed.len());
        let differs = format!("{list} says {samples} samples, specs/samples.txt has {listed}");
        vendor.problems.push(differs);
    }
    vendor.find_documented(documented, &described, &code);
    for located in &described {
        vendor.take(&document, located, &code);
    }
    let found = samples::compare(&root.join("tests/fixtures").join(name), printed)?;
    vendor.as_printed = found.as_printed;
    vendor.mended = found.mended;
    vendor.problems.extend(found.problems);
    Ok(vendor)
}

impl Vendor {
    /// Looks for each documented operation in the description and in the crate.
    fn find_documented(
        &mut self,
        documented: &[Documented],
        described: &[Located<'_>],
        code: &Code,
    ) {
        for operation in documented {
            let Documented { method, path, id } = operation;
            let in_description = described.iter().any(|it| {
                it.method.eq_ignore_ascii_case(method)
                    && it.path == path
                    && text(it.operation, "operationId") == *id
            });
            let in_crate = code.operations.contains(operation) && code.methods.contains(id);
            let place = match (in_description, in_crate) {
                (true, true) => {
                    self.operations += 1;
                    continue;
                }
                (false, _) => "description",
                (true, false) => "crate",
            };
            self.problems.push(format!("{id} ({method} {path}) is not in the {place}"));
        }
        if code.operations.len() != documented.len() || described.len() != documented.len() {
            self.problems.push("there are operations that are not documented".into());
        }
    }

    /// Counts an operation of the description, and judges whether its list can be walked.
    fn take(&mut self, document: &Value, located: &Located<'_>, code: &Code) {
        let says = |key: &str| located.operation.get(key).is_some();
        let id = text(located.operation, "operationId");
        let inferred = located.operation["x-switchboard-certainty"] == "inferred";
        self.inferred += usize::from(inferred);
        if says("x-switchboard-pagination") {
            self.paged += 1;
            let type_name = names::camel(&id);
            if !code.walked.contains(&type_name) {
                self.problems.push(format!("{type_name} cannot be walked"));
            }
        } else if takes_pages(document, located) && !says("x-switchboard-unpaged") {
            self.unpaged += 1;
            self.problems.push(format!(
                "{id} takes paging parameters, and has no `x-switchboard-pagination`"
            ));
        }
    }
}

fn takes_pages(document: &Value, located: &Located<'_>) -> bool {
    let levels = [&located.item["parameters"], &located.operation["parameters"]];
    levels.into_iter().flat_map(list).any(|parameter| {
        let parameter = resolve(document, parameter, "#").map_or(parameter, |found| found.value);
        parameter["in"] == "query" && PAGING.contains(&text(parameter, "name").as_str())
    })
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
            let (method, path, id) = (method.clone(), path.clone(), id.clone());
            self.operations.insert(Documented { method, path, id });
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
            Some((path, ..)) if path.is_ident("Listed") => {
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

/// The table that the audit prints, with the mended samples and all problems below it.
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
        documented_samples: sum(|it| it.documented_samples),
        as_printed: sum(|it| it.as_printed),
        mended: vendors.iter().flat_map(|it| it.mended.clone()).collect(),
        problems: Vec::new(),
    };
    let mut text = String::from(
        "vendor          operations  paged  without iterator  inferred paths  samples as printed\n",
    );
    for vendor in vendors.iter().chain([&total]) {
        let operations = format!("{} of {}", vendor.operations, vendor.documented);
        let counted = vendor.as_printed + vendor.mended.len();
        let samples = format!("{counted} of {}", vendor.documented_samples);
        let Vendor { name, paged, unpaged, inferred, .. } = vendor;
        let _ = writeln!(
            text,
            "{name:<14}  {operations:>10}  {paged:>5}  {unpaged:>16}  {inferred:>14}  {samples:>18}"
        );
    }
    for vendor in vendors {
        for mended in &vendor.mended {
            let _ = writeln!(text, "{}: not JSON as printed, {mended}", vendor.name);
        }
    }
    for vendor in vendors {
        for problem in &vendor.problems {
            let _ = writeln!(text, "{}: {problem}", vendor.name);
        }
    }
    text
}
