//! `types.rs`: structs, open enums, unions, and builders for what a request can carry.

use super::docs::{comment, escape, literal, or};
use super::output::{Output, internal, text, without_option};
use super::values::accept;
use crate::model::{Alternative, Component, EnumValue, Field, Model, Shape, Type};
use crate::problem::Problem;
use std::collections::HashSet;
use std::fmt::Write;

const SCHEMA: &str = "#[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))]\n";

pub(super) fn write(model: &Model, output: &Output) -> Result<String, Problem> {
    let mut body = String::new();
    let mut names = HashSet::new();
    for component in &model.components {
        for name in [component.name.clone(), format!("{}Builder", component.name)] {
            let is_builder = name != component.name;
            if (!is_builder || has_builder(component)) && !names.insert(name.clone()) {
                return Err(Problem::new(
                    &component.pointer,
                    format!("`{name}` would be declared twice, once as a builder"),
                    "rename one of the schemas",
                ));
            }
        }
        body.push_str(&declare(model, output, component)?);
    }
    let mut head = format!(
        "//! The types that requests and replies of the {} are made of.\n//!\n\
         //! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, \
         set\n//! or clear are `Patch`es. Enums and unions keep values that this version does not \
         know.\n\n",
        escape(&model.title)
    );
    if body.contains("#[deprecated") {
        head.push_str(
            "#![allow(deprecated, reason = \"derived code reads deprecated fields too\")]\n\n",
        );
    }
    if body.contains("derive(Clone, Debug, PartialEq, Serialize")
        || body.contains("Serialize, Deserialize")
    {
        head.push_str("use serde::{Deserialize, Serialize};\n");
    }
    let core: Vec<&str> = [
        ("Error", "Error::missing_field"),
        ("Patch", "Patch<"),
        ("Patch", "Patch <"),
        ("Shape", "Shape::"),
        ("open_enum", "open_enum!"),
        ("union", "union!"),
    ]
    .into_iter()
    .filter(|(_, sign)| body.contains(sign))
    .map(|(name, _)| name)
    .collect();
    if !core.is_empty() {
        let _ = writeln!(head, "use switchboard_core::{{{}}};", dedup(core).join(", "));
    }
    Ok(head + "\n" + &body)
}

fn dedup(mut names: Vec<&str>) -> Vec<&str> {
    names.dedup();
    names
}

/// Whether users build the type themselves.
pub(super) fn has_builder(component: &Component) -> bool {
    component.in_request && matches!(component.shape, Shape::Struct { .. })
}

fn declare(model: &Model, output: &Output, component: &Component) -> Result<String, Problem> {
    match &component.shape {
        Shape::Struct { fields, extra } => {
            let rust = Structure::read(output, component, fields, extra.is_some())?;
            let mut text = rust.declaration(component);
            if has_builder(component) {
                text.push_str(&rust.builder(component));
            }
            Ok(text)
        }
        Shape::Enum(values) => Ok(open_enum(component, values)),
        Shape::Union { alternatives, tag } => {
            Ok(union(model, component, alternatives, tag.as_deref()))
        }
        Shape::Newtype(inner) => newtype(output, component, inner),
    }
}

fn documentation(component: &Component) -> String {
    let otherwise = format!("`{}` of the vendor's description.", component.name);
    let mut text = comment("///", or(&component.doc, &otherwise));
    if component.deprecated {
        text.push_str("#[deprecated = \"the vendor advises against using it\"]\n");
    }
    text
}

// ---- Structs -----------------------------------------------------------------------------------

struct Structure<'m> {
    fields: Vec<RustField<'m>>,
    extra: Option<String>,
}

struct RustField<'m> {
    field: &'m Field,
    /// The type of the value, without `Option` or `Patch`.
    value: String,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Always there.
    Required,
    /// `Option`, left out when `None`.
    Optional,
    /// `Option`, sent as `null` when `None`.
    Nullable,
    /// `Patch`: left out, null or set.
    Patch,
}

impl<'m> Structure<'m> {
    fn read(
        output: &Output,
        component: &'m Component,
        fields: &'m [Field],
        has_extra: bool,
    ) -> Result<Self, Problem> {
        let lost = |what: &str| internal(&component.pointer, what);
        let item = output.structure(&component.name).ok_or_else(|| lost("the type was lost"))?;
        let count = fields.len() + usize::from(has_extra);
        if item.fields.len() != count || count == 0 {
            let found = item.fields.len();
            return Err(lost(&format!("the type has {found} fields in place of {count}")));
        }
        let find = |name: &str| {
            item.fields.iter().find(|field| field.ident.as_ref().is_some_and(|it| it == name))
        };
        let fields = fields
            .iter()
            .map(|field| {
                let rust = find(&field.name)
                    .ok_or_else(|| lost(&format!("the field `{}` was lost", field.wire)))?;
                let kind = match (field.required, field.nullable) {
                    (true, false) => Kind::Required,
                    (true, true) => Kind::Nullable,
                    (false, true) if component.in_request => Kind::Patch,
                    (false, _) => Kind::Optional,
                };
                Ok(RustField { field, value: text(&without_option(&rust.ty)), kind })
            })
            .collect::<Result<_, Problem>>()?;
        let mut extra = None;
        if has_extra {
            extra = Some(text(&find("extra").ok_or_else(|| lost("`extra` was lost"))?.ty));
        }
        Ok(Self { fields, extra })
    }

    /// Whether the type can be made without being told anything.
    fn is_free(&self) -> bool {
        self.fields.iter().all(|field| field.kind != Kind::Required)
    }

    fn declaration(&self, component: &Component) -> String {
        let mut text = documentation(component);
        let default = if self.is_free() { "Default, " } else { "" };
        let _ = write!(
            text,
            "#[derive(Clone, Debug, {default}PartialEq, Serialize, Deserialize)]\n{SCHEMA}\
             #[non_exhaustive]\npub struct {} {{\n",
            component.name
        );
        for field in &self.fields {
            text.push_str(&field.declaration());
        }
        if let Some(extra) = &self.extra {
            let _ = write!(
                text,
                "/// Fields that the description does not name.\n\
                 #[serde(flatten)]\npub extra: {extra},\n"
            );
        }
        text.push_str("}\n\n");
        text
    }

    fn builder(&self, component: &Component) -> String {
        let name = &component.name;
        let article = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
        // A derive of the same name makes the plain link ambiguous.
        let is_derive = ["Clone", "Debug", "Default", "PartialEq"].contains(&name.as_str());
        let target = if is_derive { format!("(struct@{name})") } else { String::new() };
        let link = format!("[`{name}`]{target}");
        let mut text = format!(
            "impl {name} {{\n/// Starts {article} `{name}` with no field set.\n\
             pub fn builder() -> {name}Builder {{ {name}Builder::default() }}\n}}\n\n\
             /// Builds {article} {link} field by field.\n\
             #[derive(Clone, Debug, Default, PartialEq)]\n\
             #[must_use = \"a builder does nothing on its own\"]\n"
        );
        text.push_str(&if self.is_free() { self.free(name) } else { self.strict(name) });
        text
    }

    /// A builder that cannot fail is the value itself.
    fn free(&self, name: &str) -> String {
        let mut text = format!("pub struct {name}Builder({name});\n\nimpl {name}Builder {{\n");
        self.setters(&mut text, "self.0");
        let _ = write!(
            text,
            "/// The finished value.\n#[must_use]\npub fn build(self) -> {name} {{ self.0 }}\n}}\n\n\
             impl From<{name}Builder> for {name} {{\n\
             fn from(builder: {name}Builder) -> Self {{ builder.build() }}\n}}\n\n"
        );
        text
    }

    /// A builder that remembers whether each required field was set.
    fn strict(&self, name: &str) -> String {
        let mut text = format!("pub struct {name}Builder {{\n");
        for RustField { field, value, kind } in &self.fields {
            let holder = if *kind == Kind::Patch { "Patch" } else { "Option" };
            let _ = writeln!(text, "{}: {holder}<{value}>,", field.name);
        }
        if let Some(extra) = &self.extra {
            let _ = writeln!(text, "extra: {extra},");
        }
        let _ = write!(text, "}}\n\nimpl {name}Builder {{\n");
        self.setters(&mut text, "self");
        let _ = write!(
            text,
            "/// The finished value.\n///\n/// # Errors\n///\n\
             /// [`Error::is_invalid_request`] when a required field was not set.\n\
             pub fn build(self) -> Result<{name}, Error> {{\nOk({name} {{\n"
        );
        for RustField { field, kind, .. } in &self.fields {
            let rust = &field.name;
            let _ = match kind {
                Kind::Required => writeln!(
                    text,
                    "{rust}: self.{rust}.ok_or_else(|| Error::missing_field({}, {}))?,",
                    literal(name),
                    literal(&field.wire)
                ),
                _ => writeln!(text, "{rust}: self.{rust},"),
            };
        }
        if self.extra.is_some() {
            text.push_str("extra: self.extra,\n");
        }
        let _ = write!(
            text,
            "}})\n}}\n}}\n\nimpl TryFrom<{name}Builder> for {name} {{\ntype Error = Error;\n\
             fn try_from(builder: {name}Builder) -> Result<Self, Error> {{ builder.build() }}\n\
             }}\n\n"
        );
        text
    }

    fn setters(&self, text: &mut String, place: &str) {
        for field in &self.fields {
            text.push_str(&field.setter(place));
        }
        if self.extra.is_some() {
            let _ = write!(
                text,
                "/// Adds a field that the description does not name.\n\
                 pub fn extra(mut self, name: impl Into<String>, value: {}) -> Self {{\n\
                 {place}.extra.insert(name.into(), value{});\nself\n}}\n\n",
                self.extra_value().0,
                self.extra_value().1
            );
        }
    }

    fn extra_value(&self) -> (String, &'static str) {
        let extra: String =
            self.extra.iter().flat_map(|ty| ty.chars()).filter(|c| *c != ' ').collect();
        let inner = extra.split_once(',').and_then(|(_, rest)| rest.strip_suffix('>'));
        (format!("impl Into<{}>", inner.unwrap_or("serde_json::Value")), ".into()")
    }
}

impl RustField<'_> {
    fn documentation(&self) -> String {
        let otherwise = format!("`{}` of the vendor's description.", self.field.wire);
        let mut text = comment("///", or(&self.field.doc, &otherwise));
        if self.field.deprecated {
            text.push_str("#[deprecated = \"the vendor advises against using it\"]\n");
        }
        text
    }

    fn declaration(&self) -> String {
        let mut text = self.documentation();
        let mut serde = Vec::new();
        if self.field.wire != self.field.name {
            serde.push(format!("rename = {}", literal(&self.field.wire)));
        }
        let ty = match self.kind {
            Kind::Required => self.value.clone(),
            Kind::Nullable => format!("Option<{}>", self.value),
            Kind::Optional => {
                serde.push("skip_serializing_if = \"Option::is_none\"".into());
                format!("Option<{}>", self.value)
            }
            Kind::Patch => {
                serde.push("default".into());
                serde.push("skip_serializing_if = \"Patch::is_omitted\"".into());
                format!("Patch<{}>", self.value)
            }
        };
        if !serde.is_empty() {
            let _ = writeln!(text, "#[serde({})]", serde.join(", "));
        }
        let _ = writeln!(text, "pub {}: {ty},", self.field.name);
        text
    }

    fn setter(&self, place: &str) -> String {
        let name = &self.field.name;
        let in_builder = place == "self";
        let (argument, value) = match self.kind {
            Kind::Patch => (format!("impl Into<Patch<{}>>", self.value), format!("{name}.into()")),
            kind => {
                let accepted = accept(&self.value, name);
                let bare = kind == Kind::Required && !in_builder;
                let value = accepted.conversion;
                (accepted.argument, if bare { value } else { format!("Some({value})") })
            }
        };
        let need = if self.kind == Kind::Required { "///\n/// Required.\n" } else { "" };
        format!(
            "{}{need}pub fn {name}(mut self, {name}: {argument}) -> Self {{\n\
             {place}.{name} = {value};\nself\n}}\n\n",
            self.documentation()
        )
    }
}

// ---- Enums, unions, newtypes -------------------------------------------------------------------

fn open_enum(component: &Component, values: &[EnumValue]) -> String {
    let mut text = format!("{}{} {{\n", documentation(component), component.name);
    for value in values {
        let shown = value.wire.replace('`', "'").escape_debug().to_string();
        let _ = writeln!(text, "    /// `{shown}`");
        let _ = writeln!(text, "    {} => {},", value.variant, literal(&value.wire));
    }
    in_macro("open_enum", &(text + "}\n"))
}

/// Code inside a macro, indented here because the formatter leaves it as it is.
fn in_macro(name: &str, code: &str) -> String {
    let lines = code.lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n");
    format!("{name}! {{\n{}}}\n\n", lines.collect::<String>())
}

fn union(
    model: &Model,
    component: &Component,
    alternatives: &[Alternative],
    tag: Option<&str>,
) -> String {
    let name = &component.name;
    let mut text = format!("{}{name} {{\n", documentation(component));
    for alternative in alternatives {
        let ty = rust_type(&alternative.ty);
        let ty = if alternative.boxed { format!("Box<{ty}>") } else { ty };
        let _ = write!(
            text,
            "    /// The form of `{}`.\n    {}({ty}) => {},\n",
            rust_type(&alternative.ty),
            alternative.variant,
            shape(model, alternative, tag)
        );
    }
    text = in_macro("union", &(text + "}\n"));
    for Alternative { variant, ty, boxed, .. } in alternatives {
        let ty = rust_type(ty);
        let value = if *boxed { "Box::new(value)" } else { "value" };
        let _ = write!(
            text,
            "impl From<{ty}> for {name} {{\n\
             fn from(value: {ty}) -> Self {{ Self::{variant}({value}) }}\n}}\n\n"
        );
    }
    text
}

/// What tells an alternative from the others; see `switchboard_core::Shape`.
fn shape(model: &Model, alternative: &Alternative, tag: Option<&str>) -> String {
    let plain = shape_of(model, &alternative.ty, &mut Vec::new());
    let Some(tag) = tag else { return plain };
    let texts = strings(alternative.tags.iter());
    let object = if plain.starts_with("Shape::object") { plain } else { OBJECT.into() };
    format!("{object}.tagged({}, {texts})", literal(tag))
}

const OBJECT: &str = "Shape::object(&[], &[])";

fn shape_of<'m>(model: &'m Model, ty: &'m Type, within: &mut Vec<&'m str>) -> String {
    match ty {
        Type::String | Type::DateTime | Type::Date => "Shape::String(&[])".into(),
        Type::Integer => "Shape::Integer".into(),
        Type::Number => "Shape::Number".into(),
        Type::Boolean => "Shape::Boolean".into(),
        Type::List(item) => match shape_of(model, item, within).as_str() {
            "Shape::Any" => "Shape::Array".into(),
            item => format!("Shape::List(&{item})"),
        },
        Type::Map(_) => OBJECT.into(),
        Type::Any | Type::Nullable(_) => "Shape::Any".into(),
        // A union that leads back to itself could go on for ever.
        Type::Named(name) if within.contains(&name.as_str()) => "Shape::Any".into(),
        Type::Named(name) => {
            within.push(name);
            let shape = model.component(name).map_or_else(
                || "Shape::Any".into(),
                |component| shape_of_component(model, component, within),
            );
            within.pop();
            shape
        }
    }
}

fn shape_of_component<'m>(
    model: &'m Model,
    component: &'m Component,
    within: &mut Vec<&'m str>,
) -> String {
    match &component.shape {
        Shape::Struct { fields, .. } => {
            let required = fields.iter().filter(|field| field.required);
            format!(
                "Shape::object({}, {})",
                strings(required.map(|field| &field.wire)),
                strings(fields.iter().map(|field| &field.wire))
            )
        }
        Shape::Enum(values) => {
            format!("Shape::String({})", strings(values.iter().map(|value| &value.wire)))
        }
        Shape::Newtype(inner) => shape_of(model, inner, within),
        Shape::Union { alternatives, .. } => {
            let shapes: Vec<String> =
                alternatives.iter().map(|it| shape_of(model, &it.ty, within)).collect();
            format!("Shape::OneOf(&[{}])", shapes.join(", "))
        }
    }
}

fn strings<'t>(texts: impl Iterator<Item = &'t String>) -> String {
    let texts: Vec<String> = texts.map(|text| literal(text)).collect();
    format!("&[{}]", texts.join(", "))
}

/// A type as Rust writes it. Only unions need this: everything else comes from progenitor.
fn rust_type(ty: &Type) -> String {
    match ty {
        Type::String => "String".into(),
        Type::Integer => "i64".into(),
        Type::Number => "f64".into(),
        Type::Boolean => "bool".into(),
        Type::DateTime => "chrono::DateTime<chrono::Utc>".into(),
        Type::Date => "chrono::NaiveDate".into(),
        Type::Any => "serde_json::Value".into(),
        Type::Map(inner) if **inner == Type::Any => {
            "serde_json::Map<String, serde_json::Value>".into()
        }
        Type::Map(inner) => format!("std::collections::BTreeMap<String, {}>", rust_type(inner)),
        Type::List(inner) => format!("Vec<{}>", rust_type(inner)),
        Type::Nullable(inner) => format!("Option<{}>", rust_type(inner)),
        Type::Named(name) => name.clone(),
    }
}

fn newtype(output: &Output, component: &Component, inner: &Type) -> Result<String, Problem> {
    let name = &component.name;
    let item = output
        .structure(name)
        .filter(|item| item.fields.len() == 1)
        .ok_or_else(|| internal(&component.pointer, "the type does not wrap one value"))?;
    let content = item.fields.iter().map(|field| text(&field.ty)).collect::<String>();
    let derives: String = item.attrs.iter().map(text).collect();
    let ordered = if derives.contains("Eq") {
        "PartialEq, Eq, PartialOrd, Ord, Hash, "
    } else {
        "PartialEq, "
    };
    let mut out = documentation(component);
    let _ = write!(
        out,
        "#[derive(Clone, Debug, {ordered}Serialize, Deserialize)]\n#[serde(transparent)]\n\
         {SCHEMA}pub struct {name}(pub {content});\n\n"
    );
    for implementation in output.impls(name) {
        let file = syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![syn::Item::Impl(implementation.clone())],
        };
        out.push_str(&prettyplease::unparse(&file));
        out.push('\n');
    }
    if *inner == Type::String {
        let _ = write!(
            out,
            "impl From<&str> for {name} {{\n\
             fn from(value: &str) -> Self {{ Self(value.to_owned()) }}\n}}\n\n"
        );
    }
    if *inner == Type::Map(Box::new(Type::Any)) {
        // So that `Name::from_iter([("key", "value")])` is all it takes to make one.
        let _ = write!(
            out,
            "impl<K: Into<String>, V: Into<serde_json::Value>> FromIterator<(K, V)> for {name} {{\n\
             fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {{\n\
             Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())\n\
             }}\n}}\n\n"
        );
    }
    Ok(out)
}
