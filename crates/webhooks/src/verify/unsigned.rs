//! Nothing is verified, and somebody said so.

use super::incoming::{Incoming, Verify};
use std::borrow::Cow;
use switchboard_core::Error;

/// Believes everything, for an endpoint that only the vendor can reach: behind a proxy that verifies,
/// or in a private network.
///
/// Everybody who can reach such an endpoint can invent events, and claim the keys of real ones, so
/// that those are taken for repeated. Where the vendor sends a signature, use it; where it does not, a
/// [`SharedSecret`](super::SharedSecret) in the URL costs nothing.
///
/// # Examples
///
/// ```
/// use switchboard_webhooks::{Receiver, Unparsed, Unsigned};
///
/// let receiver = Receiver::<Unparsed>::new(Unsigned::because("the proxy checks certificates"));
/// # let _ = receiver;
/// ```
#[derive(Clone, Debug)]
pub struct Unsigned {
    /// For those who read logs and code.
    #[expect(dead_code, reason = "`Debug` shows it")]
    because: Cow<'static, str>,
}

impl Unsigned {
    /// A verifier that verifies nothing, and the reason why that is enough here. `Debug` shows it.
    pub fn because(reason: impl Into<Cow<'static, str>>) -> Self {
        Self { because: reason.into() }
    }
}

impl Verify for Unsigned {
    fn check(&self, _: &Incoming<'_>) -> Result<(), Error> {
        Ok(())
    }
}
