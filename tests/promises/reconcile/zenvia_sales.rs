//! Zenvia Sales: by creation, in windows.

use super::world::at;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use switchboard::zenvia_sales::{reconcile_interactions, reconcile_prospects};
use switchboard_tests::clients;
use switchboard_tests::server::{Recorded, Reply, Server};

fn moment(request: &Recorded, name: &str) -> DateTime<Utc> {
    request.get(name).unwrap().parse().unwrap()
}

/// A server that holds a prospect, or an interaction, for each of these moments, and takes the ends
/// of a range out or in.
fn vendor(moments: Vec<DateTime<Utc>>, is_inclusive: bool) -> Server {
    Server::answering(move |request| {
        let (from, to) = (moment(request, "createdAfter"), moment(request, "createdBefore"));
        if to - from > TimeDelta::days(31) || from > to {
            return Reply::json(
                400,
                &json!({"code": "SCHEMA_VALIDATION_FAILED", "message": "range"}),
            );
        }
        let is_within = |at: DateTime<Utc>| {
            (at > from && at < to) || (is_inclusive && (at == from || at == to))
        };
        let before = request.get("before");
        let rows = moments.iter().enumerate().filter(|(_, at)| is_within(**at));
        let mut rows: Vec<Value> = rows.map(|(index, at)| row(index, *at)).collect();
        rows.reverse();
        if let Some(before) = before {
            rows.retain(|it| it["id"].as_str().unwrap() < before.as_str());
        }
        Reply::json(200, &Value::from(rows))
    })
}

fn row(index: usize, at: DateTime<Utc>) -> Value {
    json!({"id": format!("{index:024}"), "created": at, "createdAt": at, "status": "new"})
}

#[tokio::test]
async fn a_hundred_days_are_found_whole_with_the_moments_where_windows_meet() {
    let (since, start) = (at(0), at(0) + TimeDelta::days(100));
    // Every half day, and every millisecond around where windows may meet.
    let half_days = (0..200).map(|it| since + TimeDelta::hours(12 * it));
    let mut moments: Vec<_> = half_days.collect();
    let longest = TimeDelta::days(31) - TimeDelta::milliseconds(2);
    for window in 1..4 {
        for near in -3..=3 {
            moments.push(start - longest * window + TimeDelta::milliseconds(near));
        }
    }
    moments.retain(|it| *it >= since && *it <= start);
    moments.sort_unstable();
    moments.dedup();
    for is_inclusive in [false, true] {
        let server = vendor(moments.clone(), is_inclusive);
        let client = clients::zenvia(&server);
        let walk = reconcile_prospects(&client, since).starting_at(start);
        let (found, bookmark) = walk.try_collect().await.unwrap();
        assert_eq!(found.len(), moments.len(), "inclusive: {is_inclusive}");
        assert!(found.windows(2).all(|it| it[0].id > it[1].id), "the newest come first");
        assert_eq!(bookmark, start - TimeDelta::minutes(5));
        let walk = reconcile_interactions(&client, since).starting_at(start);
        assert_eq!(walk.try_collect().await.unwrap().0.len(), moments.len());
    }
}

#[tokio::test]
async fn a_bookmark_ahead_of_this_clock_finds_nothing_and_stays() {
    let server = vendor(vec![at(0)], true);
    let walk = reconcile_prospects(&clients::zenvia(&server), at(50)).starting_at(at(10));
    let (found, bookmark) = walk.try_collect().await.unwrap();
    assert_eq!((found.len(), bookmark), (0, at(50)));
}

#[tokio::test]
async fn a_window_that_fails_leaves_the_bookmark() {
    let server = Server::always(Reply::json(503, &json!({"code": "X", "message": "down"})));
    let mut walk = reconcile_prospects(&clients::zenvia(&server), at(0)).starting_at(at(60));
    assert!(walk.try_next().await.is_err());
    assert!(walk.try_next().await.unwrap().is_none());
    assert_eq!(walk.bookmark(), at(0));
}
