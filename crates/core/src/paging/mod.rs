//! Which page of a list comes next, and where the list ends.
//!
//! This room holds what all lists of a style have in common. The facts about a single list, its
//! parameters and the places in its pages, are in the vendor crates; the walk as a stream is in the
//! facade.

mod course;
mod direction;
mod list;
mod listed;
mod next_page;
mod paged;
mod untyped;

pub use course::Course;
pub use direction::{Backward, Direction};
pub use list::{KeyWay, List, Listed, Sends, Way};
pub use next_page::{Counted, Keyed, NextPage};
pub use paged::Paged;
pub use untyped::{Paging, UntypedPage, UntypedPages};
