//! What is known of an operation before it is called?

use super::typed::Typed;
use crate::model::{
    Body, Bounds, Encoding, FilePart, Operation, Parameter, Place, Rule, Style, Within,
};
use crate::render::source::{Source, ident};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::LitInt;

/// The name of the constant that holds the facts.
pub(in crate::render) fn constant_name(operation: &Operation) -> Ident {
    match operation.method_name.trim_end_matches('_').to_uppercase().as_str() {
        // The file imports this name.
        "API" => ident("API_OPERATION"),
        name => ident(name),
    }
}

impl Typed<'_> {
    pub(super) fn facts(&self, source: &Source) -> TokenStream {
        let Operation { id, http_method, path, .. } = self.operation;
        let constant = constant_name(self.operation);
        let (facts, method, api) =
            (source.core("Facts"), source.core("Method"), source.root("API"));
        let http_method = ident(http_method);
        let steps = [
            self.certainty(source),
            self.authority(),
            self.combinations(source),
            self.parameters(source),
            self.body_and_reply(source),
        ];
        quote! {
            pub(super) static #constant: #facts =
                #facts::new(&#api, #id, #method::#http_method, #path) #(#steps)*;
        }
    }

    fn certainty(&self, source: &Source) -> TokenStream {
        let certainty = match self.operation.certainty.as_str() {
            "inferred" => Some("Inferred"),
            "confirmed" => Some("Confirmed"),
            _ => None,
        };
        let certainty = certainty.map(|it| (source.core("Certainty"), ident(it)));
        let certainty = certainty.map(|(all, this)| quote!(.certainty(#all::#this)));
        let repeatable = self.operation.repeatable.map(|it| quote!(.repeatable(#it)));
        let listed = self.operation.pagination.as_ref().map(|_| quote!(.listed()));
        let refused =
            self.operation.unavailable_refused.then(|| quote!(.unavailable_is_refused(true)));
        quote!(#certainty #repeatable #refused #listed)
    }

    fn authority(&self) -> TokenStream {
        let Operation { authenticated, accept, schemes, .. } = self.operation;
        let anonymous = (!authenticated).then(|| quote!(.anonymous()));
        let accept = (accept != "application/json").then(|| quote!(.accept(#accept)));
        let schemes = (!schemes.is_empty()).then(|| quote!(.schemes(&[#(#schemes),*])));
        quote!(#anonymous #accept #schemes)
    }

    /// The rules about more than one parameter.
    fn combinations(&self, source: &Source) -> TokenStream {
        let Operation { windows, any_of, .. } = self.operation;
        let any_of = (!any_of.is_empty()).then(|| quote!(.any_of(&[#(#any_of),*])));
        let windows = (!windows.is_empty()).then(|| {
            let window = source.core("DateWindow");
            let windows = windows.iter().map(|it| {
                let (from, to, days) = (&it.from, &it.to, Literal::u64_unsuffixed(it.max_days));
                quote!(#window::new(#from, #to, #days))
            });
            quote!(.date_windows(&[#(#windows),*]))
        });
        quote!(#any_of #windows)
    }

    fn parameters(&self, source: &Source) -> TokenStream {
        // The path itself says which parameters it has; their rules are left to say.
        let all = self.operation.parameters.iter();
        let stated = all.filter(|it| it.place != Place::Path || !it.rules.is_empty());
        let parameters = stated.map(|it| parameter(source, it));
        // What a second method of the request adds, comes last.
        let chosen_by = self.operation.download.iter().filter_map(|it| it.chosen_by.as_ref());
        let chosen_by = chosen_by.map(|(wire, _)| {
            let parameter = source.core("Parameter");
            quote!(#parameter::query(#wire))
        });
        let parameters: Vec<TokenStream> = parameters.chain(chosen_by).collect();
        if parameters.is_empty() {
            return TokenStream::new();
        }
        quote!(.parameters(&[#(#parameters),*]))
    }

    fn body_and_reply(&self, source: &Source) -> TokenStream {
        let body = self.operation.body.as_ref().map(|it| {
            let body = self.body_facts(source, it);
            quote!(.body(#body))
        });
        let envelope = self.operation.envelope.as_ref().map(|it| quote!(.envelope(#it)));
        quote!(#body #envelope)
    }

    fn body_facts(&self, source: &Source, body: &Body) -> TokenStream {
        let facts = source.core("Body");
        let (kind, is_json) = match &body.encoding {
            Encoding::Json(media) => (quote!(json(#media)), true),
            Encoding::Form => (quote!(form()), false),
            Encoding::Bytes(media) => (quote!(bytes(#media)), false),
            Encoding::Empty(media) => (quote!(empty(#media)), false),
            Encoding::Files => (quote!(files_only()), false),
            Encoding::Multipart => (quote!(multipart()), false),
            Encoding::JsonOrMultipart(media) => (quote!(json_or_multipart(#media)), false),
        };
        let within = body.within.as_ref().filter(|_| is_json);
        // What lies inside a document is what the document is sent for.
        let is_required = body.required || within.is_some();
        let is_given = !matches!(body.encoding, Encoding::Empty(_));
        let required = (is_required && is_given).then(|| quote!(.required()));
        let demanded = body.demanded.then(|| quote!(.demanded()));
        let within = within.map(|it| self.within(it));
        let rules = (!body.rules.is_empty()).then(|| {
            let constraint = source.core("Constraint");
            let rules = body.rules.iter().map(|Rule { path, bounds: limits }| {
                let bounds = bounds(source, limits);
                quote!(#constraint::new(#path, #bounds))
            });
            quote!(.rules(&[#(#rules),*]))
        });
        let files = (!body.files.is_empty()).then(|| {
            let files = body.files.iter().map(|it| file(source, it));
            quote!(.files(&[#(#files),*]))
        });
        quote!(#facts::#kind #required #demanded #within #rules #files)
    }

    /// Where the part that callers give lies, and what the client puts beside it.
    fn within(&self, within: &Within) -> TokenStream {
        let Within { path, constants, repeated } = within;
        let constants = (!constants.is_empty()).then(|| {
            let constants = constants.iter().map(|(place, text)| quote!((#place, #text)));
            quote!(.constants(&[#(#constants),*]))
        });
        let repeated = (!repeated.is_empty()).then(|| {
            let repeated = repeated.iter().filter_map(|(place, name)| {
                let mut all = self.operation.parameters.iter();
                let wire = &all.find(|it| it.name == *name)?.wire;
                Some(quote!((#place, #wire)))
            });
            quote!(.repeated(&[#(#repeated),*]))
        });
        quote!(.within(#path) #constants #repeated)
    }
}

fn parameter(source: &Source, parameter: &Parameter) -> TokenStream {
    let Parameter { wire, place, style, required, rules: limits, .. } = parameter;
    let facts = source.core("Parameter");
    let place_name = ident(match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
        Place::Beside => "beside",
    });
    let required = (*required && *place != Place::Path).then(|| quote!(.required()));
    let style = (*place == Place::Query && *style != Style::Form).then(|| {
        let (all, this) = (source.core("Style"), ident(&style.to_string()));
        quote!(.style(#all::#this))
    });
    let rules = rules(source, limits);
    quote!(#facts::#place_name(#wire) #required #style #rules)
}

fn file(source: &Source, file: &FilePart) -> TokenStream {
    let FilePart { wire, many, required, rules: limits, .. } = file;
    let facts = source.core("FilePart");
    let kind = ident(if *many { "many" } else { "one" });
    // Of several files the form as a whole is what the vendor demands.
    let required = (*required && !many).then(|| quote!(.required()));
    let rules = rules(source, limits);
    quote!(#facts::#kind(#wire) #required #rules)
}

/// Rules about the value itself. normalise lets no others through here.
fn rules(source: &Source, rules: &[Rule]) -> Option<TokenStream> {
    let rules: Vec<_> = rules.iter().map(|rule| bounds(source, &rule.bounds)).collect();
    (!rules.is_empty()).then(|| quote!(.rules(&[#(#rules),*])))
}

fn bounds(source: &Source, bounds: &Bounds) -> TokenStream {
    let all = source.core("Bounds");
    match bounds {
        Bounds::Number(low, high) => {
            let (low, high) = (option(low.map(float)), option(high.map(float)));
            quote!(#all::Number(#low, #high))
        }
        Bounds::Length(low, high) => {
            let (low, high) = (option(low.map(grouped)), option(high.map(grouped)));
            quote!(#all::Length(#low, #high))
        }
        Bounds::Items(low, high) => {
            let (low, high) = (option(low.map(grouped)), option(high.map(grouped)));
            quote!(#all::Items(#low, #high))
        }
        Bounds::Pattern(pattern) => quote!(#all::Pattern(#pattern)),
        Bounds::AnyOf(fields) => quote!(#all::AnyOf(&[#(#fields),*])),
        Bounds::ExactlyWhen { field, property, values, null } => quote! {
            #all::ExactlyWhen {
                field: #field, property: #property, values: &[#(#values),*], null: #null
            }
        },
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn float(number: f64) -> TokenStream {
    let number = Literal::f64_unsuffixed(number);
    quote!(#number)
}

/// A whole number as people write long ones: `150_000`.
fn grouped(number: u64) -> TokenStream {
    fn text(number: u64) -> String {
        match number {
            0..=99_999 => number.to_string(),
            _ => format!("{}_{:03}", text(number / 1_000), number % 1_000),
        }
    }
    LitInt::new(&text(number), Span::call_site()).into_token_stream()
}
