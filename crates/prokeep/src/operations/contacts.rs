// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! People in the address book: how to reach them, who looks after them, which inboxes they
//! belong to, and which kinds of messages they have opted out of.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Body, Bounds, Call, Certainty, Constraint, Error, Facts, IntoList, IntoOption, Json, List,
    Listed, Method, Nothing, Parameter, Same, Way, reads, request,
};

/// People in the address book: how to reach them, who looks after them, which inboxes they
/// belong to, and which kinds of messages they have opted out of.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let page = client.list_contacts().first(20).send().await?;
    /// println!("{} contacts", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_contacts(&self) -> ListContacts {
        ListContacts(Call::new(self.core(), &LIST_CONTACTS))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let contact = client
    ///     .create_contact()
    ///     .body(types::ContactInput::builder().first_name("Jo"))
    ///     .send()
    ///     .await?;
    /// println!("{}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_contact(&self) -> CreateContact {
        CreateContact(Call::new(self.core(), &CREATE_CONTACT))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let items = client
    ///     .create_contacts_batch()
    ///     .body(types::ContactBatchInput::builder())
    ///     .send()
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_contacts_batch(&self) -> CreateContactsBatch {
        CreateContactsBatch(Call::new(self.core(), &CREATE_CONTACTS_BATCH))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let contact = client
    ///     .get_contact("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .send()
    ///     .await?;
    /// println!("{}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact(&self, id: impl Into<String>) -> GetContact {
        GetContact(Call::new(self.core(), &GET_CONTACT).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_prokeep::types;
    ///
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let contact = client
    ///     .update_contact("5b0c9e52-7d14-4c3e-9f6a-2e81b7a4d930")
    ///     .body(types::ContactInput::builder().first_name("Jo"))
    ///     .send()
    ///     .await?;
    /// println!("{}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_contact(&self, id: impl Into<String>) -> UpdateContact {
        UpdateContact(Call::new(self.core(), &UPDATE_CONTACT).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
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
        DeleteContact(Call::new(self.core(), &DELETE_CONTACT).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 404, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let contact = client.get_contact_by_external_id("CRM-20817").send().await?;
    /// println!("{}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_by_external_id(
        &self,
        external_id: impl Into<String>,
    ) -> GetContactByExternalId {
        GetContactByExternalId(
            Call::new(self.core(), &GET_CONTACT_BY_EXTERNAL_ID)
                .path("external_id", external_id.into()),
        )
    }
}

pub(super) static LIST_CONTACTS: Facts =
    Facts::new(&API, "list_contacts", Method::GET, "/contacts")
        .certainty(Certainty::Inferred)
        .listed()
        .parameters(&[
            Parameter::query("first").rules(&[Bounds::Number(None, Some(50.0))]),
            Parameter::query("last").rules(&[Bounds::Number(None, Some(50.0))]),
            Parameter::query("after"),
            Parameter::query("before"),
            Parameter::query("group_ids[]"),
        ]);

request!(list_contacts: ListContacts => types::ContactPage, Json<Same>, listed);

impl ListContacts {
    /// Page size, at most 50: how many items to return, counted from the start of the list, or of
    /// the part of it that `after` or `before` marks out. The default is not documented.
    pub fn first<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("first", value.into_option()))
    }

    /// Page size, at most 50, counted from the end: how many items to return from the end of the
    /// list, or of the part of it that `after` or `before` marks out. Together with `before` it
    /// pages backwards.
    pub fn last<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("last", value.into_option()))
    }

    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }

    /// Only contacts associated with any of these groups. Repeat the parameter for several ids.
    /// That one match is enough is the natural reading; it is not spelled out.
    pub fn group_ids<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("group_ids[]", value.into_list()))
    }
}

impl Listed for ListContacts {
    type Page = types::ContactPage;
    type Item = types::Contact;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
        .by_cursor(
            Way::<Self>::new("after", |page| page.next_cursor.as_deref())
                .more(|page| page.has_next_page)
                .size("first"),
        )
        .backwards(
            Way::<Self>::new("before", |page| page.previous_cursor.as_deref())
                .more(|page| page.has_previous_page)
                .size("last")
                .largest(50),
        );
}

pub(super) static CREATE_CONTACT: Facts =
    Facts::new(&API, "create_contact", Method::POST, "/contacts")
        .certainty(Certainty::Inferred)
        .body(Body::json("application/json").required())
        .envelope("data");

request!(create_contact: CreateContact => types::Contact, Json<Same>);

impl CreateContact {
    /// Required. The contact to add.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ContactInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static CREATE_CONTACTS_BATCH: Facts =
    Facts::new(&API, "create_contacts_batch", Method::POST, "/contacts/batch")
        .certainty(Certainty::Inferred)
        .body(
            Body::json("application/json")
                .required()
                .rules(&[Constraint::new("contacts", Bounds::Items(None, Some(50)))]),
        )
        .envelope("contacts");

request!(create_contacts_batch: CreateContactsBatch => Vec<types::Contact>, Json<reads::List>);

impl CreateContactsBatch {
    /// Required. The contacts to add, at most 50.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ContactBatchInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static GET_CONTACT: Facts =
    Facts::new(&API, "get_contact", Method::GET, "/contacts/{id}")
        .certainty(Certainty::Inferred)
        .envelope("data");

request!(get_contact: GetContact => types::Contact, Json<Same>);

pub(super) static UPDATE_CONTACT: Facts =
    Facts::new(&API, "update_contact", Method::PUT, "/contacts/{id}")
        .certainty(Certainty::Inferred)
        .body(Body::json("application/json").required())
        .envelope("data");

request!(update_contact: UpdateContact => types::Contact, Json<Same>);

impl UpdateContact {
    /// Required. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ContactInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static DELETE_CONTACT: Facts =
    Facts::new(&API, "delete_contact", Method::DELETE, "/contacts/{id}")
        .certainty(Certainty::Inferred)
        .accept("*/*");

request!(delete_contact: DeleteContact => (), Nothing);

pub(super) static GET_CONTACT_BY_EXTERNAL_ID: Facts = Facts::new(
    &API,
    "get_contact_by_external_id",
    Method::GET,
    "/contacts/external_id/{external_id}",
)
.certainty(Certainty::Inferred)
.envelope("data");

request!(get_contact_by_external_id: GetContactByExternalId => types::Contact, Json<Same>);
