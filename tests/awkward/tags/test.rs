//! Tags.

use crate::calls::{sent, target};
use crate::tags;

#[tokio::test]
async fn each_tag_has_a_module_of_its_own() {
    assert_eq!(tags::operations::ALL.len(), 13);
    assert_eq!(target(&sent!(tags, |it| it.op_2())), "/2");
    assert_eq!(target(&sent!(tags, |it| it.op_3())), "/3");
    assert_eq!(target(&sent!(tags, |it| it.untagged())), "/untagged");
}
