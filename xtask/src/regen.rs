//! `cargo xtask regen`: all stages in order, for one description or for all.

use crate::model::Model;
use crate::progenitor::Types;
use crate::render::Layout;
use crate::spec::problem::Problem;
use crate::spec::{check, load};
use crate::surface::{Changes, Surface};
use crate::write::{self, Files};
use crate::{names, normalise, registry, render};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The folder of the awkward cases: of each the description, the code made of it, and its test.
const AWKWARD: &str = "tests/awkward";

/// The root of the test of all awkward cases, above the list of them.
const CASES: &str = r#"//! Every awkward but legal construct of a description does what it says: what is sent, what is
//! decoded, and what survives the way there and back.
//!
//! One folder for each: its description in `spec.yaml`, the code made of it in `generated`, and
//! what that must do in `test.rs`.
#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    clippy::wrong_self_convention,
    reason = "a case is made as for a crate"
)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod calls;
mod several;
"#;

/// One description and where its code goes.
#[derive(Clone, Debug)]
pub struct Target {
    pub name: String,
    pub spec: PathBuf,
    pub folder: PathBuf,
    pub layout: Layout,
}

impl Target {
    /// Its description, below the workspace.
    fn source(&self) -> String {
        match self.layout {
            Layout::Crate => format!("specs/{}.yaml", self.name),
            Layout::Module(_) => format!("{AWKWARD}/{}/spec.yaml", self.name),
        }
    }

    /// Where the code lies below the workspace, as a diff shows it.
    fn label(&self) -> String {
        match self.layout {
            Layout::Crate => format!("crates/{}", self.name),
            Layout::Module(_) => format!("tests/awkward/{}/generated", self.name),
        }
    }
}

/// How long each stage took.
#[derive(Clone, Debug, Default)]
pub struct Timings(Vec<(&'static str, Duration)>);

impl Timings {
    fn time<T>(&mut self, stage: &'static str, run: impl FnOnce() -> T) -> T {
        let started = Instant::now();
        let outcome = run();
        self.0.push((stage, started.elapsed()));
        outcome
    }

    fn line(&self) -> String {
        let mut text = String::new();
        for (stage, took) in &self.0 {
            let _ = write!(text, "{stage} {} ms, ", took.as_millis());
        }
        let total: Duration = self.0.iter().map(|(_, took)| *took).sum();
        let _ = write!(text, "total {} ms", total.as_millis());
        text
    }
}

/// The model and the formatted code of one description.
#[derive(Debug)]
pub struct Generated {
    pub model: Model,
    pub files: Files,
    pub timings: Timings,
}

/// Runs a description through all stages but the last.
///
/// # Errors
///
/// Every problem of the stage that found some, as one message.
pub fn generate(name: &str, document: &Value, layout: &Layout) -> Result<Generated> {
    let mut timings = Timings::default();
    let problems = timings.time("check", || check::check(document));
    if !problems.is_empty() {
        bail!("{}", list(&problems));
    }
    let mut model = timings
        .time("normalise", || normalise::normalise(name, document))
        .map_err(|problems| anyhow::anyhow!("{}", list(&problems)))?;
    let types = timings.time("progenitor", || Types::of(&model)).map_err(|it| one(&it))?;
    let files =
        timings.time("render", || render::render(&model, &types, layout)).map_err(|it| one(&it))?;
    let files = timings.time("format", || write::format(files))?;
    if *layout == Layout::Crate {
        let unmet = render::unmet_examples(&model);
        model.notes.extend(unmet);
    }
    Ok(Generated { model, files, timings })
}

fn one(problem: &Problem) -> anyhow::Error {
    anyhow::anyhow!("{}", list(std::slice::from_ref(problem)))
}

fn list(problems: &[Problem]) -> String {
    let lines: Vec<String> = problems.iter().map(|problem| format!("  {problem}")).collect();
    format!("{} problem(s) in the description:\n{}", problems.len(), lines.join("\n"))
}

/// The vendors, and the awkward descriptions that test the generator.
///
/// # Errors
///
/// When the folders cannot be read, or no description has that name.
pub fn targets(root: &Path, only: &[String]) -> Result<Vec<Target>> {
    let mut targets = Vec::new();
    for Description { name, spec } in vendors(root)? {
        let folder = root.join("crates").join(&name);
        targets.push(Target { name, spec, folder, layout: Layout::Crate });
    }
    targets.extend(awkward(root)?);
    if let Some(lost) = only.iter().find(|name| !targets.iter().any(|it| it.name == **name)) {
        bail!("there is no specs/{lost}.yaml");
    }
    targets.retain(|target| only.is_empty() || only.contains(&target.name));
    Ok(targets)
}

/// The descriptions of the vendors, which have to be those of the registry.
fn vendors(root: &Path) -> Result<Vec<Description>> {
    let described = descriptions(&root.join("specs"))?;
    if described.is_empty() {
        return Ok(described);
    }
    let registered = registry::read(root)?;
    let lost = |name: &String| !described.iter().any(|it| it.name == *name);
    let unknown = |name: &String| !registered.iter().any(|it| it.name == *name);
    if let Some(Description { name, .. }) = described.iter().find(|it| unknown(&it.name)) {
        bail!("specs/{name}.yaml is of no vendor in {}: add `{name}` there", registry::PATH);
    }
    if let Some(vendor) = registered.iter().find(|it| lost(&it.name)) {
        bail!("{} has `{}`, and there is no specs/{1}.yaml", registry::PATH, vendor.name);
    }
    Ok(described)
}

/// The descriptions that test the generator, each a module of the test that says what it must do.
fn awkward(root: &Path) -> Result<Vec<Target>> {
    let Ok(entries) = std::fs::read_dir(root.join(AWKWARD)) else {
        return Ok(Vec::new());
    };
    let mut targets = Vec::new();
    for entry in entries {
        let case = entry?.path();
        let spec = case.join("spec.yaml");
        if !spec.exists() {
            continue;
        }
        let name = case.file_name().context("a folder has a name")?.to_string_lossy().into_owned();
        if names::snake(&name) != name {
            bail!("{}: the name must be that of a module, in snake case", case.display());
        }
        let layout = Layout::Module(format!("crate::{name}::generated"));
        targets.push(Target { name, spec, folder: case.join("generated"), layout });
    }
    targets.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(targets)
}

/// A description by the name of its file.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Description {
    name: String,
    spec: PathBuf,
}

fn descriptions(folder: &Path) -> Result<Vec<Description>> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for entry in entries {
        let spec = entry?.path();
        if spec.extension().is_some_and(|extension| extension == "yaml") {
            let name = spec.file_stem().context("a file has a name")?.to_string_lossy();
            found.push(Description { name: name.into_owned(), spec });
        }
    }
    found.sort();
    Ok(found)
}

/// What a run reports, and what differs.
#[derive(Debug, Default)]
pub struct Outcome {
    pub report: String,
    pub diff: String,
    /// Every generated file of the targets, whether it differs or not.
    pub files: Vec<PathBuf>,
}

/// A folder with the files that are there, and those that it should hold.
struct Pending {
    folder: PathBuf,
    present: Files,
    files: Files,
}

impl Pending {
    fn diff(&self, label: &str) -> String {
        write::diff(label, &self.present, &self.files)
    }
}

/// Regenerates the targets, or only compares.
///
/// # Errors
///
/// When any stage fails for any target; nothing is written then.
pub fn run(targets: &[Target], check_only: bool) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut all = Vec::new();
    for (target, generated) in targets.iter().zip(make_all(targets)) {
        let mut generated = generated
            .with_context(|| format!("{} cannot be turned into code", target.spec.display()))?;
        if let Some(by_name) = by_name(target, &mut generated.files)? {
            outcome.diff.push_str(&by_name.diff("tests/src/by_name"));
            all.push(by_name);
        }
        let present = write::present(&target.folder, &generated.files)?;
        let started = Instant::now();
        let diff = write::diff(&target.label(), &present, &generated.files);
        generated.timings.0.push(("compare", started.elapsed()));
        report(&mut outcome.report, target, &generated, &present, &diff);
        outcome.diff.push_str(&diff);
        all.push(Pending { folder: target.folder.clone(), present, files: generated.files });
    }
    if let Some(case) = targets.iter().find(|target| target.layout != Layout::Crate) {
        let folder = case.folder.ancestors().nth(2).context("a case lies in a folder of cases")?;
        let cases = cases(folder)?;
        outcome.diff.push_str(&cases.diff(AWKWARD));
        all.push(cases);
    }
    for Pending { folder, files, .. } in &all {
        outcome.files.extend(files.keys().map(|path| folder.join(path)));
    }
    if !check_only {
        for Pending { folder, present, files } in all {
            write::store(&folder, &present, &files)?;
        }
    }
    Ok(outcome)
}

/// Takes out the file that belongs to the tests, with what is there now.
fn by_name(target: &Target, files: &mut Files) -> Result<Option<Pending>> {
    let Some(text) = files.remove(write::BY_NAME) else { return Ok(None) };
    let root = target.folder.ancestors().nth(2).context("the crate lies in a workspace")?;
    let folder = root.join("tests/src/by_name");
    let name = format!("{}.rs", names::snake(&target.name));
    let present = std::fs::read_to_string(folder.join(&name)).ok();
    let present = present.map(|text| (name.clone(), text)).into_iter().collect();
    Ok(Some(Pending { folder, present, files: Files::from([(name, text)]) }))
}

/// The root of the test of all awkward cases, and the code that no description makes any more.
fn cases(folder: &Path) -> Result<Pending> {
    const ROOT: &str = "main.rs";
    // What the folder of the cases holds counts, not which of them this run is about.
    let root = folder.ancestors().nth(2).context("the folder lies in a workspace")?;
    let names: Vec<String> = awkward(root)?.into_iter().map(|target| target.name).collect();
    let mut text = CASES.to_owned();
    for name in &names {
        let _ = write!(
            text,
            "\nmod {name} {{\n    mod generated;\n    mod test;\n\n    \
             pub(crate) use self::generated::*;\n}}\n"
        );
    }
    let mut files = Files::from([(ROOT.to_owned(), text)]);
    write::mark(&mut files, AWKWARD);
    let mut present = write::present(folder, &files)?;
    let is_stale = |path: &str| {
        let case = path.split_once("/generated/").map(|(case, _)| case);
        case.is_some_and(|case| !names.iter().any(|name| name == case))
    };
    present.retain(|path, _| path == ROOT || is_stale(path));
    Ok(Pending { folder: folder.to_owned(), present, files })
}

/// Generates all targets in parallel; the results keep their order.
fn make_all(targets: &[Target]) -> Vec<Result<Generated>> {
    let (next, made) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some((index, target)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            targets.get(index).map(|target| (index, target))
        } {
            let generated = make(target);
            made.lock().unwrap_or_else(PoisonError::into_inner).push((index, generated));
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(targets.len());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(work);
        }
    });
    let mut made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.sort_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, generated)| generated).collect()
}

fn make(target: &Target) -> Result<Generated> {
    let started = Instant::now();
    let document = load::load(&target.spec)?;
    let load = started.elapsed();
    let mut generated = generate(&target.name, &document, &target.layout)?;
    write::mark(&mut generated.files, &target.source());
    generated.timings.0.insert(0, ("load", load));
    Ok(generated)
}

fn report(text: &mut String, target: &Target, made: &Generated, present: &Files, diff: &str) {
    let lines: usize = made.files.values().map(|file| file.lines().count()).sum();
    let vendor = target.layout == Layout::Crate;
    if diff.is_empty() && !vendor {
        return;
    }
    let _ = writeln!(
        text,
        "{}: {} operations, {} types, {lines} lines ({})",
        target.name,
        made.model.operations.len(),
        made.model.components.len(),
        made.timings.line()
    );
    for note in &made.model.notes {
        let _ = writeln!(text, "  note: {note}");
    }
    if diff.is_empty() {
        let _ = writeln!(text, "  nothing changes");
    } else if present.is_empty() {
        let _ = writeln!(text, "  new");
    } else {
        let changes = Changes::between(&Surface::of(present), &Surface::of(&made.files));
        let _ = write!(text, "{changes}");
    }
}
