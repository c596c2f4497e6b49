//! Walks time ranges longer than 31 days, which the vendor refuses, in windows that it accepts.
//!
//! # Examples
//!
//! Everything that was created in the first quarter:
//!
//! ```
//! use switchboard::prelude::*;
//! use switchboard::zenvia_sales::{self, windows};
//!
//! # async fn example() -> Result<(), switchboard::Error> {
//! # use switchboard::chrono::{DateTime, TimeDelta};
//! # let to = DateTime::from_timestamp(1_775_000_000, 0).unwrap_or_default();
//! # let from = to - TimeDelta::days(90);
//! let zenvia = zenvia_sales::connect().api_key("your-api-key").build()?;
//! let mut prospects = windows::walk(from, to, |window| {
//!     zenvia.list_prospects().created_after(window.from).created_before(window.to)
//! });
//! while let Some(prospect) = prospects.try_next().await? {
//!     println!("{}", prospect.id);
//! }
//! # Ok(())
//! # }
//! ```

mod csv;
mod joint;
mod walk;
mod window;

pub use csv::{Csv, csv};
#[doc(hidden)]
pub use joint::joined;
pub(super) use walk::walk_within;
pub use walk::{Walk, walk};
pub use window::{MAX_DAYS, Window, split};
