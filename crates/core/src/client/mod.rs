//! A client: where its calls go, what signs them, and how it is built or changed for one call.
//!
//! This room holds what a user sets. What the settings do belongs to [`call`](crate::call).

mod builder;
mod handle;

pub use builder::ClientBuilder;
pub use handle::Client;

use crate::error::Error;
use http::HeaderValue;

fn header_value(name: &str, text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| {
        Error::configuration(format!("the header `{name}` holds a character it cannot carry"))
    })
}
