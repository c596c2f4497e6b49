//! Whatever arrives is answered; nothing panics, and nobody gets in without a token.

use http::{Method, Request};
use proptest::prelude::*;
use switchboard_core::transport::{Body, Transport};
use switchboard_nimchat::operations;
use switchboard_sandbox::nimchat::{self, USER_TOKEN};

fn bodies() -> impl Strategy<Value = (String, Vec<u8>)> {
    let types = prop::sample::select(vec![
        "application/json",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "text/plain",
        "",
    ]);
    let json = prop::sample::select(vec![
        "{}",
        "[]",
        "null",
        "\"x\"",
        "1e999",
        "{\"payload\":[{}]}",
        "{\"user_ids\":[\"4\",null]}",
        "{\"labels\":[1,null,{}]}",
        "{\"channel\":7,\"name\":[]}",
        "{\"inbox_id\":{},\"contact_id\":[]}",
        "{\"status\":7,\"snoozed_until\":9223372036854775807,\"priority\":[]}",
        "{\"config\":{\"allowed_locales\":7},\"slug\":\"a\",\"name\":\"b\",\"custom_domain\":\"\"}",
        "a[b]=1&a=2&a[]=3&[]=4&=5",
        "--x\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--",
    ]);
    let bytes = prop_oneof![
        json.prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..200),
    ];
    (types.prop_map(str::to_owned), bytes)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn odd_requests_are_answered(
        (media_type, body) in bodies(),
        ids in prop::collection::vec("[0-9]{1,20}|12|7|%2F|[a-z%]{1,5}", 6),
        query in "[a-z=&%\\[\\]0-9+-]{0,40}",
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let sandbox = nimchat::sandbox();
        for operation in operations::ALL {
            let mut ids = ids.iter();
            let steps = operation.path().split('/').map(|step| match step {
                "{account_id}" => "7".to_owned(),
                step if step.starts_with('{') => ids.next().unwrap().replace('%', "%25"),
                step => step.to_owned(),
            });
            let path = steps.collect::<Vec<_>>().join("/");
            let request = Request::builder()
                .method(operation.method().clone())
                .uri(format!("https://sandbox.invalid{path}?{}", query.replace('%', "%25")))
                .header("content-type", &media_type)
                .header("api_access_token", USER_TOKEN)
                .body(Body::from(body.clone()));
            let Ok(request) = request else { continue };
            let reply = runtime.block_on(sandbox.send(request)).unwrap();
            prop_assert!(reply.status().as_u16() >= 200, "{}", operation);
        }
    }
}

#[tokio::test]
async fn without_a_token_nothing_is_changed() {
    let sandbox = nimchat::sandbox();
    let before = sandbox.contents();
    for operation in operations::ALL.iter().filter(|it| it.is_authenticated()) {
        let path = operation.path().replace(['{', '}'], "");
        let request = Request::builder()
            .method(operation.method().clone())
            .uri(format!("https://sandbox.invalid{path}"))
            .body(Body::from("{}"))
            .unwrap();
        let reply = sandbox.send(request).await.unwrap();
        assert_eq!(reply.status().as_u16(), 401, "{operation}");
    }
    assert_eq!(sandbox.contents(), before);
    assert_eq!(
        sandbox.requests().len(),
        operations::ALL.iter().filter(|it| it.is_authenticated()).count()
    );
}

#[tokio::test]
async fn a_huge_body_is_refused() {
    let sandbox = nimchat::sandbox();
    let request = Request::builder()
        .method(Method::POST)
        .uri("https://sandbox.invalid/api/v1/accounts/7/contacts")
        .header("api_access_token", USER_TOKEN)
        .body(Body::from(vec![b' '; 65 * 1024 * 1024]))
        .unwrap();
    assert_eq!(sandbox.send(request).await.unwrap().status().as_u16(), 413);
}
