//! The replies that both sides get: the shapes that the vendors' servers send.

use serde_json::{Value, json};
use std::sync::{Arc, LazyLock};

/// How many items a page has.
const PAGE: i64 = 100;
/// How many pages a walk has, and how many items each of them.
pub(crate) const PAGES: usize = 100;
const SMALL_PAGE: usize = 15;

fn text(value: &Value) -> Arc<str> {
    value.to_string().into()
}

fn prokeep_contact(id: i64) -> Value {
    json!({
        "cursor": format!("cursor-{id:04}"),
        "updated_by_user_id": "0000005e-0000-4000-8000-000000000002",
        "updated_at": "2024-03-05T10:30:00Z",
        "rep_user_id": "0000005e-0000-4000-8000-000000000003",
        "prioritize_rep": true,
        "phone_number": "+12025550143",
        "landline": "+12025550144",
        "notes_updated_by_user_id": "0000005e-0000-4000-8000-000000000004",
        "notes_updated_at": "2024-03-05T10:15:00Z",
        "notes": "Wants deliveries before noon",
        "last_name": "Byron",
        "inserted_by_user_id": "0000005e-0000-4000-8000-000000000001",
        "inserted_at": "2024-03-04T09:00:00Z",
        "id": format!("000000ca-0000-4000-8000-{id:012}"),
        "first_name": "Ada",
        "external_id": "CRM007",
        "email_address": "ada@example.com",
        "company_id": "000000c0-0000-4000-8000-000000000001",
        "announcements_opt_out": true,
        "groups": ["00000090-0000-4000-8000-000000000001"],
        "job_title": "Site manager",
        "fax_opt_out": true,
        "emails_opt_out": true,
        "api_opt_out": true,
        "label_ids": ["0000001a-0000-4000-8000-000000000001"],
    })
}

fn nimchat_contact(id: i64) -> Value {
    json!({
        "additional_attributes": {"city": "London", "country": "UK", "company_name": "Acme"},
        "availability_status": "offline", "email": "ada@example.com", "id": id,
        "name": "Ada Lovelace", "phone_number": "+12025550143", "blocked": false,
        "identifier": "CRM007",
        "thumbnail": "https://chat.example/rails/active_storage/representations/redirect/ada.png",
        "custom_attributes": {"plan": "gold", "signed_up_at": "2026-01-31", "seats": 12},
        "last_activity_at": 1_769_867_100, "created_at": 1_769_867_000,
        "contact_inboxes": [{
            "source_id": "12025550143",
            "inbox": {
                "id": 3, "avatar_url": "", "channel_id": 1, "name": "Support",
                "channel_type": "Channel::Whatsapp",
            },
        }],
    })
}

static CONTACT: LazyLock<Arc<str>> = LazyLock::new(|| text(&json!({"data": prokeep_contact(1)})));

static ACCEPTED: LazyLock<Arc<str>> = LazyLock::new(|| {
    text(&json!({"data": {
        "thread_id": "0000007d-0000-4000-8000-000000000001",
        "text": "A first test from us",
        "status": "accepted",
        "id": "0000003e-0000-4000-8000-000000000001",
    }}))
});

static PROKEEP_PAGE: LazyLock<Arc<str>> = LazyLock::new(|| {
    let contacts: Value = (0..PAGE).map(prokeep_contact).collect();
    text(&json!({
        "data": contacts, "has_next_page": false, "has_previous_page": false,
        "next_cursor": "cursor-0099", "previous_cursor": "cursor-0000",
    }))
});

static NIMCHAT_PAGE: LazyLock<Arc<str>> = LazyLock::new(|| {
    let contacts: Value = (0..PAGE).map(nimchat_contact).collect();
    text(&json!({"meta": {"count": PAGE, "current_page": "1"}, "payload": contacts}))
});

/// One contact of Prokeep.
pub(crate) fn contact(_: &str) -> Arc<str> {
    Arc::clone(&CONTACT)
}

/// The receipt for a message.
pub(crate) fn accepted(_: &str) -> Arc<str> {
    Arc::clone(&ACCEPTED)
}

/// A page of 100 contacts of Prokeep.
pub(crate) fn prokeep_page(_: &str) -> Arc<str> {
    Arc::clone(&PROKEEP_PAGE)
}

/// A page of 100 contacts of Nimchat.
pub(crate) fn nimchat_page(_: &str) -> Arc<str> {
    Arc::clone(&NIMCHAT_PAGE)
}

/// One of the small pages of a walk, by its number.
pub(crate) fn walked_page(target: &str) -> Arc<str> {
    let number = target.split("page=").nth(1).unwrap_or("1");
    let number: usize = number.split('&').next().and_then(|it| it.parse().ok()).expect("a page");
    let first = (number - 1) * SMALL_PAGE;
    let ids = first..if number > PAGES { first } else { first + SMALL_PAGE };
    let contacts: Value = ids.map(|id| json!({"id": id, "name": "Ada Lovelace"})).collect();
    let count = PAGES * SMALL_PAGE;
    text(
        &json!({"meta": {"count": count, "current_page": number.to_string()}, "payload": contacts}),
    )
}
