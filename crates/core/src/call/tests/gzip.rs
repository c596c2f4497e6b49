//! Bodies in gzip.

use super::super::gzip::{Inflated, forget, inflated};
use super::*;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

fn zipped(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn headers(encoding: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("content-encoding", encoding.parse().unwrap());
    headers
}

fn shown(encoding: &str, body: &[u8], limit: usize) -> String {
    let text = |bytes: Bytes| String::from_utf8(bytes.to_vec()).unwrap();
    match inflated(&headers(encoding), &Bytes::copy_from_slice(body), limit) {
        Inflated::Untouched => "untouched".to_owned(),
        Inflated::Whole(body) => text(body),
        Inflated::TooLong(body) => format!("{} and more", text(body)),
    }
}

#[test]
fn a_body_in_gzip_is_undone_up_to_the_limit() {
    let body = zipped(b"hello");
    for name in ["gzip", "x-gzip", "GZIP"] {
        assert_eq!(shown(name, &body, 100), "hello");
    }
    assert_eq!(shown("gzip", &body, 5), "hello");
    assert_eq!(shown("gzip", &body, 4), "hell and more");
    assert_eq!(shown("gzip", &body, usize::MAX), "hello");
    let two = [body, zipped(b" you")].concat();
    assert_eq!(shown("gzip", &two, 100), "hello you");
}

#[test]
fn what_is_not_gzip_alone_or_is_damaged_stays_as_it_is() {
    let body = zipped(b"hello");
    for name in ["br", "gzip, br", "identity"] {
        assert_eq!(shown(name, &body, 100), "untouched");
    }
    assert_eq!(shown("gzip", b"hello", 100), "untouched");
    assert_eq!(shown("gzip", &body[..body.len() - 3], 100), "untouched");
}

#[test]
fn headers_that_speak_of_the_body_as_it_was_are_removed() {
    let mut headers = headers("gzip");
    headers.insert("content-length", "7".parse().unwrap());
    headers.insert("x-other", "stays".parse().unwrap());
    forget(&mut headers);
    assert_eq!(headers.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_reply_in_gzip_is_read_as_if_it_were_not() {
    let lines = || vec![("content-encoding", "gzip".to_owned())];
    let script = Script::of([Act::Reply(200, lines(), zipped(b"{\"id\":7}"))]);
    let reply = json(&script.client(), &GET).await.unwrap();
    assert_eq!(reply["id"], 7);
    assert!(!reply.headers().contains_key("content-encoding"));
    assert_eq!(reply.raw(), "{\"id\":7}");
    let long = zipped(&[b'x'; 900]);
    let script = Script::of([Act::Reply(200, lines(), long)]);
    let client = script.builder().max_reply_bytes(500).build().unwrap();
    let error = json(&client, &GET).await.unwrap_err();
    assert!(error.is_decode() && error.is_body_truncated(), "{error}");
    assert_eq!(error.body().unwrap(), &[b'x'; 500][..]);
    assert!(!error.headers().unwrap().contains_key("content-encoding"));
    let script = Script::of([Act::Reply(404, lines(), zipped(b"none"))]);
    let error = json(&script.client(), &GET).await.unwrap_err();
    assert_eq!(error.body().unwrap(), "none");
    assert!(!error.is_body_truncated());
}
