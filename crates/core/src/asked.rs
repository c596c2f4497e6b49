//! A request as its call made it, before it was signed: what a mock compares.

use crate::facts::Operation;
use crate::files::Payload;
use crate::request::Request;
use crate::text::Secrets;
use http::header::{ACCEPT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;
use url::{Url, form_urlencoded};

/// What a call asks of its vendor. Requests carry it in their extensions; it holds the values of
/// the call, and nothing that the credential, the base address or the transport adds.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) operation: Operation,
    /// The template of the path, below the base address.
    pub(crate) template: String,
    /// The segments of the path, decoded.
    pub(crate) segments: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<Header>,
    pub(crate) media_type: Option<HeaderValue>,
    pub(crate) payload: Payload,
    pub(crate) secrets: Secrets,
}

/// A header that the call sends, and not every call of its client.
#[derive(Clone)]
pub(crate) struct Header {
    pub(crate) name: HeaderName,
    pub(crate) value: HeaderValue,
    /// Whether it was set as an option of the call or the client: then its value is not shown.
    pub(crate) is_option: bool,
}

impl Asked {
    /// What a request asks, whether or not it has been signed by now.
    pub(crate) fn of(operation: &Operation, request: &Request) -> Self {
        let (url, headers) = match request.unsigned.as_deref() {
            Some((url, headers)) => (url, headers),
            None => (&request.url, &request.headers),
        };
        let endpoint = &request.endpoint;
        let below = url.path().strip_prefix(endpoint.base_path()).unwrap_or(url.path());
        Self {
            operation: operation.clone(),
            template: endpoint.path_of(operation).to_owned(),
            segments: segments(below),
            query: pairs(url),
            headers: own(headers, endpoint.headers(), &endpoint.parts().overriding),
            media_type: headers.get(CONTENT_TYPE).cloned(),
            payload: request.body.clone(),
            secrets: request.secrets.clone(),
        }
    }
}

pub(crate) fn segments(path: &str) -> Vec<String> {
    let decoded = |it: &str| percent_decode_str(it).decode_utf8_lossy().into_owned();
    path.trim_start_matches('/').split('/').map(decoded).collect()
}

fn pairs(url: &Url) -> Vec<(String, String)> {
    form_urlencoded::parse(url.query().unwrap_or_default().as_bytes()).into_owned().collect()
}

/// The headers of the call itself: what every call of the client sends is not compared, and neither
/// is how replies may be compressed.
fn own(all: &HeaderMap, usual: &HeaderMap, options: &HeaderMap) -> Vec<Header> {
    let is_own = |name: &HeaderName, value: &HeaderValue| {
        *name != ACCEPT_ENCODING && *name != CONTENT_TYPE && usual.get(name) != Some(value)
    };
    all.iter()
        .filter(|(name, value)| is_own(name, value) || options.contains_key(*name))
        .map(|(name, value)| Header {
            name: name.clone(),
            value: value.clone(),
            is_option: options.contains_key(name),
        })
        .collect()
}
