//! What opens the stand-in.

/// The account that is there at the start.
pub const ACCOUNT: i64 = 7;
/// The token of an administrator of [`ACCOUNT`].
pub const USER_TOKEN: &str = "sandbox-user-token";
/// The token of an agent of [`ACCOUNT`] who is no administrator.
pub const AGENT_TOKEN: &str = "sandbox-agent-token";
/// The token of the bot of [`ACCOUNT`].
pub const BOT_TOKEN: &str = "sandbox-bot-token";
/// The token of the operator's platform app.
pub const PLATFORM_TOKEN: &str = "sandbox-platform-token";
/// The identifier of the API inbox, for the public client API.
pub const INBOX_IDENTIFIER: &str = "sandbox-inbox";
/// The HMAC token of the API inbox, from which `identifier_hash` is made.
pub const HMAC_TOKEN: &str = "sandbox-hmac-token";
