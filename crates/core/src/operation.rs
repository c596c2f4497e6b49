//! What can be called: the facts about an API and its operations, as data.

use crate::constraint::Constraint;
use crate::window::DateWindow;
use reqwest::Method;

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
        }
    }

    /// The variables of the base address.
    #[must_use]
    pub const fn variables(mut self, variables: &'static [Variable]) -> Self {
        self.variables = variables;
        self
    }

    /// Where an error reply says in words what went wrong: dotted paths, `*` walks a list.
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

    /// The vendor's short name, as in `prokeep`.
    #[must_use]
    pub const fn vendor(&self) -> &'static str {
        self.vendor
    }

    pub(crate) const fn base_url(&self) -> &'static str {
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
    /// A variable that callers must give a value, whichever they like.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, default: None, values: &[] }
    }

    /// The value where callers give none: one that leads to a server they can use.
    #[must_use]
    pub const fn default(mut self, value: &'static str) -> Self {
        self.default = Some(value);
        self
    }

    /// The only values that there are. None at all means that any will do.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) const fn usual(&self) -> Option<&'static str> {
        self.default
    }

    pub(crate) fn allows(&self, value: &str) -> bool {
        self.values.is_empty() || self.values.contains(&value)
    }

    pub(crate) const fn allowed(&self) -> &'static [&'static str] {
        self.values
    }
}

/// How sure we are that an operation has the method and path that it is called with.
///
/// Vendors' pages do not always print the path; see `specs/README.md` of the repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Certainty {
    /// The vendor's documentation writes the method and path out.
    Stated,
    /// A public source other than the documentation shows the method and path in use.
    Confirmed,
    /// Concluded from the rest of the documentation; may differ on the live service.
    Inferred,
}

/// One operation of an API: its name, method, path template and what a caller may rely on.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Api, Certainty, Method, Operation};
///
/// const API: Api = Api::new("acme", "https://acme.example/v1");
/// const GET_PET: Operation = Operation::new(&API, "get_pet", Method::GET, "/pets/{id}")
///     .certainty(Certainty::Inferred);
/// assert_eq!(GET_PET.to_string(), "acme get_pet (GET /pets/{id})");
/// ```
#[derive(Clone, Debug)]
pub struct Operation {
    api: &'static Api,
    id: &'static str,
    method: Method,
    path: &'static str,
    certainty: Certainty,
    repeatable: bool,
    authenticated: bool,
    accept: &'static str,
    parameter_rules: &'static [Constraint],
    body_rules: &'static [Constraint],
    windows: &'static [DateWindow],
    schemes: &'static [&'static str],
    any_of: &'static [&'static str],
}

impl Operation {
    /// An operation that needs a credential and is repeatable when its method is.
    #[must_use]
    pub const fn new(
        api: &'static Api,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        let repeatable = !matches!(method, Method::POST | Method::PATCH);
        Self {
            api,
            id,
            method,
            path,
            certainty: Certainty::Stated,
            repeatable,
            authenticated: true,
            accept: "application/json",
            parameter_rules: &[],
            body_rules: &[],
            windows: &[],
            schemes: &[],
            any_of: &[],
        }
    }

    /// Says how sure the method and path are.
    #[must_use]
    pub const fn certainty(mut self, certainty: Certainty) -> Self {
        self.certainty = certainty;
        self
    }

    /// Says whether sending the request twice does no more than sending it once.
    #[must_use]
    pub const fn repeatable(mut self, repeatable: bool) -> Self {
        self.repeatable = repeatable;
        self
    }

    /// Marks an operation that is called without a credential.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.authenticated = false;
        self
    }

    /// The media type asked for, when it is not `application/json`.
    #[must_use]
    pub const fn accept(mut self, media_type: &'static str) -> Self {
        self.accept = media_type;
        self
    }

    /// The rules that parameters are held to before the request is sent.
    #[must_use]
    pub const fn parameter_rules(mut self, rules: &'static [Constraint]) -> Self {
        self.parameter_rules = rules;
        self
    }

    /// The rules that the body is held to before the request is sent.
    #[must_use]
    pub const fn body_rules(mut self, rules: &'static [Constraint]) -> Self {
        self.body_rules = rules;
        self
    }

    /// The ranges of time that the vendor bounds.
    #[must_use]
    pub const fn date_windows(mut self, windows: &'static [DateWindow]) -> Self {
        self.windows = windows;
        self
    }

    /// The security schemes of the description that open this operation, any one of them.
    #[must_use]
    pub const fn schemes(mut self, schemes: &'static [&'static str]) -> Self {
        self.schemes = schemes;
        self
    }

    /// Query parameters, top-level fields of the body and files of which the vendor demands at least
    /// one.
    #[must_use]
    pub const fn any_of(mut self, names: &'static [&'static str]) -> Self {
        self.any_of = names;
        self
    }

    /// The API this operation belongs to.
    #[must_use]
    pub const fn api(&self) -> &'static Api {
        self.api
    }

    /// The operation's name, as in `list_contacts`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The path below the base address, with `{parameters}` unfilled: safe to log.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// How sure the method and path are.
    #[must_use]
    pub const fn path_certainty(&self) -> Certainty {
        self.certainty
    }

    /// Whether repeating the call after an unclear failure is safe.
    #[must_use]
    pub const fn is_repeatable(&self) -> bool {
        self.repeatable
    }

    /// Whether the call carries a credential.
    #[must_use]
    pub const fn is_authenticated(&self) -> bool {
        self.authenticated
    }

    /// Whether a credential of this security scheme opens the operation. Where the vendor has one
    /// scheme only, every name fits.
    #[must_use]
    pub fn accepts_scheme(&self, scheme: &str) -> bool {
        self.schemes.is_empty() || self.schemes.contains(&scheme)
    }

    /// The security schemes that open this operation; empty where the vendor has only one.
    #[must_use]
    pub const fn accepted_schemes(&self) -> &'static [&'static str] {
        self.schemes
    }

    pub(crate) const fn alternatives(&self) -> &'static [&'static str] {
        self.any_of
    }

    pub(crate) const fn windows(&self) -> &'static [DateWindow] {
        self.windows
    }

    pub(crate) fn rules_for(&self, parameter: &str) -> impl Iterator<Item = &'static Constraint> {
        self.parameter_rules.iter().filter(move |rule| rule.path() == parameter)
    }

    pub(crate) const fn rules_for_body(&self) -> &'static [Constraint] {
        self.body_rules
    }

    pub(crate) const fn accepted(&self) -> &'static str {
        self.accept
    }
}

impl std::fmt::Display for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, method, path, .. } = self;
        write!(f, "{} {id} ({method} {path})", self.api.vendor)
    }
}
