//! The servers behind Nimchat differ by version: everything that each version sends is handed out,
//! and the fields that later versions add have types.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use switchboard::Retry;
use switchboard::nimchat::{self, types};
use switchboard_tests::clients;
use switchboard_tests::server::{Reply, Server};

/// A server that gives this reply to everything, and a client of it.
fn answering(reply: Value) -> (Server, nimchat::Client) {
    let server = Server::answering(move |_| Reply::json(200, &reply));
    let client = clients::nimchat(&server);
    (server, client)
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[tokio::test]
async fn a_saved_filter_without_a_query_does_not_fail_the_list() {
    let conditions = json!([{"attribute_key": "status", "values": ["open"]}]);
    let (_server, client) = answering(json!([
        {"id": 1, "name": "Without", "filter_type": "contact", "query": "{}"},
        {"id": 2, "name": "As text", "filter_type": "contact", "query": "{\"payload\": []}"},
        {"id": 3, "name": "As usual", "filter_type": "contact", "query": {"payload": conditions}},
        {"id": 4, "name": "Null", "filter_type": "contact", "query": null},
    ]));
    let filters = client.list_custom_filters(7).send().await.unwrap().into_inner();
    let queries: Vec<_> = filters.iter().map(|it| json!(it.query)).collect();
    assert_eq!(
        queries,
        [json!({}), json!({"payload": []}), json!({"payload": conditions}), json!(null)]
    );
}

#[tokio::test]
async fn a_query_that_is_text_without_an_object_is_refused_with_its_place() {
    let (_server, client) = answering(json!([{"id": 1, "query": "status = open"}]));
    let error = client.list_custom_filters(7).send().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(error.to_string().contains("[0].query"), "{error}");
    assert!(!error.to_string().contains("status = open"), "{error}");
}

#[tokio::test]
async fn a_conversation_may_be_looked_after_by_a_bot() {
    let (_server, client) = answering(json!({"id": 31, "updated_at": 1_769_870_700.25, "meta": {
        "assignee": {
            "id": 11, "name": "Night bot", "description": "Answers at night.", "thumbnail": "",
            "outgoing_url": "https://bot.example.com", "bot_type": "webhook",
        },
        "assignee_type": "AgentBot",
    }}));
    let conversation = client.get_conversation(7, 31).send().await.unwrap().into_inner();
    let changed = conversation.updated_at.unwrap();
    assert_eq!(changed.get(), Some(&moment("2026-01-31T14:45:00.250Z")));
    let meta = conversation.meta.unwrap();
    assert_eq!(meta.assignee_type.as_deref(), Some("AgentBot"));
    let bot = meta.assignee.unwrap();
    assert_eq!(bot.outgoing_url.as_deref(), Some("https://bot.example.com"));
    assert_eq!(bot.bot_type, Some(types::AgentBotType::Webhook));
}

#[tokio::test]
async fn secrets_that_later_servers_add_are_shown_by_no_debug() {
    let secrets = ["hush-1", "hush-2", "hush-3", "hush-4"];
    let (_server, client) = answering(json!({
        "id": 12, "secret": secrets[0], "imap_password": secrets[1], "smtp_password": secrets[2],
        "auth_token": secrets[3],
    }));
    let inbox = client.get_inbox(7, 12).send().await.unwrap().into_inner();
    assert_eq!(inbox.secret.as_ref().unwrap().expose(), secrets[0]);
    assert_eq!(inbox.auth_token.as_ref().unwrap().expose(), secrets[3]);
    let bot = client.get_agent_bot(7, 12).send().await.unwrap().into_inner();
    assert_eq!(bot.secret.as_ref().unwrap().expose(), secrets[0]);
    let shown = format!("{inbox:?} {bot:?}");
    assert!(secrets.iter().all(|it| !shown.contains(it)), "{shown}");
}

#[tokio::test]
async fn an_article_brings_the_portals_of_the_articles_that_belong_to_it() {
    let (_server, client) =
        answering(json!({"payload": {"id": 77, "locale": "en", "associated_articles": [
            {"id": 78, "portal": {
                "id": 9, "slug": "handbook", "inbox": {"id": 3, "name": "Shop window"},
                "ssl_settings": {"status": "active", "verification_errors": ""},
            }},
        ]}}));
    let body = types::ArticleInput::builder().title("t").content("c").author_id(4);
    let article =
        client.create_portal_article(7, "handbook").body(body).send().await.unwrap().into_inner();
    assert_eq!(article.locale.as_deref(), Some("en"));
    let portal = article.associated_articles.unwrap().remove(0).portal.unwrap();
    assert_eq!(portal.slug.as_deref(), Some("handbook"));
    assert_eq!(portal.inbox.unwrap().id, 3);
    assert_eq!(portal.ssl_settings.unwrap().status.as_deref(), Some("active"));
}

#[test]
fn an_event_says_which_account_it_belongs_to_where_the_server_does() {
    let event: types::ConversationEvent = serde_json::from_value(json!({
        "event": "conversation_updated", "id": 31, "account": {"id": 7, "name": "Byron & Co"},
        "last_activity_at": 1_769_870_700, "updated_at": 1_769_870_700.5,
        "meta": {"assignee": {"id": 11, "name": "Night bot", "type": "agent_bot"},
                 "assignee_type": "AgentBot"},
    }))
    .unwrap();
    assert_eq!(event.account.unwrap().id, 7);
    let times = [event.last_activity_at.unwrap(), event.updated_at.unwrap()];
    let times = times.map(|it| *it.get().unwrap());
    assert_eq!(times, [moment("2026-01-31T14:45:00Z"), moment("2026-01-31T14:45:00.500Z")]);
    assert_eq!(event.meta.unwrap().assignee_type.as_deref(), Some("AgentBot"));
    let event: types::InboxEvent = serde_json::from_value(json!({
        "event": "inbox_updated", "account": {"id": 7},
    }))
    .unwrap();
    assert_eq!(event.account.unwrap().id, 7);
    // An earlier server does not send it.
    let event: types::ConversationEvent =
        serde_json::from_value(json!({"event": "conversation_updated", "id": 31})).unwrap();
    assert!(event.account.is_none() && event.updated_at.is_none());
}

#[tokio::test]
async fn a_row_that_lacks_what_its_server_may_drop_does_not_fail_the_list() {
    let server = Server::answering(|_| Reply::json(200, &json!([{"user_id": 4}])));
    let connect = nimchat::connect(server.url()).platform_token("token").retry(Retry::none());
    let client = connect.build().unwrap();
    let users = client.list_platform_account_users(7).send().await.unwrap().into_inner();
    assert_eq!(users[0].user_id, 4);
    let (_server, client) = answering(json!({"payload": [{"id": 12, "conditions": [
        {"attribute_key": "status", "values": {"from": ["open"]}},
    ]}]}));
    let rules = client.list_automation_rules(7).send().await.unwrap().into_inner();
    assert_eq!((rules[0].id, rules[0].name.as_deref()), (Some(12), None));
}

#[tokio::test]
async fn a_path_that_no_server_is_known_to_have_is_suspected_when_it_is_not_found() {
    let server =
        Server::answering(|_| Reply::json(404, &json!({"status": 404, "error": "Not Found"})));
    let connect = nimchat::connect(server.url()).user_token("token").retry(Retry::none());
    let client = connect.build().unwrap();
    let body = types::PortalInput::builder().name("Handbook");
    let error = client.update_portal(7).body(body).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(error.to_string().contains("the path of this operation is inferred"), "{error}");
}
