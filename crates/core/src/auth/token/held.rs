//! A token that is held: how long it serves, and when the next one is due.

use super::cache::CachedToken;
use super::source::Token;
use crate::error::Error;
use http::header::HeaderValue;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// How long before its end a token is due to be replaced. For a short-lived one, a fifth of its
/// life.
const MARGIN: Duration = Duration::from_secs(60);

/// How long before its end a token no longer serves, so that none expires on its way. For a
/// short-lived one, a twentieth of its life.
const LAST_MOMENT: Duration = Duration::from_secs(5);

/// One moment, by the clock that measures and by the one on the wall.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    pub(super) instant: Instant,
    pub(super) wall: SystemTime,
}

/// A token that is held.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) header: HeaderValue,
    /// As others keep it.
    pub(super) token: CachedToken,
    /// Whether somebody else fetched it, so that nobody here has seen it work.
    pub(super) is_from_cache: bool,
    /// `None` for longer ago than the clock goes back.
    fetched: Option<Instant>,
    /// `None` for a token that is never due, because it never expires.
    due: Option<Instant>,
    ends: Option<Instant>,
}

impl Held {
    /// A token that was asked for at this moment.
    pub(super) fn fetched(token: &Token, asked: Moment) -> Result<Self, Error> {
        let expires_at = asked.wall.checked_add(token.lifetime);
        let before_end = |margin| asked.instant.checked_add(token.lifetime.saturating_sub(margin));
        Ok(Self {
            header: bearer(token.value.expose())?,
            token: CachedToken::new(token.value.clone(), asked.wall, expires_at),
            is_from_cache: false,
            fetched: Some(asked.instant),
            due: before_end(MARGIN.min(token.lifetime / 5)),
            ends: before_end(LAST_MOMENT.min(token.lifetime / 20)),
        })
    }

    /// A token that somebody else has fetched, as it is now.
    pub(super) fn loaded(token: CachedToken, now: Moment) -> Result<Self, Error> {
        // A clock that is behind makes a token young, not an error.
        let age = now.wall.duration_since(token.fetched_at()).unwrap_or_default();
        let life = token.expires_at().map(|end| {
            let lifetime = end.duration_since(token.fetched_at()).unwrap_or_default();
            (lifetime, end.duration_since(now.wall).unwrap_or_default())
        });
        let before_end = |share: u32, most: Duration| {
            let (lifetime, left) = life?;
            now.instant.checked_add(left.saturating_sub(most.min(lifetime / share)))
        };
        Ok(Self {
            header: bearer(token.expose())?,
            is_from_cache: true,
            fetched: now.instant.checked_sub(age),
            due: before_end(5, MARGIN),
            ends: before_end(20, LAST_MOMENT),
            token,
        })
    }

    /// Whether requests may still be signed with it.
    pub(super) fn serves(&self, now: Instant) -> bool {
        self.ends.is_none_or(|end| now < end)
    }

    /// Whether it is time to fetch the next one.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.due.is_some_and(|due| due <= now)
    }

    /// Whether it was fetched less than this ago.
    pub(super) fn is_younger_than(&self, age: Duration, now: Instant) -> bool {
        self.fetched.is_some_and(|fetched| now.saturating_duration_since(fetched) < age)
    }
}

fn bearer(value: &str) -> Result<HeaderValue, Error> {
    // The message must not repeat the token.
    HeaderValue::from_str(&format!("Bearer {value}"))
        .map_err(|_| Error::credential("the token holds a character that no header can carry"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn moment() -> Moment {
        Moment { instant: Instant::now(), wall: SystemTime::now() }
    }

    fn any_time() -> impl Strategy<Value = SystemTime> {
        let apart = prop_oneof![
            (0..100_000_u64).prop_map(Duration::from_secs),
            any::<u64>().prop_map(Duration::from_secs),
        ];
        (apart, any::<bool>()).prop_map(|(apart, is_past)| {
            let now = SystemTime::now();
            let moved = if is_past { now.checked_sub(apart) } else { now.checked_add(apart) };
            moved.unwrap_or(now)
        })
    }

    proptest! {
        #[test]
        fn no_times_of_a_token_from_elsewhere_break_it(
            fetched_at in any_time(),
            expires_at in proptest::option::of(any_time()),
        ) {
            let now = moment();
            let held = Held::loaded(CachedToken::new("t", fetched_at, expires_at), now).unwrap();
            let expired = expires_at.is_some_and(|end| end <= now.wall);
            prop_assert!(!expired || (!held.serves(now.instant) && held.is_due(now.instant)));
            prop_assert!(held.serves(now.instant) || held.is_due(now.instant));
        }

        #[test]
        fn a_token_is_due_before_it_ends_however_long_it_lasts(
            seconds in prop_oneof![0..100_000_u64, any::<u64>()],
        ) {
            let lifetime = Duration::from_secs(seconds);
            let held = Held::fetched(&Token::new("t", lifetime), moment()).unwrap();
            if let (Some(due), Some(ends)) = (held.due, held.ends) {
                prop_assert!(due <= ends);
            }
            prop_assert!(held.due.is_some() || held.ends.is_none());
        }
    }

    #[test]
    fn a_token_is_young_until_it_has_reached_the_age() {
        let now = moment();
        let held = Held::fetched(&Token::new("t", Duration::from_secs(60)), now).unwrap();
        let age = Duration::from_secs(10);
        assert!(held.is_younger_than(age, now.instant));
        assert!(held.is_younger_than(age, now.instant + age - Duration::from_nanos(1)));
        assert!(!held.is_younger_than(age, now.instant + age));
    }

    #[test]
    fn a_token_from_elsewhere_is_due_when_one_of_ones_own_is() {
        let now = moment();
        for seconds in [50, 300, 3600] {
            let lifetime = Duration::from_secs(seconds);
            let own = Held::fetched(&Token::new("t", lifetime), now).unwrap();
            let loaded = Held::loaded(own.token.clone(), now).unwrap();
            assert_eq!((own.due, own.ends), (loaded.due, loaded.ends));
        }
    }
}
