//! Finding a contact, or creating it.

use crate::Error;
use crate::find_or_create::{Found, PhoneNumber, email, find_or_create, same_email, same_phone};
use crate::paginate::{Paged, Paginate};
use std::fmt;
use switchboard_core::Patch;
use switchboard_nimchat::Client;
use switchboard_nimchat::types::{
    Contact, ContactCreateInput, FilterBody, FilterCondition, FilterOperator,
};

/// How many pages of a search by a part of a text are read: 150 contacts.
const SEARCHED_PAGES: usize = 10;

/// What tells a contact from all others of its account.
///
/// Phone numbers may hold spaces and the signs that group digits, but need their country's code:
/// the server takes E.164 only. E-mail addresses are compared without regard to case, identifiers
/// as they are.
///
/// # Examples
///
/// ```
/// use switchboard::nimchat::ContactKey;
///
/// assert_eq!(ContactKey::email("Ada@Example.com"), ContactKey::email("ada@example.com"));
/// let number = ContactKey::phone_number("+1 (500) 555-0001");
/// assert_eq!(number, ContactKey::phone_number("+15005550001"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ContactKey(Key);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    Identifier(String),
    Email(String),
    PhoneNumber(PhoneNumber),
}

impl ContactKey {
    /// The id of the contact in your own system. The safest key: it never changes.
    #[must_use]
    pub fn identifier(identifier: impl Into<String>) -> Self {
        Self(Key::Identifier(identifier.into()))
    }

    /// The e-mail address.
    #[must_use]
    pub fn email(address: impl AsRef<str>) -> Self {
        Self(Key::Email(email(address.as_ref())))
    }

    /// The phone number, with the country's code.
    #[must_use]
    pub fn phone_number(number: impl AsRef<str>) -> Self {
        Self(Key::PhoneNumber(PhoneNumber::new(number.as_ref())))
    }

    fn as_str(&self) -> &str {
        match &self.0 {
            Key::Identifier(text) | Key::Email(text) => text,
            Key::PhoneNumber(number) => number.as_str(),
        }
    }

    /// Whether this contact has the key.
    fn is_of(&self, contact: &Contact) -> bool {
        let (same, theirs): (fn(&str, &str) -> bool, _) = match &self.0 {
            Key::Identifier(_) => (|one, other| one == other, &contact.identifier),
            Key::Email(_) => (same_email, &contact.email),
            Key::PhoneNumber(_) => (same_phone, &contact.phone_number),
        };
        theirs.as_deref().is_some_and(|theirs| same(self.as_str(), theirs))
    }

    fn check(&self) -> Result<(), Error> {
        match &self.0 {
            Key::PhoneNumber(number) => number.e164().map(drop),
            Key::Identifier(text) | Key::Email(text) if text.trim().is_empty() => {
                Err(Error::invalid_request("the key of the contact is empty"))
            }
            _ => Ok(()),
        }
    }

    /// The condition of a filter that only this contact meets.
    fn condition(&self) -> Result<FilterBody, Error> {
        let (field, value) = match &self.0 {
            Key::Identifier(text) => ("identifier", text.as_str()),
            Key::Email(text) => ("email", text.as_str()),
            // The server puts the plus sign before it.
            Key::PhoneNumber(number) => ("phone_number", number.as_str().trim_start_matches('+')),
        };
        let condition = FilterCondition::builder()
            .attribute_key(field)
            .filter_operator(FilterOperator::EqualTo)
            .values([value])
            .build()?;
        FilterBody::builder().payload([condition]).build()
    }

    fn set_in(self, contact: &mut ContactCreateInput) {
        match self.0 {
            Key::Identifier(text) => contact.identifier = Patch::Set(text),
            Key::Email(text) => contact.email = Patch::Set(text),
            Key::PhoneNumber(number) => {
                contact.phone_number = Patch::Set(number.as_str().to_owned());
            }
        }
    }
}

/// Personal data: only the kind of the key is shown.
impl fmt::Debug for ContactKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Key::Identifier(_) => "Identifier(..)",
            Key::Email(_) => "Email(..)",
            Key::PhoneNumber(_) => "PhoneNumber(..)",
        })
    }
}

/// The contact of the account with this key, or a new one.
///
/// The key is set in the new contact. Found contacts are not changed.
///
/// **No doubles**, whoever calls at the same time and from wherever: identifiers, e-mail addresses
/// and phone numbers are unique in an account, so the server refuses the second one with 422, and
/// this function then returns the first. Where another field of yours is taken by another contact
/// (the e-mail address of a new identifier, say), that is the error.
///
/// It takes one call for a contact that exists: a filter, which is exact. Only after a create that
/// was refused or had no clear answer, the search is asked, too, which finds spellings that the
/// filter does not, but reads at most 150 contacts that contain the text.
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
/// use switchboard::nimchat::{self, ContactKey, types::ContactCreateInput};
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let nimchat = nimchat::connect("https://chat.example").user_token("user-token").build()?;
/// let key = ContactKey::email("ada@example.com");
/// let contact = ContactCreateInput::builder().name("Ada");
/// let contact = nimchat::find_or_create_contact(&nimchat, 1, key, contact).await?;
/// println!("{} {:?}", contact.id, contact.origin());
/// # Ok(())
/// # }
/// ```
pub async fn find_or_create_contact<B>(
    client: &Client,
    account_id: i64,
    key: ContactKey,
    contact: B,
) -> Result<Found<Contact>, Error>
where
    B: TryInto<ContactCreateInput>,
    Error: From<B::Error>,
{
    found(client, account_id, key, contact.try_into().map_err(Error::from)?).await
}

async fn found(
    client: &Client,
    account_id: i64,
    key: ContactKey,
    mut contact: ContactCreateInput,
) -> Result<Found<Contact>, Error> {
    key.check()?;
    let condition = key.condition()?;
    key.clone().set_in(&mut contact);
    let (key, condition) = (&key, &condition);
    let look = |is_further| async move {
        let filter = client.filter_contacts(account_id).body(condition.clone());
        let mut matches = matching(filter, 1, key).await?;
        if matches.is_empty() && is_further {
            matches =
                matching(client.search_contacts(account_id).q(key.as_str()), SEARCHED_PAGES, key)
                    .await?;
        }
        matches.sort_by_key(|contact| contact.id);
        Ok(matches)
    };
    let create = || async move {
        let created = client.create_contact(account_id).body(contact).send().await?;
        Ok(created.into_inner())
    };
    find_or_create(look, create).await
}

/// The contacts with the key on the first pages of a list.
async fn matching<R: Paged<Item = Contact>>(
    list: R,
    pages: usize,
    key: &ContactKey,
) -> Result<Vec<Contact>, Error> {
    let mut pages = list.pages().max_pages(pages);
    let mut matches = Vec::new();
    while let Some(page) = pages.try_next().await? {
        matches.extend(R::items(page.into_inner()).into_iter().filter(|it| key.is_of(it)));
    }
    Ok(matches)
}
