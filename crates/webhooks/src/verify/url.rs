//! The parts of a URL, byte for byte as they arrived.

use percent_encoding::percent_decode_str;

/// Path and query, without scheme and host.
pub(super) fn path_and_query(url: &str) -> &str {
    let Some((_, rest)) = url.split_once("://").filter(|_| !url.starts_with('/')) else {
        return url;
    };
    rest.find(['/', '?']).and_then(|start| rest.get(start..)).unwrap_or_default()
}

/// The parameters as they stand between the `&`, without decoding.
pub(super) fn parameters(url: &str) -> impl Iterator<Item = &str> {
    let query = url.split_once('?').map(|(_, query)| query);
    query.into_iter().flat_map(|query| query.split('&'))
}

/// The decoded values of all parameters of this name. A `+` stays what it is.
pub(super) fn values<'u>(url: &'u str, name: &'u str) -> impl Iterator<Item = Vec<u8>> + 'u {
    parameters(url).filter_map(move |parameter| {
        let (key, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        decoded(key).eq(name.as_bytes()).then(|| decoded(value))
    })
}

/// The last segment of the path, decoded.
pub(super) fn last_segment(url: &str) -> Vec<u8> {
    let path = path_and_query(url).split('?').next().unwrap_or_default();
    decoded(path.trim_end_matches('/').rsplit('/').next().unwrap_or_default())
}

fn decoded(text: &str) -> Vec<u8> {
    percent_decode_str(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_and_query_are_found_wherever_they_begin() {
        for (url, rest) in [
            ("https://a.example/b?c=d", "/b?c=d"),
            ("https://a.example?c=http://d/e", "?c=http://d/e"),
            ("https://a.example", ""),
            ("/b?c=http://d/e", "/b?c=http://d/e"),
            ("", ""),
        ] {
            assert_eq!(path_and_query(url), rest, "{url}");
        }
    }

    #[test]
    fn a_name_is_found_however_it_is_encoded_and_a_plus_is_no_blank() {
        let found = |url| values(url, "token").collect::<Vec<_>>();
        assert_eq!(found("/?token=a+b%2B&%74oken=c&xtoken=d&token"), [&b"a+b+"[..], b"c", b""]);
        assert!(found("/token=a").is_empty());
    }

    #[test]
    fn the_last_segment_is_that_of_the_path() {
        for url in ["https://a.example/b/s%33cret", "/s3cret/", "/s3cret?a=/b", "s3cret"] {
            assert_eq!(last_segment(url), b"s3cret", "{url}");
        }
        for url in ["", "/", "https://a.example", "https://s3cret?x"] {
            assert_eq!(last_segment(url), b"", "{url}");
        }
    }
}
