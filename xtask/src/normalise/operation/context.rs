//! What do the parts of one operation share while they are made?

use crate::names::Scope;
use crate::normalise::schema::Schemas;
use crate::spec::document::Located;

/// One operation on its way into the model.
pub(super) struct Context<'c, 'd> {
    pub(super) schemas: &'c mut Schemas<'d>,
    pub(super) located: &'c Located<'d>,
    /// The request's type, from which inline types get their names.
    pub(super) owner: &'c str,
    /// The names of setters, which parameters, files and what stands beside the body share.
    pub(super) setters: Scope,
    /// Things that are left out on purpose.
    pub(super) notes: &'c mut Vec<String>,
}
