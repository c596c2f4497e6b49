//! What can stand in a path.

use crate::calls::{refused, sent, target};
use crate::path_values;

#[tokio::test]
async fn a_path_holds_its_values_and_nothing_else() {
    use path_values::types::{ArchiveThingId, Id};
    let day = chrono::NaiveDate::from_ymd_opt(2024, 1, 2).unwrap();
    let sent = [
        sent!(path_values, |it| it.get_list(["a/b", "c,d"])),
        sent!(path_values, |it| it.get_number(7, true, day)),
        sent!(path_values, |it| it.get_file("a?b#c")),
        sent!(path_values, |it| it.get_range("1", "{x}")),
        sent!(path_values, |it| it.get_slash(Id::from("é "))),
        sent!(path_values, |it| it.archive_thing(ArchiveThingId::One)),
        sent!(path_values, |it| it.get_twice("1")),
    ];
    let targets: Vec<&str> = sent.iter().map(target).collect();
    assert_eq!(
        targets,
        [
            "/lists/a%2Fb,c%2Cd",
            "/numbers/7/true/2024-01-02",
            "/files/a%3Fb%23c.json",
            "/ranges/1..%7Bx%7D",
            "/slash/%C3%A9%20/",
            "/things/one:archive",
            "/twice/1/of/1"
        ]
    );
    refused!(path_values, |it| it.get_slash(Id::from("..")));
    refused!(path_values, |it| it.get_file(""));
    refused!(path_values, |it| it.get_number(-1, true, day));
    let none: [&str; 0] = [];
    refused!(path_values, |it| it.get_list(none));
}
