//! The items that generated code and the facade use. Not for users: everything here may change in
//! any release, which is why the crates that use it pin this one exactly.
//!
//! Only what generated code names belongs here.

#[cfg(feature = "multipart")]
pub use crate::call::send_upload;
pub use crate::call::{Call, Json, ListPlace, Nothing, Optional, Raw, Reading, Text};
pub use crate::client::{Client, ClientBuilder};
pub use crate::error::Error;
pub use crate::facts::{
    Api, Body, Bounds, Certainty, Constraint, DateWindow, Facts, FilePart, Operation, Parameter,
    Style, Variable,
};
pub use crate::files::Download;
#[cfg(feature = "multipart")]
pub use crate::files::Upload;
pub use crate::future::BoxFuture;
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
pub use crate::{builder, checked_builder, free_json, open_enum, request, union};
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
