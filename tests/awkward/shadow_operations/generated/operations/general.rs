// @generated from tests/awkward/shadow_operations/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::shadow_operations::generated::{API, Client};
use switchboard_core::call::Call;
use switchboard_core::{Error, Method, Operation, Response, Style};

pub(super) static NEW: Operation = Operation::new(&API, "new", Method::GET, "/new").anonymous();

impl Client {
    /// new.
    ///
    /// `GET /new`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn new(&self) -> New {
        New { client: self.clone(), first: None }
    }
}

/// The request of [`Client::new`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct New {
    client: Client,
    first: Option<Vec<String>>,
}

impl New {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::new`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &NEW).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static BUILDER_2: Operation =
    Operation::new(&API, "builder", Method::GET, "/builder").anonymous();

impl Client {
    /// builder.
    ///
    /// `GET /builder`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn builder_2(&self) -> Builder {
        Builder { client: self.clone(), first: None }
    }
}

/// The request of [`Client::builder_2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Builder {
    client: Client,
    first: Option<Vec<String>>,
}

impl Builder {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::builder_2`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &BUILDER_2)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static POST: Operation = Operation::new(&API, "post", Method::GET, "/post").anonymous();

impl Client {
    /// post.
    ///
    /// `GET /post`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn post(&self) -> Post {
        Post { client: self.clone(), first: None }
    }
}

/// The request of [`Client::post`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Post {
    client: Client,
    first: Option<Vec<String>>,
}

impl Post {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::post`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &POST).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static CLIENT: Operation =
    Operation::new(&API, "client", Method::GET, "/client").anonymous();

impl Client {
    /// client.
    ///
    /// `GET /client`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn client(&self) -> Client2 {
        Client2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::client`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Client2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Client2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::client`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &CLIENT).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static TYPE: Operation = Operation::new(&API, "type", Method::GET, "/type").anonymous();

impl Client {
    /// type.
    ///
    /// `GET /type`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn type_(&self) -> Type {
        Type { client: self.clone(), first: None }
    }
}

/// The request of [`Client::type_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Type {
    client: Client,
    first: Option<Vec<String>>,
}

impl Type {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::type_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &TYPE).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static ASYNC: Operation =
    Operation::new(&API, "async", Method::GET, "/async").anonymous();

impl Client {
    /// async.
    ///
    /// `GET /async`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn async_(&self) -> Async {
        Async { client: self.clone(), first: None }
    }
}

/// The request of [`Client::async_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Async {
    client: Client,
    first: Option<Vec<String>>,
}

impl Async {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::async_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &ASYNC).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static CORE_2: Operation =
    Operation::new(&API, "core", Method::GET, "/core").anonymous();

impl Client {
    /// core.
    ///
    /// `GET /core`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn core_2(&self) -> Core {
        Core { client: self.clone(), first: None }
    }
}

/// The request of [`Client::core_2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Core {
    client: Client,
    first: Option<Vec<String>>,
}

impl Core {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::core_2`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &CORE_2).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static API_OPERATION: Operation =
    Operation::new(&API, "api", Method::GET, "/api").anonymous();

impl Client {
    /// api.
    ///
    /// `GET /api`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn api(&self) -> Api {
        Api { client: self.clone(), first: None }
    }
}

/// The request of [`Client::api`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Api {
    client: Client,
    first: Option<Vec<String>>,
}

impl Api {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::api`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &API_OPERATION)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static BASEURL: Operation =
    Operation::new(&API, "baseurl", Method::GET, "/baseurl").anonymous();

impl Client {
    /// baseurl.
    ///
    /// `GET /baseurl`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn baseurl(&self) -> Baseurl {
        Baseurl { client: self.clone(), first: None }
    }
}

/// The request of [`Client::baseurl`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Baseurl {
    client: Client,
    first: Option<Vec<String>>,
}

impl Baseurl {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::baseurl`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &BASEURL)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static BASE_URL_2: Operation =
    Operation::new(&API, "base_url", Method::GET, "/base_url").anonymous();

impl Client {
    /// base_url.
    ///
    /// `GET /base_url`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn base_url_2(&self) -> BaseUrl {
        BaseUrl { client: self.clone(), first: None }
    }
}

/// The request of [`Client::base_url_2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct BaseUrl {
    client: Client,
    first: Option<Vec<String>>,
}

impl BaseUrl {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::base_url_2`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &BASE_URL_2)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static CLONE_2: Operation =
    Operation::new(&API, "clone", Method::GET, "/clone").anonymous();

impl Client {
    /// clone.
    ///
    /// `GET /clone`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn clone_2(&self) -> Clone {
        Clone { client: self.clone(), first: None }
    }
}

/// The request of [`Client::clone_2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Clone {
    client: Client,
    first: Option<Vec<String>>,
}

impl Clone {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::clone_2`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &CLONE_2)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static FMT_2: Operation = Operation::new(&API, "fmt", Method::GET, "/fmt").anonymous();

impl Client {
    /// fmt.
    ///
    /// `GET /fmt`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn fmt_2(&self) -> Fmt {
        Fmt { client: self.clone(), first: None }
    }
}

/// The request of [`Client::fmt_2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Fmt {
    client: Client,
    first: Option<Vec<String>>,
}

impl Fmt {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::fmt_2`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &FMT_2).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static FROM_2: Operation =
    Operation::new(&API, "from", Method::GET, "/from").anonymous();

impl Client {
    /// from.
    ///
    /// `GET /from`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn from_2(&self) -> From2 {
        From2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::from_2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct From2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl From2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::from_2`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &FROM_2).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static INTO_2: Operation =
    Operation::new(&API, "into", Method::GET, "/into").anonymous();

impl Client {
    /// into.
    ///
    /// `GET /into`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn into_2(&self) -> Into2 {
        Into2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::into_2`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Into2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Into2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::into_2`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &INTO_2).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static INNER: Operation =
    Operation::new(&API, "inner", Method::GET, "/inner").anonymous();

impl Client {
    /// inner.
    ///
    /// `GET /inner`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn inner(&self) -> Inner {
        Inner { client: self.clone(), first: None }
    }
}

/// The request of [`Client::inner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Inner {
    client: Client,
    first: Option<Vec<String>>,
}

impl Inner {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::inner`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &INNER).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static EXEC: Operation = Operation::new(&API, "exec", Method::GET, "/exec").anonymous();

impl Client {
    /// exec.
    ///
    /// `GET /exec`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn exec(&self) -> Exec {
        Exec { client: self.clone(), first: None }
    }
}

/// The request of [`Client::exec`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Exec {
    client: Client,
    first: Option<Vec<String>>,
}

impl Exec {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::exec`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &EXEC).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static PRE: Operation = Operation::new(&API, "pre", Method::GET, "/pre").anonymous();

impl Client {
    /// pre.
    ///
    /// `GET /pre`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn pre(&self) -> Pre {
        Pre { client: self.clone(), first: None }
    }
}

/// The request of [`Client::pre`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Pre {
    client: Client,
    first: Option<Vec<String>>,
}

impl Pre {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::pre`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &PRE).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static CALL: Operation = Operation::new(&API, "call", Method::GET, "/call").anonymous();

impl Client {
    /// call.
    ///
    /// `GET /call`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn call(&self) -> Call2 {
        Call2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::call`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Call2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Call2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::call`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &CALL).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static OPTION: Operation =
    Operation::new(&API, "option", Method::GET, "/option").anonymous();

impl Client {
    /// option.
    ///
    /// `GET /option`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn option(&self) -> Option2 {
        Option2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::option`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Option2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Option2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::option`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &OPTION).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static RESULT: Operation =
    Operation::new(&API, "result", Method::GET, "/result").anonymous();

impl Client {
    /// result.
    ///
    /// `GET /result`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn result(&self) -> Result2 {
        Result2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::result`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Result2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Result2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::result`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &RESULT).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static OK: Operation = Operation::new(&API, "ok", Method::GET, "/ok").anonymous();

impl Client {
    /// ok.
    ///
    /// `GET /ok`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn ok(&self) -> Ok2 {
        Ok2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::ok`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Ok2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Ok2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::ok`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &OK).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static ERR: Operation = Operation::new(&API, "err", Method::GET, "/err").anonymous();

impl Client {
    /// err.
    ///
    /// `GET /err`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn err(&self) -> Err2 {
        Err2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::err`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Err2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Err2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::err`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &ERR).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static SOME: Operation = Operation::new(&API, "some", Method::GET, "/some").anonymous();

impl Client {
    /// some.
    ///
    /// `GET /some`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn some(&self) -> Some2 {
        Some2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::some`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Some2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Some2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::some`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &SOME).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static NONE: Operation = Operation::new(&API, "none", Method::GET, "/none").anonymous();

impl Client {
    /// none.
    ///
    /// `GET /none`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn none(&self) -> None2 {
        None2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::none`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct None2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl None2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::none`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &NONE).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static VEC: Operation = Operation::new(&API, "vec", Method::GET, "/vec").anonymous();

impl Client {
    /// vec.
    ///
    /// `GET /vec`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn vec(&self) -> Vec2 {
        Vec2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::vec`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Vec2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Vec2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::vec`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &VEC).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static STRING: Operation =
    Operation::new(&API, "string", Method::GET, "/string").anonymous();

impl Client {
    /// string.
    ///
    /// `GET /string`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn string(&self) -> String2 {
        String2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::string`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct String2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl String2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::string`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &STRING).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static BOX: Operation = Operation::new(&API, "box", Method::GET, "/box").anonymous();

impl Client {
    /// box.
    ///
    /// `GET /box`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn box_(&self) -> Box2 {
        Box2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::box_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Box2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Box2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::box_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &BOX).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static ERROR: Operation =
    Operation::new(&API, "error", Method::GET, "/error").anonymous();

impl Client {
    /// error.
    ///
    /// `GET /error`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn error(&self) -> Error2 {
        Error2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::error`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Error2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Error2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::error`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &ERROR).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static RESPONSE: Operation =
    Operation::new(&API, "response", Method::GET, "/response").anonymous();

impl Client {
    /// response.
    ///
    /// `GET /response`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn response(&self) -> Response2 {
        Response2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::response`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Response2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Response2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::response`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &RESPONSE)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static METHOD: Operation =
    Operation::new(&API, "method", Method::GET, "/method").anonymous();

impl Client {
    /// method.
    ///
    /// `GET /method`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn method(&self) -> Method2 {
        Method2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::method`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Method2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Method2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::method`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &METHOD).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static OPERATION: Operation =
    Operation::new(&API, "operation", Method::GET, "/operation").anonymous();

impl Client {
    /// operation.
    ///
    /// `GET /operation`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn operation(&self) -> Operation2 {
        Operation2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::operation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Operation2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Operation2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::operation`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &OPERATION)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static STYLE: Operation =
    Operation::new(&API, "style", Method::GET, "/style").anonymous();

impl Client {
    /// style.
    ///
    /// `GET /style`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn style(&self) -> Style2 {
        Style2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::style`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Style2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Style2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::style`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &STYLE).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static TURN: Operation = Operation::new(&API, "turn", Method::GET, "/turn").anonymous();

impl Client {
    /// turn.
    ///
    /// `GET /turn`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn turn(&self) -> Turn2 {
        Turn2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::turn`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Turn2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Turn2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::turn`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &TURN).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static PAGED: Operation =
    Operation::new(&API, "paged", Method::GET, "/paged").anonymous();

impl Client {
    /// paged.
    ///
    /// `GET /paged`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn paged(&self) -> Paged2 {
        Paged2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::paged`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Paged2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Paged2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::paged`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &PAGED).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static ALL: Operation = Operation::new(&API, "all", Method::GET, "/all").anonymous();

impl Client {
    /// all.
    ///
    /// `GET /all`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn all(&self) -> All {
        All { client: self.clone(), first: None }
    }
}

/// The request of [`Client::all`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct All {
    client: Client,
    first: Option<Vec<String>>,
}

impl All {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::all`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &ALL).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static SELF: Operation = Operation::new(&API, "self", Method::GET, "/self").anonymous();

impl Client {
    /// self.
    ///
    /// `GET /self`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn self_(&self) -> Self2 {
        Self2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::self_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Self2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Self2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::self_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &SELF).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static CRATE: Operation =
    Operation::new(&API, "crate", Method::GET, "/crate").anonymous();

impl Client {
    /// crate.
    ///
    /// `GET /crate`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn crate_(&self) -> Crate {
        Crate { client: self.clone(), first: None }
    }
}

/// The request of [`Client::crate_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Crate {
    client: Client,
    first: Option<Vec<String>>,
}

impl Crate {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::crate_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &CRATE).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static SUPER: Operation =
    Operation::new(&API, "super", Method::GET, "/super").anonymous();

impl Client {
    /// super.
    ///
    /// `GET /super`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn super_(&self) -> Super {
        Super { client: self.clone(), first: None }
    }
}

/// The request of [`Client::super_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Super {
    client: Client,
    first: Option<Vec<String>>,
}

impl Super {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::super_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &SUPER).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static UNION: Operation =
    Operation::new(&API, "union", Method::GET, "/union").anonymous();

impl Client {
    /// union.
    ///
    /// `GET /union`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn union(&self) -> Union {
        Union { client: self.clone(), first: None }
    }
}

/// The request of [`Client::union`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Union {
    client: Client,
    first: Option<Vec<String>>,
}

impl Union {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::union`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &UNION).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static DYN: Operation = Operation::new(&API, "dyn", Method::GET, "/dyn").anonymous();

impl Client {
    /// dyn.
    ///
    /// `GET /dyn`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn dyn_(&self) -> Dyn {
        Dyn { client: self.clone(), first: None }
    }
}

/// The request of [`Client::dyn_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Dyn {
    client: Client,
    first: Option<Vec<String>>,
}

impl Dyn {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::dyn_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &DYN).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static TRY: Operation = Operation::new(&API, "try", Method::GET, "/try").anonymous();

impl Client {
    /// try.
    ///
    /// `GET /try`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn try_(&self) -> Try {
        Try { client: self.clone(), first: None }
    }
}

/// The request of [`Client::try_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Try {
    client: Client,
    first: Option<Vec<String>>,
}

impl Try {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::try_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &TRY).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static GEN: Operation = Operation::new(&API, "gen", Method::GET, "/gen").anonymous();

impl Client {
    /// gen.
    ///
    /// `GET /gen`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn gen_(&self) -> Gen {
        Gen { client: self.clone(), first: None }
    }
}

/// The request of [`Client::gen_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Gen {
    client: Client,
    first: Option<Vec<String>>,
}

impl Gen {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::gen_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &GEN).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static MATCH: Operation =
    Operation::new(&API, "match", Method::GET, "/match").anonymous();

impl Client {
    /// match.
    ///
    /// `GET /match`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn match_(&self) -> Match {
        Match { client: self.clone(), first: None }
    }
}

/// The request of [`Client::match_`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Match {
    client: Client,
    first: Option<Vec<String>>,
}

impl Match {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::match_`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &MATCH).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static DEFAULT: Operation =
    Operation::new(&API, "default", Method::GET, "/default").anonymous();

impl Client {
    /// default.
    ///
    /// `GET /default`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn default(&self) -> Default {
        Default { client: self.clone(), first: None }
    }
}

/// The request of [`Client::default`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Default {
    client: Client,
    first: Option<Vec<String>>,
}

impl Default {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::default`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &DEFAULT)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static TRY_FROM: Operation =
    Operation::new(&API, "try_from", Method::GET, "/try_from").anonymous();

impl Client {
    /// try_from.
    ///
    /// `GET /try_from`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn try_from(&self) -> TryFrom2 {
        TryFrom2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::try_from`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct TryFrom2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl TryFrom2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::try_from`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &TRY_FROM)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static DROP: Operation = Operation::new(&API, "drop", Method::GET, "/drop").anonymous();

impl Client {
    /// drop.
    ///
    /// `GET /drop`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn drop(&self) -> Drop {
        Drop { client: self.clone(), first: None }
    }
}

/// The request of [`Client::drop`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Drop {
    client: Client,
    first: Option<Vec<String>>,
}

impl Drop {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::drop`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &DROP).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static BYTES: Operation =
    Operation::new(&API, "bytes", Method::GET, "/bytes").anonymous();

impl Client {
    /// bytes.
    ///
    /// `GET /bytes`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn bytes(&self) -> Bytes2 {
        Bytes2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::bytes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Bytes2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Bytes2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::bytes`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &BYTES).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static BOUNDS: Operation =
    Operation::new(&API, "bounds", Method::GET, "/bounds").anonymous();

impl Client {
    /// bounds.
    ///
    /// `GET /bounds`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn bounds(&self) -> Bounds2 {
        Bounds2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::bounds`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Bounds2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Bounds2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::bounds`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &BOUNDS).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static PAGE: Operation = Operation::new(&API, "page", Method::GET, "/page").anonymous();

impl Client {
    /// page.
    ///
    /// `GET /page`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn page(&self) -> Page {
        Page { client: self.clone(), first: None }
    }
}

/// The request of [`Client::page`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Page {
    client: Client,
    first: Option<Vec<String>>,
}

impl Page {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::page`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &PAGE).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static ITEM: Operation = Operation::new(&API, "item", Method::GET, "/item").anonymous();

impl Client {
    /// item.
    ///
    /// `GET /item`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn item(&self) -> Item {
        Item { client: self.clone(), first: None }
    }
}

/// The request of [`Client::item`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Item {
    client: Client,
    first: Option<Vec<String>>,
}

impl Item {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::item`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &ITEM).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static SEND: Operation = Operation::new(&API, "send", Method::GET, "/send").anonymous();

impl Client {
    /// send.
    ///
    /// `GET /send`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn send(&self) -> Send {
        Send { client: self.clone(), first: None }
    }
}

/// The request of [`Client::send`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Send {
    client: Client,
    first: Option<Vec<String>>,
}

impl Send {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &SEND).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static API_VERSION: Operation =
    Operation::new(&API, "api_version", Method::GET, "/api_version").anonymous();

impl Client {
    /// api_version.
    ///
    /// `GET /api_version`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn api_version(&self) -> ApiVersion {
        ApiVersion { client: self.clone(), first: None }
    }
}

/// The request of [`Client::api_version`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ApiVersion {
    client: Client,
    first: Option<Vec<String>>,
}

impl ApiVersion {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::api_version`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &API_VERSION)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static DIRECTION: Operation =
    Operation::new(&API, "direction", Method::GET, "/direction").anonymous();

impl Client {
    /// direction.
    ///
    /// `GET /direction`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn direction(&self) -> Direction2 {
        Direction2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::direction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Direction2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Direction2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::direction`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &DIRECTION)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static SWITCHBOARD_CORE: Operation =
    Operation::new(&API, "switchboard_core", Method::GET, "/switchboard_core").anonymous();

impl Client {
    /// switchboard_core.
    ///
    /// `GET /switchboard_core`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn switchboard_core(&self) -> SwitchboardCore {
        SwitchboardCore { client: self.clone(), first: None }
    }
}

/// The request of [`Client::switchboard_core`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SwitchboardCore {
    client: Client,
    first: Option<Vec<String>>,
}

impl SwitchboardCore {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::switchboard_core`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &SWITCHBOARD_CORE)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static TYPES: Operation =
    Operation::new(&API, "types", Method::GET, "/types").anonymous();

impl Client {
    /// types.
    ///
    /// `GET /types`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn types(&self) -> Types {
        Types { client: self.clone(), first: None }
    }
}

/// The request of [`Client::types`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Types {
    client: Client,
    first: Option<Vec<String>>,
}

impl Types {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::types`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &TYPES).query("first", Style::Form, &self.first).send().await
    }
}

pub(super) static ITERATOR: Operation =
    Operation::new(&API, "iterator", Method::GET, "/iterator").anonymous();

impl Client {
    /// iterator.
    ///
    /// `GET /iterator`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn iterator(&self) -> Iterator2 {
        Iterator2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::iterator`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Iterator2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Iterator2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::iterator`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &ITERATOR)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static BACKWARD: Operation =
    Operation::new(&API, "backward", Method::GET, "/backward").anonymous();

impl Client {
    /// backward.
    ///
    /// `GET /backward`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn backward(&self) -> Backward2 {
        Backward2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::backward`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Backward2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Backward2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::backward`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &BACKWARD)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static BOX_FUTURE: Operation =
    Operation::new(&API, "box_future", Method::GET, "/box_future").anonymous();

impl Client {
    /// box_future.
    ///
    /// `GET /box_future`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn box_future(&self) -> BoxFuture2 {
        BoxFuture2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::box_future`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct BoxFuture2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl BoxFuture2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::box_future`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &BOX_FUTURE)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static CERTAINTY: Operation =
    Operation::new(&API, "certainty", Method::GET, "/certainty").anonymous();

impl Client {
    /// certainty.
    ///
    /// `GET /certainty`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn certainty(&self) -> Certainty2 {
        Certainty2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::certainty`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Certainty2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Certainty2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::certainty`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &CERTAINTY)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}

pub(super) static CONSTRAINT: Operation =
    Operation::new(&API, "constraint", Method::GET, "/constraint").anonymous();

impl Client {
    /// constraint.
    ///
    /// `GET /constraint`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status.
    pub fn constraint(&self) -> Constraint2 {
        Constraint2 { client: self.clone(), first: None }
    }
}

/// The request of [`Client::constraint`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Constraint2 {
    client: Client,
    first: Option<Vec<String>>,
}

impl Constraint2 {
    /// Sets `first`.
    pub fn first(mut self, first: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.first = Some(first.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::constraint`] and [`Error`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        Call::new(self.client.core(), &CONSTRAINT)
            .query("first", Style::Form, &self.first)
            .send()
            .await
    }
}
