//! Operations: names, parameters, body and reply.

use super::schema::{Schemas, Used, described};
use super::{pagination, rules};
use crate::document::{Located, flag, list, object, prose, resolve, text};
use crate::model::{Body, Encoding, Operation, Parameter, Place, Reply, Type};
use crate::names::{self, RESERVED_METHODS, RESERVED_REQUESTS, RESERVED_SETTERS, Scope};
use crate::problem::{Found, Problem, at};
use serde_json::Value;

/// The names that operations have taken so far.
pub(super) struct Scopes {
    methods: Scope,
    types: Scope,
}

impl Default for Scopes {
    fn default() -> Self {
        Self { methods: Scope::with(RESERVED_METHODS), types: Scope::with(RESERVED_REQUESTS) }
    }
}

pub(super) fn lower(
    schemas: &mut Schemas<'_>,
    scopes: &mut Scopes,
    located: &Located<'_>,
    notes: &mut Vec<String>,
) -> Found<Operation> {
    let Located { operation, pointer, .. } = located;
    if operation.get("servers").or(located.item.get("servers")).is_some() {
        return Err(Problem::new(
            at(pointer, "servers"),
            "an operation has a server of its own",
            "describe it in a file of its own, or move the difference into the path",
        ));
    }
    if operation.get("callbacks").is_some() {
        notes.push(format!("{}: no code is made of them", at(pointer, "callbacks")));
    }
    let id = text(operation, "operationId");
    let type_name = names::camel(&id);
    let parameters = parameters(schemas, located, &type_name)?;
    let body = body(schemas, located, &type_name)?;
    let replies = Replies::read(schemas, located, &type_name, notes)?;
    let certainty = operation["x-switchboard-certainty"].as_str().unwrap_or("stated").to_owned();
    let docs = &operation["externalDocs"];
    Ok(Operation {
        pointer: pointer.clone(),
        method_name: scopes.methods.claim(names::snake(&id)),
        type_name: scopes.types.claim(type_name),
        id,
        tag: list(&operation["tags"]).find_map(Value::as_str).unwrap_or("General").to_owned(),
        http_method: located.method.to_uppercase(),
        path: located.path.to_owned(),
        summary: prose(operation, "summary"),
        description: prose(operation, "description"),
        docs: docs["url"].as_str().map(|url| (text(docs, "description"), url.to_owned())),
        deprecated: flag(operation, "deprecated"),
        certainty,
        certainty_note: operation["x-switchboard-certainty-note"].as_str().map(str::to_owned),
        repeatable: operation["x-switchboard-repeatable"].as_bool(),
        authenticated: is_authenticated(schemas.document, operation),
        parameters,
        body,
        reply: replies.reply,
        envelope: replies.envelope,
        accept: replies.accept,
        errors: replies.errors,
        pagination: pagination::read(operation, pointer)?,
    })
}

fn is_authenticated(document: &Value, operation: &Value) -> bool {
    let demanded = operation.get("security").or(document.get("security"));
    // An empty requirement among others means that calling without a credential is fine.
    list(demanded.unwrap_or(&Value::Null)).any(|requirement| object(requirement).next().is_some())
}

// ---- Parameters --------------------------------------------------------------------------------

fn parameters(
    schemas: &mut Schemas<'_>,
    located: &Located<'_>,
    owner: &str,
) -> Found<Vec<Parameter>> {
    let document = schemas.document;
    let mut declared: Vec<(&Value, String)> = Vec::new();
    let levels = [(&located.item_pointer, located.item), (&located.pointer, located.operation)];
    for (pointer, level) in levels {
        for (index, parameter) in list(&level["parameters"]).enumerate() {
            let here = at(&at(pointer, "parameters"), &index.to_string());
            let (parameter, here) = resolve(document, parameter, &here)?;
            // The operation's own parameter replaces that of its path.
            let same =
                |other: &Value| ["name", "in"].iter().all(|key| other[key] == parameter[key]);
            declared.retain(|(other, _)| !same(other));
            declared.push((parameter, here));
        }
    }
    let mut scope = Scope::with(RESERVED_SETTERS);
    let mut lowered = Vec::new();
    for (parameter, pointer) in declared {
        if let Some(parameter) = self::parameter(schemas, parameter, &pointer, owner, &mut scope)? {
            lowered.push(parameter);
        }
    }
    // Path parameters become arguments, so they stand in the order of the path.
    let order = crate::check::template_names(located.path);
    lowered.sort_by_key(|parameter| match parameter.place {
        Place::Path => order.iter().position(|name| *name == parameter.wire).unwrap_or(0),
        _ => usize::MAX,
    });
    Ok(lowered)
}

fn parameter(
    schemas: &mut Schemas<'_>,
    parameter: &Value,
    pointer: &str,
    owner: &str,
    scope: &mut Scope,
) -> Found<Option<Parameter>> {
    let wire = text(parameter, "name");
    let place = match parameter["in"].as_str() {
        Some("path") => Place::Path,
        Some("query") => Place::Query,
        Some("header") => Place::Header,
        Some("cookie") => Place::Cookie,
        other => {
            return Err(Problem::new(
                at(pointer, "in"),
                format!("{:?} is no place for a parameter", other.unwrap_or_default()),
                "use path, query, header or cookie",
            ));
        }
    };
    let managed = ["accept", "content-type", "authorization"];
    if place == Place::Header && managed.contains(&wire.to_lowercase().as_str()) {
        // OpenAPI says to ignore these: the media types and the security scheme set them.
        return Ok(None);
    }
    refuse_bad_name(place, &wire, pointer)?;
    let (schema, schema_pointer, is_json) = parameter_schema(parameter, pointer)?;
    let hint = format!("{owner}{}", names::camel(&wire));
    let used = schemas.lower(schema, &schema_pointer, &hint)?;
    let resolved = resolve(schemas.document, schema, &schema_pointer)?.0;
    // Names of parameters may hold dots, so a rule here is about the value and no place inside.
    let mut rules = rules::of(schemas.document, schema);
    rules.retain(|rule| rule.path.is_empty());
    let style = match is_json {
        true if place == Place::Query => "Json",
        true => return Err(json_outside_query(pointer)),
        false => style(parameter, place, pointer)?,
    };
    refuse_what_a_style_cannot_carry(schemas, &used, place, style, pointer)?;
    let mut doc = described(schemas.document, resolved, &rules);
    let own = prose(parameter, "description");
    if !own.is_empty() {
        let inherited = prose(resolved, "description");
        let added = doc.strip_prefix(&inherited).unwrap_or(&doc).trim();
        doc = if added.is_empty() { own } else { format!("{own} {added}") };
    }
    Ok(Some(Parameter {
        pointer: pointer.to_owned(),
        name: scope.claim(names::snake(&wire)),
        wire,
        place,
        style,
        required: place == Place::Path || flag(parameter, "required"),
        ty: used.ty,
        doc,
        deprecated: flag(parameter, "deprecated"),
        rules,
        example: parameter.get("example").or(resolved.get("example")).cloned(),
    }))
}

fn json_outside_query(pointer: &str) -> Problem {
    Problem::new(
        at(pointer, "content"),
        "a parameter in JSON can only be written into the query",
        "describe it with `schema`, as the text that travels",
    )
}

fn refuse_bad_name(place: Place, wire: &str, pointer: &str) -> Found<()> {
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let fits = match place {
        Place::Header | Place::Cookie => !wire.is_empty() && wire.chars().all(token),
        Place::Path | Place::Query => !wire.is_empty(),
    };
    if fits {
        return Ok(());
    }
    Err(Problem::new(
        at(pointer, "name"),
        format!("{wire:?} cannot be the name of a parameter at this place"),
        "correct the name",
    ))
}

fn parameter_schema<'p>(parameter: &'p Value, pointer: &str) -> Found<(&'p Value, String, bool)> {
    if let Some(schema) = parameter.get("schema") {
        return Ok((schema, at(pointer, "schema"), false));
    }
    let content = at(pointer, "content");
    match object(&parameter["content"]).next() {
        Some((media, content_type)) if is_json(media) => {
            Ok((&content_type["schema"], at(&at(&content, media), "schema"), true))
        }
        Some((media, _)) => Err(Problem::new(
            at(&content, media),
            "a parameter in this media type cannot be written",
            "use application/json, or `schema` with a `style`",
        )),
        None => Err(Problem::new(pointer, "the parameter has no schema", "add one")),
    }
}

fn style(parameter: &Value, place: Place, pointer: &str) -> Found<&'static str> {
    let default = if matches!(place, Place::Query | Place::Cookie) { "form" } else { "simple" };
    let style = parameter["style"].as_str().unwrap_or(default);
    let explode = parameter["explode"].as_bool().unwrap_or(style == "form");
    match (style, explode, place) {
        // With `explode` the delimited styles are the same as `form`.
        ("form", true, _) | ("spaceDelimited" | "pipeDelimited", true, Place::Query) => Ok("Form"),
        ("form", false, _) | ("simple", _, Place::Path | Place::Header) => Ok("Comma"),
        ("spaceDelimited", false, Place::Query) => Ok("Space"),
        ("pipeDelimited", false, Place::Query) => Ok("Pipe"),
        ("deepObject", _, Place::Query) => Ok("DeepObject"),
        _ => Err(Problem::new(
            at(pointer, "style"),
            format!("`style: {style}` is not known at this place"),
            "use form, deepObject, spaceDelimited or pipeDelimited in a query, simple elsewhere",
        )),
    }
}

fn refuse_what_a_style_cannot_carry(
    schemas: &Schemas<'_>,
    used: &Used,
    place: Place,
    style: &str,
    pointer: &str,
) -> Found<()> {
    let ty = schemas.innermost(&used.ty);
    if schemas.is_object(&ty)
        && (place != Place::Query || !matches!(style, "Form" | "DeepObject" | "Json"))
    {
        return Err(Problem::new(
            pointer,
            "an object cannot be written at this place in this style",
            "use a query with `style: form` and `explode: true`, or `deepObject`",
        ));
    }
    let Type::List(item) = ty else { return Ok(()) };
    let item = schemas.innermost(&item);
    if style != "Json" && (schemas.is_object(&item) || matches!(item, Type::List(_))) {
        return Err(Problem::new(
            pointer,
            "a list of objects or lists cannot be written in this style",
            "use a query with `content: application/json`, or a list of plain values",
        ));
    }
    if place == Place::Cookie && style == "Form" {
        return Err(Problem::new(
            pointer,
            "a list in a cookie has no form with `explode: true`, which is the default",
            "say `explode: false`",
        ));
    }
    Ok(())
}

// ---- Body --------------------------------------------------------------------------------------

fn body(schemas: &mut Schemas<'_>, located: &Located<'_>, owner: &str) -> Found<Option<Body>> {
    let here = at(&located.pointer, "requestBody");
    let Some(body) = located.operation.get("requestBody") else {
        return Ok(None);
    };
    let (body, here) = resolve(schemas.document, body, &here)?;
    let content = at(&here, "content");
    let Some((media, chosen)) = preferred(&body["content"]) else {
        return Err(Problem::new(content, "the body has no media type", "add one"));
    };
    let pointer = at(&content, media);
    refuse_unsendable(media, chosen, &pointer)?;
    let encoding = match media.split(';').next().unwrap_or(media).trim().to_lowercase().as_str() {
        json if is_json(json) => Encoding::Json(media.to_owned()),
        "application/x-www-form-urlencoded" => Encoding::Form,
        "multipart/form-data" => {
            return Err(Problem::new(
                pointer,
                "multipart bodies are not supported yet",
                "leave the operation out for now",
            ));
        }
        _ => Encoding::Bytes(media.to_owned()),
    };
    let open = Value::Object(serde_json::Map::new());
    let schema = chosen.get("schema").unwrap_or(&open);
    let ty = match encoding {
        Encoding::Bytes(_) => Type::Any,
        _ => schemas.lower(schema, &at(&pointer, "schema"), &format!("{owner}Body"))?.ty,
    };
    if encoding == Encoding::Form {
        refuse_nested_form(schemas, &ty, &pointer)?;
    }
    let mut rules = Vec::new();
    if !matches!(encoding, Encoding::Bytes(_)) {
        rules.extend(rules::of(schemas.document, schema));
        rules.extend(rules::inside(schemas.components(), &ty));
    }
    let required = flag(body, "required");
    Ok(Some(Body { encoding, required, ty, doc: prose(body, "description"), rules }))
}

/// What a `Content-Type` cannot say, or what would be written otherwise than described.
fn refuse_unsendable(media: &str, content: &Value, pointer: &str) -> Found<()> {
    if media.contains('*') {
        return Err(Problem::new(
            pointer,
            "a request cannot be sent in a media type that holds a star",
            "name the media type that is sent",
        ));
    }
    let kind = media.split(';').next().unwrap_or(media).trim().to_lowercase();
    if kind.starts_with("multipart/") && kind != "multipart/form-data" {
        return Err(Problem::new(
            pointer,
            "multipart bodies other than form-data are not supported",
            "leave the operation out",
        ));
    }
    let styled = object(&content["encoding"]).find(|(_, encoding)| {
        let style = encoding["style"].as_str().is_some_and(|style| style != "form");
        style || encoding["explode"] == false || encoding["contentType"] == "application/json"
    });
    match styled.filter(|_| kind == "application/x-www-form-urlencoded") {
        Some((name, _)) => Err(Problem::new(
            at(&at(pointer, "encoding"), name),
            "a form field in another style than `form` with `explode: true` is not supported",
            "spell its keys out as fields, such as `filter[name]`, or make it a text",
        )),
        None => Ok(()),
    }
}

fn refuse_nested_form(schemas: &Schemas<'_>, ty: &Type, pointer: &str) -> Found<()> {
    use crate::model::Shape;
    let is_nested = |ty: &Type| match schemas.innermost(ty) {
        Type::List(item) => {
            let item = schemas.innermost(&item);
            schemas.is_object(&item) || matches!(item, Type::List(_))
        }
        ty => schemas.is_object(&ty),
    };
    let nested = match schemas.innermost(ty) {
        Type::Named(name) => match schemas.component(&name).map(|it| &it.shape) {
            Some(Shape::Struct { fields, .. }) => fields.iter().find(|field| is_nested(&field.ty)),
            _ => None,
        },
        _ => None,
    };
    match nested {
        Some(field) => Err(Problem::new(
            pointer,
            format!(
                "the form field `{}` is an object, which no standard says how to write",
                field.wire
            ),
            "spell its keys out as fields, such as `filter[name]`",
        )),
        None => Ok(()),
    }
}

fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim().to_lowercase();
    media == "application/json" || media.ends_with("+json")
}

/// The media type that is used where there is a choice: JSON, then a form, then the first.
fn preferred(content: &Value) -> Option<(&str, &Value)> {
    let rank = |media: &str| match media {
        media if is_json(media) => 0,
        "application/x-www-form-urlencoded" => 1,
        "multipart/form-data" => 3,
        _ => 2,
    };
    object(content).min_by_key(|(media, _)| rank(media))
}

// ---- Reply -------------------------------------------------------------------------------------

struct Replies {
    reply: Reply,
    envelope: Option<String>,
    accept: String,
    errors: Vec<(String, String)>,
}

impl Replies {
    fn read(
        schemas: &mut Schemas<'_>,
        located: &Located<'_>,
        owner: &str,
        notes: &mut Vec<String>,
    ) -> Found<Self> {
        let document = schemas.document;
        let base = at(&located.pointer, "responses");
        let mut successes = Vec::new();
        let mut errors = Vec::new();
        let all: Vec<_> = object(&located.operation["responses"]).collect();
        let has_success = all.iter().any(|(status, _)| status.starts_with('2'));
        for (status, response) in all {
            let (response, here) = resolve(document, response, &at(&base, status))?;
            if status.starts_with('2') || status == "default" && !has_success {
                successes.push((response, here));
            } else if status.starts_with(['4', '5']) {
                errors.push((status.to_owned(), text(response, "description")));
                lower_error(schemas, response, &here, owner)?;
            } else if status == "default" {
                lower_error(schemas, response, &here, owner)?;
            }
        }
        let (reply, accept) = success(schemas, &successes, owner, notes, located)?;
        let (reply, envelope) = open_envelope(schemas, located, reply)?;
        Ok(Self { reply, envelope, accept, errors })
    }
}

/// Error bodies are types too, so that users can decode what an error holds.
fn lower_error(
    schemas: &mut Schemas<'_>,
    response: &Value,
    pointer: &str,
    owner: &str,
) -> Found<()> {
    for (media, content) in object(&response["content"]).filter(|(media, _)| is_json(media)) {
        if let Some(schema) = content.get("schema") {
            let here = at(&at(&at(pointer, "content"), media), "schema");
            schemas.lower(schema, &here, &format!("{owner}Error"))?;
        }
    }
    Ok(())
}

fn success(
    schemas: &mut Schemas<'_>,
    successes: &[(&Value, String)],
    owner: &str,
    notes: &mut Vec<String>,
    located: &Located<'_>,
) -> Found<(Reply, String)> {
    let mut types: Vec<Type> = Vec::new();
    let mut optional = false;
    let mut other = None;
    let mut accept = None;
    for (response, pointer) in successes {
        let content = at(pointer, "content");
        let Some((media, chosen)) = preferred(&response["content"]) else {
            optional = true;
            continue;
        };
        for (left_out, _) in object(&response["content"]).filter(|(name, _)| *name != media) {
            notes.push(format!("{}: replies in {left_out} are not offered", located.pointer));
        }
        let here = at(&content, media);
        if !is_json(media) {
            other = Some((media, here));
            continue;
        }
        accept.get_or_insert_with(|| media.to_owned());
        let open = Value::Object(serde_json::Map::new());
        let schema = chosen.get("schema").unwrap_or(&open);
        let used = schemas.lower(schema, &at(&here, "schema"), &format!("{owner}Response"))?;
        optional |= used.nullable;
        if !types.contains(&used.ty) {
            types.push(used.ty);
        }
    }
    match (types.as_slice(), other) {
        ([], None) => Ok((Reply::Empty, "*/*".into())),
        ([ty], None) => {
            let reply = Reply::Json { ty: ty.clone(), optional };
            Ok((reply, accept.unwrap_or_else(|| "application/json".into())))
        }
        ([], Some((media, here))) => raw(media, &here),
        (_, Some((_, here))) => Err(Problem::new(
            here,
            "one success status answers in JSON and another in something else",
            "split the operation in two, or describe one of the replies",
        )),
        (_, None) => Err(Problem::new(
            at(&located.pointer, "responses"),
            "success statuses answer with different schemas",
            "make one schema that covers them, such as a `oneOf` component",
        )),
    }
}

fn raw(media: &str, pointer: &str) -> Found<(Reply, String)> {
    match media.split(';').next().unwrap_or(media).trim() {
        "text/event-stream" => Err(Problem::new(
            pointer,
            "streams of events are not supported",
            "leave the operation out",
        )),
        text if text.starts_with("text/") => Ok((Reply::Text, media.to_owned())),
        _ => Ok((Reply::Bytes, media.to_owned())),
    }
}

/// Takes the value out of the envelope that `x-switchboard-envelope` names.
fn open_envelope(
    schemas: &mut Schemas<'_>,
    located: &Located<'_>,
    reply: Reply,
) -> Found<(Reply, Option<String>)> {
    use crate::model::Shape;
    let Some(key) = located.operation["x-switchboard-envelope"].as_str() else {
        return Ok((reply, None));
    };
    let refuse = |what: String| {
        Problem::new(at(&located.pointer, "x-switchboard-envelope"), what, "correct the key")
    };
    let Reply::Json { ty: Type::Named(name), optional } = &reply else {
        return Err(refuse("the reply is no object that could be an envelope".into()));
    };
    let component = schemas.component(name);
    let Some(Shape::Struct { fields, .. }) = component.map(|component| &component.shape) else {
        return Err(refuse(format!("the reply `{name}` is no object that could be an envelope")));
    };
    let field = fields.iter().find(|field| field.wire == key && field.required);
    let field = field.ok_or_else(|| refuse(format!("`{name}` does not require `{key}`")))?;
    let optional = *optional || field.nullable;
    let opened = Reply::Json { ty: field.ty.clone(), optional };
    let name = name.clone();
    schemas.note_envelope(&name);
    Ok((opened, Some(key.to_owned())))
}
