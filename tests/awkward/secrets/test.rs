//! Texts that must not be seen.

use crate::calls::{body, call, decoded, refused, target};
use crate::secrets;
use serde_json::json;

#[tokio::test]
async fn a_secret_travels_as_text_and_no_debug_shows_it() {
    use secrets::types::{Key, Login, LoginEither};
    let built = || {
        let login = Login::builder().name("ada").password("hush-1").pin("hush-2");
        let login = login.keys(["hush-3"]).either(LoginEither::Secret("hush-4".into()));
        login.spare(std::collections::BTreeMap::from([("a".into(), "hush-5".into())]))
    };
    let value = json!({
        "name": "ada", "password": "hush-1", "pin": "hush-2", "keys": ["hush-3"],
        "spare": {"a": "hush-5"}, "either": "hush-4"
    });
    let (outcome, requests) = call!(secrets, 200, value.to_string(), |it| {
        let request = it.log_in("hush-6").code("hush-7").x_key("hush-8").body(built());
        let told = format!("{request:?} {:?} {:#?}", built(), built().build().unwrap());
        assert!(told.contains("ada") && told.contains("Secret(..)") && !told.contains("hush"));
        request
    });
    let response = outcome.unwrap();
    assert!(!format!("{:?}", *response).contains("hush"));
    assert_eq!(response.password.expose(), "hush-1");
    assert_eq!(response.keys.as_ref().unwrap()[0], Key::from("hush-3"));
    assert_eq!((target(&requests[0]), body(&requests[0])), ("/logins/hush-6?code=hush-7", value));
    assert_eq!(requests[0].header("x-key"), Some("hush-8"));

    // Rules hold for secrets too, and what they say does not give them away.
    let short = Login::builder().password("xy");
    let told = refused!(secrets, |it| it.log_in("t").body(short));
    assert!(told.contains("`password` is 2") && !told.contains("xy"), "{told}");
    let long = refused!(secrets, |it| it.log_in("t").code("hush-hush").body(built()));
    assert!(long.contains("`code`") && !long.contains("hush"), "{long}");
    let key = decoded!(secrets, json!("hush-9"), |it| it.get_key());
    assert!(key.0.expose() == "hush-9" && !format!("{key:?}").contains("hush"));
}
