// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The types that only the operations of "Companies" lead to.

use serde::{Deserialize, Serialize};
use switchboard_core::generated::{As, IntoList, Patch, builder, reads, reply_builder};

/// A business in the address book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Company {
    /// The company's Prokeep id.
    pub id: String,
    /// The name of the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The company's main phone number, E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The company's main e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// The id that you gave the company, usually its key in your own system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// A further number to identify the company by, for example its customer number with you.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// When the company was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<switchboard_core::Timestamp>,
    /// The user who created the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by_user_id: Option<String>,
    /// When the company was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<switchboard_core::Timestamp>,
    /// The user who last changed the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<String>,
    /// Opaque mark of this item in a list; `after` and `before` presumably accept it. Single
    /// replies have it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

reply_builder! {
    #[builds(Company)]
    pub struct CompanyBuilder {
        id: Required<String>,
        name: Optional<String>,
        phone_number: Optional<String>,
        email_address: Optional<String>,
        external_id: Optional<String>,
        account_number: Optional<String>,
        inserted_at: Optional<switchboard_core::Timestamp>,
        inserted_by_user_id: Optional<String>,
        updated_at: Optional<switchboard_core::Timestamp>,
        updated_by_user_id: Optional<String>,
        cursor: Optional<String>,
    }
}

/// Companies to create together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanyBatchInput {
    /// The companies to create, at most 50. Not marked as required, but the call makes no sense
    /// without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub companies: Option<Vec<CompanyInput>>,
}

builder!(CompanyBatchInput => CompanyBatchInputBuilder);

impl CompanyBatchInputBuilder {
    /// The companies to create, at most 50. Not marked as required, but the call makes no sense
    /// without it.
    pub fn companies<By>(mut self, value: impl IntoList<CompanyInput, By>) -> Self {
        self.0.companies = value.into_list();
        self
    }
}

/// The fields of a company that can be set. Each of them may be null. None is marked as
/// required, but a company without a name is of little use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanyInput {
    /// The name of the business.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub name: Patch<String>,
    /// The company's main phone number, E.164.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub phone_number: Patch<String>,
    /// The company's main e-mail address.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub email_address: Patch<String>,
    /// An id of your choice, usually the company's key in your own system.
    /// `get_company_by_external_id` finds the company by it.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub external_id: Patch<String>,
    /// A further number to identify the company by, for example its customer number with you.
    #[serde(default, skip_serializing_if = "Patch::is_omitted")]
    pub account_number: Patch<String>,
}

builder!(CompanyInput => CompanyInputBuilder);

impl CompanyInputBuilder {
    /// The name of the business.
    pub fn name(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.name = value.into();
        self
    }

    /// The company's main phone number, E.164.
    pub fn phone_number(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.phone_number = value.into();
        self
    }

    /// The company's main e-mail address.
    pub fn email_address(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.email_address = value.into();
        self
    }

    /// An id of your choice, usually the company's key in your own system.
    /// `get_company_by_external_id` finds the company by it.
    pub fn external_id(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.external_id = value.into();
        self
    }

    /// A further number to identify the company by, for example its customer number with you.
    pub fn account_number(mut self, value: impl Into<Patch<String>>) -> Self {
        self.0.account_number = value.into();
        self
    }
}

/// One page of companies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanyPage {
    /// The companies on this page, at most 50.
    #[serde(deserialize_with = "As::<reads::Rows>::deserialize")]
    pub data: Vec<Company>,
    /// Whether there are items after this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next_page: Option<bool>,
    /// Whether there are items before this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_previous_page: Option<bool>,
    /// Pass it as `after` to get the next page, while `has_next_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Pass it as `before` to get the previous page, while `has_previous_page` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cursor: Option<String>,
}

reply_builder! {
    #[builds(CompanyPage)]
    pub struct CompanyPageBuilder {
        data: RequiredList<Company>,
        has_next_page: Optional<bool>,
        has_previous_page: Optional<bool>,
        next_cursor: Optional<String>,
        previous_cursor: Optional<String>,
    }
}
