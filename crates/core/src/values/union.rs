//! Which of several documented shapes a value has.

use serde_json::{Map, Number, Value};

/// What distinguishes one alternative of a union from the others, without decoding it.
///
/// "The first that decodes" is not a safe rule: replies may hold unknown fields, so an alternative
/// whose fields are all optional would match every object and lose what it does not name.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// An object.
    Object {
        /// Keys that must be there.
        required: &'static [&'static str],
        /// Every key that this alternative names.
        known: &'static [&'static str],
        /// A key whose text decides, with the texts that choose this alternative.
        tag: Option<(&'static str, &'static [&'static str])>,
    },
    /// A list of anything.
    Array,
    /// A list whose items have this shape.
    List(&'static Shape),
    /// One of several shapes, as of a union inside a union.
    OneOf(&'static [Shape]),
    /// A text, and the values it may take when there are only some.
    String(&'static [&'static str]),
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Anything: chosen when nothing else fits.
    Any,
}

impl Shape {
    /// An object with some keys that must be there, and every key that it names.
    #[must_use]
    pub const fn object(required: &'static [&'static str], known: &'static [&'static str]) -> Self {
        Self::Object { required, known, tag: None }
    }

    /// An object that is chosen by the text of one key alone.
    #[must_use]
    pub const fn tagged(self, key: &'static str, texts: &'static [&'static str]) -> Self {
        match self {
            Self::Object { required, known, .. } => {
                Self::Object { required, known, tag: Some((key, texts)) }
            }
            other => other,
        }
    }

    /// How well a value fits; `None` if it does not.
    fn fit(&self, value: &Value) -> Option<Fit> {
        match (self, value) {
            (Self::Object { .. }, Value::Object(fields)) => self.fit_object(fields),
            (Self::String([]), Value::String(_)) => Some(Fit::close(2)),
            (Self::String(values), Value::String(text)) => {
                values.contains(&text.as_str()).then_some(Fit::close(3))
            }
            (Self::Integer, Value::Number(number)) => {
                (number.is_i64() || number.is_u64()).then_some(Fit::close(2))
            }
            (Self::Number, Value::Number(number)) => is_exact(number).then_some(Fit::close(1)),
            (Self::Array, Value::Array(_)) | (Self::Boolean, Value::Bool(_)) => Some(Fit::close(1)),
            (Self::List(item), Value::Array(items)) => {
                let fits: Option<Vec<Fit>> = items.iter().map(|value| item.fit(value)).collect();
                Some(fits?.into_iter().min().unwrap_or(Fit::close(1)))
            }
            (Self::OneOf(shapes), value) => {
                shapes.iter().filter_map(|shape| shape.fit(value)).max()
            }
            (Self::Any, _) => Some(Fit::default()),
            _ => None,
        }
    }

    fn fit_object(&self, fields: &Map<String, Value>) -> Option<Fit> {
        let Self::Object { required, known, tag } = self else {
            return None;
        };
        if let Some((key, texts)) = tag {
            let text = fields.get(*key)?.as_str()?;
            return texts
                .contains(&text)
                .then_some(Fit { kept: usize::MAX, closeness: usize::MAX });
        }
        let complete = required.iter().all(|key| fields.contains_key(*key));
        let kept = known.iter().filter(|key| fields.contains_key(**key));
        let kept = kept.count();
        // An alternative that names none of the given keys would drop them all.
        let foreign = kept == 0 && !known.is_empty() && !fields.is_empty();
        (complete && !foreign).then(|| Fit {
            kept,
            // Of two that keep equally much, the one with fewer keys of its own is closer.
            closeness: usize::MAX - known.len(),
        })
    }
}

/// How well a value fits a shape: first how much of it is kept, then how close the shape is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    kept: usize,
    closeness: usize,
}

impl Fit {
    const fn close(closeness: usize) -> Self {
        Self { kept: 0, closeness }
    }
}

/// Whether a number is exact as a float: beyond 2^53 whole numbers lose their last digits.
fn is_exact(number: &Number) -> bool {
    const LIMIT: u64 = 1 << 53;
    match (number.as_u64(), number.as_i64()) {
        (Some(whole), _) => whole <= LIMIT,
        (None, Some(whole)) => whole.unsigned_abs() <= LIMIT,
        (None, None) => true,
    }
}

/// The alternatives to try, best first; of two that fit equally, the earlier one first.
///
/// Those that would keep less of the value than the best are left out: a value that does not decode
/// as its best match is kept whole, not cut down to a worse one.
#[doc(hidden)]
#[must_use]
pub fn candidates(shapes: &[Shape], value: &Value) -> Vec<usize> {
    let mut fits: Vec<(usize, Fit)> = shapes
        .iter()
        .enumerate()
        .filter_map(|(place, shape)| Some((place, shape.fit(value)?)))
        .collect();
    fits.sort_by_key(|(_, fit)| std::cmp::Reverse(*fit));
    let most = fits.first().map_or(0, |(_, fit)| fit.kept);
    fits.retain(|(_, fit)| fit.kept == most);
    fits.into_iter().map(|(place, _)| place).collect()
}

/// Declares a value that has one of several shapes.
///
/// The alternative that fits best is chosen by its keys, not by order. A value that fits none, or
/// that does not decode as the one it resembles, is kept whole in `Other`: nothing is lost.
///
/// # Examples
///
/// ```
/// use switchboard_core::generated::Shape;
///
/// switchboard_core::generated::union! {
///     /// A number or a word.
///     pub enum Sku {
///         /// A number.
///         Number(i64) = Shape::Integer,
///         /// A word.
///         Word(String) = Shape::String(&[]),
///     }
/// }
///
/// let sku: Sku = serde_json::from_str("\"A-1\"")?;
/// assert_eq!(sku, Sku::Word("A-1".into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($(#[$meta:meta])* $visibility:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident($content:ty) = $shape:expr),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$variant_meta])* $variant($content),)+
            /// A value of a shape that this version does not know, kept whole.
            Other($crate::generated::serde_json::Value),
        }

        impl $crate::generated::serde::Serialize for $name {
            fn serialize<S: $crate::generated::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) =>
                        $crate::generated::serde::Serialize::serialize(value, serializer),)+
                    Self::Other(value) =>
                        $crate::generated::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> $crate::generated::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::generated::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                const SHAPES: &[$crate::generated::Shape] = &[$($shape),+];
                let value = <$crate::generated::serde_json::Value as
                    $crate::generated::serde::Deserialize<'de>>::deserialize(deserializer)?;
                for chosen in $crate::generated::candidates(SHAPES, &value) {
                    let mut place = 0_usize;
                    $(
                        if chosen == place {
                            let decoded: ::std::result::Result<$content, _> =
                                $crate::generated::serde::Deserialize::deserialize(&value);
                            if let ::std::result::Result::Ok(content) = decoded {
                                return ::std::result::Result::Ok(Self::$variant(content));
                            }
                        }
                        place += 1;
                    )+
                    let _ = place;
                }
                ::std::result::Result::Ok(Self::Other(value))
            }
        }

        $crate::__union_schema!($name { $($content),+ });
    };
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __union_schema {
    ($name:ident { $($content:ty),+ }) => {
        impl $crate::generated::schema::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }
            fn json_schema(schemas: &mut $crate::generated::schema::SchemaGenerator) -> $crate::generated::schema::Schema {
                let alternatives = ::std::vec![$(schemas.subschema_for::<$content>()),+];
                $crate::generated::schema::any_of(&alternatives)
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __union_schema {
    ($name:ident { $($content:ty),+ }) => {};
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const LOOSE: Shape = Shape::Object { required: &[], known: &["id", "name"], tag: None };
    const STRICT: Shape = Shape::Object { required: &["error"], known: &["error"], tag: None };

    fn best(shapes: &[Shape], value: &Value) -> Option<usize> {
        candidates(shapes, value).first().copied()
    }

    #[test]
    fn an_all_optional_alternative_does_not_hide_a_better_fit() {
        assert_eq!(best(&[LOOSE, STRICT], &json!({"error": "no"})), Some(1));
        assert_eq!(best(&[LOOSE, STRICT], &json!({"id": 1})), Some(0));
    }

    #[test]
    fn a_tag_decides_over_everything_else() {
        let cat = Shape::Object { required: &[], known: &[], tag: Some(("kind", &["cat"])) };
        let dog = Shape::Object { required: &[], known: &[], tag: Some(("kind", &["dog"])) };
        assert_eq!(best(&[cat, dog], &json!({"kind": "dog"})), Some(1));
        assert_eq!(best(&[cat, dog], &json!({"kind": "eel"})), None);
    }

    #[test]
    fn a_whole_number_prefers_integer_and_a_fraction_number() {
        assert_eq!(best(&[Shape::Number, Shape::Integer], &json!(3)), Some(1));
        assert_eq!(best(&[Shape::Integer, Shape::Number], &json!(3.5)), Some(1));
        assert_eq!(best(&[Shape::Integer], &json!("3")), None);
    }

    #[test]
    fn a_list_has_the_shape_of_its_items() {
        let shapes = [Shape::List(&LOOSE), Shape::List(&STRICT)];
        assert_eq!(best(&shapes, &json!([{"error": "no"}])), Some(1));
        assert_eq!(best(&shapes, &json!([{"id": 1}])), Some(0));
        assert_eq!(best(&shapes, &json!([1])), None);
    }

    #[test]
    fn what_would_keep_less_is_no_candidate() {
        assert_eq!(candidates(&[LOOSE, STRICT], &json!({"id": 1, "error": "no"})), [1, 0]);
        assert_eq!(best(&[LOOSE, STRICT], &json!({"other": 1})), None);
        assert_eq!(
            candidates(&[LOOSE, STRICT], &json!({"id": 1, "name": "x", "error": "no"})),
            [0]
        );
        let huge = json!(9_007_199_254_740_993_u64);
        assert_eq!(candidates(&[Shape::Number, Shape::Integer], &huge), [1]);
    }
}
