//! Several successes.

use crate::calls::call;
use crate::reply_several;

#[tokio::test]
async fn every_success_status_is_a_success() {
    for status in [200, 201, 206] {
        let (outcome, _) = call!(reply_several, status, r#"{"id":3}"#, |it| it.put_same());
        assert_eq!(outcome.unwrap().id, 3, "{status}");
    }
    let (outcome, _) = call!(reply_several, 204, "", |it| it.get_or_none());
    assert_eq!(outcome.unwrap().into_inner(), None);
    let (outcome, _) = call!(reply_several, 200, r#"{"id":4}"#, |it| it.get_or_none());
    assert_eq!(outcome.unwrap().into_inner().map(|thing| thing.id), Some(4));
    for (status, reply) in [(204, ""), (200, "{}"), (202, "queued")] {
        let (outcome, _) = call!(reply_several, status, reply, |it| it.delete_it());
        outcome.unwrap();
    }
}

#[tokio::test]
async fn success_statuses_with_schemas_of_their_own_are_told_apart() {
    use reply_several::types::PostEitherReply as Reply;
    let (done, _) = call!(reply_several, 200, r#"{"id":3}"#, |it| it.post_either().body("content"));
    assert!(matches!(&*done.unwrap(), Reply::Thing(thing) if thing.id == 3));
    let (queued, _) =
        call!(reply_several, 202, r#"{"queued":true}"#, |it| it.post_either().body("content"));
    assert!(matches!(&*queued.unwrap(), Reply::PostEitherResponse(later) if later.queued));
}
