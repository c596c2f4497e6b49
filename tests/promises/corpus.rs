//! What fuzzing found, and where it began, is run again on stable Rust.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use switchboard_tests::fuzzed::TARGETS;

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

#[test]
fn every_input_that_is_kept_breaks_no_promise() {
    for target in TARGETS {
        let mut count = 0;
        for entry in fs::read_dir(corpus().join(target.name)).unwrap() {
            let path = entry.unwrap().path();
            println!("{}", path.display());
            (target.run)(&fs::read(&path).unwrap());
            count += 1;
        }
        assert!(count > 0, "{} has no corpus", target.name);
    }
}

#[test]
fn every_target_has_a_corpus_and_a_binary_and_there_are_no_others() {
    let names = |folder: PathBuf| -> BTreeSet<String> {
        let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
        entries.map(|it| it.file_stem().unwrap().to_string_lossy().into_owned()).collect()
    };
    let targets: BTreeSet<String> = TARGETS.iter().map(|it| it.name.to_owned()).collect();
    assert_eq!(names(corpus()), targets);
    assert_eq!(names(corpus().join("../../fuzz/fuzz_targets")), targets);
}
