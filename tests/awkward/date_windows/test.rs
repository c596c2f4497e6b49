//! Ranges of time that are bounded.

use crate::calls::{refused, sent, target};
use crate::date_windows;

#[tokio::test]
async fn a_range_of_time_is_no_longer_than_the_vendor_allows() {
    let at = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    let (new_year, february) = (at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z"));
    let request =
        sent!(date_windows, |it| it.list_rows().created_after(new_year).created_before(february));
    assert_eq!(
        target(&request),
        "/rows?createdAfter=2026-01-01T00%3A00%3A00Z&createdBefore=2026-02-01T00%3A00%3A00Z"
    );
    sent!(date_windows, |it| it.list_rows());
    let second = chrono::TimeDelta::seconds(1);
    let long = refused!(date_windows, |it| it
        .list_rows()
        .created_after(new_year)
        .created_before(february + second));
    assert!(long.contains("`createdAfter` and `createdBefore` are more than 31 days"), "{long}");
    let turned = refused!(date_windows, |it| it
        .list_rows()
        .created_after(february)
        .created_before(new_year));
    assert!(turned.contains("lies after"), "{turned}");
    let open =
        refused!(date_windows, |it| it.list_rows().created_after(new_year - second * 9_999_999));
    assert!(open.contains("`createdAfter` alone"), "{open}");
    // Each range is held to its own length.
    let second_range = refused!(date_windows, |it| it
        .list_rows()
        .created_after(new_year)
        .created_before(february)
        .seen_after(new_year)
        .seen_before(february));
    assert!(second_range.contains("more than 1 days"), "{second_range}");
}
