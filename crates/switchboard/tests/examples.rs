//! Promise: the examples do what they say, against stand-ins that play the vendors.
#![allow(clippy::unwrap_used, reason = "a helper that fails is a test that fails")]

/// An example as a module: its `main` is for people, the functions that it calls are tested.
macro_rules! example {
    ($name:ident, $path:literal) => {
        #[path = $path]
        #[allow(dead_code, reason = "`main` and what it prints are not called here")]
        mod $name;
    };
}

example!(export_prospects, "../examples/export_prospects/main.rs");
example!(message_receipts, "../examples/message_receipts/main.rs");
example!(open_ticket, "../examples/open_ticket/main.rs");
example!(triage_conversations, "../examples/triage_conversations/main.rs");

/// Four prospects a day, and the two that the sandbox begins with; none where two windows meet.
mod exporting {
    use super::export_prospects::{by_status, export, fill};
    use chrono::{DateTime, TimeDelta, Utc};
    use std::collections::HashSet;
    use switchboard::sandbox::{Sandbox, zenvia_sales as stand_in};
    use switchboard::zenvia_sales::{self, Client};

    const HEADER: &str = "id,created,firstName,lastName,status,phones,emails,group";

    fn setting() -> (Sandbox, Client, DateTime<Utc>) {
        let now = DateTime::from_timestamp(1_769_867_100, 0).unwrap();
        let sandbox = stand_in::sandbox();
        sandbox.set_time(now);
        sandbox.reset();
        fill(&sandbox, now).unwrap();
        let client = zenvia_sales::connect().api_key(stand_in::API_KEY).transport(sandbox.clone());
        (sandbox, client.build().unwrap(), now)
    }

    #[tokio::test]
    async fn a_quarter_becomes_one_file_with_one_header() {
        let (sandbox, zenvia, now) = setting();
        let mut file = Vec::new();
        export(&zenvia, now - TimeDelta::days(92), now, &mut file).await.unwrap();

        let csv = String::from_utf8(file).unwrap();
        let (header, rows) = csv.split_once('\n').unwrap();
        assert_eq!(header, HEADER);
        assert!(csv.ends_with('\n'));
        let rows: Vec<Vec<&str>> = rows.lines().map(|row| row.split(',').collect()).collect();
        assert_eq!(rows.len(), 92 * 4 + 2);
        assert!(rows.iter().all(|row| row.len() == 8), "a row was torn or joined");
        assert!(rows.is_sorted_by(|a, b| a[1] >= b[1]), "the newest comes first");
        let ids: HashSet<&str> = rows.iter().map(|row| row[0]).collect();
        assert_eq!(ids.len(), rows.len());

        let requests = sandbox.requests();
        assert_eq!(requests.len(), 3, "{requests:?}");
        let asks_for_csv = |name: &str, value: &str| (name, value) == ("format", "csv");
        assert!(requests.iter().all(|it| it.query.iter().any(|(k, v)| asks_for_csv(k, v))));
    }

    #[tokio::test]
    async fn windows_without_a_prospect_add_nothing() {
        let (sandbox, zenvia, now) = setting();
        let mut file = Vec::new();
        let (from, to) = (now + TimeDelta::days(1), now + TimeDelta::days(80));
        export(&zenvia, from, to, &mut file).await.unwrap();
        assert_eq!(String::from_utf8(file).unwrap(), format!("{HEADER}\n"));
        assert_eq!(sandbox.requests().len(), 3);
    }

    #[tokio::test]
    async fn the_same_prospects_are_counted_as_values_page_by_page() {
        let (sandbox, zenvia, now) = setting();
        let counts = by_status(&zenvia, now - TimeDelta::days(92), now).await.unwrap();
        assert_eq!(counts.values().sum::<usize>(), 92 * 4 + 2);
        assert_eq!(counts.keys().collect::<Vec<_>>(), ["followUp", "new", "unclaimed"]);
        // Two pages in each window, and an empty one that ends it.
        assert_eq!(sandbox.requests().len(), 3 * 3);
    }
}

mod waiting_for_receipts {
    use super::message_receipts::stage;
    use super::message_receipts::{find_channel, post, wait_for_readers};
    use std::time::Duration;
    use switchboard::carium_courier::{self, Client};
    use switchboard::sandbox::Sandbox;
    use switchboard::sandbox::carium_courier::{FIRST, PASSWORD, USERNAME, sandbox};

    fn connect(sandbox: &Sandbox, password: &str) -> Client {
        let connect = carium_courier::connect().login(USERNAME, password);
        let connect = connect.base_url(sandbox.base_url()).transport(sandbox.clone());
        connect.build().unwrap()
    }

    /// How many requests went to paths that end so.
    fn requests(sandbox: &Sandbox, end: &str) -> usize {
        sandbox.requests().iter().filter(|it| it.path.ends_with(end)).count()
    }

    #[tokio::test]
    async fn all_readers_are_named_and_polling_stops() {
        let sandbox = sandbox();
        let carium = connect(&sandbox, PASSWORD);
        let message = post(&carium, FIRST, "Hello").await.unwrap();
        stage::readers(carium.clone(), message.clone()).await.unwrap();
        let receipts = wait_for_readers(&carium, &message, 10, Duration::ZERO).await.unwrap();

        let readers: Vec<_> = receipts
            .read
            .iter()
            .flatten()
            .filter_map(|it| it.individual_first_name.as_deref())
            .collect();
        assert_eq!(readers, ["Ada", "Byron", "Grace"]);
        assert!(receipts.read.iter().flatten().all(|it| it.ack_time.is_some()));
        assert_eq!(receipts.unread.as_deref(), Some(&[][..]));
        assert_eq!(requests(&sandbox, "/get-receipts/"), 1);
        assert_eq!(requests(&sandbox, "/login/"), 1);
    }

    #[tokio::test]
    async fn polling_is_limited() {
        let sandbox = sandbox();
        let carium = connect(&sandbox, PASSWORD);
        let message = post(&carium, FIRST, "Hello").await.unwrap();
        let receipts = wait_for_readers(&carium, &message, 2, Duration::ZERO).await.unwrap();
        assert_eq!(receipts.read.map(|it| it.len()), Some(0));
        assert_eq!(receipts.unread.map(|it| it.len()), Some(3));
        assert_eq!(requests(&sandbox, "/get-receipts/"), 2);
    }

    #[tokio::test]
    async fn a_channel_on_the_second_page_is_found_by_its_name() {
        let sandbox = sandbox();
        let carium = connect(&sandbox, PASSWORD);
        let found = find_channel(&carium, "Cardiology").await.unwrap();
        assert!(found.is_some());
        assert_eq!(find_channel(&carium, "Oncology").await.unwrap(), None);
        assert_eq!(requests(&sandbox, "/messaging-channels/"), 2 + 2);
    }

    #[tokio::test]
    async fn a_wrong_password_fails_the_first_call() {
        let sandbox = sandbox();
        let carium = connect(&sandbox, "hunter2");
        let error = post(&carium, FIRST, "Hello").await.unwrap_err();
        assert!(error.is_auth(), "{error}");
        assert!(error.to_string().contains("the password is wrong"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
        assert_eq!(requests(&sandbox, "/login/"), sandbox.requests().len());
    }
}

mod opening_a_ticket {
    use super::open_ticket::{Desk, Opened};
    use serde_json::{Value, json};
    use switchboard::proto::{self, types::CreateCustomerRequest};
    use switchboard::sandbox::{Sandbox, proto as stand_in};

    fn desk(sandbox: &Sandbox, secret: &str) -> Desk {
        let proto = proto::connect().bearer(secret).transport(sandbox.clone());
        Desk { proto: proto.build().unwrap(), sub_company: stand_in::SUB_COMPANY.into() }
    }

    fn ada() -> CreateCustomerRequest {
        CreateCustomerRequest::builder().name("Ada Byron").build()
    }

    #[tokio::test]
    async fn a_customer_is_created_once() {
        let sandbox = stand_in::sandbox();
        let desk = desk(&sandbox, stand_in::SECRET);
        let first = desk.open_ticket("crm-1", ada(), "Delivery").await.unwrap();
        assert_eq!(first, Opened { ticket: "conversation-1".into(), is_new_customer: true });
        let second = desk.open_ticket("crm-1", ada(), "Invoice").await.unwrap();
        assert_eq!(second, Opened { ticket: "conversation-2".into(), is_new_customer: false });

        let ticket = |subject| json!({ "subject": subject, "provided_unique_id": "crm-1" });
        let expected = [
            ("get_customer", Value::Null),
            ("create_customer", json!({ "name": "Ada Byron" })),
            ("create_ticket", ticket("Delivery")),
            ("get_customer", Value::Null),
            ("create_ticket", ticket("Invoice")),
        ];
        let requests = sandbox.requests().into_iter();
        let requests = requests.map(|it| (it.operation.unwrap(), it.body.unwrap_or_default()));
        let expected = expected.map(|(operation, body)| (operation.to_owned(), body));
        assert_eq!(requests.collect::<Vec<_>>(), expected);
    }

    #[tokio::test]
    async fn a_lookup_that_is_refused_creates_no_customer() {
        let sandbox = stand_in::sandbox();
        let error =
            desk(&sandbox, "wrong").open_ticket("crm-1", ada(), "Delivery").await.unwrap_err();
        assert!(error.is_auth(), "{error}");
        assert_eq!(sandbox.requests().len(), 1);
    }
}

mod triaging {
    use super::triage_conversations::stage;
    use super::triage_conversations::{Done, Triage};
    use switchboard::sandbox::Sandbox;
    use switchboard::sandbox::nimchat::ACCOUNT;

    const GRACE: i64 = 6;

    async fn staged() -> (Sandbox, Triage) {
        let (sandbox, nimchat) = stage::set().await.unwrap();
        (sandbox, Triage { nimchat, account: ACCOUNT, word: "refund", label: "billing" })
    }

    /// The requests that change something: what they change, and to what.
    fn changes(sandbox: &Sandbox) -> Vec<String> {
        let requests = sandbox.requests().into_iter().filter(|it| it.method == "POST");
        let path = format!("/api/v1/accounts/{ACCOUNT}");
        requests
            .map(|it| format!("{} {}", it.path.trim_start_matches(&path), it.body.unwrap()))
            .collect()
    }

    #[tokio::test]
    async fn every_conversation_with_the_word_is_labelled_and_assigned_on_any_page() {
        let (sandbox, triage) = staged().await;
        let grace = triage.find_agent("Grace Hopper").await.unwrap().unwrap();
        let done = |id, labels: &[&str]| Done {
            id,
            labels: labels.iter().map(ToString::to_string).collect(),
            assignee: Some("Grace Hopper".into()),
        };
        let expected =
            [done(17, &["vip", "billing"]), done(5, &["billing"]), done(3, &["billing"])];
        assert_eq!(triage.run(grace).await.unwrap(), expected);
        assert_eq!(
            changes(&sandbox),
            [
                r#"/conversations/17/labels {"labels":["vip","billing"]}"#,
                r#"/conversations/17/assignments {"assignee_id":6}"#,
                r#"/conversations/5/labels {"labels":["billing"]}"#,
                r#"/conversations/5/assignments {"assignee_id":6}"#,
                r#"/conversations/3/labels {"labels":["billing"]}"#,
                r#"/conversations/3/assignments {"assignee_id":6}"#,
            ]
        );
    }

    #[tokio::test]
    async fn a_second_run_has_nothing_left_to_do() {
        let (sandbox, triage) = staged().await;
        triage.run(GRACE).await.unwrap();
        let before = changes(&sandbox);
        assert_eq!(triage.run(GRACE).await.unwrap(), []);
        assert_eq!(changes(&sandbox), before);
    }

    #[tokio::test]
    async fn messages_are_read_no_further_than_needed() {
        let (sandbox, triage) = staged().await;
        triage.run(GRACE).await.unwrap();
        let pages = |id: i64| {
            let path = format!("/conversations/{id}/messages");
            sandbox.requests().iter().filter(|it| it.path.ends_with(&path)).count()
        };
        // The word is on the only page of one, on the third of the other, and nowhere in the last.
        assert_eq!((pages(3), pages(17), pages(1)), (1, 3, 2));
    }

    #[tokio::test]
    async fn an_unknown_agent_is_reported() {
        let (_, triage) = staged().await;
        assert_eq!(triage.find_agent("Edsger").await.unwrap(), None);
        let done = triage.run(404).await.unwrap();
        assert_eq!(done.len(), 3);
        assert!(done.iter().all(|it| it.assignee.is_none()));
    }
}
