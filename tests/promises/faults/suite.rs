//! Runs each fault against each class: forever, and once.

use crate::classes::{BOTH_PAGES, CLASSES, Class, FIRST_PAGE, Seen, warm_up};
use crate::document;
use crate::expected::{Cell, Met, expected};
use crate::faults::{Answer, At, Fault, REQUEST_ID, groups};
use crate::pipe::Pipe;
use crate::vendor::{Dialled, Heard, Step, Vendor};
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use switchboard::Error;
use switchboard_core::ErrorKind;
use switchboard_core::transport::FailureKind;
use switchboard_tests::failures::Failures;
use tokio::time::Instant;

/// How much of a reply an error keeps.
const KEPT: usize = 64 * 1024;

/// A run of a call.
pub(crate) struct Run {
    pub(crate) met: Met,
    /// What the caller's program prints.
    pub(crate) text: Option<String>,
    seen: Seen,
    took: Duration,
    /// The requests of the class that arrived.
    heard: Vec<Heard>,
}

/// The runs of a cell.
pub(crate) struct Ran {
    pub(crate) class: Class,
    pub(crate) cell: Cell,
    /// If the fault stays, and if it happens once; none where it cannot happen.
    pub(crate) runs: Vec<Run>,
}

/// What befalls a call.
#[derive(Clone)]
pub(crate) enum Blow {
    Connecting(FailureKind, &'static str),
    Answering(Answer),
    SecondUse,
    Idle,
}

impl Blow {
    pub(crate) fn of(fault: &Fault, class: Class) -> Self {
        match &fault.at {
            At::Connecting(kind, cause) => Self::Connecting(*kind, cause),
            At::Answering(answer) => Self::Answering(answer(class)),
            At::Replying(answer) => Self::Answering(answer.clone()),
            At::SecondUse => Self::SecondUse,
            At::Idle => Self::Idle,
        }
    }
}

/// The vendor of one call, who strikes this many times.
pub(crate) fn vendor(class: Class, blow: Blow, times: usize, requests: Arc<AtomicUsize>) -> Vendor {
    let left = Arc::new(AtomicUsize::new(times));
    let strikes = move || {
        let took = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1));
        took.is_ok()
    };
    let for_rule = (blow.clone(), strikes.clone());
    let dial = move |request: &http::Request<_>| {
        if !class.is_target(&request.uri().path_and_query().unwrap().to_string()) {
            return Dialled::Connects;
        }
        requests.fetch_add(1, Ordering::SeqCst);
        match blow {
            Blow::Connecting(kind, cause) if strikes() => {
                Dialled::Fails(kind, io::Error::other(cause))
            }
            _ => Dialled::Connects,
        }
    };
    let rule = move |heard: &Heard| {
        let (blow, strikes) = &for_rule;
        if !class.is_target(&heard.target) {
            let mut steps = Answer::healthy(class.beside(&heard.target)).steps;
            if matches!(blow, Blow::Idle) {
                steps.push(Step::Close);
            }
            return steps;
        }
        match blow {
            Blow::Answering(answer) if strikes() => answer.steps.clone(),
            Blow::SecondUse if heard.place > 1 && strikes() => vec![Step::Close],
            _ => Answer::healthy(class.healthy()).steps,
        }
    };
    Vendor::new(dial, rule)
}

async fn run(class: Class, fault: &Fault, times: usize) -> Run {
    let requests = Arc::new(AtomicUsize::new(0));
    let vendor = vendor(class, Blow::of(fault, class), times, Arc::clone(&requests));
    let pipe = Pipe::to(vendor.clone());
    if matches!(fault.at, At::SecondUse | At::Idle) {
        warm_up(&pipe).await;
        // Whatever the far end does to an idle connection, is done.
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    let start = Instant::now();
    let seen = class.call(&pipe).await;
    let met = Met::new(requests.load(Ordering::SeqCst), &seen.outcome);
    let text = seen.outcome.as_ref().err().map(ToString::to_string);
    let heard = vendor.heard().into_iter().filter(|heard| class.is_target(&heard.target)).collect();
    Run { met, text, took: start.elapsed(), seen, heard }
}

/// Everything that arrived is in the hands of the caller.
fn lost(class: Class, fault: &Fault, run: &Run) -> Option<String> {
    let items = if run.met.is_ok() { BOTH_PAGES } else { FIRST_PAGE };
    if class == Class::Walk && run.seen.items != items {
        return Some(format!("{} items were handed out, and not {items}", run.seen.items));
    }
    let Blow::Answering(answer) = Blow::of(fault, class) else { return None };
    let status = answer.status?;
    if class == Class::Download && (200..300).contains(&status) {
        // The head is with the caller already.
        let is_whole = run.seen.content.starts_with(&answer.body);
        return (!is_whole).then(|| format!("{} bytes were handed out", run.seen.content.len()));
    }
    let Err(error) = &run.seen.outcome else { return None };
    lost_reply(class, &answer, status, error)
}

fn lost_reply(class: Class, answer: &Answer, status: u16, error: &Error) -> Option<String> {
    // A login that is refused like a malformed request has its reply one step further.
    let cause = std::error::Error::source(error).and_then(|cause| cause.downcast_ref::<Error>());
    let error = cause.filter(|_| error.status().is_none()).unwrap_or(error);
    if error.status().map(|it| it.as_u16()) != Some(status) {
        return Some(format!("the status is {:?}", error.status()));
    }
    if error.request_id() != Some(REQUEST_ID) {
        return Some(format!("the id is {:?}", error.request_id()));
    }
    let (has, came) = (error.body().unwrap(), &answer.body);
    // The reply of a login that is no use may still hold a token.
    let is_secret = class == Class::Login && error.kind() == ErrorKind::Decode;
    let is_there = is_secret || came.starts_with(has) && has.len() == came.len().min(KEPT);
    (!is_there).then(|| format!("{} of {} bytes of the body are there", has.len(), came.len()))
}

/// What is repeated is the same request. (The border between the parts of a form is chosen anew.)
fn unlike(class: Class, run: &Run) -> Option<String> {
    let (first, rest) = run.heard.split_first()?;
    let is_same = |other: &Heard| {
        let is_same_body = class == Class::Upload || other.body == first.body;
        other.method == first.method && other.target == first.target && is_same_body
    };
    let odd = rest.iter().find(|other| !is_same(other))?;
    Some(format!("a repeat is another request: {} {}", odd.method, odd.target))
}

/// Waits are as long as the vendor asks, and not much longer.
fn ill_timed(fault: &Fault, once: &Run) -> Option<String> {
    let asks = fault.asks.filter(|_| once.met.is_ok() && once.met.requests > 1)?;
    let longest = asks.mul_f64(1.2) + Duration::from_secs(2);
    // A date without `Date` loses its fraction of a second.
    let is_right = (asks.saturating_sub(Duration::from_secs(1))..=longest).contains(&once.took);
    (!is_right).then(|| format!("asked to wait for {asks:?}, it took {:?}", once.took))
}

async fn ran(class: Class, fault: &Fault, failures: &mut Failures) -> Option<Ran> {
    let expected = expected(fault, class);
    if matches!(expected, Some(Cell::Never(_))) {
        return expected.map(|cell| Ran { class, cell, runs: Vec::new() });
    }
    let (ever, once) = (run(class, fault, usize::MAX).await, run(class, fault, 1).await);
    let place = |what| format!("{class}, {what}");
    for (what, run) in [("forever", &ever), ("once", &once)] {
        for wrong in [lost(class, fault, run), unlike(class, run)].into_iter().flatten() {
            failures.add(&fault.name, place(what), wrong);
        }
    }
    if let Some(wait) = ill_timed(fault, &once) {
        failures.add(&fault.name, place("once"), wait);
    }
    let cell = Cell::Happens { ever: ever.met.clone(), once: once.met.clone() };
    if expected.as_ref() != Some(&cell) {
        let found = format!("{class} | {} | {}", ever.met, once.met);
        failures.add(&fault.name, "is not as expected", found);
    }
    Some(Ran { class, cell, runs: vec![ever, once] })
}

#[tokio::test(start_paused = true)]
async fn each_fault_befalls_each_class_and_the_document_says_what_comes_of_it() {
    let mut failures = Failures::default();
    let mut rows = Vec::new();
    for group in groups() {
        for fault in group.faults {
            let mut cells = Vec::new();
            for class in CLASSES {
                cells.extend(ran(class, &fault, &mut failures).await);
            }
            rows.push(document::Row { group: group.title, fault, cells });
        }
    }
    failures.report();
    document::check(&rows);
}
