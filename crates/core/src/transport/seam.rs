//! What sends a request?

use super::body::Body;
use super::failure::Failure;
use crate::future::BoxFuture;
use std::fmt;
use std::sync::Arc;

/// Sends requests: the network, a stack of your own in front of it, or a test.
///
/// Everything that a client sends passes through its transport, logins and uploads included: each
/// attempt of a call, signed and with all its headers, after the rate limit let it through. Retries
/// and time limits are the client's: a transport sends once, and does not follow redirects.
///
/// The request carries its [`Operation`](crate::Operation) in its extensions. Its address and
/// headers hold secrets; print neither.
///
/// A future that is dropped has been cancelled. The time limit of an attempt ends that way, too.
///
/// # Examples
///
/// A transport that answers without a network:
///
/// ```
/// use switchboard_core::{Api, Client, ClientBuilder, transport::{Body, Failure, Transport}, BoxFuture};
///
/// #[derive(Debug)]
/// struct Fixed;
///
/// impl Transport for Fixed {
///     fn send(
///         &self,
///         request: http::Request<Body>,
///     ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
///         assert_eq!(request.uri().host(), Some("acme.example"));
///         Box::pin(async { Ok(http::Response::new(Body::from("{}"))) })
///     }
/// }
///
/// static API: Api = Api::new("acme", "https://acme.example");
/// let client: Client = ClientBuilder::new(&API).transport(Fixed).build()?;
/// # Ok::<(), switchboard_core::Error>(())
/// ```
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends the request once, and returns the head of the reply with a body that is read later.
    ///
    /// # Errors
    ///
    /// A [`Failure`], whose kind says whether the vendor may have seen the request: retries rely on
    /// it.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        T::send(self, request)
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        T::send(self, request)
    }
}
