//! May a value that could be in a wrapper be decoded where it stands?
//!
//! Only the last key of an object tells that it is no wrapper, and what was read cannot be read
//! again. So a reply is first decoded as if no wrapper came late; if one does, the whole reply is
//! decoded once more, and objects that may be wrappers are then copied before they are decoded.

use std::cell::Cell;

/// How the objects of the reply that is being decoded on this thread are read.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Course {
    /// Each object that may be a wrapper is copied first.
    Copied,
    /// Each is decoded where it stands.
    InPlace {
        /// Whether there was such an object.
        any: bool,
        /// Whether one of them did not decode, or was a wrapper after all.
        doubted: bool,
    },
}

thread_local! {
    static COURSE: Cell<Course> = const { Cell::new(Course::Copied) };
}

/// Decodes in place, and again with copies if that might change the outcome.
pub(crate) fn first<T, E>(decode: impl Fn() -> Result<T, E>) -> Result<T, E> {
    let (outcome, course) = on(Course::InPlace { any: false, doubted: false }, &decode);
    let may_differ = match course {
        Course::Copied => false,
        // An object may have been a wrapper, had it been read to its end.
        Course::InPlace { any, doubted } => doubted || (any && outcome.is_err()),
    };
    if may_differ { on(Course::Copied, decode).0 } else { outcome }
}

/// Decodes on this course. Returns how it ended, too.
fn on<T>(course: Course, decode: impl FnOnce() -> T) -> (T, Course) {
    struct Restored(Course);
    impl Drop for Restored {
        fn drop(&mut self) {
            COURSE.set(self.0);
        }
    }
    let _restored = Restored(COURSE.replace(course));
    let value = decode();
    (value, COURSE.get())
}

/// Whether the next object may be decoded where it stands.
pub(super) fn begin() -> bool {
    let Course::InPlace { doubted, .. } = COURSE.get() else { return false };
    COURSE.set(Course::InPlace { any: true, doubted });
    true
}

/// Notes that such an object did not decode, or was a wrapper after all.
pub(super) fn doubt() {
    if let Course::InPlace { any, .. } = COURSE.get() {
        COURSE.set(Course::InPlace { any, doubted: true });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many times a reply is decoded, and what comes of it.
    fn decoded(decode: impl Fn() -> Result<u8, ()>) -> (u32, Result<u8, ()>) {
        let times = Cell::new(0);
        let outcome = first(|| {
            times.set(times.get() + 1);
            decode()
        });
        assert_eq!(COURSE.get(), Course::Copied);
        (times.get(), outcome)
    }

    #[test]
    fn only_a_reply_whose_outcome_may_differ_is_decoded_again() {
        assert_eq!(decoded(|| Ok(1)), (1, Ok(1)));
        assert_eq!(decoded(|| Err(())), (1, Err(())));
        let opened = || if begin() { 1 } else { 2 };
        assert_eq!(decoded(|| Ok(opened())), (1, Ok(1)));
        let failing = || if begin() { Err(()) } else { Ok(2) };
        assert_eq!(decoded(failing), (2, Ok(2)));
        let doubting = || {
            doubt();
            Ok(opened())
        };
        assert_eq!(decoded(doubting), (2, Ok(2)));
        // Outside of a reply there is nothing to decode again.
        assert!(!begin());
    }

    #[test]
    fn a_reply_inside_of_a_reply_does_not_change_its_course() {
        let inner = || first(|| if begin() { Err(()) } else { Ok(3) });
        assert_eq!(decoded(inner), (1, Ok(3)));
    }
}
