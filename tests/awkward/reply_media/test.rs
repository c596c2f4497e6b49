//! Media types of replies and bodies.

use crate::calls::call;
use crate::reply_media;

#[tokio::test]
async fn media_types_are_asked_for_and_sent_as_described() {
    let thing = reply_media::types::Thing::builder().id(1);
    let (outcome, requests) =
        call!(reply_media, 200, r#"{"id":2}"#, |it| it.post_vendor().body(thing));
    assert_eq!(outcome.unwrap().id, 2);
    let request = &requests[0];
    assert_eq!(request.header("accept"), Some("application/vnd.api+json"));
    assert_eq!(request.header("content-type"), Some("application/vnd.api+json"));

    let (outcome, requests) = call!(reply_media, 200, "a,b\n1,2", |it| it.get_csv());
    assert_eq!(outcome.unwrap().into_inner(), "a,b\n1,2");
    assert_eq!(requests[0].header("accept"), Some("text/csv"));
    let (outcome, requests) = call!(reply_media, 200, "", |it| it.get_plain());
    assert_eq!(outcome.unwrap().into_inner(), "");
    assert_eq!(requests[0].header("accept"), Some("text/plain"));
    let (outcome, requests) = call!(reply_media, 200, "\0\u{1}", |it| it.get_bytes());
    assert_eq!(outcome.unwrap().into_inner(), &b"\0\x01"[..]);
    assert_eq!(requests[0].header("accept"), Some("application/octet-stream"));
    let (outcome, requests) = call!(reply_media, 200, r#"{"id":5}"#, |it| it.get_both());
    assert_eq!(outcome.unwrap().id, 5);
    assert_eq!(requests[0].header("accept"), Some("application/json"));
}
