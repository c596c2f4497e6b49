//! Which files import each other in a circle, of whatever length?

use crate::imports::Import;
use std::collections::{BTreeMap, BTreeSet};

/// Every import that is part of a circle.
pub(crate) fn of(imports: &[Import]) -> Vec<String> {
    let mut imported: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for import in imports {
        imported.entry(&import.from).or_default().insert(&import.to);
    }
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in imported.keys().copied() {
        reached.insert(file, reachable(file, &imported));
    }
    // A file is in a circle with every file that it imports and that leads back to it.
    let in_circle = |import: &&Import| {
        reached.get(&*import.to).is_some_and(|files| files.contains(&*import.from))
    };
    let mut circles: Vec<String> =
        imports.iter().filter(in_circle).map(|import| format!("{import} is in a circle")).collect();
    circles.sort();
    circles.dedup();
    circles
}

fn reachable<'a>(
    file: &'a str,
    imported: &BTreeMap<&'a str, BTreeSet<&'a str>>,
) -> BTreeSet<&'a str> {
    let (mut found, mut waiting) = (BTreeSet::new(), vec![file]);
    while let Some(next) = waiting.pop() {
        for target in imported.get(next).into_iter().flatten().copied() {
            if found.insert(target) {
                waiting.push(target);
            }
        }
    }
    found
}
