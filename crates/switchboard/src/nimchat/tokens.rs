//! Three kinds of tokens in one header, each of which opens different operations.

use crate::auth::{BoxFuture, Credential, HeaderKey, Operation, Request};
use crate::{Error, Secret};
use std::fmt;

/// The kinds of tokens: their names in the description, and in messages.
const KINDS: [(&str, &str); 3] = [
    ("userApiKey", "a user token"),
    ("agentBotApiKey", "a bot token"),
    ("platformAppApiKey", "a platform token"),
];

/// How the header of the token is written.
///
/// The server accepts both; proxies such as nginx drop headers with underscores by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HeaderSpelling {
    /// `Api-Access-Token`, which passes every proxy.
    #[default]
    Hyphens,
    /// `api_access_token`, as the vendor documents it.
    Underscores,
}

impl HeaderSpelling {
    const fn name(self) -> &'static str {
        match self {
            Self::Hyphens => "Api-Access-Token",
            Self::Underscores => "api_access_token",
        }
    }
}

/// Tokens of several kinds in one client: each operation uses the first that opens it, in the order
/// user, bot, platform.
///
/// # Examples
///
/// ```
/// use switchboard::nimchat::{self, Tokens};
///
/// let tokens = Tokens::new().user("user-token").platform("platform-token");
/// let client = nimchat::connect("https://chat.example").credential(tokens).build()?;
/// # Ok::<(), switchboard::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Tokens {
    /// In the order of [`KINDS`].
    held: [Option<Secret>; 3],
    spelling: HeaderSpelling,
}

impl Tokens {
    /// No token: enough for the public client API only.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the token of a user.
    #[must_use]
    pub fn user(self, token: impl Into<Secret>) -> Self {
        self.with(0, token.into())
    }

    /// Adds the token of an agent bot.
    #[must_use]
    pub fn bot(self, token: impl Into<Secret>) -> Self {
        self.with(1, token.into())
    }

    /// Adds the token of a platform app.
    #[must_use]
    pub fn platform(self, token: impl Into<Secret>) -> Self {
        self.with(2, token.into())
    }

    /// Sets the spelling of the header. Default: with hyphens.
    #[must_use]
    pub const fn spelling(mut self, spelling: HeaderSpelling) -> Self {
        self.spelling = spelling;
        self
    }

    fn with(mut self, kind: usize, token: Secret) -> Self {
        if let Some(place) = self.held.get_mut(kind) {
            *place = Some(token);
        }
        self
    }

    fn fitting(&self, operation: &Operation) -> Option<&Secret> {
        let held = KINDS.iter().zip(&self.held);
        held.filter(|((scheme, _), _)| operation.accepts_scheme(scheme))
            .find_map(|(_, it)| it.as_ref())
    }

    fn refusal(&self, operation: &Operation) -> Error {
        let name = |taken: &dyn Fn(usize, &str) -> bool| {
            let kinds =
                KINDS.iter().enumerate().filter(|(index, (scheme, _))| taken(*index, scheme));
            kinds.map(|(_, (_, name))| *name).collect::<Vec<_>>().join(" or ")
        };
        let wanted = name(&|_, scheme| operation.accepts_scheme(scheme));
        let held = name(&|index, _| self.held.get(index).is_some_and(Option::is_some));
        let held = if held.is_empty() { "none" } else { &held };
        Error::credential(format!("this operation takes {wanted}, and the client has {held}"))
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("spelling", &self.spelling).finish_non_exhaustive()
    }
}

impl Credential for Tokens {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let token = self.fitting(operation).ok_or_else(|| self.refusal(operation))?;
            HeaderKey::new(self.spelling.name(), token.clone()).authorise(operation, request).await
        })
    }

    fn identity(&self) -> Option<u64> {
        let name = HeaderSpelling::default().name();
        let held = self.held.iter().flatten();
        let each = held.filter_map(|token| HeaderKey::new(name, token.clone()).identity());
        // The order of the kinds counts.
        each.reduce(|all, one| all.rotate_left(1) ^ one)
    }
}

/// Declares the type of a single token.
macro_rules! token {
    ($(#[$docs:meta])* $name:ident, $add:ident) => {
        $(#[$docs])*
        #[derive(Clone)]
        pub struct $name(Tokens);

        impl $name {
            /// A token as the server issued it.
            pub fn new(token: impl Into<Secret>) -> Self {
                Self(Tokens::new().$add(token))
            }

            /// Sets the spelling of the header. Default: with hyphens.
            #[must_use]
            pub fn spelling(self, spelling: HeaderSpelling) -> Self {
                Self(self.0.spelling(spelling))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }

        impl Credential for $name {
            fn authorise<'a>(
                &'a self,
                operation: &'a Operation,
                request: &'a mut Request,
            ) -> BoxFuture<'a, Result<(), Error>> {
                self.0.authorise(operation, request)
            }

            fn identity(&self) -> Option<u64> {
                self.0.identity()
            }
        }
    };
}

token! {
    /// The token of a user.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard::nimchat::{self, HeaderSpelling, UserToken};
    ///
    /// let token = UserToken::new("user-token").spelling(HeaderSpelling::Underscores);
    /// let client = nimchat::connect("https://chat.example").credential(token).build()?;
    /// # Ok::<(), switchboard::Error>(())
    /// ```
    UserToken, user
}

token! {
    /// The token of an agent bot.
    BotToken, bot
}

token! {
    /// The token of a platform app, which administers the installation.
    PlatformToken, platform
}
