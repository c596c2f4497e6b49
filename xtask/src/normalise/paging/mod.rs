//! How a list is walked.
//!
//! Here belongs `x-switchboard-pagination`, read and compared with the parameters and the reply. The
//! code of a walk does not.

mod check;
mod read;

pub(super) use check::check;
pub(super) use read::read;
