//! What can users see of a crate, and how does a change affect them?

use crate::write::Files;
use quote::ToTokens;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use syn::parse::{ParseStream, Parser};
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall, FnArg, ImplItem, Item, Lit, Token, Type, Visibility};

/// The parts of a name, and their types.
type Parts = BTreeMap<String, String>;

/// What a part says that a call cannot do without.
const REQUIRED: &str = "required";

/// The public names of a crate: each with its parts and their types.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Surface(BTreeMap<String, Parts>);

impl Surface {
    /// Reads the surface of a crate's files. Files that are not Rust add nothing.
    #[must_use]
    pub fn of(files: &Files) -> Self {
        let mut reading = Reading::default();
        for (path, text) in files {
            if Path::new(path).extension().is_some_and(|it| it == "rs")
                && let Ok(file) = syn::parse_file(text)
            {
                file.items.iter().for_each(|item| reading.take(item));
            }
        }
        reading.surface()
    }
}

/// A surface of which not all is known yet.
#[derive(Default)]
struct Reading {
    names: BTreeMap<String, Parts>,
    /// What the facts of an operation demand, by the name of the constant.
    needs: BTreeMap<String, Parts>,
    /// Which operation starts with which facts.
    starts: Vec<(String, String)>,
}

impl Reading {
    fn surface(mut self) -> Surface {
        for (operation, constant) in std::mem::take(&mut self.starts) {
            let needs = self.needs.remove(&constant).unwrap_or_default();
            self.parts(operation).extend(needs);
        }
        Surface(self.names)
    }

    fn parts(&mut self, name: String) -> &mut Parts {
        self.names.entry(name).or_default()
    }

    fn take(&mut self, item: &Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let parts = self.parts(format!("type {}", item.ident));
                for (place, field) in item.fields.iter().enumerate() {
                    if is_public(&field.vis) {
                        let name =
                            field.ident.as_ref().map_or(place.to_string(), ToString::to_string);
                        parts.insert(format!("field {name}"), text(&field.ty));
                    }
                }
            }
            Item::Macro(item) => self.take_macro(item),
            Item::Static(item) => self.take_facts(item),
            Item::Impl(item) => match &item.trait_ {
                None => self.take_methods(item),
                Some((path, _)) => self.take_trait(item, path),
            },
            _ => {}
        }
    }

    /// What a trait adds: a request that is a list can be walked, and a value be made of another.
    fn take_trait(&mut self, item: &syn::ItemImpl, path: &syn::Path) {
        let Some(last) = path.segments.last() else { return };
        let owner = format!("type {}", text(&item.self_ty));
        if last.ident == "Listed" {
            self.parts(owner).insert("walk".into(), walked(item));
        } else if last.ident == "From" {
            let given = text(&last.arguments);
            let given = given.trim_matches(['<', '>', ' ']);
            self.parts(owner).insert(format!("conversion of {given}"), String::new());
        }
    }

    fn take_methods(&mut self, item: &syn::ItemImpl) {
        let owner = text(&item.self_ty);
        for function in &item.items {
            if let ImplItem::Fn(function) = function
                && is_public(&function.vis)
            {
                self.take_method(&owner, function);
            }
        }
    }

    fn take_method(&mut self, owner: &str, function: &syn::ImplItemFn) {
        let signature = &function.sig;
        let arguments = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(input) => Some(argument(&input.ty)),
            FnArg::Receiver(_) => None,
        });
        let arguments = arguments.collect::<Vec<_>>().join(", ");
        let mut types = format!("({arguments}) {}", text(&signature.output));
        if let Some(demands) = &signature.generics.where_clause {
            types = format!("{types} {}", text(demands));
        }
        let name = signature.ident.to_string();
        if owner == "Client" {
            let operation = format!("operation {name}");
            self.parts(operation.clone()).insert("call".into(), types);
            let mut facts = Facts::default();
            facts.visit_block(&function.block);
            self.starts.extend(facts.0.map(|constant| (operation, constant)));
        } else {
            self.parts(format!("type {owner}")).insert(format!("method {name}"), types);
        }
    }

    /// `open_enum!` and `union!`, whose body is an enum, `builder!`, which makes `builder` and
    /// `build`, `checked_builder!`, which makes the former, and `request!`, which makes the type and `send`.
    fn take_macro(&mut self, item: &syn::ItemMacro) {
        let tokens = &item.mac.tokens;
        if let Ok(item) = syn::parse2::<syn::ItemEnum>(tokens.clone()) {
            let parts = self.parts(format!("type {}", item.ident));
            for variant in item.variants {
                parts.insert(format!("variant {}", variant.ident), text(&variant.fields));
            }
            return;
        }
        let arrow = |input: ParseStream<'_>| {
            if input.peek2(Token![:]) {
                input.parse::<syn::Ident>()?;
                input.parse::<Token![:]>()?;
            }
            let request: syn::Ident = input.parse()?;
            input.parse::<Token![=>]>()?;
            let given: Type = input.parse()?;
            input.parse::<proc_macro2::TokenStream>()?;
            Ok((request, given))
        };
        if let Ok((request, given)) = arrow.parse2(tokens.clone()) {
            let is_checked = item.mac.path.is_ident("checked_builder");
            if is_checked || item.mac.path.is_ident("builder") {
                let builder = text(&given);
                let made = format!("() -> {builder}");
                self.parts(format!("type {request}")).insert("method builder".into(), made);
                if is_checked {
                    return;
                }
                let finished = format!("() -> {request}");
                self.parts(format!("type {builder}")).insert("method build".into(), finished);
                return;
            }
            let send = format!("() -> Result<Response<{}>, Error>", text(&given));
            self.parts(format!("type {request}")).insert("method send".into(), send);
        }
    }

    /// What a call needs, which the facts of an operation say.
    fn take_facts(&mut self, item: &syn::ItemStatic) {
        if matches!(&*item.ty, Type::Path(path) if path.path.is_ident("Facts")) {
            let mut needs = Needs::default();
            needs.visit_expr(&item.expr);
            self.needs.insert(item.ident.to_string(), needs.0);
        }
    }
}

/// The constant that a method starts a call with.
#[derive(Default)]
struct Facts(Option<String>);

impl<'e> Visit<'e> for Facts {
    fn visit_expr_reference(&mut self, reference: &'e syn::ExprReference) {
        if let [constant] = path_of(&reference.expr).as_slice() {
            self.0 = Some(constant.clone());
        }
        visit::visit_expr_reference(self, reference);
    }
}

const fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The items that a list holds.
fn walked(list: &syn::ItemImpl) -> String {
    let item = list.items.iter().find_map(|item| match item {
        ImplItem::Type(item) if item.ident == "Item" => Some(text(&item.ty)),
        _ => None,
    });
    item.unwrap_or_default()
}

/// The type of an argument. What may be left out is taken as what may not, so that only a parameter
/// that becomes required breaks anyone; the facts tell which it is.
fn argument(ty: &Type) -> String {
    let bound = match ty {
        Type::ImplTrait(ty) => ty.bounds.first(),
        _ => None,
    };
    let Some(syn::TypeParamBound::Trait(bound)) = bound else { return text(ty) };
    let Some(last) = bound.path.segments.last() else { return text(ty) };
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return text(ty) };
    let taken = arguments.args.first().map(text).unwrap_or_default();
    match last.ident.to_string().as_str() {
        "IntoOption" if taken == "bool" => taken,
        "IntoOption" => format!("impl Into<{taken}>"),
        "IntoList" => format!("impl IntoIterator<Item = impl Into<{taken}>>"),
        _ => text(ty),
    }
}

/// What the facts of an operation demand.
#[derive(Default)]
struct Needs(Parts);

impl<'e> Visit<'e> for Needs {
    fn visit_expr_method_call(&mut self, call: &'e ExprMethodCall) {
        visit::visit_expr_method_call(self, call);
        let name = match call.method.to_string().as_str() {
            "required" => named(&call.receiver),
            "demanded" => Some("fields beside files".into()),
            "any_of" => Some(format!("one of {}", text(&call.args).trim_start_matches('&'))),
            _ => None,
        };
        self.0.extend(name.map(|name| (name, REQUIRED.to_owned())));
    }
}

/// Which parameter, file or body a chain of calls begins with.
fn named(chain: &Expr) -> Option<String> {
    match chain {
        Expr::MethodCall(call) => named(&call.receiver),
        Expr::Call(call) => match path_of(&call.func).as_slice() {
            [body, _] if body == "Body" => Some("body".into()),
            [part, place] => {
                let place = if part == "FilePart" { "file" } else { place };
                Some(format!("{place} `{}`", call.args.first().and_then(literal)?))
            }
            _ => None,
        },
        _ => None,
    }
}

fn path_of(expression: &Expr) -> Vec<String> {
    match expression {
        Expr::Path(path) => path.path.segments.iter().map(|it| it.ident.to_string()).collect(),
        _ => Vec::new(),
    }
}

fn literal(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
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

    fn compare_parts(&mut self, name: &str, old: &Parts, new: &Parts) {
        for (part, ty) in old {
            match new.get(part) {
                None if ty == REQUIRED => {
                    self.added.push(format!("{name} no longer requires {part}"));
                }
                None => self.breaking.push(format!("removed {part} of {name}")),
                Some(now) if now != ty => {
                    self.breaking.push(format!("changed {part} of {name}: {ty} is now {now}"));
                }
                Some(_) => {}
            }
        }
        for (part, ty) in new.iter().filter(|(part, _)| !old.contains_key(*part)) {
            if ty == REQUIRED {
                self.breaking.push(format!("{name} now requires {part}"));
            } else {
                self.added.push(format!("added {part} to {name}"));
            }
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
        let old = surface(
            "pub struct A { pub x: i64, pub y: String } open_enum! { pub enum E { B = \"b\" } }",
        );
        let new = surface(
            "pub struct A { pub x: f64, pub z: String } open_enum! { pub enum E { B = \"b\", C = \"c\" } }",
        );
        let changes = Changes::between(&old, &new);
        assert_eq!(
            changes.breaking,
            ["changed field x of type A: i64 is now f64", "removed field y of type A"]
        );
        assert_eq!(changes.added, ["added field z to type A", "added variant C to type E"]);
    }

    #[test]
    fn a_new_event_breaks_nobody_and_a_lost_one_does() {
        let events = |variants: &str| {
            surface(&format!("event_enum! {{ #[facts = FACTS] pub enum Event {{ {variants} }} }}"))
        };
        let one = events("Made(types::Made) = \"made\"");
        let two =
            events("Made(types::Made) = \"made\", Auto(types::Auto) = \"auto.*\".named_by(kind)");
        let module = Changes::between(&Surface::default(), &two);
        assert!(!module.is_breaking(), "{module}");
        let added = Changes::between(&one, &two);
        assert_eq!(
            (&added.added[..], added.is_breaking()),
            (&["added variant Auto to type Event".to_owned()][..], false)
        );
        assert_eq!(Changes::between(&two, &one).breaking, ["removed variant Auto of type Event"]);
        let retyped = Changes::between(&one, &events("Made(types::Other) = \"made\""));
        assert!(retyped.is_breaking(), "{retyped}");
        let made = surface("impl From<types::Made> for Event { }");
        let none = Changes::between(&made, &Surface::default());
        assert!(none.is_breaking(), "{none}");
    }

    #[test]
    fn another_argument_of_an_operation_breaks() {
        let old = surface("impl Client { pub fn get(&self, id: impl Into<String>) -> Get { } }");
        let new = surface("impl Client { pub fn get(&self, id: impl Into<i64>) -> Get { } }");
        assert!(Changes::between(&old, &new).is_breaking());
        assert_eq!(Changes::between(&old, &old), Changes::default());
    }

    /// An operation of which these are the facts, the setter and the reply.
    fn operation(facts: &str, setter: &str, reply: &str) -> Surface {
        surface(&format!(
            "static GET: Facts = Facts::new(&API, \"get\", Method::GET, \"/\"){facts};
             impl Client {{ pub fn get(&self) -> Get {{ Get(Call::new(self.core(), &GET)) }} }}
             request!(get: Get => {reply}, Json<Same>);
             impl Get {{ {setter} }}"
        ))
    }

    #[test]
    fn another_reply_and_a_lost_setter_break() {
        let setter = "pub fn a<By>(self, a: impl IntoOption<i64, By>) -> Self { }";
        let old = operation("", setter, "types::Pet");
        let changes = Changes::between(&old, &operation("", "", "Option<types::Pet>"));
        assert_eq!(
            changes.breaking,
            [
                "removed method a of type Get",
                "changed method send of type Get: () -> Result<Response<types::Pet>, Error> is \
                 now () -> Result<Response<Option<types::Pet>>, Error>",
            ]
        );
    }

    #[test]
    fn what_becomes_required_breaks_and_what_no_longer_is_does_not() {
        let parameters = |a: &str, files: &str| {
            format!(
                ".parameters(&[Parameter::path(\"id\"), Parameter::query(\"a\"){a}])\
                 .body(Body::multipart().files(&[FilePart::one(\"b\"){files}]))"
            )
        };
        let optional = "pub fn a<By>(self, a: impl IntoOption<i64, By>) -> Self { }";
        let required = "pub fn a(self, a: impl Into<i64>) -> Self { }";
        let old = operation(&parameters("", ""), optional, "()");
        let new = operation(&parameters(".required()", ".required().rules(&[])"), required, "()");
        let changes = Changes::between(&old, &new);
        assert_eq!(
            changes.breaking,
            ["operation get now requires file `b`", "operation get now requires query `a`"]
        );
        let changes = Changes::between(&new, &old);
        assert_eq!(changes.breaking, [""; 0]);
        assert_eq!(changes.added.len(), 2);
        let body = operation(".body(Body::json(\"a\").required()).any_of(&[\"a\"])", "", "()");
        let changes = Changes::between(&operation("", "", "()"), &body);
        assert_eq!(
            changes.breaking,
            ["operation get now requires body", "operation get now requires one of [\"a\"]"]
        );
    }

    #[test]
    fn a_list_of_something_else_breaks() {
        let list = |item: &str| surface(&format!("impl Listed for Get {{ type Item = {item}; }}"));
        let changes = Changes::between(&list("types::A"), &list("types::B"));
        assert_eq!(changes.breaking, ["changed walk of type Get: types::A is now types::B"]);
    }
}
