// @generated from specs/proto.yaml by cargo xtask regen; do not edit
//! The requests of the Proto AICX developer API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod conversations;
mod custom_fields;
mod customers;

pub use self::conversations::CreateTicket;
pub use self::custom_fields::{CreateCustomField, DeleteCustomField, ListCustomFields};
pub use self::customers::{AddCustomerCustomFields, AddCustomerTags, CreateCustomer, GetCustomer};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&conversations::CREATE_TICKET),
    Operation::of(&customers::GET_CUSTOMER),
    Operation::of(&customers::CREATE_CUSTOMER),
    Operation::of(&customers::ADD_CUSTOMER_TAGS),
    Operation::of(&customers::ADD_CUSTOMER_CUSTOM_FIELDS),
    Operation::of(&custom_fields::LIST_CUSTOM_FIELDS),
    Operation::of(&custom_fields::CREATE_CUSTOM_FIELD),
    Operation::of(&custom_fields::DELETE_CUSTOM_FIELD),
];
