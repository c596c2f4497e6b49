//! The facts about one vendor's API that hold for all of its operations.

#[cfg(feature = "record")]
use super::vocabulary::Vocabulary;

/// The facts about one vendor's API that hold for all of its operations.
///
/// A vendor crate holds one constant of this type; nothing in it is secret.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Api, Variable};
///
/// const API: Api = Api::new("acme", "https://{region}.acme.example/v1")
///     .variables(&[Variable::new("region").default("eu")])
///     .error_messages(&["error"]);
/// assert_eq!(API.vendor(), "acme");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Api {
    vendor: &'static str,
    base_url: &'static str,
    variables: &'static [Variable],
    error_messages: &'static [&'static str],
    user_agent: &'static str,
    rate_scope: RateScope,
    #[cfg(feature = "record")]
    vocabulary: Vocabulary,
}

impl Api {
    /// An API by its short name and its base address, which may hold `{variables}`.
    #[must_use]
    pub const fn new(vendor: &'static str, base_url: &'static str) -> Self {
        Self {
            vendor,
            base_url,
            variables: &[],
            error_messages: &[],
            user_agent: concat!("switchboard-core/", env!("CARGO_PKG_VERSION")),
            rate_scope: RateScope::Credential,
            #[cfg(feature = "record")]
            vocabulary: Vocabulary::EMPTY,
        }
    }

    /// The variables of the base address.
    #[must_use]
    pub const fn variables(mut self, variables: &'static [Variable]) -> Self {
        self.variables = variables;
        self
    }

    /// Where an error reply holds its message: dotted paths; `*` stands for each item of a list.
    #[must_use]
    pub const fn error_messages(mut self, paths: &'static [&'static str]) -> Self {
        self.error_messages = paths;
        self
    }

    /// The `User-Agent` that requests carry unless the caller sets another.
    #[must_use]
    pub const fn user_agent(mut self, user_agent: &'static str) -> Self {
        self.user_agent = user_agent;
        self
    }

    /// What the vendor counts calls by. Default: the credential.
    #[must_use]
    pub const fn limited_per(mut self, scope: RateScope) -> Self {
        self.rate_scope = scope;
        self
    }

    /// The words that a recording may show.
    #[cfg(feature = "record")]
    #[doc(hidden)]
    #[must_use]
    pub const fn vocabulary(mut self, vocabulary: Vocabulary) -> Self {
        self.vocabulary = vocabulary;
        self
    }

    #[cfg(feature = "record")]
    pub(crate) const fn known_words(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The vendor's short name, as in `prokeep`.
    #[must_use]
    pub const fn vendor(&self) -> &'static str {
        self.vendor
    }

    /// What the vendor counts calls by, where it limits them.
    #[must_use]
    pub const fn rate_scope(&self) -> RateScope {
        self.rate_scope
    }

    /// The base address, with its variables unfilled.
    #[doc(hidden)]
    #[must_use]
    pub const fn base_url(&self) -> &'static str {
        self.base_url
    }

    pub(crate) const fn known_variables(&self) -> &'static [Variable] {
        self.variables
    }

    pub(crate) const fn message_paths(&self) -> &'static [&'static str] {
        self.error_messages
    }

    pub(crate) const fn default_user_agent(&self) -> &'static str {
        self.user_agent
    }
}

/// What a vendor counts calls by, where it limits them. Scopes may be added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateScope {
    /// The address that calls come from: all calls to the host count together, whoever makes them.
    Host,
    /// The credential: an account, an app or a token.
    #[default]
    Credential,
}

/// A variable of a base address, such as the subdomain of an account.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Api, ClientBuilder, Client, Variable};
///
/// const API: Api = Api::new("acme", "https://{tenant}.{region}.acme.example").variables(&[
///     Variable::new("tenant"),
///     Variable::new("region").default("eu").values(&["eu", "us"]),
/// ]);
///
/// let client: Client = ClientBuilder::new(&API).variable("tenant", "shop").build()?;
/// assert_eq!(client.base_url(), "https://shop.eu.acme.example/");
///
/// let nowhere = ClientBuilder::<Client>::new(&API).build();
/// assert!(nowhere.is_err_and(|error| error.to_string().contains("`tenant`")));
/// # Ok::<(), switchboard_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    name: &'static str,
    default: Option<&'static str>,
    values: &'static [&'static str],
}

impl Variable {
    /// A variable without a default that takes any value.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, default: None, values: &[] }
    }

    /// The value where callers give none. It must lead to a server that they can use.
    #[must_use]
    pub const fn default(mut self, value: &'static str) -> Self {
        self.default = Some(value);
        self
    }

    /// The allowed values. An empty list allows any.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) const fn default_value(&self) -> Option<&'static str> {
        self.default
    }

    pub(crate) fn allows(&self, value: &str) -> bool {
        self.values.is_empty() || self.values.contains(&value)
    }

    pub(crate) const fn allowed(&self) -> &'static [&'static str] {
        self.values
    }
}
