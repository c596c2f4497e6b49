//! A file is sent while it is read, however large it is.

use crate::common::PROSPECT;
use futures::{StreamExt, stream};
use std::io::{Seek, SeekFrom, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use switchboard::Retry;
use switchboard::carium_courier::Upload;
use switchboard::zenvia_sales;
use switchboard::zenvia_sales::types::MessagingChannel;
use switchboard_tests::server::{ByHand, Conversation, Recorded};

const MEGABYTE: u64 = 1024 * 1024;
const LARGE: u64 = 200 * MEGABYTE;

/// More than what the sockets of both sides and the HTTP client hold between them.
const ON_THE_WAY: u64 = 32 * MEGABYTE;

/// A server that reads one request at the pace of the test.
struct SlowReader(Conversation);

impl SlowReader {
    async fn accept(listener: &ByHand) -> Self {
        Self(listener.accept().await.unwrap())
    }

    fn length(&self) -> u64 {
        self.0.head.header("content-length").unwrap().parse().unwrap()
    }

    async fn read(&mut self, bytes: u64) -> Vec<u8> {
        self.0.read(usize::try_from(bytes).unwrap()).await.unwrap()
    }

    async fn accept_it(&mut self) {
        self.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]").await;
    }

    async fn write(&mut self, reply: &str) {
        self.0.write(reply).await.unwrap();
    }
}

fn client_of(listener: &ByHand) -> zenvia_sales::Client {
    client_within(listener, Duration::from_secs(60))
}

fn client_within(listener: &ByHand, limit: Duration) -> zenvia_sales::Client {
    let base = format!("{}/api/v1", listener.url().unwrap());
    let connect = zenvia_sales::connect().api_key("key").base_url(base).retry(Retry::none());
    connect.timeout(limit).build().unwrap()
}

#[tokio::test]
async fn a_large_file_is_read_from_disk_while_it_is_sent() {
    let mut on_disk = tempfile::NamedTempFile::new().unwrap();
    on_disk.as_file().set_len(LARGE).unwrap();
    let listener = ByHand::listen().unwrap();
    let call = client_of(&listener).send_file(PROSPECT, MessagingChannel::Whatsapp);
    let call = call.file(Upload::path(on_disk.path()).named("large.bin"));
    let sending = tokio::spawn(call.send());
    let mut server = SlowReader::accept(&listener).await;
    let length = server.length();
    server.read(MEGABYTE).await;
    // If the whole file had been read by now, what is written near its end would not arrive.
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
fn end_of(head: &Recorded) -> String {
    let kind = head.header("content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    format!("\r\n--{boundary}--\r\n")
}

#[tokio::test]
async fn of_a_file_that_grows_while_it_is_sent_what_was_there_at_first_arrives() {
    let mut on_disk = tempfile::NamedTempFile::new().unwrap();
    on_disk.as_file().set_len(LARGE).unwrap();
    let listener = ByHand::listen().unwrap();
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
    assert!(rest.ends_with(end_of(&server.0.head).as_bytes()), "the form is not finished");
    server.accept_it().await;
    sending.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_file_that_shrinks_while_it_is_sent_is_an_error() {
    let on_disk = tempfile::NamedTempFile::new().unwrap();
    on_disk.as_file().set_len(LARGE).unwrap();
    let listener = ByHand::listen().unwrap();
    let call = client_of(&listener).send_file(PROSPECT, MessagingChannel::Whatsapp);
    let call = call.file(Upload::path(on_disk.path()).named("a.log"));
    let sending = tokio::spawn(call.send());
    let mut server = SlowReader::accept(&listener).await;
    server.read(MEGABYTE).await;
    on_disk.as_file().set_len(LARGE / 2).unwrap();
    // Reads until the client gives up.
    while server.0.read(64 * 1024).await.is_ok() {}
    let error = sending.await.unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error:?}");
    assert!(error.to_string().contains("`a.log` ended after"), "{error}");
}

/// Sends a file to a vendor that answers with only this much of a reply.
async fn assert_silence_ends(reply: &str, status: Option<u16>) {
    let listener = ByHand::listen().unwrap();
    let client = client_within(&listener, Duration::from_millis(200));
    let call = client.send_file(PROSPECT, MessagingChannel::Whatsapp);
    let sending = tokio::spawn(call.file(Upload::bytes("a.txt", "abc")).send());
    let mut server = SlowReader::accept(&listener).await;
    server.read(server.length()).await;
    server.write(reply).await;
    let error = sending.await.unwrap().unwrap_err();
    // The status that the vendor sent outweighs the fact that its reply is incomplete.
    assert_eq!(error.is_timeout(), status != Some(503), "{error:?}");
    assert_eq!(error.status().map(|it| it.as_u16()), status);
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.operation().unwrap().id(), "send_file");
}

#[tokio::test]
async fn a_vendor_that_falls_silent_about_a_file_is_a_timeout() {
    let head = "content-type: application/json\r\ncontent-length: 500\r\n\r\n[";
    assert_silence_ends("", None).await;
    assert_silence_ends("HTTP/1.1 200 OK\r\n", None).await;
    assert_silence_ends(&format!("HTTP/1.1 200 OK\r\n{head}"), Some(200)).await;
    assert_silence_ends(&format!("HTTP/1.1 503 No\r\n{head}"), Some(503)).await;
}

#[tokio::test]
async fn a_vendor_that_takes_no_more_of_a_file_is_a_timeout() {
    let listener = ByHand::listen().unwrap();
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
    let listener = ByHand::listen().unwrap();
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
