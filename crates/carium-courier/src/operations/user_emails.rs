// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! E-mails to users, prepared, given attachments, and sent.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Counted, Direction, Error, ListPlace,
    Method, Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_USER_EMAIL_ATTACHMENTS: Operation =
    Operation::new(&API, "list_user_email_attachments", Method::GET, "/v1/user-email-attachments/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List the attachments of an e-mail.
    ///
    /// Returns the files attached to one e-mail, without links to download them, as far as is
    /// known.
    ///
    /// `GET /v1/user-email-attachments/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_user_email_attachments()
    ///     .email_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_email_attachments(&self) -> ListUserEmailAttachments {
        ListUserEmailAttachments {
            client: self.clone(),
            email_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_user_email_attachments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUserEmailAttachments {
    client: Client,
    email_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListUserEmailAttachments {
    /// The e-mail whose attachments are returned.
    ///
    /// Required.
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_user_email_attachments`] and [`Error`].
    pub async fn send(
        self,
    ) -> Result<Response<types::UserEmailAttachmentCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USER_EMAIL_ATTACHMENTS)
            .required_query("email-id", Style::Form, &self.email_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListUserEmailAttachments {
    type Page = types::UserEmailAttachmentCollectionDocument;
    type Item = types::UserEmailAttachment;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_USER_EMAIL_ATTACHMENTS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.page_offset.unwrap_or(0), page.data.len())
            .total(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_total.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .told_size(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_limit.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static CREATE_USER_EMAIL_ATTACHMENT: Operation = Operation::new(
    &API,
    "create_user_email_attachment",
    Method::POST,
    "/v1/user-email-attachments/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Create an attachment of an e-mail.
    ///
    /// Announces a file to go out with an e-mail that has not been sent yet. The reply is a
    /// ticket: upload the bytes to its address, then call `process_user_email_attachment_upload`.
    /// Unlike those of messages, the ticket stands alone and not under `data`.
    ///
    /// `POST /v1/user-email-attachments/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_user_email_attachment()
    ///     .body(types::UserEmailAttachmentCreate::builder()
    ///         .content_type("application/pdf"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_email_attachment(&self) -> CreateUserEmailAttachment {
        CreateUserEmailAttachment { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_user_email_attachment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateUserEmailAttachment {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::UserEmailAttachmentCreate, Error>>,
}

impl CreateUserEmailAttachment {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The file to attach.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::UserEmailAttachmentCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_user_email_attachment`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UploadTicket>, Error> {
        Call::new(self.client.core(), &CREATE_USER_EMAIL_ATTACHMENT)
            .beside("meta", &self.meta)
            .beside("data.type", "user-email-attachments")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static GET_USER_EMAIL_ATTACHMENT: Operation = Operation::new(
    &API,
    "get_user_email_attachment",
    Method::GET,
    "/v1/user-email-attachments/{id}/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Get an attachment of an e-mail.
    ///
    /// Returns one attachment of an e-mail, on request with a link to download it.
    ///
    /// `GET /v1/user-email-attachments/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_user_email_attachment("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_email_attachment(&self, id: impl Into<String>) -> GetUserEmailAttachment {
        GetUserEmailAttachment { client: self.clone(), id: id.into(), with_link: None }
    }
}

/// The request of [`Client::get_user_email_attachment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserEmailAttachment {
    client: Client,
    id: String,
    with_link: Option<bool>,
}

impl GetUserEmailAttachment {
    /// Whether to fill in `download-link`. The vendor's default: `false`.
    pub fn with_link(mut self, with_link: bool) -> Self {
        self.with_link = Some(with_link);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user_email_attachment`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserEmailAttachment>, Error> {
        Call::new(self.client.core(), &GET_USER_EMAIL_ATTACHMENT)
            .path("id", &self.id)
            .query("with-link", Style::Form, &self.with_link)
            .send_enveloped("data")
            .await
    }
}

pub(super) static PROCESS_USER_EMAIL_ATTACHMENT_UPLOAD: Operation = Operation::new(
    &API,
    "process_user_email_attachment_upload",
    Method::POST,
    "/v1/user-email-attachments/{id}/process-upload/",
)
.accept("application/vnd.api+json");

impl Client {
    /// Process the upload of an attachment of an e-mail.
    ///
    /// Tells the server that the bytes of an attachment were uploaded, so that it makes the file
    /// ready to use. Check `ready-to-use` before sending the e-mail. No error reply is documented
    /// for this call.
    ///
    /// `POST /v1/user-email-attachments/{id}/process-upload/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .process_user_email_attachment_upload("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn process_user_email_attachment_upload(
        &self,
        id: impl Into<String>,
    ) -> ProcessUserEmailAttachmentUpload {
        ProcessUserEmailAttachmentUpload { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::process_user_email_attachment_upload`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ProcessUserEmailAttachmentUpload {
    client: Client,
    id: String,
}

impl ProcessUserEmailAttachmentUpload {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::process_user_email_attachment_upload`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserEmailAttachment>, Error> {
        Call::new(self.client.core(), &PROCESS_USER_EMAIL_ATTACHMENT_UPLOAD)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}

pub(super) static LIST_USER_EMAILS: Operation =
    Operation::new(&API, "list_user_emails", Method::GET, "/v1/user-emails/")
        .accept("application/vnd.api+json")
        .parameter_rules(&[
            Constraint::new("page[limit]", Bounds::Number(Some(1.0), Some(1000.0))),
            Constraint::new("page[offset]", Bounds::Number(Some(0.0), None)),
        ]);

impl Client {
    /// List user e-mails.
    ///
    /// Returns the e-mails that concern one individual. The sort order is not documented.
    ///
    /// `GET /v1/user-emails/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .list_user_emails()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_emails(&self) -> ListUserEmails {
        ListUserEmails {
            client: self.clone(),
            individual_id: None,
            page_limit: None,
            page_offset: None,
        }
    }
}

/// The request of [`Client::list_user_emails`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUserEmails {
    client: Client,
    individual_id: Option<String>,
    page_limit: Option<i64>,
    page_offset: Option<i64>,
}

impl ListUserEmails {
    /// The individual whose e-mails are returned, by the name; it may also be the one on whose
    /// behalf you ask.
    ///
    /// Required.
    pub fn individual_id(mut self, individual_id: impl Into<String>) -> Self {
        self.individual_id = Some(individual_id.into());
        self
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_user_emails`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserEmailCollectionDocument>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_USER_EMAILS)
            .required_query("individual-id", Style::Form, &self.individual_id)
            .query("page[limit]", Style::Form, &self.page_limit)
            .query("page[offset]", Style::Form, &self.page_offset)
    }
}

impl Paged for ListUserEmails {
    type Page = types::UserEmailCollectionDocument;
    type Item = types::UserEmail;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = true;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_USER_EMAILS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page_offset.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page_offset = switchboard_core::__number(cursor)?.or(self.page_offset);
        Ok(self)
    }

    fn sized(mut self, _: Direction, size: u32) -> Self {
        self.page_limit = Some(size.into());
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_offset(self.page_offset.unwrap_or(0), page.data.len())
            .total(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_total.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .told_size(
                page.meta
                    .as_ref()
                    .and_then(|it| it.page_limit.as_ref())
                    .and_then(|it| it.get().copied()),
            )
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data").counted();
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static CREATE_USER_EMAIL: Operation =
    Operation::new(&API, "create_user_email", Method::POST, "/v1/user-emails/")
        .accept("application/vnd.api+json");

impl Client {
    /// Create a user e-mail.
    ///
    /// Prepares an e-mail, and sends it at once if `auto-send` says so. Otherwise attach files if
    /// you like, then call `send_user_email`. Repeating the call may create, or send, a second
    /// e-mail.
    ///
    /// `POST /v1/user-emails/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .create_user_email()
    ///     .body(types::UserEmailCreate::builder()
    ///         .message("Dear Ada, your care plan is attached."))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_email(&self) -> CreateUserEmail {
        CreateUserEmail { client: self.clone(), meta: None, body: None }
    }
}

/// The request of [`Client::create_user_email`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateUserEmail {
    client: Client,
    meta: Option<types::Meta>,
    body: Option<Result<types::UserEmailCreate, Error>>,
}

impl CreateUserEmail {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta(mut self, meta: impl Into<types::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// The e-mail to create.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::UserEmailCreate>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_user_email`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserEmail>, Error> {
        Call::new(self.client.core(), &CREATE_USER_EMAIL)
            .beside("meta", &self.meta)
            .beside("data.type", "user-emails")
            .json_within("application/json", "data.attributes", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static GET_USER_EMAIL: Operation =
    Operation::new(&API, "get_user_email", Method::GET, "/v1/user-emails/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json");

impl Client {
    /// Get a user e-mail.
    ///
    /// Returns one e-mail with the state of its delivery.
    ///
    /// `GET /v1/user-emails/{id}/`. Method and path are inferred: High confidence; the call that
    /// sends the e-mail states the path below this one.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_user_email("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_email(&self, id: impl Into<String>) -> GetUserEmail {
        GetUserEmail { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_user_email`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserEmail {
    client: Client,
    id: String,
}

impl GetUserEmail {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_user_email`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserEmail>, Error> {
        Call::new(self.client.core(), &GET_USER_EMAIL)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static SEND_USER_EMAIL: Operation =
    Operation::new(&API, "send_user_email", Method::POST, "/v1/user-emails/{id}/send/")
        .accept("application/vnd.api+json");

impl Client {
    /// Send a user e-mail.
    ///
    /// Sends an e-mail that was prepared before. Whether an e-mail that was already sent goes out
    /// again is not documented.
    ///
    /// `POST /v1/user-emails/{id}/send/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .send_user_email("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_user_email(&self, id: impl Into<String>) -> SendUserEmail {
        SendUserEmail { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::send_user_email`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SendUserEmail {
    client: Client,
    id: String,
}

impl SendUserEmail {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::send_user_email`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::UserEmail>, Error> {
        Call::new(self.client.core(), &SEND_USER_EMAIL)
            .path("id", &self.id)
            .empty_object("application/json")
            .send_enveloped("data")
            .await
    }
}
