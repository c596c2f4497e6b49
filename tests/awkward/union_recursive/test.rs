//! A value that may hold itself.

use crate::calls::there_and_back;
use crate::union_recursive;
use serde_json::json;

#[test]
fn a_choice_may_hold_itself() {
    use union_recursive::types as t;
    let node: t::Node = there_and_back(json!({
        "left": {"left": ["a", {"left": "b"}]}, "right": 1
    }));
    let t::Node::Branch(branch) = node else { panic!("{node:?}") };
    assert!(matches!(branch.left, t::Node::Branch(_)));
    assert!(matches!(there_and_back(json!(["a", []])), t::Node::Nodes(_)));
}
