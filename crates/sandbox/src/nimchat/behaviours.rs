//! What is known about how Nimchat behaves.

use crate::engine::Behaviour;

const CODE: &str = "source of the open-source server, 3.2.0";
const LATER: &str = "source of the open-source server, later versions";
const CONVENTION: &str = "conventions of the frameworks it is made from";
const SANDBOX: &str = "made up for the sandbox";

/// All of it.
pub(super) const ALL: &[Behaviour] = &[
    Behaviour::stated(
        "Paths, parameters and fields are those of the description.",
        "documentation",
    ),
    Behaviour::confirmed(
        "User, bot and platform tokens come in one header, in either spelling.",
        CODE,
    ),
    Behaviour::confirmed("A wrong token, role or account is a 401; nothing is a 403.", CODE),
    Behaviour::confirmed("Bots may create conversations, answer, and change the status.", CODE),
    Behaviour::confirmed("A platform app sees only what it made.", CODE),
    Behaviour::confirmed(
        "What is missing is a 404 with `error`; below `/platform` and `/public` it has the framework's form.",
        CODE,
    ),
    Behaviour::confirmed("What a model refuses is a 422 with `message` and `attributes`.", CODE),
    Behaviour::inferred("What breaks the description is answered in that form, too.", SANDBOX),
    Behaviour::inferred("A wrong method is a 404, and a body that is no JSON a 400.", CONVENTION),
    Behaviour::confirmed(
        "3000 requests a minute for each address, counted together here; switched on by `limit_as_known`.",
        CODE,
    ),
    Behaviour::inferred("Beyond the limit: 429, plain text, no headers about it.", CONVENTION),
    Behaviour::confirmed("Contacts come 15 per page; a page beyond the last is empty.", CODE),
    Behaviour::confirmed(
        "`current_page` is the number 1 where no page was asked for, and a text otherwise.",
        CODE,
    ),
    Behaviour::confirmed(
        "E-mail address, phone number and identifier of a contact are unique in the account.",
        CODE,
    ),
    Behaviour::confirmed(
        "A phone number is E.164; in filters it is written without the plus.",
        CODE,
    ),
    Behaviour::confirmed("Updates of contacts merge custom attributes.", CODE),
    Behaviour::inferred(
        "Lists show contacts with an address, a number or an identifier only, by name.",
        CODE,
    ),
    Behaviour::confirmed(
        "Filters join conditions by AND and OR; words that are no operator mean equality.",
        CODE,
    ),
    Behaviour::inferred("In filters AND binds stronger than OR.", "the server writes SQL"),
    Behaviour::confirmed(
        "Conversations come 25 per page, the latest activity first, open ones by default.",
        CODE,
    ),
    Behaviour::confirmed(
        "A conversation needs a known source id, or an inbox and a contact.",
        CODE,
    ),
    Behaviour::confirmed("In an inbox with a bot a conversation begins as pending.", CODE),
    Behaviour::confirmed(
        "Setting labels replaces them; assigning somebody unknown unassigns.",
        CODE,
    ),
    Behaviour::confirmed("The priority `none` fails; null clears it.", CODE),
    Behaviour::confirmed(
        "Messages: the newest 20; `before` 20 older, `after` up to 100 newer, both up to 1000.",
        CODE,
    ),
    Behaviour::confirmed("Incoming messages are taken in API inboxes only.", CODE),
    Behaviour::confirmed(
        "A message of the contact opens a resolved or snoozed conversation; an answer ends the waiting.",
        CODE,
    ),
    Behaviour::confirmed("A deleted message stays, with another content.", CODE),
    Behaviour::inferred(
        "Changes leave an activity message; its words are the sandbox's own.",
        CODE,
    ),
    Behaviour::inferred(
        "Files become attachments with an address; nothing can be downloaded there.",
        SANDBOX,
    ),
    Behaviour::confirmed(
        "Team names are stored in lower case; adding members replies with the new ones.",
        CODE,
    ),
    Behaviour::confirmed(
        "Custom filters belong to a user, 50 at most, and are told apart by `filter_type`.",
        CODE,
    ),
    Behaviour::confirmed("Platform bots show their name as `outgoing_url`.", CODE),
    Behaviour::confirmed("An article is a draft, whatever status is asked for.", CODE),
    Behaviour::inferred(
        "`update_portal` finds the portal by the slug of the body; the documented path has no route.",
        SANDBOX,
    ),
    Behaviour::inferred(
        "Reports are counted from what the sandbox holds, one point per day.",
        SANDBOX,
    ),
    Behaviour::confirmed(
        "A wrong `identifier_hash` is a 500; a right one shows all conversations of the contact.",
        CODE,
    ),
    Behaviour::confirmed("A survey can be answered for 14 days.", CODE),
    Behaviour::confirmed("Events: a `POST` of JSON, five seconds, once; success is 2xx.", CODE),
    Behaviour::confirmed(
        "Events go to webhooks, API inboxes, bots and rules; activity messages are not sent.",
        CODE,
    ),
    Behaviour::confirmed("Fields of events appear with the version that added them.", LATER),
    Behaviour::confirmed(
        "Since 4.12.0 webhooks are signed, since 4.13.0 API inboxes and bots; rules and macros never.",
        LATER,
    ),
    Behaviour::confirmed(
        "Since 4.12.0 bots are tried three times, three seconds apart, after 429 and 500.",
        LATER,
    ),
    Behaviour::confirmed(
        "Since 3.3.0 an event that an API inbox did not take marks the message failed; since 4.7.0 a failing bot opens a pending conversation.",
        LATER,
    ),
    Behaviour::inferred(
        "`inbox_created` and `inbox_updated` are sent since 4.14.1, as if the operator had turned them on.",
        LATER,
    ),
    Behaviour::inferred("`waiting_since` is named among the changes of a conversation.", CODE),
    Behaviour::inferred(
        "A redelivery has the same bytes and key, and a new timestamp and signature.",
        LATER,
    ),
];
