// @generated from tests/awkward/collide_parameters/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Parameters that would have one name are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.
