//! What setters take, and how a request is sent.

use serde_json::json;
use switchboard_prokeep::types::ContactInput;
use switchboard_prokeep::{Basic, Client, Error, ErrorKind, HeaderMap, StatusCode};
use switchboard_tests::server::{Reply, Server};

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url());
    builder.credential(Basic::new("a", "b")).build().unwrap()
}

fn page() -> Server {
    Server::always(Reply::json(200, &json!({"data": []})))
}

#[tokio::test]
async fn a_request_is_sent_by_awaiting_it() {
    let server = page();
    let awaited = client(&server).list_contacts().first(5).await.unwrap();
    let sent = client(&server).list_contacts().first(5).send().await.unwrap();
    assert_eq!(awaited.into_inner(), sent.into_inner());
    let [one, other] = &server.requests()[..] else { panic!("two requests were sent") };
    assert_eq!((&one.method, &one.target), (&other.method, &other.target));
}

#[tokio::test]
async fn an_optional_setter_takes_a_value_or_an_option_of_it() {
    let server = page();
    let (size, none): (Option<u32>, Option<u32>) = (Some(5), None);
    let (after, groups): (Option<&str>, Option<Vec<String>>) = (Some("c"), Some(vec!["g".into()]));
    let nothing: Option<Vec<String>> = None;
    let list = || client(&server).list_contacts();
    list().first(5).after("c").group_ids(["g"]).await.unwrap();
    list().first(size).after(after).group_ids(groups).await.unwrap();
    list().first(none).group_ids(nothing).await.unwrap();
    // The last value counts, and `None` removes it.
    list().first(9).first(none).after("x").after("y").await.unwrap();
    let targets: Vec<String> = server.requests().iter().map(|it| it.target.clone()).collect();
    let full = "/contacts?first=5&after=c&group_ids%5B%5D=g";
    assert_eq!(targets, [full, full, "/contacts", "/contacts?after=y"]);
}

#[tokio::test]
async fn parameters_travel_in_the_order_of_the_description_whatever_the_order_of_the_setters() {
    let server = page();
    let list = client(&server).list_contacts();
    list.group_ids(["g"]).before("b").after("a").last(2).first(1).await.unwrap();
    let all = "/contacts?first=1&last=2&after=a&before=b&group_ids%5B%5D=g";
    assert_eq!(server.requests()[0].target, all);
}

#[tokio::test]
async fn a_request_can_be_sent_again_and_changed_without_changing_the_first() {
    let server = page();
    let first = client(&server).list_contacts().first(1);
    let second = first.clone().first(2);
    first.clone().await.unwrap();
    second.await.unwrap();
    first.await.unwrap();
    let targets: Vec<String> = server.requests().iter().map(|it| it.target.clone()).collect();
    assert_eq!(targets, ["/contacts?first=1", "/contacts?first=2", "/contacts?first=1"]);
}

#[tokio::test]
async fn a_request_shows_its_operation_and_no_value() {
    let server = page();
    let contact = ContactInput::builder().first_name("Ada").phone_number("+12025550143");
    let request = client(&server).update_contact("id-of-ada").body(contact);
    let shown = format!("{request:?}");
    assert!(shown.contains("update_contact"), "{shown}");
    for hidden in ["Ada", "+1202", "id-of-ada"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

#[test]
fn an_error_of_every_kind_is_made_in_a_test() {
    let refused =
        Error::from_reply(StatusCode::CONFLICT, HeaderMap::new(), r#"{"error": "taken"}"#);
    let refused = refused.for_operation(&switchboard_prokeep::operations::ALL[0]).after_attempts(2);
    assert_eq!((refused.kind(), refused.attempts()), (ErrorKind::Status, 2));
    assert_eq!(refused.status(), Some(StatusCode::CONFLICT));
    assert!(refused.to_string().starts_with("prokeep list_companies: 409 Conflict"), "{refused}");
    for kind in [ErrorKind::Timeout, ErrorKind::Connect, ErrorKind::Transport, ErrorKind::Decode] {
        let error = Error::new(kind, "it was made in a test");
        assert_eq!(error.kind(), kind);
        assert!(error.to_string().contains("it was made in a test"), "{error}");
    }
    assert!(Error::new(ErrorKind::ConnectTimeout, "").is_timeout());
    assert!(Error::new(ErrorKind::ConnectTimeout, "").is_connect());
}
