//! A vendor on loopback that remembers when it was called.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Instant;

/// A reply, as bytes on the wire.
pub(crate) type Reply = &'static str;

pub(crate) const OK: Reply = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\
    content-length: 2\r\n\r\n{}";

pub(crate) const TOO_MANY: Reply = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 2\r\n\
    content-length: 0\r\n\r\n";

#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    pub(crate) path: String,
    pub(crate) at: Instant,
    pub(crate) signed: bool,
}

#[derive(Clone)]
pub(crate) struct Vendor {
    pub(crate) url: String,
    arrivals: Arc<Mutex<Vec<Arrival>>>,
    /// The replies to the first calls that are no login; then all is well.
    script: Arc<Mutex<Vec<Reply>>>,
}

impl Vendor {
    pub(crate) fn start(mut script: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        script.reverse();
        let vendor = Self { url, arrivals: Arc::default(), script: Arc::new(Mutex::new(script)) };
        let serving = vendor.clone();
        // A thread for each connection, so that no other work of the test delays what is measured.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let vendor = serving.clone();
                thread::spawn(move || vendor.serve(&stream.unwrap()));
            }
        });
        vendor
    }

    fn serve(&self, stream: &TcpStream) -> Option<()> {
        let mut lines = BufReader::new(stream).lines();
        loop {
            let first = lines.next()?.ok()?;
            let at = Instant::now();
            let path = first.split(' ').nth(1)?.to_owned();
            let mut signed = false;
            loop {
                let line = lines.next()?.ok()?.to_ascii_lowercase();
                signed |= line == "authorization: bearer token-1";
                if line.is_empty() {
                    break;
                }
            }
            let reply = if path == "/login" { None } else { self.script.lock().unwrap().pop() };
            self.arrivals.lock().unwrap().push(Arrival { path, at, signed });
            let mut stream = stream;
            stream.write_all(reply.unwrap_or(OK).as_bytes()).ok()?;
        }
    }

    /// The calls of this path, in order.
    pub(crate) fn arrivals(&self, path: &str) -> Vec<Arrival> {
        let mut all = self.arrivals.lock().unwrap().clone();
        all.retain(|it| it.path == path);
        all.sort_by_key(|it| it.at);
        all
    }
}
