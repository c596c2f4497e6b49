//! Where a file comes from, and what is not a file.

use crate::common::{
    CREATE, PROSPECT, carium, causes, chunks, file, on_disk, record, storing, taking, zenvia,
    zenvia_with,
};
use futures::stream;
use serde_json::json;
use std::error::Error as _;
use std::path::Path;
use std::time::Duration;
use switchboard::Retry;
use switchboard::carium_courier::{Upload, upload};
use switchboard::zenvia_sales::types::MessagingChannel;
use switchboard::{ClientBuilder, Error, carium_courier, zenvia_sales};

#[tokio::test]
async fn a_stream_of_unknown_length_is_sent_in_chunks() {
    let server = taking();
    let file_of = Upload::stream("a.txt", None, chunks(&["abc", "def"]));
    let call = zenvia(&server).send_file(PROSPECT, MessagingChannel::Whatsapp).file(file_of);
    call.send().await.unwrap();
    let heard = server.only();
    assert_eq!(heard.parts(), [file("file", "a.txt", "text/plain", "abcdef")]);
    assert_eq!(heard.header("transfer-encoding"), Some("chunked"));
    assert_eq!(heard.header("content-length"), None);
    let path = format!("/api/v1/prospect/{PROSPECT}/messaging/whatsapp/send-file");
    assert_eq!(heard.path(), path);
}

#[tokio::test]
async fn a_file_that_cannot_be_read_stops_the_call_before_anything_is_sent() {
    let server = taking();
    let folder = tempfile::tempdir().unwrap();
    let cases = [
        (Upload::path(folder.path().join("missing.pdf")), "`missing.pdf`", true),
        (Upload::path(folder.path().join("no/such/a.pdf")).named("b.pdf"), "`b.pdf`", true),
        (Upload::path(folder.path()).named("docs"), "`docs`", false),
    ];
    for (file, name, has_cause) in cases {
        let client = zenvia(&server);
        let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error:?}");
        assert_eq!(error.attempts(), 0, "{error:?}");
        assert!(error.to_string().contains(name), "{error}");
        assert_eq!(error.operation().unwrap().id(), "send_file");
        assert_eq!(error.source().is_some(), has_cause, "{error:?}");
        // The error does not show the folder of the file.
        let place = folder.path().to_str().unwrap();
        assert!(!format!("{error} {error:?}").contains(place), "{error:?}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_stream_that_was_sent_is_not_sent_again_as_nothing() {
    let server = taking();
    let client = zenvia(&server);
    let file = Upload::stream("a.txt", Some(3), chunks(&["abc"]));
    let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
    call.clone().send().await.unwrap();
    let error = call.send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("`a.txt`"), "{error}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_stream_that_breaks_is_an_error_and_the_form_is_not_finished() {
    let server = taking();
    let broken = stream::iter([Ok("abc".into()), Err(std::io::Error::other("the disk is gone"))]);
    let file = Upload::stream("a.txt", Some(6), broken);
    let call = zenvia(&server).send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
    let error = call.send().await.unwrap_err();
    assert!(!error.is_decode() && error.status().is_none(), "{error:?}");
    let told = causes(&error).any(|it| it.to_string().contains("the disk is gone"));
    assert!(told, "{error:?}");
    assert!(server.requests().is_empty(), "no whole request arrived");
}

#[tokio::test]
async fn a_stream_that_is_not_as_long_as_it_was_said_to_be_is_an_error_and_not_a_broken_form() {
    let cases = [
        (2, &["abcdef"][..], "`a.txt` is longer than the 2 bytes"),
        (2, &["ab", "cdef"], "`a.txt` is longer than the 2 bytes"),
        (0, &["a"], "`a.txt` is longer than the 0 bytes"),
        (6, &["abc"], "`a.txt` ended after 3 of the 6 bytes"),
    ];
    for (length, texts, expected) in cases {
        let server = taking();
        let file = Upload::stream("a.txt", Some(length), chunks(texts));
        let call = zenvia(&server).send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains(expected), "{error:?}");
        assert_eq!(error.attempts(), 1);
        assert_eq!(error.operation().unwrap().id(), "send_file");
        assert!(server.requests().is_empty(), "no whole request arrived");
    }
}

#[tokio::test]
async fn an_empty_file_is_sent_as_such() {
    let server = taking();
    let (_folder, path) = on_disk("a.txt", "");
    let files = [
        (Upload::bytes("a.txt", ""), true),
        (Upload::path(&path), true),
        (Upload::stream("a.txt", Some(0), chunks(&[])), false),
        (Upload::stream("a.txt", Some(0), chunks(&[""])), false),
    ];
    for (upload, is_sure) in files {
        let call = zenvia(&server).send_file(PROSPECT, MessagingChannel::Whatsapp).file(upload);
        call.send().await.unwrap();
        let heard = server.requests().pop().unwrap();
        assert_eq!(heard.parts(), [file("file", "a.txt", "text/plain", "")]);
        assert_eq!(heard.header("content-length").is_some(), is_sure);
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_that_does_not_know_its_length_is_sent_whole() {
    let server = taking();
    let read = std::fs::read_to_string("/proc/version").unwrap();
    let upload = Upload::path("/proc/version").content_type("text/plain");
    let call = zenvia(&server).send_file(PROSPECT, MessagingChannel::Whatsapp).file(upload);
    call.send().await.unwrap();
    let heard = server.only();
    assert_eq!(heard.parts(), [file("file", "version", "text/plain", &read)]);
    assert_eq!(heard.header("transfer-encoding"), Some("chunked"));
}

/// Entries of a folder that are not files: for each, its name and what its kind is called.
#[cfg(unix)]
fn no_files(folder: &Path) -> Vec<(std::path::PathBuf, &'static str)> {
    let path = |name: &str| folder.join(name);
    let made = std::process::Command::new("mkfifo").arg(path("a.fifo")).status().unwrap();
    assert!(made.success());
    // The socket exists as long as its file does, whether anything listens or not.
    drop(std::os::unix::net::UnixListener::bind(path("a.sock")).unwrap());
    std::os::unix::fs::symlink(path("a.fifo"), path("a.pdf")).unwrap();
    vec![
        (path("a.fifo"), "`a.fifo`"),
        (path("a.sock"), "`a.sock`"),
        (path("a.pdf"), "`a.pdf`"),
        ("/dev/zero".into(), "`zero`"),
    ]
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_no_regular_file_is_refused_before_it_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    for (path, name) in no_files(folder.path()) {
        let server = taking();
        let client = zenvia(&server);
        let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp);
        let sending = call.file(Upload::path(&path)).send();
        let sent = tokio::time::timeout(Duration::from_secs(10), sending).await;
        assert_no_file(&sent.expect("it hangs").unwrap_err(), name);
        assert!(server.requests().is_empty());

        for fields in [json!({"key": "a/1"}), json!({})] {
            let server = storing(None, fields, 204);
            let client = carium(&server);
            let file = || Upload::path(&path);
            let in_steps = upload::messaging_attachment(&client, record(), file());
            let outcome = tokio::time::timeout(Duration::from_secs(10), in_steps).await;
            assert_no_file(&outcome.expect("it hangs").unwrap_err(), name);
            assert!(server.calls().is_empty(), "no record is made without its file");

            let ticket = client.create_messaging_attachment().body(record()).send().await.unwrap();
            let sending = upload::send(&client, &ticket, file());
            let outcome = tokio::time::timeout(Duration::from_secs(10), sending).await;
            assert_no_file(&outcome.expect("it hangs").unwrap_err(), name);
            assert_eq!(server.calls(), [CREATE]);
        }
    }
}

#[cfg(unix)]
fn assert_no_file(error: &Error, name: &str) {
    assert!(error.is_invalid_request(), "{error:?}");
    assert_eq!(error.attempts(), 0);
    let text = error.to_string();
    assert!(text.contains(name) && text.contains("Upload::stream"), "{text}");
}

/// A runtime whose only thread for files is busy, as one that waits for a network drive is, until the
/// sender is dropped.
fn without_disks() -> (tokio::runtime::Runtime, std::sync::mpsc::Sender<()>) {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().max_blocking_threads(1).build().unwrap();
    let (busy, waiting) = std::sync::mpsc::channel();
    runtime.spawn_blocking(move || waiting.recv());
    (runtime, busy)
}

#[test]
fn a_file_that_takes_for_ever_to_open_is_a_timeout() {
    let (_folder, path) = on_disk("a.txt", "abc");
    let (runtime, busy) = without_disks();
    runtime.block_on(async {
        let limit = Duration::from_millis(200);
        let server = storing(None, json!({}), 204);
        let short = |it: ClientBuilder<zenvia_sales::Client>| it.timeout(limit);
        let client = zenvia_with(&server, short);
        let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp);
        assert_timeout(call.file(Upload::path(&path)).send()).await;
        assert!(server.requests().is_empty());

        let connect = carium_courier::connect().bearer("token").retry(Retry::none());
        let connect = connect.base_url(format!("{}/courier", server.url())).timeout(limit);
        let client = connect.build().unwrap();
        assert_timeout(upload::messaging_attachment(&client, record(), Upload::path(&path))).await;
        assert!(server.requests().is_empty());
        for fields in [json!({"key": "a/1"}), json!({})] {
            let server = storing(None, fields, 204);
            let ticket = carium(&server).create_messaging_attachment().body(record()).send().await;
            assert_timeout(upload::send(&client, &ticket.unwrap(), Upload::path(&path))).await;
            assert_eq!(server.calls(), [CREATE]);
        }
    });
    drop(busy);
}

async fn assert_timeout<T: std::fmt::Debug>(sending: impl Future<Output = Result<T, Error>>) {
    let outcome = tokio::time::timeout(Duration::from_secs(10), sending).await;
    let error = outcome.expect("it hangs").unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(error.attempts(), 0, "{error:?}");
}
