//! Exports the prospects of the last quarter to one CSV file.
//!
//! Zenvia Sales answers for 31 days at most, so the quarter is requested in windows. A sandbox plays
//! the vendor; against the real service, leave out the line with the transport and put in your own
//! key.
//!
//! Run it with `cargo run --example export_prospects --features zenvia-sales,sandbox`.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::time::Duration;
use switchboard::Error;
use switchboard::sandbox::{self, Sandbox};
use switchboard::zenvia_sales::{self, windows};

/// What can go wrong here: a call, or the file.
type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let now = Utc::now();
    let quarter = now - TimeDelta::days(92);
    let sandbox = sandbox::zenvia_sales::sandbox();
    fill(&sandbox, now)?;
    let zenvia = zenvia_sales::connect()
        .api_key(sandbox::zenvia_sales::API_KEY)
        .timeout(Duration::from_secs(600)) // bounds a download as a whole
        .transport(sandbox.clone()) // only here: nothing leaves this process
        .build()?;

    let folder = tempfile::tempdir()?; // removed at the end
    let path = folder.path().join("prospects.csv");
    let mut file = File::create(&path)?;
    export(&zenvia, quarter, now, &mut file).await?;

    let csv = fs::read_to_string(&path)?;
    println!("{} has {} lines, the first three are", path.display(), csv.lines().count());
    csv.lines().take(3).for_each(|line| println!("  {line}"));

    println!("The same prospects as values, by status");
    for (status, count) in by_status(&zenvia, quarter, now).await? {
        println!("  {count:>4} {status}");
    }
    println!("All that took {} requests.", sandbox.requests().len());
    Ok(())
}

/// Writes all prospects created in that time to the file, the newest first.
pub(crate) async fn export(
    zenvia: &zenvia_sales::Client,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    file: &mut impl Write,
) -> Result<(), Failure> {
    let mut csv = windows::csv(from, to, |window| {
        zenvia.list_prospects().created_after(window.from).created_before(window.to).csv()
    });
    while let Some(rows) = csv.chunk().await? {
        file.write_all(&rows)?;
    }
    Ok(file.flush()?)
}

/// Counts the prospects of each status, without a file: each arrives as a value.
pub(crate) async fn by_status(
    zenvia: &zenvia_sales::Client,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<BTreeMap<String, usize>, Error> {
    let mut counts = BTreeMap::new();
    let mut prospects = windows::walk(from, to, |window| {
        // Pages of 100 within each window; without a limit, a window is one page.
        zenvia.list_prospects().limit(100).created_after(window.from).created_before(window.to)
    });
    while let Some(prospect) = prospects.try_next().await? {
        let status = prospect.status.map_or_else(|| String::from("?"), |it| it.to_string());
        *counts.entry(status).or_default() += 1;
    }
    Ok(counts)
}

/// Gives the sandbox a prospect every six hours of the 120 days before.
pub(crate) fn fill(sandbox: &Sandbox, now: DateTime<Utc>) -> Result<(), Error> {
    let people = [("Ada", "unclaimed"), ("Byron", "new"), ("Grace", "followUp")];
    for (number, (first_name, status)) in (1..=120 * 4).zip(people.into_iter().cycle()) {
        let created = now - TimeDelta::hours(6 * number - 3);
        let prospect = json!({ "firstName": first_name, "status": status, "created": created });
        sandbox::zenvia_sales::add_prospect(sandbox, &prospect)?;
    }
    Ok(())
}
