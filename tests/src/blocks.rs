//! The code that the docs show: every block of every doc comment and of every Markdown file, and
//! which blocks do not run in place.
//!
//! The build script reads the docs through this file too, so it needs the standard library only.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where the docs are, relative to the workspace.
const PLACES: &[&str] = &["crates", "specs", "tests/src", "xtask/src"];

/// A block of code in the docs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The file and line where it begins, such as `crates/core/src/call.rs:7`.
    pub place: String,
    /// What follows the opening fence.
    pub language: String,
    /// The code as rustdoc compiles it, including the lines that are hidden from readers.
    pub code: String,
    /// The line of code that the docs belong to, if any.
    pub item: String,
}

/// Every block of Rust in the docs of a workspace.
///
/// # Errors
///
/// When a file cannot be read.
pub fn all(root: &Path) -> io::Result<Vec<Block>> {
    let mut files = Vec::new();
    for place in PLACES {
        gather(&root.join(place), &mut files)?;
    }
    for entry in fs::read_dir(root)? {
        files.push(entry?.path());
    }
    files.sort();
    let mut blocks = Vec::new();
    for path in files {
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let extension = path.extension().and_then(|it| it.to_str());
        match extension {
            Some("rs") => blocks.extend(in_comments(&name, &fs::read_to_string(&path)?)),
            Some("md") => blocks.extend(in_markdown(&name, &fs::read_to_string(&path)?)),
            _ => {}
        }
    }
    blocks.retain(Block::is_rust);
    Ok(blocks)
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}

impl Block {
    fn is_rust(&self) -> bool {
        let mut words = self.language.split([',', ' ']).filter(|word| !word.is_empty());
        words.all(|word| {
            let known = ["rust", "no_run", "ignore", "compile_fail", "should_panic"];
            known.contains(&word) || word.starts_with("edition") || is_error_code(word)
        })
    }

    /// What keeps rustdoc from running a part of the block, or the block as a whole.
    #[must_use]
    pub fn idle(&self) -> Option<String> {
        // Rustdoc proves that such code does not compile.
        if self.language.contains("compile_fail") {
            return None;
        }
        let kept = ["no_run", "ignore"];
        if let Some(word) = kept.into_iter().find(|word| self.language.contains(word)) {
            return Some(format!("it is marked `{word}`"));
        }
        // Rustdoc reads a Markdown file that is included as docs, but only in a crate's sources.
        if self.place.contains(".md:") && !self.place.contains("/src/") {
            return Some("it is no doc comment".to_owned());
        }
        let has_main = self.code.contains("fn main()");
        if self.code.contains(".await") && !has_main {
            return Some("nothing awaits it".to_owned());
        }
        let mut names = self.code.lines().filter_map(function);
        let lost = names
            .find(|name| *name != "main" && self.code.matches(&format!("{name}(")).count() < 2);
        lost.map(|name| format!("nothing calls `{name}`"))
    }
}

/// Whether this is the code of an error that the compiler has to report.
fn is_error_code(word: &str) -> bool {
    word.strip_prefix('E').is_some_and(|code| code.bytes().all(|it| it.is_ascii_digit()))
}

/// The name of the function that begins on this line, unless it belongs to a type.
fn function(line: &str) -> Option<&str> {
    let line = line.strip_prefix("pub ").unwrap_or(line);
    let line = line.strip_prefix("async ").unwrap_or(line);
    line.strip_prefix("fn ")?.split(['(', '<']).next()
}

/// The blocks of the doc comments of a Rust file.
fn in_comments(name: &str, text: &str) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    let doc = |line: &str| {
        let text = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))?;
        Some(text.strip_prefix(' ').unwrap_or(text).to_owned())
    };
    let docs = lines.iter().map(|line| doc(line));
    let mut blocks = fenced(name, docs);
    for (line, block) in &mut blocks {
        let after = lines.iter().skip(*line);
        let mut code = after.skip_while(|line| line.starts_with("//") || line.starts_with('#'));
        block.item = code.next().map(|line| (*line).to_owned()).unwrap_or_default();
    }
    blocks.into_iter().map(|(_, block)| block).collect()
}

fn in_markdown(name: &str, text: &str) -> Vec<Block> {
    let blocks = fenced(name, text.lines().map(|line| Some(line.to_owned())));
    // Outside of Rust's own docs, a block without a language can be anything.
    let told = |block: &Block| !block.language.is_empty() || name.contains("/src/");
    blocks.into_iter().map(|(_, block)| block).filter(told).collect()
}

/// The blocks between fences, each with the number of its last line.
fn fenced(name: &str, lines: impl Iterator<Item = Option<String>>) -> Vec<(usize, Block)> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (number, line) in (1..).zip(lines) {
        let Some(line) = line else {
            open = None;
            continue;
        };
        match (line.trim_start().strip_prefix("```"), open.take()) {
            (Some(_), Some(block)) => blocks.push((number, block)),
            (Some(language), None) => {
                open = Some(Block {
                    place: format!("{name}:{number}"),
                    language: language.trim().to_owned(),
                    code: String::new(),
                    item: String::new(),
                });
            }
            (None, Some(mut block)) => {
                block.code.push_str(shown(&line));
                block.code.push('\n');
                open = Some(block);
            }
            (None, None) => {}
        }
    }
    blocks
}

/// A line of code without the mark that hides it from readers.
fn shown(line: &str) -> &str {
    match line.trim_start() {
        "#" => "",
        hidden => hidden.strip_prefix("# ").or(hidden.strip_prefix("##")).unwrap_or(line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(code: &str) -> Option<String> {
        let text = format!("/// ```\n{code}\n/// ```\npub fn documented(&self) {{}}\n");
        let blocks = in_comments("crates/core/src/call.rs", &text);
        let [block] = &blocks[..] else { panic!("{blocks:?}") };
        assert_eq!(
            (&*block.place, &*block.item),
            ("crates/core/src/call.rs:1", "pub fn documented(&self) {}")
        );
        block.idle()
    }

    #[test]
    fn what_nobody_calls_or_awaits_does_not_run() {
        assert_eq!(reason("/// let a = 1;"), None);
        assert_eq!(reason("/// fn f() {}\n/// # f();"), None);
        assert_eq!(reason("/// # fn main() {\n/// f().await\n/// # }"), None);
        assert_eq!(reason("/// fn f(a: u8) {}").as_deref(), Some("nothing calls `f`"));
        let hidden = "/// # async fn example<R>(request: R) {\n/// request.send();\n/// # }";
        assert_eq!(reason(hidden).as_deref(), Some("nothing calls `example`"));
        assert_eq!(reason("/// f().await;").as_deref(), Some("nothing awaits it"));
    }

    #[test]
    fn code_that_must_not_compile_is_run_by_rustdoc() {
        let text = "```compile_fail,E0599\nf().await\n```\n";
        let blocks = in_markdown("a/src/b.md", text);
        assert!(blocks.iter().all(|it| it.is_rust() && it.idle().is_none()), "{blocks:?}");
        assert_eq!(blocks.len(), 1);
    }

    #[test]
    fn a_block_that_rustdoc_leaves_alone_is_told() {
        let text = "```no_run\nf();\n```\n```text\nf()\n```\n```\nf()\n```\n```rust\nf();\n```\n";
        let idle = |name| {
            let mut blocks = in_markdown(name, text);
            blocks.retain(Block::is_rust);
            blocks.iter().map(|it| (it.place.clone(), it.idle())).collect::<Vec<_>>()
        };
        let marked = Some("it is marked `no_run`".to_owned());
        let outside = Some("it is no doc comment".to_owned());
        assert_eq!(
            idle("README.md"),
            [("README.md:1".to_owned(), marked.clone()), ("README.md:10".to_owned(), outside)]
        );
        let within = [("a/src/b.md:1", marked), ("a/src/b.md:7", None), ("a/src/b.md:10", None)];
        assert_eq!(idle("a/src/b.md"), within.map(|(place, it)| (place.to_owned(), it)));
    }
}
