//! When does a walk over a list end, and where does it continue?
//!
//! A list without cursors says little about its end, and some of it can be wrong: servers send
//! fewer items than requested, and some report the number of items of the page, others that of the
//! list. So a walk ends at an empty page, where the vendor says so, or where two signs agree.

use super::next_page::{Counted, NextPage, Place};
use crate::response::Response;

/// The progress of a walk, which decides where each page leads.
///
/// A counted list ends
///
/// - with a page without items,
/// - where the vendor says that there are no more,
/// - where its total is reached by a page that is shorter than an earlier one, or than the size
///   that the reply reports; otherwise the total may only count this page, and one more page is
///   requested,
/// - with a page that is shorter than the size that the reply reports, where there is no credible
///   total and the vendor promises that such a page is the last.
#[derive(Clone, Debug, Default)]
pub struct Course {
    /// How many items came up to the end of the last page; `None` before the first.
    passed: Option<i64>,
    /// How many items the fullest page held.
    fullest: i64,
    /// Whether the last page reached the total.
    is_complete: bool,
    /// A hash of the list of the last page, to recognise it when it comes again.
    last_hash: Option<u64>,
}

impl Course {
    /// A walk that has not begun.
    #[must_use]
    pub const fn new() -> Self {
        Self { passed: None, fullest: 0, is_complete: false, last_hash: None }
    }

    /// Where the next page of the walk leads: [`NextPage::Next`], [`NextPage::End`],
    /// [`NextPage::Lost`], or [`NextPage::Again`] if its items came already.
    #[must_use]
    pub fn next<P>(&mut self, next: NextPage, page: &Response<P>) -> NextPage {
        match next {
            NextPage::Counted(counted) => {
                self.count(counted.with_rejected(page.rejected()), page.list_hash())
            }
            NextPage::Keyed(keyed) => keyed.next(page.rejected()),
            plain => plain,
        }
    }

    fn count(&mut self, page: Counted, hash: Option<u64>) -> NextPage {
        let is_again = page.held > 0 && hash.is_some() && self.last_hash == hash;
        if is_again && self.is_complete {
            // The vendor ignores paging, and said before that this is all.
            return NextPage::Again { is_end: true };
        }
        if is_again && page.distinct {
            return NextPage::Again { is_end: false };
        }
        self.last_hash = hash;
        let before = match page.place {
            Place::Offset(offset) => offset,
            // A walk that starts in the middle assumes that the pages before it are as full.
            Place::Number { first, number } => self
                .passed
                .unwrap_or_else(|| number.saturating_sub(first).max(0).saturating_mul(page.held)),
        };
        let passed = before.saturating_add(page.held);
        let is_short = page.is_short() || page.held < self.fullest;
        self.passed = Some(passed);
        self.fullest = self.fullest.max(page.held);
        self.is_complete = page.total == Some(passed);
        let more = match (page.more, page.total) {
            (Some(more), _) => more,
            (None, Some(total)) if total > passed => true,
            (None, Some(total)) if total == passed => !is_short,
            (None, _) => !(page.short_page_ends && page.is_short()),
        };
        if page.held == 0 || !more {
            return NextPage::End;
        }
        page.later(1).map_or(NextPage::Lost, |next| NextPage::Next(next.to_string()))
    }

    /// Where the pages after the next one probably begin, counting at most `pages` from this one.
    /// They may not exist.
    #[must_use]
    pub fn beyond<P>(&self, next: &NextPage, page: &Response<P>, pages: u32) -> Vec<String> {
        let NextPage::Counted(counted) = next else { return Vec::new() };
        let counted = counted.with_rejected(page.rejected());
        let passed = self.passed.unwrap_or_default();
        // A total that the walk has already passed counts something else.
        let total = counted.total.filter(|total| *total >= passed && counted.more != Some(true));
        let exists = |later: &u32| {
            let start = passed.saturating_add(i64::from(*later - 1).saturating_mul(counted.held));
            total.is_none_or(|total| start < total)
        };
        let later = (2..=pages).take_while(exists);
        later.map_while(|later| counted.later(later)).map(|place| place.to_string()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::next_page::{Keyed, counted};
    use super::*;
    use crate::response::Rejected;
    use http::{HeaderMap, StatusCode};

    /// What a server reports as the length of its list.
    #[derive(Clone, Copy, Debug)]
    enum Reported {
        Nothing,
        Right,
        /// The items of this page.
        PerPage,
        Wrong(i64),
    }

    /// A server that counts.
    #[derive(Clone, Copy, Debug)]
    struct Server {
        items: i64,
        /// How many it sends at most.
        cap: i64,
        is_numbered: bool,
        reported: Reported,
        reports_size: bool,
    }

    impl Server {
        /// The page at this cursor: where it starts and how many items it has.
        fn page(self, cursor: i64) -> (Counted, std::ops::Range<i64>) {
            let start = if self.is_numbered { (cursor - 1) * self.cap } else { cursor };
            let here = start.min(self.items)..(start + self.cap).min(self.items);
            let held = usize::try_from(here.end - here.start).unwrap();
            let page = if self.is_numbered {
                Counted::by_number(1, cursor, held)
            } else {
                Counted::by_offset(cursor, held)
            };
            let total = match self.reported {
                Reported::Nothing => None,
                Reported::Right => Some(self.items),
                Reported::PerPage => Some(counted(held)),
                Reported::Wrong(total) => Some(total),
            };
            (page.total(total).told_size(self.reports_size.then_some(self.cap)), here)
        }
    }

    fn response() -> Response<()> {
        Response::from_parts((), StatusCode::OK, HeaderMap::new())
    }

    /// The items of a walk that starts at the first page, and how many pages it requested.
    fn walked(server: Server, change: impl Fn(Counted) -> Counted) -> (Vec<i64>, usize) {
        let (mut course, mut items, mut pages) = (Course::new(), Vec::new(), 0);
        let mut cursor = i64::from(server.is_numbered);
        loop {
            let (page, here) = server.page(cursor);
            items.extend(here);
            pages += 1;
            assert!(pages < 1_000, "{server:?} is walked without end");
            match course.next(change(page).into(), &response()) {
                NextPage::Next(next) => cursor = next.parse().unwrap(),
                NextPage::End => return (items, pages),
                other => panic!("{server:?}: {other:?}"),
            }
        }
    }

    fn servers() -> impl Iterator<Item = Server> {
        let totals = (-1..=26).map(Reported::Wrong);
        let reported =
            [Reported::Nothing, Reported::Right, Reported::PerPage].into_iter().chain(totals);
        reported.flat_map(|reported| {
            (0..=24).flat_map(move |items| {
                (1..=7).flat_map(move |cap| {
                    [(false, false), (false, true), (true, false), (true, true)].map(
                        |(is_numbered, reports_size)| Server {
                            items,
                            cap,
                            is_numbered,
                            reported,
                            reports_size,
                        },
                    )
                })
            })
        })
    }

    #[test]
    fn each_item_comes_once_whatever_length_is_reported() {
        for server in servers() {
            let (items, pages) = walked(server, |page| page);
            assert!(items.iter().copied().eq(0..server.items), "{server:?}: {items:?}");
            let needed = usize::try_from(server.items.div_euclid(server.cap) + 2).unwrap();
            assert!(pages <= needed, "{server:?} was asked for {pages} pages");
        }
    }

    #[test]
    fn a_promise_about_short_pages_saves_the_empty_page_where_the_size_is_reported() {
        for server in servers() {
            let (items, pages) = walked(server, Counted::short_page_ends);
            assert!(items.iter().copied().eq(0..server.items), "{server:?}: {items:?}");
            if matches!(server.reported, Reported::Nothing) && server.reports_size {
                let full = usize::try_from(server.items / server.cap).unwrap();
                assert_eq!(pages, full + 1, "{server:?}");
            }
        }
    }

    #[test]
    fn the_vendors_own_word_outweighs_every_count() {
        for server in servers() {
            let last = |page: Counted| match page.place {
                Place::Offset(offset) => offset + server.cap >= server.items,
                Place::Number { number, .. } => number * server.cap >= server.items,
            };
            let (items, pages) = walked(server, |page| page.more(Some(!last(page))));
            assert!(items.iter().copied().eq(0..server.items), "{server:?}: {items:?}");
            let needed = usize::try_from((server.items + server.cap - 1) / server.cap).unwrap();
            assert_eq!(pages, needed.max(1), "{server:?}");
        }
    }

    #[test]
    fn a_walk_that_starts_in_the_middle_comes_to_the_end_too() {
        for server in servers().filter(|it| it.items > 12) {
            for start in 1..=3 {
                let (mut course, mut items) = (Course::new(), Vec::new());
                let mut cursor = if server.is_numbered { start + 1 } else { start * server.cap };
                loop {
                    let (page, here) = server.page(cursor);
                    items.extend(here);
                    match course.next(page.into(), &response()) {
                        NextPage::Next(next) => cursor = next.parse().unwrap(),
                        _ => break,
                    }
                }
                let expected = (start * server.cap).min(server.items)..server.items;
                assert!(items.iter().copied().eq(expected), "{server:?} from {start}: {items:?}");
            }
        }
    }

    #[test]
    fn a_page_that_comes_again_is_recognised() {
        let hashed = |hash: u64| response().with_list_hash(move || Some(hash));
        let page = |number, total| Counted::by_number(1, number, 3).total(total);
        let mut course = Course::new();
        assert_eq!(course.next(page(1, Some(3)).into(), &hashed(7)), NextPage::Next("2".into()));
        let again = course.next(page(2, Some(3)).into(), &hashed(7));
        assert_eq!(again, NextPage::Again { is_end: true });

        let mut course = Course::new();
        assert_eq!(course.next(page(1, None).into(), &hashed(7)), NextPage::Next("2".into()));
        // Without ids, two pages can be the same.
        assert_eq!(course.next(page(2, None).into(), &hashed(7)), NextPage::Next("3".into()));
        let again = course.next(page(3, None).distinct().into(), &hashed(7));
        assert_eq!(again, NextPage::Again { is_end: false });
    }

    #[test]
    fn pages_further_on_are_looked_for_as_far_as_the_total_goes() {
        let beyond = |page: Counted, pages| {
            let mut course = Course::new();
            let _ = course.next(page.into(), &response());
            course.beyond(&page.into(), &response(), pages)
        };
        let page = Counted::by_offset(0, 100);
        assert_eq!(beyond(page.total(Some(250)), 4), ["200"]);
        assert_eq!(beyond(page.total(Some(200)), 4), [""; 0]);
        assert_eq!(beyond(page, 4), ["200", "300", "400"]);
        assert_eq!(beyond(page.total(Some(5)), 3), ["200", "300"]);
        let numbered = Counted::by_number(1, 1, 15);
        assert_eq!(beyond(numbered.total(Some(31)), 4), ["3"]);
    }

    #[test]
    fn numbers_at_their_bounds_end_a_walk_and_do_not_panic() {
        let ends = [i64::MIN, -1, 0, i64::MAX - 1, i64::MAX];
        for (offset, total) in ends.iter().flat_map(|a| ends.iter().map(move |b| (*a, *b))) {
            for page in [Counted::by_offset(offset, 2), Counted::by_number(1, offset, 2)] {
                let page = page.total(Some(total)).told_size(Some(total));
                let mut course = Course::new();
                let _ = course.next(page.into(), &response());
                let _ = course.beyond(&page.into(), &response(), 64);
            }
        }
    }

    #[test]
    fn the_key_at_the_end_leads_on_even_where_that_item_did_not_decode() {
        let rejected = |index| {
            let error = crate::Error::pagination("broken");
            response().with_rejected(vec![Rejected::new(index, Some("bad".into()), error)])
        };
        let last = || Keyed::last(Some("good".into()), 2).into();
        let first = || Keyed::first(Some("good".into()), 2).into();
        let next = |next, page: &Response<()>| Course::new().next(next, page);
        assert_eq!(next(last(), &response()), NextPage::Next("good".into()));
        assert_eq!(next(last(), &rejected(2)), NextPage::Next("bad".into()));
        assert_eq!(next(last(), &rejected(0)), NextPage::Next("good".into()));
        assert_eq!(next(first(), &rejected(0)), NextPage::Next("bad".into()));
        assert_eq!(next(Keyed::last(None, 0).into(), &rejected(0)), NextPage::Next("bad".into()));
        assert_eq!(next(Keyed::last(None, 0).into(), &response()), NextPage::End);
        assert_eq!(next(Keyed::last(None, 3).into(), &response()), NextPage::Lost);
    }
}
