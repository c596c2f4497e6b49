//! The vendors' documented samples, in our own words, and what each of them is.
//!
//! A vendor's folder holds one JSON file per sample and a `manifest.json` that says for each which
//! operation it belongs to, what it shows, and what is peculiar about it. A file has exactly the
//! printed shape, which `cargo xtask audit` checks; where the client makes something else of it,
//! that is in a separate file. In addition, `calls.json` has one call of every operation with what
//! it must send, and `real.json`, if present, the replies and deliveries of the live service.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

/// What a sample shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The body of a request.
    Request,
    /// The body of a successful reply.
    Response,
    /// The body of a refusal.
    Error,
    /// The body of a delivery to a webhook.
    Webhook,
}

/// One line of a manifest.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    #[serde(skip)]
    vendor: String,
    /// Its number in the vendor's documentation, counted from 1.
    pub sample: u32,
    /// The file that holds it.
    pub file: String,
    /// The operation, or the event of a webhook.
    pub operation: String,
    /// What it shows.
    pub kind: Kind,
    /// The status it comes with, if the vendor says.
    pub status: Option<u16>,
    /// The Rust type it is an instance of, such as `Company` or `Vec<Company>`. Always given for
    /// samples that are not the reply of an operation: errors and deliveries.
    #[serde(rename = "type")]
    pub type_name: Option<String>,
    /// The path to the value that the client takes or hands out, as keys joined with dots.
    #[serde(rename = "content", alias = "envelope")]
    pub content_path: Option<String>,
    /// What the operation has to be called with; by default the arguments in `calls.json`.
    pub parameters: Option<Map<String, Value>>,
    /// The file with what the client sends or hands out, if that is not simply the sample or its
    /// content.
    pub expected: Option<String>,
    /// What is peculiar about it.
    pub note: Option<String>,
    /// How the text was made into JSON, if what is printed is not JSON. Everything else is as
    /// printed: the same keys, types, nesting and lengths, with values in our own words.
    pub mended: Option<String>,
    /// The field of a request that the vendor requires and the sample lacks, so that the client
    /// accepts the sample and refuses to send it.
    pub refused: Option<String>,
    /// Fields of a request that are printed as text but are files.
    #[serde(default)]
    pub files: Vec<String>,
}

impl Sample {
    /// The whole sample.
    ///
    /// # Errors
    ///
    /// When the file cannot be read as JSON.
    pub fn read(&self) -> io::Result<Value> {
        json(&self.vendor, &self.file)
    }

    /// The value without its envelope, as the client takes it or finds it in a reply.
    ///
    /// # Errors
    ///
    /// When the file cannot be read as JSON, or has no such envelope.
    pub fn content(&self) -> io::Result<Value> {
        let path = self.content_path.as_deref().unwrap_or_default();
        path.split('.').filter(|key| !key.is_empty()).try_fold(self.read()?, |mut inside, key| {
            let found = inside.get_mut(key).map(Value::take);
            found.ok_or_else(|| io::Error::other(format!("{} has no key `{key}`", self.file)))
        })
    }

    /// What the client hands out.
    ///
    /// # Errors
    ///
    /// As for [`content`](Self::content).
    pub fn handed_out(&self) -> io::Result<Value> {
        self.expected.as_ref().map_or_else(|| self.content(), |file| json(&self.vendor, file))
    }

    /// What the client sends.
    ///
    /// # Errors
    ///
    /// When the file cannot be read as JSON.
    pub fn sent(&self) -> io::Result<Value> {
        self.expected.as_ref().map_or_else(|| self.read(), |file| json(&self.vendor, file))
    }

    /// The names of all files that belong to it.
    pub fn files(&self) -> impl Iterator<Item = &String> {
        [&self.file].into_iter().chain(&self.expected)
    }
}

/// One operation called with all its parameters at once, and what that has to send.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// The operation.
    pub operation: String,
    /// Its parameters by the name that the vendor gives them.
    pub parameters: Map<String, Value>,
    /// The body, as callers give it.
    pub body: Option<Value>,
    /// Whether a file is sent along.
    #[serde(default)]
    pub files: bool,
    /// What has to arrive.
    pub sent: Sent,
    /// What is peculiar about it.
    pub note: Option<String>,
}

/// A request as it has to arrive, without the credential.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// The HTTP method.
    pub method: String,
    /// The path below the base address, decoded.
    pub path: String,
    /// Names and values of the query, decoded, in their order.
    pub query: Vec<(String, String)>,
    /// The headers that are parameters.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The JSON document.
    pub body: Option<Value>,
    /// Name, file name and text of the parts of a form; the content of a file is not given.
    #[serde(default)]
    pub parts: Vec<(String, Option<String>, Option<String>)>,
}

/// Every call of a vendor's `calls.json`.
///
/// # Errors
///
/// When it cannot be read.
pub fn calls(vendor: &str) -> io::Result<Vec<Call>> {
    json(vendor, "calls.json")
}

/// What the live service sends, if that is known to differ from its documentation.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Real {
    /// A reply.
    Reply {
        /// The operation.
        operation: String,
        /// Its parameters; by default those of `calls.json`.
        parameters: Option<Map<String, Value>>,
        /// The body of the request; by default the one of `calls.json`.
        body: Option<Value>,
        /// The status of the reply.
        status: u16,
        /// The reply.
        reply: Value,
        /// What the client hands out.
        expected: Value,
    },
    /// A delivery to a webhook.
    Delivery {
        /// The event.
        event: String,
        /// The type that it decodes as.
        #[serde(rename = "type")]
        type_name: String,
        /// What is delivered.
        delivery: Value,
        /// What that decodes and encodes to.
        expected: Value,
    },
}

/// What the live service of a vendor is known to send.
///
/// # Errors
///
/// When it cannot be read.
pub fn real(vendor: &str) -> io::Result<Vec<Real>> {
    json(vendor, "real.json")
}

/// Every sample of a vendor, in the order of its manifest.
///
/// # Errors
///
/// When the manifest cannot be read.
pub fn samples(vendor: &str) -> io::Result<Vec<Sample>> {
    let mut samples: Vec<Sample> = json(vendor, "manifest.json")?;
    for sample in &mut samples {
        vendor.clone_into(&mut sample.vendor);
    }
    Ok(samples)
}

/// One file of a vendor, decoded.
///
/// # Errors
///
/// When the file cannot be read, or is not what it should be; the message names the file.
pub fn json<T: DeserializeOwned>(vendor: &str, file: &str) -> io::Result<T> {
    let named = |error: &dyn std::fmt::Display| io::Error::other(format!("{file}: {error}"));
    let text = fs::read_to_string(folder(vendor).join(file)).map_err(|error| named(&error))?;
    serde_json::from_str(&text).map_err(|error| named(&error))
}

/// The names of all files of a vendor, sorted.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn files(vendor: &str) -> io::Result<Vec<String>> {
    let mut names = fs::read_dir(folder(vendor))?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

fn folder(vendor: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "fixtures", vendor].iter().collect()
}
