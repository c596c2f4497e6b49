//! What the vendor fills into the URLs of reports and buttons.

use crate::Error;

/// What the vendor fills into the URL of a report or a button.
///
/// # Examples
///
/// ```
/// use switchboard::zenvia_sales::app::Placeholder;
///
/// let url = format!("https://app.example/visits?lang={}", Placeholder::GroupLanguage.text());
/// assert_eq!(url, "https://app.example/visits?lang=${group.language}");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Placeholder {
    /// The id of the user.
    UserId,
    /// The user's first name.
    UserFirstName,
    /// The user's last name.
    UserLastName,
    /// The number of the user's mobile phone.
    UserCellPhone,
    /// The user's phone number.
    UserPhone,
    /// The user's e-mail address.
    UserEmail,
    /// The id of the user's group.
    GroupId,
    /// The name of the group.
    GroupName,
    /// The language of the group, a code of ISO 639-1.
    GroupLanguage,
    /// The name of the group as it is shown.
    GroupDisplayName,
    /// Buttons only: the id of the prospect whose conversation it is.
    ProspectId,
    /// Buttons only: the prospect's first name.
    ProspectFirstName,
    /// Buttons only: the prospect's last name.
    ProspectLastName,
    /// Buttons only: the prospect's phone numbers, separated by commas.
    ProspectPhones,
    /// Buttons only: the prospect's e-mail addresses, separated by commas.
    ProspectEmails,
    /// Buttons only: where the prospect comes from.
    ProspectSource,
    /// Buttons only: your own id of the lead.
    ProspectProviderLeadId,
}

impl Placeholder {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::UserId,
        Self::UserFirstName,
        Self::UserLastName,
        Self::UserCellPhone,
        Self::UserPhone,
        Self::UserEmail,
        Self::GroupId,
        Self::GroupName,
        Self::GroupLanguage,
        Self::GroupDisplayName,
        Self::ProspectId,
        Self::ProspectFirstName,
        Self::ProspectLastName,
        Self::ProspectPhones,
        Self::ProspectEmails,
        Self::ProspectSource,
        Self::ProspectProviderLeadId,
    ];

    /// As it stands in a URL, such as `${user._id}`.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::UserId => "${user._id}",
            Self::UserFirstName => "${user.firstName}",
            Self::UserLastName => "${user.lastName}",
            Self::UserCellPhone => "${user.cellPhone}",
            Self::UserPhone => "${user.phone}",
            Self::UserEmail => "${user.email}",
            Self::GroupId => "${group._id}",
            Self::GroupName => "${group.name}",
            Self::GroupLanguage => "${group.language}",
            Self::GroupDisplayName => "${group.displayName}",
            Self::ProspectId => "${prospect._id}",
            Self::ProspectFirstName => "${prospect.firstName}",
            Self::ProspectLastName => "${prospect.lastName}",
            Self::ProspectPhones => "${prospect.phones}",
            Self::ProspectEmails => "${prospect.emails}",
            Self::ProspectSource => "${prospect.source}",
            Self::ProspectProviderLeadId => "${prospect.providerLeadId}",
        }
    }

    /// Whether it is of a prospect, whom only buttons know.
    #[must_use]
    pub fn is_of_prospect(self) -> bool {
        self.text().starts_with("${prospect.")
    }
}

/// A URL with its placeholders filled in: what the vendor does, for tests and previews.
///
/// Values are percent-encoded, so that none of them can begin another parameter or leave its segment;
/// that the vendor does so, too, is to be expected and not documented. What has no value is filled
/// with nothing.
///
/// # Errors
///
/// [`Error::is_invalid_request`] for a placeholder that is not known, or has no end.
///
/// # Examples
///
/// ```
/// use switchboard::zenvia_sales::app::{Placeholder, expand};
///
/// let url = "https://app.example/visits?by=${user.firstName}&lang=${group.language}";
/// let url = expand(url, |placeholder| match placeholder {
///     Placeholder::UserFirstName => Some("Ada & Co".into()),
///     _ => None,
/// })?;
/// assert_eq!(url, "https://app.example/visits?by=Ada%20%26%20Co&lang=");
/// # Ok::<(), switchboard::Error>(())
/// ```
pub fn expand(url: &str, value: impl Fn(Placeholder) -> Option<String>) -> Result<String, Error> {
    let mut expanded = String::with_capacity(url.len());
    for piece in pieces(url) {
        match piece? {
            Piece::Plain(text) => expanded.push_str(text),
            Piece::Filled(placeholder) => {
                encode(&value(placeholder).unwrap_or_default(), &mut expanded);
            }
        }
    }
    Ok(expanded)
}

/// The placeholders in a URL.
pub(super) fn placeholders(url: &str) -> Result<Vec<Placeholder>, Error> {
    let found = pieces(url).filter_map(|piece| match piece {
        Ok(Piece::Plain(_)) => None,
        Ok(Piece::Filled(placeholder)) => Some(Ok(placeholder)),
        Err(error) => Some(Err(error)),
    });
    found.collect()
}

enum Piece<'u> {
    Plain(&'u str),
    Filled(Placeholder),
}

fn pieces(url: &str) -> impl Iterator<Item = Result<Piece<'_>, Error>> {
    let mut rest = url;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let start = rest.find("${").unwrap_or(rest.len());
        if start > 0 {
            let (plain, after) = rest.split_at(start);
            rest = after;
            return Some(Ok(Piece::Plain(plain)));
        }
        let known = Placeholder::ALL.into_iter().find_map(|it| {
            let after = rest.strip_prefix(it.text())?;
            Some((it, after))
        });
        let Some((placeholder, after)) = known else {
            rest = "";
            return Some(Err(Error::invalid_request(
                "the URL holds a placeholder that the vendor does not know",
            )));
        };
        rest = after;
        Some(Ok(Piece::Filled(placeholder)))
    })
}

/// Leaves what is unreserved in every part of a URL.
fn encode(text: &str, to: &mut String) {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            to.push(char::from(byte));
        } else {
            let digit = |it: u8| DIGITS.get(usize::from(it)).copied().unwrap_or('0');
            to.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}
