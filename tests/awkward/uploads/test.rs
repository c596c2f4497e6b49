//! Files.

use crate::calls::{body, parts, refused, sent, target};
use crate::uploads;
use serde_json::json;
use switchboard_core::{Patch, Upload};

#[tokio::test]
async fn files_travel_in_a_form() {
    use uploads::types::{PostFieldsBody, PostFieldsBodyPlace};
    let file = || Upload::bytes("a.txt", "content");
    let request = sent!(uploads, |it| it.post_file().file("in the query").file_2(file()));
    assert_eq!(target(&request), "/file?file=in%20the%20query");
    assert_eq!(parts(&request), [["file", "a.txt", "text/plain", "content"]]);
    assert!(refused!(uploads, |it| it.post_file()).contains("`file`"));

    let fields = || PostFieldsBody::builder().title("t");
    let place = PostFieldsBodyPlace::builder().city("Rome").codes([1, 2]).build();
    let some = fields().count(2).tags(["x", "y"]).marks(["z"]).place(place).build().unwrap();
    let named = file().named("b.bin").content_type("image/png");
    let request = sent!(uploads, |it| it.post_fields().body(some).body_2(named));
    let mut sent = parts(&request);
    sent.sort();
    assert_eq!(
        sent,
        [
            ["body", "b.bin", "image/png", "content"],
            ["count", "", "", "2"],
            ["marks[]", "", "", "z"],
            ["place[city]", "", "", "Rome"],
            ["place[codes][]", "", "", "1"],
            ["place[codes][]", "", "", "2"],
            ["tags[]", "", "", "x"],
            ["tags[]", "", "", "y"],
            ["title", "", "", "t"],
        ]
    );
    let request = sent!(uploads, |it| it.post_fields().body(fields()));
    assert_eq!(parts(&request), [["title", "", "", "t"]]);
    let long = PostFieldsBody::builder().title("too long");
    assert!(refused!(uploads, |it| it.post_fields().body(long)).contains("title"));
    let null = fields().cleared(Patch::Null);
    assert!(refused!(uploads, |it| it.post_fields().body(null)).contains("cleared"));
    // The title is required, so neither a file alone nor an empty form is enough.
    assert!(refused!(uploads, |it| it.post_fields().body_2(file())).contains("body"));
    assert!(refused!(uploads, |it| it.post_fields()).contains("body"));
}

#[tokio::test]
async fn as_many_files_go_along_as_the_vendor_allows() {
    use uploads::types::PostFewBody;
    let sheets = |count: usize| (0..count).map(|_| Upload::bytes("a.txt", "content"));
    for count in [2, 3] {
        let request = sent!(uploads, |it| it.post_few().sheets(sheets(count)));
        assert_eq!(parts(&request).len(), count);
    }
    let none = sent!(uploads, |it| it.post_few().body(PostFewBody::builder().text("t")));
    assert_eq!(parts(&none), [["text", "", "", "t"]]);
    for count in [1, 4] {
        let told = refused!(uploads, |it| it.post_few().sheets(sheets(count)));
        let expected =
            format!("`sheets[]` is {count} items long; the vendor allows between 2 and 3");
        assert!(told.contains(&expected), "{told}");
    }
}

#[tokio::test]
async fn a_body_is_json_until_files_go_along() {
    use uploads::types::Note;
    let note = || Note::builder().text("n").sure(true);
    let file = |name: &str| Upload::bytes(name, "content");
    let request = sent!(uploads, |it| it.post_either().body(note()));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(body(&request), json!({"text": "n", "sure": true}));
    let request = sent!(uploads, |it| it
        .post_either()
        .body(note())
        .pictures([file("a.png"), file("b.png")])
        .avatar(file("c")));
    let mut sent = parts(&request);
    sent.sort();
    assert_eq!(
        sent,
        [
            ["avatar", "c", "application/octet-stream", "content"],
            ["pictures[]", "a.png", "image/png", "content"],
            ["pictures[]", "b.png", "image/png", "content"],
            ["sure", "", "", "true"],
            ["text", "", "", "n"],
        ]
    );
    let alone = sent!(uploads, |it| it.post_either().avatar(file("c.gif")));
    assert_eq!(parts(&alone), [["avatar", "c.gif", "image/gif", "content"]]);
    assert!(refused!(uploads, |it| it.post_either()).contains("body"));
    let long = || Note::builder().text("too long");
    assert!(refused!(uploads, |it| it.post_either().body(long())).contains("text"));
    let both = refused!(uploads, |it| it.post_either().body(long()).avatar(file("c")));
    assert!(both.contains("text"), "{both}");

    let bare = sent!(uploads, |it| it.post_maybe());
    assert_eq!((bare.body.as_slice(), bare.header("content-type")), (&b""[..], None));
    assert_eq!(body(&sent!(uploads, |it| it.post_maybe().body(note())))["text"], "n");
    let alone = sent!(uploads, |it| it.post_maybe().avatar(file("c.gif")));
    assert_eq!(parts(&alone).len(), 1);
    let lost = Upload::path("/nowhere/at/all.txt");
    assert!(refused!(uploads, |it| it.post_maybe().avatar(lost)).contains("all.txt"));
}
