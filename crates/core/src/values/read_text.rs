//! A text that is looked at while it is read, and copied only where it has escapes.

use serde::Deserialize;
use std::borrow::Cow;

/// A text of what is being decoded. Plain `Cow<str>` always copies.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct ReadText<'t>(#[serde(borrow)] pub Cow<'t, str>);
