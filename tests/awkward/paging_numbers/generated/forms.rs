// @generated from tests/awkward/paging_numbers/spec.yaml by cargo xtask regen; do not edit
//! The shapes in which some values arrive, beside the ones that users see.

use switchboard_core::reads::{Form, Forms};

#[derive(Debug)]
pub(crate) struct UnderPayload;

impl Forms for UnderPayload {
    const FORMS: &'static [Form] = &[Form::Under(&["payload"])];
}
