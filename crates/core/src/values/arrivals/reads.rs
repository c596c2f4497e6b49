//! Brings a value from the shape in which it arrives into its usual one.

use super::arrival::{Arrival, Arrivals, after_wrappers};
use super::in_place;
use super::scalar::Scalar;
use super::source::{Entry, MapSource, Peeked, SeqSource, Single};
use super::text;
use crate::values::patch::Patch;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_with::{DeserializeAs, Same};
use std::fmt;
use std::marker::PhantomData;

/// Decodes a value from any of its shapes; use with [`As`](super::As). `U` decodes what is inside.
///
/// # Examples
///
/// ```
/// use serde::Deserialize;
/// use switchboard_core::generated::reads::{As, Arrival, Arrivals, Reads};
///
/// struct Wrapped;
/// impl Arrivals for Wrapped {
///     const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload"])];
/// }
///
/// #[derive(Deserialize)]
/// struct Reply {
///     #[serde(deserialize_with = "As::<Reads<Wrapped>>::deserialize")]
///     names: Vec<String>,
/// }
///
/// for json in [r#"{"names": ["Ada"]}"#, r#"{"names": {"payload": ["Ada"]}}"#] {
///     let reply: Reply = serde_json::from_str(json)?;
///     assert_eq!(reply.names, ["Ada"]);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub struct Reads<F, U = Same>(PhantomData<(F, U)>);

impl<F, U> fmt::Debug for Reads<F, U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reads")
    }
}

impl<'de, T, F, U> DeserializeAs<'de, T> for Reads<F, U>
where
    F: Arrivals,
    U: for<'v> DeserializeAs<'v, T>,
{
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(Arriving::<T, U>::in_any_of(F::ARRIVALS))
    }
}

/// Takes a value in any of these shapes, brings it into its usual one, and decodes that.
///
/// It is a visitor, so that a failure happens inside the value and its place is known.
struct Arriving<T, U> {
    arrivals: &'static [Arrival],
    value: PhantomData<(T, U)>,
}

impl<T, U: for<'v> DeserializeAs<'v, T>> Arriving<T, U> {
    const fn in_any_of(arrivals: &'static [Arrival]) -> Self {
        Self { arrivals, value: PhantomData }
    }

    /// Decodes a text that holds the value in any of these shapes.
    fn decoded<E: serde::de::Error>(arrivals: &'static [Arrival], text: &str) -> Result<T, E> {
        Self::decoded_from(arrivals, text, &|path| path)
    }

    /// The same with a text that was put together; `origin` says from where.
    fn decoded_from<E: serde::de::Error>(
        arrivals: &'static [Arrival],
        text: &str,
        origin: &dyn Fn(String) -> String,
    ) -> Result<T, E> {
        text::decoded(Self::in_any_of(arrivals), text, origin)
    }

    fn from_scalar<E: serde::de::Error>(
        mut arrivals: &'static [Arrival],
        mut value: Scalar<'_>,
    ) -> Result<T, E> {
        while let Some((arrival, rest)) = arrivals.split_first() {
            match (arrival, &value) {
                (Arrival::Json, Scalar::Text(text)) if text::is_container(text) => {
                    return Self::decoded(rest, text);
                }
                // A text without JSON stands for nothing.
                (Arrival::Json, Scalar::Text(text)) if matches!(text.trim(), "" | "null") => {
                    value = Scalar::Null;
                }
                (Arrival::One, Scalar::Null) => {}
                (Arrival::One, _) => {
                    return U::deserialize_as(SeqSource(Single::new(value.source())));
                }
                _ => value = arrival.of_scalar(value),
            }
            arrivals = rest;
        }
        U::deserialize_as(value.source())
    }

    /// The first item, which is the value; the others are skipped.
    fn from_first<'de, A: SeqAccess<'de>>(
        arrivals: &'static [Arrival],
        mut items: A,
    ) -> Result<T, A::Error> {
        match items.next_element_seed(Self::in_any_of(arrivals))? {
            None => Self::from_scalar(arrivals, Scalar::Null),
            Some(value) => {
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(value)
            }
        }
    }

    /// The object with these fields, in any of these shapes.
    fn from_fields<'de, A: MapAccess<'de>>(
        mut arrivals: &'static [Arrival],
        fields: Peeked<'de, A>,
    ) -> Result<T, A::Error> {
        while let Some((arrival, rest)) = arrivals.split_first() {
            match arrival {
                Arrival::Under(_) => {
                    let (inner, rest) = text::unwrapped(arrivals, text::of_object(fields)?);
                    return Self::decoded_from(rest, &inner.text, &|path| inner.origin(path));
                }
                // As text, because the reader of a recursive type would be an infinite type.
                Arrival::One => {
                    let list = format!("[{}]", text::of_object(fields)?);
                    return Self::decoded_from(&[], &list, &text::origin_in_one);
                }
                Arrival::NothingIfEmpty if fields.is_empty() => {
                    return Self::from_scalar(rest, Scalar::Null);
                }
                _ => arrivals = rest,
            }
        }
        U::deserialize_as(MapSource(fields))
    }
}

impl<'de, T, U: for<'v> DeserializeAs<'v, T>> serde::de::DeserializeSeed<'de> for Arriving<T, U> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T, U: for<'v> DeserializeAs<'v, T>> Visitor<'de> for Arriving<T, U> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<T, E> {
        Self::from_scalar(self.arrivals, Scalar::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<T, E> {
        Self::from_scalar(self.arrivals, Scalar::Number(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<T, E> {
        Self::from_scalar(self.arrivals, Scalar::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<T, E> {
        Self::from_scalar(self.arrivals, Scalar::from(value))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        Self::from_scalar(self.arrivals, Scalar::Text(text.into()))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<T, E> {
        Self::from_scalar(self.arrivals, Scalar::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<T, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        let mut arrivals = self.arrivals;
        while let Some((arrival, rest)) = arrivals.split_first() {
            match arrival {
                Arrival::First => return Self::from_first(rest, items),
                Arrival::Bare(key) => {
                    return U::deserialize_as(MapSource(Entry::new(key, SeqSource(items))));
                }
                Arrival::Flat => {
                    let list = text::of_list(items)?;
                    let origin = |path| text::origin_in(&list, path);
                    return Self::decoded_from(rest, &text::flat(&list), &origin);
                }
                Arrival::NothingIfEmpty => {
                    let text = text::of_list(items)?;
                    if text == "[]" {
                        return Self::from_scalar(rest, Scalar::Null);
                    }
                    return Self::decoded(rest, &text);
                }
                _ => arrivals = rest,
            }
        }
        U::deserialize_as(SeqSource(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<T, A::Error> {
        let mut fields = Peeked::new(fields)?;
        if let Some(number) = fields.as_number()? {
            return Self::from_scalar(self.arrivals, Scalar::Number(number));
        }
        if let [Arrival::Under(_), ..] = self.arrivals
            && !fields.begin_with_wrapper(self.arrivals)
            && in_place::begin()
        {
            fields.watch_for(self.arrivals);
            let others = after_wrappers(self.arrivals);
            let outcome = Self::from_fields(others, fields);
            // Not `inspect_err`, which would move a value of kilobytes.
            if outcome.is_err() {
                in_place::doubt();
            }
            return outcome;
        }
        Self::from_fields(self.arrivals, fields)
    }
}

impl<'de, T, U: DeserializeAs<'de, T>> DeserializeAs<'de, Patch<T>> for Patch<U> {
    fn deserialize_as<D: Deserializer<'de>>(deserializer: D) -> Result<Patch<T>, D::Error> {
        let read: Option<T> = Option::<U>::deserialize_as(deserializer)?;
        Ok(read.into())
    }
}

/// Something that decodes a `T` from any reply.
pub trait Reader<T>: for<'de> DeserializeAs<'de, T> {}

impl<T, U: for<'de> DeserializeAs<'de, T>> Reader<T> for U {}

#[cfg(test)]
mod tests {
    use super::super::{As, List, OrDefault, Rows};
    use super::*;
    use crate::text;
    use serde::Deserialize;
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    /// A value in its usual shape, from any of these.
    fn read(arrivals: &'static [Arrival], value: Value) -> Value {
        let from_text: Result<Value, serde_json::Error> =
            Arriving::<Value, Same>::decoded(arrivals, &value.to_string());
        // In the hope that no wrapper comes late.
        let hoped: Result<Value, serde_json::Error> =
            in_place::first(|| Arriving::<Value, Same>::decoded(arrivals, &value.to_string()));
        assert_eq!(hoped.unwrap(), *from_text.as_ref().unwrap());
        // A different reader than that of JSON text.
        let visitor = Arriving::<Value, Same>::in_any_of(arrivals);
        let from_value = value.deserialize_any(visitor).unwrap();
        assert_eq!(from_text.unwrap(), from_value);
        from_value
    }

    const WRAPPED: &[Arrival] =
        &[Arrival::Under(&["payload", "contact"]), Arrival::Under(&["payload"])];

    #[test]
    fn a_wrapped_value_keeps_its_siblings_and_its_own_fields_win() {
        let deep = json!({"id": 7, "payload": {"contact": {"name": "Ada"}, "inbox": {"id": 1}}});
        assert_eq!(read(WRAPPED, deep), json!({"id": 7, "inbox": {"id": 1}, "name": "Ada"}));
        let own = json!({"id": 7, "payload": {"id": 8}});
        assert_eq!(read(WRAPPED, own), json!({"id": 8}));
        let last = json!({"payload": {"id": 8}, "id": 7, "x": null});
        assert_eq!(read(WRAPPED, last), json!({"id": 8, "x": null}));
        for usual in [json!({"id": 7, "name": "Ada"}), json!({}), json!([1]), json!("payload")] {
            assert_eq!(read(WRAPPED, usual.clone()), usual);
        }
        assert_eq!(read(WRAPPED, json!({"payload": null})), Value::Null);
        assert_eq!(read(WRAPPED, json!({"meta": {}, "payload": [{"id": 1}]})), json!([{"id": 1}]));
    }

    #[test]
    fn a_wrapper_that_comes_late_is_opened_even_if_its_siblings_do_not_decode() {
        struct Wrapped;
        impl Arrivals for Wrapped {
            const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload"])];
        }
        #[derive(Debug, Deserialize, PartialEq)]
        struct Inner {
            id: i64,
        }
        let read = |json: &str| -> Option<Vec<Inner>> {
            in_place::first(|| {
                let mut reader = serde_json::Deserializer::from_str(json);
                super::super::List::<Reads<Wrapped>>::deserialize_as(&mut reader)
            })
            .ok()
        };
        let one = |id| Some(vec![Inner { id }]);
        assert_eq!(read(r#"[{"id": 1}]"#), one(1));
        assert_eq!(read(r#"[{"id": "x", "payload": {"id": 2}}]"#), one(2));
        assert_eq!(read(r#"[{"id": 1, "pay\u006coad": {"id": 3}}]"#), one(3));
        assert_eq!(read(r#"[{"id": 1, "payload": {"x": 4}}]"#), one(1));
        assert_eq!(read(r#"[{"x": {}, "payload": {"id": 5}}]"#), one(5));
        assert_eq!(read(r#"[{"x": 1}]"#), None);
        // The next value is read with the same hope, and values outside of a reply without it.
        assert!(!in_place::begin());
    }

    #[test]
    fn a_failure_that_something_swallows_still_leads_to_a_second_look() {
        struct Wrapped;
        impl Arrivals for Wrapped {
            const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload"])];
        }
        /// Takes what does not decode for nothing, as a union does.
        struct Forgiving;
        impl<'de> DeserializeAs<'de, Option<i64>> for Forgiving {
            fn deserialize_as<D: Deserializer<'de>>(reader: D) -> Result<Option<i64>, D::Error> {
                let value = Value::deserialize(reader)?;
                Ok(Reads::<Wrapped>::deserialize_as(value).ok())
            }
        }
        let read = |json: &str| -> Option<i64> {
            in_place::first(|| {
                Forgiving::deserialize_as(&mut serde_json::Deserializer::from_str(json))
            })
            .unwrap()
        };
        assert_eq!(read(r#"{"a": 1, "payload": 7}"#), Some(7));
        assert_eq!(read("7"), Some(7));
        assert_eq!(read(r#"{"a": 1}"#), None);
    }

    #[test]
    fn lists_and_single_values_stand_for_each_other() {
        assert_eq!(read(&[Arrival::First], json!([{"a": 1}, {"a": 2}])), json!({"a": 1}));
        assert_eq!(read(&[Arrival::First], json!([])), Value::Null);
        assert_eq!(read(&[Arrival::First], json!({"a": [1]})), json!({"a": [1]}));
        assert_eq!(read(&[Arrival::One], json!({"a": 1})), json!([{"a": 1}]));
        assert_eq!(read(&[Arrival::One], json!("a")), json!(["a"]));
        assert_eq!(read(&[Arrival::One], json!([1])), json!([1]));
        assert_eq!(read(&[Arrival::One], Value::Null), Value::Null);
        assert_eq!(read(&[Arrival::Bare("payload")], json!([1])), json!({"payload": [1]}));
        assert_eq!(read(&[Arrival::Bare("payload")], json!({"a": 1})), json!({"a": 1}));
    }

    #[test]
    fn lists_in_a_list_become_one() {
        for (nested, flat) in [
            (json!([["a", "b"], ["c"]]), json!(["a", "b", "c"])),
            (json!([[], ["a"], "b", [], [{"c": ["d"]}]]), json!(["a", "b", {"c": ["d"]}])),
            (json!(["a", null]), json!(["a", null])),
            (json!([[]]), json!([])),
            (json!([]), json!([])),
            (json!([["],[", "\"]"]]), json!(["],[", "\"]"])),
        ] {
            assert_eq!(read(&[Arrival::Flat], nested), flat);
        }
    }

    #[test]
    fn a_text_that_holds_json_is_what_it_holds() {
        let arrivals = &[Arrival::Json];
        assert_eq!(read(arrivals, json!("{}")), json!({}));
        assert_eq!(read(arrivals, json!(" {\"a\": [1]}")), json!({"a": [1]}));
        assert_eq!(read(arrivals, json!({"a": 1})), json!({"a": 1}));
        assert_eq!(read(arrivals, json!("plain")), json!("plain"));
        assert_eq!(read(arrivals, json!(" ")), Value::Null);
        assert_eq!(read(&[Arrival::Json, Arrival::NothingIfEmpty], json!("{}")), Value::Null);
    }

    #[test]
    fn scalars_change_their_notation_and_nothing_else() {
        assert_eq!(read(&[Arrival::Numeral], json!("12")), json!(12));
        assert_eq!(read(&[Arrival::Numeral], json!(" 1.5 ")), json!(1.5));
        assert_eq!(read(&[Arrival::Numeral], json!("true")), json!(true));
        assert_eq!(read(&[Arrival::Numeral], json!("[1]")), json!("[1]"));
        assert_eq!(read(&[Arrival::Numeral], json!("")), json!(""));
        assert_eq!(read(&[Arrival::Text], json!(12)), json!("12"));
        assert_eq!(read(&[Arrival::Text], json!(true)), json!("true"));
        assert_eq!(read(&[Arrival::Moment], json!(0)), json!("1970-01-01T00:00:00+00:00"));
        assert_eq!(read(&[Arrival::Moment], json!("soon")), json!("soon"));
        let codes = &[Arrival::Codes(&[(0, "incoming"), (1, "outgoing")])];
        assert_eq!(read(codes, json!(1)), json!("outgoing"));
        assert_eq!(read(codes, json!("incoming")), json!("incoming"));
        assert_eq!(read(codes, json!(9)), json!("9"));
        for plain in
            [json!(-7), json!(u64::MAX), json!(0.1), json!(false), json!("é\n"), json!(null)]
        {
            assert_eq!(read(&[Arrival::First], plain.clone()), plain);
        }
    }

    #[test]
    fn what_stands_for_nothing_becomes_null() {
        assert_eq!(read(&[Arrival::NothingIfZero], json!(0)), Value::Null);
        assert_eq!(read(&[Arrival::NothingIfZero], json!(1)), json!(1));
        for empty in [json!(""), json!([]), json!({})] {
            assert_eq!(read(&[Arrival::NothingIfEmpty], empty), Value::Null);
        }
        for kept in [json!([0]), json!({"a": {}}), json!(" ")] {
            assert_eq!(read(&[Arrival::NothingIfEmpty], kept.clone()), kept);
        }
        let unwrapped = &[Arrival::Under(&["bot"]), Arrival::NothingIfEmpty];
        assert_eq!(read(unwrapped, json!({"bot": {}})), Value::Null);
        assert_eq!(read(unwrapped, json!({"bot": {"id": 1}})), json!({"id": 1}));
    }

    /// What follows "at" in the error of reading a value as a list of objects with a number.
    fn failure<T: DeserializeOwned + fmt::Debug>(
        arrivals: &'static [Arrival],
        value: &Value,
    ) -> String {
        let read = Arriving::<T, Same>::decoded(arrivals, &value.to_string());
        let error: serde_json::Error = read.unwrap_err();
        error.to_string().rsplit_once(text::INSIDE).map_or("", |(_, at)| at).to_owned()
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only its failures matter")]
    struct Inner {
        id: i64,
        #[serde(default)]
        part: Option<Box<Inner>>,
    }

    #[test]
    fn a_failure_inside_says_where() {
        for (value, place) in [
            (json!({"payload": {"id": "x"}}), "payload.id"),
            (json!({"payload": {"contact": {"id": 1, "part": {}}}}), "payload.contact.part"),
            (json!({"payload": {"contact": {}}}), "payload.contact"),
            (json!({"payload": {"contact": {}, "id": []}}), "payload.id"),
            (json!({"id": "x", "payload": {"contact": {"part": null}}}), "id"),
            (json!({"payload": {"id": 1, "part": {"id": "x"}}}), "payload.part.id"),
            (json!({"id": "x"}), "id"),
            (json!({"payload": ["x"]}), "payload[0]"),
        ] {
            assert_eq!(failure::<Inner>(WRAPPED, &value), place, "{value}");
        }
    }

    #[test]
    fn a_failure_in_a_list_that_was_put_together_says_where_it_was() {
        for (value, place) in [
            (json!([[{"id": 1}], {"id": 2}, [[], {"id": 3}]]), "[2][0]"),
            (json!([[{"id": 1}, {"id": "x"}]]), "[0][1].id"),
            (json!([[], {"id": "x"}]), "[1].id"),
            (json!([{"id": 1}, [{"id": 2}], {"part": 1}]), "[2].part"),
        ] {
            assert_eq!(failure::<Vec<Inner>>(&[Arrival::Flat], &value), place, "{value}");
        }
        for (value, place) in [(json!({"id": "x"}), "id"), (json!({}), "")] {
            assert_eq!(failure::<Vec<Inner>>(&[Arrival::One], &value), place, "{value}");
        }
    }

    #[test]
    fn a_type_that_holds_itself_arrives_in_every_shape() {
        struct Every;
        impl Arrivals for Every {
            const ARRIVALS: &'static [Arrival] = &[Arrival::Under(&["payload"]), Arrival::One];
        }
        struct Page;
        impl Arrivals for Page {
            const ARRIVALS: &'static [Arrival] =
                &[Arrival::Bare("children"), Arrival::NothingIfEmpty];
        }
        #[derive(Debug, Default, Deserialize, PartialEq)]
        struct Node {
            #[serde(default, deserialize_with = "As::<Reads<Every>>::deserialize")]
            children: Vec<Node>,
            #[serde(
                default,
                deserialize_with = "As::<Reads<Page, Option<Box<Same>>>>::deserialize"
            )]
            page: Option<Box<Node>>,
        }
        let json = r#"{"children": {"payload": [{"page": [{}, {"children": {}}]}]}, "page": {}}"#;
        let node: Node = serde_json::from_str(json).unwrap();
        let page = node.children[0].page.as_ref().unwrap();
        assert_eq!((page.children.len(), page.children[1].children.len()), (2, 1));
        assert_eq!(node.page, None);
    }

    #[test]
    fn null_is_an_empty_list_and_no_item() {
        fn list<'de, U: DeserializeAs<'de, Vec<i64>>>(json: &'de str) -> Option<Vec<i64>> {
            U::deserialize_as(&mut serde_json::Deserializer::from_str(json)).ok()
        }
        assert_eq!(list::<List>("null"), Some(vec![]));
        assert_eq!(list::<List>("[null, 1, null, 2]"), Some(vec![1, 2]));
        assert_eq!(list::<List>("[\"1\"]"), None);
        assert_eq!(list::<Rows>("null"), Some(vec![]));
        assert_eq!(list::<Rows>("[1]"), Some(vec![1]));
        assert_eq!(list::<Rows>("[null]"), None);
        assert_eq!(list::<OrDefault>("null"), Some(vec![]));
        assert_eq!(list::<OrDefault>("[1]"), Some(vec![1]));
    }
}
