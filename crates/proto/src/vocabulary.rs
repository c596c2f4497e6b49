// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The words of the description: what a recording may show.

use switchboard_core::generated::Vocabulary;

/// Everything else in a request or reply is somebody's data.
pub(crate) const VOCABULARY: Vocabulary = Vocabulary::new(&[
    "avatar",
    "create_if_not_exists",
    "custom_field_id",
    "customer_id",
    "detail",
    "email",
    "external_customer_id",
    "gateway_profile_id",
    "id",
    "loc",
    "location",
    "msg",
    "name",
    "phone_number",
    "provided_unique_id",
    "select_options",
    "subcompany_id",
    "subject",
    "tags",
    "type",
    "value",
])
.words(&[])
.counts(&[])
.secrets(&[]);
