//! The vendors as `specs/vendors.toml` lists them, which `tests/build.rs` reads.

/// What the list says about a vendor.
#[derive(Clone, Copy, Debug)]
pub struct Registered {
    /// The name of its description and of its fixtures.
    pub name: &'static str,
    /// How many samples its documentation has.
    pub samples: u32,
    /// Whether its live service is known to differ from its documentation.
    pub observed: bool,
}

// A constant for each vendor, and all of them in `ALL`.
include!(concat!(env!("OUT_DIR"), "/registry.rs"));
