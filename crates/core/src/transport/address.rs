//! The address of a request as a call has it, beside the form in which it passes the seam.

use http::Uri;
use url::{Position, Url};

/// An address in the extensions of a request, so that the network need not read it a second time.
/// It holds secrets.
#[derive(Clone)]
pub(crate) struct Address(Url);

impl Address {
    pub(crate) fn new(url: &Url) -> Self {
        Self(url.clone())
    }

    /// The address, if it is still that of the request: what is in front of the network may have
    /// changed it.
    pub(super) fn of(self, uri: &Uri) -> Option<Url> {
        let Self(url) = self;
        let is_same = uri.scheme_str() == Some(url.scheme())
            && uri.authority().is_some_and(|it| it.as_str() == url.authority())
            && uri
                .path_and_query()
                .is_some_and(|it| it.as_str() == &url[Position::BeforePath..Position::AfterQuery]);
        is_same.then_some(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_was_changed_is_not_used() {
        let kept = |url: &str, uri: &str| {
            let address = Address::new(&Url::parse(url).unwrap());
            address.of(&uri.parse().unwrap()).map(String::from)
        };
        for same in
            ["https://acme.example/", "http://acme.example:8080/a%20b?c=d&e", "http://[::1]/"]
        {
            assert_eq!(kept(same, same).as_deref(), Some(same));
        }
        let url = "https://acme.example/a?b";
        let others = [
            "http://acme.example/a?b",
            "https://acme.example:444/a?b",
            "https://other.example/a?b",
            "https://acme.example/?b",
            "https://acme.example/a",
            "https://acme.example/a?b=",
            "/a?b",
        ];
        for other in others {
            assert_eq!(kept(url, other), None, "{other}");
        }
    }
}
