//! How much memory may the lists of a reply take?
//!
//! An item takes memory for all fields of its type, however few are sent: a list of empty objects
//! would take hundreds of times the bytes that a client agreed to read.

use std::cell::Cell;

/// How many times its own bytes the lists of a reply may take.
const FACTOR: usize = 16;

/// What the lists of any reply may take, however short it is.
const LEAST: usize = 64 * 1024 * 1024;

thread_local! {
    /// What is left for the reply being decoded on this thread; no limit if there is none.
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Decodes a reply of this many bytes, with a memory limit for its lists.
pub(crate) fn for_reply<T>(bytes: usize, decode: impl FnOnce() -> T) -> T {
    struct Restored(usize);
    impl Drop for Restored {
        fn drop(&mut self) {
            LEFT.set(self.0);
        }
    }
    let _restored = Restored(LEFT.replace(bytes.saturating_mul(FACTOR).max(LEAST)));
    decode()
}

/// Takes memory for one more item.
pub(crate) fn take<T, E: serde::de::Error>() -> Result<(), E> {
    let left = LEFT.get();
    if left == usize::MAX {
        return Ok(());
    }
    let rest = left.checked_sub(size_of::<T>());
    LEFT.set(rest.ok_or_else(|| E::custom("its lists would take too much memory for their text"))?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::arrivals::{As, List};
    use serde::Deserialize;

    #[derive(Default, Deserialize)]
    #[serde(default)]
    #[allow(dead_code, reason = "only its size matters")]
    struct Wide {
        texts: [Option<String>; 32],
    }

    #[derive(Deserialize)]
    struct Page {
        #[serde(deserialize_with = "As::<List>::deserialize")]
        items: Vec<Wide>,
    }

    fn page(items: usize) -> String {
        format!(r#"{{"items":[{}]}}"#, vec!["{}"; items].join(","))
    }

    fn decoded(text: &str) -> Result<usize, serde_json::Error> {
        let page: Page = for_reply(text.len(), || serde_json::from_str(text))?;
        Ok(page.items.len())
    }

    #[test]
    fn lists_that_would_take_too_much_memory_are_refused() {
        let fits = LEAST / size_of::<Wide>();
        assert_eq!(decoded(&page(fits)).unwrap(), fits);
        let error = decoded(&page(fits + 1)).unwrap_err();
        assert!(error.to_string().contains("too much memory"), "{error}");
        // The limit is per reply, and reset even after a failure.
        assert_eq!(decoded(&page(fits)).unwrap(), fits);
        assert_eq!(LEFT.get(), usize::MAX);
        assert_eq!(serde_json::from_str::<Page>(&page(fits + 1)).unwrap().items.len(), fits + 1);
    }
}
