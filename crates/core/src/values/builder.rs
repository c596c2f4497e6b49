//! What every builder of its kind says in the same words.

/// Declares the builder of a type whose fields are all optional: a newtype around the value, whose
/// setters are written out in the vendor crate.
#[doc(hidden)]
#[macro_export]
macro_rules! builder {
    // How a builder of either kind is started.
    (start $name:ident => $builder:ident) => {
        impl $name {
            #[doc = ::core::concat!("Starts a builder of `", ::core::stringify!($name), "`, with no field set.")]
            #[inline]
            pub fn builder() -> $builder {
                $builder::default()
            }
        }
    };
    ($name:ident => $builder:ident) => {
        $crate::builder!(start $name => $builder);

        #[doc = ::core::concat!("Builds a [`", ::core::stringify!($name), "`](struct@", ::core::stringify!($name), ") field by field.")]
        #[derive(Clone, Debug, Default, PartialEq)]
        #[must_use = "a builder does nothing on its own"]
        pub struct $builder($name);

        impl $builder {
            /// The finished value.
            #[inline]
            #[must_use]
            pub fn build(self) -> $name {
                self.0
            }
        }

        $crate::built!($name => $builder);

        impl ::std::convert::From<$builder> for $name {
            #[inline]
            fn from(builder: $builder) -> Self {
                builder.0
            }
        }
    };
}

/// Declares how the builder of a type with required fields is started, and how it becomes the value.
/// The builder, its setters and its `build`, which can fail, are written out in the vendor crate.
#[doc(hidden)]
#[macro_export]
macro_rules! checked_builder {
    ($name:ident => $builder:ident) => {
        $crate::builder!(start $name => $builder);
        $crate::built!($name => $builder);

        impl ::std::convert::TryFrom<$builder> for $name {
            type Error = $crate::Error;

            #[inline]
            fn try_from(builder: $builder) -> ::std::result::Result<Self, $crate::Error> {
                builder.build()
            }
        }
    };
}
