//! What is there at the start, by name.

/// The user who can log in.
pub const USERNAME: &str = "ada@example.com";
/// The password of [`USERNAME`].
pub const PASSWORD: &str = "password";
/// The organization that everything belongs to.
pub const ORGANIZATION: &str = "0c000000-0000-4000-8000-000000000001";
/// An access token that is valid for the first hour, for clients that do not log in.
pub const ACCESS_TOKEN: &str = "sandbox-access-token";
/// The id of the first thing of every kind, be it a channel, a message or a text. The first user is
/// [`USERNAME`].
pub const FIRST: &str = "0c000000-0000-4000-8000-000000000011";
/// The individuals of every channel at the start: Ada, Byron and Grace.
pub const INDIVIDUALS: [&str; 3] =
    [FIRST, "0c000000-0000-4000-8000-000000000012", "0c000000-0000-4000-8000-000000000013"];
