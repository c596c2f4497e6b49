//! Stage 4: progenitor decides which Rust type each schema, parameter and reply has.
//!
//! This is the only file that knows progenitor: the model goes in, `syn` types come out. It fails
//! unless each schema became exactly one type and each operation one method, with nothing else.

use crate::model::{Component, Definition, Field, Model, Operation, Parameter, Place, Reply, Type};
use crate::spec::problem::Problem;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use quote::ToTokens;
use serde_json::{Map, Value, json};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;
use syn::visit_mut::VisitMut;

// ---- What came out ------------------------------------------------------------------------------

/// The Rust types of a model.
#[derive(Debug, Default)]
pub struct Types {
    structs: BTreeMap<String, syn::ItemStruct>,
    impls: BTreeMap<String, Vec<syn::ItemImpl>>,
    methods: BTreeMap<String, Method>,
    others: Vec<String>,
}

/// The types in the signature of a method, owned and without `Option`.
#[derive(Debug)]
struct Method {
    arguments: BTreeMap<String, syn::Type>,
    reply: syn::Type,
}

/// What a newtype is made of.
#[derive(Debug)]
pub struct Wrapped<'t> {
    /// The type inside.
    pub content: &'t syn::Type,
    /// Whether its values can be compared in full, ordered and hashed.
    pub is_total: bool,
    /// What makes one from its content, and hands the content out.
    pub impls: &'t [syn::ItemImpl],
}

impl Types {
    /// Asks progenitor for the types of a model.
    ///
    /// # Errors
    ///
    /// When progenitor refuses or panics (the operation that causes it is named), or when its
    /// output is not exactly what the model says.
    pub fn of(model: &Model) -> Result<Self, Problem> {
        let types = Self::read(generate(model)?)?;
        types.check(model)?;
        Ok(types)
    }

    fn read(mut file: syn::File) -> Result<Self, Problem> {
        Shorten.visit_file_mut(&mut file);
        let mut types = Self::default();
        for item in file.items {
            match item {
                syn::Item::Mod(module) if module.ident == "types" => {
                    let (_, items) = module.content.unwrap_or_default();
                    for item in items {
                        types.take_type(item);
                    }
                }
                syn::Item::Impl(client) if client.trait_.is_none() => {
                    types.take_methods(client.items)?;
                }
                _ => {}
            }
        }
        Ok(types)
    }

    fn take_type(&mut self, item: syn::Item) {
        match item {
            syn::Item::Struct(item) => {
                self.structs.insert(item.ident.to_string(), item);
            }
            syn::Item::Impl(item) => self.impls.entry(owner(&item)).or_default().push(item),
            syn::Item::Mod(module) if module.ident == "error" => {}
            other => self.others.push(other.to_token_stream().to_string()),
        }
    }

    fn take_methods(&mut self, items: Vec<syn::ImplItem>) -> Result<(), Problem> {
        for item in items {
            if let syn::ImplItem::Fn(function) = item
                && function.sig.asyncness.is_some()
            {
                let method = Method::read(&function.sig)?;
                self.methods.insert(function.sig.ident.to_string(), method);
            }
        }
        Ok(())
    }

    /// Fails unless each schema is one type and each operation one method, and nothing else.
    ///
    /// # Errors
    ///
    /// When something was lost on the way, or came out that nobody asked for.
    pub fn check(&self, model: &Model) -> Result<(), Problem> {
        for component in &model.components {
            self.check_fields(component)?;
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

    fn check_fields(&self, component: &Component) -> Result<(), Problem> {
        let found = self.structure(component)?.fields.len();
        let expected = match &component.definition {
            Definition::Struct { fields, extra } => fields.len() + usize::from(extra.is_some()),
            Definition::Newtype(_) | Definition::Enum(_) | Definition::Union { .. } => 1,
        };
        if found == expected && found > 0 {
            return Ok(());
        }
        let what = format!("the type has {found} fields in place of {expected}");
        Err(internal(&component.pointer, &what))
    }

    fn structure(&self, component: &Component) -> Result<&syn::ItemStruct, Problem> {
        self.structs.get(&component.name).ok_or_else(|| {
            let what = format!("the schema `{}` became no type", component.name);
            internal(&component.pointer, &what)
        })
    }

    fn method(&self, operation: &Operation) -> Result<&Method, Problem> {
        self.methods
            .get(&operation.method_name)
            .ok_or_else(|| internal(&operation.pointer, "the operation became no method"))
    }

    /// The type of a field's value, without `Option`.
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub fn field(&self, component: &Component, field: &Field) -> Result<&syn::Type, Problem> {
        self.named(component, &field.name).map(without_option)
    }

    /// The type of the map of fields that the description does not name.
    ///
    /// # Errors
    ///
    /// When there is no such map.
    pub fn extra(&self, component: &Component) -> Result<&syn::Type, Problem> {
        self.named(component, "extra")
    }

    fn named(&self, component: &Component, name: &str) -> Result<&syn::Type, Problem> {
        let mut fields = self.structure(component)?.fields.iter();
        let found = fields.find(|field| field.ident.as_ref().is_some_and(|it| it == name));
        found
            .map(|field| &field.ty)
            .ok_or_else(|| internal(&component.pointer, &format!("the field `{name}` was lost")))
    }

    /// What a newtype is made of.
    ///
    /// # Errors
    ///
    /// When the type does not wrap one value.
    pub fn wrapped(&self, component: &Component) -> Result<Wrapped<'_>, Problem> {
        let item = self.structure(component)?;
        let field = item.fields.iter().next();
        let field = field
            .filter(|field| field.ident.is_none())
            .ok_or_else(|| internal(&component.pointer, "the type does not wrap one value"))?;
        Ok(Wrapped {
            content: &field.ty,
            is_total: item.attrs.iter().any(|attribute| derives(attribute, "Eq")),
            impls: self.impls.get(&component.name).map_or(&[], Vec::as_slice),
        })
    }

    /// The type of an argument (a parameter by its name in Rust, or `body`), without `Option`.
    ///
    /// # Errors
    ///
    /// When the operation has no such argument.
    pub fn argument(&self, operation: &Operation, name: &str) -> Result<&syn::Type, Problem> {
        let arguments = &self.method(operation)?.arguments;
        // progenitor takes off an underscore at the end, unless what is left would be a keyword.
        let found = arguments.get(name).or_else(|| arguments.get(name.trim_end_matches('_')));
        found.ok_or_else(|| {
            internal(&operation.pointer, &format!("the parameter `{name}` was lost"))
        })
    }

    /// The type that a JSON reply is decoded to, without the envelope.
    ///
    /// # Errors
    ///
    /// When the operation became no method.
    pub fn reply(&self, operation: &Operation) -> Result<&syn::Type, Problem> {
        Ok(&self.method(operation)?.reply)
    }
}

impl Method {
    fn read(signature: &syn::Signature) -> Result<Self, Problem> {
        let mut arguments = BTreeMap::new();
        for argument in &signature.inputs {
            if let syn::FnArg::Typed(argument) = argument
                && let syn::Pat::Ident(name) = &*argument.pat
            {
                arguments.insert(name.ident.to_string(), owned(&argument.ty));
            }
        }
        let syn::ReturnType::Type(_, returned) = &signature.output else {
            return Err(internal("#/paths", "a method returns nothing"));
        };
        let reply = first_argument(returned).and_then(first_argument).cloned();
        let reply = reply.ok_or_else(|| internal("#/paths", "a method returns no response"))?;
        Ok(Self { arguments, reply })
    }
}

/// A failed check of our own, not the description's fault.
pub(crate) fn internal(pointer: &str, what: &str) -> Problem {
    let remedy = "this is a fault of xtask: compare normalise, progenitor and render";
    Problem::new(pointer, what, remedy)
}

/// A type without `Option` around it.
fn without_option(ty: &syn::Type) -> &syn::Type {
    match ty {
        syn::Type::Path(path)
            if path.path.segments.last().is_some_and(|it| it.ident == "Option") =>
        {
            first_argument(ty).unwrap_or(ty)
        }
        _ => ty,
    }
}

/// An argument's type without `Option` and `&`; `str` becomes `String`.
fn owned(ty: &syn::Type) -> syn::Type {
    match without_option(ty) {
        syn::Type::Reference(reference) => match &*reference.elem {
            syn::Type::Path(path) if path.path.is_ident("str") => syn::parse_quote!(String),
            other => other.clone(),
        },
        other => other.clone(),
    }
}

/// The first type in the angle brackets of another.
fn first_argument(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = ty else { return None };
    first_in_brackets(&path.path)
}

fn first_in_brackets(path: &syn::Path) -> Option<&syn::Type> {
    let syn::PathArguments::AngleBracketed(arguments) = &path.segments.last()?.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Whether an attribute derives a trait of this name.
fn derives(attribute: &syn::Attribute, name: &str) -> bool {
    let mut found = false;
    if attribute.path().is_ident("derive") {
        // progenitor's derives are plain paths; what is not, is not the trait that is asked for.
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.segments.last().is_some_and(|it| it.ident == name);
            Ok(())
        });
    }
    found
}

/// Which type an `impl` is about: for `impl From<Owner> for String`, the one in the brackets.
fn owner(item: &syn::ItemImpl) -> String {
    let from = item.trait_.as_ref().and_then(|(path, _)| first_in_brackets(path));
    let about = own_name(&item.self_ty);
    match (from.and_then(own_name), about) {
        (Some(from), None) => from,
        (Some(from), Some(about)) if is_std(&about) => from,
        (_, Some(about)) => about,
        (None, None) => item.self_ty.to_token_stream().to_string(),
    }
}

/// The name of a type that is a single word, as the types of a description are.
fn own_name(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
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

// ---- What goes in -------------------------------------------------------------------------------

/// Generates Rust from the model, as a syntax tree.
fn generate(model: &Model) -> Result<syn::File, Problem> {
    run(document(model, &model.operations)).map_err(|message| {
        let culprit = model
            .operations
            .iter()
            .find(|operation| run(document(model, std::slice::from_ref(operation))).is_err());
        let pointer = culprit.map_or("#/components/schemas", |operation| &operation.pointer);
        Problem::new(
            pointer,
            format!("progenitor cannot generate this: {message}"),
            "simplify the construct, and teach `xtask/src/normalise` to handle it",
        )
    })
}

fn run(document: Value) -> Result<syn::File, String> {
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(document).map_err(|error| error.to_string())?;
    let tokens =
        quietly(|| generator().generate_tokens(&spec))?.map_err(|error| error.to_string())?;
    syn::parse2(tokens).map_err(|error| error.to_string())
}

fn generator() -> Generator {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_map_type("::std::collections::BTreeMap");
    for inner in [Type::Integer, Type::Number, Type::Boolean, Type::DateTime, Type::Date] {
        let schema = json!({ "type": "string", "format": lenient_format(&inner) });
        // The type of the argument is known to progenitor alone.
        if let Ok(schema) = serde_json::from_value(schema) {
            settings.with_conversion(schema, lenient_type(&inner), std::iter::empty());
        }
    }
    if let Ok(schema) = serde_json::from_value(type_document(&Type::Secret)) {
        settings.with_conversion(schema, "::switchboard_core::Secret", std::iter::empty());
    }
    Generator::new(&settings)
}

/// The format that stands for a lenient value in what progenitor reads.
fn lenient_format(inner: &Type) -> String {
    format!("lenient-{inner:?}").to_lowercase()
}

fn lenient_type(inner: &Type) -> &'static str {
    match inner {
        Type::Integer => "::switchboard_core::Lenient<i64>",
        Type::Number => "::switchboard_core::Lenient<f64>",
        Type::Boolean => "::switchboard_core::Lenient<bool>",
        Type::Date => "::switchboard_core::Lenient<::chrono::naive::NaiveDate>",
        _ => "::switchboard_core::Timestamp",
    }
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs what may panic, and turns the panic's message into an error.
fn quietly<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    // The hook is one for all threads, so it is set once, and each thread says when to be quiet.
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let loud = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                loud(panic);
            }
        }));
    });
    QUIET.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(run));
    QUIET.set(false);
    outcome.map_err(|panic| {
        let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
        format!("it panicked: {}", text.unwrap_or_default())
    })
}

/// The model as the plainest description that says the same about types.
///
/// How values travel is not in it: the runtime does that, from the model.
fn document(model: &Model, operations: &[Operation]) -> Value {
    let mut paths = Map::new();
    for operation in operations {
        // Paths are made up: only names and types are read from what comes back.
        paths.insert(
            format!("/{}{}", operation.method_name, path_parameters(operation)),
            json!({ "get": operation_document(operation) }),
        );
    }
    let schemas: Map<_, _> = model
        .components
        .iter()
        .map(|component| (component.name.clone(), component_document(component)))
        .collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": model.vendor, "version": "0" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn path_parameters(operation: &Operation) -> String {
    let in_path = operation.parameters.iter().filter(|it| is_in_path(it));
    let mut text = String::new();
    for parameter in in_path {
        let _ = write!(text, "/{{{}}}", parameter.name);
    }
    text
}

fn is_in_path(parameter: &Parameter) -> bool {
    parameter.place == Place::Path && !matches!(parameter.ty, Type::List(_))
}

fn operation_document(operation: &Operation) -> Value {
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| {
            json!({
                "name": parameter.name,
                "in": if is_in_path(parameter) { "path" } else { "query" },
                "required": parameter.required,
                "schema": type_document(&parameter.ty),
            })
        })
        .collect();
    let mut response = Map::from_iter([("description".to_owned(), json!(""))]);
    if let Reply::Json { ty, .. } = &operation.reply {
        response.insert("content".into(), content(ty));
    }
    let mut document = Map::from_iter([
        ("operationId".to_owned(), json!(operation.method_name)),
        ("parameters".to_owned(), parameters.into()),
        ("responses".to_owned(), json!({ "2XX": response })),
    ]);
    if let Some(body) = operation.body.as_ref().filter(|body| body.has_value()) {
        let body = json!({ "required": true, "content": content(&body.ty) });
        document.insert("requestBody".into(), body);
    }
    document.into()
}

fn content(ty: &Type) -> Value {
    json!({ "application/json": { "schema": type_document(ty) } })
}

fn component_document(component: &Component) -> Value {
    match &component.definition {
        Definition::Newtype(ty) => type_document(ty),
        // Enums and unions are written by `render`; here they only hold their place.
        Definition::Enum(_) | Definition::Union { .. } => json!({ "type": "string" }),
        Definition::Struct { fields, extra } => {
            let mut properties = Map::new();
            let mut required = Vec::new();
            for field in fields {
                let mut schema = type_document(&field.ty);
                let always = field.required || field.defaulted;
                if field.nullable || !always {
                    schema = nullable(schema);
                }
                properties.insert(field.name.clone(), schema);
                if always {
                    required.push(field.name.clone());
                }
            }
            let mut document = Map::from_iter([
                ("type".to_owned(), json!("object")),
                ("properties".to_owned(), properties.into()),
                ("required".to_owned(), required.into()),
            ]);
            if let Some(extra) = extra {
                document.insert("additionalProperties".into(), type_document(extra));
            }
            document.into()
        }
    }
}

fn type_document(ty: &Type) -> Value {
    match ty {
        Type::String => json!({ "type": "string" }),
        Type::Secret => json!({ "type": "string", "format": "password" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Number => json!({ "type": "number", "format": "double" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::DateTime => json!({ "type": "string", "format": "date-time" }),
        Type::Date => json!({ "type": "string", "format": "date" }),
        Type::Any => json!({}),
        Type::Map(inner) => {
            json!({ "type": "object", "additionalProperties": type_document(inner) })
        }
        Type::List(inner) => json!({ "type": "array", "items": type_document(inner) }),
        Type::Nullable(inner) => nullable(type_document(inner)),
        Type::Lenient(inner) => json!({ "type": "string", "format": lenient_format(inner) }),
        Type::Arrives(_, inner) => type_document(inner),
        Type::Named(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
    }
}

fn nullable(mut schema: Value) -> Value {
    if schema.get("$ref").is_some() {
        schema = json!({ "allOf": [schema] });
    }
    if let Some(fields) = schema.as_object_mut().filter(|fields| !fields.is_empty()) {
        fields.insert("nullable".into(), true.into());
    }
    schema
}
