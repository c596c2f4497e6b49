//! Descriptions are Markdown that was not written for rustdoc: this makes it harmless.

/// The text, with code blocks that rustdoc would compile and run marked as text.
#[must_use]
pub fn tame(text: &str) -> String {
    let text = text.replace('\r', "").replace('\t', "    ");
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<&str> = None;
    let mut after_blank = true;
    for line in text.trim().lines() {
        let trimmed = line.trim();
        match fence {
            Some(mark) if trimmed.starts_with(mark) => {
                lines.push("```".into());
                fence = None;
            }
            Some(_) => lines.push(line.trim_end().replace("```", "'''")),
            None => match ["```", "~~~"].iter().find(|mark| trimmed.starts_with(**mark)) {
                Some(mark) => {
                    let info = trimmed.trim_start_matches(['`', '~']);
                    // A span of code on its own line is not a block.
                    if info.contains('`') {
                        lines.push(trimmed.to_owned());
                    } else {
                        lines.push(format!("```{}", language(info)));
                        fence = Some(mark);
                    }
                }
                None => lines.push(indented_less(line, after_blank)),
            },
        }
        after_blank = trimmed.is_empty();
    }
    if fence.is_some() {
        lines.push("```".into());
    }
    lines.join("\n")
}

/// The name of a language that rustdoc does not compile.
fn language(info: &str) -> &str {
    const NOT_RUST: &[&str] = &[
        "bash",
        "css",
        "csv",
        "curl",
        "http",
        "html",
        "java",
        "javascript",
        "js",
        "json",
        "php",
        "python",
        "ruby",
        "sh",
        "shell",
        "sql",
        "text",
        "ts",
        "typescript",
        "xml",
        "yaml",
    ];
    let word = info.trim();
    NOT_RUST.iter().find(|known| known.eq_ignore_ascii_case(word)).copied().unwrap_or("text")
}

/// Four spaces after a blank line would start a block of Rust.
fn indented_less(line: &str, after_blank: bool) -> String {
    let indent = line.len() - line.trim_start().len();
    if after_blank && indent > 3 {
        format!("   {}", line.trim())
    } else {
        line.trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_block_is_left_that_rustdoc_would_run() {
        let text = "Send:\n\n```\nlet x = 1;\n```\n\n    indented\n\n~~~rust\nboom()\n```x\n~~~\n```json\n{}\n";
        let tamed = "Send:\n\n```text\nlet x = 1;\n```\n\n   indented\n\n```text\nboom()\n'''x\n```\n```json\n{}\n```";
        assert_eq!(tame(text), tamed);
    }
}
