//! What was found or created.

use std::ops::Deref;

/// What was found or created. It derefs to the item.
///
/// # Examples
///
/// ```
/// use switchboard::find_or_create::Origin;
/// use switchboard::prokeep::{self, ContactKey, types::ContactInput};
///
/// # async fn example() -> Result<(), switchboard::Error> {
/// let prokeep = prokeep::connect("acme").credentials("api-user", "api-password").build()?;
/// let key = ContactKey::external_id("crm-20817");
/// let contact = ContactInput::builder().first_name("Ada");
/// let contact = prokeep::find_or_create_contact(&prokeep, key, contact).await?;
/// match contact.origin() {
///     Origin::Created => println!("welcome, {}", contact.id),
///     _ => println!("welcome back, {}; {} doubles", contact.id, contact.others().len()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Found<T> {
    item: T,
    others: Vec<T>,
    origin: Origin,
}

/// Where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// It was there, or somebody else created it while this call was about to.
    Found,
    /// This call created it.
    Created,
    /// It appeared while this call was creating it and got no clear answer: this call or another
    /// one has created it.
    Unclear,
}

impl<T> Found<T> {
    pub(super) const fn created(item: T) -> Self {
        Self { item, others: Vec::new(), origin: Origin::Created }
    }

    /// The first of what matches, if anything does.
    pub(super) fn first(matches: Vec<T>, origin: Origin) -> Option<Self> {
        let mut matches = matches.into_iter();
        let item = matches.next()?;
        Some(Self { item, others: matches.collect(), origin })
    }

    /// Where it comes from.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        self.origin
    }

    /// Whether this call created it, for certain.
    #[must_use]
    pub const fn is_created(&self) -> bool {
        matches!(self.origin, Origin::Created)
    }

    /// Further ones that match the same key, from the second oldest on: doubles, to be merged or
    /// cleaned up. Empty where the vendor's look-up returns one only.
    #[must_use]
    pub fn others(&self) -> &[T] {
        &self.others
    }

    /// The item alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.item
    }
}

impl<T> Deref for Found<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.item
    }
}
