//! The examples in the docs obey the rules that the client checks.

use crate::descriptions::{Broken, made, workspace};
use xtask::regen::{self, Generated};
use xtask::render::Layout;
use xtask::spec::load;

/// The only operation of a crate made from this.
fn operation_of(broken: &Broken) -> String {
    let document = load::parse(&broken.text()).unwrap();
    let made = regen::generate("pets", &document, &Layout::Crate).unwrap();
    made.files.get("src/operations/general.rs").unwrap().clone()
}

#[test]
fn an_example_has_a_field_or_a_file_where_one_of_them_is_needed() {
    const FORM: &str = "Form: {type: object, properties: {text: {type: string, example: Hi}, \
        mark: {type: integer}, 'files[]': {type: array, items: {type: string, format: binary}}}}";
    macro_rules! either {
        ($names:literal) => {
            operation_of(&Broken::Both(
                concat!(
                    "x-switchboard-any-of: [",
                    $names,
                    "]\nrequestBody: {content: {multipart/form-data: ",
                    "{schema: {$ref: '#/components/schemas/Form'}}}}"
                ),
                FORM,
            ))
        };
    }
    assert!(either!("mark, 'files[]'").contains(".mark(1)"));
    assert!(either!("'files[]', mark").contains(".files([switchboard_pets::Upload::bytes("));
    assert_eq!(either!("text, mark").matches(".text(\"Hi\")").count(), 1);
}

#[test]
fn an_example_has_a_field_where_another_one_demands_it() {
    const BODY: &str = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Field'}}}}";
    let select = operation_of(&Broken::Both(
        BODY,
        "Field: {type: object, required: [type], properties: {type: {type: string, example: select}, \
         options: {type: array, items: {type: string}, \
         x-switchboard-exactly-when: {property: type, values: [select]}}}}",
    ));
    assert!(select.contains(".type_(\"select\")") && select.contains(".options([\"text\"])"));
    let other = operation_of(&Broken::Both(
        BODY,
        "Field: {type: object, properties: {type: {type: string, enum: [text, select], example: text}, \
         word: {type: string, example: x, x-switchboard-exactly-when: {property: type, values: [select]}}}}",
    ));
    assert!(!other.contains(".word("));
}

#[test]
fn an_example_says_what_the_vendor_demands() {
    let either = operation_of(&Broken::Operation(
        "x-switchboard-any-of: [phone, name]\nparameters:\n\
         - {name: name, in: query, schema: {type: string}}\n\
         - {name: phone, in: query, example: '+39', schema: {type: string}}",
    ));
    assert!(either.contains(".phone(\"+39\")") && !either.contains(".name("));
    let musts = operation_of(&Broken::Both(
        "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Must'}}}}",
        "Must: {type: object, required: [mark, key, list], properties: {\
         mark: {type: integer, nullable: true, example: 7}, \
         key: {type: string, format: password, nullable: true}, \
         list: {type: array, nullable: true, items: {type: string}}}}",
    ));
    for said in
        [".mark(7)", ".key(switchboard_pets::Secret::from(", ".list(vec![String::from(\"text\")])"]
    {
        assert!(musts.contains(said), "no {said} in\n{musts}");
    }
}

#[test]
fn an_example_obeys_the_rules_that_the_client_checks() {
    let body = operation_of(&Broken::Both(
        "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Must'}}}}",
        "Owner: {type: object, anyOf: [{required: [id]}, {required: [name]}], properties: {\
         id: {type: string}, name: {type: string, minLength: 6, example: Ada}}}\n\
         Must: {type: object, required: [age, owners], anyOf: [{required: [chip]}], properties: {\
         age: {type: integer, maximum: 30, example: 70}, \
         chip: {type: string, pattern: '^[0-9]{15}$'}, \
         owners: {type: array, minItems: 2, items: {$ref: '#/components/schemas/Owner'}}}}",
    ));
    let shown = body.replace("///", "").split_whitespace().collect::<String>();
    let shown = shown.replace(",]", "]").replace(",)", ")");
    let owner = "types::Owner::builder().name(\"012345\")";
    let expected = format!(
        ".body(types::Must::builder().age(30).chip(\"111111111111111\").owners([{owner},{owner}]))"
    );
    assert!(shown.contains(&expected), "{body}");

    let range = operation_of(&Broken::Operation(
        "x-switchboard-date-windows: [{from: since, to: until, max-days: 31}]\nparameters:\n\
         - {name: since, in: query, required: true, schema: {type: string, format: date-time}}\n\
         - {name: until, in: query, schema: {type: string, format: date-time}}",
    ));
    assert!(range.contains(".since(") && range.contains(".until("), "{range}");
}

#[test]
fn an_example_that_breaks_the_rules_is_told() {
    let lines = "parameters:\n\
         - {name: plate, in: query, example: none, \
            schema: {type: string, pattern: '^[A-Z]{2}-[0-9]{4}$'}}";
    let document = serde_norway::from_str(&Broken::Operation(lines).text()).unwrap();
    let Generated { model, .. } = regen::generate("pets", &document, &Layout::Crate).unwrap();
    assert_eq!(
        model.notes,
        ["#/paths/~1pets/get/parameters/0: no example obeys its rules; give it one that does"]
    );
}

#[test]
fn docs_claim_no_more_than_is_known() {
    let stated = "x-switchboard-certainty: stated\nresponses: {204: {description: x}, 404: {description: y}}";
    let text = operation_of(&Broken::Operation(stated));
    assert!(text.contains("`GET /pets`. The path is stated by the vendor."), "{text}");
    let told = "/// [`Error`](crate::Error) says what went wrong; listed are 404.\n";
    assert!(text.contains(told), "{text}");
}

#[test]
fn an_empty_default_is_told_by_the_type() {
    let Generated { files, .. } =
        made(&regen::targets(&workspace(), &["defaults_empty".to_owned()]).unwrap()[0]);
    let types = &files["types.rs"];
    let reader = "deserialize_with = \"As::<reads::OrDefault>::deserialize\"";
    let attribute =
        format!("    #[serde(default)]\n    #[serde({reader})]\n    pub attributes: Attributes,");
    assert!(types.contains(&attribute), "{types}");
    assert!(!types.contains("The vendor's default"), "{types}");
}
