// @generated from tests/awkward/collide_schemas/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::collide_schemas::generated::{API, Client, types};
use switchboard_core::generated::{Call, Facts, Json, Method, Same, request};

/// General.
impl Client {
    /// get-thing.
    ///
    /// `GET /a`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_thing(&self) -> GetThing {
        GetThing(Call::new(self.core(), &GET_THING))
    }

    /// get_thing_2.
    ///
    /// `GET /b`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_thing_2(&self) -> GetThing2 {
        GetThing2(Call::new(self.core(), &GET_THING_2))
    }

    /// getOther.
    ///
    /// `GET /c`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_other(&self) -> GetOther {
        GetOther(Call::new(self.core(), &GET_OTHER))
    }
}

pub(super) static GET_THING: Facts = Facts::new(&API, "get-thing", Method::GET, "/a").anonymous();

request!(get_thing: GetThing => types::FooBar, Json<Same>);

pub(super) static GET_THING_2: Facts =
    Facts::new(&API, "get_thing_2", Method::GET, "/b").anonymous();

request!(get_thing_2: GetThing2 => types::FooBar2, Json<Same>);

pub(super) static GET_OTHER: Facts = Facts::new(&API, "getOther", Method::GET, "/c").anonymous();

request!(get_other: GetOther => types::FooBarV2, Json<Same>);
