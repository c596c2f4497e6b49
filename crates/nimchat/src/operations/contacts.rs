// @generated from specs/nimchat.yaml by cargo xtask regen; do not edit
//! The people who write to the account, and the inboxes through which they can be reached.

use crate::{API, Client, arrivals, types};
use switchboard_core::generated::{
    Arrivals, Body, Call, Certainty, Error, Facts, FilePart, IntoList, IntoOption, Json, List,
    Listed, Method, Nothing, Optional, Parameter, Reads, Same, Upload, reads, request,
};

/// The people who write to the account, and the inboxes through which they can be reached.
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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let page = client.list_contacts(3).send().await?;
    /// println!("{} contacts", page.payload.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contacts(&self, account_id: impl Into<i64>) -> ListContacts {
        ListContacts(Call::new(self.core(), &LIST_CONTACTS).path("account_id", account_id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let contact = client
    ///     .create_contact(3)
    ///     .body(types::ContactCreateInput::builder().name("Ada Byron"))
    ///     .send()
    ///     .await?;
    /// println!("{}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_contact(&self, account_id: impl Into<i64>) -> CreateContact {
        CreateContact(Call::new(self.core(), &CREATE_CONTACT).path("account_id", account_id.into()))
    }

    /// Get a contact.
    ///
    /// Returns a contact with the inboxes through which it can be reached.
    ///
    /// `GET /api/v1/accounts/{account_id}/contacts/{id}`. Method and path are confirmed by a
    /// public source.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let contact = client.get_contact(3, 1042).send().await?;
    /// println!("{}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> GetContact {
        let call = Call::new(self.core(), &GET_CONTACT);
        GetContact(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client
    ///     .update_contact(3, 1042)
    ///     .body(types::ContactInput::builder().name("Ada Byron"))
    ///     .send()
    ///     .await?;
    /// if let Some(contact) = response.into_inner() {
    ///     println!("{}", contact.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_contact(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> UpdateContact {
        let call = Call::new(self.core(), &UPDATE_CONTACT);
        UpdateContact(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let response = client.delete_contact(3, 1042).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contact(&self, account_id: impl Into<i64>, id: impl Into<i64>) -> DeleteContact {
        let call = Call::new(self.core(), &DELETE_CONTACT);
        DeleteContact(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let contact_conversations = client.list_contact_conversations(3, 1042).send().await?;
    /// println!("{} contact conversations", contact_conversations.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contact_conversations(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> ListContactConversations {
        let call = Call::new(self.core(), &LIST_CONTACT_CONVERSATIONS);
        ListContactConversations(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let contact_inbox = client
    ///     .create_contact_inbox(3, 1042)
    ///     .body(types::ContactInboxInput::builder().inbox_id(8))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", contact_inbox.source_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_contact_inbox(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> CreateContactInbox {
        let call = Call::new(self.core(), &CREATE_CONTACT_INBOX);
        CreateContactInbox(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let contactable_inboxes = client.list_contactable_inboxes(3, 1042).send().await?;
    /// println!("{} contactable inboxes", contactable_inboxes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_contactable_inboxes(
        &self,
        account_id: impl Into<i64>,
        id: impl Into<i64>,
    ) -> ListContactableInboxes {
        let call = Call::new(self.core(), &LIST_CONTACTABLE_INBOXES);
        ListContactableInboxes(call.path("account_id", account_id.into()).path("id", id.into()))
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let page = client.search_contacts(3).q("ada@example.com").send().await?;
    /// println!("{} contacts", page.payload.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_contacts(&self, account_id: impl Into<i64>) -> SearchContacts {
        SearchContacts(
            Call::new(self.core(), &SEARCH_CONTACTS).path("account_id", account_id.into()),
        )
    }

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
    /// [`Error`](crate::Error) says what went wrong; listed are 401, 404, 422, 429, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// use switchboard_nimchat::types;
    ///
    /// # async fn example(client: switchboard_nimchat::Client) -> Result<(), switchboard_nimchat::Error> {
    /// let page = client
    ///     .filter_contacts(3)
    ///     .body(
    ///         types::FilterBody::builder()
    ///             .payload([
    ///                 types::FilterCondition::builder()
    ///                     .attribute_key("email")
    ///                     .filter_operator(types::FilterOperator::EqualTo)
    ///                     .build()?,
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{} items", page.payload.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn filter_contacts(&self, account_id: impl Into<i64>) -> FilterContacts {
        FilterContacts(
            Call::new(self.core(), &FILTER_CONTACTS).path("account_id", account_id.into()),
        )
    }
}

pub(super) static LIST_CONTACTS: Facts =
    Facts::new(&API, "list_contacts", Method::GET, "/api/v1/accounts/{account_id}/contacts")
        .certainty(Certainty::Confirmed)
        .listed()
        .schemes(&["userApiKey"])
        .parameters(&[
            Parameter::query("sort"),
            Parameter::query("page"),
            Parameter::query("include_contact_inboxes"),
            Parameter::query("labels[]"),
        ]);

request!(
    list_contacts: ListContacts => types::ContactPage,
    Json<Reads<arrivals::BarePayload>>,
    listed
);

impl ListContacts {
    /// What to sort by; a leading minus sorts downwards.
    pub fn sort<By>(self, value: impl IntoOption<types::ContactSort, By>) -> Self {
        Self(self.0.query("sort", value.into_option()))
    }

    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }

    /// False leaves `contact_inboxes` out of the contacts, which makes the reply much smaller. Not
    /// in the vendor's documentation; the open-source server accepts it. The vendor's default:
    /// `true`.
    pub fn include_contact_inboxes<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include_contact_inboxes", value.into_option()))
    }

    /// Only contacts with at least one of these labels. Repeat the parameter for several labels.
    /// Not in the vendor's documentation; the open-source server accepts it.
    pub fn labels<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("labels[]", value.into_list()))
    }
}

impl Listed for ListContacts {
    type Page = types::ContactPage;
    type Item = types::Contact;
    type ReadPage = Reads<arrivals::BarePayload>;
    type ReadItem = Reads<arrivals::UnderPayloadContact>;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_number("page", 1)
            .total(|page| page.meta.as_ref().and_then(|it| it.count))
            .distinct()
            .arriving_as(arrivals::BarePayload::ARRIVALS);
}

pub(super) static CREATE_CONTACT: Facts =
    Facts::new(&API, "create_contact", Method::POST, "/api/v1/accounts/{account_id}/contacts")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(
            Body::json_or_multipart("application/json")
                .required()
                .files(&[FilePart::one("avatar")]),
        );

request!(
    create_contact: CreateContact => types::Contact,
    Json<Reads<arrivals::UnderPayloadContactOrUnderPayload>>
);

impl CreateContact {
    /// Required, unless there are files. The contact to create.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ContactCreateInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The contact's picture as a file. Send it, or `avatar_url`.
    pub fn avatar(self, avatar: impl Into<Upload>) -> Self {
        Self(self.0.file("avatar", avatar.into()))
    }
}

pub(super) static GET_CONTACT: Facts =
    Facts::new(&API, "get_contact", Method::GET, "/api/v1/accounts/{account_id}/contacts/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"]);

request!(
    get_contact: GetContact => types::Contact,
    Json<Reads<arrivals::UnderPayloadContactOrUnderPayload>>
);

pub(super) static UPDATE_CONTACT: Facts =
    Facts::new(&API, "update_contact", Method::PUT, "/api/v1/accounts/{account_id}/contacts/{id}")
        .certainty(Certainty::Confirmed)
        .schemes(&["userApiKey"])
        .body(
            Body::json_or_multipart("application/json")
                .required()
                .files(&[FilePart::one("avatar")]),
        );

request!(
    update_contact: UpdateContact => Option<types::Contact>,
    Optional< Reads<arrivals::UnderPayloadContactOrUnderPayload, Option<reads::Same>>, >
);

impl UpdateContact {
    /// Required, unless there are files. The fields to change.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ContactInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }

    /// The contact's picture as a file. Send it, or `avatar_url`.
    pub fn avatar(self, avatar: impl Into<Upload>) -> Self {
        Self(self.0.file("avatar", avatar.into()))
    }
}

pub(super) static DELETE_CONTACT: Facts = Facts::new(
    &API,
    "delete_contact",
    Method::DELETE,
    "/api/v1/accounts/{account_id}/contacts/{id}",
)
.certainty(Certainty::Confirmed)
.accept("*/*")
.schemes(&["userApiKey"]);

request!(delete_contact: DeleteContact => (), Nothing);

pub(super) static LIST_CONTACT_CONVERSATIONS: Facts = Facts::new(
    &API,
    "list_contact_conversations",
    Method::GET,
    "/api/v1/accounts/{account_id}/contacts/{id}/conversations",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(
    list_contact_conversations: ListContactConversations => Vec<types::Conversation>,
    Json<Reads<arrivals::UnderPayload, reads::List>>
);

pub(super) static CREATE_CONTACT_INBOX: Facts = Facts::new(
    &API,
    "create_contact_inbox",
    Method::POST,
    "/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"])
.body(Body::json("application/json").required());

request!(create_contact_inbox: CreateContactInbox => types::ContactInbox, Json<Same>);

impl CreateContactInbox {
    /// Required. The inbox.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::ContactInboxInput>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

pub(super) static LIST_CONTACTABLE_INBOXES: Facts = Facts::new(
    &API,
    "list_contactable_inboxes",
    Method::GET,
    "/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes",
)
.certainty(Certainty::Confirmed)
.schemes(&["userApiKey"]);

request!(
    list_contactable_inboxes: ListContactableInboxes => Vec<types::ContactInbox>,
    Json<Reads<arrivals::UnderPayloadOrOne, reads::List>>
);

pub(super) static SEARCH_CONTACTS: Facts = Facts::new(
    &API,
    "search_contacts",
    Method::GET,
    "/api/v1/accounts/{account_id}/contacts/search",
)
.certainty(Certainty::Confirmed)
.listed()
.schemes(&["userApiKey"])
.parameters(&[
    Parameter::query("q").required(),
    Parameter::query("sort"),
    Parameter::query("page"),
    Parameter::query("include_contact_inboxes"),
    Parameter::query("labels[]"),
]);

request!(
    search_contacts: SearchContacts => types::ContactPage,
    Json<Reads<arrivals::BarePayload>>,
    listed
);

impl SearchContacts {
    /// Required. The text to look for. Not marked as required in the vendor's documentation, but
    /// the open-source server fails without it.
    pub fn q(self, value: impl Into<String>) -> Self {
        Self(self.0.query("q", Some(value.into())))
    }

    /// What to sort by; a leading minus sorts downwards.
    pub fn sort<By>(self, value: impl IntoOption<types::ContactSort, By>) -> Self {
        Self(self.0.query("sort", value.into_option()))
    }

    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }

    /// False leaves `contact_inboxes` out of the contacts, which makes the reply much smaller. Not
    /// in the vendor's documentation; the open-source server accepts it. The vendor's default:
    /// `true`.
    pub fn include_contact_inboxes<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include_contact_inboxes", value.into_option()))
    }

    /// Only contacts with at least one of these labels. Repeat the parameter for several labels.
    /// Not in the vendor's documentation; the open-source server accepts it.
    pub fn labels<By>(self, value: impl IntoList<String, By>) -> Self {
        Self(self.0.query("labels[]", value.into_list()))
    }
}

impl Listed for SearchContacts {
    type Page = types::ContactPage;
    type Item = types::Contact;
    type ReadPage = Reads<arrivals::BarePayload>;
    type ReadItem = Reads<arrivals::UnderPayloadContact>;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_number("page", 1)
            .total(|page| page.meta.as_ref().and_then(|it| it.count))
            .more(|page| page.meta.as_ref().and_then(|it| it.has_more))
            .distinct()
            .arriving_as(arrivals::BarePayload::ARRIVALS);
}

pub(super) static FILTER_CONTACTS: Facts = Facts::new(
    &API,
    "filter_contacts",
    Method::POST,
    "/api/v1/accounts/{account_id}/contacts/filter",
)
.certainty(Certainty::Confirmed)
.repeatable(true)
.listed()
.schemes(&["userApiKey", "agentBotApiKey"])
.parameters(&[Parameter::query("page"), Parameter::query("include_contact_inboxes")])
.body(Body::json("application/json").required());

request!(
    filter_contacts: FilterContacts => types::ContactPage,
    Json<Reads<arrivals::BarePayload>>,
    listed
);

impl FilterContacts {
    /// Which page to return, counted from 1. A page behind the last one is empty. The vendor's
    /// default: `1`.
    pub fn page<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("page", value.into_option()))
    }

    /// False leaves `contact_inboxes` out of the contacts, which makes the reply much smaller. Not
    /// in the vendor's documentation; the open-source server accepts it. The vendor's default:
    /// `true`.
    pub fn include_contact_inboxes<By>(self, value: impl IntoOption<bool, By>) -> Self {
        Self(self.0.query("include_contact_inboxes", value.into_option()))
    }

    /// Required. The conditions.
    ///
    /// Takes the value, or a builder of it; a builder that lacks a required field makes `send` fail.
    pub fn body<B>(self, body: B) -> Self
    where
        B: TryInto<types::FilterBody>,
        Error: From<B::Error>,
    {
        Self(self.0.body(body.try_into().map_err(Error::from)))
    }
}

impl Listed for FilterContacts {
    type Page = types::ContactPage;
    type Item = types::Contact;
    type ReadPage = Reads<arrivals::BarePayload>;
    type ReadItem = Reads<arrivals::UnderPayloadContact>;

    const LIST: List<Self> =
        List::<Self>::new("payload", |page| &page.payload, |page| page.payload)
            .by_number("page", 1)
            .total(|page| page.meta.as_ref().and_then(|it| it.count))
            .distinct()
            .arriving_as(arrivals::BarePayload::ARRIVALS);
}
