//! Bodies that are more than JSON: forms with files, files on their way to a storage, and replies
//! that are handed on as they arrive.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../src/peer.rs"]
mod peer;

use futures::{StreamExt, stream};
use peer::{Answer, Heard, Peer, Reading, http, json, reply};
use serde_json::{Value, json as value};
use std::error::Error as StdError;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use switchboard::carium_courier::types::{
    MessagingAttachmentCreate, MessagingBulkAttachmentCreate, UserEmailAttachmentCreate,
};
use switchboard::carium_courier::{Upload, upload};
use switchboard::nimchat::types::{
    ContactInput, MessageInput, PublicMessageInput, TeamMembersInput,
};
use switchboard::zenvia_sales::types::MessagingChannel;
use switchboard::{ClientBuilder, Error, Patch, carium_courier, nimchat, zenvia_sales};
use tokio::io::{AsyncWriteExt, BufReader};
use tokio::sync::mpsc;

// ---- Helpers -----------------------------------------------------------------------------------

fn nimchat(peer: &Peer) -> nimchat::Client {
    let connect = nimchat::connect(peer.address()).user_token("token").http_client(http());
    connect.build().unwrap()
}

const PROSPECT: &str = "64f0c2a9b7d13e5f80a1c2d3";
const GROUP: &str = "64f0c2a9b7d13e5f80a1c2e4";

fn zenvia_with(
    peer: &Peer,
    change: impl FnOnce(ClientBuilder<zenvia_sales::Client>) -> ClientBuilder<zenvia_sales::Client>,
) -> zenvia_sales::Client {
    let connect = zenvia_sales::connect().api_key("key").http_client(http());
    change(connect.base_url(format!("{}/api/v1", peer.address()))).build().unwrap()
}

fn zenvia(peer: &Peer) -> zenvia_sales::Client {
    zenvia_with(peer, |it| it)
}

/// Takes whatever comes.
async fn taking() -> Peer {
    Peer::answering(|heard| {
        let list = heard.path().ends_with("/send-file");
        json(200, &if list { value!([]) } else { value!({"id": 1, "payload": {"id": 1}}) })
    })
    .await
}

fn message() -> nimchat::types::MessageInputBuilder {
    MessageInput::builder().content("Look: é\r\n--x")
}

/// The error and what caused it, one after the other.
fn causes(error: &Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(Some(error as &(dyn StdError + 'static)), |it| (*it).source())
}

/// A part as it has to arrive: its headers and its content.
fn part(headers: &str, content: &str) -> (String, Vec<u8>) {
    (headers.to_owned(), content.as_bytes().to_vec())
}

fn field(name: &str, content: &str) -> (String, Vec<u8>) {
    part(&format!("Content-Disposition: form-data; name=\"{name}\""), content)
}

fn file(name: &str, file_name: &str, media_type: &str, content: &str) -> (String, Vec<u8>) {
    let headers = format!(
        "Content-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
         Content-Type: {media_type}"
    );
    part(&headers, content)
}

fn chunks(texts: &[&'static str]) -> stream::Iter<std::vec::IntoIter<Chunk>> {
    stream::iter(texts.iter().map(|text| Ok((*text).into())).collect::<Vec<Chunk>>())
}

type Chunk = Result<bytes::Bytes, std::io::Error>;

/// A file of this name with this content, in a folder that is removed with the guard.
fn on_disk(name: &str, content: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    (folder, path)
}

// ---- Forms -------------------------------------------------------------------------------------

#[tokio::test]
async fn a_form_arrives_part_by_part_as_it_was_put_together() {
    let peer = taking().await;
    let (_folder, path) = on_disk("january report.pdf", "%PDF");
    let files = [
        Upload::bytes("note.txt", "call back"),
        Upload::bytes("picture", "PNG").content_type("image/png"),
        Upload::path(&path),
        Upload::path(&path).named("é\"\\.csv"),
        Upload::stream("long.bin", Some(6), chunks(&["abc", "def"])),
    ];
    let client = nimchat(&peer);
    let call = client.create_message(7, 8).body(message().private(true)).attachments(files);
    call.send().await.unwrap();
    let heard = peer.only();
    assert_eq!(heard.call(), "POST /api/v1/accounts/7/conversations/8/messages");
    assert_eq!(
        heard.parts(),
        [
            field("content", "Look: é\r\n--x"),
            field("private", "true"),
            file("attachments[]", "note.txt", "text/plain", "call back"),
            file("attachments[]", "picture", "image/png", "PNG"),
            file("attachments[]", "january report.pdf", "application/pdf", "%PDF"),
            // reqwest doubles the backslash; the rest is as browsers do.
            file("attachments[]", "é%22\\\\.csv", "text/csv", "%PDF"),
            file("attachments[]", "long.bin", "application/octet-stream", "abcdef"),
        ]
    );
    // Where every length is known, so is that of the whole.
    assert_eq!(heard.header("content-length"), Some(&*heard.body.len().to_string()));
}

#[tokio::test]
async fn a_stream_of_unknown_length_is_sent_in_chunks() {
    let peer = taking().await;
    let file_of = Upload::stream("a.txt", None, chunks(&["abc", "def"]));
    let call = zenvia(&peer).send_file(PROSPECT, MessagingChannel::Whatsapp).file(file_of);
    call.send().await.unwrap();
    let heard = peer.only();
    assert_eq!(heard.parts(), [file("file", "a.txt", "text/plain", "abcdef")]);
    assert_eq!(heard.header("transfer-encoding"), Some("chunked"));
    assert_eq!(heard.header("content-length"), None);
    let path = format!("/api/v1/prospect/{PROSPECT}/messaging/whatsapp/send-file");
    assert_eq!(heard.path(), path);
}

#[tokio::test]
async fn nested_fields_have_names_in_brackets() {
    let peer = taking().await;
    let attributes = value!({
        "plan": "gold",
        "seats": 5,
        "tags": ["a", "b"],
        "address": {"city": "Köln", "open": false},
        "job title/Ünit": "x",
        "quote\"\r\nx: y": "z",
    });
    let Value::Object(attributes) = attributes else { panic!() };
    let body = ContactInput::builder()
        .name("Ada")
        .custom_attributes(nimchat::types::CustomAttributes(attributes));
    let client = nimchat(&peer);
    let call = client.update_contact(7, 9).body(body);
    call.avatar(Upload::bytes("ada.png", "PNG")).send().await.unwrap();
    let heard = peer.only();
    assert_eq!(heard.call(), "PUT /api/v1/accounts/7/contacts/9");
    let (mut parts, mut expected) = (
        heard.parts(),
        vec![
            field("name", "Ada"),
            field("custom_attributes[plan]", "gold"),
            field("custom_attributes[seats]", "5"),
            field("custom_attributes[tags][]", "a"),
            field("custom_attributes[tags][]", "b"),
            field("custom_attributes[address][city]", "Köln"),
            field("custom_attributes[address][open]", "false"),
            // As browsers do: as it is, but for what would end the name or the header.
            field("custom_attributes[job title/Ünit]", "x"),
            field("custom_attributes[quote%22%0D%0Ax: y]", "z"),
            file("avatar", "ada.png", "image/png", "PNG"),
        ],
    );
    assert_eq!(parts.last(), expected.last(), "files come last");
    parts.sort();
    expected.sort();
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn a_name_of_a_file_cannot_end_the_header_it_stands_in() {
    let peer = taking().await;
    let file_of = Upload::bytes("a\r\nx-evil: 1.txt", "abc");
    zenvia(&peer)
        .send_file(PROSPECT, MessagingChannel::Whatsapp)
        .file(file_of)
        .send()
        .await
        .unwrap();
    let parts = peer.only().parts();
    assert_eq!(parts, [file("file", "a%0D%0Ax-evil: 1.txt", "text/plain", "abc")]);
}

#[tokio::test]
async fn a_file_that_the_vendor_demands_is_not_forgotten() {
    let peer = taking().await;
    let error =
        zenvia(&peer).send_file(PROSPECT, MessagingChannel::Whatsapp).send().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(error.attempts(), 0);
    assert_eq!(
        error.to_string(),
        "zenvia-sales send_file: invalid request: send_file needs `file`, which was not set"
    );
    assert!(peer.heard().is_empty());
}

#[tokio::test]
async fn a_file_that_cannot_be_read_stops_the_call_before_anything_is_sent() {
    let peer = taking().await;
    let folder = tempfile::tempdir().unwrap();
    let cases = [
        (Upload::path(folder.path().join("missing.pdf")), "`missing.pdf`", true),
        (Upload::path(folder.path().join("no/such/a.pdf")).named("b.pdf"), "`b.pdf`", true),
        (Upload::path(folder.path()).named("docs"), "`docs`", false),
    ];
    for (file, name, has_cause) in cases {
        let client = zenvia(&peer);
        let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error:?}");
        assert_eq!(error.attempts(), 0, "{error:?}");
        assert!(error.to_string().contains(name), "{error}");
        assert_eq!(error.operation().unwrap().id(), "send_file");
        assert_eq!(error.source().is_some(), has_cause, "{error:?}");
        // Where the file lies is the caller's business.
        let place = folder.path().to_str().unwrap();
        assert!(!format!("{error} {error:?}").contains(place), "{error:?}");
    }
    assert!(peer.heard().is_empty());
}

#[tokio::test]
async fn a_media_type_that_is_none_is_refused() {
    let peer = taking().await;
    let file = Upload::bytes("a.txt", "abc").content_type("nonsense");
    let call = zenvia(&peer).send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
    let error = call.send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("`nonsense`"), "{error}");
    assert!(peer.heard().is_empty());
}

#[tokio::test]
async fn a_stream_that_was_sent_is_not_sent_again_as_nothing() {
    let peer = taking().await;
    let client = zenvia(&peer);
    let file = Upload::stream("a.txt", Some(3), chunks(&["abc"]));
    let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
    call.clone().send().await.unwrap();
    let error = call.send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("`a.txt`"), "{error}");
    assert_eq!(peer.heard().len(), 1);
}

#[tokio::test]
async fn a_stream_that_breaks_is_an_error_and_the_form_is_not_finished() {
    let peer = taking().await;
    let broken = stream::iter([Ok("abc".into()), Err(std::io::Error::other("the disk is gone"))]);
    let file = Upload::stream("a.txt", Some(6), broken);
    let call = zenvia(&peer).send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
    let error = call.send().await.unwrap_err();
    assert!(!error.is_decode() && error.status().is_none(), "{error:?}");
    let told = causes(&error).any(|it| it.to_string().contains("the disk is gone"));
    assert!(told, "{error:?}");
    assert!(peer.heard().is_empty(), "no whole request arrived");
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
        let peer = taking().await;
        let file = Upload::stream("a.txt", Some(length), chunks(texts));
        let call = zenvia(&peer).send_file(PROSPECT, MessagingChannel::Whatsapp).file(file);
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains(expected), "{error:?}");
        assert_eq!(error.attempts(), 1);
        assert_eq!(error.operation().unwrap().id(), "send_file");
        assert!(peer.heard().is_empty(), "no whole request arrived");
    }
}

#[tokio::test]
async fn an_empty_file_is_sent_as_such() {
    let peer = taking().await;
    let (_folder, path) = on_disk("a.txt", "");
    let files = [
        (Upload::bytes("a.txt", ""), true),
        (Upload::path(&path), true),
        (Upload::stream("a.txt", Some(0), chunks(&[])), false),
        (Upload::stream("a.txt", Some(0), chunks(&[""])), false),
    ];
    for (upload, is_sure) in files {
        let call = zenvia(&peer).send_file(PROSPECT, MessagingChannel::Whatsapp).file(upload);
        call.send().await.unwrap();
        let heard = peer.heard().pop().unwrap();
        assert_eq!(heard.parts(), [file("file", "a.txt", "text/plain", "")]);
        assert_eq!(heard.header("content-length").is_some(), is_sure);
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_that_does_not_know_its_length_is_sent_whole() {
    let peer = taking().await;
    let read = std::fs::read_to_string("/proc/version").unwrap();
    let upload = Upload::path("/proc/version").content_type("text/plain");
    let call = zenvia(&peer).send_file(PROSPECT, MessagingChannel::Whatsapp).file(upload);
    call.send().await.unwrap();
    let heard = peer.only();
    assert_eq!(heard.parts(), [file("file", "version", "text/plain", &read)]);
    assert_eq!(heard.header("transfer-encoding"), Some("chunked"));
}

/// What lies in a folder and is no file: for each its name and what it is called.
#[cfg(unix)]
fn no_files(folder: &Path) -> Vec<(std::path::PathBuf, &'static str)> {
    let path = |name: &str| folder.join(name);
    let made = std::process::Command::new("mkfifo").arg(path("a.fifo")).status().unwrap();
    assert!(made.success());
    // The socket is there as long as its file, whether anybody listens or not.
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
        let peer = taking().await;
        let client = zenvia(&peer);
        let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp);
        let sending = call.file(Upload::path(&path)).send();
        let sent = tokio::time::timeout(Duration::from_secs(10), sending).await;
        assert_no_file(&sent.expect("it hangs").unwrap_err(), name);
        assert!(peer.heard().is_empty());

        for fields in [value!({"key": "a/1"}), value!({})] {
            let peer = storing(None, fields, 204).await;
            let client = carium(&peer);
            let file = || Upload::path(&path);
            let in_steps = upload::messaging_attachment(&client, record(), file());
            let outcome = tokio::time::timeout(Duration::from_secs(10), in_steps).await;
            assert_no_file(&outcome.expect("it hangs").unwrap_err(), name);
            assert!(peer.calls().is_empty(), "no record is made without its file");

            let ticket = client.create_messaging_attachment().body(record()).send().await.unwrap();
            let sending = upload::send(&client, &ticket, file());
            let outcome = tokio::time::timeout(Duration::from_secs(10), sending).await;
            assert_no_file(&outcome.expect("it hangs").unwrap_err(), name);
            assert_eq!(peer.calls(), [CREATE]);
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
        let peer = storing(None, value!({}), 204).await;
        let short = |it: ClientBuilder<zenvia_sales::Client>| it.timeout(limit);
        let client = zenvia_with(&peer, short);
        let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp);
        assert_timeout(call.file(Upload::path(&path)).send()).await;
        assert!(peer.heard().is_empty());

        let connect = carium_courier::connect().bearer("token").http_client(http());
        let connect = connect.base_url(format!("{}/courier", peer.address())).timeout(limit);
        let client = connect.build().unwrap();
        assert_timeout(upload::messaging_attachment(&client, record(), Upload::path(&path))).await;
        assert!(peer.heard().is_empty());
        for fields in [value!({"key": "a/1"}), value!({})] {
            let peer = storing(None, fields, 204).await;
            let ticket = carium(&peer).create_messaging_attachment().body(record()).send().await;
            assert_timeout(upload::send(&client, &ticket.unwrap(), Upload::path(&path))).await;
            assert_eq!(peer.calls(), [CREATE]);
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

#[tokio::test]
async fn a_form_of_many_fields_is_sent_whole() {
    let peer = taking().await;
    let tags: Vec<String> = (0..20_000).map(|number| format!("tag-{number}")).collect();
    let attributes = serde_json::Map::from_iter([("tags".to_owned(), value!(tags))]);
    let attributes = nimchat::types::CustomAttributes(attributes);
    let body = ContactInput::builder().name("Ada").custom_attributes(attributes);
    let call = nimchat(&peer).update_contact(7, 9).body(body);
    call.avatar(Upload::bytes("ada.png", "PNG")).send().await.unwrap();
    let heard = peer.only();
    let parts = heard.parts();
    assert_eq!(parts.len(), 20_002);
    for tag in tags.iter().step_by(4_999) {
        assert!(parts.contains(&field("custom_attributes[tags][]", tag)), "{tag}");
    }
    assert_eq!(heard.header("content-length"), Some(&*heard.body.len().to_string()));
}

#[tokio::test]
async fn what_a_form_cannot_carry_is_refused_where_there_is_a_file() {
    let peer = taking().await;
    let client = nimchat(&peer);
    let body = || ContactInput::builder().name("Ada").email(Patch::Null);
    let call = client.update_contact(7, 9).body(body());
    let error = call.avatar(Upload::bytes("ada.png", "PNG")).send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().contains("`email` is null"), "{error}");
    assert!(peer.heard().is_empty());
    // Without one it goes as JSON, which says so.
    client.update_contact(7, 9).body(body()).send().await.unwrap();
    assert_eq!(peer.only().json(), value!({"name": "Ada", "email": null}));
}

#[tokio::test]
async fn a_message_is_json_without_files_and_a_form_with_them() {
    let peer = taking().await;
    let client = nimchat(&peer);
    client.create_message(7, 8).body(message()).send().await.unwrap();
    let none: [Upload; 0] = [];
    client.create_message(7, 8).body(message()).attachments(none).send().await.unwrap();
    let one = [Upload::bytes("a.txt", "abc")];
    client.create_message(7, 8).body(message()).attachments(one).send().await.unwrap();
    let heard = peer.heard();
    for heard in &heard[..2] {
        assert_eq!(heard.header("content-type"), Some("application/json"));
        assert_eq!(heard.json(), value!({"content": "Look: é\r\n--x"}));
    }
    assert_eq!(
        heard[2].parts(),
        [field("content", "Look: é\r\n--x"), file("attachments[]", "a.txt", "text/plain", "abc"),]
    );
}

#[tokio::test]
async fn a_message_has_a_text_or_files() {
    let peer = taking().await;
    let client = nimchat(&peer);
    let files = || [Upload::bytes("a.txt", "abc")];
    let sent = || file("attachments[]", "a.txt", "text/plain", "abc");
    let note = || MessageInput::builder().private(true);
    client.create_message(7, 8).attachments(files()).send().await.unwrap();
    client.create_message(7, 8).body(note()).attachments(files()).send().await.unwrap();
    let public = || client.create_public_message("inbox", "contact", 8).attachments(files());
    public().send().await.unwrap();
    public().body(PublicMessageInput::builder().echo_id("mine")).send().await.unwrap();
    let parts: Vec<_> = peer.heard().iter().map(Heard::parts).collect();
    let expected = [
        vec![sent()],
        vec![field("private", "true"), sent()],
        vec![sent()],
        vec![field("echo_id", "mine"), sent()],
    ];
    assert_eq!(parts, expected);
    // With neither, the vendor's documentation says that the text is required.
    let empty: [Upload; 0] = [];
    for call in [
        client.create_message(7, 8),
        client.create_message(7, 8).body(MessageInput::builder()),
        client.create_message(7, 8).body(note()).attachments(empty),
    ] {
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
    let error = client.create_message(7, 8).body(note()).send().await.unwrap_err().to_string();
    assert!(error.contains("needs at least one of `content`, `attachments[]`"), "{error}");
    assert_eq!(peer.heard().len(), 4);
}

#[tokio::test]
async fn a_deletion_with_a_body_sends_it() {
    let peer = Peer::replying([reply(200, "application/json", b"")]).await;
    let body = TeamMembersInput::builder().user_ids([3, 4]);
    nimchat(&peer).remove_team_members(7, 5).body(body).send().await.unwrap();
    let heard = peer.only();
    assert_eq!(heard.call(), "DELETE /api/v1/accounts/7/teams/5/team_members");
    assert_eq!(heard.header("content-type"), Some("application/json"));
    assert_eq!(heard.json(), value!({"user_ids": [3, 4]}));
}

// ---- Large files -------------------------------------------------------------------------------

const MEGABYTE: u64 = 1024 * 1024;
const LARGE: u64 = 200 * MEGABYTE;

/// More than what the sockets of both sides and the HTTP client hold between them.
const ON_THE_WAY: u64 = 32 * MEGABYTE;

/// A server that reads one request at the pace of the test.
struct SlowReader {
    reading: Reading,
    writing: tokio::net::tcp::OwnedWriteHalf,
    head: Heard,
}

impl SlowReader {
    async fn accept(listener: &tokio::net::TcpListener) -> Self {
        let (stream, _) = listener.accept().await.unwrap();
        let (reading, writing) = stream.into_split();
        let mut reading = Reading(BufReader::new(reading));
        let head = reading.head().await.unwrap();
        Self { reading, writing, head }
    }

    fn length(&self) -> u64 {
        self.head.header("content-length").unwrap().parse().unwrap()
    }

    async fn read(&mut self, bytes: u64) -> Vec<u8> {
        self.reading.exactly(usize::try_from(bytes).unwrap()).await.unwrap()
    }

    async fn accept_it(&mut self) {
        self.writing.write_all(&json(200, &value!([]))).await.unwrap();
    }
}

fn client_of(listener: &tokio::net::TcpListener) -> zenvia_sales::Client {
    client_within(listener, Duration::from_secs(60))
}

fn client_within(listener: &tokio::net::TcpListener, limit: Duration) -> zenvia_sales::Client {
    let base = format!("http://{}/api/v1", listener.local_addr().unwrap());
    let connect = zenvia_sales::connect().api_key("key").base_url(base).http_client(http());
    connect.timeout(limit).build().unwrap()
}

#[tokio::test]
async fn a_large_file_is_read_from_disk_while_it_is_sent() {
    let mut on_disk = tempfile::NamedTempFile::new().unwrap();
    on_disk.as_file().set_len(LARGE).unwrap();
    let listener = peer::listener();
    let call = client_of(&listener).send_file(PROSPECT, MessagingChannel::Whatsapp);
    let call = call.file(Upload::path(on_disk.path()).named("large.bin"));
    let sending = tokio::spawn(call.send());
    let mut server = SlowReader::accept(&listener).await;
    let length = server.length();
    server.read(MEGABYTE).await;
    // Whoever had read the whole file by now would not see what is written into its end.
    let mark = b"written while it was sent";
    on_disk.seek(SeekFrom::Start(LARGE - 2 * MEGABYTE)).unwrap();
    on_disk.write_all(mark).unwrap();
    on_disk.flush().unwrap();
    let mut left = length - MEGABYTE;
    while left > 4 * MEGABYTE {
        server.read(MEGABYTE).await;
        left -= MEGABYTE;
    }
    let rest = server.read(left).await;
    assert!(rest.windows(mark.len()).any(|it| it == mark), "the file was read ahead");
    assert!(length > LARGE && length < LARGE + 1_000, "{length}");
    server.accept_it().await;
    sending.await.unwrap().unwrap();
}

/// The closing boundary of a form.
fn end_of(head: &Heard) -> String {
    let kind = head.header("content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    format!("\r\n--{boundary}--\r\n")
}

#[tokio::test]
async fn of_a_file_that_grows_while_it_is_sent_what_was_there_at_first_arrives() {
    let mut on_disk = tempfile::NamedTempFile::new().unwrap();
    on_disk.as_file().set_len(LARGE).unwrap();
    let listener = peer::listener();
    let call = client_of(&listener).send_file(PROSPECT, MessagingChannel::Whatsapp);
    let call = call.file(Upload::path(on_disk.path()).named("a.log"));
    let sending = tokio::spawn(call.send());
    let mut server = SlowReader::accept(&listener).await;
    let length = server.length();
    server.read(MEGABYTE).await;
    on_disk.seek(SeekFrom::End(0)).unwrap();
    on_disk.write_all(b"one more line").unwrap();
    on_disk.flush().unwrap();
    let mut left = length - MEGABYTE;
    while left > MEGABYTE {
        server.read(MEGABYTE).await;
        left -= MEGABYTE;
    }
    let rest = server.read(left).await;
    assert!(rest.ends_with(end_of(&server.head).as_bytes()), "the form is not finished");
    server.accept_it().await;
    sending.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_file_that_shrinks_while_it_is_sent_is_an_error() {
    let on_disk = tempfile::NamedTempFile::new().unwrap();
    on_disk.as_file().set_len(LARGE).unwrap();
    let listener = peer::listener();
    let call = client_of(&listener).send_file(PROSPECT, MessagingChannel::Whatsapp);
    let call = call.file(Upload::path(on_disk.path()).named("a.log"));
    let sending = tokio::spawn(call.send());
    let mut server = SlowReader::accept(&listener).await;
    server.read(MEGABYTE).await;
    on_disk.as_file().set_len(LARGE / 2).unwrap();
    // Reads until the client gives up.
    while server.reading.exactly(64 * 1024).await.is_some() {}
    let error = sending.await.unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error:?}");
    assert!(error.to_string().contains("`a.log` ended after"), "{error}");
}

/// A file is sent to a vendor that answers so much of a reply, and no more.
async fn assert_silence_ends(reply: &[u8], status: Option<u16>) {
    let listener = peer::listener();
    let client = client_within(&listener, Duration::from_millis(200));
    let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp);
    let sending = tokio::spawn(call.file(Upload::bytes("a.txt", "abc")).send());
    let mut server = SlowReader::accept(&listener).await;
    server.read(server.length()).await;
    server.writing.write_all(reply).await.unwrap();
    let error = sending.await.unwrap().unwrap_err();
    // What the vendor has said of the outcome outweighs that it did not finish.
    assert_eq!(error.is_timeout(), status != Some(503), "{error:?}");
    assert_eq!(error.status().map(|it| it.as_u16()), status);
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.operation().unwrap().id(), "send_file");
}

#[tokio::test]
async fn a_vendor_that_falls_silent_about_a_file_is_a_timeout() {
    let head = "content-type: application/json\r\ncontent-length: 500\r\n\r\n[";
    assert_silence_ends(b"", None).await;
    assert_silence_ends(b"HTTP/1.1 200 OK\r\n", None).await;
    assert_silence_ends(format!("HTTP/1.1 200 OK\r\n{head}").as_bytes(), Some(200)).await;
    assert_silence_ends(format!("HTTP/1.1 503 No\r\n{head}").as_bytes(), Some(503)).await;
}

#[tokio::test]
async fn a_vendor_that_takes_no_more_of_a_file_is_a_timeout() {
    let listener = peer::listener();
    let client = client_within(&listener, Duration::from_millis(200));
    let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp);
    let endless = stream::repeat_with(|| Ok(vec![7; 64 * 1024].into()));
    let sending = tokio::spawn(call.file(Upload::stream("long.bin", None, endless)).send());
    let _silent = SlowReader::accept(&listener).await;
    let error = sending.await.unwrap().unwrap_err();
    assert!(error.is_timeout() && error.status().is_none(), "{error:?}");
}

#[tokio::test]
async fn a_large_stream_is_asked_for_no_more_than_fits_on_the_way() {
    const CHUNK: u64 = 64 * 1024;
    let pulled = Arc::new(AtomicU64::new(0));
    let chunk = bytes::Bytes::from(vec![7; usize::try_from(CHUNK).unwrap()]);
    let counting = stream::iter(0..LARGE / CHUNK).map({
        let pulled = Arc::clone(&pulled);
        move |_| {
            pulled.fetch_add(CHUNK, Ordering::SeqCst);
            Ok(chunk.clone())
        }
    });
    let listener = peer::listener();
    let call = client_of(&listener).send_file(PROSPECT, MessagingChannel::Whatsapp);
    let call = call.file(Upload::stream("large.bin", Some(LARGE), counting));
    assert_eq!(pulled.load(Ordering::SeqCst), 0, "nothing is pulled before it is sent");
    let sending = tokio::spawn(call.send());
    let mut server = SlowReader::accept(&listener).await;
    let (length, mut read) = (server.length(), 0);
    let mut ahead = 0;
    while read < length {
        let piece = MEGABYTE.min(length - read);
        server.read(piece).await;
        read += piece;
        ahead = ahead.max(pulled.load(Ordering::SeqCst).saturating_sub(read));
    }
    assert!(ahead < ON_THE_WAY, "{ahead} bytes were pulled before the server took them");
    assert_eq!(pulled.load(Ordering::SeqCst), LARGE);
    server.accept_it().await;
    sending.await.unwrap().unwrap();
}

// ---- Downloads ---------------------------------------------------------------------------------

/// A server whose reply the test sends piece by piece, as soon as a request has arrived.
async fn in_pieces() -> (Peer, mpsc::Sender<Vec<u8>>) {
    let (pieces, taken) = mpsc::channel::<Vec<u8>>(8);
    let taken = std::sync::Mutex::new(Some(taken));
    let peer = Peer::serving(move |_| {
        std::future::ready(Answer::Pieces(taken.lock().unwrap().take().unwrap()))
    })
    .await;
    (peer, pieces)
}

const CSV_HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\nx-request-id: req-7\r\n";

#[tokio::test]
async fn a_list_in_csv_is_asked_for_as_such_and_arrives_as_it_comes() {
    let (peer, pieces) = in_pieces().await;
    let head = format!("{CSV_HEAD}transfer-encoding: chunked\r\n\r\n");
    pieces.send(head.into_bytes()).await.unwrap();
    let client = zenvia(&peer);
    let response = client.list_prospects().search("ada").csv().await.unwrap();
    let asked = peer.only();
    assert_eq!(asked.header("accept"), Some("text/csv"));
    assert_eq!(asked.get("format").as_deref(), Some("csv"));
    assert_eq!(asked.get("search").as_deref(), Some("ada"));
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("req-7"));
    let mut download = response.into_inner();
    // Each piece is there before the next one exists.
    for text in ["id;name\n", "1;Ada\n", "2;Gr"] {
        let piece = format!("{:x}\r\n{text}\r\n", text.len());
        pieces.send(piece.into_bytes()).await.unwrap();
        assert_eq!(download.chunk().await.unwrap().unwrap(), text);
    }
    pieces.send(b"0\r\n\r\n".to_vec()).await.unwrap();
    assert!(download.chunk().await.unwrap().is_none());
    assert!(download.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_download_is_a_stream_and_can_be_had_whole() {
    let csv = "id;name\n1;Ada\n";
    let peer = Peer::answering(move |_| reply(200, "text/csv", csv.as_bytes())).await;
    let client = zenvia(&peer);
    let download = client.list_prospects().csv().await.unwrap().into_inner();
    let pieces: Vec<_> = download.map(Result::unwrap).collect().await;
    assert_eq!(pieces.concat(), csv.as_bytes());
    let download = client.list_interactions().csv().await.unwrap().into_inner();
    assert_eq!(download.bytes().await.unwrap(), csv);
    let download = client.list_agents().group(GROUP).csv().await.unwrap().into_inner();
    assert_eq!(download.bytes().await.unwrap(), csv);
    // The same request asks for JSON otherwise.
    client.list_prospects().send().await.unwrap_err();
    let heard = peer.heard().pop().unwrap();
    assert_eq!(heard.get("format"), None);
    assert_eq!(heard.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn a_download_that_breaks_in_the_middle_is_an_error() {
    let rests = [
        "content-length: 500\r\n\r\nid;name\n",
        "transfer-encoding: chunked\r\n\r\n8\r\nid;name\n\r\n",
        "transfer-encoding: chunked\r\n\r\n8\r\nid;name\n\r\n20\r\n1;A",
    ];
    for rest in rests {
        for whole in [false, true] {
            let (peer, pieces) = in_pieces().await;
            pieces.send(format!("{CSV_HEAD}{rest}").into_bytes()).await.unwrap();
            let client = zenvia(&peer);
            let mut download = client.list_prospects().csv().await.unwrap().into_inner();
            if !whole {
                assert_eq!(download.chunk().await.unwrap().unwrap(), "id;name\n");
            }
            // This is the end of the connection.
            drop(pieces);
            let error = if whole {
                download.bytes().await.unwrap_err()
            } else {
                loop {
                    match download.chunk().await {
                        Ok(chunk) => assert!(chunk.is_some(), "{rest}: it seemed complete"),
                        Err(error) => break error,
                    }
                }
            };
            assert!(error.is_transport(), "{error:?}");
            assert_eq!(error.operation().unwrap().id(), "list_prospects");
        }
    }
}

#[tokio::test]
async fn a_download_that_falls_silent_is_a_timeout() {
    for head in ["", "content-length: 500\r\n\r\nid;name\n"] {
        let (peer, pieces) = in_pieces().await;
        if !head.is_empty() {
            pieces.send(format!("{CSV_HEAD}{head}").into_bytes()).await.unwrap();
        }
        let client = zenvia_with(&peer, |it| it.timeout(Duration::from_millis(200)));
        let outcome = match client.list_prospects().csv().await {
            Ok(response) => response.into_inner().bytes().await,
            Err(error) => Err(error),
        };
        let error = outcome.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
        assert_eq!(error.operation().unwrap().id(), "list_prospects");
        drop(pieces);
    }
}

#[tokio::test]
async fn a_download_with_an_error_status_is_an_error_as_any_other() {
    let said = value!({"message": "The range is too long"});
    let peer = Peer::answering(move |_| json(400, &said)).await;
    let error = zenvia(&peer).list_prospects().csv().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.message().as_deref(), Some("The range is too long"));
    assert_eq!(error.request_id(), Some("req-7"));
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().starts_with("zenvia-sales list_prospects: 400"), "{error}");
}

#[tokio::test]
async fn a_whole_download_keeps_to_the_limit_of_a_reply_and_a_stream_does_not() {
    let peer = Peer::answering(|_| reply(200, "text/csv", &[b'x'; 1_000])).await;
    for (limit, fits) in [(999, false), (1_000, true)] {
        let client = zenvia_with(&peer, |it| it.max_reply_bytes(limit));
        let outcome = client.list_prospects().csv().await.unwrap().into_inner().bytes().await;
        match outcome {
            Ok(bytes) => assert!(fits && bytes.len() == 1_000),
            Err(error) => {
                assert!(!fits && error.is_decode(), "{error:?}");
                assert!(error.to_string().contains("999 bytes"), "{error}");
                assert_eq!(error.operation().unwrap().id(), "list_prospects");
            }
        }
        let download = client.list_prospects().csv().await.unwrap().into_inner();
        let pieces: Vec<_> = download.map(Result::unwrap).collect().await;
        assert_eq!(pieces.concat().len(), 1_000);
    }
}

// ---- Files in three steps ----------------------------------------------------------------------

#[tokio::test]
async fn an_upload_runs_in_a_task_of_its_own() {
    let peer = Peer::answering(|_| json(404, &value!({}))).await;
    let client = carium(&peer);
    let record = carium_courier::types::MessagingAttachmentCreate::default();
    let file = Upload::bytes("a.txt", "content");
    let task = async move { upload::messaging_attachment(&client, record, file).await };
    assert!(tokio::spawn(task).await.unwrap().unwrap_err().is_not_found());
}

const CREATE: &str = "POST /courier/v1/messaging-attachments/";
const PROCESS: &str = "POST /courier/v1/messaging-attachments/a%2F1/process-upload/";

fn carium(peer: &Peer) -> carium_courier::Client {
    let connect = carium_courier::connect().bearer("canary-token").header("x-tenant", "north");
    connect.base_url(format!("{}/courier", peer.address())).http_client(http()).build().unwrap()
}

/// Carium and a storage in one: the storage is `/storage`, or elsewhere if an address is given.
async fn storing(elsewhere: Option<&'static str>, fields: Value, status: u16) -> Peer {
    Peer::answering(move |heard| {
        if heard.path() == "/storage" {
            return reply(status, "application/xml", b"<Error>canary-policy</Error>");
        }
        if heard.path().ends_with("/process-upload/") {
            return json(201, &value!({"data": {"id": "a/1", "type": "x", "attributes": {}}}));
        }
        let here = format!("http://{}/storage?signature=canary", heard.header("host").unwrap());
        let url = elsewhere.map_or(here, str::to_owned);
        let ticket = value!({"id": "a/1", "upload-url": url, "upload-data": fields});
        // That of an e-mail's attachment stands alone.
        let alone = heard.path().contains("/user-email-attachments/");
        json(201, &if alone { ticket } else { value!({"data": ticket}) })
    })
    .await
}

fn record() -> MessagingAttachmentCreate {
    MessagingAttachmentCreate::builder().filename("x-ray.png").content_type("image/png").build()
}

fn x_ray() -> Upload {
    Upload::bytes("x-ray.png", "PNG")
}

#[tokio::test]
async fn a_file_is_uploaded_in_three_steps_with_the_fields_before_it() {
    let fields = value!({"key": "a/1", "policy": "p==", "success_action_status": 201});
    let peer = storing(None, fields, 204).await;
    let id = upload::messaging_attachment(&carium(&peer), record(), x_ray()).await.unwrap();
    assert_eq!(id, "a/1");
    assert_eq!(peer.calls(), [CREATE, "POST /storage", PROCESS]);
    let heard = peer.heard();
    assert_eq!(
        heard[0].json()["data"]["attributes"],
        value!({"filename": "x-ray.png", "content-type": "image/png"})
    );
    assert_eq!(heard[1].target, "/storage?signature=canary");
    assert_eq!(
        heard[1].parts(),
        [
            field("key", "a/1"),
            field("policy", "p=="),
            field("success_action_status", "201"),
            file("file", "x-ray.png", "image/png", "PNG"),
        ]
    );
    // The storage is told nothing that is meant for Carium.
    assert_eq!(heard[1].header("authorization"), None);
    assert_eq!(heard[1].header("x-tenant"), None);
    for request in [&heard[0], &heard[2]] {
        assert_eq!(request.header("authorization"), Some("Bearer canary-token"));
    }
}

#[tokio::test]
async fn the_other_attachments_are_uploaded_likewise() {
    let peer = storing(None, value!({"key": "a/1"}), 204).await;
    let client = carium(&peer);
    let record = MessagingBulkAttachmentCreate::builder().filename("x-ray.png").build();
    assert_eq!(upload::messaging_bulk_attachment(&client, record, x_ray()).await.unwrap(), "a/1");
    let record = UserEmailAttachmentCreate::builder().filename("x-ray.png").build();
    assert_eq!(upload::user_email_attachment(&client, record, x_ray()).await.unwrap(), "a/1");
    assert_eq!(
        peer.calls(),
        [
            "POST /courier/v1/messaging-bulk-attachments/",
            "POST /storage",
            "POST /courier/v1/messaging-bulk-attachments/a%2F1/process-upload/",
            "POST /courier/v1/user-email-attachments/",
            "POST /storage",
            "POST /courier/v1/user-email-attachments/a%2F1/process-upload/",
        ]
    );
}

#[tokio::test]
async fn a_ticket_without_fields_takes_the_bytes_alone_and_is_told_their_length() {
    let (_folder, path) = on_disk("x-ray.png", "PNG");
    for fields in [value!(null), value!({})] {
        let files = [
            (x_ray(), Some("3")),
            (Upload::path(&path), Some("3")),
            (Upload::stream("x-ray.png", Some(3), chunks(&["P", "NG"])), Some("3")),
            (Upload::stream("x-ray.png", None, chunks(&["P", "NG"])), None),
            (Upload::path(&path).named("x-ray"), Some("3")),
        ];
        for (file, length) in files {
            let peer = storing(None, fields.clone(), 200).await;
            upload::messaging_attachment(&carium(&peer), record(), file).await.unwrap();
            assert_eq!(peer.calls(), [CREATE, "PUT /storage", PROCESS]);
            let heard = &peer.heard()[1];
            assert_eq!(heard.body, b"PNG");
            assert_eq!(heard.header("content-type"), Some("image/png"));
            assert_eq!(heard.header("authorization"), None);
            assert_eq!(heard.header("content-length"), length);
        }
    }
}

fn assert_clean(error: &Error) {
    for error in causes(error) {
        let text = format!("{error} {error:?}");
        assert!(!text.contains("canary"), "{text}");
    }
}

#[tokio::test]
async fn a_storage_that_refuses_is_an_error_and_nothing_is_processed() {
    for fields in [value!({"key": "a/1"}), value!({})] {
        for status in [302, 403, 500] {
            let peer = storing(None, fields.clone(), status).await;
            let outcome = upload::messaging_attachment(&carium(&peer), record(), x_ray()).await;
            let error = outcome.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status);
            assert_eq!(error.operation().unwrap().api().vendor(), "storage");
            assert_clean(&error);
            assert_eq!(peer.calls().len(), 2, "{:?}", peer.calls());
        }
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_sent_makes_no_record() {
    let folder = tempfile::tempdir().unwrap();
    let used = Upload::stream("used.txt", None, chunks(&["abc"]));
    let peer = taking().await;
    let call = zenvia(&peer).send_file(PROSPECT, MessagingChannel::Whatsapp);
    call.file(used.clone()).send().await.unwrap();
    let cases = [
        (Upload::path(Path::new("/no/such/x-ray.png")), "`x-ray.png`"),
        (Upload::path(folder.path()).named("docs"), "`docs`"),
        (used, "`used.txt`"),
        (x_ray().content_type("nonsense"), "`nonsense`"),
    ];
    for (file, name) in cases {
        let peer = storing(None, value!({}), 204).await;
        let error = upload::messaging_attachment(&carium(&peer), record(), file).await.unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains(name), "{error:?}");
        assert_eq!(error.record_id(), None);
        assert!(peer.calls().is_empty(), "{:?}", peer.calls());
    }
}

#[tokio::test]
async fn a_failed_upload_tells_the_record_that_it_leaves_behind() {
    let here = |heard: &Heard| format!("http://{}/storage", heard.header("host").unwrap());
    for failing in ["/storage", "/process-upload/"] {
        let peer = Peer::answering(move |heard| {
            let ticket = value!({"data": {"id": "a/1", "upload-url": here(heard)}});
            json(if heard.path().ends_with(failing) { 503 } else { 201 }, &ticket)
        })
        .await;
        let outcome = upload::messaging_attachment(&carium(&peer), record(), x_ray()).await;
        let error = outcome.unwrap_err();
        assert_eq!(error.status().unwrap(), 503);
        assert_eq!(error.record_id(), Some("a/1"));
        assert!(error.to_string().contains("(record a/1)"), "{error}");
    }
    // Without a record there is nothing to tell.
    let peer = Peer::replying([json(503, &value!({}))]).await;
    let outcome = upload::messaging_attachment(&carium(&peer), record(), x_ray()).await;
    assert_eq!(outcome.unwrap_err().record_id(), None);
}

#[tokio::test]
async fn a_file_is_sent_as_what_the_record_says_it_is_unless_it_says_so_itself() {
    let cases = [
        (Upload::bytes("x-ray.png", "PNG"), "application/msword"),
        (Upload::bytes("x-ray.png", "PNG").content_type("image/webp"), "image/webp"),
    ];
    for (file_of, media_type) in cases {
        for fields in [value!({}), value!({"key": "a/1"})] {
            let builder = MessagingAttachmentCreate::builder().content_type("application/msword");
            let peer = storing(None, fields.clone(), 204).await;
            let client = carium(&peer);
            upload::messaging_attachment(&client, builder.build(), file_of.clone()).await.unwrap();
            let heard = &peer.heard()[1];
            if fields == value!({}) {
                assert_eq!(heard.header("content-type"), Some(media_type));
            } else {
                let part = file("file", "x-ray.png", media_type, "PNG");
                assert_eq!(heard.parts().pop(), Some(part));
            }
        }
    }
}

#[tokio::test]
async fn a_field_of_a_ticket_that_is_null_is_left_out() {
    let peer = storing(None, value!({"key": "a/1", "token": null}), 204).await;
    upload::messaging_attachment(&carium(&peer), record(), x_ray()).await.unwrap();
    let parts = peer.heard()[1].parts();
    assert_eq!(parts, [field("key", "a/1"), file("file", "x-ray.png", "image/png", "PNG")]);
}

#[tokio::test]
async fn a_stream_of_another_length_does_not_reach_the_storage_as_a_whole_file() {
    for (length, texts) in [(2, &["PN", "G"]), (4, &["PN", "G"]), (0, &["PN", "G"])] {
        for fields in [value!({"key": "a/1"}), value!({})] {
            let peer = storing(None, fields, 204).await;
            let file = Upload::stream("x-ray.png", Some(length), chunks(texts));
            let outcome = upload::messaging_attachment(&carium(&peer), record(), file).await;
            let error = outcome.unwrap_err();
            assert!(error.is_invalid_request(), "{error:?}");
            assert_eq!(error.record_id(), Some("a/1"));
            assert_eq!(error.attempts(), 1);
            assert_clean(&error);
            assert_eq!(peer.calls(), [CREATE]);
        }
    }
}

#[tokio::test]
async fn a_storage_that_cannot_be_reached_was_tried_once() {
    let listener = peer::listener();
    let gone = listener.local_addr().unwrap();
    drop(listener);
    let ticket = value!({"id": "a/1", "upload-url": format!("http://{gone}/canary")});
    let peer = Peer::replying([json(201, &value!({"data": ticket}))]).await;
    let outcome = upload::messaging_attachment(&carium(&peer), record(), x_ray()).await;
    let error = outcome.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(error.attempts(), 1);
    assert_clean(&error);
}

#[tokio::test]
async fn an_address_that_is_not_protected_is_refused() {
    let addresses = [
        "http://storage.example/canary?signature=canary",
        "http://127.0.0.1.storage.example/canary",
        "ftp://storage.example/canary",
        "canary",
        "",
    ];
    for address in addresses {
        for fields in [value!({"key": "a/1"}), value!({})] {
            let peer = storing(Some(address), fields, 204).await;
            let outcome = upload::messaging_attachment(&carium(&peer), record(), x_ray()).await;
            let error = outcome.unwrap_err();
            assert!(error.is_invalid_request(), "{error:?}");
            assert_clean(&error);
            assert_eq!(peer.calls(), [CREATE], "{address}");
        }
    }
}

#[tokio::test]
async fn an_address_that_is_too_long_is_refused_with_its_length() {
    for fields in [value!({"key": "a/1"}), value!({})] {
        let peer = Peer::answering(move |heard| {
            let start = format!("http://{}/canary?", heard.header("host").unwrap());
            let url = format!("{start}{}", "x".repeat(65_535 - start.len()));
            let ticket = value!({"id": "a/1", "upload-url": url, "upload-data": fields});
            json(201, &value!({"data": ticket}))
        })
        .await;
        let outcome = upload::messaging_attachment(&carium(&peer), record(), x_ray()).await;
        let error = outcome.unwrap_err();
        assert!(error.is_invalid_request(), "{error:?}");
        assert!(error.to_string().contains("65535 bytes"), "{error}");
        assert_eq!(error.attempts(), 0);
        assert_clean(&error);
        assert_eq!(peer.calls(), [CREATE]);
    }
}

#[tokio::test]
async fn a_ticket_without_an_address_is_refused() {
    let ticket = json(201, &value!({"data": {"id": "a/1"}}));
    let peer = Peer::replying([ticket]).await;
    let outcome = upload::messaging_attachment(&carium(&peer), record(), x_ray()).await;
    assert!(outcome.unwrap_err().is_invalid_request());
    assert_eq!(peer.calls(), [CREATE]);
}
