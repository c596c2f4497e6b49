//! The facts of a list: where its items stand, and what leads from one page to the next.
//!
//! Only facts belong here. How a list is walked is written once, in core.

use super::arrivals::Readings;
use super::source::{Source, ident};
use crate::model::{
    Bounds, CountedEnd, Definition, ItemWay, Model, Operation, Pagination, Paging, Reply, Step,
    Total, Type, Way, place,
};
use crate::progenitor::internal;
use crate::spec::problem::Problem;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::Member;

/// A list operation, and what its facts are written from.
pub(super) struct List<'m> {
    model: &'m Model,
    operation: &'m Operation,
    style: &'m Paging,
    /// The type of a page, and of an item.
    page: &'m Type,
    item: Type,
    /// The place of the list in a page.
    items: &'m str,
}

impl<'m> List<'m> {
    /// # Errors
    ///
    /// When the reply has no list of a named type there.
    pub(super) fn of(
        model: &'m Model,
        operation: &'m Operation,
        pagination: &'m Pagination,
    ) -> Result<Self, Problem> {
        let Reply::Json { ty: page, .. } = &operation.reply else {
            return Err(internal(&operation.pointer, "a paged operation does not reply in JSON"));
        };
        let Some((Type::List(item), _)) = place(model, page, &pagination.items) else {
            return Err(internal(&operation.pointer, "the list of a paged reply was lost"));
        };
        let item = item.usual().clone();
        if !matches!(item, Type::Named(_)) {
            return Err(Problem::new(
                &operation.pointer,
                "the items of a paged reply are not of a named type",
                "give them a component of their own",
            ));
        }
        let items = pagination.items.trim_matches('.');
        Ok(Self { model, operation, style: &pagination.style, page, item, items })
    }

    /// What makes the request a list.
    pub(super) fn implementation(
        &self,
        source: &Source,
        page: &syn::Type,
        readings: &Readings,
    ) -> TokenStream {
        let request = ident(&self.operation.type_name);
        let (listed, list, types) =
            (source.core("Listed"), source.core("List"), source.root("types"));
        let item = match &self.item {
            Type::Named(name) => ident(name),
            _ => ident("Self"),
        };
        let same = || {
            let same = source.core("Same");
            syn::parse_quote!(#same)
        };
        let read_page = readings.page_reader(source, self.page).unwrap_or_else(same);
        let read_item = match place(self.model, self.page, self.items) {
            Some((Type::List(item), _)) => readings.reader(source, &item),
            _ => None,
        };
        let read_item = read_item.unwrap_or_else(same);
        let facts = self.facts(source, readings);
        quote! {
            impl #listed for #request {
                type Page = #page;
                type Item = #types::#item;
                type ReadPage = #read_page;
                type ReadItem = #read_item;

                const LIST: #list<Self> = #facts;
            }
        }
    }

    fn facts(&self, source: &Source, readings: &Readings) -> TokenStream {
        let (list, items) = (source.core("List"), self.items);
        let page = || At::new(self.model, quote!(page), self.page, self.items);
        let (borrowed, taken) = (page().borrowed_list(), page().taken_list());
        let style = match self.style {
            Paging::Cursor { forward, backward } => {
                self.by_cursor(source, forward, backward.as_ref())
            }
            Paging::Offset { offset, size, default_size, end } => {
                let usual = [(offset, 0), (size, *default_size)];
                let usual = usual.into_iter().filter(|(wire, _)| self.is_required(wire));
                let usual = usual.map(|(wire, number)| usual_value(wire, number));
                let end = self.end(end);
                quote!(.by_offset(#offset).size(#size) #(#usual)* #end)
            }
            Paging::Number { page, first, end } => {
                let (first, end) = (Literal::i64_unsuffixed(*first), self.end(end));
                quote!(.by_number(#page, #first) #end)
            }
            Paging::Item { size, default_size, reversed, forward, backward } => {
                let keys = self.by_key(source, forward, backward.as_ref());
                let sized = size.as_ref().map(|size| quote!(.size(#size)));
                let usual = size.as_ref().zip(*default_size);
                let usual = usual.map(|(size, number)| usual_value(size, number));
                let reversed = reversed.then(|| quote!(.reversed()));
                quote!(#keys #sized #usual #reversed)
            }
        };
        let forms = readings.outer_arrivals(self.page).map(|marker| {
            // The trait's constant is named, so the trait is.
            source.core("Arrivals");
            let (forms, marker) = (source.root("arrivals"), ident(marker));
            quote!(.arriving_as(#forms::#marker::ARRIVALS))
        });
        quote!(#list::<Self>::new(#items, |page| #borrowed, |page| #taken) #style #forms)
    }

    // ---- By a cursor in the reply ----------------------------------------------------------------

    fn by_cursor(&self, source: &Source, forward: &Way, backward: Option<&Way>) -> TokenStream {
        // A size belongs to one direction, unless the other has the same or there is none.
        let is_shared = backward.is_none_or(|backward| backward.size == forward.size);
        let shared = forward.size.as_ref().filter(|_| is_shared);
        let shared = shared.map(|wire| quote!(.size(#wire)));
        let ahead = self.way(source, forward, !is_shared);
        let back = backward.map(|way| {
            let way_back = self.way(source, way, !is_shared);
            let own = way.size.as_ref().filter(|_| !is_shared);
            let largest = own.and_then(|wire| self.largest(wire));
            let largest = largest.map(Literal::i64_unsuffixed);
            let largest = largest.map(|number| quote!(.largest(#number)));
            quote!(.backwards(#way_back #largest))
        });
        quote!(.by_cursor(#ahead) #back #shared)
    }

    fn way(&self, source: &Source, way: &Way, has_own_size: bool) -> TokenStream {
        let Way { size, cursor, next, more } = way;
        let name = source.core("Way");
        let next = self.in_page(next).read(End::Text);
        let more = more.as_ref().map(|more| {
            let more = self.in_page(more).plain();
            quote!(.more(|page| #more))
        });
        let size = size.as_ref().filter(|_| has_own_size).map(|size| quote!(.size(#size)));
        quote!(#name::<Self>::new(#cursor, |page| #next) #more #size)
    }

    /// The largest value that the vendor allows for a parameter.
    fn largest(&self, wire: &str) -> Option<i64> {
        let mut parameters = self.operation.parameters.iter();
        let parameter = parameters.find(|parameter| parameter.wire == wire)?;
        #[allow(clippy::cast_possible_truncation, reason = "a bound beyond that is none")]
        parameter.rules.iter().find_map(|rule| match rule.bounds {
            Bounds::Number(_, high) => high.map(|high| high.floor() as i64),
            _ => None,
        })
    }

    // ---- By counting -----------------------------------------------------------------------------

    /// What a page says about the end of the list.
    fn end(&self, end: &CountedEnd) -> TokenStream {
        let total = end.total.as_ref().map(|total| self.total(total));
        let more = end.more.as_ref().map(|more| {
            let more = self.in_page(more).plain();
            quote!(.more(|page| #more))
        });
        let told_size = end.told_size.as_ref().map(|size| {
            let size = self.in_page(size).plain();
            quote!(.told_size(|page| #size))
        });
        let short = end.short_page_ends.then(|| quote!(.short_page_ends()));
        let distinct = self.has_ids().then(|| quote!(.distinct()));
        quote!(#total #more #told_size #short #distinct)
    }

    /// How many items there are in all.
    fn total(&self, total: &Total) -> TokenStream {
        match total {
            Total::At(path) => {
                let total = self.in_page(path).plain();
                quote!(.total(|page| #total))
            }
            Total::By { parameter, default, places } => {
                let places = places.iter().map(|(value, path)| {
                    let total = self.in_page(path).plain();
                    quote!((#value, |page| #total))
                });
                quote!(.total_by(#parameter, #default, &[#(#places),*]))
            }
        }
    }

    /// Whether every item has an id, which no other item has.
    fn has_ids(&self) -> bool {
        let id = place(self.model, &self.item, "id").or(place(self.model, &self.item, "_id"));
        id.is_some_and(|(_, steps)| steps.iter().all(|step| !step.optional))
    }

    /// Whether the vendor demands a parameter.
    fn is_required(&self, wire: &str) -> bool {
        let mut found = self.operation.parameters.iter();
        found.any(|parameter| parameter.wire == wire && parameter.required)
    }

    // ---- By the key of an item -------------------------------------------------------------------

    fn by_key(
        &self,
        source: &Source,
        forward: &ItemWay,
        backward: Option<&ItemWay>,
    ) -> TokenStream {
        let ahead = self.key_way(source, forward);
        let back = backward.map(|way| {
            let way = self.key_way(source, way);
            quote!(.backwards_by_key(#way))
        });
        let mut parameters = self.operation.parameters.iter();
        let is_number = parameters.any(|it| it.wire == forward.cursor && it.ty == Type::Integer);
        let number = is_number.then(|| quote!(.number_cursor()));
        // A key that leads on in one direction only would mislead in the other.
        let keyed = backward.is_none_or(|it| it.key == forward.key).then(|| {
            let names = self.names_of(&forward.key);
            quote!(.keyed(&[#(#names),*]))
        });
        quote!(.by_key(#ahead) #back #number #keyed)
    }

    fn key_way(&self, source: &Source, way: &ItemWay) -> TokenStream {
        let (name, cursor) = (source.core("KeyWay"), &way.cursor);
        let end = ident(if way.last { "last" } else { "first" });
        let key = At::new(self.model, quote!(item), &self.item, &way.key).key();
        quote!(#name::<Self>::#end(#cursor, |item| #key))
    }

    /// The paths at which the key of an item may be.
    fn names_of<'k>(&'k self, key: &'k str) -> Vec<&'k str> {
        let Type::Named(name) = &self.item else { return vec![key] };
        let field = self.model.component(name).and_then(|it| match &it.definition {
            Definition::Struct { fields, .. } => fields.iter().find(|field| field.wire == key),
            _ => None,
        });
        let aliases = field.into_iter().flat_map(|field| &field.aliases);
        std::iter::once(key).chain(aliases.map(String::as_str)).collect()
    }

    fn in_page(&self, path: &str) -> At {
        At::new(self.model, quote!(page), self.page, path)
    }
}

/// How many items a page has, which `root` holds.
pub(super) fn count(model: &Model, root: &Ident, page: &Type, items: &str) -> TokenStream {
    let list = At::new(model, quote!(#root), page, items.trim_matches('.'));
    let held = if list.is_optional() { list.borrowed_list() } else { list.fields() };
    quote!(#held.len())
}

/// What is sent even where the caller says nothing.
fn usual_value(wire: &str, number: i64) -> TokenStream {
    let number = Literal::i64_unsuffixed(number);
    quote!(.usual(#wire, #number))
}

// ---- Places in a value ---------------------------------------------------------------------------

/// What a value at the end of a way is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Text,
    /// A whole number or a flag.
    Plain,
    /// A whole number or a flag that may have come as any text.
    Lenient,
    List,
}

/// A place in a value: the expressions that lead there.
struct At {
    root: TokenStream,
    steps: Vec<Step>,
    ty: Option<Type>,
}

impl At {
    fn new(model: &Model, root: TokenStream, ty: &Type, path: &str) -> Self {
        let (ty, steps) = place(model, ty, path).unzip();
        Self { root, steps: steps.unwrap_or_default(), ty }
    }

    fn is_optional(&self) -> bool {
        self.steps.iter().any(|step| step.optional)
    }

    /// The way as fields alone.
    fn fields(&self) -> TokenStream {
        let (root, fields) = (&self.root, self.steps.iter().map(member));
        quote!(#root #(.#fields)*)
    }

    /// What stands there, as an `Option`.
    fn read(&self, end: End) -> TokenStream {
        let (mut way, mut inside) = (self.root.clone(), false);
        for (index, step) in self.steps.iter().enumerate() {
            let end = (index + 1 == self.steps.len()).then_some(end);
            let (field, how) = (member(step), borrowed(step, end));
            way = match (inside, step.optional, end) {
                (false, false, None | Some(End::Lenient)) => quote!(#way.#field),
                (false, false, Some(_)) => quote!(Some(#way.#field #how)),
                (false, true, _) => quote!(#way.#field #how),
                (true, true, _) => quote!(#way.and_then(|it| it.#field #how)),
                (true, false, None | Some(End::Lenient)) => quote!(#way.map(|it| &it.#field)),
                (true, false, Some(_)) => quote!(#way.map(|it| it.#field #how)),
            };
            inside |= step.optional;
        }
        match (end, inside) {
            (End::Lenient, true) => quote!(#way.and_then(|it| it.get().copied())),
            (End::Lenient, false) => quote!(#way.get().copied()),
            _ => way,
        }
    }

    /// A whole number or a flag, which may have come as text.
    fn plain(&self) -> TokenStream {
        let is_lenient = matches!(self.ty, Some(Type::Lenient(_)));
        self.read(if is_lenient { End::Lenient } else { End::Plain })
    }

    /// The key of an item as an `Option<String>`.
    fn key(&self) -> TokenStream {
        let (fields, is_text) = (self.fields(), self.ty == Some(Type::String));
        let is_plain = !self.is_optional() && !matches!(self.ty, Some(Type::Lenient(_)));
        match (is_plain, is_text) {
            (true, true) => quote!(Some(#fields.clone())),
            (true, false) => quote!(Some(#fields.to_string())),
            (false, true) => {
                let text = self.read(End::Text);
                quote!(#text.map(str::to_owned))
            }
            (false, false) => {
                let number = self.plain();
                quote!(#number.map(|it| it.to_string()))
            }
        }
    }

    /// A list as a slice; empty where it is missing.
    fn borrowed_list(&self) -> TokenStream {
        if self.is_optional() {
            let list = self.read(End::List);
            return quote!(#list.unwrap_or_default());
        }
        let fields = self.fields();
        if self.steps.is_empty() { fields } else { quote!(&#fields) }
    }

    /// A list by ownership; empty where it is missing.
    fn taken_list(&self) -> TokenStream {
        let (mut way, mut inside) = (self.root.clone(), false);
        for step in &self.steps {
            let field = member(step);
            let taken = step.patch.then(|| quote!(.into_value()));
            way = match (inside, step.optional) {
                (false, _) => quote!(#way.#field #taken),
                (true, true) => quote!(#way.and_then(|it| it.#field #taken)),
                (true, false) => quote!(#way.map(|it| it.#field)),
            };
            inside |= step.optional;
        }
        if inside { quote!(#way.unwrap_or_default()) } else { way }
    }
}

/// A field, or the content of a newtype.
fn member(step: &Step) -> Member {
    match step.name.parse::<usize>() {
        Ok(index) => Member::from(index),
        Err(_) => Member::from(ident(&step.name)),
    }
}

/// A step without taking what it leads to; `end` is what stands there, if it is the last.
fn borrowed(step: &Step, end: Option<End>) -> TokenStream {
    match (step.patch, step.optional, end) {
        (true, _, None | Some(End::Lenient)) => quote!(.value()),
        (true, _, Some(End::Text)) => quote!(.value().map(String::as_str)),
        (true, _, Some(End::Plain)) => quote!(.value().copied()),
        (true, _, Some(End::List)) => quote!(.value().map(Vec::as_slice)),
        (_, true, None | Some(End::Lenient)) => quote!(.as_ref()),
        (_, true, Some(End::Text | End::List)) => quote!(.as_deref()),
        (_, false, Some(End::Text)) => quote!(.as_str()),
        (_, false, Some(End::List)) => quote!(.as_slice()),
        (_, _, Some(End::Plain)) | (_, false, None | Some(End::Lenient)) => quote!(),
    }
}
