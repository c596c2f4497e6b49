//! Bodies that are forms, as JSON and files.

use super::asked::SentFile;
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

/// How deep names such as `a[b][c]` may nest.
const DEEPEST: usize = 16;

/// The pairs of a query or of a form in one line.
pub(super) fn pairs(text: &str) -> Vec<(String, String)> {
    let decoded =
        |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

/// Fields as JSON: `a[b]` is a field of an object, `a[]` an item of a list, and a name that comes
/// twice is a list.
pub(super) fn fields(pairs: Vec<(String, String)>) -> Value {
    let mut object = Value::Object(Map::new());
    for (name, value) in pairs {
        let steps: Vec<&str> = name.split('[').map(|step| step.trim_end_matches(']')).collect();
        place(&mut object, steps.get(..steps.len().min(DEEPEST)).unwrap_or_default(), value);
    }
    object
}

fn place(target: &mut Value, steps: &[&str], text: String) {
    let Some((step, rest)) = steps.split_first() else {
        *target = match target.take() {
            Value::Null => Value::String(text),
            Value::Array(mut items) => {
                items.push(text.into());
                Value::Array(items)
            }
            other => Value::Array(vec![other, text.into()]),
        };
        return;
    };
    if step.is_empty() {
        if !target.is_array() {
            *target = Value::Array(Vec::new());
        }
        if let Value::Array(items) = target {
            let mut item = Value::Null;
            place(&mut item, rest, text);
            items.push(item);
        }
        return;
    }
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    if let Value::Object(object) = target {
        place(object.entry((*step).to_owned()).or_insert(Value::Null), rest, text);
    }
}

/// Names and values, in their order.
type Pairs = Vec<(String, String)>;

/// The fields and files of a form in parts, or `None` where it cannot be read.
pub(super) fn multipart(media_type: &str, body: &Bytes) -> Option<(Pairs, Vec<SentFile>)> {
    let boundary = parameter(media_type, "boundary")?;
    let boundary = format!("--{boundary}").into_bytes();
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    let mut at = position(body, &boundary, 0)?.checked_add(boundary.len())?;
    loop {
        let rest = body.get(at..)?;
        if rest.starts_with(b"--") {
            return Some((fields, files));
        }
        let start = at.checked_add(2)?;
        let head_end = position(body, b"\r\n\r\n", at)?;
        let head = std::str::from_utf8(body.get(start.min(head_end)..head_end)?).ok()?;
        let content_start = head_end.checked_add(4)?;
        let next = position(body, &boundary, content_start)?;
        let content = body.slice(content_start..next.checked_sub(2)?.max(content_start));
        read_part(head, content, &mut fields, &mut files)?;
        at = next.checked_add(boundary.len())?;
    }
}

fn read_part(
    head: &str,
    content: Bytes,
    fields: &mut Pairs,
    files: &mut Vec<SentFile>,
) -> Option<()> {
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    };
    let disposition = header("content-disposition")?;
    let name = parameter(&disposition, "name")?;
    match parameter(&disposition, "filename") {
        Some(file_name) => {
            let media_type = header("content-type").unwrap_or_default();
            files.push(SentFile { name, file_name, media_type, content });
        }
        None => fields.push((name, String::from_utf8_lossy(&content).into_owned())),
    }
    Some(())
}

/// A parameter of a header's value, such as `name` in `form-data; name="a"`.
fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        let is_it = key.trim().eq_ignore_ascii_case(name);
        is_it.then(|| value.trim().trim_matches('"').to_owned())
    })
}

fn position(body: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    let rest = body.get(from..)?;
    rest.windows(wanted.len().max(1)).position(|it| it == wanted)?.checked_add(from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_in_brackets_are_places() {
        let pairs = pairs("a=1&b%5Bc%5D=2+3&d[]=4&d[]=5&e=6&e=7");
        let expected = json!({"a": "1", "b": {"c": "2 3"}, "d": ["4", "5"], "e": ["6", "7"]});
        assert_eq!(fields(pairs), expected);
    }

    #[test]
    fn a_form_in_parts_has_fields_and_files() {
        let body = Bytes::from_static(
            b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x\r\n\
              content-disposition: form-data; name=\"f[]\"; filename=\"n.png\"\r\n\
              Content-Type: image/png\r\n\r\n\x00\r\n\xff\r\n--x--\r\n",
        );
        let (fields, files) = multipart("multipart/form-data; boundary=x", &body).unwrap();
        assert_eq!(fields, [("a".to_owned(), "1".to_owned())]);
        assert_eq!(files[0].name, "f[]");
        assert_eq!(files[0].content.as_ref(), b"\x00\r\n\xff");
    }

    #[test]
    fn a_broken_form_is_none() {
        for body in ["", "--x", "--x\r\n", "--x\r\n\r\n", "--x\r\n\r\n--x", "--x\r\n\r\n\r\n--x--"]
        {
            assert!(
                multipart("multipart/form-data; boundary=x", &body.as_bytes().into()).is_none()
            );
        }
        assert!(multipart("multipart/form-data", &Bytes::new()).is_none());
    }
}
