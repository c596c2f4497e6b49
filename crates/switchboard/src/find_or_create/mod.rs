//! Finding a contact by a key of yours, or creating it: what every integration does first.
//!
//! Each vendor that lets contacts be created has a function of its own, since each has another way
//! to look one up, and another answer to the question whether two callers can make two of one
//! person:
//!
//! | function | looks up by | can there be doubles? |
//! |---|---|---|
//! | `nimchat::find_or_create_contact` | identifier, e-mail address or phone number | no: the server refuses a second one |
//! | `zenvia_sales::find_or_create_prospect` | e-mail address or phone number | of leads yes, of prospects as the vendor decides |
//! | `prokeep::find_or_create_contact` | external id, phone number or e-mail address | yes |
//! | `proto::find_or_create_customer` | your id | no, as far as a PUT under your key promises |
//!
//! Carium Courier has none: people are made in another service of Carium, and Courier only lists
//! them (`list_users` with `filter_email`).
//!
//! Where doubles are possible, [`Turns`] keeps the tasks of *one* process from making them. Between
//! processes nothing does, unless you bring a lock that they share.
//!
//! All functions keep to the same rules:
//!
//! - The key is set in what is created, whatever else you fill in, so that the next call finds it.
//! - What is found is compared with the key on this side: e-mail addresses without regard to case,
//!   phone numbers digit by digit. A vendor's search that is too generous never hands out somebody
//!   else.
//! - Several matches: the oldest is returned, so that all callers agree, and
//!   [`Found::others`] has the rest.
//! - If creating fails in a way that leaves a contact possible (refused as taken, no answer, an
//!   answer that does not decode), it is looked for again, three times within two seconds: a
//!   search may lag behind. [`Found::origin`] says how it ended. Nothing is created twice.

mod found;
mod key;
mod road;
mod turns;

pub use found::{Found, Origin};
pub(crate) use key::{PhoneNumber, email, same_email, same_phone};
pub(crate) use road::find_or_create;
pub use turns::{Turn, Turns};
