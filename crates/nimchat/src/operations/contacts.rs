// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The people who write to the account, and the inboxes through which they can be reached.

use crate::{API, Client, forms, types};
use switchboard_core::call::Call;
use switchboard_core::reads::{self, Forms, Reads};
use switchboard_core::{
    Backward, BoxFuture, Certainty, Counted, Direction, Error, ListPlace, Method, Operation, Paged,
    Response, Style, Turn, Upload,
};

pub(super) static LIST_CONTACTS: Operation =
    Operation::new(&API, "list_contacts", Method::GET, "/api/v1/accounts/{account_id}/contacts")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// List contacts.
    ///
    /// Returns the contacts of the account that have an e-mail address, a phone number or an
    /// identifier, 15 per page. The documented reply is a bare list of wrapped contacts; the
    /// open-source server sends the contacts under `payload`, and their number under `meta`.
    ///
    /// `GET /api/v1/accounts/{account_id}/contacts`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_contacts(3)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contacts(&self, account_id: impl Into<i64>) -> ListContacts {
        ListContacts {
            client: self.clone(),
            account_id: account_id.into(),
            sort: None,
            page: None,
            include_contact_inboxes: None,
            labels: None,
        }
    }
}

/// The request of [`Client::list_contacts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListContacts {
    client: Client,
    account_id: i64,
    sort: Option<types::ContactSort>,
    page: Option<i64>,
    include_contact_inboxes: Option<bool>,
    labels: Option<Vec<String>>,
}

impl ListContacts {
    /// What to sort by; a leading minus sorts downwards.
    pub fn sort(mut self, sort: impl Into<types::ContactSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// False leaves `contact_inboxes` out of the contacts, which makes the reply much smaller. Not
    /// in the vendor's documentation; the open-source server accepts it. The vendor's default:
    /// `true`.
    pub fn include_contact_inboxes(mut self, include_contact_inboxes: bool) -> Self {
        self.include_contact_inboxes = Some(include_contact_inboxes);
        self
    }

    /// Only contacts with at least one of these labels. Repeat the parameter for several labels.
    /// Not in the vendor's documentation; the open-source server accepts it.
    pub fn labels(mut self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_contacts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ContactPage>, Error> {
        self.into_call().send_reading::<_, Reads<forms::BarePayload>>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_CONTACTS)
            .path("account_id", &self.account_id)
            .query("sort", Style::Form, &self.sort)
            .query("page", Style::Form, &self.page)
            .query("include_contact_inboxes", Style::Form, &self.include_contact_inboxes)
            .query("labels[]", Style::Form, &self.labels)
    }
}

impl Paged for ListContacts {
    type Page = types::ContactPage;
    type Item = types::Contact;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &LIST_CONTACTS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page = switchboard_core::__number(cursor)?.or(self.page);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_number(1, self.page.unwrap_or(1), page.payload.len())
            .total(page.meta.as_ref().and_then(|it| it.count))
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        type ReadPage = Reads<forms::BarePayload>;
        type ReadItem = Reads<forms::UnderPayloadContact>;
        let list = ListPlace::at("payload").in_forms(forms::BarePayload::FORMS).counted();
        Box::pin(self.into_call().send_page::<_, ReadPage, Self::Item, ReadItem>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.payload
    }
}

pub(super) static CREATE_CONTACT: Operation =
    Operation::new(&API, "create_contact", Method::POST, "/api/v1/accounts/{account_id}/contacts")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// Create a contact.
    ///
    /// Creates a contact and puts it into an inbox. Its e-mail address, phone number and
    /// identifier must be new in the account. To upload a picture, send the body as a form. The
    /// open-source server names the inbox and the contact's source id in `contact_inbox`, which
    /// the documented reply lacks.
    ///
    /// `POST /api/v1/accounts/{account_id}/contacts`. Method and path are confirmed by a public
    /// source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_contact(3)
    ///     .body(types::ContactCreateInput::builder()
    ///         .name("Ada Byron"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_contact(&self, account_id: impl Into<i64>) -> CreateContact {
        CreateContact {
            client: self.clone(),
            account_id: account_id.into(),
            body: None,
            avatar: None,
        }
    }
}

/// The request of [`Client::create_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateContact {
    client: Client,
    account_id: i64,
    body: Option<Result<types::ContactCreateInput, Error>>,
    avatar: Option<Upload>,
}

impl CreateContact {
    /// The contact to create.
    ///
    /// Required, unless there are files.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ContactCreateInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// The contact's picture as a file. Send it, or `avatar_url`.
    pub fn avatar(mut self, avatar: impl Into<Upload>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Contact>, Error> {
        Call::new(self.client.core(), &CREATE_CONTACT)
            .path("account_id", &self.account_id)
            .file("avatar", self.avatar.as_ref())
            .json_or_multipart("application/json", self.body.as_ref())
            .send_reading::<_, Reads<forms::UnderPayloadContactOrUnderPayload>>("")
            .await
    }
}

pub(super) static GET_CONTACT: Operation =
    Operation::new(&API, "get_contact", Method::GET, "/api/v1/accounts/{account_id}/contacts/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

impl Client {
    /// Get a contact.
    ///
    /// Returns a contact with the inboxes through which it can be reached.
    ///
    /// `GET /api/v1/accounts/{account_id}/contacts/{id}`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .get_contact(3, 1042)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> GetContact {
        GetContact { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::get_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetContact {
    client: Client,
    account_id: i64,
    id: i64,
}

impl GetContact {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Contact>, Error> {
        Call::new(self.client.core(), &GET_CONTACT)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_reading::<_, Reads<forms::UnderPayloadContactOrUnderPayload>>("")
            .await
    }
}

pub(super) static UPDATE_CONTACT: Operation = Operation::new(
    &API,
    "update_contact",
    Method::PUT,
    "/api/v1/accounts/{account_id}/contacts/{id}",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Update a contact.
    ///
    /// Changes a contact. In spite of the method, fields that are left out keep their value, and
    /// custom attributes are added to those that are already there. To upload a picture, send the
    /// body as a form. The documentation shows the contact in a reply with the status 204, which
    /// cannot have a body; the open-source server answers 200 with the contact.
    ///
    /// `PUT /api/v1/accounts/{account_id}/contacts/{id}`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .update_contact(3, 1042)
    ///     .body(types::ContactInput::builder()
    ///         .name("Ada Byron"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_contact(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> UpdateContact {
        UpdateContact {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
            body: None,
            avatar: None,
        }
    }
}

/// The request of [`Client::update_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateContact {
    client: Client,
    account_id: i64,
    id: i64,
    body: Option<Result<types::ContactInput, Error>>,
    avatar: Option<Upload>,
}

impl UpdateContact {
    /// The fields to change.
    ///
    /// Required, unless there are files.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ContactInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// The contact's picture as a file. Send it, or `avatar_url`.
    pub fn avatar(mut self, avatar: impl Into<Upload>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<Option<types::Contact>>, Error> {
        Call::new(self.client.core(), &UPDATE_CONTACT)
.path("account_id", &self.account_id)
.path("id", &self.id)
.file("avatar", self.avatar.as_ref())
.json_or_multipart("application/json", self.body.as_ref())
.send_optional_reading::<_, Reads<forms::UnderPayloadContactOrUnderPayload, Option<reads::Same>>>("").await
    }
}

pub(super) static DELETE_CONTACT: Operation = Operation::new(
    &API,
    "delete_contact",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/contacts/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

impl Client {
    /// Delete a contact.
    ///
    /// Deletes a contact with its conversations. Only administrators may do so. A contact who is
    /// online at the moment is refused with 422. The vendor's documentation as it could be read
    /// does not show this call; it is known from the API description of the open-source server.
    ///
    /// `DELETE /api/v1/accounts/{account_id}/contacts/{id}`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .delete_contact(3, 1042)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contact(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> DeleteContact {
        DeleteContact { client: self.clone(), account_id: account_id.into(), id: id.into() }
    }
}

/// The request of [`Client::delete_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteContact {
    client: Client,
    account_id: i64,
    id: i64,
}

impl DeleteContact {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_CONTACT)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_empty()
            .await
    }
}

pub(super) static LIST_CONTACT_CONVERSATIONS: Operation = Operation::new(
    &API,
    "list_contact_conversations",
    Method::GET,
    "/api/v1/accounts/{account_id}/contacts/{id}/conversations",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List the conversations of a contact.
    ///
    /// Returns the conversations of a contact in one reply. The open-source server sends the
    /// newest 20, and only those in inboxes that the user may see. The documented reply is a bare
    /// list; that server sends it under `payload`.
    ///
    /// `GET /api/v1/accounts/{account_id}/contacts/{id}/conversations`. Method and path are
    /// confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_contact_conversations(3, 1042)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contact_conversations(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> ListContactConversations {
        ListContactConversations {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
        }
    }
}

/// The request of [`Client::list_contact_conversations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListContactConversations {
    client: Client,
    account_id: i64,
    id: i64,
}

impl ListContactConversations {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_contact_conversations`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Conversation>>, Error> {
        Call::new(self.client.core(), &LIST_CONTACT_CONVERSATIONS)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_reading::<_, Reads<forms::UnderPayload, reads::List>>("")
            .await
    }
}

pub(super) static CREATE_CONTACT_INBOX: Operation = Operation::new(
    &API,
    "create_contact_inbox",
    Method::POST,
    "/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Put a contact into an inbox.
    ///
    /// Makes a contact reachable through an inbox. If the contact is in the inbox under this
    /// source id already, that entry is returned. The inbox must be one that the user may see. The
    /// vendor's documentation does not list this call; it is known from the API description of the
    /// open-source server.
    ///
    /// `POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes`. Method and path are
    /// confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .create_contact_inbox(3, 1042)
    ///     .body(types::ContactInboxInput::builder()
    ///         .inbox_id(8))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_contact_inbox(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> CreateContactInbox {
        CreateContactInbox {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
            body: None,
        }
    }
}

/// The request of [`Client::create_contact_inbox`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateContactInbox {
    client: Client,
    account_id: i64,
    id: i64,
    body: Option<Result<types::ContactInboxInput, Error>>,
}

impl CreateContactInbox {
    /// The inbox.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ContactInboxInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_contact_inbox`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ContactInbox>, Error> {
        Call::new(self.client.core(), &CREATE_CONTACT_INBOX)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send()
            .await
    }
}

pub(super) static LIST_CONTACTABLE_INBOXES: Operation = Operation::new(
    &API,
    "list_contactable_inboxes",
    Method::GET,
    "/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// List inboxes for a contact.
    ///
    /// Returns the inboxes through which the contact could be written to, each with the source id
    /// to use. Inboxes that the user may not see are left out. The vendor's documentation does not
    /// list this call; it is known from the API description of the open-source server.
    ///
    /// `GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes`. Method and path are
    /// confirmed by a public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .list_contactable_inboxes(3, 1042)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contactable_inboxes(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> ListContactableInboxes {
        ListContactableInboxes {
            client: self.clone(),
            account_id: account_id.into(),
            id: id.into(),
        }
    }
}

/// The request of [`Client::list_contactable_inboxes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListContactableInboxes {
    client: Client,
    account_id: i64,
    id: i64,
}

impl ListContactableInboxes {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_contactable_inboxes`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::ContactInbox>>, Error> {
        Call::new(self.client.core(), &LIST_CONTACTABLE_INBOXES)
            .path("account_id", &self.account_id)
            .path("id", &self.id)
            .send_reading::<_, Reads<forms::UnderPayloadOrOne, reads::List>>("")
            .await
    }
}

pub(super) static SEARCH_CONTACTS: Operation = Operation::new(
    &API,
    "search_contacts",
    Method::GET,
    "/api/v1/accounts/{account_id}/contacts/search",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

impl Client {
    /// Search contacts.
    ///
    /// Returns the contacts that contain a text, 15 per page. As in the list, contacts without
    /// e-mail address, phone number and identifier are left out. The vendor's documentation says
    /// that the e-mail address is searched; the open-source server also looks at name, phone
    /// number, identifier and company. From 4.11 on that server no longer counts what it finds:
    /// `count` is the number of contacts on the page, and `has_more` says whether there is
    /// another. A walk goes by `has_more` where it is sent.
    ///
    /// `GET /api/v1/accounts/{account_id}/contacts/search`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .search_contacts(3)
    ///     .q("ada@example.com")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_contacts(&self, account_id: impl Into<i64>) -> SearchContacts {
        SearchContacts {
            client: self.clone(),
            account_id: account_id.into(),
            q: None,
            sort: None,
            page: None,
            include_contact_inboxes: None,
            labels: None,
        }
    }
}

/// The request of [`Client::search_contacts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct SearchContacts {
    client: Client,
    account_id: i64,
    q: Option<String>,
    sort: Option<types::ContactSort>,
    page: Option<i64>,
    include_contact_inboxes: Option<bool>,
    labels: Option<Vec<String>>,
}

impl SearchContacts {
    /// The text to look for. Not marked as required in the vendor's documentation, but the
    /// open-source server fails without it.
    ///
    /// Required.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// What to sort by; a leading minus sorts downwards.
    pub fn sort(mut self, sort: impl Into<types::ContactSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// False leaves `contact_inboxes` out of the contacts, which makes the reply much smaller. Not
    /// in the vendor's documentation; the open-source server accepts it. The vendor's default:
    /// `true`.
    pub fn include_contact_inboxes(mut self, include_contact_inboxes: bool) -> Self {
        self.include_contact_inboxes = Some(include_contact_inboxes);
        self
    }

    /// Only contacts with at least one of these labels. Repeat the parameter for several labels.
    /// Not in the vendor's documentation; the open-source server accepts it.
    pub fn labels(mut self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::search_contacts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ContactPage>, Error> {
        self.into_call().send_reading::<_, Reads<forms::BarePayload>>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &SEARCH_CONTACTS)
            .path("account_id", &self.account_id)
            .required_query("q", Style::Form, &self.q)
            .query("sort", Style::Form, &self.sort)
            .query("page", Style::Form, &self.page)
            .query("include_contact_inboxes", Style::Form, &self.include_contact_inboxes)
            .query("labels[]", Style::Form, &self.labels)
    }
}

impl Paged for SearchContacts {
    type Page = types::ContactPage;
    type Item = types::Contact;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &SEARCH_CONTACTS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page = switchboard_core::__number(cursor)?.or(self.page);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_number(1, self.page.unwrap_or(1), page.payload.len())
            .total(page.meta.as_ref().and_then(|it| it.count))
            .more(page.meta.as_ref().and_then(|it| it.has_more))
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        type ReadPage = Reads<forms::BarePayload>;
        type ReadItem = Reads<forms::UnderPayloadContact>;
        let list = ListPlace::at("payload").in_forms(forms::BarePayload::FORMS).counted();
        Box::pin(self.into_call().send_page::<_, ReadPage, Self::Item, ReadItem>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.payload
    }
}

pub(super) static FILTER_CONTACTS: Operation = Operation::new(
    &API,
    "filter_contacts",
    Method::POST,
    "/api/v1/accounts/{account_id}/contacts/filter",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.schemes(&["userApiKey", "agentBotApiKey"]);

impl Client {
    /// Filter contacts.
    ///
    /// Returns the contacts that meet some conditions, 15 per page. Unlike the list, this includes
    /// contacts without e-mail address, phone number and identifier. The vendor's documentation
    /// also allows the token of an agent bot; the open-source server answers it with 401. The
    /// documented reply is a bare list of wrapped contacts; that server sends the contacts under
    /// `payload`, and their number under `meta`.
    ///
    /// `POST /api/v1/accounts/{account_id}/contacts/filter`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .filter_contacts(3)
    ///     .body(types::FilterBody::builder()
    ///         .payload([types::FilterCondition::builder()
    ///             .attribute_key("email")
    ///             .filter_operator(types::FilterOperator::EqualTo).build()?]))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn filter_contacts(&self, account_id: impl Into<i64>) -> FilterContacts {
        FilterContacts {
            client: self.clone(),
            account_id: account_id.into(),
            page: None,
            include_contact_inboxes: None,
            body: None,
        }
    }
}

/// The request of [`Client::filter_contacts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct FilterContacts {
    client: Client,
    account_id: i64,
    page: Option<i64>,
    include_contact_inboxes: Option<bool>,
    body: Option<Result<types::FilterBody, Error>>,
}

impl FilterContacts {
    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// False leaves `contact_inboxes` out of the contacts, which makes the reply much smaller. Not
    /// in the vendor's documentation; the open-source server accepts it. The vendor's default:
    /// `true`.
    pub fn include_contact_inboxes(mut self, include_contact_inboxes: bool) -> Self {
        self.include_contact_inboxes = Some(include_contact_inboxes);
        self
    }

    /// The conditions.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::FilterBody>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::filter_contacts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ContactPage>, Error> {
        self.into_call().send_reading::<_, Reads<forms::BarePayload>>("").await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &FILTER_CONTACTS)
            .path("account_id", &self.account_id)
            .query("page", Style::Form, &self.page)
            .query("include_contact_inboxes", Style::Form, &self.include_contact_inboxes)
            .json("application/json", self.body.as_ref())
    }
}

impl Paged for FilterContacts {
    type Page = types::ContactPage;
    type Item = types::Contact;

    const BACKWARD: Backward = Backward::Never;
    const SIZED: bool = false;
    const JUMPS: bool = true;

    fn operation() -> &'static Operation {
        &FILTER_CONTACTS
    }

    fn direction(&self) -> Direction {
        Direction::Forward
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        self.page.filter(|_| direction == Direction::Forward).map(|it| it.to_string())
    }

    fn turned(mut self, _: Direction, cursor: Option<String>) -> Result<Self, Error> {
        self.page = switchboard_core::__number(cursor)?.or(self.page);
        Ok(self)
    }

    fn sized(self, _: Direction, _: u32) -> Self {
        self
    }

    fn turn(&self, page: &Self::Page, _: Direction) -> Turn {
        Counted::by_number(1, self.page.unwrap_or(1), page.payload.len())
            .total(page.meta.as_ref().and_then(|it| it.count))
            .distinct()
            .into()
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        type ReadPage = Reads<forms::BarePayload>;
        type ReadItem = Reads<forms::UnderPayloadContact>;
        let list = ListPlace::at("payload").in_forms(forms::BarePayload::FORMS).counted();
        Box::pin(self.into_call().send_page::<_, ReadPage, Self::Item, ReadItem>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.payload
    }
}
