//! What the vendor sends.

use crate::calls::there_and_back;
use crate::webhooks;
use serde_json::json;

#[test]
fn what_the_vendor_sends_has_types() {
    use webhooks::types::{ThingEvent, ThingGone};
    there_and_back::<ThingEvent>(json!({"event": "thing.created", "id": 1}));
    let gone: ThingGone = there_and_back(json!({"id": 1, "reason": "burnt"}));
    assert_eq!(gone.reason.map(|it| it.to_string()).as_deref(), Some("burnt"));
}
