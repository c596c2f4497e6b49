//! Which page of a list comes next, and where the list ends.
//!
//! Here belongs what is true of every list of a style. What is true of one list only, its parameters and
//! the places in its pages, are facts in the vendor crates; the walk, as a stream, is the facade's.

mod course;
mod list;
mod turn;

pub use course::Course;
pub use list::{KeyWay, List, Way};
pub use turn::{Counted, Keyed, Turn};

use crate::call::Call;
use crate::values::arrivals::Reader;

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

/// A request, as far as it is a call.
pub trait Sends: Clone + Send + Sync + 'static {
    /// The call.
    fn call(&self) -> &Call;

    /// The call by ownership.
    fn into_call(self) -> Call;

    /// The request that makes this call.
    fn from_call(call: Call) -> Self;
}

/// A list request whose pages can be walked.
///
/// Vendor crates implement this for each of their paged operations. The walk itself, as a stream
/// of items or pages, is in the `switchboard` facade.
pub trait Paged: Sends {
    /// One page, as the operation replies.
    type Page: Send + 'static;
    /// One item of a page.
    type Item: Send + 'static;
    /// What decodes a page.
    #[doc(hidden)]
    type ReadPage: Reader<Self::Page>;
    /// What decodes an item.
    #[doc(hidden)]
    type ReadItem: Reader<Self::Item>;

    /// The facts about the list.
    #[doc(hidden)]
    const LIST: List<Self>;
}
