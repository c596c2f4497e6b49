//! How many calls are left, and until when? The `RateLimit` fields of the IETF drafts, and the
//! headers that vendors had before them.

use super::moment;
use http::header::{HeaderMap, HeaderName};
use std::time::Duration;

static RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");
static POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
static LIMIT: [HeaderName; 3] = [
    HeaderName::from_static("ratelimit-limit"),
    HeaderName::from_static("x-ratelimit-limit"),
    HeaderName::from_static("x-rate-limit-limit"),
];
static REMAINING: [HeaderName; 3] = [
    HeaderName::from_static("ratelimit-remaining"),
    HeaderName::from_static("x-ratelimit-remaining"),
    HeaderName::from_static("x-rate-limit-remaining"),
];
/// The first one is relative in the drafts and absolute with some servers.
static RESET: [HeaderName; 4] = [
    HeaderName::from_static("ratelimit-reset"),
    HeaderName::from_static("x-ratelimit-reset-after"),
    HeaderName::from_static("x-ratelimit-reset"),
    HeaderName::from_static("x-rate-limit-reset"),
];

/// How many members of a field are read, and how many parts of each: limits and policies are
/// compared with each other, so that a server could keep a client busy with long ones.
const MOST: usize = 16;

#[derive(Debug, Default)]
pub(super) struct Limits {
    pub(super) limit: Option<u64>,
    pub(super) remaining: Option<u64>,
    pub(super) reset_after: Option<Duration>,
    pub(super) window: Option<Duration>,
}

impl Limits {
    pub(super) fn of(headers: &HeaderMap, now: Duration) -> Self {
        let until_reset = |text: &str| moment::until_reset(text, now);
        let draft =
            Draft { now, limits: members(headers, &RATE_LIMIT), policies: policies(headers) };
        let tightest = draft.tightest();
        let stated = draft.entry("limit").and_then(moment::number);
        let stated = stated.or_else(|| first(headers, &LIMIT, moment::number));
        let policy = draft.policy(tightest, stated);
        let parameter = |key| tightest.and_then(|limit| limit.value(key));
        let remaining = parameter("r").or_else(|| draft.entry("remaining"));
        let reset = parameter("t").or_else(|| draft.entry("reset"));
        let window = policy.and_then(|policy| moment::seconds(policy.value("w")?));
        Self {
            limit: stated.or_else(|| policy?.quota()),
            remaining: remaining
                .and_then(moment::number)
                .or_else(|| first(headers, &REMAINING, moment::number)),
            reset_after: reset
                .and_then(until_reset)
                .or_else(|| first(headers, &RESET, until_reset)),
            window: window.filter(|window| !window.is_zero()),
        }
    }
}

/// The fields of the drafts: `"default";r=50;t=30` with the policy `"default";q=100;w=60`, or,
/// before that, `limit=100, remaining=50, reset=5` with `100;w=60`.
struct Draft<'h> {
    now: Duration,
    limits: Vec<Member<'h>>,
    policies: Vec<Member<'h>>,
}

impl<'h> Draft<'h> {
    /// An entry of the older form.
    fn entry(&self, key: &str) -> Option<&'h str> {
        self.limits.iter().find_map(|member| member.value(key))
    }

    /// Of the limits in force, the one with the fewest calls left; of several such, the one that
    /// lasts longest.
    fn tightest(&self) -> Option<&Member<'h>> {
        let remaining = |limit: &Member<'h>| limit.value("r").and_then(moment::number);
        let lasts = |limit: &Member<'h>| {
            limit.value("t").and_then(|text| moment::until_reset(text, self.now))
        };
        let counted = self.limits.iter().filter(|limit| {
            remaining(limit).is_some() && self.policies_of(limit).all(Member::counts_requests)
        });
        counted.min_by(|one, other| {
            remaining(one).cmp(&remaining(other)).then_with(|| lasts(other).cmp(&lasts(one)))
        })
    }

    fn policies_of(&self, limit: &Member<'h>) -> impl Iterator<Item = &Member<'h>> {
        let name = limit.name();
        self.policies.iter().filter(move |policy| policy.name() == name)
    }

    /// The policy of this limit, or, where limits have no names, of this quota.
    fn policy(&self, limit: Option<&Member<'h>>, quota: Option<u64>) -> Option<&Member<'h>> {
        let named = limit.and_then(|limit| self.policies_of(limit).next());
        let mut all = self.policies.iter().filter(|policy| policy.counts_requests());
        let fitting = || all.clone().find(|policy| policy.quota() == quota);
        named.or_else(fitting).or_else(|| all.next())
    }
}

/// The policies, also those that some servers write into the limit, as in `100, 100;w=60`.
fn policies(headers: &HeaderMap) -> Vec<Member<'_>> {
    let mut policies = members(headers, &POLICY);
    let in_limits = LIMIT.iter().flat_map(|name| members(headers, name));
    policies.extend(in_limits.filter(|member| member.value("w").is_some()));
    policies
}

fn first<T>(
    headers: &HeaderMap,
    names: &[HeaderName],
    read: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    names.iter().find_map(|name| read(headers.get(name)?.to_str().ok()?))
}

/// One member of a list: a name or a number with parameters, or a key with its value.
#[derive(Debug)]
struct Member<'h> {
    parts: Vec<&'h str>,
}

impl<'h> Member<'h> {
    fn name(&self) -> Option<&'h str> {
        self.parts.first().copied()
    }

    fn value(&self, key: &str) -> Option<&'h str> {
        let mut pairs = self.parts.iter().filter_map(|part| part.split_once('='));
        pairs.find(|(name, _)| name.trim().eq_ignore_ascii_case(key)).map(|(_, value)| value.trim())
    }

    /// The calls that a policy allows: a parameter, or, in the older drafts, what it starts with.
    fn quota(&self) -> Option<u64> {
        moment::number(self.value("q").or_else(|| self.name())?)
    }

    /// A quota may also be one of bytes, or of requests at a time.
    fn counts_requests(&self) -> bool {
        self.value("qu").is_none_or(|unit| unit.trim_matches('"').eq_ignore_ascii_case("requests"))
    }
}

fn members<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Vec<Member<'h>> {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    let members = values.flat_map(|text| pieces(text, ',')).take(MOST);
    members.map(|member| Member { parts: pieces(member, ';').take(MOST).collect() }).collect()
}

/// The pieces of a text between separators that are not in quotes.
fn pieces(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let splits = move |c: char| {
        let counts = !std::mem::take(&mut is_escaped);
        is_escaped = counts && is_quoted && c == '\\';
        is_quoted ^= counts && c == '"';
        !is_quoted && c == separator
    };
    text.split(splits).map(str::trim)
}
