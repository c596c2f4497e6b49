//! What is known about how Proto AICX behaves, and what of it is inferred.

use crate::engine::Behaviour;

const PAGE: &str = "documentation.proto.cx, Developer API";
const FRAMEWORK: &str = "the default of FastAPI, with which the service appears to be built";

pub(super) const ALL: &[Behaviour] = &[
    Behaviour::stated(
        "The takeover secret of a sub-company opens all calls of that sub-company.",
        PAGE,
    ),
    Behaviour::inferred(
        "A missing or wrong secret is answered with 401, the path of another sub-company with 403.",
        "no error status is documented",
    ),
    Behaviour::inferred(
        "An error has `detail`: a sentence, or with 422 a list of fields.",
        FRAMEWORK,
    ),
    Behaviour::inferred("Every success is 200.", FRAMEWORK),
    Behaviour::confirmed(
        "A ticket names its customer by one of four ids, and answers with the id of the conversation.",
        PAGE,
    ),
    Behaviour::inferred(
        "Of several ids the first that is known counts; a customer that nobody knows is a 404.",
        "not documented",
    ),
    Behaviour::inferred(
        "Creating a customer under an id that is known changes what is given.",
        "a PUT under the caller's key",
    ),
    Behaviour::confirmed("A customer is shown without the values of custom fields.", PAGE),
    Behaviour::inferred(
        "Tags that do not exist are a 404, unless `create_if_not_exists` is true; the reply is the customer.",
        "body and reply are not documented",
    ),
    Behaviour::stated("A custom field is named by `id` or `name`.", PAGE),
    Behaviour::inferred(
        "Values come as a list, or as an object with a list under any key.",
        "the body is not documented",
    ),
    Behaviour::inferred(
        "The value of a `select` field must be one of its options.",
        "not documented",
    ),
    Behaviour::stated("`select_options` are given exactly when the type is `select`.", PAGE),
    Behaviour::inferred("The list of custom fields is a bare list.", "the reply is not documented"),
    Behaviour::inferred(
        "A deleted field takes its values along, and the reply is an empty object.",
        "not documented",
    ),
    Behaviour::stated("No list is paged, and nothing is sent to users.", PAGE),
];
