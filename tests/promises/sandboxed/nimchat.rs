//! What the calls of Nimchat name, made through its API on top of what the sandbox begins with.

use super::raised::{Known, Raised};
use serde_json::{Value, json};
use switchboard::sandbox::nimchat::{ACCOUNT, INBOX_IDENTIFIER};

/// The contact that is there at the start, and how the inbox of the API knows her.
const CONTACT: (i64, &str) = (12, "mary-source-1");

/// The portal that is there when calls are made.
const PORTAL: &str = "guide";

/// Makes what the calls name, and says what they must name otherwise.
pub(crate) async fn prepare(raised: &Raised) -> Vec<Known> {
    people(raised).await;
    renamed_and_published(raised).await;
    records(raised).await;
    let conversation = talk(raised).await;
    vec![
        ("inbox_identifier", json!(INBOX_IDENTIFIER)),
        ("contact_identifier", json!(CONTACT.1)),
        ("identifier_hash", Value::Null),
        ("conversation_uuid", conversation["uuid"].clone()),
        // What the calls have belongs to others at the start: to an agent, and to the contact.
        ("email", json!("charles@example.com")),
        ("phone_number", json!("+12025550199")),
        ("agent_bot", json!(12)),
        ("portal_id", json!(PORTAL)),
        ("update_portal.slug", json!(PORTAL)),
    ]
}

/// User 12, an agent whom the operator's app made.
async fn people(raised: &Raised) {
    up_to(raised, 12, "create_platform_user", json!({}), |at| {
        let email = format!("agent-{at}@example.com");
        json!({ "name": "Agent", "email": email, "password": "Example-1!" })
    })
    .await;
    let member = json!({ "user_id": 12, "role": "agent" });
    raised.asked("create_platform_account_user", &in_account(), &member).await.unwrap();
}

/// The team gives up the name that calls have for a team; a portal takes another than they have.
async fn renamed_and_published(raised: &Raised) {
    let team = json!({ "account_id": ACCOUNT, "team_id": 5 });
    raised.asked("update_team", &team, &json!({ "name": "front desk" })).await.unwrap();
    let portal = json!({ "name": "Guide", "slug": PORTAL, "custom_domain": "guide.example.com" });
    raised.asked("create_portal", &in_account(), &portal).await.unwrap();
}

/// What an account keeps for itself, as many as the greatest id that a call names.
async fn records(raised: &Raised) {
    up_to(
        raised,
        12,
        "create_canned_response",
        in_account(),
        |at| json!({ "short_code": format!("code-{at}"), "content": "Back at nine." }),
    )
    .await;
    up_to(raised, 12, "create_custom_attribute", in_account(), |at| {
        json!({
            "attribute_key": format!("key-{at}"), "attribute_display_name": "Key",
            "attribute_display_type": 0, "attribute_model": 0,
        })
    })
    .await;
    up_to(
        raised,
        6,
        "create_custom_filter",
        in_account(),
        |_| json!({ "name": "Silver", "filter_type": "contact", "type": "contact", "query": {} }),
    )
    .await;
    up_to(raised, 12, "create_automation_rule", in_account(), |_| {
        json!({ "name": "Rule", "event_name": "message_created", "actions": [], "conditions": [] })
    })
    .await;
    up_to(raised, 8, "create_integration_hook", in_account(), |_| {
        json!({ "app_id": "dialogflow", "inbox_id": "3", "settings": { "project_id": "byron-1" } })
    })
    .await;
    up_to(raised, 9, "create_webhook", in_account(), |at| {
        let url = format!("https://example.com/hooks/{at}");
        json!({ "url": url, "subscriptions": ["message_created"] })
    })
    .await;
}

/// Conversation 31, of the contact in the inbox of the API, and what was said in it up to message
/// 205.
async fn talk(raised: &Raised) -> Value {
    let inbox = json!(12);
    let conversation = up_to(raised, 31, "create_conversation", in_account(), |_| {
        json!({ "source_id": CONTACT.1, "inbox_id": inbox.to_string(), "contact_id": CONTACT.0.to_string() })
    })
    .await;
    let within = json!({ "account_id": ACCOUNT, "conversation_id": 31 });
    up_to(
        raised,
        205,
        "create_message",
        within,
        |at| json!({ "content": format!("Word {at}"), "message_type": "incoming" }),
    )
    .await;
    conversation
}

fn in_account() -> Value {
    json!({ "account_id": ACCOUNT })
}

/// Makes things of a kind until one has this id, and answers with that one.
async fn up_to(
    raised: &Raised,
    id: i64,
    operation: &str,
    parameters: Value,
    body: impl Fn(i64) -> Value,
) -> Value {
    for at in 1..=id {
        let it = raised.asked(operation, &parameters, &body(at)).await.unwrap();
        let number = it["id"].as_i64().unwrap();
        assert!(number <= id, "{operation}: there is no {id}, but a {number}");
        if number == id {
            return it;
        }
    }
    panic!("{operation}: {id} made, and none has that id");
}
