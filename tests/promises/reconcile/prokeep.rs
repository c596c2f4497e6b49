//! Prokeep: threads by creation, contacts by reading all.

use super::world::at;
use chrono::TimeDelta;
use serde_json::{Value, json};
use switchboard::prokeep::{reconcile_contacts, reconcile_threads};
use switchboard_tests::clients;
use switchboard_tests::server::{Reply, Server};

const SINCE: i64 = 40;

/// Pages of two. The second repeats an item of the first, as a list that moved down does.
fn vendor() -> Server {
    Server::answering(|request| {
        let row = |id: &str, inserted: i64, updated: Value| json!({"id": id, "inserted_at": at(inserted), "updated_at": updated});
        let first = [row("a", 41, json!(at(41))), row("b", 10, json!(at(40)))];
        let second = [row("b", 10, json!(at(40))), row("c", 39, json!(at(39)))];
        let third = [row("d", 40, json!("no time at all"))];
        let (rows, next) = match request.get("after").as_deref() {
            None => (first.to_vec(), "2"),
            Some("2") => (second.to_vec(), "3"),
            _ => (third.to_vec(), ""),
        };
        let more = !next.is_empty();
        Reply::json(200, &json!({"data": rows, "has_next_page": more, "next_cursor": next}))
    })
}

#[tokio::test]
async fn contacts_that_changed_since_are_found_once() {
    let server = vendor();
    let walk = reconcile_contacts(&clients::prokeep(&server), at(SINCE)).starting_at(at(9_000));
    let (found, bookmark) = walk.try_collect().await.unwrap();
    assert_eq!(found.iter().map(|it| &*it.id).collect::<Vec<_>>(), ["a", "b", "d"]);
    assert_eq!(bookmark, at(9_000) - TimeDelta::minutes(5));
}

#[tokio::test]
async fn threads_are_asked_for_by_their_creation() {
    let server = vendor();
    let walk = reconcile_threads(&clients::prokeep(&server), at(SINCE));
    let (found, _) = walk.try_collect().await.unwrap();
    // What the vendor sends beyond what was asked for is left out.
    assert_eq!(found.iter().map(|it| &*it.id).collect::<Vec<_>>(), ["a", "d"]);
    let since = server.requests()[0].get("start_date").unwrap();
    assert_eq!(since.parse(), Ok(at(SINCE)));
}
