//! `docs/sandbox.md` is written from what the stand-ins say about themselves.

use super::stands::STANDS;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};
use switchboard_core::Certainty;

const PREFACE: &str = include_str!("preface.md");

fn document() -> String {
    let mut text = PREFACE.to_owned();
    for stand in STANDS {
        let sandbox = (stand.raise)().sandbox;
        let _ =
            write!(text, "\n## {}\n\n| what | certainty | from |\n|---|---|---|\n", stand.vendor);
        for it in sandbox.behaviours() {
            let certainty = match it.certainty {
                Certainty::Stated => "stated",
                Certainty::Confirmed => "confirmed",
                _ => "inferred",
            };
            let _ = writeln!(text, "| {} | {certainty} | {} |", it.what, it.source);
        }
        let events = sandbox.events();
        if !events.is_empty() {
            let _ = write!(text, "\nEvents that can be triggered: `{}`.\n", events.join("`, `"));
        }
    }
    text
}

/// The first line that is another than it should be.
fn first_difference(found: &str, expected: &str) -> String {
    let mut lines = expected.lines().zip(found.lines().chain(std::iter::repeat("")));
    let line = lines.find(|(expected, found)| expected != found);
    line.map_or_else(String::new, |(expected, found)| format!("- {found}\n+ {expected}"))
}

#[test]
fn the_document_says_what_the_stand_ins_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let path = root.join("docs/sandbox.md");
    let expected = document();
    if env::var_os("SWITCHBOARD_WRITE_DOCS").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "docs/sandbox.md is out of date; SWITCHBOARD_WRITE_DOCS=1 writes it\n{}",
        first_difference(&found, &expected)
    );
}

#[test]
fn each_behaviour_is_said_once_and_in_one_line() {
    for stand in STANDS {
        let mut seen = std::collections::BTreeSet::new();
        for it in (stand.raise)().sandbox.behaviours() {
            assert!(seen.insert(it.what), "twice: {}", it.what);
            assert!(!it.source.is_empty() && !it.what.contains(['\n', '|']), "{}", it.what);
        }
        assert!(seen.len() > 5, "{} has no more than {} behaviours", stand.vendor, seen.len());
    }
}
