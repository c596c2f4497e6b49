// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! Teams, stores and other units of the account, which form a tree.

use crate::{API, Client, types};
use switchboard_core::generated::{
    Bounds, Call, Certainty, DownloadRequest, Facts, IntoOption, Json, Method, Parameter, Same,
    reads, request,
};

/// Teams, stores and other units of the account, which form a tree.
impl Client {
    /// List groups.
    ///
    /// Returns the groups that the app may see, optionally only those below another group. Which
    /// scope it needs is not known. Method and path are those of a public client library.
    ///
    /// `GET /groups`. Method and path are confirmed by a public source.
    ///
    /// Source: Groups, listing, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let groups = client.list_groups().send().await?;
    /// println!("{} groups", groups.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_groups(&self) -> ListGroups {
        ListGroups(Call::new(self.core(), &LIST_GROUPS))
    }

    /// List the children of a group.
    ///
    /// Returns the groups directly below a group, or, when none is given, below the group of the
    /// API key. Should this path not exist on the server, use `list_groups`, which also takes
    /// `parent`. Which scope it needs is not known.
    ///
    /// `GET /groups/children`. Method and path are inferred: Low confidence; that it reads with
    /// query parameters alone is clear, but the path is a stand-in of which no trace was found.
    ///
    /// Source: Groups, listing the children of one, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let child_groups = client.list_child_groups().send().await?;
    /// println!("{} child groups", child_groups.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_child_groups(&self) -> ListChildGroups {
        ListChildGroups(Call::new(self.core(), &LIST_CHILD_GROUPS))
    }

    /// Get a group.
    ///
    /// Returns one group by its id. Which scope it needs is not known. Method and path are those
    /// of a public client library.
    ///
    /// `GET /group/{groupId}`. Method and path are confirmed by a public source.
    ///
    /// Source: Groups, reading one, <https://sales.zenvia.com/>
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error) says what went wrong; listed are 400, 401, 403, 404, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let group = client.get_group("64f0c2a9b7d13e5f80a1c2e4").send().await?;
    /// println!("{}", group.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group(&self, group_id: impl Into<String>) -> GetGroup {
        GetGroup(Call::new(self.core(), &GET_GROUP).path("groupId", group_id.into()))
    }
}

pub(super) static LIST_GROUPS: Facts = Facts::new(&API, "list_groups", Method::GET, "/groups")
    .certainty(Certainty::Confirmed)
    .parameters(&[Parameter::query("parent").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])]);

request!(list_groups: ListGroups => Vec<types::Group>, Json<reads::List>);

impl ListGroups {
    /// The id of the group above. Matches `^[a-z0-9]{24}$`.
    pub fn parent<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("parent", value.into_option()))
    }
}

pub(super) static LIST_CHILD_GROUPS: Facts =
    Facts::new(&API, "list_child_groups", Method::GET, "/groups/children")
        .certainty(Certainty::Inferred)
        .parameters(&[
            Parameter::query("parent").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")]),
            Parameter::query("format"),
        ]);

request!(list_child_groups: ListChildGroups => Vec<types::Group>, Json<reads::List>);

impl ListChildGroups {
    /// The id of the group above. Matches `^[a-z0-9]{24}$`.
    pub fn parent<By>(self, value: impl IntoOption<String, By>) -> Self {
        Self(self.0.query("parent", value.into_option()))
    }

    /// The same request, whose reply is handed on as it arrives, as `text/csv`. Awaiting it sends it.
    ///
    /// # Errors
    ///
    /// See [`Client::list_child_groups`].
    pub fn csv(self) -> DownloadRequest {
        DownloadRequest::of(self.0.query("format", Some("csv")), "text/csv")
    }
}

pub(super) static GET_GROUP: Facts = Facts::new(&API, "get_group", Method::GET, "/group/{groupId}")
    .certainty(Certainty::Confirmed)
    .parameters(&[Parameter::path("groupId").rules(&[Bounds::Pattern("^[a-z0-9]{24}$")])]);

request!(get_group: GetGroup => types::Group, Json<Same>);
