//! Enums that accept a value that the vendor adds later.

/// The text of an enum value that this version does not name.
///
/// The text cannot be matched on, on purpose: code that did so would silently stop working in the
/// release that gives the value a name. Read it through the enum's `as_str`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    #[must_use]
    pub fn __new(text: String) -> Self {
        Self(text.into_boxed_str())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn __text(&self) -> &str {
        &self.0
    }
}

/// Declares a string enum that keeps unknown values, prints them and sends them back.
///
/// The enum converts from text without failing, and text converts to the named variant where there
/// is one. It is `#[non_exhaustive]`: a `match` needs a `_` arm.
///
/// # Examples
///
/// ```
/// switchboard_core::generated::open_enum! {
///     /// How an order leaves the shop.
///     pub enum OrderType {
///         /// `pick_up`
///         PickUp = "pick_up",
///         /// `ship`
///         Ship = "ship",
///     }
/// }
///
/// assert_eq!(OrderType::from("ship"), OrderType::Ship);
/// assert_eq!(OrderType::from("drone").to_string(), "drone");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $visibility:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A value that this version does not name; `as_str` gives its text.
            Unknown($crate::generated::UnknownValue),
        }

        impl $name {
            /// Every value that this version names, in the order of the vendor's description.
            pub const KNOWN: &'static [&'static str] = &[$($text),+];

            /// The value as it travels.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown(value) => value.__text(),
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Unknown($crate::generated::UnknownValue::__new(other.to_owned())),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            // Not `Self::Err`: a vendor may name a value so.
            fn from_str(
                text: &str,
            ) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::generated::serde::Serialize for $name {
            fn serialize<S: $crate::generated::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::generated::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::generated::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let text = <$crate::generated::ReadText<'de> as
                    $crate::generated::serde::Deserialize<'de>>::deserialize(deserializer)?;
                ::std::result::Result::Ok(Self::from(text.0.as_ref()))
            }
        }

        $crate::__open_enum_schema!($name);
    };
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum_schema {
    ($name:ident) => {
        impl $crate::generated::schema::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }
            fn json_schema(
                _: &mut $crate::generated::schema::SchemaGenerator,
            ) -> $crate::generated::schema::Schema {
                $crate::generated::schema::open_enum(Self::KNOWN)
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum_schema {
    ($name:ident) => {};
}
