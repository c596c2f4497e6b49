//! From a file to a JSON document.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Number, Value};
use std::path::Path;

/// Reads a description in YAML or JSON.
///
/// # Errors
///
/// When the file cannot be read, is not YAML, or repeats a key; the message names the line.
pub fn load(path: &Path) -> Result<Value> {
    let name = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    parse(&text).with_context(|| format!("{name} is not a description"))
}

/// Parses a description in YAML or JSON.
///
/// # Errors
///
/// See [`load`].
pub fn parse(text: &str) -> Result<Value> {
    // A YAML value refuses a repeated key; a JSON value would silently keep the last one.
    let yaml: serde_norway::Value = serde_norway::from_str(text)?;
    to_json(yaml)
}

fn to_json(yaml: serde_norway::Value) -> Result<Value> {
    use serde_norway::Value as Yaml;
    Ok(match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(flag) => Value::Bool(flag),
        Yaml::Number(number) => number_to_json(&number)?,
        Yaml::String(text) => Value::String(text),
        Yaml::Sequence(items) => {
            Value::Array(items.into_iter().map(to_json).collect::<Result<_>>()?)
        }
        Yaml::Mapping(fields) => {
            let mut map = Map::new();
            for (key, value) in fields {
                map.insert(key_text(&key)?, to_json(value)?);
            }
            Value::Object(map)
        }
        Yaml::Tagged(tagged) => bail!("the YAML tag {} has no meaning here", tagged.tag),
    })
}

fn number_to_json(number: &serde_norway::Number) -> Result<Value> {
    if let Some(whole) = number.as_i64() {
        return Ok(whole.into());
    }
    if let Some(whole) = number.as_u64() {
        return Ok(whole.into());
    }
    let float = number.as_f64().and_then(Number::from_f64);
    float.map(Value::Number).with_context(|| format!("{number} cannot be written in JSON"))
}

/// Status codes are often written without quotes, so a number is a key too.
fn key_text(key: &serde_norway::Value) -> Result<String> {
    Ok(match key {
        serde_norway::Value::String(text) => text.clone(),
        serde_norway::Value::Number(number) => number.to_string(),
        serde_norway::Value::Bool(flag) => flag.to_string(),
        other => bail!("{other:?} cannot be a key"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_key_is_refused_with_its_line() {
        let error = parse("a: 1\nb: 2\na: 3\n").unwrap_err();
        assert!(format!("{error:#}").contains("duplicate"), "{error:#}");
    }

    #[test]
    fn an_unquoted_status_is_a_text_key() {
        assert!(parse("responses: {200: {}}").unwrap()["responses"].get("200").is_some());
    }
}
