//! Calls over a transport that plays a script, without a network and in paused time.

mod gzip;
mod kept;
mod limited;
mod options;
mod repeated;
mod reply;
mod signed;
mod untyped;

use super::*;
use crate::client::{Client, ClientBuilder};
use crate::error::Error;
use crate::facts::{Api, Facts, Operation};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::Response;
use crate::transport::{Body, Failure, FailureKind, Transport};
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Sleep;

static API: Api = Api::new("acme", "https://acme.example/v1");
static GET: Facts = Facts::new(&API, "get_pet", Method::GET, "/pets/7").anonymous();
static POST: Facts = Facts::new(&API, "create_pet", Method::POST, "/pets").anonymous();
static DELETE: Facts = Facts::new(&API, "delete_pet", Method::DELETE, "/pets/7").anonymous();

const SECOND: Duration = Duration::from_secs(1);

/// One step of a body: a piece, a pause before the next step, or the end of the connection.
#[derive(Clone, Debug)]
enum Step {
    Piece(&'static [u8]),
    Pause(Duration),
    Break,
}

/// What the transport does with one request.
#[derive(Clone, Debug)]
enum Act {
    Reply(u16, Vec<(&'static str, String)>, Vec<u8>),
    Stepwise(u16, Vec<Step>),
    /// A reply after this time.
    Late(Duration),
    Fail(FailureKind),
}

fn reply(status: u16, body: &str) -> Act {
    Act::Reply(status, Vec::new(), body.as_bytes().to_vec())
}

fn reply_with(status: u16, name: &'static str, value: &str, body: &str) -> Act {
    Act::Reply(status, vec![(name, value.to_owned())], body.as_bytes().to_vec())
}

/// A request as the transport saw it.
#[derive(Clone, Debug)]
struct Sent {
    method: Method,
    uri: String,
    headers: HeaderMap,
    body: Vec<u8>,
    operation: String,
}

/// Plays one act for each request, and the last one for all further requests.
#[derive(Clone, Debug)]
struct Script {
    acts: Arc<Mutex<VecDeque<Act>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Script {
    fn of(acts: impl IntoIterator<Item = Act>) -> Self {
        let acts = Arc::new(Mutex::new(acts.into_iter().collect()));
        Self { acts, sent: Arc::default() }
    }

    fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    fn builder(&self) -> ClientBuilder<Client> {
        ClientBuilder::new(&API).transport(self.clone())
    }

    fn next(&self) -> Act {
        let mut acts = self.acts.lock().unwrap();
        if acts.len() > 1 { acts.pop_front().unwrap() } else { acts[0].clone() }
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, Failure>> {
        let operation = request.extensions().get::<Operation>();
        self.sent.lock().unwrap().push(Sent {
            method: request.method().clone(),
            uri: request.uri().to_string(),
            headers: request.headers().clone(),
            body: request.body().bytes().unwrap_or_default().to_vec(),
            operation: operation.map(|it| it.id().to_owned()).unwrap_or_default(),
        });
        let act = self.next();
        Box::pin(async move {
            let mut response = http::Response::new(Body::empty());
            match act {
                Act::Reply(status, lines, body) => {
                    *response.status_mut() = StatusCode::from_u16(status).unwrap();
                    for (name, value) in lines {
                        response.headers_mut().append(name, value.parse().unwrap());
                    }
                    *response.body_mut() = body.into();
                }
                Act::Stepwise(status, steps) => {
                    *response.status_mut() = StatusCode::from_u16(status).unwrap();
                    *response.body_mut() = Body::stream(Steps::of(steps));
                }
                Act::Late(time) => {
                    tokio::time::sleep(time).await;
                    *response.body_mut() = "{}".into();
                }
                Act::Fail(kind) => return Err(Failure::new(kind)),
            }
            Ok(response)
        })
    }
}

struct Steps {
    left: VecDeque<Step>,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Steps {
    fn of(steps: Vec<Step>) -> Self {
        Self { left: steps.into(), pause: None }
    }
}

impl Stream for Steps {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(pause) = &mut self.pause {
                std::task::ready!(pause.as_mut().poll(cx));
                self.pause = None;
            }
            match self.left.pop_front() {
                None => return Poll::Ready(None),
                Some(Step::Piece(piece)) => return Poll::Ready(Some(Ok(piece.into()))),
                Some(Step::Break) => {
                    return Poll::Ready(Some(Err(Failure::new(FailureKind::Reset))));
                }
                Some(Step::Pause(time)) => self.pause = Some(Box::pin(tokio::time::sleep(time))),
            }
        }
    }
}

/// Calls an operation that returns JSON.
async fn json(client: &Client, facts: &'static Facts) -> Result<Response<Value>, Error> {
    Call::new(client, facts).send::<Value, Json<crate::values::arrivals::Same>>().await
}

/// Calls an operation that returns nothing.
async fn nothing(client: &Client, facts: &'static Facts) -> Result<Response<()>, Error> {
    Call::new(client, facts).send::<(), Nothing>().await
}
