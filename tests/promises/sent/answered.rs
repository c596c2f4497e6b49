//! What becomes of the reply.

use crate::line::answering;
use switchboard_tests::prokeep_calls as calls;

#[tokio::test]
async fn every_success_status_with_a_body_decodes() {
    // For most operations it is not known which of them the vendor sends.
    for status in [200, 201, 202, 203, 206] {
        let line = answering(status, r#"{"data": {"id": "c-1", "name": "Acme"}}"#);
        let call = line.client.create_company().body(calls::company());
        let response = call.send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        assert_eq!(response.name.as_deref(), Some("Acme"));
        let page = answering(status, r#"{"data": [{"id": "c-1"}]}"#);
        let response = page.client.list_companies().send().await.unwrap();
        assert_eq!(response.data.len(), 1);
    }
}

#[tokio::test]
async fn a_deletion_succeeds_whatever_body_comes_with_it() {
    for (status, body) in [
        (204, ""),
        (200, ""),
        (200, "{}"),
        (200, r#"{"data": {"id": 7}}"#),
        (202, "<html>gone</html>"),
    ] {
        let line = answering(status, body);
        let response = line.client.delete_contact("c-1").send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        let line = answering(status, body);
        let call = line.client.delete_order_status_update("o-1", "u-1");
        call.send().await.unwrap();
    }
}

#[tokio::test]
async fn unknown_fields_beside_and_inside_a_reply_are_ignored() {
    let body = r#"{"meta": {"a": [1]}, "data": {"id": "c-1", "tier": {"gold": true}}, "z": null}"#;
    let line = answering(200, body);
    let response = line.client.get_company("c-1").send().await.unwrap();
    assert_eq!(response.id, "c-1");
}

#[tokio::test]
async fn null_decodes_as_an_absent_value_or_list() {
    let body =
        r#"{"data": {"id": "c-1", "first_name": null, "groups": null, "inserted_at": null}}"#;
    let line = answering(200, body);
    let response = line.client.get_contact("c-1").send().await.unwrap();
    assert_eq!(response.first_name, None);
    assert_eq!(response.groups, None);
    assert_eq!(response.inserted_at, None);
    let body = r#"{"data": [], "has_next_page": null, "next_cursor": null}"#;
    let line = answering(200, body);
    let response = line.client.list_contacts().send().await.unwrap();
    assert_eq!(response.next_cursor, None);
    assert_eq!(response.data, []);
}
