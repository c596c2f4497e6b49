//! Are the fixtures of a vendor the samples of its documentation, in the printed shape?
//!
//! The vendors' texts are not in the repository. `specs/samples.txt` keeps a fingerprint of each
//! one's shape, which shows when a fixture was made to fit.

use crate::spec::document::{list, object, text};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The fingerprint of each sample that a vendor prints, by its number; `None` if it is not JSON.
pub type Printed = BTreeMap<u64, Option<String>>;

/// What was found about the samples of one vendor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many fixtures have the printed shape.
    pub as_printed: usize,
    /// The samples that are not JSON as printed, each with how it was mended.
    pub mended: Vec<String>,
    /// Everything that is wrong.
    pub problems: Vec<String>,
}

/// Reads the list of printed samples, by vendor.
///
/// # Errors
///
/// When it cannot be read.
pub fn printed(path: &Path) -> Result<BTreeMap<String, Printed>> {
    let lines = std::fs::read_to_string(path).context("specs/samples.txt")?;
    let mut vendors: BTreeMap<String, Printed> = BTreeMap::new();
    for line in lines.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let (vendor, number, shape) = match fields.as_slice() {
            [vendor, number, "-"] => (*vendor, *number, None),
            [vendor, number, shape] => (*vendor, *number, Some((*shape).to_owned())),
            _ => bail!("specs/samples.txt: {line:?} is not vendor, number and fingerprint"),
        };
        let number = number.parse().with_context(|| format!("specs/samples.txt: {line:?}"))?;
        if vendors.entry(vendor.to_owned()).or_default().insert(number, shape).is_some() {
            bail!("specs/samples.txt: {vendor} {number} is listed twice");
        }
    }
    Ok(vendors)
}

/// Compares the fixtures in a folder with what is printed.
///
/// # Errors
///
/// When the manifest cannot be read.
pub fn compare(folder: &Path, printed: &Printed) -> Result<Found> {
    let manifest = json(&folder.join("manifest.json"))?;
    let mut found = Found::default();
    for (number, shape) in printed {
        let mut listed = list(&manifest).filter(|it| it["sample"].as_u64() == Some(*number));
        match (listed.next(), listed.next()) {
            (Some(sample), None) => match fixture(folder, sample, shape.as_deref()) {
                Ok(None) => found.as_printed += 1,
                Ok(Some(mended)) => found.mended.push(format!("sample {number}: {mended}")),
                Err(problem) => found.problems.push(format!("sample {number} {problem}")),
            },
            (None, _) => found.problems.push(format!("sample {number} is not in the manifest")),
            _ => found.problems.push(format!("sample {number} is listed twice in the manifest")),
        }
    }
    let known = |it: &&Value| it["sample"].as_u64().is_some_and(|it| printed.contains_key(&it));
    if list(&manifest).any(|it| !known(&it)) {
        found.problems.push("the manifest has a sample that is not printed".into());
    }
    Ok(found)
}

/// How the sample was mended, `None` if it is as printed, or what is wrong with it.
fn fixture(folder: &Path, sample: &Value, shape: Option<&str>) -> Result<Option<String>, String> {
    let value = json(&folder.join(text(sample, "file")));
    let value = value.map_err(|error| format!("cannot be read: {error:#}"))?;
    match (shape, text(sample, "mended")) {
        (Some(_), mended) if !mended.is_empty() => {
            Err("is JSON as printed, and must not be `mended`".into())
        }
        (Some(printed), _) if printed != fingerprint(&value) => {
            Err("does not have the printed shape".into())
        }
        (None, mended) if mended.is_empty() => {
            Err("is not JSON as printed, and does not say under `mended` what was done".into())
        }
        (None, mended) => Ok(Some(mended)),
        (Some(_), _) => Ok(None),
    }
}

fn json(path: &Path) -> Result<Value> {
    let name = || path.display().to_string();
    let text = std::fs::read_to_string(path).with_context(name)?;
    serde_json::from_str(&text).with_context(name)
}

/// A number that two documents share when they have the same shape: keys, nesting, types, and how
/// many items each list has. Texts count as empty, as a date in some notation, or as text.
#[must_use]
pub fn fingerprint(value: &Value) -> String {
    let mut shape = String::new();
    write(value, &mut shape);
    // FNV-1a: nobody forges a fixture, so a short hash is enough.
    let hash = shape.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

fn write(value: &Value, shape: &mut String) {
    match value {
        Value::Null => shape.push('n'),
        Value::Bool(_) => shape.push('b'),
        Value::Number(number) => shape.push(if number.is_f64() { 'f' } else { 'i' }),
        Value::String(text) if text.is_empty() => shape.push('e'),
        Value::String(text) if is_date(text) => {
            shape.extend(text.chars().map(|it| if it.is_ascii_digit() { '0' } else { it }));
        }
        Value::String(_) => shape.push('s'),
        Value::Array(items) => {
            shape.push('[');
            for item in items {
                write(item, shape);
                shape.push(',');
            }
            shape.push(']');
        }
        Value::Object(_) => {
            let mut fields: Vec<(&str, &Value)> = object(value).collect();
            fields.sort_unstable_by_key(|(key, _)| *key);
            shape.push('{');
            for (key, inside) in fields {
                shape.extend([key, ":"]);
                write(inside, shape);
                shape.push(',');
            }
            shape.push('}');
        }
    }
}

/// Whether a text begins like `2024-03-04`.
fn is_date(text: &str) -> bool {
    let expected = |(index, byte): (usize, u8)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    text.len() >= 10 && text.bytes().take(10).enumerate().all(expected)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a helper that fails is a test that fails")]
mod tests {
    use super::*;
    use serde_json::json;

    /// What is found when this sample is printed and this is its fixture.
    fn found(printed: Option<&Value>, fixture: &Value, mended: Option<&str>) -> Found {
        let folder = tempfile::tempdir().unwrap();
        let manifest = json!([{"sample": 1, "file": "one.json", "mended": mended}]);
        std::fs::write(folder.path().join("manifest.json"), manifest.to_string()).unwrap();
        std::fs::write(folder.path().join("one.json"), fixture.to_string()).unwrap();
        compare(folder.path(), &Printed::from([(1, printed.map(fingerprint))])).unwrap()
    }

    #[test]
    fn a_fixture_with_values_of_its_own_is_as_printed() {
        let printed = json!({"id": 1, "at": "2019-08-24T14:15:22Z", "names": ["a", "b"]});
        let fixture = json!({"names": ["x", "y"], "id": 7, "at": "2024-03-04T09:00:00Z"});
        let expected = Found { as_printed: 1, ..Found::default() };
        assert_eq!(found(Some(&printed), &fixture, None), expected);
    }

    #[test]
    fn a_fixture_that_was_made_to_fit_is_not_counted() {
        let printed =
            json!({"ids": [["a", "b"]], "at": "2024-03-04T09:00:00Z", "note": "", "n": 0});
        for fixture in [
            json!({"ids": ["a", "b"], "at": "2024-03-04T09:00:00Z", "note": "", "n": 0}),
            json!({"ids": [["a"]], "at": "2024-03-04T09:00:00Z", "note": "", "n": 0}),
            json!({"ids": [["a", "b"]], "at": "2024-03-04", "note": "", "n": 0}),
            json!({"ids": [["a", "b"]], "at": "2024-03-04T09:00:00Z", "note": "x", "n": 0}),
            json!({"ids": [["a", "b"]], "at": "2024-03-04T09:00:00Z", "note": null, "n": 0}),
            json!({"ids": [["a", "b"]], "at": "2024-03-04T09:00:00Z", "note": "", "n": 0.5}),
            json!({"ids": [["a", "b"]], "at": "2024-03-04T09:00:00Z", "note": ""}),
            json!({"ids": [["a", "b"]], "at": "2024-03-04T09:00:00Z", "note": "", "n": 0, "x": 1}),
        ] {
            for mended in [None, Some("It did not fit.")] {
                let found = found(Some(&printed), &fixture, mended);
                assert_eq!((found.as_printed, found.mended.len()), (0, 0), "{fixture}");
                assert_eq!(found.problems.len(), 1, "{fixture}");
            }
        }
    }

    #[test]
    fn what_is_not_json_counts_with_how_it_was_mended() {
        let mended = found(None, &json!({}), Some("A comma is taken away."));
        assert_eq!(mended.mended, ["sample 1: A comma is taken away."]);
        assert_eq!(mended.problems, Vec::<String>::new());
        let unexplained = found(None, &json!({}), None);
        assert_eq!((unexplained.mended.len(), unexplained.problems.len()), (0, 1));
    }

    #[test]
    fn a_sample_that_is_missing_or_not_printed_is_a_problem() {
        let folder = tempfile::tempdir().unwrap();
        let manifest = json!([{"sample": 2, "file": "two.json"}]);
        std::fs::write(folder.path().join("manifest.json"), manifest.to_string()).unwrap();
        let found = compare(folder.path(), &Printed::from([(1, None)])).unwrap();
        assert_eq!(
            found.problems,
            ["sample 1 is not in the manifest", "the manifest has a sample that is not printed"]
        );
    }
}
