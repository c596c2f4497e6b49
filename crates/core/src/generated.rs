//! The items that generated code, the facade and the sandbox use. Not for users: everything here may change in
//! any release, which is why the crates that use it pin this one exactly.
//!
//! Only what generated code names belongs here.

#[cfg(feature = "multipart")]
pub use crate::call::send_upload;
pub use crate::call::{
    Call, DownloadRequest, Json, ListPlace, Nothing, Optional, Raw, Reading, Text, read, read_page,
};
pub use crate::client::{Client, ClientBuilder};
pub use crate::error::Error;
#[cfg(feature = "events")]
pub use crate::event_enum;
#[cfg(feature = "events")]
pub use crate::events::{Arrived, UnknownEvent, key as event_key};
#[cfg(feature = "record")]
pub use crate::facts::Vocabulary;
pub use crate::facts::{
    Api, Body, Bounds, Breach, Certainty, Constraint, DateWindow, Facts, FilePart, Operation,
    Parameter, RateScope, Received, Style, Variable, breaches, content_of, takes_bytes,
};
#[cfg(feature = "events")]
pub use crate::facts::{EventFacts, EventKey};
pub use crate::files::Download;
#[cfg(feature = "multipart")]
pub use crate::files::Upload;
pub use crate::future::BoxFuture;
#[cfg(feature = "mock")]
pub use crate::mock::{Built, Mocked, Question, Written, finished, slots};
pub use crate::paging::{
    Backward, Counted, Course, Direction, KeyWay, Keyed, List, Listed, NextPage, Paged, Sends, Way,
};
pub use crate::response::Response;
pub use crate::values::arrivals::{Arrival, Arrivals, As, Reads, Same};
#[cfg(feature = "schemars")]
pub use crate::values::schema;
pub use crate::values::{
    Each, EachIfAny, IfAny, IntoList, IntoOption, Lenient, Patch, Plain, ReadText, Secret, Shape,
    Timestamp, UnknownValue, arrivals as reads, candidates,
};
pub use crate::{
    builder, checked_builder, client, free_json, open_enum, reply_builder, request, union,
};
pub use bytes::Bytes;
pub use http::Method;
pub use {serde, serde_json};

/// Declares a request: a newtype around a [`Call`] that is sent by `send` or by `.await`.
///
/// The method of the client that starts it comes first, then its name, what it replies with, and how
/// that is read; `listed` where it is a list, whose pages are walked.
#[doc(hidden)]
#[macro_export]
macro_rules! request {
    ($method:ident: $request:ident => $value:ty, $reading:ty, listed) => {
        $crate::request!($method: $request => $value, $reading);

        impl $crate::generated::Sends for $request {
            #[inline]
            fn call(&self) -> &$crate::generated::Call {
                &self.0
            }

            #[inline]
            fn into_call(self) -> $crate::generated::Call {
                self.0
            }

            #[inline]
            fn from_call(call: $crate::generated::Call) -> Self {
                Self(call)
            }
        }
    };
    ($method:ident: $request:ident => $value:ty, $reading:ty) => {
        #[doc = ::core::concat!("The request of [`Client::", ::core::stringify!($method), "`].")]
        #[allow(deprecated, reason = "the docs may link to a deprecated operation")]
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent or awaited"]
        pub struct $request($crate::generated::Call);

        impl $request {
            /// Sends the request. Awaiting the request does the same.
            ///
            /// # Errors
            ///
            /// An `Error` when the request is refused before it leaves, when no reply comes, when
            /// the vendor answers with an error status, or when its reply does not decode.
            #[inline]
            #[must_use = "a request is sent when it is awaited"]
            pub fn send(self) -> <Self as ::std::future::IntoFuture>::IntoFuture {
                self.0.send::<$value, $reading>()
            }
        }

        $crate::options!($request);
        $crate::mocked!($request => $value, $reading);

        impl ::std::future::IntoFuture for $request {
            type Output = ::std::result::Result<$crate::Response<$value>, $crate::Error>;
            type IntoFuture = $crate::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

/// What every vendor's client can do, besides its operations.
#[doc(hidden)]
#[macro_export]
macro_rules! client {
    ($client:ident) => {
        /// The same client with one thing changed, and calls that no description has. Changed
        /// clients share connections, rate limit and retry budget with the first one.
        impl $client {
            /// Starts a call of an operation that the description does not have. The path lies below
            /// the base address, and may have placeholders in braces.
            pub fn call(
                &self,
                method: $crate::Method,
                path: impl ::std::convert::Into<::std::string::String>,
            ) -> $crate::UntypedRequest {
                self.0.call(method, path)
            }

            /// The same client with another credential.
            #[must_use]
            pub fn with_credential(&self, credential: impl $crate::Credential + 'static) -> Self {
                Self(self.0.clone().with_credential(credential))
            }

            /// The same client with this limit for a whole call, its repeated attempts and the
            /// waits between them included.
            #[must_use]
            pub fn with_timeout(&self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.clone().with_timeout(timeout))
            }

            /// The same client with this limit for each attempt.
            #[must_use]
            pub fn with_attempt_timeout(&self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.clone().with_attempt_timeout(timeout))
            }

            /// The same client, which repeats failed attempts in this way.
            #[must_use]
            pub fn with_retry(&self, retry: $crate::Retry) -> Self {
                Self(self.0.clone().with_retry(retry))
            }

            /// The same client, which sends this header in place of any other of that name but that
            /// of the credential. The value is never printed.
            ///
            /// # Errors
            ///
            /// An error for a name or value that HTTP does not allow.
            pub fn with_header(
                &self,
                name: &str,
                value: &str,
            ) -> ::std::result::Result<Self, $crate::Error> {
                Ok(Self(self.0.clone().with_header(name, value)?))
            }

            /// The same client, which adds this pair to the query of every address.
            #[must_use]
            pub fn with_query(&self, name: &str, value: &str) -> Self {
                Self(self.0.clone().with_query(name, value))
            }

            /// The same client for another base address. It includes the path that all operations
            /// share.
            ///
            /// # Errors
            ///
            /// An error for an address that cannot be used.
            pub fn with_base_url(&self, url: &str) -> ::std::result::Result<Self, $crate::Error> {
                Ok(Self(self.0.clone().with_base_url(url)?))
            }
        }
    };
}

/// Options of one call, in a name space that no parameter of a vendor has.
#[doc(hidden)]
#[macro_export]
macro_rules! options {
    ($request:ident) => {
        /// Options of this call alone: the same as those of the client.
        impl $request {
            /// Limits the whole call, its repeated attempts and the waits between them included.
            #[inline]
            pub fn with_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.with_timeout(timeout))
            }

            /// Limits each attempt.
            #[inline]
            pub fn with_attempt_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.with_attempt_timeout(timeout))
            }

            /// Repeats failed attempts in this way.
            #[inline]
            pub fn with_retry(self, retry: $crate::Retry) -> Self {
                Self(self.0.with_retry(retry))
            }

            /// Sends this header, in place of any other of that name but that of the credential.
            /// The value is never printed.
            #[inline]
            pub fn with_header(self, name: &str, value: &str) -> Self {
                Self(self.0.with_header(name, value))
            }

            /// Adds this pair to the query.
            #[inline]
            pub fn with_query(self, name: &str, value: &str) -> Self {
                Self(self.0.with_query(name, value))
            }

            /// Signs with this credential in place of the client's.
            #[inline]
            pub fn with_credential(self, credential: impl $crate::Credential + 'static) -> Self {
                Self(self.0.with_credential(credential))
            }

            /// Calls this base address in place of the client's.
            #[inline]
            pub fn with_base_url(self, url: &str) -> Self {
                Self(self.0.with_base_url(url))
            }

            /// Hands out the body of the reply as received, instead of decoding it.
            #[inline]
            pub fn with_raw_reply(self) -> $crate::RawReply {
                $crate::RawReply::of(self.0)
            }
        }
    };
}

/// Makes a request one that a mock can expect. Whether it does so depends on the feature `mock` of
/// this crate, not on that of the crate in which it stands.
#[cfg(feature = "mock")]
#[doc(hidden)]
#[macro_export]
macro_rules! mocked {
    ($request:ident => $value:ty, $reading:ty) => {
        impl $crate::generated::Mocked for $request {
            type Reply = <$reading as $crate::generated::Written<$value>>::Given;

            fn question(self) -> $crate::generated::Question {
                $crate::generated::Question::of(self.0)
            }

            fn written(
                reply: Self::Reply,
                envelope: &str,
            ) -> ::std::result::Result<$crate::mock::Content, $crate::Error> {
                <$reading as $crate::generated::Written<$value>>::written(reply, envelope)
            }
        }
    };
}

/// Without mocks, nothing.
#[cfg(not(feature = "mock"))]
#[doc(hidden)]
#[macro_export]
macro_rules! mocked {
    ($($request:tt)*) => {};
}

/// Says that a builder is one, for mocks.
#[cfg(feature = "mock")]
#[doc(hidden)]
#[macro_export]
macro_rules! built {
    ($name:ident => $builder:ident) => {
        impl $crate::generated::Built for $builder {
            type Value = $name;

            fn built(self) -> ::std::result::Result<$name, $crate::Error> {
                $crate::generated::finished(self)
            }
        }
    };
}

/// Without mocks, nothing.
#[cfg(not(feature = "mock"))]
#[doc(hidden)]
#[macro_export]
macro_rules! built {
    ($($builder:tt)*) => {};
}

/// Declares the builder of a type that only replies have, for tests.
#[cfg(feature = "mock")]
#[doc(hidden)]
#[macro_export]
macro_rules! reply_builder {
    (
        #[builds($name:ident)]
        $(#[extra($map:ty, $more:ty)])?
        pub struct $builder:ident { $($field:ident: $slot:ident<$ty:ty>,)* }
    ) => {
        $crate::builder!(start $name => $builder);
        $crate::built!($name => $builder);

        #[doc = ::core::concat!("Builds a [`", ::core::stringify!($name), "`](struct@", ::core::stringify!($name), ") field by field, for tests.")]
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing on its own"]
        pub struct $builder {
            $($field: $crate::generated::slots::$slot<$ty>,)*
            $(extra: $map,)?
            /// The first value that could not be built.
            switchboard_problem: ::std::option::Option<$crate::Error>,
        }

        impl $builder {
            $(
                #[doc = ::core::concat!("Sets `", ::core::stringify!($field), "`.")]
                pub fn $field(
                    mut self,
                    value: impl $crate::generated::slots::Fills<$crate::generated::slots::$slot<$ty>>,
                ) -> Self {
                    let filled = $crate::generated::slots::Fills::fill(value, &mut self.$field);
                    if let ::std::result::Result::Err(error) = filled {
                        self.switchboard_problem.get_or_insert(error);
                    }
                    self
                }
            )*

            $(
                /// Adds a field that the description does not name.
                pub fn extra(
                    mut self,
                    name: impl ::std::convert::Into<::std::string::String>,
                    value: impl ::std::convert::Into<$more>,
                ) -> Self {
                    self.extra.insert(name.into(), value.into());
                    self
                }
            )?

            /// The finished value.
            ///
            /// # Errors
            ///
            /// [`Error::is_invalid_request`]($crate::Error::is_invalid_request) when a required
            /// field was not set.
            pub fn build(self) -> ::std::result::Result<$name, $crate::Error> {
                if let ::std::option::Option::Some(problem) = self.switchboard_problem {
                    return ::std::result::Result::Err(problem);
                }
                ::std::result::Result::Ok($name {
                    $($field: $crate::generated::slots::Slot::finish(
                        self.$field,
                        ::core::stringify!($name),
                        ::core::stringify!($field),
                    )?,)*
                    $(extra: {
                        let extra: $map = self.extra;
                        extra
                    },)?
                })
            }
        }

        impl ::std::convert::TryFrom<$builder> for $name {
            type Error = $crate::Error;

            fn try_from(builder: $builder) -> ::std::result::Result<Self, $crate::Error> {
                builder.build()
            }
        }
    };
}

/// Without mocks, nothing.
#[cfg(not(feature = "mock"))]
#[doc(hidden)]
#[macro_export]
macro_rules! reply_builder {
    ($($builder:tt)*) => {};
}
