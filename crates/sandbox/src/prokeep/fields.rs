//! What a body may hold, and in which form.

use super::refusal::{sentence_with, wrong};
use super::rows::Record;
use crate::engine::Refusal;
use serde_json::Value;

/// One field of a body, as the description has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    name: &'static str,
    form: Form,
    nullable: bool,
    required: bool,
}

/// What the value of a field looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    /// Text of 1 to so many characters.
    UpTo(usize),
    Flag,
    Phone,
    Email,
    /// An address of HTTP or HTTPS.
    Url,
    Uuid,
    Uuids,
    Texts,
    Objects,
    Object,
    Address,
    OneOf(&'static [&'static str]),
    Money,
}

impl Field {
    pub(super) const fn new(name: &'static str, form: Form) -> Self {
        Self { name, form, nullable: false, required: false }
    }

    pub(super) const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    fn check(&self, value: &Value) -> Result<(), Refusal> {
        match value {
            Value::Null if self.nullable => Ok(()),
            value if self.form.fits(value) => Ok(()),
            _ => Err(wrong(format!("`{}` {}.", self.name, self.form.demand()))),
        }
    }
}

impl Form {
    fn fits(self, value: &Value) -> bool {
        let text = value.as_str();
        let all = |fits: fn(&Value) -> bool| value.as_array().is_some_and(|it| it.iter().all(fits));
        match self {
            Self::Text | Self::Address => text.is_some(),
            Self::UpTo(most) => text.is_some_and(|it| (1..=most).contains(&it.chars().count())),
            Self::Flag => value.is_boolean(),
            Self::Phone => text.is_some_and(is_phone),
            Self::Email => text.is_some_and(is_email),
            Self::Url => text.is_some_and(is_url),
            Self::Uuid => text.is_some_and(is_uuid),
            Self::Uuids => flat(value).is_some_and(|ids| ids.iter().all(|it| is_uuid(it))),
            Self::Texts => all(Value::is_string),
            Self::Objects => all(Value::is_object),
            Self::Object => value.is_object(),
            Self::OneOf(values) => text.is_some_and(|it| values.contains(&it)),
            Self::Money => text.is_some_and(|it| amount(it).is_some()),
        }
    }

    /// What is demanded, to follow the name of the field.
    fn demand(self) -> String {
        match self {
            Self::Text | Self::Address => "must be text".into(),
            Self::UpTo(most) => format!("must be text of 1 to {most} characters"),
            Self::Flag => "must be true or false".into(),
            Self::Phone => "must be a phone number in E.164 form, such as +12025550143".into(),
            Self::Email => "must be an e-mail address".into(),
            Self::Url => "must be a URL of HTTP or HTTPS".into(),
            Self::Uuid => "must be a UUID".into(),
            Self::Uuids => "must be a list of UUIDs".into(),
            Self::Texts => "must be a list of texts".into(),
            Self::Objects => "must be a list of objects".into(),
            Self::Object => "must be an object".into(),
            Self::OneOf(values) => format!("must be one of {}", values.join(", ")),
            Self::Money => "must be an amount such as 1,250.00 or $1,250".into(),
        }
    }
}

/// The fields of a body that the call knows. The others are ignored.
///
/// # Errors
///
/// When the body is no object, lacks what is required, or holds a value of another form.
pub(super) fn read(body: &Value, fields: &[Field]) -> Result<Value, Refusal> {
    let Value::Object(given) = body else {
        return Err(sentence_with(400, "The body must be a JSON object.").into());
    };
    let mut kept = Record::new();
    for field in fields {
        let Some(value) = given.get(field.name) else {
            if field.required {
                return Err(wrong(format!("`{}` is missing.", field.name)));
            }
            continue;
        };
        field.check(value)?;
        kept.insert(field.name.into(), field.form.normal(value));
    }
    Ok(Value::Object(kept))
}

impl Form {
    /// The value as replies show it.
    fn normal(self, value: &Value) -> Value {
        match (self, value.as_str()) {
            (Self::Money, Some(text)) => amount(text).map_or(Value::Null, Value::from),
            (Self::Address, Some(text)) => address(text).into(),
            (Self::Uuids, _) => flat(value).unwrap_or_default().into(),
            _ => value.clone(),
        }
    }
}

/// A list of texts, which the vendor's samples nest once more in places.
fn flat(value: &Value) -> Option<Vec<&str>> {
    let mut texts = Vec::new();
    for item in value.as_array()? {
        match item {
            Value::Array(inner) => {
                for item in inner {
                    texts.push(item.as_str()?);
                }
            }
            item => texts.push(item.as_str()?),
        }
    }
    Some(texts)
}

/// E.164: a plus sign and up to 15 digits, the first of which is not 0.
pub(super) fn is_phone(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else { return false };
    (2..=15).contains(&digits.len())
        && digits.bytes().all(|it| it.is_ascii_digit())
        && !digits.starts_with('0')
}

fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
    })
}

fn is_url(text: &str) -> bool {
    let url = text.parse::<http::Uri>();
    url.is_ok_and(|it| matches!(it.scheme_str(), Some("http" | "https")) && it.host().is_some())
}

pub(super) fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|it| it.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|it| it.bytes().all(|it| it.is_ascii_hexdigit()))
}

/// The amount without dollar sign and commas, and with two decimals.
///
/// Commas stand between thousands or nowhere. That replies show it so is inferred from a sample.
fn amount(text: &str) -> Option<String> {
    let text = text.strip_prefix('$').unwrap_or(text);
    let (whole, cents) = text.split_once('.').unwrap_or((text, "00"));
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let mut thousands = whole.split(',');
    let first = thousands.next().filter(|it| is_number(it))?;
    let has_commas = whole.contains(',');
    let fits =
        thousands.all(|it| it.len() == 3 && is_number(it)) && !(has_commas && first.len() > 3);
    (fits && cents.len() == 2 && is_number(cents))
        .then(|| format!("{}.{cents}", whole.replace(',', "")))
}

/// The address with its country code, which is `US` where none is given.
pub(super) fn address(text: &str) -> String {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let is_country = |it: &&str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_uppercase());
    let has_country = parts.len() > 4 && parts.last().is_some_and(is_country);
    let joined = parts.join(", ");
    if has_country { joined } else { joined + ", US" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_in_the_four_printed_forms_and_no_other() {
        for (text, read) in [
            ("$1,250.00", "1250.00"),
            ("1,250.00", "1250.00"),
            ("$1,250", "1250.00"),
            ("1,250", "1250.00"),
            ("73.12", "73.12"),
        ] {
            assert_eq!(amount(text).as_deref(), Some(read), "{text}");
        }
        for text in ["", "$", "1,25", "12,34,567", "1250,000", "1.5", "-3", "ten", "1,250.0"] {
            assert_eq!(amount(text), None, "{text}");
        }
    }

    #[test]
    fn a_phone_number_has_a_plus_and_nothing_but_digits() {
        assert!(is_phone("+12025550143"));
        for text in
            ["555-0100", "12025550143", "+", "+0123", "+1 202 555 0143", "+1234567890123456"]
        {
            assert!(!is_phone(text), "{text}");
        }
    }

    #[test]
    fn an_address_without_country_is_in_the_united_states() {
        let (without, with) = (
            "12 Main Street, Springfield, IL, 62701",
            "12 Main Street, Springfield, IL, 62701, US",
        );
        assert_eq!(address(without), with);
        assert_eq!(address(with), with);
        assert_eq!(address("1 Road, Toronto, ON, M5V, CA"), "1 Road, Toronto, ON, M5V, CA");
    }
}
