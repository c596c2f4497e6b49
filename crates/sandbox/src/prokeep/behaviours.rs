//! What is known about how Prokeep behaves, and what of it is inferred.

use crate::engine::Behaviour;

const PAGE: &str = "docs.prokeep.com";
const KNOWLEDGE: &str = "knowledge.prokeep.com, Webhooks overview";

pub(super) const ALL: &[Behaviour] = &[
    Behaviour::stated("HTTP Basic opens every call; there are no scopes.", PAGE),
    Behaviour::inferred(
        "Wrong credentials are answered with 401.",
        "no error status is documented",
    ),
    Behaviour::stated("Every reply carries `x-request-id`, and is JSON in UTF-8.", PAGE),
    Behaviour::stated(
        "An error is one sentence under `error`; the two calls that delete answer with a list under `errors`.",
        PAGE,
    ),
    Behaviour::inferred(
        "A value that is not taken is answered with 422, an unknown id with 404, a body that is no JSON with 400.",
        "no error status is documented",
    ),
    Behaviour::stated(
        "One resource stands under `data`, a batch under `companies` or `contacts`.",
        PAGE,
    ),
    Behaviour::inferred(
        "Creating answers 201, deleting 204.",
        "no success status but 202 is printed",
    ),
    Behaviour::stated("A page holds at most 50 items, and a batch at most 50 entries.", PAGE),
    Behaviour::inferred(
        "A page whose size is not given holds 50 items, the oldest first.",
        "not documented",
    ),
    Behaviour::stated(
        "Companies, contacts, orders, status updates and threads page by `first`/`after` and `last`/`before`, the groups by `limit`, the users by cursors alone.",
        PAGE,
    ),
    Behaviour::inferred(
        "`before` without `after` and without `last` gives the items next to the cursor.",
        "makes walking backwards possible",
    ),
    Behaviour::stated("Phone numbers are E.164; anything else is refused.", PAGE),
    Behaviour::stated("Amounts are read with and without dollar sign, commas and cents.", PAGE),
    Behaviour::inferred(
        "Replies show an amount without dollar sign and commas.",
        "the printed sample",
    ),
    Behaviour::stated("An address without a country is in the United States.", PAGE),
    Behaviour::inferred(
        "Contacts and companies may share external ids and phone numbers; the oldest is found.",
        "uniqueness is not documented",
    ),
    Behaviour::inferred("References to what does not exist are refused.", "not documented"),
    Behaviour::inferred(
        "Null is refused in a contact; fields that are left out of an update keep their value.",
        "only the fields of a company are printed as nullable",
    ),
    Behaviour::stated(
        "A message is taken with 202 and the status `accepted`; `from` must be the account's.",
        PAGE,
    ),
    Behaviour::stated("`to` is a phone number, a contact's id or its external id.", PAGE),
    Behaviour::inferred("A message to an unknown number makes a contact.", "not documented"),
    Behaviour::stated(
        "A message to a contact without an open thread makes a thread that is archived at once; an answer brings it back.",
        PAGE,
    ),
    Behaviour::inferred("Opt-outs are kept, and keep nothing from being sent.", "not documented"),
    Behaviour::stated(
        "An internal message has 1 to 10000 characters, and makes a thread in its group.",
        PAGE,
    ),
    Behaviour::stated("Only posting a status update can text the contacts of an order.", PAGE),
    Behaviour::inferred("A posted status becomes the status of the order.", "not documented"),
    Behaviour::stated(
        "A correction of a status update takes `status` alone, and fails without it.",
        PAGE,
    ),
    Behaviour::stated(
        "Events are CloudEvents 1.0 in `application/cloudevents+json`, with the configured headers, unsigned.",
        PAGE,
    ),
    Behaviour::confirmed(
        "A new webhook is answered under `data`; contacts and companies tell of deletion, too.",
        KNOWLEDGE,
    ),
    Behaviour::inferred("A configured header has a `name` and a `value`.", "the fields are lost"),
    Behaviour::inferred(
        "Events are tried once, for five seconds.",
        "no retry and no time limit is documented",
    ),
    Behaviour::stated("The `id` of a message in an event is digits.", PAGE),
    Behaviour::inferred(
        "The `thread_id` in an event is the id that `get_thread` takes.",
        "the printed one is digits",
    ),
    Behaviour::inferred(
        "A `status_callback` hears `sent` and `delivered` as JSON with the ids of message and thread.",
        "payload, method and statuses are lost: rely on none of it",
    ),
    Behaviour::inferred(
        "XML is refused: the stand-in reads JSON alone.",
        "the XML form is not documented",
    ),
];
