//! Every list that can be walked is walked, and every other one says why not.

use crate::lists::{Listed, every_list};
use crate::play::Play;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use xtask::spec::document;

fn description() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/prokeep.yaml");
    xtask::spec::load::load(Path::new(path)).unwrap()
}

fn operation_id(operation: &document::Located<'_>) -> String {
    document::text(operation.operation, "operationId")
}

fn is_paged(operation: &document::Located<'_>) -> bool {
    operation.operation.get("x-switchboard-pagination").is_some()
}

/// The names of all parameters, those of the path item included.
fn parameter_names(document: &Value, operation: &document::Located<'_>) -> Vec<String> {
    let places = [operation.item, operation.operation];
    let parameters = places.into_iter().flat_map(|place| document::list(&place["parameters"]));
    let names = parameters.map(|parameter| {
        let parameter = document::resolve(document, parameter, &operation.pointer).unwrap().value;
        document::text(parameter, "name")
    });
    names.collect()
}

#[tokio::test]
async fn every_paged_operation_is_walked_in_this_file() {
    fn note<R: Listed>(walked: &mut BTreeSet<String>) -> std::future::Ready<()> {
        let request = R::of(&Play::holding(1).client());
        assert!(walked.insert(request.operation().id().to_owned()));
        std::future::ready(())
    }
    let mut walked = BTreeSet::new();
    every_list!(note(&mut walked));
    assert_eq!(walked.len(), 8);

    let document = description();
    let operations = document::operations(&document).unwrap();
    let paged = operations.iter().filter(|operation| is_paged(operation));
    assert_eq!(paged.map(operation_id).collect::<BTreeSet<_>>(), walked);

    let described: BTreeSet<_> = operations.iter().map(operation_id).collect();
    let all = switchboard_prokeep::operations::ALL.iter();
    let all: BTreeSet<_> = all.map(|operation| operation.id().to_owned()).collect();
    assert_eq!(all, described);
    assert!(walked.is_subset(&all));
}

#[test]
fn whatever_takes_a_paging_parameter_says_how_it_pages() {
    let paging = ["after", "before", "first", "last", "limit", "page", "cursor", "offset"];
    let document = description();
    let mut seen = 0;
    for operation in document::operations(&document).unwrap() {
        let names = parameter_names(&document, &operation);
        if names.iter().any(|name| paging.contains(&name.as_str())) {
            assert!(is_paged(&operation), "{} takes {names:?}", operation_id(&operation));
            seen += 1;
        }
    }
    assert_eq!(seen, 8);
}

/// Every name by which the vendors turn pages.
const PAGING: [&str; 12] = [
    "page",
    "page[offset]",
    "page[limit]",
    "page[number]",
    "page[size]",
    "offset",
    "limit",
    "before",
    "after",
    "cursor",
    "first",
    "last",
];

#[test]
fn every_list_that_takes_paging_parameters_can_be_walked_or_says_why_not() {
    let vendors =
        [("prokeep", 8), ("zenvia-sales", 2), ("carium-courier", 42), ("proto", 0), ("nimchat", 8)];
    let mut missing = Vec::new();
    for (vendor, expected) in vendors {
        let path = format!("{}/../specs/{vendor}.yaml", env!("CARGO_MANIFEST_DIR"));
        let described = xtask::spec::load::load(Path::new(&path)).unwrap();
        let (mut walked, mut unpaged) = (0, 0);
        for located in document::operations(&described).unwrap() {
            let id = document::text(located.operation, "operationId");
            let says = |key: &str| located.operation.get(key).is_some();
            let places = [located.item, located.operation];
            let takes_pages = places
                .into_iter()
                .flat_map(|place| document::list(&place["parameters"]))
                .map(|it| document::resolve(&described, it, &located.pointer).unwrap().value)
                .any(|it| PAGING.contains(&document::text(it, "name").as_str()));
            match (says("x-switchboard-pagination"), says("x-switchboard-unpaged")) {
                (true, true) => panic!("{vendor} {id} is walked and says why not"),
                (true, false) => walked += 1,
                (false, true) => unpaged += 1,
                (false, false) if takes_pages => missing.push(format!("{vendor} {id}")),
                (false, false) => {}
            }
        }
        println!("{vendor:<15} {walked:>3} lists are walked, {unpaged} say why they are not");
        assert_eq!(walked, expected, "{vendor}");
    }
    assert_eq!(missing, [""; 0]);
}
