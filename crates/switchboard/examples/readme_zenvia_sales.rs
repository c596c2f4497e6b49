//! The README's program for Zenvia Sales. It needs an account; `export_prospects` does not.

use chrono::{TimeDelta, Utc};
use switchboard::zenvia_sales::{self, windows};

#[tokio::main]
async fn main() -> Result<(), switchboard::Error> {
    let zenvia = zenvia_sales::connect().api_key("your-api-key").build()?;

    let now = Utc::now(); // a quarter, in the windows of 31 days that the vendor takes
    let mut prospects = windows::walk(now - TimeDelta::days(92), now, |window| {
        zenvia.list_prospects().created_after(window.from).created_before(window.to)
    });
    while let Some(prospect) = prospects.try_next().await? {
        println!("{} {}", prospect.id, prospect.first_name.as_deref().unwrap_or("?"));
    }
    Ok(())
}
