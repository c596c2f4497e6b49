//! Three kinds of tokens, each for its own operations: Nimchat.

use crate::secrets::{assert_debug_clean, assert_error_clean};
use serde_json::json;
use switchboard::Error;
use switchboard::Retry;
use switchboard::auth::Credential;
use switchboard::nimchat::{
    self, BotToken, HeaderSpelling, PlatformToken, Tokens, UserToken, identifier_hash,
};
use switchboard_tests::server::{Reply, Server};

fn nimchat_peer() -> Server {
    Server::answering(|heard| {
        let list = heard.path().ends_with("/agents") || heard.path().ends_with("/messages");
        let list = list && heard.method == "GET";
        Reply::json(200, &if list { json!([]) } else { json!({"id": 1}) })
    })
}

pub(crate) fn nimchat_with(
    server: &Server,
    credential: impl Credential + 'static,
) -> nimchat::Client {
    let connect = nimchat::connect(server.url()).credential(credential).retry(Retry::none());
    connect.build().unwrap()
}

/// The outcome of an operation of each kind: for users, for users and bots, for platforms, for all.
async fn each_kind(client: &nimchat::Client) -> [Result<(), Error>; 4] {
    let message = nimchat::types::MessageInput::builder().content("hello");
    [
        client.list_agents(1).send().await.map(drop),
        client.create_message(1, 2).body(message).send().await.map(drop),
        client.get_platform_account(1).send().await.map(drop),
        client.list_public_messages("inbox", "contact", 2).send().await.map(drop),
    ]
}

/// Makes a client that calls a server.
type ClientOf = Box<dyn Fn(&Server) -> nimchat::Client>;

pub(crate) fn refusal(wanted: &str, held: &str) -> String {
    format!("no usable credential: this operation takes {wanted}, and the client has {held}")
}

#[tokio::test]
async fn a_token_opens_its_operations_and_is_refused_before_sending_by_the_others() {
    const USER: &str = "a user token";
    const BOT: &str = "a bot token";
    const PLATFORM: &str = "a platform token";
    let either = "a user token or a bot token";
    let tokens = || Tokens::new();
    // The credential, its name, and which of the first three kinds it opens.
    let cases: [(ClientOf, &str, [bool; 3]); 6] = [
        (Box::new(|it| nimchat_with(it, UserToken::new("t"))), USER, [true, true, false]),
        (Box::new(|it| nimchat_with(it, BotToken::new("t"))), BOT, [false, true, false]),
        (Box::new(|it| nimchat_with(it, PlatformToken::new("t"))), PLATFORM, [false, false, true]),
        (Box::new(move |it| nimchat_with(it, tokens())), "none", [false; 3]),
        (
            Box::new(move |it| nimchat_with(it, tokens().user("t").bot("t"))),
            either,
            [true, true, false],
        ),
        (
            Box::new(move |it| nimchat_with(it, tokens().bot("t").platform("t"))),
            "a bot token or a platform token",
            [false, true, true],
        ),
    ];
    for (client, held, opens) in cases {
        let server = nimchat_peer();
        let outcomes = each_kind(&client(&server)).await;
        for ((outcome, opens), wanted) in outcomes.iter().zip(opens).zip([USER, either, PLATFORM]) {
            match outcome {
                Ok(()) => assert!(opens, "{held} opened what takes {wanted}"),
                Err(error) => {
                    assert!(!opens, "{held}: {error}");
                    assert!(error.is_auth() && error.attempts() == 0, "{error:?}");
                    assert!(error.to_string().ends_with(&refusal(wanted, held)), "{error}");
                }
            }
        }
        // The public client API accepts any caller, and is sent no token.
        assert!(outcomes[3].is_ok(), "{outcomes:?}");
        let heard = server.requests();
        let sent = opens.iter().filter(|it| **it).count() + 1;
        assert_eq!(heard.len(), sent, "{heard:?}");
        for request in heard {
            let token = request.header("api-access-token");
            assert_eq!(token.is_none(), request.path().starts_with("/public/"), "{request:?}");
            assert_eq!(request.header("authorization"), None);
        }
    }
}

#[tokio::test]
async fn several_tokens_go_to_the_operations_that_take_them() {
    let server = nimchat_peer();
    let tokens = Tokens::new().platform("canary-p").bot("canary-b").user("canary-u");
    assert_debug_clean("tokens", &tokens);
    let client = nimchat_with(&server, tokens);
    assert_debug_clean("a client", &client);
    assert!(each_kind(&client).await.iter().all(Result::is_ok));
    let heard = server.requests();
    let sent: Vec<_> = heard.iter().map(|it| it.header("api-access-token")).collect();
    assert_eq!(sent, [Some("canary-u"), Some("canary-u"), Some("canary-p"), None]);

    let server = nimchat_peer();
    let client = nimchat_with(&server, Tokens::new().platform("canary-p").bot("canary-b"));
    let [user, either, platform, public] = each_kind(&client).await;
    assert_error_clean("a refusal", &user.unwrap_err());
    either.and(platform).and(public).unwrap();
    let heard = server.requests();
    let sent: Vec<_> = heard.iter().map(|it| it.header("api-access-token")).collect();
    assert_eq!(sent, [Some("canary-b"), Some("canary-p"), None]);
}

#[test]
fn those_who_have_the_same_tokens_are_one_caller() {
    let identity = |it: Tokens| it.identity();
    let both = || Tokens::new().user("u").bot("b");
    assert_eq!(identity(both()), identity(both().spelling(HeaderSpelling::Underscores)));
    assert_ne!(identity(both()), identity(Tokens::new().user("b").bot("u")));
    assert_ne!(identity(both()), identity(Tokens::new().user("u")));
    assert_eq!(UserToken::new("u").identity(), identity(Tokens::new().user("u")));
    assert_eq!(identity(Tokens::new()), None);
}

#[tokio::test]
async fn the_header_of_the_token_is_spelled_both_ways() {
    let spellings = [
        (HeaderSpelling::Hyphens, "api-access-token", "api_access_token"),
        (HeaderSpelling::Underscores, "api_access_token", "api-access-token"),
    ];
    for (spelling, used, unused) in spellings {
        let server = nimchat_peer();
        let user = UserToken::new("u").spelling(spelling);
        nimchat_with(&server, user).list_agents(1).send().await.unwrap();
        let bot = BotToken::new("b").spelling(spelling);
        let message = nimchat::types::MessageInput::builder().content("hello");
        let client = nimchat_with(&server, bot);
        client.create_message(1, 2).body(message).send().await.unwrap();
        let platform = PlatformToken::new("p").spelling(spelling);
        nimchat_with(&server, platform).get_platform_account(1).send().await.unwrap();
        let several = Tokens::new().user("s").spelling(spelling);
        nimchat_with(&server, several).list_agents(1).send().await.unwrap();
        let heard = server.requests();
        let sent: Vec<_> = heard.iter().map(|it| it.header(used).unwrap()).collect();
        assert_eq!(sent, ["u", "b", "p", "s"]);
        assert!(heard.iter().all(|it| it.header(unused).is_none()), "{heard:?}");
    }
}

#[tokio::test]
async fn the_connect_of_nimchat_takes_each_kind() {
    let server = nimchat_peer();
    let connect = || {
        nimchat::Connect::from(
            nimchat::Client::builder().base_url(server.url()).retry(Retry::none()),
        )
    };
    connect().user_token("u").build().unwrap().list_agents(1).send().await.unwrap();
    let client = connect().platform_token("p").build().unwrap();
    client.get_platform_account(1).send().await.unwrap();
    let error = connect().bot_token("b").build().unwrap().list_agents(1).send().await.unwrap_err();
    assert!(error.to_string().ends_with(&refusal("a user token", "a bot token")), "{error}");
    let public = connect().anonymous().build().unwrap();
    public.list_public_messages("inbox", "contact", 2).send().await.unwrap();
    let heard = server.requests();
    let sent: Vec<_> = heard.iter().map(|it| it.header("api-access-token")).collect();
    assert_eq!(sent, [Some("u"), Some("p"), None]);
}

#[tokio::test]
async fn a_visitor_is_proved_with_the_hash_of_a_public_test_vector() {
    // RFC 4231, test case 2.
    let identifier = "what do ya want for nothing?";
    let hash = identifier_hash("Jefe", identifier).unwrap();
    let server = nimchat_peer();
    let contact = nimchat::types::PublicContactInput::builder();
    let contact = contact.identifier(identifier).identifier_hash(hash);
    let client = nimchat_with(&server, Tokens::new());
    client.create_public_contact("inbox/1").body(contact).send().await.unwrap();
    let heard = server.only();
    assert_eq!(heard.target, "/public/api/v1/inboxes/inbox%2F1/contacts");
    assert_eq!(
        heard.json(),
        json!({
            "identifier": identifier,
            "identifier_hash": "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        })
    );
}
