//! Nothing that the vendors document is missing: each operation is in its description and in its
//! crate, each list can be walked, each sample is among the fixtures as printed. `documented` tests
//! that every one of them decodes.

use std::path::Path;
use std::sync::OnceLock;
use switchboard_tests::registry;
use xtask::audit::{self, Vendor};

/// What the audit finds; it reads every description and crate, so it runs once for all tests.
fn audited() -> &'static [Vendor] {
    static FOUND: OnceLock<Vec<Vendor>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        audit::run(tests.parent().expect("the tests lie in a workspace")).unwrap()
    })
}

fn sum(count: fn(&Vendor) -> usize) -> usize {
    audited().iter().map(count).sum()
}

#[test]
fn the_audit_finds_nothing_wrong() {
    let problems: Vec<String> = audited().iter().flat_map(|it| it.problems.clone()).collect();
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn every_documented_operation_is_there() {
    assert_eq!((sum(|it| it.operations), sum(|it| it.documented)), (359, 359));
}

#[test]
fn every_sample_is_there_as_it_is_printed_unless_that_is_no_json() {
    let mended = sum(|it| it.mended.len());
    let as_printed = sum(|it| it.as_printed);
    assert_eq!((as_printed, mended, sum(|it| it.documented_samples)), (499, 3, 502));
}

#[test]
fn a_sample_that_was_mended_is_listed_with_what_was_done() {
    let table = audit::table(audited());
    for line in [
        "prokeep: not JSON as printed, sample 2: ",
        "zenvia-sales: not JSON as printed, sample 46: ",
        "zenvia-sales: not JSON as printed, sample 48: ",
    ] {
        assert_eq!(table.matches(line).count(), 1, "{table}");
    }
    assert_eq!(table.matches("not JSON as printed").count(), 3, "{table}");
}

#[test]
fn every_list_that_takes_pages_can_be_walked() {
    assert_eq!(sum(|it| it.unpaged), 0);
    let carium = audited().iter().find(|it| it.name == "carium-courier").unwrap();
    assert_eq!(carium.paged, 42);
}

#[test]
fn the_table_has_a_row_for_each_vendor_and_one_for_all() {
    let table = audit::table(audited());
    for name in registry::ALL.iter().map(|it| it.name).chain(["all"]) {
        assert!(table.lines().any(|line| line.starts_with(name)), "{table}");
    }
    assert!(table.contains("359 of 359") && table.contains("502 of 502"), "{table}");
}
