//! The vendors' documented samples, in our own words, and what each of them is.
//!
//! A vendor's folder holds one JSON file per sample and a `manifest.json` that says of each which
//! operation it belongs to, which type it is, and what is peculiar about it.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
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
    /// The status it comes with, where the vendor says.
    pub status: Option<u16>,
    /// The Rust type it is an instance of, such as `Company` or `Vec<Company>`.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The key under which the value lies that the client hands out.
    pub envelope: Option<String>,
    /// What is peculiar about it.
    pub note: Option<String>,
    /// The file with the form that the vendor prints, where that contradicts the vendor's text.
    pub as_printed: Option<String>,
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

    /// The value without its envelope, as the client hands it out.
    ///
    /// # Errors
    ///
    /// When the file cannot be read as JSON, or has no such envelope.
    pub fn content(&self) -> io::Result<Value> {
        let mut whole = self.read()?;
        let Some(key) = &self.envelope else {
            return Ok(whole);
        };
        whole
            .get_mut(key)
            .map(Value::take)
            .ok_or_else(|| io::Error::other(format!("{} has no key `{key}`", self.file)))
    }

    /// The form that the vendor prints, where it differs.
    ///
    /// # Errors
    ///
    /// When the file cannot be read as JSON, or there is none.
    pub fn read_as_printed(&self) -> io::Result<Value> {
        let file = self
            .as_printed
            .as_ref()
            .ok_or_else(|| io::Error::other(format!("{} is as printed", self.file)))?;
        json(&self.vendor, file)
    }
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
