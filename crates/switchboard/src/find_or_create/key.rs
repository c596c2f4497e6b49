//! When two spellings of an e-mail address or a phone number mean the same.

use crate::Error;
use std::fmt;

/// An e-mail address as it is compared: without spaces around it, in lower case.
pub(crate) fn email(text: &str) -> String {
    text.trim().to_lowercase()
}

pub(crate) fn same_email(one: &str, other: &str) -> bool {
    email(one) == email(other)
}

/// Whether two spellings mean the same number: the same digits, with or without the plus sign.
pub(crate) fn same_phone(one: &str, other: &str) -> bool {
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).collect::<Vec<_>>();
    !digits(one).is_empty() && digits(one) == digits(other)
}

/// A phone number without what people write between the digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct PhoneNumber(String);

impl PhoneNumber {
    /// Takes out spaces, and the signs that group digits.
    pub(crate) fn new(text: &str) -> Self {
        let is_grouping = |sign: char| sign.is_whitespace() || "()-./".contains(sign);
        Self(text.chars().filter(|sign| !is_grouping(*sign)).collect())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, if it is written as E.164 wants it: a plus sign, and up to 15 digits.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for any other one: which country a national number belongs to,
    /// cannot be guessed.
    pub(crate) fn e164(&self) -> Result<&str, Error> {
        let digits = self.0.strip_prefix('+').unwrap_or_default();
        let is_number = digits.len() <= 15 && digits.bytes().all(|it| it.is_ascii_digit());
        if digits.len() < 2 || !is_number || digits.starts_with('0') {
            return Err(Error::invalid_request(
                "the phone number is not in the form of E.164: a plus sign, the country's code, and \
                 15 digits at most",
            ));
        }
        Ok(&self.0)
    }
}

/// Personal data: not shown.
impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_number_are_one_number() {
        let number = PhoneNumber::new("+1 (500) 555-00.01");
        assert_eq!(number.e164().unwrap(), "+15005550001");
        assert!(same_phone("+15005550001", "1 500 555 0001"));
        assert!(!same_phone("+15005550001", "+15005550002"));
        assert!(!same_phone("", "+"), "no number is no number");
    }

    #[test]
    fn what_is_no_international_number_is_refused() {
        for text in
            ["", "+", "+1", "5005550001", "+0150055500", "+1500555000112345", "+1500x", "+١٢٣"]
        {
            let error = PhoneNumber::new(text).e164().unwrap_err();
            assert!(error.is_invalid_request(), "{text}");
        }
    }

    #[test]
    fn e_mail_addresses_are_compared_without_case() {
        assert!(same_email(" Ada@Example.COM", "ada@example.com"));
        assert!(!same_email("ada@example.com", "ada@example.org"));
    }
}
