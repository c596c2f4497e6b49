//! What does a request take, and what does sending it bring?

use super::typed::Typed;
use crate::model::{Body, Download, Encoding, FilePart, Operation, Parameter, Place, Reply};
use crate::render::arrivals::Readings;
use crate::render::docs::{docs, docs_of, or, own_docs};
use crate::render::source::{Source, ident};
use crate::render::values::Argument;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Type, parse_quote};

impl Typed<'_> {
    /// The request, and its setters.
    pub(super) fn request(&self, source: &Source, readings: &Readings) -> TokenStream {
        let Operation { method_name, type_name, body, download, .. } = self.operation;
        let (starter, request, reply) = (ident(method_name), ident(type_name), &self.reply);
        let (declare, reading) = (source.core("request"), self.reading(source, readings));
        let listed = self.operation.pagination.is_some().then(|| quote!(, listed));
        let beside_path = self.parameters.iter().filter(|(it, _)| it.place != Place::Path);
        let mut methods: Vec<_> =
            beside_path.map(|(parameter, ty)| setter(source, parameter, ty)).collect();
        if let (Some(ty), Some(body)) = (&self.body, body) {
            methods.push(body_setter(source, ty, body));
        }
        let files = body.iter().flat_map(|body| &body.files);
        methods.extend(files.map(|file| file_setter(source, file)));
        methods.extend(download.iter().map(|it| self.download(source, it)));
        let setters = (!methods.is_empty()).then(|| quote!(impl #request { #(#methods)* }));
        quote! {
            #declare!(#starter: #request => #reply, #reading #listed);

            #setters
        }
    }

    /// How the reply is read.
    fn reading(&self, source: &Source, readings: &Readings) -> Type {
        let same = || -> Type {
            let same = source.core("Same");
            parse_quote!(#same)
        };
        let plain = |name: &str| -> Type {
            let name = source.core(name);
            parse_quote!(#name)
        };
        match &self.operation.reply {
            Reply::Empty => plain("Nothing"),
            Reply::Text => plain("Text"),
            Reply::Bytes => plain("Raw"),
            Reply::Json { ty, optional: true } => {
                let reader = readings.optional_reader(source, ty).unwrap_or_else(|| {
                    let same = same();
                    parse_quote!(Option<#same>)
                });
                let optional = source.core("Optional");
                parse_quote!(#optional<#reader>)
            }
            Reply::Json { ty, optional: false } => {
                let reader = match self.operation.pagination {
                    Some(_) => readings.page_reader(source, ty),
                    None => readings.reader(source, ty),
                };
                let (json, reader) = (source.core("Json"), reader.unwrap_or_else(same));
                parse_quote!(#json<#reader>)
            }
        }
    }

    /// The same request for another media type, whose reply is handed on as it arrives.
    fn download(&self, source: &Source, download: &Download) -> TokenStream {
        let Download { name, media, chosen_by } = download;
        let method = &self.operation.method_name;
        let docs = own_docs(&format!(
            "The same request, whose reply is handed on as it arrives, as `{media}`. Awaiting it \
             sends it.\n\n# Errors\n\n\
             See [`Client::{method}`]."
        ));
        let (name, download) = (ident(name), source.core("DownloadRequest"));
        let choose = chosen_by.as_ref().map(|(wire, value)| quote!(.query(#wire, Some(#value))));
        quote! {
            #docs
            pub fn #name(self) -> #download {
                #download::of(self.0 #choose, #media)
            }
        }
    }
}

fn setter(source: &Source, parameter: &Parameter, ty: &Type) -> TokenStream {
    let Parameter { wire, place, required, doc, deprecated, .. } = parameter;
    let otherwise = format!("Sets `{wire}`.");
    let need = if *required { "Required." } else { "" };
    let docs = docs_of(&needing(or(doc, &otherwise), need), *deprecated);
    let (name, given) = (ident(&parameter.name), ident("value"));
    let step = ident(match place {
        Place::Header => "header",
        Place::Cookie => "cookie",
        Place::Beside => "beside",
        Place::Query | Place::Path => "query",
    });
    let Argument { generics, ty, value } = if *required {
        Argument::present(ty, &given)
    } else {
        Argument::optional(source, ty, &given)
    };
    quote! {
        #docs
        pub fn #name #generics (self, #given: #ty) -> Self {
            Self(self.0.#step(#wire, #value))
        }
    }
}

fn body_setter(source: &Source, ty: &Type, body: &Body) -> TokenStream {
    let files_do = !body.demanded && !body.files.is_empty();
    let need = match (body.required, files_do) {
        (true, true) => "Required, unless there are files.",
        (true, false) => "Required.",
        (false, _) => "",
    };
    let docs = docs(&needing(or(&body.doc, "The body of the request."), need));
    if !is_named(ty) {
        let Argument { ty, value, .. } = Argument::typed(ty, &ident("body"));
        let is_raw = matches!(body.encoding, Encoding::Bytes(_));
        let step = if is_raw { quote!(bytes(#value)) } else { quote!(body(Ok(#value))) };
        return quote! {
            #docs
            pub fn body(self, body: #ty) -> Self {
                Self(self.0.#step)
            }
        };
    }
    let error = source.core("Error");
    let builder = own_docs(
        "\nTakes the value, or a builder of it; a builder that lacks a required field makes \
         `send` fail.",
    );
    quote! {
        #docs #builder
        pub fn body<B>(self, body: B) -> Self
        where
            B: TryInto<#ty>,
            #error: From<B::Error>,
        {
            Self(self.0.body(body.try_into().map_err(#error::from)))
        }
    }
}

fn file_setter(source: &Source, file: &FilePart) -> TokenStream {
    let FilePart { wire, many, required, doc, .. } = file;
    let otherwise = format!("The file to send as `{wire}`.");
    let docs = docs(&needing(or(doc, &otherwise), if *required { "Required." } else { "" }));
    let (name, upload) = (ident(&file.name), source.core("Upload"));
    if *many {
        return quote! {
            #docs
            pub fn #name(self, #name: impl IntoIterator<Item = impl Into<#upload>>) -> Self {
                Self(self.0.files(#wire, #name.into_iter().map(Into::into).collect()))
            }
        };
    }
    quote! {
        #docs
        pub fn #name(self, #name: impl Into<#upload>) -> Self {
            Self(self.0.file(#wire, #name.into()))
        }
    }
}

/// What a setter sets, and whether the call needs it.
fn needing(doc: &str, need: &str) -> String {
    format!("{need} {doc}").trim_start().to_owned()
}

/// Whether a type has a name of the description, and so perhaps a builder.
fn is_named(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.first().is_some_and(|it| it.ident == "types"))
}
