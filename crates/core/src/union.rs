//! Which of several documented shapes a value has.

use serde_json::Value;

/// What tells one alternative of a union from the others, without decoding it.
///
/// "The first that decodes" is not a safe rule: replies may hold unknown fields, so an alternative
/// whose fields are all optional would swallow every object and lose what it does not name.
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
    /// A list.
    Array,
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

    /// An object that is chosen by the text of one key, and by nothing else.
    #[must_use]
    pub const fn tagged(self, key: &'static str, texts: &'static [&'static str]) -> Self {
        match self {
            Self::Object { required, known, .. } => {
                Self::Object { required, known, tag: Some((key, texts)) }
            }
            other => other,
        }
    }

    /// How well a value fits: `None` not at all, otherwise more is better.
    fn fit(&self, value: &Value) -> Option<usize> {
        const EXACT: usize = 1_000_000;
        match (self, value) {
            (Self::Object { required, known, tag }, Value::Object(fields)) => {
                if let Some((key, texts)) = tag {
                    let text = fields.get(*key)?.as_str()?;
                    return texts.contains(&text).then_some(EXACT);
                }
                let complete = required.iter().all(|key| fields.contains_key(*key));
                let named = known.iter().filter(|key| fields.contains_key(**key)).count();
                // Between two that fit equally many keys, the one with fewer of its own is closer.
                complete.then(|| 1 + named * 1_000 + 500_usize.saturating_sub(known.len()))
            }
            (Self::String([]), Value::String(_)) => Some(2),
            (Self::String(values), Value::String(text)) => {
                values.contains(&text.as_str()).then_some(3)
            }
            (Self::Integer, Value::Number(number)) => {
                (number.is_i64() || number.is_u64()).then_some(2)
            }
            (Self::Number, Value::Number(_))
            | (Self::Array, Value::Array(_))
            | (Self::Boolean, Value::Bool(_)) => Some(1),
            (Self::Any, _) => Some(0),
            _ => None,
        }
    }
}

/// The place of the alternative that fits a value best; the earlier one where two fit equally.
#[doc(hidden)]
#[must_use]
pub fn __choose(shapes: &[Shape], value: &Value) -> Option<usize> {
    let mut best = None;
    for (place, shape) in shapes.iter().enumerate() {
        if let Some(fit) = shape.fit(value)
            && best.is_none_or(|(_, so_far)| fit > so_far)
        {
            best = Some((place, fit));
        }
    }
    best.map(|(place, _)| place)
}

/// Declares a value that has one of several shapes.
///
/// The alternative that fits best is chosen by its keys, not by order. A value that fits none, or
/// that does not decode as the one it resembles, is kept whole in `Other`: nothing is lost.
///
/// # Examples
///
/// ```
/// use switchboard_core::Shape;
///
/// switchboard_core::union! {
///     /// A number or a word.
///     Sku {
///         /// A number.
///         Number(i64) => Shape::Integer,
///         /// A word.
///         Word(String) => Shape::String(&[]),
///     }
/// }
///
/// let sku: Sku = serde_json::from_str("\"A-1\"")?;
/// assert_eq!(sku, Sku::Word("A-1".into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! union {
    ($(#[$meta:meta])* $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident($content:ty) => $shape:expr,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant($content),)+
            /// A value of a shape that this version does not know, kept whole.
            Other($crate::__private::serde_json::Value),
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) =>
                        $crate::__private::serde::Serialize::serialize(value, serializer),)+
                    Self::Other(value) =>
                        $crate::__private::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                const SHAPES: &[$crate::Shape] = &[$($shape),+];
                let value = <$crate::__private::serde_json::Value as
                    $crate::__private::serde::Deserialize<'de>>::deserialize(deserializer)?;
                let chosen = $crate::__choose(SHAPES, &value);
                let mut place = 0_usize;
                $(
                    if chosen == ::std::option::Option::Some(place) {
                        let decoded: ::std::result::Result<$content, _> =
                            $crate::__private::serde::Deserialize::deserialize(&value);
                        return ::std::result::Result::Ok(
                            decoded.map_or(Self::Other(value), Self::$variant),
                        );
                    }
                    place += 1;
                )+
                let _ = place;
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
        impl $crate::schema::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }
            fn json_schema(schemas: &mut $crate::schema::SchemaGenerator) -> $crate::schema::Schema {
                let alternatives = ::std::vec![$(schemas.subschema_for::<$content>()),+];
                $crate::schema::any_of(&alternatives)
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

    #[test]
    fn an_all_optional_alternative_does_not_swallow_a_better_fit() {
        assert_eq!(__choose(&[LOOSE, STRICT], &json!({"error": "no"})), Some(1));
        assert_eq!(__choose(&[LOOSE, STRICT], &json!({"id": 1})), Some(0));
    }

    #[test]
    fn a_tag_decides_over_everything_else() {
        let cat = Shape::Object { required: &[], known: &[], tag: Some(("kind", &["cat"])) };
        let dog = Shape::Object { required: &[], known: &[], tag: Some(("kind", &["dog"])) };
        assert_eq!(__choose(&[cat, dog], &json!({"kind": "dog"})), Some(1));
        assert_eq!(__choose(&[cat, dog], &json!({"kind": "eel"})), None);
    }

    #[test]
    fn a_whole_number_prefers_integer_and_a_fraction_number() {
        assert_eq!(__choose(&[Shape::Number, Shape::Integer], &json!(3)), Some(1));
        assert_eq!(__choose(&[Shape::Integer, Shape::Number], &json!(3.5)), Some(1));
        assert_eq!(__choose(&[Shape::Integer], &json!("3")), None);
    }
}
