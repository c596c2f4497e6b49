// @generated from tests/awkward/date_windows/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Ranges of time that are bounded are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.
