//! Connections that do not come about, or do not last.

use super::{At, Fault, HARMLESS, UNREACHABLE};
use switchboard_core::transport::FailureKind;

pub(super) fn faults() -> Vec<Fault> {
    let connecting = |name, does, kind, cause, expected| {
        Fault::new(name, does, At::Connecting(kind, cause), expected)
    };
    let connect = FailureKind::Connect;
    vec![
        connecting(
            "refused",
            "refuses the connection.",
            connect,
            "connection refused",
            UNREACHABLE,
        ),
        connecting(
            "DNS",
            "has no address: its name is unknown.",
            connect,
            "unknown host",
            UNREACHABLE,
        ),
        connecting(
            "TLS",
            "shows a certificate that is not its own.",
            connect,
            "bad certificate",
            UNREACHABLE,
        ),
        connecting(
            "no answer to the connection",
            "is behind a wall that swallows packets.",
            FailureKind::ConnectTimeout,
            "deadline has elapsed",
            "* | 3 connect timeout not sent | 2 ok",
        ),
        Fault::new(
            "closed while idle",
            "closes a connection that was kept, before it is used again.",
            At::Idle,
            HARMLESS,
        ),
        Fault::new(
            "closed on second use",
            "closes a connection that was kept, in the moment in which it is used again.",
            At::SecondUse,
            "
            repeatable, download | 2 ok | same
            single | 1 transport unclear | same
            login | 1 transport not sent | same
            ",
        ),
    ]
}
