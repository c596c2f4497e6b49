//! Any request fits itself, and none that differs in one thing.

use crate::played;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};
use switchboard::mock::Mock;
use switchboard::prokeep::Client;
use switchboard::{Method, UntypedRequest, Upload, nimchat};

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter_map("finite", |it| it.is_finite().then(|| json!(it))),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inside| {
        let object = prop::collection::btree_map("[a-c]|.{0,3}", inside.clone(), 0..4);
        prop_oneof![
            prop::collection::vec(inside, 0..4).prop_map(Value::from),
            object.prop_map(|it| Value::Object(it.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// What a call asks.
#[derive(Clone, Debug, PartialEq)]
struct Question {
    segment: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

prop_compose! {
    fn question()(
        segment in "[^.]{1,6}",
        query in prop::collection::btree_map("[a-d]|.{1,3}", ".{0,6}", 0..4),
        body in prop::option::of(json()),
    ) -> Question {
        Question { segment, query: query.into_iter().collect(), body }
    }
}

impl Question {
    fn asked(&self, client: &Client) -> UntypedRequest {
        let mut call = client.call(Method::POST, "/things/{id}").path("id", &self.segment);
        for (name, value) in &self.query {
            call = call.query(name.clone(), value);
        }
        match &self.body {
            Some(body) => call.body(body),
            None => call,
        }
    }

    /// The same question but for one thing.
    fn changed(&self, which: usize) -> Self {
        let mut changed = self.clone();
        match (which % 3, changed.query.last_mut(), &mut changed.body) {
            (0, Some((_, value)), _) => value.push('x'),
            (1, _, Some(Value::Object(fields))) => {
                fields.insert("one more".to_owned(), Value::Null);
            }
            (1, _, body) => *body = Some(json!({"was": body.clone()})),
            _ => changed.segment.push('x'),
        }
        changed
    }
}

fn run<T: std::fmt::Debug>(
    values: &impl Strategy<Value = T>,
    promise: impl Fn(T) -> Result<(), TestCaseError>,
) {
    let config = Config { cases: 300, failure_persistence: None, ..Config::default() };
    TestRunner::new(config).run(values, promise).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn a_question_fits_itself_and_no_other() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    run(&(question(), any::<usize>()), |(question, which)| {
        let (client, mock) = played();
        mock.on(question.asked(&client)).reply(json!(1));
        runtime.block_on(question.asked(&client).send()).unwrap();
        let other = question.changed(which).asked(&client);
        let error = runtime.block_on(other.send()).unwrap_err();
        prop_assert!(error.is_unexpected(), "{:?}", error);
        prop_assert!(error.to_string().contains("differs in"), "{}", error);
        Ok(())
    });
}

#[test]
fn any_two_questions_fit_each_other_only_if_they_are_equal() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    run(&(question(), question()), |(one, other)| {
        let (client, mock) = played();
        mock.on(one.asked(&client)).reply(json!(1));
        let outcome = runtime.block_on(other.asked(&client).send());
        prop_assert_eq!(outcome.is_ok(), one == other);
        Ok(())
    });
}

#[test]
fn a_form_with_any_content_fits_itself_and_no_other() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let content = prop::collection::vec(any::<u8>(), 0..40);
    let file = (".{1,8}", content.prop_filter("odd", |it| it.len() != 7));
    run(&(".{1,9}", prop::collection::vec(file, 1..4)), |(text, files)| {
        let mock = Mock::new();
        let client = nimchat::connect("https://chat.example").user_token("t");
        let client = client.transport(mock.clone()).build().unwrap();
        let message = |files: &[(String, Vec<u8>)]| {
            let body = nimchat::types::MessageInput::builder().content(text.clone());
            let files = files.iter().map(|(name, content)| Upload::bytes(name, content.clone()));
            client.create_message(1, 2).body(body).attachments(files)
        };
        mock.on(message(&files)).reply_json(json!({"id": 1}));
        runtime.block_on(message(&files).send()).unwrap();
        let mut other = files.clone();
        other[0].1.push(b'\n');
        prop_assert!(runtime.block_on(message(&other).send()).unwrap_err().is_unexpected());
        Ok(())
    });
}
