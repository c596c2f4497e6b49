// @generated from specs/carium-courier.yaml by cargo xtask regen; do not edit
//! E-mails to users, prepared, given attachments, and sent.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Error, Facts, IntoOption, Json, List, Listed, Method, Parameter,
    Same, request,
};

/// E-mails to users, prepared, given attachments, and sent.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_user_email_attachments()
    ///     .email_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} user email attachments", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_user_email_attachments(&self) -> ListUserEmailAttachments {
        ListUserEmailAttachments(Call::new(self.core(), &LIST_USER_EMAIL_ATTACHMENTS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let upload_ticket = client
    ///     .create_user_email_attachment()
    ///     .body(
    ///         types::UserEmailAttachmentCreate::builder().content_type("application/pdf"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", upload_ticket.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user_email_attachment(&self) -> CreateUserEmailAttachment {
        CreateUserEmailAttachment(Call::new(self.core(), &CREATE_USER_EMAIL_ATTACHMENT))
    }

    /// Get an attachment of an e-mail.
    ///
    /// Returns one attachment of an e-mail, on request with a link to download it.
    ///
    /// `GET /v1/user-email-attachments/{id}/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .get_user_email_attachment("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_email_attachment(&self, id: impl Into<String>) -> GetUserEmailAttachment {
        GetUserEmailAttachment(
            Call::new(self.core(), &GET_USER_EMAIL_ATTACHMENT).path("id", id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let response = client
    ///     .process_user_email_attachment_upload("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn process_user_email_attachment_upload(
        &self,
        id: impl Into<String>,
    ) -> ProcessUserEmailAttachmentUpload {
        ProcessUserEmailAttachmentUpload(
            Call::new(self.core(), &PROCESS_USER_EMAIL_ATTACHMENT_UPLOAD).path("id", id.into()),
        )
    }

    /// List user e-mails.
    ///
    /// Returns the e-mails that concern one individual. The sort order is not documented.
    ///
    /// `GET /v1/user-emails/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let page = client
    ///     .list_user_emails()
    ///     .individual_id("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .page_limit(20)
    ///     .send()
    ///     .await?;
    /// println!("{} user emails", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_user_emails(&self) -> ListUserEmails {
        ListUserEmails(Call::new(self.core(), &LIST_USER_EMAILS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_carium_courier::types;
    ///
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let user_email = client
    ///     .create_user_email()
    ///     .body(
    ///         types::UserEmailCreate::builder()
    ///             .message("Dear Ada, your care plan is attached."),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{}", user_email.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user_email(&self) -> CreateUserEmail {
        CreateUserEmail(Call::new(self.core(), &CREATE_USER_EMAIL))
    }

    /// Get a user e-mail.
    ///
    /// Returns one e-mail with the state of its delivery.
    ///
    /// `GET /v1/user-emails/{id}/`. Method and path are inferred: High confidence; the call that
    /// sends the e-mail states the path below this one.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let user_email = client
    ///     .get_user_email("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", user_email.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_email(&self, id: impl Into<String>) -> GetUserEmail {
        GetUserEmail(Call::new(self.core(), &GET_USER_EMAIL).path("id", id.into()))
    }

    /// Send a user e-mail.
    ///
    /// Sends an e-mail that was prepared before. Whether an e-mail that was already sent goes out
    /// again is not documented.
    ///
    /// `POST /v1/user-emails/{id}/send/`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 4XX.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_carium_courier::Client) -> Result<(), switchboard_carium_courier::Error> {
    /// let user_email = client
    ///     .send_user_email("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", user_email.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_user_email(&self, id: impl Into<String>) -> SendUserEmail {
        SendUserEmail(Call::new(self.core(), &SEND_USER_EMAIL).path("id", id.into()))
    }
}

pub(super) static LIST_USER_EMAIL_ATTACHMENTS: Facts =
    Facts::new(&API, "list_user_email_attachments", Method::GET, "/v1/user-email-attachments/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("email-id").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_user_email_attachments: ListUserEmailAttachments => types::UserEmailAttachmentCollectionDocument,
    Json<Same>,
    listed
);

impl ListUserEmailAttachments {
    /// Required. The e-mail whose attachments are returned.
    pub fn email_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("email-id", Some(value.into())))
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }
}

impl Listed for ListUserEmailAttachments {
    type Page = types::UserEmailAttachmentCollectionDocument;
    type Item = types::UserEmailAttachment;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .total(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_total.as_ref())
                .and_then(|it| it.get().copied())
        })
        .told_size(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_limit.as_ref())
                .and_then(|it| it.get().copied())
        })
        .distinct();
}

pub(super) static CREATE_USER_EMAIL_ATTACHMENT: Facts =
    Facts::new(&API, "create_user_email_attachment", Method::POST, "/v1/user-email-attachments/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "user-email-attachments")]),
        );

request!(
    create_user_email_attachment: CreateUserEmailAttachment => types::UploadTicket,
    Json<Same>
);

impl CreateUserEmailAttachment {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The file to attach.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::UserEmailAttachmentCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_USER_EMAIL_ATTACHMENT: Facts =
    Facts::new(&API, "get_user_email_attachment", Method::GET, "/v1/user-email-attachments/{id}/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::query("with-link")])
        .envelope("data");

request!(
    get_user_email_attachment: GetUserEmailAttachment => types::UserEmailAttachment,
    Json<Same>
);

impl GetUserEmailAttachment {
    /// Whether to fill in `download-link`. The vendor's default: `false`.
    pub fn with_link_<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("with-link", value.into_option()))
    }
}

pub(super) static PROCESS_USER_EMAIL_ATTACHMENT_UPLOAD: Facts = Facts::new(
    &API,
    "process_user_email_attachment_upload",
    Method::POST,
    "/v1/user-email-attachments/{id}/process-upload/",
)
.accept("application/vnd.api+json")
.body(Body::empty("application/json"))
.envelope("data");

request!(
    process_user_email_attachment_upload: ProcessUserEmailAttachmentUpload => types::UserEmailAttachment,
    Json<Same>
);

pub(super) static LIST_USER_EMAILS: Facts =
    Facts::new(&API, "list_user_emails", Method::GET, "/v1/user-emails/")
        .listed()
        .accept("application/vnd.api+json")
        .parameters(&[
            Parameter::query("individual-id").required(),
            Parameter::query("page[limit]").rules(&[Bounds::Number(Some(1.0), Some(1000.0))]),
            Parameter::query("page[offset]").rules(&[Bounds::Number(Some(0.0), None)]),
        ]);

request!(
    list_user_emails: ListUserEmails => types::UserEmailCollectionDocument,
    Json<Same>,
    listed
);

impl ListUserEmails {
    /// Required. The individual whose e-mails are returned, by the name; it may also be the one on
    /// whose behalf you ask.
    pub fn individual_id(self, value: impl Into<String>) -> Self {
        Self(self.0.query("individual-id", Some(value.into())))
    }

    /// Page size, how many items to return at most. 1 to 1000. The vendor's default: `100`.
    pub fn page_limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[limit]", value.into_option()))
    }

    /// How many items to skip, counted from the start of the list. At least 0. The vendor's
    /// default: `0`.
    pub fn page_offset<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page[offset]", value.into_option()))
    }
}

impl Listed for ListUserEmails {
    type Page = types::UserEmailCollectionDocument;
    type Item = types::UserEmail;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_offset("page[offset]")
        .size("page[limit]")
        .total(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_total.as_ref())
                .and_then(|it| it.get().copied())
        })
        .told_size(|page| {
            page.meta
                .as_ref()
                .and_then(|it| it.page_limit.as_ref())
                .and_then(|it| it.get().copied())
        })
        .distinct();
}

pub(super) static CREATE_USER_EMAIL: Facts =
    Facts::new(&API, "create_user_email", Method::POST, "/v1/user-emails/")
        .accept("application/vnd.api+json")
        .parameters(&[Parameter::beside("meta")])
        .body(
            Body::json("application/json")
                .required()
                .within("data.attributes")
                .constants(&[("data.type", "user-emails")]),
        )
        .envelope("data");

request!(create_user_email: CreateUserEmail => types::UserEmail, Json<Same>);

impl CreateUserEmail {
    /// Room for extra information; nothing is documented to be read from it.
    pub fn meta<By>(self, value: impl IntoOption<types::Meta, By>) -> Self {
        Self(self.0.beside("meta", value.into_option()))
    }

    /// Required. The e-mail to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::UserEmailCreate>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_USER_EMAIL: Facts =
    Facts::new(&API, "get_user_email", Method::GET, "/v1/user-emails/{id}/")
        .certainty(Certainty::Inferred)
        .accept("application/vnd.api+json")
        .envelope("data");

request!(get_user_email: GetUserEmail => types::UserEmail, Json<Same>);

pub(super) static SEND_USER_EMAIL: Facts =
    Facts::new(&API, "send_user_email", Method::POST, "/v1/user-emails/{id}/send/")
        .accept("application/vnd.api+json")
        .body(Body::empty("application/json"))
        .envelope("data");

request!(send_user_email: SendUserEmail => types::UserEmail, Json<Same>);
