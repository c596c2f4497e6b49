//! An independent reading of the descriptions agrees with the clients.
//!
//! Prism turns an OpenAPI file into a mock server and knows nothing about our generator. If it
//! accepts what a client sends, and the client decodes what it answers, then both read the
//! description the same way. Where node is missing the tests say so and pass, unless
//! `SWITCHBOARD_REQUIRE_PRISM=1` makes that a failure.

use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use switchboard_core::{Error, HeaderMap, Response};
use switchboard_prokeep::{Basic, Client};
use switchboard_tests::by_name::Given;
use switchboard_tests::failures::Failures;
use switchboard_tests::fixtures;
use switchboard_tests::prokeep_calls::{self as calls, reply};
use switchboard_tests::vendors::{VENDORS, Vendor};
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::{OnceCell, mpsc};
use tokio::time::timeout;

/// Later releases of version 5 require node 24; this one runs on node 18.20 and later.
const PACKAGE: &str = "@stoplight/prism-cli@5.14.2";

/// The first run downloads the package.
const TIME_TO_INSTALL: Duration = Duration::from_secs(300);

const TIME_TO_START: Duration = Duration::from_secs(60);

/// Calls that require parameters with brackets in their names. Prism encodes the names it matches
/// when it lists its routes at the start, and so misses them in every request.
const REFUSED: &[(&str, &str)] = &[("carium-courier", "list_video_participants")];

/// Calls that take a list of files. Prism reads every part of a form as one text, and then requires
/// a list; these calls are sent as JSON here.
const WITHOUT_FILES: &[(&str, &str)] =
    &[("nimchat", "create_message"), ("nimchat", "create_public_message")];

// ---- Prism -------------------------------------------------------------------------------------

/// Where npx keeps the program, or why it is not available.
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

/// A mock server of one description. It is killed when it is dropped.
struct Prism {
    url: String,
    _process: Child,
}

impl Prism {
    /// Starts Prism; prints the reason and returns `None` when it is not available here.
    async fn start(vendor: &str, options: &[&str]) -> Option<Self> {
        let program = match program().await {
            Ok(program) => program,
            Err(reason) => {
                let required = std::env::var("SWITCHBOARD_REQUIRE_PRISM").is_ok_and(|it| it == "1");
                assert!(!required, "{reason}");
                eprintln!("skipped: {reason}");
                return None;
            }
        };
        let spec = format!("{}/../specs/{vendor}.yaml", env!("CARGO_MANIFEST_DIR"));
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
        Some(Self { url, _process: process })
    }

    /// Makes every call of a vendor, and returns the objections of Prism or the client.
    async fn answers_every_call(&self, vendor: &Vendor, failures: &mut Failures) {
        // Prism serves the paths as they are written, without the path of the server's address.
        let client = vendor.connect(&self.url).unwrap();
        for call in failures.list(vendor.name, fixtures::calls(vendor.name)) {
            let place = (vendor.name, &*call.operation);
            let files = call.files && !WITHOUT_FILES.contains(&place);
            let given =
                Given { parameters: call.parameters, body: call.body, files, expected: None };
            let outcome = match client(&call.operation, &given) {
                Ok(called) => accepted(called.await).map(drop),
                Err(reason) => Err(reason),
            };
            let outcome = match outcome {
                Ok(()) if REFUSED.contains(&place) => Err("is no exception any more".to_owned()),
                Err(_) if REFUSED.contains(&place) => Ok(()),
                outcome => outcome,
            };
            failures.sound(vendor.name, &call.operation, outcome);
        }
    }

    /// A typed client of Prokeep, to make calls that no other client can.
    fn prokeep(&self) -> Client {
        Client::builder()
            .base_url(&self.url)
            .credential(Basic::new("api-user", "api-password"))
            .build()
            .unwrap()
    }
}

/// The reply, to which Prism must have no objection.
fn accepted(sent: Result<Response<Value>, Error>) -> Result<Response<Value>, String> {
    let headers = match &sent {
        Ok(response) => Some(response.headers()),
        Err(error) => error.headers(),
    };
    let violations = headers.map(violations).unwrap_or_default();
    match sent {
        Err(error) => Err(format!("{error} {violations:?}")),
        Ok(_) if !violations.is_empty() => Err(format!("{violations:?}")),
        Ok(response) => Ok(response),
    }
}

/// What Prism complains about, in its words. A note about deprecation is not a complaint: the
/// call still has to work.
fn violations(headers: &HeaderMap) -> Vec<String> {
    let Some(header) = headers.get("sl-violations") else {
        return vec![];
    };
    let found: Vec<Value> = serde_json::from_slice(header.as_bytes()).unwrap();
    let found = found.iter().filter(|it| it["code"] != "deprecated");
    found.map(|it| it["message"].to_string()).collect()
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
                // Once the address is known, the receiver may be gone.
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
    let mut failures = Failures::default();
    for vendor in VENDORS {
        let Some(prism) = Prism::start(vendor.name, &[]).await else {
            return;
        };
        prism.answers_every_call(vendor, &mut failures).await;
    }
    failures.report();
}

#[tokio::test]
async fn replies_made_up_from_the_schemas_decode() {
    // Values at random, optional ones missing, nullable ones null: all that a schema permits. A
    // seed makes a failure repeatable; asked twice, Prism would say the same again.
    const SEEDS: [&str; 3] = ["ada", "byron", "switchboard"];
    let mut failures = Failures::default();
    for (vendor, seed) in VENDORS.iter().flat_map(|it| SEEDS.map(|seed| (it, seed))) {
        let Some(prism) = Prism::start(vendor.name, &["--dynamic", "--seed", seed]).await else {
            return;
        };
        prism.answers_every_call(vendor, &mut failures).await;
    }
    failures.report();
}

#[tokio::test]
async fn what_contradicts_the_description_is_not_accepted() {
    // Without this the tests above would also pass against a server that accepts everything. What
    // Prism does not look at is the lists (`group_ids[]`): listing its routes at the start, it
    // encodes the brackets in the names it goes by. `requests` checks those to the byte.
    let Some(prism) = Prism::start("prokeep", &[]).await else {
        return;
    };
    let client = prism.prokeep();
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
    let Some(prism) = Prism::start("prokeep", &[]).await else {
        return;
    };
    let client = prism.prokeep();
    let groups = calls::call(&client, "list_groups").await;
    let groups = accepted(groups).unwrap();
    // The description promises this header with every reply.
    assert!(groups.request_id().is_some());
    // Prism fills every property, so what the client hands out names every property too.
    let first = groups[0].as_object().unwrap();
    assert_eq!(first.len(), 23, "{first:?}");
    assert_eq!(first["inserted_at"], json!("2019-08-24T14:15:22Z"));
}
