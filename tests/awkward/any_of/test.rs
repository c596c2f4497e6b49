//! One of several, whichever it is.

use crate::any_of;
use crate::calls::{body, parts, refused, sent, target};
use serde_json::json;
use switchboard_core::{Patch, Upload};

#[tokio::test]
async fn one_of_several_is_demanded_whichever_it_is() {
    use any_of::types::Person;
    let request = sent!(any_of, |it| it.find_people().phone_number("1"));
    assert_eq!(target(&request), "/people?phone%20number=1");
    let lacking = refused!(any_of, |it| it.find_people().page(2));
    assert!(lacking.contains("`email`, `phone number`"), "{lacking}");
    let person = |it: any_of::types::PersonBuilder| it.name("n").build();
    let request = sent!(any_of, |it| it.add_people().body([person(Person::builder().phone("1"))]));
    assert_eq!(body(&request), json!([{"name": "n", "phone": "1"}]));
    let lacking = refused!(any_of, |it| it.add_people().body([
        person(Person::builder().phone("1")),
        person(Person::builder().email(Patch::Null))
    ]));
    assert!(lacking.contains("`[1]` needs at least one of `email`, `phone`"), "{lacking}");
}

#[tokio::test]
async fn one_of_several_may_stand_in_the_query_the_body_or_a_file() {
    use any_of::types::{Note, ReplacePicturesBody};
    let note = || Note::builder().text("t");
    let needs = |told: &str, names: &str| {
        assert!(told.contains(&format!("needs at least one of {names}")), "{told}");
    };
    // The query, or a field of the body.
    assert_eq!(target(&sent!(any_of, |it| it.change_people().all(true))), "/people?all=true");
    let named = sent!(any_of, |it| it.change_people().body(note().name("n")));
    assert_eq!(body(&named), json!({"text": "t", "name": "n"}));
    needs(&refused!(any_of, |it| it.change_people()), "`all`, `name`");
    needs(&refused!(any_of, |it| it.change_people().body(note().mark(1))), "`all`, `name`");
    let null = note().name(Patch::Null);
    needs(&refused!(any_of, |it| it.change_people().body(null)), "`all`, `name`");
    // A form, and the inner part of a document.
    let form = sent!(any_of, |it| it.replace_people().body(note().mark(0)));
    assert_eq!(form.body, b"text=t&mark=0");
    needs(&refused!(any_of, |it| it.replace_people().body(note())), "`name`, `mark`");
    let wrapped = sent!(any_of, |it| it.add_wrapped().body(note().name("")));
    assert_eq!(body(&wrapped), json!({"data": {"text": "t", "name": ""}}));
    needs(&refused!(any_of, |it| it.add_wrapped().body(note())), "`name`, `mark`");
    // A field of the body, or a file.
    let file = || Upload::bytes("a.txt", "content");
    let all = "`mark`, `pictures[]`, `scan`";
    let marked = sent!(any_of, |it| it.add_pictures().body(note().mark(1)));
    assert_eq!(body(&marked), json!({"text": "t", "mark": 1}));
    assert_eq!(parts(&sent!(any_of, |it| it.add_pictures().pictures([file()]))).len(), 1);
    let some = sent!(any_of, |it| it.add_pictures().body(note()).scan(file()));
    assert_eq!(parts(&some).len(), 2);
    needs(&refused!(any_of, |it| it.add_pictures().body(note())), all);
    needs(&refused!(any_of, |it| it.add_pictures().body(note()).other(file())), all);
    let empty: [Upload; 0] = [];
    needs(&refused!(any_of, |it| it.add_pictures().body(note()).pictures(empty.clone())), all);
    let either = "`pictures[]`, `mark`";
    assert_eq!(parts(&sent!(any_of, |it| it.replace_pictures().pictures([file()]))).len(), 1);
    let marked = ReplacePicturesBody::builder().mark("m");
    assert_eq!(parts(&sent!(any_of, |it| it.replace_pictures().body(marked))).len(), 1);
    needs(&refused!(any_of, |it| it.replace_pictures().pictures(empty)), either);
    needs(&refused!(any_of, |it| it.replace_pictures()), either);
}
