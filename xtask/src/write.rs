//! Formats files, marks them as generated, compares them with those that are there, and replaces what
//! differs.

use crate::render::File;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The files of one target, by path.
pub type Files = BTreeMap<String, String>;

/// The file that is not part of a crate: the tests call operations by name through it.
pub const BY_NAME: &str = "by_name.rs";

/// What the first line of every generated file says, and of no other.
pub const MARK: &str = "@generated from ";

/// Says on the first line of each file what it is made from, and how.
pub fn mark(files: &mut Files, source: &str) {
    for (path, text) in files {
        let mark = format!("{MARK}{source} by cargo xtask regen; do not edit");
        let line = match Path::new(path).extension().and_then(|it| it.to_str()) {
            Some("rs") => format!("// {mark}\n"),
            Some("md") => format!("<!-- {mark} -->\n"),
            _ => format!("# {mark}\n"),
        };
        text.insert_str(0, &line);
    }
}

/// Formats the files with rustfmt.
///
/// # Errors
///
/// When rustfmt is not installed, or does not understand what it is given.
pub fn format(files: Vec<File>) -> Result<Files> {
    let folder = tempfile::tempdir()?;
    // Generated and hand-written code are formatted by the same rules.
    std::fs::write(folder.path().join("rustfmt.toml"), include_str!("../../rustfmt.toml"))?;
    for file in &files {
        let path = folder.path().join(&file.path);
        std::fs::create_dir_all(path.parent().context("a file needs a folder")?)?;
        std::fs::write(path, &file.text)?;
    }
    let is_root = |file: &&File| matches!(&*file.path, "src/lib.rs" | "mod.rs" | BY_NAME);
    let roots: Vec<PathBuf> =
        files.iter().filter(is_root).map(|file| folder.path().join(&file.path)).collect();
    if !roots.is_empty() {
        rustfmt(&roots)?;
    }
    files
        .into_iter()
        .map(|file| {
            let text = std::fs::read_to_string(folder.path().join(&file.path))?;
            Ok((file.path, text))
        })
        .collect()
}

fn rustfmt(roots: &[PathBuf]) -> Result<()> {
    let outcome = Command::new("rustfmt")
        .args(["--edition", "2024", "--quiet"])
        .args(roots)
        .output()
        .context("rustfmt is needed and did not start: `rustup component add rustfmt`")?;
    if !outcome.status.success() {
        bail!("rustfmt refuses the generated code:\n{}", String::from_utf8_lossy(&outcome.stderr));
    }
    Ok(())
}

/// The files that are there now, as far as regen writes them.
///
/// # Errors
///
/// When a file cannot be read.
pub fn present(folder: &Path, wanted: &Files) -> Result<Files> {
    let mut paths: BTreeSet<PathBuf> = wanted.keys().map(PathBuf::from).collect();
    // All of `src`, or of a module, is generated: what is left over must go.
    let owned = if wanted.contains_key("src/lib.rs") { "src" } else { "" };
    sources(folder, Path::new(owned), &mut paths)?;
    let mut files = Files::new();
    for path in paths {
        match std::fs::read_to_string(folder.join(&path)) {
            Ok(text) => {
                files.insert(slashed(&path), text);
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(error).context(path.display().to_string()),
        }
    }
    Ok(files)
}

fn sources(root: &Path, below: &Path, paths: &mut BTreeSet<PathBuf>) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(root.join(below)) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            sources(root, &path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.insert(path);
        }
    }
    Ok(())
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// A unified diff of two sets of files; empty when they are equal.
#[must_use]
pub fn diff(label: &str, old: &Files, new: &Files) -> String {
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut text = String::new();
    for path in paths {
        let (before, after) = (old.get(path), new.get(path));
        if before == after {
            continue;
        }
        let name = |side: &str, file: Option<&String>| {
            file.map_or_else(|| "/dev/null".into(), |_| format!("{side}/{label}/{path}"))
        };
        let empty = String::new();
        let changes = similar::TextDiff::from_lines(
            before.unwrap_or(&empty).as_str(),
            after.unwrap_or(&empty).as_str(),
        );
        text.push_str(
            &changes
                .unified_diff()
                .context_radius(3)
                .header(&name("a", before), &name("b", after))
                .to_string(),
        );
    }
    text
}

/// Writes the new files and removes the others. Each file is replaced in one step.
///
/// # Errors
///
/// When the folder cannot be written.
pub fn store(folder: &Path, old: &Files, new: &Files) -> Result<()> {
    for (path, text) in new {
        if old.get(path) == Some(text) {
            continue;
        }
        let target = folder.join(path);
        let parent = target.parent().context("a file needs a folder")?;
        std::fs::create_dir_all(parent)?;
        let file = tempfile::NamedTempFile::new_in(parent)?;
        std::fs::write(file.path(), text)?;
        let kept = file.into_temp_path();
        kept.persist(&target)?;
        readable_by_all(&target)?;
    }
    for path in old.keys().filter(|path| !new.contains_key(*path)) {
        let path = folder.join(path);
        std::fs::remove_file(&path)?;
        // A folder that is empty now goes too.
        let mut above = path.parent();
        while let Some(empty) = above.filter(|it| *it != folder)
            && std::fs::remove_dir(empty).is_ok()
        {
            above = empty.parent();
        }
    }
    Ok(())
}

/// Temporary files are private; sources are not.
#[cfg(unix)]
fn readable_by_all(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644))?)
}

#[cfg(not(unix))]
fn readable_by_all(_: &Path) -> Result<()> {
    Ok(())
}
