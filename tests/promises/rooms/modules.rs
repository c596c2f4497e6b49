//! The modules of a crate and the names in them: which file defines what a path leads to?

use crate::Sources;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Item, ItemMod, UseTree};

/// A crate, its root first.
pub(crate) struct Crate {
    /// The name that its programs import it by.
    name: String,
    pub(crate) modules: Vec<Module>,
    /// The macros that `#[macro_export]` lifts to the root, with their files.
    macros: BTreeMap<String, String>,
}

/// A module, in its own file or inline.
pub(crate) struct Module {
    pub(crate) file: String,
    parent: Option<usize>,
    /// What its names stand for. A type, a function and a module may share one.
    names: BTreeMap<String, Vec<Meaning>>,
    /// The paths of glob imports.
    globs: Vec<Vec<String>>,
    pub(crate) items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Meaning {
    Item,
    Module(usize),
    Import(Vec<String>),
}

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    /// Something that this file defines.
    Item(String),
    /// A module as such.
    Module(usize),
}

/// One path of a `use`, and the name that it introduces; `None` for a glob.
pub(crate) struct Used {
    pub(crate) path: Vec<String>,
    pub(crate) name: Option<String>,
}

impl Crate {
    /// The crate in this folder, including the program next to its library.
    pub(crate) fn of(folder: &str, sources: &Sources) -> Self {
        let name = folder.rsplit('/').nth(1).unwrap_or_default();
        let name = match name {
            "switchboard" | "xtask" => name.to_owned(),
            part => format!("switchboard_{part}"),
        };
        let mut made = Self { name, modules: Vec::new(), macros: BTreeMap::new() };
        for root in ["lib.rs", "main.rs"] {
            let file = format!("{folder}/{root}");
            if let Some(text) = sources.get(&file) {
                let below = format!("{folder}/");
                made.add(sources, &file, &below, None, items_of(&file, text));
            }
        }
        made
    }

    /// Adds a module of this file whose own modules have their files in this folder.
    fn add(
        &mut self,
        sources: &Sources,
        file: &str,
        below: &str,
        parent: Option<usize>,
        items: Vec<Item>,
    ) -> usize {
        let module = self.modules.len();
        let (names, globs) = (BTreeMap::new(), Vec::new());
        self.modules.push(Module { file: file.to_owned(), parent, names, globs, items: vec![] });
        for item in &items {
            if let Item::Mod(inner) = item {
                if let Some(added) = self.add_inner(sources, file, below, module, inner) {
                    self.name(module, inner.ident.to_string(), Meaning::Module(added));
                }
            } else if let Item::Use(imported) = item {
                for used in used(&imported.tree) {
                    match used.name {
                        Some(name) => self.name(module, name, Meaning::Import(used.path)),
                        None => self.modules[module].globs.push(used.path),
                    }
                }
            } else if let Some(name) = name_of(item) {
                if matches!(item, Item::Macro(it) if has(&it.attrs, "macro_export")) {
                    self.macros.insert(name.clone(), file.to_owned());
                }
                self.name(module, name, Meaning::Item);
            }
        }
        self.modules[module].items = items;
        module
    }

    fn add_inner(
        &mut self,
        sources: &Sources,
        file: &str,
        below: &str,
        parent: usize,
        inner: &ItemMod,
    ) -> Option<usize> {
        let name = inner.ident.to_string();
        let name = name.trim_start_matches("r#");
        let folder = format!("{below}{name}/");
        if let Some((_, items)) = &inner.content {
            let items = items.iter().filter(|item| !is_test(item)).cloned().collect();
            return Some(self.add(sources, file, &folder, Some(parent), items));
        }
        let files = [format!("{below}{name}.rs"), format!("{folder}mod.rs")];
        let file = files.into_iter().find(|file| sources.contains_key(file))?;
        let items = items_of(&file, &sources[&file]);
        Some(self.add(sources, &file, &folder, Some(parent), items))
    }

    fn name(&mut self, module: usize, name: String, meaning: Meaning) {
        self.modules[module].names.entry(name).or_default().push(meaning);
    }

    /// Whether a module has child modules.
    pub(crate) fn is_above_others(&self, module: usize) -> bool {
        self.modules.iter().any(|it| it.parent == Some(module))
    }

    /// What a path of a module leads to; nothing when it leaves the crate.
    pub(crate) fn resolve(&self, module: usize, path: &[String]) -> BTreeSet<Target> {
        self.follow(module, path, &mut BTreeSet::new())
    }

    fn follow(
        &self,
        module: usize,
        path: &[String],
        seen: &mut BTreeSet<(usize, Vec<String>)>,
    ) -> BTreeSet<Target> {
        if !seen.insert((module, path.to_vec())) {
            return BTreeSet::new();
        }
        let Some((first, rest)) = path.split_first() else {
            return BTreeSet::from([Target::Module(module)]);
        };
        match &**first {
            "crate" => self.follow_from(self.root_of(module), rest, seen),
            "self" => self.follow_from(module, rest, seen),
            "super" => match self.modules[module].parent {
                Some(parent) if rest.first().is_some_and(|it| it == "super") => {
                    self.follow(parent, rest, seen)
                }
                Some(parent) => self.follow_from(parent, rest, seen),
                None => BTreeSet::new(),
            },
            name if *name == self.name && !self.modules[module].names.contains_key(name) => {
                self.follow_from(0, rest, seen)
            }
            _ => self.look_up(module, first, rest, seen),
        }
    }

    /// The same, starting from a known module. A name without an item is made by a macro there.
    fn follow_from(
        &self,
        module: usize,
        path: &[String],
        seen: &mut BTreeSet<(usize, Vec<String>)>,
    ) -> BTreeSet<Target> {
        let Some((first, rest)) = path.split_first() else {
            return BTreeSet::from([Target::Module(module)]);
        };
        let found = self.look_up(module, first, rest, seen);
        if !found.is_empty() {
            return found;
        }
        if let Some(file) = self.macros.get(first).filter(|_| self.modules[module].parent.is_none())
        {
            return BTreeSet::from([Target::Item(file.clone())]);
        }
        let leaves = self.modules[module].names.contains_key(first);
        let file = self.modules[module].file.clone();
        if leaves { BTreeSet::new() } else { BTreeSet::from([Target::Item(file)]) }
    }

    fn look_up(
        &self,
        module: usize,
        name: &str,
        rest: &[String],
        seen: &mut BTreeSet<(usize, Vec<String>)>,
    ) -> BTreeSet<Target> {
        let here = &self.modules[module];
        let mut found = BTreeSet::new();
        for meaning in here.names.get(name).into_iter().flatten() {
            match meaning {
                Meaning::Item => {
                    found.insert(Target::Item(here.file.clone()));
                }
                Meaning::Module(inner) => found.extend(self.follow_from(*inner, rest, seen)),
                // `use quote::quote` can only mean the crate.
                Meaning::Import(path) if path.first().is_some_and(|it| it == name) => {}
                Meaning::Import(path) => {
                    let whole: Vec<String> = path.iter().chain(rest).cloned().collect();
                    found.extend(self.follow(module, &whole, seen));
                }
            }
        }
        if found.is_empty() && !here.names.contains_key(name) {
            for glob in &here.globs {
                let targets = self.follow(module, glob, seen);
                for target in targets {
                    if let Target::Module(inner) = target {
                        found.extend(self.look_up(inner, name, rest, seen));
                    }
                }
            }
        }
        found
    }

    fn root_of(&self, module: usize) -> usize {
        let mut root = module;
        while let Some(parent) = self.modules[root].parent {
            root = parent;
        }
        root
    }
}

fn items_of(file: &str, text: &str) -> Vec<Item> {
    let parsed = syn::parse_file(text);
    let parsed = parsed.map_err(|error| format!("{file}: {error}")).unwrap();
    parsed.items.into_iter().filter(|item| !is_test(item)).collect()
}

/// Whether an item exists only for tests.
pub(crate) fn is_test(item: &Item) -> bool {
    let (Item::Mod(ItemMod { attrs, .. })
    | Item::Use(syn::ItemUse { attrs, .. })
    | Item::Fn(syn::ItemFn { attrs, .. })
    | Item::Impl(syn::ItemImpl { attrs, .. })
    | Item::Const(syn::ItemConst { attrs, .. })
    | Item::Macro(syn::ItemMacro { attrs, .. })) = item
    else {
        return false;
    };
    attrs.iter().any(|attribute| {
        let is_cfg = attribute.path().is_ident("cfg");
        is_cfg && attribute.parse_args::<syn::Path>().is_ok_and(|it| it.is_ident("test"))
    })
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

fn name_of(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(it) => &it.ident,
        Item::Enum(it) => &it.ident,
        Item::Fn(it) => &it.sig.ident,
        Item::Macro(it) => it.ident.as_ref()?,
        Item::Static(it) => &it.ident,
        Item::Struct(it) => &it.ident,
        Item::Trait(it) => &it.ident,
        Item::TraitAlias(it) => &it.ident,
        Item::Type(it) => &it.ident,
        Item::Union(it) => &it.ident,
        _ => return None,
    };
    Some(name.to_string())
}

/// The paths of a `use`, one by one.
pub(crate) fn used(tree: &UseTree) -> Vec<Used> {
    let mut all = Vec::new();
    spread(tree, &mut Vec::new(), &mut all);
    all
}

fn spread(tree: &UseTree, before: &mut Vec<String>, all: &mut Vec<Used>) {
    let mut add = |before: &[String], last: String, name: String| {
        let mut path = before.to_vec();
        let name = if last == "self" { path.last().cloned().unwrap_or_default() } else { name };
        if last != "self" {
            path.push(last);
        }
        all.push(Used { path, name: Some(name) });
    };
    match tree {
        UseTree::Path(it) => {
            before.push(it.ident.to_string());
            spread(&it.tree, before, all);
            before.pop();
        }
        UseTree::Name(it) => add(before, it.ident.to_string(), it.ident.to_string()),
        UseTree::Rename(it) => {
            let (last, name) = (it.ident.to_string(), it.rename.to_string());
            let mut path = before.clone();
            if last != "self" {
                path.push(last);
            }
            all.push(Used { path, name: Some(name) });
        }
        UseTree::Glob(_) => all.push(Used { path: before.clone(), name: None }),
        UseTree::Group(it) => it.items.iter().for_each(|tree| spread(tree, before, all)),
    }
}
