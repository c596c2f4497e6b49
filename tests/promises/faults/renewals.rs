//! A login on the way of a call says nothing about the call itself.

use crate::classes::{Class, limiter, retry};
use crate::faults::Answer;
use crate::pipe::Pipe;
use crate::vendor::{Dialled, Step, Vendor};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use switchboard::carium_courier::types::MessagingAttachmentCreate;
use switchboard::carium_courier::{self, Login};
use switchboard::{Delivery, Error};

/// A `POST` whose first token is refused and whose second login meets this; how often it arrived.
async fn posted(met: Answer) -> (Error, usize) {
    let logins = AtomicUsize::new(0);
    let vendor = Vendor::new(
        |_| Dialled::Connects,
        move |heard| match heard.target.ends_with("/login/") {
            true if logins.fetch_add(1, Ordering::SeqCst) > 0 => met.steps.clone(),
            true => Answer::healthy(Class::Login.healthy()).steps,
            false if heard.method == "GET" => {
                Answer::healthy(Class::Login.beside(&heard.target)).steps
            }
            false => Answer::whole(401, "application/json", "{}").steps,
        },
    );
    let pipe = Pipe::to(vendor.clone());
    let connect = carium_courier::connect().credential(Login::new("ada", "pw").into_credential());
    let connect = connect.transport(pipe).retry(retry()).rate_limiter(limiter());
    let client = connect.build().unwrap();
    client.list_messaging_channels().send().await.unwrap();
    // A token that was just fetched is not renewed.
    tokio::time::sleep(Duration::from_secs(600)).await;
    let record = MessagingAttachmentCreate::builder().filename("a.png");
    let call = client.create_messaging_attachment().body(record);
    let error = call.send().await.unwrap_err();
    let heard = vendor.heard();
    let logins = heard.iter().filter(|heard| heard.target.ends_with("/login/")).count();
    assert_eq!(logins, 2, "{error:?}");
    (error, heard.len() - logins - 1)
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_token_is_refused_was_not_acted_on_however_its_next_login_ends() {
    let met = [
        Answer::default().then(Step::Close),
        Answer::default().then(Step::Stall),
        Answer::whole(502, "text/html", "<html></html>"),
        Answer::whole(403, "application/json", "{}"),
    ];
    for answer in met {
        let (error, arrived) = posted(answer.clone()).await;
        assert_eq!(arrived, 1, "{answer:?}");
        assert_ne!(error.delivery(), Delivery::Unclear, "{answer:?}: {error:?}");
        assert!(!error.is_after_unclear_attempt(), "{answer:?}: {error:?}");
    }
}
