// @generated from tests/awkward/reply_errors/spec.yaml by cargo xtask regen; do not edit
//! General.

use crate::reply_errors::generated::{API, Client, types};
use switchboard_core::generated::{Call, Facts, Json, Method, Same, request};

/// General.
impl Client {
    /// get_with_default.
    ///
    /// `GET /with-default`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_with_default(&self) -> GetWithDefault {
        GetWithDefault(Call::new(self.core(), &GET_WITH_DEFAULT))
    }

    /// get_only_default.
    ///
    /// `GET /only-default`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong.
    #[inline]
    pub fn get_only_default(&self) -> GetOnlyDefault {
        GetOnlyDefault(Call::new(self.core(), &GET_ONLY_DEFAULT))
    }

    /// get_several.
    ///
    /// `GET /several`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong; listed are 401, 404, 422.
    #[inline]
    pub fn get_several(&self) -> GetSeveral {
        GetSeveral(Call::new(self.core(), &GET_SEVERAL))
    }

    /// get_ranges.
    ///
    /// `GET /ranges`. The path is stated by the vendor.
    ///
    /// # Errors
    ///
    /// [`Error`](switchboard_core::Error) says what went wrong; listed are 4XX, 5XX.
    #[inline]
    pub fn get_ranges(&self) -> GetRanges {
        GetRanges(Call::new(self.core(), &GET_RANGES))
    }
}

pub(super) static GET_WITH_DEFAULT: Facts =
    Facts::new(&API, "get_with_default", Method::GET, "/with-default").anonymous();

request!(get_with_default: GetWithDefault => types::Thing, Json<Same>);

pub(super) static GET_ONLY_DEFAULT: Facts =
    Facts::new(&API, "get_only_default", Method::GET, "/only-default").anonymous();

request!(get_only_default: GetOnlyDefault => types::Thing, Json<Same>);

pub(super) static GET_SEVERAL: Facts =
    Facts::new(&API, "get_several", Method::GET, "/several").anonymous();

request!(get_several: GetSeveral => types::Thing, Json<Same>);

pub(super) static GET_RANGES: Facts =
    Facts::new(&API, "get_ranges", Method::GET, "/ranges").anonymous();

request!(get_ranges: GetRanges => types::Thing, Json<Same>);
