//! How a vendor crate declares its events.

/// Declares the events of a vendor: an enum with a variant for each, by the name that the vendor
/// sends. Where that ends in `.*`, the field of the content that has the whole name follows.
#[doc(hidden)]
#[macro_export]
macro_rules! event_enum {
    (@name $event:ident, $wire:literal) => {{
        let _ = $event;
        $wire
    }};
    (@name $event:ident, $wire:literal, $field:ident) => {
        $event.$field.as_str()
    };
    (
        #[facts = $facts:ident]
        $(#[$meta:meta])*
        pub enum $name:ident {
            $(
                $(#[$about:meta])*
                $variant:ident($content:ty) = $wire:literal $(.named_by($field:ident))?
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$about])* $variant(::std::boxed::Box<$content>),)+
            /// An event that this version does not know, or whose content has another shape than is
            /// described.
            Unknown($crate::events::UnknownEvent),
        }

        impl $name {
            /// The names of all events that this version knows, in the order of the vendor's
            /// description. One that ends in `.*` stands for all that begin so.
            pub const KNOWN: &'static [&'static str] = &[$($wire),+];

            /// Reads what arrived. An event that is not known, or whose content has another shape
            /// than is described, becomes [`Unknown`](Self::Unknown), so that no event is lost over
            /// a field.
            ///
            /// # Errors
            ///
            /// `is_decode` where the body is no JSON object, or is nested deeper than can be kept.
            pub fn parse(
                _: &$crate::HeaderMap,
                body: &[u8],
            ) -> ::std::result::Result<Self, $crate::Error> {
                let arrived = $crate::generated::Arrived::of(&$facts, body)?;
                let event = match arrived.pattern(Self::KNOWN) {
                    $(::std::option::Option::Some($wire) => {
                        arrived.content().map(Self::$variant)
                    })+
                    _ => return arrived.unknown(::std::option::Option::None).map(Self::Unknown),
                };
                event.or_else(|reason| {
                    arrived.unknown(::std::option::Option::Some(reason)).map(Self::Unknown)
                })
            }

            /// The name under which the vendor sends it, if it has one.
            #[must_use]
            pub fn name(&self) -> ::std::option::Option<&str> {
                match self {
                    $(Self::$variant(event) => ::std::option::Option::Some(
                        $crate::event_enum!(@name event, $wire $(, $field)?)
                    ),)+
                    Self::Unknown(event) => event.name(),
                }
            }

            /// What is kept of the event, if it is not known or has another shape than is described.
            #[must_use]
            pub const fn unknown(
                &self,
            ) -> ::std::option::Option<&$crate::events::UnknownEvent> {
                match self {
                    Self::Unknown(event) => ::std::option::Option::Some(event),
                    _ => ::std::option::Option::None,
                }
            }

            /// What is the same in all deliveries of this event, and different in those of any
            /// other, if the vendor sends such a thing. Deliveries are deduplicated by it.
            #[must_use]
            pub fn key(
                &self,
                headers: &$crate::HeaderMap,
            ) -> ::std::option::Option<::std::string::String> {
                $crate::generated::event_key(&$facts, self.name(), self, headers)
            }
        }

        impl $crate::events::Event for $name {
            const VENDOR: &'static str = $facts.vendor();

            fn read(
                headers: &$crate::HeaderMap,
                body: &$crate::Bytes,
            ) -> ::std::result::Result<Self, $crate::Error> {
                Self::parse(headers, body)
            }

            fn name(&self) -> ::std::option::Option<&str> {
                self.name()
            }

            fn unknown(&self) -> ::std::option::Option<&$crate::events::UnknownEvent> {
                self.unknown()
            }

            fn key(
                &self,
                headers: &$crate::HeaderMap,
            ) -> ::std::option::Option<::std::string::String> {
                self.key(headers)
            }
        }

        /// As the vendor sends it.
        impl $crate::generated::serde::Serialize for $name {
            fn serialize<S: $crate::generated::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(event) => {
                        $crate::generated::serde::Serialize::serialize(event, serializer)
                    })+
                    Self::Unknown(event) => {
                        $crate::generated::serde::Serialize::serialize(event, serializer)
                    }
                }
            }
        }
    };
}
