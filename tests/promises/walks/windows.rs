//! A range of time that is longer than the vendor allows is walked window by window.

use crate::keys::{cursors_of, newest_first};
use crate::numbered::{Numbered, count, id, in_text, sent};
use chrono::{DateTime, TimeDelta, Utc};
use futures::StreamExt;
use serde_json::json;
use switchboard::Error;
use switchboard::paginate::Paginate;
use switchboard::zenvia_sales::windows;
use switchboard_tests::clients::zenvia;
use switchboard_tests::server::{Recorded, Reply, Server};

fn now() -> DateTime<Utc> {
    std::time::SystemTime::now().into()
}

fn day(day: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + day * 86_400, 0).unwrap()
}

#[tokio::test]
async fn a_range_of_more_than_31_days_is_refused_before_sending() {
    let server = newest_first(0);
    let client = zenvia(&server);
    let prospects = || client.list_prospects();
    let interactions = || client.list_interactions();
    let second = TimeDelta::seconds(1);
    let refusals = [
        prospects().created_after(day(0)).created_before(day(31) + second).send().await.err(),
        interactions().created_after(day(0)).created_before(day(31) + second).send().await.err(),
        prospects().created_after(day(1)).created_before(day(0)).send().await.err(),
        prospects().created_after(now() - TimeDelta::days(32)).send().await.err(),
        prospects().created_before(now() - TimeDelta::days(32)).send().await.err(),
        prospects().created_after(now() + TimeDelta::days(1)).send().await.err(),
        interactions().created_after(now() - TimeDelta::days(32)).send().await.err(),
        prospects().created_after(day(0)).created_before(day(40)).csv().await.err(),
        prospects().created_after(day(0)).created_before(day(40)).items().try_next().await.err(),
    ];
    for refusal in refusals {
        let error = refusal.unwrap();
        assert!(error.is_invalid_request() && error.attempts() == 0, "{error:?}");
        let text = error.to_string();
        assert!(text.contains("`created"), "{text}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_range_of_31_days_is_sent() {
    let server = Server::answering(|_| Reply::json(200, &json!([])));
    let client = zenvia(&server);
    let prospects = || client.list_prospects();
    prospects().created_after(day(0)).created_before(day(31)).send().await.unwrap();
    prospects().created_after(now() - TimeDelta::days(30)).send().await.unwrap();
    prospects().created_before(now() - TimeDelta::days(30)).send().await.unwrap();
    // By the time of sending, the present is a little later.
    prospects().created_after(now() - TimeDelta::days(31)).send().await.unwrap();
    assert_eq!(server.requests().len(), 4);
    assert_eq!(server.requests()[0].get("createdAfter").unwrap(), "2023-11-14T22:13:20Z");
}

fn moment(heard: &Recorded, name: &str) -> DateTime<Utc> {
    heard.get(name).unwrap().parse().unwrap()
}

/// A vendor with one item per day that sends the items of a range.
fn one_a_day() -> Server {
    Server::answering(|heard| {
        let (from, to) = (moment(heard, "createdAfter"), moment(heard, "createdBefore"));
        let before = heard.get("before").map_or(1_000, |id| in_text(&id));
        // The newest first, at noon.
        let here = (0..92).rev().filter(|item| {
            let at = day(i64::try_from(*item).unwrap()) + TimeDelta::hours(12);
            from <= at && at < to && *item < before
        });
        let size = heard.number("limit").unwrap();
        Reply::json(200, &here.take(size).map(|item| json!({"id": id(item)})).collect())
    })
}

#[tokio::test]
async fn a_quarter_is_walked_in_three_windows_newest_first_without_a_gap() {
    let server = one_a_day();
    let client = zenvia(&server);
    let walk = windows::walk(day(0), day(92), |window| {
        client.list_prospects().created_after(window.from).created_before(window.to).limit(20)
    });
    let items = walk.try_collect().await.unwrap();
    let numbers = count(items.iter().map(Numbered::number));
    assert_eq!(numbers, count((0..92).rev()));
    let ranges: Vec<_> = server
        .requests()
        .iter()
        .map(|it| (moment(it, "createdAfter"), moment(it, "createdBefore")))
        .collect();
    let mut windows = ranges.clone();
    windows.dedup();
    assert_eq!(windows, [(day(61), day(92)), (day(30), day(61)), (day(0), day(30))]);
    // Each window has its own pages, of which the last is empty.
    assert_eq!(ranges.len(), 9);
    let pages = [[72, 61], [41, 30], [10, 0]];
    assert_eq!(sent(&server, "before"), pages.map(|it| cursors_of(&it)).concat());
}

#[tokio::test]
async fn windows_are_a_stream_and_nothing_is_sent_before_it_is_asked() {
    let server = one_a_day();
    let client = zenvia(&server);
    let walk = windows::walk(day(0), day(92), |window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    });
    assert!(server.requests().is_empty());
    let taken: Vec<_> = walk.take(40).map(|it| it.unwrap().number()).collect().await;
    assert_eq!(taken, count((52..92).rev()));
    // Two pages of the first window, and one of the second.
    assert_eq!(server.requests().len(), 3, "the third window was not needed");
}

#[tokio::test]
async fn an_error_ends_a_walk_over_windows() {
    let server = Server::replying([
        Reply::json(200, &json!([{"id": id(9)}])),
        Reply::json(503, &json!({"message": "busy"})),
    ]);
    let client = zenvia(&server);
    let mut walk = windows::walk(day(0), day(92), |window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    });
    assert_eq!(walk.try_next().await.unwrap().unwrap().number(), 9);
    assert_eq!(walk.try_next().await.unwrap_err().status().unwrap(), 503);
    assert!(walk.try_next().await.unwrap().is_none());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_range_that_ends_before_it_starts_is_refused_and_an_empty_one_is_empty() {
    let server = one_a_day();
    let client = zenvia(&server);
    let request = |window: windows::Window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    };
    let mut walk = windows::walk(day(1), day(0), request);
    assert!(walk.try_next().await.unwrap_err().is_invalid_request());
    assert!(walk.try_next().await.unwrap().is_none());
    let mut walk = windows::walk(day(1), day(1), request);
    assert!(walk.try_next().await.unwrap().is_none());
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_csv_of_a_long_range_is_downloaded_in_a_task_of_its_own() {
    let server = Server::answering(|heard| {
        let from = moment(heard, "createdAfter");
        Reply::new(200, "text/csv", format!("id,from\n7,{}", from.timestamp()).as_bytes())
    });
    let client = zenvia(&server);
    let task = tokio::spawn(async move {
        let mut csv = windows::csv(day(0), day(62), |window| {
            client.list_prospects().created_after(window.from).created_before(window.to).csv()
        });
        let mut all = Vec::new();
        while let Some(rows) = csv.chunk().await? {
            all.extend_from_slice(&rows);
        }
        Ok::<_, Error>(String::from_utf8(all).unwrap())
    });
    let expected = format!("id,from\n7,{}\n7,{}\n", day(31).timestamp(), day(0).timestamp());
    assert_eq!(task.await.unwrap().unwrap(), expected);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_range_without_a_beginning_is_walked_window_by_window() {
    let server = Server::answering(|_| Reply::json(200, &json!([{"id": id(1)}])));
    let client = zenvia(&server);
    let request = |window: windows::Window| {
        client.list_prospects().created_after(window.from).created_before(window.to)
    };
    let first = DateTime::<Utc>::MIN_UTC;
    let mut walk = windows::walk(first, now(), request);
    assert_eq!(walk.try_next().await.unwrap().unwrap().number(), 1);
    assert_eq!(server.requests().len(), 1);
    assert_eq!(windows::split(first, first + TimeDelta::days(40)).len(), 2);
}
