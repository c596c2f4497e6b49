//! Which way is a list walked, and how far back?

/// Which way a list is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the first item to the last.
    Forward,
    /// From the last item to the first.
    Backward,
}

/// How far back a list can be walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Backward {
    /// Not at all.
    Never,
    /// From a cursor that the caller has: the vendor offers no way to ask for the last page.
    FromCursor,
    /// From the end of the list.
    FromEnd,
}
