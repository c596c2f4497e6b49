//! Which of the described names is this one?

/// The name itself, or else the longest pattern that it fits: one that ends in `.*` stands for every
/// name that begins with what is before the star.
pub(super) fn fitting(
    name: &str,
    patterns: impl Iterator<Item = &'static str> + Clone,
) -> Option<&'static str> {
    let exact = patterns.clone().find(|pattern| *pattern == name);
    exact.or_else(|| patterns.filter(|pattern| covers(pattern, name)).max_by_key(|it| it.len()))
}

fn covers(pattern: &str, name: &str) -> bool {
    let start = pattern.strip_suffix('*').filter(|start| start.ends_with('.'));
    start.is_some_and(|start| name.len() > start.len() && name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_itself_wins_and_then_the_longest_beginning() {
        let patterns = ["a.*", "a.b.*", "a.b.c", "a", "b*", "c"];
        let cases = [
            ("a", Some("a")),
            ("a.x", Some("a.*")),
            ("a.b.x", Some("a.b.*")),
            ("a.b.c", Some("a.b.c")),
            // Nothing follows the dot.
            ("a.", None),
            ("ab", None),
            // A star means something after a dot only.
            ("bc", None),
            ("b*", Some("b*")),
            ("c.x", None),
            ("", None),
            ("A", None),
        ];
        for (name, pattern) in cases {
            assert_eq!(fitting(name, patterns.iter().copied()), pattern, "{name}");
        }
    }
}
