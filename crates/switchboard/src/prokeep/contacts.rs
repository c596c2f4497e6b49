//! Finding a contact, or creating it.

use crate::Error;
use crate::chrono::{DateTime, Utc};
use crate::find_or_create::{Found, PhoneNumber, email, find_or_create, same_email, same_phone};
use crate::paginate::Paginate;
use std::fmt;
use switchboard_prokeep::Client;
use switchboard_prokeep::types::{Contact, ContactInput};

/// The largest page that the vendor sends.
const PAGE: u32 = 50;

/// What tells a contact from all others of its account.
///
/// [`external_id`](Self::external_id) is the one to use: it is looked up in one call. For the others
/// the vendor has no look-up, so that all contacts are read, 50 per call.
///
/// # Examples
///
/// ```
/// use switchboard::prokeep::ContactKey;
///
/// let number = ContactKey::phone_number("+1 (500) 555-0001");
/// assert_eq!(number, ContactKey::phone_number("+15005550001"));
/// assert_eq!(format!("{number:?}"), "PhoneNumber(..)");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ContactKey(Key);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    ExternalId(String),
    PhoneNumber(PhoneNumber),
    Email(String),
}

impl ContactKey {
    /// The id of the contact in your own system.
    #[must_use]
    pub fn external_id(id: impl Into<String>) -> Self {
        Self(Key::ExternalId(id.into()))
    }

    /// The number at which the contact receives text messages, with the country's code.
    #[must_use]
    pub fn phone_number(number: impl AsRef<str>) -> Self {
        Self(Key::PhoneNumber(PhoneNumber::new(number.as_ref())))
    }

    /// The e-mail address.
    #[must_use]
    pub fn email_address(address: impl AsRef<str>) -> Self {
        Self(Key::Email(email(address.as_ref())))
    }

    fn is_of(&self, contact: &Contact) -> bool {
        match &self.0 {
            Key::ExternalId(id) => contact.external_id.as_ref() == Some(id),
            Key::PhoneNumber(number) => {
                let theirs = contact.phone_number.as_deref();
                theirs.is_some_and(|theirs| same_phone(number.as_str(), theirs))
            }
            Key::Email(address) => {
                let theirs = contact.email_address.as_deref();
                theirs.is_some_and(|theirs| same_email(address, theirs))
            }
        }
    }

    fn check(&self) -> Result<(), Error> {
        match &self.0 {
            Key::PhoneNumber(number) => number.e164().map(drop),
            Key::ExternalId(text) | Key::Email(text) if text.trim().is_empty() => {
                Err(Error::invalid_request("the key of the contact is empty"))
            }
            _ => Ok(()),
        }
    }

    fn set_in(self, contact: &mut ContactInput) {
        match self.0 {
            Key::ExternalId(id) => contact.external_id = Some(id),
            Key::PhoneNumber(number) => contact.phone_number = Some(number.as_str().to_owned()),
            Key::Email(address) => contact.email_address = Some(address),
        }
    }
}

/// Personal data: only the kind of the key is shown.
impl fmt::Debug for ContactKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Key::ExternalId(_) => "ExternalId(..)",
            Key::PhoneNumber(_) => "PhoneNumber(..)",
            Key::Email(_) => "Email(..)",
        })
    }
}

/// The contact with this key, or a new one.
///
/// The key is set in the new contact. Found contacts are not changed.
///
/// **Doubles are possible.** Nothing that the vendor documents keeps two calls at the same time from
/// creating two contacts with one key, not even with one external id, and nothing merges them.
/// Within a process, take a [turn](crate::find_or_create::Turns) first. If several processes create
/// contacts, let them share a lock, or let one of them do it.
///
/// An external id takes one call for a contact that exists; the path of that call is inferred. If
/// the vendor has several contacts with it, which one it returns is not documented. With the other
/// keys the oldest one is returned.
///
/// # Errors
///
/// [`Error::is_invalid_request`] for an empty key, or a phone number without its country's code.
/// Otherwise that of the first look-up, or of creating: if [`Error::delivery`] of the latter is
/// unclear, the contact may still appear.
///
/// # Examples
///
/// ```
/// use switchboard::prokeep::{self, ContactKey, types::ContactInput};
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let prokeep = prokeep::connect("acme").credentials("api-user", "api-password").build()?;
/// let key = ContactKey::external_id("crm-20817");
/// let contact = ContactInput::builder().first_name("Ada").phone_number("+15005550001");
/// let contact = prokeep::find_or_create_contact(&prokeep, key, contact).await?;
/// println!("{} {:?}", contact.id, contact.origin());
/// # Ok(())
/// # }
/// ```
pub async fn find_or_create_contact<B>(
    client: &Client,
    key: ContactKey,
    contact: B,
) -> Result<Found<Contact>, Error>
where
    B: TryInto<ContactInput>,
    Error: From<B::Error>,
{
    found(client, key, contact.try_into().map_err(Error::from)?).await
}

async fn found(
    client: &Client,
    key: ContactKey,
    mut contact: ContactInput,
) -> Result<Found<Contact>, Error> {
    key.check()?;
    key.clone().set_in(&mut contact);
    let key = &key;
    let create = || async move {
        let created = client.create_contact().body(contact).send().await?;
        Ok(created.into_inner())
    };
    find_or_create(|_| matching(client, key), create).await
}

/// The contacts with this key, the oldest first.
async fn matching(client: &Client, key: &ContactKey) -> Result<Vec<Contact>, Error> {
    if let Key::ExternalId(id) = &key.0 {
        return match client.get_contact_by_external_id(id.as_str()).send().await {
            Ok(contact) => {
                Ok(Vec::from_iter(Some(contact.into_inner()).filter(|it| key.is_of(it))))
            }
            Err(error) if error.is_not_found() => Ok(Vec::new()),
            Err(error) => Err(error),
        };
    }
    let mut contacts = client.list_contacts().items().page_size(PAGE);
    let mut matches = Vec::new();
    while let Some(contact) = contacts.try_next().await? {
        if key.is_of(&contact) {
            matches.push(contact);
        }
    }
    // Those without a date last: they are of no known age.
    matches.sort_by_key(age);
    Ok(matches)
}

fn age(contact: &Contact) -> (bool, Option<DateTime<Utc>>, String) {
    let at = contact.inserted_at.as_ref().and_then(|at| at.get().copied());
    (at.is_none(), at, contact.id.clone())
}
