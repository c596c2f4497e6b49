// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! People in the address book: how to reach them, who looks after them, which inboxes they
//! belong to, and which kinds of messages they have opted out of.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Backward, Bounds, BoxFuture, Certainty, Constraint, Direction, Error, ListPlace, Method,
    Operation, Paged, Response, Style, Turn,
};

pub(super) static LIST_CONTACTS: Operation =
    Operation::new(&API, "list_contacts", Method::GET, "/contacts")
        .certainty(Certainty::Inferred)
        .parameter_rules(&[
            Constraint::new("first", Bounds::Number(None, Some(50.0))),
            Constraint::new("last", Bounds::Number(None, Some(50.0))),
        ]);

impl Client {
    /// List contacts.
    ///
    /// Returns the contacts of the account, at most 50 per page, optionally only those associated
    /// with certain groups. The sort order is not documented.
    ///
    /// `GET /contacts`. Method and path are inferred: High confidence; a plain collection path, as
    /// its documented sibling `/orders`.
    ///
    /// Source: Contacts, listing, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .list_contacts()
    ///     .first(20)
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contacts(&self) -> ListContacts {
        ListContacts {
            client: self.clone(),
            first: None,
            last: None,
            after: None,
            before: None,
            group_ids: None,
        }
    }
}

/// The request of [`Client::list_contacts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListContacts {
    client: Client,
    first: Option<i64>,
    last: Option<i64>,
    after: Option<String>,
    before: Option<String>,
    group_ids: Option<Vec<String>>,
}

impl ListContacts {
    /// Page size, at most 50: how many items to return, counted from the start of the list, or of
    /// the part of it that `after` or `before` marks out. The default is not documented.
    pub fn first(mut self, first: impl Into<i64>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Page size, at most 50, counted from the end: how many items to return from the end of the
    /// list, or of the part of it that `after` or `before` marks out. Together with `before` it
    /// pages backwards.
    pub fn last(mut self, last: impl Into<i64>) -> Self {
        self.last = Some(last.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Only contacts associated with any of these groups. Repeat the parameter for several ids.
    /// That one match is enough is the natural reading; it is not spelled out.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_contacts`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::ContactPage>, Error> {
        self.into_call().send().await
    }

    fn into_call(self) -> Call {
        Call::new(self.client.core(), &LIST_CONTACTS)
            .query("first", Style::Form, &self.first)
            .query("last", Style::Form, &self.last)
            .query("after", Style::Form, &self.after)
            .query("before", Style::Form, &self.before)
            .query("group_ids[]", Style::Form, &self.group_ids)
    }
}

impl Paged for ListContacts {
    type Page = types::ContactPage;
    type Item = types::Contact;

    const BACKWARD: Backward = Backward::FromEnd;
    const SIZED: bool = true;

    fn operation() -> &'static Operation {
        &LIST_CONTACTS
    }

    fn direction(&self) -> Direction {
        if self.before.is_some() || self.last.is_some() {
            Direction::Backward
        } else {
            Direction::Forward
        }
    }

    fn cursor(&self, direction: Direction) -> Option<String> {
        match direction {
            Direction::Forward => self.after.clone(),
            Direction::Backward => self.before.clone(),
        }
    }

    fn turned(mut self, direction: Direction, cursor: Option<String>) -> Result<Self, Error> {
        match direction {
            Direction::Forward => {
                self.after = cursor.or(self.after);
                self.before = None;
                self.first = self.first.or(self.last.take());
            }
            Direction::Backward => {
                self.before = cursor.or(self.before);
                self.after = None;
                self.last = self.last.or(self.first.take()).or(Some(50));
            }
        }
        Ok(self)
    }

    fn sized(mut self, direction: Direction, size: u32) -> Self {
        match direction {
            Direction::Forward => {
                self.first = Some(size.into());
            }
            Direction::Backward => {
                self.last = Some(size.into());
            }
        }
        self
    }

    fn turn(&self, page: &Self::Page, direction: Direction) -> Turn {
        match direction {
            Direction::Forward => Turn::by_cursor(page.has_next_page, page.next_cursor.as_deref()),
            Direction::Backward => {
                Turn::by_cursor(page.has_previous_page, page.previous_cursor.as_deref())
            }
        }
    }

    fn fetch(self) -> BoxFuture<'static, Result<Response<Self::Page>, Error>> {
        let list = ListPlace::at("data");
        Box::pin(self.into_call().send_page::<_, reads::Same, Self::Item, reads::Same>(list))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

pub(super) static CREATE_CONTACT: Operation =
    Operation::new(&API, "create_contact", Method::POST, "/contacts")
        .certainty(Certainty::Inferred);

impl Client {
    /// Create a contact.
    ///
    /// Adds one contact to the address book. No field is marked as required. Repeating the call
    /// may create a second contact: the vendor's documentation does not say that external ids or
    /// phone numbers are unique.
    ///
    /// `POST /contacts`. Method and path are inferred: High confidence; the usual way to add to a
    /// collection; whether it answers 200 or 201 is not known.
    ///
    /// Source: Contacts, creating one, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .create_contact()
    ///     .body(types::ContactInput::builder()
    ///         .first_name("Jo"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_contact(&self) -> CreateContact {
        CreateContact { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateContact {
    client: Client,
    body: Option<Result<types::ContactInput, Error>>,
}

impl CreateContact {
    /// The contact to add.
    ///
    /// Required.
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Contact>, Error> {
        Call::new(self.client.core(), &CREATE_CONTACT)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static CREATE_CONTACTS_BATCH: Operation =
    Operation::new(&API, "create_contacts_batch", Method::POST, "/contacts/batch")
        .certainty(Certainty::Inferred)
        .body_rules(&[Constraint::new("contacts", Bounds::Items(None, Some(50)))]);

impl Client {
    /// Create several contacts.
    ///
    /// Adds up to 50 contacts in one request. The reply lists them under `contacts`, not under
    /// `data`. What happens to the others when one of them is refused is not documented, so check
    /// the list that comes back.
    ///
    /// `POST /contacts/batch`. Method and path are inferred: Low confidence; that it is a POST of
    /// a batch is clear, but the last path segment could also be `bulk` or similar.
    ///
    /// Source: Contacts, creating several in one request, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .create_contacts_batch()
    ///     .body(types::ContactBatchInput::builder())
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_contacts_batch(&self) -> CreateContactsBatch {
        CreateContactsBatch { client: self.clone(), body: None }
    }
}

/// The request of [`Client::create_contacts_batch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateContactsBatch {
    client: Client,
    body: Option<Result<types::ContactBatchInput, Error>>,
}

impl CreateContactsBatch {
    /// The contacts to add, at most 50.
    ///
    /// Required.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: TryInto<types::ContactBatchInput>,
        Error: From<B::Error>,
    {
        self.body = Some(body.try_into().map_err(Error::from));
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_contacts_batch`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Contact>>, Error> {
        Call::new(self.client.core(), &CREATE_CONTACTS_BATCH)
            .json("application/json", self.body.as_ref())
            .send_reading::<_, reads::List>("contacts")
            .await
    }
}

pub(super) static GET_CONTACT: Operation =
    Operation::new(&API, "get_contact", Method::GET, "/contacts/{id}")
        .certainty(Certainty::Inferred);

impl Client {
    /// Get a contact.
    ///
    /// Returns one contact by its Prokeep id.
    ///
    /// `GET /contacts/{id}`. Method and path are inferred: High confidence; the usual path of one
    /// member of a collection.
    ///
    /// Source: Contacts, reading one, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .get_contact("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact(&self, id: impl Into<String>) -> GetContact {
        GetContact { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::get_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetContact {
    client: Client,
    id: String,
}

impl GetContact {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Contact>, Error> {
        Call::new(self.client.core(), &GET_CONTACT)
            .path("id", &self.id)
            .send_enveloped("data")
            .await
    }
}

pub(super) static UPDATE_CONTACT: Operation =
    Operation::new(&API, "update_contact", Method::PUT, "/contacts/{id}")
        .certainty(Certainty::Inferred);

impl Client {
    /// Update a contact.
    ///
    /// Changes a contact. Whether fields that are left out keep their value is not documented; the
    /// sibling call for companies suggests that they do. Unlike there, no field is documented to
    /// accept null.
    ///
    /// `PUT /contacts/{id}`. Method and path are inferred: Medium confidence; PUT by analogy with
    /// the documented update of an order; PATCH is possible.
    ///
    /// Source: Contacts, updating, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .update_contact("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::ContactInput::builder()
    ///         .first_name("Jo"))
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_contact(&self, id: impl Into<String>) -> UpdateContact {
        UpdateContact { client: self.clone(), id: id.into(), body: None }
    }
}

/// The request of [`Client::update_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateContact {
    client: Client,
    id: String,
    body: Option<Result<types::ContactInput, Error>>,
}

impl UpdateContact {
    /// The fields to change.
    ///
    /// Required.
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Contact>, Error> {
        Call::new(self.client.core(), &UPDATE_CONTACT)
            .path("id", &self.id)
            .json("application/json", self.body.as_ref())
            .send_enveloped("data")
            .await
    }
}

pub(super) static DELETE_CONTACT: Operation =
    Operation::new(&API, "delete_contact", Method::DELETE, "/contacts/{id}")
        .certainty(Certainty::Inferred)
        .accept("*/*");

impl Client {
    /// Delete a contact.
    ///
    /// Removes a contact from the address book. The vendor's documentation shows only how a
    /// refusal looks (a list of errors); an empty success reply is inferred. What becomes of the
    /// contact's threads and orders is not documented.
    ///
    /// `DELETE /contacts/{id}`. Method and path are inferred: High confidence; the usual way to
    /// remove a member of a collection; the success status is not known.
    ///
    /// Source: Contacts, deleting, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .delete_contact("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contact(&self, id: impl Into<String>) -> DeleteContact {
        DeleteContact { client: self.clone(), id: id.into() }
    }
}

/// The request of [`Client::delete_contact`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteContact {
    client: Client,
    id: String,
}

impl DeleteContact {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_contact`] and [`Error`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        Call::new(self.client.core(), &DELETE_CONTACT).path("id", &self.id).send_empty().await
    }
}

pub(super) static GET_CONTACT_BY_EXTERNAL_ID: Operation = Operation::new(
    &API,
    "get_contact_by_external_id",
    Method::GET,
    "/contacts/external_id/{external_id}",
)
.certainty(Certainty::Inferred);

impl Client {
    /// Get a contact by your own id.
    ///
    /// Returns one contact by the external id that you gave it. What happens when several contacts
    /// share the id is not documented.
    ///
    /// `GET /contacts/external_id/{external_id}`. Method and path are inferred: Low confidence;
    /// the external id is known to be a path parameter, but its place in the path is not.
    ///
    /// Source: Contacts, reading one by external id, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let response = client
    ///     .get_contact_by_external_id("CRM-20817")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_by_external_id(
        &self,
        external_id: impl Into<String>,
    ) -> GetContactByExternalId {
        GetContactByExternalId { client: self.clone(), external_id: external_id.into() }
    }
}

/// The request of [`Client::get_contact_by_external_id`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetContactByExternalId {
    client: Client,
    external_id: String,
}

impl GetContactByExternalId {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_contact_by_external_id`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Contact>, Error> {
        Call::new(self.client.core(), &GET_CONTACT_BY_EXTERNAL_ID)
            .path("external_id", &self.external_id)
            .send_enveloped("data")
            .await
    }
}
