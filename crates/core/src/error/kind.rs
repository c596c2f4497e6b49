//! What kinds of failure there are.

/// What kind of failure an [`Error`](super::Error) is. Kinds may be added.
///
/// The predicates of `Error` answer the questions that programs ask, some of them across kinds,
/// such as [`is_auth`](super::Error::is_auth); the kind is for tables, metrics, and errors in
/// tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client refused the request before sending it.
    InvalidRequest,
    /// The client could not be built from what it was given.
    Configuration,
    /// No credential was available.
    Credential,
    /// No connection could be made.
    Connect,
    /// No connection could be made within the time limit.
    ConnectTimeout,
    /// No complete reply came within the time limit.
    Timeout,
    /// The connection broke, or what came over it is not HTTP.
    Transport,
    /// The vendor answered with an error status.
    Status,
    /// The client's own limiter held the call back; nothing was sent.
    HeldBack,
    /// The vendor's successful reply is not what the operation promises, or an event is not what is described.
    Decode,
    /// A walk over pages cannot continue.
    Pagination,
    /// What arrived at a webhook does not prove that the vendor sent it.
    Unverified,
    /// What plays the vendor in a test was not told to answer the call, or was told wrongly.
    Unexpected,
}
