//! Connections that do not come about, or do not last.

use super::{At, Fault};
use switchboard_core::transport::FailureKind;

pub(super) fn faults() -> Vec<Fault> {
    let connecting = |name, does, kind, cause, expected| {
        Fault::new(name, does, At::Connecting(kind, cause), expected)
    };
    let connect = FailureKind::Connect;
    vec![
        connecting("refused", "refuses the connection.", connect, "connection refused", ""),
        connecting("DNS", "has no address: its name is unknown.", connect, "unknown host", ""),
        connecting(
            "TLS",
            "shows a certificate that is not its own.",
            connect,
            "bad certificate",
            "",
        ),
        connecting(
            "no answer to the connection",
            "is behind a wall that swallows packets.",
            FailureKind::ConnectTimeout,
            "deadline has elapsed",
            "",
        ),
        Fault::new(
            "closed while idle",
            "closes a connection that was kept, before it is used again.",
            At::Idle,
            "",
        ),
        Fault::new(
            "closed on second use",
            "closes a connection that was kept, in the moment in which it is used again.",
            At::SecondUse,
            "",
        ),
    ]
}
