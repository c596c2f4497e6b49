//! What is known about how Carium Courier behaves.

use crate::engine::Behaviour;

const DOCS: &str = "the vendor's documentation of this service";
const PLATFORM: &str = "public pages about other services of the vendor";

pub(super) const ALL: &[Behaviour] = &[
    Behaviour::confirmed(
        "A login answers with an access token, which lasts an hour or as long as was asked for.",
        PLATFORM,
    ),
    Behaviour::confirmed("A lifetime of a token above an hour is refused.", PLATFORM),
    Behaviour::inferred("A wrong password, and a token that expired, are answered with 401.", DOCS),
    Behaviour::inferred("There is no call that renews a token: clients log in again.", PLATFORM),
    Behaviour::stated("What is made is answered with 201, and so is every action by POST.", DOCS),
    Behaviour::stated("What is read or changed is answered with 200.", DOCS),
    Behaviour::stated("Nothing can be removed.", DOCS),
    Behaviour::stated(
        "An error is a list of objects with code, detail, source and the status as a number.",
        DOCS,
    ),
    Behaviour::inferred("A request that breaks the description is answered with 400.", DOCS),
    Behaviour::stated("Lists take `page[limit]` and `page[offset]`; 100 is the usual size.", DOCS),
    Behaviour::stated("A page of channels has 50 items unless asked otherwise.", DOCS),
    Behaviour::inferred(
        "Every list says its total; documented is that for communication messages alone.",
        DOCS,
    ),
    Behaviour::inferred("Rows are in the order in which they were made, unless sorted.", DOCS),
    Behaviour::inferred("A filter compares with the attribute of its name.", DOCS),
    Behaviour::stated("A comparison is a sign and a time, and two of them bound a range.", DOCS),
    Behaviour::stated("Archived app credentials are listed on request only.", DOCS),
    Behaviour::stated(
        "Reading a message means to have read all earlier ones of its channel.",
        DOCS,
    ),
    Behaviour::inferred("The subscribers of a channel are those who can read its messages.", DOCS),
    Behaviour::inferred("A message to a channel that does not exist is refused.", DOCS),
    Behaviour::stated("A channel is changed by a list of replacements.", DOCS),
    Behaviour::stated("An upload has a ticket, and is processed by a call of its own.", DOCS),
    Behaviour::inferred("The bytes go to the address of the ticket, by PUT.", DOCS),
    Behaviour::inferred("A ticket is valid for a quarter of an hour.", DOCS),
    Behaviour::inferred("What was not uploaded cannot be processed.", DOCS),
    Behaviour::inferred(
        "A text is delivered at once, which is posted to its `callback-status-url`.",
        DOCS,
    ),
    Behaviour::inferred(
        "An answer to a text is posted to its `callback-url`, with `callback-json`.",
        DOCS,
    ),
    Behaviour::inferred("A one-off callback is removed after the first expected answer.", DOCS),
    Behaviour::inferred("No limit of pace is known; one that a test sets answers 429.", DOCS),
    Behaviour::inferred("Actions whose effect is not documented answer with the resource.", DOCS),
];
