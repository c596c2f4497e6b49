//! What is known of a value beside its type, and which value obeys that.

use crate::model::{Bounds, Definition, Field, Model, Place, Rule, Type};
use regex_lite::Regex;
use serde_json::Value;

/// The longest text that is made up, and the most items.
const MOST: u64 = 64;

/// Of these, texts are made that a pattern may want.
const ALPHABETS: &[&str] = &["0123456789abcdef", "abcdefghijklmnopqrstuvwxyz", "ABCDEF", "1"];

/// The example of a value, and the rules about it and about the items of a list.
#[derive(Clone, Default)]
pub(super) struct Known<'m> {
    example: Option<&'m Value>,
    rules: Vec<(&'m str, &'m Bounds)>,
}

impl<'m> Known<'m> {
    pub(super) fn of(example: Option<&'m Value>, rules: &'m [Rule]) -> Self {
        let rules = rules.iter().map(|rule| (rule.path.as_str(), &rule.bounds)).collect();
        Self { example, rules }
    }

    /// What is known of a field, from what it says itself.
    pub(super) fn field(field: &'m Field) -> Self {
        Self::of(field.example.as_ref(), &field.rules)
    }

    /// What is known of the item at this place.
    pub(super) fn item(&self, place: usize) -> Self {
        let inside = |path: &'m str| match path.strip_prefix('*')? {
            "" => Some(""),
            rest => rest.strip_prefix('.'),
        };
        let rules = self.rules.iter();
        let example = self.example.and_then(|it| it.get(place).or(it.get(0)));
        Self { example, rules: rules.filter_map(|(path, it)| Some((inside(path)?, *it))).collect() }
    }

    /// The rules about the value itself.
    fn own(&self) -> impl Iterator<Item = &'m Bounds> {
        self.rules.iter().filter(|(path, _)| path.is_empty()).map(|(_, bounds)| *bounds)
    }

    /// The fields of which one is needed, for each choice.
    pub(super) fn choices(&self) -> impl Iterator<Item = &'m Vec<String>> {
        self.own().filter_map(|bounds| match bounds {
            Bounds::AnyOf(fields) => Some(fields),
            _ => None,
        })
    }

    /// How many items to show.
    pub(super) fn count(&self) -> usize {
        let lows = self.own().filter_map(|bounds| match bounds {
            Bounds::Items(low, _) => *low,
            _ => None,
        });
        usize::try_from(lows.max().unwrap_or(1).clamp(1, MOST)).unwrap_or(1)
    }

    /// The number, or the nearest one that is allowed.
    pub(super) fn whole(&self, number: i64) -> i64 {
        #[allow(clippy::cast_possible_truncation, reason = "a bound beyond that is none")]
        self.own().fold(number, |number, bounds| match bounds {
            Bounds::Number(low, high) => {
                let number = low.map_or(number, |low| number.max(low.ceil() as i64));
                high.map_or(number, |high| number.min(high.floor() as i64))
            }
            _ => number,
        })
    }

    pub(super) fn integer(&self) -> i64 {
        self.whole(self.example.and_then(Value::as_i64).unwrap_or(1))
    }

    pub(super) fn number(&self) -> f64 {
        let number = self.example.and_then(Value::as_f64).unwrap_or(1.5);
        self.own().fold(number, |number, bounds| match bounds {
            Bounds::Number(low, high) => {
                let number = low.map_or(number, |low| number.max(low));
                high.map_or(number, |high| number.min(high))
            }
            _ => number,
        })
    }

    pub(super) fn text(&self) -> String {
        self.obedient_text().unwrap_or_else(|| "text".to_owned())
    }

    /// The example, or a text that is made up, unless the rules allow none of those.
    fn obedient_text(&self) -> Option<String> {
        let example = self.example.and_then(Value::as_str);
        let told = example.filter(|it| it.len() < 60).into_iter().chain(["text"]);
        let made = ALPHABETS.iter().flat_map(|letters| {
            (1..=MOST).map(|length| letters.chars().cycle().take(count(length)).collect())
        });
        let rules: Vec<Regex> = self.own().filter_map(pattern).collect();
        let obeys = |text: &String| {
            let length = text.chars().count();
            let fits = self.own().all(|bounds| match bounds {
                Bounds::Length(low, high) => {
                    low.is_none_or(|low| length >= count(low))
                        && high.is_none_or(|high| length <= count(high))
                }
                _ => true,
            });
            fits && rules.iter().all(|rule| rule.is_match(text))
        };
        told.map(str::to_owned).chain(made).find(obeys)
    }
}

fn count(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A pattern that cannot be read is not checked before sending either.
fn pattern(bounds: &Bounds) -> Option<Regex> {
    match bounds {
        Bounds::Pattern(pattern) => Regex::new(pattern).ok(),
        _ => None,
    }
}

/// The texts for which no example was found that the client would send.
pub(in crate::render) fn unmet(model: &Model) -> Vec<String> {
    let mut places = Vec::new();
    for operation in &model.operations {
        let parameters = operation.parameters.iter().filter(|it| it.place != Place::Beside);
        for it in parameters {
            let known = Known::of(it.example.as_ref(), &it.rules);
            places.push((&it.ty, known, it.pointer.clone()));
        }
    }
    for component in model.components.iter().filter(|it| it.in_request) {
        if let Definition::Struct { fields, .. } = &component.definition {
            places.extend(fields.iter().map(|it| {
                (&it.ty, Known::field(it), format!("{}/properties/{}", component.pointer, it.wire))
            }));
        }
    }
    let unmet = places.into_iter().filter_map(|(ty, known, pointer)| {
        let (ty, known) = match ty.usual() {
            Type::List(inner) => (&**inner, known.item(0)),
            ty => (ty, known),
        };
        let is_unmet = matches!(ty, Type::String | Type::Secret) && known.obedient_text().is_none();
        is_unmet.then(|| format!("{pointer}: no example obeys its rules; give it one that does"))
    });
    unmet.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rules(bounds: &[Bounds]) -> Vec<Rule> {
        bounds.iter().map(|it| Rule { path: String::new(), bounds: it.clone() }).collect()
    }

    #[test]
    fn an_example_is_shown_only_where_it_obeys_the_rules() {
        let (told, rules) = (json!("A1"), rules(&[Bounds::Pattern("^[a-z0-9]{24}$".into())]));
        assert_eq!(Known::of(Some(&told), &[]).text(), "A1");
        assert_eq!(Known::of(Some(&told), &rules).text(), "0123456789abcdef01234567");
    }

    #[test]
    fn a_text_is_as_long_as_it_has_to_be() {
        let long = rules(&[Bounds::Length(Some(6), None)]);
        assert_eq!(Known::of(None, &long).text(), "012345");
        let short = rules(&[Bounds::Length(None, Some(2))]);
        assert_eq!(Known::of(None, &short).text(), "0");
    }

    #[test]
    fn a_text_that_nobody_could_guess_is_told() {
        let rules = rules(&[Bounds::Pattern("^[A-Z]{2}-[0-9]{4}$".into())]);
        assert_eq!(Known::of(None, &rules).obedient_text(), None);
        let told = json!("AB-1234");
        assert_eq!(Known::of(Some(&told), &rules).obedient_text(), Some("AB-1234".into()));
    }

    #[test]
    fn numbers_and_counts_keep_to_their_bounds() {
        let told = json!(70);
        let bounds = rules(&[Bounds::Number(Some(0.5), Some(50.0)), Bounds::Items(Some(3), None)]);
        let known = Known::of(Some(&told), &bounds);
        assert_eq!((known.integer(), known.whole(0), known.count()), (50, 1, 3));
        assert!((known.number() - 50.0).abs() < f64::EPSILON);
    }

    #[test]
    fn the_rules_of_an_item_are_those_below_a_star() {
        let rule = |path: &str, bounds| Rule { path: path.into(), bounds };
        let rules = [
            rule("", Bounds::Items(Some(2), None)),
            rule("*", Bounds::AnyOf(vec!["id".into()])),
            rule("*.*", Bounds::Length(Some(4), None)),
        ];
        let list = Known::of(None, &rules);
        assert_eq!((list.count(), list.choices().count()), (2, 0));
        let item = list.item(0);
        assert_eq!((item.count(), item.choices().count()), (1, 1));
        assert_eq!(item.item(0).text(), "text");
    }
}
