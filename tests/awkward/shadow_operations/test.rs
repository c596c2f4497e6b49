//! Operations named like parts of Rust.

use crate::calls::{call, paths, target};
use crate::shadow_operations;

#[tokio::test]
async fn operations_may_be_named_like_parts_of_rust() {
    macro_rules! each {
        ($($method:ident => $path:literal,)+) => {$({
            let (outcome, requests) =
                call!(shadow_operations, 200, "\"yes\"", |it| it.$method().first(["x"]));
            assert_eq!(outcome.unwrap().into_inner(), "yes");
            assert_eq!(target(&requests[0]), concat!("/", $path, "?first=x"));
        })+};
    }
    each! {
        new => "new", builder_2 => "builder", post => "post", client => "client", type_ => "type",
        async_ => "async", core_2 => "core", api => "api", base_url_2 => "base_url",
        clone_2 => "clone", into_2 => "into", call_2 => "call", option => "option",
        result => "result", vec => "vec", string => "string", error => "error",
        response => "response", all => "all", self_ => "self", union => "union", gen_ => "gen",
        types => "types", send => "send", try_from => "try_from", drop => "drop",
    }
    let distinct: std::collections::BTreeSet<_> =
        paths(shadow_operations::operations::ALL).into_iter().collect();
    assert_eq!(distinct.len(), shadow_operations::operations::ALL.len());
}
