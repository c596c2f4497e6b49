//! Rust names from the names of a description: always valid, unique in their scope.

use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::HashSet;

/// Words that cannot be the name of a field, a parameter, a method or a module.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that types must not take: the code around them uses these.
pub const RESERVED_TYPES: &[&str] = &[
    "As",
    "Box",
    "By",
    "DateTime",
    "Deserialize",
    "Err",
    "Error",
    "From",
    "Into",
    "IntoIterator",
    "IntoList",
    "IntoOption",
    "Map",
    "NaiveDate",
    "None",
    "Ok",
    "Option",
    "Patch",
    "Reads",
    "Result",
    "Self",
    "Serialize",
    "Shape",
    "Some",
    "String",
    "TryFrom",
    "TryInto",
    "Utc",
    "Value",
    "Vec",
];

/// Names that requests must not take: the code in `operations/` uses these.
pub const RESERVED_REQUESTS: &[&str] = &[
    "Body",
    "Bounds",
    "Bytes",
    "Call",
    "Certainty",
    "Client",
    "Constraint",
    "DateWindow",
    "Download",
    "Err",
    "Error",
    "Facts",
    "FilePart",
    "Arrivals",
    "From",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "IntoList",
    "IntoOption",
    "Iterator",
    "Json",
    "Listed",
    "KeyWay",
    "List",
    "Method",
    "None",
    "Nothing",
    "Ok",
    "Operation",
    "Option",
    "Optional",
    "Parameter",
    "Patch",
    "Raw",
    "Reads",
    "Response",
    "Result",
    "Same",
    "Secret",
    "Self",
    "Some",
    "String",
    "Style",
    "Text",
    "Timestamp",
    "TryFrom",
    "TryInto",
    "Upload",
    "Vec",
    "Way",
];

/// Names that modules of operations must not take: paths start with these.
pub const RESERVED_MODULES: &[&str] =
    &["chrono", "core", "operations", "serde", "serde_json", "std", "switchboard_core", "types"];

/// Names that operations must not take: the client has methods with these names.
pub const RESERVED_METHODS: &[&str] =
    &["builder", "base_url", "call", "clone", "core", "fmt", "from", "into"];

/// Names that setters of a request must not take: requests have methods of these names, of their
/// own or by the facade. What begins with `with_` is reserved as well, see [`setter`].
pub const RESERVED_SETTERS: &[&str] = &["body", "send", "into_future", "items", "pages", "clone"];

/// A name in snake case that is no keyword.
#[must_use]
pub fn snake(text: &str) -> String {
    let mut name = readable(text).to_snake_case();
    if name.is_empty() {
        name = "unnamed".into();
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'n');
    }
    if KEYWORDS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// The name of a setter of a request.
///
/// Names beginning with `with_` are for options of a single call, which are the same for every
/// vendor: a parameter `with_x` is set by `with_x_`.
#[must_use]
pub fn setter(text: &str) -> String {
    let mut name = snake(text);
    if name.starts_with("with_") {
        name.push('_');
    }
    name
}

/// A name in upper camel case.
#[must_use]
pub fn camel(text: &str) -> String {
    let name = readable(text).to_upper_camel_case();
    match name.chars().next() {
        None => "Unnamed".into(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

/// Signs that distinguish names become words; other characters are dropped.
fn readable(text: &str) -> String {
    let mut out = String::new();
    for (place, c) in text.chars().enumerate() {
        match c {
            '+' => out.push_str(" plus "),
            '-' if place == 0 => out.push_str(" minus "),
            '<' => out.push_str(" less "),
            '>' => out.push_str(" greater "),
            '!' => out.push_str(" not "),
            '*' => out.push_str(" star "),
            c if c.is_ascii_alphanumeric() => out.push(c),
            _ => out.push(' '),
        }
    }
    out
}

/// A scope in which every name is handed out once.
#[derive(Debug, Default)]
pub struct Scope(HashSet<String>);

impl Scope {
    /// A scope in which some names are taken.
    #[must_use]
    pub fn with(reserved: &[&str]) -> Self {
        Self(reserved.iter().map(|name| (*name).to_owned()).collect())
    }

    /// The name itself if it is free, otherwise with the first number that is.
    pub fn claim(&mut self, name: String) -> String {
        if self.0.insert(name.clone()) {
            return name;
        }
        let separator = if name.starts_with(char::is_uppercase) { "" } else { "_" };
        let numbered = (2_u32..).map(|number| format!("{name}{separator}{number}"));
        // There are more numbers than names, so one is free.
        let free = numbered.into_iter().find(|name| !self.0.contains(name)).unwrap_or(name);
        self.0.insert(free.clone());
        free
    }

    /// Whether the name is taken.
    #[must_use]
    pub fn holds(&self, name: &str) -> bool {
        self.0.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_valid_whatever_the_description_says() {
        let snakes = [
            ("group_ids[]", "group_ids"),
            ("page[limit]", "page_limit"),
            ("type", "type_"),
            ("ID", "id"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("", "unnamed"),
            ("2fa", "n2fa"),
            ("filter[cmp-created-at]", "filter_cmp_created_at"),
            ("emoji😀", "emoji"),
        ];
        for (text, name) in snakes {
            assert_eq!(snake(text), name);
        }
        assert_eq!(camel("pick_up"), "PickUp");
        assert_eq!(camel("3d"), "N3d");
    }

    #[test]
    fn what_begins_with_with_is_left_to_options_of_a_call() {
        let setters = [
            ("with_deleted", "with_deleted_"),
            ("withDeleted", "with_deleted_"),
            ("with[deleted]", "with_deleted_"),
            ("with", "with"),
            ("within", "within"),
            ("start_with", "start_with"),
        ];
        for (text, name) in setters {
            assert_eq!(setter(text), name);
        }
    }

    #[test]
    fn a_scope_hands_a_name_out_once() {
        let mut scope = Scope::with(&["body"]);
        assert_eq!(scope.claim("page".into()), "page");
        assert_eq!(scope.claim("page".into()), "page_2");
        assert_eq!(scope.claim("page".into()), "page_3");
        assert_eq!(scope.claim("body".into()), "body_2");
        assert_eq!(scope.claim("Page".into()), "Page");
        assert_eq!(scope.claim("Page".into()), "Page2");
    }
}
