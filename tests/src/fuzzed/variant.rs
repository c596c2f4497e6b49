//! Which variant of a target an input is for.

/// The first byte, which chooses a variant, and the rest.
pub(super) fn variant(bytes: &[u8]) -> Option<(usize, &[u8])> {
    bytes.split_first().map(|(first, rest)| (usize::from(*first), rest))
}
