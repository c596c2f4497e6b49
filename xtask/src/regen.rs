//! `cargo xtask regen`: all stages in order, for one description or for all.

use crate::model::Model;
use crate::refine::Layout;
use crate::spec::problem::Problem;
use crate::spec::{check, load};
use crate::surface::{Changes, Surface};
use crate::write::{self, Files};
use crate::{generate, names, normalise, refine};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// One description and where its code goes.
#[derive(Clone, Debug)]
pub struct Target {
    pub name: String,
    pub spec: PathBuf,
    pub folder: PathBuf,
    pub layout: Layout,
}

impl Target {
    /// Where the code lies below the workspace, as a diff shows it.
    fn label(&self) -> String {
        match self.layout {
            Layout::Crate => format!("crates/{}", self.name),
            Layout::Module(_) => format!("tests/src/awkward/{}", self.name),
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
    let generated =
        timings.time("generate", || generate::generate(&model)).map_err(|it| one(&it))?;
    let files = timings
        .time("refine", || refine::refine(&model, &generated, layout))
        .map_err(|it| one(&it))?;
    let files = timings.time("format", || write::format(files))?;
    if *layout == Layout::Crate {
        let unmet = refine::unmet_examples(&model);
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
    for Description { name, spec } in descriptions(&root.join("specs"))? {
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

/// The descriptions that test the generator, each a module of the tests.
fn awkward(root: &Path) -> Result<Vec<Target>> {
    let target = |Description { name, spec }| {
        if names::snake(&name) != name {
            bail!("{}: the name must be a module's, in snake case", spec.display());
        }
        let folder = root.join("tests/src/awkward").join(&name);
        let layout = Layout::Module(format!("crate::awkward::{name}"));
        Ok(Target { name, spec, folder, layout })
    };
    descriptions(&root.join("tests/awkward"))?.into_iter().map(target).collect()
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
    for index in indexes(targets)? {
        outcome.diff.push_str(&index.diff("tests/src/awkward"));
        all.push(index);
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

/// The lists of generated test modules. A module that no description makes any more is removed.
fn indexes(targets: &[Target]) -> Result<Vec<Pending>> {
    let modules = targets.iter().filter(|target| target.layout != Layout::Crate);
    let folders: BTreeSet<&Path> = modules.filter_map(|it| it.folder.parent()).collect();
    folders.into_iter().map(index).collect()
}

fn index(folder: &Path) -> Result<Pending> {
    // All descriptions count, not only those of this run.
    let root = folder.ancestors().nth(3).context("the folder lies in a workspace")?;
    let names: Vec<String> = awkward(root)?.into_iter().map(|target| target.name).collect();
    let mut text = String::from(
        "//! Code generated from the descriptions in `tests/awkward/`, one module for each.\n//!\n\
         //! Written by `cargo xtask regen`; `tests/promises/awkward.rs` says what each must do.\n\n",
    );
    for name in &names {
        let _ = writeln!(text, "pub mod {name};");
    }
    let mut present = write::present(folder, &Files::new())?;
    let described = |path: &str| {
        path.split_once('/').is_some_and(|(module, _)| names.iter().any(|name| name == module))
    };
    present.retain(|path, _| !described(path));
    let files = Files::from([("mod.rs".to_owned(), text)]);
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
