//! Setters: what a caller may pass for a value of some type, and how it becomes that type.

use quote::ToTokens;

/// A type as text. The formatter makes it pretty.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// The type of a setter's argument, and the expression that turns it into the value.
pub(super) struct Accepted {
    pub(super) argument: String,
    pub(super) conversion: String,
}

/// What a setter for a value of type `ty` (as tokens, with spaces) accepts under `name`.
pub(super) fn accept(ty: &str, name: &str) -> Accepted {
    let compact: String = ty.chars().filter(|c| !c.is_whitespace()).collect();
    if compact == "bool" {
        return Accepted { argument: "bool".into(), conversion: name.into() };
    }
    let item = compact.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>'));
    if let Some(item) = item.filter(|item| !item.contains('<')) {
        return Accepted {
            argument: format!("impl IntoIterator<Item = impl Into<{item}>>"),
            conversion: format!("{name}.into_iter().map(Into::into).collect()"),
        };
    }
    Accepted { argument: format!("impl Into<{ty}>"), conversion: format!("{name}.into()") }
}
