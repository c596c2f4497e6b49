//! Reading what progenitor wrote: the items of `types`, and the signature of each method.

use crate::model::{Model, Operation};
use crate::problem::Problem;
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::visit_mut::VisitMut;
use syn::{FnArg, GenericArgument, Item, Pat, PathArguments, ReturnType, Type};

/// What progenitor wrote, by name.
pub(super) struct Output {
    structs: BTreeMap<String, syn::ItemStruct>,
    impls: BTreeMap<String, Vec<syn::ItemImpl>>,
    methods: BTreeMap<String, Method>,
    others: Vec<String>,
}

/// The types in the signature of a method.
pub(super) struct Method {
    arguments: BTreeMap<String, String>,
    pub(super) reply: String,
}

impl Output {
    pub(super) fn read(file: &syn::File) -> Result<Self, Problem> {
        let mut output = Self {
            structs: BTreeMap::new(),
            impls: BTreeMap::new(),
            methods: BTreeMap::new(),
            others: Vec::new(),
        };
        let mut file = file.clone();
        Shorten.visit_file_mut(&mut file);
        for item in file.items {
            match item {
                Item::Mod(module) if module.ident == "types" => {
                    let (_, items) = module.content.unwrap_or_default();
                    for item in items {
                        output.take_type(item);
                    }
                }
                Item::Impl(implementation) if implementation.trait_.is_none() => {
                    for item in implementation.items {
                        if let syn::ImplItem::Fn(function) = item
                            && function.sig.asyncness.is_some()
                        {
                            let name = function.sig.ident.to_string();
                            output.methods.insert(name, Method::read(&function.sig)?);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(output)
    }

    fn take_type(&mut self, item: Item) {
        match item {
            Item::Struct(item) => {
                self.structs.insert(item.ident.to_string(), item);
            }
            Item::Impl(item) => {
                let owner = owner(&item);
                self.impls.entry(owner).or_default().push(item);
            }
            Item::Mod(module) if module.ident == "error" => {}
            other => self.others.push(other.to_token_stream().to_string()),
        }
    }

    /// Fails unless each schema became one type and each operation one method, and nothing else.
    pub(super) fn check_counts(&self, model: &Model) -> Result<(), Problem> {
        for component in &model.components {
            if !self.structs.contains_key(&component.name) {
                let what = format!("the schema `{}` became no type", component.name);
                return Err(internal(&component.pointer, &what));
            }
        }
        if self.structs.len() != model.components.len() || !self.others.is_empty() {
            let known = |name: &&String| model.component(name).is_none();
            let extra = self.structs.keys().find(known).or(self.others.first());
            let what = format!("a type came out that no schema asked for: {extra:?}");
            return Err(internal("#/components/schemas", &what));
        }
        for operation in &model.operations {
            self.method(operation)?;
        }
        if self.methods.len() != model.operations.len() {
            return Err(internal("#/paths", "there are more methods than operations"));
        }
        Ok(())
    }

    pub(super) fn structure(&self, name: &str) -> Option<&syn::ItemStruct> {
        self.structs.get(name)
    }

    pub(super) fn impls(&self, name: &str) -> &[syn::ItemImpl] {
        self.impls.get(name).map_or(&[], Vec::as_slice)
    }

    pub(super) fn method(&self, operation: &Operation) -> Result<&Method, Problem> {
        self.methods
            .get(&operation.method_name)
            .ok_or_else(|| internal(&operation.pointer, "the operation became no method"))
    }
}

impl Method {
    fn read(signature: &syn::Signature) -> Result<Self, Problem> {
        let mut arguments = BTreeMap::new();
        for argument in &signature.inputs {
            if let FnArg::Typed(argument) = argument
                && let Pat::Ident(name) = &*argument.pat
            {
                arguments.insert(name.ident.to_string(), text(&owned(&argument.ty)));
            }
        }
        let ReturnType::Type(_, returned) = &signature.output else {
            return Err(internal("#/paths", "a method returns nothing"));
        };
        let reply = first_argument(returned).and_then(|response| first_argument(&response));
        let reply = reply.ok_or_else(|| internal("#/paths", "a method returns no response"))?;
        Ok(Self { arguments, reply: text(&reply) })
    }

    /// The type of an argument, owned and without `Option`.
    pub(super) fn argument(&self, operation: &Operation, name: &str) -> Result<&str, Problem> {
        self.arguments.get(name).map(String::as_str).ok_or_else(|| {
            internal(&operation.pointer, &format!("the parameter `{name}` was lost"))
        })
    }
}

/// A failed check of our own, not the description's fault.
pub(super) fn internal(pointer: &str, what: &str) -> Problem {
    Problem::new(pointer, what, "this is a fault of xtask: compare normalise, generate and refine")
}

/// A type as text. The formatter makes it pretty.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// The type of a field without `Option`.
pub(super) fn without_option(ty: &Type) -> Type {
    match ty {
        Type::Path(path) if path.path.segments.last().is_some_and(|it| it.ident == "Option") => {
            first_argument(ty).unwrap_or_else(|| ty.clone())
        }
        _ => ty.clone(),
    }
}

/// An argument's type without `Option` and `&`; `str` becomes `String`.
fn owned(ty: &Type) -> Type {
    match without_option(ty) {
        Type::Reference(reference) => {
            if text(&reference.elem) == "str" {
                return syn::parse_quote!(String);
            }
            *reference.elem
        }
        other => other,
    }
}

fn first_argument(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    })
}

/// Which type an `impl` is about: for `impl From<Owner> for String`, the one in the brackets.
fn owner(item: &syn::ItemImpl) -> String {
    let about = text(&item.self_ty);
    let from = item.trait_.as_ref().and_then(|(path, _)| match &path.segments.last()?.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.first().map(text),
        _ => None,
    });
    let is_ours = |name: &String| name.chars().all(|c| c.is_alphanumeric() || c == '_');
    match from.filter(is_ours) {
        Some(from) if !is_ours(&about) || is_std(&about) => from,
        _ => about,
    }
}

fn is_std(name: &str) -> bool {
    ["String", "bool", "i64", "f64"].contains(&name)
}

/// Absolute paths of the standard library become the names that people write.
struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        let full = path.segments.iter().map(|it| it.ident.to_string()).collect::<Vec<_>>();
        let keep = match full.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["std", "string", "String"]
            | ["std", "option", "Option"]
            | ["std", "vec", "Vec"]
            | ["std", "boxed", "Box"]
            | ["std", "result", "Result"]
            | ["std", "convert", "From"] => 1,
            ["chrono", "offset", "Utc"] => {
                *path = syn::parse_quote!(chrono::Utc);
                return;
            }
            ["chrono", "naive", "NaiveDate"] => {
                *path = syn::parse_quote!(chrono::NaiveDate);
                return;
            }
            ["std" | "serde_json" | "chrono" | "switchboard_core", ..] => {
                path.leading_colon = None;
                return;
            }
            _ => return,
        };
        path.leading_colon = None;
        path.segments = path.segments.iter().rev().take(keep).cloned().collect();
    }
}
