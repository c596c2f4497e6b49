//! The same over real sockets and the real HTTP client, in real time, with small limits: what the
//! virtual suite says of `GET` and `POST` is true of the network.

use crate::classes::Class;
use crate::expected::{Cell, Met, expected};
use crate::faults::{Answer, At, Fault, groups};
use crate::suite::Blow;
use crate::vendor::{Dialled, Heard, Step, Vendor};
use futures::future::join_all;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use switchboard::nimchat::types::MessageInput;
use switchboard::{Delivery, Error, Retry, carium_courier, nimchat};
use switchboard_core::{AdaptiveLimiter, ExponentialBackoff};
use switchboard_tests::failures::Failures;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

/// Real waits that are short, so that nothing waits long.
fn retry() -> Retry {
    let short = ExponentialBackoff::clamp(Duration::from_millis(1), Duration::from_millis(4));
    Retry::standard().backoff(short)
}

fn client(url: String) -> nimchat::Client {
    let connect = nimchat::connect(url).user_token("token").retry(retry());
    let connect = connect.rate_limiter(AdaptiveLimiter::new());
    connect.attempt_timeout(Duration::from_millis(400)).build().unwrap()
}

async fn get(client: &nimchat::Client) -> Result<(), Error> {
    client.get_contact(1, 7).send().await.map(drop)
}

async fn post(client: &nimchat::Client) -> Result<(), Error> {
    let message = MessageInput::builder().content("Your order is ready.");
    client.create_message(1, 7).body(message).send().await.map(drop)
}

/// A vendor on a port of this machine.
async fn listening(vendor: Vendor) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(vendor.clone().serve(stream, reset));
        }
    });
    format!("http://{address}")
}

fn reset(stream: TcpStream) {
    stream.set_zero_linger().unwrap();
    drop(stream);
}

/// Faults that take long are left to virtual time, and so are connections: they are below.
fn is_quick(fault: &Fault) -> bool {
    let is_drip = fault.name.contains("drip");
    let is_long = fault.name == "200 MB" || fault.asks.is_some_and(|asks| asks.as_secs() < 100);
    matches!(fault.at, At::Answering(_) | At::Replying(_) | At::SecondUse) && !is_drip && !is_long
}

async fn met(class: Class, fault: &Fault, times: usize) -> Met {
    let requests = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&requests);
    let left = AtomicUsize::new(times);
    let blow = Blow::of(fault, class);
    let vendor = Vendor::new(
        |_| Dialled::Connects,
        move |heard: &Heard| {
            if !class.is_target(&heard.target) {
                return Answer::healthy(class.beside(&heard.target)).steps;
            }
            seen.fetch_add(1, Ordering::SeqCst);
            let is_struck = match &blow {
                Blow::SecondUse => heard.place > 1,
                _ => true,
            };
            let strikes = is_struck
                && left
                    .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1))
                    .is_ok();
            match &blow {
                Blow::Answering(answer) if strikes => answer.steps.clone(),
                _ if strikes => vec![Step::Close],
                _ => Answer::healthy(class.healthy()).steps,
            }
        },
    );
    let client = client(listening(vendor).await);
    if matches!(fault.at, At::SecondUse) {
        client.get_profile().send().await.unwrap();
    }
    let outcome = if class == Class::Post { post(&client).await } else { get(&client).await };
    Met::new(requests.load(Ordering::SeqCst), &outcome)
}

#[tokio::test]
async fn over_sockets_calls_meet_faults_as_they_do_in_virtual_time() {
    let mut failures = Failures::default();
    let faults: Vec<Fault> = groups().into_iter().flat_map(|group| group.faults).collect();
    for fault in faults.iter().filter(|fault| is_quick(fault)) {
        for class in [Class::Get, Class::Post] {
            let Some(Cell::Happens { ever, once }) = expected(fault, class) else { continue };
            for (times, expected) in [(usize::MAX, ever), (1, once)] {
                let met = met(class, fault, times).await;
                if met != expected {
                    failures.add(&fault.name, class, format!("{times}: {met}, and not {expected}"));
                }
            }
        }
    }
    failures.report();
}

#[tokio::test]
async fn without_a_connection_nothing_is_sent_and_all_attempts_are_made() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let refusing = listener.local_addr().unwrap();
    drop(listener);
    let plain = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let no_tls = plain.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = plain.accept().await {
            // The caller may be gone.
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    let addresses = [
        format!("http://{refusing}"),
        // A name that no one may have.
        "https://chat.invalid".to_owned(),
        // Its port speaks no TLS.
        format!("https://{no_tls}"),
    ];
    for address in addresses {
        let client = client(address.clone()).with_attempt_timeout(Duration::from_secs(15));
        for error in [get(&client).await.unwrap_err(), post(&client).await.unwrap_err()] {
            assert!(error.is_connect(), "{address}: {error:?}");
            assert_eq!((error.attempts(), error.delivery()), (3, Delivery::NotSent), "{address}");
        }
    }
}

/// How often a server that closes idle connections is called by each of its callers, and how many
/// of those there are.
const ROUNDS: u32 = 100;
const CALLERS: u32 = 8;
/// How long it keeps them.
const IDLE: Duration = Duration::from_millis(4);

/// A server that closes a connection that was idle for some milliseconds, perhaps in the moment in
/// which the next request is on its way; the bodies of what it answered.
async fn closing_idle() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let answered = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&answered);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let count = Arc::clone(&count);
            tokio::spawn(serve_until_idle(stream, count));
        }
    });
    (format!("http://{address}"), answered)
}

async fn serve_until_idle(stream: TcpStream, answered: Arc<AtomicUsize>) {
    let count = Arc::clone(&answered);
    let vendor = Vendor::new(
        |_| Dialled::Connects,
        move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            Answer::healthy(Class::Get.healthy()).steps
        },
    );
    let served = vendor.clone().serve(stream, reset);
    tokio::pin!(served);
    let mut seen = 0;
    while tokio::time::timeout(IDLE, &mut served).await.is_err() {
        let now = vendor.heard().len();
        // The first request may take longer to come.
        if now == seen && now > 0 {
            return;
        }
        seen = now;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_get_dies_of_a_server_that_closes_idle_connections_and_no_post_is_doubled() {
    let (url, answered) = closing_idle().await;
    let client = client(url).with_attempt_timeout(Duration::from_secs(10));
    let calls = (0..CALLERS).map(|caller| {
        let client = client.clone();
        async move {
            let mut ended = Vec::new();
            for round in 0..ROUNDS {
                // Around the moment in which the connection is closed.
                let pause = IDLE / 2 + IDLE * ((caller + round) % 10) / 10;
                tokio::time::sleep(pause).await;
                ended.push((get(&client).await, post(&client).await));
            }
            ended
        }
    });
    let ended: Vec<_> = join_all(calls).await.into_iter().flatten().collect();
    let gets: Vec<_> = ended.iter().filter_map(|(get, _)| get.as_ref().err()).collect();
    assert!(gets.is_empty(), "{gets:?}");
    let posts: Vec<_> = ended.iter().filter_map(|(_, post)| post.as_ref().err()).collect();
    assert!(posts.iter().all(|error| error.delivery() == Delivery::Unclear), "{posts:?}");
    let (asked, answered) = (2 * ended.len(), answered.load(Ordering::SeqCst));
    println!("{} of {} POSTs died; {answered} of {asked} were answered", posts.len(), ended.len());
    assert!(answered <= asked + posts.len(), "{answered} answers to {asked} calls");
}

/// A vendor whose logins and calls end with these statuses; how many logins there were.
async fn logins(login: u16, call: u16, run: impl AsyncFn(&carium_courier::Client)) -> usize {
    let vendor = Vendor::new(
        |_| Dialled::Connects,
        move |heard| match heard.target.ends_with("/login/") {
            true if login == 200 => Answer::healthy(Class::Login.healthy()).steps,
            is_login => {
                let status = if is_login { login } else { call };
                Answer::whole(status, "application/json", "{}").steps
            }
        },
    );
    let url = listening(vendor.clone()).await;
    let connect = carium_courier::connect().login("ada", "password").retry(retry());
    run(&connect.base_url(format!("{url}/courier")).build().unwrap()).await;
    vendor.heard().iter().filter(|heard| heard.target.ends_with("/login/")).count()
}

#[tokio::test]
async fn ten_calls_that_are_refused_whatever_the_token_make_few_logins() {
    let made = logins(200, 401, async |client| {
        for _ in 0..10 {
            client.list_messaging_channels().send().await.unwrap_err();
        }
    })
    .await;
    println!("{made} logins of 10 calls");
    assert!(made <= 2, "{made} logins of 10 calls");
}

#[tokio::test]
async fn a_refused_password_is_not_tried_again_and_again() {
    let made = logins(401, 200, async |client| {
        let end = std::time::Instant::now() + Duration::from_millis(100);
        while std::time::Instant::now() < end {
            client.list_messaging_channels().send().await.unwrap_err();
        }
    })
    .await;
    println!("{made} logins in 100 ms");
    assert!(made <= 2, "{made} logins in 100 ms");
}
