//! A file in three steps: a record, the upload to the storage, and the notice that it is there.

use crate::common::{
    CREATE, PROCESS, PROSPECT, carium, causes, chunks, field, file, on_disk, record, storing,
    taking, x_ray, zenvia,
};
use serde_json::json;
use std::path::Path;
use switchboard::carium_courier::types::{
    MessagingAttachmentCreate, MessagingBulkAttachmentCreate, UserEmailAttachmentCreate,
};
use switchboard::carium_courier::{Upload, upload};
use switchboard::zenvia_sales::types::MessagingChannel;
use switchboard::{Error, carium_courier};
use switchboard_tests::server::{Recorded, Reply, Server, deaf_port};

#[tokio::test]
async fn an_upload_runs_in_a_task_of_its_own() {
    let server = Server::answering(|_| Reply::json(404, &json!({})));
    let client = carium(&server);
    let record = carium_courier::types::MessagingAttachmentCreate::default();
    let file = Upload::bytes("a.txt", "content");
    let task = async move { upload::messaging_attachment(&client, record, file).await };
    assert!(tokio::spawn(task).await.unwrap().unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_file_is_uploaded_in_three_steps_with_the_fields_before_it() {
    let fields = json!({"key": "a/1", "policy": "p==", "success_action_status": 201});
    let server = storing(None, fields, 204);
    let id = upload::messaging_attachment(&carium(&server), record(), x_ray()).await.unwrap();
    assert_eq!(id, "a/1");
    assert_eq!(server.calls(), [CREATE, "POST /storage", PROCESS]);
    let heard = server.requests();
    assert_eq!(
        heard[0].json()["data"]["attributes"],
        json!({"filename": "x-ray.png", "content-type": "image/png"})
    );
    assert_eq!(heard[1].target, "/storage?signature=canary");
    assert_eq!(
        heard[1].parts(),
        [
            field("key", "a/1"),
            field("policy", "p=="),
            field("success_action_status", "201"),
            file("file", "x-ray.png", "image/png", "PNG"),
        ]
    );
    // Nothing meant for Carium is sent to the storage.
    assert_eq!(heard[1].header("authorization"), None);
    assert_eq!(heard[1].header("x-tenant"), None);
    for request in [&heard[0], &heard[2]] {
        assert_eq!(request.header("authorization"), Some("Bearer canary-token"));
    }
}

#[tokio::test]
async fn the_other_attachments_are_uploaded_likewise() {
    let server = storing(None, json!({"key": "a/1"}), 204);
    let client = carium(&server);
    let record = MessagingBulkAttachmentCreate::builder().filename("x-ray.png").build();
    assert_eq!(upload::messaging_bulk_attachment(&client, record, x_ray()).await.unwrap(), "a/1");
    let record = UserEmailAttachmentCreate::builder().filename("x-ray.png").build();
    assert_eq!(upload::user_email_attachment(&client, record, x_ray()).await.unwrap(), "a/1");
    assert_eq!(
        server.calls(),
        [
            "POST /courier/v1/messaging-bulk-attachments/",
            "POST /storage",
            "POST /courier/v1/messaging-bulk-attachments/a%2F1/process-upload/",
            "POST /courier/v1/user-email-attachments/",
            "POST /storage",
            "POST /courier/v1/user-email-attachments/a%2F1/process-upload/",
        ]
    );
}

#[tokio::test]
async fn a_ticket_without_fields_takes_the_bytes_alone_and_is_told_their_length() {
    let (_folder, path) = on_disk("x-ray.png", "PNG");
    for fields in [json!(null), json!({})] {
        let files = [
            (x_ray(), Some("3")),
            (Upload::path(&path), Some("3")),
            (Upload::stream("x-ray.png", Some(3), chunks(&["P", "NG"])), Some("3")),
            (Upload::stream("x-ray.png", None, chunks(&["P", "NG"])), None),
            (Upload::path(&path).named("x-ray"), Some("3")),
        ];
        for (file, length) in files {
            let server = storing(None, fields.clone(), 200);
            upload::messaging_attachment(&carium(&server), record(), file).await.unwrap();
            assert_eq!(server.calls(), [CREATE, "PUT /storage", PROCESS]);
            let heard = &server.requests()[1];
            assert_eq!(heard.body, b"PNG");
            assert_eq!(heard.header("content-type"), Some("image/png"));
            assert_eq!(heard.header("authorization"), None);
            assert_eq!(heard.header("content-length"), length);
        }
    }
}

fn assert_clean(error: &Error) {
    for error in causes(error) {
        let text = format!("{error} {error:?}");
        assert!(!text.contains("canary"), "{text}");
    }
}

#[tokio::test]
async fn a_storage_that_refuses_is_an_error_and_nothing_is_processed() {
    for fields in [json!({"key": "a/1"}), json!({})] {
        for status in [302, 403, 500] {
            let server = storing(None, fields.clone(), status);
            let outcome = upload::messaging_attachment(&carium(&server), record(), x_ray()).await;
            let error = outcome.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status);
            assert_eq!(error.operation().unwrap().api().vendor(), "storage");
            assert_clean(&error);
            assert_eq!(server.calls().len(), 2, "{:?}", server.calls());
        }
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_sent_makes_no_record() {
    let folder = tempfile::tempdir().unwrap();
    let used = Upload::stream("used.txt", None, chunks(&["abc"]));
    let server = taking();
    let call = zenvia(&server).send_file(PROSPECT, MessagingChannel::Whatsapp);
    call.file(used.clone()).send().await.unwrap();
    let cases = [
        (Upload::path(Path::new("/no/such/x-ray.png")), "`x-ray.png`"),
        (Upload::path(folder.path()).named("docs"), "`docs`"),
        (used, "`used.txt`"),
        (x_ray().content_type("nonsense"), "`nonsense`"),
    ];
    for (file, name) in cases {
        let server = storing(None, json!({}), 204);
        let error =
            upload::messaging_attachment(&carium(&server), record(), file).await.unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains(name), "{error:?}");
        assert_eq!(error.record_id(), None);
        assert!(server.calls().is_empty(), "{:?}", server.calls());
    }
}

#[tokio::test]
async fn a_failed_upload_tells_the_record_that_it_leaves_behind() {
    let here = |heard: &Recorded| format!("http://{}/storage", heard.header("host").unwrap());
    for failing in ["/storage", "/process-upload/"] {
        let server = Server::answering(move |heard| {
            let ticket = json!({"data": {"id": "a/1", "upload-url": here(heard)}});
            Reply::json(if heard.path().ends_with(failing) { 503 } else { 201 }, &ticket)
        });
        let outcome = upload::messaging_attachment(&carium(&server), record(), x_ray()).await;
        let error = outcome.unwrap_err();
        assert_eq!(error.status().unwrap(), 503);
        assert_eq!(error.record_id(), Some("a/1"));
        assert!(error.to_string().contains("(record a/1)"), "{error}");
    }
    // Without a record there is no id to report.
    let server = Server::replying([Reply::json(503, &json!({}))]);
    let outcome = upload::messaging_attachment(&carium(&server), record(), x_ray()).await;
    assert_eq!(outcome.unwrap_err().record_id(), None);
}

#[tokio::test]
async fn a_file_is_sent_as_what_the_record_says_it_is_unless_it_says_so_itself() {
    let cases = [
        (Upload::bytes("x-ray.png", "PNG"), "application/msword"),
        (Upload::bytes("x-ray.png", "PNG").content_type("image/webp"), "image/webp"),
    ];
    for (file_of, media_type) in cases {
        for fields in [json!({}), json!({"key": "a/1"})] {
            let builder = MessagingAttachmentCreate::builder().content_type("application/msword");
            let server = storing(None, fields.clone(), 204);
            let client = carium(&server);
            upload::messaging_attachment(&client, builder.build(), file_of.clone()).await.unwrap();
            let heard = &server.requests()[1];
            if fields == json!({}) {
                assert_eq!(heard.header("content-type"), Some(media_type));
            } else {
                let part = file("file", "x-ray.png", media_type, "PNG");
                assert_eq!(heard.parts().pop(), Some(part));
            }
        }
    }
}

#[tokio::test]
async fn a_field_of_a_ticket_that_is_null_is_left_out() {
    let server = storing(None, json!({"key": "a/1", "token": null}), 204);
    upload::messaging_attachment(&carium(&server), record(), x_ray()).await.unwrap();
    let parts = server.requests()[1].parts();
    assert_eq!(parts, [field("key", "a/1"), file("file", "x-ray.png", "image/png", "PNG")]);
}

#[tokio::test]
async fn a_stream_of_another_length_does_not_reach_the_storage_as_a_whole_file() {
    for (length, texts) in [(2, &["PN", "G"]), (4, &["PN", "G"]), (0, &["PN", "G"])] {
        for fields in [json!({"key": "a/1"}), json!({})] {
            let server = storing(None, fields, 204);
            let file = Upload::stream("x-ray.png", Some(length), chunks(texts));
            let outcome = upload::messaging_attachment(&carium(&server), record(), file).await;
            let error = outcome.unwrap_err();
            assert!(error.is_invalid_request(), "{error:?}");
            assert_eq!(error.record_id(), Some("a/1"));
            assert_eq!(error.attempts(), 1);
            assert_clean(&error);
            assert_eq!(server.calls(), [CREATE]);
        }
    }
}

#[tokio::test]
async fn a_storage_that_cannot_be_reached_was_tried_once() {
    let (_held, gone) = deaf_port();
    let ticket = json!({"id": "a/1", "upload-url": format!("{gone}/canary")});
    let server = Server::replying([Reply::json(201, &json!({"data": ticket}))]);
    let outcome = upload::messaging_attachment(&carium(&server), record(), x_ray()).await;
    let error = outcome.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(error.attempts(), 1);
    assert_clean(&error);
}

#[tokio::test]
async fn an_address_that_is_not_protected_is_refused() {
    let addresses = [
        "http://storage.example/canary?signature=canary",
        "http://127.0.0.1.storage.example/canary",
        "ftp://storage.example/canary",
        "canary",
        "",
    ];
    for address in addresses {
        for fields in [json!({"key": "a/1"}), json!({})] {
            let server = storing(Some(address), fields, 204);
            let outcome = upload::messaging_attachment(&carium(&server), record(), x_ray()).await;
            let error = outcome.unwrap_err();
            assert!(error.is_invalid_request(), "{error:?}");
            assert_clean(&error);
            assert_eq!(server.calls(), [CREATE], "{address}");
        }
    }
}

#[tokio::test]
async fn an_address_that_is_too_long_is_refused_with_its_length() {
    for fields in [json!({"key": "a/1"}), json!({})] {
        let server = Server::answering(move |heard| {
            let start = format!("http://{}/canary?", heard.header("host").unwrap());
            let url = format!("{start}{}", "x".repeat(65_535 - start.len()));
            let ticket = json!({"id": "a/1", "upload-url": url, "upload-data": fields});
            Reply::json(201, &json!({"data": ticket}))
        });
        let outcome = upload::messaging_attachment(&carium(&server), record(), x_ray()).await;
        let error = outcome.unwrap_err();
        assert!(error.is_invalid_request(), "{error:?}");
        assert!(error.to_string().contains("65535 bytes"), "{error}");
        assert_eq!(error.attempts(), 0);
        assert_clean(&error);
        assert_eq!(server.calls(), [CREATE]);
    }
}

#[tokio::test]
async fn a_ticket_without_an_address_is_refused() {
    let ticket = Reply::json(201, &json!({"data": {"id": "a/1"}}));
    let server = Server::replying([ticket]);
    let outcome = upload::messaging_attachment(&carium(&server), record(), x_ray()).await;
    assert!(outcome.unwrap_err().is_invalid_request());
    assert_eq!(server.calls(), [CREATE]);
}
