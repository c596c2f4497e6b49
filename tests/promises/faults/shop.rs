//! A vendor of two services behind a scripted transport: each twentieth exchange fails, and it
//! remembers what it acted on.

use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use switchboard::BoxFuture;
use switchboard_core::transport::{Body, Failure, FailureKind, Transport};

/// How many items a walk finds.
pub(crate) const ITEMS: usize = 12;
const PER_PAGE: usize = 4;

/// Clones are the same vendor.
#[derive(Clone)]
pub(crate) struct Shop(Arc<Mutex<State>>);

struct State {
    random: u64,
    acted: HashMap<String, usize>,
    single_requests: usize,
    faults: usize,
}

/// How an exchange fails.
#[derive(Clone, Copy)]
enum Fault {
    /// Before the vendor acts.
    Early(FailureKind),
    /// After it.
    Late(FailureKind),
    EarlyStatus(u16),
    LateStatus(u16),
    Stall,
    /// Half of the reply.
    Cut,
}

const FAULTS: [Fault; 14] = [
    Fault::Early(FailureKind::Connect),
    Fault::Early(FailureKind::ConnectTimeout),
    Fault::Early(FailureKind::Canceled),
    Fault::Early(FailureKind::RefusedStream),
    Fault::Early(FailureKind::Closed),
    Fault::Late(FailureKind::Closed),
    Fault::Late(FailureKind::Reset),
    Fault::Late(FailureKind::NotHttp),
    Fault::EarlyStatus(429),
    Fault::EarlyStatus(503),
    Fault::LateStatus(502),
    Fault::LateStatus(504),
    Fault::Stall,
    Fault::Cut,
];

impl Shop {
    pub(crate) fn new(seed: u64) -> Self {
        // Never zero, which would stay zero.
        let random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let acted = HashMap::new();
        Self(Arc::new(Mutex::new(State { random, acted, single_requests: 0, faults: 0 })))
    }

    /// How often it acted on this message.
    pub(crate) fn acted_on(&self, message: &str) -> usize {
        self.0.lock().unwrap().acted.get(message).copied().unwrap_or(0)
    }

    /// How many requests there were that were not those of walks.
    pub(crate) fn single_requests(&self) -> usize {
        self.0.lock().unwrap().single_requests
    }

    pub(crate) fn faults(&self) -> usize {
        self.0.lock().unwrap().faults
    }

    fn act(&self, body: &[u8]) {
        let body: Value = serde_json::from_slice(body).unwrap();
        let message = body["content"].as_str().unwrap().to_owned();
        *self.0.lock().unwrap().acted.entry(message).or_default() += 1;
    }

    async fn exchange(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<Body>, Failure> {
        let is_walk = request.uri().path().ends_with("/contacts");
        let (fault, delay) = self.0.lock().unwrap().drawn(is_walk);
        tokio::time::sleep(delay).await;
        match fault {
            Some(Fault::Early(kind)) => return Err(Failure::new(kind)),
            Some(Fault::EarlyStatus(status)) => return Ok(reply(status, "{}")),
            _ => {}
        }
        let body = if is_walk {
            page(request.uri().query().unwrap_or_default())
        } else {
            json!({"id": 1, "payload": {"id": 1}})
        };
        if request.method() == http::Method::POST {
            self.act(request.body().bytes().unwrap());
        }
        let text = body.to_string();
        match fault {
            Some(Fault::Late(kind)) => Err(Failure::new(kind)),
            Some(Fault::LateStatus(status)) => Ok(reply(status, "<html></html>")),
            Some(Fault::Stall) => std::future::pending().await,
            Some(Fault::Cut) => {
                let half = Ok(text.as_bytes()[..text.len() / 2].to_vec().into());
                let end = Err(Failure::new(FailureKind::Broken));
                let pieces = Body::stream(futures::stream::iter([half, end]));
                Ok(http::Response::new(pieces))
            }
            _ => Ok(reply(200, &text)),
        }
    }
}

impl State {
    /// The fault of the next exchange, if it has one, and how long it takes.
    fn drawn(&mut self, is_walk: bool) -> (Option<Fault>, Duration) {
        self.single_requests += usize::from(!is_walk);
        let is_fault = self.below(20) == 0;
        self.faults += usize::from(is_fault);
        let which = self.below(FAULTS.len());
        let delay = Duration::from_millis(u64::try_from(self.below(20)).unwrap() + 1);
        (is_fault.then_some(FAULTS[which]), delay)
    }

    /// A number below this one. Xorshift: good enough, and the same on every machine.
    fn below(&mut self, end: usize) -> usize {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        usize::try_from((self.random >> 16) % end as u64).unwrap()
    }
}

fn reply(status: u16, body: &str) -> http::Response<Body> {
    let builder = http::Response::builder().status(status);
    builder.header("content-type", "application/json").body(body.to_owned().into()).unwrap()
}

fn page(query: &str) -> Value {
    let after = query.split('&').find_map(|pair| pair.strip_prefix("after=item-"));
    let begin = after.map_or(0, |item| item.parse::<usize>().unwrap() + 1);
    let end = (begin + PER_PAGE).min(ITEMS);
    let items: Vec<Value> =
        (begin..end).map(|item| json!({"id": format!("item-{item}")})).collect();
    json!({
        "data": items, "next_cursor": format!("item-{}", end - 1), "has_next_page": end < ITEMS,
    })
}

impl fmt::Debug for Shop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shop").finish_non_exhaustive()
    }
}

impl Transport for Shop {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        Box::pin(self.exchange(request))
    }
}
