//! Vectors that `vectors/make.sh` has computed with openssl.

use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

/// The rows of a table with so many columns.
pub(crate) fn rows<const COLUMNS: usize>(file: &str) -> Vec<[String; COLUMNS]> {
    let text = std::fs::read_to_string(folder().join(file)).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
    let rows: Vec<_> = rows.map(|line| cells(line).try_into().unwrap()).collect();
    assert!(!rows.is_empty(), "{file} is empty");
    rows
}

pub(crate) fn body(name: &str) -> Vec<u8> {
    std::fs::read(folder().join("bodies").join(name)).unwrap()
}
