//! Definitions of reports and buttons, checked.

use super::placeholder::{Placeholder, placeholders};
use super::text::Text;
use crate::Error;
use switchboard_zenvia_sales::types::{ButtonDefinition, LocalizedText, ReportDefinition};

/// The definition of a report. No call of the API takes it: it is what you register your app with, as
/// JSON.
///
/// # Errors
///
/// [`Error::is_invalid_request`] for an empty key, a name without English, a URL that is none of
/// HTTP(S), and a placeholder that reports do not have.
///
/// # Examples
///
/// ```
/// use switchboard::zenvia_sales::app::{Text, report};
///
/// let name = Text::new("Visits").es("Visitas");
/// let visits = report("visits", name, "https://app.example/visits?lang=${group.language}")?;
/// assert_eq!(visits.key.as_deref(), Some("visits"));
/// # let name = Text::new("Visits");
/// assert!(report("visits", name, "https://app.example/${prospect._id}").is_err());
/// # Ok::<(), switchboard::Error>(())
/// ```
pub fn report(
    key: impl Into<String>,
    name: Text,
    url: impl Into<String>,
) -> Result<ReportDefinition, Error> {
    let (key, url) = checked(key.into(), url.into(), false)?;
    let name = LocalizedText::try_from(name)?;
    Ok(ReportDefinition::builder().key(key).name(name).url(url).build())
}

/// The definition of a button in the toolbar of conversations. `icon` is a data URI; a PNG of 64 by
/// 64 pixels is recommended.
///
/// # Errors
///
/// As [`report`], but with the placeholders of prospects; also for an icon that is no data URI of an
/// image.
///
/// # Examples
///
/// ```
/// use switchboard::zenvia_sales::app::{Text, button};
///
/// let url = "https://app.example/invoice?prospect=${prospect._id}";
/// let icon = "data:image/png;base64,iVBORw0KGgo=";
/// let invoice = button("invoice", Text::new("Invoice"), url, icon)?;
/// assert_eq!(invoice.url.as_deref(), Some(url));
/// # Ok::<(), switchboard::Error>(())
/// ```
pub fn button(
    key: impl Into<String>,
    name: Text,
    url: impl Into<String>,
    icon: impl Into<String>,
) -> Result<ButtonDefinition, Error> {
    let (key, url) = checked(key.into(), url.into(), true)?;
    let (name, icon) = (LocalizedText::try_from(name)?, icon.into());
    if !icon.starts_with("data:image/") {
        return Err(Error::invalid_request("the icon is no data URI of an image"));
    }
    Ok(ButtonDefinition::builder().key(key).name(name).url(url).icon(icon).build())
}

fn checked(key: String, url: String, is_button: bool) -> Result<(String, String), Error> {
    if key.trim().is_empty() {
        return Err(Error::invalid_request("the key is empty"));
    }
    if !url.starts_with("https://") && !url.starts_with("http://") {
        return Err(Error::invalid_request("the URL is none of HTTP"));
    }
    let of_prospect = placeholders(&url)?.into_iter().any(Placeholder::is_of_prospect);
    if of_prospect && !is_button {
        return Err(Error::invalid_request(
            "the URL of a report holds a placeholder of a prospect, which only buttons have",
        ));
    }
    Ok((key, url))
}
