//! A description that cannot become correct code stops with a message that helps.

use crate::descriptions::{Broken, MINIMAL};
use serde_json::Value;
use xtask::regen;
use xtask::render::Layout;
use xtask::spec::load;

fn refusal(broken: &Broken) -> String {
    let text = broken.text();
    let document: Value = match load::parse(&text) {
        Ok(document) => document,
        Err(error) => return format!("{error:#}"),
    };
    match regen::generate("broken", &document, &Layout::Crate) {
        Ok(_) => panic!("this was accepted:\n{text}"),
        Err(error) => format!("{error:#}"),
    }
}

#[test]
fn a_broken_description_says_where_it_is_broken_and_what_to_do() {
    use Broken::{Both, Events, Operation as Op, PagedBy, Path, Schema, Text};
    const PET: &str = "#/components/schemas/";
    const GET: &str = "#/paths/~1pets/get";
    #[rustfmt::skip]
    let cases: &[(&str, Broken, &[&str])] = &[
        ("no id", Text("operationId: list_pets", "summary: x"), &[GET, "no `operationId`", "add one"]),
        ("id twice", Path("/dogs: {get: {operationId: list_pets, responses: {204: {description: x}}}}"), &["#/paths/~1dogs/get/operationId", "same method name", GET, "rename"]),
        ("id twice in snake case", Path("/dogs: {get: {operationId: listPets, responses: {204: {description: x}}}}"), &["`listPets`", "same method name", "rename"]),
        ("dangling", Schema("A: {type: object, properties: {x: {$ref: '#/components/schemas/B'}}}"), &["#/components/schemas/A/properties/x", "leads nowhere", "correct the spelling"]),
        ("external", Schema("A: {$ref: 'other.yaml#/B'}"), &["#/components/schemas/A", "out of this file", "bundle"]),
        ("no schema there", Schema("A: {type: array, items: {$ref: '#/info'}}"), &["#/components/schemas/A/items", "does not lead to a named schema", "components.schemas"]),
        ("inside a schema", Schema("A: {type: array, items: {$ref: '#/components/schemas/Pet/properties/name'}}"), &["does not lead to a named schema", "move"]),
        ("ring of refs", Schema("A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}"), &[PET, "leads back to itself", "break the ring"]),
        ("ring of allOf", Schema("A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {x: {type: string}}}]}"), &["#/components/schemas/A", "leads back to itself", "break the ring"]),
        ("ring of wrappers", Schema("A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {oneOf: [{$ref: '#/components/schemas/A'}]}"), &["#/components/schemas/", "nothing but itself", "break the ring"]),
        ("3.1", Text("openapi: 3.0.3", "openapi: 3.1.0"), &["#/openapi", "3.1.0", "3.0"]),
        ("2.0", Text("openapi: 3.0.3", "swagger: '2.0'"), &["#/openapi", "is not 3.0.x"]),
        ("list of types", Schema("A: {type: [string, 'null']}"), &["#/components/schemas/A/type", "3.1", "nullable: true"]),
        ("unknown type", Schema("A: {type: text}"), &["#/components/schemas/A/type", "`text`", "use string"]),
        ("undeclared in path", Path("/dogs/{id}: {get: {operationId: x, responses: {204: {description: x}}}}"), &["#/paths/~1dogs~1{id}/get", "`{id}`", "in: path"]),
        ("not in path", Op("parameters: [{name: id, in: path, required: true, schema: {type: string}}]"), &[GET, "`id` is not in the path", "put it into the path"]),
        ("query in path", Path("/dogs?x=1: {get: {operationId: x, responses: {204: {description: x}}}}"), &["query or a fragment", "as parameters"]),
        ("relative path", Path("dogs: {get: {operationId: x, responses: {204: {description: x}}}}"), &["does not start with `/`"]),
        ("lone brace", Path("/dogs/{id: {get: {operationId: x, responses: {204: {description: x}}}}"), &["braces that do not match"]),
        ("allOf conflict", Schema("A: {allOf: [{properties: {x: {type: string}}}, {properties: {x: {type: integer}}}]}"), &["#/components/schemas/A/allOf/1/properties/x", "different schema", "only one part"]),
        ("allOf extras conflict", Schema("A: {allOf: [{properties: {x: {type: string}}, additionalProperties: {type: string}}, {additionalProperties: {type: integer}}]}"), &["allOf/1/additionalProperties", "different schema", "only one part"]),
        ("allOf with oneOf", Schema("A: {allOf: [{$ref: '#/components/schemas/Pet'}, {oneOf: [{properties: {x: {type: string}}}, {properties: {y: {type: string}}}]}]}"), &["allOf/1", "`oneOf`", "one schema"]),
        ("allOf of scalars", Schema("A: {allOf: [{type: string}, {maxLength: 3, type: string}]}"), &["joins objects only", "one schema"]),
        ("a choice of nothing", Schema("A: {oneOf: []}"), &["#/components/schemas/A/oneOf", "nothing but null", "list the alternatives"]),
        ("ring of wrappers in a query", Both("parameters: [{name: q, in: query, schema: {$ref: '#/components/schemas/A'}}]", "A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {allOf: [{$ref: '#/components/schemas/A'}]}"), &["#/components/schemas/A", "nothing but itself", "break the ring"]),
        ("two media types", Op("responses: {200: {description: a, content: {text/csv: {}}}, 201: {description: b, content: {image/png: {}}}}"), &["get/responses/201/content/image~1png", "different media types", "split the operation"]),
        ("properties beside oneOf", Schema("A: {properties: {x: {type: string}}, oneOf: [{type: object}, {type: string}]}"), &["beside a choice", "each alternative"]),
        ("enum of another type", Schema("A: {type: integer, enum: [draft, done]}"), &["#/components/schemas/A/enum", "\"draft\"", "`integer`", "correct the type or the values"]),
        ("empty enum", Schema("A: {type: string, enum: []}"), &["#/components/schemas/A/enum", "no value", "list the values"]),
        ("empty enum inside", Schema("A: {type: object, properties: {x: {type: string, enum: []}}}"), &["A/properties/x/enum", "no value"]),
        ("not", Schema("A: {not: {type: string}}"), &["#/components/schemas/A/not", "`not`", "in words"]),
        ("const", Schema("A: {type: object, properties: {x: {const: 1}}}"), &["A/properties/x/const", "`const`"]),
        ("tag not required", Schema("A: {discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/B'}]}\nB: {type: object, required: [kind], properties: {kind: {type: string}}}"), &["A/oneOf/0", "discriminator `kind`", "required"]),
        ("tag inline", Schema("A: {discriminator: {propertyName: kind}, oneOf: [{type: object, required: [kind], properties: {kind: {type: string}}}, {$ref: '#/components/schemas/B'}]}\nB: {type: object, required: [kind], properties: {kind: {type: string}}}"), &["A/oneOf/0", "must be a `$ref`", "components.schemas"]),
        ("stray mapping", Schema("A: {discriminator: {propertyName: kind, mapping: {x: Pet}}, oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}\nB: {type: object, required: [kind], properties: {kind: {type: string}}}\nC: {type: object, required: [kind], properties: {kind: {type: string}, c: {type: string}}}"), &["A/discriminator/mapping/x", "not an alternative", "spelling"]),
        ("JSON and text", Op("responses: {200: {description: a, content: {application/json: {schema: {type: string}}}}, 202: {description: b, content: {text/plain: {schema: {type: string}}}}}"), &["text~1plain", "something else", "split"]),
        ("events", Op("responses: {200: {description: a, content: {text/event-stream: {schema: {type: string}}}}}"), &["text~1event-stream", "streams of events", "leave the operation out"]),
        ("multipart of nothing", Op("requestBody: {content: {multipart/form-data: {schema: {type: object}}}}"), &["requestBody/content/multipart~1form-data/schema", "neither fields nor files", "`properties`"]),
        ("multipart object", Op("requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: object, properties: {b: {type: string}}}}}}}}"), &["encoding/a", "form field `a` is an object", "style: deepObject"]),
        ("multipart list of objects", Op("requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}"), &["encoding/a", "form field `a` is an object"]),
        ("multipart field of a media type", Op("requestBody: {content: {multipart/form-data: {encoding: {a: {contentType: application/json}}, schema: {properties: {a: {type: string}}}}}}"), &["encoding/a", "media type of its own", "leave it out"]),
        ("multipart field that JSON lacks", Op("requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}, multipart/form-data: {schema: {properties: {age: {type: integer}, file: {type: string, format: binary}}}}}}"), &["multipart~1form-data/schema", "field `age`", "JSON body lacks", "add it there"]),
        ("multipart mixed", Op("requestBody: {content: {multipart/mixed: {schema: {type: object}}}}"), &["multipart~1mixed", "not supported"]),
        ("any body", Op("requestBody: {content: {'*/*': {schema: {type: object}}}}"), &["requestBody/content/*~1*", "star", "name the media type"]),
        ("no body", Op("requestBody: {content: {}}"), &["requestBody/content", "no media type", "add one"]),
        ("no media type", Op("requestBody: {content: {jsön: {schema: {type: object}}}}"), &["is not a media type", "application/json"]),
        ("form of objects", Op("requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}}}}"), &["form field `a`", "filter[name]"]),
        ("form of lists of objects", Op("requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: object}}}}}}}"), &["form field `a`"]),
        ("form in style other than", Op("requestBody: {content: {application/x-www-form-urlencoded: {encoding: {a: {style: form, explode: false}}, schema: {type: object, properties: {a: {type: array, items: {type: string}}}}}}}"), &["encoding/a", "style other than", "filter[name]"]),
        ("header name", Op("parameters: [{name: 'X Y', in: header, schema: {type: string}}]"), &["parameters/0/name", "\"X Y\"", "correct the name"]),
        ("not a place", Op("parameters: [{name: x, in: body, schema: {type: string}}]"), &["parameters/0/in", "not a place", "path, query, header or cookie"]),
        ("no schema", Op("parameters: [{name: x, in: query}]"), &["parameters/0", "no schema", "add one"]),
        ("parameter twice", Op("parameters: [{name: x, in: query, schema: {type: string}}, {name: x, in: query, schema: {type: integer}}]"), &["parameters/1", "`x` is declared twice", "remove"]),
        ("object in path", Path("/dogs/{id}: {get: {operationId: x, parameters: [{name: id, in: path, required: true, schema: {type: object, properties: {a: {type: string}}}}], responses: {204: {description: x}}}}"), &["parameters/0", "object cannot be written", "deepObject"]),
        ("list of objects in query", Op("parameters: [{name: x, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}]"), &["parameters/0", "list of objects", "application/json"]),
        ("list in cookie", Op("parameters: [{name: x, in: cookie, schema: {type: array, items: {type: string}}}]"), &["parameters/0", "cookie", "explode: false"]),
        ("JSON in header", Op("parameters: [{name: x, in: header, content: {application/json: {schema: {type: array, items: {type: string}}}}}]"), &["parameters/0/content", "only be part of the query"]),
        ("XML in query", Op("parameters: [{name: x, in: query, content: {application/xml: {schema: {type: string}}}}]"), &["content/application~1xml", "application/json"]),
        ("unknown style", Op("parameters: [{name: x, in: query, style: matrix, schema: {type: string}}]"), &["parameters/0/style", "`style: matrix`", "use form"]),
        ("own server", Op("servers: [{url: 'https://other.example'}]"), &["get/servers", "its own server", "its own file"]),
        ("unknown extension", Op("x-switchboard-retries: 3"), &["get/x-switchboard-retries", "no such extension", "x-switchboard-repeatable"]),
        ("extension in a wrong place", Schema("A: {type: string, x-switchboard-envelope: data}"), &["A/x-switchboard-envelope", "nothing here", "operation"]),
        ("extension of a wrong type", Op("x-switchboard-repeatable: 'yes'"), &["get/x-switchboard-repeatable", "wrong type", "true or false"]),
        ("bad certainty", Op("x-switchboard-certainty: maybe"), &["get/x-switchboard-certainty", "not a certainty", "`stated`"]),
        ("inferred and why", Op("x-switchboard-certainty: inferred"), &["get/x-switchboard-certainty", "what it is inferred from", "certainty-note"]),
        ("stated and a note", Op("x-switchboard-certainty: stated\nx-switchboard-certainty-note: perhaps"), &["note about its uncertainty", "remove"]),
        ("page by nothing", Op("x-switchboard-pagination: {items: name, forward: {cursor: after, next: name}}"), &["get/x-switchboard-pagination", "no list at `name`", "correct"]),
        ("page by no parameter", Op("x-switchboard-pagination: {items: rows, forward: {cursor: after, next: next}}\nresponses: {200: {description: a, content: {application/json: {schema: {type: object, properties: {next: {type: string}, rows: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}"), &["no optional parameter `after`"]),
        ("page by a wrong place", Op("parameters: [{name: after, in: query, schema: {type: string}}]\nx-switchboard-pagination: {items: rows, forward: {cursor: after, next: nope}}\nresponses: {200: {description: a, content: {application/json: {schema: {type: object, properties: {rows: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}"), &["no text at `nope`"]),
        ("page with an unknown key", Op("x-switchboard-pagination: {items: rows, forwards: {}}"), &["x-switchboard-pagination/forwards", "no such field", "forward"]),
        ("page without next", Op("x-switchboard-pagination: {items: rows, forward: {cursor: after}}"), &["x-switchboard-pagination/forward", "next page", "`next`"]),
        ("page of words", Op("parameters: [{name: after, in: query, schema: {type: string}}]\nx-switchboard-pagination: {items: rows, forward: {cursor: after, next: next}}\nresponses: {200: {description: a, content: {application/json: {schema: {type: object, properties: {next: {type: string}, rows: {type: array, items: {type: string}}}}}}}}"), &[GET, "not of a named type", "component"]),
        ("no such envelope", Op("x-switchboard-envelope: data"), &["get/x-switchboard-envelope", "does not require `data`", "correct the path"]),
        ("envelope of nothing", Op("x-switchboard-envelope: data\nresponses: {204: {description: x}}"), &["x-switchboard-envelope", "not an object"]),
        ("deep envelope of nothing", Op("x-switchboard-envelope: name.first"), &["get/x-switchboard-envelope", "does not require `name`", "correct the path"]),
        ("deep envelope of a text", Op("x-switchboard-envelope: a.b\nresponses: {200: {description: a, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}}}}}"), &["x-switchboard-envelope", "no object that could hold `b`"]),
        ("envelope of several shapes", Op("x-switchboard-envelope: a\nresponses: {200: {description: a, content: {application/json: {schema: {x-switchboard-reads-as: 0, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: array, items: {$ref: '#/components/schemas/Pet'}}]}}}}}"), &["x-switchboard-envelope", "no object that could hold `a`"]),
        ("document without that way", Op("x-switchboard-request-envelope: data.attributes\nrequestBody: {required: true, content: {application/json: {schema: {type: object, properties: {data: {$ref: '#/components/schemas/Pet'}}}}}}"), &["get/x-switchboard-request-envelope", "no `attributes` on that path", "correct the path"]),
        ("document that may be missing", Op("x-switchboard-request-envelope: name\nrequestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}"), &["get/x-switchboard-request-envelope", "is optional", "required: true"]),
        ("reads as without oneOf", Schema("A: {type: object, properties: {x: {type: string, x-switchboard-reads-as: 0}}}"), &["A/properties/x/x-switchboard-reads-as", "no such alternative", "`oneOf`"]),
        ("reads as beyond oneOf", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 2, oneOf: [{type: string}, {type: integer}]}}}"), &["A/properties/x/x-switchboard-reads-as", "no such alternative", "index"]),
        ("reads as by no way", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {y: {type: string}}}]}}}"), &["A/properties/x/oneOf/1", "cannot be turned", "contains that one"]),
        ("reads as by two ways", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {y: {$ref: '#/components/schemas/Pet'}, z: {$ref: '#/components/schemas/Pet'}}}]}}}"), &["A/properties/x/oneOf/1", "cannot be turned", "once"]),
        ("reads as of an object from a text", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}}}"), &["A/properties/x/oneOf/1", "cannot be turned"]),
        ("reads as of a boolean from a number", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{type: boolean}, {type: integer}]}}}"), &["A/properties/x/oneOf/1", "cannot be turned"]),
        ("reads as of an integer from a number", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{type: integer}, {type: number}]}}}"), &["A/properties/x/oneOf/1", "cannot be turned"]),
        ("several shapes in a choice", Schema("A: {oneOf: [{x-switchboard-reads-as: 0, oneOf: [{type: string}, {type: integer}]}, {$ref: '#/components/schemas/Pet'}]}"), &["A/oneOf/0", "cannot itself arrive in several shapes"]),
        ("several shapes in a list in a choice", Schema("A: {oneOf: [{type: array, items: {$ref: '#/components/schemas/B'}}, {type: string}]}\nB: {x-switchboard-reads-as: 0, oneOf: [{type: string}, {type: integer}]}"), &["A/oneOf/0", "cannot itself arrive in several shapes", "outer `oneOf`"]),
        ("several shapes of further fields", Schema("A: {type: object, properties: {x: {type: string}}, additionalProperties: {x-switchboard-reads-as: 0, oneOf: [{type: string}, {type: integer}]}}"), &["A/additionalProperties", "several shapes", "leave it open"]),
        ("another absent value", Schema("A: {type: object, properties: {x: {type: integer, x-switchboard-absent: [0, -1]}}}"), &["A/properties/x/x-switchboard-absent", "-1 cannot mean absent", "use 0"]),
        ("more codes than words", Schema("A: {type: object, properties: {x: {x-switchboard-reads-as: 0, oneOf: [{type: string, enum: [a, b]}, {type: integer, enum: [0, 1], x-switchboard-codes: [a]}]}}}"), &["A/properties/x/oneOf/1/x-switchboard-codes", "one word for each number", "order of the `enum`"]),
        ("absent beside a reference", Schema("A: {type: object, properties: {x: {$ref: '#/components/schemas/Pet', x-switchboard-absent: [{}]}}}"), &["A/properties/x/x-switchboard-absent", "nothing here", "not a `$ref`"]),
        ("reads as at an operation", Op("x-switchboard-reads-as: 0"), &["get/x-switchboard-reads-as", "nothing here", "schema"]),
        ("reads as of a wrong type", Schema("A: {x-switchboard-reads-as: first, oneOf: [{type: string}, {type: integer}]}"), &["A/x-switchboard-reads-as", "wrong type", "index"]),
        ("absent of a wrong type", Schema("A: {type: integer, x-switchboard-absent: 0}"), &["A/x-switchboard-absent", "wrong type", "a list"]),
        ("aliases of no property", Schema("A: {type: array, items: {type: string, x-switchboard-aliases: [b]}}"), &["A/items/x-switchboard-aliases", "nothing here", "a property"]),
        ("aliases of a wrong type", Schema("A: {type: object, properties: {x: {type: string, x-switchboard-aliases: y}}}"), &["A/properties/x/x-switchboard-aliases", "wrong type", "a list"]),
        ("codes of no alternative", Schema("A: {type: object, properties: {x: {type: integer, enum: [0], x-switchboard-codes: [a]}}}"), &["A/properties/x/x-switchboard-codes", "nothing here", "alternative"]),
        ("no such media to select", Op("parameters: [{name: format, in: query, x-switchboard-selects-media: {json: application/json, csv: text/csv}, schema: {type: string}}]"), &["get/parameters", "`format` chooses a media type", "beside the JSON"]),
        ("media selected by a header", Op("parameters: [{name: format, in: header, x-switchboard-selects-media: {csv: text/csv}, schema: {type: string}}]"), &["parameters/0/x-switchboard-selects-media", "nothing here", "query parameter"]),
        ("media selected by a text", Op("parameters: [{name: format, in: query, x-switchboard-selects-media: csv, schema: {type: string}}]"), &["parameters/0/x-switchboard-selects-media", "wrong type", "an object"]),
        ("range by no parameter", Op("x-switchboard-date-windows: [{from: a, to: b, max-days: 31}]"), &["get/x-switchboard-date-windows", "two query parameters", "correct `from`"]),
        ("range by a text", Op("parameters: [{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string, format: date-time}}]\nx-switchboard-date-windows: [{from: a, to: b, max-days: 31}]"), &["get/x-switchboard-date-windows", "points in time"]),
        ("range by a header", Op("parameters: [{name: a, in: header, schema: {type: string, format: date-time}}, {name: b, in: query, schema: {type: string, format: date-time}}]\nx-switchboard-date-windows: [{from: a, to: b, max-days: 31}]"), &["get/x-switchboard-date-windows", "two query parameters"]),
        ("range without end", Op("parameters: [{name: a, in: query, schema: {type: string, format: date-time}}, {name: b, in: query, schema: {type: string, format: date-time}}]\nx-switchboard-date-windows: [{from: a, to: b}]"), &["get/x-switchboard-date-windows", "`max-days`"]),
        ("range of a wrong type", Op("x-switchboard-date-windows: {from: a}"), &["get/x-switchboard-date-windows", "wrong type", "a list"]),
        ("any of no parameter", Op("x-switchboard-any-of: [email]"), &["get/x-switchboard-any-of", "file is named `email`", "correct the name"]),
        ("any of a header", Op("parameters: [{name: email, in: header, schema: {type: string}}]\nx-switchboard-any-of: [email]"), &["get/x-switchboard-any-of", "no optional query parameter", "`email`"]),
        ("any of a required field", Op("x-switchboard-any-of: [id]\nrequestBody: {content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}}}"), &["get/x-switchboard-any-of", "no optional query parameter, field of the body", "`id`"]),
        ("any of a deeper field", Op("x-switchboard-any-of: [id]\nrequestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: object, properties: {id: {type: string}}}}}}}}"), &["get/x-switchboard-any-of", "no optional query parameter, field of the body", "`id`"]),
        ("any of a required file", Op("x-switchboard-any-of: [f]\nrequestBody: {content: {multipart/form-data: {schema: {type: object, required: [f], properties: {f: {type: string, format: binary}}}}}}"), &["get/x-switchboard-any-of", "no optional query parameter, field of the body or file is named `f`"]),
        ("any of two things", Op("x-switchboard-any-of: [id]\nparameters: [{name: id, in: query, schema: {type: string}}]\nrequestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}"), &["get/x-switchboard-any-of", "several things named `id`", "in words"]),
        ("goes with nothing", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: u, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "no other property `u`", "same object"]),
        ("goes with itself", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: x, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "no other property `x`", "name another property"]),
        ("goes with no property", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "no other property ``", "name another property"]),
        ("goes with no text", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: t, values: []}}}}"), &["A/properties/x/x-switchboard-exactly-when", "lists no texts", "`values`"]),
        ("goes with a number", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [1]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "lists no texts", "`values`"]),
        ("goes with a flag", Schema("A: {type: object, properties: {t: {type: boolean}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "`t` is not a text", "type: string"]),
        ("goes with a stray text", Schema("A: {type: object, properties: {t: {type: string, enum: [a, b]}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [a, c]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "`c` is not a value of `t`", "correct it"]),
        ("goes with a default", Schema("A: {type: object, properties: {t: {type: string, default: a}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "`t` has a default", "in words"]),
        ("goes with something and is required", Schema("A: {type: object, required: [x], properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: t, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "`x` is always required", "remove the rule"]),
        ("goes with more", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: {property: t, value: a, values: [a]}}}}"), &["A/properties/x/x-switchboard-exactly-when", "no such field `value`", "`property` and `values`"]),
        ("goes with a list", Schema("A: {type: object, properties: {t: {type: string}, x: {type: string, x-switchboard-exactly-when: [t, a]}}}"), &["A/properties/x/x-switchboard-exactly-when", "wrong type", "an object"]),
        ("goes with something and is no property", Schema("A: {type: array, items: {type: string, x-switchboard-exactly-when: {property: t, values: [a]}}}"), &["A/items/x-switchboard-exactly-when", "nothing here", "a property"]),
        ("any of a text", Op("x-switchboard-any-of: email"), &["get/x-switchboard-any-of", "wrong type", "a list"]),
        ("unpaged without a reason", Op("x-switchboard-unpaged: true"), &["get/x-switchboard-unpaged", "wrong type", "a text"]),
        ("no such paging", Op("x-switchboard-pagination: {style: scroll, items: rows}"), &["x-switchboard-pagination/style", "`scroll` is not a style", "offset, page or item"]),
        ("paging of no items", Op("x-switchboard-pagination: {style: page, page: page, first: 1, page-size: 2}"), &["get/x-switchboard-pagination", "where the items are", "`items`"]),
        ("offset with a cursor", Op("x-switchboard-pagination: {style: offset, items: rows, cursor: after}"), &["x-switchboard-pagination/cursor", "no such field", "default-size"]),
        ("offset without its usual size", Op("x-switchboard-pagination: {style: offset, items: rows, offset: skip, size: take}"), &["x-switchboard-pagination/default-size", "whole number"]),
        ("page with a size", Op("x-switchboard-pagination: {style: page, items: rows, page: page, size: 5}"), &["x-switchboard-pagination/size", "no such field", "page-size"]),
        ("page without its first", Op("x-switchboard-pagination: {style: page, items: rows, page: page, page-size: 2}"), &["x-switchboard-pagination/first", "whole number"]),
        ("page without a size", Op("x-switchboard-pagination: {style: page, items: rows, page: page, first: 1, page-size: -1}"), &["x-switchboard-pagination/page-size", "whole number"]),
        ("items with a next", Op("x-switchboard-pagination: {style: item, items: ., forward: {cursor: after, next: id}}"), &["x-switchboard-pagination/forward/next", "no such field", "full-page"]),
        ("items of nobody", Op("x-switchboard-pagination: {style: item, items: ., forward: {cursor: after, key: id, item: middle}}"), &["x-switchboard-pagination/forward/item", "whose key", "`first` or `last`"]),
        ("items in another order", Op("x-switchboard-pagination: {style: item, items: ., order: random, forward: {cursor: after, key: id, item: last}}"), &["x-switchboard-pagination/order", "not an order", "reversed"]),
        ("items of a full page that is no number", Op("x-switchboard-pagination: {style: item, items: ., full-page: many, forward: {cursor: after, key: id, item: last}}"), &["x-switchboard-pagination/full-page", "whole number"]),
        ("offset by a text", PagedBy("{style: offset, items: rows, offset: text, size: size, default-size: 2}"), &["get/x-switchboard-pagination", "no optional parameter `text`"]),
        ("offset of no size", PagedBy("{style: offset, items: rows, offset: size, default-size: 2}"), &["get/x-switchboard-pagination", "no optional parameter ``"]),
        ("offset of no total", PagedBy("{style: offset, items: rows, offset: size, size: size, default-size: 2, total: next}"), &["get/x-switchboard-pagination", "no number at `next`"]),
        ("page by a parameter that is required", PagedBy("{style: page, items: rows, page: needed, first: 1, page-size: 2}"), &["get/x-switchboard-pagination", "no optional parameter `needed`"]),
        ("page of no total", PagedBy("{style: page, items: rows, page: size, first: 1, page-size: 2, total: meta.count}"), &["get/x-switchboard-pagination", "no number at `meta.count`"]),
        ("page of a total by a text", PagedBy("{style: page, items: rows, page: size, first: 1, page-size: 2, total-by: {parameter: text, default: a, values: {a: next}}}"), &["get/x-switchboard-pagination", "`text` is not a parameter with known values"]),
        ("page of a total by more", PagedBy("{style: page, items: rows, page: size, first: 1, page-size: 2, total-by: {name: text}}"), &["x-switchboard-pagination/total-by/name", "no such field", "parameter"]),
        ("page whose short ones end it without a size", PagedBy("{style: page, items: rows, page: size, first: 1, short-page-ends: true}"), &["x-switchboard-pagination/short-page-ends", "which page is short", "`told-size`"]),
        ("page of more that is no flag", PagedBy("{style: page, items: rows, page: size, first: 1, more: next}"), &["get/x-switchboard-pagination", "no flag at `next`"]),
        ("page of no list", PagedBy("{style: page, items: ., page: size, first: 1, page-size: 2}"), &["get/x-switchboard-pagination", "no list at `.`"]),
        ("items by no parameter", PagedBy("{style: item, items: rows, forward: {cursor: nope, item: last, key: id}}"), &["get/x-switchboard-pagination", "no optional parameter `nope`"]),
        ("items by a size that is a text", PagedBy("{style: item, items: rows, size: text, forward: {cursor: text, item: last, key: id}}"), &["get/x-switchboard-pagination", "no optional parameter `text`"]),
        ("items without a key", PagedBy("{style: item, items: rows, forward: {cursor: text, item: last, key: serial}}"), &["get/x-switchboard-pagination", "no key at `serial`"]),
        ("items with a list as key", PagedBy("{style: item, items: rows, forward: {cursor: text, item: last, key: marks}}"), &["get/x-switchboard-pagination", "no key at `marks`"]),
        ("items by cursors of two kinds", PagedBy("{style: item, items: rows, forward: {cursor: text, item: last, key: id}, backward: {cursor: size, item: first, key: id}}"), &["get/x-switchboard-pagination", "one cursor is a number, and the other a text"]),
        ("key twice", Text("title: Pets,", "title: Pets, title: Dogs,"), &["duplicate", "line 3"]),
        ("no such scheme", Text("paths:", "security: [{key: []}]\npaths:"), &["#/security", "`key`", "securitySchemes"]),
        ("no such scheme of one", Op("security: [{key: []}]"), &["get/security", "`key`", "securitySchemes"]),
        ("unknown scheme", Text("components:\n", "security: [{key: []}]\ncomponents:\n  securitySchemes: {key: {type: apiKey, in: cookie, name: x}}\n"), &["securitySchemes/key", "not supported", "http basic"]),
        ("relative server", Text("https://pets.example", "/v1"), &["#/servers/0/url", "not an absolute address", "https://"]),
        ("undeclared variable", Text("https://pets.example", "https://{host}.example"), &["#/servers/0/variables", "`host`", "declare it"]),
        ("variable that is nowhere", Text("https://pets.example\"", "https://pets.example\", variables: {host: {default: a}}"), &["#/servers/0/variables/host", "does not hold", "remove it"]),
        ("usable default of nothing", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: '', x-switchboard-usable-default: true}}"), &["variables/host/default", "usable", "`enum`"]),
        ("usable default that leads elsewhere", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a/b, x-switchboard-usable-default: true}}"), &["variables/host/default", "usable"]),
        ("usable default that is no value", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, enum: [b], x-switchboard-usable-default: true}}"), &["variables/host/default", "usable"]),
        ("variable without values", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, enum: []}}"), &["variables/host/enum", "the list is empty"]),
        ("variable with an odd value", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, enum: [a, 'b/c']}}"), &["variables/host/enum", "part of an address"]),
        ("usable default that is a text", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, x-switchboard-usable-default: 'yes'}}"), &["variables/host/x-switchboard-usable-default", "wrong type", "true or false"]),
        ("usable default of a server", Text("https://pets.example\"", "https://pets.example\", x-switchboard-usable-default: true"), &["#/servers/0/x-switchboard-usable-default", "means nothing", "a server variable"]),
        ("unknown key of a variable", Text("https://pets.example\"", "https://{host}.example\", variables: {host: {default: a, x-switchboard-usable: true}}"), &["variables/host/x-switchboard-usable", "no such extension", "x-switchboard-usable-default"]),
        ("unknown key of a variable named default", Text("https://pets.example\"", "https://{default}.example\", variables: {default: {default: a, x-switchboard-usable: true}}"), &["variables/default/x-switchboard-usable", "no such extension"]),
        ("events told by nothing", Events("", "{made: {post: {BODY}}}"), &["#/x-webhooks/made/post", "not said how this event", "x-switchboard-event: false"]),
        ("facts about no events", Events("x-switchboard-events: {discriminator: name}", "{made: {get: {x-switchboard-event: false, BODY}}}"), &["#/x-switchboard-events", "no events to tell apart", "remove it"]),
        ("events named nowhere", Events("x-switchboard-events: {key: {fields: [name]}}", "{made: {post: {BODY}}}"), &["#/x-switchboard-events/discriminator", "where the name of an event stands", "give a path"]),
        ("events named at half a path", Events("x-switchboard-events: {discriminator: [name, meta.]}", "{made: {post: {BODY}}}"), &["#/x-switchboard-events/discriminator", "give a path"]),
        ("unknown fact about events", Events("x-switchboard-events: {discriminator: name, name: x}", "{made: {post: {BODY}}}"), &["#/x-switchboard-events/name", "no such field", "discriminator"]),
        ("key of nothing", Events("x-switchboard-events: {discriminator: name, key: {}}", "{made: {post: {BODY}}}"), &["#/x-switchboard-events/key", "known by", "`header`"]),
        ("key in two places", Events("x-switchboard-events: {discriminator: name, key: {header: X-Id, fields: [name]}}", "{made: {post: {BODY}}}"), &["#/x-switchboard-events/key", "known by", "either"]),
        ("key in no header", Events("x-switchboard-events: {discriminator: name, key: {header: 'X Id'}}", "{made: {post: {BODY}}}"), &["#/x-switchboard-events/key", "known by"]),
        ("key that may be missing", Events("x-switchboard-events: {discriminator: name, key: {fields: [name], may-lack: [name]}}", "{made: {post: {BODY}}}"), &["key/may-lack", "all parts", "leave one of them out"]),
        ("key that lacks another", Events("x-switchboard-events: {discriminator: name, key: {fields: [name], may-lack: [age]}}", "{made: {post: {BODY}}}"), &["key/may-lack", "`age` is no part", "`fields`"]),
        ("key that no event has", Events("x-switchboard-events: {discriminator: name, key: {fields: [age]}}", "{made: {post: {BODY}}}"), &["#/x-webhooks/made/post", "no text or number at `age`", "correct the path"]),
        ("own key of an event", Events("x-switchboard-events: {discriminator: name}", "{made: {post: {x-switchboard-event-key: {fields: [a.b]}, BODY}}}"), &["#/x-webhooks/made/post", "no text or number at `a.b`"]),
        ("own key of nothing", Events("x-switchboard-events: {discriminator: name}", "{made: {post: {x-switchboard-event-key: {paths: [name]}, BODY}}}"), &["made/post/x-switchboard-event-key/paths", "no such field"]),
        ("event that is asked for", Events("x-switchboard-events: {discriminator: name}", "{made: {get: {BODY}}}"), &["#/x-webhooks/made/get", "an event is posted", "x-switchboard-event: false"]),
        ("event without a body", Events("x-switchboard-events: {discriminator: name}", "{made: {post: {responses: {200: {description: x}}}}}"), &["#/x-webhooks/made/post", "not one object with a name", "refers to one component"]),
        ("event of a list", Events("x-switchboard-events: {discriminator: name}", "{made: {post: {requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}, responses: {}}}}"), &["#/x-webhooks/made/post", "not one object with a name"]),
        ("event of two contents", Events("x-switchboard-events: {discriminator: name}", "{made: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}, text/json: {schema: {type: object, properties: {name: {type: integer}}}}}}, responses: {}}}}"), &["#/x-webhooks/made/post", "not one object with a name"]),
        ("event whose name is lost", Events("x-switchboard-events: {discriminator: kind}", "{made: {post: {BODY}}}"), &["#/x-webhooks/made/post", "the name of `made` would be lost", "add the property kind"]),
        ("event without a name", Events("x-switchboard-events: {discriminator: name}", "{'.*': {post: {BODY}}}"), &["#/x-webhooks/.*/post", "has no name"]),
        ("beginning of names that may be missing", Events("x-switchboard-events: {discriminator: name}", "{made.*: {post: {BODY}}}"), &["#/x-webhooks/made.*/post", "several names", "required and a text"]),
        ("certainty of an event", Events("x-switchboard-events: {discriminator: name}", "{made: {post: {x-switchboard-certainty: guessed, BODY}}}"), &["#/x-webhooks/made/post/x-switchboard-certainty", "not a certainty"]),
        ("what is an event anyway", Events("x-switchboard-events: {discriminator: name}", "{made: {post: {x-switchboard-event: true, BODY}}}"), &["made/post/x-switchboard-event", "wrong type", "`false`"]),
        ("events of an operation", Op("x-switchboard-event: false"), &["get/x-switchboard-event", "nothing here", "x-webhooks"]),
        ("no operation", Text("  /pets:\n    get:", "  /pets:\n    x-get:"), &["#/paths", "no operation", "add one"]),
    ];
    for (name, broken, expected) in cases {
        let message = refusal(broken);
        for words in *expected {
            assert!(message.contains(words), "{name}: no {words:?} in\n{message}");
        }
        let is_syntax = message.contains("duplicate");
        assert!(is_syntax || message.contains("remedy: "), "{name}: no remedy in\n{message}");
    }
}

#[test]
fn a_schema_that_is_named_like_a_builder_is_refused() {
    let text = MINIMAL.replace(
        "      responses:",
        "      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}\n      responses:",
    ) + "    PetBuilder: {type: object, properties: {x: {type: string}}}\n";
    let document = load::parse(&text).unwrap();
    let error = regen::generate("pets", &document, &Layout::Crate).unwrap_err().to_string();
    assert!(error.contains("`PetBuilder`") && error.contains("rename one"), "{error}");
}

#[test]
fn all_problems_are_told_at_once() {
    let text = Broken::Schema("A: {type: text}\nB: {not: {}}\nC: {type: string, enum: []}").text();
    let error = regen::generate("pets", &load::parse(&text).unwrap(), &Layout::Crate).unwrap_err();
    assert!(error.to_string().starts_with("3 problem(s)"), "{error}");
}
