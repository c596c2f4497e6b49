// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The requests of the Prokeep REST API, one type per operation.
//!
//! A request is made by the method of the same name on the client, filled by setters, and sent by
//! `send`.

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

use switchboard_core::Operation;

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
pub static ALL: &[&Operation] = &[
    &companies::LIST_COMPANIES,
    &companies::CREATE_COMPANY,
    &companies::CREATE_COMPANIES_BATCH,
    &companies::GET_COMPANY,
    &companies::UPDATE_COMPANY,
    &companies::GET_COMPANY_BY_EXTERNAL_ID,
    &contacts::LIST_CONTACTS,
    &contacts::CREATE_CONTACT,
    &contacts::CREATE_CONTACTS_BATCH,
    &contacts::GET_CONTACT,
    &contacts::UPDATE_CONTACT,
    &contacts::DELETE_CONTACT,
    &contacts::GET_CONTACT_BY_EXTERNAL_ID,
    &emails::SEND_EMAIL,
    &groups::LIST_GROUPS,
    &groups::LIST_GROUPS_PAGINATED,
    &orders::LIST_ORDERS,
    &orders::CREATE_ORDER,
    &orders::GET_ORDER,
    &orders::UPDATE_ORDER,
    &order_status_updates::LIST_ORDER_STATUS_UPDATES,
    &order_status_updates::LIST_ORDER_STATUS_UPDATES_BY_ORDER,
    &order_status_updates::CREATE_ORDER_STATUS_UPDATE,
    &order_status_updates::GET_ORDER_STATUS_UPDATE,
    &order_status_updates::UPDATE_ORDER_STATUS_UPDATE,
    &order_status_updates::DELETE_ORDER_STATUS_UPDATE,
    &users::LIST_USERS,
    &messages::SEND_MESSAGE,
    &messages::SEND_INTERNAL_MESSAGE,
    &threads::LIST_THREADS,
    &threads::GET_THREAD,
    &webhooks::CREATE_WEBHOOK,
    &webhooks::UPDATE_WEBHOOK,
];
