//! The shapes in which some values arrive, beside the ones that users see.

use switchboard_core::generated::{Form, Forms};

#[derive(Debug)]
pub(crate) struct UnderPayload;

impl Forms for UnderPayload {
    const FORMS: &'static [Form] = &[Form::Under(&["payload"])];
}
