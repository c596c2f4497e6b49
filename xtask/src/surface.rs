//! What can users see of a crate, and how does a change affect them?

use crate::write::Files;
use quote::ToTokens;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use syn::{FnArg, ImplItem, Item, Visibility};

/// The public names of a crate: each with its parts and their types.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Surface(BTreeMap<String, BTreeMap<String, String>>);

impl Surface {
    /// Reads the surface of a crate's files. Files that are not Rust add nothing.
    #[must_use]
    pub fn of(files: &Files) -> Self {
        let mut surface = Self::default();
        for (path, text) in files {
            if Path::new(path).extension().is_some_and(|it| it == "rs")
                && let Ok(file) = syn::parse_file(text)
            {
                file.items.iter().for_each(|item| surface.take(item));
            }
        }
        surface
    }

    fn take(&mut self, item: &Item) {
        match item {
            Item::Struct(item) if matches!(item.vis, Visibility::Public(_)) => {
                let parts = self.0.entry(format!("type {}", item.ident)).or_default();
                for (place, field) in item.fields.iter().enumerate() {
                    if matches!(field.vis, Visibility::Public(_)) {
                        let name =
                            field.ident.as_ref().map_or(place.to_string(), ToString::to_string);
                        parts.insert(format!("field {name}"), text(&field.ty));
                    }
                }
            }
            Item::Macro(item) => self.take_macro(item),
            Item::Impl(item) if item.trait_.is_none() => {
                let owner = text(&item.self_ty);
                for function in &item.items {
                    if let ImplItem::Fn(function) = function
                        && matches!(function.vis, Visibility::Public(_))
                    {
                        self.take_method(&owner, &function.sig);
                    }
                }
            }
            _ => {}
        }
    }

    fn take_method(&mut self, owner: &str, signature: &syn::Signature) {
        let types: Vec<String> = signature
            .inputs
            .iter()
            .filter_map(|input| match input {
                FnArg::Typed(input) => Some(text(&input.ty)),
                FnArg::Receiver(_) => None,
            })
            .collect();
        let types = format!("({}) {}", types.join(", "), text(&signature.output));
        let name = signature.ident.to_string();
        if owner == "Client" {
            self.0.entry(format!("operation {name}")).or_default().insert("call".into(), types);
        } else {
            let parts = self.0.entry(format!("type {owner}")).or_default();
            parts.insert(format!("method {name}"), types);
        }
    }

    /// The variants of `open_enum!` and `union!`: every name in front of `=>`.
    fn take_macro(&mut self, item: &syn::ItemMacro) {
        let tokens = item.mac.tokens.to_string();
        let Some((head, body)) = tokens.split_once('{') else {
            return;
        };
        let Some(name) = head.split_whitespace().next_back() else {
            return;
        };
        let parts = self.0.entry(format!("type {name}")).or_default();
        for line in body.split("=>") {
            let line = line.split('(').next().unwrap_or(line);
            if let Some(variant) = line.split_whitespace().next_back() {
                let plain = variant.chars().all(|c| c.is_alphanumeric() || c == '_');
                if plain && variant.starts_with(char::is_uppercase) {
                    parts.insert(format!("variant {variant}"), String::new());
                }
            }
        }
    }
}

/// Tokens as people write them.
fn text(tokens: &impl ToTokens) -> String {
    let spaced = tokens.to_token_stream().to_string();
    let tight = [(" :: ", "::"), (" < ", "<"), (" >", ">"), (" ,", ","), ("& ", "&")];
    tight.iter().fold(spaced, |text, (loose, tight)| text.replace(loose, tight))
}

/// How one surface differs from another.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// What is new, and breaks nobody.
    pub added: Vec<String>,
    /// What is gone or different: users may have to change their code.
    pub breaking: Vec<String>,
}

impl Changes {
    /// Compares an old surface with a new one.
    #[must_use]
    pub fn between(old: &Surface, new: &Surface) -> Self {
        let mut changes = Self::default();
        for (name, parts) in &old.0 {
            match new.0.get(name) {
                None => changes.breaking.push(format!("removed {name}")),
                Some(now) => changes.compare_parts(name, parts, now),
            }
        }
        for name in new.0.keys().filter(|name| !old.0.contains_key(*name)) {
            changes.added.push(format!("added {name}"));
        }
        changes
    }

    fn compare_parts(
        &mut self,
        name: &str,
        old: &BTreeMap<String, String>,
        new: &BTreeMap<String, String>,
    ) {
        for (part, ty) in old {
            match new.get(part) {
                None => self.breaking.push(format!("removed {part} of {name}")),
                Some(now) if now != ty => {
                    self.breaking.push(format!("changed {part} of {name}: {ty} is now {now}"));
                }
                Some(_) => {}
            }
        }
        for part in new.keys().filter(|part| !old.contains_key(*part)) {
            self.added.push(format!("added {part} to {name}"));
        }
    }

    /// Whether users may have to change their code.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        !self.breaking.is_empty()
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 40;
        if self.added.is_empty() && self.breaking.is_empty() {
            return writeln!(f, "  only docs or internals change: not breaking");
        }
        for (mark, lines) in [("!", &self.breaking), ("+", &self.added)] {
            for line in lines.iter().take(SHOWN) {
                writeln!(f, "  {mark} {line}")?;
            }
            if lines.len() > SHOWN {
                writeln!(f, "  {mark} and {} more", lines.len() - SHOWN)?;
            }
        }
        let verdict = if self.is_breaking() { "BREAKING" } else { "not breaking" };
        writeln!(
            f,
            "  {} added, {} removed or changed: {verdict}",
            self.added.len(),
            self.breaking.len()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn surface(code: &str) -> Surface {
        Surface::of(&Files::from([("src/types.rs".to_owned(), code.to_owned())]))
    }

    #[test]
    fn a_removed_or_retyped_field_breaks_and_an_added_one_does_not() {
        let old =
            surface("pub struct A { pub x: i64, pub y: String } open_enum! { E { B => \"b\", } }");
        let new = surface(
            "pub struct A { pub x: f64, pub z: String } open_enum! { E { B => \"b\", C => \"c\", } }",
        );
        let changes = Changes::between(&old, &new);
        assert_eq!(
            changes.breaking,
            ["changed field x of type A: i64 is now f64", "removed field y of type A"]
        );
        assert_eq!(changes.added, ["added field z to type A", "added variant C to type E"]);
    }

    #[test]
    fn another_argument_of_an_operation_breaks() {
        let old = surface("impl Client { pub fn get(&self, id: impl Into<String>) -> Get { } }");
        let new = surface("impl Client { pub fn get(&self, id: impl Into<i64>) -> Get { } }");
        assert!(Changes::between(&old, &new).is_breaking());
        assert_eq!(Changes::between(&old, &old), Changes::default());
    }
}
