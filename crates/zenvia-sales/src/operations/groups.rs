// @generated from specs/zenvia-sales.yaml by cargo xtask regen; do not edit
//! Teams, stores and other units of the account, which form a tree.

use crate::{API, Client, types};
use switchboard_core::call::Call;
use switchboard_core::reads;
use switchboard_core::{
    Bounds, Certainty, Constraint, Download, Error, Method, Operation, Response, Style,
};

pub(super) static LIST_GROUPS: Operation =
    Operation::new(&API, "list_groups", Method::GET, "/groups")
        .certainty(Certainty::Confirmed)
        .parameter_rules(&[Constraint::new("parent", Bounds::Pattern("^[a-z0-9]{24}$"))]);

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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 429, 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .list_groups()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_groups(&self) -> ListGroups {
        ListGroups { client: self.clone(), parent: None }
    }
}

/// The request of [`Client::list_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListGroups {
    client: Client,
    parent: Option<String>,
}

impl ListGroups {
    /// The id of the group above. Matches `^[a-z0-9]{24}$`.
    pub fn parent(mut self, parent: impl Into<String>) -> Self {
        self.parent = Some(parent.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_groups`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Group>>, Error> {
        Call::new(self.client.core(), &LIST_GROUPS)
            .query("parent", Style::Form, &self.parent)
            .send_reading::<_, reads::List>("")
            .await
    }
}

pub(super) static LIST_CHILD_GROUPS: Operation =
    Operation::new(&API, "list_child_groups", Method::GET, "/groups/children")
        .certainty(Certainty::Inferred)
        .parameter_rules(&[Constraint::new("parent", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .list_child_groups()
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_child_groups(&self) -> ListChildGroups {
        ListChildGroups { client: self.clone(), parent: None }
    }
}

/// The request of [`Client::list_child_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListChildGroups {
    client: Client,
    parent: Option<String>,
}

impl ListChildGroups {
    /// The id of the group above. Matches `^[a-z0-9]{24}$`.
    pub fn parent(mut self, parent: impl Into<String>) -> Self {
        self.parent = Some(parent.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::list_child_groups`] and [`Error`].
    pub async fn send(self) -> Result<Response<Vec<types::Group>>, Error> {
        Call::new(self.client.core(), &LIST_CHILD_GROUPS)
            .query("parent", Style::Form, &self.parent)
            .send_reading::<_, reads::List>("")
            .await
    }

    /// Sends the request and hands the reply on as it arrives, as `text/csv`.
    ///
    /// # Errors
    ///
    /// See [`Client::list_child_groups`] and [`Error`].
    pub async fn csv(self) -> Result<Response<Download>, Error> {
        Call::new(self.client.core(), &LIST_CHILD_GROUPS)
            .query("parent", Style::Form, &self.parent)
            .query("format", Style::Form, "csv")
            .send_download("text/csv")
            .await
    }
}

pub(super) static GET_GROUP: Operation =
    Operation::new(&API, "get_group", Method::GET, "/group/{groupId}")
        .certainty(Certainty::Confirmed)
        .parameter_rules(&[Constraint::new("groupId", Bounds::Pattern("^[a-z0-9]{24}$"))]);

impl Client {
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
    /// Sending fails with an `Error` when the request is refused before it leaves, when no reply
    /// comes, or when the vendor answers with an error status; listed are 400, 401, 403, 404, 429,
    /// 503.
    ///
    /// # Examples
    ///
    /// ```
    /// # async fn example(client: switchboard_zenvia_sales::Client) -> Result<(), switchboard_zenvia_sales::Error> {
    /// let response = client
    ///     .get_group("64f0c2a9b7d13e5f80a1c2e4")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group(&self, group_id: impl Into<String>) -> GetGroup {
        GetGroup { client: self.clone(), group_id: group_id.into() }
    }
}

/// The request of [`Client::get_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetGroup {
    client: Client,
    group_id: String,
}

impl GetGroup {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Client::get_group`] and [`Error`].
    pub async fn send(self) -> Result<Response<types::Group>, Error> {
        Call::new(self.client.core(), &GET_GROUP).path("groupId", &self.group_id).send().await
    }
}
