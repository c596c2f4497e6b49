//! Turns every example in the docs that does not run in place into a module for
//! `tests/promises/examples.rs` to run. The modules are made from the docs themselves, so the two
//! cannot differ. Also turns the vendors that `specs/vendors.toml` lists into constants, for
//! `tests/src/registry.rs`.

#[path = "src/blocks.rs"]
#[allow(dead_code, unreachable_pub, reason = "it is a part of the tests first")]
mod blocks;
#[path = "../xtask/src/registry.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, reason = "it is a part of xtask first")]
mod registry;

use blocks::Block;
use registry::Vendor;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let variable = |name| env::var(name).map_err(io::Error::other);
    let (manifest, out) = (variable("CARGO_MANIFEST_DIR")?, variable("OUT_DIR")?);
    let root = Path::new(&manifest).join("..");
    let list = format!("../{}", registry::PATH);
    let read = ["../README.md", "../crates", &list];
    let code = ["build.rs", "src/blocks.rs", "../xtask/src/registry.rs"];
    for place in read.into_iter().chain(code) {
        println!("cargo::rerun-if-changed={place}");
    }
    let vendors = registry::read(&root)?;
    fs::write(Path::new(&out).join("registry.rs"), registered(&vendors))?;
    let crates: Vec<String> = vendors.iter().map(krate).collect();
    let blocks = blocks::all(&root)?;
    let idle: Vec<&Block> = blocks.iter().filter(|it| it.idle().is_some()).collect();
    let mut text = String::new();
    for krate in &crates {
        operations(&mut text, krate, &idle);
    }
    each_vendor(&mut text, &vendors);
    programs(&mut text, &crates, &idle);
    walks(&mut text, &idle);
    fs::write(Path::new(&out).join("examples.rs"), text)
}

/// The name of a vendor's crate in code.
fn krate(vendor: &Vendor) -> String {
    format!("switchboard_{}", vendor.module())
}

/// A constant for each vendor, and all of them in their order.
fn registered(vendors: &[Vendor]) -> String {
    let (mut text, mut all) = (String::new(), String::new());
    for vendor in vendors {
        let Vendor { name, title, samples, observed, .. } = vendor;
        let constant = vendor.module().to_uppercase();
        let _ = writeln!(
            text,
            "/// {title}.\npub const {constant}: Registered = \
             Registered {{ name: {name:?}, samples: {samples}, observed: {observed} }};"
        );
        let _ = write!(all, "{constant}, ");
    }
    let _ = writeln!(text, "/// All vendors.\npub const ALL: &[Registered] = &[{all}];");
    text
}

/// A macro that calls another one for each vendor, with its name, its module and its crate.
fn each_vendor(text: &mut String, vendors: &[Vendor]) {
    let _ = writeln!(text, "macro_rules! each_vendor {{ ($call:ident) => {{");
    for vendor in vendors {
        let (name, module, krate) = (&vendor.name, vendor.module(), krate(vendor));
        let _ = writeln!(text, "$call!({name:?}, {module}, {krate});");
    }
    let _ = writeln!(text, "}} }}\npub(crate) use each_vendor;");
}

/// What an example takes, according to the signature of its function.
#[derive(PartialEq)]
enum Kind {
    /// A call of one operation: it takes the client of this crate.
    Operation(String),
    /// A whole program, including its connection: it takes nothing.
    Program,
    /// A walk over any list: it takes the request.
    Walk,
    Other,
}

impl Kind {
    fn of(block: &Block) -> Self {
        let code = &block.code;
        let client = code.split_once("async fn example(client: ").map(|(_, rest)| rest);
        if let Some((krate, _)) = client.and_then(|rest| rest.split_once("::Client)")) {
            return Self::Operation(krate.to_owned());
        }
        if code.contains("async fn example<R: switchboard::paginate::Paged>(request: R)") {
            return Self::Walk;
        }
        match entry(code) {
            Some(_) => Self::Program,
            None => Self::Other,
        }
    }
}

/// The function that holds the whole program.
fn entry(code: &str) -> Option<&'static str> {
    let names = ["main", "first_call", "example"];
    names.into_iter().find(|name| code.contains(&format!("async fn {name}()")))
}

/// The code as a module whose function others can call.
fn module(text: &mut String, name: &str, entry: &str, code: &str) {
    let function = format!("async fn {entry}");
    let code = code.replace(&function, &format!("pub {function}"));
    let _ = writeln!(text, "pub mod {name} {{\n{code}\n}}");
}

fn operations(text: &mut String, krate: &str, blocks: &[&Block]) {
    let _ = writeln!(text, "pub mod {krate} {{");
    let mut table = String::new();
    let wanted = Kind::Operation(krate.to_owned());
    for block in blocks.iter().filter(|block| Kind::of(block) == wanted) {
        let name = block.item.strip_prefix("pub fn ").unwrap_or_default();
        let name = name.split(['(', '<']).next().unwrap_or_default();
        module(text, name, "example", &block.code);
        let _ = writeln!(
            table,
            "super::Example {{ place: {:?}, name: {name:?}, \
             run: |client| Box::pin({name}::example(client)) }},",
            block.place
        );
    }
    let _ = writeln!(
        text,
        "pub static ALL: &[super::Example<fn(::{krate}::Client) -> super::Run>] = &[{table}];\n}}"
    );
}

/// Programs get the facade and the vendors' crates with their addresses replaced.
fn programs(text: &mut String, crates: &[String], blocks: &[&Block]) {
    let mut table = String::new();
    let programs = blocks.iter().filter(|block| Kind::of(block) == Kind::Program);
    for (index, block) in programs.enumerate() {
        let mut code = block.code.clone();
        for krate in crates.iter().map(String::as_str).chain(["switchboard"]) {
            code = code.replace(&format!("{krate}::"), &format!("crate::played::{krate}::"));
        }
        let name = format!("program_{index}");
        let entry = entry(&code).unwrap_or_default();
        module(text, &name, entry, &code);
        let call = format!("{name}::{entry}()");
        let run = if code.contains("#[tokio::main") {
            format!("|| super::told({call})")
        } else {
            format!("|| super::told(super::awaited({call}))")
        };
        let _ =
            writeln!(table, "Example {{ place: {:?}, name: {name:?}, run: {run} }},", block.place);
    }
    let _ =
        writeln!(text, "pub static PROGRAMS: &[Example<fn() -> Result<(), String>>] = &[{table}];");
}

fn walks(text: &mut String, blocks: &[&Block]) {
    let (mut listed, mut counted) = (String::new(), String::new());
    let walks = blocks.iter().filter(|block| Kind::of(block) == Kind::Walk);
    for (index, block) in walks.enumerate() {
        let name = format!("walk_{index}");
        module(text, &name, "example", &block.code);
        // Several pages at once are for lists that count.
        let is_counted = block.code.contains(".concurrency(");
        let _ = writeln!(
            if is_counted { &mut counted } else { &mut listed },
            "Example {{ place: {:?}, name: {name:?}, \
             run: |request| Box::pin({name}::example(request)) }},",
            block.place
        );
    }
    let _ = writeln!(
        text,
        "pub static WALKS: &[Example<fn(Listed) -> Run>] = &[{listed}];\n\
         pub static COUNTED_WALKS: &[Example<fn(Counted) -> Run>] = &[{counted}];"
    );
}
