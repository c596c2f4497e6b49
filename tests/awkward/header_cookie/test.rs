//! Headers and cookies.

use crate::calls::{refused, sent};
use crate::header_cookie;

#[tokio::test]
async fn headers_and_cookies_are_sent_once_each() {
    let request = sent!(header_cookie, |it| it
        .get_headers()
        .x_trace("t 1")
        .x_account_id(7)
        .x_list(["a", "b"])
        .user_agent("mine"));
    assert_eq!(request.header("x-trace"), Some("t 1"));
    assert_eq!(request.header("x-account-id"), Some("7"));
    assert_eq!(request.header("x-list"), Some("a,b"));
    assert_eq!(request.header("user-agent"), Some("mine"));
    assert_eq!(request.header("accept"), Some("*/*"));
    assert_eq!(request.header("authorization"), None);
    let plain = sent!(header_cookie, |it| it.get_headers().x_account_id(1));
    assert_eq!((plain.header("x-trace"), plain.header("x-list")), (None, None));
    assert!(refused!(header_cookie, |it| it.get_headers()).contains("X-Account-Id"));
    assert!(refused!(header_cookie, |it| it.get_headers().x_account_id(0)).contains("at least 1"));
    let two_lines = "a\r\nX-Evil: 1";
    refused!(header_cookie, |it| it.get_headers().x_account_id(1).x_trace(two_lines));

    let theme = header_cookie::types::GetCookiesTheme::Dark;
    let request =
        sent!(header_cookie, |it| it.get_cookies().session("a b;c").theme(theme).seen([1, 2]));
    assert_eq!(request.header("cookie"), Some("session=a%20b%3Bc; theme=dark; seen=1,2"));
    assert!(refused!(header_cookie, |it| it.get_cookies()).contains("session"));
}
