//! The fields and files of a form: as they are expected, and as they were sent.

use super::difference::readable;
use crate::files::{Form, Upload};
use bytes::Bytes;
use http::HeaderValue;

/// A field or a file.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) file: Option<FileFacts>,
    /// `None` where it is not in memory: then it is not compared.
    pub(super) content: Option<Bytes>,
}

/// What is said about a file beside its content.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct FileFacts {
    pub(super) name: String,
    pub(super) media_type: String,
}

impl Part {
    pub(super) fn shown(&self) -> String {
        match &self.file {
            Some(file) => format!("{}: the file {} ({})", self.name, file.name, file.media_type),
            None => format!(
                "{}: {}",
                self.name,
                self.content.as_ref().map_or_else(String::new, readable)
            ),
        }
    }
}

/// The parts of a form that is not sent.
pub(super) fn parts(form: &Form) -> impl Iterator<Item = Part> {
    let field = |(name, text): &(String, String)| Part {
        name: name.clone(),
        file: None,
        content: Some(text.clone().into()),
    };
    let files = form.files.iter().map(|(name, file)| part(name, file));
    form.fields.iter().map(field).chain(files)
}

/// A file that is not sent.
pub(super) fn part(name: &str, file: &Upload) -> Part {
    // A media type that cannot be sent has failed before.
    let media_type = file.media_type().unwrap_or_default();
    let facts = FileFacts { name: file.file_name().to_owned(), media_type };
    Part { name: name.to_owned(), file: Some(facts), content: file.in_memory().cloned() }
}

/// The parts of a form that was sent.
pub(super) fn sent(form: &Form, media_type: Option<&HeaderValue>, body: &Bytes) -> Vec<Part> {
    let contents = contents(media_type, body).into_iter().map(Some);
    let contents = contents.chain(std::iter::repeat(None));
    parts(form).zip(contents).map(|(part, content)| Part { content, ..part }).collect()
}

/// The content of each part, in order. Our own client wrote the form, so each part has one shape.
fn contents(media_type: Option<&HeaderValue>, body: &Bytes) -> Vec<Bytes> {
    let media_type = media_type.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let Some((_, boundary)) = media_type.split_once("boundary=") else { return Vec::new() };
    let mark = format!("\r\n--{boundary}");
    let mut contents = Vec::new();
    let mut rest = body.clone();
    while let Some(start) = find(&rest, b"\r\n\r\n") {
        let begun = rest.slice(start.saturating_add(4)..);
        let Some(end) = find(&begun, mark.as_bytes()) else { break };
        contents.push(begun.slice(..end));
        rest = begun.slice(end.saturating_add(mark.len())..);
    }
    contents
}

fn find(text: &[u8], needle: &[u8]) -> Option<usize> {
    text.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(body: &str) -> Vec<Bytes> {
        let media_type = HeaderValue::from_static("multipart/form-data; boundary=b");
        contents(Some(&media_type), &Bytes::from(body.to_owned()))
    }

    #[test]
    fn each_part_has_its_content_blank_lines_and_dashes_included() {
        let body = "--b\r\nname: a\r\n\r\none\r\n\r\n--\r\n--b\r\nname: c\r\n\r\n\r\n--b--\r\n";
        assert_eq!(parted(body), ["one\r\n\r\n--", ""]);
    }

    #[test]
    fn a_form_that_is_cut_off_or_empty_has_the_parts_that_are_whole() {
        assert_eq!(parted("--b\r\nname: a\r\n\r\none\r\n--b\r\nname: c\r\n\r\ntw"), ["one"]);
        assert!(parted("").is_empty() && contents(None, &Bytes::from("--b")).is_empty());
    }
}
