//! The contents of the parts of a form, taken from the bytes that were sent.

use bytes::Bytes;
use http::HeaderValue;

/// The content of each part, in order. Our own client wrote the form, so each part has one shape.
pub(super) fn contents(media_type: Option<&HeaderValue>, body: &Bytes) -> Vec<Bytes> {
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
