//! What tells an alternative of a union from the others? See `switchboard_core::Shape`.

use crate::model::{Alternative, Component, Definition, Model, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What is known of the shape of a value.
enum Known {
    Anything,
    /// An object, by the keys that it must have and those that it may have.
    Object(Vec<String>, Vec<String>),
    Other(TokenStream),
}

/// The shapes of a model's types, as expressions that begin with `name`.
pub(super) struct Shapes<'m> {
    pub(super) model: &'m Model,
    pub(super) name: Ident,
}

impl<'m> Shapes<'m> {
    pub(super) fn of(&self, alternative: &Alternative, tag: Option<&str>) -> TokenStream {
        let plain = self.shape(&alternative.ty, &mut Vec::new());
        let Some(tag) = tag else { return self.expression(&plain) };
        let object = match plain {
            Known::Object(..) => plain,
            Known::Anything | Known::Other(_) => Known::Object(Vec::new(), Vec::new()),
        };
        let (object, texts) = (self.expression(&object), &alternative.tags);
        quote!(#object.tagged(#tag, &[#(#texts),*]))
    }

    fn expression(&self, known: &Known) -> TokenStream {
        let name = &self.name;
        match known {
            Known::Anything => quote!(#name::Any),
            Known::Object(required, all) => {
                quote!(#name::object(&[#(#required),*], &[#(#all),*]))
            }
            Known::Other(expression) => expression.clone(),
        }
    }

    fn shape<'t>(&self, ty: &'t Type, within: &mut Vec<&'t str>) -> Known
    where
        'm: 't,
    {
        let name = &self.name;
        Known::Other(match ty {
            Type::String | Type::Secret | Type::DateTime | Type::Date => {
                quote!(#name::String(&[]))
            }
            Type::Integer => quote!(#name::Integer),
            Type::Number => quote!(#name::Number),
            Type::Boolean => quote!(#name::Boolean),
            Type::List(item) => match self.shape(item, within) {
                Known::Anything => quote!(#name::Array),
                item => {
                    let item = self.expression(&item);
                    quote!(#name::List(&#item))
                }
            },
            Type::Map(_) => return Known::Object(Vec::new(), Vec::new()),
            Type::Lenient(inner) if matches!(**inner, Type::DateTime | Type::Date) => {
                quote!(#name::String(&[]))
            }
            Type::Any | Type::Nullable(_) | Type::Lenient(_) => return Known::Anything,
            Type::Arrives(_, inner) => return self.shape(inner, within),
            Type::Named(named) => return self.named(named, within),
        })
    }

    fn named<'t>(&self, name: &'t str, within: &mut Vec<&'t str>) -> Known
    where
        'm: 't,
    {
        // A union that leads back to itself could go on for ever.
        if within.contains(&name) {
            return Known::Anything;
        }
        within.push(name);
        let component = self.model.component(name);
        let shape = component.map_or(Known::Anything, |it| self.component(it, within));
        within.pop();
        shape
    }

    fn component<'t>(&self, component: &'t Component, within: &mut Vec<&'t str>) -> Known
    where
        'm: 't,
    {
        let name = &self.name;
        match &component.definition {
            Definition::Struct { fields, .. } => {
                let required = fields.iter().filter(|field| field.required);
                Known::Object(
                    required.map(|field| field.wire.clone()).collect(),
                    fields.iter().map(|field| field.wire.clone()).collect(),
                )
            }
            Definition::Enum(values) => {
                let values = values.iter().map(|value| &value.wire);
                Known::Other(quote!(#name::String(&[#(#values),*])))
            }
            Definition::Newtype(inner) => self.shape(inner, within),
            Definition::Union { alternatives, .. } => {
                let shapes = alternatives.iter().map(|it| {
                    let shape = self.shape(&it.ty, within);
                    self.expression(&shape)
                });
                Known::Other(quote!(#name::OneOf(&[#(#shapes),*])))
            }
        }
    }
}
