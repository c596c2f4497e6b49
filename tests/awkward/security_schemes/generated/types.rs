// @generated from tests/awkward/security_schemes/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Several credentials, of which not every one opens everything are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.
