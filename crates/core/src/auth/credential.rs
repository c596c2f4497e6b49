//! Who is calling: the credential that signs each request.

use crate::error::Error;
use crate::facts::Operation;
use crate::future::BoxFuture;
use crate::request::Request;
use std::fmt;
use std::sync::Arc;

/// Something that can sign a request: a fixed key, or a vault that is asked each time.
///
/// # Examples
///
/// A credential that asks a vault of yours for the token:
///
/// ```
/// use switchboard_core::{Bearer, BoxFuture, Credential, Error, Operation, Request};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl Credential for Vault {
///     fn authorise<'a>(
///         &'a self,
///         operation: &'a Operation,
///         request: &'a mut Request,
///     ) -> BoxFuture<'a, Result<(), Error>> {
///         Box::pin(async move {
///             let token = String::from("fetched from the vault");
///             Bearer::new(token).authorise(operation, request).await
///         })
///     }
/// }
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/docs/signed.rs"));
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// #     assert_eq!(signed_by(Vault).await?, "Bearer fetched from the vault");
/// #     Ok(())
/// # }
/// ```
///
/// One that signs the address and the body:
///
/// ```
/// use switchboard_core::{BoxFuture, Credential, Error, HeaderName, HeaderValue, Operation, Request};
///
/// #[derive(Debug)]
/// struct Signed;
///
/// impl Credential for Signed {
///     fn authorise<'a>(
///         &'a self,
///         _: &'a Operation,
///         request: &'a mut Request,
///     ) -> BoxFuture<'a, Result<(), Error>> {
///         Box::pin(async move {
///             let body = request.body().ok_or_else(|| Error::credential("files are not signed"))?;
///             // In place of a real signature.
///             let signature = format!("{}/{}", request.url().len(), body.len());
///             let value = HeaderValue::from_str(&signature)
///                 .map_err(|_| Error::credential("the signature does not fit a header"))?;
///             request.set_secret_header(HeaderName::from_static("x-signature"), value);
///             Ok(())
///         })
///     }
/// }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Error> {
/// #     use switchboard_core::{Api, Client, ClientBuilder, Method};
/// #     static API: Api = Api::new("acme", "https://acme.example");
/// #     let client: Client = ClientBuilder::new(&API).build()?;
/// #     let send = Operation::new(&API, "send", Method::POST, "/messages");
/// #     let request = Request::new(client.endpoint(), Method::POST, "https://acme.example/messages")?;
/// #     let mut request = request.with_body("hello");
/// #     Signed.authorise(&send, &mut request).await?;
/// #     assert_eq!(request.headers()["x-signature"], "29/5");
/// #     Ok(())
/// # }
/// ```
pub trait Credential: fmt::Debug + Send + Sync {
    /// Adds proof of the caller's identity to the request. A scheme that signs the content finds it
    /// in [`Request::url`], [`Request::headers`] and [`Request::body`].
    ///
    /// # Errors
    ///
    /// [`Error::credential`] when there is nothing to sign with; the request is then not sent.
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>>;

    /// Called when the vendor answers a signed request with 401. `true` says that the secret was
    /// renewed, and that the request is worth signing and sending once more. Default: `false`.
    ///
    /// # Errors
    ///
    /// Why the secret could not be renewed; the caller of the operation gets this error.
    fn renew<'a>(&'a self, _refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(std::future::ready(Ok(false)))
    }

    /// Who is calling, as a number: rate limits count callers with the same number together. It must
    /// not lead back to a secret, and has no meaning outside of this process. A credential that
    /// wraps another returns that one's. Default: `None`, for a caller like all others without one.
    fn identity(&self) -> Option<u64> {
        None
    }
}

impl<C: Credential + ?Sized> Credential for Arc<C> {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        C::authorise(self, operation, request)
    }

    fn renew<'a>(&'a self, refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        C::renew(self, refused)
    }

    fn identity(&self) -> Option<u64> {
        C::identity(self)
    }
}

impl<C: Credential + ?Sized> Credential for Box<C> {
    fn authorise<'a>(
        &'a self,
        operation: &'a Operation,
        request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), Error>> {
        C::authorise(self, operation, request)
    }

    fn renew<'a>(&'a self, refused: &'a Request) -> BoxFuture<'a, Result<bool, Error>> {
        C::renew(self, refused)
    }

    fn identity(&self) -> Option<u64> {
        C::identity(self)
    }
}
