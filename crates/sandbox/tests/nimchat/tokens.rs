//! Each kind of token opens what it opens, and nothing else.

use super::{client_with, conversation, start};
use switchboard_core::Error;
use switchboard_nimchat::types::{ConversationStatus, ConversationStatusInput};
use switchboard_sandbox::nimchat::{
    self, ACCOUNT, AGENT_TOKEN, BOT_TOKEN, INBOX_IDENTIFIER, PLATFORM_TOKEN,
};

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Error>) -> (u16, String) {
    let error = outcome.unwrap_err();
    (error.status().unwrap().as_u16(), error.message().unwrap_or_default())
}

#[tokio::test]
async fn a_wrong_token_is_no_token_and_forbidden_is_401() {
    let sandbox = nimchat::sandbox();
    let wrong = client_with(&sandbox, "wrong");
    let expected = (401, "Invalid Access Token".to_owned());
    assert_eq!(refusal(wrong.list_contacts(ACCOUNT).send().await), expected);
    let agent = client_with(&sandbox, AGENT_TOKEN);
    assert!(agent.list_contacts(ACCOUNT).send().await.is_ok());
    let expected = (401, "You are not authorized to do this action".to_owned());
    assert_eq!(refusal(agent.list_webhooks(ACCOUNT).send().await), expected);
    assert_eq!(refusal(agent.list_contacts(99).send().await).0, 404);
}

#[tokio::test]
async fn a_bot_may_answer_and_hand_over_but_not_look_around() {
    let (sandbox, client) = start();
    let id = conversation(&client, "ada", super::API_INBOX).await.id;
    let bot = client_with(&sandbox, BOT_TOKEN);
    let open = ConversationStatusInput::builder().status(ConversationStatus::Open);
    assert!(bot.toggle_conversation_status(ACCOUNT, id).body(open).send().await.is_ok());
    assert_eq!(refusal(bot.list_contacts(ACCOUNT).send().await).0, 401);
}

#[tokio::test]
async fn the_platform_sees_what_it_made_and_users_no_platform() {
    let (sandbox, client) = start();
    let platform = client_with(&sandbox, PLATFORM_TOKEN);
    assert!(platform.get_platform_account(ACCOUNT).send().await.is_ok());
    let expected = (401, "Invalid access_token".to_owned());
    assert_eq!(refusal(client.get_platform_account(ACCOUNT).send().await), expected);
    // Bots of an account are not the operator's.
    let bot = switchboard_nimchat::types::AgentBotInput::builder().name("own");
    let bot = client.create_agent_bot(ACCOUNT).body(bot).send().await.unwrap();
    let expected = (401, "Non permissible resource".to_owned());
    assert_eq!(refusal(platform.get_platform_agent_bot(bot.id).send().await), expected);
}

#[tokio::test]
async fn the_public_api_needs_no_token_and_sees_no_notes() {
    let (sandbox, client) = start();
    let visitor = client_with(&sandbox, "none");
    let contact = visitor.get_public_contact(INBOX_IDENTIFIER, "mary-source-1");
    let contact = contact.send().await.unwrap();
    assert_eq!(contact.name.as_deref(), Some("Mary Somerville"));
    let begun = visitor.create_public_conversation(INBOX_IDENTIFIER, "mary-source-1");
    let input = switchboard_nimchat::types::PublicConversationInput::builder();
    let id = begun.body(input).send().await.unwrap().id;
    let id: i64 = id.to_string().trim_matches('"').parse().unwrap();
    let note = switchboard_nimchat::types::MessageInput::builder().content("secret").private(true);
    client.create_message(ACCOUNT, id).body(note).send().await.unwrap();
    super::say(&client, id, "Hello Mary", false).await;
    let seen = visitor.list_public_messages(INBOX_IDENTIFIER, "mary-source-1", id);
    let seen = seen.send().await.unwrap();
    let texts: Vec<_> = seen.iter().filter_map(|it| it.content.as_deref()).collect();
    assert_eq!(texts, ["Hello Mary"]);
    let other = visitor.get_public_contact("another-inbox", "mary-source-1").send().await;
    assert_eq!(refusal(other).0, 404);
}
