//! What can be called: one operation of an API, as data.

use super::api::Api;
use super::parameter::{Body, Parameter};
use super::window::DateWindow;
use http::Method;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// How certain the method and path of an operation are.
///
/// Vendors' pages do not always print the path; see `specs/README.md` of the repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Certainty {
    /// The vendor's documentation states the method and path.
    Stated,
    /// A public source other than the documentation shows the method and path in use.
    Confirmed,
    /// Concluded from the rest of the documentation; may differ on the live service.
    Inferred,
}

/// One operation of an API: its name, method, path template and what a caller may rely on.
///
/// Cheap to clone. Vendor crates make theirs from constants; others can be made at run time, for
/// example to test a [`Credential`](crate::Credential) or code that reads errors.
///
/// # Examples
///
/// ```
/// use switchboard_core::{Api, Certainty, Method, Operation};
///
/// static API: Api = Api::new("acme", "https://acme.example/v1");
///
/// let name = String::from("get_pet");
/// let get_pet = Operation::new(&API, name, Method::GET, "/pets/{id}").certainty(Certainty::Inferred);
/// assert_eq!(get_pet.to_string(), "acme get_pet (GET /pets/{id})");
/// ```
#[derive(Clone)]
pub struct Operation(Held);

#[derive(Clone)]
enum Held {
    Constant(&'static Facts),
    Made(Arc<Facts>),
}

/// Everything that is known about one operation.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Facts {
    api: &'static Api,
    id: Cow<'static, str>,
    method: Method,
    path: Cow<'static, str>,
    certainty: Certainty,
    repeatable: bool,
    unavailable_is_refused: bool,
    authenticated: bool,
    accept: &'static str,
    parameters: &'static [Parameter],
    body: Option<Body>,
    envelope: &'static str,
    windows: &'static [DateWindow],
    schemes: &'static [&'static str],
    any_of: &'static [&'static str],
    listed: bool,
}

impl Facts {
    /// An operation that needs a credential, is repeatable when its method is, and takes nothing.
    #[must_use]
    pub const fn new(
        api: &'static Api,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        Self::of(api, Cow::Borrowed(id), method, Cow::Borrowed(path))
    }

    const fn of(
        api: &'static Api,
        id: Cow<'static, str>,
        method: Method,
        path: Cow<'static, str>,
    ) -> Self {
        let repeatable = !matches!(method, Method::POST | Method::PATCH);
        Self {
            api,
            id,
            method,
            path,
            certainty: Certainty::Stated,
            repeatable,
            unavailable_is_refused: false,
            authenticated: true,
            accept: "application/json",
            parameters: &[],
            body: None,
            envelope: "",
            windows: &[],
            schemes: &[],
            any_of: &[],
            listed: false,
        }
    }

    /// Sets how certain the method and path are.
    #[must_use]
    pub const fn certainty(mut self, certainty: Certainty) -> Self {
        self.certainty = certainty;
        self
    }

    /// Sets whether sending the request twice has the same effect as sending it once.
    #[must_use]
    pub const fn repeatable(mut self, repeatable: bool) -> Self {
        self.repeatable = repeatable;
        self
    }

    /// Marks an operation that replies with a page of a list, which may be long.
    #[must_use]
    pub const fn listed(mut self) -> Self {
        self.listed = true;
        self
    }

    /// Sets whether a 503 with `Retry-After` means that the vendor did not act on the request.
    ///
    /// Off unless the vendor promises it: gateways send such a reply after they have passed a
    /// request on, too.
    #[must_use]
    pub const fn unavailable_is_refused(mut self, refused: bool) -> Self {
        self.unavailable_is_refused = refused;
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

    /// The parameters, in the order in which they are checked and sent.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// What the request carries.
    #[must_use]
    pub const fn body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// Where a reply holds the value that users get: keys joined with dots.
    #[must_use]
    pub const fn envelope(mut self, path: &'static str) -> Self {
        self.envelope = path;
        self
    }

    /// The time ranges that the vendor limits.
    #[must_use]
    pub const fn date_windows(mut self, windows: &'static [DateWindow]) -> Self {
        self.windows = windows;
        self
    }

    /// The security schemes of the description, any one of which opens this operation.
    #[must_use]
    pub const fn schemes(mut self, schemes: &'static [&'static str]) -> Self {
        self.schemes = schemes;
        self
    }

    /// Query parameters, top-level fields of the body and files of which the vendor demands at
    /// least one.
    #[must_use]
    pub const fn any_of(mut self, names: &'static [&'static str]) -> Self {
        self.any_of = names;
        self
    }
}

impl Operation {
    /// An operation that needs a credential and is repeatable when its method is.
    pub fn new(
        api: &'static Api,
        id: impl Into<Cow<'static, str>>,
        method: Method,
        path: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self(Held::Made(Arc::new(Facts::of(api, id.into(), method, path.into()))))
    }

    /// An operation whose facts are a constant.
    #[doc(hidden)]
    #[must_use]
    pub const fn of(facts: &'static Facts) -> Self {
        Self(Held::Constant(facts))
    }

    fn facts(&self) -> &Facts {
        match &self.0 {
            Held::Constant(facts) => facts,
            Held::Made(facts) => facts,
        }
    }

    fn changed(self, change: impl FnOnce(Facts) -> Facts) -> Self {
        Self(Held::Made(Arc::new(change(self.facts().clone()))))
    }

    /// The same operation, with this certainty of its method and path.
    #[must_use]
    pub fn certainty(self, certainty: Certainty) -> Self {
        self.changed(|facts| facts.certainty(certainty))
    }

    /// The same operation, marked as repeatable or not: whether sending the request twice has the
    /// same effect as sending it once.
    #[must_use]
    pub fn repeatable(self, repeatable: bool) -> Self {
        self.changed(|facts| facts.repeatable(repeatable))
    }

    /// The same operation, with another meaning of a 503 with `Retry-After`: whether it says that
    /// the vendor did not act on the request, so that the call may be repeated even where it is not
    /// [repeatable](Self::is_repeatable).
    #[must_use]
    pub fn unavailable_is_refused(self, refused: bool) -> Self {
        self.changed(|facts| facts.unavailable_is_refused(refused))
    }

    /// The same operation, called without a credential.
    #[must_use]
    pub fn anonymous(self) -> Self {
        self.changed(Facts::anonymous)
    }

    /// The API this operation belongs to.
    #[must_use]
    pub fn api(&self) -> &'static Api {
        self.facts().api
    }

    /// The operation's name, as in `list_contacts`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.facts().id
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.facts().method
    }

    /// The path below the base address, with `{parameters}` unfilled: safe to log.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.facts().path
    }

    /// How certain the method and path are.
    #[must_use]
    pub fn path_certainty(&self) -> Certainty {
        self.facts().certainty
    }

    /// Whether repeating the call after an unclear failure is safe.
    #[must_use]
    pub fn is_repeatable(&self) -> bool {
        self.facts().repeatable
    }

    /// Whether a 503 with `Retry-After` says that the vendor did not act on the request.
    #[must_use]
    pub fn is_unavailable_refused(&self) -> bool {
        self.facts().unavailable_is_refused
    }

    /// Whether the call carries a credential.
    #[must_use]
    pub fn is_authenticated(&self) -> bool {
        self.facts().authenticated
    }

    /// Whether a credential of this security scheme opens the operation. If the vendor has only one
    /// scheme, every name fits.
    #[must_use]
    pub fn accepts_scheme(&self, scheme: &str) -> bool {
        let schemes = self.accepted_schemes();
        schemes.is_empty() || schemes.contains(&scheme)
    }

    /// The security schemes that open this operation; empty where the vendor has only one.
    #[must_use]
    pub fn accepted_schemes(&self) -> &'static [&'static str] {
        self.facts().schemes
    }

    /// Whether it replies with a page of a list.
    #[must_use]
    pub fn is_list(&self) -> bool {
        self.facts().listed
    }

    pub(crate) fn accepted(&self) -> &'static str {
        self.facts().accept
    }

    pub(crate) fn parameters(&self) -> &'static [Parameter] {
        self.facts().parameters
    }

    pub(crate) fn body(&self) -> Option<&Body> {
        self.facts().body.as_ref()
    }

    pub(crate) fn envelope(&self) -> &'static str {
        self.facts().envelope
    }

    pub(crate) fn windows(&self) -> &'static [DateWindow] {
        self.facts().windows
    }

    pub(crate) fn alternatives(&self) -> &'static [&'static str] {
        self.facts().any_of
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.facts(), f)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Facts { id, method, path, api, .. } = self.facts();
        write!(f, "{} {id} ({method} {path})", api.vendor())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static API: Api = Api::new("acme", "https://acme.example");
    static FACTS: Facts = Facts::new(&API, "add_pet", Method::POST, "/pets");

    #[test]
    fn an_operation_is_a_pointer_to_its_facts() {
        assert_eq!(size_of::<Operation>(), 2 * size_of::<usize>());
        let constant = Operation::of(&FACTS);
        assert!(std::ptr::eq(constant.facts(), constant.clone().facts()));
    }

    #[test]
    fn one_made_at_run_time_says_what_a_constant_says() {
        let made = Operation::new(&API, format!("add_{}", "pet"), Method::POST, "/pets");
        assert_eq!(made.to_string(), Operation::of(&FACTS).to_string());
        assert_eq!(format!("{made:?}"), format!("{:?}", Operation::of(&FACTS)));
        assert!(!made.is_repeatable() && made.clone().repeatable(true).is_repeatable());
        assert!(!made.is_unavailable_refused());
        assert!(made.clone().unavailable_is_refused(true).is_unavailable_refused());
        assert!(made.is_authenticated() && !made.anonymous().is_authenticated());
    }
}
