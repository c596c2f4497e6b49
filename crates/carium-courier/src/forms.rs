//! The shapes in which some values arrive, beside the ones that users see.

use switchboard_core::generated::{Form, Forms};

#[derive(Debug)]
pub(crate) struct NothingIfEmpty;

impl Forms for NothingIfEmpty {
    const FORMS: &'static [Form] = &[Form::NothingIfEmpty];
}
