//! A value comes out the same whatever shape it arrives in, and whoever reads it.

use super::tree::Tree;
use super::variant::variant;
use serde::Deserialize;
use serde_json::Value;
use switchboard_core::generated::reads::{Arrival, Arrivals, As, Reads, Same};
use switchboard_core::generated::{Json, read};

macro_rules! shapes {
    ($($name:ident = $arrivals:expr;)+) => {
        $(struct $name;

        impl Arrivals for $name {
            const ARRIVALS: &'static [Arrival] = &$arrivals;
        })+

        const READERS: &[fn(&[u8])] = &[$(same_from_both::<$name>),+];
    };
}

shapes! {
    Wrapped = [Arrival::Under(&["payload", "contact"]), Arrival::Under(&["payload"])];
    FirstOf = [Arrival::First, Arrival::Under(&["a"])];
    OneOf = [Arrival::One];
    BareList = [Arrival::Bare("items"), Arrival::Under(&["data"])];
    Numeral = [Arrival::Numeral];
    AsText = [Arrival::Text];
    Moment = [Arrival::Moment];
    Codes = [Arrival::Codes(&[(0, "open"), (1, "closed"), (-1, "gone")])];
    Nothing = [Arrival::NothingIfZero, Arrival::NothingIfEmpty];
    Flat = [Arrival::Flat];
    InText = [Arrival::Json];
    InTextWrapped = [Arrival::Json, Arrival::Under(&["a"]), Arrival::NothingIfEmpty, Arrival::Flat];
    Every = [
        Arrival::Json,
        Arrival::Under(&["payload"]),
        Arrival::First,
        Arrival::Flat,
        Arrival::NothingIfEmpty,
        Arrival::NothingIfZero,
        Arrival::Numeral,
        Arrival::Moment,
        Arrival::One,
    ];
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(bound = "")]
struct Holder<A: Arrivals> {
    #[serde(default, deserialize_with = "As::<Reads<A>>::deserialize")]
    value: Value,
    #[serde(default, deserialize_with = "As::<Option<Reads<A>>>::deserialize")]
    list: Option<Vec<Option<String>>>,
    #[serde(skip)]
    arrivals: std::marker::PhantomData<A>,
}

/// Reads a value in one of many sets of shapes, which the first byte chooses.
///
/// # Panics
///
/// When it comes out otherwise from a text than from a value, or an error does not say that the
/// reply is at fault.
pub fn arrivals(bytes: &[u8]) {
    let Some((variant, body)) = variant(bytes) else { return };
    READERS[variant % READERS.len()](body);
}

fn same_from_both<A: Arrivals>(body: &[u8]) {
    if let Err(error) = read::<Value, Json<Reads<A, Same>>>(body.to_vec(), "") {
        assert!(error.is_decode(), "{error:?}");
    }
    if let Err(error) = read::<Holder<A>, Json<Same>>(body.to_vec(), "") {
        assert!(error.is_decode(), "{error:?}");
    }
    let Ok(value) = serde_json::from_slice::<Value>(body) else { return };
    if !Tree::of(body).is_some_and(|it| it.has_single_keys()) {
        return;
    }
    let mut reader = serde_json::Deserializer::from_slice(body);
    let from_text: Result<Value, _> = As::<Reads<A>>::deserialize(&mut reader);
    let from_value: Result<Value, _> = As::<Reads<A>>::deserialize(value);
    assert_eq!(from_text.ok(), from_value.ok());
}
