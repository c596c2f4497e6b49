//! `cargo xtask`: the maintainers' tasks.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use xtask::{audit, regen, registry, samples};

const USAGE: &str = "\
usage: cargo xtask regen [VENDOR…] [--check]
       cargo xtask audit
       cargo xtask shape FILE…
       cargo xtask vendors

  regen            writes crates/<vendor> from specs/<vendor>.yaml, for all of specs/vendors.toml
                   or some, and tests/awkward/<case>/generated from the spec.yaml beside it
    --check        writes nothing; prints a diff and exits 1 where the two differ
  audit            checks that every documented operation is in its description and its crate,
                   that every list can be walked, and that every sample is among the fixtures as
                   printed
  shape            prints the fingerprint of a JSON file's shape, for specs/samples.txt
  vendors          prints the name of each vendor of specs/vendors.toml, one in a line
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    use lexopt::prelude::{Long, Value};
    let (mut command, mut names, mut check) = (None, Vec::new(), false);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(text) if command.is_none() => command = Some(text.to_string_lossy().into_owned()),
            Value(text) => names.push(text.to_string_lossy().into_owned()),
            Long("check") => check = true,
            Long("help") => {
                print!("{USAGE}");
                return Ok(ExitCode::SUCCESS);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    match command.as_deref() {
        Some("regen") => return regenerate(&names, check),
        Some("audit") if names.is_empty() && !check => return audited(),
        Some("vendors") if names.is_empty() && !check => return vendors(),
        Some("shape") if !names.is_empty() && !check => return shapes(&names),
        _ => {}
    }
    eprint!("{USAGE}");
    Ok(ExitCode::FAILURE)
}

fn regenerate(vendors: &[String], check: bool) -> Result<ExitCode> {
    let targets = regen::targets(&workspace()?, vendors)?;
    let outcome = regen::run(&targets, check)?;
    print!("{}", outcome.report);
    if check && !outcome.diff.is_empty() {
        print!("{}", outcome.diff);
        eprintln!("the checked-in code differs from its description: run `cargo xtask regen`");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn audited() -> Result<ExitCode> {
    let vendors = audit::run(&workspace()?)?;
    print!("{}", audit::table(&vendors));
    let sound = vendors.iter().all(|vendor| vendor.problems.is_empty());
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn vendors() -> Result<ExitCode> {
    for vendor in registry::read(&workspace()?)? {
        println!("{}", vendor.name);
    }
    Ok(ExitCode::SUCCESS)
}

fn shapes(files: &[String]) -> Result<ExitCode> {
    for file in files {
        let text = std::fs::read_to_string(file).with_context(|| file.clone())?;
        let value = serde_json::from_str(&text).with_context(|| file.clone())?;
        println!("{}  {file}", samples::fingerprint(&value));
    }
    Ok(ExitCode::SUCCESS)
}

/// The folder of the workspace, above this package.
fn workspace() -> Result<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(package.parent().context("xtask lies in the workspace")?.to_owned())
}
