//! Which page of a list comes next, and where the list ends.
//!
//! Here belongs what is true of every list of a style. What is true of one list only, its parameters and
//! the places in its pages, are facts in the vendor crates; the walk, as a stream, is the facade's.

mod course;
mod direction;
mod list;
mod listed;
mod next_page;
mod paged;

pub use course::Course;
pub use direction::{Backward, Direction};
pub use list::{KeyWay, List, Listed, Sends, Way};
pub use next_page::{Counted, Keyed, NextPage};
pub use paged::Paged;
