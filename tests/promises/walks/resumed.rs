//! A walk goes on where it was interrupted.

use crate::lists::{
    FromEnd, Identified, Listed, all, assert_proper, drain, every_list, every_list_with_an_end,
    every_list_without_an_end, id, ids, shown,
};
use crate::play::{DEFAULT_SIZE, Play, cursor};
use switchboard::paginate::{Items, Paginate};
use switchboard::prokeep::Client;

/// Interrupts a walk after every item, and goes on from the text of its token with a new client.
async fn interrupt_everywhere<R: Listed>(
    play: &Play,
    expected: &[String],
    walk: impl Fn(&Client) -> Items<R>,
) {
    for stop in 0..=expected.len() {
        let mut items = walk(&play.client());
        for id in &expected[..stop] {
            assert_eq!(items.try_next().await.unwrap().map(Identified::id).as_ref(), Some(id));
        }
        let saved = items.resume_token().map(|token| token.to_string());
        drop(items);
        let Some(saved) = saved else {
            assert_eq!(stop, expected.len());
            continue;
        };
        let resumed = walk(&play.client()).resume(saved.parse().unwrap());
        let rest = all(resumed).await;
        // It may repeat a part of one page, but it skips nothing and goes to the end.
        let known = expected.len() - rest.len();
        assert!(known <= stop && stop < known + DEFAULT_SIZE, "{saved} at {stop}: {rest:?}");
        assert_eq!(rest, expected[known..]);
    }
    assert_proper::<R>(&play.asked());
}

#[tokio::test]
async fn a_walk_is_resumed_after_every_item_without_a_gap() {
    async fn promise<R: Listed>() {
        let play = Play::holding(11);
        for prefetch in [false, true] {
            let walk = |client: &Client| R::of(client).items().prefetch(prefetch);
            interrupt_everywhere(&play, &ids(0..11), walk).await;
        }
    }
    every_list!(promise());
}

#[tokio::test]
async fn a_walk_back_is_resumed_after_every_item_without_a_gap() {
    async fn promise<R: Listed>() {
        let play = Play::holding(13);
        let walk = |client: &Client| {
            let items = R::of(client).starting_before(cursor(11)).items();
            // Without a page size, the whole list would come on one page.
            if R::SIZED { items.page_size(4) } else { items }
        };
        interrupt_everywhere(&play, &ids((0..11).rev()), walk).await;
    }
    async fn from_the_end<R: FromEnd>() {
        let play = Play::holding(11);
        let walk = |client: &Client| R::of(client).the_last(4).items();
        interrupt_everywhere(&play, &ids((0..11).rev()), walk).await;
    }
    every_list!(promise());
    every_list_with_an_end!(from_the_end());
}

#[tokio::test]
async fn a_token_knows_its_direction() {
    async fn promise<R: Listed>() {
        let play = Play::holding(23);
        let back = |client: &Client| R::of(client).starting_before(cursor(15)).items();
        let mut items = back(&play.client());
        for _ in 0..DEFAULT_SIZE * 13 {
            items.try_next().await.unwrap();
        }
        assert_eq!(shown(items.resume_token()), "complete");

        let mut items = back(&play.client()).limit(DEFAULT_SIZE);
        drain(&mut items).await;
        let place = shown(items.resume_token());
        assert!(place.starts_with("backward"), "{place}");
        // Even by a request that does not set a direction.
        let resumed = R::of(&play.client()).items().resume(place.parse().unwrap());
        let rest = all(resumed).await;
        assert!(rest.ends_with(&ids((0..15 - DEFAULT_SIZE).rev())), "{rest:?}");
        assert_proper::<R>(&play.asked());
    }
    every_list_without_an_end!(promise());
}

#[tokio::test]
async fn pages_are_resumed_without_a_gap_and_without_a_repeat() {
    async fn promise<R: Listed>() {
        let play = Play::holding(11);
        for most in 0..=3 {
            let mut pages = R::of(&play.client()).pages().max_pages(most);
            let mut taken = Vec::new();
            while let Some(page) = pages.try_next().await.unwrap() {
                taken.extend(R::items(page.into_inner()).into_iter().map(id));
            }
            if let Some(place) = pages.resume_token() {
                let place = place.to_string().parse().unwrap();
                taken.extend(all(R::of(&play.client()).items().resume(place)).await);
            }
            assert_eq!(taken, ids(0..11));
        }
    }
    every_list!(promise());
}
