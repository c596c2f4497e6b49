// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! The people who work in the account.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Call, Certainty, Facts, IntoOption, Json, List, Listed, Method, Parameter, Same, Way, request,
};

/// The people who work in the account.
impl Client {
    /// List users.
    ///
    /// Returns the people who work in the account, at most 50 per page. Paging differs from that
    /// of most lists here: the page size cannot be chosen, the users are under `edges`, and the
    /// cursors are under `page_info`.
    ///
    /// `GET /users`. Method and path are inferred: Medium confidence; a plain collection path, but
    /// nothing in the vendor's documentation confirms its name.
    ///
    /// Source: Users, listing, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let page = client.list_users().send().await?;
    /// println!("{} users", page.edges.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_users(&self) -> ListUsers {
        ListUsers(Call::new(self.core(), &LIST_USERS))
    }
}

pub(super) static LIST_USERS: Facts = Facts::new(&API, "list_users", Method::GET, "/users")
    .certainty(Certainty::Inferred)
    .listed()
    .parameters(&[Parameter::query("after"), Parameter::query("before")]);

request!(list_users: ListUsers => types::UserPage, Json<Same>, listed);

impl ListUsers {
    /// Opaque cursor from an earlier reply; only items behind it are returned. To page forwards,
    /// pass the forward cursor of the previous page.
    pub fn after<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("after", value.into_option()))
    }

    /// Opaque cursor from an earlier reply; only items in front of it are returned. To page
    /// backwards, pass the backward cursor of the previous page.
    pub fn before<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("before", value.into_option()))
    }
}

impl Listed for ListUsers {
    type Page = types::UserPage;
    type Item = types::User;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("edges", |page| &page.edges, |page| page.edges)
        .by_cursor(
            Way::<Self>::new("after", |page| {
                page.page_info.as_ref().and_then(|it| it.after.as_deref())
            })
            .more(|page| page.page_info.as_ref().and_then(|it| it.has_next_page)),
        )
        .backwards(
            Way::<Self>::new("before", |page| {
                page.page_info.as_ref().and_then(|it| it.before.as_deref())
            })
            .more(|page| page.page_info.as_ref().and_then(|it| it.has_previous_page)),
        );
}
