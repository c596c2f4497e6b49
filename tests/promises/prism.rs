//! An independent reading of the description agrees with the client.
//!
//! Prism makes a mock server of an OpenAPI file and knows nothing of our generator. If it accepts
//! what the client sends, and the client decodes what it answers, then both read the description
//! the same way. Where node is missing the tests say so and pass, unless
//! `SWITCHBOARD_REQUIRE_PRISM=1` makes that a failure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails is a test that fails"
)]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use switchboard_prokeep::{Basic, Client, Error, Response, operations};
use switchboard_tests::prokeep_calls::{self as calls, CALLS, reply};
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::{OnceCell, mpsc};
use tokio::time::timeout;

/// Later releases of version 5 demand node 24; this one runs from node 18.20 on.
const PACKAGE: &str = "@stoplight/prism-cli@5.14.2";

/// The first run downloads the package.
const TIME_TO_INSTALL: Duration = Duration::from_secs(300);

const TIME_TO_START: Duration = Duration::from_secs(60);

// ---- Prism -------------------------------------------------------------------------------------

/// Where npx keeps the program, or why it cannot be had.
async fn program() -> Result<PathBuf, String> {
    // Shared by all tests, so that two of them do not install at the same time.
    static PROGRAM: OnceCell<Result<PathBuf, String>> = OnceCell::const_new();
    PROGRAM.get_or_init(install).await.clone()
}

async fn install() -> Result<PathBuf, String> {
    // Npx installs into its own cache. An empty folder keeps it from looking at this repository.
    let elsewhere = tempfile::tempdir().map_err(|error| error.to_string())?;
    // Npx would start Prism as a grandchild that outlives it, so it is only asked for the place.
    let npx = Command::new("npx")
        .args(["--yes", "--prefer-offline", "--package", PACKAGE])
        .args(["-c", "command -v prism"])
        .current_dir(&elsewhere)
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output();
    let output = timeout(TIME_TO_INSTALL, npx)
        .await
        .map_err(|_| format!("npx did not get {PACKAGE} within {TIME_TO_INSTALL:?}"))?
        .map_err(|error| format!("npx cannot be run: {error}"))?;
    let place = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if !output.status.success() || place.is_empty() {
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!("npx cannot get {PACKAGE}: {complaint}"));
    }
    Ok(place.into())
}

/// A mock server of our description. It is killed when it is dropped.
struct Prism {
    url: String,
    log: Arc<Mutex<String>>,
    _process: Child,
}

impl Prism {
    /// Starts Prism; `None`, with the reason on the screen, when it cannot be had here.
    async fn start(options: &[&str]) -> Option<Self> {
        let program = match program().await {
            Ok(program) => program,
            Err(reason) => {
                let required = std::env::var("SWITCHBOARD_REQUIRE_PRISM").is_ok_and(|it| it == "1");
                assert!(!required, "{reason}");
                eprintln!("skipped: {reason}");
                return None;
            }
        };
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/prokeep.yaml");
        // With port 0 the system chooses a free one, and Prism prints which.
        let mut process = Command::new("node")
            .arg(program)
            .args(["mock", "--errors", "--multiprocess", "false"])
            .args(["--host", "127.0.0.1", "--port", "0"])
            .args(options)
            .arg(spec)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("node, since npx is here");
        let log = Arc::default();
        let (found, mut addresses) = mpsc::unbounded_channel();
        follow(process.stdout.take().unwrap(), &log, &found);
        follow(process.stderr.take().unwrap(), &log, &found);
        // The channel closes when Prism ends, so a Prism that fails is noticed at once.
        drop(found);
        let url = timeout(TIME_TO_START, addresses.recv()).await;
        let printed = || log.lock().unwrap().clone();
        let url = url.unwrap_or_else(|_| panic!("Prism is not up yet after {TIME_TO_START:?}"));
        let url = url.unwrap_or_else(|| panic!("Prism ended without serving:\n{}", printed()));
        Some(Self { url, log, _process: process })
    }

    fn client(&self) -> Client {
        // Prism serves the paths as they are written, without the path of the server's address.
        Client::builder()
            .base_url(&self.url)
            .credential(Basic::new("api-user", "api-password"))
            .build()
            .unwrap()
    }

    /// The reply, which must be one that Prism has nothing against.
    fn accepted(&self, id: &str, sent: Result<Response<Value>, Error>) -> Response<Value> {
        let response = sent.unwrap_or_else(|error| {
            let body = error.body().map(|body| String::from_utf8_lossy(body));
            let log = self.log.lock().unwrap();
            panic!("{id}: {error}\n{}\n{log}", body.unwrap_or_default())
        });
        assert_eq!(response.headers().get("sl-violations"), None, "{id}");
        response
    }
}

/// Keeps reading what Prism prints, so that it never waits, and passes its address on.
fn follow(
    output: impl AsyncRead + Unpin + Send + 'static,
    log: &Arc<Mutex<String>>,
    found: &mpsc::UnboundedSender<String>,
) {
    const ANNOUNCEMENT: &str = "Prism is listening on ";
    let (log, found) = (Arc::clone(log), found.clone());
    tokio::spawn(async move {
        let mut lines = BufReader::new(output).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            if let Some((_, url)) = line.split_once(ANNOUNCEMENT) {
                // Nobody waits any more once the address is known.
                let _ = found.send(url.trim().to_owned());
            }
            let mut log = log.lock().unwrap();
            log.push_str(&line);
            log.push('\n');
        }
    });
}

// ---- Promises ----------------------------------------------------------------------------------

#[tokio::test]
async fn every_call_is_accepted_and_its_reply_decodes() {
    let Some(prism) = Prism::start(&[]).await else {
        return;
    };
    let client = prism.client();
    let mut called = Vec::new();
    for (id, start) in CALLS {
        let response = prism.accepted(id, start(&client).await);
        // The description promises this header with every reply.
        assert!(response.request_id().is_some(), "{id}");
        called.push(*id);
    }
    called.sort_unstable();
    let mut all: Vec<&str> = operations::ALL.iter().map(|it| it.id()).collect();
    all.sort_unstable();
    assert_eq!(called, all);
}

#[tokio::test]
async fn replies_made_up_from_the_schemas_decode() {
    // Values at random, optional ones missing, nullable ones null: all that a schema permits.
    // The seed makes a failure repeatable.
    let Some(prism) = Prism::start(&["--dynamic", "--seed", "switchboard"]).await else {
        return;
    };
    let client = prism.client();
    for _ in 0..5 {
        for (id, start) in CALLS {
            prism.accepted(id, start(&client).await);
        }
    }
}

#[tokio::test]
async fn what_contradicts_the_description_is_not_accepted() {
    // Without this the test above would also pass against a server that accepts everything. What
    // Prism does not look at is the lists (`group_ids[]`): listing its routes at the start, it
    // encodes the brackets in the names it goes by. `requests` checks those to the byte.
    let Some(prism) = Prism::start(&[]).await else {
        return;
    };
    let client = prism.client();
    let no_address = calls::webhook().url("not an address");
    let no_uuid = calls::contact().company_id("no-uuid");
    let wrong = [
        reply(client.get_company("no-uuid").send()),
        reply(client.list_threads().status("asleep").send()),
        reply(client.create_webhook().body(no_address).send()),
        reply(client.create_contact().body(no_uuid).send()),
    ];
    for call in wrong {
        let error = call.await.unwrap_err();
        let status = error.status().map(|status| status.as_u16());
        assert_eq!(status, Some(422), "{error}");
    }
}

#[tokio::test]
async fn no_property_of_a_reply_is_lost() {
    let Some(prism) = Prism::start(&[]).await else {
        return;
    };
    let client = prism.client();
    let groups = calls::call(&client, "list_groups").await;
    let groups = prism.accepted("list_groups", groups);
    // Prism fills every property, so what the client hands out names every property too.
    let first = groups.data[0].as_object().unwrap();
    assert_eq!(first.len(), 23, "{first:?}");
    assert_eq!(first["inserted_at"], json!("2019-08-24T14:15:22Z"));
}
