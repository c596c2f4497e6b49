//! Promise: what the docs show works. Every example in them is run: by rustdoc in place, or here,
//! against servers that record what arrives and answer with the vendors' samples.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a helper that fails is a test that fails"
)]

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::pin::Pin;
use switchboard_core::{Bearer, Client, ClientBuilder, Error, Operation, Retry};
use switchboard_tests::blocks;
use switchboard_tests::failures::Failures;
use switchboard_tests::played::{Played, REFUSED, Replies, fits};
use switchboard_tests::server::Server;
use switchboard_tests::vendors::{VENDORS, Vendor};

/// An example in the docs.
struct Example<F> {
    /// Where.
    place: &'static str,
    name: &'static str,
    run: F,
}

/// A running example.
type Run = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

/// A list that is walked in both directions, and one whose pages are counted.
type Listed = switchboard::prokeep::operations::ListContacts;
type Counted = switchboard::nimchat::operations::ListContacts;

#[allow(
    deprecated,
    unused,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    reason = "this is what the docs show, put into a place that it was not written for"
)]
mod made {
    use super::{Counted, Example, Listed, Run, awaited, told};

    include!(concat!(env!("OUT_DIR"), "/examples.rs"));
}

// ---- Operations --------------------------------------------------------------------------------

/// The example of an operation, which takes a client.
type Call<C> = Example<fn(C) -> Run>;

#[tokio::test]
async fn the_example_of_every_operation_is_sent_as_that_operation() {
    let mut failures = Failures::default();
    macro_rules! run {
        ($name:literal, $module:ident, $krate:ident) => {
            let vendor = VENDORS.iter().find(|it| it.name == $name).expect($name);
            let bench = Bench { vendor };
            bench.run(&mut failures, made::$krate::ALL, $krate::Client::builder).await;
        };
    }
    made::each_vendor!(run);
    failures.report();
}

/// What the examples of a vendor are run with.
struct Bench {
    vendor: &'static Vendor,
}

impl Bench {
    /// Runs the example of each operation.
    async fn run<C: From<Client>>(
        &self,
        failures: &mut Failures,
        examples: &[Call<C>],
        builder: fn() -> ClientBuilder<C>,
    ) {
        let replies = Replies::of(self.vendor).unwrap();
        for operation in self.vendor.operations {
            let mut own = examples.iter().filter(|it| it.name == operation.id());
            let (Some(example), None) = (own.next(), own.next()) else {
                failures.add(self.vendor.name, operation.id(), "does not have one example");
                continue;
            };
            let (reply, is_success) = replies.reply(operation.id());
            let server = Server::always(reply);
            let client = builder().base_url(server.url()).retry(Retry::none());
            let client = client.credential(Bearer::new("token")).build().unwrap();
            let outcome = judged(operation, &server, (example.run)(client).await, is_success);
            failures.sound(self.vendor.name, example.place, outcome);
        }
    }
}

/// What is wrong with the requests of an example, and with its outcome.
fn judged(
    operation: &Operation,
    server: &Server,
    outcome: Result<(), Error>,
    is_success: bool,
) -> Result<(), String> {
    let requests = server.requests();
    let [request] = &requests[..] else {
        let told = outcome.err().map(|it| it.to_string()).unwrap_or_default();
        return Err(format!("{} requests arrived: {told}", requests.len()));
    };
    let path = request.segments();
    if request.method != operation.method().as_str()
        || !fits(operation.path(), path.get(1..).unwrap_or_default())
    {
        return Err(format!("{} {} is another operation", request.method, request.target));
    }
    match outcome {
        Ok(()) if is_success => Ok(()),
        Err(error) if !is_success && error.status().is_some_and(|it| it == REFUSED) => Ok(()),
        Ok(()) => Err("takes a refusal for a success".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

// ---- Programs ----------------------------------------------------------------------------------

thread_local! {
    /// The server that the program on this thread calls, whatever address it names.
    static SERVER: RefCell<Option<Played>> = const { RefCell::new(None) };
}

fn address(vendor: &str) -> String {
    SERVER.with_borrow(|server| server.as_ref().expect("the server runs").base_url(vendor))
}

/// The crates as programs see them, except that the addresses lead to the server here.
mod played {
    use super::address;

    pub(super) mod switchboard {
        pub(crate) use switchboard::*;

        pub(crate) mod prokeep {
            pub(crate) use switchboard::prokeep::*;

            pub(crate) fn connect(_: &str) -> Connect {
                Connect::from(Client::builder().base_url(super::super::address("prokeep")))
            }
        }

        pub(crate) mod zenvia_sales {
            pub(crate) use switchboard::zenvia_sales::*;

            pub(crate) fn connect() -> Connect {
                Connect::from(Client::builder().base_url(super::super::address("zenvia-sales")))
            }
        }

        pub(crate) mod carium_courier {
            pub(crate) use switchboard::carium_courier::*;

            pub(crate) fn connect() -> Connect {
                Connect::from(Client::builder().base_url(super::super::address("carium-courier")))
            }
        }

        pub(crate) mod proto {
            pub(crate) use switchboard::proto::*;

            pub(crate) fn connect() -> Connect {
                Connect::from(Client::builder().base_url(super::super::address("proto")))
            }
        }

        pub(crate) mod nimchat {
            pub(crate) use switchboard::nimchat::*;

            pub(crate) fn connect(_: &str) -> Connect {
                switchboard::nimchat::connect(super::super::address("nimchat"))
            }
        }
    }

    /// A vendor's crate alone.
    macro_rules! vendor {
        ($name:literal, $module:ident, $krate:ident) => {
            pub(super) mod $krate {
                pub(crate) use $krate::*;

                pub(crate) struct Client;

                impl Client {
                    pub(crate) fn builder() -> $krate::ClientBuilder<$krate::Client> {
                        $krate::Client::builder().base_url(super::address($name))
                    }
                }
            }
        };
    }

    super::made::each_vendor!(vendor);
}

fn awaited<T>(program: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.unwrap().block_on(program)
}

fn told<E: std::fmt::Display>(outcome: Result<(), E>) -> Result<(), String> {
    outcome.map_err(|error| error.to_string())
}

/// Runs a program, and returns what it requested.
fn asked_by(program: &Example<fn() -> Result<(), String>>) -> Result<Vec<String>, String> {
    SERVER.set(Some(Played::start().unwrap()));
    let outcome = (program.run)();
    let server = SERVER.take().expect("nobody took the server");
    let asked = server.asked();
    outcome.map_err(|error| format!("{error}, after {asked:?}"))?;
    Ok(asked)
}

#[test]
fn every_program_in_the_docs_runs_to_its_end() {
    let files = tempfile::tempdir().unwrap();
    for name in ["invoice.pdf", "x-ray.png"] {
        std::fs::write(files.path().join(name), "the content of a file").unwrap();
    }
    // Programs name files as users do; every other path in here is absolute.
    std::env::set_current_dir(files.path()).unwrap();

    let mut failures = Failures::default();
    let mut readme = Vec::new();
    for program in made::PROGRAMS {
        match asked_by(program) {
            Ok(asked) if program.place.starts_with("README.md:") => readme.push(asked),
            Ok(asked) if asked.is_empty() => failures.add("", program.place, "sends nothing"),
            Ok(_) => {}
            Err(error) => failures.add("", program.place, error),
        }
    }
    failures.report();
    let expected: [&[&str]; 7] = [
        &["create_contact", "list_contacts"],
        &["list_prospects"],
        &[
            "POST /carium-courier/identity/v1/login/",
            "create_messaging_message",
            "get_messaging_message_receipts",
        ],
        &["create_ticket"],
        &["list_contacts", "create_message"],
        // These need no vendor.
        &[],
        &[],
    ];
    assert_eq!(readme, expected);
}

// ---- Walks -------------------------------------------------------------------------------------

#[test]
fn every_walk_in_the_docs_runs_to_its_end() {
    let mut failures = Failures::default();
    for (place, run) in walks() {
        let server = Played::start().unwrap();
        let outcome = awaited(run(&server));
        if let Err(error) = outcome {
            failures.add("", place, error);
        } else if server.asked() != ["list_contacts"] {
            failures.add("", place, format!("{:?} are asked for", server.asked()));
        }
    }
    failures.report();
}

type Walk = Box<dyn Fn(&Played) -> Run>;

fn walks() -> Vec<(&'static str, Walk)> {
    let mut walks: Vec<(&str, Walk)> = Vec::new();
    for example in made::WALKS {
        walks.push((
            example.place,
            Box::new(|server| {
                let connect = switchboard::prokeep::connect("acme").credentials("user", "password");
                let client = connect.base_url(server.base_url("prokeep")).build().unwrap();
                (example.run)(client.list_contacts())
            }),
        ));
    }
    for example in made::COUNTED_WALKS {
        walks.push((
            example.place,
            Box::new(|server| {
                let connect = switchboard::nimchat::connect(server.base_url("nimchat"));
                let client = connect.user_token("user-token").build().unwrap();
                (example.run)(client.list_contacts(1))
            }),
        ));
    }
    walks
}

// ---- All of them -------------------------------------------------------------------------------

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn every_block_of_code_in_the_docs_is_run_by_rustdoc_or_here() {
    let mut run: BTreeSet<&str> = BTreeSet::new();
    macro_rules! operations {
        ($name:literal, $module:ident, $krate:ident) => {
            run.extend(made::$krate::ALL.iter().map(|it| it.place));
        };
    }
    made::each_vendor!(operations);
    run.extend(made::PROGRAMS.iter().map(|it| it.place));
    run.extend(walks().iter().map(|(place, _)| *place));

    let mut failures = Failures::default();
    let blocks = blocks::all(&root()).unwrap();
    for block in &blocks {
        if let Some(reason) = block.idle().filter(|_| !run.contains(&*block.place)) {
            failures.add("", &block.place, format!("does not run: {reason}"));
        }
    }
    failures.report();
    assert!(blocks.len() > run.len(), "{} blocks, {} run here", blocks.len(), run.len());
}

#[test]
fn rustdoc_runs_the_docs_of_every_crate_that_is_published() {
    for entry in std::fs::read_dir(root().join("crates")).unwrap() {
        let manifest = entry.unwrap().path().join("Cargo.toml");
        let text = std::fs::read_to_string(&manifest).unwrap();
        assert!(!text.contains("doctest"), "{}", manifest.display());
    }
}
