//! Every place that an error names is one of the reply.

use super::tree::Tree;
use super::variant::variant;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use switchboard_core::generated::reads::Same;
use switchboard_core::generated::{Json, ListPlace, read, read_page};
use switchboard_core::{Error, Rejected, Timestamp};

/// A type that refers to itself, with every kind of field.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only its failures matter")]
struct Node {
    id: i64,
    name: Option<String>,
    flag: Option<bool>,
    at: Option<Timestamp>,
    items: Option<Vec<Node>>,
    by: Option<BTreeMap<String, Node>>,
    pair: Option<(u8, Box<Node>)>,
}

/// Reads the bytes as a reply of several types; the first byte chooses.
///
/// # Panics
///
/// When an error does not say that the reply is at fault, or names a place that the reply has not.
pub fn json_path(bytes: &[u8]) {
    let Some((variant, body)) = variant(bytes) else { return };
    match variant % 6 {
        0 => reply::<Node>(body, ""),
        1 => reply::<Vec<Node>>(body, ""),
        2 => reply::<BTreeMap<String, Vec<i64>>>(body, ""),
        3 => reply::<Vec<Node>>(body, "data.items"),
        4 => page(body, ListPlace::at("items").keyed(&["id", "by.id"])),
        _ => page(body, ListPlace::at("items").within("data").counted()),
    }
}

fn reply<T: DeserializeOwned>(body: &[u8], envelope: &'static str) {
    if let Err(error) = read::<T, Json<Same>>(body.to_vec(), envelope) {
        assert_located(body, &error);
    }
}

fn page(body: &[u8], list: ListPlace) {
    match read_page::<Node, Same, Node, Same>(body.to_vec(), &list) {
        Err(error) => assert_located(body, &error),
        Ok(page) => {
            let rejected = page.rejected().iter().map(Rejected::error);
            rejected.for_each(|error| assert_located(body, error));
        }
    }
}

/// How long a path is shown in whole.
const SHOWN: usize = 400;

fn assert_located(body: &[u8], error: &Error) {
    assert!(error.is_decode(), "{error:?}");
    let Some(path) = error.json_path() else { return };
    assert!(!path.is_empty() && !path.contains(['\n', '\r']), "{path:?}");
    let Some(tree) = Tree::of(body).filter(Tree::has_plain_keys) else { return };
    let leads = path.len() > SHOWN || tree.leads(path);
    assert!(leads, "{path} is not in {}: {error}", String::from_utf8_lossy(body));
}
