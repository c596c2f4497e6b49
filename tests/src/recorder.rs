//! A server on loopback that writes down, byte by byte, what it is sent.
//!
//! A mock compares what a framework made of a request; this one keeps the request line and the
//! headers as they came over the wire, so that a test can say exactly what leaves the machine. It
//! runs on threads of its own, so it works from any runtime and from none.

use serde_json::Value;
use std::fmt;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long a client may keep the recorder waiting for the rest of a request.
const PATIENCE: Duration = Duration::from_secs(10);

/// A request as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The method, as sent.
    pub method: String,
    /// The request target, as sent: path and query, still encoded.
    pub target: String,
    /// The headers in the order they came, their names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Recorded {
    /// Every value of a header, in the order they came.
    #[must_use]
    pub fn header_values(&self, name: &str) -> Vec<&str> {
        let found = self.headers.iter().filter(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header that was sent once; `None` when it was not sent, or more than once.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        match self.header_values(name)[..] {
            [value] => Some(value),
            _ => None,
        }
    }

    /// The names of all headers, sorted.
    #[must_use]
    pub fn header_names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names
    }

    /// The body as JSON; `None` when it is empty.
    ///
    /// # Errors
    ///
    /// When there is a body that is not JSON.
    pub fn json(&self) -> serde_json::Result<Option<Value>> {
        if self.body.is_empty() {
            return Ok(None);
        }
        serde_json::from_slice(&self.body).map(Some)
    }

    /// The path, decoded segment by segment, so that a slash inside of one stays apart.
    #[must_use]
    pub fn segments(&self) -> Vec<String> {
        let path = self.target.split_once('?').map_or(&*self.target, |(path, _)| path);
        path.split('/').map(decoded).collect()
    }

    /// The names and values of the query, decoded, in their order.
    #[must_use]
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        pairs
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                // In a query, unlike in a path, a plus is a space.
                (decoded(&name.replace('+', " ")), decoded(&value.replace('+', " ")))
            })
            .collect()
    }

    /// The parts of a body in `multipart/form-data`; `None` when it is no such body.
    #[must_use]
    pub fn parts(&self) -> Option<Vec<Part>> {
        let (media_type, boundary) = self.header("content-type")?.split_once("; boundary=")?;
        if media_type != "multipart/form-data" {
            return None;
        }
        let body = std::str::from_utf8(&self.body).ok()?;
        let inside = body.strip_prefix(&format!("--{boundary}\r\n"))?;
        let inside = inside.strip_suffix(&format!("\r\n--{boundary}--\r\n"))?;
        inside.split(&format!("\r\n--{boundary}\r\n")).map(Part::read).collect()
    }
}

/// A part of a body in `multipart/form-data`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The name of the file, if it is one.
    pub file_name: Option<String>,
    /// The content.
    pub content: String,
}

impl Part {
    fn read(text: &str) -> Option<Self> {
        let (head, content) = text.split_once("\r\n\r\n")?;
        let mut lines = head.split("\r\n").filter_map(|line| line.split_once(": "));
        let (_, disposition) =
            lines.find(|(name, _)| name.eq_ignore_ascii_case("content-disposition"))?;
        let quoted = |name: &str| {
            let (_, rest) = disposition.split_once(&format!("; {name}=\""))?;
            rest.split_once('"').map(|(value, _)| value.to_owned())
        };
        Some(Self {
            name: quoted("name")?,
            file_name: quoted("filename"),
            content: content.to_owned(),
        })
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A reply that is always the same.
#[derive(Clone, Debug)]
pub struct Canned {
    status: u16,
    body: String,
}

impl Canned {
    /// A reply with this status and body.
    #[must_use]
    pub fn new(status: u16, body: impl Into<String>) -> Self {
        Self { status, body: body.into() }
    }

    fn bytes(&self) -> Vec<u8> {
        let Self { status, body } = self;
        // A 204 has no body, and a length would make the client wait for one.
        let described = match status {
            204 => String::new(),
            _ => format!("content-type: application/json\r\ncontent-length: {}\r\n", body.len()),
        };
        let head = format!("HTTP/1.1 {status} Canned\r\nconnection: close\r\n{described}\r\n");
        (head + body).into_bytes()
    }
}

/// What a server says to a request.
type Answer = dyn Fn(&Recorded) -> Canned + Send + Sync;

/// The server. It stops when it is dropped.
#[derive(Debug)]
pub struct Recorder {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

struct Shared {
    answer: Box<Answer>,
    received: Mutex<Vec<Recorded>>,
    stopped: AtomicBool,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("received", &self.received).finish_non_exhaustive()
    }
}

impl Recorder {
    /// Starts a server that answers every request with this reply.
    ///
    /// # Errors
    ///
    /// When loopback has no free port.
    pub fn answering(reply: &Canned) -> io::Result<Self> {
        let reply = reply.clone();
        Self::by(move |_| reply.clone())
    }

    /// Starts a server that answers each request by this rule.
    ///
    /// # Errors
    ///
    /// When loopback has no free port.
    pub fn by(answer: impl Fn(&Recorded) -> Canned + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            answer: Box::new(answer),
            received: Mutex::default(),
            stopped: AtomicBool::new(false),
        });
        let accepting = thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared)
        });
        Ok(Self { address, shared, accepting: Some(accepting) })
    }

    /// The address of the server, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Everything that arrived so far. A call that has returned has been recorded.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // The thread waits for a connection, so one is made for it to notice the stop.
        let woken = TcpStream::connect(self.address).is_ok();
        if let Some(accepting) = self.accepting.take().filter(|_| woken) {
            let _ = accepting.join();
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopped.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        // A connection of its own thread: one that says nothing must not hold up the others.
        thread::spawn(move || {
            // A client that hangs up is the test's affair; it sees a transport error.
            let _ = serve(stream, &shared);
        });
    }
}

fn serve(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let request = receive(&mut BufReader::new(&stream))?;
    let reply = (shared.answer)(&request).bytes();
    shared.received.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    stream.write_all(&reply)?;
    stream.flush()
}

fn receive(reader: &mut impl BufRead) -> io::Result<Recorded> {
    let malformed = || io::Error::new(io::ErrorKind::InvalidData, "not an HTTP/1.1 request");
    let start = line(reader)?;
    let (method, rest) = start.split_once(' ').ok_or_else(malformed)?;
    let (target, version) = rest.rsplit_once(' ').ok_or_else(malformed)?;
    if version != "HTTP/1.1" {
        return Err(malformed());
    }
    let mut headers = Vec::new();
    loop {
        let text = line(reader)?;
        if text.is_empty() {
            break;
        }
        let (name, value) = text.split_once(':').ok_or_else(malformed)?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = headers
        .iter()
        .find(|(name, _)| name == "content-length")
        .map_or(Ok(0), |(_, value)| value.parse())
        .map_err(|_| malformed())?;
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Recorded { method: method.to_owned(), target: target.to_owned(), headers, body })
}

/// One line of the head. A byte that is not ASCII has no place there and is shown as `\u{fffd}`,
/// which no expectation matches.
fn line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut bytes = Vec::new();
    reader.read_until(b'\n', &mut bytes)?;
    let Some(text) = bytes.strip_suffix(b"\r\n") else {
        return Err(io::ErrorKind::UnexpectedEof.into());
    };
    Ok(text
        .iter()
        .map(|byte| if byte.is_ascii() { char::from(*byte) } else { '\u{fffd}' })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_request_is_kept_as_it_came() {
        let recorder = Recorder::answering(&Canned::new(418, "{}")).unwrap();
        let mut stream = TcpStream::connect(recorder.address).unwrap();
        let sent =
            b"PUT /a%2fb?q=%20&q[]= HTTP/1.1\r\nX-A: 1\r\nx-a:  2\r\nContent-Length: 3\r\n\r\n\0{}";
        stream.write_all(sent).unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        assert!(reply.starts_with("HTTP/1.1 418 "), "{reply}");
        assert!(reply.ends_with("\r\n\r\n{}"), "{reply}");
        let requests = recorder.requests();
        let [request] = &requests[..] else {
            panic!("{requests:?}");
        };
        assert_eq!(request.method, "PUT");
        assert_eq!(request.target, "/a%2fb?q=%20&q[]=");
        assert_eq!(request.header_values("x-a"), ["1", "2"]);
        assert_eq!(request.header("x-a"), None);
        assert_eq!(request.body, b"\0{}");
    }

    fn recorded(target: &str, content_type: &str, body: &str) -> Recorded {
        Recorded {
            method: "POST".to_owned(),
            target: target.to_owned(),
            headers: vec![("content-type".to_owned(), content_type.to_owned())],
            body: body.into(),
        }
    }

    #[test]
    fn path_and_query_are_decoded_piece_by_piece() {
        let request = recorded("/a%2Fb/c+d/?q=x%20y+z%2B&l%5B%5D=1&l%5B%5D=", "", "");
        assert_eq!(request.segments(), ["", "a/b", "c+d", ""]);
        let query = [("q", "x y z+"), ("l[]", "1"), ("l[]", "")];
        assert_eq!(request.query(), query.map(|(name, value)| (name.into(), value.into())));
    }

    #[test]
    fn a_form_is_taken_apart() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"a[c]\"\r\n\r\nx\r\ny\r\n\
            --b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"n.txt\"\r\n\
            Content-Type: text/plain\r\n\r\n\r\n--b--\r\n";
        let part = |name: &str, file_name: Option<&str>, content: &str| Part {
            name: name.to_owned(),
            file_name: file_name.map(str::to_owned),
            content: content.to_owned(),
        };
        let form = recorded("/", "multipart/form-data; boundary=b", body).parts();
        assert_eq!(form, Some(vec![part("a[c]", None, "x\r\ny"), part("f", Some("n.txt"), "")]));
        assert_eq!(recorded("/", "application/json", body).parts(), None);
    }
}
