// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The requests of the Proto AICX developer API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

mod conversations;
mod custom_fields;
mod customers;

use switchboard_core::Operation;

pub use self::conversations::CreateTicket;
pub use self::custom_fields::{CreateCustomField, DeleteCustomField, ListCustomFields};
pub use self::customers::{AddCustomerCustomFields, AddCustomerTags, CreateCustomer, GetCustomer};

/// Every operation of this API: its name, method and path.
pub static ALL: &[&Operation] = &[
    &conversations::CREATE_TICKET,
    &customers::GET_CUSTOMER,
    &customers::CREATE_CUSTOMER,
    &customers::ADD_CUSTOMER_TAGS,
    &customers::ADD_CUSTOMER_CUSTOM_FIELDS,
    &custom_fields::LIST_CUSTOM_FIELDS,
    &custom_fields::CREATE_CUSTOM_FIELD,
    &custom_fields::DELETE_CUSTOM_FIELD,
];
