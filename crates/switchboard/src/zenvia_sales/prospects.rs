//! Finding a prospect, or registering a lead that makes one.

use crate::Error;
use crate::find_or_create::{Found, PhoneNumber, email, find_or_create, same_email, same_phone};
use std::fmt;
use switchboard_zenvia_sales::Client;
use switchboard_zenvia_sales::types::{ProspectCreated, ProspectSummary, RetailLead};

/// What tells a prospect from all others that the API key may see.
///
/// Phone numbers may hold spaces and the signs that group digits, and are compared digit by digit,
/// with or without the plus sign, as the vendor does; e-mail addresses without regard to case.
///
/// # Examples
///
/// ```
/// use switchboard::zenvia_sales::ProspectKey;
///
/// let number = ProspectKey::phone_number("+54 9 11 5555-0001");
/// assert_eq!(number, ProspectKey::phone_number("+5491155550001"));
/// assert_eq!(format!("{number:?}"), "PhoneNumber(..)");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ProspectKey(Key);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    Email(String),
    PhoneNumber(PhoneNumber),
}

impl ProspectKey {
    /// An e-mail address of the prospect.
    #[must_use]
    pub fn email(address: impl AsRef<str>) -> Self {
        Self(Key::Email(email(address.as_ref())))
    }

    /// A phone number of the prospect, with the country's code.
    #[must_use]
    pub fn phone_number(number: impl AsRef<str>) -> Self {
        Self(Key::PhoneNumber(PhoneNumber::new(number.as_ref())))
    }

    fn as_str(&self) -> &str {
        match &self.0 {
            Key::Email(text) => text,
            Key::PhoneNumber(number) => number.as_str(),
        }
    }

    /// Whether the key is among these; `None` where the reply does not say.
    fn is_among(&self, phones: Option<&[String]>, emails: Option<&[String]>) -> Option<bool> {
        let (same, theirs): (fn(&str, &str) -> bool, _) = match &self.0 {
            Key::Email(_) => (same_email, emails),
            Key::PhoneNumber(_) => (same_phone, phones),
        };
        Some(theirs?.iter().any(|theirs| same(self.as_str(), theirs)))
    }

    fn check(&self) -> Result<(), Error> {
        let is_empty = match &self.0 {
            Key::Email(text) => text.is_empty(),
            Key::PhoneNumber(number) => !number.as_str().bytes().any(|it| it.is_ascii_digit()),
        };
        if is_empty {
            return Err(Error::invalid_request("the key of the prospect is empty"));
        }
        Ok(())
    }

    fn set_in(&self, lead: &mut RetailLead) {
        if self.is_among(lead.phones.as_deref(), lead.emails.as_deref()) != Some(true) {
            let list = match self.0 {
                Key::Email(_) => &mut lead.emails,
                Key::PhoneNumber(_) => &mut lead.phones,
            };
            list.get_or_insert_default().insert(0, self.as_str().to_owned());
        }
    }
}

/// Personal data: only the kind of the key is shown.
impl fmt::Debug for ProspectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Key::Email(_) => "Email(..)",
            Key::PhoneNumber(_) => "PhoneNumber(..)",
        })
    }
}

/// A prospect as the look-up or the new lead shows it, from [`find_or_create_prospect`]. All the rest
/// is one `get_prospect` away.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnownProspect {
    /// As the look-up by phone number or e-mail address returns it.
    Summary(Box<ProspectSummary>),
    /// As the reply to the new lead returns it.
    Created(Box<ProspectCreated>),
}

impl KnownProspect {
    /// The id of the prospect.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            // Those without one are not handed out.
            Self::Summary(prospect) => prospect.id.as_deref().unwrap_or_default(),
            Self::Created(prospect) => &prospect.id,
        }
    }
}

/// The prospect with this key, or the one that a new retail lead makes.
///
/// The key is added to the phone numbers or e-mail addresses of the lead. If the prospect exists, no
/// lead is registered; to register it anyway, send it with `create_retail_lead`, which attaches it
/// to the prospect that the vendor takes it for.
///
/// **Doubles.** Two calls at the same time may both register their lead. Of prospects the vendor
/// says only that a lead is attached to one or makes one; how it tells whose it is, and whether it
/// does so for two at once, is not documented. Within a process, take a
/// [turn](crate::find_or_create::Turns) first. Several matches: the one with the lowest id, which
/// the vendor counts up with time, is returned.
///
/// A prospect whose summary does not list what the key is about is read once with `get_prospect` to
/// compare, since the name of the look-up's e-mail parameter is inferred.
///
/// # Errors
///
/// [`Error::is_invalid_request`] for an empty key. Otherwise that of the first look-up, or of
/// registering the lead: if [`Error::delivery`] of the latter is unclear, the prospect may still
/// appear.
///
/// # Examples
///
/// ```
/// use switchboard::zenvia_sales::{self, ProspectKey, types::RetailLead};
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let zenvia = zenvia_sales::connect().api_key("your-api-key").build()?;
/// let key = ProspectKey::phone_number("+54 9 11 5555-0001");
/// let lead = RetailLead::builder().utm_source("website").first_name("Ada");
/// let prospect = zenvia_sales::find_or_create_prospect(&zenvia, key, lead).await?;
/// println!("{} {:?}", prospect.id(), prospect.origin());
/// # Ok(())
/// # }
/// ```
pub async fn find_or_create_prospect<B>(
    client: &Client,
    key: ProspectKey,
    lead: B,
) -> Result<Found<KnownProspect>, Error>
where
    B: TryInto<RetailLead>,
    Error: From<B::Error>,
{
    found(client, key, lead.try_into().map_err(Error::from)?).await
}

async fn found(
    client: &Client,
    key: ProspectKey,
    mut lead: RetailLead,
) -> Result<Found<KnownProspect>, Error> {
    key.check()?;
    key.set_in(&mut lead);
    let key = &key;
    let create = || async move {
        let created = client.create_retail_lead().body(lead).send().await?;
        Ok(KnownProspect::Created(Box::new(created.into_inner())))
    };
    find_or_create(|_| matching(client, key), create).await
}

/// The prospects with this key, the oldest first.
async fn matching(client: &Client, key: &ProspectKey) -> Result<Vec<KnownProspect>, Error> {
    let request = client.find_prospect();
    let request = match &key.0 {
        Key::Email(text) => request.email(text.as_str()),
        Key::PhoneNumber(number) => request.phone_number(number.as_str()),
    };
    let candidates = match request.send().await {
        Ok(candidates) => candidates.into_inner(),
        Err(error) if error.is_not_found() => Vec::new(),
        Err(error) => return Err(error),
    };
    let mut matches = Vec::new();
    for candidate in candidates {
        if has(client, key, &candidate).await? {
            matches.push(KnownProspect::Summary(Box::new(candidate)));
        }
    }
    matches.sort_by(|one, other| one.id().cmp(other.id()));
    Ok(matches)
}

/// Whether the candidate has the key, by its summary or else by the whole of it.
async fn has(client: &Client, key: &ProspectKey, it: &ProspectSummary) -> Result<bool, Error> {
    let Some(id) = &it.id else { return Ok(false) };
    if let Some(answer) = key.is_among(it.phones.as_deref(), it.emails.as_deref()) {
        return Ok(answer);
    }
    let whole = client.get_prospect(id).send().await?;
    Ok(key.is_among(whole.phones.as_deref(), whole.emails.as_deref()) == Some(true))
}
