// @generated from tests/awkward/header_cookie/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Headers and cookies are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use switchboard_core::generated::open_enum;

open_enum! {
    /// `GetCookiesTheme` of the vendor's description.
    pub enum GetCookiesTheme {
        /// `dark`
        Dark = "dark",
        /// `light`
        Light = "light",
    }
}
