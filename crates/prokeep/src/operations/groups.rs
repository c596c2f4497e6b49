// @generated from specs/prokeep.yaml by cargo xtask regen; do not edit
//! Inboxes shared by a team, such as a branch or a department, with their automatic replies.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Certainty, Facts, IntoOption, Json, List, Listed, Method, Parameter, Same, Way,
    reads, request,
};

/// Inboxes shared by a team, such as a branch or a department, with their automatic replies.
impl Client {
    /// List groups.
    ///
    /// Returns the groups (shared inboxes) of the account in one reply without paging keys.
    /// Whether the reply is complete for accounts with very many groups is not documented;
    /// `list_groups_paginated` walks through them page by page.
    ///
    /// `GET /groups`. Method and path are inferred: Medium confidence; two ways to list groups are
    /// documented, and which of them has this path is not known.
    ///
    /// Source: Groups, listing without paging, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let groups = client.list_groups().send().await?;
    /// println!("{} groups", groups.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_groups(&self) -> ListGroups {
        ListGroups(Call::new(self.core(), &LIST_GROUPS))
    }

    /// List groups page by page.
    ///
    /// Returns the groups (shared inboxes) of the account, at most 50 per page. Paging differs
    /// from that of most lists here: the page size is `limit`, and the cursors are under
    /// `page_info`. Should this path not exist on the server, use `list_groups`.
    ///
    /// `GET /groups/paginated`. Method and path are inferred: Low confidence; only parameters and
    /// reply are documented; the second path segment is a stand-in, and the call may share
    /// `/groups`.
    ///
    /// Source: Groups, listing with paging, <https://docs.prokeep.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 422, 500.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_prokeep::Client) -> Result<(), switchboard_prokeep::Error> {
    /// let page = client.list_groups_paginated().limit(20).send().await?;
    /// println!("{} items", page.data.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_groups_paginated(&self) -> ListGroupsPaginated {
        ListGroupsPaginated(Call::new(self.core(), &LIST_GROUPS_PAGINATED))
    }
}

pub(super) static LIST_GROUPS: Facts = Facts::new(&API, "list_groups", Method::GET, "/groups")
    .certainty(Certainty::Inferred)
    .envelope("data");

request!(list_groups: ListGroups => Vec<types::Group>, Json<reads::List>);

pub(super) static LIST_GROUPS_PAGINATED: Facts =
    Facts::new(&API, "list_groups_paginated", Method::GET, "/groups/paginated")
        .certainty(Certainty::Inferred)
        .listed()
        .parameters(&[
            Parameter::query("limit").rules(&[Bounds::Number(None, Some(50.0))]),
            Parameter::query("after"),
            Parameter::query("before"),
        ]);

request!(list_groups_paginated: ListGroupsPaginated => types::GroupPage, Json<Same>, listed);

impl ListGroupsPaginated {
    /// Page size, at most 50, in either direction. The default is not documented.
    pub fn limit<By>(self, value: impl IntoOption<i64, By>) -> Self {
        Self(self.0.query("limit", value.into_option()))
    }

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

impl Listed for ListGroupsPaginated {
    type Page = types::GroupPage;
    type Item = types::Group;
    type ReadPage = Same;
    type ReadItem = Same;

    const LIST: List<Self> = List::<Self>::new("data", |page| &page.data, |page| page.data)
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
        )
        .size("limit");
}
