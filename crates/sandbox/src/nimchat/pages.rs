//! Pages by number, of a size that nobody can change.

use crate::engine::Asked;

pub(super) const CONTACTS_PER_PAGE: usize = 15;
pub(super) const CONVERSATIONS_PER_PAGE: usize = 25;

/// The rows of the page that is asked for. Page 0 and less is the first.
pub(super) fn page<'r, T>(asked: &Asked, rows: &'r [T], size: usize) -> &'r [T] {
    let page = asked.query_number("page").or_else(|| super::kinds::as_number(asked.field("page")));
    let before = usize::try_from(page.unwrap_or(1).max(1) - 1).unwrap_or(usize::MAX);
    let start = before.saturating_mul(size).min(rows.len());
    let end = start.saturating_add(size).min(rows.len());
    rows.get(start..end).unwrap_or_default()
}
