//! `docs/faults.md`, written from what the calls made of the faults.

use crate::classes::{CLASSES, Class};
use crate::expected::{Cell, Met};
use crate::faults::Fault;
use crate::suite::Ran;
use std::fmt::Write;
use std::path::Path;

/// Set to anything, it makes the test write the document instead of comparing it.
const WRITE: &str = "SWITCHBOARD_WRITE_DOCS";

/// How much of a text is shown.
const SHOWN: usize = 220;

/// What the classes made of a fault.
pub(crate) struct Row {
    pub(crate) group: &'static str,
    pub(crate) fault: Fault,
    pub(crate) cells: Vec<Ran>,
}

/// Compares the document with the rows, or writes it.
pub(crate) fn check(rows: &[Row]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/faults.md");
    let written = written(rows);
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(path, written).unwrap();
        return;
    }
    if cfg!(feature = "arbitrary-precision") {
        // The JSON library words some of its errors differently then.
        return;
    }
    let held = std::fs::read_to_string(path).unwrap_or_default();
    let differs = held.lines().zip(written.lines()).find(|(held, written)| held != written);
    assert!(
        held == written,
        "docs/faults.md is out of date; {WRITE}=1 writes it anew. First difference: {differs:?}"
    );
}

fn written(rows: &[Row]) -> String {
    let mut text = include_str!("preface.md").to_owned();
    for class in CLASSES {
        writeln!(text, "| {} | {} |", class.name(), class.says()).unwrap();
    }
    let mut groups: Vec<&str> = rows.iter().map(|row| row.group).collect();
    groups.dedup();
    for group in groups {
        let rows: Vec<&Row> = rows.iter().filter(|row| row.group == group).collect();
        section(&mut text, group, &rows);
    }
    text + include_str!("afterword.md")
}

fn section(text: &mut String, title: &str, rows: &[&Row]) {
    write!(text, "\n## {title}\n\n").unwrap();
    let names: Vec<&str> = CLASSES.into_iter().map(Class::name).collect();
    writeln!(text, "| fault | {} |", names.join(" | ")).unwrap();
    writeln!(text, "|---|{}", "---|".repeat(names.len())).unwrap();
    for row in rows {
        let cells: Vec<String> = row.cells.iter().map(|ran| shown(&ran.cell)).collect();
        writeln!(text, "| {} | {} |", row.fault.name, cells.join(" | ")).unwrap();
    }
    text.push_str("\nWhat the server does, and what the caller reads if it stays so:\n\n");
    for row in rows {
        writeln!(text, "- **{}**: it {}", row.fault.name, row.fault.does).unwrap();
        for (said, classes) in texts(row) {
            writeln!(text, "  - {}: `{said}`", classes.join(", ")).unwrap();
        }
    }
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Never(reason) => format!("never: {reason}"),
        Cell::Happens { ever, once } => format!("{}<br>once: {}", met(ever), met(once)),
    }
}

fn met(met: &Met) -> String {
    let Met { requests, outcome } = met;
    let outcome = outcome.replacen(' ', ", ", 1).replace("connect, timeout ", "connect timeout, ");
    format!("{requests} × {outcome}")
}

/// Each text with the classes that read it.
fn texts(row: &Row) -> Vec<(String, Vec<&'static str>)> {
    let mut texts: Vec<(String, Vec<&'static str>)> = Vec::new();
    for ran in &row.cells {
        let Some(said) = ran.runs.first().and_then(|run| run.text.as_deref()) else { continue };
        let said = without_operation(said);
        match texts.iter_mut().find(|(known, _)| *known == said) {
            Some((_, classes)) => classes.push(ran.class.name()),
            None => texts.push((said, vec![ran.class.name()])),
        }
    }
    texts
}

/// The text without the operation that it begins with, and not too long.
fn without_operation(text: &str) -> String {
    let said = text.split_once(": ").map_or(text, |(_, said)| said);
    let mut shown: String = said.chars().take(SHOWN).collect();
    if shown.len() < said.len() {
        shown.push('…');
    }
    shown.replace('`', "'")
}
