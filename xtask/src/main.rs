//! `cargo xtask`: the maintainers' tasks.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use xtask::regen;

const USAGE: &str = "\
usage: cargo xtask regen [VENDOR] [--check]

  regen            writes crates/<vendor> from specs/<vendor>.yaml, for all vendors or one,
                   and tests/src/awkward from tests/awkward
    --check        writes nothing; prints a diff and exits 1 where the two differ
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
    let (mut command, mut vendor, mut check) = (None, None, false);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(text) if command.is_none() => command = Some(text.to_string_lossy().into_owned()),
            Value(text) if vendor.is_none() => vendor = Some(text.to_string_lossy().into_owned()),
            Long("check") => check = true,
            Long("help") => {
                print!("{USAGE}");
                return Ok(ExitCode::SUCCESS);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    if command.as_deref() == Some("regen") {
        return regenerate(vendor.as_deref(), check);
    }
    eprint!("{USAGE}");
    Ok(ExitCode::FAILURE)
}

fn regenerate(vendor: Option<&str>, check: bool) -> Result<ExitCode> {
    let targets = regen::targets(&workspace()?, vendor)?;
    let outcome = regen::run(&targets, check)?;
    print!("{}", outcome.report);
    if check && !outcome.diff.is_empty() {
        print!("{}", outcome.diff);
        eprintln!("the checked-in code differs from its description: run `cargo xtask regen`");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// The folder of the workspace, above this package.
fn workspace() -> Result<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(package.parent().context("xtask lies in the workspace")?.to_owned())
}
