//! Values in a notation that nobody promises.

use crate::calls::{body, call, target, there_and_back};
use crate::lenient;
use serde_json::json;
use switchboard_core::Patch;

#[tokio::test]
async fn a_value_in_a_notation_that_nobody_promised_is_kept() {
    use lenient::types::Loose;
    let usual = json!({
        "count": 12, "ratio": 0.5, "flag": false, "at": "2026-01-31T13:45:00Z",
        "never": "2026-01-31T13:45:00Z", "plain": "2026-01-31T13:45:00Z",
        "cleared": "2026-01-31T13:45:00Z", "many": ["2026-01-31T13:45:00Z"]
    });
    let loose: Loose = there_and_back(usual.clone());
    assert_eq!(loose.count.get(), Some(&12));
    let other = json!({
        "count": "12", "ratio": "0.5", "flag": "false", "at": "1769867100", "never": 1_769_867_100,
        "plain": "2026-01-31 13:45:00", "cleared": "2026-01-31 13:45:00", "many": [1_769_867_100]
    });
    assert_eq!(serde_json::from_value::<Loose>(other).unwrap(), loose);
    let odd: Loose = there_and_back(json!({
        "count": "a dozen", "ratio": "half", "flag": "perhaps", "at": "31/01/2026", "never": "soon",
        "plain": "0000-00-00 00:00:00", "cleared": null, "many": ["string"]
    }));
    assert_eq!((odd.count.get(), odd.count.text()), (None, Some("a dozen")));
    assert_eq!(odd.cleared, Patch::Null);
    let none: Loose = serde_json::from_value(json!({"count": 1, "never": 0, "at": null})).unwrap();
    assert_eq!((none.never, none.at), (Patch::Null, None));
    assert!(serde_json::from_value::<Loose>(json!({"count": [1]})).is_err());

    let (_, requests) = call!(lenient, 200, usual.to_string(), |it| it
        .echo()
        .since("2026-01-31 13:45:00")
        .body(Loose::builder().count(7).plain("2026-01-31 13:45:00")));
    assert_eq!(target(&requests[0]), "/loose?since=2026-01-31T13%3A45%3A00Z");
    assert_eq!(body(&requests[0]), json!({"count": 7, "plain": "2026-01-31T13:45:00Z"}));
}
