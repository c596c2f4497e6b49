//! Names of parameters.

use crate::calls::{refused, sent, target};
use crate::query_names;

#[tokio::test]
async fn parameters_keep_their_names_on_the_wire() {
    let moment = "2024-01-02T03:04:05Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    let request = sent!(query_names, |it| it
        .search()
        .group_ids([1, 2])
        .page_limit(5)
        .filter_cmp_created_at(moment)
        .sort_by("name")
        .type_("a+b")
        .self_(true)
        .top(3)
        .say_hi("hi")
        .a_b("c"));
    assert_eq!(
        target(&request),
        "/search?group_ids%5B%5D=1&group_ids%5B%5D=2&page%5Blimit%5D=5\
         &filter%5Bcmp-created-at%5D=2024-01-02T03%3A04%3A05Z&sort-by=name&type=a%2Bb&self=true\
         &%24top=3&say%20%22hi%5C=hi&a.b=c"
    );
    assert_eq!(target(&sent!(query_names, |it| it.search())), "/search");
    assert!(refused!(query_names, |it| it.search().page_limit(6)).contains("page[limit]"));
    assert!(refused!(query_names, |it| it.search().say_hi("too long")).contains("say \"hi\\"));
    assert!(refused!(query_names, |it| it.search().a_b("long")).contains("a.b"));
}
