//! Bodies that are not JSON.

use crate::body_media;
use crate::calls::{body, sent};
use serde_json::json;

#[tokio::test]
async fn bodies_of_other_media_types_travel_as_they_are() {
    let thing = body_media::types::Thing::builder().id(1);
    let json = sent!(body_media, |it| it.post_json_or_xml().body(thing));
    assert_eq!(json.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(body(&json), json!({"id": 1}));
    let xml = sent!(body_media, |it| it.post_xml().body("<thing/>"));
    assert_eq!(xml.header("content-type"), Some("application/xml"));
    assert_eq!(xml.body, b"<thing/>");
    let text = sent!(body_media, |it| it.post_text().body("four"));
    assert_eq!((text.header("content-type"), &text.body[..]), (Some("text/plain"), &b"four"[..]));
    let bytes = sent!(body_media, |it| it.post_bytes().body(vec![0_u8, 255]));
    assert_eq!(bytes.header("content-type"), Some("application/octet-stream"));
    assert_eq!(bytes.body, [0, 255]);
}
