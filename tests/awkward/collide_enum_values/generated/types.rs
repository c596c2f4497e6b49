// @generated from tests/awkward/collide_enum_values/spec.yaml by cargo xtask regen; do not edit
//! The types that requests and replies of the Enum values that would have one name are made of.
//!
//! Fields that a reply may leave out are `Option`s. Fields that a request can leave out, set
//! or clear are `Patch`es. Enums and unions keep values that this version does not know.

use switchboard_core::generated::open_enum;

open_enum! {
    /// `Odd` of the vendor's description.
    pub enum Odd {
        /// `A`
        A = "A",
        /// `a`
        A2 = "a",
        /// `b`
        B = "b",
        /// ``
        Empty = "",
        /// `unknown`
        Unknown2 = "unknown",
        /// `Self`
        Self2 = "Self",
        /// `self`
        Self3 = "self",
        /// `1`
        N1 = "1",
        /// `+1`
        Plus1 = "+1",
        /// `-1`
        Minus1 = "-1",
        /// `ä`
        Unnamed = "ä",
        /// `ö`
        Unnamed2 = "ö",
        /// `Err`
        Err = "Err",
        /// `Error`
        Error = "Error",
        /// `Ok`
        Ok = "Ok",
        /// `None`
        None = "None",
        /// `Some`
        Some = "Some",
        /// `two\nlines`
        TwoLines = "two\nlines",
        /// `quo\"te\\`
        QuoTe = "quo\"te\\",
        /// `\'tick\'`
        Tick = "`tick`",
        /// `known`
        Known = "known",
        /// `foo-bar`
        FooBar = "foo-bar",
        /// `foo_bar`
        FooBar2 = "foo_bar",
    }
}
