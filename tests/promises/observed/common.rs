//! The clients of these tests. Whatever must not be seen holds `canary`.

use crate::traced::{Fields, Traced};
use serde_json::json;
use switchboard::observe::Observer;
use switchboard::{Retry, carium_courier, prokeep, zenvia_sales};
use switchboard_core::Jitter;
use switchboard_tests::server::{Reply, Server};

/// No wait but those that a vendor asks for.
#[derive(Debug)]
struct AtOnce;

impl Jitter for AtOnce {
    fn fraction(&self) -> f64 {
        0.0
    }
}

pub(crate) fn at_once() -> Retry {
    Retry::standard().jitter(AtOnce)
}

pub(crate) fn prokeep(url: &str, observer: impl Observer + 'static) -> prokeep::Client {
    let connect = prokeep::connect("acme").credentials("canary-user", "canary-password");
    let connect = connect.base_url(format!("{url}/canary-base")).header("x-tenant", "canary-x");
    connect.retry(at_once()).observer(observer).build().unwrap()
}

pub(crate) fn carium(url: &str, observer: impl Observer + 'static) -> carium_courier::Client {
    let connect = carium_courier::connect().login("ada", "canary-password");
    let connect = connect.base_url(format!("{url}/courier")).retry(at_once());
    connect.observer(observer).build().unwrap()
}

pub(crate) fn zenvia(url: &str, observer: impl Observer + 'static) -> zenvia_sales::Client {
    let connect = zenvia_sales::connect().api_key("canary-key").retry(at_once());
    connect.base_url(format!("{url}/api/v1")).observer(observer).build().unwrap()
}

/// An observer that looks away.
#[derive(Debug)]
pub(crate) struct Nobody;

impl Observer for Nobody {}

pub(crate) fn contact() -> Reply {
    Reply::json(200, &json!({"data": {"id": "canary-id", "first_name": "canary"}}))
}

pub(crate) fn failing(status: u16) -> Reply {
    Reply::json(status, &json!({"error": "canary"}))
}

/// What may be seen of a server's address.
pub(crate) fn port(server: &Server) -> String {
    server.url().rsplit_once(':').unwrap().1.to_owned()
}

pub(crate) fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Listens, until both are dropped.
pub(crate) fn listening() -> (Traced, tracing::subscriber::DefaultGuard) {
    let traced = Traced::default();
    let guard = traced.listen();
    (traced, guard)
}
