//! What Redis runs as one step. Each script says what it takes and returns.
//!
//! Rules that need several values of Redis at once belong here; who asks, and when, does not.

use redis::Script;
use std::sync::LazyLock;

pub(crate) static ASK: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("ask.lua")));

pub(crate) static GIVE_BACK: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("give_back.lua")));

pub(crate) static CLOSE: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("close.lua")));

pub(crate) static LEASE: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("lease.lua")));

pub(crate) static RELEASE: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("release.lua")));
