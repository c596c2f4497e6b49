//! A list is walked backwards where that is possible, and refused where it is not.

use crate::lists::{
    FromEnd, Listed, all, assert_proper, every_list, every_list_with_an_end,
    every_list_without_an_end, id, ids, sizes,
};
use crate::play::{Play, cursor};
use switchboard::paginate::Backward;
use switchboard::paginate::{Direction, Paginate};
use switchboard::prokeep::operations::ListContacts;

#[tokio::test]
async fn a_list_with_an_end_is_walked_from_there() {
    async fn promise<R: FromEnd>(count: usize) {
        let play = Play::holding(count);
        let client = play.client();
        let walks = [
            R::of(&client).the_last(7).items(),
            R::of(&client).the_last(7).items().backwards(),
            R::of(&client).items().backwards().page_size(7),
            R::of(&client).items().page_size(7).backwards(),
        ];
        for items in walks {
            assert_eq!(all(items).await, ids((0..count).rev()), "{}", R::PATH);
        }
        let asked = play.asked();
        assert_eq!(sizes(&asked), vec!["last=7"; 4 * count.div_ceil(7).max(1)]);
        assert_proper::<R>(&asked);
    }
    for count in [0, 1, 7, 8, 21, 23] {
        every_list_with_an_end!(promise(count));
    }
}

#[tokio::test]
async fn backwards_alone_asks_for_as_many_as_the_vendor_allows() {
    async fn promise<R: FromEnd>() {
        assert_eq!(R::BACKWARD, Backward::FromEnd);
        let play = Play::holding(120);
        let items = all(R::of(&play.client()).items().backwards()).await;
        assert_eq!(items, ids((0..120).rev()));
        assert_eq!(sizes(&play.asked()), ["last=50"; 3]);
        assert_proper::<R>(&play.asked());
    }
    every_list_with_an_end!(promise());
}

#[tokio::test]
async fn backwards_keeps_the_page_size_that_was_meant_for_the_other_way() {
    let play = Play::holding(9);
    let items = play.client().list_contacts().first(5).items().backwards();
    let items = items.try_collect().await.unwrap();
    assert_eq!(items.into_iter().map(id).collect::<Vec<_>>(), ids((0..9).rev()));
    assert_eq!(sizes(&play.asked()), ["last=5", "last=5"]);
}

#[tokio::test]
async fn pages_walked_backwards_stay_in_the_order_of_the_list() {
    async fn promise<R: FromEnd>() {
        let play = Play::holding(8);
        let pages = R::of(&play.client()).the_last(3).pages();
        let pages = pages.try_collect().await.unwrap().into_iter();
        let pages: Vec<Vec<_>> =
            pages.map(|page| R::items(page.into_inner()).into_iter().map(id).collect()).collect();
        assert_eq!(pages, [ids(5..8), ids(2..5), ids(0..2)]);
    }
    every_list_with_an_end!(promise());
}

#[tokio::test]
async fn every_list_is_walked_back_from_a_cursor() {
    async fn promise<R: Listed>() {
        let play = Play::holding(23);
        let client = play.client();
        let request = R::of(&client).starting_before(cursor(15));
        assert_eq!(request.direction(), Direction::Backward);
        let mut walks = vec![request.clone().items(), request.clone().items().backwards()];
        if R::SIZED {
            walks.push(request.items().page_size(3));
        }
        for items in walks {
            assert_eq!(all(items).await, ids((0..15).rev()), "{}", R::PATH);
        }
        assert_proper::<R>(&play.asked());
    }
    every_list!(promise());
}

#[tokio::test]
async fn a_list_without_an_end_is_not_walked_back_from_nowhere() {
    async fn promise<R: Listed>() {
        assert_eq!(R::BACKWARD, Backward::FromCursor);
        let play = Play::holding(9);
        let mut items = R::of(&play.client()).items().backwards();
        let error = items.try_next().await.map(drop).unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(error.operation().unwrap().id(), R::of(&play.client()).operation().id());
        assert!(error.to_string().contains("start from a cursor"), "{error}");
        assert!(items.next().await.is_none());
        let mut pages = R::of(&play.client()).pages().backwards();
        assert!(pages.try_next().await.map(drop).unwrap_err().is_invalid_request());
        assert!(play.asked().is_empty());
    }
    every_list_without_an_end!(promise());
}

#[tokio::test]
async fn the_remedy_for_a_walk_back_from_nowhere_works_where_it_is_offered() {
    async fn promise<R: Listed>() {
        let play = Play::holding(9);
        let error = R::of(&play.client()).items().backwards().try_next().await;
        let error = error.map(drop).unwrap_err();
        let mut sized = R::of(&play.client()).items().backwards().page_size(3);
        let refused = sized.try_next().await.is_err();
        let offered = error.to_string().contains("choose a page size");
        assert!(!(refused && offered), "{error}, but a page size is refused as well");
    }
    every_list_without_an_end!(promise());
}

#[tokio::test]
async fn a_request_that_points_both_ways_is_refused() {
    let play = Play::holding(23);
    let client = play.client();
    let contacts = || client.list_contacts();
    let walks = [
        contacts().after(cursor(3)).before(cursor(9)).items(),
        contacts().after(cursor(3)).items().backwards(),
    ];
    for mut items in walks {
        let error = items.try_next().await.map(drop).unwrap_err();
        assert!(error.is_invalid_request());
        assert!(error.to_string().contains("forwards from"), "{error}");
    }
    assert!(play.asked().is_empty());
}

#[tokio::test]
async fn both_ways_at_once_are_never_sent() {
    let play = Play::holding(23);
    let client = play.client();
    let contacts = || client.list_contacts().group_ids(["g+1", "ü"]);
    let walks = [
        contacts().first(5).last(3).items(),
        contacts().last(3).items().page_size(4),
        contacts().first(5).before(cursor(9)).items(),
        contacts().first(5).items().resume("backward".parse().unwrap()),
        contacts().last(5).items().resume("forward".parse().unwrap()),
    ];
    for items in walks {
        let items = items.try_collect().await.unwrap();
        assert!(!items.is_empty());
    }
    assert_proper::<ListContacts>(&play.asked());
}
