//! The fixtures are complete.

use crate::bench::{description, text};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Debug;
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures::{self, Kind, Sample};
use switchboard_tests::vendors::VENDORS;

#[test]
fn every_manifest_lists_every_sample_once() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let samples = failures.list(vendor.name, fixtures::samples(vendor.name));
        let numbers: Vec<u32> = samples.iter().map(|it| it.sample).collect();
        let complete: Vec<u32> = (1..=vendor.samples).collect();
        if numbers != complete {
            failures.add(vendor.name, "manifest.json", uneven(&complete, &numbers));
        }
    }
    failures.report();
    assert_eq!(VENDORS.iter().map(|it| it.samples).sum::<u32>(), 502);
}

#[test]
fn every_fixture_is_listed() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let mut listed: BTreeSet<String> =
            ["manifest.json", "operations.json", "calls.json"].map(str::to_owned).into();
        let samples = failures.list(vendor.name, fixtures::samples(vendor.name));
        listed.extend(vendor.observed.then(|| "real.json".to_owned()));
        listed.extend(samples.iter().flat_map(Sample::files).cloned());
        let present: BTreeSet<String> =
            failures.list(vendor.name, fixtures::files(vendor.name)).into_iter().collect();
        if listed != present {
            failures.add(vendor.name, "files", uneven(&listed, &present));
        }
    }
    failures.report();
}

#[test]
fn every_sample_belongs_to_an_operation_or_an_event() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let operations: BTreeSet<&str> =
            vendor.operations.iter().map(switchboard_core::Operation::id).collect();
        let description = description(vendor);
        let events = &description["x-webhooks"];
        for sample in failures.list(vendor.name, fixtures::samples(vendor.name)) {
            let is_operation = operations.contains(&*sample.operation);
            let known = match sample.kind {
                Kind::Request | Kind::Response => is_operation,
                Kind::Webhook => events.get(&sample.operation).is_some(),
                Kind::Error => is_operation || events.get(&sample.operation).is_some(),
            };
            if !known {
                failures.add(vendor.name, &sample.file, format!("unknown `{}`", sample.operation));
            }
        }
    }
    failures.report();
}

#[test]
fn every_operation_has_the_documented_method_and_path() {
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let documented: Vec<Value> =
            failures.list(vendor.name, fixtures::json(vendor.name, "operations.json"));
        let documented: BTreeSet<_> = documented
            .iter()
            .map(|it| ["id", "method", "path"].map(|key| text(&it[key])))
            .collect();
        let ours: BTreeSet<_> = vendor
            .operations
            .iter()
            .map(|it| [it.id(), it.method().as_str(), it.path()].map(str::to_owned))
            .collect();
        if documented != ours {
            failures.add(vendor.name, "operations.json", uneven(&documented, &ours));
        }
    }
    failures.report();
}

/// The entries that only one of the two lists has.
pub(crate) fn uneven<'a, T: PartialEq + Debug + 'a>(
    expected: impl IntoIterator<Item = &'a T>,
    found: impl IntoIterator<Item = &'a T>,
) -> String {
    let mut missing: Vec<&T> = expected.into_iter().collect();
    let mut surplus = Vec::new();
    for item in found {
        match missing.iter().position(|it| *it == item) {
            Some(index) => drop(missing.remove(index)),
            None => surplus.push(item),
        }
    }
    format!("missing {missing:?}, surplus {surplus:?}")
}
