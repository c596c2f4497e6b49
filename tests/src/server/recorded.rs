//! A request as it came over the wire, and how it is read.
#![allow(clippy::panic, reason = "a request that is not as it has to be fails its test")]

use serde_json::Value;
use std::io::{self, BufRead, BufReader, Read};

/// A request as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The first line and the headers, as sent.
    pub head: String,
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
    /// Method and path.
    #[must_use]
    pub fn call(&self) -> String {
        format!("{} {}", self.method, self.path())
    }

    /// The path, still encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(&*self.target, |(path, _)| path)
    }

    /// The path, decoded segment by segment, so that a slash inside a segment does not split it.
    #[must_use]
    pub fn segments(&self) -> Vec<String> {
        self.path().split('/').map(decoded).collect()
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

    /// The value of a query parameter that occurs at most once.
    ///
    /// # Panics
    ///
    /// When it stands twice.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<String> {
        let found = self.query().into_iter().filter(|(known, _)| known == name);
        let mut values: Vec<_> = found.map(|(_, value)| value).collect();
        assert!(values.len() < 2, "{name} stands twice in {}", self.target);
        values.pop()
    }

    /// The same as a number.
    ///
    /// # Panics
    ///
    /// When it is not a number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<usize> {
        let number = |text: String| text.parse().unwrap_or_else(|_| panic!("{name}: {text}"));
        self.get(name).map(number)
    }

    /// Every value of a header, in the order they came.
    #[must_use]
    pub fn header_values(&self, name: &str) -> Vec<&str> {
        let found = self.headers.iter().filter(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header that occurs at most once.
    ///
    /// # Panics
    ///
    /// When it stands twice.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let values = self.header_values(name);
        assert!(values.len() < 2, "{name} stands twice in {self:?}");
        values.first().copied()
    }

    /// The names of all headers, sorted.
    #[must_use]
    pub fn header_names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names
    }

    /// The body as JSON; null when it is empty.
    ///
    /// # Panics
    ///
    /// When there is a body that is not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        if self.body.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The parts of a body in `multipart/form-data`; none for any other body.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        self.split().unwrap_or_default()
    }

    fn split(&self) -> Option<Vec<Part>> {
        let boundary =
            self.header("content-type")?.strip_prefix("multipart/form-data; boundary=")?;
        let inside = self.body.strip_prefix(format!("--{boundary}\r\n").as_bytes())?;
        let mut left = inside.strip_suffix(format!("\r\n--{boundary}--\r\n").as_bytes())?;
        let between = format!("\r\n--{boundary}\r\n");
        let mut parts = Vec::new();
        while let Some((part, rest)) = cut(left, between.as_bytes()) {
            parts.push(Part::read(part)?);
            left = rest;
        }
        parts.push(Part::read(left)?);
        Some(parts)
    }
}

/// What comes before and after the first occurrence of this text.
fn cut<'a>(bytes: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = bytes.windows(at.len()).position(|it| it == at)?;
    Some((bytes.get(..place)?, bytes.get(place + at.len()..)?))
}

/// A part of a body in `multipart/form-data`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// Its headers, as sent.
    pub headers: String,
    /// Its content.
    pub content: Vec<u8>,
}

impl Part {
    fn read(bytes: &[u8]) -> Option<Self> {
        let (headers, content) = cut(bytes, b"\r\n\r\n")?;
        let headers = String::from_utf8(headers.to_vec()).ok()?;
        Some(Self { headers, content: content.to_vec() })
    }

    /// The name of the field.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.quoted("name")
    }

    /// The name of the file, if it is one.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.quoted("filename")
    }

    /// The media type, if it has one.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.headers.lines().find_map(|line| line.strip_prefix("Content-Type: "))
    }

    /// The content as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.content).into_owned()
    }

    fn quoted(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.headers.split_once(&format!("; {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The reading side of a connection.
#[derive(Debug)]
pub(super) struct Incoming<R>(BufReader<R>);

impl<R: Read> Incoming<R> {
    pub(super) fn of(stream: R) -> Self {
        Self(BufReader::new(stream))
    }

    pub(super) fn stream(&mut self) -> &mut R {
        self.0.get_mut()
    }

    /// Whether these bytes come next. Nothing is consumed.
    pub(super) fn starts_with(&mut self, bytes: &[u8]) -> io::Result<bool> {
        Ok(self.0.fill_buf()?.starts_with(bytes))
    }

    /// The next request, whole; `None` when there is none.
    pub(super) fn request(&mut self) -> io::Result<Option<Recorded>> {
        let Some(mut request) = self.head()? else { return Ok(None) };
        request.body = match (request.header("content-length"), request.header("transfer-encoding"))
        {
            (Some(length), None) => self.exactly(length.parse().map_err(io::Error::other)?)?,
            (None, Some("chunked")) => self.chunks()?,
            (None, None) => Vec::new(),
            both => panic!("a body of two lengths: {both:?}"),
        };
        Ok(Some(request))
    }

    /// The head of the next request; `None` when there is none.
    pub(super) fn head(&mut self) -> io::Result<Option<Recorded>> {
        // Anything that does not begin with a letter is not a method; a TLS handshake, for example.
        if !self.0.fill_buf()?.first().is_some_and(u8::is_ascii_uppercase) {
            return Ok(None);
        }
        let malformed = || io::Error::new(io::ErrorKind::InvalidData, "not an HTTP/1.1 request");
        let start = self.line()?;
        let (method, rest) = start.split_once(' ').ok_or_else(malformed)?;
        let target = rest.strip_suffix(" HTTP/1.1").ok_or_else(malformed)?;
        let (mut head, mut headers) = (format!("{start}\r\n"), Vec::new());
        loop {
            let line = self.line()?;
            head.push_str(&line);
            head.push_str("\r\n");
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or_else(malformed)?;
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let (method, target) = (method.to_owned(), target.to_owned());
        Ok(Some(Recorded { head, method, target, headers, body: Vec::new() }))
    }

    pub(super) fn exactly(&mut self, length: usize) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.0.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    fn chunks(&mut self) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let length = usize::from_str_radix(&self.line()?, 16).map_err(io::Error::other)?;
            body.extend(self.exactly(length)?);
            if !self.line()?.is_empty() {
                return Err(io::ErrorKind::InvalidData.into());
            }
            if length == 0 {
                return Ok(body);
            }
        }
    }

    /// One line of the head. A byte that is not ASCII has no place there and is shown as
    /// `\u{fffd}`, which no expectation matches.
    fn line(&mut self) -> io::Result<String> {
        let mut bytes = Vec::new();
        self.0.read_until(b'\n', &mut bytes)?;
        let text = bytes.strip_suffix(b"\r\n").ok_or(io::ErrorKind::UnexpectedEof)?;
        let shown = |byte: &u8| if byte.is_ascii() { char::from(*byte) } else { '\u{fffd}' };
        Ok(text.iter().map(shown).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(bytes: &[u8]) -> Recorded {
        Incoming::of(bytes).request().unwrap().unwrap()
    }

    #[test]
    fn a_request_is_kept_as_it_came() {
        let head =
            "PUT /a%2fb?q=%20&q[]= HTTP/1.1\r\nX-A: 1\r\nx-a:  2\r\nContent-Length: 3\r\n\r\n";
        let request = recorded(&[head.as_bytes(), b"\0{}"].concat());
        assert_eq!(request.head, head);
        assert_eq!(request.method, "PUT");
        assert_eq!(request.target, "/a%2fb?q=%20&q[]=");
        assert_eq!(request.header_values("x-a"), ["1", "2"]);
        assert_eq!(request.body, b"\0{}");
    }

    #[test]
    fn a_body_in_chunks_is_put_together() {
        let head = "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n";
        let request =
            recorded(format!("{head}3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n").as_bytes());
        assert_eq!(request.body, b"abc0123456789");
    }

    #[test]
    fn what_is_no_request_is_none() {
        assert!(Incoming::of(&b"\x16\x03\x01"[..]).request().unwrap().is_none());
        assert!(Incoming::of(&b""[..]).request().unwrap().is_none());
        assert!(Incoming::of(&b"GET /\r\n\r\n"[..]).request().is_err());
    }

    #[test]
    fn path_and_query_are_decoded_piece_by_piece() {
        let request = recorded(b"GET /a%2Fb/c+d/?q=x%20y+z%2B&l%5B%5D=1&l%5B%5D= HTTP/1.1\r\n\r\n");
        assert_eq!(request.segments(), ["", "a/b", "c+d", ""]);
        let query = [("q", "x y z+"), ("l[]", "1"), ("l[]", "")];
        assert_eq!(request.query(), query.map(|(name, value)| (name.into(), value.into())));
        assert_eq!(request.get("q").as_deref(), Some("x y z+"));
    }

    #[test]
    fn a_form_is_taken_apart() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"a[c]\"\r\n\r\nx\r\ny\r\n\
            --b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"n.txt\"\r\n\
            Content-Type: text/plain\r\n\r\n\r\n--b--\r\n";
        let form = |media_type: &str| {
            let length = body.len();
            let head = format!("content-type: {media_type}\r\ncontent-length: {length}\r\n\r\n");
            recorded(format!("POST / HTTP/1.1\r\n{head}{body}").as_bytes()).parts()
        };
        let parts = form("multipart/form-data; boundary=b");
        let names: Vec<_> = parts.iter().map(|it| (it.name(), it.file_name())).collect();
        assert_eq!(names, [(Some("a[c]"), None), (Some("f"), Some("n.txt"))]);
        assert_eq!(parts[0].text(), "x\r\ny");
        assert_eq!((parts[1].media_type(), &*parts[1].content), (Some("text/plain"), &b""[..]));
        assert_eq!(form("application/json"), []);
    }
}
