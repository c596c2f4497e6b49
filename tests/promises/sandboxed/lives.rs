//! What is made is found, listed once, changed and removed, and lists come in pages to their end.

use super::kinds::{KINDS, Kind};
use super::nimchat;
use super::raised::Raised;
use super::stands::STANDS;
use super::whole_lists::walked;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use switchboard_core::Error;
use switchboard_tests::fixtures;

/// A thing that was made, and the calls that are about it.
struct Life<'a> {
    kind: &'a Kind,
    raised: &'a Raised,
    parameters: Value,
    id: String,
}

fn raised(vendor: &str) -> Raised {
    let stand = STANDS.iter().find(|it| it.vendor == vendor).unwrap();
    (stand.raise)()
}

/// What `calls.json` calls an operation with.
fn call(vendor: &str, operation: &str) -> (Map<String, Value>, Value) {
    let calls = fixtures::calls(vendor).unwrap();
    let call = calls.into_iter().find(|it| it.operation == operation).unwrap();
    (call.parameters, call.body.unwrap_or_default())
}

fn id_of(thing: &Value) -> Option<String> {
    let id = thing.get("id").or_else(|| thing.get("_id"))?;
    id.as_str().map(str::to_owned).or_else(|| Some(id.as_i64()?.to_string()))
}

/// The field of a thing, or of its attributes.
fn field<'t>(thing: &'t Value, name: &str) -> &'t Value {
    &thing.get("attributes").unwrap_or(thing)[name]
}

/// The items of a list that comes whole, wherever the reply has them.
fn items(reply: &Value) -> Vec<Value> {
    match reply {
        Value::Array(items) => items.clone(),
        Value::Object(fields) => {
            fields.values().map(items).find(|it| !it.is_empty()).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

impl<'a> Life<'a> {
    async fn begun(kind: &'a Kind, raised: &'a Raised, at: usize) -> Self {
        let (mut parameters, mut body) = call(kind.vendor, kind.make);
        for (name, value) in (kind.fresh)(at).as_object().unwrap() {
            match value {
                Value::Null => drop(body.as_object_mut().unwrap().remove(name)),
                value => body[name] = value.clone(),
            }
        }
        let made = raised.asked(kind.make, &json!(parameters), &body).await;
        let made = made.unwrap_or_else(|error| panic!("{}: {error}", kind.make));
        let id = id_of(&made).unwrap_or_else(|| panic!("{}: no id in {made}", kind.make));
        let shown = made.get("id").filter(|id| id.is_i64()).cloned();
        // The list of custom attributes is of one model, and demands to know which.
        parameters
            .extend(body.get("attribute_model").map(|it| ("attribute_model".into(), it.clone())));
        parameters.insert(kind.id.to_owned(), shown.unwrap_or_else(|| json!(id)));
        Self { kind, raised, parameters: json!(parameters), id }
    }

    async fn got(&self) -> Option<Result<Value, Error>> {
        Some(self.raised.asked(self.kind.get?, &self.parameters, &Value::Null).await)
    }

    /// The ids of all that are listed; of lists that come whole, the thing itself, too.
    async fn listed(&self) -> Option<(Vec<String>, Option<Value>)> {
        let list = self.kind.list?;
        if let Some(ids) = walked(&self.raised.sandbox, self.kind.vendor, list).await {
            return Some((ids, None));
        }
        let reply = self.raised.asked(list, &self.parameters, &Value::Null).await.unwrap();
        let items = items(&reply);
        let ids = items.iter().filter_map(id_of).collect();
        let own = items.into_iter().find(|it| id_of(it).as_ref() == Some(&self.id));
        Some((ids, own))
    }

    async fn is_there(&self) {
        if let Some(found) = self.got().await {
            assert_eq!(id_of(&found.unwrap()).as_ref(), Some(&self.id), "{}", self.kind.make);
        }
        if let Some((ids, _)) = self.listed().await {
            let count = ids.iter().filter(|id| **id == self.id).count();
            assert_eq!(count, 1, "{}: {} in {ids:?}", self.kind.make, self.id);
        }
    }

    async fn is_changed(&self) {
        let Some((change, name)) = self.kind.change else { return };
        let wanted = if name == "url" { "https://example.com/other" } else { "Augusta" };
        // An agent's role must be said again.
        let body = if change == "update_agent" {
            json!({ name: wanted, "role": "agent" })
        } else {
            json!({ name: wanted })
        };
        self.raised.asked(change, &self.parameters, &body).await.unwrap();
        let found = match self.got().await {
            Some(found) => found.unwrap(),
            None => self.listed().await.unwrap().1.unwrap(),
        };
        assert_eq!(field(&found, name), wanted, "{change}: {found}");
    }

    async fn is_removed(&self) {
        let Some(remove) = self.kind.remove else { return };
        self.raised.asked(remove, &self.parameters, &Value::Null).await.unwrap();
        if let Some(found) = self.got().await {
            let status = found.unwrap_err().status().unwrap();
            assert_eq!(status.as_u16(), self.kind.gone, "{remove}");
        }
        if let Some((ids, _)) = self.listed().await {
            assert!(!ids.contains(&self.id), "{remove}: {} in {ids:?}", self.id);
        }
        let again = self.raised.asked(remove, &self.parameters, &Value::Null).await.unwrap_err();
        assert!(again.is_not_found(), "{remove}: {again}");
    }
}

#[tokio::test]
async fn what_is_made_is_found_listed_once_changed_and_removed() {
    for kind in KINDS {
        let raised = raised(kind.vendor);
        // Another one stays, so that no call can take the only thing that there is.
        let other = Life::begun(kind, &raised, 1).await;
        let life = Life::begun(kind, &raised, 2).await;
        assert_ne!(life.id, other.id, "{}", kind.make);
        life.is_there().await;
        life.is_changed().await;
        life.is_removed().await;
        if !kind.alone {
            other.is_there().await;
        }
    }
}

/// How many things fill more than two pages of every list that comes in pages.
const MANY: usize = 105;

#[tokio::test]
async fn a_walk_over_pages_finds_each_thing_once() {
    let mut vendors = BTreeSet::new();
    for kind in KINDS {
        let (vendor, raised) = (kind.vendor, raised(kind.vendor));
        let Some(list) = kind.list else { continue };
        let Some(before) = walked(&raised.sandbox, vendor, list).await else { continue };
        let mut expected: BTreeSet<String> = before.into_iter().collect();
        for at in 0..MANY {
            expected.insert(Life::begun(kind, &raised, at).await.id);
        }
        let asked = raised.sandbox.requests().len();
        let found = walked(&raised.sandbox, vendor, list).await.unwrap();
        let pages = raised.sandbox.requests().len() - asked;
        assert!(pages > 2, "{vendor}: {list}: {pages} pages");
        assert_eq!(found.len(), expected.len(), "{vendor}: {list}");
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected, "{vendor}: {list}");
        vendors.insert(vendor);
    }
    assert_eq!(vendors.len(), 4, "all but Proto, which has no pages: {vendors:?}");
}

#[tokio::test]
async fn a_walk_backwards_finds_each_message_once() {
    let raised = raised("nimchat");
    nimchat::prepare(&raised).await;
    let asked = raised.sandbox.requests().len();
    let found = walked(&raised.sandbox, "nimchat", "list_messages").await.unwrap();
    assert!(raised.sandbox.requests().len() - asked > 2);
    assert_eq!(found.len(), 205);
    let found: BTreeSet<i64> = found.iter().map(|id| id.parse().unwrap()).collect();
    assert!(found.into_iter().eq(1..=205));
}
