//! Replies whose HTTP is sound, and whose body is not what was asked for.

use super::{Answer, At, Fault, HARMLESS, NO_JSON, NOTHING, TOO_LONG, UNREADABLE};
use crate::classes::Class;
use crate::vendor::Step;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::sync::LazyLock;

pub(super) fn faults() -> Vec<Fault> {
    [texts(), json(), sizes()].into_iter().flatten().collect()
}

fn fault(name: &str, does: &str, answer: fn(Class) -> Answer, expected: &'static str) -> Fault {
    Fault::new(name, does, At::Answering(answer), expected)
}

fn with_body(class: Class, body: impl Into<Vec<u8>>) -> Answer {
    Answer::whole(200, class.healthy().media_type, body)
}

/// The healthy body with one more thing in it.
fn with_odd(class: Class, key: &str, value: &str) -> Vec<u8> {
    let text = String::from_utf8(class.healthy().body).unwrap();
    let Some((before, rest)) = text.split_once('{') else { return text.into_bytes() };
    let comma = if rest.starts_with('}') { "" } else { "," };
    format!("{before}{{\"{key}\":{value}{comma}{rest}").into_bytes()
}

fn texts() -> Vec<Fault> {
    vec![
        fault("empty", "answers 200 with no body.", |class| with_body(class, ""), NOTHING),
        fault(
            "blank",
            "answers 200 with blanks only.",
            |class| with_body(class, " \r\n\t "),
            NOTHING,
        ),
        fault(
            "byte order mark",
            "puts a byte order mark before the body.",
            |class| with_body(class, [b"\xef\xbb\xbf", &class.healthy().body[..]].concat()),
            HARMLESS,
        ),
        fault(
            "invalid UTF-8",
            "sends a text whose bytes are not UTF-8.",
            |class| {
                let mut body = with_odd(class, "name", "\"?\"");
                match body.iter().position(|byte| *byte == b'?') {
                    Some(place) => body[place] = 0xff,
                    None => body.push(0xff),
                }
                with_body(class, body)
            },
            HARMLESS,
        ),
    ]
}

fn json() -> Vec<Fault> {
    vec![
        fault(
            "cut JSON",
            "sends half of the body as if it were the whole.",
            |class| {
                let body = class.healthy().body;
                with_body(class, &body[..body.len() / 2])
            },
            NO_JSON,
        ),
        fault(
            "duplicate keys",
            "sends an object in which a key stands twice.",
            |class| with_body(class, with_odd(class, "odd", "1,\"odd\":2")),
            "
            download | never: a table in CSV has no keys
            * | 1 ok | same
            ",
        ),
        fault(
            "NaN",
            "sends `NaN`, which is not JSON.",
            |class| with_body(class, with_odd(class, "odd", "NaN")),
            NO_JSON,
        ),
        fault(
            "100,000 deep",
            "sends JSON that is nested 100,000 deep.",
            |class| {
                let deep = "[".repeat(100_000) + &"]".repeat(100_000);
                with_body(class, with_odd(class, "odd", &deep))
            },
            "
            GET, PUT | 1 decode answered | same
            download | never: a table in CSV has no depth
            * | 1 ok | same
            ",
        ),
    ]
}

fn sizes() -> Vec<Fault> {
    vec![
        fault(
            "gzip",
            "compresses the body, whether or not it was asked to.",
            |class| gzipped(class, compressed(&class.healthy().body)),
            HARMLESS,
        ),
        fault(
            "damaged gzip",
            "compresses the body and sends half of it.",
            |class| {
                let body = compressed(&class.healthy().body);
                gzipped(class, body[..body.len() / 2].to_vec())
            },
            UNREADABLE,
        ),
        fault(
            "gzip bomb",
            "compresses 200 MB to 200 kB.",
            |class| {
                let mut answer = gzipped(class, BOMB.clone());
                if class != Class::Download {
                    // What an error has is what was read of it.
                    answer.body = vec![b' '; 2 * PIECE];
                }
                answer
            },
            TOO_LONG,
        ),
        fault("200 MB", "sends 200 MB.", huge, TOO_LONG),
    ]
}

/// How long the longest reply is.
const HUGE: usize = 200_000_000;
/// In how large pieces it comes.
const PIECE: usize = 50_000;

fn huge(class: Class) -> Answer {
    let mut answer = Answer::announcing(200, class.healthy().media_type, HUGE);
    let piece = Bytes::from(vec![b' '; PIECE]);
    answer.body = vec![b' '; 2 * PIECE];
    answer.then(Step::Repeat(piece, HUGE / PIECE))
}

static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| compressed(&vec![b' '; HUGE]));

fn compressed(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn gzipped(class: Class, body: Vec<u8>) -> Answer {
    let length = body.len().to_string();
    let headers = [
        ("content-type", class.healthy().media_type),
        ("content-encoding", "gzip"),
        ("content-length", &length),
    ];
    Answer::head(200, &headers).body(body)
}
