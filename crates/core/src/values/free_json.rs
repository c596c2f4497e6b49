//! Objects whose fields the description does not know.

/// Declares how a newtype around a JSON object is made and read.
#[doc(hidden)]
#[macro_export]
macro_rules! free_json {
    ($name:ident) => {
        impl ::std::ops::Deref for $name {
            type Target = $crate::generated::serde_json::Map<
                ::std::string::String,
                $crate::generated::serde_json::Value,
            >;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl ::std::convert::From<<$name as ::std::ops::Deref>::Target> for $name {
            #[inline]
            fn from(fields: <$name as ::std::ops::Deref>::Target) -> Self {
                Self(fields)
            }
        }

        impl ::std::convert::From<$name> for <$name as ::std::ops::Deref>::Target {
            #[inline]
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl<K, V> ::std::iter::FromIterator<(K, V)> for $name
        where
            K: ::std::convert::Into<::std::string::String>,
            V: ::std::convert::Into<$crate::generated::serde_json::Value>,
        {
            fn from_iter<I: ::std::iter::IntoIterator<Item = (K, V)>>(fields: I) -> Self {
                Self(fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
            }
        }
    };
}
