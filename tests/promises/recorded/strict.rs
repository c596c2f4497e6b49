//! What was not recorded is not answered, and the error says what is nearest.

use crate::played::{Played, Tape, json};
use serde_json::json as value;
use switchboard::Method;
use switchboard::prokeep::{self, Client};
use switchboard::record::Replayer;
use switchboard_core::transport::Transport;

fn client(transport: impl Transport + 'static) -> Client {
    let builder = prokeep::connect("acme").credentials("u", "p");
    builder.transport(transport).build().unwrap()
}

/// A recording of these calls, each answered with an id that is the path.
async fn recorded<F: Future<Output = ()>>(calls: impl FnOnce(Client) -> F) -> Replayer {
    let tape = Tape::default();
    let answer = Played(|request: &http::Request<_>| {
        let id = request.uri().path().rsplit('/').next().unwrap().replace("%20", " ");
        Ok(json(200, value!({"data": {"id": id}}).to_string()))
    });
    calls(client(tape.recorder().wrap(answer))).await;
    tape.replayer()
}

async fn contact(client: &Client, id: &str) -> String {
    let contact = client.get_contact(id).await.unwrap();
    contact.id.clone()
}

#[tokio::test]
async fn an_id_from_a_reply_and_the_same_id_from_the_program_both_fit() {
    let replayer = recorded(async |client| {
        let first = contact(&client, "c one").await;
        contact(&client, "c two").await;
        contact(&client, &first).await;
    })
    .await;
    let client = client(replayer.clone());
    let first = contact(&client, "mine one").await;
    contact(&client, "mine two").await;
    assert_eq!(contact(&client, &first).await, first);
    replayer.verify().unwrap();
}

#[tokio::test]
async fn a_value_is_always_the_same_one() {
    let replayer = recorded(async |client| {
        contact(&client, "c one").await;
        contact(&client, "c one").await;
    })
    .await;
    let client = client(replayer);
    contact(&client, "mine one").await;
    let error = client.get_contact("mine two").await.unwrap_err();
    assert!(error.is_unexpected());
    assert_eq!(
        error.to_string(),
        "prokeep get_contact: no recorded exchange that is left matches the request; the nearest is \
         in line 3, and differs at `path.id`: another value than `text 1` was sent"
    );
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn an_unexpected_call_names_what_differs_and_shows_no_value() {
    let body = |text: &str| value!({"text": text, "to": [text], "status": "active", "first": 1});
    let replayer = recorded(async |client| {
        let call = client.call(Method::POST, "/messages").query("first", 50);
        call.body(&body("Hello Ada")).send_raw().await.unwrap();
    })
    .await;
    let client = client(replayer.clone());
    let call = || client.call(Method::POST, "/messages").query("first", 50);
    let mut other = body("Hello Bob");
    other["to"] = value!("Bob Bobson");
    let told = call().body(&other).send_raw().await.unwrap_err().to_string();
    assert!(
        told.ends_with("in line 2, and differs at `body.to`: a list is recorded, a text was sent"),
        "{told}"
    );
    other["to"] = value!(["Hello Bob", "x"]);
    let told = call().body(&other).send_raw().await.unwrap_err().to_string();
    assert!(told.ends_with("`body.to`: 1 items are recorded, 2 were sent"), "{told}");
    let mut other = body("Hello Bob");
    other["status"] = value!("archived");
    let told = call().body(&other).send_raw().await.unwrap_err().to_string();
    assert!(told.ends_with("`body.status`: `active` is recorded, `archived` was sent"), "{told}");
    let mut other = body("Hello Bob");
    other["Bobs own"] = value!(1);
    let told = call().body(&other).send_raw().await.unwrap_err().to_string();
    assert!(told.ends_with("`body.(another key)`: is not recorded, and was sent"), "{told}");
    let wrong = client.call(Method::POST, "/messages").query("first", 20).body(&body("Hello Bob"));
    let told = wrong.send_raw().await.unwrap_err().to_string();
    assert!(told.ends_with("`query.first`: `50` is recorded, `20` was sent"), "{told}");
    let told = client.call(Method::POST, "/messages").query("first", 50).send_raw().await;
    let told = told.unwrap_err().to_string();
    assert!(told.ends_with("`body`: JSON is recorded, nothing was sent"), "{told}");
    let told = client.get_contact("Bob").await.unwrap_err().to_string();
    assert!(
        told.ends_with(
            "the recording has no exchange of this operation; next is prokeep POST /messages (line 2)"
        ),
        "{told}"
    );
    let unused = replayer.verify().unwrap_err();
    assert!(unused.is_unexpected());
    assert_eq!(
        unused.to_string(),
        "1 of 1 recorded exchanges were never asked for: prokeep POST /messages (line 2)"
    );
    call().body(&body("Hello Bob")).send_raw().await.unwrap();
    replayer.verify().unwrap();
    let told = call().body(&body("Hello Bob")).send_raw().await.unwrap_err().to_string();
    assert!(
        told.ends_with(
            "the one recorded exchange of this operation was played already; nothing is left"
        ),
        "{told}"
    );
}

#[tokio::test]
async fn the_same_request_gets_its_replies_in_their_order() {
    let tape = Tape::default();
    let count = std::sync::atomic::AtomicUsize::new(0);
    let answer = Played(move |_: &_| {
        let archived = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) > 1;
        Ok(json(200, value!({"data": {"id": "c-1", "is_opted_out": archived}}).to_string()))
    });
    let recorder = tape.recorder().keep_keys(["is_opted_out"]);
    let live = client(recorder.wrap(answer));
    let ask = async |client: &Client| {
        let reply = client.call(Method::GET, "/contacts/{id}").path("id", "c-1").send().await;
        reply.unwrap()["data"]["is_opted_out"].as_bool().unwrap()
    };
    let mut answers = Vec::new();
    for _ in 0..3 {
        answers.push(ask(&live).await);
    }
    let played = client(tape.replayer());
    for expected in answers {
        assert_eq!(ask(&played).await, expected);
    }
}
