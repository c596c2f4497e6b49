//! Each operation of each vendor gets an answer that its client decodes, or an error that the
//! description lists.

use super::raised::Known;
use super::stands::{STANDS, Stand};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use switchboard_core::Operation;
use switchboard_tests::by_name::Given;
use switchboard_tests::fixtures;
use switchboard_tests::vendors::VENDORS;

/// The statuses that a description lists for each operation; `4XX` as 4.
fn listed(vendor: &str) -> BTreeMap<String, BTreeSet<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = fs::read_to_string(root.join(format!("specs/{vendor}.yaml"))).unwrap();
    let description: Value = serde_norway::from_str(&text).unwrap();
    let paths = description["paths"].as_object().unwrap().values();
    let operations = paths.flat_map(|path| path.as_object().unwrap().values());
    operations
        .filter_map(|it| {
            let id = it.get("operationId")?.as_str()?.to_owned();
            Some((id, it["responses"].as_object()?.keys().cloned().collect()))
        })
        .collect()
}

fn is_listed(statuses: &BTreeSet<String>, status: u16) -> bool {
    let class = format!("{}XX", status / 100);
    statuses.contains(&status.to_string())
        || statuses.contains(&class)
        || statuses.contains(&class.to_lowercase())
        || statuses.contains("default")
}

/// The call of `calls.json`, about what is there.
fn given(known: &[Known], call: &fixtures::Call) -> Given {
    let (mut parameters, mut body) = (call.parameters.clone(), call.body.clone());
    for (name, value) in known {
        let (of, name) = name.split_once('.').unwrap_or((&call.operation, *name));
        if of != call.operation {
            continue;
        }
        let of_body = body.as_mut().and_then(Value::as_object_mut);
        let all = [Some(&mut parameters), of_body];
        let Some(fields) = all.into_iter().flatten().find(|it| it.contains_key(name)) else {
            continue;
        };
        match value {
            Value::Null => drop(fields.remove(name)),
            value => drop(fields.insert(name.to_owned(), value.clone())),
        }
    }
    Given { parameters, body, files: call.files, ..Given::default() }
}

/// A field of the reply that has the name of a field of the body, but another value.
fn echoed_wrong(stand: &Stand, id: &str, given: &Given, reply: &Value) -> Option<String> {
    let reply = reply.get("attributes").unwrap_or(reply);
    let (sent, reply) = (given.body.as_ref()?.as_object()?, reply.as_object()?);
    let is_wrong = |name: &String, value: &Value| {
        let of = format!("{id}.{name}");
        let is_known = stand.not_echoed.iter().any(|it| it == name || *it == of);
        let found = reply.get(name).filter(|_| !is_known && !value.is_object());
        found.is_some_and(|found| written(found) != written(value))
    };
    let (name, value) = sent.iter().find(|(name, value)| is_wrong(name, value))?;
    Some(format!("{id}: `{name}` is {}, not {value}", reply[name]))
}

/// A value as text: numbers may be sent as texts.
fn written(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[tokio::test]
async fn every_operation_is_answered_as_its_client_and_description_expect() {
    let mut failed = Vec::new();
    for stand in STANDS {
        let listed = listed(stand.vendor);
        let (mut succeeded, mut wrong, mut refused) = (0, Vec::new(), Vec::new());
        let raised = (stand.raise)();
        let known = (stand.prepare)(&raised).await;
        let prepared = raised.sandbox.snapshot();
        let calls = fixtures::calls(stand.vendor).unwrap();
        for call in &calls {
            raised.sandbox.restore(&prepared);
            let given = given(&known, call);
            let called = (raised.call)(&call.operation, &given).unwrap();
            let id = &call.operation;
            match called.await {
                Ok(reply) => {
                    succeeded += 1;
                    wrong.extend(echoed_wrong(stand, id, &given, &reply));
                }
                Err(error) => match error.status().map(|it| it.as_u16()) {
                    Some(status) if status >= 400 && is_listed(&listed[id], status) => {
                        refused.push(format!("{id} {status}"));
                    }
                    _ => wrong.push(format!("{id}: {error}")),
                },
            }
            let asked = raised.sandbox.requests().pop().unwrap();
            assert_eq!(asked.operation.as_deref(), Some(id.as_str()));
        }
        failed.extend(wrong.into_iter().map(|it| format!("{}: {it}", stand.vendor)));
        if succeeded < stand.succeed {
            let (all, refused) = (calls.len(), refused.join(", "));
            failed.push(format!(
                "{}: {succeeded} of {all} succeeded; refused: {refused}",
                stand.vendor
            ));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_operation_of_a_vendor_is_called() {
    for stand in STANDS {
        let vendor = VENDORS.iter().find(|it| it.name == stand.vendor).unwrap();
        let calls = fixtures::calls(stand.vendor).unwrap();
        let called: BTreeSet<&str> = calls.iter().map(|it| it.operation.as_str()).collect();
        let missing: Vec<&str> =
            vendor.operations.iter().map(Operation::id).filter(|id| !called.contains(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", stand.vendor);
    }
}

#[tokio::test]
async fn a_call_that_lacks_its_credential_is_refused_and_changes_nothing() {
    for stand in STANDS {
        let raised = (stand.raise)();
        let known = (stand.prepare)(&raised).await;
        let before = raised.sandbox.contents();
        let vendor = VENDORS.iter().find(|it| it.name == stand.vendor).unwrap();
        let served = raised.sandbox.serve("127.0.0.1:0").await.unwrap();
        // Signed with the key of another test, which this sandbox does not know.
        let call = vendor.connect(&served.base_url()).unwrap();
        let calls = fixtures::calls(stand.vendor).unwrap();
        for operation in vendor.operations.iter().filter(|it| it.is_authenticated()) {
            let asked = calls.iter().find(|it| it.operation == operation.id()).unwrap();
            let error = call(operation.id(), &given(&known, asked)).unwrap().await.unwrap_err();
            let status = error.status().map(|it| it.as_u16());
            assert!(matches!(status, Some(401 | 403)), "{operation}: {error}");
        }
        assert_eq!(raised.sandbox.contents(), before, "{}", stand.vendor);
    }
}
