//! What is known about how a stand-in behaves, and how sure it is.

use switchboard_core::Certainty;

/// One behaviour of a stand-in, and where it is known from.
///
/// The lists of all stand-ins are in `docs/sandbox.md` of the repository. Look here before you rely
/// on a behaviour: what is inferred may differ on the live service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Behaviour {
    /// What it does, in one sentence.
    pub what: &'static str,
    /// How sure that is.
    pub certainty: Certainty,
    /// Where it is known from.
    pub source: &'static str,
}

impl Behaviour {
    /// The vendor's documentation states it.
    pub(crate) const fn stated(what: &'static str, source: &'static str) -> Self {
        Self { what, certainty: Certainty::Stated, source }
    }

    /// A public source other than the documentation shows it.
    pub(crate) const fn confirmed(what: &'static str, source: &'static str) -> Self {
        Self { what, certainty: Certainty::Confirmed, source }
    }

    /// Concluded from the rest.
    pub(crate) const fn inferred(what: &'static str, source: &'static str) -> Self {
        Self { what, certainty: Certainty::Inferred, source }
    }
}
