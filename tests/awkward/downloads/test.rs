//! Replies in a second media type.

use crate::calls::{decoded, target};
use crate::downloads;
use serde_json::json;
use switchboard_tests::server::{Reply, Server};

#[tokio::test]
async fn a_second_media_type_is_a_method_of_its_own() {
    let rows = decoded!(downloads, json!([{"id": 1}]), |it| it.list_rows());
    assert_eq!(rows[0].id, 1);
    let server = Server::always(Reply::json_text(200, "id\n1\n"));
    let client = downloads::Client::builder().base_url(server.url()).build().unwrap();
    let _ = client.list_rows().since(3).send().await;
    let reply = client.list_rows().since(3).csv(true).csv_2().await.unwrap();
    assert_eq!(reply.into_inner().bytes().await.unwrap(), &b"id\n1\n"[..]);
    let requests = server.requests();
    assert_eq!(target(&requests[0]), "/rows?since=3");
    assert_eq!(requests[0].header("accept"), Some("application/json"));
    assert_eq!(target(&requests[1]), "/rows?since=3&csv=true&format=csv");
    assert_eq!(requests[1].header("accept"), Some("text/csv"));
    let server = Server::always(Reply::json_text(404, "none"));
    let client = downloads::Client::builder().base_url(server.url()).build().unwrap();
    let error = client.list_rows().csv_2().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}
