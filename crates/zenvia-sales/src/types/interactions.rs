// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Interactions" lead to.

use switchboard_core::generated::open_enum;

open_enum! {
    /// A way in which interactions go, as far as lists can be filtered by it.
    pub enum ViaFilter {
        /// `walkIn`
        WalkIn = "walkIn",
        /// `sms`
        Sms = "sms",
        /// `whatsApp`
        WhatsApp = "whatsApp",
        /// `email`
        Email = "email",
        /// `testDrive`
        TestDrive = "testDrive",
        /// `visit`
        Visit = "visit",
        /// `phoneCall`
        PhoneCall = "phoneCall",
        /// `outboundCall`
        OutboundCall = "outboundCall",
        /// `inboundCall`
        InboundCall = "inboundCall",
        /// `facebook`
        Facebook = "facebook",
    }
}
