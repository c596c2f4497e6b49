//! The types of the replies as somebody would write them by hand: the same fields, nothing clever.
#![allow(dead_code, reason = "the fields are decoded, and that is all that is measured")]

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A reply that holds its value under `data`.
#[derive(Deserialize)]
pub(crate) struct Data<T> {
    pub(crate) data: T,
}

#[derive(Serialize)]
pub(crate) struct Message<'t> {
    pub(crate) from: &'t str,
    pub(crate) to: &'t str,
    pub(crate) text: &'t str,
}

#[derive(Deserialize)]
pub(crate) struct MessageAccepted {
    pub(crate) id: String,
    pub(crate) thread_id: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) status: Option<String>,
}

pub(crate) mod prokeep {
    use super::Deserialize;

    #[derive(Deserialize)]
    pub(crate) struct Contact {
        pub(crate) id: String,
        pub(crate) first_name: Option<String>,
        pub(crate) last_name: Option<String>,
        pub(crate) phone_number: Option<String>,
        pub(crate) landline: Option<String>,
        pub(crate) email_address: Option<String>,
        pub(crate) external_id: Option<String>,
        pub(crate) company_id: Option<String>,
        pub(crate) rep_user_id: Option<String>,
        pub(crate) prioritize_rep: Option<bool>,
        pub(crate) job_title: Option<String>,
        pub(crate) groups: Option<Vec<String>>,
        pub(crate) label_ids: Option<Vec<String>>,
        pub(crate) announcements_opt_out: Option<bool>,
        pub(crate) fax_opt_out: Option<bool>,
        pub(crate) emails_opt_out: Option<bool>,
        pub(crate) api_opt_out: Option<bool>,
        pub(crate) notes: Option<String>,
        pub(crate) notes_updated_at: Option<String>,
        pub(crate) notes_updated_by_user_id: Option<String>,
        pub(crate) inserted_at: Option<String>,
        pub(crate) inserted_by_user_id: Option<String>,
        pub(crate) updated_at: Option<String>,
        pub(crate) updated_by_user_id: Option<String>,
        pub(crate) cursor: Option<String>,
    }

    #[derive(Deserialize)]
    pub(crate) struct ContactPage {
        pub(crate) data: Vec<Contact>,
        pub(crate) has_next_page: Option<bool>,
        pub(crate) has_previous_page: Option<bool>,
        pub(crate) next_cursor: Option<String>,
        pub(crate) previous_cursor: Option<String>,
    }
}

pub(crate) mod nimchat {
    use super::{Deserialize, Map, Value};

    #[derive(Deserialize)]
    pub(crate) struct Contact {
        pub(crate) id: i64,
        pub(crate) name: Option<String>,
        pub(crate) email: Option<String>,
        pub(crate) phone_number: Option<String>,
        pub(crate) identifier: Option<String>,
        pub(crate) thumbnail: Option<String>,
        pub(crate) additional_attributes: Option<Map<String, Value>>,
        pub(crate) custom_attributes: Option<Map<String, Value>>,
        pub(crate) availability_status: Option<String>,
        pub(crate) last_activity_at: Option<i64>,
        pub(crate) created_at: Option<i64>,
        pub(crate) conversations_count: Option<i64>,
        pub(crate) contact_inboxes: Option<Vec<ContactInbox>>,
        pub(crate) contact_inbox: Option<ContactInbox>,
        pub(crate) blocked: Option<bool>,
    }

    #[derive(Deserialize)]
    pub(crate) struct ContactInbox {
        pub(crate) source_id: Option<String>,
        pub(crate) inbox: Option<Inbox>,
    }

    #[derive(Deserialize)]
    pub(crate) struct Inbox {
        pub(crate) id: i64,
        pub(crate) name: Option<String>,
        pub(crate) channel_type: Option<String>,
        pub(crate) channel_id: Option<i64>,
        pub(crate) avatar_url: Option<String>,
    }

    #[derive(Deserialize)]
    pub(crate) struct ContactMeta {
        pub(crate) count: Option<i64>,
        pub(crate) current_page: Option<String>,
        pub(crate) has_more: Option<bool>,
    }

    #[derive(Deserialize)]
    pub(crate) struct ContactPage {
        pub(crate) meta: Option<ContactMeta>,
        pub(crate) payload: Vec<Contact>,
    }
}
