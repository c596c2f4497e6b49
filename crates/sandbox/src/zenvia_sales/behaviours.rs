//! What is known about how Zenvia Sales behaves, and what of it is inferred.

use crate::engine::Behaviour;

const PAGE: &str = "sales.zenvia.com";
const LIVE: &str = "replies of the live service, seen by a public integration";

pub(super) const ALL: &[Behaviour] = &[
    Behaviour::stated("An API key in the query opens the calls that its scopes allow.", PAGE),
    Behaviour::confirmed("The key may stand in the header `X-API-Token` instead.", LIVE),
    Behaviour::confirmed("A lacking scope is answered with 403, and named.", LIVE),
    Behaviour::inferred("A missing or wrong key is answered with 401.", "no source declares it"),
    Behaviour::confirmed("Acting as a user without one is answered with 409.", LIVE),
    Behaviour::stated("An error has `message` and `code`.", PAGE),
    Behaviour::confirmed(
        "What is malformed is answered with 400, an unknown record with 404.",
        LIVE,
    ),
    Behaviour::stated(
        "Requests are counted in 60 seconds; 429 carries three `X-RateLimit-…` headers.",
        PAGE,
    ),
    Behaviour::inferred(
        "`X-RateLimit-Reset` is in seconds since 1970, and the limit is 60 when it is switched on.",
        "format and number are not documented",
    ),
    Behaviour::confirmed(
        "Lists are bare arrays, the newest first; `before` and `after` are ids.",
        LIVE,
    ),
    Behaviour::inferred("`after` with a limit gives the nearest items.", "not documented"),
    Behaviour::stated("Dates of creation are in order and at most 31 days apart.", PAGE),
    Behaviour::inferred("Dates that are not are answered with 400.", "not documented"),
    Behaviour::confirmed("Without a limit, a list holds the last 31 days.", LIVE),
    Behaviour::inferred("All filters of a list must match.", "not documented"),
    Behaviour::stated("`format` goes before `Accept`, and lists come as CSV on request.", PAGE),
    Behaviour::inferred("The columns of the CSV.", "not documented"),
    Behaviour::confirmed("`/prospect-by` answers with a list whose items have `_id`.", LIVE),
    Behaviour::inferred("It is empty where nobody fits.", "not documented"),
    Behaviour::stated("Additional data is shown with its scope only.", PAGE),
    Behaviour::stated(
        "A lead joins the prospect with the same contact data; only the new lead is returned.",
        PAGE,
    ),
    Behaviour::inferred(
        "A lead without a phone number and an e-mail address is refused with 400.",
        "the vendor's FAQ says that one is needed",
    ),
    Behaviour::confirmed("The interactions of one prospect come oldest first.", LIVE),
    Behaviour::confirmed(
        "Free text by WhatsApp needs a message of the prospect within 24 hours; a template does not.",
        LIVE,
    ),
    Behaviour::inferred(
        "By Facebook it is seven days; outside of them the answer is 400.",
        "the dates of a sample",
    ),
    Behaviour::stated(
        "A value of a template holds no line break, no tab and no four spaces.",
        PAGE,
    ),
    Behaviour::stated("A second subscription deactivates the first.", PAGE),
    Behaviour::confirmed(
        "Notifications are unsigned; `prospect` and `agent` are objects; `attempts` begins at 1.",
        LIVE,
    ),
    Behaviour::stated("A notification is taken when the status is below 400.", PAGE),
    Behaviour::inferred(
        "A notification is tried once; deliver it again by `redeliver`.",
        "the lists of cases with up to 20 and with no retries are lost",
    ),
    Behaviour::inferred(
        "`updates` holds one object with the fields that changed.",
        "the keys are not documented",
    ),
    Behaviour::stated(
        "An app hears of seven things in its life; settings are changed by PUT.",
        PAGE,
    ),
    Behaviour::stated("A disabled app's calls fail, and an old key is good for nothing.", PAGE),
    Behaviour::inferred(
        "Such calls fail with 403 and 401; the other methods, and where app id, secret and key stand but on installing.",
        "only PUT and the body of installing are printed",
    ),
];
