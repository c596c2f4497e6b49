//! From `x-webhooks` and what stands beside it to the events of the model.
//!
//! Here belongs which events there are, and whether their contents have what tells them apart. What
//! the contents are made of is a matter of schemas.

mod check;
mod read;

pub(super) use check::settle;
pub(super) use read::read;
