//! The file: whole lines, the same for the same exchanges, and errors that name the line.

use crate::played::{Played, Tape, json};
use std::io::{self, Write};
use switchboard::Method;
use switchboard::record::{Recorder, Replayer};
use switchboard_tests::vendors::VENDORS;

fn client(recorder: &Recorder) -> switchboard::prokeep::Client {
    let answer = Played(|_: &_| Ok(json(200, r#"{"data": {"id": "Rex the dog"}}"#)));
    let recorder = recorder.clone();
    let builder = switchboard::prokeep::connect("acme").credentials("u", "p");
    let builder = builder.transport(answer).wrap_transport(move |inner| recorder.wrap(inner));
    builder.build().unwrap()
}

#[test]
fn a_file_that_is_no_recording_or_is_broken_is_refused_with_the_line() {
    let preface = "{\"format\":\"switchboard-exchanges\",\"version\":1}\n";
    let refused = |text: &str| Replayer::from_lines(text).unwrap_err().to_string();
    assert!(refused("").contains("line 1 does not begin a recording"));
    assert!(refused("{\"log\": {}}").contains("line 1 does not begin"));
    let newer = "{\"format\":\"switchboard-exchanges\",\"version\":2}\n";
    assert!(
        refused(newer).contains("line 1: the recording has version 2, and this program reads 1")
    );
    let cut = format!("{preface}\n{{\"vendor\":\"acme\",\"oper");
    assert!(refused(&cut).contains("line 3 ends too early"), "{}", refused(&cut));
    let odd = format!("{preface}{{\"vendor\":\"Ada Lovelace\",\"surprise\":1}}");
    assert!(refused(&odd).contains("line 2 is not an exchange"));
    assert!(!refused(&odd).contains("Lovelace"));
    let missing = Replayer::open("/nowhere/at/all.jsonl").unwrap_err();
    assert!(missing.is_configuration() && !missing.to_string().contains("nowhere"));
    assert!(Recorder::create("/nowhere/at/all.jsonl").unwrap_err().is_configuration());
    assert!(Replayer::from_lines(preface).is_ok());
}

#[tokio::test]
async fn the_same_exchanges_give_the_same_file_whatever_their_values() {
    let mut files = Vec::new();
    for (id, text) in [("c-1", "Hello"), ("another", "Good evening, Ada")] {
        let tape = Tape::default();
        let client = client(&tape.recorder());
        client.get_contact(id).with_raw_reply().await.unwrap();
        let body = serde_json::json!({"text": text, "to": text});
        client.call(Method::POST, "/messages").body(&body).send_raw().await.unwrap();
        files.push(tape.text());
    }
    assert_eq!(files[0], files[1]);
    assert_eq!(files[0].lines().count(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_calls_write_whole_lines() {
    let (tape, calls) = (Tape::default(), 200);
    let recorder = tape.recorder();
    let client = client(&recorder);
    let all = (0..calls).map(|number| {
        let client = client.clone();
        tokio::spawn(
            async move { client.get_contact(format!("c {number}")).with_raw_reply().await },
        )
    });
    for call in all.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(recorder.finish().unwrap(), calls);
    let replayer = tape.replayer();
    let builder = switchboard::prokeep::connect("acme").credentials("u", "p");
    let client = builder.transport(replayer.clone()).build().unwrap();
    for number in (0..calls).rev() {
        client.get_contact(format!("c {number}")).with_raw_reply().await.unwrap();
    }
    replayer.verify().unwrap();
}

/// Takes the first line, and no more.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = self.0.checked_sub(1).ok_or_else(|| io::Error::other("no room"))?;
        self.0 = room;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_call_succeeds_although_its_recording_cannot_be_written() {
    let recorder = Recorder::to_writer(Full(1));
    client(&recorder).get_contact("c-1").with_raw_reply().await.unwrap();
    let error = recorder.finish().unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("cannot be written"));
}

#[test]
fn a_recorder_and_a_replayer_show_no_data() {
    let tape = Tape::default();
    assert_eq!(format!("{:?}", tape.recorder()), "Recorder { written: 0, .. }");
    assert_eq!(format!("{:?}", tape.replayer()), "Replayer { exchanges: 0, left: 0 }");
}

#[test]
fn every_vendor_publishes_its_words() {
    for vendor in VENDORS {
        let shown = format!("{:?}", vendor.operations[0].api());
        assert!(shown.contains("\"id\""), "{}", vendor.name);
    }
}
