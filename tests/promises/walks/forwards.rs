//! Every list is walked from start to end, without needless requests.

use crate::lists::{
    Identified, Listed, all, assert_proper, drain, every_list, id, ids, settle, sizes,
};
use crate::play::{DEFAULT_SIZE, Play, cursor};
use futures::TryStreamExt;
use switchboard::paginate::Paginate;

#[tokio::test]
async fn every_list_is_walked_from_start_to_end() {
    async fn promise<R: Listed>(count: usize) {
        let play = Play::holding(count);
        let items = all(R::of(&play.client()).items()).await;
        assert_eq!(items, ids(0..count), "{}", R::PATH);
        let asked = play.asked();
        assert_proper::<R>(&asked);
        assert_eq!(asked.len(), count.div_ceil(DEFAULT_SIZE).max(1));

        let pages = R::of(&play.client()).pages().try_collect().await.unwrap();
        let items = pages.into_iter().flat_map(|page| R::items(page.into_inner()));
        assert_eq!(items.map(id).collect::<Vec<_>>(), ids(0..count));
        assert_eq!(play.asked().len(), 2 * asked.len());
        assert_proper::<R>(&play.asked());
    }
    // Empty, less than a page, one page, and several pages, with and without a partial last one.
    for count in [0, 1, DEFAULT_SIZE, 2 * DEFAULT_SIZE, 5 * DEFAULT_SIZE + 3] {
        every_list!(promise(count));
    }
}

#[tokio::test]
async fn a_page_size_is_on_every_request() {
    async fn promise<R: Listed>() {
        let play = Play::holding(23);
        let mut items = R::of(&play.client()).items().page_size(7);
        let (taken, error) = drain(&mut items).await;
        if !R::SIZED {
            assert!(error.unwrap().is_invalid_request());
            assert!(play.asked().is_empty());
            return;
        }
        assert!(error.is_none());
        assert_eq!(taken, ids(0..23));
        let name = if R::PATH == "/groups/paginated" { "limit" } else { "first" };
        assert_eq!(sizes(&play.asked()), vec![format!("{name}=7"); 4]);
        assert_proper::<R>(&play.asked());
    }
    every_list!(promise());
}

#[tokio::test]
async fn a_page_size_may_be_set_on_the_request_itself() {
    let play = Play::holding(9);
    let client = play.client();
    let contacts = client.list_contacts().first(5).items();
    assert_eq!(contacts.try_collect().await.unwrap().len(), 9);
    let groups = client.list_groups_paginated().limit(5).items();
    assert_eq!(groups.try_collect().await.unwrap().len(), 9);
    let threads = client.list_threads().first(5).items();
    assert_eq!(threads.try_collect().await.unwrap().len(), 9);
    let expected = ["first=5", "first=5", "limit=5", "limit=5", "first=5", "first=5"];
    assert_eq!(sizes(&play.asked()), expected);
}

#[tokio::test]
async fn a_page_size_above_the_vendors_most_is_refused() {
    async fn promise<R: Listed>() {
        let play = Play::holding(3);
        let error = R::of(&play.client()).items().page_size(51).try_next().await.map(drop);
        assert!(error.unwrap_err().is_invalid_request());
        assert!(play.asked().is_empty());
    }
    every_list!(promise());
}

#[tokio::test]
async fn a_walk_starts_at_the_callers_own_cursor() {
    async fn promise<R: Listed>() {
        let play = Play::holding(11);
        let items = R::of(&play.client()).starting_after(cursor(2)).items();
        assert_eq!(all(items).await, ids(3..11), "{}", R::PATH);
        assert_proper::<R>(&play.asked());
    }
    every_list!(promise());
}

#[tokio::test]
async fn a_limit_sends_no_request_that_it_does_not_need() {
    async fn promise<R: Listed>() {
        let size = DEFAULT_SIZE;
        let limits = [(0, 0), (1, 1), (size - 1, 1), (size, 1), (size + 1, 2), (11, 3), (99, 3)];
        for (limit, requests) in limits {
            for prefetch in [false, true] {
                let play = Play::holding(11);
                let mut items = R::of(&play.client()).items().limit(limit).prefetch(prefetch);
                let mut taken = Vec::new();
                while let Some(item) = items.try_next().await.unwrap() {
                    taken.push(item.id());
                    settle().await;
                }
                assert_eq!(taken, ids(0..limit.min(11)));
                assert_eq!(play.asked().len(), requests, "{} limit {limit}", R::PATH);
            }
        }
    }
    every_list!(promise());
}

#[tokio::test]
async fn no_more_pages_are_fetched_than_asked_for() {
    let play = Play::holding(11);
    for (most, fetched) in [(0, 0), (1, 1), (2, 2), (3, 3), (9, 3)] {
        let before = play.asked().len();
        let pages = play.client().list_contacts().pages().max_pages(most);
        assert_eq!(pages.try_collect().await.unwrap().len(), fetched);
        assert_eq!(play.asked().len() - before, fetched);
    }
}

#[tokio::test]
async fn fetching_ahead_changes_nothing_about_the_order() {
    async fn promise<R: Listed>() {
        let play = Play::holding(23);
        let items = R::of(&play.client()).items().prefetch(true);
        assert_eq!(all(items).await, ids(0..23));
        let back = R::of(&play.client()).starting_before(cursor(15)).items();
        assert_eq!(all(back.prefetch(true)).await, ids((0..15).rev()));
        assert_proper::<R>(&play.asked());
    }
    every_list!(promise());
}

#[tokio::test]
async fn fetching_ahead_asks_before_the_page_is_used_up() {
    for prefetch in [true, false] {
        let play = Play::holding(100);
        let mut items = play.client().list_contacts().first(50).items().prefetch(prefetch);
        for _ in 0..if prefetch { 49 } else { 50 } {
            items.try_next().await.unwrap().unwrap();
        }
        if prefetch {
            play.reaches(2).await;
        } else {
            settle().await;
            assert_eq!(play.asked().len(), 1);
        }
        items.try_next().await.unwrap().unwrap();
        items.try_next().await.unwrap().unwrap();
        assert_eq!(play.asked().len(), 2);
    }
}

#[tokio::test]
async fn items_and_pages_are_streams() {
    let play = Play::holding(11);
    let items = play.client().list_contacts().items();
    let walked: Vec<_> = items.map_ok(id).try_collect().await.unwrap();
    assert_eq!(walked, ids(0..11));
    let pages = play.client().list_users().pages();
    let sum = pages.try_fold(0, async |sum, page| Ok(sum + page.edges.len()));
    assert_eq!(sum.await.unwrap(), 11);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_walk_runs_in_a_task_of_its_own() {
    async fn promise<R: Listed>() {
        let play = Play::holding(11);
        let mut items = R::of(&play.client()).items().prefetch(true);
        items.try_next().await.unwrap();
        let rest = tokio::spawn(async move { items.try_collect().await });
        let rest = rest.await.unwrap().unwrap();
        assert_eq!(rest.into_iter().map(id).collect::<Vec<_>>(), ids(1..11));
    }
    every_list!(promise());
}
