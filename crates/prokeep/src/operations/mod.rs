// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The requests of the Prokeep REST API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and
//! sent by `send`, or by awaiting it.

use switchboard_core::generated::Operation;

mod companies;
mod contacts;
mod emails;
mod groups;
mod messages;
mod order_status_updates;
mod orders;
mod threads;
mod users;
mod webhooks;

pub use self::companies::{
    CreateCompaniesBatch, CreateCompany, GetCompany, GetCompanyByExternalId, ListCompanies,
    UpdateCompany,
};
pub use self::contacts::{
    CreateContact, CreateContactsBatch, DeleteContact, GetContact, GetContactByExternalId,
    ListContacts, UpdateContact,
};
pub use self::emails::SendEmail;
pub use self::groups::{ListGroups, ListGroupsPaginated};
pub use self::messages::{SendInternalMessage, SendMessage};
pub use self::order_status_updates::{
    CreateOrderStatusUpdate, DeleteOrderStatusUpdate, GetOrderStatusUpdate, ListOrderStatusUpdates,
    ListOrderStatusUpdatesByOrder, UpdateOrderStatusUpdate,
};
pub use self::orders::{CreateOrder, GetOrder, ListOrders, UpdateOrder};
pub use self::threads::{GetThread, ListThreads};
pub use self::users::ListUsers;
pub use self::webhooks::{CreateWebhook, UpdateWebhook};

/// Every operation of this API: its name, method and path.
pub static ALL: &[Operation] = &[
    Operation::of(&companies::LIST_COMPANIES),
    Operation::of(&companies::CREATE_COMPANY),
    Operation::of(&companies::CREATE_COMPANIES_BATCH),
    Operation::of(&companies::GET_COMPANY),
    Operation::of(&companies::UPDATE_COMPANY),
    Operation::of(&companies::GET_COMPANY_BY_EXTERNAL_ID),
    Operation::of(&contacts::LIST_CONTACTS),
    Operation::of(&contacts::CREATE_CONTACT),
    Operation::of(&contacts::CREATE_CONTACTS_BATCH),
    Operation::of(&contacts::GET_CONTACT),
    Operation::of(&contacts::UPDATE_CONTACT),
    Operation::of(&contacts::DELETE_CONTACT),
    Operation::of(&contacts::GET_CONTACT_BY_EXTERNAL_ID),
    Operation::of(&emails::SEND_EMAIL),
    Operation::of(&groups::LIST_GROUPS),
    Operation::of(&groups::LIST_GROUPS_PAGINATED),
    Operation::of(&orders::LIST_ORDERS),
    Operation::of(&orders::CREATE_ORDER),
    Operation::of(&orders::GET_ORDER),
    Operation::of(&orders::UPDATE_ORDER),
    Operation::of(&order_status_updates::LIST_ORDER_STATUS_UPDATES),
    Operation::of(&order_status_updates::LIST_ORDER_STATUS_UPDATES_BY_ORDER),
    Operation::of(&order_status_updates::CREATE_ORDER_STATUS_UPDATE),
    Operation::of(&order_status_updates::GET_ORDER_STATUS_UPDATE),
    Operation::of(&order_status_updates::UPDATE_ORDER_STATUS_UPDATE),
    Operation::of(&order_status_updates::DELETE_ORDER_STATUS_UPDATE),
    Operation::of(&users::LIST_USERS),
    Operation::of(&messages::SEND_MESSAGE),
    Operation::of(&messages::SEND_INTERNAL_MESSAGE),
    Operation::of(&threads::LIST_THREADS),
    Operation::of(&threads::GET_THREAD),
    Operation::of(&webhooks::CREATE_WEBHOOK),
    Operation::of(&webhooks::UPDATE_WEBHOOK),
];
