//! The type of futures in traits.

use std::pin::Pin;

/// A boxed future that can move between threads, as returned by the traits of this crate.
///
/// Traits that are used as objects (such as [`Credential`](crate::Credential)) cannot have `async
/// fn` yet.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
