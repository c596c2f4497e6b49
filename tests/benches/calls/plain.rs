//! The types of the replies as somebody would write them by hand: the same fields, nothing clever.
#![allow(dead_code, reason = "the fields are decoded, and that is all that is measured")]
#![allow(clippy::struct_field_names, reason = "names are the vendor's")]

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
        pub(crate) website_url: Option<String>,
        pub(crate) website_token: Option<String>,
        pub(crate) web_widget_script: Option<String>,
        pub(crate) widget_color: Option<String>,
        pub(crate) welcome_title: Option<String>,
        pub(crate) welcome_tagline: Option<String>,
        pub(crate) reply_time: Option<String>,
        pub(crate) selected_feature_flags: Option<Vec<String>>,
        pub(crate) pre_chat_form_enabled: Option<bool>,
        pub(crate) pre_chat_form_options: Option<Map<String, Value>>,
        pub(crate) continuity_via_email: Option<bool>,
        pub(crate) greeting_enabled: Option<bool>,
        pub(crate) greeting_message: Option<String>,
        pub(crate) enable_auto_assignment: Option<bool>,
        pub(crate) auto_assignment_config: Option<Map<String, Value>>,
        pub(crate) enable_email_collect: Option<bool>,
        pub(crate) csat_survey_enabled: Option<bool>,
        pub(crate) working_hours_enabled: Option<bool>,
        pub(crate) working_hours: Option<Vec<WorkingHours>>,
        pub(crate) timezone: Option<String>,
        pub(crate) out_of_office_message: Option<String>,
        pub(crate) allow_messages_after_resolved: Option<bool>,
        pub(crate) lock_to_single_conversation: Option<bool>,
        pub(crate) sender_name_type: Option<String>,
        pub(crate) business_name: Option<String>,
        pub(crate) help_center: Option<InboxHelpCenter>,
        pub(crate) callback_webhook_url: Option<String>,
        pub(crate) hmac_mandatory: Option<bool>,
        pub(crate) hmac_token: Option<String>,
        pub(crate) inbox_identifier: Option<String>,
        pub(crate) webhook_url: Option<String>,
        pub(crate) additional_attributes: Option<Map<String, Value>>,
        pub(crate) phone_number: Option<String>,
        pub(crate) messaging_service_sid: Option<String>,
        pub(crate) medium: Option<String>,
        pub(crate) provider: Option<String>,
        pub(crate) email: Option<String>,
        pub(crate) forward_to_email: Option<String>,
        pub(crate) secret: Option<String>,
        pub(crate) imap_password: Option<String>,
        pub(crate) smtp_password: Option<String>,
        pub(crate) auth_token: Option<String>,
        #[serde(flatten)]
        pub(crate) extra: Map<String, Value>,
    }

    #[derive(Deserialize)]
    pub(crate) struct WorkingHours {
        pub(crate) day_of_week: Option<i64>,
        pub(crate) closed_all_day: Option<bool>,
        pub(crate) open_all_day: Option<bool>,
        pub(crate) open_hour: Option<i64>,
        pub(crate) open_minutes: Option<i64>,
        pub(crate) close_hour: Option<i64>,
        pub(crate) close_minutes: Option<i64>,
    }

    #[derive(Deserialize)]
    pub(crate) struct InboxHelpCenter {
        pub(crate) name: Option<String>,
        pub(crate) slug: Option<String>,
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
