//! Which files does a file import from?
//!
//! Imports are the paths of `use`, and every path in the code that leads into another file. A
//! name that a module re-exports is imported from the file that defines it.

use crate::Sources;
use crate::modules::{self, Crate, Target};
use proc_macro2::{Spacing, TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::fmt;
use syn::visit::{self, Visit};

/// One file imports something from another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    pub(crate) from: String,
    pub(crate) to: String,
}

impl fmt::Display for Import {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} -> {}", self.from, self.to)
    }
}

/// The imports between the files of the crate in this folder.
pub(crate) fn of(folder: &str, sources: &Sources) -> Vec<Import> {
    let krate = Crate::of(folder, sources);
    let mut imports = BTreeSet::new();
    for (index, module) in krate.modules.iter().enumerate() {
        let mut reader = Reader { krate: &krate, module: index, found: BTreeSet::new() };
        // Nested modules read their own items.
        let items = module.items.iter().filter(|item| !matches!(item, syn::Item::Mod(_)));
        items.for_each(|item| reader.visit_item(item));
        let others = reader.found.into_iter().filter(|file| *file != module.file);
        imports.extend(others.map(|to| Import { from: module.file.clone(), to }));
    }
    imports.into_iter().collect()
}

struct Reader<'a> {
    krate: &'a Crate,
    module: usize,
    found: BTreeSet<String>,
}

impl Reader<'_> {
    /// Records the file that a path leads into.
    fn note(&mut self, path: &[String]) -> Vec<usize> {
        let mut modules = Vec::new();
        for target in self.krate.resolve(self.module, path) {
            match target {
                Target::Item(file) => {
                    self.found.insert(file);
                }
                Target::Module(module) => modules.push(module),
            }
        }
        modules
    }

    /// Records the paths in the arguments of a macro.
    fn note_tokens(&mut self, tokens: TokenStream) {
        let (mut path, mut colons) = (Vec::new(), 0);
        // After some punctuation a name belongs to something else: a method, a macro's own crate.
        let mut is_free = true;
        for token in tokens {
            match token {
                TokenTree::Ident(name) if colons == 2 || path.is_empty() => {
                    if is_free {
                        path.push(name.to_string());
                    }
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(it) if it.as_char() == ':' && !path.is_empty() => {
                    let joined = it.spacing() == Spacing::Joint || colons == 1;
                    colons = if joined { colons + 1 } else { 3 };
                    continue;
                }
                _ => {}
            }
            self.note_inline(&std::mem::take(&mut path));
            colons = 0;
            is_free = true;
            match token {
                TokenTree::Group(group) => self.note_tokens(group.stream()),
                TokenTree::Punct(it) => is_free = !matches!(it.as_char(), '.' | '$' | ':' | '\''),
                TokenTree::Ident(name) => path.push(name.to_string()),
                TokenTree::Literal(_) => {}
            }
        }
        self.note_inline(&path);
    }

    /// A single name is from this module, or was imported by a `use`, which already counts.
    fn note_inline(&mut self, path: &[String]) {
        if path.len() > 1 {
            self.note(path);
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        for used in modules::used(&item.tree) {
            for module in self.note(&used.path) {
                // A parent module re-exports what its children define: only the items used count.
                if !self.krate.is_above_others(module) {
                    self.found.insert(self.krate.modules[module].file.clone());
                }
            }
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let names: Vec<String> = path.segments.iter().map(|it| it.ident.to_string()).collect();
            // A single name may come from a glob.
            self.note(&names);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, invoked: &'ast syn::Macro) {
        self.visit_path(&invoked.path);
        // Quoted code belongs to another crate.
        let name = invoked.path.segments.last().map(|it| it.ident.to_string());
        if !name.is_some_and(|name| ["quote", "parse_quote"].contains(&&*name)) {
            self.note_tokens(invoked.tokens.clone());
        }
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        // The body of a macro belongs to its callers.
        if item.ident.is_none() {
            self.visit_macro(&item.mac);
        }
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}
