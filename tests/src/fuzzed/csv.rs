//! CSVs become one, whatever pieces they come in.

use super::variant::variant;
use switchboard::zenvia_sales::windows::joined;
use switchboard_core::Bytes;

/// Ends one CSV and begins the next; it is no part of UTF-8.
const NEXT: u8 = 0xff;

/// Joins the CSVs between the bytes `ff`, in pieces as long as the first byte says.
///
/// # Panics
///
/// When the outcome depends on the pieces, or what was joined cannot be joined again.
pub fn csv(bytes: &[u8]) {
    let Some((size, texts)) = variant(bytes) else { return };
    let csvs = |size: usize| -> Vec<Vec<Bytes>> {
        let pieces = |text: &[u8]| text.chunks(size).map(Bytes::copy_from_slice).collect();
        texts.split(|byte| *byte == NEXT).map(pieces).collect()
    };
    let whole = joined(&csvs(usize::MAX)).ok();
    assert_eq!(joined(&csvs(size.max(1))).ok(), whole, "in pieces of {size}");
    let Some(whole) = whole else { return };
    assert!(whole.is_empty() || whole.ends_with(b"\n"), "its last row is whole");
    let again = joined(&[vec![Bytes::from(whole.clone())]]);
    assert_eq!(again.ok().as_ref(), Some(&whole));
    // What comes twice has its header once.
    let twice = vec![Bytes::from(whole.clone())];
    let twice = joined(&[twice.clone(), twice]).ok().unwrap_or_default();
    assert!(twice.starts_with(&whole) && whole.ends_with(&twice[whole.len()..]));
}
