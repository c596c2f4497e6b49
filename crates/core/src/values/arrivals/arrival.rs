//! The shapes that a value may arrive in, as data.

/// A shape in which a value may arrive, besides its usual one.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Arrival {
    /// The value lies below these keys of an object; its siblings along the path belong to it.
    Under(&'static [&'static str]),
    /// The value is the first item of a list.
    First,
    /// The list is replaced by its only item.
    One,
    /// The list comes bare; usually an object holds it under this key.
    Bare(&'static str),
    /// The number or flag is written as text.
    Numeral,
    /// The text is written as a number or flag.
    Text,
    /// The point in time is given in seconds since 1970, or in another known notation.
    Moment,
    /// The word is given as a number.
    Codes(&'static [(i64, &'static str)]),
    /// The number zero stands for nothing.
    NothingIfZero,
    /// An empty text, list or object stands for nothing.
    NothingIfEmpty,
    /// The items are grouped in nested lists.
    Flat,
    /// The value is JSON inside a text.
    Json,
}

/// The shapes of one place, as a type: see [`Reads`](super::Reads).
pub trait Arrivals {
    /// The shapes, in the order in which they are tried.
    const ARRIVALS: &'static [Arrival];
}

/// The arrivals that follow the wrappers at the beginning.
pub(super) fn after_wrappers(arrivals: &'static [Arrival]) -> &'static [Arrival] {
    let count = arrivals.iter().take_while(|it| matches!(it, Arrival::Under(_))).count();
    arrivals.get(count..).unwrap_or_default()
}
