//! What can be made at each vendor, and which operations then concern it.

use serde_json::{Value, json};

/// A kind of thing that calls make.
pub(crate) struct Kind {
    pub(crate) vendor: &'static str,
    /// The operation that makes one: as `calls.json` calls it, with the fields of `fresh` laid over
    /// the body.
    pub(crate) make: &'static str,
    pub(crate) fresh: fn(usize) -> Value,
    /// The parameter that names one.
    pub(crate) id: &'static str,
    pub(crate) get: Option<&'static str>,
    pub(crate) list: Option<&'static str>,
    /// The operation that changes one, and a field that it changes.
    pub(crate) change: Option<(&'static str, &'static str)>,
    pub(crate) remove: Option<&'static str>,
    /// The status of what is no longer there.
    pub(crate) gone: u16,
    /// Whether making one takes away the one before.
    pub(crate) alone: bool,
}

const fn kind(vendor: &'static str, make: &'static str, id: &'static str) -> Kind {
    let fresh = |_| json!({});
    Kind {
        vendor,
        make,
        fresh,
        id,
        get: None,
        list: None,
        change: None,
        remove: None,
        gone: 404,
        alone: false,
    }
}

impl Kind {
    const fn got(self, get: &'static str) -> Self {
        Self { get: Some(get), ..self }
    }

    const fn listed(self, list: &'static str) -> Self {
        Self { list: Some(list), ..self }
    }

    const fn changed(self, change: &'static str, field: &'static str) -> Self {
        Self { change: Some((change, field)), ..self }
    }

    const fn removed(self, remove: &'static str) -> Self {
        Self { remove: Some(remove), ..self }
    }

    const fn fresh(self, fresh: fn(usize) -> Value) -> Self {
        Self { fresh, ..self }
    }

    const fn alone(self) -> Self {
        Self { alone: true, ..self }
    }

    const fn gone(self, gone: u16) -> Self {
        Self { gone, ..self }
    }
}

fn phone(at: usize) -> String {
    format!("+1202666{at:04}")
}

fn email(at: usize) -> String {
    format!("person-{at}@example.com")
}

pub(crate) const KINDS: &[Kind] = &[
    kind("prokeep", "create_contact", "id")
        .got("get_contact")
        .listed("list_contacts")
        .changed("update_contact", "first_name")
        .removed("delete_contact")
        .fresh(|at| {
            let external = format!("CRM{at}");
            json!({ "phone_number": phone(at), "landline": null, "external_id": external })
        }),
    kind("prokeep", "create_company", "id")
        .got("get_company")
        .listed("list_companies")
        .changed("update_company", "name")
        .fresh(|at| json!({ "phone_number": phone(at), "external_id": format!("ERP{at}") })),
    kind("prokeep", "create_order", "id")
        .got("get_order")
        .listed("list_orders")
        .changed("update_order", "order_status")
        .fresh(|at| json!({ "order_number": at.to_string(), "external_id": format!("SO{at}") })),
    kind("prokeep", "create_order_status_update", "id")
        .got("get_order_status_update")
        .listed("list_order_status_updates_by_order")
        .changed("update_order_status_update", "status")
        .removed("delete_order_status_update"),
    kind("zenvia-sales", "create_retail_lead", "prospectId")
        .got("get_prospect")
        .listed("list_prospects")
        .fresh(|at| json!({ "phones": [phone(at)], "emails": [email(at)], "history": [] })),
    kind("zenvia-sales", "create_subscription", "subscriptionId")
        .got("get_subscription")
        .listed("list_subscriptions")
        .removed("delete_subscription")
        .alone(),
    kind("carium-courier", "create_announcer", "id")
        .got("get_announcer")
        .listed("list_announcers")
        .changed("update_announcer", "name"),
    kind("carium-courier", "create_messaging_channel", "id")
        .got("get_messaging_channel")
        .listed("list_messaging_channels"),
    kind("carium-courier", "create_user_consent", "id")
        .got("get_user_consent")
        .listed("list_user_consents"),
    kind("proto", "create_custom_field", "custom_field_id")
        .listed("list_custom_fields")
        .removed("delete_custom_field"),
    kind("nimchat", "create_contact", "id")
        .got("get_contact")
        .listed("list_contacts")
        .changed("update_contact", "name")
        .removed("delete_contact")
        .fresh(|at| {
            let identifier = format!("person-{at}");
            json!({
                "email": email(at), "phone_number": phone(at),
                "identifier": identifier, "source_id": identifier,
            })
        }),
    kind("nimchat", "create_conversation", "conversation_id")
        .got("get_conversation")
        .listed("list_conversations")
        .fresh(|_| json!({ "status": "open" })),
    kind("nimchat", "create_team", "team_id")
        .got("get_team")
        .listed("list_teams")
        .changed("update_team", "description")
        .removed("delete_team")
        .fresh(|at| json!({ "name": format!("team {at}") })),
    kind("nimchat", "create_canned_response", "id")
        .listed("list_canned_responses")
        .changed("update_canned_response", "content")
        .removed("delete_canned_response")
        .fresh(|at| json!({ "short_code": format!("code-{at}") })),
    kind("nimchat", "create_custom_attribute", "id")
        .got("get_custom_attribute")
        .listed("list_custom_attributes")
        .changed("update_custom_attribute", "attribute_display_name")
        .removed("delete_custom_attribute")
        .fresh(|at| json!({ "attribute_key": format!("key-{at}") })),
    kind("nimchat", "create_custom_filter", "custom_filter_id")
        .got("get_custom_filter")
        .listed("list_custom_filters")
        .changed("update_custom_filter", "name")
        .removed("delete_custom_filter"),
    kind("nimchat", "create_automation_rule", "id")
        .got("get_automation_rule")
        .listed("list_automation_rules")
        .changed("update_automation_rule", "name")
        .removed("delete_automation_rule")
        .gone(500),
    kind("nimchat", "create_webhook", "webhook_id")
        .listed("list_webhooks")
        .changed("update_webhook", "url")
        .removed("delete_webhook")
        .fresh(|at| json!({ "url": format!("https://example.com/hooks/{at}") })),
    kind("nimchat", "create_agent_bot", "id")
        .got("get_agent_bot")
        .listed("list_agent_bots")
        .changed("update_agent_bot", "name")
        .removed("delete_agent_bot"),
    kind("nimchat", "create_agent", "id")
        .listed("list_agents")
        .changed("update_agent", "name")
        .removed("delete_agent")
        .fresh(|at| json!({ "email": email(at) })),
    kind("nimchat", "create_inbox", "id")
        .got("get_inbox")
        .listed("list_inboxes")
        .changed("update_inbox", "name"),
    kind("nimchat", "create_platform_agent_bot", "id")
        .got("get_platform_agent_bot")
        .listed("list_platform_agent_bots")
        .changed("update_platform_agent_bot", "description")
        .removed("delete_platform_agent_bot"),
    kind("nimchat", "create_platform_account", "account_id")
        .got("get_platform_account")
        .changed("update_platform_account", "name")
        .removed("delete_platform_account"),
    kind("nimchat", "create_platform_user", "id")
        .got("get_platform_user")
        .changed("update_platform_user", "name")
        .removed("delete_platform_user")
        .fresh(|at| json!({ "email": email(at) })),
];
