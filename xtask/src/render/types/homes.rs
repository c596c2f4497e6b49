//! In which file does each type stand?

use crate::model::{Component, Model, Operation, Reply, Tag, Type};
use std::collections::HashMap;

/// Where a type stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Home<'m> {
    /// With what several tags lead to, and what no operation leads to.
    Common,
    /// In the file of the only tag whose operations lead to it, by that file's name.
    Tag(&'m str),
}

/// The home of each type, by its name.
pub(super) struct Homes<'m>(HashMap<&'m str, Home<'m>>);

impl<'m> Homes<'m> {
    pub(super) fn of(model: &'m Model) -> Self {
        let mut homes = Self(HashMap::new());
        for tag in &model.tags {
            let mut roots = Vec::new();
            let operations = model.operations.iter().filter(|it| it.tag == tag.name);
            operations.for_each(|operation| each_type(operation, &mut |ty| roots.push(ty)));
            homes.settle(model, &roots, Home::Tag(&tag.module));
        }
        // Events are there whichever tags are.
        homes.settle(model, &model.webhooks.payloads.iter().collect::<Vec<_>>(), Home::Common);
        // What no operation leads to is there with every tag, and so is all that it leads to.
        let adrift = model.components.iter().filter(|it| !homes.0.contains_key(it.name.as_str()));
        let adrift: Vec<Type> = adrift.map(|it| Type::Named(it.name.clone())).collect();
        homes.settle(model, &adrift.iter().collect::<Vec<_>>(), Home::Common);
        homes
    }

    /// Gives a home to all that the roots lead to; what has another home already is common.
    fn settle(&mut self, model: &'m Model, roots: &[&Type], home: Home<'m>) {
        let mut waiting = Vec::new();
        for ty in roots {
            ty.each_name(&mut |name| waiting.push(name.to_owned()));
        }
        while let Some(name) = waiting.pop() {
            let Some(component) = model.component(&name) else { continue };
            let before = self.0.get(component.name.as_str()).copied();
            let now =
                before.map_or(home, |before| if before == home { home } else { Home::Common });
            if before != Some(now) {
                self.0.insert(&component.name, now);
                component.definition.each_name(&mut |name| waiting.push(name.to_owned()));
            }
        }
    }

    pub(super) fn home(&self, component: &str) -> Home<'m> {
        self.0.get(component).copied().unwrap_or(Home::Common)
    }

    /// The types of a home, in the order of the model.
    pub(super) fn at(&self, model: &'m Model, home: Home<'_>) -> Vec<&'m Component> {
        model.components.iter().filter(|it| self.home(&it.name) == home).collect()
    }
}

/// Every type that a call names.
fn each_type<'m>(operation: &'m Operation, visit: &mut impl FnMut(&'m Type)) {
    operation.parameters.iter().for_each(|it| visit(&it.ty));
    operation.body.iter().for_each(|it| visit(&it.ty));
    if let Reply::Json { ty, .. } = &operation.reply {
        visit(ty);
    }
    operation.error_types.iter().for_each(visit);
}

/// The name of the file of what is common, which no tag has.
pub(super) fn common_module(tags: &[Tag]) -> &'static str {
    if tags.iter().any(|tag| tag.module == "common") { "common_" } else { "common" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise;
    use crate::spec::{check, load};

    #[test]
    fn a_type_stands_with_the_only_tag_that_leads_to_it() {
        let document = load::parse(
            r##"
openapi: 3.0.3
info: {title: Pets, version: "1"}
servers: [{url: https://pets.example}]
tags: [{name: Cats}, {name: Dogs}]
paths:
  /cats:
    get:
      operationId: list_cats
      tags: [Cats]
      responses:
        "200":
          description: All.
          content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}
  /dogs:
    get:
      operationId: list_dogs
      tags: [Dogs]
      responses:
        "200":
          description: All.
          content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}
components:
  schemas:
    Cat: {type: object, properties: {tail: {$ref: "#/components/schemas/Tail"}}}
    Dog:
      type: object
      properties: {tail: {$ref: "#/components/schemas/Tail"}, ear: {$ref: "#/components/schemas/Ear"}}
    Tail: {type: object, properties: {hair: {$ref: "#/components/schemas/Hair"}}}
    Hair: {type: object, properties: {length: {type: integer}}}
    Ear: {type: object, properties: {length: {type: integer}}}
"##,
        )
        .unwrap();
        assert_eq!(check::check(&document), []);
        let model = normalise::normalise("pets", &document).unwrap();
        let homes = Homes::of(&model);
        assert_eq!(homes.home("Cat"), Home::Tag("cats"));
        assert_eq!(homes.home("Ear"), Home::Tag("dogs"));
        assert_eq!([homes.home("Tail"), homes.home("Hair")], [Home::Common; 2]);
    }
}
