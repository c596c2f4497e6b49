//! Who is calling, as a number that leads back to no secret.

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;

/// New in each process, so that a number that is logged says nothing about a secret.
static KEYED: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// The same number for the same parts, in this process only.
pub(super) fn identity(parts: &[&str]) -> u64 {
    KEYED.hash_one(parts)
}

#[cfg(test)]
mod tests {
    use crate::auth::{Basic, Bearer, Credential, HeaderKey, QueryKey};
    use std::sync::Arc;

    #[test]
    fn equal_keys_are_one_caller_and_others_are_not() {
        let identity = |it: &dyn Credential| it.identity().unwrap();
        assert_eq!(identity(&Bearer::new("a")), identity(&Bearer::new("a")));
        assert_eq!(identity(&Bearer::new("a")), identity(&HeaderKey::new("x-key", "a")));
        assert_eq!(identity(&QueryKey::new("q", "a")), identity(&HeaderKey::new("x-key", "a")));
        assert_ne!(identity(&Bearer::new("a")), identity(&Bearer::new("b")));
        assert_eq!(identity(&Basic::new("u", "a")), identity(&Basic::new("u", "a")));
        // Some vendors want the key as the password of a fixed user, and some as the user.
        assert_ne!(identity(&Basic::new("api", "a")), identity(&Basic::new("api", "b")));
        assert_ne!(identity(&Basic::new("a", "x")), identity(&Basic::new("b", "x")));
        assert_ne!(identity(&Basic::new("ab", "c")), identity(&Basic::new("a", "bc")));
        let (shared, boxed) = (Arc::new(Bearer::new("a")), Box::new(Bearer::new("a")));
        assert_eq!(identity(&shared), identity(&Bearer::new("a")));
        assert_eq!(identity(&boxed), identity(&Bearer::new("a")));
    }
}
