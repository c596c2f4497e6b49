//! Tests of several awkward descriptions at once.

#[test]
fn a_type_that_no_call_takes_or_gives_is_not_written_but_those_of_errors_and_webhooks_are() {
    let written = |types: &str, name: &str| types.contains(&format!("pub struct {name} {{"));
    let types = include_str!("request_envelope/generated/types.rs");
    for wrapping in ["ThingDocument", "ThingDocumentData", "ThingReply", "ThingReplyData"] {
        assert!(!written(types, wrapping), "{wrapping} is of no use to anybody");
    }
    assert!(written(types, "ThingAttributes") && written(types, "ThingDocumentMeta"));
    let errors = include_str!("reply_errors/generated/types.rs");
    assert!(written(errors, "Fault") && written(errors, "GetSeveralError2"));
    let carium = concat!(
        include_str!("../../crates/carium-courier/src/types/announcers.rs"),
        include_str!("../../crates/carium-courier/src/types/common.rs"),
    );
    assert!(!written(carium, "AnnouncerCreateDocument") && written(carium, "ErrorDocument"));
    let nimchat = concat!(
        include_str!("../../crates/nimchat/src/types/contacts.rs"),
        include_str!("../../crates/nimchat/src/types/common.rs"),
    );
    assert!(!written(nimchat, "ContactUpload") && written(nimchat, "MessageEvent"));
}
