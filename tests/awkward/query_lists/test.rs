//! Lists in a query.

use crate::calls::{refused, sent, target};
use crate::query_lists;

#[tokio::test]
async fn lists_travel_in_the_style_that_is_described() {
    use query_lists::types::{Colours, ColoursItem};
    let request = sent!(query_lists, |it| it
        .get_lists()
        .plain(["a", "b c"])
        .comma(["a,b", "c"])
        .space(["a", "b"])
        .pipe(["a", "b"])
        .pipe_exploded([1, 2])
        .named(Colours(vec![ColoursItem::Red, ColoursItem::from("blue")]))
        .required([true]));
    assert_eq!(
        target(&request),
        "/lists?plain=a&plain=b%20c&comma=a%2Cb,c&space=a%20b&pipe=a%7Cb&pipe_exploded=1\
         &pipe_exploded=2&named=red,blue&required=true"
    );
    refused!(query_lists, |it| it.get_lists());
    refused!(query_lists, |it| it.get_lists().required([true]).pipe(["a|b"]));
    let many = ["a", "b", "c", "d"];
    assert!(refused!(query_lists, |it| it.get_lists().required([true]).plain(many)).contains('3'));
}
